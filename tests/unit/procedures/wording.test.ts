import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Wording } from '../../../lib/model';
import { concepts, decide, learnedAt, readWordings, wordingOf, writeWordings } from '../../../lib/procedures';

const ORIGIN = 'https://pacs.example';
const taught = (words: string, concept: string, more: Partial<Wording> = {}): Wording => ({
  origin: ORIGIN,
  words,
  concept,
  by: 'resident',
  taughtAt: 1,
  ...more,
});

describe('the normal form of a description', () => {
  it.each([
    ['IR ZORPLEX  PLCMT', ' ir zorplex-plcmt. '],
    ['10FR DRAIN, LEFT', '10 Fr. Drain (left)'],
    ['PORT + FILTER', 'port & filter'],
    ['Y90 MAPPING', 'Y-90 mapping'],
    ['Ｐort', 'PORT'],
  ])('passes over case, spacing and punctuation: %s and %s', (one, other) => {
    expect(wordingOf(one)).not.toBeNull();
    expect(wordingOf(one)).toBe(wordingOf(other));
  });

  it.each([
    ['AGE >5YR', 'AGE <5YR'],
    ['AGE >5YR', 'AGE 5YR'],
    ['DRAIN 10 FR', 'DRAIN 12 FR'],
    ['WIRE 1.5', 'WIRE 15'],
    ['WIRE 1.5', 'WIRE 1-5'],
    ['IR PORT [36561]', 'IR PORT [36560]'],
    ['ПОРТ ПРАВЫЙ', 'ПОРТ ЛЕВЫЙ'],
    ['RIGHT LEFT', 'LEFT RIGHT'],
    ['EMBO & STENT', 'EMBO STENT'],
  ])('keeps what carries meaning: %s is not %s', (one, other) => {
    expect(wordingOf(one)).not.toBeNull();
    expect(wordingOf(one)).not.toBe(wordingOf(other));
  });

  it.each([
    'IR PORT 12345678',
    'IR PORT MRN 1234',
    'PORT 1/31/1950',
    'PORT 1950-01-31',
    'PORT 31 JAN 1950',
    'PORT 12MAR26',
    'PORT March 12, 2026',
    'DOE, JANE IR PORT',
    'IR PORT Doe , Jane',
    'PORT DOE^JANE',
    'PORT … PLACEMENT',
    'PORT ٠١٢٣٤٥٦',
    '',
    ' .,- ',
    'PORT '.repeat(60),
  ])('is not given where a description could hold patient data or is no name: %s', (description) => {
    expect(wordingOf(description)).toBeNull();
  });

  it.each([
    'BIOPSY, LIVER',
    'ZORPLEX, RIGHT',
    'PORT 5-10 FR',
    'IR PORT 36561/77001',
    'CATH 4.5 CM',
    '2 DECLOT 10',
    'MAY THURNER STENT 12 MM',
    'TIPS 2026 REVISION',
  ])('is given for what procedures are called: %s', (description) => {
    expect(wordingOf(description)).not.toBeNull();
  });

  it('is its own normal form, of any text', () => {
    const piece = fc.constantFrom(
      'PORT',
      '10',
      'Fr',
      '.',
      ', ',
      ' ',
      '-',
      '&',
      '+',
      '>',
      'É',
      'İ',
      'ß',
      'ﬁ',
      '½',
      '≤',
      'порт',
    );
    const texts = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordingOf(text);
        if (words === null) return;
        expect(wordingOf(words)).toBe(words);
        expect(words).not.toMatch(/^\s|\s\s|\s$|\p{Lu}/u);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what was learned', () => {
  it('comes before the catalogue, says so, and keeps the catalogue’s answer as the first runner-up', () => {
    const plain = decide({ description: 'IR CHEST PORT PLACEMENT' });
    const learned = learnedAt(ORIGIN, [taught('ir chest port placement', 'O.TDC')]);
    const decision = decide({ description: 'IR Chest-Port placement.' }, learned);
    expect(plain.concept).toBe('VP.CHEST');
    expect(decision).toMatchObject({ concept: 'O.TDC', category: 'Other: US guided venous access', review: false });
    expect(decision.confidence).toBeGreaterThan(0.95);
    expect(decision.why).toEqual([{ kind: 'learned', text: 'ir chest port placement' }]);
    expect(decision.alternatives[0]).toMatchObject({ concept: 'VP.CHEST', category: 'Venous Port' });
  });

  it('names what the catalogue cannot', () => {
    const learned = learnedAt(ORIGIN, [taught('zorplex', 'VP.CHEST')]);
    expect(decide({ description: 'ZORPLEX' })).toMatchObject({ concept: null, review: true });
    expect(decide({ description: 'ZORPLEX' }, learned)).toMatchObject({ concept: 'VP.CHEST', review: false });
  });

  it('offers no procedure twice', () => {
    const description = 'IR PTA AND STENT ILIAC ARTERY WITH THROMBECTOMY';
    const [runnerUp] = decide({ description }).alternatives;
    const learned = learnedAt(ORIGIN, [taught('ir pta and stent iliac artery with thrombectomy', runnerUp!.concept)]);
    const { concept, alternatives } = decide({ description }, learned);
    const offered = [concept, ...alternatives.map((one) => one.concept)];
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('holds at its own site and for the whole description alone', () => {
    const wordings = [taught('zorplex', 'VP.CHEST')];
    const at = (origin: string, description: string) => decide({ description }, learnedAt(origin, wordings)).concept;
    expect(at('https://pacs.example:8443', 'ZORPLEX')).toBeNull();
    expect(at(ORIGIN, 'ZORPLEX LEFT')).toBeNull();
  });

  it('is passed over where the catalogue no longer has the procedure', () => {
    const learned = learnedAt(ORIGIN, [taught('ir chest port placement', 'GONE.LONG_AGO')]);
    const description = 'IR CHEST PORT PLACEMENT';
    expect(decide({ description }, learned)).toEqual(decide({ description }));
  });

  it('does not answer for what was done instead of a stopped procedure, and asks where nothing says', () => {
    const learned = learnedAt(ORIGIN, [taught('ir tips creation', 'VP.CHEST')]);
    const stopped = { description: 'IR TIPS CREATION', status: 'Aborted' };
    const comment = 'Hepatic venogram and pressures only, portal vein not accessed';
    expect(decide({ ...stopped, comment }, learned).concept).toBe('O.HEPV');
    expect(decide(stopped, learned)).toMatchObject({ concept: 'VP.CHEST', review: true });
  });

  it('tells a colleague’s word from the resident’s own', () => {
    const learned = learnedAt(ORIGIN, [taught('zorplex', 'VP.CHEST', { by: 'colleague' })]);
    expect(decide({ description: 'ZORPLEX' }, learned).why).toMatchObject([{ kind: 'learned', note: 'colleague' }]);
  });

  it('asks where the line’s own procedure code speaks of another category, and nowhere else', () => {
    const learned = learnedAt(ORIGIN, [taught('ir procedure', 'VP.CHEST')]);
    const coded = (code: string) => decide({ description: 'IR PROCEDURE', code }, learned);
    expect(coded('37243')).toMatchObject({ concept: 'VP.CHEST', review: true });
    expect(coded('37243').why).toContainEqual({ kind: 'code', text: '37243', note: 'disagrees' });
    for (const code of ['36561', '76937', 'IR-1234', '']) expect(coded(code)).toMatchObject({ review: false });
  });

  it('can name every procedure of the catalogue', () => {
    const ids = concepts().map(({ id }) => id);
    expect(ids.filter((id) => !Wording.safeParse(taught('x', id)).success)).toEqual([]);
  });
});

const mine = [taught('ir chest port placement', 'VP.CHEST'), taught('zorplex', 'O.PARA', { origin: 'http://ris:81' })];
const changed = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(writeWordings(mine))));
const entry = { origin: ORIGIN, words: 'port', concept: 'VP.CHEST' };
const holding = (...wordings: unknown[]) => changed((file) => ({ ...file, wordings }));

describe('a list handed to a colleague', () => {
  it('comes back whole, as a colleague’s, at the time it was imported', () => {
    const back = readWordings(writeWordings(mine), 99);
    expect(back).toEqual({ ok: true, value: mine.map((one) => ({ ...one, by: 'colleague', taughtAt: 99 })) });
  });

  it('holds sites, wordings and procedures, and nothing else', () => {
    const { wordings, ...head } = JSON.parse(writeWordings(mine));
    expect(head).toEqual({ kind: 'first-operator-wordings', schemaVersion: 1 });
    expect(wordings).toEqual(mine.map(({ origin, words, concept }) => ({ origin, words, concept })));
  });

  it.each([
    ['no JSON', 'port, VP.CHEST', 'wordings-unreadable'],
    ['cut short', writeWordings(mine).slice(0, -20), 'wordings-unreadable'],
    ['empty', '', 'wordings-unreadable'],
    ['another kind of file', changed((file) => ({ ...file, kind: 'backup', schemaVersion: 2 })), 'wordings-unreadable'],
    ['without a version', changed(({ schemaVersion, ...file }) => file), 'wordings-unreadable'],
    ['from a later version', changed((file) => ({ ...file, schemaVersion: 2, wordings: {} })), 'wordings-newer'],
    ['with an entry without a site', holding(entry, { ...entry, words: 'x', origin: '*' }), 'wordings-unreadable'],
    ['with an entry of a file', holding({ ...entry, origin: 'null' }), 'wordings-unreadable'],
    ['with free text for a procedure', holding({ ...entry, concept: 'Port of Jane Doe' }), 'wordings-unreadable'],
    ['with a wording twice', holding(entry, { ...entry, concept: 'O.PARA' }), 'wordings-unreadable'],
    ['with a record number', holding(entry, { ...entry, words: 'port 12345678' }), 'wordings-identifying'],
    ['with a date', holding(entry, { ...entry, words: 'port 31 1 1950' }), 'wordings-identifying'],
    ['with words not in normal form', holding(entry, { ...entry, words: 'PORT' }), 'wordings-identifying'],
  ])('is refused whole where it is %s', (_, text, code) => {
    expect(readWordings(text, 1)).toEqual({ ok: false, refusal: { code } });
  });

  it('is refused by name, never thrown at, wherever it is damaged', () => {
    const text = writeWordings(mine);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, noise) => {
        const read = readWordings(text.slice(0, at) + noise + text.slice(at + 1), 1);
        if (read.ok) for (const one of read.value) expect(Wording.safeParse(one).success).toBe(true);
        else expect(read.refusal.code).toMatch(/^wordings-/);
      }),
      { numRuns: 200 },
    );
  });
});
