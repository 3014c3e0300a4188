import { beforeEach, expect, test } from 'vitest';
import { type Drafts, type Judge, openDrafts } from '../../../lib/drafts';
import { resolve } from '../../../lib/encounters';
import { freshName, given, line, report, standIn } from './stand-in';

/** The real counting rules, as the background hands them in. */
const judge: Judge = { ...standIn, judge: (lines, logged) => resolve(lines, ['Me'], logged) };

const visit = (name: string, start: string) => {
  const decision = line(name).decision;
  const category = 'New Outpatient Clinic Evaluation';
  return line(name, {
    start,
    description: 'IR CLINIC NEW PATIENT VISIT',
    decision: { ...decision, concept: 'NOC.NEW', category },
  });
};

let store: Drafts;
beforeEach(() => {
  store = openDrafts(freshName());
});

const entriesByDate = async () =>
  Object.fromEntries(
    (await given(store.listDrafts())).map(({ fields, entries }) => [
      fields.caseDate.value,
      entries.map(({ concept }) => concept),
    ]),
  );

test('a second new evaluation within twelve months is no case, though the first was captured long before', async () => {
  await given(store.stage([visit('a', '2026-01-10T09:00')], judge));
  await given(store.stage([visit('b', '2026-09-01T09:00')], judge));
  expect(await entriesByDate()).toEqual({ '2026-01-10': ['NOC.NEW'], '2026-09-01': [] });
});

test('nor where the first is logged already', async () => {
  await given(store.stage([visit('a', '2026-01-10T09:00')], judge));
  const [first] = await given(store.listDrafts());
  await given(store.markFilled(first!.id, report));
  await given(store.markLogged(first!.id, 'case-log'));
  await given(store.stage([visit('b', '2026-09-01T09:00')], judge));
  expect(await entriesByDate()).toEqual({ '2026-01-10': ['NOC.NEW'], '2026-09-01': [] });
});

test('after more than a year it is one', async () => {
  await given(store.stage([visit('a', '2025-01-10T09:00')], judge));
  await given(store.stage([visit('b', '2026-09-01T09:00')], judge));
  expect(await entriesByDate()).toEqual({ '2025-01-10': ['NOC.NEW'], '2026-09-01': ['NOC.NEW'] });
});
