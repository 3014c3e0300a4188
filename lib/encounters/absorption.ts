import type { Category, DropReason } from '../model';
import type { RuleId } from './rules';

/** Concepts by what they are: all the keys that are there must hold, each by any one of its values. */
export interface Kind {
  ids?: readonly string[];
  categories?: readonly Category[];
  tags?: readonly string[];
}

/** What must be true of the two lines besides their kinds. `not-opposite` fails only on explicitly opposite sides. */
export type Condition = 'not-opposite' | 'same-system' | 'same-organ' | 'percutaneous' | 'analgesic';

/** One row of the matrix: a line of the kind `line` is absorbed by any line of the kinds `into`, where every condition holds. */
export interface Absorption {
  rule: RuleId;
  reason: DropReason;
  line: Kind;
  into: readonly Kind[];
  when: readonly Condition[];
}

const ARTERIAL_TREATMENT: Kind = {
  categories: [
    'Aortic Stent Grafting',
    'Arterial PTA or Stent',
    'Embolization',
    'Thrombolysis or Thrombectomy (Arterial or Venous)',
  ],
  tags: ['art'],
};
const PULMONARY_TREATMENT: Kind = {
  categories: ['Arterial PTA or Stent', 'Embolization', 'Thrombolysis or Thrombectomy (Arterial or Venous)'],
  tags: ['pa'],
};
const VENOUS_TREATMENT: Kind = {
  categories: ['Embolization', 'Thrombolysis or Thrombectomy (Arterial or Venous)'],
  tags: ['ven', 'vacc'],
};
const DIALYSIS: Kind = { categories: ['Dialysis Access Intervention'] };
const PORT: Kind = { categories: ['Venous Port'] };
const LINE_PLACEMENT: Kind = { tags: ['lineplc'] };
const NEW_GI: Kind = { categories: ['Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)'] };
const NEW_NEPHROSTOMY: Kind = { categories: ['Primary Nephrostomy'] };
const NEW_DRAIN: Kind = { categories: ['Other: Drain Placement'] };
const BLOOD_VESSEL_TREATMENT: Kind = {
  categories: [
    'Aortic Stent Grafting',
    'Arterial PTA or Stent',
    'Dialysis Access Intervention',
    'Embolization',
    'Thrombolysis or Thrombectomy (Arterial or Venous)',
    'TIPS or TIPS Revision',
    'Venous Intervention (Stent, PTA, or filter)',
  ],
};
const CATHETER_STUDY: Kind = { tags: ['artdx', 'padx', 'hepvdx', 'vendx', 'vsamp'] };
const OTHER_VESSEL_TREATMENT: Kind = {
  ids: ['O.NEUROEMB', 'O.AVFCREATE', 'O.VARICOSE', 'O.ARTFB', 'O.DACCOCC', 'O.LYSCHK'],
};

/** Stent, dilation and brush biopsy, and what is changed or taken out through the new access. */
const THROUGH_BILIARY_ACCESS: Kind = { ids: ['O.BSTENT', 'O.BDIL', 'O.BXBIL', 'O.BCONV', 'O.BSTENTRM'] };
/** Double-J, conversion, ureteric and tract dilation, and what is changed or taken out; bladder, stones and ureteric plugs are work of their own. */
const THROUGH_NEPHROSTOMY: Kind = { ids: ['O.DJ', 'O.NUCONV', 'O.GUDIL', 'O.TRACT', 'O.DJEX', 'O.DJRM'] };
const BILIARY_BUCKET: Kind = { categories: ['Other: GI/biliary Intervention'] };
const PORTAL_TREATMENT: Kind = { ...BLOOD_VESSEL_TREATMENT, tags: ['portal'] };
const CLOT_OR_STENT: Kind = {
  categories: [
    'Thrombolysis or Thrombectomy (Arterial or Venous)',
    'Venous Intervention (Stent, PTA, or filter)',
    'Arterial PTA or Stent',
  ],
};
const EXCHANGE_OR_REMOVAL: Kind = { categories: ['Other: Catheter exchange', 'Other: Removal'] };
const ABLATION: Kind = { categories: ['Tumor Ablation'] };
const TIPS: Kind = { categories: ['TIPS or TIPS Revision'] };
const VENOUS_INTERVENTION: Kind = { categories: ['Venous Intervention (Stent, PTA, or filter)'] };

const tagged = (...tags: string[]): Kind => ({ tags });

function row(rule: RuleId, reason: DropReason, line: Kind, into: readonly Kind[], ...when: Condition[]): Absorption {
  return { rule, reason, line, into, when };
}

/** The matrix of rules.md B.6, in its order. Every line is asked against all others at once, so the order decides no more than the reason. */
export const MATRIX: readonly Absorption[] = [
  row('S8.arteriogram', 'DIAGNOSTIC_COMPONENT', tagged('artdx'), [ARTERIAL_TREATMENT, DIALYSIS]),
  row('S8.pulmonary-angiogram', 'DIAGNOSTIC_COMPONENT', tagged('padx'), [PULMONARY_TREATMENT]),
  row('S8.venogram', 'DIAGNOSTIC_COMPONENT', tagged('vendx'), [
    VENOUS_INTERVENTION,
    PORT,
    DIALYSIS,
    VENOUS_TREATMENT,
    LINE_PLACEMENT,
    { ids: ['O.EXLINE', 'O.VSAMP'] },
  ]),
  row('S8.portal-venogram', 'DIAGNOSTIC_COMPONENT', tagged('hepvdx'), [PORTAL_TREATMENT, tagged('bxtj')]),
  row('S8.ivus', 'DIAGNOSTIC_COMPONENT', tagged('ivus'), [
    BLOOD_VESSEL_TREATMENT,
    OTHER_VESSEL_TREATMENT,
    CATHETER_STUDY,
  ]),
  row('S8.closure', 'COMPONENT', { ids: ['O.CLOSE', 'O.ALINE'] }, [
    ARTERIAL_TREATMENT,
    tagged('artdx', 'artrep', 'neuroemb'),
    { ids: ['O.ARTFB'] },
  ]),
  row('S8.cholangiogram', 'DIAGNOSTIC_COMPONENT', tagged('bildx'), [tagged('bil')]),
  row('S8.biliary-adjunct', 'SAME_SYSTEM_ADJUNCT', THROUGH_BILIARY_ACCESS, [{ ...NEW_GI, tags: ['bil'] }]),
  row('S8.pyelogram', 'DIAGNOSTIC_COMPONENT', tagged('gudx'), [tagged('gu')]),
  row('S8.urinary-adjunct', 'SAME_SYSTEM_ADJUNCT', THROUGH_NEPHROSTOMY, [NEW_NEPHROSTOMY], 'not-opposite'),
  row(
    'S8.tube-check',
    'DIAGNOSTIC_COMPONENT',
    tagged('chk'),
    [NEW_GI, NEW_NEPHROSTOMY, NEW_DRAIN, tagged('exch', 'rm', 'bilx', 'gux'), { ...BILIARY_BUCKET, tags: ['ent2'] }],
    'same-system',
    'not-opposite',
  ),
  row('S8.tube-check', 'DIAGNOSTIC_COMPONENT', { ids: ['O.SINUS'] }, [NEW_DRAIN, tagged('exch', 'rm')], 'same-system'),
  row('S8.tube-replaced', 'SAME_SYSTEM_ADJUNCT', EXCHANGE_OR_REMOVAL, [NEW_GI, NEW_NEPHROSTOMY], 'same-system'),
  row('S8.tube-check', 'DIAGNOSTIC_COMPONENT', { ids: ['O.LINECHK'] }, [PORT, LINE_PLACEMENT, { ids: ['O.EXLINE'] }]),
  row('S8.line-replaced', 'SAME_SYSTEM_ADJUNCT', { ...EXCHANGE_OR_REMOVAL, tags: ['vacc'] }, [PORT, LINE_PLACEMENT]),
  row('S8.line-port', 'SAME_SYSTEM_ADJUNCT', LINE_PLACEMENT, [PORT]),
  row('S8.aspiration', 'SAME_SYSTEM_ADJUNCT', tagged('asp'), [NEW_DRAIN], 'not-opposite'),
  row('S8.paracentesis', 'SAME_SYSTEM_ADJUNCT', tagged('para'), [{ ...NEW_DRAIN, tags: ['perit'] }]),
  row('S8.thoracentesis', 'SAME_SYSTEM_ADJUNCT', tagged('thor'), [{ ...NEW_DRAIN, tags: ['pleura'] }], 'not-opposite'),
  row('S8.biopsy', 'SAME_SYSTEM_ADJUNCT', tagged('bx'), [ABLATION], 'percutaneous', 'same-organ', 'not-opposite'),
  row('S8.transjugular-biopsy', 'SAME_SYSTEM_ADJUNCT', tagged('bxtj'), [TIPS]),
  row('S8.augmentation', 'SAME_SYSTEM_ADJUNCT', tagged('vert'), [{ ...ABLATION, tags: ['bone'] }]),
  row('S8.analgesia', 'ANALGESIC_ADJUNCT', tagged('block'), [ABLATION, { categories: ['Embolization'] }], 'analgesic'),
  row('S8.side-branch', 'SAME_SYSTEM_ADJUNCT', tagged('daccocc'), [DIALYSIS]),
  row('S8.lysis-check', 'DIAGNOSTIC_COMPONENT', tagged('lyschk'), [CLOT_OR_STENT]),
];
