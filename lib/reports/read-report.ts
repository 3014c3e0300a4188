import { resolve } from '../encounters';
import type { Flag, Line, Report, ReportEntry } from '../model';
import { concept, decide } from '../procedures';
import { candidatesOf } from './candidates';
import { isEntry, type Named } from './named';
import { partsOf } from './sections/parts';
import { sectionsOf } from './sections/sections';
import { tidy } from './text';
import { caseDay, withoutDay } from './who/dates';
import { identifiersIn } from './who/identifiers';
import { patientTypeIn } from './who/patient';
import { peopleIn } from './who/people';

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
  const source = (id: string): Named => named[Number(id)] as Named;
  const entries = encounters.flatMap((one) => [
    ...one.entries.map(
      ({ concept: id, category, lineId }): ReportEntry => ({
        concept: id,
        category,
        phrase: source(lineId).phrase,
        kept: keptOf(source(lineId), id),
        asks: !isEntry(source(lineId).decision),
      }),
    ),
    ...one.unmapped.map(
      (id): ReportEntry => ({ concept: null, category: null, phrase: source(id).phrase, kept: '', asks: true }),
    ),
  ]);
  const ruled = encounters.flatMap((one) =>
    one.dropped.map(({ lineId, reason }) => ({ phrase: source(lineId).phrase, reason })),
  );
  const flags: Flag[] = encounters.flatMap((one) => [...one.flags, ...one.entries.flatMap((entry) => entry.flags)]);
  if (aborted && entries.length > 0) flags.push('attempt_incomplete');
  return {
    entries,
    dropped: [...dropped, ...ruled],
    date,
    ...peopleIn(text, sections),
    patientType: patientTypeIn(text, sections, date),
    aborted,
    gate,
    // Who operated is asked of the resident's name, which a report is not read with.
    flags: [...new Set(flags)].filter((flag) => !flag.startsWith('operator_')),
    ...identifiersIn(whole, dated),
  };
}

const SIDE = /\b(?:right|left|bilateral)\b/i;

/** The vocabulary's words in a phrase, with its side, where they mean the same alone; else the procedure's own name. */
function keptOf({ phrase, decision }: Named, id: string): string {
  const words = decision.why.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase());
  const side = SIDE.exec(phrase)?.[0].toLowerCase();
  const kept = [...(side ? [side] : []), ...new Set(words)].join(' ');
  return decide({ description: kept }).concept === id
    ? kept
    : [...(side ? [side] : []), concept(id)?.name.toLowerCase() ?? ''].join(' ');
}
