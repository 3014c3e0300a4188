import type { Outcome } from './drive';
import type { Fault } from './judge';

const NAMES: Record<Fault['kind'], string> = {
  wrong: 'wrong values',
  submit: 'submits',
  danger: 'dangerous clicks',
  refused: 'grounds on which a whole page was refused',
  unwritten: 'left that were to be found',
  'untrue-reason': 'reasons that are not true',
  'untrue-account': 'accounts that are not true',
  slips: 'values that the page loses when touched',
};
/** So many seeds are named of each fault. */
const NAMED = 6;

/** Adds up outcomes, and tells them. */
export class Totals {
  private readonly kinds = new Map<
    string,
    { pages: number; refused: number; due: number; written: number; left: number }
  >();
  private readonly faults = new Map<Fault['kind'], Map<string, number[]>>();
  private seconds: number[] = [];

  add({ spec, account, found, seconds }: Outcome): void {
    const sum = this.kinds.get(spec.kind) ?? { pages: 0, refused: 0, due: 0, written: 0, left: 0 };
    this.kinds.set(spec.kind, sum);
    sum.pages += 1;
    sum.refused += account.refused ? 1 : 0;
    sum.due += found.due;
    sum.written += found.written;
    sum.left += found.leftRightly;
    this.seconds.push(seconds);
    for (const { kind, where, what } of found.faults) {
      const group = this.faults.get(kind) ?? new Map<string, number[]>();
      this.faults.set(kind, group);
      // Values differ from page to page; what went wrong does not.
      const words = `${where}: ${what.replaceAll(/“[^”]*”|\d[\w/-]*/g, '…')}`;
      group.set(words, [...(group.get(words) ?? []), spec.seed]);
    }
  }

  /** Whether something happened that never may. */
  broken(): boolean {
    return (['wrong', 'submit', 'danger'] as const).some((kind) => this.faults.has(kind));
  }

  told(): string[] {
    const sorted = [...this.seconds].sort((a, b) => a - b);
    return [
      ...[...this.kinds].map(
        ([kind, { pages, refused, due, written, left }]) =>
          `${kind}: ${pages} pages, ${refused} refused whole; ${written} of ${due} written where the truth is there to be found (${((100 * written) / Math.max(1, due)).toFixed(1)} %); ${left} left rightly.`,
      ),
      `A fill took ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} s at the median, ${sorted.at(-1)?.toFixed(1)} s at most.`,
      ...Object.entries(NAMES).flatMap(([kind, name]) => this.group(kind as Fault['kind'], name)),
    ];
  }

  private group(kind: Fault['kind'], name: string): string[] {
    const group = [...(this.faults.get(kind) ?? [])].sort(([, a], [, b]) => b.length - a.length);
    const all = group.reduce((sum, [, seeds]) => sum + seeds.length, 0);
    return [
      `${all} ${name}${all > 0 ? ':' : ''}`,
      ...group.map(
        ([words, seeds]) =>
          `  ${seeds.length} × ${words} (${seeds.slice(0, NAMED).join(', ')}${seeds.length > NAMED ? ' …' : ''})`,
      ),
    ];
  }
}
