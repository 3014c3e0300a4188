/** Rows that the public list shows under an area or type of the diagnostic radiology tree. Format: see `codes.ts`. */
export const DIAGNOSTIC = `
Body Procedures
  GI tube maintenance general: [Catheter exchange] 31828 Replace J tube | 31830 Replace GJ tube
  Biopsy thoracic: [Biopsy] 31863 Biopsy - pleural
  Biopsy abdominal: [Biopsy] 31865 Biopsy - liver | 31868 Biopsy - kidney | 31870 Biopsy - GI/mesenteric | 31872
    Biopsy - peritoneum
  Biopsy cervical: [Biopsy] 31881 Biopsy - cervical other
  Fluid aspiration: [Aspiration] 31890 Aspiration - mediastinal collection | 31892 Aspiration - intraperitoneal
    collection | 31894 Aspiration - superficial collection
  Drainage tube placement: [Drain Placement; Image guided bx/drainage] 31898 Drainage - tunneled chest tube placement
    | 31901 Drainage - retroperitoneal tube | 31903 Drainage - peritoneum tunneled placement | 32921 Drainage -
    superficial/extremity tube
  Drainage tube exchange: [Catheter exchange] 31908 Drainage tube exchange
  Sclerosis: [Other] 31910 Sclerosis of cyst
  Thermal ablation visceral organ tumor: [Tumor Ablation] 31913 Thermal ablation - hepatic tumor | 31915 Thermal
    ablation - pancreatic tumor | 31917 Thermal ablation - peripheral extremity
  Biopsy other: [Biopsy] 32264 Biopsy - other
Breast Procedures
  Ultrasound Imaging: [US Hands On Scans] 32922 US Hands On Scans 75 required (breast)
  Mammography guided localization, breast: [Breast localization] 32923 Mammography guided localization, breast
  MRI guided core biopsy/localization, breast: [Breast biopsy; Image guided bx/drainage] 32924 MRI guided core
    biopsy/localization, breast
  Tomosynthesis/Stereotactic guided core biopsy, breast: [Breast biopsy; Image guided bx/drainage] 32925
    Tomosynthesis/Stereotactic guided core biopsy, breast
  US guided core biopsy/FNA, breast/axilla: [Breast biopsy; Image guided bx/drainage] 32926 US guided core biopsy/FNA,
    breast/axilla
  US guided localization, breast/axilla: [Breast localization] 32927 US guided localization, breast/axilla
Diagnostic Radiology
  Chest x-ray: [Chest x-ray] 31501 Chest x-ray
  Mammography: [Mammography] 31503 Mammography
  US Abd/Pel: [US abd/pel] 31505 US Abd/Pel
  MRI Lower Extremity Joints: [MRI lower extremity] 31507 MRI Lower Extremity Joints
  MRI Brain: [MRI brain] 31508 MRI Brain
  PET: [PET] 31509 PET
  MRI Body: [MRI body] 31510 MRI Body
  MRI Spine: [MRI spine] 31511 MRI Spine
MSK Procedures
  Biopsy musculoskeletal: [Biopsy] 31874 Biopsy - bone | 31876 Biopsy - muscle | 31878 Biopsy - spine
  Thermal ablation soft tissue tumor: [Tumor Ablation] 31920 Thermal ablation soft tissue tumor
  Neuro blockade/injection: [Arthrogram/joint asp/inj] 31923 Facet blockade/injection | [Nerve blockade/ablation]
    31925 Sympathectomy | 31927 Epidural blockade | 32933 Peripheral nerve ablation
  Vertebral augmentation: [Vertebral Augmentation] 31933 Vertebral augmentation - thoracic | 31935 Sacral augmentation
  Arthrography: [Arthrogram/joint asp/inj] 31936 Arthrogram - hip | 31938 Arthrogram - ankle | 31940 Arthrogram -
    elbow | 31942 Arthrogram - TMJ
  Ultrasound Imaging: [US Hands On Scans] 32928 US Hands On Scans 75 required (MSK)
  Aspiration musculoskeletal: [Arthrogram/joint asp/inj] 32929 Aspiration - joint/bursa | Aspiration - soft
    tissue/extremity
  Injection musculoskeletal: [Arthrogram/joint asp/inj] 32931 Injection - steroid/other
Neuro Procedures
  Neuro blockade/injection: [Nerve blockade/ablation] 31924 Celiac blockade | 31926 Intercostal blockade
  Epidural injection/blood patch: [Spinal puncture] 32935 Epidural injection/blood patch
Nuclear Medicine Procedures
  Radiotracer injection: [Radiotracer Injection] 32937 Radiotracer injection, sentinel node | Radiotracer injection,
    VP shunt reservoir
  Radiotherapy: [Radiotherapy] 32939 Oral I-131 LOW | Oral I-131 HIGH | Parenteral radiotracer injection/Theranostics
`;
