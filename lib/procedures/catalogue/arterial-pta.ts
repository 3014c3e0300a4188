import { defineFamily, row } from '../concept';

const category = 'Arterial PTA or Stent';
const OTHER_TUBES =
  'vein|cava|portal|dialysis|fistula|tips|biliary|duct|ureter|nephrostomy|nephroureteral|doublej|esophagus|airway|coronary|cardiac|svc|retrieve|egd|prostate|urethra|hepaticv|graft';
const NOT = `!${OTHER_TUBES}`;
const pta = (description: string, when?: string) => row('Arterial Interventions', 'Arterial PTA', description, when);
const ather = (description: string, when: string) =>
  row('Arterial Interventions', 'Arterial atherectomy', description, when);
const LEG_PTA = [pta('PTA lower extremity artery')];

export const family = defineFamily([
  {
    id: 'APS.ATH',
    name: 'Atherectomy without a stent',
    said: 'PAD leg laser',
    category,
    rank: 10,
    tags: 'art leg',
    words: [
      'atherectomy !coronary|cardiac|joint|stent|vein',
      '? atherectomy vein !coronary|cardiac|joint|stent',
      'atherectomy artery|vessel|aorta|iliac|fempop|tibial|leg|kidney|percutaneous|pta !coronary|cardiac|stent|vein',
      'atherectomy revasc !coronary|stent',
    ],
    codes: '37225 37229 0234T-0238T 35490-35495 C9766 C9764 C9772-C9774',
    listed: [
      ather('Atherectomy - aorta', 'aorta'),
      ather('Atherectomy - lower extremity artery', 'iliac|fempop|tibial|leg'),
      ather('Atherectomy - upper extremity artery', 'arm'),
      ather('Atherectomy - visceral artery', 'kidney|mesenteric'),
    ],
  },
  {
    id: 'APS.PTA.TIB',
    name: 'Tibial, peroneal or pedal artery angioplasty (PTA)',
    said: 'PAD BTK balloon',
    category,
    rank: 11,
    tags: 'art leg',
    words: [
      `pta tibial ${NOT}|stent|atherectomy`,
      `revasc tibial ${NOT}|stent|atherectomy`,
      '? angiogram tibial|fempop|iliac initial !cannulate +3',
    ],
    codes: '37228 37232 37280-37299',
    listed: LEG_PTA,
  },
  {
    id: 'APS.PTA.FP',
    name: 'Femoral or popliteal artery angioplasty (PTA)',
    said: 'PAD SFA balloon',
    category,
    rank: 12,
    tags: 'art leg',
    words: [
      `pta fempop|leg !tibial ${NOT}|stent|atherectomy`,
      `revasc fempop|leg !tibial ${NOT}|stent|atherectomy`,
      `? revasc percutaneous|artery|vessel|addon|initial ${NOT}|stent|atherectomy`,
      '? angiogram leg|fempop|tibial|iliac|peripheral intervene',
    ],
    codes: '37224 37263-37279 C7534 C7535 35474',
    listed: LEG_PTA,
  },
  {
    id: 'APS.PTA.IL',
    name: 'Iliac artery angioplasty (PTA)',
    said: 'PAD balloon',
    category,
    rank: 13,
    tags: 'art leg',
    words: [`pta iliac ${NOT}|stent|atherectomy`, `revasc iliac ${NOT}|stent|atherectomy`],
    codes: '37220 37222 37254-37262 35473',
    listed: LEG_PTA,
  },
  {
    id: 'APS.PTA.NEURO',
    name: 'Carotid, vertebral or intracranial artery angioplasty (PTA)',
    said: 'balloon vasospasm',
    category,
    rank: 14,
    tags: 'art neuro',
    words: [`pta carotid|vertebralart ${NOT}|stent`, `? pta neuro ${NOT}|stent`],
    codes: '61630',
    listed: [pta('PTA artery neuro')],
  },
  {
    id: 'APS.PTA.VISC',
    name: 'Renal, mesenteric, transplant or other artery angioplasty (PTA)',
    said: 'balloon RAS SMA celiac',
    category,
    rank: 15,
    tags: 'art visc',
    words: [
      `pta kidney|mesenteric|liver|spleen ${NOT}|stent`,
      `pta artery ${NOT}|stent|occlude|neuro|pulmonary|arm|iliac|fempop|tibial|aorta`,
      `pta peripheral|vessel|percutaneous|initial|addon ${NOT}|stent|neuro`,
      `? pta ${NOT}|stent|neuro|ureter|visit`,
    ],
    codes: '37246 37247 35471 75966 75968 75962 75964',
    listed: [
      pta('PTA artery visceral', 'kidney|mesenteric|liver|spleen'),
      ...LEG_PTA,
      pta('PTA artery upper extremity'),
      pta('PTA aorta'),
    ],
  },
  {
    id: 'APS.PTA.UE',
    name: 'Subclavian or arm artery angioplasty (PTA)',
    said: 'balloon upper extremity',
    category,
    rank: 16,
    tags: 'art ue',
    words: [`pta arm ${NOT}|stent`, `pta innominate ${NOT}|stent`],
    codes: '35475',
    listed: [pta('PTA artery upper extremity')],
  },
  {
    id: 'APS.PTA.AO',
    name: 'Aortic angioplasty (PTA)',
    said: 'balloon coarctation',
    category,
    rank: 17,
    tags: 'aorta art',
    words: [`pta aorta ${NOT}|stent|iliac|kidney`],
    codes: '35472',
    listed: [pta('PTA aorta')],
  },
  {
    id: 'APS.PTA.PA',
    name: 'Pulmonary artery angioplasty (PTA, BPA)',
    said: 'balloon CTEPH',
    category,
    rank: 18,
    tags: 'pa',
    words: ['pta pulmonary !vein|stent|cardiac'],
    codes: '92997 92998',
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery PTA', 'Pulmonary artery PTA')],
  },
]);
