import { defineFamily, row } from '../concept';

const category = 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)';
const NOT = '!maint|egd|incise';
const TUBE_WORK = 'place|percutaneous|tube|create';
const upper = (description: string, when?: string) =>
  row('GI Intervention', 'Percutaneous upper GI access', description, when);
const drainage = (description: string) =>
  row('Biliary Interventions', 'Percutaneous biliary catheter drainage', description);

export const family = defineFamily([
  {
    id: 'PGI.PTBD_IE',
    name: 'New percutaneous biliary drain, internal-external',
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
    id: 'PGI.GJ',
    name: 'New gastrojejunostomy',
    category,
    rank: 2,
    tags: 'ent',
    words: [`gjtube ${TUBE_WORK} ${NOT}`, `? gjtube ${NOT}|sample`],
    listed: [upper('Gastrojejunostomy'), upper('Primary GJ placement')],
  },
  {
    id: 'PGI.PTBD_E',
    name: 'New percutaneous biliary drain, external',
    category,
    rank: 3,
    tags: 'bil',
    words: [
      `biliary drain ${NOT}|stent|internalexternal|cholangiogram`,
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
    name: 'New cholecystostomy',
    category,
    rank: 4,
    tags: 'bil',
    words: [
      `gallbladder drain|tube|cath ${NOT}|cholangiogram|biopsy`,
      '? gallbladder incise|place !biopsy|lithotomy|egd|goods',
      `cholecystostomy ${NOT}|cholangiogram`,
      `cholecystostomy percutaneous|place|drain|tube|cath ${NOT}`,
    ],
    codes: '47490 47480',
    listed: [row('Biliary Interventions', 'Cholecystostomy tube placement', 'Cholecystostomy tube placement')],
  },
  {
    id: 'PGI.JEJ',
    name: 'New jejunostomy',
    category,
    rank: 5,
    tags: 'ent',
    words: [
      `jtube ${TUBE_WORK} ${NOT}|gtube|gjtube|biopsy|cystostomy`,
      `? jtube ${NOT}|gtube|gjtube|biopsy|ureter|esophagus`,
    ],
    codes: '49441',
    listed: [upper('Jejunostomy')],
  },
  {
    id: 'PGI.G',
    name: 'New gastrostomy',
    category,
    rank: 6,
    tags: 'ent',
    words: [
      `gtube ${TUBE_WORK} ${NOT}|gjtube|wire|cecostomy`,
      `gtube percutaneous place ${NOT}|gjtube|wire`,
      `? gtube ${NOT}|gjtube|biopsy|jtube|goods`,
    ],
    codes: '49440',
    listed: [upper('Gastrostomy', 'gtube !esophagus'), upper('Transesophageal Gastrostomy', 'esophagus')],
  },
  {
    id: 'PGI.G2GJ',
    name: 'Conversion of a gastrostomy to a gastrojejunostomy',
    category,
    rank: 7,
    tags: 'ent',
    words: ['gjtube convert|exchange gtube', 'gtube convert gjtube|jtube', 'gjtube convert', 'gtube convert'],
    codes: '49446',
    listed: [upper('G to GJ conversion')],
  },
  {
    id: 'PGI.WIRE',
    name: 'Wire placement for an endoscopic gastrostomy',
    category,
    rank: 8,
    tags: 'ent',
    words: ['wire gtube +2'],
    listed: [upper('Wire placement for PEG, body')],
  },
  {
    id: 'O.CECO',
    name: 'Cecostomy',
    category: 'Other: GI/biliary Intervention',
    rank: 5,
    tags: 'ent2',
    words: [
      'cecostomy !exchange|replace|remove|check|gtube|gjtube',
      'cecostomy place|percutaneous !exchange|replace|remove|check',
    ],
    codes: '49442',
    listed: [row('GI Intervention', 'Cecostomy', 'Cecostomy')],
  },
  {
    id: 'O.GIDIL',
    name: 'Dilation of a gastrointestinal stricture',
    category: 'Other: GI/biliary Intervention',
    rank: 8,
    tags: 'ent2',
    words: ['dilate esophagus !egd'],
    listed: [row('GI Intervention', 'Dilation of GI stricture', 'Dilation of GI stricture')],
  },
  {
    id: 'O.GISTENT',
    name: 'Stent of a gastrointestinal stricture',
    category: 'Other: GI/biliary Intervention',
    rank: 7,
    tags: 'ent2',
    words: ['stent esophagus !egd'],
    listed: [row('GI Intervention', 'Stent of GI stricture', 'Stent of GI stricture')],
  },
]);
