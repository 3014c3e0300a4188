import { defineFamily, row } from '../concept';

const BUCKET = 'Other: GU Intervention';
const gu = (type: string, description = type, when?: string) => row('GU Intervention', type, description, when);

export const family = defineFamily([
  {
    id: 'O.DJ',
    name: 'Ureteral stent placement (double-J)',
    said: 'DJ JJ antegrade',
    category: BUCKET,
    rank: 2,
    tags: 'gu gux',
    words: [
      'ureter stent !remove|exchange|replace|retrieve|nephroureteral',
      'ureter stent place|percutaneous !remove|exchange|replace|retrieve|nephroureteral',
      'doublej !remove|exchange|replace|retrieve',
      'ureter stent place existing|newaccess|nephrostomy !remove|exchange|replace|nephroureteral',
    ],
    codes: '50693 50694 50605',
    listed: [
      gu('Ureteronepheral stent retrograde placement', undefined, 'retrograde'),
      gu('Ureteral stent double J placement', undefined, 'doublej|ureter !retrograde'),
    ],
  },
  {
    id: 'O.DJEX',
    name: 'Ureteral stent exchange',
    said: 'DJ JJ',
    category: BUCKET,
    rank: 3,
    tags: 'gu gux',
    words: [
      'ureter stent exchange|replace',
      'doublej exchange|replace',
      'ureter stent remove replace',
      'ureter exchange|replace tube|cath',
    ],
    codes: '50382 50385 50387 50688',
    listed: [
      gu('GU tube/stent exchange', 'Double J exchange transurethral', 'urethra'),
      gu('GU tube/stent exchange', 'Double J exchange transrenal', 'percutaneous|nephrostomy|kidney'),
    ],
  },
  {
    id: 'O.DJRM',
    name: 'Ureteral stent removal',
    said: 'DJ JJ',
    category: BUCKET,
    rank: 9,
    tags: 'gu gux',
    words: [
      'ureter stent remove|retrieve !replace',
      'doublej remove|retrieve !replace',
      'urethra stent remove !prostate',
    ],
    codes: '50384 50386',
    listed: [
      gu('GU tube/stent removal', 'Ureter double J removal transurethral', 'urethra'),
      gu('GU tube/stent removal', 'Ureter double J removal transrenal', 'percutaneous|nephrostomy|kidney'),
    ],
  },
  {
    id: 'O.GUDIL',
    name: 'Ureteral stricture dilation',
    said: 'balloon',
    category: BUCKET,
    rank: 6,
    tags: 'gu gux',
    words: ['ureter dilate|pta', 'ureter dilate nephrostomy|percutaneous', 'urethra dilate'],
    codes: '50706 50553',
    listed: [gu('GU stricture dilation')],
  },
  {
    id: 'O.CYSTO',
    name: 'Suprapubic tube placement (cystostomy)',
    said: 'SPT bladder',
    category: BUCKET,
    rank: 7,
    tags: 'gu gux',
    words: [
      'cystostomy !exchange|remove|replace|check',
      'cystostomy place|tube|cath !exchange|remove|replace|check',
      'bladder aspirate|drain cath|percutaneous|place|trocar',
      'bladder aspirate',
    ],
    codes: '51100-51102',
    listed: [gu('Cystostomy tube placement')],
  },
  {
    id: 'O.UREMB',
    name: 'Ureteral embolization',
    category: BUCKET,
    rank: 8,
    tags: 'gu gux',
    words: ['ureter embolize|occlude +1'],
    codes: '50705',
    listed: [gu('Ureteral embolization')],
  },
  {
    id: 'O.HSG',
    name: 'HSG or fallopian tube recanalization',
    said: 'hysterosalpingogram FTR',
    category: BUCKET,
    rank: 10,
    tags: 'gyn',
    words: ['uterus revasc|cannulate', 'othergram uterus', 'hsg +3', 'uterus dilate !cervical'],
    codes: '58340 58345 74740 74742',
    listed: [
      gu('Hystero/fallopian intervention', 'Hysterosalpingography', 'hsg'),
      gu('Hystero/fallopian intervention', 'Fallopian tube recanalization', 'revasc|cannulate'),
    ],
  },
]);
