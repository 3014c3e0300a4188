import { filledElements } from '../../lib/caselog';
import type { FillReport } from '../../lib/model';

const COLOUR = '#0b6b60';
const SHOWN_FOR = 2_500;

/** Outlines what was filled for a moment. An animation of the outline alone: no attribute, style or size of the page changes. */
export function markFilled(document: Document, report: FillReport): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = { outline: `3px solid ${COLOUR}`, outlineOffset: '1px' };
  const faded = { outline: '3px solid transparent', outlineOffset: '1px' };
  for (const element of filledElements(document, report))
    element.animate([shown, still ? shown : faded], { duration: SHOWN_FOR, easing: 'ease-in' });
}
