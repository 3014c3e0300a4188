export { findChromium } from './find.mjs';
export function ensureDeps(): void;
export function ensureBrowser(): Promise<string>;
export function ensureFirefox(): void;
export function ensurePacs(): void;
