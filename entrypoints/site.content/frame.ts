import { refusalText } from '../../components/words';
import { answer, refuse } from '../../lib/model';
import { ask, type Handlers } from '../../lib/platform/messages';
import { text } from '../../lib/platform/text';
import { keyerFor } from '../../lib/worklist';
import type { Buttons } from './buttons';
import { type Rows, type ShownRow, saysTheSame } from './rows';
import type { Taught } from './taught';

type Verbs = 'shownRows' | 'pressedRow' | 'sitesChanged';

interface Parts {
  document: Document;
  rows: Rows;
  buttons: Buttons;
  taught: Taught;
  leaving: AbortController;
}

/**
 * Wires the rows of a frame to their buttons and to the background, and answers what the background asks back. A refusal as `bad-message` means
 * that the site is no longer switched on: everything of ours goes.
 */
export function handlersOf({ document, rows, buttons, taught, leaving }: Parts): Handlers<Verbs> {
  let pressed: { system: string; row: ShownRow } | null = null;

  async function mark(): Promise<void> {
    if (leaving.signal.aborted) return;
    if (rows.now().rows.length === 0) return buttons.show([], new Set());
    const known = await ask('rowsShown', {});
    if (known.ok) buttons.show(rows.now().rows, new Set(known.value));
    else if (known.refusal.code === 'bad-message') leaving.abort();
    // Without the background's word nothing is known to be staged; a press finds that out.
    else buttons.show(rows.now().rows, new Set());
  }

  buttons.onPress(async (id) => {
    const meant = rows.now().rows.find((row) => row.id === id);
    await rows.reread();
    const { system, rows: now } = rows.now();
    const row = now.find((one) => one.id === id);
    // A virtual list may have put another case into this row since the button was drawn.
    if (!meant || !row || !saysTheSame(meant, row)) return buttons.say(refusalText('row-gone'));
    pressed = { system, row };
    const staged = await ask('rowPressed', { rowId: id });
    pressed = null;
    if (!staged.ok && staged.refusal.code === 'bad-message') return leaving.abort();
    buttons.say(
      staged.ok ? text(staged.value.already ? 'site_already' : 'site_staged') : refusalText(staged.refusal.code),
    );
    await mark();
  });
  rows.onChange(() => void mark());
  const signal = leaving.signal;
  async function lookAgain(): Promise<void> {
    if (!(await taught.refresh())) return leaving.abort();
    await rows.reread();
    if (rows.now().rows.length > 0) await mark();
  }
  // The popup, where staging is undone and columns are taught, closes before the page has the focus again.
  document.defaultView!.addEventListener('focus', () => void lookAgain(), { signal });
  void lookAgain();

  return {
    async shownRows({ pageKey }) {
      const { system, rows: shown } = rows.now();
      const keyed = keyerFor(system, pageKey);
      return answer(shown.map(({ row, id }) => ({ id, lineKey: keyed(row, id).lineKey })));
    },
    async pressedRow({ pageKey, rowId }) {
      if (pressed?.row.id !== rowId) return answer(null);
      return answer({ system: pressed.system, row: keyerFor(pressed.system, pageKey)(pressed.row.row, rowId) });
    },
    async sitesChanged() {
      await mark();
      return leaving.signal.aborted ? refuse('no-permission') : answer(null);
    },
  };
}
