import { describe, expect, it } from 'vitest';
import { parseOperators, resolve } from '../../../lib/encounters';
import type { Line } from '../../../lib/model';
import { decide } from '../../../lib/procedures';
import { ME, type PracticeCase, practiceCases } from '../../practice/cases';

/** A row of the practice worklist as it comes out of the reader and the matcher. */
const linesOf = ({ id, patient, session, location, lines }: PracticeCase): Line[] =>
  lines.map((line, index) => ({
    id: `${id}.${index}`,
    patient: patient.mrn,
    accession: line.accession,
    session,
    description: line.procedure,
    code: null,
    comment: line.comment || null,
    start: line.start,
    end: line.end,
    status: line.status,
    modality: line.modality || null,
    location,
    operators: line.operators ? parseOperators(line.operators) : null,
    backlog: false,
    decision: decide({
      description: line.procedure,
      comment: line.comment,
      status: line.status,
      modality: line.modality,
      location,
    }),
    override: null,
  }));

const all = practiceCases('2026-11-20');
const encounters = resolve(all.flatMap(linesOf), [ME]);
const verdicts = new Map(
  encounters.flatMap((one) => [
    ...one.entries.map((entry) => [entry.lineId, `${entry.concept} as ${entry.role}`] as const),
    ...one.dropped.map((dropped) => [dropped.lineId, dropped.reason] as const),
    ...one.unmapped.map((lineId) => [lineId, 'unmapped'] as const),
  ]),
);

describe('the practice worklist, judged from its text alone', () => {
  it.each(all.map((one) => [`${one.id} ${one.about}`, one] as const))('%s', (_, one) => {
    const wanted = one.lines.map(({ expected, role }) =>
      expected.includes('.') ? `${expected} as ${role}` : expected,
    );
    expect(one.lines.map((_line, index) => verdicts.get(`${one.id}.${index}`))).toEqual(wanted);
  });
});
