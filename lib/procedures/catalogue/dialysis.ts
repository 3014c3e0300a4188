import { defineFamily, row } from '../concept';

const category = 'Dialysis Access Intervention';
const tags = 'dial';
const NOT = '!line|pdcath|peritoneum|nonvascular|incise';
const shunt = (type: string) => [row('Dialysis Shunt Management', type, type)];
const pd = (what: string, when: string) =>
  row('Dialysis Shunt Management', 'Peritoneal dialysis catheter', `Peritoneal dialysis catheter - ${what}`, when);

export const family = defineFamily([
  {
    id: 'DAI.DECLOT_STENT',
    name: 'Declot of a dialysis access with a stent',
    category,
    rank: 1,
    tags,
    words: [`dialysis thrombectomy|thromb|lysis|declot stent ${NOT}`, `fistula thrombectomy|declot stent ${NOT}`, 'av declot stent'],
    codes: '36906',
    listed: shunt('Dialysis access thrombectomy/thrombolysis'),
  },
  {
    id: 'DAI.DECLOT_PTA',
    name: 'Declot of a dialysis access with angioplasty',
    category,
    rank: 2,
    tags,
    words: [
      `dialysis thrombectomy|thromb|lysis|declot pta !stent ${NOT}`,
      `fistula thrombectomy|declot pta !stent ${NOT}`, 'av declot pta !stent',
    ],
    codes: '36905 C7514 C7515',
    listed: shunt('Dialysis access thrombectomy/thrombolysis'),
  },
  {
    id: 'DAI.DECLOT',
    name: 'Declot of a dialysis access',
    category,
    rank: 3,
    tags,
    words: [
      `dialysis thrombectomy|thromb|lysis|declot !stent|pta|vad ${NOT}|cath`,
      `fistula thrombectomy|declot|lysis !stent|pta ${NOT}`,
      `graft declot|thrombectomy !aorta|iliac|aneurysm|pta|stent|leg|fempop ${NOT}`,
      '? dialysis thrombectomy|thromb cath',
      '? external declot',
      'av declot !pta|stent',
    ],
    codes: '36904 36870 36860 36861',
    listed: shunt('Dialysis access thrombectomy/thrombolysis'),
  },
  {
    id: 'DAI.STENT',
    name: 'Stent in a dialysis access',
    category,
    rank: 4,
    tags,
    words: [
      `fistulogram stent !thrombectomy|declot ${NOT}`, `av stent !thrombectomy|declot ${NOT}|cardiac`, `dialysis stent !thrombectomy|thromb|declot|lysis ${NOT}`,
      `fistula stent !thrombectomy|thromb|declot|biliary ${NOT}`,
      'segment central stent',
    ],
    codes: '36903 36908',
    listed: shunt('Dialysis access stent'),
  },
  {
    id: 'DAI.PTA',
    name: 'Angioplasty of a dialysis access',
    category,
    rank: 5,
    tags,
    words: [
      `fistulogram pta !stent|thrombectomy|declot ${NOT}`, `av pta !stent|thrombectomy|declot ${NOT}`, `dialysis pta !thrombectomy|thromb|declot|lysis|stent ${NOT}`,
      `fistula pta !thrombectomy|thromb|declot|stent ${NOT}`,
      'segment central pta !stent',
    ],
    codes: '36902 36907 C7513 C7530',
    listed: shunt('Dialysis access PTA'),
  },
  {
    id: 'DAI.FGRAM',
    name: 'Diagnostic study of a dialysis access',
    category,
    rank: 6,
    tags,
    words: [
      `fistulogram !sinustract|pta|stent|declot ${NOT}`,
      `dialysis inject !pta|stent|thrombectomy|thromb|declot|embolize ${NOT}`,
      `dialysis angiogram|fistulogram|venogram !pta|stent|thrombectomy|thromb|declot ${NOT}`,
      `dialysis check|diagnostic !pta|stent|thrombectomy|thromb|declot ${NOT}|cath`,
      `? dialysis circuit !pta|stent|thrombectomy|thromb|declot|embolize|occlude ${NOT}`,
      '? dialysis cannulate|needle|puncture !line|pta|stent|thrombectomy|thromb|declot',
    ],
    codes: '36901 36147 36148 75791 75790',
    listed: shunt('Dialysis access fistulagram'),
  },
  {
    id: 'O.AVFCREATE',
    name: 'Percutaneous creation of a dialysis fistula',
    category: 'Other: Other',
    rank: 1,
    tags: 'avf',
    words: ['dialysis create percutaneous', 'fistula create', 'dialysis create'],
    codes: '36836 36837',
    listed: shunt('Percutaneous AVF creation'),
  },
  {
    id: 'O.DACCOCC',
    name: 'Occlusion of a dialysis side branch, flow reduction',
    category: 'Other: Other',
    rank: 8,
    tags: 'daccocc dial',
    words: ['dialysis embolize|occlude|coil +1', '? fistula embolize arm'],
    codes: '36909',
    listed: shunt('Dialysis access occlusion/reduction'),
  },
  {
    id: 'O.PDCATH',
    name: 'Peritoneal dialysis catheter: placement, change, check, removal',
    category: 'Other: Peritoneal dialysis',
    rank: 1,
    tags: 'pd',
    words: ['pdcath +2', 'pdcath place|remove|check|exchange|reposition|replace +2', 'peritoneum dialysis +2'],
    codes: '49418 49419 49421',
    listed: [
      pd('placement', 'place'),
      pd('manipulation', 'reposition'),
      pd('change', 'exchange|replace'),
      pd('check/injection', 'check|inject'),
      pd('removal', 'remove'),
    ],
  },
]);
