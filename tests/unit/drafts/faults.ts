import { IDBDatabase, IDBFactory, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { vi } from 'vitest';

const thrown = (name: string, message: string) => () => {
  throw new DOMException(message, name);
};

/** Replaces a method for its next `times` calls. */
function failing(owner: object, method: string, fault: () => never) {
  return (times: number) => {
    const real = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
    let left = times;
    vi.spyOn(owner as Record<string, () => unknown>, method).mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      left -= 1;
      return left >= 0 ? fault() : real.apply(this, args);
    } as () => unknown);
  };
}

let transactionFault: (() => void) | null = null;
const realTransaction = IDBDatabase.prototype.transaction;
/** Dexie keeps hold of the method when it opens a database, so it is replaced for good, before any is opened. */
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
  transactionFault?.();
  return realTransaction.apply(this, args);
};

/** No transaction can be begun on a connection. */
function failingToBegin(fault: () => never) {
  return (times: number) => {
    let left = times;
    transactionFault = () => {
      left -= 1;
      if (left >= 0) fault();
    };
  };
}

/** Ends every fault. */
export function heal(): void {
  vi.restoreAllMocks();
  transactionFault = null;
}

/** A transaction that takes every write and fails when it should be made good, as browsers report a full disk. */
function failingAtCommit(name: string) {
  return (times: number) => {
    const real = IDBObjectStore.prototype.put;
    let left = times;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = real.apply(this, args);
      left -= 1;
      const abort = Reflect.get(IDBTransaction.prototype, '_abort') as (name: string) => void;
      if (left >= 0) request.addEventListener('success', () => abort.call(this.transaction, name));
      return request;
    });
  };
}

export interface Fault {
  name: string;
  /** Makes the next calls fail; a huge number makes it last. */
  inject(times: number): void;
  /** Whether it hits reading as well, and what the store says of it when it lasts. */
  hitsReads: boolean;
  refusal: 'storage-full' | 'storage-unavailable';
}

/** The kinds of failure seen in the field (safety.md D3). */
export const FAULTS: Fault[] = [
  {
    name: 'quota exceeded by a write',
    inject: failing(IDBObjectStore.prototype, 'put', thrown('QuotaExceededError', 'quota')),
    hitsReads: false,
    refusal: 'storage-full',
  },
  {
    name: 'disk full at commit',
    inject: failingAtCommit('QuotaExceededError'),
    hitsReads: false,
    refusal: 'storage-full',
  },
  {
    name: 'transaction aborted at commit',
    inject: failingAtCommit('AbortError'),
    hitsReads: false,
    refusal: 'storage-unavailable',
  },
  {
    name: 'unknown error at commit',
    inject: failingAtCommit('UnknownError'),
    hitsReads: false,
    refusal: 'storage-unavailable',
  },
  {
    name: 'data cannot be written',
    inject: failing(IDBObjectStore.prototype, 'put', thrown('DataError', 'i/o')),
    hitsReads: false,
    refusal: 'storage-unavailable',
  },
  {
    name: 'connection is closing',
    inject: failingToBegin(thrown('InvalidStateError', 'connection is closing')),
    hitsReads: true,
    refusal: 'storage-unavailable',
  },
  {
    name: 'connection lost',
    inject: failingToBegin(thrown('UnknownError', 'Connection to Indexed Database server lost')),
    hitsReads: true,
    refusal: 'storage-unavailable',
  },
  {
    name: 'store missing',
    inject: failingToBegin(thrown('NotFoundError', 'no such store')),
    hitsReads: true,
    refusal: 'storage-unavailable',
  },
];

/** The failure of opening itself; the connection must be closed for it to be met. */
export const OPENING: Fault = {
  name: 'internal error opening backing store',
  inject: failing(IDBFactory.prototype, 'open', thrown('UnknownError', 'Internal error opening backing store')),
  hitsReads: true,
  refusal: 'storage-unavailable',
};
