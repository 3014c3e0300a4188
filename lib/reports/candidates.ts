import type { DroppedPhrase } from '../model';
import { asidesOf } from './asides';
import {
  type Gate,
  isCalledOff,
  isNote,
  isOpenWork,
  isScopeWork,
  isSurelyVisit,
  notOurs,
  OPEN_COUNTS,
  visitOf,
} from './gate';
import { meantAndDone } from './meant-and-done';
import { categoryOf, isEntry, isProcedure, type Named, namedIn } from './named';
import { type Act, actsIn } from './phrases/acts';
import { assertionOf, assertionOfName } from './phrases/assertion';
import { decideAbout, subjectOf } from './phrases/subject';
import { decideOn, SITE } from './phrases/wording';
import type { Parts } from './sections/parts';

/** What the counting rules are asked about, and what was set aside before. */
export interface Candidates {
  lines: Named[];
  dropped: DroppedPhrase[];
  gate: Gate | null;
  aborted: boolean;
}

/** Names of studies: work beyond them may stand in the narrative alone. */
const STUDY = /^Other: (?:Arteriogram|Venogram|Tube check|US Hands)/;
const STUDIES = ['O.PTC', 'O.PYELO', 'O.CEREB'];
const isStudy = ({ category, concept }: Named['decision']): boolean =>
  STUDY.test(category ?? '') || STUDIES.includes(concept ?? '');

/** Work outside the twelve: done instead of what was meant, it makes up for nothing. */
const SMALL = /^Other: /;
const isSmall = ({ decision }: Named): boolean => SMALL.test(decision.category ?? '');
/** Work on a tube that is already there; a conversion may stand in the narrative alone. */
const UPKEEP = /^Other: (?:Catheter exchange|Removal|Tube check)/;
const CONVERTED = /\bconver(?:t\w*|sion)\b|\bnew (?:access|puncture|tract)\b/i;

/** Beside the study of a vessel only its treatment is looked for. */
const VESSEL_STUDY = /^Other: (?:Arteriogram|Venogram|Neuro|US Hands)/;

/** From the parts of a report to what was done: the list of procedures first, what is told where the list is narrower or missing. */
export function candidatesOf(parts: Parts, text: string): Candidates {
  const dropped: DroppedPhrase[] = [];
  const narrative = parts.told.map((piece) => piece.text).join('\n');
  const subject = subjectOf(text, [narrative, ...parts.names.map((name) => name.text)].join('\n'));
  const told = parts.told.flatMap((piece) => actsIn(piece.text, subject).filter((act) => act.told || !piece.findings));
  const impression = parts.impression.flatMap((piece) => actsIn(piece.text, subject));
  const acted = told.some(({ assertion, told: did, decision }) => assertion === 'done' && did && isEntry(decision));
  const visit =
    acted && !isSurelyVisit(parts.head) && (parts.names.length > 0 || !isNote(parts.head))
      ? null
      : visitOf(text, parts.head);
  dropped.push(...asidesOf(parts));
  for (const act of [...told, ...impression])
    if (act.assertion !== 'done' && isProcedure(act.decision))
      dropped.push({ phrase: act.phrase, reason: act.assertion });

  const titles = isCalledOff(text)
    ? []
    : parts.titles.filter(({ text: title }) => assertionOf(title) === 'done' && isEntry(decideOn(title)));
  const names = [parts.names, parts.exams, titles].find((list) => list.length > 0) ?? [];
  if (names !== parts.exams)
    for (const { text: title } of parts.exams)
      if (isProcedure(decideOn(title))) dropped.push({ phrase: title, reason: 'title_only' });
  const stated: Named[] = [];
  let gate: Gate | null = null;
  let aborted = false;
  let imaging = false;
  for (const { text: name } of names) {
    const sign = notOurs(name);
    for (const one of namedIn(name)) {
      const { phrase } = one;
      const decision = decideAbout(phrase, subject, one.decision);
      if (!isProcedure(decision)) {
        imaging ||= decision.concept === 'NC.IMAGING';
        continue;
      }
      const assertion = assertionOfName(name);
      const other = sign !== 'open_approach' || !OPEN_COUNTS.test(decision.category ?? '') ? sign : null;
      const refuted = refutedBy(decision.category, told);
      if (other) gate ??= other;
      if (assertion !== 'done' || other || refuted) {
        aborted ||= assertion === 'aborted' || refuted !== null;
        dropped.push({ phrase, reason: other ?? (refuted || assertion === 'done' ? 'aborted' : assertion) });
      } else stated.push({ phrase, decision });
    }
    if (sign) gate ??= sign;
  }
  if (visit !== null) {
    const clinic =
      visit === 'other'
        ? []
        : [
            {
              phrase: 'new patient visit',
              decision: decideOn(visit === 'video' ? 'new patient telehealth visit' : 'new patient clinic visit'),
            },
          ];
    const done = parts.names.length > 0 ? stated : [];
    return {
      lines: [...clinic, ...done.filter(({ decision }) => categoryOf(decision) !== 'New Outpatient Clinic Evaluation')],
      dropped,
      gate: clinic.length + done.length > 0 ? null : 'visit',
      aborted: false,
    };
  }
  const own = stated.filter(({ decision }) => {
    // What was looked at or closed in another's operation belongs to it.
    if (gate !== null && (isStudy(decision) || /^Other: Arterial/.test(decision.category ?? ''))) return false;
    if (OPEN_COUNTS.test(decision.category ?? '')) return true;
    if (isOpenWork(narrative)) gate ??= 'open_surgery';
    else if (isScopeWork(narrative)) gate ??= 'endoscopic';
    else return true;
    return false;
  });
  for (const { phrase } of stated)
    if (!own.some((one) => one.phrase === phrase)) dropped.push({ phrase, reason: gate ?? 'open_surgery' });
  if (own.length === 0 && gate !== null) return { lines: [], dropped, gate, aborted };
  if (own.length === 0 && imaging) return { lines: [], dropped, gate: 'imaging', aborted };

  const done = told.filter((act) => act.assertion === 'done');
  const called = isCalledOff(text);
  if (own.length === 0 && called && !done.some(({ told: did, decision }) => did && isEntry(decision)))
    return { lines: [], dropped, gate: 'cancelled', aborted: true };
  const narrow = own.length === 0 || own.every(({ decision }) => isStudy(decision));
  const vessel = own.some(({ decision }) => VESSEL_STUDY.test(decision.category ?? ''));
  const fits = (act: Act): boolean =>
    !notOurs(act.phrase) &&
    (own.length === 0 || (act.told && (!vessel || !act.decision.category?.startsWith('Other: '))));
  const all = [...done, ...impression.filter((act) => act.assertion === 'done' && (own.length === 0 || act.told))];
  const upkeep = !narrow && own.every(({ decision }) => UPKEEP.test(decision.category ?? ''));
  const more = upkeep
    ? all.filter((act) => isEntry(act.decision) && act.told && CONVERTED.test(act.phrase))
    : narrow
      ? all.filter((act) => isEntry(act.decision) && fits(act))
      : [];
  const doubtful =
    own.length + more.length === 0
      ? all.filter(fits)
      : own.length === 0
        ? all.filter(
            (act) =>
              fits(act) &&
              act.told &&
              !isSmall(act) &&
              !more.some((one) => one.decision.category === act.decision.category),
          )
        : [];
  const asked = doubtful.some((act) => act.told) ? doubtful.filter((act) => act.told) : doubtful;
  const meant = own.length + more.length + asked.length === 0 ? meantAndDone(told, narrative) : [];
  const found = [...own, ...more, ...asked, ...meant];
  const lines = found.filter((one) => !isBiopsyOfTheAblated(one, found));
  for (const { phrase } of found)
    if (!lines.some((one) => one.phrase === phrase)) dropped.push({ phrase, reason: 'SAME_SYSTEM_ADJUNCT' });
  const gaveUp = aborted || told.some(({ assertion, told: did }) => assertion === 'aborted' && did);
  return {
    lines,
    dropped,
    gate: null,
    aborted:
      gaveUp && lines.every(({ decision }) => (aborted ? SMALL.test(decision.category ?? '') : isStudy(decision))),
  };
}

/** Cores of which a narrative does not say where: of what was ablated in the same sitting. */
const isBiopsyOfTheAblated = ({ phrase, decision }: Named, all: readonly Named[]): boolean =>
  decision.category === 'Other: Biopsy' &&
  !phrase.match(SITE) &&
  all.some((one) => one.decision.category === 'Tumor Ablation');

/** Acts of the same category that the narrative says were not achieved, where none was. */
function refutedBy(category: string | null, told: readonly Act[]): Act | null {
  const same = told.filter(({ decision }) => decision.category === category);
  if (same.some(({ assertion }) => assertion === 'done')) return null;
  return same.find(({ assertion }) => assertion === 'aborted' || assertion === 'negated') ?? null;
}
