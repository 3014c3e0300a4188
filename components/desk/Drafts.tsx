import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, RefusalCode } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { ConceptBook } from '../draft/concepts';
import { DraftCard } from '../draft/DraftCard';
import { isReady, waiting } from '../draft/needs';
import { Empty } from '../Empty';
import type { FillStage } from '../filling/NextStep';
import { counted } from '../words';
import type { DeskActs, DeskState } from './desk';
import { FirstSteps } from './FirstSteps';

interface Props {
  drafts: Draft[];
  state: DeskState;
  acts: DeskActs;
  concepts: ConceptBook;
}

/** The drafts that wait, one open at a time; those just staged first. */
export function Drafts({ drafts, state, acts, concepts }: Props) {
  const fresh = state.staged?.ids ?? [];
  const list = waiting(drafts).sort((a, b) => Number(fresh.includes(b.id)) - Number(fresh.includes(a.id)));
  const { logged } = state;
  const atForm = state.place === 'caselog';
  const [open, setOpen] = useState<string | null>(() => firstOpen(list, atForm));
  const newest = fresh.join();
  useEffect(() => {
    if (fresh.length === 1) setOpen(fresh[0]!);
  }, [newest]);

  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(list.length);
  useEffect(() => {
    // A card that goes takes the focus along; it comes back to the list.
    const lost = list.length < before.current && document.activeElement === document.body;
    before.current = list.length;
    if (lost) heading.current?.focus({ preventScroll: true });
  }, [list.length]);

  const next = atForm ? after(list, open) : null;
  if (list.length === 0) return <NothingWaits atForm={atForm} logged={logged} />;
  return (
    <section class="drafts" aria-labelledby="drafts-heading">
      <div class="drafts-head">
        <h2 id="drafts-heading" ref={heading} tabIndex={-1}>
          {counted('desk_waiting', Math.max(state.waiting, list.length))}
        </h2>
        {logged > 0 && <span class="fine">{counted('desk_logged', logged)}</span>}
        {next && (
          <button type="button" class="button small" aria-keyshortcuts="N" onClick={() => setOpen(next.id)}>
            {text('drafts_next_case')}{' '}
            <span class="key" aria-hidden="true">
              N
            </span>
          </button>
        )}
      </div>
      {!atForm && <p class="fine">{text('drafts_next')}</p>}
      <ul class="plain cards">
        {list.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            concepts={concepts}
            wordings={state.wordings}
            acts={acts}
            open={open === draft.id}
            fresh={fresh.includes(draft.id)}
            onToggle={() => setOpen(open === draft.id ? null : draft.id)}
            stage={stageOf(draft, state)}
            preview={state.preview}
            offers={state.offers}
            byHand={atForm && !!state.form?.refused && !NO_FORM.has(state.form.refused.code)}
            elsewhere={
              atForm && state.form?.holds !== undefined && state.form.holds !== draft.id && state.filling !== draft.id
            }
          />
        ))}
      </ul>
      {state.waiting > list.length && (
        <button type="button" class="button wide" onClick={acts.showMore}>
          {counted('drafts_more', state.waiting - list.length)}
        </button>
      )}
    </section>
  );
}

/** Pages into which nothing can be copied either. */
const NO_FORM: ReadonlySet<RefusalCode> = new Set([
  'not-the-case-log',
  'form-anesthesiology',
  'form-mobile',
  'form-edits-a-case',
  'form-error-page',
  'form-log-in',
  'form-session-expired',
]);

/**
 * At the form the case in hand is open: the one filled last, else the one that was captured last by itself, else the first that asks nothing,
 * so that what is still to be answered does not stand in the way of the rest.
 */
function firstOpen(list: Draft[], atForm: boolean): string | null {
  if (!atForm) return list.length === 1 ? list[0]!.id : null;
  const filled = list.filter((draft) => draft.state === 'filled').sort((a, b) => b.updatedAt - a.updatedAt);
  return (filled[0] ?? capturedAlone(list) ?? list.find(isReady) ?? list[0])?.id ?? null;
}

/** The draft captured last, where it came with no other. */
function capturedAlone(list: Draft[]): Draft | undefined {
  const last = Math.max(...list.map(({ createdAt }) => createdAt));
  const [draft, ...others] = list.filter(({ createdAt }) => createdAt === last);
  return others.length === 0 ? draft : undefined;
}

function stageOf(draft: Draft, { place, form, filling, undoing, preview }: DeskState): FillStage | null {
  if (place !== 'caselog' || !form || form.refused) return null;
  if (filling === draft.id) return 'under-way';
  if (undoing === draft.id) return 'undoing';
  const isCurrent = preview?.draftId === draft.id && preview.revision === draft.revision;
  if (!isCurrent) return 'looking';
  return 'refusal' in preview ? 'refused' : 'previewed';
}

/** The draft after one in the list, from the end back to the first; null where there is no other. */
function after(list: Draft[], id: string | null): Draft | null {
  const next = list[(list.findIndex((draft) => draft.id === id) + 1) % list.length];
  return next && next.id !== id ? next : null;
}

function NothingWaits({ atForm, logged }: { atForm: boolean; logged: number }) {
  const kind = logged > 0 ? 'all_logged' : atForm ? 'caselog' : 'drafts';
  if (kind === 'drafts') return <FirstSteps />;
  return (
    <>
      <Empty title={text(`empty_${kind}_title`)} next={text(`empty_${kind}_next`)} />
      {logged > 0 && <p class="fine centred">{counted('desk_logged', logged)}</p>}
    </>
  );
}
