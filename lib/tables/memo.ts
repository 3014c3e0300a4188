/** More than the dates of any worklist; what was kept is let go when there is more. */
const MOST = 20_000;

/** Keeps what was worked out of texts: the same dates and headings are asked for again and again, by every field that may be one. */
export function keeper<T extends NonNullable<unknown> | null>(): (
  text: string,
  by: number,
  work: (text: string, by: number) => T,
) => T {
  const kept = new Map<number, Map<string, T>>();
  return (text, by, work) => {
    let known = kept.get(by);
    if (!known || known.size > MOST) {
      known = new Map();
      kept.set(by, known);
    }
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text, by);
    known.set(text, value);
    return value;
  };
}
