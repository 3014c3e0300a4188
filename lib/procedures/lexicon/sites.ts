/** Where in the body. Notation as in `acts.ts`. */
export const sites = {
  artery: `
    artery arteries arterial art arts ar artl artr atery aterial arteri arter arteral transarterial
    intraarterial intra_arterial arterl artry artrl arterys`,
  vein: `
    vein veins venous  veous venos venuos ven vn vns veinous venou venus venos vena transvenous venouos transven* transvns veinl
    venl ves_ven vnous venoplast* iliocaval ilio_caval varicocel* vena_cava may+thurner`,
  vessel: `
    intrvas* vessel* vsl vess vasc vascular vas vsc ves vsls intravas* intravasc* vasculr transcatheter_vasc*
    nonselective_vessel vssl`,
  aorta: `
    aorta aortic aort ao aorto infrarenal infraren* aneurysm+aorta juxtarenal abdao descending+aorta
    thoracic+aorta aortofem* aortoil* aortobi* aortouni* coarct*`,
  iliac: `iliac* ilio iliofem* ili iliacs common+il* iliac+art* ilac ivt iliacart iliofemor* ibe ibd iliac_branch* iliocaval ilio_caval`,
  fempop: `
    fem+pop fempop fem+popl fempopl femoropop* femoro+pop* femoral+pop* femor+pop* fem+poplit* femoralpop* fem
    femoral* femor popliteal* popl pop poplit* sfa superficial+femoral fpvt fem+art* fm+pop fmpop femorpop
    fempopliteal femoralpopl*`,
  tibial: `
    tib_per tibper tib_pero* tib_peron* tibial* tib tibioperon* peroneal* peron tibiop* tpvt tibperoneal* tbprnl
    btk below_knee infrapop* pedal dorsalis plantar inframalleol* imvt below_ankle tibia* tib_pr tibioper*
    tib_perl`,
  leg: `
    leg legs lower+ext* low+ext* lower+extrem* lwr+ext* lowextr* lower+extr* lext le lle rle lw+ex lwr+extr*
    lower_limb lower+x* lxtr thigh calf foot lower+leg low+extr* lwrext lowerext* lower+ex genicul*`,
  arm: `
    arm arms upper_ext* up_ext* upr_ext* upper_extrem* upp_ext* uext ue lue rue upper_limb uxtr brachial*
    radial* ulnar* axillar* subclav* subc subcl subcla* forearm hand upr_extr* uppr_ext* brach subclavian
    cephalic basilic upper_ex palmar finger uprext upper_xtr brac ceph`,
  carotid: `
    carotid* carotd cartd cca eca caroti crtd+art carot carotids intcrotd car extracranial+car* ica caro crtrd`,
  vertebralart: `
    vertebral+art* vert+art* vertebral+angio* vert+angio* vertebrobas* angio+vert* vert+ang* vertebral+ang*
    vertebral+cath* vertebral+unilat* basilar`,
  neuro: `
    intracran* cerebral* cerebr cns brain intrcrnl intracrnl neuro neurovasc* cranial spinal_cord stroke
    vasospasm vasospsm mca aca intercran* intercerebral* intracereb* ic cerebrovasc* subdural mma meningeal
    intercr* intrcran* intracra* intracrani* intrcrl intercrl intcrl petrosal intcr cran intcran* dural_sinus
    circle_of_willis cerb cerbr cervicocereb* precerebral cervicocerebral prlng_adm* prolonged_adm* prolng_adm* prlngd_adm* prolonged_drug intracran incrn`,
  headneck: 'head neck hd_nk epistaxis maxillary nasal facial extracran* extracrn* extrcran* xtracran* xtrcran*',
  pulmonary: 'pul pulmnry pulmonary pulm pulmon* pe pa pulmn pulmo pulmonry pavm pavms',
  portal: `
    portal_vein* portal_ven portal_vn trans_port trans_portogr* portal portovenous portomes* pvt pve transportal
    prtl hepatoportal port_vein port_ven portalvein transhep_port transhepatic_port* spleno* splenoport*
    transhep_port* portography portogram mesoport* splenoportogra*`,
  hepaticv: `
    hepatic+vein* hepatic+vn hepatic+wedge* wedged+hep* free+hep* hepvein hep+vein* hepatic+venog*
    venog*+hepatic hep+ven*`,
  liver: `
    liver lvr hepatic hepat hep livr heaptic hepatocell* transhepatic transhep* hepato lobe trnshep* transhp*
    transhepat* hepaticc`,
  kidney: 'kidney* renal rnl kidny ren renl nephric kid kdny nephr transnephric transneph',
  adrenal: 'adrenal* adren',
  lung: 'lung* lng lobes_lung pulmonary_nod* parenchymal_lung',
  mediastinum: 'mediastin* mediast mediasin* mediastn',
  pleura: 'pleura* pleur plrl intrapleural interpleur* pleuro hemithorax thoracic_cavity pneumothor* pleual',
  chest: 'chest thorax thoracic thor thorac thrc intrathor* thx thorc thrx thorx',
  bone: `
    bone* osseous oss bony boney vertebral_body ossl trocar_bone skeletal rib ribs sternum femur pelvis_bone bne
    iliac_crest`,
  marrow: 'marrow bonemarrow mrrw bmbx bm',
  spine: `
    spine* spinal vertebra* vert lumbar lumb lumbosac* l_s ls l_spine c_spine t_spine cervicothor* thoracolum*
    sacral sacrum sac sacro lmbr lum spin spn vertebr lumbsac* crv+thrc lmbr+sac cerv+spine sacrl vrtbr vrtb
    vertebral vertebrals level lumbo+sac* cervicothoracic lumsac spnl lbr lumbars verte verteb lumbr lmb`,
  cervical: 'cervical cerv crv cervic c_t cspine',
  softtissue: `
    soft_tissue* soft_tiss* sft_tis* muscle* softtiss* soft_tis tissue* tiss subcutaneous* subcut* subq sq subc
    superficial superfic* mscl superf musc soft_tissu sft_tiss muscl sfttiss musculoskel* soft sft flank_mass platelet_rich* prp platelet_rich_plasma tdn`,
  lymphnode: 'lymph_node* lymph_nod* node nodes lymphnode* lymph lmph nodal ln lymph_nd*',
  thyroid: 'thyroid* thyr thyrd thy parathyr* thyoid',
  breast: `
    breast* brst mammary mamm mammo* stereotactic+breast breasts brest axilla axillary+node mam fibroadenoma* fa
    breat mammotome`,
  pancreas: 'pancrea* panc pancr pancreatic pancre',
  spleen: 'spleen* splen splenic spln',
  prostate: 'prostat* prst8 prost prostatic pae prst',
  uterus: `
    uter* uterine utrn endometr* uterus fallopian* fallop ovar* ovary pelvic+cong* utero* transvaginal transvag*
    trnsvag* trns+vgnl vaginal* cervix falopian fallopiantube*`,
  gonadal: `gonadal* varicocel* ovarian+vein pelvic+congest* testic* spermatic internal+spermatic scrot* varicocele varico ovarian_vein gonad`,
  abdomen: 'abdomen* abdominal* abd abdo abdm abdom abdomin* intraabd* intra+abd* abdomenal',
  retroperitoneum: 'retroperit* retropr* retroperitoneal rtrprt',
  peritoneum: `
    intraperitnl tunl_ip tunneled_ip     peritone* perit intraperit* intra_perit* peritonl prtnl peri peritneal ip_cath omentum omental perito
    peritoneogra*`,
  pelvis: `
    pelvi* pelv pel hypogastric transrectal transrect* trnsrect* perineal perirect* presacral hypogast*
    pudend+art*`,
  mesenteric: `
    mesenter* sma ima celiac* mesen mes cel gda gastroduoden* visceral* visc vis suprasel* splanch+art*
    abdominal+viscer* left+gastric splenic+art* hepatic+art* visceral+art* viscer celi mesent ugi+art`,
  organ: 'hemorrhoid* haemorrhoid* bariatric organ organs organ_infarct infarct* infrct',
  bronchialart: 'bronchial+art* bronch+art* bae hemoptysis bronchial+embo* bronchial+angio*',
  svc: 'svc superior+vena superior_cav* caval_sup* superior+vc cav_sup* caval+superior',
  innominate: `
    innominate* inom innom brachioceph* brachcephalic innominate+art* inominate brachiocph* bracheoceph*
    brchcph* cphlc brachcph`,
  jugular: 'jugular* jug transjug* tj ijv trnsjug* transjg* transjugal*',
  salivary: 'salivary parotid* submand* gland_sal* sialo parot',
  bladder: 'bladder* blad vesical',
  skin: 'skin dermal cutaneous_lesion punch keratosis wart warts nail',
  eye: `
    eye* ocular ocul ophthal* retina* cornea* lens cataract* glauc* vitre* lacrim* orbital orbit intraoc* iris icg fluorescein`,
  elsewhere: `oropharyn* oral_cav* tonsil* tongue lip lips palate mouth gum endometri* endomtr* endomet vag vagin* vulv* penis penil* testis testes testic_bx epididym*
    prepuce choroid* choriod* synov* eyelid larynx laryng* hypopharyn* nasophar* sinus_bx conjunct* uvula subdiaphragm* cervix nipple anus anal hemorrhoid_ext* vas_def*`,
  ear: 'ear ears tympan* otic mastoid',
} as const;
