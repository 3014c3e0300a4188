import { BUCKETS, type Role, TABLE_2 } from '../../model';
import { foldWords } from '../../text/fold';

/** Beginnings by which logs name the twelve, shorter than Table 2 does (rules.md B.1). */
const SHORT: readonly [begins: string, at: number][] = [
  ['aortic stent', 0],
  ['arterial pta', 1],
  ['dialysis access', 2],
  ['arterial embolization', 3],
  ['embolization', 3],
  ['embolisation', 3],
  ['new outpatient', 4],
  ['primary gi', 5],
  ['primary gl', 5],
  ['primary nephrostomy', 6],
  ['thrombolysis', 7],
  ['thrombectomy', 7],
  ['tips', 8],
  ['tumor ablation', 9],
  ['tumour ablation', 9],
  ['venous port', 10],
  ['venous intervention', 11],
  ['ivc filter', 11],
];

/** Names of other buckets that the Case Log writes otherwise, or files elsewhere than the catalogue does. */
const ALSO: Record<string, string[]> = {
  other: ['Other: Other', 'Other: Tube check'],
  'thyroid fna biopsy': ['Other: Biopsy'],
};

const BY_NAME = new Map<string, string[]>(BUCKETS.map((bucket) => [foldWords(bucket), [`Other: ${bucket}`]]));

/** The categories of ours that a log's words for one may mean; several where it gives several, none where they are not known. */
export function categoriesIn(text: string): string[] {
  const found = text.split(/[;|\n]/).flatMap((part) => {
    const name = foldWords(part).replace(/^other (?=.)/, '');
    const short = SHORT.find(([begins]) => name.startsWith(begins));
    if (short) return [TABLE_2[short[1]]!];
    return ALSO[name] ?? BY_NAME.get(name) ?? [];
  });
  return [...new Set<string>(found)];
}

const ROLES: readonly [RegExp, Role][] = [
  [/\bassist|\bobserv/, 'Assisting'],
  [/\bsecond|\bsupervis/, 'Secondary'],
  [/\bprimary|\bfirst|\bmain|\boperator|\bperformed/, 'Primary'],
];

/** The role a log's word stands for; null for none that is known. */
export function roleIn(text: string): Role | null {
  const said = foldWords(text);
  return ROLES.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** An age in years, or the word; under eighteen is a child. */
export function patientTypeIn(text: string): 'Adult' | 'Pediatric' | null {
  const said = foldWords(text);
  if (/\bped|\bchild|\binfant|\bneonat/.test(said)) return 'Pediatric';
  if (/\badult/.test(said)) return 'Adult';
  const years = /^(\d{1,3})(?: ?y.*)?$/.exec(said);
  if (!years) return null;
  return Number(years[1]) >= 18 ? 'Adult' : 'Pediatric';
}
