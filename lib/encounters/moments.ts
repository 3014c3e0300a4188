/** The local date of an ISO moment, "2026-03-05". */
export function dateOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Minutes on the local clock since 1970, or null where the moment shows no time. Only differences mean anything. */
export function minutesOf(moment: string | null): number | null {
  if (moment === null || moment.length <= 10) return null;
  const milliseconds = Date.parse(`${moment}Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 60_000;
}
