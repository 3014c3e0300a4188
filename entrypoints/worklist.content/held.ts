import type { FrameReading } from '../../lib/model';
import { keyerFor, type Reading, read } from '../../lib/worklist';

/** The last reading of this frame: what was answered, and where on the page its rows stand, by their ids. */
export interface Held {
  reading: Reading;
  answer: FrameReading;
  elements: Map<string, Element>;
}

/**
 * Reads a document and holds on to the reading.
 * @param pageKey 64 hex digits; identifiers leave the page only as hashes under it
 */
export async function hold(document: Document, frameId: number, pageKey: string): Promise<Held> {
  const reading = await read(document);
  const elements = new Map<string, Element>();
  const keyed = keyerFor(reading.system, pageKey);
  const rows = reading.rows.map(({ row, element }, index) => {
    const id = `${frameId}.${index}`;
    elements.set(id, element);
    return keyed(row, id);
  });
  return { reading, answer: { system: reading.system, instead: reading.instead, rows }, elements };
}
