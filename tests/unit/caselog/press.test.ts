// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { press, unselect } from '../../../lib/caselog/fill/apply';
import { beginSession, type Session } from '../../../lib/caselog/fill/session';
import { watchResident } from '../../../lib/caselog/fill/user-edits';
import { FORMS } from '../../../lib/caselog/form/forms';
import { load, savedPage } from './page';

const form = FORMS.find(({ id }) => id === 'ir-2026')!;
let session: Session;
let clicks: { id: string; held: boolean }[];

beforeEach(() => {
  const page = load(savedPage('ir-2026.html').markup);
  session = beginSession(page, form, watchResident(page));
  clicks = [];
  page.body.addEventListener('click', (event) => {
    clicks.push({ id: (event.target as Element).id, held: event.defaultPrevented });
    event.preventDefault();
  });
});
afterEach(() => session.end());

const within = (markup: string): HTMLElement => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.forms[0]!.append(holder);
  return holder.querySelector<HTMLElement>('[data-target]')!;
};

it('a part of the picker is clicked, and the browser’s own answer to the click held back', () => {
  expect(press(session, document.getElementById('searchByAreaTypeButton')!)).toBe(true);
  expect(clicks).toEqual([{ id: 'searchByAreaTypeButton', held: true }]);
});

it.each([
  ['the submit button', '<button type="submit" data-target>Submit</button>'],
  ['what is inside a submit button', '<button type="submit"><span data-target>Submit</span></button>'],
  ['a submit box', '<input type="submit" data-target>'],
  ['the icon that removes a code', '<i class="removeCode" data-target></i>'],
  ['a favourites star', '<button type="button" class="toggleFavorite" data-target>Add</button>'],
  ['a link that leaves the page', '<a href="/ads/CaseLogs/CaseSearch/Search" data-target>Search</a>'],
  ['a button of a dialog', '<div class="modal"><button type="button" data-target>Yes</button></div>'],
  ['a box of a code’s attributes', '<input type="checkbox" class="cbCodeAttribute" data-target>'],
  ['the template list', '<select id="ResidentProcedureCaseTemplateId" data-target></select>'],
  ['a disabled button', '<button type="button" disabled data-target>Add</button>'],
  ['a hidden button', '<button type="button" style="display: none" data-target>Add</button>'],
])('%s is never clicked', (_, markup) => {
  expect(press(session, within(markup))).toBe(false);
  expect(clicks).toEqual([]);
});

it('nothing is clicked once the fill was stopped', () => {
  window.dispatchEvent(new Event('pagehide'));
  expect(press(session, document.getElementById('searchByAreaTypeButton')!)).toBe(false);
  expect(clicks).toEqual([]);
});

/** The side panel with a code, as the practice page draws it. */
const selected = (icons = '<i class="removeCode"></i>'): HTMLElement => {
  const panel = document.querySelector('.selectedCodesBody')!;
  const item = document.createElement('li');
  item.id = 'li-code';
  item.innerHTML = `<span>31544 - Port</span>${icons}`;
  panel.append(item);
  return item;
};

it('a selected code is taken out by its own icon, which stays on the never-touch list for everything else', () => {
  const item = selected();
  const icon = item.querySelector<HTMLElement>('.removeCode')!;
  icon.id = 'the-icon';
  expect(press(session, icon)).toBe(false);
  expect(clicks).toEqual([]);
  expect(unselect(session, item)).toBe(true);
  expect(clicks).toEqual([{ id: 'the-icon', held: true }]);
});

it.each([
  ['an item with two icons', () => selected('<i class="removeCode"></i><i class="removeCode"></i>')],
  ['an item without an icon', () => selected('')],
  ['another element with the icon in it', () => within('<div data-target><i class="removeCode"></i></div>')],
  [
    'an item that is gone',
    () => {
      const item = selected();
      item.remove();
      return item;
    },
  ],
  ['a hidden icon', () => selected('<i class="removeCode" style="display: none"></i>')],
])('%s is not a code that can be taken out', (_, make) => {
  expect(unselect(session, make())).toBe(false);
  expect(clicks).toEqual([]);
});

it('no code is taken out once the page has changed', () => {
  const item = selected();
  window.dispatchEvent(new Event('pagehide'));
  expect(unselect(session, item)).toBe(false);
  expect(clicks).toEqual([]);
});

it('nothing but undoing a fill takes codes out', () => {
  const sources = import.meta.glob<string>('/{lib,entrypoints}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const users = Object.entries(sources).filter(([, source]) => /\bunselect\b|removeIcon/.test(source));
  expect(users.map(([path]) => path).sort()).toEqual([
    '/lib/caselog/fill/apply.ts',
    '/lib/caselog/fill/undo.ts',
    '/lib/caselog/form/form.ts',
    '/lib/caselog/forms/ir-2026.ts',
  ]);
});
