import type { StagedNow } from './desk';
import { Icon } from './Icon';
import { counted } from './words';

/** What the last staging did. */
export function StagedNotice({ staged }: { staged: StagedNow }) {
  const made = staged.ids.length - staged.joined;
  return (
    <p class="notice success">
      <Icon name="check" />
      <span>
        {made > 0 && <>{counted('staged_drafts', made)} </>}
        {staged.joined > 0 && <>{counted('staged_joined', staged.joined)} </>}
        {staged.alreadyStaged > 0 && counted('staged_already', staged.alreadyStaged)}
      </span>
    </p>
  );
}
