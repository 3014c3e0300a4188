import { describe, expect, it } from 'vitest';
import { IR_TREE, TRACKED_CODES } from '../../practice/codes';
import { AREAS, IR_ROWS, searchRows, typesOf } from '../../practice/picker';
import { DEFAULT_QUIRKS } from '../../practice/quirks';

const quirks = { ...DEFAULT_QUIRKS, sameCodeTwoAreas: false };
const areaId = (name: string) => AREAS.find((area) => area.name === name)!.id;
const typeId = (area: string, name: string) => typesOf(areaId(area)).find((type) => type.name === name)!.id;

describe('the facts of the picker', () => {
  it('holds the whole class > area > type tree: 20 areas, 149 pairs', () => {
    expect(IR_TREE).toHaveLength(20);
    expect(IR_TREE.flatMap(({ types }) => types)).toHaveLength(149);
    expect(Object.fromEntries(IR_TREE.map(({ area, types }) => [area, types.length]))).toMatchObject({
      'Arterial Interventions': 13,
      'Body Procedures': 1,
      'GU Intervention': 14,
      'Patient Evaluation': 1,
      'Venous Interventions': 11,
    });
  });

  it('holds 365 tracked codes, each number once', () => {
    expect(TRACKED_CODES).toHaveLength(365);
    expect(new Set(TRACKED_CODES.map(({ code }) => code)).size).toBe(365);
  });

  it('reads every row completely: a five-digit code, a description, a category, an area and a type', () => {
    for (const row of TRACKED_CODES) {
      expect(row.code).toMatch(/^3[12]\d{3}$/);
      expect(row.categories.length).toBeGreaterThan(0);
      for (const text of [row.description, row.area, row.type, ...row.categories])
        expect(text).toMatch(/^\S[^|[\]]*\S$/);
    }
  });

  it('gives 116 codes to the twelve categories of Table 2 (rules.md B.1)', () => {
    const twelve = [
      'Aortic Stent Grafting',
      'Arterial PTA or Stent',
      'Dialysis Access',
      'Embolization',
      'New Outpatient Eval',
      'Primary GI Intervention',
      'Primary Nephrostomy',
      'Thrombolysis/Thrombectomy',
      'TIPS or TIPS Revision',
      'Tumor Ablation',
      'Venous Port',
      'Venous Intervention',
    ];
    expect(TRACKED_CODES.filter(({ categories }) => categories.some((one) => twelve.includes(one)))).toHaveLength(116);
  });

  it.each([
    ['31802', 'Pecutaneous biliary drainage external'],
    ['31838', 'Ureteronepheral stent retrograde placement'],
    ['31633', 'Angio inominate/subclavian selective (proximal)'],
    ['31636', 'Angio bonchial selective'],
    ['31751', 'Venouos peripheral ablation'],
  ])('keeps ACGME’s own spelling of %s', (code, description) => {
    expect(TRACKED_CODES.find((row) => row.code === code)?.description).toBe(description);
  });
});

describe('what the form lists', () => {
  it('lists a row only under an area and type that the form offers', () => {
    for (const row of IR_ROWS) expect(typesOf(row.areaId)).toContainEqual({ id: row.typeId, name: row.type });
  });

  it('gives every row an id of its own', () => {
    expect(new Set(IR_ROWS.map(({ typeToCodeId }) => typeToCodeId)).size).toBe(IR_ROWS.length);
  });

  it('lists diagnostic rows under the interventional area with the same type', () => {
    const at = (code: string) => IR_ROWS.find((row) => row.code === code);
    expect(at('31865')).toMatchObject({ area: 'Biopsy', type: 'Biopsy abdominal/retroperitoneal' });
    expect(at('31913')).toMatchObject({ area: 'Tumor Ablation', type: 'Thermal ablation visceral organ tumor' });
    expect(at('32926')).toBeUndefined();
    expect(IR_ROWS).toHaveLength(339);
  });

  it('says one description twice in one place only where the interventional tree itself does', () => {
    const places = IR_ROWS.map(({ area, type, description }) => `${area} > ${type} > ${description}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([
      'Neurovascular Interventions > Thrombectomy neuro venous > Thrombectomy neuro venous',
    ]);
  });

  it('searches by area and type alone, by text alone, and finds nothing where the public list has no row', () => {
    const find = (area: string, type: string, text = '') =>
      searchRows({ areaId: areaId(area), typeId: typeId(area, type), text }, quirks).map(({ code }) => code);
    expect(find('Portal Interventions', 'TIPS')).toEqual(['31763', '31764', '31765', '31766']);
    expect(find('Portal Interventions', 'TIPS', 'STENT')).toEqual(['31766']);
    expect(find('GI Intervention', 'UGI intubation')).toEqual([]);
    expect(searchRows({ areaId: 0, typeId: 0, text: 'IVC filter' }, quirks).map(({ code }) => code)).toEqual([
      '31740',
      '31742',
    ]);
  });

  it('lists the same code of another area first, with the quirk on and only then', () => {
    const query = {
      areaId: areaId('Biopsy'),
      typeId: typeId('Biopsy', 'Biopsy abdominal/retroperitoneal'),
      text: 'liver',
    };
    expect(searchRows(query, DEFAULT_QUIRKS).map(({ area }) => area)).toEqual(['Body Procedures', 'Biopsy']);
    expect(searchRows(query, quirks).map(({ area }) => area)).toEqual(['Biopsy']);
  });

  it('lets some codes be counted several times, with the quirk on and only then', () => {
    const most = (on: boolean) =>
      Math.max(
        ...searchRows({ areaId: 0, typeId: 0, text: 'Paracentesis' }, { ...quirks, quantityBoxes: on }).map(
          ({ maxQuantity }) => maxQuantity,
        ),
      );
    expect(most(true)).toBe(10);
    expect(most(false)).toBe(1);
  });
});
