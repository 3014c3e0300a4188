import { defineFamily, row } from '../concept';

const REMOVAL = 'Other: Removal';
const gi = (description: string, when: string, area = 'GI Intervention') =>
  row(area, 'GI tube maintenance general', description, when);
const removed = (description: string, when: string) =>
  row('GU Intervention', 'GU tube/stent removal', description, when);

export const family = defineFamily([
  {
    id: 'O.RMPORT',
    name: 'Removal of a port',
    category: REMOVAL,
    rank: 1,
    minor: true,
    tags: 'rm vacc',
    words: [
      'port remove|retrieve !replace',
      'port remove line|vad|tunneled|cath|vein !replace',
      'vad remove !no:port|replace|cardiac',
    ],
    codes: '36590',
    listed: [row('Venous Access General', 'Venous access explant', 'Port removal')],
  },
  {
    id: 'O.RMLINE',
    name: 'Removal of a tunnelled line',
    category: REMOVAL,
    rank: 2,
    minor: true,
    tags: 'rm vacc',
    words: [
      'line remove|retrieve !replace|port',
      'line remove tunneled|central|cath !replace|port',
      'line remove no:port',
      'tunneled remove no:port',
      'tunneled remove !replace|pleura|port|peritoneum',
      'dialysis remove !graft|pdcath|fistula',
      'picc remove !replace',
      'vad remove no:port',
    ],
    codes: '36589',
    listed: [row('Venous Access General', 'Venous access explant', 'Tunneled catheter removal')],
  },
  {
    id: 'O.RMTUBE',
    name: 'Removal of a drain or tube',
    category: REMOVAL,
    rank: 3,
    minor: true,
    tags: 'rm',
    words: [
      'drain remove|retrieve !replace|line',
      'biliary remove !stent|replace|lithotomy',
      'biliary remove drain|cath|tube !replace',
      'nephrostomy remove !replace|exchange',
      'nephrostomy remove tube|cath !replace|exchange',
      'nephroureteral remove !replace|exchange',
      'gtube|gjtube|jtube|cecostomy remove !replace|strip',
      'cholecystostomy remove !replace',
      'peritoneum cath|tunneled remove !replace',
      'chesttube|pleurodrain|pleura remove !foreignbody',
      'tube remove !replace|lithotomy|strip',
      '? cath remove !replace|tunneled',
    ],
    codes: '47537 50389 32552 49422',
    listed: [
      row(
        'Drainage Procedures',
        'Drainage tube removal',
        'Drainage tube removal',
        '!nephrostomy|nephroureteral|gtube|gjtube|jtube',
      ),
      removed('Nephrostomy removal', 'nephrostomy !nephroureteral'),
      removed('Nephroureteral stent removal', 'nephroureteral'),
      gi('GI tube removal', 'gtube|gjtube|jtube|cecostomy'),
    ],
  },
  {
    id: 'O.CHK',
    name: 'Tube or drain check, study through a tube',
    category: 'Other: Tube check',
    rank: 1,
    minor: true,
    tags: 'chk',
    words: [
      'cholangiogram existing|tube !egd',
      'cholangiogram existing inject|percutaneous',
      'nephrostogram existing|tube',
      'nephrostogram existing inject|percutaneous',
      'nephrostomy inject !newaccess|place',
      'nephrostomy tube nephrostogram !newaccess',
      'nephrostomy check',
      'biliary|cholecystostomy check|inject !newaccess',
      'inject existing tube|biliary|drain|nephrostomy|gtube|cath',
      'drain check|inject !joint|spine|csf|place',
      'gtube|gjtube|jtube check|inject|venogram',
      'gtube|gjtube|jtube|cecostomy strip',
      'tube check|inject !goods',
      'chesttube check',
      'check existing tube|cath',
    ],
    codes: '47531 50431 49424 49465 49460 50394 50684',
    listed: [
      row('Drainage Procedures', 'Drainage tube check', 'Drainage tube check'),
      row(
        'Biliary Interventions',
        'Biliary diagnostic',
        'Catheter cholangiogram tube check',
        'biliary|cholecystostomy|cholangiogram',
      ),
    ],
  },
]);
