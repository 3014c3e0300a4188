import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Masthead } from '../Masthead';
import { RoleDefault, Who, Years } from '../options/Said';
import { PathwayField } from '../profile/PathwayField';
import { Promises } from './Promises';

interface Props {
  settings: Settings;
  /** What became of the last change; null before the first. */
  saved: boolean | null;
  onChange: (settings: Settings) => void;
  onOptions: () => void;
  /** What became of the practice. */
  children?: ComponentChildren;
}

/** The first page: what the extension reads, stores and never does; the few things said once; and practice. All of it may be passed over. */
export function Welcome({ settings, saved, onChange, onOptions, children }: Props) {
  return (
    <div class="page">
      <Masthead note={text('desk_not_affiliated')} onOptions={onOptions} />
      <main class="welcome">
        <div class="welcome-words">
          <h2 class="welcome-title">{text('welcome_title')}</h2>
          <p>{text('welcome_intro')}</p>
          <Promises />
          <p class="fine">{text('welcome_privacy')}</p>
        </div>
        <div class="welcome-acts">
          <section class="sheet" aria-labelledby="welcome-try">
            <h2 id="welcome-try">{text('welcome_try')}</h2>
            <p>{text('welcome_try_intro')}</p>
            <div class="welcome-buttons">
              <a class="button primary" href="/practice-worklist.html" target="practice-worklist">
                {text('practice_open_worklist')}
              </a>
              <a class="button" href="/practice-form.html" target="practice-form">
                {text('practice_open_form')}
              </a>
            </div>
            {children}
          </section>
          <section class="sheet" aria-labelledby="welcome-once">
            <div class="welcome-head">
              <h2 id="welcome-once">{text('welcome_once')}</h2>
              <p class={saved === false ? 'hint' : 'fine'} role="status">
                {saved === null ? text('welcome_skip') : text(saved ? 'options_saved' : 'options_not_saved')}
              </p>
            </div>
            <Who settings={settings} onChange={onChange} />
            <Years settings={settings} onChange={onChange} />
            <div class="two">
              <PathwayField
                profile={settings.profile}
                onChange={(change) => onChange({ ...settings, profile: { ...settings.profile, ...change } })}
              />
              <RoleDefault settings={settings} onChange={onChange} />
            </div>
          </section>
        </div>
      </main>
    </div>
  );
}
