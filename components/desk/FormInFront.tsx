import type { CaseLogState } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Refused } from '../Refused';

/** The Case Log is in front: what to do, or why it cannot be filled. */
export function FormInFront({ form }: { form: CaseLogState }) {
  return (
    <div class="form-in-front">
      <h2>{text('fill_title')}</h2>
      {form.refused ? <Refused refusal={form.refused} /> : <p class="fine">{text('fill_hint')}</p>}
    </div>
  );
}
