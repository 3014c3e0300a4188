import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { type Answer, answer } from '../../../lib/model';
import { answerMessages, type Verb } from '../../../lib/platform/messages';
import { PROTOCOL } from '../../../lib/platform/protocol';
import { damaged, payloadsOf } from './payloads';
import { isCaseLog, isSite, OUR_PAGE, SENDERS } from './senders';

/**
 * Who may say what, written out by hand beside the protocol: whoever adds a verb there or gives one to another sender says it here as well.
 * Our pages ask; the Case Log's own script reports; a site's own frames show and press rows; a frame read on a click says that it grew or
 * was pointed at; the rest is the background's to a script of ours. No script in a page may list, edit, log or wipe anything.
 */
const MAY: Record<string, string> = {
  page: `readDesk glance listConcepts listActs captureTab anotherTable sayDates currentReading tickRows endReading stageRows stageTyped keepTyping editDraft discardDraft markLogged changeMany undo
    teachWording revokeWording importWordings listColumns teachColumn forgetColumn pointAtColumn editTable revokeTable importTables
    inspectCaseLog testCaseLog askedCounts previewFill fillDraft undoFill notLogged revokeAnswer restoreBackup removePractice wipeEverything stageImported stageBacklog teachImport
    takeOver mendLogged setBack`,
  caselog: 'fillReported fillChanged caseSubmitted caseLogOpened offersSeen',
  worklist: 'rowsShown taughtHere datesHere rowPressed',
  frame: 'readingGrew columnPointed',
  background: `readFrame heldReading outlineRows clearOutlines rowUnderMenu shownRows pressedRow sitesChanged frameColumns startPointing
    stopPointing inspectForm testForm matchCounts previewForm fillForm undoForm`,
};
const SPEAKER = new Map(Object.entries(MAY).flatMap(([who, verbs]) => verbs.split(/\s+/).map((verb) => [verb, who])));
const VERBS = Object.keys(PROTOCOL) as Verb[];

/** What reached a handler; anything that got through the door is written down here. */
const heard: { verb: string; data: unknown }[] = [];

type Listener = (message: unknown, sender: object, reply: (said: unknown) => void) => unknown;

/** The real door, asked as the browser would ask it. Rejects where the message throws; null where nobody listens. */
let ask: (verb: string, data: unknown, sender: object) => Promise<Answer<unknown> | null>;

beforeAll(() => {
  const listeners: Listener[] = [];
  const runtime = (globalThis as unknown as { chrome: { runtime: { onMessage: { addListener: unknown } } } }).chrome
    .runtime;
  runtime.onMessage.addListener = (listener: Listener) => listeners.push(listener);
  const handlers = Object.fromEntries(
    VERBS.map((verb) => [
      verb,
      async (data: unknown) => {
        heard.push({ verb, data });
        return answer(null);
      },
    ]),
  );
  answerMessages(handlers as never, isCaseLog, isSite);
  ask = (type, data, sender) =>
    new Promise((done, fail) => {
      const reply = (said: unknown) => {
        const { res, err } = said as { res?: Answer<unknown>; err?: unknown };
        if (err) fail(err);
        else done(res ?? null);
      };
      const waits = listeners.map((listener) => listener({ id: 1, type, data, timestamp: 1 }, sender, reply));
      if (!waits.includes(true)) done(null);
    });
});

const schemaOf = (verb: Verb) => PROTOCOL[verb].data as unknown as z.ZodMiniType;

describe(`C3: each of ${VERBS.length} messages from each of ${SENDERS.length} senders, ${VERBS.length * SENDERS.length} in all`, () => {
  it('is written out by hand, none left out', () => {
    expect([...SPEAKER.keys()].sort()).toEqual([...VERBS].sort());
  });

  it.each(VERBS)('%s is heard from whom it may come, and refused as bad-message from all others', async (verb) => {
    const [data] = fc.sample(payloadsOf(schemaOf(verb)), { numRuns: 1, seed: 7 });
    for (const [name, sender, mayBe] of SENDERS) {
      heard.length = 0;
      const said = await ask(verb, data, sender);
      if (mayBe.includes(SPEAKER.get(verb) as never)) {
        expect(said, `${verb} from ${name}`).toEqual({ ok: true, value: null });
        expect(heard, `${verb} from ${name}`).toHaveLength(1);
      } else {
        expect(said, `${verb} from ${name}`).toEqual({ ok: false, refusal: { code: 'bad-message' } });
        expect(heard, `${verb} from ${name}`).toEqual([]);
      }
    }
  });

  it('of a kind that nobody knows reaches nobody', async () => {
    heard.length = 0;
    for (const verb of ['listDrafts', '__proto__', 'constructor', 'toString', '']) {
      await ask(verb, {}, OUR_PAGE).catch(() => null);
    }
    expect(heard).toEqual([]);
  });
});

describe('C4: 2,000 malformed payloads', () => {
  it('never throw, and never reach a handler unless they are of the right shape', async () => {
    const messages = fc
      .constantFrom(...VERBS)
      .chain((verb) => payloadsOf(schemaOf(verb)).chain((payload) => fc.tuple(fc.constant(verb), damaged(payload))));
    const counts = { refused: 0, heard: 0 };
    await fc.assert(
      fc.asyncProperty(messages, async ([verb, data]) => {
        const who = SPEAKER.get(verb);
        const [, sender] = SENDERS.find(([, , mayBe]) => mayBe.includes(who as never))!;
        heard.length = 0;
        const said = await ask(verb, data, sender);
        const fits = schemaOf(verb).safeParse(data).success;
        expect(said).toEqual(fits ? { ok: true, value: null } : { ok: false, refusal: { code: 'bad-message' } });
        expect(heard).toHaveLength(fits ? 1 : 0);
        counts[fits ? 'heard' : 'refused'] += 1;
      }),
      { numRuns: 2_000 },
    );
    // Most of the damage must be such that it is refused, or the door was not tried.
    expect(counts.refused).toBeGreaterThan(1_000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  }, 60_000);

  it('that carry more than they should lose it before a handler sees them', async () => {
    await ask('undo', { more: 'than wanted' }, OUR_PAGE);
    expect(heard.at(-1)).toEqual({ verb: 'undo', data: {} });
  });
});
