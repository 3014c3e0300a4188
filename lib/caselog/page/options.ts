import type { LeftReason } from '../../model';
import type { ControlSpec } from '../form/form';
import { plain } from './text';

export interface Choice {
  value: string;
  text: string;
  disabled: boolean;
}

/** The place of the one option that fits, or why there is none, with the options that came near. */
export type OptionMatch =
  | { ok: true; index: number }
  | {
      ok: false;
      reason: Extract<LeftReason, 'option-missing' | 'option-ambiguous' | 'option-hollow'>;
      candidates: string[];
    };

const MOST_CANDIDATES = 5;
const PROMPT = /^(please )?(select|choose)\b|^-+/i;

/** Whether an option only stands for "nothing chosen yet". */
export const isBlank = ({ value, text }: Choice): boolean =>
  value.trim() === '' || plain(text) === '' || PROMPT.test(text.trim());

/**
 * Finds the option that says what is wanted: equal but for case, accents and punctuation, and for people also with the other order of names
 * ("Last, First" for "First Last"). Two options with different values that fit, and the form's placeholders, are never chosen.
 * @param placeholders options that can be chosen but say nothing, spelt as the form spells them
 */
export function matchOption(
  choices: readonly Choice[],
  wanted: string,
  kind: ControlSpec['kind'],
  placeholders: readonly string[],
): OptionMatch {
  const offered = choices.map((choice, index) => ({ ...choice, index })).filter((choice) => !isBlank(choice));
  const hollow = new Set(placeholders.map(plain));
  const equal = offered.filter(({ text }) => sameOption(text, wanted, kind));
  const [first] = equal;
  const texts = (list: readonly Choice[]) => list.map(({ text }) => text.trim()).slice(0, MOST_CANDIDATES);
  if (!first) return { ok: false, reason: 'option-missing', candidates: texts(nearest(offered, wanted)) };
  const unique = new Set(equal.map(({ value }) => value)).size === 1;
  if (hollow.has(plain(first.text))) return { ok: false, reason: 'option-hollow', candidates: texts(equal) };
  if (!unique || first.disabled) return { ok: false, reason: 'option-ambiguous', candidates: texts(equal) };
  return { ok: true, index: first.index };
}

/**
 * Whether two wordings name the same. Only a comma tells which of a person's names is the last: "James, Scott" is not "Scott, James",
 * and a name without a comma is read as "First Last".
 */
export function sameOption(a: string, b: string, kind: ControlSpec['kind']): boolean {
  return kind === 'person' ? firstLast(a) === firstLast(b) : plain(a) === plain(b);
}

function firstLast(name: string): string {
  const [last, first, ...rest] = name.split(',').map(plain);
  return last !== undefined && first && rest.length === 0 ? `${first} ${last}` : plain(name);
}

/** Options that share a word with what is wanted, those that share most first. */
function nearest<C extends Choice>(offered: readonly C[], wanted: string): C[] {
  const words = new Set(plain(wanted).split(' '));
  const shared = (text: string) =>
    plain(text)
      .split(' ')
      .filter((word) => word.length > 1 && words.has(word)).length;
  return offered
    .map((choice) => ({ choice, score: shared(choice.text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ choice }) => choice);
}
