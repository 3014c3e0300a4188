import { csvOf, pdfOf, portfolioOf, xlsxOf } from '../../../lib/exchange/write';
import type { Printed, Sheet } from '../../../lib/model';

/** A file to be made. */
export type Order =
  | { kind: 'pdf'; page: Printed }
  | { kind: 'csv'; sheet: Sheet }
  | { kind: 'xlsx'; sheets: Sheet[] }
  | { kind: 'zip'; pages: Printed[]; sheets: Sheet[]; note: string; day: string };

/** The file; `replaced` tells whether letters in it stand in place of others that its fonts do not have. Null where it could not be made. */
export type Made = { bytes: Uint8Array<ArrayBuffer>; replaced: boolean } | null;

/** Files are made here, in a thread of its own: a log of thousands takes seconds, and the page stays free. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  make(data).then(
    (made) => postMessage(made),
    () => postMessage(null),
  );
});

async function make(order: Order): Promise<Made> {
  switch (order.kind) {
    case 'pdf':
      return pdfOf(order.page);
    case 'csv':
      return { bytes: csvOf(order.sheet), replaced: false };
    case 'xlsx':
      return { bytes: await xlsxOf(order.sheets), replaced: false };
    case 'zip':
      return { bytes: await portfolioOf(order.pages, order.sheets, order.note, order.day), replaced: false };
  }
}
