import { describe, expect, test, vi } from 'vitest';
import { openDrafts } from '../../../lib/drafts';
import { newCaseId } from '../../../lib/drafts/ids';
import { defineDatabase } from '../../../lib/drafts/schema';
import { freshName, given, hashed, line, standIn } from './stand-in';

const ORIGIN = 'https://pacs.example';

describe('the device key', () => {
  test('is made once, even where two windows ask at the same moment', async () => {
    const name = freshName();
    const windows = Array.from({ length: 6 }, () => openDrafts(name));
    const keys = await Promise.all(windows.map((one) => given(one.pageKey(ORIGIN))));
    expect(new Set(keys).size).toBe(1);
    expect(await defineDatabase(name).keys.count()).toBe(1);
  });

  test('cannot be taken out', async () => {
    const name = freshName();
    await given(openDrafts(name).pageKey(ORIGIN));
    const { key } = (await defineDatabase(name).keys.get('device'))!;
    expect(key).toMatchObject({
      extractable: false,
      usages: ['sign'],
      algorithm: { name: 'HMAC', hash: { name: 'SHA-256' } },
    });
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  test('is made anew where it is lost or damaged; drafts stay', async () => {
    const name = freshName();
    const store = openDrafts(name);
    await given(store.stage([line('a')], standIn));
    const before = await given(store.listDrafts());
    const keys = [await given(store.pageKey(ORIGIN))];
    const raw = defineDatabase(name);
    await raw.keys.clear();
    keys.push(await given(store.pageKey(ORIGIN)));
    await raw.keys.put({ name: 'device', key: 'damaged' as never });
    keys.push(await given(store.pageKey(ORIGIN)));
    expect(new Set(keys).size).toBe(3);
    expect(await given(store.listDrafts())).toEqual(before);
    expect((await given(store.stage([line('a')], standIn))).alreadyStaged).toBe(0);
  });

  test('gives every origin and every device a page key of its own, always the same', async () => {
    const [one, other] = [openDrafts(freshName()), openDrafts(freshName())];
    const key = await given(one.pageKey(ORIGIN));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await given(one.pageKey(ORIGIN))).toBe(key);
    expect(await given(one.pageKey('https://ris.example'))).not.toBe(key);
    expect(await given(other.pageKey(ORIGIN))).not.toBe(key);
  });
});

test('nothing stored can be recomputed by a page: every identifier is sealed, in drafts and in history', async () => {
  const name = freshName();
  const store = openDrafts(name);
  const fromPage = {
    patient: hashed('mrn'),
    accession: hashed('accession'),
    order: hashed('order'),
    session: hashed('session'),
  };
  const cells = { mrn: { heading: 'MRN', text: '00123456' }, description: { heading: 'Procedure', text: 'TACE' } };
  await given(store.stage([line('a', { ...fromPage, cells })], standIn));
  const { id, revision } = (await given(store.listDrafts()))[0]!;
  await given(store.edit(id, revision, { fields: { comments: 'x' } }, standIn));
  const raw = defineDatabase(name);
  const stored = JSON.stringify([await raw.drafts.toArray(), await raw.history.toArray()]);
  for (const secret of [hashed('a'), ...Object.values(fromPage), '00123456']) expect(stored).not.toContain(secret);
  const [sealed] = (await given(store.listDrafts()))[0]!.lines;
  for (const field of ['id', 'patient', 'accession', 'order', 'session'] as const)
    expect(sealed![field]).toMatch(/^[0-9a-f]{64}$/);
  expect(sealed!.cells).toEqual({ description: { heading: 'Procedure', text: 'TACE' } });
});

test('10,000 Case IDs: 16 characters without I, L, O and U, none twice, every character in every place', () => {
  const ids = Array.from({ length: 10_000 }, newCaseId);
  expect(new Set(ids).size).toBe(10_000);
  for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  for (let place = 0; place < 16; place += 1) expect(new Set(ids.map((id) => id[place])).size).toBe(32);
});

test('a Case ID is never one that a spreadsheet takes for a number, a power of ten or a date', () => {
  const numberLike = [
    '0123456789012345',
    '0000000000012E34',
    '00000000001D2345',
    '000000001MAR2026',
    'ZZZZ000000000000',
  ];
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const drawn = [...numberLike, '7KD3E9M1ZQ4XB2VT'];
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    const next = drawn.shift()!;
    for (let at = 0; at < 16; at += 1) (bytes as Uint8Array)[at] = alphabet.indexOf(next[at]!);
    return bytes;
  });
  expect(newCaseId()).toBe('7KD3E9M1ZQ4XB2VT');
  random.mockRestore();
});
