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
    name: 'Repair of a pseudoaneurysm by thrombin or compression',
    category: 'Other: Arterial vasc rep/closure',
    rank: 1,
    tags: 'artrep',
    words: [
      'us compress',
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
    name: 'Ablation of a truncal vein, phlebectomy, cosmetic sclerotherapy',
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
    name: 'Ablation of a vascular malformation',
    category,
    rank: 15,
    tags: 'ven',
    words: ['? ablate malformation'],
  },
  {
    id: 'O.ARTFB',
    name: 'Retrieval of a foreign body from an artery or outside the vessels',
    category,
    rank: 6,
    tags: 'fb',
    words: [
      'foreignbody artery',
      'foreignbody retrieve|remove artery',
      'foreignbody remove !vein|vessel|eye|ear|airway|egd',
      'foreignbody remove softtissue|arm|leg|skin',
      '? foreignbody !goods',
    ],
    codes: '10120 10121 20520 20525',
    listed: [
      row('Arterial Interventions', 'Arterial foreign body retrieval', 'Arterial foreign body retrieval', 'artery'),
      row(
        'Lymphatic Interventions and Other',
        'Foreign body retrieval non-vascular',
        'Foreign body retrieval non-vascular',
        '!artery',
      ),
    ],
  },
  {
    id: 'O.AIRWAY',
    name: 'Airway stent or embolization',
    category,
    rank: 9,
    tags: 'airway',
    words: ['stent airway', 'embolize airway !artery|bleeding'],
    codes: '31631 31636',
    listed: [
      row('Lymphatic Interventions and Other', 'Airway stent general', 'Tracheal stent', 'trachea'),
      row('Lymphatic Interventions and Other', 'Airway stent general', 'Bronchial stent', 'bronchus'),
      row('Lymphatic Interventions and Other', 'Airway stent general', 'Airway embolization general', 'embolize'),
    ],
  },
  {
    id: 'O.CORONARY',
    name: 'Cardiac or coronary procedure, not interventional radiology',
    category,
    rank: 16,
    words: [
      'coronary stent|pta|atherectomy|thrombectomy|angiogram|place',
      '? cardiac ablate|stent|pta|cath|angiogram|place|close|thrombectomy',
      '? cardiac cath percutaneous',
      '? coronary revasc|inject',
      '? cardiac remove|replace|repair|puncture',
    ],
    codes: '92920-92944 93451-93464 93653-93657 92973',
  },
  {
    id: 'O.SURGERY',
    name: 'Open surgery or endoscopy',
    category,
    rank: 18,
    words: [
      '? incise artery|vein|vessel|abscess|drain|tumor|graft|skin|joint !percutaneous',
      '? egd',
      '? egd biopsy|stent|dilate|remove|gtube|drain|ablate|inject',
    ],
  },
  {
    id: 'O.UNLISTED',
    name: 'Interventional procedure not further named',
    category,
    rank: 19,
    words: ['? othergram', '? ir procedure', '? ir level', '? inject therapeutic'],
  },
]);
