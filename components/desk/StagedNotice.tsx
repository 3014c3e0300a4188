import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted } from '../words';
import type { StagedNow } from './desk';

/** What the last staging did, with the way back. */
export function StagedNotice({ staged, onUndo }: { staged: StagedNow; onUndo: () => void }) {
  const made = staged.ids.length - staged.joined;
  return (
    <div class="notice success">
      <Icon name="check" />
      <p class="notice-body">
        {made > 0 && <>{counted('staged_drafts', made)} </>}
        {staged.joined > 0 && <>{counted('staged_joined', staged.joined)} </>}
        {staged.alreadyStaged > 0 && counted('staged_already', staged.alreadyStaged)}
      </p>
      <button type="button" class="button small" onClick={onUndo}>
        {text('toast_undo')}
      </button>
    </div>
  );
}
