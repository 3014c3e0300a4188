import type { Encounter, Flag } from '../model';
import type { Bench, Candidate } from './bench';
import { isMapped } from './mapping';

/** Procedures whose category no source settles, and the default taken for them (rules.md F). */
const ARGUABLE = new Set([
  'PGI.G2GJ', // F8
  'O.BSTENT', // F8
  'O.CECO', // F8
  'O.TDE', // F9
  'O.NEUROEMB', // F9
  'TT.NEURO', // F9
]);

/** S11 (rules.md B.3), what a resident should know of one entry; flags never change a count. */
export function entryFlags(candidate: Candidate, bench: Bench): Flag[] {
  const id = candidate.concept?.id ?? '';
  const flags = new Set<Flag>(candidate.flags);
  if (ARGUABLE.has(id) || isDialysisCatheter(candidate) || isClotBesideTips(id, bench)) flags.add('category_arguable');
  if (id === 'NOC.NEWTELE') flags.add('telehealth');
  if (candidate.line.backlog && candidate.line.start === null) flags.add('backlog_entry_date');
  return [...flags];
}

/** F7: a tunnelled dialysis catheter is venous access in the Case Log, though some lists group it with dialysis. */
const isDialysisCatheter = ({ concept, line }: Candidate): boolean =>
  concept?.id === 'O.TDC' && /dialysis|\bhd\b|permcath|perm-?a-?cath/i.test(line.description);

/** Native portal clot treated with a TIPS: two entries, arguably (rules.md B.6). */
const isClotBesideTips = (id: string, bench: Bench): boolean =>
  id === 'TT.PORT' && bench.standing.some((other) => isMapped(other) && other.concept.category.startsWith('TIPS'));

/** S11 over encounters in order: a later session of a patient's day is flagged where an earlier one has entries too (F4). */
export function flagSessions(encounters: readonly (Encounter & { patient: string | null })[]): Encounter[] {
  const seen = new Set<string>();
  return encounters.map(({ patient, ...encounter }) => {
    const day = patient === null || encounter.date === null ? null : `${encounter.date} ${patient}`;
    if (day === null || encounter.entries.length === 0) return encounter;
    const later = seen.has(day);
    seen.add(day);
    return later ? { ...encounter, flags: [...encounter.flags, 'same_day_sessions'] } : encounter;
  });
}
