/** The Chromium to drive: CHROMIUM_PATH, Playwright's own, or one installed on this system; undefined where there is none. */
export function findChromium(): Promise<string | undefined>;
