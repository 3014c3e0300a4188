/** One row that the Case Log tracks, as public facts have it. */
export interface Code {
  code: string;
  description: string;
  category: string;
  area: string;
  type: string;
}

export const IR_CLASS = 'Interventional Procedures';

/** A handful of rows retold: code, description, defined category, by area and type; ACGME's own misspellings stand. */
const ROWS: Record<string, Record<string, [code: string, description: string, category: string][]>> = {
  'Arterial Interventions': {
    'Arterial embolization': [
      ['31677', 'Embolization of bleeding', 'Embolization'],
      ['31679', 'Embolization of tumor - bland tumor embolization', 'Embolization'],
      ['31681', 'Uterine artery embolization', 'Embolization'],
      ['31683', 'Bronchial artery embolization', 'Embolization'],
    ],
    'Arterial PTA': [
      ['31652', 'PTA aorta', 'Arterial PTA or Stent'],
      ['31653', 'PTA lower extremity artery', 'Arterial PTA or Stent'],
      ['31656', 'PTA artery visceral', 'Arterial PTA or Stent'],
    ],
    'Aortic stent grafting': [['31691', 'Stent graft thoracic aorta', 'Aortic Stent Grafting']],
  },
  'Biliary Interventions': {
    'Percutaneous biliary catheter drainage': [
      ['31802', 'Pecutaneous biliary drainage external', 'Primary GI Intervention'],
    ],
    'Biliary tube maintenance': [['31812', 'Biliary tube exchange', 'Catheter exchange']],
    'Cholecystostomy tube placement': [['31804', 'Cholecystostomy tube placement', 'Primary GI Intervention']],
  },
  'Diagnostic Arteriography': {
    'Selective neuro/spinal angiogram': [
      ['31633', 'Angio inominate/subclavian selective (proximal)', 'Arteriogram'],
      ['31634', 'Angio lumbar artery selective', 'Arteriogram'],
    ],
    'Selective visceral angiogram': [
      ['31636', 'Angio bonchial selective', 'Arteriogram'],
      ['31638', 'Angio celiac selective - splenic', 'Arteriogram'],
      ['31642', 'Angio renal selective', 'Arteriogram'],
    ],
  },
  'Dialysis Shunt Management': {
    'Dialysis access PTA': [['31790', 'Dialysis access PTA', 'Dialysis Access']],
    'Dialysis access thrombectomy/thrombolysis': [
      ['31792', 'Dialysis access thrombectomy/thrombolysis', 'Dialysis Access'],
    ],
  },
  'Drainage Procedures': {
    Paracentesis: [['31896', 'Paracentesis', 'Paracentesis']],
    'Drainage tube placement': [
      ['31902', 'Drainage - intraperitoneal tube', 'Drain Placement'],
      ['31905', 'Drainage - visceral/organ tube', 'Drain Placement'],
    ],
  },
  'GU Intervention': {
    'Nephrostomy tube placement': [['31836', 'Nephrostomy tube placement', 'Primary Nephrostomy']],
    'Ureteronepheral stent retrograde placement': [
      ['31838', 'Ureteronepheral stent retrograde placement', 'GU Intervention'],
    ],
    'GU tube/stent removal': [
      ['31857', 'Nephrostomy removal', 'Removal'],
      ['31859', 'Ureter double J removal transurethral', 'Removal'],
    ],
  },
  'Neurovascular Interventions': {
    'Thrombectomy neuro venous': [
      ['32023', 'Thrombectomy neuro venous', 'Neuro dx/intervention'],
      ['32025', 'Thrombectomy neuro venous', 'Neuro dx/intervention'],
    ],
  },
  'Portal Interventions': {
    TIPS: [
      ['31763', 'TIPS primary', 'TIPS or TIPS Revision'],
      ['31764', 'TIPS revision PTA', 'TIPS or TIPS Revision'],
      ['31766', 'TIPS revision stent', 'TIPS or TIPS Revision'],
    ],
    'Portal vein embolization': [['31772', 'Portal vein embolization', 'Embolization']],
  },
  'Tumor Ablation': {
    'Thermal ablation visceral organ tumor': [
      ['31916', 'Thermal ablation - renal tumor', 'Tumor Ablation'],
      ['31914', 'Thermal ablation - splenic tumor', 'Tumor Ablation'],
    ],
    'Thermal ablation chest tumor': [['31918', 'Thermal ablation chest tumor', 'Tumor Ablation']],
  },
  'Venous Access General': {
    'Venous port placement': [['31780', 'Venous port placement', 'Venous Port']],
    'Venous access explant': [['31782', 'Port removal', 'Removal']],
    'Venous access placement - nontunneled': [
      ['31776', 'Venous access peripheral insert (PICC)', 'US guided venous access'],
    ],
  },
  'Venous Interventions': {
    'Venous PTA': [
      ['31708', 'PTA upper extremity vein', 'Venous Intervention'],
      ['31710', 'PTA IVC', 'Venous Intervention'],
    ],
    'Venous sampling': [
      ['31746', 'Venous sampling - renal vein', 'Other'],
      ['31751', 'Venouos peripheral ablation', 'Other'],
    ],
    'IVC filter placement': [['31740', 'IVC filter placement', 'Venous Intervention']],
  },
};

export const CODES: Code[] = Object.entries(ROWS).flatMap(([area, types]) =>
  Object.entries(types).flatMap(([type, rows]) =>
    rows.map(([code, description, category]) => ({ code, description, category, area, type })),
  ),
);

/** Whether a description stands on one row of its area and type alone. */
export const single = (one: Code): boolean =>
  CODES.filter((other) => other.area === one.area && other.type === one.type && other.description === one.description)
    .length === 1;

/** Invented, all of them. */
export const SITES = [
  'Larkspur General Hospital',
  'Larkspur General Hospital - East',
  'Quarry Hill Medical Center',
  'Saint Odo Clinic',
  'VA Tamarack',
  "Children's at Quarry Hill",
  'Bellweather University Hospital',
];
export const ATTENDINGS = [
  'Adeyemi, Tolu',
  'Brandt, Greta',
  'Brandt, Gregor',
  'Castellanos-Ruiz, Inés',
  "O'Dwyer, Niamh",
  'Petrov, Mila',
  'Quist, Anders J',
  'Sandoval, Rey',
  'van der Meer, Joost',
];
export const PROGRAMMES = ['Larkspur Health System', 'Bellweather University', 'Quarry Hill Consortium'];
