import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decision, TABLE_2 } from '../../../lib/model';
import { completedInstead, concept, concepts, decide } from '../../../lib/procedures';
import { vocabulary } from '../../../lib/procedures/lexicon';

const silent = (description: string, code?: string) => {
  const decision = decide({ description, code });
  return decision.review ? null : decision.concept;
};
const TWELVE = new Set<string>(TABLE_2);
const silentOfTwelve = (description: string) => {
  const { category, review } = decide({ description });
  return !review && category !== null && TWELVE.has(category) ? category : null;
};

describe('words that must not map by themselves (rules.md B.5)', () => {
  it.each([
    'ablation',
    'stent',
    'thrombectomy device',
    'drain',
    'access',
    'exchange',
    'removal',
    'check',
    'revision',
    'filter',
    'portal',
    'tips',
    'embolization protection',
  ])('%s alone is none of the twelve without asking', (word) => expect(silentOfTwelve(word)).toBeNull());

  it.each([
    ['AV GRAFT THROMBECTOMY', 'DAI.DECLOT'],
    ['THORACIC DUCT EMBOLIZATION', 'O.TDE'],
    ['URETERAL EMBOLIZATION', 'O.UREMB'],
    ['GASTROSTOMY CHECK', 'O.CHK'],
    ['GASTROSTOMY REMOVAL', 'O.RMTUBE'],
    ['PORT REMOVAL', 'O.RMPORT'],
    ['PORT CHECK', 'O.LINECHK'],
    ['PORTAL VENOGRAM', 'O.HEPV'],
    ['CT ANGIOGRAM ABDOMEN', 'NC.IMAGING'],
    ['MR ANGIOGRAM RENAL', 'NC.IMAGING'],
    ['TUNNELED DIALYSIS CATHETER PLACEMENT', 'O.TDC'],
  ])('%s is %s', (description, id) => expect(silent(description)).toBe(id));

  it.each(['exchange', 'change', 'check', 'removal', 'revision', 'reposition'])(
    '%s never makes a primary category',
    (act) => {
      for (const tube of [
        'NEPHROSTOMY TUBE',
        'NEPHROURETERAL CATHETER',
        'BILIARY DRAIN',
        'CHOLECYSTOSTOMY',
        'G TUBE',
        'GJ TUBE',
        'J TUBE',
      ])
        expect([tube, decide({ description: `IR ${tube} ${act}` }).category]).not.toEqual([
          tube,
          expect.stringMatching(/^Primary/),
        ]);
    },
  );

  it('never reads a misspelt "portal" as a port', () => {
    for (const word of ['portal', 'portl', 'protal', 'poral', 'portall', 'portel', 'pportal', 'portvenous'])
      expect([word, decide({ description: `IR ${word} placement` }).category]).not.toEqual([word, 'Venous Port']);
  });
});

describe('what a line says is not there', () => {
  it.each([
    ['INSERT TUNNELED CVC W/O PORT', 'O.TDC'],
    ['INSERT TUNNELED CVC W/O SUBQ PORT/PUMP', 'O.TDC'],
    ['INS TUN CVAD NO PORT >5YR', 'O.TDC'],
    ['TUNNELED CV CATH REMOVAL (W/O SUBCUTANEOUS PORT OR PUMP)', 'O.RMLINE'],
    ['BALLOON ANGIOPLASTY VEIN (EXCEPT DIALYSIS CIRCUIT)', 'VI.PTA'],
    ['ANGIOPLASTY ARTERY (EXCEPT LOWER EXT, INTRACRANIAL, PULM OR DIALYSIS CIRCUIT)', 'APS.PTA.VISC'],
    ['EVAR BIFURCATED OTHER THAN RUPTURE', 'ASG.BIF'],
    ['DILATE BILE DUCT WWO STENT', 'O.BDIL'],
  ])('%s is %s', (description, id) => expect(silent(description)).toBe(id));
});

describe('misspelt, cut and run-together words', () => {
  it.each([
    ['IR EMBOLZATION UTERINE ARTERY', 'EMB.UAE'],
    ['IR IVC FILTER RETREIVAL', 'VI.RETR'],
    ['PERC CHOLECYSTOSTOM', 'PGI.CHOLE'],
    ['GASTROSTOMYTUBE PLACEMENT', 'PGI.G'],
    ['IR HEAPTIC TUMOR RADIOFERQUENCY ABLATION', 'TA.LIVER'],
  ])('%s is %s', (description, id) => expect(silent(description)).toBe(id));
});

describe('codes', () => {
  it('settle a text that several procedures share', () => {
    expect(silent('Insert tunneled cv cath', '36561')).toBe('VP.CHEST');
    expect(silent('Insert tunneled cv cath', '36558')).toBe('O.TDC');
    expect(silent('Insert tunneled cv cath')).toBe('O.TDC');
  });

  it('make a resident look where they disagree with clear words', () => {
    const decision = decide({ description: 'IR IVC FILTER PLACEMENT', code: '36561' });
    expect(decision.review).toBe(true);
    expect(decision.why).toContainEqual({ kind: 'code', text: '36561', note: 'disagrees' });
  });

  it('for guidance, supervision and visits do not override clear words', () => {
    expect(silent('IR Nephrostomy Tube Removal', '99213')).toBe('O.RMTUBE');
    expect(silent('IR CHEST PORT PLACEMENT', '77001')).toBe('VP.CHEST');
    expect(silent('IR CHEST PORT PLACEMENT', 'IMG10442')).toBe('VP.CHEST');
  });

  it('are read in the text too', () => expect(silent('OCCLUSN/EMBOL BLEED 37244')).toBe('EMB.BLEED'));
});

describe('the modality beside a description', () => {
  it('tells a CT angiogram from a catheter angiogram', () => {
    expect(decide({ description: 'ANGIOGRAM ABDOMEN', modality: 'CT' }).concept).toBe('NC.IMAGING');
    expect(decide({ description: 'ANGIOGRAM ABDOMEN', modality: 'XA' }).concept).toBe('O.ART');
  });
});

describe('completedInstead', () => {
  it('credits what was done, not what failed', () => {
    expect(completedInstead('unable to access portal vein; wedged pressures obtained').concept).toBe('O.HEPV');
    expect(completedInstead('Failed to cross. Mesenteric angiogram performed').concept).toBe('O.ART');
    expect(completedInstead('venogram only, could not retrieve filter').concept).toBe('O.VEN');
  });

  it.each(['', 'INR 2.4, not started', 'patient refused', 'unable to access'])(
    'is null where nothing was: %s',
    (comment) => {
      expect(completedInstead(comment).concept).toBeNull();
    },
  );
});

describe('a line that was stopped', () => {
  const comment = 'unable to access portal vein; wedged pressures obtained';

  it('is what its comment says was completed', () => {
    expect(decide({ description: 'IR TIPS CREATION', status: 'Aborted', comment }).concept).toBe('O.HEPV');
    expect(decide({ description: 'IR TIPS CREATION', status: 'Completed', comment }).concept).toBe('TIPS.NEW');
  });

  it('is what was planned, and asks, where the comment names nothing', () => {
    const decision = decide({ description: 'IR LIVER BIOPSY', status: 'Aborted', comment: 'INR 2.4, not started' });
    expect(decision).toMatchObject({ concept: 'O.BXLIV', review: true });
  });
});

describe('the location beside a description', () => {
  it('names the organ that the description leaves out', () => {
    expect(decide({ description: 'US GUIDED CORE BIOPSY', location: 'BREAST IMAGING' }).concept).toBe('O.BXBREAST');
    expect(decide({ description: 'US GUIDED CORE BIOPSY', location: 'IR SUITE 2' }).concept).toBe('O.BXOTH');
  });
});

describe('any description', () => {
  const stems = [...vocabulary.exact.keys(), ...vocabulary.stems.keys()];
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...stems), { maxLength: 12 }).map((words) => words.join(' ')),
  );
  const code = fc.option(fc.oneof(fc.string({ maxLength: 8 }), fc.integer({ min: 10_000, max: 99_999 }).map(String)), {
    nil: null,
  });

  it('gets a decision of the schema: known concept and its category, spans inside the text, confidence from 0 to 1', () => {
    fc.assert(
      fc.property(line, code, (description, given) => {
        const decision = Decision.parse(decide({ description, code: given }));
        expect(decision.concept === null).toBe(decision.category === null);
        if (decision.concept !== null) expect(concept(decision.concept)?.category).toBe(decision.category);
        if (decision.concept === null) expect(decision.review).toBe(true);
        for (const { confidence } of [decision, ...decision.alternatives]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { kind, text, span } of decision.why)
          if (kind === 'word') expect(description.slice(...(span as [number, number]))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('of unknown words is never silently mapped', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'qxzjkvw'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), (words) => {
        expect(decide({ description: words.join(' ') })).toMatchObject({ concept: null, review: true });
      }),
    );
  });

  it('gets the same decision whatever its case and its blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stems), { minLength: 1, maxLength: 6 }), (words) => {
        const plain = decide({ description: words.join(' ') });
        const other = decide({ description: `  ${words.join('   ').toUpperCase()} ` });
        expect([other.concept, other.review]).toEqual([plain.concept, plain.review]);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007\u001b'.repeat(1_000)],
    ['another script', '肝動脈塞栓術 ангиография'],
    ['a megabyte', 'k'.repeat(1_000_000)],
    ['a description far too long', `IR CHEST PORT PLACEMENT ${'and more '.repeat(5_000)}`],
  ])('that is %s asks', (_, description) => expect(decide({ description }).review).toBe(true));

  it.each(['a'.repeat(50_000), 'embolizatoin stnt '.repeat(2_700), '1.'.repeat(25_000), 'w/o '.repeat(12_500)])(
    'of 50,000 characters is answered within 50 ms',
    (description) => {
      const best = Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          decide({ description });
          return performance.now() - start;
        }),
      );
      expect(best).toBeLessThan(50);
    },
  );
});

describe('several procedures on one line', () => {
  it.each([
    ['IR PORT PLACEMENT AND GASTROSTOMY TUBE PLACEMENT', ['PGI.G', 'VP.CHEST']],
    ['TIPS CREATION AND VARICEAL EMBOLIZATION', ['TIPS.NEW', 'EMB.VARIX']],
    ['IVC FILTER PLACEMENT AND LIVER BIOPSY', ['VI.FILTER', 'O.BXLIV']],
  ])('%s asks, and offers both', (description, both) => {
    const decision = decide({ description });
    expect(decision.review).toBe(true);
    expect([decision.concept, ...decision.alternatives.map((one) => one.concept)]).toEqual(
      expect.arrayContaining(both),
    );
  });
});

describe('alternatives', () => {
  it('come best first, without the answer itself, and name known concepts', () => {
    const ids = new Set(concepts().map((one) => one.id));
    const { concept: answer, alternatives } = decide({
      description: 'IR PTA AND STENT ILIAC ARTERY WITH THROMBECTOMY',
    });
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.map((one) => one.concept)).not.toContain(answer);
    expect(alternatives.every((one) => ids.has(one.concept))).toBe(true);
    const confidences = alternatives.map((one) => one.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });
});
