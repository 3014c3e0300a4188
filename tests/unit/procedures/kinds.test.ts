import { describe, expect, it } from 'vitest';
import { concept, decide, ruleSaid } from '../../../lib/procedures';

const silent = (description: string, code?: string) => {
  const { concept: id, review } = decide({ description, code });
  return review ? null : id;
};

describe('a word is read with the words beside it', () => {
  it.each([
    ['IR RADIATION LOBECTOMY', 'EMB.TARE'],
    ['IR SVC STENT RECONSTRUCTION', 'VI.STENT'],
    ['IR CHOLANGIOSCOPY AND STONE REMOVAL', 'O.BSTONE'],
    ['CT GUIDED WIRE LOCALIZATION OF LUNG NODULE', 'O.FIDUCIAL'],
    ['IR PRP INJECTION SOFT TISSUE', 'O.ARTHRO'],
    ['IR SINUS TRACT FISTULOGRAM', 'O.SINUS'],
    ['IR AV SHUNT LYSIS AND BALLOON ANGIOPLASTY', 'DAI.DECLOT_PTA'],
    ['IR THROMBOLYSIS EACH ADDITIONAL DAY', 'O.LYSCHK'],
    ['OFFICE CONSULTATION NEW OR ESTAB PATIENT 30 MIN', 'NOC.NEW'],
    ['CONSULT IN LEVEL 3', 'NC.VISIT'],
    ['SP RFA LMBR/SACR EA ADD', 'O.BLOCK'],
    ['JJ STENT PLACEMENT LEFT', 'O.DJ'],
    ['IR WAVELINQ FISTULA CREATION', 'O.AVFCREATE'],
    ['LIVER HISTOTRIPSY', 'TA.LIVER'],
    ['IR FEVAR WITH PMEG', 'ASG.FENBR'],
    ['NEPHROURETERAL STENT VIA EXISTING ACCESS', 'O.NUCONV'],
  ])('%s is %s', (description, id) => expect(silent(description)).toBe(id));
});

describe('abbreviated, cut and glued words', () => {
  it.each([
    ['IR NEPHRSTMY PLCMNT LFT', 'PN.PCN'],
    ['INSRTN TUNNLDW/O PORT CVC', 'O.TDC'],
    ['TUN CVC REPLCMNTW/O PORT', 'O.EXLINE'],
    ['DECLOT STENTFISTULA', 'DAI.DECLOT_STENT'],
    ['ZZZBIOPSY LIVER', 'O.BXLIV'],
  ])('%s is %s', (description, id) => expect(decide({ description }).concept).toBe(id));
});

describe('what is not known is asked about', () => {
  it.each([
    'IR PULMONARY EMBOLISM TREATMENT',
    'RIGHT LEG ANGIOGRAM AND INTERVENTION',
    'IR VASCULAR ACCESS DEVICE PLACEMENT',
    'IR IVC FILTER CHECK',
    'IR MAY THURNER',
    'IR NEUROSTIMULATOR',
    'IR CHEST PORT PLACEM…',
    'IR NEPHROSTOMY TUBE EXCH...',
    'US GUIDE FINE NEEDLE ASP THYR S&I',
    'PLANNING OF EVAR',
  ])('%s', (description) => expect(decide({ description }).review).toBe(true));
});

describe('no component or line that is not counted in silence while an act is unexplained', () => {
  it.each(['FINE NEEDLE ASP CT GUIDE', 'PARACENTESIS US GUIDE S&I', 'EMBOLIZATION S&I', 'CT GUIDANCE BX NDL S&I'])(
    '%s',
    (description) => {
      const { category, review } = decide({ description });
      expect(review || (category !== 'Component' && category !== 'Not counted')).toBe(true);
    },
  );
});

describe("another specialty's work is none of ours", () => {
  it.each([
    'COLONOSCOPY WITH SNARE',
    'BRONCHOSCOPY W/ BIOPSY',
    'CORONARY STENT DES',
    'RIGHT HEART CATH',
    'EGD WITH DILATION',
    'LAP CHOLECYSTECTOMY',
    'ARTHROSCOPY KNEE',
    'MITRAL VALVE REPAIR TRANSCATHETER',
  ])('%s', (description) => {
    const { category } = decide({ description });
    expect(category === null || category === 'Not counted').toBe(true);
  });
});

describe('why a line is asked about', () => {
  const kinds = (description: string) => decide({ description }).why.map(({ kind, text }) => `${kind}: ${text}`);
  it('names the word that was not understood', () => expect(kinds('PTA ZORPLEX')).toContain('unread: ZORPLEX'));
  it('names what the answer does not use', () => expect(kinds('US GUIDE BX RENAL S&I')).toContain('unused: BX'));
  it('shows where the text ends', () => expect(kinds('IR PORT PL…').some((one) => one.startsWith('cut: '))).toBe(true));
});

describe("a rule's id", () => {
  it('names a rule of the catalogue, with a citation', () => {
    const id = decide({ description: 'IR CHEST PORT PLACEMENT' }).why.find(({ kind }) => kind === 'rule')?.text ?? '';
    expect(id).toMatch(/^VP\.CHEST\/[a-z-]+\.\w+$/);
    expect(ruleSaid(id)).toMatchObject({
      concept: concept('VP.CHEST'),
      text: expect.stringContaining('port'),
      cite: expect.stringMatching(/rules\.md/),
    });
  });

  it('of an earlier version is known by its procedure', () =>
    expect(ruleSaid('VP.CHEST#3')).toMatchObject({ concept: concept('VP.CHEST'), text: null }));

  it('of no procedure is none', () => expect(ruleSaid('NO.SUCH#1')).toBeNull());
});
