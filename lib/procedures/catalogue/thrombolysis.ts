import { defineFamily, row } from '../concept';

const category = 'Thrombolysis or Thrombectomy (Arterial or Venous)';
const NOT =
  '!dialysis|fistula|tips|subsequent|coronary|cardiac|fibrin|incise|pleura|chesttube|abscess|drain|epidural|nerve|vad|line|port|picc|check|exchange';
const artLysis = (where: string, when: string) =>
  row('Arterial Interventions', 'Arterial thrombolysis - initial', `Thrombolysis - ${where}`, when);
const venLysis = (where: string, when: string) =>
  row('Venous Interventions', 'Venous thrombolysis - initial', `Thrombolysis catheter ${where}`, when);
const check = (area: string, type: string, when: string, description = type) => row(area, type, description, when);

export const family = defineFamily([
  {
    id: 'TT.PELYS',
    name: 'PE catheter lysis, first day',
    said: 'EKOS CDT thrombolysis pulmonary embolism',
    category,
    rank: 6,
    tags: 'pa ven',
    words: ['lysis pulmonary !subsequent|check|pleura'],
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery thrombolysis', 'Pulmonary artery thrombolysis')],
  },
  {
    id: 'TT.ARTLYS',
    name: 'Arterial catheter lysis, first day',
    said: 'CDT EKOS thrombolysis ALI',
    category,
    rank: 7,
    tags: 'art',
    words: [
      `lysis artery ${NOT}|neuro`,
      `lysis fempop|tibial|leg|arm|mesenteric|iliac|aorta ${NOT}|vein`,
      `lysis percutaneous|infuse|initial|mech ${NOT}|vein|neuro`,
      `? lysis ${NOT}|vein|neuro|goods`,
      '? lysis neuro artery',
      'infuse therapeutic artery !subsequent|neuro',
      '? percutaneous therapeutic artery !subsequent|embolize|remove',
      '? percutaneous infuse !subsequent|embolize|goods',
    ],
    codes: '37211 37201',
    listed: [
      artLysis('aorta', 'aorta'),
      artLysis('lower extremity artery', 'leg|fempop|tibial|iliac'),
      artLysis('upper extremity artery (excluding neuro)', 'arm'),
      artLysis('visceral artery', 'mesenteric|kidney|liver|spleen'),
    ],
  },
  {
    id: 'TT.VENLYS',
    name: 'DVT catheter lysis, first day (venous)',
    said: 'CDT EKOS thrombolysis deep vein thrombosis',
    category,
    rank: 8,
    tags: 'ven',
    words: [
      `lysis vein|cava|svc|dvt|innominate ${NOT}|artery`,
      `lysis vein therapeutic|infuse|initial ${NOT}|artery`,
      '? percutaneous therapeutic vein !subsequent|artery|embolize|remove',
    ],
    codes: '37212',
    listed: [
      venLysis('peripheral vein', 'peripheral'),
      venLysis('lower extremity vein', 'leg|fempop|tibial|iliac'),
      venLysis('upper extremity vein', 'arm|innominate'),
      venLysis('SVC', 'svc'),
      venLysis('IVC', 'cava !svc'),
      venLysis('visceral/renal vein', 'kidney|mesenteric|liver'),
    ],
  },
  {
    id: 'TT.LINE',
    name: 'Venous line or port lysis',
    said: 'tPA Cathflo declot catheter',
    category,
    rank: 9,
    tags: 'vacc',
    words: [
      '? declot !dialysis|pleura|graft|fistula|av',
      '? declot line|port|picc|vad|cath !dialysis|pleura',
      '? lysis line|port|picc|vad !exchange|replace|pleura',
      '? thromb vad|line|port !mech|artery',
    ],
    codes: '36593 36550',
    listed: [row('Venous Access General', 'Venous access thrombolysis', 'Venous access thrombolysis')],
  },
  {
    id: 'O.LYSCHK',
    name: 'Lysis check, change or end',
    said: 'CDT EKOS day 2',
    category: 'Other: Other',
    rank: 4,
    tags: 'lyschk',
    words: [
      'lysis subsequent !pleura|fibrin',
      '? lysis check|exchange|remove !fibrin|line|port',
      'thromb subsequent infuse',
      'infuse therapeutic subsequent',
      '? percutaneous therapeutic artery|vein subsequent|remove',
    ],
    codes: '37213 37214 37209',
    listed: [
      check('Arterial Interventions', 'Thrombolysis catheter check arterial', 'artery !exchange'),
      check('Arterial Interventions', 'Thrombolysis catheter change arterial', 'artery exchange'),
      check('Venous Interventions', 'Venous thrombolysis catheter check', 'vein !exchange|portal'),
      check('Venous Interventions', 'Venous thrombolysis catheter change', 'vein exchange !portal'),
      check('Pulmonary Arterial Interventions', 'Thrombolysis catheter check pulmonary artery', 'pulmonary'),
      check('Portal Interventions', 'Portal vein thrombolysis catheter check', 'portal'),
    ],
  },
  {
    id: 'O.IVLYSIS',
    name: 'Systemic thrombolysis by vein',
    said: 'tPA',
    category: 'Other: Other',
    rank: 16,
    words: ['? lysis systemic', '? lysis neuro !artery|percutaneous|mech', '? lysis stroke'],
    codes: '37195',
  },
]);
