import { defineFamily, row } from '../concept';

const category = 'Other: Biopsy';
const at = (area: string, type: string, what: string, when?: string) => row(area, type, `Biopsy - ${what}`, when);
const abdominal = (what: string, when?: string) => at('Biopsy', 'Biopsy abdominal/retroperitoneal', what, when);
const body = (what: string, when?: string) => at('Body Procedures', 'Biopsy abdominal', what, when);
const transvenous = (what: string, when: string) => at('Biopsy', 'Biopsy transvenous', `transvenous ${what}`, when);

export const family = defineFamily([
  {
    id: 'O.BXTJ',
    name: 'Transjugular or transvenous biopsy',
    said: 'TJLB bx liver kidney',
    category,
    rank: 1,
    tags: 'bx bxtj liver',
    words: [
      'biopsy transvenous|jugular',
      'biopsy transvenous liver|kidney',
      'biopsy vein|vessel percutaneous !breast|kidney|lung',
    ],
    codes: '37200 75970',
    listed: [
      transvenous('liver', 'liver'),
      transvenous('kidney', 'kidney'),
      transvenous('IVC/SVC', 'cava|svc'),
      transvenous('pulmonary artery', 'pulmonary'),
    ],
  },
  {
    id: 'O.BXLUNG',
    name: 'Lung, pleura or mediastinum biopsy',
    said: 'bx chest',
    category,
    rank: 2,
    tags: 'bx lung',
    words: ['biopsy lung|pleura|mediastinum|chest|pulmonary !spine|egd|transvenous'],
    codes: '32405 32408 32400',
    listed: [
      at('Biopsy', 'Biopsy thoracic', 'lung', 'lung|pulmonary'),
      at('Body Procedures', 'Biopsy thoracic', 'pleural', 'pleura'),
      at('Biopsy', 'Biopsy thoracic', 'mediastinum', 'mediastinum'),
    ],
  },
  {
    id: 'O.BXREN',
    name: 'Kidney biopsy',
    said: 'bx renal native transplant',
    category,
    rank: 3,
    tags: 'bx kidney',
    words: ['biopsy kidney !transvenous|jugular'],
    codes: '50200',
    listed: [body('kidney')],
  },
  {
    id: 'O.BXLIV',
    name: 'Liver biopsy, percutaneous',
    said: 'bx hepatic',
    category,
    rank: 5,
    tags: 'bx liver',
    words: ['biopsy liver !transvenous|jugular'],
    codes: '47000 47001',
    listed: [body('liver')],
  },
  {
    id: 'O.BXABD',
    name: 'Other abdominal or retroperitoneal biopsy',
    said: 'bx pancreas adrenal omentum spleen',
    category,
    rank: 6,
    tags: 'bx visc',
    words: [
      'biopsy pancreas|spleen|adrenal|abdomen|retroperitoneum|peritoneum|mesenteric|prostate|pelvis|bladder|uterus|ureter !transvenous',
    ],
    codes: '48102 49180 55700',
    listed: [
      abdominal('spleen', 'spleen'),
      abdominal('genitourinary', 'prostate|bladder|uterus|ureter'),
      body('GI/mesenteric', 'mesenteric|esophagus'),
      abdominal('adrenal', 'adrenal'),
      body('peritoneum', 'peritoneum'),
    ],
  },
  {
    id: 'O.BXBIL',
    name: 'Biliary brush or forceps biopsy',
    said: 'bx brushing',
    category,
    rank: 7,
    tags: 'bil bx bxbil',
    words: ['biopsy biliary', 'biopsy biliary duct', 'biliary brush'],
    codes: '47543 47553',
    listed: [abdominal('biliary')],
  },
]);
