import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillDraft, previewFill } from '../../../entrypoints/background/filling';
import type { Drafts } from '../../../lib/drafts';
import { answer, type Draft, NO_CHOICES } from '../../../lib/model';
import {
  dateOrderAt,
  forgetDateOrder,
  noteDateOrder,
  readDateOrders,
  sayDateOrder,
} from '../../../lib/platform/date-orders';
import { ask } from '../../../lib/platform/messages';
import { draft } from '../../ui/samples';

vi.mock('../../../lib/platform/messages', () => ({ ask: vi.fn() }));

const withDate = (value: string | null): Draft => {
  const one = draft('a');
  return { ...one, state: 'staged', fields: { ...one.fields, caseDate: { ...one.fields.caseDate, value } } };
};
const storeOf = (one: Draft) => ({ getDraft: async () => answer(one) }) as unknown as Drafts;

describe('a draft without a date', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.mocked(ask).mockReset();
  });

  it('is neither previewed nor filled, and no page is spoken to', async () => {
    const refused = { ok: false, refusal: { code: 'draft-has-no-date' } };
    const confirmed = { draftId: 'a', nonce: 'n', choices: NO_CHOICES, remember: [] };
    expect(await previewFill(storeOf(withDate(null)), 1, 'a')).toEqual(refused);
    expect(await fillDraft(storeOf(withDate(null)), 1, confirmed)).toEqual(refused);
    expect(ask).not.toHaveBeenCalled();
  });

  it('with one goes on to the page', async () => {
    vi.mocked(ask).mockResolvedValue({ ok: false, refusal: { code: 'not-the-case-log' } } as never);
    expect(await previewFill(storeOf(withDate('2026-11-03')), 1, 'a')).not.toMatchObject({
      refusal: { code: 'draft-has-no-date' },
    });
    expect(ask).toHaveBeenCalled();
  });
});

describe('how a site writes its dates', () => {
  const [site, other] = ['https://pacs.example', 'https://ris.example:8443'];
  beforeEach(() => fakeBrowser.reset());

  it('is what the resident said, or its dates showed, for that site alone', async () => {
    await noteDateOrder(site, 'mdy');
    await sayDateOrder(other, 'dmy');
    expect([await dateOrderAt(site), await dateOrderAt(other), await dateOrderAt('https://else.example')]).toEqual([
      'mdy',
      'dmy',
      null,
    ]);
    expect((await readDateOrders()).map(({ origin, by }) => [origin, by])).toEqual([
      [other, 'resident'],
      [site, 'page'],
    ]);
  });

  it('is no longer known once its pages were seen to write both ways, until the resident says', async () => {
    await sayDateOrder(site, 'mdy');
    await noteDateOrder(site, 'dmy');
    await noteDateOrder(site, 'mdy');
    expect(await dateOrderAt(site)).toBeNull();
    await sayDateOrder(site, 'dmy');
    expect(await dateOrderAt(site)).toBe('dmy');
  });

  it('is forgotten on a word, and kept of no page without a site', async () => {
    await sayDateOrder(site, 'mdy');
    await forgetDateOrder(site);
    await sayDateOrder('file://', 'mdy');
    await sayDateOrder('null', 'mdy');
    expect(await readDateOrders()).toEqual([]);
  });

  it('is read past what is damaged', async () => {
    await fakeBrowser.storage.local.set({
      dateOrders: [{ origin: 'x' }, 7, { origin: site, order: 'mdy', by: 'page', at: 1 }],
    });
    expect((await readDateOrders()).map(({ origin }) => origin)).toEqual([site]);
  });
});
