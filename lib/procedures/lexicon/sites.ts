/** Where in the body. Notation as in `acts.ts`. */
export const sites = {
  artery:
    'artery arteries arterial art arts ar artl artr atery aterial arteri arter arteral transarterial intraarterial intra_arterial arterl artry artrl arterys',
  vein: 'vein veins venous ven vn vns veinous venou venus venos vena transvenous venouos transven* transvns veinl venl ves_ven vnous',
  vessel:
    'vessel* vsl vess vasc vascular vas vsc ves vsls intravas* intravasc* vasculr transcatheter_vasc* nonselective_vessel vssl endovas* endovasc* evasc evsc endovascular envas',
  aorta:
    'aorta aortic aort ao aorto infrarenal infraren* aneurysm_aorta juxtarenal abdao descending_aorta thoracic_aorta aorta_* aortofem* aortoil* aortobi* aortouni* aort_*',
  iliac: 'iliac* ilio iliofem* ili iliacs common_il* iliac_art* ilac ivt iliacart iliofemor*',
  fempop:
    'fem_pop fempop fem_popl fempopl femoropop* femoro_pop* femoral_pop* femor_pop* fem_poplit* femoralpop* fem femoral* femor popliteal* popl pop poplit* sfa superficial_femoral fpvt fem_art* fm_pop fmpop femorpop fempopliteal femoralpopl*',
  tibial:
    'tib_per tibper tib_pero* tib_peron* tibial* tib tibioperon* peroneal* peron tibiop* tpvt tibperoneal* tbprnl btk below_knee infrapop* pedal dorsalis plantar inframalleol* imvt below_ankle tibia* tib_pr tibioper* tib_perl',
  leg: 'leg legs lower_ext* low_ext* lower_extrem* lwr_ext* lowextr* lower_extr* lext le lle rle lw_ex lwr_extr* lower_limb lower_x* lxtr thigh calf foot lower_leg low_extr* lwrext lowerext* lower_ex',
  arm: 'arm arms upper_ext* up_ext* upr_ext* upper_extrem* upp_ext* uext ue lue rue upper_limb uxtr brachial* radial* ulnar* axillar* subclav* subc subcl subcla* forearm hand upr_extr* uppr_ext* brach subclavian cephalic basilic upper_ex palmar finger uprext upper_xtr',
  carotid: 'carotid* carotd cartd cca eca caroti crtd_art carot carotids intcrotd car extracranial_car* ica',
  vertebralart:
    'vertebral_art* vert_art* vertebral_angio* vert_angio* vertebrobas* angio_vert* vert_ang* vertebral_ang* vertebral_cath* vertebral_unilat* basilar',
  neuro:
    'intracran* cerebral* cerebr cns brain intrcrnl intracrnl neuro neurovasc* cranial spinal_cord stroke vasospasm vasospsm mca aca intercran* intercerebral* intracereb* ic cerebrovasc* extracran* extracrn* subdural mma meningeal head_neck head_neck_* intercr* intrcran* intracra* intracrani* intrcrl intercrl intcrl petrosal intcr cran intcran* dural_sinus circle_of_willis extrcran*',
  headneck: 'head neck hd_nk epistaxis maxillary nasal facial',
  pulmonary: 'pulmonary pulm pulmon* pe pa pulmn pulmo pulmonry',
  portal:
    'portal portovenous portomes* pvt portal_v* pve transportal prtl hepatoportal port_vein port_ven portalvein transhep_port transhepatic_port* spleno* splenoport* transhep_port* portography portogram mesoport*',
  hepaticv: 'hepatic_v* hepatic_wedge* wedged_hep* free_hep* hepvein hep_vein* hepatic_venog* venog*_hepatic hep_ven*',
  liver:
    'liver lvr hepatic hepat hep livr heaptic hepatocell* transhepatic transhep* hepato lobe trnshep* liver_* transhp* transhepat* hepaticc',
  kidney: 'kidney* renal rnl kidny ren renl nephric kid kdny',
  adrenal: 'adrenal* adren',
  lung: 'lung* lng lobes_lung pulmonary_nod* parenchymal_lung',
  mediastinum: 'mediastin* mediast mediasin* mediastn',
  pleura: 'pleura* pleur plrl intrapleural interpleur* pleuro hemithorax thoracic_cavity pneumothor* pleual',
  chest: 'chest thorax thoracic thor thorac thrc intrathor* thx',
  bone: 'bone* osseous oss bony boney vertebral_body ossl trocar_bone skeletal rib ribs sternum femur pelvis_bone bne iliac_crest',
  marrow: 'marrow bonemarrow mrrw bmbx bm',
  spine:
    'spine* spinal vertebra* vert lumbar lumb lumbosac* lumbosacral l_s ls l_spine c_spine t_spine cervicothor* thoracolum* sacral sacrum sac sacro lmbr lum spin spn vertebr lumbsac* crv_thrc lmbr_sac cerv_spine sacrl vrtbr vrtb vertebral vertebrals level lumbo_sac* cervicothoracic lumsac spnl lbr lumbars verte verteb',
  cervical: 'cervical cerv crv cervic c_t cspine',
  softtissue:
    'soft_tissue* soft_tiss* sft_tis* muscle* softtiss* soft_tis tissue* tiss subcutaneous* subcut* subq sq subc superficial superfic* mscl superf musc soft_tissu sft_tiss muscl sfttiss musculoskel* soft sft flank_mass',
  lymphnode: 'lymph_node* lymph_nod* node nodes lymphnode* lymph lmph nodal ln lymph_nd*',
  thyroid: 'thyroid* thyr thyrd thy parathyr* thyoid',
  breast:
    'breast* brst mammary mamm mammo* stereotactic_breast breasts brest axilla axillary_node brst_* mam fibroadenoma* fa breat',
  pancreas: 'pancrea* panc pancr pancreatic pancre',
  spleen: 'spleen* splen splenic spln',
  prostate: 'prostat* prst8 prost prostatic pae prst',
  uterus:
    'uter* uterine utrn endometr* uterus fallopian* fallop ovar* ovary pelvic_cong* utero* transvaginal transvag* trnsvag* trns_vgnl vaginal* cervix',
  gonadal: 'gonadal* varicocel* ovarian_vein pelvic_congest* testic* spermatic internal_spermatic scrot*',
  abdomen: 'abdomen* abdominal* abd abdo abdm abdom abdomin* intraabd* intra_abd* abdomenal',
  retroperitoneum: 'retroperit* retropr* retroperitoneal rtrprt',
  peritoneum: 'peritone* perit intraperit* intra_perit* peritonl prtnl peri peritneal ip_cath omentum omental perito',
  pelvis:
    'pelvi* pelv pel hypogastric transrectal transrect* trnsrect* perineal perirect* presacral hypogast* pudend_art*',
  mesenteric:
    'mesenter* sma ima celiac* mesen mes cel gda gastroduoden* visceral* visc vis suprasel* splanch_art* abdominal_viscer* left_gastric splenic_art* hepatic_art* visceral_art* viscer celi mesent ugi_art',
  organ: 'organ organs organ_infarct infarct* infrct',
  bronchialart: 'bronchial_art* bronch_art* bae hemoptysis bronchial_embo* bronchial_angio*',
  svc: 'svc superior_vena superior_cav* caval_sup* superior_vc cav_sup* caval_superior',
  innominate:
    'innominate* inom innom brachioceph* brachcephalic innominate_art* inominate brachiocph* bracheoceph* brchcph* cphlc brachcph',
  jugular: 'jugular* jug transjug* tj ijv trnsjug* transjg* transjugal*',
  salivary: 'salivary parotid* submand* gland_sal* sialo parot',
  bladder: 'bladder* blad vesical',
  skin: 'skin dermal cutaneous_lesion punch keratosis wart warts nail',
  eye: 'eye* ocular ocul ophthal* retina* cornea* lens cataract* glauc* vitre* lacrim* orbital orbit intraoc* iris',
  ear: 'ear ears tympan* otic mastoid',
} as const;
