/** What a page complains in. */
export const COMPLAINTS =
  '.field-validation-error, .validation-summary-errors li, #clienterrors .alert-danger, span#errorMessage';

/** Tells a page's new complaints from those that stood there before. */
export interface Complaints {
  isFresh(complaint: Element): boolean;
  /** What stands there now answers nothing that comes. */
  stale(): void;
}

/** Watches the complaints of a page: one that is drawn anew, if with the same words, is a new one. */
export function watchComplaints(document: Document): Complaints {
  let old = new WeakSet<Element>();
  const renewed = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const around = element?.closest(COMPLAINTS);
    for (const complaint of [around, ...(element?.querySelectorAll(COMPLAINTS) ?? [])])
      if (complaint) old.delete(complaint);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'attributes') renewed(target);
      else
        for (const node of [...addedNodes, target.nodeType === Node.TEXT_NODE ? target : null]) if (node) renewed(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['class'] });
  return {
    isFresh: (complaint) => !old.has(complaint),
    stale() {
      observer.takeRecords();
      old = new WeakSet(document.querySelectorAll(COMPLAINTS));
    },
  };
}
