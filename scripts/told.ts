import type { Draft } from '../lib/model';
import type { Popup } from './extension';

/** The drafts as they lie in the extension's own store, read through the popup. */
const DRAFTS = `new Promise((done, fail) => {
  const opening = indexedDB.open('first-operator');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
    all.onsuccess = () => { opening.result.close(); done(all.result); };
  };
})`;

/** The draft that changed last. */
export async function newestDraft(popup: Popup): Promise<Draft> {
  const drafts = await popup.evaluate<Draft[]>(DRAFTS);
  const [newest] = drafts.sort((a, b) => b.updatedAt - a.updatedAt);
  if (!newest) throw new Error('nothing is staged');
  return newest;
}

/** What was decided of each line, and what the form will be given, a sentence each. */
export function decisionsOf({ lines, entries, dropped, unmapped, fields }: Draft): string[] {
  const said = (lineId: string) => lines.find(({ id }) => id === lineId)?.description ?? 'a line';
  return [
    ...entries.map(
      ({ lineId, category, concept, role }) => `Decided: “${said(lineId)}” is ${concept}, ${category}, as ${role}.`,
    ),
    ...dropped.map(({ lineId, reason, rule }) => `Dropped: “${said(lineId)}”: ${reason} (rule ${rule}).`),
    ...unmapped.map((lineId) => `Asked: “${said(lineId)}” is not known.`),
    `For the form: ${Object.entries(fields)
      .flatMap(([name, { value, from }]) => (value === null ? [] : [`${name} ${value} (${from?.kind})`]))
      .join(', ')}.`,
  ];
}

/** What was written, and what was left and why, a sentence each. */
export function writtenOf({ report }: Draft): string[] {
  if (!report) return [];
  return [
    ...report.filled.map(({ field, value, was }) => `Wrote ${field}: ${value}${was ? ` (the page had ${was})` : ''}.`),
    ...report.left.map(({ field, reason, now }) => `Left ${field}: ${reason}${now ? ` (the page shows ${now})` : ''}.`),
    ...(report.refused ? [`Refused: ${report.refused.code}.`] : []),
  ];
}
