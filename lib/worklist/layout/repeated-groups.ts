import type { WorklistField } from '../../model';
import { claimsOf } from '../fields/headings';
import { outwards } from '../sight/roots';
import type { Sight } from '../sight/sight';
import { oneLine } from '../sight/text-run';
import type { Card, CardValue } from './cards';
import { tellsPatient } from './patient-cells';

/** Cards side by side, and what is left of the page's labelled values. */
export interface Grouped {
  groups: Card[][];
  rest: CardValue[];
}

/** Names of what two cards must both say to be cards of one kind. */
const ALIKE = 2;
/** A card with more texts than that is a page. */
const MOST_BARE = 12;
/** Elements that are one thing by their meaning: what one of them says of a patient is said of all in it. */
const ITEM = 'li, article, section, details, [role="listitem"], [role="treeitem"], [role="row"], [role="group"], tbody';

/** A card says what was done, or its number: a patient's particulars alone are no card. */
const STUDY: readonly WorklistField[] = ['description', 'accession', 'order'];

/** Finds the cards among labelled values: neighbours that carry the same labels, each once; the innermost first. */
export function groupsOf(pairs: readonly CardValue[], root: Element, sight: Sight): Grouped {
  const free = new Set(pairs);
  const groups: Card[][] = [];
  for (const items of containersOf(pairs, root)) {
    const cards = cardsIn(items, free);
    if (cards.length < 2) continue;
    for (const { values } of cards) for (const value of values) free.delete(value);
    groups.push(cards.map((card) => ({ element: card.element, values: [...bareOf(card, sight), ...card.values] })));
  }
  const whole = groups.map((cards) => {
    const own = new Set(cards.flatMap(({ values }) => values));
    return cards.map((card) =>
      withParent(
        card,
        pairs.filter((pair) => !own.has(pair)),
      ),
    );
  });
  return { groups: whole, rest: pairs.filter((pair) => free.has(pair)) };
}

/** Every element with two children or more that hold labelled values, the innermost first. */
function containersOf(pairs: readonly CardValue[], root: Element): Map<Element, CardValue[]>[] {
  const containers = new Map<Element, Map<Element, CardValue[]>>();
  const depths = new Map<Element, number>();
  for (const pair of pairs) {
    const chain = [...outwards(pair.element)];
    for (let at = 1; at < chain.length; at += 1) {
      const [child, container] = [chain[at - 1]!, chain[at]!];
      const items = containers.get(container) ?? new Map<Element, CardValue[]>();
      items.set(child, [...(items.get(child) ?? []), pair]);
      containers.set(container, items);
      depths.set(container, chain.length - at);
      if (container === root) break;
    }
  }
  return [...containers]
    .filter(([, items]) => items.size > 1)
    .sort(([a], [b]) => depths.get(b)! - depths.get(a)!)
    .map(([, items]) => items);
}

function cardsIn(items: ReadonlyMap<Element, CardValue[]>, free: ReadonlySet<CardValue>): Card[] {
  const cards = [...items]
    .map(([element, values]) => ({ element, values: values.filter((value) => free.has(value)) }))
    .filter(({ values }) => fieldsOf(values).size >= ALIKE && STUDY.some((field) => fieldsOf(values).has(field)));
  const said = new Map<string, number>();
  for (const { values } of cards)
    for (const label of new Set(values.filter(isOurs).map(({ label }) => label)))
      said.set(label, (said.get(label) ?? 0) + 1);
  const shared = new Set([...said].filter(([, times]) => times > cards.length / 2).map(([label]) => label));
  const alike = cards.filter(({ values }) => {
    const labels = values.map(({ label }) => label).filter((label) => shared.has(label));
    return new Set(labels).size >= ALIKE && new Set(labels).size === labels.length;
  });
  return shared.size >= ALIKE && alike.length >= 2 && alike.length > cards.length / 2 ? alike : [];
}

const isOurs = ({ label }: CardValue): boolean => claimsOf(label).length > 0;
const fieldsOf = (values: readonly CardValue[]): Set<WorklistField> =>
  new Set(values.flatMap(({ label }) => claimsOf(label).map(({ field }) => field)));

/** What stands on a card without a label: its title, and lines of which their shape may tell what they are. */
function bareOf({ element, values }: Card, sight: Sight): CardValue[] {
  const isTaken = (piece: Element) =>
    values.some((value) => value.element.contains(piece) || piece.contains(value.element));
  // Where labels stand in elements of their own, what stands in such an element is a label or value that is not ours.
  const labelled = new Set(
    values
      .filter(({ beside }) => beside)
      .flatMap(({ element: value }) => [value, value.previousElementSibling])
      .flatMap((part) => (part && element.contains(part) ? [placeOf(part, element)] : [])),
  );
  const isOthers = (place: string) => [...labelled].some((one) => place === one || place.startsWith(`${one}/`));
  const bare = sight.lines(element).flatMap(({ text, element: begun, pieces }): CardValue[] => {
    if (pieces.some((piece) => isTaken(piece.element))) return [];
    const apart =
      pieces.length > 1 && pieces.every((piece) => piece.element.parentElement === pieces[0]!.element.parentElement);
    const parts = apart ? pieces : [{ text, element: begun }];
    return parts
      .filter((part) => /[\p{L}\p{N}]/u.test(part.text) && !isOthers(placeOf(part.element, element)))
      .map((part) => ({
        label: '',
        place: placeOf(part.element, element),
        element: part.element,
        lines: [oneLine(part.text, part.element)],
      }));
  });
  return bare.slice(0, MOST_BARE);
}

/** The way from a card down to an element, as cards of one kind share it. */
function placeOf(element: Element, card: Element): string {
  const way: string[] = [];
  for (const at of outwards(element)) {
    if (at === card) break;
    way.push(`${at.localName}.${at.className}`);
  }
  return `/${way.reverse().join('/')}`;
}

/** A card that does not say whose it is, with what the patient's item around it says: name and identifiers. */
function withParent(card: Card, others: readonly CardValue[]): Card {
  const own = fieldsOf(card.values);
  if (own.has('mrn') || own.has('patientName')) return card;
  for (const around of outwards(card.element.parentElement ?? card.element)) {
    if (!around.matches(ITEM)) continue;
    const whose = others.filter(({ element, label }) => around.contains(element) && tellsPatient(claimsOf(label)));
    if (whose.length > 0) return { element: card.element, values: [...whose, ...card.values] };
  }
  return card;
}
