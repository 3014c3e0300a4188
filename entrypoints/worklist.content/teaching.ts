import { answer, type ShownColumn } from '../../lib/model';
import { ask, type Handlers } from '../../lib/platform/messages';
import { text } from '../../lib/platform/text';
import { columnsFound, cutterFor, keepableHeading, keepablePath, type Reading } from '../../lib/worklist';
import { fingerprintOf, type Held } from './held';
import type { Pointing, Target } from './pointing';

/** What one frame answers about the columns of the table it read, and how the resident points at one of them. */
export function teachingHandlers(
  held: () => Held | null,
  pointing: Pointing,
): Handlers<'frameColumns' | 'startPointing' | 'stopPointing'> {
  return {
    async frameColumns() {
      const now = held();
      if (!now?.reading.sheet) return answer(null);
      const { reading, path } = now;
      return answer({ path: keepablePath(path), fingerprint: fingerprintOf(reading), columns: shownColumns(reading) });
    },
    async startPointing({ field }) {
      const now = held();
      if (!now?.reading.sheet) return answer(null);
      pointing.start({
        question: text('teach_point', text(`field_${field}`)),
        targets: targetsOf(now.reading),
        // A desk that stayed open beside the page then shows what was read anew.
        picked: (column) => void ask('columnPointed', { field, column }).then(() => ask('readingGrew', {})),
      });
      return answer(null);
    },
    async stopPointing() {
      pointing.stop();
      return answer(null);
    },
  };
}

/** The columns as they may be shown, each with its heading as it may be kept. */
function shownColumns(reading: Reading): ShownColumn[] {
  const cutters = reading.rows.map(({ row }) => cutterFor(row));
  const isClean = (heading: string) => cutters.every((cut) => cut(heading) === heading);
  return columnsFound(reading).map(({ element: _, ...column }) => ({
    ...column,
    kept: isClean(column.heading) ? keepableHeading(column.heading) : null,
  }));
}

/** What can be pointed at: each column's heading, and its cells where they are in the page. */
function targetsOf(reading: Reading): Target[] {
  return shownColumns(reading).map(({ index, heading, kept }) => {
    const over = reading.sheet!.columns[index]!.element;
    const cells = reading.sheet!.lines.flatMap(({ spots }) => spots[index]?.element ?? []);
    return {
      column: index,
      name: heading,
      refused: kept === null ? text('refusal_heading_not_keepable') : null,
      elements: over ? [over, ...cells] : cells,
    };
  });
}
