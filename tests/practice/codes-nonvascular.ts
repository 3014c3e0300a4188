/** The other areas of the IR tree; a type without rows is offered by the form and finds nothing. Format: see `codes.ts`. */
export const NONVASCULAR = `
Biliary Interventions
  Biliary diagnostic: [GI/biliary Intervention; Other] 31800 Percutaneous cholangiography | Catheter cholangiogram
    tube check
  Biliary stent placement: [GI/biliary Intervention; Other] 31810 Biliary stent placement (metal or plastic)
  Biliary stent removal: [GI/biliary Intervention; Other] 31811 Biliary stent removal (antegrade/retrograde)
  Biliary stone removal: [GI/biliary Intervention; Other] 31805 T tube stone removal | Transhepatic stone removal |
    Cholecystolithotomy | Cholangioscopic stone removal
  Biliary stricture dilation: [GI/biliary Intervention; Other] 31809 Biliary stricture dilation
  Biliary tube maintenance: [Catheter exchange; Other] 31812 Biliary tube exchange | [GI/biliary Intervention; Other]
    Biliary tube exchange w/internalization
  Cholecystostomy tube placement: [Primary GI Intervention] 31804 Cholecystostomy tube placement
  Percutaneous biliary catheter drainage: [Primary GI Intervention] 31802 Pecutaneous biliary drainage external |
    Percutaneous biliary drainage internal/external
Biopsy
  Biopsy abdominal/retroperitoneal: [Biopsy; Image guided bx/drainage] 31866 Biopsy - biliary | Biopsy - spleen |
    31869 Biopsy - genitourinary | 31871 Biopsy - adrenal
  Biopsy cervical nodal: [Biopsy; Image guided bx/drainage] 31880 Biopsy - cervical nodal
  Biopsy lymph node: [Biopsy; Image guided bx/drainage] 31886 Biopsy - lymph node
  Biopsy musculoskeletal: [Biopsy; Image guided bx/drainage] 31875 Biopsy - joint | 31877 Biopsy - bone marrow
  Biopsy other: [Biopsy; Image guided bx/drainage] 31887 Biopsy - other
  Biopsy soft tissue: [Biopsy; Image guided bx/drainage] 31873 Biopsy - soft tissue
  Biopsy thoracic: [Biopsy; Image guided bx/drainage] 31862 Biopsy - lung | 31864 Biopsy - mediastinum
  Biopsy thyroid: [Image guided bx/drainage; Thyroid FNA/biopsy] 31879 Biopsy - thyroid
  Biopsy transvenous: [Biopsy; Image guided bx/drainage] 31882 Biopsy - transvenous liver | Biopsy - transvenous
    kidney | Biopsy - transvenous IVC/SVC | Biopsy - transvenous pulmonary artery
  Fiducial marker placement: [Biopsy; Image guided bx/drainage] 31888 Fiducial marker placement
Body Procedures
  Ultrasound Imaging: [US Hands On Scans] 32920 US Hands On Scans 75 required (body)
Diagnostic Radiology
  CT Abd/Pel: [CT abd/pel] 31504 CT Abd/Pel
  CTA/MRA: [CTA/MRA] 31502 CTA/MRA
Drainage Procedures
  Drainage tube check: [Other] 31906 Drainage tube check
  Drainage tube exchange:
  Drainage tube placement: [Drain Placement; Image guided bx/drainage] 31897 Drainage - chest tube | 31899 Drainage -
    pleural/venous shunt | Drainage - mediastinal tube | 31902 Drainage - intraperitoneal tube | 31904 Drainage -
    peritoneovenous shunt | Drainage - visceral/organ tube
  Drainage tube removal: [Removal] 31907 Drainage tube removal
  Fistula/sinus track manipulation: [Other] 31911 Fistula/sinus track manipulation
  Fluid aspiration: [Aspiration] 31889 Aspiration - thoracic parenchymal collection | 31891 Aspiration -
    retroperitoneal collection | 31893 Aspiration - visceral/organ collection
  Paracentesis: [Paracentesis] 31896 Paracentesis
  Sclerosis: [Other] 31909 Sclerosis of fluid collection
  Thoracentesis: [Thoracentesis] 31895 Thoracentesis
GI Intervention
  Cecostomy: [GI/biliary Intervention] 31823 Cecostomy
  Dilation of GI stricture: [GI/biliary Intervention] 31824 Dilation of GI stricture
  GI tube maintenance general: [Catheter exchange] 31827 GI tube exchange | 31829 Replace G tube | [Removal] 31831 GI
    tube removal
  Percutaneous upper GI access: [Primary GI Intervention] 31814 Gastrostomy | Gastrojejunostomy | Primary GJ placement
    | G to GJ conversion | Jejunostomy | Wire placement for PEG, body | 32942 Transesophageal Gastrostomy
  Stent of GI stricture: [GI/biliary Intervention] 31825 Stent of GI stricture
  UGI intubation:
GU Intervention
  Cystostomy tube placement: [GU Intervention] 31841 Cystostomy tube placement
  GU diagnostic pyelogram: [GU Intervention] 31832 Antegrade pyelogram | Retrograde pyelogram
  GU stricture dilation: [GU Intervention] 31840 GU stricture dilation
  GU tube maintenance general:
  GU tube/stent exchange: [Catheter exchange] 31851 Nephrostomy change | Nephroureteral stent change | [GU
    Intervention] Double J exchange transurethral | Double J exchange transrenal | Nephrostomy to nephroureteral stent
    | [Catheter exchange] Retrograde nephroureteral stent change
  GU tube/stent removal: [Removal] 31857 Nephrostomy removal | Nephroureteral stent removal | [GU Intervention] Ureter
    double J removal transurethral | Ureter double J removal transrenal
  Hystero/fallopian intervention: [GU Intervention] 31842 Hysterosalpingography | Fallopian tube recanalization
  Nephroscopy: [GU Intervention] 31848 Nephroscopic stone removal | Nephroscopic biopsy
  Nephrostomy tube placement: [Primary Nephrostomy] 31836 Nephrostomy tube placement
  Nephroureteral stent antegrade placement: [Primary Nephrostomy] 31837 Nephroureteral stent antegrade placement
  Renal stone manipulation: [GU Intervention] 31844 Nephrostomy tract dilation (stone disease) | Percutaneous nephro
    stone extraction | Percutaneous nephro lithotripsy | GU stone dissolution
  Ureteral embolization: [GU Intervention] 31861 Ureteral embolization
  Ureteral stent double J placement: [GU Intervention] 31839 Ureteral stent double J placement
  Ureteronepheral stent retrograde placement: [GU Intervention] 31838 Ureteronepheral stent retrograde placement
Lymphatic Interventions and Other
  Airway stent general: [Other] 31947 Tracheal stent | Bronchial stent | Airway embolization general
  Cervical Thoracic CSF puncture: [Spinal puncture] 32934 Cervical/thoracic puncture, CSF
  Foreign body retrieval non-vascular: [Other] 31946 Foreign body retrieval non-vascular
  Lumbar CSF puncture: [Spinal puncture] 32936 Lumbar Puncture, CSF
  Lymphangiography diagnostic: [Lymphatic Intervention] 31943 Lymphangiography diagnostic
  Lymphatic embolization peripheral: [Lymphatic Intervention] 31944 Lymphatic embolization peripheral
  Lymphatic embolization thoracic duct: [Lymphatic Intervention] 31945 Lymphatic embolization thoracic duct
  Myelography: [Spinal puncture] 31950 Myelography
  Other unlisted procedure:
Musculoskeletal Interventions/Pain Management
  Arthrography: [Arthrogram/joint asp/inj] 31937 Arthrogram - knee | 31939 Arthrogram - shoulder | 31941 Arthrogram -
    wrist
  Neuro blockade/injection: [Nerve blockade/ablation] 32932 Peripheral Nerve blockade/ablation
  Vertebral augmentation: [Vertebral Augmentation] 31932 Vertebral augmentation - lumbar | 31934 Vertebral
    augmentation - cervical
  Vertebroplasty:
Patient Evaluation
  New Outpatient Clinic Evaluation: [New Outpatient Eval] 32943 new outpatient clinic evaluation
Tumor Ablation
  Chemical ablation of tumor: [Tumor Ablation] 31912 Chemical ablation of tumor
  Other tumor ablation: [Tumor Ablation] 31922 Other tumor ablation
  Thermal ablation bone tumor: [Tumor Ablation] 31919 Thermal ablation bone tumor
  Thermal ablation chest tumor: [Tumor Ablation] 31918 Thermal ablation chest tumor
  Thermal ablation soft tissue tumor:
  Thermal ablation vertebral tumor: [Tumor Ablation] 31921 Thermal ablation vertebral tumor
  Thermal ablation visceral organ tumor: [Tumor Ablation] 31914 Thermal ablation - splenic tumor | 31916 Thermal
    ablation - renal tumor
`;
