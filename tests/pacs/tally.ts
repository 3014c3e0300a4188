import type { Shown } from './views/view';

/** How a reading compares with what a page shows. */
export interface Tally {
  /** Fields that stand on the page, and how many of them were read exactly. */
  fields: number;
  exact: number;
  /** What was read otherwise than it stands there, or not at all, or although it does not stand there. */
  wrong: string[];
  /** Rows read that the page does not show. */
  surplus: string[];
}

/** Compares rows, whatever their order: each that was read with the one shown that it agrees with most. */
export function tallyOf(read: readonly Shown[], shown: readonly Shown[]): Tally {
  const tally: Tally = { fields: 0, exact: 0, wrong: [], surplus: [] };
  const left = [...read];
  for (const row of shown) {
    const like = left.toSorted((a, b) => agreement(b, row) - agreement(a, row))[0];
    const found = like && agreement(like, row) > 0 ? like : {};
    if (like === found) left.splice(left.indexOf(like), 1);
    tally.fields += Object.keys(row).length;
    tally.exact += agreement(found, row);
    for (const field of fieldsOf({ ...row, ...found }))
      if (found[field] !== row[field])
        tally.wrong.push(`${field}: ${found[field] ?? 'nothing'} for ${row[field] ?? 'nothing'} (${named(row)})`);
  }
  tally.surplus = left.map(named);
  return tally;
}

const fieldsOf = (row: Shown) => Object.keys(row) as (keyof Shown)[];
const agreement = (a: Shown, b: Shown) => fieldsOf(b).filter((field) => a[field] === b[field]).length;
const named = (row: Shown) => row.accession ?? row.order ?? `${row.patientName} ${row.description}`;
