import { BUILD, type Extension, launchExtension } from '../../../scripts/extension';
import { introduce } from '../../../scripts/resident';
import { median } from '../measure';
import { table, whole } from '../table';
import { timeCases } from './cases';
import { type Opening, openOnce } from './open';
import { seed } from './seed';
import { loadedBy } from './weight';

const SIZES = [0, 500, 5_000] as const;
const ROUNDS = 15;
const CASE_ROUNDS = 12;
/** What 5,000 drafts may cost beside none, what a search or a sort may take, what the scripts may weigh (issue 6). */
const BARS = { ratio: 1.3, act: 50, weight: 60 * 1024 };

interface Profile {
  drafts: number;
  extension: Extension;
  awake: Opening[];
  asleep: Opening[];
}

/**
 * Weighs the popup's scripts, opens it over none, 500 and 5,000 drafts by turns, so that a busy spell hits all alike, and searches and sorts
 * the table of 5,000 cases; all with the built extension in a real Chromium.
 */
export async function bench(): Promise<void> {
  const scripts = loadedBy(BUILD, 'popup.html');
  const weight = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
  const profiles: Profile[] = [];
  try {
    for (const drafts of SIZES) profiles.push(await prepare(drafts));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { extension, awake, asleep } of profiles) {
        awake.push(await openOnce(extension, 'awake'));
        asleep.push(await openOnce(extension, 'asleep'));
      }
    }
    const full = await profiles.at(-1)!.extension.openPage('log.html#cases');
    const { search, sort } = await timeCases(full, CASE_ROUNDS);

    console.log(
      table(
        ['script of the popup', 'bytes, gzipped'],
        [...scripts.map(({ file, gzipped }) => [file, whole(gzipped)]), ['in all', whole(weight)]],
      ),
    );
    console.log(`\n${opened(profiles)}\n`);
    console.log(acts({ search, sort }));
    const ratio = (of: 'awake' | 'asleep', what: keyof Opening) =>
      middle(profiles.at(-1)![of], what) / middle(profiles[0]![of], what);
    for (const of of ['awake', 'asleep'] as const) {
      for (const what of ['paint', 'ready'] as const) {
        const found = ratio(of, what);
        console.log(
          verdictOn(`worker ${of}, ${what}: 5,000 / 0 = ${found.toFixed(2)}×`, found <= BARS.ratio, `${BARS.ratio}×`),
        );
      }
    }
    for (const [name, times] of Object.entries({ search, sort })) {
      console.log(
        verdictOn(`${name} of 5,000: ${whole(median(times))} ms`, median(times) <= BARS.act, `${BARS.act} ms`),
      );
    }
    console.log(
      verdictOn(`scripts: ${(weight / 1024).toFixed(1)} KB`, weight <= BARS.weight, `${BARS.weight / 1024} KB`),
    );
  } finally {
    for (const { extension } of profiles) await extension.close();
  }
}

/** A browser of its own with so many drafts; its options page stays open, to wake the worker from. */
async function prepare(drafts: number): Promise<Profile> {
  const extension = await launchExtension({ headless: true });
  await introduce(extension);
  await seed(await extension.openPage('options.html'), drafts);
  return { drafts, extension, awake: [], asleep: [] };
}

const middle = (openings: readonly Opening[], what: keyof Opening): number =>
  median(openings.map((opening) => opening[what]));

function opened(profiles: readonly Profile[]): string {
  const [none] = profiles;
  const figures = (profile: Profile, of: 'awake' | 'asleep', what: keyof Opening) => {
    const own = middle(profile[of], what);
    return `${whole(own)} (${(own / middle(none![of], what)).toFixed(2)}×)`;
  };
  return table(
    ['drafts', 'first paint, ms', 'list ready', 'worker asleep: first paint', 'list ready'],
    profiles.map((profile) => [
      whole(profile.drafts),
      figures(profile, 'awake', 'paint'),
      figures(profile, 'awake', 'ready'),
      figures(profile, 'asleep', 'paint'),
      figures(profile, 'asleep', 'ready'),
    ]),
  );
}

const acts = (times: Record<string, number[]>): string =>
  table(
    ['the table of 5,000 cases', 'median, ms', 'worst'],
    Object.entries(times).map(([name, own]) => [name, whole(median(own)), whole(Math.max(...own))]),
  );

const verdictOn = (what: string, met: boolean, bar: string): string =>
  `${met ? 'met' : 'NOT met'}: ${what} (bar: ${bar})`;
