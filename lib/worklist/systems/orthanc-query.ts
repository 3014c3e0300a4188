import { type CardValue, sheetOfCards } from '../layout/cards';
import type { Sight } from '../sight/sight';
import { oneLine } from '../sight/text-run';
import { defineWorklist } from './define';

const RESULTS = '#query-retrieve-2[data-role="page"]';

/**
 * Orthanc Explorer, what another PACS answered to a query: cards, titled by MRN and name where the lists of Orthanc's own studies are titled
 * by name and description. The pages visited before stay in the document, hidden, so this one is told by being seen.
 */
export default defineWorklist({
  id: 'orthanc-query',
  priority: 90,
  detect({ document, sight }) {
    const results = document.querySelector(RESULTS);
    return results !== null && sight.shows(results);
  },
  sheets({ document, sight }) {
    const studies = Array.from(document.querySelectorAll(`${RESULTS} li`)).filter(
      (item) => item.querySelector('a[href^="#query-retrieve-3?"]') !== null && sight.shows(item),
    );
    return [sheetOfCards(studies.map((element) => ({ element, values: valuesOf(element, sight) })))];
  },
});

function valuesOf(card: Element, sight: Sight): CardValue[] {
  const title = card.querySelector('h3');
  const labelled = Array.from(card.querySelectorAll('p')).flatMap((paragraph) => {
    const value = paragraph.querySelector('b');
    const [, label] = /^([^:]+):/.exec(sight.text(paragraph)) ?? [];
    return value && label ? [{ label, element: value, lines: sight.lines(value) }] : [];
  });
  return [...(title ? titled(title, sight) : []), ...labelled];
}

/** "MRN - NAME". Were either to hold a dash between spaces, nobody could tell where the one ends: then the title is not read. */
function titled(title: Element, sight: Sight): CardValue[] {
  const parts = ` ${sight.text(title)} `.split(' - ').map((text) => text.trim());
  if (parts.length !== 2) return [];
  return (['mrn', 'patientName'] as const).flatMap((field, at): CardValue[] => {
    const text = parts[at]!;
    return text === '' ? [] : [{ label: field, field, element: title, lines: [oneLine(text, title)] }];
  });
}
