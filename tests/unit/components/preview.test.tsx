// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import type { Draft } from '../../../lib/model';
import { preview, previewed } from '../../ui/previews';
import { acts, concepts, desk, draft, filled } from '../../ui/samples';
import { speakEnglish } from './english';

const FORM = { form: 'ir-2026', refused: null, success: false, count: 12, errors: [] };

/** The desk at a form, over drafts of which the first is previewed. */
function open(drafts: Draft[], shown = previewed(drafts[0]!)) {
  const did = { preview: vi.fn(), fill: vi.fn(), undoFill: vi.fn(), markLogged: vi.fn(), notLogged: vi.fn() };
  const state = desk({ place: 'caselog', form: FORM, drafts, preview: shown });
  const { rerender } = render(<Desk state={state} acts={acts(did)} concepts={concepts} />);
  return {
    ...did,
    show: (more: Partial<typeof state>) =>
      rerender(<Desk state={{ ...state, ...more }} acts={acts(did)} concepts={concepts} />),
  };
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const rowOf = (field: string) =>
  within(
    [...document.querySelectorAll<HTMLElement>('.preview-row')].find((row) => row.textContent?.startsWith(field))!,
  );

describe('a preview', () => {
  speakEnglish();

  it('shows of every field what will stand there, and of every code its whole place', () => {
    open([draft('a')]);
    const rows = [...document.querySelectorAll('.preview-row')].map((row) => row.textContent);
    expect(rows).toHaveLength(preview.fields.length + preview.entries.length);
    for (const { wanted } of preview.fields) expect(rows.join()).toContain(wanted);
    expect(rows.join()).toContain('Interventional Procedures › Arterial Interventions › Arterial embolization');
    expect(screen.getByText(/not part of this case: 31544 - Venous port placement/)).toBeTruthy();
    expect(rowOf('Attending').getByText('→ Supervisor')).toBeTruthy();
  });

  it('leaves the resident’s own value where nothing else is chosen, and says whose is chosen', () => {
    const { fill } = open([draft('a')]);
    const site = rowOf('Site');
    expect(site.getByLabelText<HTMLInputElement>(/You entered: Veterans/).checked).toBe(true);
    fireEvent.click(site.getByLabelText(/From the draft: University/));
    fireEvent.click(rowOf('Date').getByLabelText(/Keep “2026-11-21”/));
    fireEvent.click(button('Fill this case'));
    expect(fill).toHaveBeenCalledExactlyOnceWith('a', { keep: { site: 'mine', caseDate: 'page' }, pick: {} }, []);
  });

  it('offers options that came near, tells two of one name apart, and remembers the choice only on a tick', () => {
    const { fill } = open([draft('a')]);
    const attending = rowOf('Attending');
    expect(attending.queryByRole('checkbox')).toBeNull();
    fireEvent.click(attending.getByRole('button', { name: 'Ng, Wei (no. 7733)' }));
    const picked = { keep: {}, pick: { attending: { value: '7733', text: 'Ng, Wei' } } };
    fireEvent.click(button('Fill this case'));
    expect(fill).toHaveBeenLastCalledWith('a', picked, []);
    fireEvent.click(attending.getByLabelText('Always use this for “Ng, Wei”'));
    fireEvent.click(button('Fill this case'));
    expect(fill).toHaveBeenLastCalledWith('a', picked, ['attending']);
  });

  it('is asked for when a draft is opened or changed, and never by a draft that is filled', () => {
    const { preview: look, show } = open([draft('a')], previewed(draft('other')));
    expect(look).toHaveBeenCalledExactlyOnceWith('a');
    show({ drafts: [draft('a', { revision: 9 })] });
    expect(look).toHaveBeenCalledTimes(2);
    show({ drafts: [{ ...filled, id: 'a', revision: 10 }] });
    expect(look).toHaveBeenCalledTimes(2);
    fireEvent.click(button('Fill again'));
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('is confirmed by F or by the focused button, and not by F while the resident types', () => {
    const { fill } = open([draft('a')]);
    expect(document.activeElement).toBe(button('Fill this case'));
    fireEvent.keyDown(screen.getByLabelText('Site'), { key: 'f' });
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
    expect(fill).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'f' });
    expect(fill).toHaveBeenCalledOnce();
  });

  it('goes to the next draft on N, fills none by itself', () => {
    const { fill, preview: look } = open([draft('a'), draft('b')]);
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(look).toHaveBeenLastCalledWith('b');
    expect(fill).not.toHaveBeenCalled();
  });

  it('lets a fill be taken back', () => {
    const { undoFill } = open([filled]);
    fireEvent.click(button('Undo fill'));
    expect(undoFill).toHaveBeenCalledExactlyOnceWith('filled');
  });
});

describe('after a submit', () => {
  speakEnglish();

  it('the Case Log’s complaints stand beside the draft', () => {
    open([{ ...filled, outcome: { kind: 'rejected', messages: ['Site is required.'] } }]);
    expect(within(screen.getByRole('alert')).getByText('Site is required.')).toBeTruthy();
  });

  it('of which nothing was heard, the resident is asked: yes, or not yet', () => {
    const { markLogged, notLogged } = open([{ ...filled, outcome: { kind: 'unconfirmed' } }]);
    expect(screen.getByText('Filled, not confirmed')).toBeTruthy();
    expect(screen.queryByText('Filled, not submitted')).toBeNull();
    for (const other of [/Mark as logged/, /Fill again|Fill this case/, /Undo fill/])
      expect(screen.queryByRole('button', { name: other })).toBeNull();
    fireEvent.click(button('Yes, it is logged'));
    expect(markLogged).toHaveBeenCalledExactlyOnceWith('filled');
    fireEvent.click(button('Not yet'));
    expect(notLogged).toHaveBeenCalledExactlyOnceWith('filled');
  });
});
