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
    name: 'Pulmonary artery or PAVM embolization',
    said: 'AVM HHT hemoptysis',
    category,
    rank: 10,
    tags: 'pa',
    words: ['embolize pulmonary +2'],
    listed: [row('Pulmonary Arterial Interventions', 'Pulmonary artery embolization', 'Pulmonary artery embolization')],
  },
  {
    id: 'EMB.BRTO',
    name: 'BRTO/PARTO/CARTO (gastric varices)',
    said: 'retrograde transvenous obliteration',
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
    name: 'PVE (portal vein embolization)',
    category,
    rank: 12,
    tags: 'portal',
    words: ['embolize portal !varix', 'occlude portal'],
    listed: [row('Portal Interventions', 'Portal vein embolization', 'Portal vein embolization')],
  },
  {
    id: 'EMB.VARIX',
    name: 'Variceal embolization, portal or gastroesophageal',
    said: 'varices TIPS',
    category,
    rank: 13,
    tags: 'portal',
    words: ['embolize varix', 'coil varix'],
    listed: [row('Portal Interventions', 'Portal varices embolization', 'Portal varices embolization')],
  },
  {
    id: 'EMB.GONAD',
    name: 'Gonadal, pelvic or other vein embolization',
    said: 'varicocele ovarian PCS congestion',
    category,
    rank: 14,
    tags: 'ven',
    words: [
      `embolize vein !portal|varix|malformation|artery|bleeding|neuro ${NOT}`,
      `occlude vein !artery|malformation|varicose|line ${NOT}`,
      'embolize gonadal +2',
      'embolize vein artery',
      '? gonadal ir|percutaneous !sample|venogram',
      'embolize vein no:bleeding +2',
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
    name: 'Low-flow or lymphatic malformation sclerotherapy',
    said: 'venous VM LM',
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
