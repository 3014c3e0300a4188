/**
 * Words written out whole of which the lexicon holds only the beginnings. A misspelt word is compared with these too, since a slip in the
 * ending ("cholangogram") leaves no beginning to go by. They mean what their beginnings mean.
 */
export const whole = `
  angiogram angiography arteriogram arteriography aortogram aortography venogram venography cavogram venacavogram
  fistulogram fistulography shuntogram graftogram cholangiogram cholangiography nephrostogram pyelogram
  ureterogram myelogram myelography arthrogram arthrography lymphangiogram lymphangiography discogram sinogram
  thrombectomy thrombolysis thrombolytic atherectomy angioplasty venoplasty embolization embolisation
  chemoembolization radioembolization revascularization recanalization sclerotherapy occlusion
  vertebroplasty kyphoplasty sacroplasty augmentation nephrostomy nephroureteral gastrostomy jejunostomy
  gastrojejunostomy cecostomy cholecystostomy cystostomy thoracostomy thoracentesis paracentesis
  aneurysm pseudoaneurysm endograft malformation tunneled fluoroscopy fluoroscopic ultrasound percutaneous
  transjugular transhepatic catheterization localization aspiration reposition repositioning conversion retrieval
  declotting cryoablation radiofrequency ureteral pleural pericardial retroperitoneal mediastinal lumbar
  femoral popliteal peroneal brachial subclavian axillary mesenteric cerebral intracranial vertebral saphenous
  peritoneal peritoneum pancreatic splenic prostate uterine bronchial esophageal colonic tracheal coronary
  thoracic injection insertion placement removal replacement exchange drainage dilation dilatation ablation
  biopsy biopsies change changed
  supervision interpretation radiological guidance percutaneous transcatheter endovascular intravascular mechanical
  implantation deployment replacement reimplantation internalization revision repair extraction
  unilateral bilateral additional subsequent initial selective nonselective superselective
  inferior superior external internal proximal distal extremity peripheral central segment
  hepatic renal gastric biliary urethral bladder kidney liver pancreas spleen thyroid breast cervical sacral
  tumor lesion abscess collection hematoma ascites varicose incompetent varices sclerosant stenosis
  catheter sheath balloon guidewire device filter subcutaneous peripherally
  epidural transforaminal interlaminar facet paravertebral plexus trigeminal occipital sympathetic neurolytic
  destruction denervation stereotactic mammography tomosynthesis tomography
  carotid innominate brachiocephalic hypogastric celiac gonadal ovarian jugular cephalic basilic tibial pedal iliac
  malformation arteriovenous dialysis hemodialysis circuit fistula lymphatic foreign retained obstruction
  consultation outpatient inpatient established evaluation coronary endoscopy bronchoscopy
  creation anastomosis bypass excision incision debridement exploration laparoscopic endarterectomy
`;
