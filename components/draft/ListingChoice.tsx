import { useId } from 'preact/hooks';
import type { DraftEntry, Listing } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { isRowOpen } from './needs';

/** Where the Case Log lists an entry: its one row, the choice among several, or that there is none. */
export function ListingChoice({ entry, onChoose }: { entry: DraftEntry; onChoose: (listing: Listing) => void }) {
  const id = useId();
  const { listings, chosen } = entry;
  if (listings.length === 0) return <p class="entry-flag">{text('draft_row_none')}</p>;
  if (listings.length === 1) {
    return (
      <p class="fine">
        {text('draft_row')}: {nameOf(listings[0]!)}
      </p>
    );
  }
  const at = listings.findIndex((listing) => chosen !== null && nameOf(listing) === nameOf(chosen));
  return (
    <div class={isRowOpen(entry) ? 'field missing' : 'field'}>
      <label for={id}>{text('draft_row')}</label>
      <select
        id={id}
        value={at < 0 ? '' : String(at)}
        aria-describedby={isRowOpen(entry) ? `${id}-hint` : undefined}
        onChange={(event) => {
          const listing = listings[Number(event.currentTarget.value)];
          if (listing) onChoose(listing);
        }}
      >
        {at < 0 && <option value="">{text('draft_choose')}</option>}
        {listings.map((listing, index) => (
          <option key={nameOf(listing)} value={String(index)}>
            {nameOf(listing)}
          </option>
        ))}
      </select>
      {isRowOpen(entry) && (
        <p class="hint" id={`${id}-hint`}>
          {text('draft_row_choose', listings.length)}
        </p>
      )}
    </div>
  );
}

const nameOf = ({ area, type, description }: Listing): string => `${description} (${area}, ${type})`;
