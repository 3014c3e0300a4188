import type { Right, Taken } from '../../lib/drafts';
import {
  type CaseLogCase,
  type CaseLogRow,
  type Draft,
  type DraftEntry,
  type DraftField,
  type FormField,
  Role,
} from '../../lib/model';
import { type Concept, concept, concepts, decide } from '../../lib/procedures';

/** A case of the export as the record has it; `role` stands where a row says none. Null where a row says none and the resident has not either. */
export function takenOf(said: CaseLogCase, role: Role | null): Taken | null {
  const entries = said.rows.flatMap((row, at) => {
    const own = row.role ?? role;
    return own ? [entryOf(row, own, at)] : [];
  });
  if (entries.length < said.rows.length) return null;
  return { caseId: said.caseId, key: said.key, entries, fields: fieldsOf(said, entries), flags: [] };
}

/** The same for a case that is here: of what a row does not say, the role and the categories that the case has stand. */
export function rightOf({ id, fields, entries }: Draft, said: CaseLogCase): Right | null {
  const role = Role.safeParse(fields.role.value ?? entries[0]?.role).data ?? null;
  const categories = entries.map(({ category }) => category);
  const rows = said.rows.map((row) => (row.categories.length > 0 ? row : { ...row, categories }));
  const taken = takenOf({ ...said, rows }, role);
  return taken && { draftId: id, entries: taken.entries, fields: taken.fields };
}

const FROM = { kind: 'rule', rule: 'F15.export' } as const;
const field = (value: string | null): DraftField => ({ value: value || null, from: value ? FROM : null });

function fieldsOf(said: CaseLogCase, entries: readonly DraftEntry[]): Record<FormField, DraftField> {
  const roles = new Set(entries.map(({ role }) => role));
  return {
    caseDate: field(said.date),
    caseYear: field(said.caseYear),
    role: field(roles.size === 1 ? [...roles][0]! : null),
    site: field(said.site),
    attending: field(said.attending),
    patientType: field(said.patientType),
    comments: field(null),
  };
}

/**
 * A row as an entry: its category is the Case Log's, whatever its words are taken for here. Where the words are not known the row stands for
 * itself; where the category is not known either, it counts as an encounter and to none of the categories. Both are flagged.
 */
function entryOf(row: CaseLogRow, role: Role, at: number): DraftEntry {
  const known = conceptOf(row);
  const category = known?.category ?? row.categories[0] ?? 'Other: Other';
  return {
    concept: known?.id ?? (row.description || category),
    category,
    lineId: `case-log.${at}`,
    role,
    flags: known ? (row.categories.length === 0 ? ['category_arguable'] : []) : ['words_unknown'],
    rules: [],
    listings: [],
    chosen: row.description
      ? { class: 'Interventional Procedures', area: row.area, type: row.type, description: row.description }
      : null,
  };
}

/** The procedure of a row: by its place in the Case Log's own list, else by its words, and only within the category that the Case Log gives it. */
function conceptOf({ description, categories }: CaseLogRow): Concept | null {
  const fits = (one: Concept | undefined): one is Concept =>
    one !== undefined && (categories.length === 0 ? !UNCOUNTED.has(one.category) : categories.includes(one.category));
  const listed = (byDescription().get(plain(description)) ?? []).filter(fits);
  if (listed.length === 1) return listed[0]!;
  const { concept: id, review } = decide({ description });
  const read = concept(id ?? '');
  if (!fits(read) || (categories.length === 0 && review)) return null;
  return read;
}

const UNCOUNTED: ReadonlySet<string> = new Set(['Component', 'Not counted']);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

let listedAs: Map<string, Concept[]> | null = null;
/** The catalogue by the rows of the Case Log, made once. */
function byDescription(): Map<string, Concept[]> {
  if (listedAs) return listedAs;
  listedAs = new Map();
  for (const one of concepts()) {
    for (const name of new Set([one.name, ...one.listed.map(({ description }) => description)].map(plain))) {
      listedAs.set(name, [...(listedAs.get(name) ?? []), one]);
    }
  }
  return listedAs;
}
