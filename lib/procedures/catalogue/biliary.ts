import { defineFamily, row } from '../concept';

const category = 'Other: GI/biliary Intervention';
const stones = (description: string, when: string) =>
  row('Biliary Interventions', 'Biliary stone removal', description, when);
const one = (type: string, description = type) => [row('Biliary Interventions', type, description)];

export const family = defineFamily([
  {
    id: 'O.BSTENT',
    name: 'Biliary stent placement',
    said: 'CBD SEMS',
    category,
    rank: 1,
    tags: 'bil bilx',
    words: [
      'biliary stent !remove|exchange|retrieve|egd',
      'biliary stent place|existing|newaccess|percutaneous !remove|exchange|retrieve|egd',
    ],
    codes: '47538 47539',
    listed: one('Biliary stent placement', 'Biliary stent placement (metal or plastic)'),
  },
  {
    id: 'O.BDIL',
    name: 'Biliary stricture dilation',
    said: 'cholangioplasty balloon',
    category,
    rank: 2,
    tags: 'bil bilx',
    words: ['biliary dilate|pta !egd', 'biliary dilate stent !egd'],
    codes: '47542 47555 47556 74363',
    listed: one('Biliary stricture dilation'),
  },
  {
    id: 'O.BSTONE',
    name: 'Biliary stone removal',
    said: 'cholangioscopy lithotripsy CBD gallstone',
    category,
    rank: 3,
    tags: 'bil bilx',
    words: [
      'biliary lithotomy',
      'cholecystostomy lithotomy',
      'choledochoscopy !ir -1',
      'choledochoscopy ir|lithotomy|remove',
      'biliary egd percutaneous +6',
      'choledochoscopy percutaneous|diagnostic|tube|biopsy|brush +1',
    ],
    codes: '47544 47554',
    listed: [
      stones('T tube stone removal', 'tube'),
      stones('Transhepatic stone removal', 'transhepatic'),
      stones('Cholecystolithotomy', 'cholecystostomy'),
      stones('Cholangioscopic stone removal', 'egd'),
    ],
  },
  {
    id: 'O.BCONV',
    name: 'Biliary drain conversion, external to internal-external',
    said: 'PTBD internalization',
    category,
    rank: 4,
    tags: 'bil bilx',
    words: [
      'biliary convert',
      'biliary convert internalexternal|external',
      'biliary exchange internalexternal convert',
      '? cholangiogram convert +4',
      '? cholecystostomy convert +2',
    ],
    codes: '47535',
    listed: one('Biliary tube maintenance', 'Biliary tube exchange w/internalization'),
  },
  {
    id: 'O.BSTENTRM',
    name: 'Biliary stent removal',
    category,
    rank: 6,
    tags: 'bil bilx',
    words: ['biliary stent remove|retrieve|exchange !egd'],
    listed: one('Biliary stent removal', 'Biliary stent removal (antegrade/retrograde)'),
  },
  {
    id: 'O.PTC',
    name: 'PTC (percutaneous cholangiogram), diagnostic only',
    said: 'PTHC cholangiography',
    category,
    rank: 9,
    tags: 'bil bildx',
    words: [
      'cholangiogram !existing|tube|coronary|egd|goods',
      'cholangiogram percutaneous|newaccess|transhepatic|inject !existing|tube|egd',
      'biliary pressure',
      'inject newaccess biliary',
      'cholangiogram newaccess',
    ],
    codes: '47532 47500 74320 47505',
    listed: one('Biliary diagnostic', 'Percutaneous cholangiography'),
  },
]);
