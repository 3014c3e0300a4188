import type { ComponentChildren } from 'preact';
import type { Period, Printed, Refusal } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { Working } from '../importing/Working';
import { type FileState, Files } from '../print/Files';
import { Paper } from '../print/Paper';
import { Refused } from '../Refused';
import { Toast } from '../Toast';
import { counted } from '../words';
import { Candidates } from './Candidates';
import { Covering } from './Covering';
import type { ReconcileView } from './view';
import { Whose } from './Whose';

export interface ReconcileProps {
  /** The names of the exports that were chosen. */
  names: readonly string[];
  /** By file, the days that it was made for, as far as is known: a case of another day is not missed in it. */
  coverings: readonly (readonly [name: string, days: Period])[];
  /** Whose cases the exports hold, where they name several; and whose are looked at, once that is known. */
  residents: readonly string[];
  resident: string | null;
  /** Lines that could not be read. */
  unread: number;
  /** How many of the files are read; null while none is being read. */
  working: { done: number; of: number } | null;
  view: ReconcileView | null;
  /** The list of what to correct in the Case Log, as it is printed; null where nothing is. */
  corrections: Printed | null;
  /** Columns that the export needs and does not have. */
  missing: readonly ('caseId' | 'date' | 'category')[];
  refusal: Refusal | null;
  /** How many drafts were marked as logged a moment ago. */
  marked: number;
  files: FileState;
  /** What of the Case Log can be taken into the record. */
  mending: ComponentChildren;
  onCancel: () => void;
  onCovering: (name: string, days: Period) => void;
  onResident: (name: string) => void;
  onUndo: () => void;
  onMarkedGone: () => void;
  onChoose: (files: File[]) => void;
  onConfirm: (ids: string[]) => void;
  /** A case is none of those of the export that it was held against. */
  onApart: (id: string) => void;
  onMake: (kind: NonNullable<FileState['making']>) => void;
  onPrint: () => void;
}

/** The record here against the Case Log's own export. Nothing is marked but on the resident's word, and ADS is the resident's to edit. */
export function Reconcile(props: ReconcileProps) {
  const { names, coverings, residents, working, view, corrections, missing, refusal, marked, files } = props;
  const asksWhose = residents.length > 1;
  return (
    <>
      <p class="fine no-print">{text('reconcile_intro')}</p>
      {refusal && <Refused refusal={refusal} />}
      {missing.length > 0 && (
        <p class="notice caution no-print" role="alert">
          <Icon name="alert" />
          <span>{missing.map((column) => text(`reconcile_missing_${column}`)).join(' ')}</span>
        </p>
      )}
      {working && (
        <Working
          working={{ doing: 'reading', ...working, of: working.of > 1 ? working.of : 0 }}
          onCancel={props.onCancel}
        />
      )}
      <section class="sheet no-print">
        {names.length > 0 && <p>{names.join(', ')}</p>}
        <label class={names.length > 0 ? 'button' : 'button primary'}>
          {text(names.length > 0 ? 'reconcile_choose_again' : 'reconcile_choose')}
          <input
            type="file"
            class="unseen"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,.xls,.htm,.html"
            onChange={({ currentTarget }) => {
              props.onChoose([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="fine">{text('reconcile_private')}</p>
        {asksWhose && <Whose residents={residents} resident={props.resident} onResident={props.onResident} />}
        {view &&
          coverings.map(([name, days]) => (
            <Covering key={name} covering={days} of={name} onCovering={(changed) => props.onCovering(name, changed)} />
          ))}
        {view ? <Summary view={view} /> : <Unread count={props.unread} />}
      </section>
      {view && view.draftsLogged.length > 0 && (
        <section class="sheet no-print">
          <h2>{counted('reconcile_drafts', view.draftsLogged.length)}</h2>
          <p class="fine">{text('reconcile_drafts_hint')}</p>
          <ul class="said">
            {view.draftsLogged.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <button
            type="button"
            class="button primary"
            onClick={() => props.onConfirm(view.draftsLogged.map(({ id }) => id))}
          >
            {counted('reconcile_mark', view.draftsLogged.length)}
          </button>
        </section>
      )}
      {view && (
        <>
          <Candidates
            title={text('reconcile_maybe')}
            hint={text('reconcile_maybe_hint')}
            found={view.draftsMaybe}
            onConfirm={(id) => props.onConfirm([id])}
            onApart={props.onApart}
          />
          <Candidates
            title={text('reconcile_logged_maybe')}
            hint={text('reconcile_logged_maybe_hint')}
            found={view.loggedMaybe}
            onConfirm={(id) => props.onConfirm([id])}
            onApart={props.onApart}
          />
          <Candidates
            title={text('reconcile_perhaps_twice')}
            hint={text('reconcile_perhaps_twice_hint')}
            found={view.perhapsTwice}
            onApart={props.onApart}
          />
        </>
      )}
      {props.mending}
      {corrections && (
        <>
          <Files
            state={files}
            onMake={props.onMake}
            onPrint={props.onPrint}
            kinds={[
              { kind: 'csv', label: text('reconcile_csv') },
              { kind: 'pdf', label: text('reconcile_pdf') },
            ]}
          />
          <Paper page={corrections} />
        </>
      )}
      {marked > 0 && (
        <Toast message={counted('reconcile_marked', marked)} onUndo={props.onUndo} onGone={props.onMarkedGone} />
      )}
    </>
  );
}

function Summary({ view }: { view: ReconcileView }) {
  const { matched, notInAds, twice, differing, onlyInAds, unread, perhapsTwice } = view;
  const alike = notInAds + twice + differing + perhapsTwice.length === 0;
  return (
    <ul class="said">
      <li>{counted('reconcile_matched', matched)}</li>
      {alike && <li>{text('reconcile_alike')}</li>}
      {notInAds > 0 && <li>{counted('reconcile_not_in_ads', notInAds)}</li>}
      {twice > 0 && <li>{counted('reconcile_twice', twice)}</li>}
      {differing > 0 && <li>{counted('reconcile_differing', differing)}</li>}
      {onlyInAds > 0 && <li>{counted('reconcile_only', onlyInAds)}</li>}
      {unread > 0 && <li>{counted('reconcile_unread', unread)}</li>}
      {perhapsTwice.length > 0 && <li>{counted('reconcile_perhaps', perhapsTwice.length)}</li>}
    </ul>
  );
}

/** Files of which no line could be read say so: a page is never silent. */
const Unread = ({ count }: { count: number }) =>
  count > 0 ? (
    <p class="notice caution" role="alert">
      <Icon name="alert" />
      <span>{counted('reconcile_unread', count)}</span>
    </p>
  ) : null;
