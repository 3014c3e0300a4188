import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ManyPatch } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Empty } from '../Empty';
import { counted } from '../words';
import { BulkBar } from './BulkBar';
import { CasesTable } from './CasesTable';
import { CasesTools } from './CasesTools';
import { type CaseRow, categoriesIn, FIRST_VIEW, groupsOf, shownIn, type View } from './table';
import { Walk } from './Walk';

/** So many lines are drawn at first, and so many more each time. */
const PAGE = 100;

interface Props {
  rows: CaseRow[];
  /** How the list is shown at first. */
  first?: View;
  open: string | null;
  onOpen: (id: string | null) => void;
  onMany: (ids: string[], patch: ManyPatch) => void;
  /** The open case, drawn by whoever knows how it is changed. */
  children: ComponentChildren;
}

/** Every case that waits or is logged: found, sorted, opened, and changed many at once. */
export function Cases({ rows, first = FIRST_VIEW, open, onOpen, onMany, children }: Props) {
  const [view, setView] = useState<View>(first);
  const [drawn, setDrawn] = useState(PAGE);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const shown = useMemo(() => shownIn(rows, view), [rows, view]);
  const categories = useMemo(() => categoriesIn(rows), [rows]);
  const page = shown.slice(0, drawn);
  const groups = useMemo(() => groupsOf(shown, view.by, drawn), [shown, view.by, drawn]);
  const at = shown.findIndex(({ id }) => id === open);
  const last = useRef({ id: open, at });
  useEffect(() => {
    const { id, at: before } = last.current;
    if (at >= 0) last.current = { id: open, at };
    // The open case was put aside, or left this list: the one that took its place is next.
    else if (id !== null && !rows.some((row) => row.id === id)) {
      last.current = { id: null, at: -1 };
      const next = shown[Math.min(before, shown.length - 1)];
      if (next) onOpen(next.id);
    } else if (open === null) last.current = { id: null, at: -1 };
  }, [rows, open, at]);
  const inSight = shown.filter(({ id }) => ticked.has(id)).map(({ id }) => id);

  const tick = (id: string, shift: boolean) => {
    const next = new Set(ticked);
    const [from, to] = [anchor.current, id].map((one) => page.findIndex((row) => row.id === one));
    const span =
      shift && from !== undefined && from >= 0 ? page.slice(Math.min(from, to!), Math.max(from, to!) + 1) : [];
    const on = !ticked.has(id);
    for (const one of [id, ...span.map((row) => row.id)]) on ? next.add(one) : next.delete(one);
    anchor.current = id;
    setTicked(next);
  };

  if (rows.length === 0) return <Empty title={text('cases_empty_title')} next={text('cases_empty_next')} />;
  return (
    <>
      <CasesTools
        view={view}
        categories={categories}
        onView={(change) => {
          setView({ ...view, ...change });
          setDrawn(PAGE);
        }}
      />
      <p class="fine" role="status">
        {counted('cases_shown', shown.length, rows.length)}
      </p>
      {inSight.length > 0 && (
        <BulkBar
          count={inSight.length}
          onChange={(patch) => onMany(inSight, patch)}
          onNone={() => setTicked(new Set())}
        />
      )}
      <div class={open ? 'cases-split' : ''}>
        <div>
          <CasesTable
            groups={groups}
            view={view}
            ticked={ticked}
            open={open}
            onView={(change) => setView({ ...view, ...change })}
            onTick={tick}
            onOpen={(id) => onOpen(id === open ? null : id)}
          />
          {shown.length > drawn && (
            <button type="button" class="button wide" onClick={() => setDrawn(drawn + PAGE)}>
              {counted('drafts_more', shown.length - drawn)}
            </button>
          )}
        </div>
        {open && (
          <aside aria-label={text('cases_open')}>
            {at >= 0 && <Walk at={at} of={shown.length} onGo={(to) => onOpen(shown[to]!.id)} />}
            {children}
          </aside>
        )}
      </div>
    </>
  );
}
