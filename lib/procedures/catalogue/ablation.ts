import { defineFamily, row } from '../concept';

const category = 'Tumor Ablation';
const NOT =
  '!vein|varicose|nerve|facet|block|cardiac|egd|uterus|malformation|cyst|fibroid|skin|eye|pseudoaneurysm|lab|joint|headneck|esophagus|airway|urethra';
const visceral = (organ: string, when?: string) =>
  row('Tumor Ablation', 'Thermal ablation visceral organ tumor', `Thermal ablation - ${organ}`, when);
const body = (organ: string, when?: string) =>
  row('Body Procedures', 'Thermal ablation visceral organ tumor', `Thermal ablation - ${organ}`, when);
const other = (type: string, when?: string) => row('Tumor Ablation', type, type, when);

export const family = defineFamily([
  {
    id: 'TA.LIVER',
    name: 'Liver tumor ablation',
    said: 'MWA RFA cryo cryoablation microwave radiofrequency histotripsy thermal hepatic',
    category,
    rank: 1,
    tags: 'abl liver',
    words: ['ablate liver !vein|cardiac|nerve', 'ablate liver tumor|percutaneous !nerve'],
    codes: '47382-47384',
    listed: [body('hepatic tumor')],
  },
  {
    id: 'TA.LUNG',
    name: 'Lung tumor ablation',
    said: 'MWA RFA cryo cryoablation microwave radiofrequency chest thermal pulmonary',
    category,
    rank: 2,
    tags: 'abl lung',
    words: [
      'ablate lung|pleura !nerve|cardiac|vein|spine',
      '? ablate chest !nerve|cardiac|vein|spine|cervical|intercostal|lumbar|sacral',
      'ablate pulmonary !vein|cardiac',
      'ablate lung|pulmonary tumor',
      'ablate chest tumor !nerve|cardiac|vein|spine|intercostal',
    ],
    codes: '32998 32994',
    listed: [other('Thermal ablation chest tumor')],
  },
  {
    id: 'TA.RENAL',
    name: 'Kidney tumor ablation',
    said: 'MWA RFA cryo cryoablation microwave radiofrequency renal thermal',
    category,
    rank: 3,
    tags: 'abl kidney',
    words: ['ablate kidney !nerve|cyst', 'ablate kidney tumor|percutaneous !nerve|cyst', '? ablate kidney cyst -1'],
    codes: '50592 50593',
    listed: [visceral('renal tumor')],
  },
  {
    id: 'TA.VERT',
    name: 'Spine tumor ablation',
    said: 'MWA RFA cryo vertebral vertebra thermal OsteoCool',
    category,
    rank: 4,
    tags: 'abl bone',
    words: ['ablate spine tumor !nerve|facet|block', 'ablate spine bone !nerve|facet|block'],
    listed: [other('Thermal ablation vertebral tumor')],
  },
  {
    id: 'TA.BONE',
    name: 'Bone tumor ablation',
    said: 'MWA RFA cryo osteoid osteoma thermal',
    category,
    rank: 5,
    tags: 'abl bone',
    words: ['ablate bone !spine|nerve|facet|block|joint|vein|cardiac', 'ablate bone tumor !nerve|facet|block'],
    codes: '20982 20983',
    listed: [other('Thermal ablation bone tumor')],
  },
  {
    id: 'TA.OTHVISC',
    name: 'Other organ tumor ablation (spleen, pancreas, adrenal, prostate)',
    said: 'MWA RFA cryo IRE NanoKnife thermal viscus',
    category,
    rank: 6,
    tags: 'abl visc',
    words: [
      'ablate spleen|pancreas|adrenal|retroperitoneum|peritoneum|abdomen +3 !nerve|facet|block|vein|varicose|cardiac|egd|lymph',
      '? ablate prostate tumor +3',
      '? ablate prostate +3',
    ],
    codes: '0600T 55877 55880-55882 51721',
    listed: [
      visceral('splenic tumor', 'spleen'),
      body('pancreatic tumor', 'pancreas'),
      other('Other tumor ablation', 'adrenal|prostate|retroperitoneum'),
    ],
  },
  {
    id: 'TA.SOFT',
    name: 'Soft-tissue tumor ablation',
    said: 'MWA RFA cryo desmoid thermal',
    category,
    rank: 7,
    tags: 'abl soft',
    words: [
      `ablate tumor ${NOT}|neuro`,
      `ablate softtissue tumor ${NOT}`,
      `? ablate softtissue ${NOT}`,
      '? ablate breast',
      '? ablate !goods|lab|cardiac|vein|nerve|egd|skin|eye|headneck|size',
      `? ablate ir|percutaneous|ct|us ${NOT}|goods`,
      `? ablate lymphnode|pelvis|leg ${NOT}`,
    ],
    codes: '19105 0581T 0970T',
    listed: [
      body('peripheral extremity', 'leg|arm|peripheral'),
      row('MSK Procedures', 'Thermal ablation soft tissue tumor', 'Thermal ablation soft tissue tumor'),
    ],
  },
  {
    id: 'TA.THYR',
    name: 'Thyroid nodule ablation',
    said: 'RFA thermal',
    category,
    rank: 8,
    tags: 'abl thyroid',
    words: ['? ablate thyroid +3'],
    codes: '60660 60661 0673T',
    listed: [other('Other tumor ablation')],
  },
  {
    id: 'TA.CHEM',
    name: 'Chemical tumor ablation (PEI)',
    said: 'ethanol alcohol percutaneous injection',
    category,
    rank: 9,
    tags: 'abl liver',
    words: [
      '? chemablate !cardiac|nerve|block|cyst|abscess|malformation|lab|vein|varicose|lymph +4',
      'chemablate tumor|liver !cardiac|nerve|block|cyst|abscess|malformation|lab|thyroid +4',
    ],
    listed: [other('Chemical ablation of tumor')],
  },
]);
