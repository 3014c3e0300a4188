import { defineFamily, row } from '../concept';

const category = 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)';
const NOT = '!maint|egd|incise';
const TUBE_WORK = 'place|percutaneous|tube|create';
const upper = (description: string, when?: string) =>
  row('GI Intervention', 'Percutaneous upper GI access', description, when);

export const family = defineFamily([
  {
    id: 'PGI.GJ',
    name: 'GJ tube placement (gastrojejunostomy)',
    said: 'GJ-tube',
    category,
    rank: 2,
    tags: 'ent',
    words: [`gjtube ${TUBE_WORK} ${NOT}`, `? gjtube ${NOT}|sample`],
    listed: [upper('Gastrojejunostomy'), upper('Primary GJ placement')],
  },
  {
    id: 'PGI.JEJ',
    name: 'J tube placement (jejunostomy)',
    said: 'J-tube',
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
    name: 'G tube placement (gastrostomy)',
    said: 'G-tube PEG RIG',
    category,
    rank: 6,
    tags: 'ent',
    words: [
      `gtube place|percutaneous|create ${NOT}|gjtube|wire|cecostomy|feeding +1`,
      `gtube tube ir|fluoro|ct ${NOT}|gjtube|wire|cecostomy|feeding|goods -2`,
      `? gtube tube ${NOT}|gjtube|wire|cecostomy|feeding|goods -2`,
      `gtube percutaneous place ${NOT}|gjtube|wire|feeding`,
      `? gtube ${NOT}|gjtube|biopsy|jtube|goods|feeding`,
    ],
    codes: '49440',
    listed: [upper('Gastrostomy', 'gtube !esophagus'), upper('Transesophageal Gastrostomy', 'esophagus')],
  },
  {
    id: 'PGI.G2GJ',
    name: 'G to GJ tube conversion',
    said: 'gastrostomy gastrojejunostomy',
    category,
    rank: 7,
    tags: 'ent',
    words: ['gjtube convert|exchange gtube', 'gtube convert gjtube|jtube', 'gjtube convert', 'gtube convert'],
    codes: '49446',
    listed: [upper('G to GJ conversion')],
  },
  {
    id: 'PGI.WIRE',
    name: 'Wire placement for endoscopic gastrostomy',
    said: 'PEG',
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
    name: 'GI stricture dilation',
    said: 'esophageal balloon',
    category: 'Other: GI/biliary Intervention',
    rank: 8,
    tags: 'ent2',
    words: ['dilate esophagus !egd'],
    listed: [row('GI Intervention', 'Dilation of GI stricture', 'Dilation of GI stricture')],
  },
  {
    id: 'O.GISTENT',
    name: 'GI stricture stent',
    said: 'esophageal duodenal colonic',
    category: 'Other: GI/biliary Intervention',
    rank: 7,
    tags: 'ent2',
    words: ['stent esophagus !egd'],
    listed: [row('GI Intervention', 'Stent of GI stricture', 'Stent of GI stricture')],
  },
]);
