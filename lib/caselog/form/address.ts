/** ADS, and its international twin, which runs the same application. */
const ORIGINS: readonly string[] = ['https://apps.acgme.org', 'https://apps.acgme-i.org'];
/** Browsers match patterns with regard to case, while the site's own paths are met in several spellings. */
const SPELLINGS: readonly string[] = [
  '/ads/CaseLogs/CaseEntry/*',
  '/ads/caselogs/caseentry/*',
  '/ADS/CaseLogs/CaseEntry/*',
  '/Ads/CaseLogs/CaseEntry/*',
  '/ads/CaseLogs/caseentry/*',
];
const ENTRY_PATH = /^\/ads\/caselogs\/caseentry(\/|$)/i;
const SYSTEM_PATH = /^\/ads\/caselogs(\/|$)/i;

/** Where the browser runs our script by itself. `caseLogAddress` looks again at every page. */
export const ENTRY_PATTERNS: readonly string[] = ORIGINS.flatMap((origin) => SPELLINGS.map((path) => origin + path));

/**
 * Whether an address is the ACGME's Case Log entry page or a practice page (form.md 1; safety.md A1).
 * The host is compared exactly: no port, no user, no trailing dot, no other subdomain. The path is compared without regard to case.
 */
export function caseLogAddress(address: string): 'acgme' | 'practice' | null {
  return whose(address, ENTRY_PATH);
}

/** Whether an address is any page of the Case Log system, or of the practice one: only what it asks for may be read there. */
export const isOfCaseLog = (address: string): boolean => whose(address, SYSTEM_PATH) !== null;

/** Whether an address is that of the Case Log's mobile form, which has other controls. */
export const isMobileForm = (address: string): boolean =>
  isOfCaseLog(address) && /\/caseentrymobile(\/|$)/i.test(new URL(address).pathname);

function whose(address: string, path: RegExp): 'acgme' | 'practice' | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.username !== '' || url.password !== '' || !path.test(url.pathname)) return null;
  if (ORIGINS.includes(url.origin)) return 'acgme';
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'http:' && local ? 'practice' : null;
}
