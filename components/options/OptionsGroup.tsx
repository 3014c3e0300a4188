import type { ComponentChildren } from 'preact';
import { type TextKey, text } from '../../lib/platform/text';

/** The parts of the options page in their order, with what each is called. */
const GROUPS = {
  you: 'options_you',
  record: 'profile_title',
  learned: 'options_learned',
  data: 'keep_title',
  keys: 'options_keys',
  about: 'options_about',
} as const satisfies Record<string, TextKey>;

/** The way to each part of a long page, which stays in sight. */
export function OptionsNav() {
  return (
    <nav class="sections" aria-label={text('log_sections')}>
      {Object.entries(GROUPS).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {text(title)}
        </a>
      ))}
    </nav>
  );
}

/** One part of the options page, to which its link leads. */
export function OptionsGroup({ id, children }: { id: keyof typeof GROUPS; children: ComponentChildren }) {
  return (
    <div class="options-group" id={id}>
      {children}
    </div>
  );
}
