// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DraftCard } from '../../../components/draft/DraftCard';
import type { FillStage } from '../../../components/filling/NextStep';
import { type Draft, NO_CHOICES } from '../../../lib/model';
import { previewed } from '../../ui/previews';
import { acts, choices, concepts, difficult, draft, filled, hash, line } from '../../ui/samples';
import { speakEnglish } from './english';

function show(shown: Draft, stage: FillStage | null = 'previewed', byHand = false) {
  const did = {
    edit: vi.fn(),
    preview: vi.fn(),
    fill: vi.fn(),
    undoFill: vi.fn(),
    markLogged: vi.fn(),
    notLogged: vi.fn(),
    discard: vi.fn(),
  };
  const card = (which: Draft) => (
    <DraftCard
      draft={which}
      concepts={concepts}
      wordings={[]}
      acts={acts(did)}
      open
      fresh={false}
      onToggle={() => {}}
      stage={stage}
      preview={previewed(which)}
      byHand={byHand}
    />
  );
  const { rerender } = render(card(shown));
  return { ...did, change: (to: Draft) => rerender(card(to)) };
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('a draft', () => {
  speakEnglish();

  it('is not filled until a role that was worked out is confirmed', () => {
    const unsure = draft('a', { roleToConfirm: true });
    const { edit, fill, change } = show(unsure);
    fireEvent.click(button('Fill this case'));
    expect(fill).not.toHaveBeenCalled();
    fireEvent.click(button('Yes, Primary'));
    expect(edit).toHaveBeenCalledExactlyOnceWith('a', { confirmRole: true }, true);
    change({ ...unsure, roleToConfirm: false });
    fireEvent.click(button('Fill this case'));
    expect(fill).toHaveBeenCalledExactlyOnceWith('a', NO_CHOICES, []);
  });

  it('takes a role the resident chooses as confirmed', () => {
    const { edit } = show(draft('a', { roleToConfirm: true }));
    fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'Assisting' } });
    expect(edit).toHaveBeenCalledWith('a', { fields: { role: 'Assisting' }, confirmRole: true }, true);
  });

  it('is not filled without a procedure', () => {
    const { fill } = show(draft('a', { entries: [], unmapped: [hash(1)] }));
    fireEvent.click(button('Fill this case'));
    expect(fill).not.toHaveBeenCalled();
  });

  it('keeps what is typed while the store answers with older values, and takes a newer value of its own', () => {
    const { edit, change } = show(draft('a'));
    const attending = screen.getByLabelText<HTMLInputElement>('Attending');
    fireEvent.input(attending, { target: { value: 'Ng, Wei' } });
    expect(edit).toHaveBeenLastCalledWith('a', { fields: { attending: 'Ng, Wei' } }, false);
    change(draft('a', { revision: 2 }));
    expect(attending.value).toBe('Ng, Wei');
    const arrived = draft('a', { revision: 3 });
    arrived.fields.attending = { value: 'Ng, Wei', from: { kind: 'resident' } };
    change(arrived);
    const elsewhere = draft('a', { revision: 4 });
    elsewhere.fields.attending = { value: 'Okafor, Ada', from: { kind: 'resident' } };
    change(elsewhere);
    expect(attending.value).toBe('Okafor, Ada');
  });

  it('sends a field as complete when it is left', () => {
    const { edit } = show(draft('a'));
    const site = screen.getByLabelText('Site');
    fireEvent.input(site, { target: { value: '' } });
    fireEvent.blur(site);
    expect(edit).toHaveBeenLastCalledWith('a', { fields: { site: null } }, true);
  });

  it('does not clear a date while another is half typed, and shows it again where the field is left so', () => {
    const { edit } = show(draft('a'));
    const date = screen.getByLabelText<HTMLInputElement>(/^Date$/);
    const half = vi.spyOn(date.validity, 'badInput', 'get').mockReturnValue(true);
    fireEvent.input(date, { target: { value: '' } });
    fireEvent.blur(date);
    expect(edit).not.toHaveBeenCalled();
    expect(date.value).toBe('2026-03-05');
    half.mockReturnValue(false);
    fireEvent.input(date, { target: { value: '' } });
    expect(edit).toHaveBeenLastCalledWith('a', { fields: { caseDate: null } }, false);
  });

  it('says of each field where it came from, the cell’s heading and text included', () => {
    show(draft('a'), 'looking');
    expect(button(/Where Attending comes from: From worklist/).getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText('OHIF study list: column “Physician” says “NG, WEI”.')).toBeTruthy();
  });

  it('tells what became of every other line, and what absorbed it', () => {
    show(difficult);
    const others = screen.getByText('2 rows not logged').closest('details')!;
    const part = within(others).getByText('CONE BEAM CT').closest('li')!;
    expect(part.textContent).toContain('Imaging that belongs to the procedure. Part of: TACE (chemoembolization)');
    // A rule that is no longer there is called by its bare id.
    expect(part.textContent).toContain('Rule S3');
  });

  it('offers the runners-up first when a procedure is changed, and “not a case” apart from them', async () => {
    const { edit } = show(difficult);
    fireEvent.click(button('Change procedure: TACE (chemoembolization)'));
    const list = screen.getByRole('listbox', { name: /^Change procedure/ });
    await within(list).findByText('Uterine fibroid embolization');
    const names = within(list)
      .getAllByRole('option')
      .map((option) => option.firstElementChild?.textContent?.trim());
    expect(names.slice(0, 3)).toEqual([
      'Y-90 radioembolization (TARE) Runner-up',
      'Embolization for haemorrhage Runner-up',
      'Uterine fibroid embolization',
    ]);
    expect(names).not.toContain('Not a case');
    const box = screen.getByRole('combobox', { name: /^Change procedure/ });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(edit).toHaveBeenCalledWith('difficult', { concepts: { [hash(1)]: 'EMB.BLEED' } }, true);
  });

  it('throws no case away on Enter where the search finds nothing; “not a case” is a button of its own', async () => {
    const { edit } = show(draft('a', { entries: [], unmapped: [hash(1)], lines: [line(1)] }));
    const box = screen.getByRole('combobox', { name: 'Identify the procedure' });
    fireEvent.focus(box);
    await screen.findByText('Venous port placement');
    fireEvent.input(box, { target: { value: 'zzz' } });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(edit).not.toHaveBeenCalled();
    fireEvent.click(button('Not a case'));
    expect(edit).toHaveBeenCalledWith('a', { concepts: { [hash(1)]: null } }, true);
  });

  it('takes nothing typed for “not a case” while the procedures are not here yet', async () => {
    const { edit } = show(draft('a', { entries: [], unmapped: [hash(1)], lines: [line(1)] }));
    const box = screen.getByRole('combobox', { name: 'Identify the procedure' });
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'ven po' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(edit).not.toHaveBeenCalled();
    await screen.findByText('Venous port placement');
  });

  it('finds a procedure by the beginnings of its words', async () => {
    const { edit } = show(draft('a', { entries: [], unmapped: [hash(1)], lines: [line(1)] }));
    const box = screen.getByRole('combobox', { name: 'Identify the procedure' });
    fireEvent.focus(box);
    await screen.findByText('Not a case');
    fireEvent.input(box, { target: { value: 'ven po' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(edit).toHaveBeenCalledWith('a', { concepts: { [hash(1)]: 'VP.PORT' } }, true);
  });

  it('asks which of several Case Log rows an entry is', () => {
    const { edit } = show(difficult);
    fireEvent.change(screen.getByLabelText('Case Log row'), { target: { value: '1' } });
    expect(edit).toHaveBeenCalledWith(
      'difficult',
      { listings: { [hash(1)]: difficult.entries[0]!.listings[1] } },
      true,
    );
  });

  it('reports what was filled and offers each value that was left, asking nothing about what the form can do without', () => {
    const { markLogged } = show(filled);
    expect(screen.getByText(/Filled 6 fields, left 2 for you/)).toBeTruthy();
    expect(screen.getByText('The form offers: Ng, Wei (IR) · Ng, Wei (DR)')).toBeTruthy();
    expect(button('Copy Attending')).toBeTruthy();
    expect(screen.queryByText(/no value in the draft/)).toBeNull();
    expect(screen.getByText('Check the form, then press Submit.')).toBeTruthy();
    fireEvent.click(button('Mark as logged'));
    expect(markLogged).toHaveBeenCalledExactlyOnceWith('filled');
  });

  it('lets the resident log a dropped line all the same, but never guidance or imaging', () => {
    const [first] = draft('a').lines;
    const spare = (lineId: string, concept: string) => ({
      lineId,
      concept,
      reason: 'LOWER_SAME_CATEGORY' as const,
      rule: 'S9.lower',
      absorbedBy: null,
    });
    const lines = [8_001, 8_002].map((id) => ({ ...first!, id: hash(id), description: `line ${id}` }));
    const known = choices.find(({ category }) => category !== 'Component')!;
    const { edit } = show(
      draft('a', {
        lines: [...draft('a').lines, ...lines],
        dropped: [spare(hash(8_001), known.id), spare(hash(8_002), 'IMG')],
      }),
    );
    const offered = screen.getAllByRole('button', { name: /^Log separately/ });
    expect(offered).toHaveLength(1);
    fireEvent.click(offered[0]!);
    expect(edit).toHaveBeenCalledExactlyOnceWith('a', { insist: [hash(8_001)] }, true);
  });

  it('can be marked as logged where the form in front had to be filled by hand', () => {
    const { markLogged } = show(draft('a'), null, true);
    fireEvent.click(button('Mark as logged'));
    expect(markLogged).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('cannot be marked as logged while it only waits', () => {
    show(draft('a'), null);
    expect(screen.queryByRole('button', { name: /mark as logged/ })).toBeNull();
  });
});
