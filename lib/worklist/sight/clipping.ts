import { type Box, scrollArea } from './boxes';
import { CELLS, clippedAway, inside, NO_INK } from './cutting';
import { parentOf } from './roots';

/** How an element stands: where its content may be seen (null: nowhere, whatever the content's own style), and what it does to lines. */
export interface Standing {
  region: Box | null;
  block: boolean;
  /** Holds the absolutely positioned elements inside it. */
  container: boolean;
  /** Is a table cell or in one. */
  inCell: boolean;
  /** Its row can be seen and nothing on the way has moved, cut or shrunk it: its text is where it seems to be. */
  sure: boolean;
  /** How the elements in it stand whose standing follows from their tag, place and attributes; null: each has its own. */
  alike: Map<string, Standing | null>;
}

/** How an element stands; `leaf` is for one that is asked about once and nothing in it ever: its standing is not kept. */
export interface Standings {
  of(element: Element): Standing;
  leaf(element: Element): Standing;
}

/**
 * Finds how elements of a document stand; each is looked at once. Styles and rectangles are read, nothing is written. In a long table the cells
 * of a column are styled alike: those with the same attributes in the same place of rows that stand alike are looked at once together.
 * (Display, visibility and opacity are asked of every element all the same, by `checkVisibility`.)
 * @param wide whether boxes that cut are taken to be wide enough for all that is in them
 */
export function standingsOf(document: Document, wide = false): Standings {
  const view = document.defaultView!;
  const known = new Map<Element, Standing>();
  const seenWhole = new Map<Element, boolean>();
  const root = document.documentElement;
  const page = scrollArea(root, { left: 0, top: 0 }, view.getComputedStyle(root).direction === 'rtl');
  const viewport: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };

  function standingOf(element: Element): Standing {
    const chain: Element[] = [];
    for (let at: Element | null = element; at && !known.has(at); at = parentOf(at)) chain.push(at);
    for (const next of chain.reverse()) known.set(next, stand(next));
    return known.get(element)!;
  }

  /** The row of the cell that was asked about last: its other cells come next. */
  let row: { element: Element; standing: Standing } | null = null;

  function leaf(element: Element): Standing {
    const above = CELLS.has(element.tagName) ? element.parentElement : parentOf(element);
    if (!above) return standingOf(element);
    if (row?.element !== above) row = { element: above, standing: standingOf(above) };
    const bare = isBare(element) ? row.standing.alike.get(lookOf(element)) : null;
    return bare ?? known.get(element) ?? stand(element, above);
  }

  function stand(element: Element, above = parentOf(element)): Standing {
    if (!above) return { region: page, block: true, container: true, inCell: false, sure: false, alike: new Map() };
    const around = known.get(above)!;
    if (!around.inCell && !CELLS.has(element.tagName) && !isRow(element)) return standAlone(element, above, around);
    const key = likenessOf(element);
    const found = around.alike.get(key);
    if (found) return isRow(element) ? rowAs(found, element, around) : found;
    const standing = standAlone(element, above, around);
    const follows = standing.region === around.region && (standing.sure || !isRow(element)) && found === undefined;
    around.alike.set(key, follows ? standing : null);
    return standing;
  }

  /**
   * A row styled as another one that is surely seen. Where all the rows' own container is seen whole, so is the row; else where it stands and
   * whether it has ink is its own.
   */
  function rowAs(like: Standing, row: Element, around: Standing): Standing {
    const above = parentOf(row)!;
    let whole = seenWhole.get(above);
    if (whole === undefined) {
      whole = like.region !== null && holds(like.region, above);
      seenWhole.set(above, whole);
    }
    if (whole) return like;
    if (like.region && holds(like.region, row) && view.getComputedStyle(row).color !== NO_INK) return like;
    return standAlone(row, above, around);
  }

  function standAlone(element: Element, above: Element, around: Standing): Standing {
    const style = view.getComputedStyle(element);
    const { position, display } = style;
    const block = !(display.startsWith('inline') || display === 'contents');
    const container = position !== 'static' || style.transform !== 'none';
    const inCell = around.inCell || CELLS.has(element.tagName);
    const as = (region: Box | null) => {
      const sure = region !== null && isPlain(style) && (around.sure || (isRow(element) && holds(region, element)));
      return variantOf(around, { region, block, container, inCell, sure }, isRow(element) ? likenessOf(element) : '');
    };
    const gone = element.hasAttribute('inert') || Number(style.opacity) < 0.1 || clippedAway(style);
    if (!around.region || gone) return as(null);
    let region: Box | null = around.region;
    if (position === 'fixed') region = viewport;
    else if (position === 'absolute') region = regionOfContainer(above);
    if (region && style.overflow !== 'visible' && element !== document.body)
      region = inside(element, region, style, wide);
    return as(region);
  }

  function regionOfContainer(element: Element): Box | null {
    let at = element;
    for (let above = parentOf(at); above && !known.get(at)!.container; above = parentOf(at)) at = above;
    return known.get(at)!.region;
  }

  return { of: standingOf, leaf };
}

/** One standing for all the elements of a parent that stand alike, so that what is in them can be found alike in turn. */
function variantOf(around: Standing, standing: Omit<Standing, 'alike'>, row: string): Standing {
  const own = { ...standing, alike: new Map() };
  if (standing.region !== around.region) return own;
  const key = `${standing.block} ${standing.container} ${standing.inCell} ${standing.sure} ${row}`;
  const found = around.alike.get(key);
  if (found) return found;
  around.alike.set(key, own);
  return own;
}

const isRow = (element: Element) => element.tagName === 'TR';

function holds(region: Box, element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { left: l, top: t, right: r, bottom: b } = region;
  return right - left > 1 && bottom - top > 1 && left >= l - 1 && top >= t - 1 && right <= r + 1 && bottom <= b + 1;
}

/** Whether an element neither moves, cuts nor shrinks its text. */
function isPlain(style: CSSStyleDeclaration): boolean {
  const moved =
    style.position !== 'static' || [style.transform, style.translate, style.scale].some((how) => how !== 'none');
  const shifted = [style.textIndent, style.marginLeft, style.marginTop].some((by) => Number.parseFloat(by) < -20);
  return !moved && !shifted && style.overflow === 'visible' && Number.parseFloat(style.fontSize) > 3;
}

/** A cell without attributes, as most are. */
const isBare = (element: Element) => element.tagName === 'TD' && !element.hasAttributes();

/** Such cells by their place. */
const BARE = Array.from({ length: 300 }, (_, at) => `TD${at}`);

/**
 * Tag, place among the siblings and attributes; of rows no place, but the look of the row before, which may say whether they are folded away.
 * A value with a digit in it is data, not style, unless it is the style itself.
 */
function likenessOf(element: Element): string {
  const before = isRow(element) ? element.previousElementSibling : null;
  return before ? `${lookOf(element)} after ${lookOf(before)}` : lookOf(element);
}

function lookOf(element: Element): string {
  if (isBare(element)) return BARE[(element as HTMLTableCellElement).cellIndex] ?? 'TD';
  let key = element.tagName;
  if (CELLS.has(key)) key += (element as HTMLTableCellElement).cellIndex;
  else if (!isRow(element)) {
    let place = 0;
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1;
    key += place;
  }
  if (!element.hasAttributes()) return key;
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1) {
    const { name, value } = attributes[at]!;
    key += name === 'class' || name === 'style' || !/\d/.test(value) ? ` ${name}=${value}` : ` ${name}`;
  }
  return key;
}
