// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FORMS } from '../../../lib/caselog/form/forms';
import { alsoAsked } from '../../../lib/caselog/page/asked';
import { load, savedPage } from './page';

const form = FORMS.find(({ id }) => id === 'ir-2026')!;

/** The saved page with a field more in its form. */
function pageWith(label: string, control: string, holder = 'style=""'): Document {
  const page = load(savedPage('ir-2026.html').markup);
  const block = page.createElement('div');
  block.innerHTML = `<div class="col-4 mb-2" ${holder}><label class="form-label">${label}</label>${control}</div>`;
  page.querySelector('form[action$="insert"]')!.append(block);
  return page;
}
const ROTATIONS =
  '<select id="Rotations" name="Rotations"><option value=""></option><option value="4">VIR</option></select>';

it('names what the form wants to know and a draft has no field for', () => {
  expect(alsoAsked(load(savedPage('ir-2026.html').markup), form)).toEqual([]);
  expect(alsoAsked(pageWith('Rotation<span class="text-danger">*</span>', ROTATIONS), form)).toEqual(['Rotation']);
  expect(alsoAsked(pageWith('Gender', '<select required><option></option><option>F</option></select>'), form)).toEqual([
    'Gender',
  ]);
  const twice = pageWith('Rotation*', `${ROTATIONS}<input type="text" value="">`);
  expect(alsoAsked(twice, form)).toEqual(['Rotation']);
});

it.each([
  ['that may stay blank', pageWith.bind(null, 'Rotation', ROTATIONS)],
  ['that is answered', pageWith.bind(null, 'Rotation*', ROTATIONS.replace('value="4"', 'value="4" selected'))],
  ['that is off', pageWith.bind(null, 'Rotation*', ROTATIONS.replace('<select', '<select disabled'))],
  ['that nobody sees', pageWith.bind(null, 'Rotation*', ROTATIONS, 'style="display: none"')],
  ['without a label', pageWith.bind(null, '*', ROTATIONS)],
])('says nothing of a field %s', (_, page) => {
  expect(alsoAsked(page(), form)).toEqual([]);
});
