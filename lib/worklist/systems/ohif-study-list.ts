import type { WorklistField } from '../../model';
import { isModality } from '../fields/values';
import { type Column, defineWorklist, type SheetLine } from './define';

const LIST = 'tbody[data-cy="study-list-results"]';
const VIEWER = '[data-cy="viewport-grid"], [data-cy="viewport-pane"], [data-cy^="viewport-overlay"]';

/** The filter under a heading has a name that is the same in every language. */
const FILTERS: readonly (readonly [selector: string, field: WorklistField])[] = [
  ['[data-cy="input-patientName"]', 'patientName'],
  ['[data-cy="input-mrn"]', 'mrn'],
  ['[data-cy="input-date-range-start"]', 'start'],
  ['[data-cy="input-description"]', 'description'],
  ['#input-modalities', 'modality'],
  ['[data-cy="input-accession"]', 'accession'],
];
/** As it comes, its columns stand in this order, and then the number of pictures. */
const ORDER: readonly (WorklistField | undefined)[] = [
  ...['patientName', 'mrn', 'start', 'description', 'modality', 'accession'],
  undefined,
] as (WorklistField | undefined)[];
const [DATE, MODALITY, COUNT] = [2, 4, 6];

/**
 * OHIF v3: headings are `div`s above a table in which every row is a table of its own; an opened row has its series in a second row of that
 * inner table. The viewer shows no identifiers. Its headings are in the user's language: the filters' names and the order tell the columns.
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
      .map((element): Column => ({ heading: sight.text(element), element, field: fieldByFilter(element) }));
    const lines: SheetLine[] = [];
    for (const row of Array.from(list.querySelectorAll(':scope > tr[data-cy^="studyRow-"]'))) {
      const cells = Array.from(row.querySelector('table tr')?.children ?? []).filter((cell) => sight.rendered(cell));
      if (!sight.shows(row) || cells.length !== columns.length) continue;
      lines.push({ element: row, spots: cells.map((element) => ({ element, lines: sight.lines(element) })) });
    }
    if (columns.some(({ field }) => field) || !isInOrder(lines)) return [{ columns, lines }];
    return [{ columns: columns.map((column, at) => ({ ...column, field: ORDER[at] })), lines }];
  },
});

function fieldByFilter(heading: Element): WorklistField | undefined {
  const around = heading.parentElement!;
  return FILTERS.find(([selector]) => around.querySelector(selector))?.[1];
}

/** Whether the columns are those of the list as it comes: dates, modalities and counts in their places. */
function isInOrder(lines: readonly SheetLine[]): boolean {
  const most = (place: number, fits: (text: string) => boolean) => {
    const texts = lines.map(({ spots }) => spots[place]?.lines.map(({ text }) => text).join(' ') ?? '').filter(Boolean);
    return texts.length > 0 && texts.filter(fits).length >= 0.8 * texts.length;
  };
  const width = lines[0]?.spots.length;
  return (
    width === ORDER.length &&
    most(DATE, (text) => /\d{4}/.test(text)) &&
    most(MODALITY, isModality) &&
    most(COUNT, (text) => /^\d{1,6}$/.test(text))
  );
}
