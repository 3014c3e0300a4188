import { defineFamily, row } from '../concept';

const category = 'Other: Biopsy';
const at = (area: string, type: string, what: string, when?: string) => row(area, type, `Biopsy - ${what}`, when);
const bone = (what: string, when: string, area = 'MSK Procedures') => at(area, 'Biopsy musculoskeletal', what, when);

export const family = defineFamily([
  {
    id: 'O.BXBONE',
    name: 'Bone, spine, joint or marrow biopsy',
    said: 'bx vertebral',
    category,
    rank: 4,
    tags: 'bone bx',
    words: [
      'biopsy bone|marrow|spine|disc !breast',
      'biopsy bone|marrow percutaneous|aspirate',
      'biopsy joint !softtissue',
      'marrow aspirate',
      'disc aspirate',
      'marrow',
    ],
    codes: '20220 20225 38220-38222 20240 62267 20206',
    listed: [
      bone('bone', 'bone !marrow|spine'),
      bone('joint', 'joint', 'Biopsy'),
      bone('bone marrow', 'marrow', 'Biopsy'),
      bone('spine', 'spine|disc'),
    ],
  },
  {
    id: 'O.BXNODE',
    name: 'Lymph node, muscle or soft-tissue biopsy',
    said: 'bx superficial core',
    category,
    rank: 8,
    minor: true,
    tags: 'bx soft',
    words: ['biopsy lymphnode|softtissue !breast|bone', 'biopsy headneck|cervical|leg|arm|salivary !thyroid|bone'],
    codes: '38505 20206 21550 27040 42400',
    listed: [
      row('Biopsy', 'Biopsy soft tissue', 'Biopsy - soft tissue', 'softtissue'),
      bone('muscle', 'muscle'),
      at('Biopsy', 'Biopsy cervical nodal', 'cervical nodal', 'lymphnode cervical|headneck'),
      at('Body Procedures', 'Biopsy cervical', 'cervical other', 'headneck|cervical !lymphnode'),
      at('Biopsy', 'Biopsy lymph node', 'lymph node', 'lymphnode !cervical|headneck'),
    ],
  },
  {
    id: 'O.BXTHY',
    name: 'Thyroid FNA or biopsy',
    said: 'bx fine needle aspiration',
    category,
    rank: 9,
    minor: true,
    tags: 'bx thyroid',
    words: ['biopsy thyroid', 'thyroid aspirate|cyst'],
    codes: '60100 60300',
    listed: [at('Biopsy', 'Biopsy thyroid', 'thyroid')],
  },
  {
    id: 'O.BXOTH',
    name: 'Biopsy, site not named',
    said: 'bx',
    category,
    rank: 10,
    tags: 'bx',
    words: [
      'biopsy !goods|lab|egd -0.5',
      'biopsy aspirate !goods|lab|egd|joint|marrow -0.5',
      '? biopsy skin',
      'biopsy neuro',
    ],
    codes: '10004-10012 10021 10022',
    listed: [at('Biopsy', 'Biopsy other', 'other'), at('Body Procedures', 'Biopsy other', 'other')],
  },
  {
    id: 'O.FIDUCIAL',
    name: 'Fiducial marker placement',
    category,
    rank: 11,
    tags: 'bx',
    words: [
      'marker place !breast|goods',
      'softtissue device percutaneous',
      'localize softtissue place|device',
      'localize thyroid|lymphnode needle|place',
      'marker percutaneous|prostate|lung|softtissue|ir !breast|goods',
    ],
    codes: '32553 49411 55876 10035 10036',
    listed: [row('Biopsy', 'Fiducial marker placement', 'Fiducial marker placement')],
  },
]);
