import {
  type Draft,
  type DraftEntry,
  type Flag,
  NO_PROFILE,
  NO_SETTINGS,
  type Profile,
  type Settings,
} from '../../../lib/model';
import { concepts } from '../../../lib/procedures';
import { random } from '../../bench/random';

const CASE_ID = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const nothing = { value: null, from: null };
export const own = (value: string | null) => ({ value, from: value === null ? null : ({ kind: 'resident' } as const) });

/** An entry as the store keeps it. */
export function entryOf(concept: string, category: string, role: DraftEntry['role'], flags: Flag[] = []): DraftEntry {
  return { concept, category, lineId: 'line', role, flags, rules: [], listings: [], chosen: null };
}

/** A draft as short as a test wants it: logged, Primary, one port. */
export function draftOf(
  given: Partial<Draft> & { date?: string | null; role?: string | null; site?: string | null } = {},
): Draft {
  const { date = '2026-03-05', role = 'Primary', site = 'University Hospital', ...more } = given;
  return {
    id: `draft-${given.caseId ?? '0'}`,
    revision: 1,
    state: 'logged',
    caseId: 'ABCDEFGH01234567',
    patientKey: null,
    lines: [],
    entries: [entryOf('VP.CHEST', 'Venous Port', 'Primary')],
    dropped: [],
    unmapped: [],
    flags: [],
    fields: {
      caseDate: own(date),
      caseYear: nothing,
      role: own(role),
      site: own(site),
      attending: nothing,
      patientType: own('Adult'),
      comments: own('never to leave the browser'),
    },
    roleToConfirm: false,
    createdAt: Date.parse('2026-03-06T12:00'),
    updatedAt: 0,
    report: null,
    ...more,
  };
}

/** The resident of the made-up training: integrated, PGY-1 from July 1, 2020, graduation on June 30, 2026. */
export const PROFILE: Profile = {
  ...NO_PROFILE,
  pathway: 'integrated',
  start: '2020-07-01',
  rotations: [
    { name: 'Internship', kind: 'internship', from: '2020-07-01', to: '2021-06-30' },
    { name: 'IR A', kind: 'ir', from: '2023-07-01', to: '2023-12-31' },
    { name: 'ICU', kind: 'icu', from: '2024-01-01', to: '2024-01-28' },
    { name: 'IR B', kind: 'ir', from: '2024-07-01', to: '2026-06-30' },
  ],
};
export const SETTINGS: Settings = { ...NO_SETTINGS, graduationYear: 2026, programmeYears: 6, profile: PROFILE };

/**
 * Six years of training: 2,400 visits with one to three entries, some captured in two parts, some of two sessions a day, some drafts, some
 * discarded, some assisted. The same seed makes the same training.
 */
export function sixYears(seed: number, visits = 2_400): Draft[] {
  const { below, pick } = random(seed);
  const countable = concepts().filter(({ category }) => category !== 'Component' && category !== 'Not counted');
  const drafts: Draft[] = [];
  const push = (given: Parameters<typeof draftOf>[0]) => {
    const caseId = Array.from({ length: 16 }, () => pick([...CASE_ID])).join('');
    drafts.push(draftOf({ ...given, id: `draft-${drafts.length}`, caseId }));
  };
  for (let visit = 0; visit < visits; visit += 1) {
    const day = Date.UTC(2020, 6, 1) + below(2191) * 86_400_000;
    const date = below(100) === 0 ? null : new Date(day).toISOString().slice(0, 10);
    const patientKey = visit.toString(16).padStart(64, '0');
    const state = below(12) === 0 ? 'staged' : below(40) === 0 ? 'discarded' : below(60) === 0 ? 'filled' : 'logged';
    const role = pick(['Primary', 'Primary', 'Primary', 'Primary', 'Primary', 'Secondary', 'Assisting', null]);
    const site = pick(['University Hospital', 'Veterans Hospital', null]);
    const entries = () =>
      Array.from({ length: 1 + (below(4) === 0 ? 1 + below(2) : 0) }, () => {
        const concept = pick(countable);
        return entryOf(concept.id, concept.category, pick(['Primary', 'Secondary', 'Assisting'] as const));
      });
    push({ date, role, site, patientKey, state, entries: entries() });
    // Seen again after it had been logged, and a later session of the day.
    if (below(20) === 0) push({ date, role, site, patientKey, state, entries: entries() });
    if (below(50) === 0)
      push({ date, role, site, patientKey, state, entries: entries(), flags: ['same_day_sessions'] });
  }
  return drafts;
}
