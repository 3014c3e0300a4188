/** How, when, for what and in which section. Notation as in `acts.ts`. */
export const marks = {
  ir: `
    ir vir ivr xa interventional int_rad* vasc_ir irad   special_proc* spec_proc* ivrad `,
  sp: 'sp',
  percutaneous: `
    perc percut* perq prq percu percutan* percutane* percuta* pct perct trnscath* transcath* trnscth transcth
    tcat tcath xcath catheter+based catheter+direct* cath+direct* ekos transcatheter* translum* transluminal* trluml trnslum* endovas* endovasc*
    evasc evsc  transcth* trnsluml transcathtr trnsct tran+cath prc pec trnscthtr transctheter tlum wavelinq ellipsys trans_cath* tran_cath*`,
  tunneled: `
    tunnel* tunn tun tunl tnl tnld tunld tunneled tunnl tunnld tnnl tunneld tund tunelled tnnld tuneled hickman
    broviac permcath permacath groshong tesio tdc cuff cuffed w_cuff`,
  nontunneled: 'nontun* non_tunn* nontunnel* non_tun* nontunld nontn nt+cvc non_tnl* ntun acute+dial*',
  existing: `
    exist* existing existi exst exist_acc* through_tube thru_tube thru_existing through_existing via_tube pre_ex
    pre_exst preexist* existng exs thru_cath* through_cath* exstg ext_acc existg extg exis prev previous previously_placed`,
  newaccess: 'new_acc* newacc new_access new_tract',
  isnew: 'new initial_visit nw',
  internalexternal: `
    i_&_e int_&_ext int_ext internal_ext* ext_int intern_ext* internal_external int_external i_e intrn_extrn
    intrn_ext* intext internl_extern* ie intern_extern* intrnl_ext* internl_ext* internal_extern*
    internal_and_external int_and_ext`,
  external: 'external* extern extrn extrnl extrnal externl xternal',
  internal: 'internal* intern intrn intrnl internl',
  initial: 'initial init ini 1st first prim prime primary initl',
  addon: `
    addl add_l addtl additional add_on addon ea each adl ad_on adnl addit* ea_add secondary sec addition ad`,
  subsequent: `
    subsequent subsq subseq sbsq sbsqt subseqnt followup follow_up f_u fu final final_day cessj cessation repeat
    subs sub_day subq_day end_day subsqnt day_2 day2 final_tx stop fllwup post_tx sbsq_day terminat* day_after addl_day additional_day addtl_day add_l_day each_day ea_day add_day subsequent_day next_day second_day day_3 day3 each_addl_day final_day_of`,
  withboth: `
    w_&_wo w_&_w_o w_o_&_w wo_&_w wwo w_wo w_w_o w_or_wo with_or_without w_and_wo wo_and_w wo_w w_o_w w_o_and_w
    wo_then_w without_and_with w_without with_without w_wout`,
  without:
    'without wo w_o wout w_out excluding exclud* except not no non w_0 excl xcpt w_osub* w_oport* than minus wthout w_ot',
  guidance: `
    guidance guide guides guiding guid gd gdn guidance gdnc guide guiding localizer fluoroguid* gdnce gud gded gde gid guidanc image_guidance_only`,
  supervision: `
    s_&_i rs_&_i r_s_&_i s_i rs_i rsi r_s_i rs_and_i s_and_i si supervision supervis* superv radiological_super*
    rad_s_i rad_super* super_interp* sup_interp* supervison sup_and_int* ris suprv suprvsn interp
    interpretation_only s_&`,
  fluoro: 'fluoro* fluor fluro flouro fluoroscop* flr fl flu fluorosc* c_arm flur',
  ct: 'ct cat_scan ctscan cat cts computed_tomog* tomography ct_scan tomo',
  mr: 'mri mr mris magnetic magnetic_res*',
  us: `
    us ultrasound* u_s sono sonogr* ultraso* ultrsnd sonograph* utz ultrasonogra* echo ultrasnd usg uls ultra
    ultrasd`,
  xray: 'xr xray x_ray xry radiograph* xrays radiologic_exam plain_film xrc rad_exam dx_rad radex',
  nm: `nm nuc nuclear spect nuclear_med* scintig* nmed nucmed isotope* radiopharm* scint radiotracer* hida hepatobiliary_study`,
  pet: 'pet petct pet_ct fdg',
  mammogram: 'mammogra* mammo tomosynth* mg mammogr* digital_mamm* breast_tomo*',
  cta: `
    cta mra mrv ctv ct_ang* ct_angio* mr_ang* mr_angio* angio_ct mr_venogra* ct_venogra* ctangio* mrcp mrangio*
    cat_angio*`,
  duplex: `
    duplex* dplx doppler* duplx dopp dup dpx doplr vein_map* pvr abi venous_us segmental_press* plethysm* scn
    vasc_lab noninvas* non_invas* physiologic physio_stud* arterial_stud* pvl tcd transcranial_dop* lea
    phys_art* art_physio* physio dop tcpo ext_art_1 ext_art_stdy ext_art_st ext_art_compl* ext_art_comp
    ext_art_ltd ext_art_lim* tee tte stress_echo echocard*`,
  contrast: `
    contrast cont con contr cntrst dye cntr contrst cnt gad gadolin* cm w_cm contst c_ontrast cntrast iv_con
    contras omnipaque isovue`,
  views: `
    view views vw vws v 2v 3v 1v 2vw 1vw 3vw 4v 2_v 3_v 1_v 4_v ap_lat pa_lat lateral_view vies 2_views lat obl
    portable_x* 5v 6v`,
  conebeam: `cone_beam conebeam cbct 3d rotational dyna_ct dynact  postprocess* post_process* 3_d ct+reconstr* 3d+reconstr* reconstruct_3d recon_3d image_recon* 3d_recon* rotational_angio* recon_sep*`,
  sedation: 'sedat* sed mod_sed* moderate_sed* conscious anesth* mcs anes',
  usaccess: `
    vascular+access vasc+access vas+access venous+acc+guid* us+access access+guid* vessel+access vascular+acc
    vasc+acc`,
  bleeding: `
    bleed* hemorr* hem hemo hemorrhag* hemm gi_bleed* gib trauma* bld bleeding hmrrg hemor haemorr* epistaxis
    hemoptysis hemorrage postpartum hematur* lymph_bleed* hemorhage hemorg extravas* hemrrhag* hemorrhages`,
  y90: `
    y90 y_90 yttrium* sirt tare radioembol* sirsphere* theraspher* radio_embol* sir_spheres 
    radioembo radiomicrosph* rdembol* theraspheres radioemblz radiation_segment* segmentectom* radiation_lobect* radioembolis* ysphere* rad_microsphere y90+microspher*`,
  mapping:
    'mapping map maa mapped maping planning plnning planing simulation shunt_study tc99m tc_99m simul* lung_shunt',
  intervene: `intervention interventions intervent intervene treatment_of possible_interv* poss_interv* interv revascularization_attempt`,
  maythurner: `may_thurner maythurner thurner nutcracker iliac_vein_compress*`,
  stimulator: `neurostim* stimulator* spinal_cord_stim* dorsal_column*`,
  dose: `
    dose doses brachy* brchtx brchy source per_source isotope_dose radiation_phys* dosimet* physics
    microsphere_dose teletherap* linac imrt sbrt radiation srs`,
  runoff: 'runoff run_off runoffs',
  rupture: 'ruptur* rup rupt rpt rptr ruptr',
  fenestrated: `fenest* fenestrated fevar bevar pmeg branched fen visceral+aorta viscer+aorta brnchd fenstrat* fenst fevar t_branch chevar tambe zfen physician_modif* branch_device branched_device`,
  evar: `
    endovas+repr endovascular+repr endovasc+repr endovasclr+repr endovasclr+repair
    evar aaa+repair aaa+rep* aneurysm+rep* endovascular+repair endovas+rep* endovasc+rep* evasc+rpr
    endovascular+rpr envas+rep* tevar endovasc+rpr ev+rpr endovas+rpr evasc+repair endovascular+aneurysm
    evasc+repr aneurysm+repair aaa+rpr endov+repair evr endovas+repr fevar bevar pmeg chevar evars`,
  tevar: `
    tevar thoracic+aort* tx+aort* descending+thor* thoracic+endo* thor+aort* aorta+thor* chest+aort* desc+thor*
    dta ta thor+ao* aortic+arch thoracic+ao* taa`,
  bifurcated: `
    bifurc* bi+iliac bifur bi+il* biiliac a_bi_il* aorto+bi* bi+ilac aortobi* bifurcat* a_bi uni+bifur
    bilat+iliac+ext* 2_limb*`,
  uniiliac: 'uni+iliac a_uni* aorto+uni* aui uni+il* aortouni* unifem unifemoral aorto+mono*',
  tubegraft: `
    aorto+aortic tube+graft aorto+ao* straight+tube sm+tube tube+endograft aorto+aor* a_a_ndgft tube+prosth*
    a_aortic`,
  extension: `
    extension* extens cuff extn extnsn proximal+ext* distal+ext* prox+ext* dist+ext* limb_ext* ext+prosth* leg_extension docking
    delayed+ext* limb xtn extender `,
  wire: 'wire_placement guidewire+for+peg wire+for+peg',
  diagnostic: 'diagnos* dx diag diagnostc dxtic diagn',
  therapeutic: 'ttx therap* ther thrpy thera tx thrp theraphy theraputic therapy treat* rx thrap trtmt tmt therpy',
  transvenous: 'transjug* transvenous transven transvns tj trnsjug* trnsven* trans+jug* tjlb transjugal*',
  transhepatic: 'transhep* trnshep* thepatic transhepatic percutaneous+trans* ptc trans+hep* transhepat*',
  mech: `
    mech mechan* mechanical mchnl mechnl mechnical aspiration+thromb* suction rheolytic m_thromb m percutaneous+mech* mechn`,
  peripheral: `
    periph* perif prph perip periphl extremity extrem* extr ext extremities xtrm extrmty xtr perph extremit
    extrm extremty prphl non_central extre extremties extremitys`,
  central: 'central centrl cent cntrl ctr ctrl centr centra cnt cental ctl',
  segment: 'seg segment* sgmt sec subseg sect segm',
  visit: `
    visit* vst vis ofc_visit office_vis* clinic_vis* encounter_visit consult* cnslt cons consultation
    evaluation_and* e_m eval_mgmt evaluation_manag* em_visit office* ofc ofv new_pt* new_pat* new_patient*
    np_visit pt_visit patient_visit clinic exam_room est_pt* est_pat* hosp_care facility_level h_p h_&_p
    history_and_phys* h_and_p phone_call telephone* telehealth* televisit* outpt_vis* outpatient_vis* op_visit
    eval_new* visits pat_visit op_new patient_level pt_lev* pt_lvl pt_level hospital_care rounds e_visit
    preop_eval tumor_board newpt estab_pat* pat_eval`,
  newpatient: `
    new+pt* new+pat* new+patient* new+visit visit+new new+office* new+op new+outp* op+new new+lvl new+lev*
    new+level* newpt visit+op+new initial+consult* new+consult* outpatient+new eval+new* office+new new+clinic
    clinic+new op+visit+new new+ref* np+visit new+eval* new+ofc* new+vis* new+tele* newpat* outpt+new np
    new+video new+televis* new+virtual initial+clinic initial+outp* first+visit new+sf new+low new+mod new+high
    new+exp* new+detail* new+comp* new+prob* new+foc*`,
  outpatient: `
    outpatient* outpt* op opd opt office* ofc clinic oupt outpnt outp ambulat* opclinic out_patient out_pt`,
  inpatient: `
    inpatient* ip inpt hosp hospital_vis* hospital_care obs_care ip_obs inp er_visit ed_visit emergency_dep*
    in_patient observation bedside_consult`,
  established: `
    est estab* established return* return_vis* follow_up fup rtn recheck subsequent_vis* post_op postop est_pt*
    subseq_hosp* discharge* f_u_visit existing_pat* followup surveillance_vis* ret_visit wound_check fu_visit
    f_u est_pat* estab_pat*`,
  consult: 'consult* cnslt consultation cons consultations',
  tele: 'telehealth* televis* telemed* video virtual tele',
  preproc: `
    pre_proc* h_p h_&_p h_and_p history_and_phys* preop* pre_op* phone* telephone* tumor_board conference rounds
    phone_call preproc* pre_procedure_h_&_p pre_procedure_h_p`,
  noise_exam: 'screening bone_density dexa bone_age skeletal_surv*',
} as const;

/** Words that matter to few rules. */
export const details = {
  device: 'device* dvc dev devices',
  xa: `xa`,
  choledochoscopy: `cholangioscop* choledochosc* spyglass bili_endo* biliary_endo* biliary_ndsc* bil_endo*`,
  bundled: `bundled_guidance`,
  temporary: 'temporary temp',
  nonvascular: 'nonvascular nv nonvasc* non_vascular non_vasc*',
  brto: 'brto parto carto balloon_occluded_retro*',
  retrograde: 'retrograde retro retrogr*',
  antegrade: 'antegrade ante antegr*',
  access_device: `access+dev* acces+dev* venous+access+device accs+dev* vasc+access+dev* vascular+access+dev* venous+access+dev*`,
  cath_only: 'cath_only catheter_only cathrt_only',
  only: 'only',
  flush: 'flush* heparin* flsh irrigat* maintenance_of',
  hsg: 'hsg hysterosalping* hysterosal*',
  tract: 'tract tracts',
  trocar: 'trocar',
  dvt: 'dvt deep_vein_thromb* deep_venous_thromb*',
  systemic: 'systemic iv intravenous',
  stroke: 'stroke cva_lysis',
  level: 'level lvl lev levels',
  procedure: 'procedure* proc px pro',
  stereo: 'stereo* strtctc strd mammogra*',
  denver: 'denver',
  leveen: 'leveen',
  feeding: `
    naso_gast* nasogast* ng_tube og_tube naso_oro oro_gast* orogast* dobhoff dobbhoff naso oro nasojej* naso_jej* gastric_intub* feeding_tube
    enteroclys* corpak`,
  lavage: 'lavage',
  swan: 'swan swan_ganz',
  midline: 'midline mid_line',
  intercostal: 'intercost* intcostal',
  leftgastric: 'left_gastric lt_gastric',
  gda: 'gda gastroduoden*',
  sma: 'sma superior+mesent*',
  pudendal: 'pudend* pudendal',
  obturator: 'obturator+art*',
  gluteal: 'gluteal',
  inferior: 'inferior inf_glut*',
  superior: 'superior',
  selective: 'selective sel slctv superselect* select selectv',
  lumbar: 'lumbar lumb lmbr lum l_spine lumbo* ls lumbosac*',
  sacral: 'sacral sacr* sac sacroplast* sacrum',
  sympathetic: 'sympathec* sympathet* sympathect*',
  destroy: 'destroy* destruct* destr',
  hip: 'hip hips',
  knee: 'knee*',
  ankle: 'ankle*',
  shoulder: 'shoulder*',
  elbow: 'elbow*',
  wrist: 'wrist*',
  tmj: 'tmj temporomand*',
  thoracicduct: 'thoracic_duct',
  compress: 'compress* compr',
  petrosal: 'petrosal ipss',
  phlebectomy: 'phlebect* stab_phleb*',
  trachea: 'trache* trachea*',
  bronchus: 'bronch*',
  theranostic: 'theranost* lutathera pluvicto parenteral_radio*',
  oral: 'oral',
  sentinel: 'sentinel',
  hydrodissect: 'hydrodissect* hydrodisect*',
  macerate: 'macerat*',
  specimen: 'specimen* spec spcmn',
  handling: 'handling',
  skull: 'skull facial bones_facial sinuses mandible orbits toe toes',
  skeletal_film: 'orthopantogram panoram* orthopant*',
  sheath: 'sheath*',
  balloon: 'balloon* bln ballon balln blln balloons',
  stocking: 'stocking* stock stockings ted_hose',
  embolism: `embolism* antiembol* anti_embo* pulm_emboli pulm_embolus pulm_embolism pulmonary_emboli pulmonary_embolus`,
  handson: 'hands_on handson',
  wedge: 'wedge wedged hvpg',
  gallbladder: 'gallbladder* gall_bladder',
  forcep: 'forcep*',
  av: 'av arteriovenous a_v',
  brush: 'brush brushing*',
  direct: 'dir direct',
  endovascular: 'endovas* endovasc* evasc evsc envas endov e_v endo+vasc* endo+repair* endo+rep endo+rpr',
  unibody: 'unibody',
  samp: 'samp',
  guided: 'guided gded',
  physio: 'physio_stud*',
  muscle: 'muscle* mscl muscl',
  blood: 'blood',
  path: 'patholog* slide* surg_path',
} as const;
