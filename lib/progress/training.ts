import type { Pathway, Period, RotationBlock, Settings } from '../model';
import { academicYear, academicYearOf, within } from './days';

/** The training as the counts need it: every date that is known, said or worked out. */
export interface Training {
  pathway: Pathway | null;
  graduation: string | null;
  /** The academic year of PGY-1, by the year in which it ends. */
  firstYear: number | null;
  /** Null where neither the start nor the graduation is known. */
  esir: Period | null;
  access: string | null;
  rotations: readonly RotationBlock[];
}

/** The PGY in which each pathway ends (rules.md C.1). */
const LAST_PGY: Record<Pathway, number> = {
  integrated: 6,
  'independent-two-year': 7,
  'independent-one-year': 6,
  esir: 5,
  dr: 5,
};

/** What the settings say of the training, with the defaults: graduation on June 30, ESIR from PGY-2 to PGY-5 (rules.md D). */
export function trainingOf({ profile, graduationYear }: Settings): Training {
  const graduation = profile.graduation ?? (graduationYear === null ? null : `${graduationYear}-06-30`);
  const firstYear = firstYearOf(profile.start, graduation, profile.pathway);
  const esir = profile.esir ?? (firstYear === null ? null : esirYears(firstYear, graduation, profile.pathway));
  const { pathway, access, rotations } = profile;
  return { pathway, graduation, firstYear, esir, access, rotations };
}

/** PGY-2 to PGY-5; who graduates off-cycle, months after that, is in ESIR until then. */
function esirYears(firstYear: number, graduation: string | null, pathway: Pathway | null): Period {
  const { to } = academicYearOf(firstYear + 4);
  const isLate = pathway === 'esir' && graduation !== null && graduation > to;
  return { from: academicYearOf(firstYear + 1).from, to: isLate ? graduation : to };
}

/**
 * Counted from the start where it is known: a year away moves the graduation, not the year in which the training began. Without it, training is taken to
 * have begun in July, and a graduation later than June to be the same training's, some months late.
 */
function firstYearOf(start: string | null, graduation: string | null, pathway: Pathway | null): number | null {
  if (start !== null) return academicYear(start);
  if (graduation === null || pathway === null) return null;
  return Number(graduation.slice(0, 4)) - (LAST_PGY[pathway] - 1);
}

/**
 * The postgraduate year in which a day falls, counted in academic years from July 1; the months after the last June of who graduates off-cycle, between
 * July and December, are of the year before. Null before the first, after graduation, or where it is not known.
 */
export function pgyOf({ firstYear, graduation }: Training, day: string | null): number | null {
  if (firstYear === null || day === null) return null;
  if (graduation !== null && day > graduation) return null;
  const lastJune = graduation === null ? day : `${graduation.slice(0, 4)}-06-30`;
  const pgy = academicYear(day > lastJune ? lastJune : day) - firstYear + 1;
  return pgy >= 1 ? pgy : null;
}

/** Whether a day is known to lie before PGY-1 or after graduation. */
export function isOutside(training: Training, day: string | null): boolean {
  return day !== null && training.firstYear !== null && pgyOf(training, day) === null;
}

/** The rotation block in which a day falls: where blocks overlap, the one that began last. */
export function rotationOf({ rotations }: Training, day: string | null): RotationBlock | null {
  if (day === null) return null;
  return rotations
    .filter((block) => within(block, day))
    .reduce<RotationBlock | null>(
      (latest, block) => (latest === null || block.from > latest.from ? block : latest),
      null,
    );
}

/** Whether drafts wait because the Case Log cannot be entered yet: an internship's cases are kept until then (source 001; rules.md A49). */
export function isHeld({ access }: Training, today: string): boolean {
  return access !== null && today < access;
}

/**
 * The ESIR form's question: the resident's own word, else whether a block of kind ICU was completed in the period. Never a "no" that
 * nobody said: null leaves both boxes empty.
 */
export function icuCompleted(
  said: boolean | null,
  training: Training,
  period: Period | null,
  today: string,
): boolean | null {
  if (said !== null) return said;
  const done = training.rotations.some(
    ({ kind, from, to }) => kind === 'icu' && to < today && period !== null && from >= period.from && to <= period.to,
  );
  return done ? true : null;
}
