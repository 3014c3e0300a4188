import type { FrameReading, WorklistField } from '../../model';
import type { Pace } from '../sight/pace';
import type { Sight } from '../sight/sight';
import type { Line } from '../sight/text-run';

/** The page as an adapter sees it. */
export interface Page {
  document: Document;
  location: { pathname: string; hash: string; search: string };
  sight: Sight;
  pace: Pace;
  /** The document and every open shadow root in it. */
  roots: (Document | ShadowRoot)[];
}

/** The elements of a page that match, those in open shadow roots too. */
export function everyOn({ roots }: Pick<Page, 'roots'>, selector: string): Element[] {
  return roots.flatMap((root) => Array.from(root.querySelectorAll(selector)));
}

/** A place on the page where the values of one line under one heading stand: a table cell, a labelled value of a card. */
export interface Spot {
  element: Element;
  lines: Line[];
}

/** `element` is where the heading stands, null where the page shows none. `field` is set only where the system itself settles it. */
export interface Column {
  heading: string;
  element: Element | null;
  field?: WorklistField;
  /** It stands in titles between the rows: weaker than a column of the rows' own. */
  overRows?: true;
}

/** One line of a sheet, its spots in the order of the columns; null where the line has nothing under a heading. */
export interface SheetLine {
  element: Element;
  /** Its number among all the rows of a grid, those out of sight too, where the page says it. */
  number?: string;
  spots: (Spot | null)[];
}

/** Something on the page that has headings and lines: where things stand, not yet what they mean. */
export interface Sheet {
  columns: Column[];
  lines: SheetLine[];
  /** The page of one study, its labelled values read as one line. */
  single?: boolean;
}

export type Instead = NonNullable<FrameReading['instead']>;

/** How one system's pages are told and where on them the lines stand. */
export interface WorklistSystem {
  id: string;
  /** Tried in rising order: known systems 100, generic readers 900 and more. */
  priority: number;
  /** Whether this is a page of the system: cheap, by the page's own structure, since these systems live on any host. */
  detect(page: Page): boolean;
  /** The sheets of a page, the visible ones only, or what the page is instead. */
  sheets(page: Page): Sheet[] | Instead | Promise<Sheet[] | Instead>;
}

/** States the adapter of one worklist system; found by its place in `systems/`. */
export function defineWorklist(system: WorklistSystem): WorklistSystem {
  return system;
}
