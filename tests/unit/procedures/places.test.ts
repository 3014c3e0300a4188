import { describe, expect, it } from 'vitest';
import { concepts, listingsFor } from '../../../lib/procedures';
import { IR_TREE } from '../../practice/codes';

const offered = new Set(IR_TREE.flatMap(({ area, types }) => types.map((type) => `${area} › ${type}`)));

/** Types that the diagnostic tree alone has: a resident on the interventional form is told that the row is missing. */
const DIAGNOSTIC_ONLY = [
  'Body Procedures › Biopsy cervical',
  'Breast Procedures › MRI guided core biopsy/localization, breast',
  'Breast Procedures › Mammography guided localization, breast',
  'Breast Procedures › Tomosynthesis/Stereotactic guided core biopsy, breast',
  'Breast Procedures › US guided core biopsy/FNA, breast/axilla',
  'Breast Procedures › US guided localization, breast/axilla',
  'Breast Procedures › Ultrasound Imaging',
  'MSK Procedures › Aspiration musculoskeletal',
  'MSK Procedures › Injection musculoskeletal',
  'MSK Procedures › Ultrasound Imaging',
  'Neuro Procedures › Epidural injection/blood patch',
  'Nuclear Medicine Procedures › Radiotherapy',
  'Nuclear Medicine Procedures › Radiotracer injection',
];

describe('a row of the Case Log', () => {
  it('is asked for where the interventional form has it', () => {
    expect(listingsFor('TA.LIVER', '')).toMatchObject([
      { area: 'Tumor Ablation', description: 'Thermal ablation - hepatic tumor' },
    ]);
    expect(listingsFor('O.BXLIV', '')).toMatchObject([{ area: 'Biopsy', type: 'Biopsy abdominal/retroperitoneal' }]);
  });

  it('that two trees list is one row', () => {
    expect(listingsFor('O.BXOTH', '')).toHaveLength(1);
  });

  it('stands at a place the interventional form offers, or only the diagnostic one has it', () => {
    const places = concepts().flatMap(({ id }) => listingsFor(id, '').map(({ area, type }) => `${area} › ${type}`));
    const strange = [...new Set(places.filter((place) => !offered.has(place)))].sort();
    expect(strange).toEqual(DIAGNOSTIC_ONLY);
    expect(places.length).toBeGreaterThan(300);
  });
});
