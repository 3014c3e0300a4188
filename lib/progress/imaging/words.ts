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
    'biopsy|bx|fna|aspirate|cyst aspirate|ablat|ablate|arteriogram|needle|nedl|perc|percutaneous|drn|inj|guid|gd|gde|thoracostomy|sacroplasty|kyphoplasty|drainage|drain|aspiration|asp|paracentesis|thoracentesis|ablation|injection|injct|embolization|stent|guided|guidance|guide|localization|loc|puncture|nephrostomy|angioplasty|vertebroplasty|specimen|lithotripsy|arthrogram injection|sclerotherapy|block|epidural',
  ],
  // What a film is often made to look at; by itself, a procedure.
  [
    'device',
    'chest tube|chest tubes|placement|insertion|exchange|removal|tube change|catheter change|tube check|port check|line check|position check',
  ],
  [
    'none',
    'outside film|outside images|outside study|outside consult|second opinion|outside read|outside reading|outside interpretation|over read|overread|consult|tumor board|3d post processing|3d processing|3d rendering only|post processing|postprocessing|research|dexa|dxa|bone density|calcium scoring|calcium score|cardiac scoring|planning|simulation|cancelled|canceled|limited follow up only',
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
  // Phrases that take their words away from the signs above and below.
  [
    'plain',
    'non angio|without angio|non angiographic|non ob|nonob|not ob|non obstetric|non obstetrical|nonobstetric|nonobstetrical|not obstetric|non pregnant|not pregnant|nonpregnant|gyn non ob|stereotactic planning|stereotaxy planning|surgical planning|non joint|not joint|nonjoint|no joint|without joint|other than joint|oth than joint|other than jt|oth than jt|non jt|wo joint|w o joint',
  ],
  // Modalities.
  ['pet', 'pet|pet ct|petct|pet mr|pet mri|psma pet|fdg'],
  [
    'angio',
    'cta|mra|angiogram|aortogram|angiography|angio|ctpa|pe protocol|pe study|pe chest|chest pe|pulmonary embolism|pulmonary embolus|ct pe|pe|for pe|rule out pe|r o pe',
  ],
  [
    'mammo',
    [
      'mammo|mammos|mammogram|mammograms|mammography|mammographic|tomosynthesis|tomo screening|screening tomo|breast tomo|tomo breast|dbt|mm mammo',
      // A screening or diagnostic "MG", "MM" or "MAM"; alone, they may be milligrams or millimeters.
      ...['mg', 'mm', 'mam', 'mamm', 'ma'].flatMap((modality) =>
        [
          'screening',
          'screen',
          'scrn',
          'scr',
          'diagnostic',
          'diag',
          'dx',
          'dig',
          'digital',
          'tomo',
          '3d',
          '2d',
          'breast',
          'bilateral',
          'bilat',
          'bi',
          'unilateral',
          'unilat',
          'uni',
        ].map((kind) => `${modality} ${kind}`),
      ),
    ].join('|'),
  ],
  ['ct', 'ct|cat scan|computed tomography|cta|ctpa|ctv|cect|ncct|ct pe'],
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
    'abdomen|abdominal|abd|abdo|abdomin|kub|liver|hepatic|pancreas|pancreatic|adrenal|adrenals|kidney|kidneys|renal|spleen|splenic|gallbladder|biliary|ruq|right upper quadrant|enterography|enteroclysis|urogram|urography|ivp|bowel|stone protocol|renal stone|cap|c a p|mrcp|mre|retroperitoneum|retroperitoneal|appendix|aorta|colonography|virtual colonoscopy|hematuria|pylorus|pyloric|transplant|intussusception|llq|rlq|luq',
  ],
  [
    'pelvis',
    'pelvis|pelvic|pelv|transvaginal|endovaginal|cystogram|cystography|bladder|uterus|ovary|ovaries|ovarian|prostate|rectum|rectal|perianal|cap|c a p|gyn|female pelvis',
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
  ['lowerjoint', 'hip|hips|knee|knees|ankle|ankles|hindfoot'],
  ['lower', 'lower|lwr|low|le|lower extremity|lower ext|lwr ext|lwr extremity|low ext|low extremity|lxtr'],
  ['joint', 'joint|joints|jt|jts|jnt|jnts'],
  [
    'limb',
    'shoulder|elbow|wrist|hand|finger|thumb|humerus|forearm|foot|feet|toe|forefoot|femur|tibia|fibula|thigh|calf|leg|legs|arm|upper extremity|lower extremity|extremity|clavicle|scapula|brachial plexus|runoff|lower ext|lwr ext|lwr extremity|low ext|low extremity|lxtr',
  ],
  ['vessel', 'artery|arteries'],
  ['ribs', 'rib|ribs|sternum'],
  ['heart', 'heart|cardiac|coronary|coronaries|myocardial|morphology'],
  ['breast', 'breast|breasts|axilla'],
  ['scrotum', 'scrotum|scrotal|testicular|testicle|testes|testis|penile'],
  ['softtissue', 'soft tissue|groin|hernia|lump|mass superficial|inguinal'],
  [
    'series',
    'abdomen series|abdominal series|acute abdomen|obstruction series|babygram|bone survey|skeletal survey|bone age|foreign body|shunt series',
  ],
  // How a chest film is taken: enough to know one where no modality is named.
  ['views', 'view|views|1v|2v|3v|pa|lat|lateral|portable|frontal|apical|lordotic|decubitus|pa lat'],
  ['residual', 'residual|pvr'],
];
