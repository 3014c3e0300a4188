/** What is worked on or with. Notation as in `acts.ts`. */
export const things = {
  port: `
    por port ports portacath portacat* porthacath porta_cath portocath mediport infusaport port_a_cath chemoport
    powerport passport prt prts picvad ivad port_o_cath chest+port subq+port sq+port vasport`,
  pump: 'pump pumps pmp',
  filter: 'fil filter* fltr flt filt filtr fltrs ivcf flter greenfield',
  cava: `
    vena_cava vena_caval vena_cav ivc cava venacava* caval cav vc inferior_cav* venacav cva_filter venecava iliocaval ilio_caval`,
  dialysis: `
    arteriovenous+fist* arteriovenous+graft* arteriovenous+shunt* arteriovenous_access a_v_shunt a_v_graft
    a_v_fist* a_v_access a_v_shnt dialysis dial dialy dialys hd hemodialysis hemodial* dlysis dialysi dialyis
    avf avg avs av+fist* av+graft av+shunt av+shnt av_g av_f avgraft avfistula avshunt av+access av+dial*
    av+fstl dialysis+circ* dial+circ* dlys dlysis+circ* dialysis+access hemoaccess tdc avfgraft dyls dialcirc hda
    dialaccess dialcir dialctr dia_cir dia_circ vas_cath_dialysis fistuloplast* shuntoplast* hemodialysis_acc* wavelinq ellipsys`,
  circuit: 'circuit* circ cir crct circut ckt',
  fistula: 'fistula* fist fstl fstla',
  shunt: 'shunt* shnt shunts',
  tips: `
    tips tipss tip+shunt dips transjugular+intrahep* transven+intrahep* transvns+intrahep* portosys* portosyst*
    portasys* intrahep* hep_shunt hepatic_shunt transjug+shunt transjugular+shunt portocaval tip_s hepshunt
    intrahepat* trnsjug+intrahep*  dips`,
  gtube: `
    gastrost* g_tube gtube peg gastrostmy gastrostomytube gast_tube gastr_tube gastric_tube g_tub gtub
    gastrotomy feeding_tube gastrosty gastros gastrstmy  percutaneous_endoscopic_gastro* button mickey
    mic_key gastr gstrst gstrstmy  gastrom* gastronomy gastronom* stomach+tube rig gi_tube`,
  gjtube: `
    gj g_j gjtube gastrojej* gastro_jej* gastrojejunost* g_to_j gastrojeju gj_tube g_j_tube transgastric_jej*
    gastro_jejun* gjejun* gastrojejn stomach_to_small* stomach_to_small_bowel_tube`,
  jtube: `
    jejunost* jejunos* jejuno jejun* jej j_tube jtube duodenost* duodenos* duod jejunal* jejunstm* jejunosty
    jejunostm*   duodeno*`,
  cecostomy: 'cecost* cecostomy caecost* cecostmy',
  cholecystostomy: `
    cholecystost* cholecystos* cholecystotom* cholecystosm* perc+chole* chole+tube chole+drain gall+bladder
    gb+drain cholycyst* cholecyst cholecystost cholecst* cholecyt*`,
  biliary: `
    biliary bili bile bilary bilry biliar transhepatic_drain* ptbd pbd hepaticostomy hepatobil* ampulla ampula
    bilairy billiary choledoch* biliay intrahepatic_duct common_duct cbd cholangioplast* cholangioscop* choledochosc* bili_endo* biliary_endo* biliary_ndsc* bil_endo*`,
  duct: 'duct ducts dct ductal',
  tree: 'tree',
  nephrostomy: `
    nephrost* nephrostom* nephst* nephrst nephrostm* nephros pcn nephos neph nephro nephrstmy nephrotomy npst
    nprst nephrst* nephstmy nephrosty nphrst nephrosomy pcns nephs nephrastomy nphrstmy nepr nephtube pyelostomy nephropyelost*`,
  nephroureteral: `
    nephrouret* nephroureter* pcnu pcnus nephrur* nephru nus nu nephureter* nephurt* nephouret* nephrourt*
    nephrostomy_ureteral uret_neph* nephureteral nephro+uret* nephro+ureteral neph+uret* n_u nephur nephroureterostomy`,
  ureter: 'ureter* uret urtr urtrl uretr uretrl urterl urter uretral ureteric urteral uretal uretera ure',
  doublej: `double_j doublej dbl_j dj jj+stent double+pigtail jj jj_stent j_j_stent d_j double_js`,
  urethra: 'urethra* urethr transure*',
  cystostomy: 'cystotomy* cystost* suprapubic cystostmy spc spt supra_pubic',
  picc: 'picc piccs pic+line peripherally+inserted midline mid_line picc+line piccl',
  line: `
    cvc cvcs cvl cvad cvads cvd line lines central+line central+ven* centralvenous cv+cath* cv+line cv+access
    central+access vad central+cath* ven+access venous+access venous+access+device vasc+access+device
    vascular+access+device cvcath permcath permacath perm+cath tesio quinton hickman broviac groshong vascath
    tdc trialysis apheresis pheresis cent+ven* centr+ven* cntrl+ven* cntrl+vn ctr+ven* ctr+vad ctr+cath centrally
    centra+ven* cent+cath cntrl+line central_v cv+dev* cva+cath* cva+dev* cva+line cvp cv+catheter prph+cvc
    iv+access+device central+vad ctrl+ven* cntrl+cath cntrl+ins* centr+cath* tun+cvc infusion+cath*
    intravenous+cath* swan swan+ganz vca cvdev dev+cent cvaccess tlc+cath triple+lumen ctr+va+dev cntr+ven*
    cntr+vad cntrl+vad cv`,
  vad: `
    vad vads vasc+device vascular+device access+device ven+dev* vasc+dev* venous+device va+device vascdev
    vasc+access+dev* device+access cvacc* vaad ctr+va vas+access+dev* acces+dev* access+dev* accs+dev* vascular+access+dev*`,
  cath: `
    intracath* cath caths catheter* cth cthtr kath catheteter cathter cathetr ctheter catheteriz cathrt catether
    tubing cather cathe`,
  tube: 'tube tubes tub tb tubo',
  pleurodrain: `
    pleurx plurx aspira+cath* pleural+cath* tunneled+pleural tunnel+pleural pleurex aspira pleural+drain+cath*`,
  chesttube: `
    thoracost* chest+tube chesttube tube+thorac* thoracostomy thoracstomy ct_tube thoracostmy chest+tub
    pigtail+chest pleural+drain pleural+tube thoracotomy+tube thorocost*`,
  pdcath: 'peritoneal+dial* pd+cath* tenckhoff capd perit+dial* intraperitoneal+dial* pd+tube tenchkoff pdcath',
  ivus: `
    ivus intravascular+ultrasound intravasc+ultra* intravascular+us intravasc+us us+intravasc*
    ultrasound+intravasc* iv_us nonc+ivus ivas+us intrvasc+us intravas+us intravasc+echo intravascular+sono*
    annotation intrvas+us intravascular_u_s`,
  aneurysm: 'aneurysm* aaa taa taaa aneurys aneur evar aneurism endoleak*',
  pseudoaneurysm: 'pseudoaneurysm* pseudoaneur* pseudo_aneur* psa pseudo psdoaneu* pseudoan',
  varix: 'varix varices variceal gastric_var*',
  varicose: `
    laser+endo* endo_abl* endoven_abl* varicose* evlt evla endoven* endovenous* saphen* phlebect* spider
    telangiec* varicos* incompetent incmptnt incmp incompet* vnus clarivein venaseal gsv ssv stab_phleb*
    perforator*`,
  malformation: `
    malformation* malform avm avms vascular+malf* hemangioma* lymphatic+malf* veno+lymph* venolymph* malf mlfrm
    pavm pavms`,
  fibroid: 'fibroid* ufe uae leiomyom* uterine+artery uterine+fib* myoma* uterine+embol*',
  tumor: `
    tumor* tumour* tum lesion* les lsn lesn mass masses neoplas* cancer hcc metast* malig* carcinoma tumors lson
    nodule* tmr adenoma* osteoid osteoma* tms`,
  cyst: 'cyst cysts cys pseudocyst* cystic',
  abscess: `
    abscess* absc abs abcess* absces abscs seroma* hematoma* hemat collection* collxn coll fluid fl_coll
    fluid_coll* biloma* urinoma* lymphocele* absess abscss phlegmon empyema collctn fluidcoll`,
  ascites: `
    paracent* ascites para paracentes* abd_para* paracenteis paracentisis peritoneocent* abdominocent* paracnt*`,
  thoracentesis: `
    thoracent* thora thoracocent* thoracenteis thorocent* thoracentes* thoracentisis thorac_centesis pleural_tap
    pleurocent* thoracenstesis`,
  pericardium: 'pericard* pericardiocent*',
  foreignbody: 'foreign_bod* foreign_bdy fb foreign_body foreign fbody frgn_bod* for_body frn_body frgn',
  needle: 'needle needles ndl ndle ndls chiba nedl',
  nerve: `
    nerve nerves nrv nerv plexus plex ganglion ganglia gang sympathet* sympathect* paravertebral+nerve
    trigeminal occipital pudendal sciatic ilioinguinal genicular+nerve brachial+plex* celiac+plex* splanchnic
    hypogastric+plexus intercost+block intercostal+nerve stellate sphenopal* n_block prph+nrv n_blk nblock phrenic occipit* suprascapular fem_nerve`,
  facet: `
    facet* paravert* paravrt medial_branch zygapoph* pv_facet paraver mbb prvrt prvrt_fct f_jnt fct sacroiliac
    si_joint si_jnt`,
  epidural: `
    epidural* epid epidrl intrlmnr interlam* transforam* transforaminal esi translam* tfesi caudal epi intrlam
    epidurals trnsfrmnl foramen foraminal`,
  csf: `
    lumbar_punc* spinal_punc* lp spinal_tap csf punct_spin* puncture_spin* lumb_punc* spinal_pnx* spine_punc*
    puncture_lumb* intrathecal cisternal lumbar_drain spinal_pnct* thecal lumbar_pnct* spin_punc* spinal_fl*
    intrathec* chemo_lumbar lumbar_tap punc_spin* pnxr_spin* punct_lumb* spinl_punc* lumbarpunct*`,
  bloodpatch: 'blood_patch bloodpatch blood_clot_patch epidural_patch bld_patch blood_patc',
  joint: `
    joint joints jnt jt jnts bursa bursas jts bursae shoulder* hip hips knee* ankle* elbow* wrist* tmj
    temporomandib* sternoclav* acromio* ganglion_cyst tendon* trigger_point* trigger shldr shoul intrmed_jnt
    inter_jnt carpal arthrocent*`,
  disc: `
    disc disk discs disks interdisc* intradisc* intradisk* discectom* diskectom* nucleoplast* vertebral_disc`,
  marker: 'fiducial* fudicial* marker* markers fiduc clip clips',
  lymph: `
    thoracic_duct lymphatic* lymphocele+embo* chylo* cisterna+chyli tde lymphatics lymph+embo* lymphatic+embo*`,
  fibrin: 'fibrin pleurodes* fibrinolysis pleural+lys* fibrinolys',
  thrombin: 'thrombin thrombn thrombin+inj*',
  sinustract: `
    sinus+tract* sinustract fistula+tract tract+inj* sinogram* sinus+inj* abscess+inj* fistula+sinus
    abscessogra* fistula+or+sinus sinus+or+fistula sinus+trct fist+tract sinus+trac*`,
  airway: 'trachea* bronch* tracheobronch* airway* bronchial+stent trachobron*',
  esophagus: `
    esoph* oesoph* colon colonic enteral intestinal gastroduoden+stent pylor* bowel sm+bowel rectum rectal
    duodenal+stent esophag* gi+stent gi+strict* intestin* colo bowel+stent gastrointestinal gi_tract`,
  coronary: `
    intrcor* cors myocard* mi chronic_tot* cto coronar* coron coronry lad rca ptca pci  bms cabg lm_coron*
    angina ami percutaneous_coronary coro cor cors coronaryart corn cornry coronry coronaries endomyocard* lcx lc_art rc_art lima bpg ndes rota rotablat*`,
  cardiac: `
    sapien* leadless ldls atrium atria heart cardiac card cardio* hrt atrial ventric* septal septum valve
    valvul* valvu* aortic_valve mitral tricusp* pulmonic_valve tavr tavi mitraclip asd vsd pda pfo laa watchman
    ablation_svt svt ep_study intracardiac afib pacemaker* pacer icd lead leads pulse_gen* lv rv heart_cath
    left_heart right_heart lhc rhc foramen_ovale impella balloon_pump iabp ecmo cardiovert* transsept*
    accessory_path* arrhyth* av_node transmyocard* loop_rec* ventriculogr* congenital_heart fontan atrioven*
    av_nodal vt av_node_abl* bundle eps_study hrt atr rvot rvo lvad vlve valv mtral melody paravalv* supravalv* suprvlv cardiobl* cardioversion icar card crd endomyocard* av_node a_v_node cine   transesophag*+echo loop_record* pulmonic annulus ann pacing electrophys* ep_map* intra_atrial hrt_cath lft_hrt rt_hrt mitra aortic_vlv vad_remov* ventricular bypss cpb transcath_valv* lvot ductus laao valvo* endocard* pacemkr vntr ventr ledls leadls inper cardiovasc_implant* synchron*`,
  egd: `
    *scopy *scopic *scope egd ercp endoscop* colonoscop* ugi_endo* gastroscop* sigmoidoscop* sigmdscp* esophagoscop* enteroscop*
    bronchoscop* bronc cystoscop* cysto ureteroscop* nephroscop* endo_ndsc ndsc arthroscop* arthsc arthrsc
    hysterosc* laryngosc* thoracoscop* eus ebus proctosc* anoscop* scope cystourethro* flex_sig polyp polypect*
    snare_polyp  cystureth* gastrointestinal_endo* colonosc colsc colnsc egds brnchsc* broncho broncho_scop* transbr transbronch* endobronch* endo_bronch* mediastinosc* tracheobronchial sb_endo endo_small* small_bowel_endo endo_intest* endo_cath_bil* endo_cth_bil* endo_cholang* endo_ret* cholangiopancre* ugi_endo* ugi_w ugi_fna* l_scope lscope wang proctsig* colsc colonsc* endomicrosc* esgd enterosc* esophagogastro* gastroduodenosc* ureterosc* transoral eus_guid* nasobil* naso_bil* endo_stent endo_proc* sigmd* endo_bx endo_biops* endo_w endoscopy_ultra* scopy`,
} as const;
