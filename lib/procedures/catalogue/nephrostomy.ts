import { defineFamily, row } from '../concept';

const category = 'Primary Nephrostomy';
const BUCKET = 'Other: GU Intervention';
const NOT = '!maint|nephrostogram|lithotomy|dilate|incise|egd';
const gu = (type: string, description = type, when?: string) => row('GU Intervention', type, description, when);

export const family = defineFamily([
  {
    id: 'PN.NU',
    name: 'Nephroureteral catheter placement, new access',
    said: 'NU stent NUC PCNU',
    category,
    rank: 1,
    tags: 'gu',
    words: [
      `nephroureteral ${NOT}`,
      `nephroureteral place|percutaneous|cath|drain ${NOT}`,
      `? nephrostomy ureter stent newaccess !existing`,
    ],
    codes: '50433 50695 50393',
    listed: [gu('Nephroureteral stent antegrade placement')],
  },
  {
    id: 'PN.PCN',
    name: 'Nephrostomy placement (PCN), new access',
    said: 'perc neph tube percutaneous',
    category,
    rank: 2,
    tags: 'gu',
    words: [
      `nephrostomy place|percutaneous|drain ${NOT}|nephroureteral|ureter`,
      `nephrostomy place percutaneous ${NOT}|nephroureteral`,
      `nephrostomy newaccess cath|tube|place ${NOT}`,
      'nephrostomy place nephrostogram !maint|nephroureteral|ureter|inject|convert',
      `? nephrostomy ${NOT}|nephroureteral|ureter`,
      `? kidney drain place|percutaneous|cath +2 ${NOT}|cyst|abscess`,
      '? kidney pelvis cath place',
      'nephrostomy place cath nephrostogram !maint|nephroureteral',
      '? nephrostomy ir !maint|nephrostogram|lithotomy|dilate|incise|egd|nephroureteral|ureter|inject|convert|existing|stent',
      '? nephrostomy place lithotomy !maint +3',
    ],
    codes: '50432 50392 50040',
    listed: [gu('Nephrostomy tube placement')],
  },
  {
    id: 'O.NUCONV',
    name: 'Nephrostomy to nephroureteral conversion',
    said: 'PCN NU stent',
    category: BUCKET,
    rank: 1,
    tags: 'gu gux',
    words: [
      'nephrostomy convert',
      'nephroureteral convert',
      'nephroureteral nephrostomy exchange',
      'nephrostomy convert nephroureteral',
      'nephroureteral existing !exchange|replace|remove|check|inject',
    ],
    codes: '50434',
    listed: [gu('GU tube/stent exchange', 'Nephrostomy to nephroureteral stent')],
  },
  {
    id: 'O.GUSTONE',
    name: 'Kidney stone removal through a nephrostomy (PCNL)',
    said: 'nephroscopy lithotripsy nephrolithotomy',
    category: BUCKET,
    rank: 4,
    tags: 'gu gux',
    words: [
      'lithotomy nephrostomy|kidney|ureter|percutaneous !ct|us|xray|biliary|cholecystostomy|coronary|cardiac',
      '? lithotomy !biliary|cholecystostomy|bladder|coronary|cardiac|atherectomy',
    ],
    codes: '50080 50081 50551-50561',
    listed: [
      gu('Renal stone manipulation', 'Percutaneous nephro stone extraction', 'lithotomy'),
      gu('Renal stone manipulation', 'Percutaneous nephro lithotripsy'),
      gu('Renal stone manipulation', 'GU stone dissolution'),
      gu('Nephroscopy', 'Nephroscopic stone removal'),
      gu('Nephroscopy', 'Nephroscopic biopsy', 'biopsy'),
    ],
  },
  {
    id: 'O.TRACT',
    name: 'Nephrostomy tract dilation',
    said: 'PCNL access',
    category: BUCKET,
    rank: 5,
    tags: 'gu gux',
    words: ['nephrostomy dilate !ureter', 'kidney dilate tract', 'nephrostomy dilate tract +4'],
    codes: '50436 50437 50395 74485',
    listed: [gu('Renal stone manipulation', 'Nephrostomy tract dilation (stone disease)')],
  },
  {
    id: 'O.PYELO',
    name: 'Pyelogram (nephrostogram), diagnostic only',
    said: 'antegrade',
    category: BUCKET,
    rank: 11,
    tags: 'gu gudx',
    words: [
      'nephrostogram !existing|tube|ct',
      'nephrostogram newaccess|percutaneous|antegrade|inject !existing|tube',
      'inject nephrostomy newaccess',
    ],
    codes: '50430 74425 50390',
    listed: [
      gu('GU diagnostic pyelogram', 'Antegrade pyelogram', 'antegrade|percutaneous|newaccess'),
      gu('GU diagnostic pyelogram', 'Retrograde pyelogram', 'retrograde'),
    ],
  },
]);
