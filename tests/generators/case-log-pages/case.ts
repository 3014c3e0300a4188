import type { Random } from '../../bench/random';
import { ATTENDINGS, CODES, type Code, SITES } from './facts';

/** The header fields that a draft carries, Case ID first. */
export const FIELDS = [
  'caseId',
  'caseDate',
  'caseYear',
  'role',
  'site',
  'attending',
  'patientType',
  'comments',
] as const;
export type Field = (typeof FIELDS)[number];

/** One case to be filled in: ISO date, texts as the lists spell them, null where nothing is known. */
export interface Case {
  values: Record<Field, string | null>;
  codes: Code[];
}

const LETTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const COMMENTS = [
  'Left approach.',
  'Two passes, no complication noted.',
  'First case of the day; "difficult" access & long dwell.\nExchanged once.',
  'Ultrasound guided',
];

/** Draws a case of the last two years. */
export function drawCase(random: Random, today: Date): Case {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - 1 - random.below(700)));
  const seldom = (value: string, one: number) => (random.below(one) === 0 ? null : value);
  return {
    values: {
      caseId: Array.from({ length: 16 }, () => random.pick(LETTERS)).join(''),
      caseDate: day.toISOString().slice(0, 10),
      caseYear: seldom(String(1 + random.below(6)), 20),
      role: random.pick(['Primary', 'Secondary', 'Assisting']),
      site: seldom(random.pick(SITES), 20),
      attending: seldom(random.pick(ATTENDINGS), 12),
      patientType: seldom(random.pick(['Adult', 'Pediatric']), 20),
      comments: random.below(2) === 0 ? random.pick(COMMENTS) : null,
    },
    codes: random.shuffle(CODES).slice(0, random.pick([1, 1, 1, 2, 2, 3])),
  };
}
