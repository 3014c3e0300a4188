/** More than the dates of any worklist; what was kept is let go when there is more. */
const MOST = 20_000;

/** Keeps what was worked out of texts: the same dates are asked for again and again, by every field that may be one. */
export function keeper<T>(): (text: string, by: number, work: (text: string, by: number) => T) => T {
  const kept = new Map<number, Map<string, { value: T }>>();
  return (text, by, work) => {
    const known = kept.get(by) ?? new Map<string, { value: T }>();
    if (known.size === 0 || known.size > MOST) kept.set(by, known.size > MOST ? new Map() : known);
    const found = known.get(text);
    if (found) return found.value;
    const value = work(text, by);
    known.set(text, { value });
    return value;
  };
}
