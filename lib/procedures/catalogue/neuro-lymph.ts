import { defineFamily, row } from '../concept';

const neuro = (type: string, description = type, when?: string) =>
  row('Neurovascular Interventions', type, description, when);
const lymphatic = (description: string, when?: string) =>
  row('Lymphatic Interventions and Other', description, description, when);

export const family = defineFamily([
  {
    id: 'O.NEUROEMB',
    name: 'Brain or spine embolization (aneurysm, AVM, MMA)',
    said: 'MMA middle meningeal artery subdural coil',
    category: 'Other: Neuro dx/intervention',
    rank: 1,
    tags: 'neuroemb',
    words: [
      '? embolize neuro !bleeding',
      '? occlude neuro',
      '? coil neuro',
      '? embolize neuro aneurysm|malformation|percutaneous',
      '? embolize vein neuro',
    ],
    codes: '61624',
    listed: [
      neuro('Neuro arterial embolization', undefined, '!vein'),
      neuro('Neuro venous embolization', undefined, 'vein'),
    ],
  },
  {
    id: 'O.NEUROTX',
    name: 'Other neurointerventional treatment',
    category: 'Other: Neuro dx/intervention',
    rank: 3,
    tags: 'neuro',
    words: [
      'neuro dilate !goods',
      '? occlude temporary|balloon artery|headneck|neuro|carotid +1',
      'neuro infuse !lysis',
      '? pta neuro vein',
      '? stent neuro vein',
      '? thrombectomy neuro vein +1',
      'neuro no:lysis infuse',
      'neuro no:thromb infuse',
    ],
    codes: '61640-61642 61650 61651',
    listed: [
      neuro('Neuro arterial PTA', 'Neuro - arterial PTA', 'pta !vein'),
      neuro('Neuro arterial PTA', 'Neuro - extracranial arterial PTA', 'pta !vein'),
      neuro('Neuro arterial PTA', 'Neuro - intracranial arterial PTA', 'pta !vein'),
      neuro('Neuro arterial stent', 'Neuro - arterial stent', 'stent !vein'),
      neuro('Neuro arterial stent', 'Neuro - extracranial arterial stent', 'stent !vein'),
      neuro('Neuro arterial stent', 'Neuro - intracranial arterial stent', 'stent !vein'),
      neuro('Neuro venous PTA', undefined, 'pta vein'),
      neuro('Neuro venous stent', undefined, 'stent vein'),
      neuro('Thrombolysis neuro artery', undefined, 'lysis !vein'),
      neuro('Thrombectomy neuro artery', undefined, 'thrombectomy !vein'),
      neuro('Thrombolysis neuro venous', undefined, 'lysis vein'),
      neuro('Thrombectomy neuro venous', undefined, 'thrombectomy vein'),
    ],
  },
  {
    id: 'O.TDE',
    name: 'Thoracic duct or lymphatic embolization (TDE)',
    said: 'chyle leak',
    category: 'Other: Lymphatic Intervention',
    rank: 1,
    tags: 'lymph',
    words: [
      'lymph embolize|occlude|coil +1',
      '? duct embolize|occlude|coil !biliary',
      'lymphangiogram embolize +1',
      '? lymph percutaneous',
    ],
    listed: [
      lymphatic('Lymphatic embolization peripheral', '!thoracicduct'),
      lymphatic('Lymphatic embolization thoracic duct', 'thoracicduct'),
    ],
  },
  {
    id: 'O.LYMPHO',
    name: 'Lymphangiogram',
    said: 'lymphangiography Lipiodol',
    category: 'Other: Lymphatic Intervention',
    rank: 2,
    tags: 'lymph',
    words: [
      'lymphangiogram !mr|nm',
      'lymphangiogram leg|arm|peripheral|pelvis|abdomen',
      'lymph inject|angiogram|cannulate',
    ],
    codes: '38790 38794 75801 75803 75805 75807',
    listed: [lymphatic('Lymphangiography diagnostic')],
  },
]);
