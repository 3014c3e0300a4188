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
    regular standard std description default name stat adhesive adhesions steroid clot material size plane wall
    field sound scan local part hysterosonography cisternogram access accessory accessed accss acces acess
    embolic protection collect collected serial second third rotation media screen physio connect should invert
    planar marked bundled fascial debris microns gastronomy cathtrztn intrac unless ileum ileal stoma ostomy
    abort conduit humerus clavicle scapula groin stricture urinary uro room indwell* laser dual triple double
    fiber minimum circulation wound imagecomp portable bedside stab kissing transplant* partial bleomycin infection* infected rejection respirat* expiration inspiration inversion dilution cmpl cmplt mstr smste quadrant* quad
        doxycycline intranodal ii iii native superselective`,
} as const;
