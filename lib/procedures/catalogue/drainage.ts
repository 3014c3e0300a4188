import { defineFamily, row } from '../concept';

const category = 'Other: Drain Placement';
const NOT =
  '!eye|incise|ear|cholangiogram|gtube|gjtube|jtube|maint|biliary|nephrostomy|nephroureteral|breast|goods|subsequent';
const tube = (what: string, when?: string, area = 'Drainage Procedures') =>
  row(area, 'Drainage tube placement', `Drainage - ${what}`, when);

export const family = defineFamily([
  {
    id: 'O.DRAINV',
    name: 'Abscess or fluid drain placement',
    said: 'drainage pigtail percutaneous',
    category,
    rank: 1,
    tags: 'collection drain',
    words: [
      `drain ${NOT}|ascites|thoracentesis|csf|joint|pleura`,
      `drain abscess|cath|place|percutaneous|softtissue|organ|kidney|liver|lung|pancreas|peritoneum|retroperitoneum|abdomen|pelvis|tube|mesenteric ${NOT}|ascites|thoracentesis|csf`,
      `drain cyst|mediastinum ${NOT}|thoracentesis`,
      `abscess cath|place|percutaneous ${NOT}|aspirate`,
    ],
    codes: '49405-49407 10030 75989 48511 49021 44901',
    listed: [
      tube('mediastinal tube', 'mediastinum'),
      tube('retroperitoneal tube', 'retroperitoneum', 'Body Procedures'),
      tube('intraperitoneal tube', 'peritoneum|abdomen'),
      tube('visceral/organ tube', 'organ|mesenteric|liver|kidney|spleen|pancreas|lung'),
      tube('superficial/extremity tube', 'softtissue|leg|arm', 'Body Procedures'),
    ],
  },
  {
    id: 'O.TUNPL',
    name: 'Tunneled pleural catheter (PleurX)',
    said: 'Aspira IPC',
    category,
    rank: 2,
    tags: 'drain pleura',
    words: [
      'pleurodrain !remove|goods',
      'tunneled pleura|chesttube !remove|exchange',
      'tunneled pleura|chesttube cath|drain|place !remove|exchange',
    ],
    codes: '32550',
    listed: [tube('tunneled chest tube placement', undefined, 'Body Procedures')],
  },
  {
    id: 'O.CHEST',
    name: 'Chest tube or pleural drain placement',
    said: 'pigtail pneumothorax empyema',
    category,
    rank: 3,
    tags: 'drain pleura',
    words: [
      `chesttube ${NOT}`,
      `pleura drain|tube|cath ${NOT}|tunneled|fibrin`,
      `pleura drain place|percutaneous ${NOT}|tunneled`,
      `chest drain|tube ${NOT}|spine`,
    ],
    codes: '32551 32556 32557 32002 32020',
    listed: [tube('chest tube')],
  },
  {
    id: 'O.TUNPER',
    name: 'Tunneled peritoneal catheter (PleurX)',
    said: 'ascites Aspira',
    category,
    rank: 4,
    tags: 'drain perit',
    words: [
      'tunneled peritoneum|ascites|abdomen !remove|port|exchange',
      'tunneled peritoneum|ascites cath|drain|place !remove|port|exchange',
      '? tunneled peritoneum port',
      'peritoneum cath place !remove|exchange|port|dialysis|reposition|pdcath',
    ],
    codes: '49418 49419',
    listed: [tube('peritoneum tunneled placement', undefined, 'Body Procedures')],
  },
  {
    id: 'O.PVSHUNT',
    name: 'Peritoneovenous or pleurovenous shunt',
    said: 'Denver',
    category,
    rank: 5,
    tags: 'drain',
    words: [
      'shunt pleura|peritoneum vein place +1',
      'shunt denver|leveen',
      'shunt peritoneum|pleura place|revise|remove|inject',
      'fistulogram peritoneum|nonvascular',
      'othergram peritoneum',
    ],
    codes: '49425 49426',
    listed: [tube('pleural/venous shunt', 'pleura'), tube('peritoneovenous shunt', 'peritoneum')],
  },
]);
