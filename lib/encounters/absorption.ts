import type { Category, DropReason } from '../model';
import type { RuleId } from './rules';

/** Concepts by what they are: all the keys that are there must hold, each by any one of its values. */
export interface Kind {
  ids?: readonly string[];
  categories?: readonly Category[];
  tags?: readonly string[];
}

/** What must be true of the two lines besides their kinds. `not-opposite` fails only on explicitly opposite sides. */
export type Condition = 'not-opposite' | 'same-system' | 'same-organ' | 'analgesic';

/** One row of the matrix: a line of the kind `line` is absorbed by any line of the kinds `into`. */
export interface Absorption {
  rule: RuleId;
  reason: DropReason;
  line: Kind;
  into: readonly Kind[];
  when?: readonly Condition[];
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
const LINE_PLACEMENT: Kind = { categories: ['Other: US guided venous access'] };
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

/** The matrix of domain.md B.6, in its order. Who absorbs what is asked of all lines at once, so the order decides no outcome but the reason. */
export const MATRIX: readonly Absorption[] = [
  {
    rule: 'S8.arteriogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['artdx'] },
    into: [ARTERIAL_TREATMENT, DIALYSIS],
  },
  {
    rule: 'S8.pulmonary-angiogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['padx'] },
    into: [PULMONARY_TREATMENT],
  },
  {
    rule: 'S8.venogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['vendx'] },
    into: [
      { categories: ['Venous Intervention (Stent, PTA, or filter)'] },
      PORT,
      DIALYSIS,
      VENOUS_TREATMENT,
      LINE_PLACEMENT,
      { ids: ['O.EXLINE', 'O.VSAMP'] },
    ],
  },
  {
    rule: 'S8.portal-venogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['hepvdx'] },
    into: [
      {
        categories: [
          'TIPS or TIPS Revision',
          'Embolization',
          'Venous Intervention (Stent, PTA, or filter)',
          'Thrombolysis or Thrombectomy (Arterial or Venous)',
        ],
        tags: ['portal'],
      },
      { tags: ['bxtj'] },
    ],
  },
  {
    rule: 'S8.ivus',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['ivus'] },
    into: [BLOOD_VESSEL_TREATMENT, OTHER_VESSEL_TREATMENT, CATHETER_STUDY],
  },
  {
    rule: 'S8.closure',
    reason: 'COMPONENT',
    line: { tags: ['close'] },
    into: [ARTERIAL_TREATMENT, { tags: ['artdx', 'artrep', 'neuroemb'] }, { ids: ['O.ARTFB'] }],
  },
  {
    rule: 'S8.cholangiogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['bildx'] },
    into: [{ tags: ['bil'] }],
  },
  {
    rule: 'S8.biliary-adjunct',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['bilx', 'bxbil'] },
    into: [{ ...NEW_GI, tags: ['bil'] }],
  },
  {
    rule: 'S8.pyelogram',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['gudx'] },
    into: [{ tags: ['gu'] }],
  },
  {
    rule: 'S8.urinary-adjunct',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['gux'] },
    into: [NEW_NEPHROSTOMY],
    when: ['not-opposite'],
  },
  {
    rule: 'S8.tube-check',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['chk'] },
    into: [
      NEW_GI,
      NEW_NEPHROSTOMY,
      NEW_DRAIN,
      { tags: ['exch', 'rm', 'bilx', 'gux'] },
      { categories: ['Other: GI/biliary Intervention'], tags: ['ent2'] },
    ],
    when: ['same-system', 'not-opposite'],
  },
  {
    rule: 'S8.tube-replaced',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { categories: ['Other: Catheter exchange', 'Other: Removal'] },
    into: [NEW_GI, NEW_NEPHROSTOMY],
    when: ['same-system', 'not-opposite'],
  },
  {
    rule: 'S8.line-replaced',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { categories: ['Other: Catheter exchange', 'Other: Removal'], tags: ['vacc'] },
    into: [PORT, LINE_PLACEMENT],
  },
  {
    rule: 'S8.line-port',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: LINE_PLACEMENT,
    into: [PORT],
  },
  {
    rule: 'S8.aspiration',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['asp'] },
    into: [NEW_DRAIN],
    when: ['not-opposite'],
  },
  {
    rule: 'S8.paracentesis',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['para'] },
    into: [{ ...NEW_DRAIN, tags: ['perit'] }],
  },
  {
    rule: 'S8.thoracentesis',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['thor'] },
    into: [{ ...NEW_DRAIN, tags: ['pleura'] }],
    when: ['not-opposite'],
  },
  {
    rule: 'S8.biopsy',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { categories: ['Other: Biopsy'] },
    into: [{ categories: ['Tumor Ablation'] }],
    when: ['same-organ', 'not-opposite'],
  },
  {
    rule: 'S8.transjugular-biopsy',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['bxtj'] },
    into: [{ categories: ['TIPS or TIPS Revision'] }],
  },
  {
    rule: 'S8.augmentation',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['vert'] },
    into: [{ categories: ['Tumor Ablation'], tags: ['bone'] }],
  },
  {
    rule: 'S8.analgesia',
    reason: 'ANALGESIC_ADJUNCT',
    line: { tags: ['block'] },
    into: [{ categories: ['Embolization', 'Tumor Ablation'] }],
    when: ['analgesic'],
  },
  {
    rule: 'S8.side-branch',
    reason: 'SAME_SYSTEM_ADJUNCT',
    line: { tags: ['daccocc'] },
    into: [DIALYSIS],
  },
  {
    rule: 'S8.lysis-check',
    reason: 'DIAGNOSTIC_COMPONENT',
    line: { tags: ['lyschk'] },
    into: [
      {
        categories: [
          'Thrombolysis or Thrombectomy (Arterial or Venous)',
          'Venous Intervention (Stent, PTA, or filter)',
          'Arterial PTA or Stent',
        ],
      },
    ],
  },
];
