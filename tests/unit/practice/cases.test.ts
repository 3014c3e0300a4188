import { describe, expect, it } from 'vitest';
import { ME, practiceCases } from '../../practice/cases';
import { cellsOf, worklistPage } from '../../practice/pages/worklist';
import { attendingsOf, sitesOf } from '../../practice/programme';
import { DEFAULT_QUIRKS } from '../../practice/quirks';
import { HIDDEN_ROWS } from '../../practice/worklist-traps';

const TODAY = '2026-03-16';
const cases = practiceCases(TODAY);
const lines = cases.flatMap((one) => one.lines.map((line) => ({ ...line, case: one })));
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();

describe('the practice worklist', () => {
  it('has 40 cases on ten working days, all of them over before today', () => {
    expect(cases).toHaveLength(40);
    const days = new Set(cases.map((one) => one.lines[0]!.start.slice(0, 10)));
    expect(days.size).toBe(10);
    for (const { end } of lines) expect(end.slice(0, 10) < TODAY).toBe(true);
  });

  it('moves with the day it is asked for, weekends left out', () => {
    const starts = practiceCases('2026-11-23').map((one) => one.lines[0]!.start);
    expect(starts[0]).toBe('2026-11-09T08:10');
    expect(starts.at(-1)).toBe('2026-11-20T19:40');
  });

  it('gives each line an accession of its own, an addendum that of its study', () => {
    const twice = lines.filter((line) => lines.filter(({ accession }) => accession === line.accession).length > 1);
    expect(twice.map(({ comment }) => comment)).toEqual(['', 'addendum']);
  });

  it('shows one name, birth date and age for each MRN', () => {
    const people = new Map<string, unknown>();
    for (const { patient } of cases)
      expect(people.set(patient.mrn, people.get(patient.mrn) ?? patient).get(patient.mrn)).toEqual(patient);
    expect(people.size).toBe(36);
  });

  it('makes every patient as old on the day of the case as the case says', () => {
    for (const { patient, lines: own } of cases) {
      const [birth, day] = [patient.birthDate, own[0]!.start];
      const age = Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5, 10) < birth.slice(5) ? 1 : 0);
      expect(age).toBe(patient.age);
    }
  });

  it('ends a session after midnight on the next day', () => {
    const bleed = cases.find(({ about }) => about.includes('midnight'))!;
    expect(bleed.lines.map(({ start }) => start.slice(8))).toEqual(['04T23:40', '05T00:35', '05T00:35']);
    expect(bleed.lines[0]!.end).toBe('2026-03-05T01:55');
  });

  it('has two sessions of one patient on one day, the later one flagged', () => {
    const twice = cases.filter(({ patient }) => patient.mrn === '00771839');
    expect(twice.map(({ session, flags }) => [session, flags])).toEqual([
      ['5137', []],
      ['5140', ['same_day_sessions']],
    ]);
  });

  it('expects entries in every category of Table 2 and in other buckets', () => {
    const families = new Set(
      lines.filter(({ expected }) => expected.includes('.')).map(({ expected }) => expected.split('.')[0]),
    );
    expect([...families].sort()).toEqual([
      'APS',
      'ASG',
      'DAI',
      'EMB',
      'NOC',
      'O',
      'PGI',
      'PN',
      'TA',
      'TIPS',
      'TT',
      'VI',
      'VP',
    ]);
  });

  it('expects an entry only of a line on which the resident is named', () => {
    for (const { expected, operators } of lines) if (expected.includes('.')) expect(operators).toContain(ME);
  });

  it('names only sites and attendings that the Case Log offers', () => {
    const sites = sitesOf(DEFAULT_QUIRKS).map(({ text }) => text);
    const attendings = attendingsOf(DEFAULT_QUIRKS).map(({ text }) => plain(text));
    for (const { location, attending } of cases) {
      expect(sites).toContain(location);
      if (attending !== '') expect(attendings).toContain(plain(attending));
    }
    expect(attendings.filter((name) => name === 'OSEI, KWAME')).toHaveLength(1);
    expect(attendings.filter((name) => name === 'SMITH, JOHN')).toHaveLength(2);
  });

  it('hides rows of patients who are on no visible row', () => {
    const page = worklistPage(cases);
    for (const { mrn, accession } of HIDDEN_ROWS) {
      expect(page).toContain(`>${mrn}<`);
      expect(lines.some((line) => line.case.patient.mrn === mrn || line.accession === accession)).toBe(false);
    }
  });

  it('writes each text into the page escaped', () => {
    const [first] = cases;
    const hostile = { ...first!, patient: { ...first!.patient, name: '<img src=x onerror=alert(1)>' } };
    expect(cellsOf(hostile, hostile.lines[0]!)['Patient Name']).toContain('<img');
    expect(worklistPage([hostile])).not.toContain('<img');
  });
});
