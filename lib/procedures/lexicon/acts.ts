/**
 * What is done, as hospitals write it (names.md 2). Each term with what means it: `word`, `stem*`, `*ending`, `two_words`
 * (together they mean this and nothing else), `two+words` (they keep their own meaning too). What stands under several terms means all of them;
 * a whole word outranks a stem, a longer stem a shorter one.
 */
export const acts = {
  place: `
    place* plac plc plcmt plmt plcmnt plcm placemt placmt placemnt placmnt plmnt plce plcd pl plcment plcmet put
    insert* ins insj insrt insr inserion inst insertn insrtn insrtion implant* implnt impl deploy* dplmnt dplmt
    dpl dplymnt install* introduc* intro intr pcmt`,
  create: `creat* crtj crtd crt formation wavelinq ellipsys`,
  remove: 'remov* rmv rmvl rmvd rem remv removl rmove extract* explant* takeout withdraw* dc_tube remvl',
  retrieve: 'retriev* rtvl rtrvl retr rtrv retreiv* retrv retrvl retrivl retivl retrival retrl snare snaring',
  exchange: `exch* exchg excg excng xchg chang* chng swap upsiz* downsiz* exchnge tradeout cg_to`,
  replace: `
    replac* repl rplc rplcmt rplcmnt rpl replc replcmt replcmnt replmnt replmt replcm rplcm reinsert* reimplant*
    rplmt rplmnt`,
  convert: 'convert* conv cnvt cnvrtd con_ex con_ext convrt cnvrt conversion internaliz* internalis* convsn conversn',
  check: `
     check* chk chck ck chcks eval evaluat* exam examination patency inspection survey injection_thru
    injection_through assess*`,
  reposition: `
    repos reposition* reposit* repositn manipulat* manip adjust* relocat* advance* readjust* repo repostion*
    rpos`,
  repair: 'repair* rpr repr rprr rpair mend',
  revise: `revis* revj redo revison modif* rvsn rvs upsizing`,
  inject: `inject* inj njx injct injctn injec instil* instll inject injx platelet+rich prp`,
  aspirate: 'aspirat* asp aspir aspr aspirtn aspirt arthrocent* centesis pneumocent* tap tapping',
  biopsy: `
    biops* bx bxs biop bps bpsy byopsy fna fnab fine+needle core+needle needle+core mammotome vacuum+assisted
    vab stereobx bxy biospy`,
  drain: 'drain* drai drn drng drnge drnage drg dran drns drnag evacuat* ptbd pbd',
  dilate: 'cholangioplast* dilat* dil dilt dila dltn dltj stretch*',
  embolize: `
    embolization* embolisation* embolize* embolise* emboliz* embol embo emblz embolj emb embz emboloz* embolztn
    embolzat* emboli emboizat* embolotherapy embolotx emboliztion transarterial+embo* embolus+therapy embolzt
    embolizn emboliza embl ufe uae pae pve bae gae chemoembol* tace ctace debtace deb+tace radioembol* radiation_segment* radiation_lobect* sirt tare mmae uaes obliterat* embolis* embolotherap* occlusion_device_emb sclero_embol* emblztn embolztn embolzn embolotx`,
  chemo: 'chemoembol* tace ctace debtace deb+tace deb tacebead chemo+embo* chemotherap* chemo',
  occlude: 'occlu* occl occ occlsn ocl plug_embolization occlde occld',
  coil: 'coil coils coiling',
  lysis: `
    thrombolysis thrombolyt* thrombol thrombolys thromblytic thromblyt* thromboly* lysis lys lyse lysing tpa
    alteplase fibrinoly* ekos cdt lytic thrombo+agent thrombolytic+agent catheter+directed+lysis tenecteplase
    urokinase streptokinase thrlys thromobly* lysed catheter_lysis ekosonic lytic_infus* clot_lysis`,
  thrombectomy: `
    thrombect* thrombec thrombectmy thromboect* thrmbc thrmbct thrmbtmy thrombctmy thrmbct* thrombctomy
    thrombtmy flowtriever clottriever inari angiojet penumbra+thromb* angiovac clot+removal clot+extraction
    thrombus+removal thromboembolect* trombect* thrmbectomy thrombecto remove_clot removal_of_clot clot+remov* flowsave thrombo_aspir* thrombus_aspir* clot_aspir* aspir_thromb* blood_clot+remov* removal_of_blood_clot removal_blood_clot remove_blood_clot clot_retriev* indigo+thromb* lightning_flash alphavac thromboembolec* clot_extract* lightning_bolt inari+pe thrombus_remov*`,
  thromb: `thromb thrmb thrmbs thrb thrmbo throm thrombo throm_b thrombus clot clots`,
  declot: 'declot* de_clot declott* dclot unclot* dclot*',
  stent: 'stent* stnt stn stnts stenting stets stentgraft*',
  graft: `
    graft* grft endograft* ndgft endogrft endogft stentgraft* endogr* grf gft ndgrft endoprosthes* endoprosth
    prosthesis prosthes* prosth prsthes prstheses prosthetic pros xtn endovascular+graft stent+graft ibe ibd iliac_branch*`,
  pta: `
    pta ptas angioplast* angioplsty angioplas angiopl angplsty angplas angioplst angplasty angiop plasty plsty
    blockage* ptra balloon_angio* balo bln_angio angio_balloon ballon_angio* tla trluml_balo venoplast* fistuloplast*
    angiopla anglplsty angpl pltsy dcb drug_coated_balloon blln_angio* bal_angio* tba balloon_dilat*
    cutting_balloon angp angpls kissing_balloon transluminal_balloon balln`,
  atherectomy: `
    atherect* atherec athrect* ather ath athr athrc athrctomy atrctomy atherectmy athrectomy athect* arthrectomy
    atherctomy athrctm* lithotripsy_vascular ivl intravascular_lithotripsy`,
  revasc: 'revascular* revasc revas revsc rvsc revsclr rvscl revscl revascl revascularztn recanal* revascu',
  ablate: `
    ablat* abl abltj abltn ablatn abla radiofreq* radiofrq radiofr rf rfa cryo* cryoabl* cryosurg* crybl cryobl
    microwave mwa irreversible_electroporation ire electroporat* nanoknife thermal_abl* tact hifu rfab
    radioferq* rfq ablatio cryotherap* thermoabl* histotrips* hifu cryother* cryoabl* irrev_electro* crytother* cryotx`,
  chemablate: 'ethanol alcohol+abl* pei chemical+abl* ethanol+abl* peit',
  sclerose: `
    sclero sclerother* scleros* sclerosant* sclerosing sclerotx sclerothrpy sclrther* sclerthrpy foam_therapy
    foam varithena scler sclrsnt`,
  angiogram: `
    angiogra* angiogrm angio angiogr angrph angrm arteriogr* arterio arteriogm arteriograph* aortogra* aortogm
    aortogrm aorto angiograph* angiogrphy ang aortagram aortogr runoff run_off serialograph* dsa angiogm
    angiogrph* serialogra* serialogm`,
  venogram: `
    venogra* venogm venogrm venog veno venograph* phlebogra* cavogra* cavagra* vcgram cavography venacavogra*
    venacavagra* splenoportogra* portogra* venogrph* venogph* vngrm portogram portography azygos_ven*`,
  pressure: 'pressure pressures wedge wedged manomet* hvpg hemodynamic* hemo manometric gradient',
  sample: 'sampl* sampling smpl smplng samp',
  fistulogram: `
    fistulogra* fistulagra* fistulgra* shuntogra* shuntagra* fistogra* graftogra* fistulgm fistulogrm fistulogm
    shuntogm fistlgrm`,
  cholangiogram: `
    cholangio cholangiogr* cholangiograp* cholangiogm cholangiograph* ptc ptchol* pthc cholang cholangigr*
    cholangiopanc* chlngm cholgram chlcystogram cholecystogram*`,
  nephrostogram: `
    nfrosgrm urtrgrm uretpyelo* nfrosgr* nephrostogr* nephrostgr* nephrostrog* nephrostrg* nephrostag* nephrostig* nephrostogm nephrstgrm nephrogra* nephros_gram
    pyelogr* pyelo ureterogr* urogra* urogr urogm ureterogm nephrosto_gram loopogra* ileoconduit conduitogram
    antegrade_urogr* nprstgrm urterogram* uretogram* loopgram uretgrphy uretergra*`,
  myelogram: 'myelogra* myelo myelogm myelogrph* myelograph*',
  arthrogram: 'arthrogra* arthrogm arthro artho arthrogrm arthrograph* arthrg arthrgm arthrogr artrogram* arth',
  lymphangiogram: 'lymphangio* lymphang lymphangiogr* lymphogra* lymphangiogm lymphograph* lymph+angio*',
  discogram: 'discogra* diskogra* disco_gram',
  othergram: `
    sialogra* galactogra* ductogra* sinogra* sinogm fistula_tract hysterosalping* hsg epidurogra* dacryocyst*
    bronchogra* laryngogra* cystogra* urethrogra* vcug peritoneogra* peritoneogm herniogra* vasogra* pouchogra*
    abscessogra* abscessogm tubogra* tubogm corpora_cav* cavernosogra* vesiculogra*`,
  lithotomy: `
    nephrostolith* nephrolithotom* lithotom* lithotrip* stone stones calculus calculi stn_rem litho lith
    nephrolith* nephrostolithm* pcnl pnl lithotripsies ehl eswl`,
  incise: `
    neuroplast* ophthalmoscop* incis* i_&_d i_d incision open opn laparoscop* lap laps laparotom* thoracotom* excis*
    resect* excision cutdown exploration expl expos* arthrotomy craniot* burr debrid* amputat* suture* ligat*
    endarterect* embolectom* bypass*  cholecystect* nephrectom* orif fusion osteot* dissect* ectomy
    *ectomy *otomy *rrhaphy *pexy mastotm* window pinning fixation fixat fixj osteosynth* fract fracture* fx closed_tx arthrotomy* capsulot* laprosc* transpos* osteoplast* xpos* dir_rpr dir_repair direct_repair direct_rpr fulgur*`,
  anastomose: `anastom* anastamos*`,
  block: `
    tap_block tap_blk block blocks blk blck nerve+block neurolys* neurolyt* rhizotom* rhiz denerv* blockade* nrvblk blok
    chemodenerv* cryoneuroly* destruct* destr destroy*  neurotomy dst dstrj dstr neuroagent* neuroagnt nulyt`,
  augment: `
    vertpl* vrtpl* vertbr* vertebrp* vertebroplast* kyphoplast* kypho vertebro sacroplast* augment* agmntj vrtbp
    vertebropl* vertplasty kyphx kypho_plast* vertebro_plast* vertebral+aug augmnt augmentn cementoplast* vertebrplst* vert+augment* osteoplasty+spine
    aug+vert kyphop* vertebroplsty augm spinejack verplst* kyphoplst*`,
  puncture: 'punctur* punc punct pnct pnxr lp tap',
  cannulate: `
    catheteriz* catheteris* cathiz* cathj cathrztn cathertiz* cannulat* cann selective select sel slctv slct
    selc selectv superselect* suprasel* order ord 1st_order 2nd_order 3rd_order nonselective non_selective
    nonsel non_sel cathtrztn cannulj cathtriz* nonslctv nonselect*`,
  close: 'closure closr clsr closing angioseal perclose mynx vascade starclose hemostasis_device',
  localize: `
    loclzj loclz* localiz* localis* loc localzn needle_loc wire_loc savi scout seed_loc* magseed local_dev*
    local+dev* wire_localiz* wire_locali* needle_localiz* needle_locali*`,
  irradiate: 'i131 i_131 theranostic* lutathera radioiodine iodine_131 pluvicto xofigo lu177 lu_177 ra223',
  infuse: `infus* inf perfus* nfs infsn infs prlng_adm* prolonged_adm* prolng_adm* prlngd_adm* prolonged_drug`,
  strip: `
    strip stripping strp pericatheter obs+mat* obstr+mat* obstructive+mat* obstruct+mat* intraluminal+mat*
    pericath rem+obs obstr obstruct* intralum+obs* mech+rem* mech+remov* fibrin_sheath`,
  stick: `venpncr venipnctr venipunct* phlebotom* blood_draw vnpnxr needle_in_vein needle_into_vein access_vein scalp_vein ndl_into_vein intro_ndl`,
} as const;
