import { type Draft, type DraftPatch, Role } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { FormField } from './FormField';
import { isOperatorUnknown } from './needs';

/** The role, with what the roles mean at hand; one that was worked out asks to be confirmed. */
export function RoleField({ draft, onEdit }: { draft: Draft; onEdit: (patch: DraftPatch, done: boolean) => void }) {
  const role = draft.fields.role.value;
  return (
    <div class={draft.roleToConfirm ? 'role to-confirm' : 'role'}>
      {draft.roleToConfirm && (
        <div class="role-ask">
          <p class="role-question">
            <Icon name="question" /> {text('role_confirm_title')}
          </p>
          <p class="fine">
            {isOperatorUnknown(draft) || !role ? text('role_confirm_unknown') : text('role_confirm_why', role)}
          </p>
          {role && (
            <button
              type="button"
              class="button strong"
              aria-keyshortcuts="Enter"
              onClick={() => onEdit({ confirmRole: true }, true)}
            >
              {text('role_confirm_yes', role)}
            </button>
          )}
        </div>
      )}
      <FormField
        name="role"
        field={draft.fields.role}
        options={Role.options}
        missing={text('draft_missing')}
        onChange={(value) => onEdit({ fields: { role: value }, confirmRole: value !== null }, true)}
      />
      <details class="why">
        <summary>{text('role_what')}</summary>
        <p>{text('role_definition')}</p>
        <p>{text('role_definition_secondary')}</p>
      </details>
    </div>
  );
}
