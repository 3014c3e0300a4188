import { defineFamily, row } from '../concept';

const category = 'TIPS or TIPS Revision';
const tags = 'portal';
const tips = (description: string) => [row('Portal Interventions', 'TIPS', description)];

export const family = defineFamily([
  {
    id: 'TIPS.NEW',
    name: 'TIPS creation',
    said: 'DIPS portosystemic shunt',
    category,
    rank: 1,
    tags,
    words: [
      'tips place|create|shunt|ir|percutaneous|transvenous|initial|liver !revise|remove|check|reposition|goods|venogram|pressure|exchange',
      'tips place|create !revise|remove|goods',
      'tips shunt place|create|liver|transvenous !revise|check',
      'liver shunt transvenous|place|ir !revise|nm|mapping|check',
      '? tips !goods|revise|check|venogram|pressure|size|needle|cath|level|mapping',
    ],
    codes: '37182',
    listed: tips('TIPS primary'),
  },
  {
    id: 'TIPS.REVSTENT',
    name: 'TIPS revision with a stent, or reduction',
    category,
    rank: 2,
    tags,
    words: ['tips revise stent', '? tips stent !goods|size|cath', 'tips revise dilate stent'],
    listed: tips('TIPS revision stent'),
  },
  {
    id: 'TIPS.REVLYS',
    name: 'TIPS revision with thrombolysis or thrombectomy',
    said: 'declot',
    category,
    rank: 3,
    tags,
    words: ['tips lysis|thrombectomy|thromb|declot'],
    listed: tips('TIPS revision thrombolysis'),
  },
  {
    id: 'TIPS.REVPTA',
    name: 'TIPS revision, angioplasty',
    said: 'PTA',
    category,
    rank: 4,
    tags,
    words: [
      'tips revise',
      'tips revise transvenous|shunt|pta|liver',
      'tips pta',
      'liver shunt revise',
      '? tips remove',
      'tips dilate',
    ],
    codes: '37183',
    listed: tips('TIPS revision PTA'),
  },
]);
