import type { FillReport, LeftField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import { REQUIRED } from '../draft/needs';
import { Icon } from '../Icon';
import { Refused } from '../Refused';
import { counted, fieldText, leftText } from '../words';
import { Asked } from './Asked';
import { copied } from './copied';

/** What filling did: how many fields stand, and each field left to the resident with the value to copy. */
export function FillReportView({ report, nameOf }: { report: FillReport; nameOf: (concept: string) => string }) {
  const { filled, left, refused, undone, asked = [] } = report;
  const asks = undone ? left : left.filter(asksResident);
  const open = asks.length + asked.length;
  // What the resident changed asks nothing; it is shown all the same, until the case is submitted.
  const shown = undone ? left : left.filter((one) => asksResident(one) || one.reason === 'changed-by-resident');
  return (
    <section class="report" aria-label={text('fill_title')}>
      {refused && (
        <>
          <Refused refusal={refused} />
          {filled.length === 0 && !undone && <p class="report-count">{text('fill_refused')}</p>}
        </>
      )}
      {undone && <p class="report-count">{text('fill_undone_but', left.length)}</p>}
      {filled.length > 0 && (
        <p class="report-count">
          <Icon name="check" />
          {open === 0
            ? text('fill_left_none', filled.length)
            : `${counted('fill_filled', filled.length)}, ${counted('fill_left', open)}`}
        </p>
      )}
      {shown.length > 0 && (
        <ul class="plain lefts">
          {shown.map((field) => (
            <Left key={`${field.field} ${field.wanted}`} left={field} nameOf={nameOf} />
          ))}
        </ul>
      )}
      {filled.length > 0 && <Asked labels={asked} />}
      {filled.length > 0 && (
        <>
          <details class="why">
            <summary>{text('fill_show_filled')}</summary>
            <dl class="filled">
              {filled.map(({ field, value, was }) => (
                <div key={`${field} ${value}`}>
                  <dt>{fieldText(field)}</dt>
                  <dd>{was === undefined ? value : text('fill_was', value, was)}</dd>
                </div>
              ))}
            </dl>
          </details>
          <p class="report-submit">{text('fill_submit')}</p>
        </>
      )}
    </section>
  );
}

/** What the form lacks, what it does not require, and what the resident settled, ask nothing more. */
function asksResident({ field, reason }: LeftField): boolean {
  if (reason === 'not-on-this-form' || reason === 'kept' || reason === 'changed-by-resident') return false;
  return reason !== 'no-value' || field === 'entries' || REQUIRED.some((required) => required === field);
}

function Left({ left, nameOf }: { left: LeftField; nameOf: (concept: string) => string }) {
  const { field, reason, wanted, now, candidates } = left;
  const name = fieldText(field);
  const value = wanted !== null && field === 'entries' ? nameOf(wanted) : wanted;
  const shown = value && copied(field, value);
  return (
    <li class="left">
      <div class="left-words">
        <p>
          <strong>{name}</strong>: {leftText(reason)}
        </p>
        {shown && <p class="fine">{text('fill_wanted', shown)}</p>}
        {now && <p class="fine">{text('fill_now', copied(field, now))}</p>}
        {candidates.length > 0 && <p class="fine">{text('fill_candidates', candidates.join(' · '))}</p>}
      </div>
      {shown && <CopyButton value={shown} what={name} />}
    </li>
  );
}
