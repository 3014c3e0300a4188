import { useId } from 'preact/hooks';
import type { PreviewField, Provenance } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Source } from '../draft/Source';
import { fieldText, leftText } from '../words';
import type { Choosing } from './choices';
import { OptionChoice } from './OptionChoice';

interface Props {
  row: PreviewField;
  /** Where the draft's value came from; null where that goes without saying. */
  from: Provenance | null;
  choosing: Choosing;
}

/** One field of a preview: what will stand there, or whose value shall, or which option is meant. */
export function PreviewRow({ row, from, choosing }: Props) {
  const { field, label, wanted, now, outcome, reason } = row;
  const name = fieldText(field);
  const picked = choosing.choices.pick[field] ?? row.picked;
  const shown = picked?.text ?? wanted;
  return (
    <li class={`preview-row ${picked ? 'write' : outcome}`}>
      <span class="preview-field">
        {name}
        {label && !label.toLowerCase().includes(name.toLowerCase()) && <span class="fine"> → {label}</span>}
      </span>
      <div class="preview-what">
        {shown && (outcome !== 'conflict' || now === null) && (
          <p>
            {shown} {from && !picked && <Source from={from} what={name} />}
            {picked && <span class="fine">{text('preview_picked')}</span>}
            {outcome === 'same' && <span class="fine">{text('preview_same')}</span>}
          </p>
        )}
        {outcome === 'left' && !picked && reason && (
          <p class={reason === 'no-value' || reason === 'not-on-this-form' ? 'fine' : 'hint'}>{leftText(reason)}</p>
        )}
        <OptionChoice row={row} choosing={choosing} />
        {(outcome === 'conflict' || outcome === 'replace') && now !== null && (
          <Whose row={row} mine={shown ?? ''} page={now} choosing={choosing} />
        )}
      </div>
    </li>
  );
}

/** Both values, and which of them shall stand. What the resident typed stays unless he says otherwise; the page's own default does not. */
function Whose({ row, mine, page, choosing }: { row: PreviewField; mine: string; page: string; choosing: Choosing }) {
  const id = useId();
  const standing = choosing.choices.keep[row.field] ?? (row.outcome === 'conflict' ? 'page' : 'mine');
  if (row.outcome === 'replace')
    return (
      <label class="fine whose">
        <input
          type="checkbox"
          checked={standing === 'page'}
          onChange={() => choosing.keep(row.field, standing === 'page' ? 'mine' : 'page')}
        />
        {text('preview_keep', page)}
      </label>
    );
  return (
    <fieldset class="whose-both">
      <legend class="unseen">{text('preview_whose', fieldText(row.field))}</legend>
      {(['page', 'mine'] as const).map((whose) => (
        <label key={whose} class="whose">
          <input type="radio" name={id} checked={standing === whose} onChange={() => choosing.keep(row.field, whose)} />
          {text(whose === 'page' ? 'preview_yours' : 'preview_draft', whose === 'page' ? page : mine)}
        </label>
      ))}
    </fieldset>
  );
}
