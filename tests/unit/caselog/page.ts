import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RefusalCode } from '../../../lib/model';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/caselog');

/** What the first line of a saved page says of it. */
export interface PageNote {
  path: string;
  form?: string;
  refused?: RefusalCode;
  count: number | null;
  success?: boolean;
  errors?: string[];
}

export const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** A saved page and what is expected of it. Throws where its first line does not say. */
export function savedPage(name: string): { note: PageNote; markup: string } {
  const [first = '', ...rest] = readFileSync(resolve(FOLDER, name), 'utf8').split('\n');
  const note = JSON.parse(first.replace(/^<!-- | -->$/g, '')) as PageNote;
  if ((note.form === undefined) === (note.refused === undefined)) throw new Error(`${name}: say form or refused`);
  return { note, markup: rest.join('\n') };
}

/** Shows markup as the page's document. This DOM lays nothing out, so that every box gets a size here. */
export function load(markup: string): Document {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
  document.documentElement.replaceChildren();
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.documentElement.replaceChildren(...parsed.documentElement.childNodes);
  return document;
}
