import { describe, expect, it } from 'vitest';
import { filled, outOfSight, shown, submitted, type Turn } from '../../../lib/filling';
import type { LoadedCaseLog, WaitingFill } from '../../../lib/model';

const page = (more: Partial<LoadedCaseLog> = {}): LoadedCaseLog => ({
  form: 'ir-2026',
  refused: null,
  success: false,
  count: 212,
  errors: [],
  page: 'filled',
  holds: null,
  ...more,
});
const another = (more: Partial<LoadedCaseLog> = {}) => page({ page: 'another', ...more });
const strange = (more: Partial<LoadedCaseLog> = {}) =>
  another({ form: null, refused: { code: 'form-log-in' }, count: null, ...more });

const held: WaitingFill = filled({ token: { draftId: 'draft', page: 'filled', nonce: 'nonce' }, before: page() });
const pressed = submitted(held);
const since = (before: LoadedCaseLog): WaitingFill => submitted({ ...held, before });

/** What is said, in one word, and how the case stands then. */
const brief = ({ say, waiting }: Turn): string =>
  `${say?.do === 'note' ? say.outcome.kind : (say?.do ?? 'nothing')}, ${waiting?.stands ?? 'over'}`;

const SHOWN: [string, string, WaitingFill, LoadedCaseLog][] = [
  ['success and one more', 'log, over', pressed, another({ success: true, count: 213 })],
  ['success and two more: another tab logged one too', 'log, over', pressed, another({ success: true, count: 214 })],
  ['success without a count', 'log, over', pressed, another({ success: true, count: null })],
  ['success, the count before unknown', 'log, over', since(page({ count: null })), another({ success: true })],
  ['success and the same count', 'unconfirmed, over', pressed, another({ success: true })],
  ['success and one fewer', 'unconfirmed, over', pressed, another({ success: true, count: 211 })],
  ['one more without success', 'unconfirmed, over', pressed, another({ count: 213 })],
  ['success with complaints', 'unconfirmed, over', pressed, another({ success: true, count: 213, errors: ['No'] })],
  ['complaints of a new page', 'rejected, refused', pressed, another({ errors: ['No'] })],
  ['complaints and one more', 'unconfirmed, over', pressed, another({ count: 213, errors: ['No'] })],
  ['an error page with its words', 'rejected, refused', pressed, strange({ errors: ['Failed'] })],
  ['a log-in page after the submit', 'unconfirmed, over', pressed, strange()],
  ['a blank form after the submit', 'unconfirmed, over', pressed, another()],
  [
    'the earlier case’s success, still shown',
    'unconfirmed, over',
    since(page({ success: true })),
    another({ success: true }),
  ],
  ['complaints in the page itself', 'rejected, refused', pressed, page({ errors: ['No'] })],
  ['nothing in the page itself', 'nothing, held', pressed, page()],
  ['complaints that nobody’s submit brought', 'nothing, held', held, page({ errors: ['No'] })],
  ['a page loaded anew, not submitted', 'gone, gone', held, another()],
  ['a log-in page, not submitted', 'gone, gone', held, strange()],
  ['success and one more, the press unseen', 'log, over', held, another({ success: true, count: 213 })],
  ['success of another tab’s case, not submitted', 'gone, gone', held, another({ success: true, count: 214 })],
];

describe('what a tab shows', () => {
  it.each(SHOWN)('%s: %s', (_, said, mine, now) => expect(brief(shown(mine, now))).toBe(said));

  it('a refusal stays one on every page that follows', () => {
    const refused = shown(pressed, strange({ errors: ['Failed'] })).waiting!;
    expect(brief(shown(refused, another()))).toBe('nothing, refused');
    expect(brief(outOfSight(refused, { closed: false, barred: false }))).toBe('nothing, refused');
  });
  it('until the case is submitted again', () => {
    const refused = shown(pressed, page({ errors: ['No'] })).waiting!;
    expect(brief(shown(submitted(refused), another({ success: true, count: 213 })))).toBe('log, over');
    expect(brief(shown(submitted(refused), another()))).toBe('unconfirmed, over');
    expect(brief(shown(refused, another({ success: true, count: 213 })))).toBe('log, over');
  });
  it('what is logged in a tab whose form was gone is another case', () => {
    const gone = shown(held, another()).waiting!;
    expect(brief(shown(gone, another({ page: 'third', success: true, count: 213 })))).toBe('nothing, gone');
  });
  it('a document that comes back holds the case again', () => {
    const gone = shown(held, another()).waiting!;
    expect(brief(shown(gone, page()))).toBe('clear, held');
  });
});

describe('what is out of sight', () => {
  it.each([
    ['a closed tab, not submitted', 'gone, over', held, true, false],
    ['a closed tab after the submit', 'unconfirmed, over', pressed, true, false],
    ['a page without a Case Log, not submitted', 'gone, gone', held, false, false],
    ['the same after the submit', 'unconfirmed, over', pressed, false, false],
    ['a page that may not be looked at after the submit', 'unconfirmed, held', pressed, false, true],
  ] as const)('%s: %s', (_, said, mine, closed, barred) =>
    expect(brief(outOfSight(mine, { closed, barred }))).toBe(said),
  );
});

it('a refusal carries the page’s words without the values that they quote', () => {
  const { say } = shown(pressed, page({ errors: ["The value 'Rivera, Ana' is not valid.", 'No case 4123001.'] }));
  expect(say).toEqual({
    do: 'note',
    outcome: { kind: 'rejected', messages: ['The value … is not valid.', 'No case ….'] },
  });
});
