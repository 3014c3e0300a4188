import { claimsOf } from '../fields/headings';
import { bareLabel, isLabel, labelledIn, takenApart } from '../fields/labelled';
import { isStatus } from '../fields/value-shapes';
import { controlsIn, isAsking, shownIn } from '../sight/controls';
import type { Sight } from '../sight/sight';
import { type Line, oneLine } from '../sight/text-run';
import type { Page } from '../systems/define';
import type { CardValue } from './cards';
import { drawnLabel } from './drawn-labels';
import { stateIn } from './state-icons';

const MOST_PAIRS = 5_000;
/** What a person reads as one value. */
const LONGEST_VALUE = 300;
const MOST_LINES = 4;
/** Where no value of a study stands: ways to somewhere else. */
const ELSEWHERE = 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]';
const PRESSED = new Set(['BUTTON', 'A']);

/**
 * The labelled values in an element, in the order in which they stand: definition lists, rows of a label and a value, fields of a form with
 * what they show, a label over or beside its value, "Label: value" in a text.
 * @param skip elements that are read otherwise
 */
export async function pairsIn(
  root: Element,
  { sight, pace }: Page,
  skip: (element: Element) => boolean,
): Promise<CardValue[]> {
  const pairs: CardValue[] = [];
  const add = (label: string, element: Element, lines: Line[], beside = false) => {
    if (lines.length > 0 && pairs.length < MOST_PAIRS) pairs.push({ label: bareLabel(label), element, lines, beside });
  };

  async function visit(element: Element): Promise<void> {
    if (pace.due()) await pace.rest();
    if (pairs.length >= MOST_PAIRS || skip(element) || element.matches(ELSEWHERE)) return;
    const kids = sight.children(element);
    const drawn = isTold(element) ? drawnLabel(element) : '';
    if (drawn !== '' && claimsOf(drawn).length > 0) {
      add(drawn, element, sight.lines(element), true);
      return;
    }
    if (kids.length === 0 || sight.hasOwnText(element)) {
      if (addLabelled(element)) for (const kid of kids) if (kid.childElementCount > 0) await visit(kid);
      return;
    }
    for (let at = 0; at < kids.length; at += 1) {
      const [kid, next] = [kids[at]!, kids[at + 1]];
      const said = skip(kid) ? null : labelOf(kid, sight);
      // "Scheduled" over "VENOUS PORT REMOVAL" is a state and no label.
      const label = said && next && isStatus(said) && !/\d/.test(sight.text(next)) ? null : said;
      if (label !== null && next && isPair(kid, next) && !isOneOfMany(element, kids[at + 2], sight)) {
        const value = asValue(next, sight) ?? statusIn(label, next, sight);
        if (value) {
          add(label, value.element, value.lines, true);
          at += 1;
          continue;
        }
        // A name over its own labelled lines: the name is the value, the lines are values of their own.
        const { labelled, rest } = takenApart(sight.lines(next), (one, isBare) => !isBare && claimsOf(one).length > 0);
        if (labelled.length > 0 && rest.length === 1) add(label, rest[0]!.element, rest, true);
      }
      await visit(kid);
    }
  }

  /** Text with labels in it; of a label around its field, the field. Says whether blocks beside the text may hold more. */
  function addLabelled(element: Element): boolean {
    const lines = sight.lines(element);
    const controls = controlsIn(element, sight).filter((control) => !isAsking(control));
    const whole = lines.map(({ text }) => text).join(' ');
    if (controls.length === 1 && isLabel(whole)) add(whole, controls[0]!, shownIn(controls[0]!));
    for (const { label, value, element: place } of labelledIn(lines)) add(label, place, [oneLine(value, place)]);
    return lines.length > MOST_LINES;
  }

  await visit(root);
  return pairs;
}

/** Whether an attribute of an element may be drawn as its label. */
const isTold = ({ attributes }: Element): boolean =>
  Array.from(attributes).some(({ name, value }) => name.startsWith('data-') && claimsOf(value).length > 0);

/** The whole of an element as a label; null where it is none. */
function labelOf(element: Element, sight: Sight): string | null {
  const { tagName } = element;
  if (tagName === 'INPUT' || tagName === 'SELECT' || tagName === 'TEXTAREA' || tagName === 'DD') return null;
  if ((element.textContent?.length ?? 0) > 200) return null;
  const text = sight.text(element);
  if (tagName === 'DT' && text !== '') return text.slice(0, 60);
  return isLabel(text) && controlsIn(element, sight).length === 0 ? text : null;
}

/** How far a case is, said in a word that is a label elsewhere ("Scheduled"). */
function statusIn(label: string, element: Element, sight: Sight): { element: Element; lines: Line[] } | null {
  const lines = sight.lines(element);
  const [only] = lines;
  const isOne = lines.length === 1 && isStatus(only!.text) && claimsOf(label).some(({ field }) => field === 'status');
  return isOne ? { element, lines } : null;
}

/** Two neighbours that may be a label and its value; of two headings, links or buttons neither is. */
function isPair(label: Element, value: Element): boolean {
  if (PRESSED.has(label.tagName) && label.tagName === value.tagName) return false;
  if (label.tagName === 'TH' && value.tagName === 'TH') return false;
  return !(label.tagName === 'DT' && value.tagName !== 'DD');
}

/** Whether a second value follows in a row of a table: a label over a list of studies, not of one. */
function isOneOfMany(row: Element, after: Element | undefined, sight: Sight): boolean {
  return row.tagName === 'TR' && after !== undefined && sight.text(after) !== '' && !isLabel(sight.text(after));
}

/** An element as one value: few lines without a label among them, or one field of a form that shows something. */
function asValue(element: Element, sight: Sight): { element: Element; lines: Line[] } | null {
  const lines = sight.lines(element);
  if (lines.length === 0) {
    const controls = controlsIn(element, sight);
    const [only] = controls;
    if (only) return controls.length === 1 && !isAsking(only) ? { element: only, lines: shownIn(only) } : null;
    const drawn = stateIn(element, sight);
    return drawn.length > 0 ? { element, lines: drawn } : null;
  }
  const long = lines.length > MOST_LINES || lines.some(({ text }) => text.length > LONGEST_VALUE);
  const labels = lines.some(({ text, pieces }) => isLabel(text) || pieces.some((piece) => isLabel(piece.text)));
  return long || (labels && element.tagName !== 'DD') || labelledIn(lines).length > 0 ? null : { element, lines };
}
