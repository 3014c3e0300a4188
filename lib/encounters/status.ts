import type { Line } from '../model';
import { type Concept, completedInstead, concept } from '../procedures';
import { type Bench, type Candidate, note, type Ruling, sift } from './bench';

/** What a status says of the work: done, not done, stopped on the way, or nothing that can be relied on. */
export type Performance = 'performed' | 'not-performed' | 'attempt' | 'unknown';

/**
 * Status words of worklists (worklists.md 3), lower case, blank-separated words. Reporting states follow the examination, so they mean that it
 * was done. Work under way is in no list: it is not done yet, and not certain to be; nor is what says nothing of the work, as "Temporary" does of
 * an order made while dictating.
 */
const VOCABULARY: Readonly<Record<Exclude<Performance, 'unknown'>, readonly string[]>> = {
  performed: [
    ...['completed', 'complete', 'done', 'performed', 'ended', 'finished', 'closed', 'fulfilled'],
    ...['exam completed', 'exam complete', 'exam ended', 'exam done', 'procedure finished', 'procedure completed'],
    ...['procedure ended', 'study completed', 'tech complete', 'tech revise', 'images acquired', 'unviewed'],
    ...['read', 'interpreted', 'reported', 'dictated', 'dictated ext', 'in transcription', 'queued in trans'],
    ...['transcribed', 'wet read', 'preliminary', 'prelim', 'queued prelim', 'needs review', 'resident revise'],
    ...['revised', 'draft', 'saved', 'pending signature', 'queued final', 'final', 'finalized', 'finalised', 'signed'],
    ...['verified', 'approved', 'addended', 'addendum', 'amended', 'corrected'],
  ],
  'not-performed': [
    ...['ordered', 'requested', 'scheduled', 'booked', 'confirmed', 'arrived', 'checked in', 'checkedin', 'waitlist'],
    ...['cancelled', 'canceled', 'no show', 'noshow', 'did not attend', 'rescheduled', 'deferred', 'postponed'],
    ...['missed', 'order not picked'],
    ...['not done', 'not performed', 'not started', 'not completed', 'declined', 'refused', 'rejected', 'revoked'],
    ...['entered in error'],
  ],
  attempt: [
    ...['aborted', 'abandoned', 'discontinued', 'terminated', 'stopped', 'incomplete', 'unsuccessful', 'failed'],
    ...['attempted'],
  ],
};

const PHRASES = new Map(
  (Object.keys(VOCABULARY) as (keyof typeof VOCABULARY)[]).flatMap((verdict) =>
    VOCABULARY[verdict].map((phrase) => [phrase, verdict] as const),
  ),
);
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));
/** Said in a comment or behind a status, these take a "completed" back. */
const TAKEN_BACK = /\b(abort\w*|abandon\w*|cancel\w*|not (done|performed|started|completed)|terminated)\b/i;

const STOPPED =
  /^\W*((the )?(procedure|case|exam|study|attempt) )?(was )?(abort|abandon|terminat|not (done|performed|completed))/i;

/** What a status text says (rules.md B.2); its first words decide, and later words that contradict them make it unknown. */
export function performanceOf(status: string | null): Performance {
  const words = (status ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const verdict = PHRASES.get(words.slice(0, length).join(' '));
    if (verdict === undefined) continue;
    const contradicted = verdict === 'performed' && TAKEN_BACK.test(words.slice(length).join(' '));
    return contradicted ? 'unknown' : verdict;
  }
  return 'unknown';
}

/**
 * S1 (rules.md B.3): what was not performed makes no entry; what was stopped after access is credited with the step that was completed,
 * never with the one that was planned; what no known status vouches for is flagged.
 */
export function status(bench: Bench): Bench {
  return sift(bench, rule);
}

function rule(candidate: Candidate): Ruling {
  const { line } = candidate;
  const performance = line.backlog && line.status === null ? 'performed' : performanceOf(line.status);
  if (performance === 'attempt') return attempted(candidate);
  if (performance === 'not-performed') {
    return candidate.insisted ? note(candidate, 'S1.unknown', 'status_unknown') : NOT_PERFORMED;
  }
  if (performance === 'unknown') return note(candidate, 'S1.unknown', 'status_unknown');
  if (line.comment !== null && TAKEN_BACK.test(line.comment)) return takenBack(candidate);
  return note(candidate, line.status === null ? 'S1.backlog' : 'S1.completed');
}

const NOT_PERFORMED = { reason: 'NOT_PERFORMED', rule: 'S1.not-performed' } as const;

function attempted(candidate: Candidate): Ruling {
  // What the resident says it was is what was done.
  if (candidate.line.override !== null) return note(candidate, 'S1.attempt', 'attempt_incomplete');
  return completedStep(candidate) ?? { reason: 'NOT_PERFORMED', rule: 'S1.nothing-completed' };
}

/** The status says done, the comment says stopped. Only a comment that begins so is about the whole procedure; else the resident says. */
function takenBack(candidate: Candidate): Candidate {
  const step =
    STOPPED.test(candidate.line.comment ?? '') && candidate.line.override === null ? completedStep(candidate) : null;
  return step ?? note(candidate, 'S1.unknown', 'status_unknown');
}

/** What was given up or only planned; what follows "after" was done. */
const GIVEN_UP =
  /\b(abort|abandon|cancel|terminat|defer|postpon|reschedul|stopped|plan|intend|prior to|before)\w*((?!\bafter\b)[^;.,\n])*/gi;

function completedStep(candidate: Candidate): Candidate | null {
  const { concept: id } = completedInstead(saidOf(candidate.line).replace(GIVEN_UP, ' '));
  const step = id === null ? undefined : concept(id);
  if (step === undefined || !isEntry(step) || isPlan(step, candidate)) return null;
  return note({ ...candidate, concept: step }, 'S1.attempt', 'attempt_incomplete');
}

const isEntry = ({ category }: Concept): boolean => category !== 'Component' && category !== 'Not counted';

/** A comment that names the planned treatment tells why it was stopped, not that it was done. */
const isPlan = (step: Concept, { concept: planned }: Candidate): boolean =>
  step.id === planned?.id && !step.category.startsWith('Other: ');

/** Some worklists write the circumstances behind the status ("ABORTED - INR 2.4"), some into a comment. */
const saidOf = (line: Line): string => [line.status, line.comment].filter((text) => text !== null).join('; ');
