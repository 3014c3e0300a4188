import { clipped, cut, DOTS, drawIcons, drawMask, valued } from './cells';
import type { shownDate } from './dates';
import type { ColumnKind } from './headings';
import type { Hospital } from './hospital';
import { type Cell, type Column, esc } from './page-model';
import type { Draw } from './random';
import type { Study } from './studies';

/** Columns that can be odd in one way or another. */
export type Make = (kind: ColumnKind, make: (study: Study, nth: number) => Cell) => Column;
export type Trait = (name: string, share: number) => boolean;

export function drawCombo(draw: Draw, hospital: Hospital, birth: (study: Study) => ReturnType<typeof shownDate>) {
  const join = draw.pick([' | ', ' · ', ', ', '  ']);
  const label = draw.pick(['MRN: ', 'MRN ', 'MRN# ']);
  const dob = draw.pick(['DOB: ', 'DOB ']);
  const apart = draw.chance(0.4);
  const sexed = draw.chance(0.8);
  const unlabeled = hospital.language === 'en' && draw.chance(0.15);
  return (study: Study): Cell => {
    const date = birth(study);
    const parts = unlabeled
      ? [`${label}${study.mrn}`]
      : [`${label}${study.mrn}`, `${dob}${date.text}`, ...(sexed ? [study.sex] : [])];
    const below = apart ? parts.map((part) => `<span>${esc(part)}</span>`).join(' ') : esc(parts.join(join));
    return {
      html: `<div><b>${esc(study.patientName)}</b></div><div style="font-size:11px;color:#555">${below}</div>`,
      text: study.patientName,
      gives: {
        values: { patientName: [study.patientName], mrn: [study.mrn] },
        ...(unlabeled ? {} : { birth: date }),
      },
    };
  };
}

export function mrnColumn(draw: Draw, column: Make, trait: Trait): Column[] {
  if (draw.chance(0.04)) return [];
  const plainCell = ({ mrn }: Study) => valued('mrn', mrn);
  if (trait('MRN masked', 0.06)) {
    const mask = drawMask(draw);
    return [column('mrn', ({ mrn }) => mask('mrn', mrn))];
  }
  if (trait('MRN cut', 0.06)) {
    const [dots, titled] = [draw.pick(DOTS), draw.chance(0.5)];
    return [column('mrn', ({ mrn }) => cut(draw, 'mrn', mrn, titled, dots))];
  }
  if (trait('MRN with its label in the cell', 0.04)) {
    return [column('mrn', ({ mrn }) => valued('mrn', `MRN ${mrn}`, [mrn, `MRN ${mrn}`]))];
  }
  if (trait('a blank MRN', 0.08)) {
    return [
      column('mrn', (study) =>
        draw.chance(0.1) ? valued('mrn', draw.pick(['', '-', 'N/A']), [null]) : plainCell(study),
      ),
    ];
  }
  if (trait('one odd MRN', 0.08)) {
    const at = draw.int(0, 20);
    const odd = draw.pick(['123-45-6789', 'TRAUMA ZULU', 'PENDING', '00-1']);
    return [column('mrn', (study, nth) => (nth === at ? valued('mrn', odd, [null, odd]) : plainCell(study)))];
  }
  return [column('mrn', plainCell)];
}

export function accessionColumn(draw: Draw, column: Make, trait: Trait): Column {
  const plainCell = ({ accession }: Study) => valued('accession', accession);
  if (trait('accession cut', 0.07)) {
    const [dots, titled] = [draw.pick(DOTS), draw.chance(0.5)];
    return column('accession', ({ accession }) => cut(draw, 'accession', accession, titled, dots));
  }
  if (trait('accession clipped by its box', 0.08))
    return column('accession', (study) => clipped(draw, plainCell(study), 60));
  if (trait('accession a link', 0.12)) {
    return column('accession', (study) => ({
      ...plainCell(study),
      html: `<a href="#s" title="Open study">${esc(study.accession)}</a>`,
    }));
  }
  return column('accession', plainCell);
}

export function descriptionColumn(draw: Draw, column: Make, trait: Trait, single: boolean): Column {
  const plainCell = ({ description }: Study) => valued('description', description);
  if (trait('description cut', 0.05)) {
    const [dots, titled] = [draw.pick(DOTS), draw.chance(0.6)];
    return column('description', (study) =>
      study.description.length < 18 ? plainCell(study) : cut(draw, 'description', study.description, titled, dots),
    );
  }
  if (trait('a label in one description', 0.08)) {
    const at = draw.int(0, 20);
    const odd = draw.pick(['Site: LEFT LEG', 'Status: POST TIPS', 'IR DRAIN, Room: 4 NORTH', 'Procedure: IR DRAIN']);
    const answers = odd.startsWith('Procedure') ? [odd, 'IR DRAIN'] : [odd];
    return column('description', (study, nth) => (nth === at ? valued('description', odd, answers) : plainCell(study)));
  }
  if (!single && trait('description clipped by its box', 0.08)) {
    return column('description', (study) => clipped(draw, plainCell(study), 150));
  }
  return column('description', plainCell);
}

export function examColumn(draw: Draw, column: Make, hospital: Hospital): Column {
  const label = draw.pick(['Acc: ', 'Acc #: ', `${hospital.headings.accession}: `]);
  return column('description', ({ description, accession }) => ({
    html: `<div>${esc(description)}</div><div style="font-size:11px;color:#555">${esc(label + accession)}</div>`,
    text: description,
    gives: { values: { description: [description], accession: [accession] } },
  }));
}

export function statusColumn(draw: Draw, column: Make, trait: Trait, single: boolean): Column {
  if (!single && trait('status an icon', 0.15)) {
    const icon = drawIcons(draw);
    return column('status', ({ status }) => ({ ...valued('status', status), html: icon(status, status.length) }));
  }
  const pill = !single && trait('status a pill', 0.25);
  const style = 'background:#e0e7ef;border-radius:10px;padding:1px 8px';
  return column('status', ({ status }) => {
    const cell = valued('status', status);
    return pill ? { ...cell, html: `<span style="${style}">${cell.html}</span>` } : cell;
  });
}
