import type { SiteNote } from '../../components/desk/SiteNotes';

const HOST = 'worklist.radiology.hospital.example';
const note = (kind: SiteNote['kind']): SiteNote => ({ kind, host: HOST, pattern: `*://${HOST}/*` });

/** What stands under the desk of a state about the page in front. */
export const ABOUT: Record<string, { notes: SiteNote[]; refused?: string; support: boolean }> = {
  'reading-site-offer': { notes: [note('rows')], support: true },
  'reading-site-on': { notes: [note('on')], support: false },
  'reading-site-refused': { notes: [note('rows')], refused: `*://${HOST}/*`, support: false },
  'refusal-frame': { notes: [note('frame')], support: false },
  'refusal-support': { notes: [], support: true },
};

/** The page with the copy of another: looked over, and where it could not be made. */
export const COPIES: Record<string, string | null> = {
  'page-copy': `<!doctype html>\n<html><body><table class="worklist">\n<tr><th>Patient Name</th><th>MRN</th></tr>\n${'<tr><td>QWVXTR, PLOMBE</td><td>0718263</td></tr>\n'.repeat(30)}</table></body></html>`,
  'page-copy-failed': null,
};
