import {
  fillCaseLog,
  fillUnderWay,
  onSubmitted,
  previewFill,
  type Resident,
  undoFill,
  watchFilled,
} from '../../lib/caselog';
import { type Answer, answer, type FillReport, refuse } from '../../lib/model';
import { codeOf, note } from '../../lib/platform/log';
import { ask, type DataOf, type Handlers } from '../../lib/platform/messages';
import { markFilled } from './mark';

type Verb = 'previewForm' | 'fillForm' | 'undoForm';
type Token = DataOf<'fillForm'>['token'];

/** What broke is reported like any other end, so that nobody waits for it. */
const failed =
  (where: Verb) =>
  (thrown: unknown): FillReport => {
    note({ where, code: codeOf(thrown) });
    return { form: null, filled: [], left: [], refused: { code: 'no-answer' } };
  };

/**
 * The case that this page holds: shown before it is written, written on one token, watched, taken back, and given up when the resident submits.
 * @param page names this load of the page; a token made for another is refused
 * @param isCaseLog whether the page is still at the Case Log's address
 */
export function handleCase(resident: Resident, page: string, isCaseLog: () => boolean): Handlers<Verb> {
  const used = new Set<string>();
  let filled: Token | null = null;

  const watch = (token: Token) => watchFilled(document, (report) => void ask('fillChanged', { token, report }));
  onSubmitted(document, () => {
    if (filled) void ask('caseSubmitted', { token: filled });
    filled = null;
  });

  return {
    previewForm: async ({ values, choices }) => {
      if (!isCaseLog()) return refuse('not-the-case-log');
      const preview = previewFill(document, location, values, resident, choices);
      return preview.ok ? answer({ page, preview: preview.value }) : preview;
    },
    fillForm: async ({ token, values, choices }) => {
      const may = open(token);
      if (!may.ok) return may;
      used.add(token.nonce);
      void fillCaseLog(document, location, values, resident, choices)
        .catch(failed('fillForm'))
        .then(async (report) => {
          markFilled(document, report);
          filled = token;
          await ask('fillReported', { token, report });
          watch(token);
        });
      return answer(null);
    },
    undoForm: async ({ token }) => {
      if (!isCaseLog() || fillUnderWay(document))
        return refuse(fillUnderWay(document) ? 'fill-under-way' : 'not-the-case-log');
      if (filled?.nonce !== token.nonce) return refuse('nothing-to-undo');
      filled = null;
      void undoFill(document, location, resident)
        .then((undone) => (undone.ok ? undone.value : { form: null, filled: [], left: [], refused: undone.refusal }))
        .catch(failed('undoForm'))
        .then((report) => ask('fillChanged', { token, report: { ...report, undone: true } }));
      return answer(null);
    },
  };

  function open(token: Token): Answer<null> {
    if (!isCaseLog()) return refuse('not-the-case-log');
    if (fillUnderWay(document)) return refuse('fill-under-way');
    if (token.page !== page || used.has(token.nonce)) return refuse('page-changed', 'preview');
    return answer(null);
  }
}
