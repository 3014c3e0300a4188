import { type Answer, answer, type RefusalCode, refuse, type TextSource, type TextTable } from '../model';
import { decode } from './decode';
import { linesOf, separatorOf } from './delimited';
import { htmlLines } from './html-table';
import { plainLines } from './plain-lines';
import { gathered, type Turns } from './turns';
import { isWorkbook, readWorkbook } from './xlsx/workbook';
import { openZip, type ZipFault } from './zip';

const LARGEST_FILE = 200_000_000;

/** What files begin with that are no table, or none that can be read, and what is said of them. */
const SIGNATURES: [bytes: number[], code: RefusalCode, detail?: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'import-not-a-table', 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'import-picture'],
  [[0xff, 0xd8, 0xff], 'import-picture'],
  [[0x47, 0x49, 0x46, 0x38], 'import-picture'],
  [[0x42, 0x4d], 'import-picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'import-picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'import-picture'],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIPPED = [0x50, 0x4b];

const FAULTS: Record<ZipFault, RefusalCode> = {
  damaged: 'import-damaged',
  protected: 'import-protected',
  'too-large': 'import-too-large',
};

/**
 * Reads the tables of a file: a workbook, a separated text in any of the usual encodings, or a report saved as a web page. What it is is
 * told from its bytes, not from its name. Refusals begin with `import-`; a cancelled reading is cut short where it was.
 */
export async function readFile(name: string, bytes: Uint8Array, turns: Turns): Promise<Answer<TextSource>> {
  if (bytes.length === 0) return refuse('import-empty');
  if (bytes.length > LARGEST_FILE) return refuse('import-too-large');
  if (startsWith(bytes, OLD_OFFICE))
    return refuse(holds(bytes, 'EncryptedPackage') ? 'import-protected' : 'import-old-excel');
  if (startsWith(bytes, ZIPPED)) return zipped(bytes, turns);
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  const decoded = decode(bytes);
  // A text may begin with the two letters of a bitmap.
  if (known && (decoded === null || known[2])) return refuse(known[1], known[2]);
  if (decoded === null) return refuse(/\.(xlsx|xlsm)$/i.test(name) ? 'import-damaged' : 'import-not-a-table');
  if (/^\s*<(\?xml|\w+:?Workbook)[\s\S]{0,400}Workbook/i.test(decoded.text)) return refuse('import-old-excel');
  const table = await tableOf(decoded.text, turns);
  return table.ok ? answer({ tables: [table.value], notes: [...decoded.notes, ...notesOf(table.value)] }) : table;
}

/**
 * Reads the rows on the clipboard: the text that every program puts there, or the web page's own table where the text is not divided into
 * the same columns throughout.
 */
export async function readPasted(text: string, html: string, turns: Turns): Promise<Answer<TextSource>> {
  const plain = text.trim() === '' ? refuse('import-empty') : await tableOf(text, turns);
  if (!/<t[dh][\s>]/i.test(html) || (plain.ok && isEven(plain.value))) {
    return plain.ok ? answer({ tables: [plain.value], notes: notesOf(plain.value) }) : plain;
  }
  const lines = await gathered(htmlLines(html), turns);
  if (lines.length > 0) return answer({ tables: [{ name: '', separated: false, lines }], notes: [] });
  return plain.ok ? answer({ tables: [plain.value], notes: notesOf(plain.value) }) : plain;
}

async function zipped(bytes: Uint8Array, turns: Turns): Promise<Answer<TextSource>> {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return refuse(FAULTS[zip]);
  if (!isWorkbook(zip)) return refuse('import-not-a-table');
  const book = await readWorkbook(zip, turns);
  if (typeof book === 'string') return refuse(FAULTS[book]);
  return book.tables.length > 0 ? answer(book) : refuse('import-empty');
}

async function tableOf(text: string, turns: Turns): Promise<Answer<TextTable>> {
  if (text.trim() === '') return refuse('import-empty');
  const byBlanks = /^\s*</.test(text) ? null : plainLines(text);
  if (byBlanks) return answer({ name: '', separated: false, ...byBlanks });
  const markup = /^\s*<(!doctype|html|head|body|table|meta|style|div)/i.test(text);
  const separator = markup ? null : separatorOf(text);
  if (!markup && separator === null) return refuse('import-not-a-table');
  const lines = await gathered(markup ? htmlLines(text) : linesOf(text, separator!), turns);
  return lines.length > 0 ? answer({ name: '', separated: !markup, lines }) : refuse('import-not-a-table');
}

const notesOf = ({ plain }: TextTable): TextSource['notes'] => (plain ? [{ kind: 'plain-text' }] : []);

/** Whether every line has as many cells as the first. */
function isEven({ lines }: TextTable): boolean {
  return lines.every(({ cells, broken }) => !broken && cells.length === lines[0]!.cells.length);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Whether a word stands anywhere in the first part of a file, in sixteen bits a letter, as old Office files name their parts. */
function holds(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 4_000_000) - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] === wanted[0] && wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
