import {
  FILL_FIELDS,
  type FillChoices,
  type FilledField,
  type FillReport,
  type FillValues,
  type LeftField,
  type LeftReason,
  type Listing,
} from '../../model';
import type { ControlSpec, HeaderField } from '../form/form';
import { controlOf } from '../form/locate';
import { alsoAsked } from '../page/asked';
import { holdsIn, reported, shownBy } from '../page/read';
import { selectedCodes, timesSelected } from '../page/selected';
import type { Added } from './picker';
import { type FillPlan, wantedOf } from './plan';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import type { Claim, Drift } from './verify';

/** What one fill has done so far. */
export interface Account {
  before: Snapshot;
  planned: FillPlan;
  values: FillValues;
  choices: FillChoices;
  claims: Map<HeaderField, Claim>;
  failed: Map<HeaderField, { reason: LeftReason; candidates: readonly string[] }>;
  /** By the place of the entry among the draft's. */
  added: Map<number, Added>;
  /** Lists that a new date emptied for good. */
  unloaded: Set<ControlSpec>;
}

/** An account with nothing done yet. */
export const openAccount = (
  before: Snapshot,
  planned: FillPlan,
  values: FillValues,
  choices: FillChoices,
): Account => ({
  before,
  planned,
  values,
  choices,
  claims: new Map(),
  failed: new Map(
    planned.left.flatMap(({ field, reason }) => (field === 'entries' ? [] : [[field, { reason, candidates: [] }]])),
  ),
  added: new Map(),
  unloaded: new Set(),
});

/**
 * Leaves a field that drifted to the page, or to the resident: it is written no more, and what was ours, or what the resident changed of ours, is
 * said to be left.
 */
export function giveUp({ claims, failed }: Account, { field, reason, candidates }: Drift): void {
  const claim = claims.get(field);
  claims.delete(field);
  if (claim && (!claim.residents || failed.has(field))) failed.set(field, { reason, candidates });
}

/** Reads the form once more and says of every field whether it holds what was wanted. */
export function reportOf(session: Session, account: Account): FillReport {
  const filled: FilledField[] = [];
  const left: LeftField[] = [];
  for (const field of FILL_FIELDS) {
    const said = field === 'entries' ? entriesOf(session, account) : fieldOf(session, account, field);
    for (const one of said) 'reason' in one ? left.push(one) : filled.push(one);
  }
  const asked = alsoAsked(session.document, session.form);
  const report = { form: session.form.id, filled, left, refused: session.stopped() };
  return asked.length > 0 ? { ...report, asked } : report;
}

function fieldOf(session: Session, account: Account, field: HeaderField): (FilledField | LeftField)[] {
  const spec = session.form.fields[field];
  const control = controlOf(session.document, spec);
  const now = control && reported(shownBy(control), spec);
  const failed = account.failed.get(field);
  const planned = account.planned.steps.some((step) => step.do === 'set' && step.field === field);
  if (!planned && !failed) return [];
  const claim = account.claims.get(field);
  const wanted = wantedOf(account.values, field, account.choices);
  const mine = claim && !claim.residents ? claim : null;
  // What the resident changed and then put back as the draft has it is filled.
  const due = mine && !failed ? mine : { wanted, exact: account.choices.pick[field] ?? null };
  const may = due === mine || failed?.reason === 'changed-by-resident';
  if (control && may && due.wanted !== null && holdsIn(control, due.wanted, due.exact, spec))
    return [filledField(account, field, spec, now ?? '')];
  const { reason, candidates } = failed ?? { reason: claim ? 'did-not-stick' : 'changed-since-plan', candidates: [] };
  return [{ field, reason, wanted, now, candidates: [...candidates] }];
}

function filledField({ before }: Account, field: HeaderField, spec: ControlSpec, value: string): FilledField {
  const was = reported(before.fields[field]?.shown ?? '', spec);
  return was === '' || was === value ? { field, value } : { field, value, was };
}

function entriesOf(session: Session, { values, added }: Account): (FilledField | LeftField)[] {
  const { document, form } = session;
  const said = values.entries.map(({ concept, listings }, index): FilledField | LeftField => {
    const result = added.get(index);
    const [only] = listings;
    const wanted = listings.length === 1 && only ? placeOf(only) : concept;
    const leave = (reason: LeftReason, now: string | null = null, candidates: string[] = []): LeftField => ({
      field: 'entries',
      reason,
      wanted,
      now,
      candidates,
    });
    if (listings.length !== 1)
      return leave(listings.length === 0 ? 'row-unknown' : 'row-ambiguous', null, listings.map(placeOf));
    if (!result) return leave('changed-since-plan');
    if (!result.ok) return leave(result.reason, result.now, result.candidates);
    const times = timesSelected(document, form.picker, result.key);
    if (times !== 1) return leave('did-not-stick', times === 0 ? null : `${times} × ${result.description}`);
    return {
      field: 'entries',
      value: result.most > 1 ? `${result.description} × 1 (1–${result.most})` : result.description,
    };
  });
  return [...said, ...notOurs(session, [...added.values()])];
}

/** Codes that stand on the form but are not of this case: a template's, or ones that the resident added. */
function notOurs({ document, form }: Session, added: readonly Added[]): LeftField[] {
  const ours = new Set(added.map(({ key }) => key));
  return selectedCodes(document, form.picker)
    .filter(({ key }) => !ours.has(key))
    .map(({ text }) => ({ field: 'entries', reason: 'not-of-this-case', wanted: null, now: text, candidates: [] }));
}

const placeOf = ({ area, type, description }: Listing): string => `${area} › ${type} › ${description}`;
