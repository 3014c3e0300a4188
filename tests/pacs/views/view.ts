import type { Page } from '@playwright/test';
import type { WorklistField } from '../../../lib/model';

/** A row as a page shows it: the fields that stand there, as the reader is to tell them, and no others. */
export type Shown = Partial<Record<WorklistField, string>>;

/** One state of one system's page, and what it shows. The views of a system are opened one after the other in one tab. */
export interface View {
  name: string;
  /** Brings the tab to the view and waits until it stands there whole. */
  open: (page: Page) => Promise<void>;
  /** Turns to the next page of a list that is paged; tells whether there was one. */
  turn?: (page: Page) => Promise<boolean>;
  /** Adapter that is to know the page. */
  system: RegExp;
  rows: readonly Shown[];
  /** What the page is where it shows no row. */
  instead?: string;
}

/** "20260302" as the reader tells it, with the time where one is shown. */
export function moment(date: string, time = ''): string {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return time === '' ? day : `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}`;
}

/** Leaves out what a page shows nothing for. */
export function shown(fields: Record<string, string>): Shown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
