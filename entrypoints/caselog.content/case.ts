import {
  caseLogAddress,
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

/** One load of the Case Log page. */
export interface CasePage {
  document: Document;
  location: Location;
  resident: Resident;
  /** Names this load: a token made for another is refused. */
  page: string;
}

/** What broke is reported like any other end, so that nobody waits for it. */
const failed =
  (where: Verb) =>
  (thrown: unknown): FillReport => {
    note({ where, code: codeOf(thrown) });
    return { form: null, filled: [], left: [], refused: { code: 'no-answer' } };
  };

/** The case that a page holds: shown before it is written, written on one token, watched, taken back, and given up when the resident submits. */
export function handleCase({ document, location, resident, page }: CasePage): Handlers<Verb> {
  const used = new Set<string>();
  let filled: Token | null = null;

  onSubmitted(document, () => {
    if (filled) void ask('caseSubmitted', { token: filled });
  });

  /** Whether something may be written now. */
  function ready(): Answer<null> {
    if (caseLogAddress(location.href) === null) return refuse('not-the-case-log');
    return fillUnderWay(document) ? refuse('fill-under-way') : answer(null);
  }

  return {
    previewForm: async ({ values, choices }) => {
      if (caseLogAddress(location.href) === null) return refuse('not-the-case-log');
      const preview = previewFill(document, location, values, resident, choices);
      return preview.ok ? answer({ page, preview: preview.value }) : preview;
    },
    fillForm: async ({ token, values, choices }) => {
      const may = ready();
      if (!may.ok) return may;
      if (token.page !== page || used.has(token.nonce)) return refuse('preview-outdated');
      used.add(token.nonce);
      void fillCaseLog(document, location, values, resident, choices)
        .catch(failed('fillForm'))
        .then(async (report) => {
          markFilled(document, report);
          // A form that was refused as a whole still holds what it held before.
          if (report.form !== null) filled = token;
          await ask('fillReported', { token, report });
          watchFilled(document, (changed) => void ask('fillChanged', { token, report: changed }));
        });
      return answer(null);
    },
    undoForm: async ({ token }) => {
      const may = ready();
      if (!may.ok) return may;
      if (filled?.nonce !== token.nonce) return refuse('nothing-to-undo');
      filled = null;
      void undoFill(document, location, resident)
        .then((undone) => (undone.ok ? undone.value : { form: null, filled: [], left: [], refused: undone.refusal }))
        .catch(failed('undoForm'))
        .then((report) => ask('fillChanged', { token, report: { ...report, undone: true } }));
      return answer(null);
    },
  };
}
