import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { type Given, inShort, linesOf, ME } from './lines';

const answer = (...given: Given[]): string[] => inShort(resolve(linesOf(...given), [ME])).sort();
const chole: Given = { concept: 'PGI.CHOLE', accession: '7' };

describe('S4', () => {
  it('drops the same procedure under the same accession number', () => {
    expect(answer(chole, chole)).toEqual(['1 PGI.CHOLE', '2 DUPLICATE_LINE']);
  });

  it('keeps two different procedures under one accession number', () => {
    expect(answer(chole, { concept: 'VP.CHEST', accession: '7' })).toEqual(['1 PGI.CHOLE', '2 VP.CHEST']);
  });

  it('keeps both sides under one accession number for S9 to name', () => {
    const sided = (side: string): Given => ({ concept: 'PN.PCN', accession: '7', description: `PCN ${side}` });
    expect(answer(sided('LEFT'), sided('RIGHT'))).toEqual(['1 PN.PCN', '2 SAME_CONCEPT']);
  });

  it('keeps the original even where the addendum stands first', () => {
    expect(answer({ ...chole, comment: 'Addendum' }, { ...chole, start: '2026-03-05T09:00' })).toEqual([
      '1 DUPLICATE_LINE',
      '2 PGI.CHOLE',
    ]);
  });

  it('counts an addendum whose original is not there', () => {
    expect(answer({ ...chole, status: 'Addended' })).toEqual(['1 PGI.CHOLE']);
  });

  it('drops an addendum that names nothing, by its accession number', () => {
    expect(answer(chole, { accession: '7', description: 'ADDENDUM TO REPORT' })).toEqual([
      '1 PGI.CHOLE',
      '2 DUPLICATE_LINE',
    ]);
  });

  it('does not take one patient for another under a shared accession number', () => {
    expect(answer(chole, { ...chole, patient: 'B' })).toEqual(['1 PGI.CHOLE', '2 PGI.CHOLE']);
  });

  it('counts the same procedure of another date', () => {
    expect(answer(chole, { ...chole, start: '2026-03-12T08:00' })).toEqual(['1 PGI.CHOLE', '2 PGI.CHOLE']);
  });

  it('does not let a cancelled line stand for the one that was done', () => {
    expect(answer({ ...chole, status: 'Cancelled' }, chole)).toEqual(['1 NOT_PERFORMED', '2 PGI.CHOLE']);
  });
});
