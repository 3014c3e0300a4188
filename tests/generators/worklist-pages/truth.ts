import { orderIsSettled, type ShownDate } from './dates';
import { type Answers, FIELDS, type Field, type Given, type List } from './page-model';

export interface TrueRow {
  values: Record<Field, Answers>;
  /** A date whose order nothing on the page settles: the reader should ask. A right guess is counted apart. */
  guess: Partial<Record<Field, string>>;
}

/** The rows a person sees on these lists, and what each says. */
export function truthOf(lists: readonly List[], today: string): TrueRow[] {
  const seen = lists.flatMap(rowsOf);
  const groups = lists.flatMap(({ lines }) => lines.flatMap((line) => ('group' in line ? [line.group.gives] : [])));
  const dates = [...seen.flat(), ...groups].flatMap(({ day, birth, other }) =>
    [day, birth, other].filter((one) => !!one),
  );
  const settled = orderIsSettled(dates, today);
  return seen.map((given) => rowOf(given, settled));
}

/** Of each row that is seen, all that is given about it: by its cells and by the group it stands in. */
function rowsOf({ columns, lines }: List): Given[][] {
  const rows: Given[][] = [];
  let group: Given = {};
  for (const line of lines) {
    if ('group' in line) group = line.group.gives;
    else if (!line.hidden) {
      const cells = columns.filter(({ hidden }) => !hidden).map(({ cells }) => cells[line.row]!.gives);
      rows.push([group, ...cells]);
    }
  }
  return rows;
}

function rowOf(given: readonly Given[], settled: boolean): TrueRow {
  const values = Object.fromEntries(FIELDS.map((field) => [field, [null]])) as unknown as Record<Field, Answers>;
  for (const one of given) Object.assign(values, one.values);
  const guess: TrueRow['guess'] = {};
  const day = given.find((one) => one.day)?.day;
  const time = given.find((one) => one.time)?.time;
  const tell = (field: Field, date: ShownDate | undefined, clock: string | undefined) => {
    if (!date) return;
    const moment = clock ? `${date.iso}T${clock}` : date.iso;
    const open = date.swapped && date.swapped !== date.iso && !settled;
    values[field] = open ? [null] : date.debatable ? [moment, null] : [moment];
    if (open) guess[field] = moment;
  };
  tell('start', day, time);
  tell('birthDate', given.find((one) => one.birth)?.birth, undefined);
  return { values, guess };
}
