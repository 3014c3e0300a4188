import { defineFamily, row } from '../concept';

const category = 'Embolization';
const NOT = '!ureter|lymph|airway|dialysis|cardiac|retrieve|tips|thrombectomy|breast';
const venous = (description: string, when: string) =>
  row('Venous Interventions', 'Venous embolization', `Venous embolization - ${description}`, when);
const malformation = (description: string) =>
  row('Venous Interventions', 'Vascular malformation embolization', description);

export const family = defineFamily([
  {
    id: 'EMB.PULM',
    name: 'Pulmonary artery or pulmonary malformation embolization',
    category,
    rank: 10,
    tags: 'pa',
    words: ['embolize pulmonary +2'],
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery embolization', 'Pulmonary artery embolization')],
  },
  {
    id: 'EMB.BRTO',
    name: 'Retrograde transvenous obliteration of gastric varices',
    category,
    rank: 11,
    tags: 'portal',
    words: ['brto'],
    listed: [
      row('Portal Interventions', 'BRTO (balloon-occluded retrograde transvenous obliteration)', 'BRTO PARTO CARTO'),
    ],
  },
  {
    id: 'EMB.PVE',
    name: 'Portal vein embolization',
    category,
    rank: 12,
    tags: 'portal',
    words: ['embolize portal !varix', 'occlude portal'],
    listed: [row('Portal Interventions', 'Portal vein embolization', 'Portal vein embolization')],
  },
  {
    id: 'EMB.VARIX',
    name: 'Embolization of portal or gastro-oesophageal varices',
    category,
    rank: 13,
    tags: 'portal',
    words: ['embolize varix', 'coil varix'],
    listed: [row('Portal Interventions', 'Portal varices embolization', 'Portal varices embolization')],
  },
  {
    id: 'EMB.GONAD',
    name: 'Venous embolization: gonadal, pelvic or other vein',
    category,
    rank: 14,
    tags: 'ven',
    words: [
      `embolize vein !portal|varix|malformation|artery|bleeding|neuro ${NOT}`,
      `occlude vein !artery|malformation|varicose|line ${NOT}`,
      'embolize gonadal +2',
      'embolize vein artery',
    ],
    codes: '37241',
    listed: [
      venous('peripheral vein', 'leg|arm|peripheral'),
      venous('central vein', 'central|svc|cava|innominate'),
      venous('visceral vein (excluding portal)', 'kidney|mesenteric|spleen|adrenal'),
      venous('gonadal vein', 'gonadal'),
      venous('hypogastric vein', 'pelvis|iliac'),
    ],
  },
  {
    id: 'EMB.LOWFLOW',
    name: 'Sclerotherapy or embolization of a low-flow or lymphatic malformation',
    category,
    rank: 15,
    tags: 'ven',
    words: ['sclerose malformation', 'embolize malformation vein', 'sclerose malformation vein|lymph'],
    listed: [
      malformation('Low flow vascular malformation/venous embolization'),
      { ...malformation('Lymphatic malformation embolization'), when: 'lymph' },
    ],
  },
]);
