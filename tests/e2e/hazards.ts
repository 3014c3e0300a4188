import type { FillField } from '../../lib/model';
import { OTHER_BUILD, type Quirks } from '../practice/quirks';

/*
 * What may be the matter with a Case Log page, by name: functions that are carried into the page and must need nothing but it.
 * The page's own globals, jQuery among them, are there for them.
 */
type InPage = () => void;

interface Plugin {
  select2(options?: object): void;
}
declare global {
  interface Window {
    $(selector: string): Plugin;
  }
}

/** A3: the Case ID box is there, and no person could type into it. */
export const HIDINGS: Record<string, InPage> = {
  'display none': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.display = 'none';
  },
  'a block around it with display none': () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.style.display = 'none';
  },
  'visibility hidden': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.visibility = 'hidden';
  },
  'visibility collapse around it': () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.style.visibility = 'collapse';
  },
  'opacity 0': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.opacity = '0';
  },
  'opacities that come to nothing together': () => {
    const box = document.querySelector<HTMLElement>('input[maxlength="25"]')!;
    box.style.opacity = '0.3';
    box.parentElement!.style.opacity = '0.3';
  },
  'a filter that makes it transparent': () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.style.filter = 'opacity(0)';
  },
  'clipped by the old property': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.cssText =
      'position: absolute; clip: rect(0px, 0px, 0px, 0px)';
  },
  'clipped from all sides': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.clipPath = 'inset(50%)';
  },
  'clipped to a circle of nothing': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.clipPath = 'circle(0px)';
  },
  'off the left of the page': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.cssText = 'position: absolute; left: -9999px';
  },
  'above the page': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.cssText = 'position: absolute; top: -9999px';
  },
  'without size': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.cssText =
      'width: 0; height: 0; padding: 0; border: 0; min-height: 0';
  },
  'scaled to nothing': () => {
    document.querySelector<HTMLElement>('input[maxlength="25"]')!.style.transform = 'scale(0)';
  },
  'in a block shut to no height': () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.style.cssText =
      'height: 0; overflow: hidden; padding: 0; margin: 0';
  },
  'hidden from readers of the screen': () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.setAttribute('aria-hidden', 'true');
  },
  inert: () => {
    document.querySelector('input[maxlength="25"]')!.parentElement!.inert = true;
  },
  'in details that are closed': () => {
    const block = document.querySelector('input[maxlength="25"]')!.parentElement!;
    const details = document.createElement('details');
    block.before(details);
    details.append(block);
  },
  'skipped by content-visibility': () => {
    document
      .querySelector<HTMLElement>('input[maxlength="25"]')!
      .parentElement!.style.setProperty('content-visibility', 'hidden');
  },
  disabled: () => {
    document.querySelector<HTMLInputElement>('input[maxlength="25"]')!.disabled = true;
  },
  'in a fieldset that is disabled': () => {
    const block = document.querySelector('input[maxlength="25"]')!.parentElement!;
    const set = document.createElement('fieldset');
    set.disabled = true;
    block.before(set);
    set.append(block);
  },
  'read only': () => {
    document.querySelector<HTMLInputElement>('input[maxlength="25"]')!.readOnly = true;
  },
};

/** A4: two of a thing, and what must stay undecided then. */
export const AMBIGUITIES: Record<string, { field: FillField; make: InPage }> = {
  'the whole form twice': {
    field: 'caseId',
    make: () => {
      const form = document.querySelector('#caseEntryForm')!;
      form.after(form.cloneNode(true));
    },
  },
  'the form of 2022 beside that of 2026': {
    field: 'caseId',
    make: () => {
      const row = document.querySelector('input[maxlength="25"]')!.closest('.row')!;
      for (const [label, id, limit] of [
        ['Case ID', 'PatientId', '25'],
        ['Case Date', 'ProcedureDate', null],
      ] as const) {
        const block = document.createElement('div');
        block.className = 'col-4 mb-2';
        const words = document.createElement('label');
        words.textContent = label;
        const box = document.createElement('input');
        Object.assign(box, { type: 'text', id, name: id });
        box.setAttribute('type', 'text');
        if (limit) box.setAttribute('maxlength', limit);
        block.append(words, box);
        row.append(block);
      }
    },
  },
  'two boxes labelled Case ID': {
    field: 'caseId',
    make: () => {
      const block = document.querySelector('input[maxlength="25"]')!.parentElement!;
      const copy = block.cloneNode(true) as HTMLElement;
      const box = copy.querySelector('input')!;
      box.id = box.name = 'd4'.repeat(32);
      block.after(copy);
    },
  },
  'two boxes of one name': {
    field: 'caseId',
    make: () => {
      const block = document.querySelector('input[maxlength="25"]')!.parentElement!;
      block.after(block.cloneNode(true));
    },
  },
  'two dates': {
    field: 'caseDate',
    make: () => {
      const block = document.querySelector('.ProcedureDate')!.parentElement!;
      block.after(block.cloneNode(true));
    },
  },
  'two lists of sites': {
    field: 'site',
    make: () => {
      const block = document.querySelector('#Institutions')!.parentElement!;
      block.after(block.cloneNode(true));
    },
  },
  'two lists of roles': {
    field: 'role',
    make: () => {
      const list = document.querySelector('#ResidentRoles')!;
      list.after(list.cloneNode(true));
    },
  },
  'a second panel of selected codes': {
    field: 'entries',
    make: () => {
      const panel = document.querySelector('.selectedCodesBody')!;
      panel.after(panel.cloneNode(true));
    },
  },
  'a second table of results': {
    field: 'entries',
    make: () => {
      const table = document.querySelector('#codes-by-areatype-table')!;
      table.after(table.cloneNode(true));
    },
  },
  'one site under two numbers': {
    field: 'site',
    make: () => {
      const list = document.querySelector<HTMLSelectElement>('#Institutions')!;
      const wanted = [...list.options].find(({ text }) => text.startsWith('Children'))!;
      list.append(new Option(wanted.text, '31337'));
    },
  },
  'one attending under two numbers': {
    field: 'attending',
    make: () => {
      const list = document.querySelector<HTMLSelectElement>('#Attendings')!;
      list.append(new Option('ADEYEMI, FOLASADE', '31337'));
    },
  },
  'one patient type under two numbers': {
    field: 'patientType',
    make: () => {
      const list = document.querySelector<HTMLSelectElement>('#PatientTypes')!;
      list.append(new Option('Pediatric', '31337'));
    },
  },
};

/** A6: what changes once the date was written, and what must be said of it; a field null where the whole fill must stop. */
export const CHANGES: Record<string, { field: FillField | null; reason: string; change: InPage }> = {
  'the list is disabled': {
    field: 'site',
    reason: 'not-editable',
    change: () => {
      document.querySelector<HTMLSelectElement>('#Institutions')!.disabled = true;
    },
  },
  'the list is hidden': {
    field: 'site',
    reason: 'not-editable',
    change: () => {
      document.querySelector<HTMLElement>('#Institutions')!.style.visibility = 'hidden';
    },
  },
  'the box is made read only': {
    field: 'caseId',
    reason: 'not-editable',
    change: () => {
      document.querySelector<HTMLInputElement>('input[maxlength="25"]')!.readOnly = true;
    },
  },
  'the name changes': {
    field: 'patientType',
    reason: 'changed-since-plan',
    change: () => {
      document.querySelector<HTMLSelectElement>('#PatientTypes')!.name = 'Other';
    },
  },
  'the id changes': {
    field: 'patientType',
    reason: 'changed-since-plan',
    change: () => {
      document.querySelector('#PatientTypes')!.id = 'Ages';
    },
  },
  'the label changes': {
    field: 'caseYear',
    reason: 'changed-since-plan',
    change: () => {
      document.querySelector('#ProcedureYear')!.previousElementSibling!.textContent = 'Birth Year';
    },
  },
  'the control goes': {
    field: 'comments',
    reason: 'changed-since-plan',
    change: () => document.querySelector('#Comments')!.remove(),
  },
  'the control is doubled': {
    field: 'site',
    reason: 'changed-since-plan',
    change: () => {
      const list = document.querySelector('#Institutions')!;
      list.after(list.cloneNode(true));
    },
  },
  'the control becomes another kind': {
    field: 'caseId',
    reason: 'changed-since-plan',
    change: () => {
      document.querySelector<HTMLInputElement>('input[maxlength="25"]')!.type = 'password';
    },
  },
  'the length that fits changes': {
    field: 'caseId',
    reason: 'too-long',
    change: () => document.querySelector('input[maxlength="25"]')!.setAttribute('maxlength', '6'),
  },
  'the option goes': {
    field: 'site',
    reason: 'option-missing',
    change: () => {
      const list = document.querySelector<HTMLSelectElement>('#Institutions')!;
      [...list.options].find(({ text }) => text.startsWith('Children'))!.remove();
    },
  },
  'the control moves into a frame': {
    field: 'patientType',
    reason: 'changed-since-plan',
    change: () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(document.querySelector('#PatientTypes')!);
    },
  },
  'the address changes': {
    field: null,
    reason: 'page-changed',
    change: () => history.pushState(null, '', '?elsewhere'),
  },
};

/** A9: forms that send themselves, or press what would send them, as soon as something changes in them. */
export const SENDERS: Record<string, InPage> = {
  'on a change of the site, by requestSubmit': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#Institutions')!.addEventListener('change', () => form.requestSubmit());
  },
  'on a change of the site, by submit': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#Institutions')!.addEventListener('change', () => form.submit());
  },
  'on a change of the site, past any spy': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { submit } = (frame.contentWindow as unknown as typeof globalThis).HTMLFormElement.prototype;
    document.querySelector('#Institutions')!.addEventListener('change', () => submit.call(form));
  },
  'on a change of the date': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('.ProcedureDate')!.addEventListener('change', () => form.submit());
  },
  'on a change of the date, a moment later': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('.ProcedureDate')!.addEventListener('change', () => setTimeout(() => form.submit(), 60));
  },
  'on any input': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    form.addEventListener('input', () => form.requestSubmit());
  },
  'on any key': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    form.addEventListener('keyup', () => form.requestSubmit());
  },
  'on leaving a box': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    form.addEventListener('focusout', () => form.submit());
  },
  'on entering a box': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    form.addEventListener('focusin', () => form.submit());
  },
  'by an attribute that submits': () => {
    document.querySelector('#ResidentRoles')!.setAttribute('onchange', 'this.form.submit()');
  },
  'by an attribute that goes elsewhere': () => {
    document.querySelector('#ResidentRoles')!.setAttribute('onchange', "location.href = '?role=' + this.value");
  },
  'by an attribute on input': () => {
    document.querySelector('input[maxlength="25"]')!.setAttribute('oninput', 'this.form.requestSubmit()');
  },
  'by pressing Submit and its confirmation': () => {
    document.querySelector('#PatientTypes')!.addEventListener('change', () => {
      document.querySelector<HTMLElement>('#submitButton')!.click();
      document.querySelector<HTMLFormElement>('#caseEntryForm')!.submit();
    });
  },
  'on a change of the year': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#ProcedureYear')!.addEventListener('change', () => form.submit());
  },
  'on a change of the attending': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#Attendings')!.addEventListener('change', () => form.requestSubmit());
  },
  'on a change of the class': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#RRCClass')!.addEventListener('change', () => form.submit());
  },
  'on the search': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#searchByAreaTypeButton')!.addEventListener('click', () => form.submit());
  },
  'on Add': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#code-search-area-type-body')!.addEventListener('click', () => form.submit());
  },
  'when a code is selected': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    new MutationObserver(() => form.submit()).observe(document.querySelector('.selectedCodesBody')!, {
      childList: true,
    });
  },
  'into another window': () => {
    const form = document.querySelector<HTMLFormElement>('#caseEntryForm')!;
    document.querySelector('#ResidentRoles')!.addEventListener('change', () => form.requestSubmit());
    form.target = '_blank';
  },
};

/** A11: a widget in a field's place; what it says of the field: filled, or the reason. */
export const WIDGETS: Record<string, { field: FillField; outcome: string; quirks?: Partial<Quirks>; build: InPage }> = {
  'Select2 over the attendings, bootstrap-datepicker': {
    field: 'attending',
    outcome: 'filled',
    build: () => undefined,
  },
  'Select2 over the sites as well': {
    field: 'site',
    outcome: 'filled',
    build: () => window.$('#Institutions').select2({ width: '100%' }),
  },
  'a plain list of attendings': {
    field: 'attending',
    outcome: 'filled',
    quirks: { selectTwo: false },
    build: () => undefined,
  },
  'jQuery UI’s date picker with an input mask': {
    field: 'caseDate',
    outcome: 'filled',
    quirks: OTHER_BUILD,
    build: () => undefined,
  },
  'the browser’s own date input': {
    field: 'caseDate',
    outcome: 'filled',
    build: () => {
      document.querySelector<HTMLInputElement>('.ProcedureDate input')!.type = 'date';
    },
  },
  'a box that a framework tracks as React does': {
    field: 'caseId',
    outcome: 'filled',
    build: () => {
      const box = document.querySelector<HTMLInputElement>('input[maxlength="25"]')!;
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      let state = box.value;
      let tracked = box.value;
      Object.defineProperty(box, 'value', {
        configurable: true,
        get: () => own.get!.call(box),
        set: (text: string) => {
          tracked = text;
          own.set!.call(box, text);
        },
      });
      // A controlled box: what the framework did not take for a change of the user's is painted over at the next event.
      const sync = () => {
        const text = own.get!.call(box) as string;
        if (text !== tracked) state = tracked = text;
        setTimeout(() => own.set!.call(box, state));
      };
      box.addEventListener('input', sync);
      box.addEventListener('blur', sync);
    },
  },
  'a list drawn as Kendo draws it': {
    field: 'site',
    outcome: 'not-editable',
    build: () => {
      const list = document.querySelector<HTMLSelectElement>('#Institutions')!;
      const drawn = document.createElement('span');
      drawn.className = 'k-picker k-dropdownlist';
      drawn.textContent = 'Choose…';
      list.style.display = 'none';
      list.before(drawn);
      drawn.append(list);
    },
  },
  'an element whose text can be edited': {
    field: 'caseId',
    outcome: 'not-on-this-form',
    build: () => {
      const box = document.querySelector('input[maxlength="25"]')!;
      const made = document.createElement('div');
      made.id = box.id;
      made.contentEditable = 'true';
      box.replaceWith(made);
    },
  },
  'a box that writes in capitals': {
    field: 'caseId',
    outcome: 'filled',
    build: () => {
      const box = document.querySelector<HTMLInputElement>('input[maxlength="25"]')!;
      box.addEventListener('input', () => {
        box.value = box.value.toUpperCase();
      });
    },
  },
  'a box that refuses what is put there': {
    field: 'caseId',
    outcome: 'did-not-stick',
    build: () => {
      const box = document.querySelector<HTMLInputElement>('input[maxlength="25"]')!;
      for (const name of ['input', 'change', 'blur'])
        box.addEventListener(name, () => {
          box.value = '';
        });
    },
  },
};
