import { text } from '../../lib/platform/text';

interface Conflict<Key> {
  key: Key;
  what: string;
  where: string;
  mine: string;
  theirs: string;
  /** What taking theirs is called, for whoever does not see the rest. */
  name: string;
}

interface Props<Key> {
  /** How many there are, and that one's own were kept. */
  heading: string;
  conflicts: Conflict<Key>[];
  onUseTheirs: (key: Key) => void;
}

/** Entries to which a colleague's list gives another meaning: both, and the way to take theirs on purpose. */
export function Conflicts<Key>({ heading, conflicts, onUseTheirs }: Props<Key>) {
  if (conflicts.length === 0) return null;
  return (
    <>
      <p class="entry-flag">{heading}</p>
      <ul class="plain wordings">
        {conflicts.map(({ key, what, where, mine, theirs, name }) => (
          <li class="wording" key={`${where} ${what}`}>
            <div>
              <p>{what}</p>
              <p class="fine">{where}</p>
              <p class="fine">{text('wording_conflict', mine, theirs)}</p>
            </div>
            <button type="button" class="button small" aria-label={name} onClick={() => onUseTheirs(key)}>
              {text('wording_use_theirs')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
