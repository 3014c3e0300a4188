import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { browser as english } from '../../ui/browser';

/** Lets components speak English under test, and takes them off the page after each one. */
export function speakEnglish(): void {
  beforeEach(() => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, values?: string[]) =>
      english.i18n.getMessage(key, values)) as never);
  });
  afterEach(cleanup);
}
