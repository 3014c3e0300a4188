const TARGETS = ['href', 'data-bs-target', 'data-target'] as const;

/** What a page offers a person to open one of its blocks with: what names it as its target, and follows no link. */
export function togglesOf(document: Document, block: Element): HTMLElement[] {
  if (block.id === '') return [];
  const id = CSS.escape(block.id);
  const named = [...TARGETS.map((name) => `[${name}="#${id}"]`), `[aria-controls="${id}"]`].join(', ');
  return [...document.querySelectorAll<HTMLElement>(named)].filter((toggle) =>
    (toggle.getAttribute('href') ?? '#').startsWith('#'),
  );
}
