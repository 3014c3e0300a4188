/** What marks a line of the price file as goods, a drug or a laboratory test, not as a procedure. Notation as in `acts.ts`. */
export const supplies = {
  size: `
    mm cm fr french ga gauge mcn micron mcg mg ml gm oz inch in_long khz mhz mmx cmx ml_vial g_needle deg degree
    fg qty bx_of box pk pack pkg each_box vial vl unit tab tabs cap caps frx gx gax`,
  goods: `
    biopsy_port biopsy_cap wire* guidewire* glidewire sheath* introducer* kit kits kt set sets probe* stocking*
    stock stockings hose bead beads particle* curette* microcath* microcatheter* pledget* snare_kit syringe* bag
    bags bottle bot dressing* drape* handpiece* tool tools adapter* adaptor* connector* cable* electrode*
    generator* cassette* canister* dilator_set trocar_kit tray trays pin screw screws plate plates cage* rod
    rods anchor* cement filler* glue sealant* tunneler* tunnel_kit passer* retractor* aspirator* blade blades
    bur shell shells liner liners wallstent* viabahn zilver palmaz viatorr visipro express_stent luminexx protege
    supera innova_stent icast cook cordis medtronic boston_sci* bard terumo abbott amplatz* penumbra stryker
    arrow_flx cryolife bioglue dyonics boot boots unna strapping orthosis brace pillow* cushion* tips_tip
    applicator* cautery* cannula_nasal mask masks filter_straw cartridge* reservoir* inflation* stopcock*
    tubing_set gown gloves sponge* gauze* connectors drain_bulb jackson fogarty angiotech biopty hemovac* bulb device_set del_sys delivery_sys*
    non_c_c snare_loop hndpc hand_piece handle delivery_system obturator* stylet* needle_set vacum vacuum_bottle
    sonopet sonopt claw biosphere embosphere contour_particles embozene hydrogel foam_dressing access_set
    micropunc* exchange_wire roadrunner bentson rosen prb tip coax coaxial core_biopsy_gun gun instrument*
    biopsy_valve* biopsy_forcep* try gelfoam onyx tubing_only tier shield clamp pack basket baskets biopsy_device* bx_device* gun_biopsy catheter_guiding guiding_cath* preloaded detachable dsp embo_cath* embolization_material* closure_device_angio ablator* cryoprobe* balloons embolic_protection embolic_prot* mnfld manifold* carotid_shunt* torq torque lncher launcher lnchr touchscreen sensor console generator reservoirs spike protective tubing_angio jaw_bx handpiec* hndpce suppl* supplykit drill bit implant_tibial insert_tibial socket mesh bandage hemostatic battery appl_layer instruments identif* indentif* marker_site flexi_seal bonopty therma `,
  bxneedle: 'biopsy+needle biopsy+needles bx+needle bx+ndl biopsy+ndl',
  drug: `
    doxorubicin bcn mitomycin lipiodol ethiodol injectable tablet* capsule* solution_iv heparin_lock saline
    lidocaine bupivac* ketorol* marcaine vaccine* immunoglob* inj_per per_mg unit_dose drug drugs pharmacy syrup
    ointment`,
  lab: `
    lab antibod* antigen* culture* cult fibrinogen cryofibrinogen cryoglob* cryoprec* assay* titer* elisa pcr
    serology igg igm stain* cytolog* cytopath* cytochem* histolog* patholog* surg_path slide* specimen_rad gene
    genetic* dna rna hla screen_lab dqa1 antithrombin antithrmbin thrombin_time bleeding_time clotting coag*
    plasma platelet* rbc wbc crossmatch transfus* transfuse* blood_prod* leukocyte* fish immunohisto* flow_cyt*
    chorionic amnio* amniocent* urinalysis semen sperm embryo* cytp cytopathology biopsy_panel evaluation_of_fna evaluation_of_fine eval_of_fna genotyp* pnl ova biochem* adequacy scleroderma* als anti_sclero* expired_gas microscop* electron_micro* aliq amylase isoenzyme ringers cmv plt_conc chorionic* vill*`,
  otherdept: `
    iontophoresis self_care physical_capac* body_position status goal cap_ mobility venipuncture injection_im
    anesthesiologist* massage gait exercise* physical_ther* occupational_ther* speech orthotic* therapist
    room_and_board room_rate r_b bed_charge operating_room or_time recovery_room pacu time_or minutes
    additional_minutes min mins surgery_level or_level level_or dialysis_session hemodialysis_treat* home_health
    hospice dietary nutrition* dental tooth teeth canalith* hearing audiolog* eeg emg ekg ecg stress_test
    sleep_stud* spirom* drg mcc w_mcc w_cc wo_cc w_o_cc tilt holter biofeedback tens manipulation_spinal
    chiropract* acupunct* newborn labor_and vaginal_deliv* cesarean circumcis* foot_care postural percuss*
    phototherapy teletherapy recovery recov  nursing nurse cltx clsd closed_tx closed_tmt closed_treat* txfx cl_tx dislc disloc* pinning skeletal_fix* influenza vaccin* immuniz* suite_time room_time tmt_rm orthopedic* mandible pharmacist_manag* iud_ins visual_field cast strapp* strap straps drg_major ed_level`,
} as const;
