import { describe, expect, it } from 'vitest';
import { searched } from '../../../components/draft/concepts';
import { choices } from '../../../lib/procedures';

/** What a resident types → the procedure that stands among the first two. */
const SAID: Record<string, string> = {
  UFE: 'EMB.UAE',
  uae: 'EMB.UAE',
  EVAR: 'ASG.BIF',
  TEVAR: 'ASG.TEVAR',
  FEVAR: 'ASG.FENBR',
  TACE: 'EMB.TACE',
  Y90: 'EMB.TARE',
  'y-90': 'EMB.TARE',
  TIPS: 'TIPS.NEW',
  BRTO: 'EMB.BRTO',
  PVE: 'EMB.PVE',
  PAE: 'EMB.PAE',
  GAE: 'EMB.ORGAN',
  MMA: 'O.NEUROEMB',
  'IVC filter': 'VI.FILTER',
  'filter retrieval': 'VI.RETR',
  port: 'VP.CHEST',
  PICC: 'O.PICC',
  permcath: 'O.TDC',
  'HD catheter': 'O.TDC',
  fistulogram: 'DAI.FGRAM',
  declot: 'DAI.DECLOT',
  AVF: 'DAI.PTA',
  DVT: 'TT.VEN',
  PE: 'TT.PE',
  PTA: 'APS.PTA.IL',
  PCN: 'PN.PCN',
  'NU stent': 'PN.NU',
  PTC: 'O.PTC',
  PTBD: 'PGI.PTBD_IE',
  'chole tube': 'PGI.CHOLE',
  GJ: 'PGI.GJ',
  'G-tube': 'PGI.G',
  RFA: 'TA.LIVER',
  MWA: 'TA.LIVER',
  cryo: 'TA.LIVER',
  kypho: 'O.VERT',
  LP: 'O.LP',
  para: 'O.PARA',
  thora: 'O.THOR',
  PleurX: 'O.TUNPL',
  'celiac plexus block': 'O.BLOCK',
  'kidney bx': 'O.BXREN',
  'renal biopsy': 'O.BXREN',
};

describe('a procedure is looked for in the words of residents', () => {
  it.each(Object.entries(SAID))('%s', (typed, id) => {
    const found = searched(choices(), typed).slice(0, 2);
    expect(found.map((choice) => choice.id)).toContain(id);
  });

  it('finds none for words that no procedure has, and all for none', () => {
    expect(searched(choices(), 'zzz')).toEqual([]);
    expect(searched(choices(), ' ')).toHaveLength(choices().length);
  });
});
