export function ensureDeps(): void;
export function ensureBrowser(): Promise<string>;
export function ensureFirefox(): void;
export function ensurePacs(): void;
export function findChromium(): Promise<string | undefined>;
export function findFirefox(): string | undefined;
export function findOrthanc(): { program: string; plugin: string } | undefined;
export function findOhif(): string | undefined;
