import { type Course, type Runner, race, type Speed } from '../measure';
import { random } from '../random';
import { type Contender, contenders } from './contenders';
import { byKind, type Name, spread } from './names';

/** One contender's speed, and how many names of the sample it had right. */
export interface Standing extends Speed {
  family: Contender['family'];
  right: number;
}

/** What a race over the same names came to. */
export interface Contest {
  /** Lower case and split into words, the least any matcher does. */
  floor: Speed;
  standings: readonly Standing[];
  sample: number;
}

/** The slowest contender takes some thirty milliseconds a name, so accuracy is taken on a sample, evenly from every kind of wording. */
const SAMPLE = 320;

/** Names are raced in a mixed order, so that a slow contender's few are of every kind. */
const SEED = 7;

/** Long enough for the compiler to settle on the fastest; the medians of seven rounds. */
export const COURSE: Course = { warmUp: 1_500, round: 300, rounds: 7 };

function sampleOf(names: readonly Name[]): Name[] {
  const kinds = [...byKind(names).values()];
  return kinds.flatMap((kind) => spread(kind, Math.ceil(SAMPLE / kinds.length)));
}

/** Races all contenders over the names, in one run, and asks each for the same sample of them. */
export function contest(names: readonly Name[]): Contest {
  const field = contenders();
  const floor: Runner<Name> = {
    name: 'floor',
    run: ({ description }) => description.toLowerCase().split(/[^a-z0-9]+/),
  };
  const [least, ...speeds] = race(
    [floor, ...field.map(({ name, label }) => ({ name, run: label }))],
    random(SEED).shuffle(names),
    COURSE,
  );
  const sample = sampleOf(names);
  const standings = field.map(({ family, label }, i) => ({
    ...(speeds[i] as Speed),
    family,
    right: sample.filter((name) => label(name) === name.label).length,
  }));
  return { floor: least as Speed, standings, sample: sample.length };
}
