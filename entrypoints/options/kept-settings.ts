import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/model';
import { writeSettings } from '../../lib/platform/settings';

interface KeptSettings {
  settings: Settings;
  /** What became of the last change; null before the first. */
  saved: boolean | null;
  change(next: Settings): void;
}

/** The settings, kept in storage with every keystroke. */
export function useKeptSettings(stored: Settings): KeptSettings {
  const [settings, setSettings] = useState(stored);
  const [saved, setSaved] = useState<boolean | null>(null);
  const change = (next: Settings) => {
    setSettings(next);
    writeSettings(next).then(
      () => setSaved(true),
      () => setSaved(false),
    );
  };
  return { settings, saved, change };
}
