// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isOfCaseLog, matchAggregate } from '../../../lib/caselog';
import { TABLE_1 } from '../../../lib/model';
import { aggregatePage } from '../../practice/pages/aggregate';
import { load } from './page';

const NAMES = ['Chest X-Ray', 'CTA/MRA', 'PET'];
const block = (label: string, box = '<input type="text">', style = '') =>
  `<div style="${style}"><label class="form-label">${label}</label>${box}</div>`;
const at = (markup: string, names = NAMES) =>
  matchAggregate(load(`<main><form>${markup}</form></main>`), names).map((one) => one.at);

it('finds a box under its label, beside it, around it, by its row, whatever the case and the punctuation', () => {
  const page = load(`<main>
    ${block('CHEST X-RAY<span>*</span>:', '<input type="text" value=" 120 ">')}
    <label for="a">Cta / Mra</label><p></p><p><input id="a" type="number"></p>
    <table><tr><th>PET</th><td><input></td></tr></table></main>`);
  const before = page.documentElement.outerHTML;
  expect(matchAggregate(page, NAMES)).toEqual([
    { category: 'Chest X-Ray', at: 'here', label: 'CHEST X-RAY', now: '120' },
    { category: 'CTA/MRA', at: 'here', label: 'Cta / Mra', now: null },
    { category: 'PET', at: 'here', label: 'PET', now: null },
  ]);
  expect(page.documentElement.outerHTML).toBe(before);
});

it.each([
  ['two boxes under one label', block('PET', '<input><input>'), 'doubled'],
  ['the label twice', block('PET') + block('PET'), 'doubled'],
  ['labels that contradict each other', `<table><tr><td>PET</td><td>${block('CTA/MRA')}</td></tr></table>`, 'nowhere'],
  ['a longer label', block('PET/CT'), 'nowhere'],
  ['a label that nobody sees', '<div><label style="display: none">PET</label><input></div>', 'nowhere'],
  ['a box that nobody sees', block('PET', undefined, 'display: none'), 'nowhere'],
  ['a box that is off', block('PET', '<input disabled>'), 'nowhere'],
  ['a box that is only read', block('PET', '<input readonly>'), 'nowhere'],
  ['no box but a list', block('PET', '<select><option>1</option></select>'), 'nowhere'],
  ['a name that only the markup knows', '<div><input name="PET" aria-label="PET" placeholder="PET"></div>', 'nowhere'],
])('guesses nothing of %s', (_, markup, expected) => {
  expect(at(markup, ['PET', 'CTA/MRA'])[0]).toBe(expected);
});

it('tells nothing of what stands in a box but a count', () => {
  const page = load(block('PET', '<input value="JANE DOE 12345678">'));
  expect(JSON.stringify(matchAggregate(page, NAMES))).not.toContain('DOE');
});

it('finds all of the practice page that can be told apart', () => {
  const found = matchAggregate(
    load(aggregatePage()),
    TABLE_1.map(({ name }) => name),
  );
  const left = found.filter((one) => one.at !== 'here').map((one) => [one.category, one.at]);
  expect(left).toEqual([
    ['MRI Lower Extremity Joints', 'doubled'],
    ['MRI Spine', 'nowhere'],
  ]);
});

it.each([
  [true, 'https://apps.acgme.org/ads/CaseLogs/Aggregate/Entry'],
  [true, 'https://apps.acgme-i.org/ads/caselogs'],
  [true, 'http://localhost:5710/ads/CaseLogs/CaseEntry/Insert'],
  [false, 'https://apps.acgme.org/ads/CaseLogsOfOthers/'],
  [false, 'https://apps.acgme.org/ads/'],
  [false, 'http://apps.acgme.org/ads/CaseLogs/'],
  [false, 'https://apps.acgme.org:8443/ads/CaseLogs/'],
  [false, 'https://apps.acgme.org.evil.example/ads/CaseLogs/'],
  [false, 'https://user@apps.acgme.org/ads/CaseLogs/'],
  [false, 'about:blank'],
])('%s: %s is a page of the Case Log', (expected, address) => {
  expect(isOfCaseLog(address)).toBe(expected);
});
