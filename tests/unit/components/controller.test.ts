// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskActs, DeskState } from '../../../components/desk/desk';
import { startController } from '../../../entrypoints/popup/controller';
import {
  type Answer,
  answer,
  type Captured,
  type Counts,
  type DeskQuery,
  type DeskView,
  type Draft,
  NO_CHOICES,
  refuse,
  type Wording,
} from '../../../lib/model';
import { announceCounts } from '../../../lib/platform/desk';
import { noteKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { keepTyping } from '../../../lib/platform/typing';
import { previewed } from '../../ui/previews';
import { captured, draft, filled, hash, SITE, shownTables, thirtyRows, wordings } from '../../ui/samples';
import { speakEnglish } from './english';

vi.mock('../../../lib/platform/messages', () => ({ ask: vi.fn() }));

const CASE_LOG = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';
const reading: Captured = captured(thirtyRows);

/** A popup over a tab, a background that answers as told, and a store that is written by hand. */
function open(url: string, replies: Partial<Record<string, Answer<unknown>>>) {
  vi.mocked(ask).mockImplementation((async (verb: string) => replies[verb] ?? answer(null)) as never);
  let state!: DeskState;
  let acts!: DeskActs;
  const asks: DeskQuery[] = [];
  const learned: DeskView['glossary'][] = [];
  let view: DeskView = {
    drafts: [draft('a')],
    wordings: [],
    practice: null,
    glossary: { concepts: [], wordings: [] },
  };
  let follower!: (view: Answer<DeskView>) => void;
  const giveWay = vi.fn();
  const controller = startController({
    tab: { id: 7, url },
    captureKey: null,
    follow: (query, callback) => {
      asks.push(query);
      follower = callback;
      return () => {};
    },
    book: { learn: (glossary) => void learned.push(glossary) },
    giveWay,
    show: (next, nextActs) => {
      state = next;
      acts = nextActs;
    },
  });
  const now = (change: Partial<DeskView>) => {
    view = { ...view, ...change };
    follower(answer(view));
  };
  now({});
  return {
    state: () => state,
    acts: () => acts,
    store: (drafts: Draft[]) => now({ drafts }),
    taught: (wordings: Wording[]) => now({ wordings }),
    count: (counts: Counts) => announceCounts(counts),
    said: (glossary: DeskView['glossary']) => now({ glossary }),
    learned,
    asks,
    fail: (refusal: Answer<DeskView>) => follower(refusal),
    giveWay,
    grew: controller.grew,
    moveTo: controller.moveTo,
  };
}

const settle = () => vi.waitFor(() => new Promise((done) => setTimeout(done, 0)));
const asked = (verb: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([said]) => said === verb)
    .map(([, data]) => data);

describe('the popup', () => {
  speakEnglish();
  beforeEach(() => void vi.mocked(ask).mockReset());
  afterEach(() => vi.restoreAllMocks());

  it('looks for a form on the Case Log alone, and for a reading elsewhere', async () => {
    const form = { form: 'ir', refused: null, success: false, count: 1, errors: [] };
    const there = open(CASE_LOG, { inspectCaseLog: answer(form) });
    await settle();
    expect(there.state()).toMatchObject({ place: 'caselog', form });
    expect(asked('currentReading')).toEqual([]);
    const elsewhere = open('https://pacs.example/list', { currentReading: answer(reading) });
    await settle();
    expect(elsewhere.state()).toMatchObject({ place: 'reading', reading });
    expect(asked('inspectCaseLog')).toHaveLength(1);
  });

  it('goes along to another tab, looks there, acts there, and drops what it said of the tab before', async () => {
    const form = { form: 'ir', refused: null, success: false, count: 1, errors: [] };
    const { state, acts, moveTo } = open('', { currentReading: answer(null), inspectCaseLog: refuse('no-answer') });
    await settle();
    expect(state().place).toBe('page');
    vi.mocked(ask).mockImplementation((async (verb: string) =>
      verb === 'inspectCaseLog' ? answer(form) : refuse('draft-gone')) as never);
    acts().discard('a');
    await settle();
    expect(state().refusal).toEqual({ code: 'draft-gone' });
    moveTo({ id: 8, url: '' });
    await settle();
    expect(state()).toMatchObject({ place: 'caselog', form, refusal: null, preview: null });
    acts().preview('a');
    expect(asked('previewFill')).toEqual([{ tabId: 8, draftId: 'a' }]);
  });

  it('says that drafts are gone where the database is empty and held some, until the resident knows', async () => {
    await noteKept({ drafts: 31 });
    const there = open('https://pacs.example/list', {});
    await settle();
    expect(there.state().lost).toBe(0);
    const none = { staged: 0, filled: 0, logged: 0, discarded: 0 };
    there.count(none);
    await settle();
    expect(there.state().lost).toBe(31);
    there.acts().dropLost();
    await vi.waitFor(() => expect(there.state().lost).toBe(0));
    there.count(none);
    await settle();
    expect(there.state().lost).toBe(0);
  });

  it('asks for the newest few, for more of them on demand, and for those just staged whatever their age', async () => {
    const there = open('https://pacs.example/list', {
      stageRows: answer({ drafts: [{ id: 'old', joined: false }], alreadyStaged: 0 }),
    });
    expect(there.asks).toEqual([{ newest: 12, also: [], practice: false }]);
    there.acts().showMore();
    there.acts().stage(['0.1']);
    await settle();
    expect(there.asks.slice(1)).toEqual([
      { newest: 62, also: [], practice: false },
      { newest: 62, also: ['old'], practice: false },
    ]);
    there.count({ staged: 70, filled: 2, logged: 0, discarded: 9 });
    await settle();
    expect(there.state().waiting).toBe(72);
  });

  it('learns the names before the drafts are shown that mention them', async () => {
    const there = open('https://pacs.example/list', {});
    const glossary = { ...there.learned[0]!, concepts: [{ id: 'VP.PORT', name: 'Port', category: 'Venous Port' }] };
    there.said(glossary);
    expect(there.learned.at(-1)).toEqual(glossary);
  });

  it('looks anew where a worker that was stopped may have written and told nobody', async () => {
    const there = open('https://pacs.example/list', { discardDraft: refuse('no-answer') });
    const before = there.asks.length;
    there.acts().discard('a');
    await settle();
    expect(there.asks.length).toBe(before + 1);
    expect(there.state().refusal?.code).toBe('no-answer');
  });

  it('says why the Case Log cannot be filled where its page does not answer', async () => {
    const { state } = open(CASE_LOG, { inspectCaseLog: refuse('no-permission') });
    await settle();
    expect(state()).toMatchObject({ place: 'caselog', form: { refused: { code: 'no-permission' } } });
  });

  it('shows the reading anew when its own page has grown, and while it is shown alone', async () => {
    const grown = captured(thirtyRows.slice(0, 2));
    const { state, acts, grew } = open('https://pacs.example/list', {
      captureTab: answer(captured(thirtyRows.slice(0, 1))),
    });
    await settle();
    vi.mocked(ask).mockImplementation((async (verb: string) =>
      answer(verb === 'currentReading' ? grown : verb === 'captureTab' ? captured([]) : null)) as never);
    vi.mocked(ask).mockClear();
    grew(7);
    expect(asked('currentReading')).toEqual([]);
    acts().capture();
    await settle();
    grew(8);
    expect(asked('currentReading')).toEqual([]);
    grew(7);
    await settle();
    expect(state().reading).toEqual(grown);
  });

  it('shows what was taught, asks for the columns anew after it, and gives way to the page for pointing', async () => {
    const taught = captured(thirtyRows, { taught: [{ field: 'mrn', by: 'resident' }] });
    const { state, acts, giveWay } = open('https://pacs.example/list', {
      captureTab: answer(reading),
      listColumns: answer(shownTables),
      teachColumn: answer(taught),
    });
    acts().capture();
    acts().listColumns();
    await settle();
    expect(state().columns).toEqual(shownTables);
    acts().teachColumn(0, 'mrn', 2);
    await settle();
    expect(asked('teachColumn')).toEqual([{ tabId: 7, frameId: 0, field: 'mrn', column: 2 }]);
    expect(state()).toMatchObject({ reading: taught, columns: null, place: 'reading' });
    expect(giveWay).not.toHaveBeenCalled();
    acts().pointAtColumn('mrn');
    await settle();
    expect(giveWay).toHaveBeenCalledOnce();
  });

  it('stays where pointing is refused', async () => {
    const { state, acts, giveWay } = open('file:///list.html', { pointAtColumn: refuse('page-not-keepable') });
    acts().pointAtColumn('mrn');
    await settle();
    expect(giveWay).not.toHaveBeenCalled();
    expect(state().refusal?.code).toBe('page-not-keepable');
  });

  it('stages the ticked rows, ends the reading, and counts what was new, joined and there before', async () => {
    const { state, acts } = open('https://pacs.example/list', {
      captureTab: answer(reading),
      stageRows: answer({
        drafts: [
          { id: 'a', joined: true },
          { id: 'b', joined: false },
        ],
        alreadyStaged: 1,
      }),
    });
    await settle();
    acts().capture();
    await settle();
    expect(state().place).toBe('reading');
    acts().stage(['0.1', '0.2']);
    await settle();
    expect(asked('stageRows')).toEqual([{ tabId: 7, rowIds: ['0.1', '0.2'] }]);
    expect(asked('endReading')).toHaveLength(1);
    expect(state()).toMatchObject({
      place: 'page',
      busy: null,
      staged: { ids: ['a', 'b'], joined: 1, alreadyStaged: 1 },
    });
  });

  it('keeps the reading and its ticks where staging is refused', async () => {
    const { state, acts } = open('https://pacs.example/list', {
      currentReading: answer(reading),
      stageRows: refuse('storage-full'),
    });
    await settle();
    acts().stage(['0.1']);
    await settle();
    expect(state()).toMatchObject({ place: 'reading', busy: null, refusal: { code: 'storage-full' } });
  });

  it('sends what was typed before it fills, and is busy until the report is in the store', async () => {
    const { state, acts, store } = open(CASE_LOG, {
      editDraft: answer(draft('a', { revision: 2 })),
      previewFill: answer(previewed(draft('a'))),
    });
    acts().preview('a');
    await settle();
    acts().edit('a', { fields: { site: 'General' } }, false);
    acts().fill('a', NO_CHOICES, []);
    await settle();
    const order = vi.mocked(ask).mock.calls.map(([verb]) => verb);
    expect(order.indexOf('editDraft')).toBeLessThan(order.indexOf('fillDraft'));
    expect(order).toContain('editDraft');
    store([draft('a', { revision: 2 })]);
    expect(state().filling).toBe('a');
    store([{ ...filled, id: 'a', revision: 3 }]);
    expect(state().filling).toBeNull();
  });

  it('is not done with filling again because of the report of the fill before', async () => {
    const before = { ...filled, id: 'a', revision: 5 };
    const { state, acts, store } = open(CASE_LOG, { previewFill: answer(previewed(before)) });
    acts().preview('a');
    await settle();
    store([before]);
    acts().fill('a', NO_CHOICES, []);
    await settle();
    store([before, draft('b')]);
    expect(state().filling).toBe('a');
    store([{ ...before, revision: 6 }]);
    expect(state().filling).toBeNull();
  });

  it('stops being busy where the fill is refused', async () => {
    const { state, acts } = open(CASE_LOG, {
      fillDraft: refuse('form-session-expired'),
      previewFill: answer(previewed(draft('a'))),
    });
    acts().preview('a');
    await settle();
    acts().fill('a', NO_CHOICES, []);
    await settle();
    expect(state()).toMatchObject({ filling: null, refusal: { code: 'form-session-expired' } });
  });

  it('offers the way back after a discard, and says what was taken back', async () => {
    const { state, acts } = open('https://pacs.example/', {
      discardDraft: answer(draft('a')),
      undo: answer({ action: 'discard' }),
    });
    await settle();
    acts().discard('a');
    await settle();
    expect(state().toast).toEqual({ message: 'Draft discarded.', undoable: true });
    acts().undo();
    await settle();
    expect(state().toast).toEqual({ message: 'Draft is back.', undoable: false });
  });

  it('teaches a wording after the correction has reached the store, and shows what is taught', async () => {
    const { state, acts, taught } = open('https://pacs.example/', {
      editDraft: answer(draft('a', { revision: 2 })),
      teachWording: answer(null),
    });
    await settle();
    acts().edit('a', { concepts: { [hash(1)]: 'VP.PORT' } }, false);
    acts().teach('a', hash(1));
    await settle();
    const order = vi.mocked(ask).mock.calls.map(([verb]) => verb);
    expect(order.indexOf('editDraft')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('editDraft')).toBeLessThan(order.indexOf('teachWording'));
    expect(asked('teachWording')).toEqual([{ draftId: 'a', lineId: hash(1) }]);
    taught(wordings);
    expect(state().wordings).toEqual(wordings);
    const key = { origin: SITE, words: 'quux' };
    acts().forget(key);
    await settle();
    expect(asked('revokeWording')).toEqual([key]);
  });

  it('says why a wording was not remembered', async () => {
    const { state, acts } = open('https://pacs.example/', { teachWording: refuse('wording-not-learnable') });
    await settle();
    acts().teach('a', hash(1));
    await settle();
    expect(state().refusal).toEqual({ code: 'wording-not-learnable' });
  });

  it('says that the storage does not answer', async () => {
    const { state, fail } = open('https://pacs.example/', {});
    fail(refuse('storage-unavailable'));
    await settle();
    expect(state().refusal).toEqual({ code: 'storage-unavailable' });
  });

  it('keeps a case as it is typed, shows it again, and lets go of it only once it is staged', async () => {
    const typed = { description: 'Port placement', date: '2026-03-05' };
    await keepTyping(typed);
    const there = open('https://pacs.example/', {
      stageTyped: answer({ drafts: [{ id: 'p', joined: false }], alreadyStaged: 0 }),
    });
    await vi.waitFor(() => expect(there.state().typed).toEqual(typed));
    there.acts().type({ ...typed, description: 'Port placement, left' });
    there.acts().type({ ...typed, description: 'Port placement, right' });
    await vi.waitFor(() => expect(asked('keepTyping')).toEqual([{ ...typed, description: 'Port placement, right' }]));
    vi.mocked(ask).mockResolvedValueOnce(refuse('typed-identifying') as never);
    there.acts().stageTyped();
    await settle();
    expect(there.state()).toMatchObject({ typed: { description: 'Port placement, right' }, busy: null });
    there.acts().stageTyped();
    await vi.waitFor(() => expect(there.state().typed).toEqual({ description: '', date: '2026-03-05' }));
    expect(asked('stageTyped').at(-1)).toEqual({ description: 'Port placement, right', date: '2026-03-05' });
  });
});
