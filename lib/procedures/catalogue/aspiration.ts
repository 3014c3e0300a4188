import { defineFamily, row } from '../concept';

const tube = (what: string, when?: string, area = 'Drainage Procedures') =>
  row(area, 'Drainage tube placement', `Drainage - ${what}`, when);
const collection = (what: string, area: string, when: string) =>
  row(area, 'Fluid aspiration', `Aspiration - ${what} collection`, when);

export const family = defineFamily([
  {
    id: 'O.ASP',
    name: 'Aspiration of a collection, no drain left',
    category: 'Other: Aspiration',
    rank: 1,
    minor: true,
    tags: 'asp collection',
    words: [
      'aspirate abscess|cyst|softtissue|liver|kidney|peritoneum|abdomen|pelvis|lung|mediastinum|lymphnode|organ|prostate !joint|marrow|csf|breast|thyroid|drain|bladder|goods',
      'aspirate percutaneous|puncture|ct|us !goods|joint|egd',
      '? aspirate !goods|egd|mech|disc|joint',
      'puncture abscess',
      'pericardium',
      'cyst puncture !breast',
      '? cyst inject',
    ],
    codes: '10160 50390 33010 33016-33019 60300',
    listed: [
      collection('thoracic parenchymal', 'Drainage Procedures', 'lung'),
      collection('mediastinal', 'Body Procedures', 'mediastinum'),
      collection('retroperitoneal', 'Drainage Procedures', 'retroperitoneum'),
      collection('intraperitoneal', 'Body Procedures', 'peritoneum|abdomen'),
      collection('visceral/organ', 'Drainage Procedures', 'liver|kidney|spleen|pancreas|organ'),
      collection('superficial', 'Body Procedures', 'softtissue'),
    ],
  },
  {
    id: 'O.PARA',
    name: 'Paracentesis',
    category: 'Other: Paracentesis',
    rank: 1,
    minor: true,
    tags: 'para perit',
    words: [
      'ascites !goods',
      'ascites drain|percutaneous !goods|tunneled',
      'peritoneum aspirate|lavage|puncture|drain needle',
    ],
    codes: '49082-49084 49080 49081',
    listed: [row('Drainage Procedures', 'Paracentesis', 'Paracentesis')],
  },
  {
    id: 'O.THOR',
    name: 'Thoracentesis',
    category: 'Other: Thoracentesis',
    rank: 1,
    minor: true,
    tags: 'pleura thor',
    words: ['thoracentesis !goods', 'pleura aspirate|puncture|needle !biopsy|tube', 'thoracentesis cath|tube|place'],
    codes: '32554 32555 32000 32421 32422',
    listed: [row('Drainage Procedures', 'Thoracentesis', 'Thoracentesis')],
  },
  {
    id: 'O.SCLCYST',
    name: 'Sclerosis of a cyst or collection',
    category: 'Other: Other',
    rank: 5,
    tags: 'scl',
    words: ['sclerose cyst|abscess', '? chemablate cyst'],
    codes: '49185',
    listed: [
      row('Drainage Procedures', 'Sclerosis', 'Sclerosis of fluid collection', 'abscess !cyst'),
      row('Body Procedures', 'Sclerosis', 'Sclerosis of cyst', 'cyst'),
    ],
  },
  {
    id: 'O.PLEULYS',
    name: 'Pleurodesis or lysis of a pleural collection',
    category: 'Other: Other',
    rank: 11,
    tags: 'pleura',
    words: [
      'fibrin !lab|goods|strip',
      'fibrin pleura|chest|lysis|subsequent !goods|lab',
      'lysis pleura|chesttube +3',
      'inject pleura',
      'sclerose pleura',
    ],
    codes: '32560-32562',
  },
  {
    id: 'O.SINUS',
    name: 'Study or manipulation of a fistula or sinus tract',
    category: 'Other: Other',
    rank: 12,
    tags: 'sinus',
    words: ['sinustract', 'sinustract inject|fistulogram|check|angiogram', 'fistulogram nonvascular'],
    codes: '20500 20501 76080',
    listed: [row('Drainage Procedures', 'Fistula/sinus track manipulation', 'Fistula/sinus track manipulation')],
  },
]);
