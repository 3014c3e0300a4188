/** What is worked on or with. Notation as in `acts.ts`. */
export const things = {
  port: 'port ports portacath portacat* porthacath porta_cath portocath mediport infusaport port_a_cath port_a_* chemoport powerport passport prt prts picvad ivad port_o_cath chest_port subq_port sq_port vasport',
  pump: 'pump pumps pmp',
  filter: 'filter* fltr flt filt filtr fltrs ivcf flter greenfield',
  cava: 'ivc cava vena_cav* venacava* caval cav vc inferior_cav* venacav cva_filter venecava',
  dialysis:
    'dialysis dial dialy dialys hd hemodialysis hemodial* dlysis dialysi dialyis avf avg avs av_fist* av_graft av_shunt av_shnt av_g av_f avgraft avfistula avshunt av_access arteriovenous_fist* arteriovenous_graft* arteriovenous_shunt* av_dial* av_fstl dialysis_circ* dial_circ* dlys dlysis_circ* dialysis_access hemoaccess avfgraft dyls dialcirc hda dialaccess dialcir dialctr',
  circuit: 'circuit* circ cir crct circut ckt',
  fistula: 'fistula* fist fstl fstla',
  shunt: 'shunt* shnt shunts',
  tips: 'tips tipss tip_shunt dips transjugular_intrahep* transven_intrahep* transvns_intrahep* portosys* portosyst* portasys* intrahep* hep_shunt hepatic_shunt transjug_shunt transjugular_shunt portocaval tip_s hepshunt intrahepat* trnsjug_intrahep*',
  gtube:
    'gastrost* g_tube gtube peg gastrostmy gastrostomytube gast_tube gastr_tube gastric_tube g_tub gtub gastrotomy feeding_tube gastrosty gastros gastrstmy rig percutaneous_endoscopic_gastro* button mickey mic_key gastr gstrst gstrstmy gs',
  gjtube:
    'gj g_j gjtube gastrojej* gastro_jej* gastrojejunost* g_to_j gastrojeju gj_tube g_j_tube transgastric_jej* gastro_jejun* gjejun* gastrojejn',
  jtube:
    'jejunost* jejunos* jejuno jejun* jej j_tube jtube duodenost* duodenos* duod jejunal* jejunstm* jejunosty jejunostm* jj du duodeno*',
  cecostomy: 'cecost* cecostomy caecost* cecostmy',
  cholecystostomy:
    'cholecystost* cholecystos* cholecystotom* cholecystosm* perc_chole* chole_tube chole_drain gallbladder gall_bladder gb_drain cholycyst* cholecyst cholecystost cholecys cholecst* cholecyt*',
  biliary:
    'biliary bili bile bilary bilry biliar transhepatic_drain* ptbd pbd ptbd_* hepaticostomy biliary_* hepatobil* ampulla ampula bilairy billiary choledoch* biliay intrahepatic_duct common_duct cbd',
  duct: 'duct ducts dct ductal',
  tree: 'tree',
  nephrostomy:
    'nephrost* nephrostom* nephst* nephrst nephrostm* nephros pcn nephos neph nephro nephrstmy nephrotomy npst nprst nephrst* nephstmy nephrosty nphrst nephrosomy pcns nephs nephrastomy nphrstmy nepr',
  nephroureteral:
    'nephrouret* nephroureter* nephro_uret* pcnu pcnus nephrur* nephru nus nu nephureter* nephurt* neph_uret* nephouret* nephro_ureteral nephrourt* nephrostomy_ureteral uret_neph* nephureteral',
  ureter: 'ureter* uret urtr urtrl uretr uretrl urterl urter uretral ureteric urteral uretal uretera',
  doublej: 'double_j doublej dbl_j dj jj_stent double_pigtail',
  urethra: 'urethra* urethr',
  cystostomy: 'cystost* suprapubic cystostmy spc spt supra_pubic',
  picc: 'picc piccs pic_line peripherally_inserted midline mid_line picc_line piccl',
  line: 'cvc cvcs cvl cvad cvads cvd line lines central_line central_ven* centralvenous cv_cath* cv_line cv_access central_access vad central_cath* ven_access venous_access venous_access_device vasc_access_device vascular_access_device cvcath permcath permacath perm_cath tesio quinton hickman broviac groshong vascath vas_cath trialysis apheresis pheresis cent_ven* centr_ven* cntrl_ven* cntrl_vn ctr_ven* ctr_vad ctr_cath centrally centra_ven* cent_cath cntrl_line central_v cv_dev* cva_cath* cva_dev* cva_line cvp cv_catheter prph_cvc iv_access_device central_vad ctrl_ven* cntrl_cath cntrl_ins* centr_cath* tun_cvc ven_cath* venous_cath* infusion_cath* intravenous_cath* swan swan_ganz vca cvdev dev_cent cvaccess tlc_cath triple_lumen ctr_va_dev cntr_ven* cntr_vad cntrl_vad vein_cath* cv',
  vad: 'vad vads vasc_device vascular_device access_device ven_dev* vasc_dev* venous_device va_device vascdev vasc_access_dev* device_access cvacc* vaad ctr_va vas_access_dev* acces_dev* access_dev* accs_dev*',
  cath: 'cath caths catheter* cth cthtr kath catheteter cathter cathetr ctheter catheteriz cathrt catether tubing cather cathe',
  tube: 'tube tubes tub tb tubo',
  pleurodrain:
    'pleurx plurx aspira_cath* pleural_cath* tunneled_pleural tunnel_pleural pleurex aspira pleural_drain_cath*',
  chesttube:
    'thoracost* chest_tube chesttube tube_thorac* thoracostomy thoracstomy ct_tube thoracostmy chest_tub pigtail_chest pleural_drain pleural_tube thoracotomy_tube thorocost*',
  pdcath: 'peritoneal_dial* pd_cath* tenckhoff capd perit_dial* intraperitoneal_dial* pd_tube tenchkoff pdcath',
  ivus: 'ivus intravascular_ultrasound intravasc_ultra* intravascular_us intravasc_us us_intravasc* ultrasound_intravasc* iv_us nonc_ivus ivas_us intrvasc_us intravas_us intravasc_echo intravascular_sono* annotation intrvas_us intravascular_u_s',
  aneurysm: 'aneurysm* aaa taa taaa aneurys aneur evar aneurism',
  pseudoaneurysm: 'pseudoaneurysm* pseudoaneur* pseudo_aneur* psa pseudo psdoaneu* pseudoan',
  varix: 'varix varices variceal gastric_var*',
  varicose:
    'varicose* evlt evla endoven* endovenous* saphen* phlebect* spider telangiec* varicos* incompetent incmptnt incmp incompet* vnus clarivein venaseal gsv ssv stab_phleb* perforator* venaseal_*',
  malformation:
    'malformation* malform avm avms vascular_malf* hemangioma* lymphatic_malf* veno_lymph* venolymph* malf mlfrm',
  fibroid: 'fibroid* ufe uae leiomyom* uterine_artery uterine_fib* myoma* uterine_embol*',
  tumor:
    'tumor* tumour* tum lesion* les lsn lesn mass masses neoplas* cancer hcc metast* malig* carcinoma tumors lson nodule* tmr adenoma* osteoid osteoma* tms',
  cyst: 'cyst cysts cys pseudocyst* cystic',
  abscess:
    'abscess* absc abs abcess* absces abscs seroma* hematoma* hemat collection* collxn coll fluid fl_coll fluid_coll* biloma* urinoma* lymphocele* absess abscss phlegmon empyema collctn fluidcoll',
  ascites:
    'paracent* ascites para paracentes* abd_para* paracenteis paracentisis peritoneocent* abdominocent* paracnt*',
  thoracentesis:
    'thoracent* thora thoracocent* thoracenteis thorocent* thoracentes* thoracentisis thorac_centesis pleural_tap pleurocent* thoracenstesis',
  pericardium: 'pericard* pericardiocent*',
  foreignbody: 'foreign_bod* foreign_bdy fb foreign_body foreign fbody frgn_bod* for_body frn_body frgn',
  needle: 'needle needles ndl ndle ndls chiba',
  nerve:
    'nerve nerves nrv nerv plexus plex ganglion ganglia gang sympathet* sympathect* paravertebral_nerve trigeminal occipital pudendal sciatic ilioinguinal genicular_nerve brachial_plex* celiac_plex* splanchnic hypogastric_plexus intercost_block intercostal_nerve stellate sphenopal* n_block prph_nrv n_blk nblock',
  facet:
    'facet* paravert* paravrt medial_branch zygapoph* pv_facet paraver mbb prvrt prvrt_fct f_jnt fct sacroiliac si_joint si_jnt',
  epidural:
    'epidural* epid epidrl intrlmnr interlam* transforam* transforaminal esi translam* tfesi caudal epi intrlam epidurals trnsfrmnl foramen foraminal',
  csf: 'lumbar_punc* spinal_punc* lp spinal_tap csf punct_spin* puncture_spin* lumb_punc* spinal_pnx* spine_punc* puncture_lumb* intrathecal cisternal lumbar_drain spinal_pnct* thecal lumbar_pnct* spin_punc* spinal_fl* intrathec* chemo_lumbar lumbar_tap punc_spin* pnxr_spin* punct_lumb* spinl_punc* lumbarpunct*',
  bloodpatch: 'blood_patch bloodpatch blood_clot_patch epidural_patch bld_patch blood_patc',
  joint:
    'joint joints jnt jt jnts bursa bursas jts bursae shoulder* hip hips knee* ankle* elbow* wrist* tmj temporomandib* sternoclav* acromio* ganglion_cyst tendon* trigger_point* trigger shldr shoul intrmed_jnt inter_jnt jnt_* carpal',
  disc: 'disc disk discs disks interdisc* intradisc* intradisk* discectom* diskectom* nucleoplast* vertebral_disc',
  marker: 'fiducial* fudicial* marker* markers fiduc clip clips',
  lymph: 'thoracic_duct lymphatic* lymphocele_embo* chylo* cisterna_chyli tde lymphatics lymph_embo* lymphatic_embo*',
  fibrin: 'fibrin pleurodes* fibrinolysis pleural_lys* fibrinolys',
  thrombin: 'thrombin thrombn thrombin_inj*',
  sinustract:
    'sinus_tract* sinustract fistula_tract tract_inj* sinogram* sinus_inj* abscess_inj* fistula_sinus abscessogra* fistula_or_sinus sinus_or_fistula sinus_trct fist_tract sinus_trac*',
  airway: 'trachea* bronch* tracheobronch* airway* bronchial_stent trachobron*',
  esophagus:
    'esoph* oesoph* colon colonic enteral intestinal gastroduoden_stent pylor* bowel sm_bowel rectum rectal duodenal_stent esophag* gi_stent gi_strict* intestin* colo bowel_stent',
  coronary:
    'coronar* coron coronry lad rca ptca pci des bms cabg lm_coron* angina ami percutaneous_coronary coro cor cors coronaryart',
  cardiac:
    'heart cardiac card cardio* hrt atrial ventric* septal septum valve valvul* valvu* aortic_valve mitral tricusp* pulmonic_valve tavr tavi mitraclip asd vsd pda pfo laa watchman ablation_svt svt eps ep_study intracardiac afib pacemaker* pacer icd lead leads pulse_gen* lv rv heart_cath left_heart right_heart lhc rhc foramen_ovale impella balloon_pump iabp ecmo cardiovert* transsept* accessory_path* arrhyth* av_node transmyocard* loop_rec* ventriculogr* congenital_heart fontan atrioven* av_nodal vt av_node_abl* bundle',
  egd: 'egd ercp endoscop* colonoscop* ugi_endo* gastroscop* sigmoidoscop* sigmdscp* esophagoscop* enteroscop* bronchoscop* bronc cystoscop* cysto ureteroscop* nephroscop* endo_ndsc ndsc arthroscop* arthsc arthrsc hysterosc* laryngosc* thoracoscop* eus ebus proctosc* anoscop* scope cystourethro* flex_sig polyp polypect* snare_polyp choledochosc* cystureth* gastrointestinal_endo* colonosc colsc colnsc egds',
} as const;
