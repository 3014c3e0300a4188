// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Growing, makeGrowing } from '../../../entrypoints/worklist.content/growing';

let again: ReturnType<typeof vi.fn<() => Promise<readonly Element[]>>>;
let alive: boolean;
let growing: Growing;
const rows = () => [...document.querySelectorAll('li')];
const add = (text: string) => {
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector('ul')!.append(item);
};
/** Long enough for the observer, the pause, and the reading after it. */
const settle = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<p id="clock">08:00</p><div><ul><li>one</li><li>two</li></ul></div>';
  again = vi.fn(async () => rows());
  alive = true;
  growing = makeGrowing(document, again, () => alive);
});
afterEach(() => {
  growing.stop();
  vi.useRealTimers();
});

describe('watching for rows that come into sight', () => {
  it('reads again after a change among the rows, once for many changes', async () => {
    growing.start(rows());
    for (const text of ['three', 'four', 'five']) add(text);
    await settle();
    expect(again).toHaveBeenCalledOnce();
  });

  it('reads again after scrolling around the rows', async () => {
    growing.start(rows());
    document.querySelector('div')!.dispatchEvent(new Event('scroll'));
    await settle();
    expect(again).toHaveBeenCalledOnce();
  });

  it('is silent before it is started, after it is stopped, and once the extension is gone', async () => {
    add('before');
    document.dispatchEvent(new Event('scroll'));
    await settle();
    growing.start(rows());
    growing.stop();
    add('after');
    document.dispatchEvent(new Event('scroll'));
    await settle();
    growing.start(rows());
    alive = false;
    add('gone');
    await settle();
    add('gone for good');
    await settle();
    expect(again).not.toHaveBeenCalled();
  });

  it('lets a change that waits to be read be forgotten by stopping', async () => {
    growing.start(rows());
    add('three');
    await vi.advanceTimersByTimeAsync(50);
    growing.stop();
    await settle();
    expect(again).not.toHaveBeenCalled();
  });

  it('takes no notice of what happens elsewhere on the page', async () => {
    growing.start(rows());
    document.getElementById('clock')!.textContent = '08:01';
    document.getElementById('clock')!.dispatchEvent(new Event('scroll'));
    await settle();
    expect(again).not.toHaveBeenCalled();
  });

  it('never reads twice at a time, and reads once more for what changed meanwhile', async () => {
    let finish = () => {};
    again.mockImplementation(() => new Promise((done) => (finish = () => done(rows()))));
    growing.start(rows());
    add('three');
    await settle();
    add('four');
    await settle();
    expect(again).toHaveBeenCalledOnce();
    finish();
    await settle();
    expect(again).toHaveBeenCalledTimes(2);
  });

  it('follows a list that the page draws anew elsewhere', async () => {
    growing.start(rows());
    document.body.innerHTML = '<ul><li>other</li></ul>';
    document.body.append(document.createElement('hr'));
    await settle();
    expect(again).toHaveBeenCalledOnce();
    add('more');
    await settle();
    expect(again).toHaveBeenCalledTimes(2);
  });
});
