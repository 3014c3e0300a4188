import type { Draft, FillPreview, PreviewEntry } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { fieldText, leftText } from '../words';
import { Asked } from './Asked';
import type { Choosing } from './choices';
import { PreviewRow } from './PreviewRow';

interface Props {
  draft: Draft;
  preview: FillPreview;
  choosing: Choosing;
  nameOf: (concept: string) => string;
}

/** What filling would do, before anything is written: every field with its value, where that came from, and what stands there now. */
export function FillPreviewView({ draft, preview, choosing, nameOf }: Props) {
  return (
    <section class="preview" aria-label={text('preview_title')}>
      <p class="preview-title">{text('preview_title')}</p>
      <ul class="plain preview-rows">
        {preview.fields.map((row) => (
          <PreviewRow
            key={row.field}
            row={row}
            from={row.field === 'caseId' ? null : draft.fields[row.field].from}
            choosing={choosing}
          />
        ))}
        {preview.entries.map((entry) => (
          <EntryRow key={entry.concept} entry={entry} nameOf={nameOf} />
        ))}
      </ul>
      {preview.others.map((other) => (
        <p class="entry-flag" key={other}>
          {text('preview_other', other)}
        </p>
      ))}
      <Asked labels={preview.asked} />
    </section>
  );
}

/** A procedure and the row of the Case Log that would be added for it. */
function EntryRow({ entry, nameOf }: { entry: PreviewEntry; nameOf: (concept: string) => string }) {
  const { concept, outcome, reason, listing, gone } = entry;
  return (
    <li class={`preview-row ${outcome}`}>
      <span class="preview-field">{fieldText('entries')}</span>
      <div class="preview-what">
        <p>
          {listing?.description ?? nameOf(concept)}
          {outcome === 'same' && <span class="fine"> {text('preview_selected')}</span>}
        </p>
        {listing && <p class="fine">{[listing.class, listing.area, listing.type].join(' › ')}</p>}
        {gone && <p class="hint">{text('preview_gone')}</p>}
        {reason && <p class="hint">{leftText(reason)}</p>}
      </div>
    </li>
  );
}
