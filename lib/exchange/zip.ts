/** Why an archive, or a part of it, cannot be read. */
export type ZipFault = 'damaged' | 'protected' | 'too-large';

/** The parts of an archive, by name. */
export interface Zip {
  names: string[];
  /** The bytes of a part, checked against its checksum. */
  part(name: string): Promise<Uint8Array | ZipFault>;
}

interface Entry {
  method: number;
  flags: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

const END = 0x06054b50;
/** What the larger form of archive has instead; some programs write it for small files too. */
const LARGE_END = 0x06064b50;
const LARGE_END_AT = 0x07064b50;
const LARGE_FIELD = 0x0001;
const ELSEWHERE = 0xffffffff;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** No report of cases is as large; a small file that swells beyond it is made to do harm. */
const LARGEST_PART = 400_000_000;

/**
 * The directory of an archive. We write archives with fflate and do not read with it: its unzip compares no checksum, takes an encrypted part
 * for a plain one, and cuts a part off where the directory gives it too small a size, so that a changed digit would go unnoticed.
 */
export function openZip(bytes: Uint8Array): Zip | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return 'damaged';
  const entries = new Map<string, Entry>();
  let { at, left } = directoryOf(view, end);
  for (; left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return 'damaged';
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    if (at + 46 + name + extra > bytes.length) return 'damaged';
    const [size, packed, offset] = sizesOf(view, at, at + 46 + name, extra);
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replace(/^\//, ''), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...{ packed, size, offset },
    });
    at += 46 + name + extra + comment;
  }
  return {
    names: [...entries.keys()],
    part: async (name) => {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry) : 'damaged';
    },
  };
}

/** Where the directory begins and how many entries it has. */
function directoryOf(view: DataView, end: number): { at: number; left: number } {
  const small = { at: view.getUint32(end + 16, true), left: view.getUint16(end + 10, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== LARGE_END_AT) return small;
  const large = Number(view.getBigUint64(end - 12, true));
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== LARGE_END) return small;
  return { at: Number(view.getBigUint64(large + 48, true)), left: Number(view.getBigUint64(large + 32, true)) };
}

/** An entry's size, its packed size and its place; those that do not fit where they stand are in the extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, length: number): [number, number, number] {
  const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== LARGE_FIELD) continue;
    let from = field + 4;
    for (const [which, size] of sizes.entries()) {
      if (size !== ELSEWHERE || from + 8 > extra + length) continue;
      sizes[which] = Number(view.getBigUint64(from, true));
      from += 8;
    }
    break;
  }
  return sizes;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Promise<Uint8Array | ZipFault> {
  const { offset, method, flags, packed, size, checksum } = entry;
  if (flags & 1) return 'protected';
  if (size > LARGEST_PART) return 'too-large';
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return 'damaged';
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length || (method !== 0 && method !== 8)) return 'damaged';
  const raw = bytes.subarray(from, from + packed);
  const whole = method === 0 ? raw : await inflated(raw, size);
  return whole !== null && whole.length === size && checksumOf(whole) === checksum ? whole : 'damaged';
}

/** The inflated bytes; null where they are damaged, or more than the directory says. */
async function inflated(raw: Uint8Array, size: number): Promise<Uint8Array | null> {
  const whole = new Uint8Array(size);
  let filled = 0;
  try {
    const stream = new Blob([raw as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === size ? whole : null;
      if (filled + value.length > size) {
        await reader.cancel();
        return null;
      }
      whole.set(value, filled);
      filled += value.length;
    }
  } catch {
    return null;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32: a digit of an accession that changed on the disk must not be read as another. */
export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
