import { text } from '../../lib/platform/text';
import { listed } from '../words';
import type { Found } from './view';

interface Props {
  title: string;
  hint: string;
  found: readonly Found[];
  /** Absent where there is nothing to confirm. */
  onConfirm?: (id: string) => void;
  /** They are different cases. */
  onApart: (draftId: string) => void;
}

/** Cases that the export may hold under another Case ID, each with how sure that is and why. */
export function Candidates({ title, hint, found, onConfirm, onApart }: Props) {
  if (found.length === 0) return null;
  return (
    <section class="sheet no-print">
      <h2>{title}</h2>
      <p class="fine">{hint}</p>
      <ul class="plain growing">
        {found.map(({ id, draftId, title: said, candidates }) => (
          <li class="growing-row" key={id}>
            <p>{said}</p>
            {candidates.map((one) => (
              <p class="fine" key={one.said}>
                {one.confidence === null
                  ? text('reconcile_beside', one.said)
                  : text(
                      'reconcile_candidate',
                      one.said,
                      Math.round(100 * one.confidence),
                      listed(one.agrees.map((part) => text(`reconcile_agrees_${part}`))),
                    )}
              </p>
            ))}
            {onConfirm && (
              <button
                type="button"
                class="button small"
                aria-label={text('reconcile_confirm_of', said)}
                onClick={() => onConfirm(id)}
              >
                {text('reconcile_confirm')}
              </button>
            )}
            <button
              type="button"
              class="button small"
              aria-label={text('reconcile_apart_of', said)}
              onClick={() => onApart(draftId)}
            >
              {text('reconcile_apart')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
