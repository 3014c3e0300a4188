/** The twelve individual procedural categories of ACGME Table 2, spelt and ordered as there (source 000). */
export const TABLE_2 = [
  'Aortic Stent Grafting',
  'Arterial PTA or Stent',
  'Dialysis Access Intervention',
  'Embolization',
  'New Outpatient Clinic Evaluation',
  'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)',
  'Primary Nephrostomy',
  'Thrombolysis or Thrombectomy (Arterial or Venous)',
  'TIPS or TIPS Revision',
  'Tumor Ablation',
  'Venous Port',
  'Venous Intervention (Stent, PTA, or filter)',
] as const;

/** Defined categories of the Case Log outside Table 2: they count to the totals and to none of the twelve (rules.md B.1). */
export const BUCKETS = [
  'Arteriogram',
  'Venogram',
  'US Hands On Scans',
  'Biopsy',
  'Breast biopsy',
  'Breast localization',
  'Drain Placement',
  'Aspiration',
  'Paracentesis',
  'Thoracentesis',
  'Catheter exchange',
  'Removal',
  'Tube check',
  'GI/biliary Intervention',
  'GU Intervention',
  'US guided venous access',
  'Lymphatic Intervention',
  'Vertebral Augmentation',
  'Nerve blockade/ablation',
  'Arthrogram/joint asp/inj',
  'Spinal puncture',
  'Arterial vasc rep/closure',
  'Neuro dx/intervention',
  'Peritoneal dialysis',
  'Radiotherapy',
  'Radiotracer Injection',
  'Other',
] as const;

/** The eleven aggregate categories of Table 1 with their minimums, in its order (source 000, its one misprint mended; rules.md E). */
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

export type Table2Category = (typeof TABLE_2)[number];
export type Bucket = (typeof BUCKETS)[number];

/**
 * Where a concept counts. `Component` is work that belongs to another line (guidance, S&I, sedation);
 * `Not counted` is no procedure of ours at all (CTA, a return visit).
 */
export type Category = Table2Category | `Other: ${Bucket}` | 'Component' | 'Not counted';
