// Web applications the tests run as they are: fetched from npm as archives, pinned by integrity, unpacked in .cache; plain Node, for it runs
// before node_modules exists.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './find.mjs';

const CACHE = join(root, '.cache');
/** One more try, soon: on a machine without a network every package would else be waited for. */
const NPM_OPTIONS = ['--loglevel', 'error', '--fetch-retries', '1', '--fetch-retry-mintimeout', '1000'];

/** What is left out is most of the package, and no part of the study list. */
export const OHIF = {
  name: '@ohif/app',
  version: '3.12.10',
  integrity: 'sha512-0kuF66Mq9c9dMD++bUsTjMrJpXJwaZhz9B4uS244DawAjSkTwIYFU93pxPuRUQixaRi7QAHlF3Fe1qudBlZrmA==',
  exclude: ['package/dist/ort', 'package/dist/dicom-microscopy-viewer'],
};

/** The application shell of OpenMRS 3, and the modules that make its home page and three worklists. */
export const OPENMRS = [
  {
    name: '@openmrs/esm-app-shell',
    version: '10.0.0',
    integrity: 'sha512-7V/aTAOl8KtBBXL0pH0nWZSpAEDjVpD3UIhL6Wg0qb5kIBNXxRI1a0XEg4m/xuPX6JzgBS1NFUQKz2ZfAFhVEg==',
  },
  {
    name: '@openmrs/esm-home-app',
    version: '11.1.0',
    integrity: 'sha512-RTgNr3cOUqTFHB7tPDjl9R2LMZvCgGOMo6z0dPlzS3Wrv8fCUYNkWpHXN+u8V/SbSJfdCRYUeF9Z6sNOobu92A==',
  },
  {
    name: '@openmrs/esm-primary-navigation-app',
    version: '10.0.0',
    integrity: 'sha512-DbpMtU2PL4Lha7bure/Zvx3hbxIF6WvSlxGxg7t9p5QhgcL+LdJPP0B7rOC1WhM0p869i5pxmEWXAV1EI+GQbQ==',
  },
  {
    name: '@openmrs/esm-radiology-app',
    version: '3.0.1-pre.121',
    integrity: 'sha512-fe55X+6IXXkWU5udYGZKL2+Nz1KiMwSUvBbtJVP1qx3Kdk1QulbQY1tFF+T6LWmQglXDCZA+f1+2hz9ZM8HHnQ==',
  },
  {
    name: '@openmrs/esm-appointments-app',
    version: '11.1.0',
    integrity: 'sha512-CGVGnaIOQl+QXrbXRivNowOCmrkDXEBN9uLFRd0PCvzItQkul7hs0wsjrfvcsIc4b3+Wx1eRTN+lHu0YbasFFA==',
  },
  {
    name: '@kenyaemr/esm-procedure-orders-app',
    version: '4.0.6',
    integrity: 'sha512-J8XmtPw3wBd/lYSXyjrW+yZYgdJWwfon3vCgrpuNGnrohmyml9L3QIPutDcrTYd27FCDzgZY8ofkp8PhVuzCYw==',
  },
];

const homeOf = ({ name, version }) => join(CACHE, `${name.slice(1).replace('/', '-')}-${version}`);

/** Folder of a package's built application, or undefined where it is not unpacked. */
export function findPackage(pack) {
  const dist = join(homeOf(pack), 'dist');
  return existsSync(dist) ? dist : undefined;
}

/**
 * Fetches a package and unpacks its built application in the cache.
 * @param run runs a command in the project's folder and tells whether it went well
 * @returns {string | undefined} what went wrong
 */
export function fetchPackage(pack, run) {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'fetch-'));
  // A blank in the whole path to the project's folder would break a command line on Windows.
  const there = relative(root, work);
  try {
    if (!run('npm', ['pack', `${pack.name}@${pack.version}`, ...NPM_OPTIONS, '--pack-destination', there]))
      return `npm could not fetch ${pack.name}.`;
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    const bytes = readFileSync(join(work, archive));
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (integrity !== pack.integrity)
      return `The ${pack.name} npm fetched is not the one this project was tested with (${integrity}).`;
    const exclude = ['*.map', ...(pack.exclude ?? [])].flatMap((pattern) => ['--exclude', pattern]);
    if (!run('tar', ['-xzf', join(there, archive), '-C', there, ...exclude, 'package/dist']))
      return `tar could not unpack ${pack.name}.`;
    rmSync(homeOf(pack), { recursive: true, force: true });
    renameSync(join(work, 'package'), homeOf(pack));
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
