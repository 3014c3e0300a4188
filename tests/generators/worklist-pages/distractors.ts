import type { Hospital } from './hospital';
import { esc } from './page-model';
import type { Draw } from './random';

const NAV = ['Home', 'Worklist', 'Schedule', 'Reports', 'Admin', 'Messages', 'Help'];

/** What stands on the page beside its lists: none of it is a study. */
export function drawDistractors(
  draw: Draw,
  hospital: Hospital,
  traits: Set<string>,
): { before: string; after: string } {
  const { headings, rooms, statuses } = hospital;
  const before: string[] = [];
  const after: string[] = [];
  if (draw.chance(0.5))
    before.push(
      `<nav style="background:#24405c;padding:6px">${NAV.map((word) => `<a href="#${word}" style="color:#fff;margin-right:14px">${word}</a>`).join('')}</nav>`,
    );
  if (draw.chance(0.3)) {
    const field = (label: string) => `<label style="margin-right:12px">${esc(label)} <input size="10"></label>`;
    before.push(
      `<form style="padding:6px">${[headings.patient, headings.mrn, headings.accession].map(field).join('')}<select aria-label="${esc(headings.status)}">${statuses.map((one) => `<option>${one}</option>`).join('')}</select></form>`,
    );
    traits.add('a form of filters');
  }
  if (draw.chance(0.2)) {
    const rows = statuses.map((one) => `<tr><td>${one}</td><td>${draw.int(0, 40)}</td></tr>`).join('');
    const where = draw.chance(0.5) ? before : after;
    where.push(
      `<table class="list" style="margin:8px 0"><thead><tr><th>${esc(headings.status)}</th><th>Count</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    traits.add('a table of counts');
  }
  if (draw.chance(0.12)) {
    const rows = rooms
      .map((room) => `<tr><td>${room}</td><td>Tech ${draw.int(1, 9)}</td><td>${draw.int(1, 8)} cases</td></tr>`)
      .join('');
    after.push(
      `<h3>Rooms</h3><table class="list"><tr><th>${esc(headings.room)}</th><th>Staff</th><th>Load</th></tr>${rows}</table>`,
    );
    traits.add('a table of rooms');
  }
  if (draw.chance(0.4))
    after.push(`<p style="color:#555">1 – 25 of ${draw.int(25, 400)} &nbsp; <button type="button">Next</button></p>`);
  return { before: before.join('\n'), after: after.join('\n') };
}
