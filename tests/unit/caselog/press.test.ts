// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { press } from '../../../lib/caselog/apply';
import { FORMS } from '../../../lib/caselog/forms';
import { watchResident } from '../../../lib/caselog/resident';
import { beginSession, type Session } from '../../../lib/caselog/session';
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
