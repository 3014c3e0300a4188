import { resolve } from '../encounters';
import type { Line } from '../model';
import { candidatesOf } from './candidates';
import { caseDay, withoutDay } from './dates';
import { isEntry, type Named } from './named';
import { partsOf } from './parts';
import { patientTypeIn } from './patient';
import { peopleIn } from './people';
import type { Report } from './report';
import { sectionsOf } from './sections';
import { tidy } from './text';

const lineOf = ({ phrase, decision }: Named, index: number): Line => ({
  id: String(index),
  patient: 'one',
  accession: null,
  session: 'one',
  description: phrase,
  code: null,
  comment: null,
  start: null,
  end: null,
  status: 'completed',
  modality: null,
  location: null,
  operators: null,
  backlog: false,
  decision,
  override: null,
});

/** Reads one procedure report. Pure; no text makes it throw. */
export function readReport(given: string): Report {
  const whole = tidy(given);
  const dated = sectionsOf(whole);
  const date = caseDay(whole, dated);
  const text = withoutDay(whole, date);
  const sections = dated.map((section) => ({
    ...section,
    text: text.slice(section.start, section.start + section.text.length),
  }));
  const parts = partsOf(sections);
  const { lines: named, dropped, gate, aborted } = candidatesOf(parts, text);
  const lines = named.map(lineOf);
  const encounters = resolve(lines, []);
  const phrase = (id: string): string => lines[Number(id)]?.description ?? '';
  const entries = encounters.flatMap((one) => [
    ...one.entries.map(({ concept, category, lineId }) => ({
      concept,
      category,
      phrase: phrase(lineId),
      asks: !isEntry(named[Number(lineId)]!.decision),
    })),
    ...one.unmapped.map((id) => ({ concept: null, category: null, phrase: phrase(id), asks: true })),
  ]);
  const ruled = encounters.flatMap((one) =>
    one.dropped.map(({ lineId, reason }) => ({ phrase: phrase(lineId), reason: reason.toLowerCase() })),
  );
  return {
    entries,
    dropped: [...dropped, ...ruled],
    date,
    ...peopleIn(text, sections),
    patientType: patientTypeIn(text, sections, date),
    aborted,
    gate,
    flags: [],
  };
}
