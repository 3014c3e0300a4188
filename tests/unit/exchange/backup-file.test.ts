import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDrafts } from '../../../lib/drafts';
import { readBackup, writeBackup } from '../../../lib/exchange/backup-file';
import { type Answer, type Backup, NO_OFFERS } from '../../../lib/model';
import { freshName, given, line, standIn } from '../drafts/stand-in';

const MADE = Date.UTC(2026, 10, 26);
let backup: Backup;
let file: string;
beforeAll(async () => {
  const store = openDrafts(freshName());
  await given(store.stage([line('a'), line('b', { start: '2026-04-01T08:00' })], standIn));
  await given(
    store.teach({ origin: 'https://pacs.example', words: 'port', concept: 'VP.CHEST', by: 'resident', taughtAt: 1 }),
  );
  backup = await given(store.backup(null));
  file = await writeBackup(backup, MADE, null);
});

const code = (reply: Answer<unknown>) => (reply.ok ? 'read' : reply.refusal.code);

describe('a backup file', () => {
  test('is read as it was written', async () => {
    expect(await given(readBackup(file, null))).toEqual({ ...backup, madeAt: MADE });
  });

  test('with a passphrase shows nothing without it, and everything with it', async () => {
    const locked = await writeBackup(backup, MADE, 'tea für zwei');
    expect(locked).not.toContain('Description a');
    expect(code(await readBackup(locked, null))).toBe('backup-locked');
    expect(code(await readBackup(locked, 'tea fur zwei'))).toBe('backup-passphrase');
    expect(await given(readBackup(locked, 'tea für zwei'))).toEqual({ ...backup, madeAt: MADE });
  });

  test('of a later version, and one that is none of ours, are told apart', async () => {
    expect(code(await readBackup(file.replace('"schemaVersion":2', '"schemaVersion":3'), null))).toBe('backup-newer');
    for (const other of ['', '[]', 'null', '{"kind":"first-operator-wordings"}', 'MRN,Date\n1,2', '\0\0'])
      expect(code(await readBackup(other, null))).toBe('backup-unreadable');
  });

  test('of the first version, which knew nothing of the form, is read; what is known of it now is kept', async () => {
    const first = file.replace('"schemaVersion":2', '"schemaVersion":1');
    expect(await given(readBackup(first, null))).toEqual({ ...backup, madeAt: MADE });
    const form = { answers: [], offers: { ...NO_OFFERS, areas: ['Vascular'] }, tracked: { rows: [], importedAt: 1 } };
    const now = await writeBackup({ ...backup, form }, MADE, null);
    expect((await given(readBackup(now, null))).form).toEqual(form);
  });

  test('that was cut short anywhere is refused', async () => {
    for (let cut = 1; cut <= 75; cut++) {
      const short = file.slice(0, Math.floor((file.length * cut) / 76));
      expect(['backup-damaged', 'backup-unreadable']).toContain(code(await readBackup(short, null)));
    }
  });

  test('with one letter changed anywhere is refused, or says the very same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 32, max: 126 }), async (at, letter) => {
        const changed = `${file.slice(0, at)}${String.fromCharCode(letter)}${file.slice(at + 1)}`;
        const reply = await readBackup(changed, null);
        if (reply.ok) expect({ ...reply.value, madeAt: MADE }).toEqual({ ...backup, madeAt: MADE });
      }),
      { numRuns: 400 },
    );
  });

  test('locked, with one letter changed, is refused', async () => {
    const locked = await writeBackup(backup, MADE, 'x');
    const at = locked.indexOf('"text":"') + 40;
    const changed = `${locked.slice(0, at)}${locked[at] === 'A' ? 'B' : 'A'}${locked.slice(at + 1)}`;
    expect(code(await readBackup(changed, 'x'))).toBe('backup-passphrase');
  });
});
