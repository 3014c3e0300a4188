import { useState } from 'preact/hooks';

/** A row as it is being typed, with a name of its own while the page is open. */
export interface Typed<T> {
  key: number;
  row: T;
}

/** Rows being typed. Those that are whole are handed on with every keystroke; the others stay on the page until they are. */
export function useRows<T extends object>(
  stored: readonly T[],
  blank: T,
  isWhole: (row: T) => boolean,
  onChange: (rows: T[]) => void,
) {
  const [rows, setRows] = useState<Typed<T>[]>(() => stored.map((row, key) => ({ key, row })));
  const keep = (next: Typed<T>[]): void => {
    setRows(next);
    onChange(next.map(({ row }) => row).filter(isWhole));
  };
  return {
    rows,
    set: (key: number, change: Partial<T>) =>
      keep(rows.map((one) => (one.key === key ? { key, row: { ...one.row, ...change } } : one))),
    remove: (key: number) => keep(rows.filter((one) => one.key !== key)),
    add: () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, row: blank }]),
  };
}

/** Whether both days are there and in their order. */
export const isPeriod = ({ from, to }: { from: string; to: string }): boolean => from !== '' && to !== '' && from <= to;

/** A whole number that a field allows; null for anything else, half-typed numbers among them. */
export function wholeIn({ value, validity }: HTMLInputElement): number | null {
  return validity.valid && value !== '' ? Number(value) : null;
}
