import type { FormOption, LeftReason } from '../../model';
import type { HeaderField } from '../form/form';
import { controlOf, type Signature } from '../form/locate';
import { holdsIn, isLoading } from '../page/read';
import { write } from './apply';
import type { Session } from './session';
import { A_TURN, until, watchChanges } from './wait-for-page';

/**
 * A field that was written, or that is to keep what the resident wrote: where, what it must show (`exact`: the very option), and how often it
 * may still drift and be set again.
 */
export interface Claim {
  field: HeaderField;
  target: Signature;
  wanted: string;
  exact: FormOption | null;
  mayDrift: number;
  residents: boolean;
}

/** A field that no longer shows what was written. */
export interface Drift {
  field: HeaderField;
  reason: LeftReason;
  candidates: readonly string[];
}

/** When every field is read back after the last write, in milliseconds: at once, after the page's own handlers, after its timers. */
const READ_BACK_AT = [0, 50, 500] as const;
/** The round by which a fill counts as verified: what the page's timers do later corrects it. */
const TOLD_AFTER = 1;

/**
 * Reads every written field back, at once and twice later. What has drifted is set again and read back from the start; what drifts more
 * often than it may is given up and returned. A field that the resident has changed meanwhile is the resident's. It ends with a press of
 * Submit that went through.
 * @param told once what has drifted so far, when all was read back after the page's own handlers
 */
export async function verify(
  session: Session,
  claims: Claim[],
  told: (drifts: readonly Drift[]) => void = () => undefined,
): Promise<Drift[]> {
  const lost: Drift[] = [];
  let telling: typeof told | null = told;
  let open = claims;
  let written = performance.now();
  for (let round = 0; round < READ_BACK_AT.length && !session.stopped() && !session.ended(); round++) {
    await waitUntil(written + READ_BACK_AT[round]!);
    let again = false;
    for (const claim of open.filter((one) => !holds(session, one))) {
      await whileLoading(session, claim.field);
      if (session.ended()) return lost;
      if (holds(session, claim)) continue;
      const drift = repair(session, claim);
      if (drift) lost.push(drift);
      else again = true;
    }
    open = open.filter(({ field }) => !lost.some((drift) => drift.field === field));
    if (again) {
      written = performance.now();
      round = -1;
    } else if (round === TOLD_AFTER) {
      telling?.(lost);
      telling = null;
    }
  }
  return lost;
}

/** Waits for a list that a late answer of the page has emptied, and is to fill again. */
async function whileLoading(session: Session, field: HeaderField): Promise<void> {
  const loading = () => {
    const control = controlOf(session.document, session.form.fields[field]);
    return control !== null && isLoading(control);
  };
  if (loading()) await until(session, watchChanges([]), () => !loading(), A_TURN);
}

/** Whether a field shows what was written into it. */
export function holds({ document, form }: Session, { field, wanted, exact }: Claim): boolean {
  const control = controlOf(document, form.fields[field]);
  return control !== null && holdsIn(control, wanted, exact, form.fields[field]);
}

/** Sets a field that drifted again, as often as it may; or says why it is given up. */
export function repair(session: Session, claim: Claim): Drift | null {
  const { field, target, wanted, exact, residents } = claim;
  const spec = session.form.fields[field];
  const control = controlOf(session.document, spec);
  if (control && session.resident.typed(control, session.beganAt))
    return { field, reason: 'already-filled', candidates: [] };
  if (claim.mayDrift === 0) return { field, reason: 'did-not-stick', candidates: [] };
  claim.mayDrift -= 1;
  const result = write(session, spec, target, wanted, { again: true, residents, exact });
  return result.ok ? null : { field, reason: result.reason, candidates: result.candidates };
}

const waitUntil = (moment: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
