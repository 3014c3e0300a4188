import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/procedures';

const offered = (description: string) => {
  const { concept, review, alternatives, entries } = decide({ description });
  return {
    review,
    offered: [concept, ...alternatives.map((one) => one.concept)],
    entries: entries?.map((one) => one.concept),
  };
};

describe('a line that names two procedures asks, and gives both as its entries', () => {
  it.each([
    ['IR G TUBE PLACEMENT AND PORT REMOVAL', ['PGI.G', 'O.RMPORT']],
    ['IR CHEST PORT REMOVAL + NEW CHEST PORT INSERTION', ['O.RMPORT', 'VP.CHEST']],
    ['IR NEPHROSTOMY LEFT AND URETERAL STENT RIGHT', ['PN.PCN', 'O.DJ']],
    ['IR FISTULOGRAM WITH PERMCATH INSERTION', ['DAI.FGRAM', 'O.TDC']],
    ['IR CHEMOEMBOLIZATION AND CRYOABLATION', ['EMB.TACE', 'TA.SOFT']],
    ['IR THORACENTESIS & PARACENTESIS', ['O.THOR', 'O.PARA']],
    ['IR VERTEBROPLASTY WITH BONE BIOPSY', ['O.VERT', 'O.BXBONE']],
    ['IR REMOVE PORT INSERT PICC', ['O.RMPORT', 'O.PICC']],
  ])('%s', (description, both) => {
    const answer = offered(description);
    expect(answer).toMatchObject({ review: true, entries: both });
    expect(answer.offered).toEqual(expect.arrayContaining(both));
  });
});

describe('a line that leaves open which of two was done asks, with both offered', () => {
  it.each([
    ['CT GUIDED BIOPSY OR DRAINAGE PELVIS', ['O.BXABD', 'O.DRAINV']],
    ['IR GASTROSTOMY TUBE CHECK/EXCHANGE', ['O.CHK', 'O.EXG']],
    ['IR BILIARY DRAIN CHECK POSSIBLE EXCHANGE', ['O.CHK', 'O.EXBIL']],
    ['IR NEPHROSTOMY PLACEMENT/EXCHANGE', ['PN.PCN', 'O.EXGU']],
    ['IR PORT OR PICC INSERTION', ['O.PICC', 'VP.CHEST']],
    ['IR RENAL ANGIOGRAM +/- EMBOLIZATION', ['O.ART', 'EMB.ORGAN']],
  ])('%s', (description, both) => {
    const answer = offered(description);
    expect(answer.review).toBe(true);
    expect(answer.entries).toBeUndefined();
    expect(answer.offered).toEqual(expect.arrayContaining(both));
  });

  it('says which they are', () => {
    const { why } = decide({ description: 'IR GASTROSTOMY TUBE CHECK/EXCHANGE' });
    expect(why.filter(({ kind }) => kind === 'either')).toHaveLength(1);
  });
});

describe('one procedure in several clauses is one', () => {
  it.each([
    ['IR AV GRAFT DECLOT WITH STENT', 'DAI.DECLOT_STENT'],
    ['ILIAC ARTERY ANGIOPLASTY AND STENT', 'APS.STENT.IL'],
    ['IR HEPATIC ANGIOGRAM AND EMBOLIZATION', 'EMB.BLAND'],
    ['IR LIVER BIOPSY WITH US GUIDANCE AND SEDATION', 'O.BXLIV'],
    ['IR NEPHROSTOMY TUBE REMOVAL/REPLACEMENT', 'O.EXGU'],
    ['IR DRAINAGE, ABSCESS, PELVIS', 'O.DRAINV'],
  ])('%s is %s', (description, id) => expect(decide({ description })).toMatchObject({ concept: id, review: false }));
});

describe('one thing turned into another is a conversion', () => {
  it.each([
    ['IR PCN TO PCNU', 'O.NUCONV'],
    ['IR GASTROSTOMY TO GJ TUBE', 'PGI.G2GJ'],
    ['IR EXTERNAL BILIARY DRAIN TO INTERNAL EXTERNAL', 'O.BCONV'],
  ])('%s is %s', (description, id) => expect(decide({ description }).concept).toBe(id));

  it('a port turned into a PICC is no new port', () => {
    expect(decide({ description: 'IR CHEST PORT TO PICC' })).toMatchObject({ review: true });
    expect(decide({ description: 'IR CHEST PORT TO PICC' }).category).not.toBe('Venous Port');
  });

  it('a number "to" a number is not', () =>
    expect(decide({ description: 'TRIGGER POINT INJECTION 1 TO 2 MUSCLES' }).concept).toBe('O.ARTHRO'));
});
