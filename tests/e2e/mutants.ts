/** One edit of the page: which part, what is done to it. Plain data, so that it travels in an address. */
export interface Edit {
  part: string;
  at: string;
  does: string;
}

const HEADER: Record<string, string> = {
  caseId: 'input[maxlength="25"][type="text"]',
  caseDate: '.ProcedureDate input',
  caseYear: '#ProcedureYear',
  role: '#ResidentRoles',
  site: '#Institutions',
  attending: '#Attendings',
  patientType: '#PatientTypes',
  comments: '#Comments',
};
const PICKER: Record<string, string> = {
  class: '#RRCClass',
  area: '#Areas',
  type: '#Types',
  searchText: '#CodeDescription',
  searchButton: '#searchByAreaTypeButton',
  resultBody: '#code-search-area-type-body',
  selectedBody: '.selectedCodesBody',
  tab: 'a[href="#area-type"]',
};

const ON_FIELDS = [
  'rename',
  'rename the name alone',
  'retag',
  'retype',
  'move to the front',
  'swap with the next field',
  'drop',
  'wrap',
  'shorten the maxlength',
  'change the label',
  'swap labels with the next field',
  'drop the label',
  'double in place',
  'double at the top of the page',
  'put out of the form',
] as const;
const ON_PICKER = ['rename', 'retag', 'drop', 'wrap', 'double in place', 'double at the top of the page'] as const;
const ON_FORM = [
  'post elsewhere',
  'send by GET',
  'double in place',
  'drop the form',
  'open a second form',
  'rename',
] as const;
const ON_SCRIPT = [
  'rename the Case ID’s global',
  'name another box',
  'swap the two',
  'say nothing',
  'say it twice, otherwise',
] as const;
const ON_ROWS = [
  'rename the description',
  'drop the place’s id',
  'drop the type',
  'swap area and type',
  'swap the last two cells',
  'word the star as Add',
  'word Add otherwise',
  'put two Adds',
  'disable Add',
  'hide the row',
  'double the row',
  'put a cell in between',
] as const;

const product = (parts: Record<string, string>, edits: readonly string[]): Edit[] =>
  Object.entries(parts).flatMap(([part, at]) => edits.map((does) => ({ part, at, does })));

/** Every single edit, by the part of the page that it touches. */
export const MUTANTS: Record<string, Edit[]> = {
  'Case ID, date, year and role': product(
    { caseId: HEADER.caseId!, caseDate: HEADER.caseDate!, caseYear: HEADER.caseYear!, role: HEADER.role! },
    ON_FIELDS,
  ),
  'site, attending, patient type and comments': product(
    { site: HEADER.site!, attending: HEADER.attending!, patientType: HEADER.patientType!, comments: HEADER.comments! },
    ON_FIELDS,
  ),
  'picker, form, script and rows': [
    ...product(PICKER, ON_PICKER),
    ...product({ form: '#caseEntryForm' }, ON_FORM),
    ...product({ script: '#caseEntryForm > script:last-of-type' }, ON_SCRIPT),
    ...product({ row: '#codeRowTemplate' }, ON_ROWS),
  ],
};

/** Edits of what identifies the page or of how it is sent: nothing may be filled then. */
export const isOfIdentity = ({ part, does }: Edit): boolean => part === 'form' && does !== 'rename';

/** The fields that an edit touches: those alone may be left for it. */
export function touchedBy({ part, does }: Edit): string[] {
  const names = Object.keys(HEADER);
  if (part === 'script') return ['caseId', 'caseDate'];
  if (!names.includes(part)) return ['entries'];
  const next = does.includes('the next field') ? names[names.indexOf(part) + 1] : undefined;
  return [part, ...(next ? [next] : [])];
}

/** Makes one edit, inside the page and with nothing but it: this function's source is what travels there. */
export function tamper({ part, at, does }: Edit): void {
  const target = document.querySelector<HTMLInputElement>(at);
  if (!target) throw new Error(`nothing at ${at}`);
  const block = target.closest('.mb-2') ?? target;
  const label = block.querySelector('label');
  const next = block.nextElementSibling;
  const swap = (a: Element, b: Element) => {
    const hole = document.createComment('');
    a.replaceWith(hole);
    b.replaceWith(a);
    hole.replaceWith(b);
  };
  const twin = () => {
    const copy = target.cloneNode(true) as HTMLInputElement;
    if (copy.value !== undefined) copy.value = target.value;
    return copy;
  };
  /** In the row's template; or in the page's inline script, which has run by now: what it says is what may be read of it. */
  const reword = (from: string | RegExp, to: string) => {
    const text = target.textContent!.replace(from, to);
    if (text === target.textContent) throw new Error(`${does} changes nothing`);
    target.textContent = text;
  };
  const other = 'c3'.repeat(32);
  const edits: Record<string, () => void> = {
    rename: () => {
      if (target.id) target.id += 'New';
      else if (target.hasAttribute('href')) target.setAttribute('href', '#other-pane');
      else target.className += 'New';
      if (target.name) target.name += 'New';
    },
    'rename the name alone': () => {
      target.name += 'New';
    },
    retag: () => {
      const tag = { INPUT: 'textarea', SELECT: 'input', TEXTAREA: 'input', BUTTON: 'a' }[target.tagName] ?? 'section';
      const made = document.createElement(tag);
      for (const { name, value } of [...target.attributes]) made.setAttribute(name, value);
      if (!['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName)) made.append(...target.childNodes);
      target.replaceWith(made);
    },
    retype: () => {
      if (target.tagName === 'SELECT') target.toggleAttribute('multiple', true);
      else if (target.tagName === 'TEXTAREA') target.setAttribute('maxlength', '999');
      else target.type = part === 'caseDate' ? 'date' : 'email';
    },
    'move to the front': () => block.parentElement!.prepend(block),
    'swap with the next field': () => {
      const neighbour = next?.querySelector('input:not([type=hidden]), select');
      if (neighbour) swap(target, neighbour);
      else block.parentElement!.append(block);
    },
    drop: () => target.remove(),
    wrap: () => {
      const wrapper = document.createElement('div');
      target.replaceWith(wrapper);
      wrapper.append(target);
    },
    'shorten the maxlength': () => target.setAttribute('maxlength', '8'),
    'change the label': () => label?.replaceChildren('Referring clinic'),
    'swap labels with the next field': () => {
      const theirs = next?.querySelector('label');
      if (label && theirs) swap(label, theirs);
      else label?.remove();
    },
    'drop the label': () => label?.remove(),
    'double in place': () => target.after(twin()),
    'double at the top of the page': () => document.querySelector('main')!.prepend(twin()),
    'put out of the form': () => document.querySelector('main')!.prepend(block),
    'post elsewhere': () => target.setAttribute('action', '/ads/caselogs/caseentry/bulkinsert'),
    'send by GET': () => target.setAttribute('method', 'get'),
    'drop the form': () => target.replaceWith(...target.childNodes),
    'open a second form': () => {
      const second = target.cloneNode(false) as Element;
      second.id = 'another';
      target.after(second);
    },
    'rename the Case ID’s global': () => reword('CaseEntry99', 'CaseEntry98'),
    'name another box': () => reword(/[0-9a-f]{64}/, other),
    'swap the two': () => reword(/("#\w+")([\s\S]*?)("#\w+")/, '$3$2$1'),
    'say nothing': () => target.remove(),
    'say it twice, otherwise': () => {
      const second = document.createElement('script');
      second.type = 'text/plain';
      second.textContent = `caseEntryApp.globals.CaseEntry99 = "#${other}";`;
      target.after(second);
    },
    'rename the description': () => reword('id="code-description-text"', 'id="code-text"'),
    'drop the place’s id': () => reword(/data-type-to-code-id="[^"]*"/, ''),
    'drop the type': () => reword(/<td id="typeName">[^<]*<\/td>/, ''),
    'swap area and type': () => reword(/(<td>[^<]*<\/td>)\n(<td id="typeName">[^<]*<\/td>)/, '$2\n$1'),
    'swap the last two cells': () => reword(/(<td><button[^\n]*)\n(<td id="code-qty">[^\n]*)/, '$2\n$1'),
    'word the star as Add': () => reword('☆', 'Add'),
    'word Add otherwise': () => reword('>Add<', '>Add to favorites<'),
    'put two Adds': () =>
      reword(/(<button type="button" class="btn btn-sm btn-success addCode">Add<\/button>)/, '$1$1'),
    'disable Add': () => reword('addCode"', 'addCode" disabled'),
    'hide the row': () => reword('<tr ', '<tr style="display:none" '),
    'double the row': () => {
      const body = document.querySelector('#code-search-area-type-body')!;
      new MutationObserver((_, observer) => {
        const row = body.querySelector('tr[data-code-id]:last-of-type');
        observer.disconnect();
        row?.after(row.cloneNode(true));
      }).observe(body, { childList: true });
    },
    'put a cell in between': () => reword(/<td>[^<]*<\/td>\n<td id="typeName">/, '<td>Code</td>$&'),
  };
  const edit = edits[does];
  if (!edit) throw new Error(`no edit ${does}`);
  edit();
}
