import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it, vi } from 'vitest';
import { linesOf } from '../../../lib/exchange/delimited';
import { csvOf, pdfOf, portfolioOf, xlsxOf } from '../../../lib/exchange/write';
import type { Printed, Sheet } from '../../../lib/model';
import { HOSTILE as CORPUS } from '../../hostile';

// A busy machine takes its time over a PDF.
vi.setConfig({ testTimeout: 60_000 });

/** What a worklist may write into a field that is exported later (safety.md B1). */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|'/C calc'!A0",
  '\u202Etxt.exe',
  'zero\u200bwidth\u2060',
  'nul\u0000inside',
  '\ud800 lone',
  '😀👩‍⚕️',
  'مرحبا שלום',
  '__proto__',
  '{{7*7}}',
  ')>>\nendobj\n%%EOF',
  'a'.repeat(1_000_000),
  'tab\tand\r\nbreaks',
];

const sheet: Sheet = { name: HOSTILE.join(' ').slice(0, 200), headings: HOSTILE, rows: [HOSTILE], foot: HOSTILE[2]! };
const printed: Printed = {
  title: 'Hostile',
  foot: HOSTILE[0]!,
  blocks: HOSTILE.flatMap((text) => [
    { kind: 'paragraph' as const, text },
    { kind: 'field' as const, label: text.slice(0, 40), value: text },
    { kind: 'table' as const, headings: ['A', 'B'], widths: [1, 1], rows: [[text, text]] },
  ]),
};

it('prints whatever a field says as its letters, on pages that open', async () => {
  const { bytes, replaced } = await pdfOf(printed);
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain(')>> endobj %%EOF');
  expect(replaced).toBe(true);
});

it('writes it into sheets and bundles without a formula or a broken part', async () => {
  const csv = new TextDecoder().decode(csvOf(sheet));
  for (const line of csv.split(/,|\r\n/)) expect(line).not.toMatch(/^\ufeff?"?[=+@-]/);
  const parts = unzipSync(await portfolioOf([printed], [sheet], 'note', '2026-06-30'));
  expect(Object.keys(parts)).toHaveLength(4);
  const book = unzipSync(await xlsxOf([sheet]));
  for (const [name, bytes] of Object.entries(book)) {
    const xml = new TextDecoder().decode(bytes);
    if (name.endsWith('.xml')) expect([name, /(?![\t\n\r])\p{Cc}|<script/u.test(xml)]).toEqual([name, false]);
  }
});

it(`writes ${CORPUS.length} texts in each of nine columns so that no program takes one for a formula or a part of the file`, async () => {
  const texts = CORPUS.map((text) => text.slice(0, 2_000));
  const rows = texts.map((text) => Array<string>(9).fill(text));
  const all: Sheet = { name: 'All', headings: texts.slice(0, 9), rows, foot: texts[0]! };
  const csv = new TextDecoder().decode(csvOf(all)).replace(/^\ufeff/, '');
  const written = [...linesOf(csv, ',')].filter(({ cells }) => cells.length === 9);
  // Lines that hold nothing but blanks are none.
  expect(written.length).toBeGreaterThan(texts.length - 10);
  for (const { cells } of written) for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  const book = unzipSync(await xlsxOf([all]));
  for (const [name, bytes] of Object.entries(book)) {
    const xml = new TextDecoder().decode(bytes);
    if (name.endsWith('.xml')) expect([name, /(?![\t\n\r])\p{Cc}|<script|<f>/u.test(xml)]).toEqual([name, false]);
  }
});
