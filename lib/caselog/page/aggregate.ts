import type { AskedCategory } from '../../model';
import { type Control, labelOver, wordsOf } from '../form/label';
import { plain } from './text';
import { drawnAs, visible } from './visible';

const BOXES = 'input[type="text"], input[type="number"], input[type="tel"], input:not([type])';
const NUMBER = /^\d{1,6}$/;

/**
 * Which boxes of a page ask for the counts of some categories, by nothing but the labels that a person sees beside them: of the aggregate entry
 * no page is known (form.md 8). A label must be the category's name but for case and punctuation. Nothing is written, and nothing
 * is guessed: what is not there, or there twice, is said so.
 */
export function matchAggregate(document: Document, categories: readonly string[]): AskedCategory[] {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(BOXES)].filter(canBeTyped);
  const named = boxes.flatMap((box) => {
    const labels = labelsOf(box).map((label) => ({ words: wordsOf(label), plain: plain(wordsOf(label)) }));
    const fitting = categories.filter((category) => labels.some((label) => label.plain === plain(category)));
    const [category, ...others] = fitting;
    const label = labels.find((one) => category !== undefined && one.plain === plain(category));
    // Labels that contradict each other name no box.
    return category !== undefined && label && others.length === 0 ? [{ box, category, label: label.words }] : [];
  });
  return categories.map((category): AskedCategory => {
    const [found, ...others] = named.filter((one) => one.category === category);
    if (!found) return { category, at: 'nowhere', label: null, now: null };
    if (others.length > 0) return { category, at: 'doubled', label: found.label, now: null };
    const now = found.box.value.trim();
    return { category, at: 'here', label: found.label, now: NUMBER.test(now) ? now : null };
  });
}

/** The visible labels of a box: those tied to it, the one of its block, and the first cell of its row. */
function labelsOf(box: HTMLInputElement): Element[] {
  const first = box.closest('tr')?.cells[0];
  const all = [...(box.labels ?? []), labelOver(box) ?? sharedLabel(box), first?.contains(box) ? null : first];
  return [...new Set(all)].filter((label): label is Element => label instanceof Element && visible(label));
}

/** The label that a box shares with another before it: it then names neither of them alone. */
function sharedLabel(box: HTMLInputElement): Element | null {
  const blocks = [box.parentElement, box.parentElement?.parentElement];
  return blocks.map((block) => block?.querySelector(':scope > label') ?? null).find((label) => label !== null) ?? null;
}

function canBeTyped(box: HTMLInputElement): boolean {
  const drawn = drawnAs(box satisfies Control);
  return !box.readOnly && !box.matches(':disabled') && drawn !== null && visible(drawn);
}
