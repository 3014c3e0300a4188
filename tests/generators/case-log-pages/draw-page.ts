import { type Random, random as seeded } from '../../bench/random';
import { drawCase, FIELDS, type Field } from './case';
import { chance, hex, nameless } from './chance';
import { drift } from './draw-drift';
import { drawFields } from './draw-fields';
import { CODES, IR_CLASS, PROGRAMMES } from './facts';
import type { Behavior, PageSpec, Picker, Shell } from './spec';

/** Draws the page of a seed, and the case that is to be filled into it. */
export function drawPage(seed: number, today = new Date()): PageSpec {
  const random = seeded(scattered(seed));
  const theCase = drawCase(random, today);
  const hashes = { caseId: hex(random, 64), caseDate: hex(random, 64) };
  const fields = drawFields(random, theCase, today, hashes);
  const programme = random.pick(PROGRAMMES);
  const spec: PageSpec = {
    seed,
    kind: random.pick(['as-evidenced', 'as-evidenced', 'as-evidenced', 'drifted', 'drifted', 'lean']),
    drift: [],
    programme: `${1_000_000_000 + random.below(999_999_999)} - ${programme} Program`,
    specialty: `${random.pick(['Interventional radiology - integrated', 'Interventional Radiology - Independent', 'Interventional radiology'])} - Quarry Hill`,
    specialtyId: String(100 + random.below(80)),
    marker: random.pick(['data-idx', 'data-track', 'data-uid', 'data-el']),
    controls: chance(random, 35) ? random.shuffle(fields) : fields,
    columns: random.pick(['col-4 mb-2', 'col-4 mb-2', 'col-md-4 mb-2', 'col-sm-6 col-4 mb-2 px-1']),
    wrapped: chance(random, 30),
    picker: drawPicker(random, theCase.codes),
    pickerFirst: chance(random, 15),
    shell: drawShell(random),
    behavior: drawBehavior(random),
    submit: {
      tag: random.pick(['button', 'button', 'input']),
      id: 'submitButton',
      classes: random.pick(['btn btn-success', 'btn btn-success btn-sm float-end', 'btn-success']),
      text: random.pick(['Submit', 'Submit Case', 'Save', 'Submit']),
    },
    beside: random
      .shuffle(['Clear', 'Cancel', 'Save as Template', 'Submit & Copy', 'Delete Template'])
      .slice(0, random.below(4)),
    commentsFold: random.pick(['collapse', 'collapse', 'collapse', 'hidden', 'unsaid', 'open', 'open']),
    hashes,
    count: random.below(900),
    typed: chance(random, 12) ? random.pick(['caseId', 'role'] as const) : null,
    theCase,
  };
  if (spec.kind !== 'as-evidenced' && chance(random, 25)) {
    spec.submit.id = nameless(random);
    spec.drift.push('submit: no id');
  }
  drift(random, spec);
  const keys = random.shuffle(Array.from({ length: 60 }, (_, at) => `${hex(random, 3)}${at}`));
  spec.controls.forEach((control, at) => {
    control.key = keys[at]!;
  });
  return spec;
}

function drawPicker(random: Random, wanted: PageSpec['theCase']['codes']): Picker {
  const lost = chance(random, 6) ? wanted[random.below(wanted.length)]!.code : null;
  const some = CODES.filter((one) => wanted.includes(one) || chance(random, 75)).filter(({ code }) => code !== lost);
  const moved = chance(random, 30) ? [{ ...wanted[0]!, area: 'Body Procedures', type: wanted[0]!.type }] : [];
  const ir = { value: String(20 + random.below(70)), text: IR_CLASS };
  const tag = () => random.pick(['button', 'button', 'input', 'a'] as const);
  const named = (percent: number) => chance(random, percent);
  const labels = named(70)
    ? { class: 'Class', areas: 'Area', types: 'Type', description: 'Code/Description' }
    : { class: '', areas: '', types: '', description: '' };
  return {
    panes: random.pick(['open', 'tabs-active', 'tabs-closed', 'tabs-closed', 'accordion']),
    tabs: random.pick(['bootstrap', 'own']),
    classes: random.pick([
      [ir],
      [{ value: '', text: '' }, ir],
      [{ value: '', text: 'All' }, ir, { value: '7', text: 'Diagnostic Procedures' }],
      [{ value: '', text: '' }, { value: '7', text: 'Diagnostic Radiology' }, ir],
    ]),
    classPreset: named(50),
    shut: named(30),
    description: {
      type: random.pick(['text', 'text', 'search']),
      attributes: random.pick<Record<string, string>>([
        {},
        { maxlength: '50' },
        { maxlength: '100', placeholder: 'Code or description' },
        { autocomplete: 'off' },
      ]),
    },
    searchText: random.pick(['Search', 'Find', 'Search codes']),
    searchTag: tag(),
    addTag: tag(),
    addText: random.pick(['Add', 'Add', '+ Add']),
    addClass: random.pick(['btn btn-primary btn-sm', 'btn btn-sm btn-outline-success add-code', 'addCode']),
    starTag: random.pick(['button', 'a']),
    attributeBoxes: named(25),
    codes: random.shuffle([...some, ...moved]).map((one) => ({
      ...one,
      max: chance(random, 12) ? 2 + random.below(11) : 1,
      id: String(40_000 + random.below(50_000)),
    })),
    panelBefore: named(30),
    removeHidden: named(60),
    ids: { class: 'RRCClass', areas: 'Areas', types: 'Types', search: 'searchByAreaTypeButton' },
    labels,
  };
}

function drawShell(random: Random): Shell {
  return {
    kind: random.pick(['classic', 'unified', 'sidebar']),
    switcher: chance(random, 45),
    search: chance(random, 60),
    filter: chance(random, 25),
    notice: chance(random, 40),
    logOff: random.pick(['form', 'link']),
  };
}

function drawBehavior(random: Random): Behavior {
  const keep = chance(random, 60);
  const role = chance(random, 70);
  const clearsCaseId = chance(random, 25);
  // What a reload takes back must not in turn take back the date, or no order of writing would ever come to an end.
  const resets: Field[] = FIELDS.filter(
    (one) => one !== 'caseDate' && one !== 'comments' && !(clearsCaseId && one === 'caseId'),
  );
  const few = random.shuffle(resets).slice(0, 1 + random.below(3));
  const quick: [number, number] = random.pick([
    [5, 40],
    [20, 120],
    [80, 300],
    [200, 700],
  ]);
  return {
    reload: { role, areas: chance(random, 70), keep, clearsCaseId },
    // A date that always goes back and lists that always come back empty would undo each other for ever.
    dateReset: chance(random, 45) ? { on: few, times: !keep || chance(random, 60) ? 1 : 99 } : { on: [], times: 0 },
    addBlanks: random.pick(['blank', 'blank', 'preset', 'no']),
    addClearsRows: chance(random, 25),
    autoSearch: chance(random, 25),
    lateAnswers: chance(random, 30),
    lists: random.pick(['json', 'json', 'html']),
    delay: quick,
    template: chance(random, 75) ? 'served' : 'scripted',
    validation: chance(random, 70),
    confirm: chance(random, 50),
  };
}

/** Neighboring seeds begin alike in a linear generator: their bits are mixed first. */
function scattered(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
