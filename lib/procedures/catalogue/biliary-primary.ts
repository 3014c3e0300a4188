import { defineFamily, row } from '../concept';

const category = 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)';
const NOT = '!maint|egd|incise';
const drainage = (description: string) =>
  row('Biliary Interventions', 'Percutaneous biliary catheter drainage', description);

export const family = defineFamily([
  {
    id: 'PGI.PTBD_IE',
    name: 'PTBD, internal-external (new biliary drain)',
    said: 'PTHC biliary drainage internal external percutaneous transhepatic',
    category,
    rank: 1,
    tags: 'bil',
    words: [
      `biliary internalexternal ${NOT}|stent|chesttube`,
      `biliary internalexternal drain ${NOT}`,
      `biliary internal external drain ${NOT}`,
      `? biliary drain stent ${NOT}`,
      '? biliary newaccess stent drain',
      '? biliary place tree',
    ],
    codes: '47534 47540 47541 47511',
    listed: [drainage('Percutaneous biliary drainage internal/external')],
  },
  {
    id: 'PGI.PTBD_E',
    name: 'PTBD, external (new biliary drain)',
    said: 'PTHC biliary drainage percutaneous transhepatic',
    category,
    rank: 3,
    tags: 'bil',
    words: [
      `biliary drain ${NOT}|stent|internalexternal|cholangiogram`,
      `cholangiogram drain newaccess|percutaneous|place|transhepatic +2 ${NOT}|stent|internalexternal`,
      `biliary drain external|percutaneous|place|cath|transhepatic ${NOT}|stent|internalexternal`,
      `biliary cath place ${NOT}|stent|internalexternal`,
      `biliary external place ${NOT}|stent`,
      `transhepatic drain ${NOT}|stent|abscess`,
      `duct drain|cath place ${NOT}|stent|breast|internalexternal`,
    ],
    codes: '47533 47510',
    listed: [drainage('Pecutaneous biliary drainage external')],
  },
  {
    id: 'PGI.CHOLE',
    name: 'Cholecystostomy tube placement',
    said: 'chole tube perc cholecystostomy gallbladder drain',
    category,
    rank: 4,
    tags: 'bil',
    words: [
      `gallbladder drain|tube|cath ${NOT}|cholangiogram|biopsy`,
      '? gallbladder incise|place !biopsy|lithotomy|egd|goods',
      `cholecystostomy ${NOT}|cholangiogram`,
      `cholecystostomy place cholangiogram ${NOT}`,
      `cholecystostomy percutaneous|place|drain|tube|cath ${NOT}`,
    ],
    codes: '47490 47480',
    listed: [row('Biliary Interventions', 'Cholecystostomy tube placement', 'Cholecystostomy tube placement')],
  },
]);
