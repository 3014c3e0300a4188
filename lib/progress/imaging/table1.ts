/** The eleven aggregate categories of Table 1 with their minimums, in its order (source 000, its one misprint mended; domain.md E). */
export const TABLE_1 = [
  { name: 'Chest X-Ray', minimum: 1900 },
  { name: 'CTA/MRA', minimum: 100 },
  { name: 'Mammography', minimum: 300 },
  { name: 'CT Abdominal/Pelvic', minimum: 600 },
  { name: 'US Abdominal/Pelvic', minimum: 350 },
  { name: 'Image Guided Biopsy/Drainage', minimum: 25 },
  { name: 'MRI Lower Extremity Joints', minimum: 20 },
  { name: 'MRI Brain', minimum: 110 },
  { name: 'PET', minimum: 30 },
  { name: 'MRI Body', minimum: 20 },
  { name: 'MRI Spine', minimum: 60 },
] as const;
export type Table1Category = (typeof TABLE_1)[number]['name'];

/** Entries of the individual log that the Case Log also counts here: biopsies and drains, not aspirations (domain.md B.1). */
export const BIOPSY_OR_DRAINAGE: ReadonlySet<string> = new Set([
  'Other: Biopsy',
  'Other: Breast biopsy',
  'Other: Drain Placement',
]);
