import { defineFamily, row } from '../concept';

const category = 'Arterial PTA or Stent';
const OTHER_TUBES =
  'vein|cava|portal|dialysis|fistula|tips|biliary|duct|ureter|nephrostomy|nephroureteral|doublej|esophagus|airway|coronary|cardiac|svc|retrieve|egd|prostate|urethra|hepaticv|graft';
const NOT = `!${OTHER_TUBES}`;
const stent = (description: string, when?: string) =>
  row('Arterial Interventions', 'Arterial stent', description, when);
const LEG_STENT = [stent('Stent - lower extremity artery')];

export const family = defineFamily([
  {
    id: 'APS.STENT.NEURO',
    name: 'Carotid, vertebral or intracranial artery stent',
    said: 'CAS TCAR',
    category,
    rank: 1,
    tags: 'art neuro',
    words: [`stent carotid|vertebralart ${NOT}`, `? stent neuro|headneck ${NOT}`],
    codes: '37215-37218 61635 0075T 0076T',
    listed: [stent('Stent - neuro artery')],
  },
  {
    id: 'APS.STENT_ATH',
    name: 'Stent and atherectomy in one leg',
    said: 'PAD',
    category,
    rank: 2,
    tags: 'art leg',
    words: [`atherectomy stent ${NOT}`, `atherectomy stent fempop|tibial|iliac|leg ${NOT}`],
    codes: '37227 37231 37233 37235 C9767 C9775',
    listed: LEG_STENT,
  },
  {
    id: 'APS.STENT.TIB',
    name: 'Tibial or peroneal artery stent',
    said: 'PAD BTK',
    category,
    rank: 3,
    tags: 'art leg',
    words: [`stent tibial ${NOT}`],
    codes: '37230 37234',
    listed: LEG_STENT,
  },
  {
    id: 'APS.STENT.FP',
    name: 'Femoral or popliteal artery stent',
    said: 'PAD SFA',
    category,
    rank: 4,
    tags: 'art leg',
    words: [
      `stent fempop !tibial ${NOT}`,
      `stent leg !tibial|fempop|iliac ${NOT}`,
      '? angiogram leg|fempop|tibial|iliac|peripheral intervene',
    ],
    codes: '37226 C9765',
    listed: LEG_STENT,
  },
  {
    id: 'APS.STENT.IL',
    name: 'Iliac artery stent',
    said: 'PAD CIA EIA kissing',
    category,
    rank: 5,
    tags: 'art leg',
    words: [`stent iliac ${NOT}`],
    codes: '37221 37223',
    listed: LEG_STENT,
  },
  {
    id: 'APS.STENT.VISC',
    name: 'Renal, mesenteric or other visceral artery stent',
    said: 'SMA celiac RAS',
    category,
    rank: 6,
    tags: 'art visc',
    words: [
      `stent kidney|mesenteric|liver|spleen ${NOT}`,
      `stent artery ${NOT}|neuro|pulmonary|carotid|arm|iliac|fempop|tibial|aorta`,
      `? stent revasc|pta ${NOT}`,
      `stent vessel|initial|addon ${NOT}`,
      `? stent percutaneous|place|cannulate ${NOT}`,
    ],
    codes: '37236 37237 37205-37208 75960',
    listed: [
      stent('Stent - visceral artery', 'kidney|mesenteric|liver|spleen'),
      ...LEG_STENT,
      stent('Stent - upper extremity artery'),
      stent('Stent - aorta'),
    ],
  },
  {
    id: 'APS.STENT.UE',
    name: 'Subclavian or arm artery stent',
    said: 'upper extremity',
    category,
    rank: 7,
    tags: 'art ue',
    words: [`stent arm ${NOT}`, `stent innominate artery ${NOT}`, `? stent innominate ${NOT}`],
    listed: [stent('Stent - upper extremity artery')],
  },
  {
    id: 'APS.STENT.AO',
    name: 'Aortic stent, not a graft',
    said: 'coarctation CERAB',
    category,
    rank: 8,
    tags: 'aorta art',
    words: [`stent aorta ${NOT}|iliac|kidney`],
    listed: [stent('Stent - aorta')],
  },
  {
    id: 'APS.STENT.PA',
    name: 'Pulmonary artery stent',
    category,
    rank: 9,
    tags: 'pa',
    words: ['revasc pulmonary artery', 'stent pulmonary artery !vein', 'stent pulmonary !airway|vein'],
    codes: '33900-33904',
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery stent', 'Pulmonary artery stent')],
  },
]);
