import { type Draft, FORM_FIELDS } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import { fieldText } from '../words';
import { copied } from './copied';

/** The values of a draft, each to copy, for a form that cannot be filled. */
export function ByHand({ draft, nameOf }: { draft: Draft; nameOf: (concept: string) => string }) {
  const values = [
    ...FORM_FIELDS.map((field) => {
      const { value } = draft.fields[field];
      return { what: fieldText(field), value: value && copied(field, value) };
    }),
    ...draft.entries.map(({ concept, chosen }) => ({
      what: fieldText('entries'),
      value: chosen?.description ?? nameOf(concept),
    })),
  ];
  return (
    <section aria-label={text('fill_by_hand')}>
      <p class="fine">{text('fill_by_hand_hint')}</p>
      <ul class="plain lefts">
        {values.map(
          ({ what, value }) =>
            value && (
              <li class="left" key={`${what} ${value}`}>
                <p class="left-words">
                  <span class="fine">{what}</span> {value}
                </p>
                <CopyButton value={value} what={what} />
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
