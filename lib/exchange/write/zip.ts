import { zipSync } from 'fflate';

/** A file of a bundle. */
export interface Bundled {
  name: string;
  bytes: Uint8Array;
}

/** Files put together into one zip archive; `day` is the date they all carry, so that the same files make the same bytes. */
export function zipOf(files: readonly Bundled[], day: string): Uint8Array<ArrayBuffer> {
  const mtime = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime, level: 6 });
}
