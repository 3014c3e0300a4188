/** One answer beside the truth. */
export interface Judged {
  /** 0 to 1, as the answer says of itself. */
  confidence: number;
  /** Whether it asks the resident. */
  review: boolean;
  right: boolean;
}

/** Some answers counted. */
export interface Tally {
  lines: number;
  right: number;
  /** Their mean confidence; 0 for no lines. */
  said: number;
}

/** How far answers can be relied on. */
export interface Reliability {
  /** By confidence, highest first: from `from` up to the band above. Bands without a line are left out. */
  bands: readonly (Tally & { from: number })[];
  silent: Tally;
  asked: Tally;
  all: Tally;
  /** Wrong answers that did not ask. */
  wrongSilent: number;
}

/** Lower ends of the bands of confidence. */
export const BANDS = [0.99, 0.97, 0.9, 0.7, 0.5, 0] as const;

function tally(answers: readonly Judged[]): Tally {
  const lines = answers.length;
  const said = answers.reduce((sum, { confidence }) => sum + confidence, 0);
  return { lines, right: answers.filter(({ right }) => right).length, said: lines === 0 ? 0 : said / lines };
}

/** Counts answers by the confidence they state and by whether they ask. */
export function reliability(answers: readonly Judged[]): Reliability {
  const bands = BANDS.map((from, i) => {
    const below = i === 0 ? Number.POSITIVE_INFINITY : (BANDS[i - 1] as number);
    return { from, ...tally(answers.filter(({ confidence }) => confidence >= from && confidence < below)) };
  });
  const silent = tally(answers.filter(({ review }) => !review));
  return {
    bands: bands.filter(({ lines }) => lines > 0),
    silent,
    asked: tally(answers.filter(({ review }) => review)),
    all: tally(answers),
    wrongSilent: silent.lines - silent.right,
  };
}
