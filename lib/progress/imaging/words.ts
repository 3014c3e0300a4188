/** What an examination is made with, as its description or its modality column says. */
export type Modality = 'xr' | 'ct' | 'mr' | 'us' | 'mg' | 'pet' | 'nm' | 'fl';

/** DICOM modality codes, and what they mean here. */
export const MODALITIES: Readonly<Record<string, Modality>> = {
  CR: 'xr',
  DX: 'xr',
  XR: 'xr',
  RG: 'xr',
  CT: 'ct',
  MR: 'mr',
  MRI: 'mr',
  US: 'us',
  MG: 'mg',
  PT: 'pet',
  PET: 'pet',
  NM: 'nm',
  RF: 'fl',
  XA: 'fl',
};

/** Words → one sign each. Several words of one sign are the same to the rules. Longer phrases stand first and take their words with them. */
export const SIGNS: readonly (readonly [sign: string, words: string])[] = [
  // More than imaging, or another's.
  [
    'procedure',
    'biopsy|bx|fna|aspirate|cyst aspirate|ablat|ablate|arteriogram|needle|nedl|perc|percutaneous|drn|inj|guid|gd|gde|thoracostomy|sacroplasty|kyphoplasty|tube change|catheter change|drainage|drain|aspiration|asp|paracentesis|thoracentesis|ablation|injection|injct|placement|insertion|exchange|removal|embolization|stent|guided|guidance|guide|localization|loc|puncture|nephrostomy|angioplasty|vertebroplasty|specimen|lithotripsy|tube check|port check|arthrogram injection|sclerotherapy|block|epidural',
  ],
  [
    'none',
    'outside film|outside images|outside study|outside consult|second opinion|consult|tumor board|3d|post processing|research|dexa|dxa|bone density|calcium scoring|calcium score|cardiac scoring|planning|simulation|comparison|cancelled|canceled|limited follow up only',
  ],
  [
    'ob',
    'ob|obstetric|obstetrical|fetal|pregnancy|pregnant|nuchal|gestational|trimester|biophysical|umbilical artery|amniotic',
  ],
  [
    'duplex',
    'duplex|venous doppler|arterial doppler|vascular doppler|doppler venous|doppler arterial|dvt|vein mapping|abi|carotid',
  ],
  ['venography', 'ctv|mrv|venogram|venography|ct venogram|mr venogram'],
  ['plain', 'non angio|without angio|non angiographic'],
  // Modalities.
  ['pet', 'pet|pet ct|petct|pet mr|pet mri|psma pet|fdg'],
  [
    'angio',
    'cta|mra|angiogram|aortogram|angiography|angio|ctpa|pe protocol|pulmonary embolism|pulmonary embolus|ct pe|for pe|rule out pe',
  ],
  ['mammo', 'mammo|mammogram|mammography|mammographic|tomosynthesis|tomo screening|dbt'],
  ['ct', 'ct|cat scan|computed tomography|cta|ctpa|ctv|cect|ncct'],
  ['mr', 'mr|mri|mra|mrv|mrcp|magnetic resonance|mre|fmri'],
  ['us', 'us|ultrasound|sonogram|sonography|sono|usg|echography|transvaginal|endovaginal|transabdominal'],
  ['xr', 'xr|xray|x ray|x rays|xrays|radiograph|radiographs|radiography|plain film|film|cxr|dx|cr|kub|axr'],
  ['nm', 'nm|nuclear|spect|scintigraphy|scintigram|bone scan|hida|vq|v q|muga|mag3|dmsa'],
  [
    'fl',
    'fl|fluoro|fluoroscopy|barium|esophagram|swallow|ugi|upper gi|enema|vcug|hsg|hysterosalpingogram|myelogram|arthrogram fluoro|defecography',
  ],
  // Parts of the body.
  ['chest', 'chest|cxr|thorax|lung|lungs'],
  [
    'abdomen',
    'abdomen|abdominal|abd|abdo|abdomin|kub|liver|hepatic|pancreas|pancreatic|adrenal|adrenals|kidney|kidneys|renal|spleen|splenic|gallbladder|biliary|ruq|right upper quadrant|enterography|enteroclysis|urogram|urography|ivp|bowel|stone protocol|renal stone|cap|c a p|mrcp|mre|retroperitoneum|retroperitoneal|appendix|aorta|pylorus|pyloric|transplant|intussusception|llq|rlq|luq',
  ],
  [
    'pelvis',
    'pelvis|pelvic|pelv|transvaginal|endovaginal|bladder|uterus|ovary|ovaries|ovarian|prostate|rectum|rectal|perianal|cap|c a p|gyn|female pelvis',
  ],
  // With CT the abdomen and pelvis, with a film the way it was taken.
  ['ap', 'ap|a p'],
  ['brain', 'brain|head|pituitary|sella|iac|iacs|internal auditory|cranial|stroke|intracranial|fmri'],
  [
    'headneck',
    'neck|sinus|sinuses|orbit|orbits|face|facial|maxillofacial|temporal bone|temporal bones|soft tissue neck|tmj|thyroid|parotid|mandible|skull',
  ],
  [
    'spine',
    'spine|cervical|lumbar|thoracic spine|lumbosacral|c spine|t spine|l spine|cspine|lspine|tspine|ls spine|thoracolumbar|scoliosis|spinal|total spine|whole spine',
  ],
  ['thoracic', 'thoracic'],
  ['sacrum', 'sacrum|sacral|coccyx|si joint|si joints|sacroiliac'],
  [
    'lowerjoint',
    'hip|hips|knee|knees|ankle|ankles|hindfoot|lower extremity joint|lower ext joint|le joint|joint lower extremity',
  ],
  [
    'limb',
    'shoulder|elbow|wrist|hand|finger|thumb|humerus|forearm|foot|feet|toe|forefoot|femur|tibia|fibula|thigh|calf|leg|legs|arm|upper extremity|lower extremity|extremity|clavicle|scapula|brachial plexus|runoff',
  ],
  ['vessel', 'artery|arteries'],
  ['ribs', 'rib|ribs|sternum'],
  ['heart', 'heart|cardiac|coronary|coronaries|myocardial|morphology'],
  ['breast', 'breast|breasts|axilla'],
  ['scrotum', 'scrotum|scrotal|testicular|testicle|testes|testis|penile'],
  ['softtissue', 'soft tissue|groin|hernia|lump|mass superficial|inguinal'],
  [
    'series',
    'abdomen series|abdominal series|acute abdomen|obstruction series|babygram|bone survey|skeletal survey|bone age|foreign body|shunt series|line placement',
  ],
  // How a chest film is taken: enough to know one where no modality is named.
  ['views', 'view|views|1v|2v|3v|pa|lat|lateral|portable|frontal|apical|lordotic|decubitus|pa lat'],
  ['residual', 'residual|pvr'],
];
