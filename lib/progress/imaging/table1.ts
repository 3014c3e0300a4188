/** Entries of the individual log that the Case Log also counts in Table 1: biopsies and drains, not aspirations (rules.md B.1). */
export const BIOPSY_OR_DRAINAGE: ReadonlySet<string> = new Set([
  'Other: Biopsy',
  'Other: Breast biopsy',
  'Other: Drain Placement',
]);
