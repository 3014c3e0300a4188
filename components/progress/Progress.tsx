import { text } from '../../lib/platform/text';
import { Bars } from '../charts/Bars';
import { Weeks } from '../charts/Weeks';
import { Empty } from '../Empty';
import { numberText } from '../moments';
import { Confirmed } from './Confirmed';
import { Parts } from './Parts';
import { Notices, Standing } from './Standing';
import { Target } from './Target';
import type { ProgressView } from './view';

/** The record at a glance. It shows how much there is and where, and judges no category. */
export function Progress({ view, onOptions }: { view: ProgressView; onOptions: () => void }) {
  const { target, encounters, waiting } = view;
  if (encounters === 0 && target === null && waiting.drafts + waiting.held === 0) {
    return <Empty title={text('progress_empty_title')} next={text('progress_empty_next')} />;
  }
  const entries = text('progress_entries');
  return (
    <>
      <p class="fine">{text('progress_intro')}</p>
      <Notices view={view} />
      <div class="sheets">
        {target ? <Target target={target} confirmed={view.confirmed} /> : <Total view={view} onOptions={onOptions} />}
        <Standing view={view} />
        <Bars title={text('progress_twelve')} note={text('progress_no_minimums')} of={entries} bars={view.twelve} />
        {view.others.length > 0 && (
          <Bars title={text('progress_others')} note={text('progress_others_hint')} of={entries} bars={view.others} />
        )}
        <Bars title={text('progress_mix')} note={text('progress_mix_hint')} of={entries} bars={view.mix} />
        <Bars title={text('progress_roles')} note={roleNote(view)} of={entries} bars={view.roles} />
        <Weeks weeks={view.weeks} />
        <Bars title={text('progress_light')} note={text('progress_light_hint')} of={entries} bars={view.light} />
        {view.years.length > 0 && (
          <Parts title={text('progress_years')} parts={view.years} unknown={text('progress_year_unknown')} />
        )}
        {view.rotations.some(({ label }) => label !== '') && (
          <Parts title={text('progress_rotations')} parts={view.rotations} unknown={text('progress_rotation_none')} />
        )}
      </div>
    </>
  );
}

const roleNote = ({ uncounted }: ProgressView) =>
  uncounted > 0 ? text('progress_uncounted', numberText(uncounted)) : undefined;

/** The numbers alone, where no target is known. */
function Total({ view, onOptions }: { view: ProgressView; onOptions: () => void }) {
  const { encounters, carriedIn, entries, ofWhichClinic, pathwaySaid } = view;
  return (
    <section class="sheet target">
      <h2>{text('progress_logged')}</h2>
      <p class="target-count">
        <strong>{numberText(encounters)}</strong> {text('progress_encounters_word')}
      </p>
      <p class="fine">
        {carriedIn > 0
          ? text('progress_made_of', numberText(encounters - carriedIn), numberText(carriedIn), numberText(entries))
          : text('progress_entries_beside', numberText(entries))}
        {ofWhichClinic > 0 && ` ${text('progress_of_which_clinic', numberText(ofWhichClinic))}`}
      </p>
      <Confirmed confirmed={view.confirmed} />
      {!pathwaySaid && (
        <>
          <p>{text('progress_no_pathway')}</p>
          <button type="button" class="button small" onClick={onOptions}>
            {text('progress_say_pathway')}
          </button>
        </>
      )}
    </section>
  );
}
