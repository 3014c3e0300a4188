import {
  type Complaints,
  fillCaseLog,
  fillUnderWay,
  keepable,
  onSubmitted,
  previewFill,
  type Resident,
  undoFill,
  watchFilled,
} from '../../lib/caselog';
import { type Answer, answer, type FillReport, refuse } from '../../lib/model';
import { codeOf, note } from '../../lib/platform/log';
import { ask, type DataOf, type Handlers } from '../../lib/platform/messages';
import { untilAnswered } from '../../lib/platform/until-answered';
import { markFilled } from './mark';

type Verb = 'previewForm' | 'fillForm' | 'undoForm';
type Token = DataOf<'fillForm'>['token'];

/** One load of the Case Log page. */
export interface CasePage {
  document: Document;
  location: Location;
  resident: Resident;
  /** Whether an address is that of a form which may be filled. */
  isCaseLog: (url: string) => boolean;
  /** Names this load: a token made for another is refused. */
  page: string;
  complaints: Complaints;
}

/** What broke is reported like any other end, so that nobody waits for it. */
const failed =
  (where: Verb) =>
  (thrown: unknown): FillReport => {
    note({ where, code: codeOf(thrown) });
    return { form: null, filled: [], left: [], refused: { code: 'no-answer' } };
  };

/** What a page answers of the case that it holds. */
interface CaseInPage extends Handlers<Verb> {
  /** The draft that was filled into this document; null where none was, or it was taken back. */
  holds(): string | null;
  /** How often the resident has pressed Submit since the case was filled. */
  presses(): number;
}

/** The case that a page holds: shown before it is written, written on one token, watched, taken back. */
export function handleCase({ document, location, isCaseLog, resident, page, complaints }: CasePage): CaseInPage {
  const used = new Set<string>();
  let filled: Token | null = null;
  /** The end of a fill that was told of already, or of an undoing and its telling: what is asked for meanwhile waits for it. */
  let settled: Promise<unknown> = Promise.resolve();

  let presses = 0;

  /** How the form stood when it was told of last. */
  let last = '';

  onSubmitted(document, (report) => {
    presses += 1;
    complaints.stale();
    if (!filled) return;
    const token = filled;
    // What is logged may be otherwise than the draft says: the draft keeps what.
    if (JSON.stringify(report) !== last) void untilAnswered(() => ask('fillChanged', { token, report }));
    void untilAnswered(() => ask('caseSubmitted', { token }));
  });

  /** Whether something may be written now. */
  function ready(): Answer<null> {
    if (!isCaseLog(location.href)) return refuse('not-the-case-log');
    return fillUnderWay(document) ? refuse('fill-under-way') : answer(null);
  }

  /** Fills, tells how the form stands as soon as that is verified, tells again where the page spoils it after that, and watches it. */
  async function fill({ token, values, choices }: DataOf<'fillForm'>): Promise<void> {
    let told = null as FillReport | null;
    let heard: Promise<unknown> = Promise.resolve();
    const tell = (report: FillReport) => {
      told = report;
      last = JSON.stringify(keepable(report));
      markFilled(document, report);
      // A form that was refused as a whole still holds what it held before.
      if (report.form !== null) filled = token;
      presses = 0;
      complaints.stale();
      heard = untilAnswered(() => ask('fillReported', { token, report }));
    };
    const filling = fillCaseLog(document, location, values, resident, choices, (report) => {
      settled = filling;
      tell(report);
    }).catch(failed('fillForm'));
    const report = await filling;
    if (!told) tell(report);
    await heard;
    const tellAgain = (changed: FillReport) => {
      last = JSON.stringify(keepable(changed));
      void untilAnswered(() => ask('fillChanged', { token, report: changed }));
    };
    if (told !== report && report.refused) tellAgain(report);
    watchFilled(document, told ?? report, tellAgain);
  }

  return {
    holds: () => filled?.draftId ?? null,
    presses: () => presses,
    previewForm: async ({ values, choices }) => {
      await settled;
      if (!isCaseLog(location.href)) return refuse('not-the-case-log');
      const preview = previewFill(document, location, values, resident, choices);
      return preview.ok ? answer({ page, preview: preview.value }) : preview;
    },
    fillForm: async (wanted) => {
      await settled;
      const may = ready();
      if (!may.ok) return may;
      const { token } = wanted;
      if (token.page !== page || used.has(token.nonce)) return refuse('preview-outdated');
      used.add(token.nonce);
      void fill(wanted);
      return answer(null);
    },
    undoForm: async ({ token }) => {
      await settled;
      const may = ready();
      if (!may.ok) return may;
      if (filled?.nonce !== token.nonce) return refuse('nothing-to-undo');
      filled = null;
      // The next case waits until this one is known to be off the page: its submit would be taken for this one's.
      settled = undoFill(document, location, resident)
        .then((undone) => (undone.ok ? undone.value : { form: null, filled: [], left: [], refused: undone.refusal }))
        .catch(failed('undoForm'))
        .then((report) => untilAnswered(() => ask('fillChanged', { token, report: { ...report, undone: true } })));
      return answer(null);
    },
  };
}
