const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend main menu nav ol optgroup option p pre search section summary ul'
  ).split(' '),
);
const DISPLAYS: Record<string, string> = {
  ...{ table: 'table', thead: 'table-header-group', tbody: 'table-row-group', tfoot: 'table-footer-group' },
  ...{ tr: 'table-row', td: 'table-cell', th: 'table-cell', caption: 'table-caption' },
  ...{ col: 'table-column', colgroup: 'table-column-group', li: 'list-item', slot: 'contents' },
  ...{
    button: 'inline-block',
    input: 'inline-block',
    select: 'inline-block',
    textarea: 'inline-block',
    meter: 'inline-block',
  },
};
/** A box for what is drawn and not said. */
const DRAWN = new Set(['svg', 'img', 'canvas', 'iframe', 'picture']);

/**
 * What of an element's style decides whether and where it is seen, as declarations.
 * @param isUnseen whether its own text cannot be seen although it is laid out: cut away, in no ink, off the page
 */
export function styleOf(element: Element, isUnseen: boolean): string {
  const view = element.ownerDocument.defaultView!;
  const style = view.getComputedStyle(element);
  const name = element.localName;
  const said: string[] = [];
  const { display } = style;
  if (display !== (DISPLAYS[name] ?? (BLOCKS.has(name) ? 'block' : 'inline'))) said.push(`display: ${display}`);
  if (display === 'none') return said.join('; ');
  const around = element.parentElement && view.getComputedStyle(element.parentElement).visibility;
  if (isUnseen) said.push('visibility: hidden');
  else if (style.visibility !== (around ?? 'visible')) said.push(`visibility: ${style.visibility}`);
  if (Number(style.opacity) < 0.1) said.push('opacity: 0');
  if (display.endsWith('flex') && style.flexDirection !== 'row') said.push(`flex-direction: ${style.flexDirection}`);
  if (display.endsWith('grid')) said.push(`grid-template-columns: ${style.gridTemplateColumns}`);
  if (style.position !== 'static' && style.position !== 'relative') {
    const { position, left, top } = style;
    said.push(`position: ${position}`, `left: ${left}`, `top: ${top}`);
  } else if (style.position === 'relative') said.push('position: relative');
  if (style.transform !== 'none') said.push(`transform: ${style.transform}`);
  const isSized = DRAWN.has(name) || /^(?:absolute|fixed)$/.test(style.position) || style.overflow !== 'visible';
  // Where headings and rows are tables of their own, columns are told by where they stand.
  const isColumn = name === 'table' || (/^t[dh]$/.test(name) && element.parentElement?.previousElementSibling === null);
  if (isColumn) said.push('box-sizing: border-box', `width: ${element.getBoundingClientRect().width}px`);
  if (isSized) said.push(`width: ${style.width}`, `height: ${style.height}`, `overflow: ${style.overflow}`);
  return said.join('; ');
}
