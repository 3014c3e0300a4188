// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DraftCard } from '../../../components/draft/DraftCard';
import { Wordings, type WordingsProps } from '../../../components/options/Wordings';
import type { Draft, DraftLine, Wording } from '../../../lib/model';
import { acts, concepts, corrected, hash, SITE, wordings } from '../../ui/samples';
import { speakEnglish } from './english';

const TICK = 'Use this description at this site next time';
const KEY = { origin: SITE, words: 'ir zorplex, left' };
const taught: Wording = { ...KEY, concept: 'VP.PORT', by: 'resident', taughtAt: 1 };

function card(draft: Draft, known: Wording[] = []) {
  const did = { teach: vi.fn(), forget: vi.fn() };
  render(
    <DraftCard
      draft={draft}
      concepts={concepts}
      wordings={known}
      acts={acts(did)}
      open
      fresh={false}
      onToggle={() => {}}
      stage={null}
      preview={null}
      byHand={false}
    />,
  );
  return did;
}
const withLine = (change: Partial<DraftLine>): Draft => ({
  ...corrected,
  lines: [{ ...corrected.lines[0]!, ...change }],
});
const decided = (change: Partial<DraftLine['decision']>) => ({ ...corrected.lines[0]!.decision, ...change });

describe('a corrected line', () => {
  speakEnglish();

  it('asks whether to remember its wording, unticked, and teaches it on the tick alone', () => {
    const { teach, forget } = card(corrected);
    const tick = screen.getByLabelText<HTMLInputElement>(TICK);
    expect(tick.checked).toBe(false);
    expect(teach).not.toHaveBeenCalled();
    fireEvent.click(tick);
    expect(teach).toHaveBeenCalledExactlyOnceWith('corrected', hash(1));
    expect(forget).not.toHaveBeenCalled();
  });

  it('shows that its wording is taught, and takes that back on the tick', () => {
    const { teach, forget } = card(corrected, [taught]);
    const tick = screen.getByLabelText<HTMLInputElement>(TICK);
    expect(tick.checked).toBe(true);
    fireEvent.click(tick);
    expect(forget).toHaveBeenCalledExactlyOnceWith(KEY);
    expect(teach).not.toHaveBeenCalled();
  });

  it.each<[string, Wording]>([
    ['at another site', { ...taught, origin: 'http://ris.example' }],
    ['to mean something else', { ...taught, concept: 'O.PARA' }],
  ])('is not ticked for a wording taught %s', (_, other) => {
    card(corrected, [other]);
    expect(screen.getByLabelText<HTMLInputElement>(TICK).checked).toBe(false);
  });

  it.each<[string, Partial<DraftLine>]>([
    ['nobody corrected', { override: null }],
    ['was said to be no case', { override: { concept: null, insisted: false } }],
    ['is from no site', { origin: undefined }],
    ['was only insisted on', { decision: decided({ concept: 'VP.PORT', review: false }) }],
  ])('asks nothing where it %s', (_, change) => {
    card(withLine(change));
    expect(screen.queryByLabelText(TICK)).toBeNull();
  });

  it('can be taught where the resident confirmed what was only guessed', () => {
    card(withLine({ decision: decided({ concept: 'VP.PORT', review: true }) }));
    expect(screen.getByLabelText(TICK)).toBeTruthy();
  });

  it('says that its wording is not offered where it could hold patient data', () => {
    card(withLine({ description: 'PORT 12345678' }));
    expect(screen.queryByLabelText(TICK)).toBeNull();
    expect(screen.getByText(/^Not offered for next time/)).toBeTruthy();
  });
});

describe('a line mapped by what was learned', () => {
  speakEnglish();

  it.each([
    [undefined, 'Learned from you: “ir zorplex”'],
    ['colleague', 'Learned from a colleague: “ir zorplex”'],
  ])('says from whom (%s)', (note, sentence) => {
    card(withLine({ decision: decided({ why: [{ kind: 'learned', text: 'ir zorplex', note }] }) }));
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

function list(given: Partial<WordingsProps> = {}) {
  const did = { onRemove: vi.fn(), onImport: vi.fn(), onUseTheirs: vi.fn(), onDismiss: vi.fn() };
  render(
    <Wordings
      wordings={wordings}
      concepts={concepts}
      file="blob:list"
      imported={null}
      refusal={null}
      {...did}
      {...given}
    />,
  );
  return did;
}

describe('the list of wordings', () => {
  speakEnglish();

  it('names each procedure, wording, site and date, and whose word it is', () => {
    list();
    const [own, colleagues, gone] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(own).toContain('Venous port placement“ir zorplex left”');
    expect(own).toMatch(/at https:\/\/ris\.university-hospital\.example:8443, taught on .*2026/);
    expect(colleagues).toContain('imported from a colleague on');
    expect(gone).toContain('Not used: this procedure is not on the list.');
    expect(own).not.toContain('Not used');
  });

  it('removes one by its own button', () => {
    const { onRemove } = list();
    fireEvent.click(screen.getByRole('button', { name: `Remove “quux” at ${SITE}` }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith({ origin: SITE, words: 'quux' });
  });

  it('is handed on as a file, and says what the file holds', () => {
    list();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Export' });
    expect([link.getAttribute('href'), link.download]).toEqual(['blob:list', 'first-operator-wordings.json']);
    expect(screen.getByText(/no case and no date/)).toBeTruthy();
  });

  it('offers no export while it is empty, and says how to begin', () => {
    list({ wordings: [] });
    expect(screen.queryByRole('link', { name: 'Export' })).toBeNull();
    expect(screen.getByText(/^None yet/)).toBeTruthy();
    expect(screen.getByLabelText('Import a list')).toBeTruthy();
  });

  it('hands on the file that was chosen', () => {
    const { onImport } = list();
    const file = new File(['{}'], 'list.json');
    const input = screen.getByLabelText('Import a list');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('shows where an imported list differs, and replaces one’s own only on purpose', () => {
    const conflict = { origin: SITE, words: 'quux', mine: 'VP.PORT', theirs: 'O.PARA' };
    const { onUseTheirs } = list({ imported: { added: 2, replaced: 0, alike: 1, conflicts: [conflict] } });
    expect(screen.getByText('Imported: 2 new, 0 replaced, 1 known already.')).toBeTruthy();
    const item = screen.getByText('Yours: Venous port placement. Theirs: Paracentesis.').closest('li')!;
    expect(onUseTheirs).not.toHaveBeenCalled();
    fireEvent.click(within(item).getByRole('button', { name: `Use theirs for “quux” at ${SITE}` }));
    expect(onUseTheirs).toHaveBeenCalledExactlyOnceWith({ origin: SITE, words: 'quux' });
  });

  it('says why a list was refused', () => {
    list({ refusal: { code: 'wordings-unreadable' } });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was imported');
  });
});
