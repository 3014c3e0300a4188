import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/model';
import { type TextKey, text } from '../../lib/platform/text';
import { Masthead } from '../Masthead';
import type { SharedDays } from '../profile/CarryIns';
import { ProfileForm } from '../profile/ProfileForm';
import { OptionsForm } from './OptionsForm';
import { OptionsGroup, OptionsNav } from './OptionsGroup';

/** A keyboard command and its key, '' where it has none. */
export interface Command {
  name: string;
  description: string;
  shortcut: string;
}

interface Props {
  settings: Settings;
  commands: Command[];
  /** Where this browser keeps the keys. */
  keysIn: 'chromium' | 'firefox';
  /** What became of the last change; null before the first. */
  saved: boolean | null;
  /** Days that carried-in logs share with each other or with what was logged from here. */
  overlaps: readonly SharedDays[];
  onChange: (settings: Settings) => void;
  /** Opens the browser's own page of keys, where it lets us. */
  onOpenKeys?: () => void;
  /** The groups "learned" and "data", which live from the store. */
  children: ComponentChildren;
}

const STORED = ['drafts', 'keys', 'wordings', 'columns', 'answers', 'offers', 'never', 'network'] as const;

/** The options page: what is said once, what was learned and is kept, the keys, what is stored, who this is not. */
export function Options({ settings, commands, keysIn, saved, overlaps, onChange, onOpenKeys, children }: Props) {
  return (
    <div class="page">
      <Masthead note={text('desk_not_affiliated')} />
      <OptionsNav />
      <main class="page-main">
        <div class="page-title">
          <h2>{text('options_title')}</h2>
          <p class={saved === false ? 'hint' : 'fine'} role="status">
            {saved === null ? '' : text(saved ? 'options_saved' : 'options_not_saved')}
          </p>
        </div>
        <p class="fine">{text('options_intro')}</p>
        <OptionsGroup id="you">
          <OptionsForm settings={settings} onChange={onChange} />
        </OptionsGroup>
        <OptionsGroup id="record">
          <ProfileForm
            profile={settings.profile}
            overlaps={overlaps}
            onChange={(profile) => onChange({ ...settings, profile })}
          />
        </OptionsGroup>
        {children}
        <OptionsGroup id="keys">
          <section class="sheet">
            <h2>{text('options_keys')}</h2>
            <dl class="keys">
              {commands.map(({ name, description, shortcut }) => (
                <div key={name}>
                  <dt>{description || text('options_command_action')}</dt>
                  <dd>{shortcut ? <kbd>{shortcut}</kbd> : <em>{text('options_key_unset')}</em>}</dd>
                </div>
              ))}
            </dl>
            {commands.some(({ shortcut }) => !shortcut) && <p class="fine">{text('options_key_none_hint')}</p>}
            <p class="fine">{text(`options_keys_${keysIn}`)}</p>
            {onOpenKeys && (
              <button type="button" class="button small" onClick={onOpenKeys}>
                {text('options_keys_open')}
              </button>
            )}
            <label class="tick">
              <input
                type="checkbox"
                checked={settings.pageMenu}
                onChange={(event) => onChange({ ...settings, pageMenu: event.currentTarget.checked })}
              />
              <span>{text('options_menu')}</span>
            </label>
          </section>
        </OptionsGroup>
        <OptionsGroup id="about">
          <section class="sheet">
            <h2>{text('options_stored')}</h2>
            <ul class="said">
              {STORED.map((what) => (
                <li key={what}>{text(`options_stored_${what}` satisfies TextKey)}</li>
              ))}
            </ul>
          </section>
          <section class="sheet">
            <h2>{text('options_about')}</h2>
            <p>{text('options_about_text')}</p>
          </section>
        </OptionsGroup>
      </main>
    </div>
  );
}
