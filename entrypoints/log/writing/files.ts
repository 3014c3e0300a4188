import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileState } from '../../../components/print/Files';
import { safeName } from '../../../lib/exchange/write/safe';
import { download } from '../../../lib/platform/download';
import { readManaged } from '../../../lib/platform/managed';
import type { Made, Order } from './worker';

const TYPES: Record<Order['kind'], string> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Makes files one after the other where the hospital lets files be made, and tells how that goes. */
export function useFiles(): { state: FileState; make: (order: Order, name: string) => void } {
  const [state, setState] = useState<FileState>({ making: null, replaced: false, failed: false, off: false });
  const busy = useRef(false);
  useEffect(() => {
    void readManaged().then(({ filesOff }) => setState((now) => ({ ...now, off: filesOff ?? false })));
  }, []);
  const make = async (order: Order, name: string): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState((now) => ({ ...now, making: order.kind, replaced: false, failed: false }));
    const off = (await readManaged()).filesOff ?? false;
    const made = off ? null : await written(order);
    busy.current = false;
    if (made) download(made.bytes, `${safeName(name)}.${order.kind}`, TYPES[order.kind]);
    setState({ making: null, replaced: made?.replaced ?? false, failed: made === null && !off, off });
  };
  return { state, make: (order, name) => void make(order, name) };
}

function written(order: Order): Promise<Made> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Made>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Made>) => done(data));
    worker.addEventListener('error', () => done(null));
    worker.postMessage(order);
  });
  return made.finally(() => worker.terminate());
}
