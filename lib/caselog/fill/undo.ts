import { type Answer, answer, type FillReport, type LeftField, refuse } from '../../model';
import { type HeaderField, WRITING_ORDER } from '../form/form';
import { controlOf } from '../form/locate';
import { recognise } from '../form/recognise';
import { holdsIn, rawOf, reported, shownBy } from '../page/read';
import { itemsOf, selectedCodes } from '../page/selected';
import { unselect, write } from './apply';
import { alone, type Earlier, fillUnderWay, lastFilled, letGo } from './filled';
import { AGAIN } from './plan';
import { beginSession, type Session } from './session';
import { writeDate } from './steps';
import type { Resident } from './user-edits';
import { type Claim, verify } from './verify';
import { AT_ONCE, type Patience, until, watchChanges } from './wait-for-page';

/**
 * Takes the last fill of a document back: every field that we wrote holds exactly what it held before, and the codes that we added are
 * gone. What the resident changed since stays, put back where the page empties it meanwhile, and is named in the report, as is what the page did not
 * take back.
 * Refusals: `fill-under-way`, `nothing-to-undo` (nothing was filled here), and those of `recognise`.
 */
export async function undoFill(
  document: Document,
  location: Pick<Location, 'pathname'>,
  resident: Resident,
): Promise<Answer<FillReport>> {
  if (fillUnderWay(document)) return refuse('fill-under-way');
  const filled = lastFilled(document);
  if (!filled || filled.session.stopped()) return refuse('nothing-to-undo');
  const recognised = recognise(document, location);
  if (!recognised.ok) return recognised;
  return alone(document, async () => {
    const session = beginSession(document, recognised.value, resident);
    try {
      const left = [
        ...(await restoreFields(session, filled.earlier, filled.since)),
        ...(await removeCodes(session, filled.keys)),
      ];
      return answer({ form: session.form.id, filled: [], left, refused: session.stopped(), undone: true });
    } finally {
      session.end();
      // Codes that could not be taken out keep the form held: the next case must not be logged with them.
      if (selectedCodes(document, recognised.value.picker).some(({ key }) => filled.keys.has(key))) filled.unwatch();
      else letGo(document);
    }
  });
}

/** How soon a code is gone once its icon was pressed. */
const GONE_WITHIN: Patience = { ...AT_ONCE, limit: 3_000 };

async function removeCodes(session: Session, keys: ReadonlySet<string>): Promise<LeftField[]> {
  const { document, form } = session;
  for (const key of keys) {
    const [item, ...others] = itemsOf(document, form.picker, key);
    // A second one of the same code is not ours.
    if (!item || others.length > 0 || !unselect(session, item)) continue;
    await until(session, watchChanges([]), () => itemsOf(document, form.picker, key).length === 0, GONE_WITHIN);
  }
  return selectedCodes(document, form.picker)
    .filter(({ key }) => keys.has(key))
    .map(({ text }) => ({ field: 'entries', reason: 'not-restored', wanted: null, now: text, candidates: [] }));
}

async function restoreFields(
  session: Session,
  earlier: ReadonlyMap<HeaderField, Earlier>,
  since: number,
): Promise<LeftField[]> {
  const claims: Claim[] = [];
  const left: LeftField[] = [];
  // Judged before anything is put back: a date that is makes the page empty other fields, and what the resident typed comes back too.
  const theirs = new Map(WRITING_ORDER.flatMap((field) => typedSince(session, field, earlier.get(field), since)));
  for (const field of WRITING_ORDER) {
    const before = earlier.get(field);
    if (!before) continue;
    const own = theirs.get(field);
    if (own) {
      left.push(leftAs(session, field, before, 'changed-by-resident'));
      claims.push(own);
      continue;
    }
    const claim = { field, target: before.target, wanted: before.shown, exact: before.raw };
    const put = () => putBack(session, claim, false);
    if (field === 'caseDate') await writeDate(session, put);
    else put();
    claims.push({ ...claim, mayDrift: 1, residents: false });
  }
  for (const claim of claims) if (AGAIN.includes(claim.field)) putBack(session, claim, true);
  for (const { field } of await verify(session, claims))
    left.push(leftAs(session, field, earlier.get(field)!, 'not-restored'));
  for (const [field, { residents }] of earlier) {
    const control = controlOf(session.document, session.form.fields[field]);
    if (residents && control) session.resident.owned(control);
  }
  return left;
}

function putBack(session: Session, claim: Pick<Claim, 'field' | 'target' | 'wanted' | 'exact'>, again: boolean) {
  const { field, target, wanted, exact } = claim;
  const spec = session.form.fields[field];
  const control = controlOf(session.document, spec);
  if (again && control && holdsIn(control, wanted, exact, spec)) return false;
  const result = write(session, spec, target, wanted, { again, exact });
  return result.ok && result.wrote;
}

/** What the resident has put into a field since the fill, as something to hold on to; nothing where they did not. */
function typedSince(
  { document, form, resident }: Session,
  field: HeaderField,
  before: Earlier | undefined,
  since: number,
): [HeaderField, Claim][] {
  const control = controlOf(document, form.fields[field]);
  if (!before || control === null || !resident.typed(control, since)) return [];
  const exact = rawOf(control);
  return [[field, { field, target: before.target, wanted: shownBy(control), exact, mayDrift: 1, residents: true }]];
}

function leftAs(
  { document, form }: Session,
  field: HeaderField,
  { shown }: Earlier,
  reason: LeftField['reason'],
): LeftField {
  const spec = form.fields[field];
  const control = controlOf(document, spec);
  const now = control && reported(shownBy(control), spec);
  return { field, reason, wanted: reported(shown, spec) || null, now, candidates: [] };
}
