import { text } from '../../lib/platform/text';
import { dateText, numberText } from '../moments';
import type { ProgressView } from './view';

/** How many of the logged cases the Case Log was seen to have just as they are here; nothing before an export was looked at. */
export function Confirmed({ confirmed }: Pick<ProgressView, 'confirmed'>) {
  if (confirmed === null) return null;
  const { day, count, of } = confirmed;
  return <p>{text('progress_confirmed', dateText(day), numberText(count), numberText(of))}</p>;
}
