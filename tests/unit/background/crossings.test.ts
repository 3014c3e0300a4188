import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillChanged, fillDraft, fillReported, previewFill, undoFill } from '../../../entrypoints/background/filling';
import { caseLogOpened, caseSubmitted } from '../../../entrypoints/background/proof';
import { handleCase } from '../../../entrypoints/caselog.content/case';
import type { fillCaseLog } from '../../../lib/caselog';
import type { Drafts } from '../../../lib/drafts';
import { answer, type Draft, type FillReport, type FillValues, NO_CHOICES, refuse } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { draft } from '../../ui/samples';

/*
 * Two cases must never cross (safety.md A10). The background's and the page's own code run as they are; between them stand a page that can
 * be loaded anew at any moment, a store in memory, and a scheduler that delivers every message and ends every fill in any order.
 */
vi.mock('../../../lib/platform/messages', () => ({ ask: vi.fn() }));
vi.mock('../../../entrypoints/background/frames', () => ({ inject: async () => answer(null) }));
vi.mock('../../../entrypoints/caselog.content/mark', () => ({ markFilled: () => {} }));
vi.mock('../../../lib/caselog', async (original) => ({
  ...(await original<object>()),
  fillUnderWay: (page: Page) => page.busy,
  onSubmitted: (page: Page, submitted: (report: FillReport) => void) => {
    page.submitted = () =>
      submitted({ form: 'f', filled: [{ field: 'caseId', value: page.holds ?? '' }], left: [], refused: null });
  },
  watchFilled: () => {},
  previewFill: () => answer({ form: 'f', fields: [], entries: [], others: [] }),
  fillCaseLog: (...[page, , values, , , told]: Parameters<typeof fillCaseLog>) =>
    (page as unknown as Page).fill(values, told!),
  undoFill: (page: Page) => page.undo(),
}));

const PAGE_URL = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';
const TABS = [1, 2];
const DRAFTS = ['a', 'b', 'c'];

/** A load of the Case Log page, as our script sees it. */
interface Page {
  id: string;
  tab: number;
  busy: boolean;
  gone: boolean;
  /** Ends when the page goes: the browser then answers in its place. */
  left: Promise<void>;
  leave(): void;
  /** The Case ID that its form holds. */
  holds: string | null;
  submitted: () => void;
  fill(values: FillValues, told: (report: FillReport) => void): Promise<FillReport>;
  undo(): Promise<unknown>;
  handlers: ReturnType<typeof handleCase>;
}

const tab = fc.constantFrom(...TABS);
const id = fc.constantFrom(...DRAFTS);
/** What a resident does, several at once: looks at the form for a draft and confirms, perhaps twice; then submits, takes back or leaves it. */
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('fill' as const),
      tab,
      id,
      confirms: fc.constantFrom(1, 1, 2),
      after: fc.constantFrom('submit', 'submit', 'undo', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm an old preview' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('submit' as const), tab }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

beforeEach(() => fakeBrowser.reset());

/** A browser with two tabs on the Case Log and three drafts, in which every message takes as long as the scheduler likes. */
function world(s: fc.Scheduler) {
  const stored = new Map<string, Draft>(
    DRAFTS.map((id) => [id, draft(id, { caseId: caseIdOf(id), entries: draft(id).entries })]),
  );
  const pages = new Map<string, Page>();
  const current = new Map<number, Page>();
  const writes: { caseId: string; tab: number }[] = [];
  const confirmed: { caseId: string; tab: number; nonce: string }[] = [];
  const log: string[] = [];
  let loads = 0;
  let count = 100;

  const change = (id: string, more: Partial<Draft>) => {
    const now = stored.get(id)!;
    stored.set(id, { ...now, ...more, revision: now.revision + 1 });
    return answer(stored.get(id)!);
  };
  const open = (id: string) => ['staged', 'filled'].includes(stored.get(id)!.state);
  const drafts = {
    getDraft: async (id: string) => answer(stored.get(id)!),
    markFilled: async (id: string, report: FillReport) =>
      open(id) ? change(id, { report, ...(report.refused ? {} : { state: 'filled' }) }) : refuse('draft-not-open'),
    noteFilled: async (id: string, news: Partial<Draft>) =>
      stored.get(id)!.state === 'filled' ? change(id, news) : refuse('draft-not-open'),
    markUnfilled: async (id: string, report: FillReport | null) =>
      open(id) ? change(id, { report, state: 'staged' }) : refuse('draft-not-open'),
    markLogged: async (id: string) =>
      stored.get(id)!.state === 'filled' ? change(id, { state: 'logged' }) : refuse('draft-not-open'),
  } as unknown as Drafts;

  const later = <T>(label: string, value: T): Promise<T> => s.schedule(Promise.resolve(value), label);
  const state = (page: Page, success: boolean) => ({
    form: 'f',
    refused: null,
    success,
    count,
    errors: [],
    page: page.id,
    holds: null,
  });
  function load(tab: number, success = false): void {
    const old = current.get(tab);
    if (old) old.gone = true;
    old?.leave();
    const page = {
      id: `page ${++loads}`,
      tab,
      busy: false,
      gone: false,
      holds: null,
      submitted: () => {},
    } as unknown as Page;
    page.left = new Promise((resolve) => {
      page.leave = resolve;
    });
    page.fill = async (values, told) => {
      const none = { form: null, filled: [], left: [] };
      if (page.holds !== null && page.holds !== values.caseId)
        return { ...none, refused: { code: 'form-holds-another-case' } };
      page.busy = true;
      await later(`fill ${values.caseId}`, null);
      // The script of a page that is gone goes with it.
      if (page.gone) return new Promise(() => {});
      page.holds = values.caseId;
      writes.push({ caseId: values.caseId, tab });
      const report: FillReport = {
        form: 'f',
        filled: [{ field: 'caseId', value: values.caseId }],
        left: [],
        refused: null,
      };
      told(report);
      await later(`settle ${values.caseId}`, null);
      if (page.gone) return new Promise(() => {});
      page.busy = false;
      return report;
    };
    page.undo = async () => {
      page.holds = null;
      return answer({ form: 'f', filled: [], left: [], refused: null, undone: true });
    };
    page.handlers = handleCase({
      document: page as never,
      location: { href: PAGE_URL } as Location,
      isCaseLog: (url) => url === PAGE_URL,
      resident: {} as never,
      page: page.id,
      complaints: { isFresh: () => true, stale: () => undefined },
    });
    pages.set(page.id, page);
    current.set(tab, page);
    void ask('caseLogOpened', state(page, success));
  }

  vi.mocked(ask).mockImplementation((async (verb: string, data: never, to?: { tabId: number }) => {
    await later(`to ${verb}`, null);
    const reply = await deliver(verb, data, to);
    return later(`from ${verb}`, reply);
  }) as never);
  async function deliver(verb: string, data: never, to?: { tabId: number }): Promise<unknown> {
    const page = to && current.get(to.tabId)!;
    if (page && verb === 'inspectForm') return answer(state(page, false));
    if (page)
      return Promise.race([
        page.handlers[verb as 'fillForm'](data, {} as never),
        page.left.then(() => refuse('no-answer')),
      ]);
    const { token, report } = data as { token: { page: string }; report: FillReport };
    if (verb === 'caseLogOpened') return caseLogOpened(drafts, pages.get((data as { page: string }).page)!.tab, data);
    const { tab } = pages.get(token.page)!;
    if (verb === 'fillReported') return fillReported(drafts, tab, token as never, report);
    if (verb === 'fillChanged') return fillChanged(drafts, tab, token as never, report);
    return caseSubmitted(tab, token as never);
  }

  return {
    stored,
    writes,
    confirmed,
    log,
    drafts,
    current,
    load,
    edit: (id: string) => open(id) && change(id, { state: 'staged' }),
    /** The resident submits what the page holds; the Case Log takes it and shows its next page. */
    submit(tab: number): void {
      const page = current.get(tab)!;
      if (page.busy || page.holds === null) return;
      page.submitted();
      log.push(page.holds);
      count += 1;
      load(tab, true);
    },
  };
}

const caseIdOf = (id: string) => id.toUpperCase().repeat(16);

test('over a thousand interleavings no case is written, reported or logged as another', async () => {
  const reached = { writes: 0, logged: 0 };
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(act, { minLength: 3, maxLength: 9 }), async (s, acts) => {
      fakeBrowser.reset();
      const w = world(s);
      for (const tab of TABS) w.load(tab);
      const old = new Map<number, { nonce: string; draftId: string }>();
      const confirm = (at: number, { draftId, nonce }: { nonce: string; draftId: string }) => {
        w.confirmed.push({ caseId: caseIdOf(draftId), tab: at, nonce });
        return fillDraft(w.drafts, at, { draftId, nonce, choices: NO_CHOICES, remember: [] });
      };
      const run = async (one: Act): Promise<unknown> => {
        if (one.do === 'edit') return w.edit(one.id);
        if (one.do === 'reload') return w.load(one.tab);
        if (one.do === 'submit') return w.submit(one.tab);
        if (one.do === 'confirm an old preview') return old.has(one.tab) && confirm(one.tab, old.get(one.tab)!);
        const shown = await previewFill(w.drafts, one.tab, one.id);
        if (!shown.ok) return null;
        old.set(one.tab, shown.value);
        await Promise.all(Array.from({ length: one.confirms }, () => confirm(one.tab, shown.value)));
        await s.schedule(Promise.resolve(), 'a look at what was filled');
        if (one.after === 'submit') w.submit(one.tab);
        return one.after === 'undo' ? undoFill(one.tab, one.id) : null;
      };
      const all = Promise.all(
        acts.map((one, i) => s.schedule(Promise.resolve(), `${i} ${one.do}`).then(() => run(one))),
      );
      await s.waitFor(all);
      await s.waitIdle();

      for (const at of TABS)
        for (const caseId of DRAFTS.map(caseIdOf)) {
          const asked = w.confirmed.filter((one) => one.caseId === caseId && one.tab === at);
          const written = w.writes.filter((one) => one.caseId === caseId && one.tab === at);
          // Each look at the form is good for one fill of that case into that tab, however often it is confirmed.
          expect(written.length).toBeLessThanOrEqual(new Set(asked.map(({ nonce }) => nonce)).size);
        }
      for (const [id, { report, state }] of w.stored) {
        const told = report?.filled.find(({ field }) => field === 'caseId')?.value;
        if (told !== undefined) expect(told).toBe(caseIdOf(id));
        if (state === 'logged') expect(w.log).toContain(caseIdOf(id));
        if (state === 'logged') reached.logged += 1;
      }
      reached.writes += w.writes.length;
    }),
    { numRuns: 1_000 },
  );
  // A property that never comes to a fill would hold of anything.
  expect(reached.writes).toBeGreaterThan(200);
  expect(reached.logged).toBeGreaterThan(20);
}, 120_000);
