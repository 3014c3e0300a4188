import type { Fault } from '../tests/generators/worklist-pages/compare';
import type { Tried } from './generated-reading';

const COUNTS = ['right', 'missing', 'wrong', 'wrongIds', 'joined', 'guessed'] as const;
type Sums = Record<(typeof COUNTS)[number] | 'pages' | 'whole' | 'lost', number>;

function sums(tried: readonly Tried[]): Sums {
  const out: Sums = { pages: 0, whole: 0, lost: 0, right: 0, missing: 0, wrong: 0, wrongIds: 0, joined: 0, guessed: 0 };
  for (const { compared, read } of tried) {
    out.pages++;
    if (compared.faults.length === 0) out.whole++;
    if (read.length === 0) out.lost++;
    for (const count of COUNTS) out[count] += compared[count];
  }
  return out;
}

function line(name: string, tried: readonly Tried[]): string {
  const { pages, whole, lost, right, missing, wrong, wrongIds, joined, guessed } = sums(tried);
  const share = ((100 * right) / Math.max(1, right + missing + wrong)).toFixed(1);
  return `| ${name} | ${pages} | ${whole} | ${lost} | ${right}/${missing}/${wrong} | ${share} % | ${wrongIds} | ${joined} | ${guessed} |`;
}

function grouped(tried: readonly Tried[], keys: (one: Tried) => readonly string[]): [string, Tried[]][] {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) for (const key of keys(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

const HEAD =
  '| pages | read wholly | no row read | cells right/missing/wrong | right | wrong ids | joined rows | guessed dates |\n|---|---|---|---|---|---|---|---|---|';

/** How much was read, by structure and by what else is special about a page. */
export function table(tried: readonly Tried[]): string {
  const plain = tried.filter(({ page }) => page.traits.length === 0);
  return [
    `| structure ${HEAD}`,
    ...grouped(tried, ({ page }) => [page.structure]).map(([name, some]) => line(name, some)),
    line('**all**', tried),
    '',
    `| special about the page ${HEAD}`,
    ...(plain.length > 0 ? [line('nothing', plain)] : []),
    ...grouped(tried, ({ page }) => page.traits).map(([name, some]) => line(name, some)),
  ].join('\n');
}

const told = ({ kind, field, read, truth }: Fault) =>
  `${kind}${field ? ` ${field}` : ''}${read === undefined ? '' : ` read ${JSON.stringify(read)}`}${truth === undefined ? '' : ` for ${JSON.stringify(truth)}`}`;

/** The seeds that fail, the gravest faults first: what was wrong and where to see it. */
export function faultLines(tried: readonly Tried[]): string {
  const failing = tried.filter(({ compared, error }) => compared.faults.length > 0 || error);
  const weight = ({ compared }: Tried) =>
    compared.joined * 1e6 + compared.wrongIds * 1e4 + compared.wrong * 100 + compared.missing;
  const lines = failing
    .sort((a, b) => weight(b) - weight(a))
    .map(({ page, compared, error }) => {
      const { right, missing, wrong, wrongIds, joined } = compared;
      const grave = compared.faults.filter(({ kind }) => kind !== 'missing' && kind !== 'row missing');
      const first = error ?? told(grave[0] ?? compared.faults[0]!);
      return `${page.seed} [${page.structure}; ${page.traits.join(', ')}] ${right}/${missing}/${wrong}, ids ${wrongIds}, joined ${joined}: ${first}`;
    });
  return [`\n${failing.length} of ${tried.length} pages with a fault:`, ...lines].join('\n');
}
