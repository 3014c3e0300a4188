import { FIELDS, type Field } from './page-model';
import type { TrueRow } from './truth';

/** A row as it was read. */
export type ReadRow = Partial<Record<Field, string | null>>;

export interface Fault {
  kind: 'missing' | 'wrong' | 'invented' | 'row missing' | 'row extra' | 'joined';
  field?: Field;
  read?: string | null;
  truth?: string | null;
}

export interface Compared {
  right: number;
  missing: number;
  /** Read, and not what the page says there; also what the page says nowhere. */
  wrong: number;
  wrongIds: number;
  joined: number;
  /** Dates that nothing settles, read all the same, and as it happens rightly. */
  guessed: number;
  faults: Fault[];
}

const IDS: readonly Field[] = ['mrn', 'accession', 'order'];
/** What belongs to one study or one patient alone: by it the rows are paired. */
const OWN: readonly Field[] = ['mrn', 'accession', 'order', 'patientName', 'birthDate'];
/** What a row may have from another; a date that is turned round is wrong, but another's only by chance. */
const BORROWED: readonly Field[] = [
  'mrn',
  'accession',
  'order',
  'patientName',
  'description',
  'status',
  'performer',
  'location',
];

const known = new Map<string, string>();

/** Fields whose texts, heaped in one value, tell that rows were joined. */
const HEAPED: readonly Field[] = ['patientName', 'description', 'mrn', 'accession', 'performer'];

/** A value without what carries nothing: blanks, the marks between parts of a name, seconds. */
function folded(field: Field, text: string): string {
  const key = `${field} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const short =
    field === 'start' ? plain.replace(/(T\d\d:\d\d):\d\d.*$/, '$1') : field === 'patientName' ? parts(plain) : plain;
  known.set(key, short);
  return short;
}

const parts = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s^,]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

const same = (field: Field, read: string | null, answer: string | null) =>
  read === null || answer === null ? read === answer : folded(field, read) === folded(field, answer);

const fits = (field: Field, read: string | null, { values, guess }: TrueRow) =>
  values[field].some((answer) => same(field, read, answer)) ||
  (read !== null && guess[field] !== undefined && same(field, read, guess[field]));

/** How a reading stands to the truth. Each row that was read is held against the row of the page it is most like. */
export function compare(truth: readonly TrueRow[], read: readonly ReadRow[]): Compared {
  known.clear();
  const out: Compared = { right: 0, missing: 0, wrong: 0, wrongIds: 0, joined: 0, guessed: 0, faults: [] };
  const pairs = paired(truth, read);
  for (const [nth, row] of truth.entries()) {
    const mine = pairs.get(nth);
    if (mine === undefined) out.faults.push({ kind: 'row missing', truth: row.values.patientName[0] });
    for (const field of FIELDS) judge(out, field, row, mine === undefined ? null : (read[mine]![field] ?? null));
  }
  const taken = new Set(pairs.values());
  for (const [nth, row] of read.entries()) {
    if (taken.has(nth)) continue;
    const ids = IDS.filter((field) => row[field]).length;
    out.faults.push({ kind: 'row extra', read: FIELDS.map((field) => row[field] ?? '').join('|') });
    out.wrong += FIELDS.filter((field) => row[field]).length;
    out.wrongIds += ids;
  }
  for (const row of read) {
    if (!joins(truth, row)) continue;
    out.joined++;
    out.faults.push({ kind: 'joined', read: FIELDS.map((field) => row[field] ?? '').join('|') });
  }
  return out;
}

function judge(out: Compared, field: Field, row: TrueRow, read: string | null): void {
  const answers = row.values[field];
  const guess = row.guess[field];
  if (guess !== undefined && read !== null && same(field, read, guess)) {
    out.guessed++;
    return;
  }
  if (answers.some((answer) => same(field, read, answer))) {
    if (answers[0] !== null) out.right++;
    return;
  }
  const truth = answers[0] ?? null;
  // A day without the time that stands beside it is no wrong day.
  if (read === null || (field === 'start' && truth?.startsWith(`${read}T`))) {
    out.missing++;
    out.faults.push({ kind: 'missing', field, truth });
    return;
  }
  out.wrong++;
  if (IDS.includes(field)) out.wrongIds++;
  out.faults.push({ kind: truth === null ? 'invented' : 'wrong', field, read, truth });
}

/** Row of the truth → row that was read: the likest first, each used once; a row that is like none stands alone. */
function paired(truth: readonly TrueRow[], read: readonly ReadRow[]): Map<number, number> {
  const likeness: [number, number, number][] = [];
  for (const [at, row] of truth.entries()) {
    for (const [nth, one] of read.entries()) {
      let like = 0;
      for (const field of FIELDS) {
        const value = one[field] ?? null;
        if (value !== null && fits(field, value, row)) like += OWN.includes(field) ? 4 : 1;
      }
      // Rows that tie are paired in the order of the page.
      if (like > 1) likeness.push([like - Math.abs(at - nth) / 1000, at, nth]);
    }
  }
  likeness.sort((a, b) => b[0] - a[0]);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [, at, nth] of likeness) {
    if (pairs.has(at) || used.has(nth)) continue;
    pairs.set(at, nth);
    used.add(nth);
  }
  return pairs;
}

/** Whether no single row of the page holds all that was read here, though each part stands in some row. */
function joins(truth: readonly TrueRow[], row: ReadRow): boolean {
  const holders = BORROWED.filter((field) => row[field])
    .map((field) => new Set(truth.flatMap((one, nth) => (fits(field, row[field]!, one) ? [nth] : []))))
    .filter((set) => set.size > 0);
  const [first, ...rest] = holders;
  const together = first && [...first].some((nth) => rest.every((set) => set.has(nth)));
  if (first && !together) return true;
  return HEAPED.some((field) => holdsSeveral(truth, field, row[field]));
}

/** Whether one value holds those of several rows, one after the other. */
function holdsSeveral(truth: readonly TrueRow[], field: Field, read: string | null | undefined): boolean {
  if (!read || truth.some((row) => fits(field, read, row))) return false;
  const words = folded(field, read);
  const inside =
    field === 'patientName'
      ? (one: string) => one.split(' ').every((word) => ` ${words} `.includes(` ${word} `))
      : (one: string) => words.includes(one);
  const values = new Set(truth.flatMap(({ values }) => (values[field][0] ? [folded(field, values[field][0])] : [])));
  return [...values].filter(inside).length > 2;
}
