const ENTRY_PATH = /^\/ads\/caselogs\/caseentry(\/|$)/i;

/**
 * Whether an address is the ACGME's Case Log entry page or a practice page (caselog-form.md 1; safety.md A1).
 * The host is compared exactly: no port, no user, no trailing dot, no other subdomain. The path is compared without regard to case.
 */
export function caseLogAddress(address: string): 'acgme' | 'practice' | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.username !== '' || url.password !== '' || !ENTRY_PATH.test(url.pathname)) return null;
  if (url.origin === 'https://apps.acgme.org') return 'acgme';
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'http:' && local ? 'practice' : null;
}
