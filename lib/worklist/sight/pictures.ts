import type { Sight } from './sight';
import { type Line, oneLine, tidy } from './text-run';

const NAMED = 'img[alt], svg, [role="img"], [title], [aria-label]';
/** What is there to be pressed is named for what it does. */
const PRESSED =
  'button, a[href], input, select, textarea, [role="button"], [role="menuitem"], [role="checkbox"], [tabindex]';
const NO_GROUND = /^(?:rgba\(.*, 0\)|transparent)$/;
const LONGEST = 60;

/**
 * The name of the only picture in an element without text: the alternative text, label or title of an icon that can be seen.
 * @param pressed whether it may be a button: a heading is one that sorts
 */
export function picturedIn(element: Element, sight: Sight, pressed = false): Line[] {
  const found = new Map<string, Element>();
  for (const one of [element, ...element.querySelectorAll(NAMED)]) {
    const name = nameOf(one);
    if (name === '' || name.length > LONGEST || (!pressed && one.closest(PRESSED)) || !sight.shows(one)) continue;
    if (hasInk(one) || Array.from(one.querySelectorAll('*')).some((part) => sight.shows(part) && hasInk(part)))
      found.set(name, found.get(name) ?? one);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? [oneLine(only[0], only[1])] : [];
}

/** The name that an element gives itself, for those who cannot see what it shows and those who point at it. */
export function nameOf(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true') return '';
  const own = element.getAttribute('aria-label') || element.getAttribute('alt') || element.getAttribute('title');
  const drawn = element.localName === 'svg' ? element.querySelector(':scope > title')?.textContent : '';
  return tidy(own || drawn || '');
}

/** Whether something is drawn in an element's own box. */
function hasInk(element: Element): boolean {
  if (['img', 'svg', 'canvas'].includes(element.localName)) return true;
  const { backgroundColor, backgroundImage, borderTopWidth, borderTopStyle } = getComputedStyle(element);
  if (!NO_GROUND.test(backgroundColor) || backgroundImage !== 'none') return true;
  if (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) return true;
  return (
    /\S/.test(element.textContent ?? '') || !/^(?:none|normal|""|)$/.test(getComputedStyle(element, '::before').content)
  );
}
