const MARK = Symbol.for('first-operator.caselog');

/**
 * Whether this script is the first of its kind in this page, so that injecting it twice is harmless. One that a removed or updated
 * extension left behind does not count.
 * @param alive whether the extension that this script belongs to is still there
 */
export function onceAPage(alive: () => boolean): boolean {
  const world = globalThis as { [MARK]?: () => boolean };
  if (world[MARK]?.()) return false;
  world[MARK] = alive;
  return true;
}
