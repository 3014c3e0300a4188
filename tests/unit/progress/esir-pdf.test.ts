import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it, vi } from 'vitest';
import { pdfOf } from '../../../lib/exchange/write';
import { ESIR_NON_VASCULAR, ESIR_VASCULAR, type PrintKey, type Profile } from '../../../lib/model';
import { concept } from '../../../lib/procedures';
import { esirForm, printedEsir, printedReview, recordedCases, reviewOf, trainingOf } from '../../../lib/progress';
import { browser } from '../../ui/browser';
import { PROFILE, SETTINGS, sixYears } from './generated';

// A busy machine takes its time over a PDF.
vi.setConfig({ testTimeout: 60_000 });

const say = (key: PrintKey, ...values: (string | number)[]) =>
  browser.i18n.getMessage(`print_${key}`, values.map(String));

/** The lines of each page as they stand, from top to bottom, parts of one line together. */
async function pagesOf(bytes: Uint8Array): Promise<string[][]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.map((page) => page.split('\n').map((line) => line.trim()));
}

function formOf(more: Partial<Profile>, drafts = sixYears(7, 300)) {
  const profile: Profile = {
    ...PROFILE,
    pathway: 'esir',
    esir: { from: '2021-07-01', to: '2025-06-30' },
    programName: 'Åland University Diagnostic Radiology Residency',
    programNumber: '4200000000',
    ...more,
  };
  const training = trainingOf({ ...SETTINGS, profile });
  const today = '2026-05-01';
  return esirForm(profile, training, recordedCases(drafts, training, concept, today), 'Ada Okafor', today)!;
}

describe('the ESIR form as a PDF', () => {
  it('holds every field in the order of the form, each number beside its category, and nothing of the director', async () => {
    const form = formOf({});
    const [first] = await pagesOf((await pdfOf(printedEsir(form, say))).bytes);
    const text = first!.join(' ').replace(/\s+/g, ' ');
    const numbers = new Map([...form.vascular, ...form.nonVascular].map(({ category, total }) => [category, total]));
    const expected = [
      'Verification of Early Specialization in Interventional Radiology (ESIR) Training',
      'Diagnostic Radiology Program Name: Åland University Diagnostic Radiology Residency',
      'Diagnostic Radiology Program Number: 4200000000',
      'Resident Name: Ada Okafor',
      'The above-named resident has successfully completed our ACGME-approved ESIR curriculum.',
      'CASE LOG CATEGORY (12) Number Performed',
      'VASCULAR',
      ...ESIR_VASCULAR.map((category) => `${category} ${numbers.get(category)}`),
      'NON-VASCULAR',
      ...ESIR_NON_VASCULAR.map((category) => `${category} ${numbers.get(category)}`),
      'Completed ICU rotation?',
      'in which the resident participated during ESIR training:',
      String(form.encounters.total),
      'a copy is attached to this form.',
      'Diagnostic Radiology Program Director Name:',
      'Date:',
      'Diagnostic Radiology Program Director Signature:',
    ];
    let from = 0;
    for (const part of expected) {
      const at = text.indexOf(part, from);
      expect([part, at]).toEqual([part, expect.toSatisfy((found: number) => found >= from)]);
      from = at + part.length;
    }
    // What follows the signature is the foot, and between the director's labels stands nothing.
    expect(text).toMatch(/Director Name: Date: Diagnostic Radiology Program Director Signature: Pseudonymized/);
  });

  it('attaches the whole log, a row an entry, sorted, on as many pages as it takes', async () => {
    const form = formOf({});
    const pages = await pagesOf((await pdfOf(printedEsir(form, say))).bytes);
    expect(pages.length).toBeGreaterThan(3);
    const attached = pages.slice(1).flat().join('\n');
    const ids = [...attached.matchAll(/\b[0-9A-HJKMNP-TV-Z]{16}\b/g)].map(([id]) => id);
    expect(ids).toEqual(form.log.map(({ caseId }) => caseId));
    for (const page of pages.slice(1)) expect(page.join(' ')).toContain('Case ID');
    expect(attached).not.toContain('never to leave the browser');
    expect(attached).toContain('Pseudonymized. Treat as PHI.');
  });

  it('says on the attachment what the numbers leave out', async () => {
    const form = formOf({
      carryIns: [
        {
          source: 'acgme',
          name: 'Before',
          from: '2021-07-01',
          to: '2021-08-31',
          total: 20,
          categories: { Embolization: 4 },
        },
      ],
    });
    const [, second] = await pagesOf((await pdfOf(printedEsir(form, say))).bytes);
    const text = second!.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(`Short of the 500 patient procedural encounters by ${500 - form.encounters.total}.`);
    const drafts = form.notes.find(({ code }) => code === 'drafts-left-out')!.count;
    expect(text).toContain(`Drafts that are not submitted yet are left out: ${drafts}.`);
    expect(text).toContain('Carried in from earlier logs: 20.');
  });

  it('prints letters that its fonts do not have without them, and says that it did', async () => {
    const form = { ...formOf({}, []), residentName: 'Łukasz Çelik 愛' };
    const { bytes, replaced } = await pdfOf(printedEsir(form, say));
    expect((await pagesOf(bytes))[0]!.join(' ')).toContain('Resident Name: Lukasz Çelik ?');
    expect(replaced).toBe(true);
    expect((await pdfOf(printedEsir(formOf({}, []), say))).replaced).toBe(false);
  });
});

describe('the review summary', () => {
  it('fits one page', async () => {
    const cases = recordedCases(sixYears(7), trainingOf(SETTINGS), concept, '2026-05-01');
    const review = reviewOf(cases, [], { from: '2025-07-01', to: '2025-12-31' });
    const pages = await pagesOf((await pdfOf(printedReview(review, 'Ada Okafor', say))).bytes);
    expect(pages).toHaveLength(1);
  });
});

// Looked at by a person: PDF_OUT=1 writes the pages as pictures, with poppler's pdftoppm.
if (process.env.PDF_OUT)
  it('can be looked at', async () => {
    mkdirSync('out', { recursive: true });
    const carryIns: Profile['carryIns'] = [
      {
        source: 'acgme',
        name: 'Before',
        from: '2021-07-01',
        to: '2021-08-31',
        total: 20,
        categories: { Embolization: 4 },
      },
    ];
    const cases = recordedCases(sixYears(7), trainingOf(SETTINGS), concept, '2026-05-01');
    const review = reviewOf(cases, carryIns, { from: '2025-07-01', to: '2025-12-31' });
    writeFileSync('out/esir.pdf', (await pdfOf(printedEsir(formOf({ carryIns }), say))).bytes);
    writeFileSync('out/review.pdf', (await pdfOf(printedReview(review, 'Ada Okafor', say))).bytes);
    for (const name of ['esir', 'review'])
      execFileSync('pdftoppm', ['-r', '80', '-png', `out/${name}.pdf`, `out/${name}`]);
  });
