import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { ATTENDING, FIRST, type Given, inShort, linesOf, ME } from './lines';

const answer = (...given: Given[]) => resolve(linesOf(...given), [ME]);
const supervised = [
  { ...ATTENDING },
  { name: 'Lee, Sam', kind: 'resident', role: 'first' } as const,
  { ...FIRST, role: 'supervising' },
];

describe('S9, of one category', () => {
  it('the most complex stands, wherever it is listed', () => {
    expect(inShort(answer({ concept: 'APS.PTA.FP' }, { concept: 'APS.STENT.FP' }))).toEqual([
      '2 APS.STENT.FP',
      '1 LOWER_SAME_CATEGORY',
    ]);
  });

  it('ties go to the earlier start, then to the lower id', () => {
    const late = { concept: 'PN.PCN', start: '2026-03-05T09:00' };
    expect(inShort(answer(late, { concept: 'PN.PCN' }))).toEqual(['2 PN.PCN', '1 SAME_CONCEPT']);
    expect(inShort(answer({ ...late, id: '10' }, { ...late, id: '9' }))).toEqual(['9 PN.PCN', '10 SAME_CONCEPT']);
  });

  it('a tie between a supervised and an own procedure goes to the own one', () => {
    const [encounter] = answer({ concept: 'O.THOR', operators: supervised }, { concept: 'O.THOR' });
    expect(encounter!.entries).toMatchObject([{ lineId: '2', role: 'Primary' }]);
  });

  it('what the resident adds stands beside it, and is flagged', () => {
    const [encounter] = answer(
      { concept: 'PN.PCN' },
      { concept: 'PN.PCN', override: { concept: 'PN.PCN', insisted: true } },
    );
    expect(encounter!.entries.map(({ lineId }) => lineId)).toEqual(['1', '2']);
    expect(encounter!.entries.every(({ flags }) => flags.includes('same_category_disparate'))).toBe(true);
  });
});

describe('S8', () => {
  it('two lines of one kind do not absorb each other away', () => {
    expect(inShort(answer({ concept: 'O.PYELO' }, { concept: 'O.PYELO' }))).toEqual(['1 O.PYELO', '2 SAME_CONCEPT']);
  });

  it('names the entry that took a line in, through lines that went themselves', () => {
    const [encounter] = answer(
      { concept: 'O.CLOSE' },
      { concept: 'O.ART' },
      { concept: 'DAI.FGRAM' },
      { concept: 'DAI.PTA' },
    );
    expect(encounter!.dropped.map(({ absorbedBy }) => absorbedBy)).toEqual(['4', '4', '4']);
  });
});

describe('a component', () => {
  it('belongs to the only entry there is, and to none of several', () => {
    const absorber = (...given: Given[]) =>
      answer({ concept: 'IMG' }, ...given)[0]!.dropped.find(({ lineId }) => lineId === '1')!.absorbedBy;
    expect(absorber({ concept: 'VP.CHEST' })).toBe('2');
    expect(absorber({ concept: 'VP.CHEST' }, { concept: 'PGI.G' })).toBeNull();
    expect(absorber()).toBeNull();
  });
});

describe('S7', () => {
  it('takes a hepatic vein stent for part of the TIPS, and an iliac one not', () => {
    const beside = (description: string) =>
      inShort(answer({ concept: 'TIPS.NEW' }, { concept: 'VI.STENT', description }));
    expect(beside('HEPATIC VEIN STENT')).toEqual(['1 TIPS.NEW', '2 INTEGRAL_TIPS']);
    expect(beside('ILIAC VEIN STENT')).toEqual(['1 TIPS.NEW', '2 VI.STENT']);
  });

  it('leaves a child alone whose parent is another resident’s', () => {
    const other = [{ name: 'Lee, Sam', kind: 'resident', role: 'first' } as const, { ...FIRST, role: 'second' }];
    expect(inShort(answer({ concept: 'TIPS.NEW', operators: other }, { concept: 'VI.PSTENT' }))).toEqual([
      '2 VI.PSTENT',
      '1 NOT_FIRST_OPERATOR',
    ]);
  });
});

describe('S11', () => {
  it('says that the category of a dialysis catheter is arguable, and of another line not', () => {
    const flags = (description: string) => answer({ concept: 'O.TDC', description })[0]!.entries[0]!.flags;
    expect(flags('TUNNELED DIALYSIS CATHETER')).toEqual(['category_arguable']);
    expect(flags('HICKMAN')).toEqual([]);
  });
});

describe('new outpatient evaluations', () => {
  const visit = (start: string, comment: string | null = null): Given => ({ concept: 'NOC.NEW', start, comment });

  it('count once in twelve months where no problem is told apart', () => {
    expect(inShort(answer(visit('2025-06-01'), visit('2026-05-31', 'varicocele')))).toEqual([
      '1 NOC.NEW',
      '2 NOT_NEW_OUTPATIENT',
    ]);
  });

  it('count again after twelve months', () => {
    expect(inShort(answer(visit('2025-06-01'), visit('2026-06-01')))).toEqual(['1 NOC.NEW', '2 NOC.NEW']);
  });
});
