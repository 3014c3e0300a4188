import { type Draft, FORM_FIELDS, type FormField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import type { ConceptBook } from '../draft/concepts';
import { dateText, dayText } from '../moments';
import { fieldText, reasonText } from '../words';

/** A case that is in the Case Log: as it was logged, with what was left out of it and why. It is frozen; ADS is where it is corrected. */
export function LoggedCase({ draft, concepts }: { draft: Draft; concepts: ConceptBook }) {
  const { takenOver } = draft;
  const said = (lineId: string) => draft.lines.find(({ id }) => id === lineId)?.description;
  return (
    <div class="card open logged-case">
      <ul class="plain entries">
        {draft.entries.map((entry) => (
          <li class="entry" key={entry.lineId}>
            <p class="entry-name">{concepts.nameOf(entry.concept)}</p>
            <p class="fine">{entry.category}</p>
            {entry.chosen && <p class="fine">{entry.chosen.description}</p>}
          </li>
        ))}
      </ul>
      <dl class="keys">
        {FORM_FIELDS.filter((name) => draft.fields[name].value).map((name) => (
          <div key={name}>
            <dt>{fieldText(name)}</dt>
            <dd>{loggedText(draft, name)}</dd>
          </div>
        ))}
      </dl>
      {FORM_FIELDS.some((name) => loggedAs(draft, name) !== null) && (
        <p class="hint">{text('logged_otherwise_hint')}</p>
      )}
      {draft.dropped.length > 0 && (
        <ul class="plain fine">
          {draft.dropped.map(({ lineId, reason }) => (
            <li key={lineId}>
              {said(lineId) ? `${said(lineId)}: ` : ''}
              {reasonText(reason)}
            </li>
          ))}
        </ul>
      )}
      {!takenOver?.key && (
        <div class="card-foot">
          <span class="case-id">
            <span class="fine">{fieldText('caseId')}</span> <code>{draft.caseId}</code>
          </span>
          <CopyButton value={draft.caseId} what={fieldText('caseId')} />
        </div>
      )}
      {takenOver && (
        <p class="fine">{text(takenOver.key ? 'cases_taken_over_id' : 'cases_taken_over', dayText(takenOver.at))}</p>
      )}
      <p class="fine">{text('cases_logged_frozen')}</p>
    </div>
  );
}

/** What stood in a field as the case was submitted, where that is another value than the draft's; null where it is the same or not known. */
function loggedAs({ report, fields }: Draft, name: FormField): string | null {
  const left = report?.left.find(({ field }) => field === name);
  return left?.now && left.now !== fields[name].value ? left.now : null;
}

function loggedText(draft: Draft, name: FormField): string {
  const shown = (value: string) => (name === 'caseDate' ? dateText(value) : value);
  const said = shown(draft.fields[name].value ?? '');
  const logged = loggedAs(draft, name);
  return logged === null ? said : text('logged_otherwise', shown(logged), said);
}
