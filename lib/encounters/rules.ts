interface Rule {
  /** One line for the resident who asks why. */
  meaning: string;
  /** Where the rule is written down: a section of domain.md, or the source document it rests on. */
  source: string;
}

/** Every counting rule by id; entries and dropped lines name the ones that decided them. The number is the step of domain.md B.3, 0 the resident's own word. */
export const RULES = {
  'S0.resident': { meaning: 'You said what this line is.', source: 'domain.md B.3, user override' },
  'S0.not-a-case': { meaning: 'You said that this line is not a case.', source: 'domain.md B.3, user override' },
  'S1.completed': { meaning: 'The status says that the work was done.', source: 'domain.md B.2' },
  'S1.backlog': { meaning: 'Typed in by the resident as done long ago.', source: 'source 001; domain.md B.4.6' },
  'S1.unknown': {
    meaning: 'No status that is known: counted only once the resident confirms it.',
    source: 'domain.md B.2',
  },
  'S1.attempt': { meaning: 'Stopped after access: only what was completed is credited.', source: 'domain.md B.3 S1' },
  'S1.not-performed': { meaning: 'The status says that it was not done.', source: 'domain.md B.3 S1' },
  'S1.nothing-completed': { meaning: 'Stopped, and nothing is said to be completed.', source: 'domain.md B.3 S1' },
  'S2.imaging': { meaning: 'Imaging without a catheter or needle does not count.', source: 'source 000 rule 4' },
  'S2.visit': {
    meaning: 'Only a new outpatient evaluation counts among visits.',
    source: 'source 000; domain.md B.3 S2',
  },
  'S2.no-procedure': {
    meaning: 'A laboratory line or another department’s: no procedure of yours.',
    source: 'domain.md B.3 S2',
  },
  'S2.repeat-visit': {
    meaning: 'One new evaluation a patient and problem within twelve months.',
    source: 'domain.md B.4.9',
  },
  'S3.imaging': { meaning: 'Guidance, S&I or sedation: part of another procedure.', source: 'domain.md B.3 S3' },
  'S3.component': { meaning: 'A step or a supply, part of another procedure.', source: 'domain.md B.3 S3' },
  'S4.accession': { meaning: 'The same procedure under the same accession number.', source: 'domain.md B.3 S4' },
  'S4.addendum': { meaning: 'An addendum or re-read of a line that is there.', source: 'domain.md B.3 S4' },
  'S4.logged': {
    meaning: 'This visit has that, or what it belongs to, in a case you have logged.',
    source: 'domain.md B.3 S4',
  },
  'S5.mapped': { meaning: 'The description stands for one procedure.', source: 'domain.md B.3 S5' },
  'S6.named-first': { meaning: 'You are named as the first operator.', source: 'source 000 rule 1; domain.md B.4.1' },
  'S6.position': { meaning: 'You stand first among the trainees.', source: 'domain.md B.4.1' },
  'S6.only-trainee': { meaning: 'You are the only trainee named: to be confirmed.', source: 'domain.md B.4.1' },
  'S6.unknown': { meaning: 'The page does not say who operated: to be confirmed.', source: 'domain.md A.1 A16' },
  'S6.supervisor': {
    meaning: 'Supervising a junior resident in a minor procedure.',
    source: 'source 000 rule 1; domain.md B.4.3',
  },
  'S6.assisting': { meaning: 'You are named as assistant or observer.', source: 'domain.md B.4.1' },
  'S6.another-first': { meaning: 'Somebody else is named as the first operator.', source: 'domain.md B.4.2' },
  'S6.behind': { meaning: 'Another trainee or an APP stands ahead of you.', source: 'domain.md B.4.2' },
  'S6.not-named': { meaning: 'Another trainee or an APP is named, and you are not.', source: 'domain.md B.4.2' },
  'S6.supervised-major': {
    meaning: 'Supervising counts for a minor procedure of a junior resident only.',
    source: 'source 000 rule 1; domain.md B.4.3',
  },
  'S6.third-resident': { meaning: 'Two residents already have the credit.', source: 'source 000 rule 2' },
  'S7.tips-tract': { meaning: 'PTA or stent of the tract is part of the TIPS.', source: 'domain.md B.3 S7' },
  'S7.tips-shunt': { meaning: 'Clearing the shunt is part of the TIPS.', source: 'domain.md B.3 S7' },
  'S7.dialysis': {
    meaning: 'Treatment inside the dialysis circuit is part of the dialysis intervention.',
    source: 'domain.md B.3 S7; F6',
  },
  'S7.aortic': {
    meaning: 'PTA or stent in the graft, its landing zones or the access iliacs is part of the aortic graft.',
    source: 'domain.md B.3 S7',
  },
  'S8.arteriogram': { meaning: 'The arteriogram led to an arterial treatment.', source: 'domain.md B.6' },
  'S8.pulmonary-angiogram': { meaning: 'The pulmonary angiogram led to a treatment there.', source: 'domain.md B.6' },
  'S8.venogram': { meaning: 'The venogram led to a venous treatment or access.', source: 'domain.md B.6' },
  'S8.portal-venogram': {
    meaning: 'Portal venogram and pressures belong to the portal work.',
    source: 'domain.md B.6',
  },
  'S8.ivus': { meaning: 'Intravascular ultrasound guided a vascular treatment or study.', source: 'domain.md B.6' },
  'S8.closure': { meaning: 'Closing the access belongs to the arterial work.', source: 'domain.md B.6' },
  'S8.cholangiogram': { meaning: 'The cholangiogram led to biliary work.', source: 'domain.md B.6' },
  'S8.biliary-adjunct': { meaning: 'Done through the new biliary access.', source: 'domain.md B.6' },
  'S8.pyelogram': { meaning: 'The pyelogram led to urinary work.', source: 'domain.md B.6' },
  'S8.urinary-adjunct': { meaning: 'Done through the new nephrostomy.', source: 'domain.md B.6' },
  'S8.tube-check': {
    meaning: 'The check belongs to the tube placed, changed or removed there.',
    source: 'domain.md B.6',
  },
  'S8.tube-replaced': {
    meaning: 'The old tube made way for a new primary access in that system.',
    source: 'domain.md B.6',
  },
  'S8.line-replaced': { meaning: 'The old line made way for a new one.', source: 'domain.md B.6' },
  'S8.line-port': { meaning: 'The line belongs to the port placed with it.', source: 'domain.md B.6' },
  'S8.aspiration': { meaning: 'The aspiration belongs to the drain placed.', source: 'domain.md B.6' },
  'S8.paracentesis': { meaning: 'The fluid was let out by the catheter placed.', source: 'domain.md B.6' },
  'S8.thoracentesis': {
    meaning: 'The fluid was let out by the drain placed on that side.',
    source: 'domain.md B.6',
  },
  'S8.biopsy': { meaning: 'Biopsy of the organ that was ablated.', source: 'domain.md B.6' },
  'S8.transjugular-biopsy': { meaning: 'Transjugular biopsy on the way to the TIPS.', source: 'domain.md B.6' },
  'S8.augmentation': { meaning: 'Cement after ablation of the bone.', source: 'domain.md B.6' },
  'S8.analgesia': { meaning: 'The block eased the main procedure.', source: 'domain.md B.6' },
  'S8.side-branch': { meaning: 'Side-branch occlusion belongs to the dialysis intervention.', source: 'domain.md B.6' },
  'S8.lysis-check': { meaning: 'The check belongs to the treatment of that day.', source: 'domain.md B.6' },
  'S9.highest': { meaning: 'The most complex of its category in this encounter.', source: 'source 000 rule 3' },
  'S9.same-concept': {
    meaning: 'The same procedure again: sides, levels and lesions are one entry.',
    source: 'source 000 rule 3; domain.md B.3 S9',
  },
  'S9.lower': {
    meaning: 'Only the most complex procedure of a category is entered.',
    source: 'source 000 rule 3; domain.md B.5',
  },
} as const satisfies Record<string, Rule>;

/** The id of a rule, "S8.venogram": the step, then the rule's own name. */
export type RuleId = keyof typeof RULES;
