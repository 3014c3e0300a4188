import { describe, expect, it } from 'vitest';
import { oppositeSides, organsIn, sideOf, tubeSystemsIn } from '../../../lib/encounters/wording';
import { circuitPlace, inGraftZone, inShunt } from '../../../lib/encounters/zones';

describe('a description names', () => {
  it.each([
    ['THORACENTESIS RIGHT', 'right'],
    ['RT THORA', 'right'],
    ['IR THORACENTESIS R', 'right'],
    ['PCN LT', 'left'],
    ['PCN BILAT', 'both'],
    ['PCN LEFT AND RIGHT', 'both'],
    ['VERTEBROPLASTY L 1', null],
    ['MRI L-SPINE', null],
    ['BRIGHT LIGHT', null],
    ['THORACENTESIS', null],
  ])('a side: %s', (text, side) => expect(sideOf(text)).toBe(side));

  it('opposite sides only where both are explicit', () => {
    expect(oppositeSides('A LEFT', 'B RIGHT')).toBe(true);
    expect(oppositeSides('A LEFT', 'B')).toBe(false);
    expect(oppositeSides('A BILAT', 'B RIGHT')).toBe(false);
  });

  it.each([
    ['CHOLECYSTOSTOMY CHECK', ['bil']],
    ['NEPHROSTOGRAM', ['gu']],
    ['G-TUBE CHECK', ['ent']],
    ['BILIARY DRAIN CHECK', ['bil']],
    ['ABSCESS DRAIN CHECK', ['collection']],
    ['TUBE CHECK', []],
  ])('a tube system: %s', (text, systems) => expect(tubeSystemsIn(text)).toEqual(systems));

  it('an organ', () => {
    expect(organsIn('CT BX RENAL MASS')).toEqual(['kidney']);
    expect(organsIn('CT BIOPSY')).toEqual([]);
  });
});

describe('a treatment lies', () => {
  it.each([
    ['BRACHIOCEPHALIC VEIN STENT VIA GRAFT', 'inside'],
    ['CEPHALIC ARCH ANGIOPLASTY', 'inside'],
    ['ILIAC VEIN STENT VIA THIGH AVG', 'inside'],
    ['RENAL AVF EMBOLIZATION', 'outside'],
    ['ILIAC ARTERY STENT GRAFT', 'outside'],
    ['FEM-POP BYPASS GRAFT ANGIOPLASTY', 'outside'],
    ['SVC STENT JUGULAR APPROACH', 'outside'],
    ['SVC STENT', 'unsaid'],
    ['VENOUS ANGIOPLASTY', 'unsaid'],
  ])('in the dialysis circuit or not: %s', (text, place) => expect(circuitPlace(text)).toBe(place));

  it('in the shunt, or beyond it', () => {
    expect(inShunt('TIPS THROMBECTOMY')).toBe(true);
    expect(inShunt('PORTAL VEIN THROMBECTOMY VIA TIPS')).toBe(false);
  });

  it('in an aortic graft, or beyond it', () => {
    expect(inGraftZone('STENT ILIAC LIMB')).toBe(true);
    expect(inGraftZone('STENT LEFT RENAL, AORTIC APPROACH')).toBe(false);
  });
});
