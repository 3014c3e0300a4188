import { defineFamily, row } from '../concept';

const category = 'Other: Other';

export const family = defineFamily([
  {
    id: 'O.ARTFB',
    name: 'Foreign body retrieval, artery or nonvascular',
    said: 'snare',
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
    said: 'bronchial tracheal',
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
    id: 'O.UNLISTED',
    name: 'Interventional procedure, not otherwise named',
    said: 'unlisted',
    category,
    rank: 17,
    words: [
      '? othergram',
      'feeding place|tube|fluoro !goods|size',
      '? ir procedure',
      '? ir level',
      '? inject therapeutic',
      '? stimulator +2',
    ],
  },
]);
