import { defineFamily, row } from '../concept';

const EXCHANGE = 'Other: Catheter exchange';
const SWAP = 'exchange|replace|reposition|repair';
const gi = (description: string, when: string, area = 'GI Intervention') =>
  row(area, 'GI tube maintenance general', description, when);
const exchange = (description: string, when: string) =>
  row('GU Intervention', 'GU tube/stent exchange', description, when);

export const family = defineFamily([
  {
    id: 'O.EXBIL',
    name: 'Exchange of a biliary or gallbladder drain',
    category: EXCHANGE,
    rank: 1,
    minor: true,
    tags: 'bil exch',
    words: [
      `biliary ${SWAP} !stent|convert`,
      `biliary ${SWAP} drain|cath|tube !stent|convert`,
      `cholecystostomy ${SWAP}`,
      `cholangiogram ${SWAP} !convert`,
      'duct exchange cath|drain',
    ],
    codes: '47536 47525 47530',
    listed: [row('Biliary Interventions', 'Biliary tube maintenance', 'Biliary tube exchange')],
  },
  {
    id: 'O.EXGJ',
    name: 'Exchange of a gastrojejunostomy or jejunostomy tube',
    category: EXCHANGE,
    rank: 2,
    minor: true,
    tags: 'ent exch',
    words: [
      `gjtube ${SWAP}`,
      `gjtube ${SWAP} tube !convert`,
      `jtube ${SWAP} !gtube|ureter`,
      `jtube ${SWAP} tube|percutaneous !gtube|ureter`,
    ],
    codes: '49451 49452',
    listed: [gi('Replace J tube', 'jtube', 'Body Procedures'), gi('Replace GJ tube', 'gjtube', 'Body Procedures')],
  },
  {
    id: 'O.EXG',
    name: 'Exchange of a gastrostomy or other feeding tube',
    category: EXCHANGE,
    rank: 3,
    minor: true,
    tags: 'ent exch',
    words: [
      `gtube ${SWAP}`,
      `gtube ${SWAP} tube|percutaneous|fluoro !gjtube|convert`,
      `cecostomy ${SWAP}`,
      '? feeding reposition',
    ],
    codes: '49450 43760 43762 43763 43761',
    listed: [gi('Replace G tube', 'gtube'), gi('GI tube exchange', 'cecostomy')],
  },
  {
    id: 'O.EXGU',
    name: 'Exchange of a nephrostomy or nephroureteral catheter',
    category: EXCHANGE,
    rank: 4,
    minor: true,
    tags: 'exch gu',
    words: [
      `nephrostomy ${SWAP} !convert`,
      `nephrostomy ${SWAP} cath|tube|existing !convert`,
      `nephroureteral ${SWAP} !convert`,
      'nephrostomy remove exchange|replace',
      `cystostomy ${SWAP}`,
      'kidney exchange|replace cath|tube|drain',
      `ureter ${SWAP} cath|tube !stent`,
    ],
    codes: '50435 50398 51705 51710 50387',
    listed: [
      exchange('Nephrostomy change', 'nephrostomy !nephroureteral|retrograde'),
      exchange('Nephroureteral stent change', 'nephroureteral !retrograde'),
      exchange('Retrograde nephroureteral stent change', 'retrograde'),
    ],
  },
  {
    id: 'O.EXLINE',
    name: 'Exchange of a venous line',
    category: EXCHANGE,
    rank: 5,
    tags: 'exch vacc',
    words: [
      'line exchange|replace|convert !port',
      'line exchange|replace no:port',
      'line exchange|replace tunneled|nontunneled|cath|central !port',
      'picc exchange|replace !port',
      'tunneled exchange|replace cath !port|pleura|peritoneum',
      'tunneled exchange|replace no:port',
      'vad exchange|replace no:port|tunneled !port',
      'dialysis exchange|replace cath|line|tunneled !peritoneum',
      '? vein cath replace|exchange !foreignbody',
      '? port replace cath device|only',
    ],
    codes: '36578 36580 36581 36584',
    listed: [row('Venous Access General', 'Venous access line change', 'Venous access line change')],
  },
  {
    id: 'O.EXDRAIN',
    name: 'Exchange or upsizing of a drain',
    category: EXCHANGE,
    rank: 6,
    minor: true,
    tags: 'collection exch',
    words: [
      'drain exchange|replace|reposition|repair !biliary|nephrostomy|convert',
      'drain exchange|replace cath|tube|abscess|percutaneous',
      'abscess exchange|replace|reposition',
      'chesttube exchange|replace|reposition',
      'tube exchange|replace !airway|goods',
      'cath exchange !line|goods|vein',
      '? cath replace',
      'pleurodrain exchange',
    ],
    codes: '49423 75984',
    listed: [row('Body Procedures', 'Drainage tube exchange', 'Drainage tube exchange')],
  },
]);
