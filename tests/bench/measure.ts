import { cpus, loadavg } from 'node:os';

/** One way of doing the same work on a line. */
export interface Runner<Line> {
  name: string;
  run(line: Line): unknown;
}

/** Lines a second: of processor time, which a busy machine hardly touches, and by the clock. Medians over the rounds. */
export interface Speed {
  name: string;
  perCpuSecond: number;
  perSecond: number;
}

/** How long to warm up and to measure, in milliseconds of processor time a runner, and how often. */
export interface Course {
  warmUp: number;
  round: number;
  rounds: number;
}

/** The machine's load, to be read beside every figure: "load 1.20 on 2 cores, Node v20.20.2". */
export const load = (): string =>
  `load ${(loadavg()[0] as number).toFixed(2)} on ${cpus().length} cores, Node ${process.version}`;

/** Processor time this process has used, in milliseconds; its compiler and garbage collector included. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The middle of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** What the last call gave: kept in sight, so that no compiler can leave the work out. */
export const kept: { answer?: unknown } = {};

/** A function that takes the next `count` lines, again from the first after the last, and tells what that took in milliseconds. */
function laps<Line>(runner: Runner<Line>, lines: readonly Line[]) {
  let next = 0;
  return (count: number): { cpu: number; clock: number } => {
    const clock = performance.now();
    const cpu = cpuTime();
    for (let i = 0; i < count; i++) {
      kept.answer = runner.run(lines[next] as Line);
      next = (next + 1) % lines.length;
    }
    return { cpu: cpuTime() - cpu, clock: performance.now() - clock };
  };
}

/** How many lines fill a round: doubles the batch until the warm-up is over, which also lets the compiler see the work. */
function warmUp(go: (count: number) => { cpu: number }, course: Course): number {
  let count = 1;
  let spent = 0;
  for (;;) {
    const { cpu } = go(count);
    spent += cpu;
    if (spent >= course.warmUp) return Math.max(1, Math.round((count * course.round) / Math.max(cpu, 0.1)));
    if (cpu < course.warmUp / 4) count *= 2;
  }
}

/** Races runners over the same lines: each is warmed up, then all run one round in turn, so that a busy spell hits all alike. */
export function race<Line>(runners: readonly Runner<Line>[], lines: readonly Line[], course: Course): Speed[] {
  const field = runners.map((runner) => {
    const go = laps(runner, lines);
    return { name: runner.name, go, count: warmUp(go, course), cpu: [] as number[], clock: [] as number[] };
  });
  for (let round = 0; round < course.rounds; round++) {
    for (const one of field) {
      const took = one.go(one.count);
      one.cpu.push((1_000 * one.count) / took.cpu);
      one.clock.push((1_000 * one.count) / took.clock);
    }
  }
  return field.map(({ name, cpu, clock }) => ({ name, perCpuSecond: median(cpu), perSecond: median(clock) }));
}
