import type { Random } from '../../bench/random';
import type { Case, Field } from './case';
import { chance, hex, nameless } from './chance';
import { ATTENDINGS, SITES } from './facts';
import type { Control, Evidence, Option } from './spec';

/** Words before an unchosen list's first line. */
const NONE = ['', '-- Select --', 'Select', 'Please select'];
/** The ids that saved pages have. */
const IDS: Partial<Record<Field, string>> = {
  caseYear: 'ProcedureYear',
  role: 'ResidentRoles',
  site: 'Institutions',
  attending: 'Attendings',
  patientType: 'PatientTypes',
  comments: 'Comments',
};
const LABELS: Record<Field, string[]> = {
  caseId: ['Case ID', 'Case ID*'],
  caseDate: ['Case Date*', 'Case Date'],
  caseYear: ['Case Year*', 'Case Year'],
  role: ['Role*', 'Role'],
  site: ['Site*', 'Site'],
  attending: ['Supervisor*', 'Attending*', 'Attending', 'Supervisor'],
  patientType: ['Patient Type*', 'Patient Type'],
  comments: ['Comments', 'Comments:'],
};

type Hashes = { caseId: string; caseDate: string };

/** The form's own controls for a case, each as saved pages have it where they say how it is, varied where they do not. */
export function drawFields(random: Random, theCase: Case, today: Date, hashes: Hashes): Control[] {
  const numbered = (texts: readonly string[], from: number): Option[] => {
    let value = from;
    return texts.map((text) => {
      value += 1 + random.below(40);
      return { value: String(value), text };
    });
  };
  const none = (): Option[] => (chance(random, 85) ? [{ value: '', text: random.pick(NONE) }] : []);
  const one = (field: Field, kind: Control['kind'], evidence: Evidence[], more: Partial<Control>): Control => ({
    key: '',
    field,
    kind,
    id: IDS[field] ?? null,
    name: random.pick([IDS[field] ?? `Case.${field}`, `ProcedureCase.${IDS[field] ?? field}`, hex(random, 64)]),
    label: random.pick(LABELS[field]),
    attributes: {},
    options: [],
    preset: '',
    evidence,
    widget: 'none',
    ...more,
  });
  const preset = (options: Option[], percent: number) =>
    chance(random, percent)
      ? random.pick(options).value
      : (options.find(({ value }) => value === '')?.value ?? options[0]!.value);

  const years = [
    ...none(),
    ...Array.from({ length: 6 + random.below(2) }, (_, at) => ({ value: String(at + 1), text: String(at + 1) })),
  ];
  const roles = [...none(), ...numbered(['Primary', 'Secondary', 'Assisting'], 1 + random.below(90))];
  const sites = [
    ...none(),
    ...numbered(listed(random, SITES, theCase.values.site, 'Other Site'), 10_000 + random.below(9_000)),
  ];
  const people = [
    ...none(),
    ...numbered(
      listed(random, ATTENDINGS, theCase.values.attending, 'FACULTY, FACULTY'),
      500_000 + random.below(9_000),
    ),
  ];
  const types = [...none(), ...numbered(random.shuffle(['Adult', 'Pediatric']), 1 + random.below(40))];
  const date = random.pick([
    'bootstrap-group',
    'bootstrap-group',
    'bootstrap-box',
    'jquery-ui-mask',
    'none',
    'none',
  ] as const);
  const native = date === 'none' && chance(random, 30);
  const shown = native
    ? today.toISOString().slice(0, 10)
    : `${today.getMonth() + 1}/${today.getDate()}/${today.getFullYear()}`;

  const fields = [
    one('caseId', 'text', ['label', 'structure', 'script'], {
      id: hashes.caseId,
      name: hashes.caseId,
      attributes: {
        class: 'form-control maxlength',
        maxlength: '25',
        ...some(random, { autocomplete: 'off', placeholder: 'Unique ID', 'data-val': 'true' }),
      },
    }),
    one('caseDate', native ? 'native-date' : 'text', ['label', 'structure', 'script'], {
      id: random.pick([hashes.caseDate, null, hashes.caseDate]),
      name: hashes.caseDate,
      preset: shown,
      widget: date,
      attributes: {
        class: 'form-control',
        ...some(random, { autocomplete: 'off', maxlength: '10', placeholder: 'MM/DD/YYYY' }),
      },
    }),
    one('caseYear', 'select', ['label', 'structure', 'options'], { options: years, preset: preset(years, 90) }),
    one('role', 'select', ['label', 'structure', 'options'], { options: roles, preset: preset(roles, 30) }),
    one('site', 'select', ['label', 'structure'], { options: sites, preset: preset(sites, 40) }),
    one('attending', 'select', ['label', 'structure', 'options'], {
      options: people,
      preset: preset(people, 15),
      widget: chance(random, 65) ? 'select2' : 'none',
    }),
    one('patientType', 'select', ['label', 'structure', 'options'], { options: types, preset: preset(types, 40) }),
    one('comments', 'textarea', ['label', 'structure'], {
      attributes: { maxlength: '1000', class: 'form-control', ...some(random, { rows: '4', spellcheck: 'true' }) },
    }),
  ];
  const absent: Field[] = chance(random, 18) ? ['attending'] : [];
  return [...fields.filter(({ field }) => !absent.includes(field!)), ...others(random, nameless(random))];
}

/** Fields that some specialties have, and controls whose words are near to ours. */
function others(random: Random, nothing: string): Control[] {
  const list = (id: string, label: string, texts: string[], preset = 0): Control => ({
    key: '',
    field: null,
    kind: 'select',
    id,
    name: id,
    label,
    attributes: { class: 'form-select' },
    options: texts.map((text, at) => ({ value: at === 0 ? '' : String(at), text })),
    preset: preset === 0 ? '' : String(preset),
    evidence: [],
    widget: 'none',
  });
  const box = (id: string, label: string, attributes: Record<string, string> = {}): Control => ({
    ...list(id, label, []),
    kind: 'text',
    attributes: { class: 'form-control', ...attributes },
  });
  const all: Control[] = [
    list('Rotations', 'Rotation*', ['', 'IR Main', 'VA', 'Night float'], random.below(2)),
    list('Genders', 'Gender', ['', 'Female', 'Male', 'Not recorded']),
    list('ResidentProcedureCaseTemplateId', 'Template', ['Select a template', 'Clinic day', 'Primary at the VA']),
    list(nothing, 'Referring Site', ['', ...SITES.slice(0, 4)]),
    list(`${nothing}2`, 'Secondary Role', ['', 'Teaching', 'Observing']),
    box('EntryDate', 'Date of Entry', { readonly: '' }),
    box(`${nothing}3`, 'Secondary Case ID', { maxlength: '30' }),
    box(`${nothing}4`, 'Comment to the Coordinator'),
  ];
  return random.shuffle(all).slice(0, random.below(4));
}

/** A list's texts: the wanted one may be missing or stand there twice, and one that is nobody stands among them. */
function listed(random: Random, texts: readonly string[], wanted: string | null, nobody: string): string[] {
  const rest = random.shuffle(texts.filter((text) => text !== wanted)).slice(0, 3 + random.below(5));
  const fate = random.below(100);
  const named = wanted === null || fate < 7 ? [] : fate < 14 ? [wanted, wanted] : [wanted];
  return random.shuffle([...rest, ...named, ...(chance(random, 60) ? [nobody] : [])]);
}

/** Some of these attributes. */
function some(random: Random, all: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(() => chance(random, 40)));
}
