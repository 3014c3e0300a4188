import { describe, expect, it } from 'vitest';
import { group } from '../../../lib/encounters/group';
import { type Given, linesOf } from './lines';

const visits = (...given: Given[]): string[] =>
  group(linesOf(...given)).map(({ date, lines }) => `${date}: ${lines.map((line) => line.id).join(' ')}`);
const session = (id: string, start: string, end: string | null = null): Given => ({ session: id, start, end });

describe('encounters', () => {
  it('are the lines of one patient and one local date', () => {
    expect(visits({}, { start: '2026-03-05T19:00' }, { start: '2026-03-06T08:00' }, { patient: 'B' })).toEqual([
      '2026-03-05: 1 2',
      '2026-03-05: 4',
      '2026-03-06: 3',
    ]);
  });

  it('part where another session begins an hour after the end', () => {
    const first = session('a', '2026-03-05T08:00', '2026-03-05T09:00');
    expect(visits(first, session('b', '2026-03-05T10:00'))).toHaveLength(2);
    expect(visits(first, session('b', '2026-03-05T09:59'))).toHaveLength(1);
  });

  it('part three hours from start to start where ends are unknown', () => {
    expect(visits(session('a', '2026-03-05T08:00'), session('b', '2026-03-05T11:00'))).toHaveLength(2);
    expect(visits(session('a', '2026-03-05T08:00'), session('b', '2026-03-05T10:59'))).toHaveLength(1);
  });

  it('do not part one session, however long', () => {
    expect(visits(session('a', '2026-03-05T08:00', '2026-03-05T08:30'), session('a', '2026-03-05T18:00'))).toHaveLength(
      1,
    );
  });

  it('do not part for accession numbers or where no time is shown', () => {
    expect(visits({ accession: '1' }, { accession: '2', start: '2026-03-05T20:00' })).toHaveLength(1);
    expect(visits(session('a', '2026-03-05'), session('b', '2026-03-05'))).toHaveLength(1);
  });

  it('run past midnight within a session, and have the first date', () => {
    expect(visits(session('a', '2026-03-05T23:30'), session('a', '2026-03-06T00:40'))).toEqual(['2026-03-05: 1 2']);
  });

  it('are not one admission long where a site numbers admissions as sessions', () => {
    expect(visits(session('a', '2026-03-05T15:00'), session('a', '2026-03-06T09:00'))).toHaveLength(2);
    expect(visits(session('a', '2026-03-05'), session('a', '2026-03-06'))).toHaveLength(2);
  });

  it('take in lines without a session id where they are nearest', () => {
    const morning = session('a', '2026-03-05T08:00', '2026-03-05T09:00');
    const evening = session('b', '2026-03-05T18:00', '2026-03-05T19:00');
    expect(visits(morning, evening, { start: '2026-03-05T17:50' }, { start: '2026-03-05' })).toEqual([
      '2026-03-05: 4 1',
      '2026-03-05: 3 2',
    ]);
  });

  it('hold a clinic visit and the procedure of that date together', () => {
    const visit: Given = { concept: 'NOC.NEW', ...session('clinic', '2026-03-05T08:00', '2026-03-05T08:30') };
    expect(visits(visit, { concept: 'VP.CHEST', ...session('ir', '2026-03-05T15:00') })).toHaveLength(1);
  });

  it('are one each where no patient is shown', () => {
    expect(visits({ patient: null }, { patient: null })).toHaveLength(2);
  });
});
