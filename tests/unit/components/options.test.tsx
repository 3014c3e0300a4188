// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import { NO_SETTINGS } from '../../../lib/model';
import { speakEnglish } from './english';

function show() {
  const onChange = vi.fn();
  const commands = [
    { name: 'capture-case', description: 'Capture case', shortcut: 'Alt+Shift+D' },
    { name: '_execute_action', description: '', shortcut: '' },
  ];
  render(
    <Options
      settings={NO_SETTINGS}
      commands={commands}
      keysIn="chromium"
      saved={null}
      overlaps={[]}
      onChange={onChange}
    >
      {null}
    </Options>,
  );
  return onChange;
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the options', () => {
  speakEnglish();

  it('hand on each name on a line of its own, without blank lines', () => {
    const onChange = show();
    type(/^Your name/, ' Okafor, Ada \n\nA. Okafor\n');
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_SETTINGS, names: ['Okafor, Ada', 'A. Okafor'] });
  });

  it('take a year only when it is one, and an emptied field as not said', () => {
    const onChange = show();
    type('Graduation year', '2028');
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_SETTINGS, graduationYear: 2028 });
    type('Graduation year', '28');
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_SETTINGS, graduationYear: null });
    type('Default site', '  ');
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_SETTINGS, site: null });
  });

  it('list every command with its key, and say which has none', () => {
    show();
    expect(screen.getByText('Capture case').nextElementSibling?.textContent).toBe('Alt+Shift+D');
    expect(screen.getByText('Open this extension').nextElementSibling?.textContent).toBe('not set');
  });
});
