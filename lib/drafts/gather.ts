import type { DraftLine } from '../model';
import { filedUnder } from './records';
import type { Database, StoredDraft } from './schema';
import { OPEN } from './states';

/** What is stored around some lines: drafts that may change on their account, and logged ones that may not. */
export interface Surroundings {
  open: StoredDraft[];
  logged: StoredDraft[];
}

/**
 * Gathers, in the transaction under way, the drafts that hold any of the lines and the patient's other drafts within a day of them
 * (an encounter may run past midnight, rules.md B.2), or within a year where both are clinic evaluations (one a patient and problem within
 * twelve months, rules.md B.4.9). A discarded draft counts only where it holds one of the lines: it was asked for again.
 */
export async function gather(db: Database, lines: readonly DraftLine[]): Promise<Surroundings> {
  const ids = lines.map((line) => line.id);
  const patients = lines.flatMap((line) => line.patient ?? []);
  const [holding, ofPatients] = await Promise.all([
    filedUnder(db, 'lineKeys', ids),
    filedUnder(db, 'patientKey', patients),
  ]);
  const byPatient = new Map<string | null, DraftLine[]>();
  for (const line of lines) {
    const theirs = byPatient.get(line.patient);
    if (theirs) theirs.push(line);
    else byPatient.set(line.patient, [line]);
  }
  const near = ofPatients.filter(
    (draft) => draft.state !== 'discarded' && isNear(draft, byPatient.get(draft.patientKey) ?? []),
  );
  const all = [...new Map([...holding, ...near].map((draft) => [draft.id, draft])).values()];
  return {
    open: all.filter((draft) => OPEN.includes(draft.state) || draft.state === 'discarded'),
    logged: all.filter((draft) => draft.state === 'logged'),
  };
}

function isNear(draft: StoredDraft, lines: readonly DraftLine[]): boolean {
  return draft.lines.some((stored) =>
    lines.some(
      (line) =>
        line.patient === stored.patient &&
        (within(1, stored.start, line.start) ||
          (isVisit(stored) && isVisit(line) && within(A_YEAR, stored.start, line.start))),
    ),
  );
}

const A_YEAR = 366;

const isVisit = ({ decision }: DraftLine): boolean => decision.category === 'New Outpatient Clinic Evaluation';

/** Lines without a date are near to each other only. */
function within(days: number, one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(dayNumber(one) - dayNumber(other)) <= days;
}

function dayNumber(moment: string): number {
  return Date.parse(moment.slice(0, 10)) / 86_400_000;
}
