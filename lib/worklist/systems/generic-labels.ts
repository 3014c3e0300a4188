import { claimsOf } from '../fields/headings';
import { sheetOfCards } from '../layout/cards';
import { pairsIn } from '../layout/label-value-pairs';
import { groupsOf } from '../layout/repeated-groups';
import { defineWorklist, type Page, type Sheet } from './define';

const GRIDS = '[role="grid"], [role="treegrid"]';

/**
 * Values that carry labels: cards side by side, and the page of one study, whose labelled values are one line. A label that stands twice on
 * the page of a study with differing values tells nothing.
 */
export default defineWorklist({
  id: 'generic-labels',
  priority: 930,
  detect: ({ document }) => document.body !== null,
  async sheets(page) {
    const { document, sight } = page;
    const pairs = await pairsIn(document.body, page, (element) => isRead(element, page));
    const { groups, rest } = groupsOf(pairs, document.body, sight);
    const sheets: Sheet[] = groups.map(sheetOfCards);
    if (rest.length > 1)
      sheets.push({
        ...sheetOfCards([
          {
            element: aroundAll(
              rest.map(({ element }) => element),
              document.body,
            ),
            values: rest,
          },
        ]),
        single: true,
      });
    return sheets;
  },
});

/** Tables and grids with a row of headings are read by other readers. */
function isRead(element: Element, { sight }: Page): boolean {
  if (element.matches(GRIDS)) return true;
  if (element.tagName !== 'TABLE') return false;
  const { rows } = element as HTMLTableElement;
  let at = 0;
  while (at < rows.length && !sight.rendered(rows[at]!)) at += 1;
  const first = rows[at];
  if (!first || rows.length < 2) return false;
  const headings = Array.from(first.cells, (cell) => sight.text(cell)).filter((text) => text !== '');
  const named = headings.filter((heading) => claimsOf(heading).length > 0);
  return headings.length > 2 && named.length > headings.length / 2;
}

/** The smallest element around some. */
function aroundAll(elements: readonly Element[], body: Element): Element {
  for (let at: Element | null = elements[0]!; at; at = at.parentElement)
    if (elements.every((element) => at!.contains(element))) return at;
  return body;
}
