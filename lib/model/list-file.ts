/** A file's text as JSON; null where it is longer than such a file can be, or no JSON. */
export function parsedFile(text: string, longest: number): unknown {
  if (text.length > longest) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a file of ours was made by a later version of this extension. */
export function isNewerFile(given: unknown, kind: string, version: number): boolean {
  if (typeof given !== 'object' || given === null) return false;
  if (!('kind' in given) || given.kind !== kind || !('schemaVersion' in given)) return false;
  return typeof given.schemaVersion === 'number' && given.schemaVersion > version;
}
