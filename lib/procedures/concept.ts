import type { Category, Listing } from '../model';

/** A row of the Case Log's picker. `when` is a rule on the description's words (see `rules.ts`) that singles this row out. */
export interface ListedRow extends Listing {
  when?: string;
}

/** One procedure the catalogue knows. `rank` 1 is the most complex of its category (rules.md B.5). */
export interface Concept {
  id: string;
  /** As residents say it, the acronym first where there is one; American English. */
  name: string;
  /** Further words that residents look for it by, blank-separated: acronyms, brands, what it treats. */
  said: string;
  category: Category;
  rank: number;
  /** A supervising senior may log it too (rules.md B.4.4). */
  minor: boolean;
  /** Body system and kind, for the absorption matrix (rules.md B.6). */
  tags: readonly string[];
  /** Rules on words that make it; syntax in `rules.ts`. */
  words: readonly string[];
  /** CPT and HCPCS numbers that speak for it; numbers only. */
  codes: readonly string[];
  listed: readonly ListedRow[];
}

/** What a family file writes down: defaults are not minor, no codes, not listed. */
export type ConceptRow = Omit<Concept, 'minor' | 'codes' | 'listed' | 'tags' | 'words' | 'said'> & {
  said?: string;
  minor?: boolean;
  /** Blank-separated, as are `codes`. */
  tags?: string;
  words: readonly string[];
  codes?: string;
  listed?: readonly ListedRow[];
};

const list = (text = ''): string[] => text.split(/\s+/).filter(Boolean);

/** The concepts of one procedure family, in any order. */
export function defineFamily(rows: readonly ConceptRow[]): Concept[] {
  return rows.map((row) => ({
    ...row,
    said: row.said ?? '',
    minor: row.minor ?? false,
    tags: list(row.tags),
    codes: list(row.codes).flatMap(range),
    listed: row.listed ?? [],
  }));
}

/** `36560-36563` is written out; anything else stands for itself. */
function range(code: string): string[] {
  const [from, to] = code.split('-');
  if (!from || !to) return [code];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
}

/** A row under one area and type of the form; `when` as in `ListedRow`. */
export function row(area: string, type: string, description: string, when?: string): ListedRow {
  const listing = { class: 'Interventional Procedures', area, type, description };
  return when === undefined ? listing : { ...listing, when };
}
