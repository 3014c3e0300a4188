import { load } from '../measure';
import { percent, table, times, whole } from '../table';
import { COURSE, type Contest, type Standing } from './contest';
import { byKind, type Name } from './names';
import type { Slow } from './pathological';
import { type Judged, type Reliability, reliability, type Tally } from './reliability';

/** What was answered to a name. */
export interface Answer extends Judged {
  concept: string | null;
}

const share = (value: number): string => value.toFixed(2);

function tallyRow(name: string, { lines, right, said }: Tally): string[] {
  return [name, whole(lines), whole(right), percent(right, lines), lines === 0 ? '–' : percent(said, 1)];
}

/** How far answers can be relied on: by stated confidence, and by whether they ask. */
export function reliabilityTable(found: Reliability): string {
  const { bands, silent, asked, all, wrongSilent } = found;
  const rows = [
    ...bands.map((band, i) => {
      const upper = i === 0 ? 'and more' : `to ${share((bands[i - 1] as { from: number }).from)}`;
      return tallyRow(`confidence ${share(band.from)} ${upper}`, band);
    }),
    tallyRow('answered without asking', silent),
    tallyRow('asks (review)', asked),
    tallyRow('all', all),
  ];
  return [
    table(['reliability', 'lines', 'right', 'share right', 'says of itself'], rows),
    `answered without asking ${percent(silent.lines, all.lines)}; wrong without asking ${percent(wrongSilent, all.lines)} (${wrongSilent} of ${whole(all.lines)})`,
  ].join('\n');
}

/** The same by kind of wording. */
export function kindsTable(names: readonly Name[], judge: (name: Name) => Judged): string {
  const rows = [...byKind(names)].map(([kind, list]) => {
    const { all, silent, wrongSilent } = reliability(list.map(judge));
    return [
      kind,
      whole(all.lines),
      percent(all.right, all.lines),
      percent(silent.lines, all.lines),
      String(wrongSilent),
    ];
  });
  return table(['wordings', 'names', 'right', 'without asking', 'wrong without asking'], rows);
}

const MISTAKES_AT_MOST = 20;

/** The names answered wrongly without asking, as far as a screen holds them. */
export function mistakes(names: readonly Name[], judge: (name: Name) => Answer): string {
  const wrong = names
    .map((name) => ({ ...name, ...judge(name) }))
    .filter(({ right, review }) => !right && !review)
    .map(({ description, code, label, concept }) => `  ${description} [${code ?? ''}] is ${label}, got ${concept}`);
  return [`wrong without asking: ${wrong.length}`, ...wrong.slice(0, MISTAKES_AT_MOST)].join('\n');
}

/** Speeds and accuracies side by side. */
export function contestTable({ floor, standings, sample }: Contest): string {
  const row = (one: Standing): string[] => [
    one.name,
    whole(one.perCpuSecond),
    whole(one.perSecond),
    times(floor.perCpuSecond / one.perCpuSecond),
    times((standings[0] as Standing).perCpuSecond / one.perCpuSecond),
    percent(one.right, sample),
  ];
  return [
    `lines a second of one core: medians of ${COURSE.rounds} rounds in turn, ${COURSE.round} ms each, after ${COURSE.warmUp / 1_000} s of warm-up each; accuracy on the same ${sample} names`,
    table(
      [`(${load()})`, 'of processor time', 'by the clock', 'floor is faster', 'ours is faster', 'right'],
      [
        ['floor: lower case, split', whole(floor.perCpuSecond), whole(floor.perSecond), '', '', ''],
        ...standings.map(row),
      ],
    ),
  ].join('\n');
}

/** Lines meant to be slow: the slowest of some tries, in milliseconds of processor time and by the clock. */
export function slowTable(slow: readonly Slow[]): string {
  const lengths = [...new Set(slow.map(({ length }) => length))];
  const kinds = [...new Set(slow.map(({ kind }) => kind))];
  const cell = (kind: string, length: number): string => {
    const { cpu, clock } = slow.find((one) => one.kind === kind && one.length === length) as Slow;
    return `${cpu.toFixed(1)} / ${clock.toFixed(1)}`;
  };
  return [
    `lines meant to be slow: ms of processor time / by the clock, slowest of five (${load()})`,
    table(
      ['kind', ...lengths.map((length) => `${whole(length)} characters`)],
      kinds.map((kind) => [kind, ...lengths.map((length) => cell(kind, length))]),
    ),
  ].join('\n');
}

const LONGEST_ASKED = 50_000;

/** Each bar with what was measured for it. */
export function bars({ standings, sample }: Contest, slow: readonly Slow[]): string {
  const ours = standings[0] as Standing;
  const best = (family: Standing['family'], of: (one: Standing) => number): number =>
    Math.max(...standings.filter((one) => one.family === family).map(of));
  const slowest = Math.max(...slow.filter(({ length }) => length <= LONGEST_ASKED).map(({ cpu }) => cpu));
  const right = (family: Standing['family']): string =>
    percent(
      best(family, (one) => one.right),
      sample,
    );
  const faster = ours.perCpuSecond / best('Fuse.js', (one) => one.perCpuSecond);
  return table(
    ['measured against the bar', 'measured', 'bar'],
    [
      ['lines a second of one core, warm', whole(ours.perCpuSecond), '50,000'],
      ['faster than the faster Fuse.js', times(faster), '20×'],
      [
        'faster than the faster MiniSearch',
        times(ours.perCpuSecond / best('MiniSearch', (one) => one.perCpuSecond)),
        '',
      ],
      [
        'right: ours, the better MiniSearch, Fuse.js',
        `${right('ours')}, ${right('MiniSearch')}, ${right('Fuse.js')}`,
        '',
      ],
      [`slowest line up to ${whole(LONGEST_ASKED)} characters`, `${slowest.toFixed(1)} ms`, '50 ms'],
    ],
  );
}
