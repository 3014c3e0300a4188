import { defineFamily } from '../concept';

const category = 'Not counted';

/** Other specialties' work, which an interventional list seldom holds: never taken for ours, never left out without asking. */
export const family = defineFamily([
  {
    id: 'O.CORONARY',
    name: 'Cardiac or coronary procedure, not IR',
    said: 'PCI cath',
    category,
    rank: 6,
    words: [
      '? coronary +3',
      'coronary stent|pta|atherectomy|thrombectomy|angiogram|place|cath|cannulate|revasc !ir|goods|size|us|ct +4',
      'cardiac cath|cannulate|ablate|replace|stent|angiogram !ir|goods|size|vein|line|port|us|ct|mr|nm|pulmonary|artery|lung|liver|bone +5',
      '? cardiac +3 !line|port|filter|foreignbody|goods|pleura',
      '? cardiac ablate|stent|pta|cath|angiogram|place|close|thrombectomy|replace|repair|biopsy|occlude|coil +4 !line|port|goods',
    ],
    codes: '92920-92944 93451-93464 93653-93657 92973',
  },
  {
    id: 'O.SURGERY',
    name: 'Open surgery or endoscopy, not IR',
    category,
    rank: 7,
    words: [
      '? incise artery|vein|vessel|abscess|drain|tumor|graft|skin|joint|aspirate|ablate|biopsy|foreignbody !percutaneous +2',
      '? incise !percutaneous|goods',
      '? egd +3 !goods|lithotomy',
      'egd biopsy|stent|dilate|remove|drain|ablate|inject|cholangiogram|aspirate|place !ir|percutaneous|goods|size|biliary|gtube|joint +4',
      '? egd biopsy|stent|dilate|remove|gtube|drain|ablate|inject|cholangiogram|aspirate|place +3',
      '? esophagus biopsy|ablate +3',
      '? elsewhere biopsy|drain|ablate|aspirate|incise|inject|remove +3',
      '? incise -1.5',
      '? pancreas stent !biliary',
      '? airway tube|cath exchange|place|replace',
    ],
  },
]);
