import { describe, expect, it } from 'vitest';
import { concepts, listingsFor } from '../../../lib/procedures';
import tracked from '../../fixtures/procedures/rows/tracked.txt?raw';

interface Fact {
  area: string;
  type: string;
  description: string;
  categories: string[];
}

/** The rows file: "= area", then "type [defined categories]" with its rows indented below. */
function facts(): Fact[] {
  const found: Fact[] = [];
  let area = '';
  let type = '';
  let categories: string[] = [];
  for (const line of tracked.split('\n').filter(Boolean)) {
    const heading = /^(\S.*) \[(.+)\]$/.exec(line);
    if (line.startsWith('= ')) area = line.slice(2);
    else if (heading) [type, categories] = [heading[1] as string, (heading[2] as string).split('; ')];
    else found.push({ area, type, description: line.trim(), categories });
  }
  return found;
}

/** Rows that no concept leads to, with the reason. */
const notReachable = [
  {
    area: 'Diagnostic Radiology',
    reason: 'aggregate counts of Table 1: the coordinator enters them, never a case of ours',
  },
];

/** The Case Log's short names for categories that the model spells otherwise. */
const NAMES: Record<string, string> = {
  'Dialysis Access': 'Dialysis Access Intervention',
  'New Outpatient Eval': 'New Outpatient Clinic Evaluation',
  'Primary GI Intervention': 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)',
  'Thrombolysis/Thrombectomy': 'Thrombolysis or Thrombectomy (Arterial or Venous)',
  'Venous Intervention': 'Venous Intervention (Stent, PTA, or filter)',
  'Thyroid FNA/biopsy': 'Other: Biopsy',
};
const LEFT_ASIDE = new Set(['Image guided bx/drainage']);
/** Concepts that bundle rows of several defined categories; they count under "Other" (rules.md B.5). */
const BUNDLES = new Set(['O.LYSCHK', 'O.CHK']);

const key = (row: { area: string; type: string; description: string }) =>
  `${row.area} > ${row.type} > ${row.description}`;
const listed = concepts().flatMap((one) => one.listed.map((row) => ({ ...row, concept: one })));
const all = facts();

describe('the rows of the Case Log', () => {
  it('are 365', () => expect(all).toHaveLength(365));

  it('are each reached from a concept, or left out for a reason', () => {
    const reached = new Set(listed.map(key));
    const out = all.filter((fact) => !reached.has(key(fact)) && !notReachable.some((one) => one.area === fact.area));
    expect(out.map(key)).toEqual([]);
    expect(all.filter((fact) => notReachable.some((one) => one.area === fact.area) && reached.has(key(fact)))).toEqual(
      [],
    );
  });

  it('are spelt in the catalogue as the form spells them', () => {
    const known = new Set(all.map(key));
    expect(listed.map(key).filter((row) => !known.has(row))).toEqual([]);
    expect(new Set(listed.map((row) => row.class))).toEqual(new Set(['Interventional Procedures']));
  });

  it('belong to the category of the concept that leads to them', () => {
    const categories = new Map<string, string[]>();
    for (const fact of all) categories.set(key(fact), [...(categories.get(key(fact)) ?? []), ...fact.categories]);
    const wrong = listed.filter(({ concept, ...row }) => {
      const own = (categories.get(key(row)) ?? []).filter((name) => !LEFT_ASIDE.has(name));
      return (
        !BUNDLES.has(concept.id) &&
        !own.some((name) => [name, NAMES[name], `Other: ${name}`].includes(concept.category))
      );
    });
    expect(wrong.map((row) => `${row.concept.id}: ${key(row)}`)).toEqual([]);
  });
});

describe('listingsFor', () => {
  const texts = (id: string, description: string) => listingsFor(id, description).map((row) => row.description);

  it('gives the one row that the description names', () => {
    expect(texts('VI.STENT', 'IR VENOUS STENT LEFT COMMON ILIAC')).toEqual(['Stent lower extremity vein']);
    expect(texts('TT.VEN', 'THROMBECTOMY IVC')).toEqual(['Mechanical thrombectomy IVC']);
    expect(texts('EMB.BLEED', 'IR BRONCHIAL ARTERY EMBOLIZATION HEMOPTYSIS')).toEqual([
      'Bronchial artery embolization',
    ]);
    expect(texts('APS.ATH', 'ATHERECTOMY SFA')).toEqual(['Atherectomy - lower extremity artery']);
    expect(texts('O.VERT', 'KYPHOPLASTY LUMBAR')).toEqual(['Vertebral augmentation - lumbar']);
  });

  it('gives every candidate where the description names none', () => {
    expect(texts('TT.VEN', 'VENOUS THROMBECTOMY')).toHaveLength(6);
    expect(texts('APS.ATH', 'ATHERECTOMY')).toHaveLength(4);
  });

  it('keeps the spelling of the form, slips included', () => {
    expect(texts('PGI.PTBD_E', '')).toEqual(['Pecutaneous biliary drainage external']);
    expect(listingsFor('ASG.AUI', '')).toEqual([
      {
        class: 'Interventional Procedures',
        area: 'Arterial Interventions',
        type: 'Aortic stent grafting',
        description: 'Aorto-uniateral-iliac-graft',
      },
    ]);
  });

  it('is empty for an unknown concept and for one that is not logged', () => {
    expect(listingsFor('NO.SUCH', 'IR PORT')).toEqual([]);
    expect(listingsFor('IMG', 'FLUORO GUIDANCE')).toEqual([]);
  });
});
