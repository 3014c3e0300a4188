import type { Signs } from '../../lib/procedures/signs';

/** One labelled name with the signs of the answer it gets. */
export interface Example {
  file: string;
  /** What must not stand on both sides of a fold: its hospital. */
  group: string;
  /** Null where nothing was read off the line: it is asked about, and no weight is learned from it. */
  signs: Signs | null;
  right: boolean;
  /** It is asked about whatever the weights say. */
  asks: boolean;
}

/** A fitted model: the sum of the weights and the base is the log of the odds of a right answer. */
export interface Model {
  base: number;
  weights: Record<keyof Signs, number>;
}

/** An example with the likelihood that a model gives it which has not seen its group. */
export type Judged = Example & { likely: number };

const STEPS = 20_000;
const RATE = 2;
/** Draws weights to nothing, so that a sign that was seen a few times decides little. */
const DRAW = 0.0005;
const FOLDS = 10;
/** Signs that may speak for an answer; every other can only speak against it. */
const FOR = new Set<keyof Signs>(['ir', 'codeAgrees', 'codeDecides']);

const isRead = (one: Example): one is Example & { signs: Signs } => one.signs !== null;
const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** How likely a model finds an example right. */
export function likelyBy({ base, weights }: Model, signs: Signs): number {
  return sigmoid(
    Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * signs[name as keyof Signs], base),
  );
}

/** Examples with the same signs, counted. */
interface Heap {
  values: readonly number[];
  lines: number;
  right: number;
}

function heaps(examples: readonly Example[], names: readonly (keyof Signs)[]): Heap[] {
  const found = new Map<string, Heap>();
  for (const { signs, right } of examples) {
    if (signs === null) continue;
    const values = names.map((name) => signs[name]);
    const heap = found.get(values.join()) ?? { values, lines: 0, right: 0 };
    heap.lines += 1;
    heap.right += right ? 1 : 0;
    found.set(values.join(), heap);
  }
  return [...found.values()];
}

/** Fits the weights by steepest descent, each kept to its side; the same examples give the same weights. */
export function fit(examples: readonly Example[]): Model {
  const names = Object.keys(examples.find(isRead)?.signs ?? {}) as (keyof Signs)[];
  const rows = heaps(examples, names);
  const lines = rows.reduce((sum, row) => sum + row.lines, 0);
  const weights = names.map(() => 0);
  let base = 3;
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map(() => 0);
    let lift = 0;
    for (const row of rows) {
      const sum = row.values.reduce((total, value, k) => total + value * (weights[k] as number), base);
      const off = sigmoid(sum) * row.lines - row.right;
      lift += off;
      row.values.forEach((value, k) => {
        slope[k] = (slope[k] as number) + off * value;
      });
    }
    base -= (RATE * lift) / lines;
    names.forEach((name, k) => {
      const next = (weights[k] as number) - RATE * ((slope[k] as number) / lines + DRAW * (weights[k] as number));
      weights[k] = FOR.has(name) ? next : Math.min(next, 0);
    });
  }
  return {
    base: rounded(base),
    weights: Object.fromEntries(names.map((name, k) => [name, rounded(weights[k] as number)])) as Model['weights'],
  };
}

/** The mean logarithm of the likelihood of what was so. */
export function likelihood(examples: readonly Example[], model: Model): number {
  const logs = examples.filter(isRead).map(({ signs, right }) => {
    const likely = likelyBy(model, signs);
    return Math.log(right ? likely : 1 - likely);
  });
  return logs.reduce((sum, log) => sum + log, 0) / logs.length;
}

/** A number of a text that is spread evenly, the same each time. */
function numberOf(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}

/** Judges every example by a model fitted to the other folds; the examples of one group share a fold. */
export function folds(examples: readonly Example[], fitted: (list: readonly Example[]) => Model): Judged[] {
  const foldOf = ({ group }: Example): number => numberOf(group) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const inside = examples.filter((one) => foldOf(one) === fold);
    if (inside.length === 0) return [];
    const model = fitted(examples.filter((one) => foldOf(one) !== fold));
    return inside.map((one) => ({ ...one, likely: one.signs ? likelyBy(model, one.signs) : 0 }));
  });
}

/** How many of some names are answered without asking from a likelihood on, and how many of those wrongly. */
export function silentErrors(
  list: readonly Judged[],
  threshold: number,
): { lines: number; silent: number; wrong: number } {
  const silent = list.filter(({ likely, asks }) => !asks && likely >= threshold);
  return { lines: list.length, silent: silent.length, wrong: silent.filter(({ right }) => !right).length };
}

/** The lowest likelihood from which on no more than this share of each list is wrong without asking. */
export function thresholdFor(lists: readonly (readonly Judged[])[], share: number): number {
  for (let percent = 500; percent < 1_000; percent += 5) {
    const threshold = percent / 1_000;
    const holds = lists.every((list) => silentErrors(list, threshold).wrong <= share * list.length);
    if (holds) return threshold;
  }
  return 0.999;
}

/** The upper end of the 95 % interval of a share (Wilson). */
export function upperBound(count: number, of: number): number {
  if (of === 0) return 1;
  const z = 1.96;
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  return (share + (z * z) / (2 * of) + spread) / (1 + (z * z) / of);
}
