import type { Page } from '@playwright/test';
import type { Button } from './granted';

/** A page that tries to have a row staged that the resident did not mean to stage. */
export interface Attack {
  name: string;
  /** What it adds to the worklist: markup and a script that knows `host`, our layer. */
  body?: string;
  script?: string;
  /** What the resident is brought to do; a click on the button where absent. */
  act?: (page: Page, button: Button) => Promise<void>;
  /** The page is shown in a frame of a page of another site with this style. */
  framed?: string;
}

const ROWS = [
  ['KESTREL, IONA', '70412', 'QX-5501', 'IR PICC PLACEMENT'],
  ['LINDQVIST, OTTO', '70413', 'QX-5502', 'IR PARACENTESIS'],
  ['MBEKI, SOL', '70414', 'QX-5503', 'IR IVC FILTER PLACEMENT'],
];

/** A plain worklist of three rows with an attack in it. `host` is our layer, once it is there. */
export const worklistPage = ({
  body = '',
  script = '',
}: Pick<Attack, 'body' | 'script'> = {}): string => `<!doctype html>
<html><head><title>List</title><style>td, th { padding: 12px 16px; text-align: left } table { width: 700px }</style></head>
<body><table><thead><tr><th>Patient Name</th><th>MRN</th><th>Accession #</th><th>Procedure</th><th>Study Date</th></tr></thead>
<tbody>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}<td>2026-03-18 09:00</td></tr>`).join('')}</tbody></table>${body}
<script>
const ourLayer = () => [...document.querySelectorAll('html > div')].find((one) => getComputedStyle(one).zIndex === '2147483647');
const waitForLayer = setInterval(() => {
  const host = ourLayer();
  if (!host) return;
  clearInterval(waitForLayer);
  (async (host) => { ${script} })(host);
}, 50);
</script></body></html>`;

const COVER = 'position: fixed; inset: 0; background: #fff; pointer-events: none; z-index: 2147483647';
const synthetic = (events: string) =>
  `setTimeout(() => { for (const target of [host, document.elementFromPoint(innerWidth / 2, 80)]) { ${events} } }, 900);`;
const nothing = async (page: Page) => page.waitForTimeout(2_000);

/** Sixteen ways and more (safety.md C1). */
export const ATTACKS: Attack[] = [
  { name: 'calls click() on the layer', script: synthetic('target.click();'), act: nothing },
  {
    name: 'dispatches every pointer event at the buttons’ places',
    script: synthetic(`for (let y = 20; y < 300; y += 6) for (let x = 600; x < 800; x += 6)
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));`),
    act: nothing,
  },
  {
    name: 'focuses the layer and sends keys',
    script: synthetic(`target.focus(); for (const key of [' ', 'Enter']) for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));`),
    act: nothing,
  },
  { name: 'fades the layer', script: `host.style.setProperty('opacity', '0.02', 'important');` },
  { name: 'fades the whole document', script: `document.documentElement.style.opacity = '0.05';` },
  { name: 'fades the rows', script: `document.querySelector('table').style.opacity = '0.3';` },
  { name: 'filters the layer away', script: `host.style.setProperty('filter', 'opacity(0)', 'important');` },
  { name: 'blends the layer away', script: `host.style.setProperty('mix-blend-mode', 'darken', 'important');` },
  {
    name: 'masks the document',
    script: `document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)';`,
  },
  {
    name: 'covers the button with a layer that lets clicks through',
    script: `const cover = document.createElement('div'); cover.style.cssText = '${COVER}'; cover.textContent = 'Click here to go on'; setInterval(() => document.documentElement.append(cover), 20);`,
  },
  {
    name: 'covers it from the top layer, letting clicks through',
    body: `<div popover="manual" id="over" style="${COVER}; width: 100%; height: 100%; margin: 0">Win</div>`,
    script: `document.getElementById('over').showPopover();`,
  },
  {
    name: 'covers it from a closed shadow root in the top layer',
    body: '<div id="holder"></div>',
    script: `const inner = document.createElement('div'); inner.popover = 'manual'; inner.style.cssText = '${COVER}; width: 100%; height: 100%';
      document.getElementById('holder').attachShadow({ mode: 'closed' }).append(inner); inner.showPopover();`,
  },
  {
    name: 'covers part of it',
    script: `const cover = document.createElement('div'); cover.style.cssText = '${COVER}; inset: 0 auto 0 0; width: 0; pointer-events: none';
      document.documentElement.append(cover); setInterval(() => { document.documentElement.append(cover); cover.style.width = (document.querySelector('tr').getBoundingClientRect().right + 16) + 'px'; }, 20);`,
  },
  {
    name: 'takes the layer into a box that it shrinks',
    script: `const box = document.createElement('div'); box.style.cssText = 'transform: scale(0.01); position: fixed; inset: 0'; document.documentElement.append(box); setInterval(() => box.append(host), 5);`,
  },
  {
    name: 'moves the layer under the pointer',
    script: `host.style.setProperty('transform', 'translateY(-' + document.querySelector('tbody tr').offsetHeight + 'px)', 'important');`,
  },
  {
    name: 'moves the rows under the pointer as it comes',
    script: `document.addEventListener('mousemove', () => { document.querySelector('table').style.marginTop = document.querySelector('tbody tr').offsetHeight + 'px'; });`,
    act: async (page, { x, y }) => {
      const height = await page
        .locator('tbody tr')
        .first()
        .evaluate((row: HTMLElement) => row.offsetHeight);
      await page.mouse.move(x - 200, y + height);
      await page.mouse.move(x, y + height);
      await page.waitForTimeout(120);
      await page.mouse.click(x, y + height);
    },
  },
  {
    name: 'puts another patient into the row just before the press',
    script: `setInterval(() => { const cell = document.querySelector('tbody tr td:nth-child(2)'); cell.firstChild.data = String(Math.floor(Math.random() * 90000) + 10000); }, 15);`,
  },
  {
    name: 'has the button pressed by a double click that was meant for what covered it',
    body: `<div id="cover" style="${COVER.replace('pointer-events: none', 'pointer-events: auto')}">Twice, please</div>`,
    script: `document.documentElement.append(document.getElementById('cover')); document.getElementById('cover').addEventListener('mousedown', (event) => event.currentTarget.remove());`,
    act: async (page, { x, y }) => page.mouse.dblclick(x, y),
  },
  { name: 'is framed by another site and faded there', framed: 'opacity: 0.02' },
  { name: 'is framed by another site and covered there', framed: '' },
];

/** The page of another site around a frame. */
export const framePage = (address: string, style: string): string => `<!doctype html><title>Win</title>
<iframe src="${address}" style="position: absolute; left: 0; top: 0; width: 1000px; height: 400px; border: 0; ${style}"></iframe>
${style === '' ? `<div style="${COVER}">Click the middle of the screen</div>` : ''}`;
