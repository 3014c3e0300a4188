/** Words that say nothing on what was done. They count as understood, and no misspelling is read into them. Notation as in `acts.ts`. */
export const plain = {
  plain: `
    img imag imaging images uni unil unilat* bilat* bila bilater* left right both side sides for add and with
    using via from into report deep yrs year years older younger old over under single sgl sngl simple complex
    complicated complete compl comp comple major minor multiple multi mult more less one two three four pair per
    day days hour hours fac facility surg surgical rad radiology radiologist radiological review core exp
    express endo endoluminal tech technical prof professional sinus ril rul incl inclu include included includes
    including inclusive inc any all sep separate gland cdm maps panel age small large long short spv bwf pbc nvi
    rc trans super agnt agent arch region regions same cavity back space area main root family group different
    diff code hcpr sagittal clp site sites session interpretation plus ccl phase usc perm permanent face
    continuous trc xtrnl suite common study method intermed intermediate pre post during brch upper approach
    thru through after before when performed bran branch* brnch* trunk trnk substance stomach jaw nasopharynx
    larynx pharynx bulla flank entire special micro lumen acute chronic delayed adult peds pediatric infant
    patient type flex flexible distal proximal dist prox prolonged angle lateral medial anterior posterior
    median basic extended limited unlisted other misc miscellaneous master mastr hospital charge charges medical
    regular standard std description default name stat adhesive adhesions steroid clot  size plane wall
    field sound scan local part hysterosonography cisternogram access accessory accessed accss acces acess
    embolic protection collect collected serial second third rotation media screen physio connect should invert
    planar marked bundled fascial debris microns   intrac unless ileum ileal stoma ostomy
    abort  humerus clavicle scapula groin stricture urinary uro room indwell*  dual triple double
    fiber minimum circulation wound imagecomp portable bedside stab kissing transplant* partial bleomycin infection* infected rejection respirat* expiration inspiration inversion dilution cmpl cmplt mstr smste quadrant* quad
        doxycycline intranodal ii iii native superselective person in_person pathway laser intraoperative intraop intra_op intraprocedural greater lesser cutaneous high low whole body fine ltd lmtd lim time hr hrs pain management mgmt mngmt cplx complx noncompl noncmpnd dstl ser sub imp required requiring req comm ipsi ipsilateral ipsilat contralateral contra stage stages straight growth related territory color flow prlng prlngd prolng adm admn admin administration agt agents tq technique spx xcp nonlaser mlt mltpl digital dig increment chrg bill billing routine emergent urgent hole hospitalist team attending order orders request sched scheduled add_on_case inpt_case case procdr procedures intl pre_existing ing level_of only_if sided upper_lower non_neonatal neonatal neonate age_5 child older_than younger_than ped anesthesia_only mixed cavitary volume large_volume lg sm med moderate extensive deeper superf_deep side_s anatomic location percut_skin eq or_fl per_session unspecified unspec nos generic oth othr via_skin through_skin skin_to image_guided img_guided using_imaging any_method method_any total acquisition acq archive review_by with_review by_radiologist radiologist_review hc_ip op_only tech_only professional_component technical_component unilatera bilatera rght lft rite bilat_uni right_left rt_lt nonop postoperative postproc periprocedural radio ry imagng imgng imge wi w_img simp simpl smpl_only additional_order branc brances brnchs st_only proced prcd seal immediate unspecif fir firs insj_only cont suprficial newly lilac dc pri seg_add profile low_profile the was were has had have been this that its our their his her which those these upon within without_difficulty used obtained done end beginning placed_in steered passed past carbon dioxide gas_co2 liters liter then also again onto down along successfully uneventfully`,
} as const;
