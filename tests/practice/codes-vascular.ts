/** The vascular areas of the IR tree. Format: see `codes.ts`. */
export const VASCULAR = `
Arterial Interventions
  Aortic stent grafting: [Aortic Stent Grafting] 31691 Stent graft thoracic aorta | Straight tube stent graft
    abdominal aorta | Aorto-uniateral-iliac-graft | Abdominal aortic stent graft w/bilateral iliac extension | Iliac
    artery repair with stent graft
  Arterial PTA: [Arterial PTA or Stent] 31652 PTA aorta | PTA lower extremity artery | PTA artery upper extremity |
    PTA artery neuro | PTA artery visceral
  Arterial atherectomy: [Arterial PTA or Stent] 31657 Atherectomy - aorta | Atherectomy - lower extremity artery |
    Atherectomy - upper extremity artery | Atherectomy - visceral artery
  Arterial embolization: [Embolization] 31677 Embolization of bleeding | Embolization of tumor - chemoembolization |
    Embolization of tumor - bland tumor embolization | Embolization of tumor - radioembolization | Uterine artery
    embolization | Prostate artery embolization | Bronchial artery embolization | Other arterial embolization
  Arterial foreign body retrieval: [Other] 31685 Arterial foreign body retrieval
  Arterial line placement for monitoring: [Other] 31690 Arterial line placement for monitoring
  Arterial mechanical thrombectomy: [Thrombolysis/Thrombectomy] 31672 Mechanical thrombectomy - aorta | Mechanical
    thrombectomy - lower extremity artery | Mechanical thrombectomy - upper extremity artery | Mechanical thrombectomy
    - neuro artery | Mechanical thrombectomy - visceral artery
  Arterial stent: [Arterial PTA or Stent] 31661 Stent - aorta | Stent - lower extremity artery | Stent - upper
    extremity artery | Stent - neuro artery | Stent - visceral artery
  Arterial thrombolysis - initial: [Thrombolysis/Thrombectomy] 31666 Thrombolysis - aorta | Thrombolysis - lower
    extremity artery | Thrombolysis - upper extremity artery (excluding neuro) | Thrombolysis - visceral artery
  Arterial vascular closure: [Arterial vasc rep/closure; Other] 31689 Arterial vascular closure
  Arterial vascular repair: [Arterial vasc rep/closure; Other] 31686 Arterial vascular repair - pseudoaneurysm
    compression | Arterial vascular repair - other (excluding stent graft) | Arterial vascular repair - pseudoaneurysm
    injection
  Thrombolysis catheter change arterial: [Other] 31671 Thrombolysis catheter change arterial
  Thrombolysis catheter check arterial: [Other] 31670 Thrombolysis catheter check arterial
Diagnostic Arteriography
  Intravascular ultrasound arterial: [US Hands On Scans] 31651 Intravascular ultrasound arterial
  Non-selective aortic angiogram: [Arteriogram] 31630 Non-selective aortic angiogram
  Selective neuro/spinal angiogram: [Arteriogram] 31633 Angio inominate/subclavian selective (proximal) | Angio lumbar
    artery selective | Angio intercostal artery selective
  Selective peripheral angiogram: [Arteriogram] 31631 Angio upper extremity selective | Angio lower extremity
    selective
  Selective visceral angiogram: [Arteriogram] 31636 Angio bonchial selective | Angio celiac selective - hepatic |
    Angio celiac selective - splenic | Angio celiac selective - left gastric | Angio celiac selective - gastroduodenal
    artery | Angio SMA selective | Angio renal selective | Angio hypogastric selective -uterine artery | Angio
    hypogastric selective - vesical artery | Angio hypogastric selective -internal pudendal artery | Angio hypogastric
    selective -prostatic artery | Angio hypogastric selective - obturator artery | Angio hypogastric selective -
    inferior gluteal artery | Angio hypogastric selective - superior gluteal artery | Angio visceral other selective
Diagnostic Venography
  Central venography: [Venogram] 31697 Venography - SVC | Venography - IVC
  Intravascular ultrasound venous: [US Hands On Scans] 31706 Intravascular ultrasound venous
  Peripheral extremity venography: [Venogram] 31696 Peripheral extremity - venography
  Visceral venography: [Venogram] 31699 Venography - adrenal vein | Venography - gonadal vein | Venography - hepatic
    vein | Venography - hepatic vein w/wedge pressures | Venography - parathyroid vein | Venography - renal vein |
    Venography - centra/visceral other vein
Dialysis Shunt Management
  Dialysis access PTA: [Dialysis Access] 31790 Dialysis access PTA
  Dialysis access fistulagram: [Dialysis Access] 31789 Dialysis access fistulagram
  Dialysis access occlusion/reduction: [Other] 31798 Dialysis access occlusion/reduction
  Dialysis access stent: [Dialysis Access] 31791 Dialysis access stent
  Dialysis access thrombectomy/thrombolysis: [Dialysis Access] 31792 Dialysis access thrombectomy/thrombolysis
  Percutaneous AVF creation: [Other] 31799 Percutaneous AVF creation
  Peritoneal dialysis catheter: [Peritoneal dialysis] 31793 Peritoneal dialysis catheter - placement | Peritoneal
    dialysis catheter - manipulation | Peritoneal dialysis catheter - change | Peritoneal dialysis catheter -
    check/injection | Peritoneal dialysis catheter - removal
Neurovascular Interventions
  Neuro arterial PTA: [Neuro dx/intervention] 31955 Neuro - arterial PTA | 32944 Neuro - extracranial arterial PTA |
    Neuro - intracranial arterial PTA
  Neuro arterial embolization: [Neuro dx/intervention] 31959 Neuro arterial embolization
  Neuro arterial stent: [Neuro dx/intervention] 31957 Neuro - arterial stent | 32946 Neuro - extracranial arterial
    stent | Neuro - intracranial arterial stent
  Neuro venous PTA: [Neuro dx/intervention] 31956 Neuro venous PTA
  Neuro venous embolization: [Neuro dx/intervention] 31960 Neuro venous embolization
  Neuro venous stent: [Neuro dx/intervention] 31958 Neuro venous stent
  Selective neuro angiography: [Neuro dx/intervention] 31952 Angio - carotid selective | Angio - vertebral selective |
    Angio - spinal selective | 32948 Angio - extracranial carotid selective | Angio - intracranial carotid selective
  Thrombectomy neuro artery: [Neuro dx/intervention] 31962 Thrombectomy neuro artery
  Thrombectomy neuro venous: [Neuro dx/intervention] 32023 Thrombectomy neuro venous | [Other] 32025 Thrombectomy
    neuro venous
  Thrombolysis neuro artery: [Neuro dx/intervention] 31961 Thrombolysis neuro artery
  Thrombolysis neuro venous: [Neuro dx/intervention] 31963 Thrombolysis neuro venous
Portal Interventions
  BRTO (balloon-occluded retrograde transvenous obliteration): [Embolization] 31774 BRTO PARTO CARTO
  Diagnostic portal venogram: [Venogram] 31762 Diagnostic portal venogram
  Portal varices embolization: [Embolization] 31773 Portal varices embolization
  Portal vein PTA: [Venous Intervention] 31767 Portal vein PTA
  Portal vein embolization: [Embolization] 31772 Portal vein embolization
  Portal vein stent: [Venous Intervention] 31768 Portal vein stent
  Portal vein thrombectomy: [Thrombolysis/Thrombectomy] 31769 Portal vein thrombectomy
  Portal vein thrombolysis - initial: [Thrombolysis/Thrombectomy] 31770 Portal vein thrombolysis - initial
  Portal vein thrombolysis catheter check: [Venogram] 31771 Portal vein thrombolysis catheter check
  TIPS: [TIPS or TIPS Revision] 31763 TIPS primary | TIPS revision PTA | TIPS revision thrombolysis | TIPS revision
    stent
Pulmonary Arterial Interventions
  Diagnostic pulmonary angiogram: [Arteriogram] 31754 Pulmonary angio non-selective | Pulmonary angio
    unilateral/bilateral selective
  Pulmonary artery PTA: [Arterial PTA or Stent] 31759 Pulmonary artery PTA
  Pulmonary artery embolization: [Embolization] 31761 Pulmonary artery embolization
  Pulmonary artery stent: [Arterial PTA or Stent] 31760 Pulmonary artery stent
  Pulmonary artery thrombectomy: [Thrombolysis/Thrombectomy] 31758 Pulmonary artery thrombectomy
  Pulmonary artery thrombolysis: [Thrombolysis/Thrombectomy] 31756 Pulmonary artery thrombolysis
  Thrombolysis catheter check pulmonary artery: [Arteriogram] 31757 Thrombolysis catheter check pulmonary artery
Venous Access General
  Venous access explant: [Removal] 31781 Tunneled catheter removal | Port removal
  Venous access line change: [Catheter exchange] 31786 Venous access line change
  Venous access line check: [Other] 31783 Venous access line check
  Venous access placement - nontunneled: [US guided venous access] 31775 Venous access central insert | Venous access
    peripheral insert (PICC) | Swan Ganz catheter | Venous access other (midline catheter)
  Venous access repair: [Other] 31788 Venous access repair
  Venous access reposition: [Other] 31787 Venous access reposition
  Venous access stripping: [US guided venous access] 31785 Venous access stripping
  Venous access thrombolysis: [Thrombolysis/Thrombectomy] 31784 Venous access thrombolysis
  Venous access tunneled placement: [US guided venous access] 31779 Venous access tunneled placement
  Venous port placement: [Venous Port] 31780 Venous port placement
Venous Interventions
  IVC filter placement: [Venous Intervention] 31740 IVC filter placement
  Vascular malformation embolization: [Embolization] 31737 High flow vascular malformation/AVM embolization | Low flow
    vascular malformation/venous embolization | Lymphatic malformation embolization
  Venous PTA: [Venous Intervention] 31707 PTA lower extremity vein | PTA upper extremity vein | PTA venous central |
    PTA IVC | PTA SVC | PTA visceral/renal vein
  Venous embolization: [Embolization] 31732 Venous embolization - peripheral vein | Venous embolization - central vein
    | Venous embolization - visceral vein (excluding portal) | Venous embolization - gonadal vein | Venous
    embolization - hypogastric vein
  Venous foreign body retrieval: [Venous Intervention] 31741 Venous foreign body retrieval | IVC filter retrieval |
    [Other] Venous foreign body repostioning venous
  Venous mechanical thrombectomy: [Thrombolysis/Thrombectomy] 31726 Mechanical thrombectomy peripheral vein |
    Mechanical thrombectomy lower extremity vein | Mechanical thrombectomy upper extremity vein | Mechanical
    thrombectomy SVC | Mechanical thrombectomy IVC | Mechanical thrombectomy visceral/renal vein
  Venous sampling: [Other] 31744 Venous sampling - Neuro | Venous sampling - petrosal sinus | Venous sampling - renal
    vein | Venous sampling - adrenal vein | Venous sampling - parathyroid vein | Venous sampling - portal vein |
    Venous sampling - gonadal vein | Venouos peripheral ablation | Phlebectomy | Venous sclerotherapy
  Venous stent: [Venous Intervention] 31713 Stent lower extremity vein | Stent brachiocephalic/subclavian vein | Stent
    SVC | Stent IVC | Stent visceral/renal vein
  Venous thrombolysis - initial: [Thrombolysis/Thrombectomy] 31718 Thrombolysis catheter peripheral vein |
    Thrombolysis catheter lower extremity vein | Thrombolysis catheter upper extremity vein | Thrombolysis catheter
    SVC | Thrombolysis catheter IVC | Thrombolysis catheter visceral/renal vein
  Venous thrombolysis catheter change: [Catheter exchange] 31725 Venous thrombolysis catheter change
  Venous thrombolysis catheter check: [Other] 31724 Venous thrombolysis catheter check
`;
