import { useRef } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { Colophon } from '../Colophon';
import { KeysHelp } from '../KeysHelp';
import { Masthead } from '../Masthead';
import { Refused } from '../Refused';
import { Reading } from '../reading/Reading';
import { Toast } from '../Toast';
import { useShortcuts } from '../useShortcuts';
import { counted } from '../words';
import { Capture } from './Capture';
import { Drafts } from './Drafts';
import type { DeskProps, DeskState } from './desk';
import { FormInFront } from './FormInFront';
import { Lost } from './Lost';
import { StagedNotice } from './StagedNotice';
import { TypeCase } from './TypeCase';

/** The whole desk: captures from a worklist, reviews what is staged, fills the form in front. */
export function Desk({ state, acts, concepts, onPanel, asked, children }: DeskProps) {
  const { place, reading, form, drafts, toast } = state;
  const desk = useRef<HTMLDivElement>(null);
  const { help, closeHelp } = useShortcuts(desk, acts.undo);
  return (
    <div class="desk" ref={desk}>
      <Masthead
        note={text(state.practice ? 'desk_practice' : 'desk_pseudonymised')}
        onOptions={acts.openOptions}
        onPanel={onPanel}
      />
      <main class="desk-main">
        {state.lost > 0 && <Lost count={state.lost} onRestore={acts.openOptions} onDismiss={acts.dropLost} />}
        {state.refusal && (
          <Refused
            refusal={state.refusal}
            onDismiss={acts.dropRefusal}
            onTables={state.refusal.code === 'no-worklist-in-tables' ? acts.anotherTable : undefined}
          />
        )}
        {asked}
        {place === 'reading' && reading ? (
          <Reading
            reading={reading}
            columns={state.columns}
            teach={acts}
            busy={state.busy === 'staging'}
            onTick={acts.tick}
            onStage={acts.stage}
            onLeave={acts.leaveReading}
            onOptions={acts.openOptions}
          />
        ) : (
          <>
            {place === 'page' && (
              <Capture busy={state.busy === 'capturing'} shortcut={state.captureKey} onCapture={acts.capture} />
            )}
            {place === 'caselog' && form && <FormInFront form={form} />}
            {state.staged && <StagedNotice staged={state.staged} onUndo={acts.undo} />}
            {place !== 'unknown' && drafts && <Drafts drafts={drafts} state={state} acts={acts} concepts={concepts} />}
            {place === 'page' && !state.practice && (
              <TypeCase typed={state.typed} busy={state.busy !== null} onType={acts.type} onStage={acts.stageTyped} />
            )}
          </>
        )}
        {place !== 'unknown' && children}
      </main>
      {toast && (
        <Toast message={toast.message} onUndo={toast.undoable ? acts.undo : undefined} onGone={acts.dropToast} />
      )}
      {help && <KeysHelp onClose={closeHelp} />}
      <Colophon />
      <p class="unseen" role="status">
        {said(state)}
      </p>
    </div>
  );
}

/** What a screen reader hears when the desk changes: counts, never a row. */
function said({ place, reading, drafts, waiting, busy, filling, undoing, toast }: DeskState): string {
  if (toast) return toast.message;
  if (busy === 'capturing') return text('capture_busy');
  if (filling) return text('fill_busy');
  if (undoing) return text('fill_undoing');
  if (place === 'reading' && reading) return counted('reading_rows', reading.rows.length);
  return drafts ? counted('desk_waiting', waiting) : '';
}
