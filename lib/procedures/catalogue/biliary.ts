import { defineFamily, row } from '../concept';

const category = 'Other: GI/biliary Intervention';
const stones = (description: string, when: string) =>
  row('Biliary Interventions', 'Biliary stone removal', description, when);
const one = (type: string, description = type) => [row('Biliary Interventions', type, description)];

export const family = defineFamily([
  {
    id: 'O.BSTENT',
    name: 'Biliary stent placement',
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
    category,
    rank: 3,
    tags: 'bil bilx',
    words: ['biliary lithotomy !egd', 'cholecystostomy lithotomy'],
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
    name: 'Conversion of an external biliary drain to internal-external',
    category,
    rank: 4,
    tags: 'bil bilx',
    words: [
      'biliary convert',
      'biliary convert internalexternal|external',
      'biliary exchange internalexternal convert',
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
    name: 'Percutaneous cholangiogram, diagnostic only',
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
