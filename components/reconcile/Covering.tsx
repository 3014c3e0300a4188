import { useState } from 'preact/hooks';
import type { Period } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { DayFields } from '../profile/DayFields';
import { isPeriod } from '../profile/rows';

interface Props {
  covering: Period;
  /** What the days are of. */
  of: string;
  onCovering: (days: Period) => void;
}

/** Which days the export was made for. Its first and last case say the least that it can be; the resident knows what was asked of the Case Log. */
export function Covering({ covering, of, onCovering }: Props) {
  const [days, setDays] = useState(covering);
  return (
    <fieldset class="covering">
      <legend>{text('reconcile_covering')}</legend>
      <DayFields
        of={of}
        from={covering.from}
        to={covering.to}
        onChange={(change) => {
          const next = { ...days, ...change };
          setDays(next);
          if (isPeriod(next)) onCovering(next);
        }}
      />
      <p class={isPeriod(days) ? 'fine' : 'hint'}>
        {text(isPeriod(days) ? 'reconcile_covering_hint' : 'reconcile_covering_order')}
      </p>
    </fieldset>
  );
}
