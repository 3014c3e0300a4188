export const root: string;
export function findChromium(): Promise<string | undefined>;
export function findFirefox(): string | undefined;
export function findOrthanc(): { program: string; plugin: string } | undefined;
export function onPath(names: string[], alsoIn?: string[]): string | undefined;
