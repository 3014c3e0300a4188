import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { FillReport, FillValues } from '../../lib/model';
import { listingsFor } from '../../lib/procedures';
import { launchChromium } from '../browser';
import { bundle, inEveryFrame } from '../in-page';

const Text = z.optional(z.nullable(z.string()));
const DraftFile = z.object({
  caseId: z.string(),
  caseDate: Text,
  caseYear: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  role: Text,
  site: Text,
  attending: Text,
  patientType: Text,
  comments: Text,
  /** `description`: the worklist's words, which may tell one row of a concept from its others. */
  entries: z.array(z.object({ concept: z.string(), description: z.optional(z.string()) })),
});

/**
 * `try fill URL DRAFT.json`: opens the page in headless Chromium, fills its form from the draft and prints the report as one JSON line.
 * Any page whose form is known is filled, whatever its address: the check of the address is the extension's, at its own door. Where the page
 * is refused, `selfTest` tells which parts of each known form it has.
 * @returns 1 for wrong usage only; what goes wrong on the way is a line `{error}`
 */
export async function main([url, draftFile, ...more]: string[]): Promise<number> {
  if (url === undefined || draftFile === undefined || more.length > 0) {
    process.stderr.write('usage: npm run -s try -- fill URL DRAFT.json\n');
    return 1;
  }
  const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
  const values = await readValues(draftFile);
  print('error' in values ? values : await fillAt(url, values));
  return 0;
}

async function readValues(file: string): Promise<FillValues | { error: string }> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { error: `the draft file cannot be read: ${file}` };
  const parsed = DraftFile.safeParse(parseJson(text));
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path }) => path.join('.') || 'the file').join(', ');
    return { error: `the draft is not as expected: ${where}` };
  }
  const { caseDate, caseYear, role, site, attending, patientType, comments, entries, caseId } = parsed.data;
  return {
    caseId,
    caseDate: caseDate ?? null,
    caseYear: caseYear === null || caseYear === undefined ? null : String(caseYear),
    role: role ?? null,
    site: site ?? null,
    attending: attending ?? null,
    patientType: patientType ?? null,
    comments: comments ?? null,
    entries: entries.map(({ concept, description }) => ({
      concept,
      listings: listingsFor(concept, description ?? ''),
    })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fillAt(url: string, values: FillValues): Promise<FillReport | { error: string }> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const opened = await page.goto(url).catch(() => null);
    if (opened === null && !page.url().startsWith('file:')) return { error: `the page does not open: ${url}` };
    const caselog = await bundle('lib/caselog/index.ts');
    const expression = `(async () => {
      if (window.top !== window) return null;
      const { fillCaseLog, selfTest, watchResident } = ${caselog};
      const report = await fillCaseLog(document, location, ${JSON.stringify(values)}, watchResident(document));
      return report.form === null ? { ...report, selfTest: selfTest(document) } : report;
    })()`;
    const reports = await inEveryFrame<FillReport | null>(page, expression);
    return (
      reports.find(({ value }) => value !== null)?.value ?? { error: 'the page went away while it was being filled' }
    );
  } catch (thrown) {
    return { error: thrown instanceof Error ? thrown.message.split('\n')[0]! : String(thrown) };
  } finally {
    await browser.close();
  }
}
