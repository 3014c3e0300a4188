/** A phrase of a report, with where it began in its section. */
export interface Phrase {
  text: string;
  start: number;
}

const NUMBERED = /(?:^|(?<=[\n.;:)\s]))\s*(?:\(?\d{1,2}[.)]|[-*•>]+|[a-h][.)])\s+(?=\S)/g;
/** A full stop that ends no sentence: titles, initials, measures. */
const NO_END =
  /\b(?:dr|mr|mrs|ms|prof|st|no|vs|approx|fr|ca|inc|e\.g|i\.e|m\.d|d\.o|ph\.d|y\.o|a\.m|p\.m|b\.i\.d|[a-z])\.$/i;
/** Also behind a side in brackets, with which lists of procedures end each line: "FISTULOGRAM (Left) CATHETER EXCHANGE (Right)". */
const STOP = /[.;!?](?=\s|$)|\n|\((?:left|right|bilateral|n\/a)\)(?= [A-Z]{3})/gi;

/** The sentences and list items of a section. Abbreviations ("Dr. Chen", "77 y.o. with") end no sentence; a wrapped line goes on. */
export function phrasesOf(text: string): Phrase[] {
  const cuts = new Set<number>([0, text.length]);
  for (const { index, 0: mark } of text.matchAll(NUMBERED))
    if (!isMeasure(text, index + mark.length)) cuts.add(index).add(index + mark.length);
  for (const { index, 0: mark } of text.matchAll(STOP)) {
    if (
      text[index] === '.' &&
      NO_END.test(text.slice(Math.max(0, index - 6), index + 1)) &&
      !/^\s+[A-Z][a-z]+ (?:was|were|is)\b/.test(text.slice(index + 1, index + 20))
    )
      continue;
    if (text[index] === '\n' && isWrapped(text, index)) continue;
    cuts.add(index + mark.length);
  }
  const at = shortened([...cuts].sort((a, b) => a - b));
  return at
    .slice(0, -1)
    .map((from, i) => ({ text: text.slice(from, at[i + 1]), start: from }))
    .map(({ text: raw, start }) => ({
      text: raw
        .trim()
        .replace(/^[-*•>]+ */, '')
        .replace(/[.;,]+$/, ''),
      start: start + raw.length - raw.trimStart().length,
    }))
    .filter(({ text: own }) => /[a-z]/i.test(own) && !/^\(?\d{1,2}[.)]$/.test(own));
}

/** No sentence is longer; what has no stop for so long is cut, so that no text takes long. */
const SENTENCE_AT_MOST = 3_000;
const CLAUSE_AT_MOST = 400;

function shortened(cuts: readonly number[]): number[] {
  return cuts.flatMap((cut, i) => {
    const next = cuts[i + 1] ?? cut;
    const pieces = Math.max(1, Math.ceil((next - cut) / SENTENCE_AT_MOST));
    return Array.from({ length: pieces }, (_, piece) => cut + piece * SENTENCE_AT_MOST);
  });
}

/** "measuring 2. 5 cm" aside, a number and a stop before a small word is a measure at a sentence's end. */
const isMeasure = (text: string, after: number): boolean =>
  /^[a-z]+\b/.test(text.slice(after, after + 8)) &&
  /\d[.)]\s+$/.test(text.slice(after - 6, after)) &&
  !/\n\s*\d{1,2}[.)]\s+$/.test(text.slice(Math.max(0, after - 8), after));

/** A line break inside a sentence: the line before is long and ends in no stop, the next goes on in small letters. */
function isWrapped(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.length > 50 && !/[.;:!?]\s*$/.test(before) && /^\n *[a-z]/.test(text.slice(at, at + 4));
}

const CLAUSE =
  /[,;]\s+|\s+-\s+|\s+(?=(?:but|which|while|whereas|although|though|because|before|after which|and then|then|until|unless|if|so)\b)|:\s+/gi;

/** A clause that only says what became of the one before: "attempted, not placed". */
const GOES_ON = /^(?:but )?(?:not|un\w+|without success|failed|aborted|could not|was not|were not|none)\b/i;

/** The clauses of a sentence. Commas inside brackets part nothing. */
export function clausesOf({ text, start }: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  for (const { index, 0: mark } of text.matchAll(CLAUSE)) {
    for (; seen < index; seen += 1) depth += text[seen] === '(' ? 1 : text[seen] === ')' ? -1 : 0;
    if (depth > 0 || GOES_ON.test(text.slice(index + mark.length, index + mark.length + 24))) continue;
    found.push({ text: text.slice(from, index), start: start + from });
    from = index + mark.length;
  }
  found.push({ text: text.slice(from), start: start + from });
  return found
    .filter((clause) => /[a-z]/i.test(clause.text))
    .map(({ text: own, start: from }) => ({ text: own.slice(0, CLAUSE_AT_MOST), start: from }));
}
