import { defineFamily, row } from '../concept';

const category = 'Embolization';
const NOT = '!ureter|lymph|airway|dialysis|cardiac|retrieve|tips|thrombectomy|breast|duct';
const OCCLUDED = 'embolize|coil';
const arterial = (description: string, when?: string) =>
  row('Arterial Interventions', 'Arterial embolization', description, when);
const malformation = (description: string) =>
  row('Venous Interventions', 'Vascular malformation embolization', description);

export const family = defineFamily([
  {
    id: 'EMB.BLEED',
    name: 'Embolization for bleeding',
    said: 'hemorrhage trauma GIB bronchial BAE splenic PPH',
    category,
    rank: 1,
    tags: 'art embart',
    words: [
      `${OCCLUDED} bleeding +3 ${NOT}|neuro|varix`,
      `occlude bleeding !line|cath ${NOT}|neuro`,
      `${OCCLUDED} bronchialart +2`,
      `${OCCLUDED} bleeding neuro ${NOT}`,
    ],
    codes: '37244',
    listed: [
      arterial('Embolization of bleeding', 'bleeding !bronchialart'),
      arterial('Bronchial artery embolization', 'bronchialart'),
    ],
  },
  {
    id: 'EMB.TARE',
    name: 'Y-90 radioembolization (TARE)',
    said: 'SIRT segmentectomy delivery',
    category,
    rank: 2,
    tags: 'art embart',
    words: [
      'y90 embolize !mapping',
      'y90 infuse|ir|liver|percutaneous|transhepatic !mapping|dose|nm|angiogram',
      '? y90 therapeutic|place !mapping|dose',
      'y90 artery !mapping|dose',
    ],
    codes: 'S2095',
    listed: [arterial('Embolization of tumor - radioembolization')],
  },
  {
    id: 'EMB.TACE',
    name: 'TACE (chemoembolization)',
    said: 'DEB-TACE DEBTACE chemo',
    category,
    rank: 3,
    tags: 'art embart',
    words: [
      'chemo embolize !drug',
      'chemo artery !drug|lysis',
      '? chemo liver infuse|percutaneous|place',
      '? chemo +2 !csf|drug|inject|infuse|visit|spine|neuro|bladder|line|port|place|kidney|pelvis',
    ],
    listed: [arterial('Embolization of tumor - chemoembolization')],
  },
  {
    id: 'EMB.BLAND',
    name: 'Bland tumor embolization (TAE)',
    said: 'preoperative',
    category,
    rank: 4,
    tags: 'art embart',
    words: [`embolize tumor !chemo|y90|fibroid|neuro ${NOT}`, `embolize liver !portal|vein|chemo|y90 ${NOT}`],
    listed: [arterial('Embolization of tumor - bland tumor embolization')],
  },
  {
    id: 'EMB.PAE',
    name: 'PAE (prostate artery embolization)',
    said: 'BPH prostatic',
    category,
    rank: 5,
    tags: 'art embart',
    words: ['embolize prostate'],
    listed: [arterial('Prostate artery embolization')],
  },
  {
    id: 'EMB.UAE',
    name: 'UFE/UAE (uterine artery embolization)',
    said: 'fibroid',
    category,
    rank: 6,
    tags: 'art embart',
    words: ['embolize fibroid|uterus !vein|gonadal', 'occlude fibroid', '? fibroid !ablate|egd|biopsy|incise'],
    codes: '37210',
    listed: [arterial('Uterine artery embolization')],
  },
  {
    id: 'EMB.ORGAN',
    name: 'Other organ embolization (GAE, splenic, hemorrhoidal)',
    said: 'genicular PSE knee bariatric thyroid',
    category,
    rank: 7,
    tags: 'art embart',
    words: [`embolize organ|spleen|kidney|joint|leg !bleeding|tumor|vein ${NOT}`, 'occlude organ'],
    codes: '37243',
    listed: [arterial('Other arterial embolization')],
  },
  {
    id: 'EMB.AVM',
    name: 'High-flow AVM or fistula embolization',
    said: 'AVF arteriovenous malformation',
    category,
    rank: 8,
    tags: 'art embart',
    words: [
      `embolize malformation !neuro|pulmonary|vein ${NOT}`,
      `embolize fistula !arm ${NOT}`,
      '? malformation evar|repair !incise',
    ],
    listed: [malformation('High flow vascular malformation/AVM embolization')],
  },
  {
    id: 'EMB.ARTOTH',
    name: 'Other arterial embolization (aneurysm, endoleak, protective coils)',
    said: 'type II visceral',
    category,
    rank: 9,
    tags: 'art embart',
    words: [
      `embolize artery|aneurysm|pseudoaneurysm|mesenteric|pelvis|iliac|aorta|arm|headneck|vessel|carotid !vein|neuro ${NOT}`,
      `occlude artery|aneurysm !neuro|graft|temporary ${NOT}`,
      `coil artery|mesenteric|aneurysm|place !neuro|vein ${NOT}`,
      `embolize percutaneous|ir !vein|neuro ${NOT}`,
      `? embolize !vein|neuro ${NOT}`,
      `embolize no:neuro ${NOT}`,
      `occlude no:neuro ${NOT}`,
      '? occlude percutaneous|vessel !graft|line|vein|neuro',
      'percutaneous artery no:bleeding',
    ],
    codes: '37242 61626 37204',
    listed: [arterial('Other arterial embolization')],
  },
]);
