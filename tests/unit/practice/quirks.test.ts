import { describe, expect, it } from 'vitest';
import { DEFAULT_QUIRKS, NO_QUIRKS, QUIRK_NAMES, QUIRKS, quirksOf } from '../../practice/quirks';

const query = (text: string) => quirksOf(new URLSearchParams(text), DEFAULT_QUIRKS);

describe('the quirk switches', () => {
  it.each(QUIRK_NAMES)('%s says in one sentence what it does and which row of form.md it is', (name) => {
    expect(QUIRKS[name].row).toMatch(/^[3-6] \S/);
    expect(QUIRKS[name].does).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('are on unless they would take the form away from its evidence or from every script', () => {
    expect(QUIRK_NAMES.filter((name) => !DEFAULT_QUIRKS[name])).toEqual([
      'rotationPresent',
      'otherOrder',
      'maskedDate',
      'namesOf2022',
      'nativeChangeUnheard',
    ]);
  });

  it('can be turned one by one from the address', () => {
    expect(query('off=addResetsSite,otherSite&on=rotationPresent')).toEqual({
      ...DEFAULT_QUIRKS,
      addResetsSite: false,
      otherSite: false,
      rotationPresent: true,
    });
  });

  it('can be turned off together, the form keeping its fields, and single ones on again', () => {
    expect(NO_QUIRKS.attendingPresent).toBe(true);
    expect(NO_QUIRKS.dateResetsToToday).toBe(false);
    expect(query('quirks=none&on=addResetsSite')).toEqual({ ...NO_QUIRKS, addResetsSite: true });
  });

  it('ignore names that are none of theirs', () => {
    expect(query('on=toString,nonsense')).toEqual(DEFAULT_QUIRKS);
  });
});
