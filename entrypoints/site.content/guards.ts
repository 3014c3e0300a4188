/** How much of its ink an element must keep for its content to count as seen. */
const LEAST_OPACITY = 0.6;
const WHOLLY = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** Properties by which a page could take our layer out of sight while it still takes clicks, and what they must be. */
const PLAIN: [string, RegExp][] = [
  ['opacity', /^1$/],
  ['visibility', /^visible$/],
  ['transform', /^none$/],
  ['translate', /^none$/],
  ['scale', /^none$/],
  ['rotate', /^none$/],
  ['filter', /^none$/],
  ['clip-path', /^none$/],
  ['mask-image', /^none$/],
  ['mix-blend-mode', /^normal$/],
];

interface Standing {
  button: Element;
  host: Element;
  root: ShadowRoot;
  row: Element;
  /** Where we put the button. */
  placed: { left: number; top: number };
}

/**
 * Whether a button is what a person sees at its place: nothing of the page over it, itself neither faded, shrunk, moved nor cut, the row beside
 * it visible (safety.md C1). What only the browser knows, layers that let clicks through, the watch of `sight.ts` tells.
 */
export function standsFree({ button, host, root, row, placed }: Standing): boolean {
  const document = host.ownerDocument;
  const view = document.defaultView!;
  // The last child with the highest layer number is painted over everything but the browser's top layer.
  if (host.parentNode !== document.documentElement || host.nextElementSibling !== null) return false;
  const { position, zIndex } = view.getComputedStyle(host);
  if (position !== 'fixed' || zIndex !== '2147483647' || !isPlain(host) || !isPlain(document.documentElement))
    return false;
  const box = button.getBoundingClientRect();
  if (Math.abs(box.left - placed.left) > 1 || Math.abs(box.top - placed.top) > 1) return false;
  const inset = 3;
  const points: [number, number][] = [
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
    ...[box.left + inset, box.right - inset].flatMap((x) =>
      [box.top + inset, box.bottom - inset].map((y): [number, number] => [x, y]),
    ),
  ];
  const hit = ([x, y]: [number, number]) =>
    document.elementFromPoint(x, y) === host && button.contains(root.elementFromPoint(x, y));
  if (!points.every(hit)) return false;
  // The top layer lies over ours, and may let clicks through.
  const above = [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
  if (above.some((element) => overlaps(element.getBoundingClientRect(), box))) return false;
  return isSeen(row);
}

/** Properties that this browser does not have cannot hide anything. */
function isPlain(element: Element): boolean {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return PLAIN.every(([name, wanted]) => {
    const value = style.getPropertyValue(name);
    return value === '' || wanted.test(value);
  });
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Whether an element is rendered with most of its ink. */
export function isSeen(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility(WHOLLY)) return false;
  const view = element.ownerDocument.defaultView!;
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(view.getComputedStyle(at).opacity);
  return opacity >= LEAST_OPACITY;
}
