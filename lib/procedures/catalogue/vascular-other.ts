import { defineFamily, row } from '../concept';

const category = 'Other: Other';
const sampling = (description: string, when?: string) =>
  row('Venous Interventions', 'Venous sampling', description, when);
const sampled = (where: string, when: string) => sampling(`Venous sampling - ${where}`, when);
const repair = (what: string, when: string) =>
  row('Arterial Interventions', 'Arterial vascular repair', `Arterial vascular repair - ${what}`, when);

export const family = defineFamily([
  {
    id: 'O.PSATHR',
    name: 'Pseudoaneurysm thrombin injection or compression',
    said: 'PSA',
    category: 'Other: Arterial vasc rep/closure',
    rank: 1,
    tags: 'artrep',
    words: [
      'us compress repair|guided|guidance',
      'us aneurysm repair !graft|aorta',
      'pseudoaneurysm inject|compress|repair|percutaneous|us !embolize|coil|ablate|stent',
      'thrombin !goods|lab',
      'thrombin inject|pseudoaneurysm|artery !lab',
      'aneurysm inject !goods',
      '? pseudoaneurysm !embolize|coil|goods',
      '? pseudoaneurysm ablate',
    ],
    codes: '36002 76936',
    listed: [
      repair('pseudoaneurysm compression', 'compress'),
      repair('other (excluding stent graft)', 'repair !pseudoaneurysm'),
      repair('pseudoaneurysm injection', 'inject|thrombin'),
    ],
  },
  {
    id: 'O.CLOSE',
    name: 'Arterial closure device',
    said: 'Angio-Seal',
    category: 'Other: Arterial vasc rep/closure',
    rank: 2,
    tags: 'art close',
    words: ['close artery', 'close device artery', '? close vessel|device !cardiac'],
    codes: 'G0269 34713',
    listed: [row('Arterial Interventions', 'Arterial vascular closure', 'Arterial vascular closure')],
  },
  {
    id: 'O.VSAMP',
    name: 'Venous sampling',
    said: 'AVS adrenal IPSS',
    category,
    rank: 2,
    tags: 'ven vsamp',
    words: [
      'sample vein|adrenal|petrosal|thyroid|cath|portal|gonadal !lab|goods|artery',
      'sample vein cath|cannulate|adrenal',
      'petrosal !lab',
      'sample neuro|kidney vein',
    ],
    codes: '36500 75893',
    listed: [
      sampled('Neuro', 'neuro !petrosal'),
      sampled('petrosal sinus', 'petrosal'),
      sampled('renal vein', 'kidney'),
      sampled('adrenal vein', 'adrenal'),
      sampled('parathyroid vein', 'thyroid'),
      sampled('portal vein', 'portal'),
      sampled('gonadal vein', 'gonadal'),
    ],
  },
  {
    id: 'O.VARICOSE',
    name: 'Saphenous vein ablation, phlebectomy or cosmetic sclerotherapy',
    said: 'EVLT EVLA RFA varicose veins',
    category,
    rank: 3,
    tags: 'varicose',
    words: [
      'varicose !goods|lab',
      'varicose ablate|sclerose|incise|percutaneous|vein',
      'ablate vein !malformation|cardiac|lung|pulmonary|goods',
      'ablate vein leg|peripheral|initial|addon !cardiac|pulmonary',
      'sclerose vein !malformation',
      'sclerose inject|percutaneous|ir|sp|initial|addon|leg !malformation|cyst|abscess|lymph|goods|lab|tube|pleura',
      '? sclerose !malformation|cyst|abscess|lymph|goods|lab|tube|pleura',
      'chemablate vein',
    ],
    codes: '36465-36471 36473-36476 36478 36479 36482 36483 37765 37766 37700-37785',
    listed: [
      sampling('Venouos peripheral ablation', 'ablate'),
      sampling('Phlebectomy', 'phlebectomy'),
      sampling('Venous sclerotherapy', 'sclerose'),
    ],
  },
  {
    id: 'O.VMALF',
    name: 'Vascular malformation ablation',
    said: 'cryo',
    category,
    rank: 15,
    tags: 'ven',
    words: ['? ablate malformation'],
  },
]);
