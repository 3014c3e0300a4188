import type { AnswerKey, FormAnswer } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { dayText } from '../moments';
import { fieldText } from '../words';

interface Props {
  answers: FormAnswer[];
  onRemove: (key: AnswerKey) => void;
}

/** The options of the Case Log that were chosen once for all, each to be taken back. */
export function FormAnswers({ answers, onRemove }: Props) {
  return (
    <section class="sheet">
      <h2>{text('answers_title')}</h2>
      <p class="fine">{text('answers_intro')}</p>
      {answers.length === 0 && <p>{text('answers_none')}</p>}
      {answers.length > 0 && (
        <ul class="plain wordings">
          {answers.map(({ field, wanted, option, chosenAt }) => (
            <li class="wording" key={`${field} ${wanted}`}>
              <div>
                <p class="entry-name">
                  {option.text} <span class="fine">{text('preview_option_id', option.value)}</span>
                </p>
                <p>{text('answers_for', fieldText(field), wanted)}</p>
                <p class="fine">{text('answers_since', dayText(chosenAt))}</p>
              </div>
              <button
                type="button"
                class="button small"
                aria-label={text('answers_remove_what', fieldText(field), wanted)}
                onClick={() => onRemove({ field, wanted })}
              >
                {text('wording_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
