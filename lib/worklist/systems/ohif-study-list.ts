import { type Column, defineWorklist, type SheetLine } from './define';

const LIST = 'tbody[data-cy="study-list-results"]';
const VIEWER = '[data-cy="viewport-grid"], [data-cy="viewport-pane"], [data-cy^="viewport-overlay"]';

/**
 * OHIF v3: headings are `div`s above a table in which every row is a table of its own; an opened row has its series in a second row of that
 * inner table. The viewer shows no identifiers.
 */
export default defineWorklist({
  id: 'ohif-study-list',
  priority: 100,
  detect: ({ document }) => document.querySelector(`${LIST}, ${VIEWER}`) !== null,
  sheets({ document, sight }) {
    const list = document.querySelector(LIST);
    if (!list) return 'single-viewer';
    const columns = Array.from(document.querySelectorAll('label > span[role="button"]'))
      .filter((heading) => sight.shows(heading))
      .map((element): Column => ({ heading: sight.text(element), element }));
    const lines: SheetLine[] = [];
    for (const row of Array.from(list.querySelectorAll(':scope > tr[data-cy^="studyRow-"]'))) {
      const cells = Array.from(row.querySelector('table tr')?.children ?? []).filter((cell) => sight.rendered(cell));
      if (!sight.shows(row) || cells.length !== columns.length) continue;
      lines.push({ element: row, spots: cells.map((element) => ({ element, lines: sight.lines(element) })) });
    }
    return [{ columns, lines }];
  },
});
