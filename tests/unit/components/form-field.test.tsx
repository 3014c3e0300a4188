// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { render as draw } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { FormField } from '../../../components/draft/FormField';
import { speakEnglish } from './english';

const field = (value: string) => (
  <FormField name="comments" type="long" field={{ value, from: null }} onChange={said} />
);
const said = vi.fn();
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(box(), { target: { value } });
/** Lets effects run that wait for a frame to be drawn. */
const drawn = () => new Promise((done) => setTimeout(done, 150));

describe('a field of a draft', () => {
  speakEnglish();

  it('keeps what is typed before its first frame is drawn', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    // Without the library's `render`, which runs what a browser runs only after the frame.
    draw(field(''), place);
    const early = place.querySelector('textarea')!;
    early.value = 'left by the panel';
    early.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    expect(early.value).toBe('left by the panel');
    draw(null, place);
  });

  it('keeps what is typed while the store still answers to what was typed before', async () => {
    const { rerender } = render(field(''));
    type('left');
    type('left by');
    rerender(field('left'));
    await drawn();
    expect(box().value).toBe('left by');
    rerender(field('left by'));
    await drawn();
    expect(box().value).toBe('left by');
  });

  it('keeps what is typed again after it was emptied, whatever of that the store has heard', async () => {
    const { rerender } = render(field(''));
    type('a');
    type('');
    rerender(field('a'));
    await drawn();
    type('x');
    rerender(field(''));
    await drawn();
    rerender(field('x'));
    await drawn();
    expect(box().value).toBe('x');
  });

  it('shows what another window stored, once what was typed here has arrived', async () => {
    const { rerender } = render(field(''));
    type('mine');
    rerender(field('mine'));
    await drawn();
    rerender(field('theirs'));
    await drawn();
    expect(box().value).toBe('theirs');
  });

  it('does not show what another window stored in place of what was typed here and is on its way', async () => {
    const { rerender } = render(field(''));
    type('mine');
    rerender(field('theirs'));
    await drawn();
    expect(box().value).toBe('mine');
  });
});
