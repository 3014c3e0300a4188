import { afterEach, describe, expect, it } from 'vitest';
import { openDrafts } from '../../../lib/drafts';
import { hashed, line, standIn } from './stand-in';

let n = 0;
const opened: ReturnType<typeof openDrafts>[] = [];
const open = () => {
  n += 1;
  const drafts = openDrafts(`many-${n}`);
  opened.push(drafts);
  return drafts;
};
afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
});

const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => line(`case-${from + at}`, { patient: hashed(`patient-${from + at}`) }));
const said = <T>(reply: { ok: true; value: T } | { ok: false }): T => {
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
};

describe('an import in parts', () => {
  it('is one act: taken back together, whatever its parts merged', async () => {
    const drafts = open();
    said(await drafts.stage([line('before', { patient: hashed('somebody') })], standIn));
    for (let part = 0; part < 30; part += 1) said(await drafts.stage(lines(3, 3 * part), standIn, 'import-1'));
    expect(said(await drafts.counts()).staged).toBe(91);
    expect(said(await drafts.undo())).toEqual({ action: 'stage' });
    expect(said(await drafts.listDrafts(['staged'])).map(({ lines }) => lines[0]!.description)).toEqual([
      'Description before',
    ]);
    expect(said(await drafts.undo())).toEqual({ action: 'stage' });
    expect(await drafts.undo()).toMatchObject({ ok: false });
  });

  it('takes back a draft that a later part merged away, and restores one that it changed', async () => {
    const drafts = open();
    said(await drafts.stage([line('old')], standIn));
    const [old] = said(await drafts.listDrafts());
    // Two sessions of one patient, which the next part's lines show to be one.
    said(
      await drafts.stage([line('a', { session: hashed('s1') }), line('b', { session: hashed('s2') })], standIn, 'x'),
    );
    expect(said(await drafts.counts()).staged).toBe(3);
    said(await drafts.stage([line('b', { session: hashed('s1') }), line('c')], standIn, 'x'));
    expect(said(await drafts.counts()).staged).toBe(2);
    said(await drafts.undo());
    const after = said(await drafts.listDrafts());
    expect(after.map(({ id, lines }) => [id, lines.length])).toEqual([[old!.id, 1]]);
  });

  it('answers alike where a part is sent again because its answer was lost', async () => {
    const drafts = open();
    said(await drafts.stage([line('before')], standIn));
    const part = [line('before'), line('joins it', { session: line('before').session }), ...lines(3)];
    const first = said(await drafts.stage(part, standIn, 'import-1'));
    expect(first.alreadyStaged).toBe(1);
    expect(first.drafts.filter(({ joined }) => joined)).toHaveLength(1);
    const again = said(await drafts.stage(part, standIn, 'import-1'));
    expect(again.alreadyStaged).toBe(1);
    expect(new Set(again.drafts.map(({ id, joined }) => `${id} ${joined}`))).toEqual(
      new Set(first.drafts.map(({ id, joined }) => `${id} ${joined}`)),
    );
    // In another import the same rows were here before.
    expect(said(await drafts.stage(part, standIn, 'import-2'))).toEqual({ drafts: [], alreadyStaged: 5 });
    said(await drafts.undo());
    expect(said(await drafts.counts()).staged).toBe(1);
  });

  it('is no part of another import, nor of a capture', async () => {
    const drafts = open();
    said(await drafts.stage(lines(1, 0), standIn, 'import-1'));
    said(await drafts.stage(lines(1, 1), standIn, 'import-2'));
    said(await drafts.stage(lines(1, 2), standIn));
    for (const left of [2, 1, 0]) {
      said(await drafts.undo());
      expect(said(await drafts.counts()).staged).toBe(left);
    }
  });
});
