import type { Draft, DraftLine, Encounter } from '../model';
import { codeOf, note } from '../platform/log';
import { build } from './build';
import { abort } from './connection';
import type { Judge } from './judge';
import { checked, sameContent } from './records';
import { OPEN } from './states';

/** What arranging comes to: the drafts to be written, and the ids of those that were merged into another. */
export interface Arrangement {
  written: Draft[];
  merged: string[];
}

/**
 * Judges lines of one patient together and lays every encounter into one draft. The oldest draft that holds any of an encounter's lines
 * carries on; a draft whose encounter splits keeps the earliest part; a draft left without lines is merged away. Drafts already logged stay
 * as they are: what else belongs to their encounter is judged knowing what was logged.
 * @param lines every line to be laid, those of `open` and what is new; lines of `logged` among them are left out
 * @param open drafts that may change
 */
export function arrange(
  lines: readonly DraftLine[],
  open: readonly Draft[],
  logged: readonly Draft[],
  judge: Judge,
  now: number,
): Arrangement {
  const frozen = new Set(logged.flatMap((draft) => draft.lines.map((line) => line.id)));
  const byId = new Map(lines.filter((line) => !frozen.has(line.id)).map((line) => [line.id, line]));
  const linesOf = (encounter: Encounter) => encounter.lineIds.map((id) => byId.get(id)!);
  const waiting = [...open].sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id));
  const unused = new Set(waiting);
  const written: Draft[] = [];
  const encounters = encountersOf([...byId.values()], logged, judge);
  for (const encounter of encounters.sort((a, b) => compare(startOf(linesOf(a)), startOf(linesOf(b))))) {
    const own = linesOf(encounter);
    const earlier = waiting.filter((draft) => draft.lines.some((line) => encounter.lineIds.includes(line.id)));
    const keeper = earlier.find((draft) => unused.has(draft)) ?? null;
    if (keeper !== null) unused.delete(keeper);
    const composed = trusting(() => judge.compose(encounter, own));
    const draft = checked(build(keeper, earlier, encounter, own, composed, now));
    const unchanged = keeper !== null && OPEN.includes(keeper.state) && sameContent(keeper, draft);
    if (!unchanged) written.push(draft);
  }
  return { written, merged: [...unused].map((draft) => draft.id) };
}

/** The encounters of the lines that are not logged yet. */
function encountersOf(lines: DraftLine[], logged: readonly Draft[], judge: Judge): Encounter[] {
  const known = new Set(logged.flatMap((draft) => draft.lines.map((line) => line.id)));
  const all = judged(judge, [...logged.flatMap((draft) => draft.lines), ...lines], []);
  return all.flatMap((encounter) => {
    if (!encounter.lineIds.some((id) => known.has(id))) return [encounter];
    const cases = logged.filter((draft) => draft.lines.some((line) => encounter.lineIds.includes(line.id)));
    const rest = lines.filter((line) => encounter.lineIds.includes(line.id));
    const concepts = cases.flatMap((draft) => draft.entries.map((entry) => entry.concept));
    return rest.length === 0 ? [] : judged(judge, rest, [...new Set(concepts)]);
  });
}

/** A judgement that forgot a line, or placed one twice, would lose or double it: it is not accepted. */
function judged(judge: Judge, lines: readonly DraftLine[], concepts: readonly string[]): Encounter[] {
  const encounters = trusting(() => judge.judge(lines, concepts));
  const placed = encounters.flatMap((encounter) => encounter.lineIds);
  const complete = placed.length === lines.length && lines.every((line) => placed.includes(line.id));
  return complete ? encounters : abort('no-answer');
}

/** Runs a rule that was handed in. Its fault is nobody's disk: nothing is written and the answer is `no-answer`. */
function trusting<T>(rule: () => T): T {
  try {
    return rule();
  } catch (thrown) {
    note({ where: 'judge', code: codeOf(thrown) });
    return abort('no-answer');
  }
}

function startOf(lines: readonly DraftLine[]): string {
  return lines.reduce((first, { start }) => (start !== null && start < first ? start : first), '~');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
