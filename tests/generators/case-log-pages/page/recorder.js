// Runs before anything else of the page: keeps every click, change and submit, and who made it, for the oracle to judge.
(() => {
  const seen = [];
  const nameOf = (element) => {
    if (!(element instanceof Element)) return String(element);
    const words = (element.textContent || element.value || '').trim().slice(0, 30);
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id.slice(0, 24)}` : ''}.${element.className} "${words}"`;
  };
  // What may be pressed in the page: everything else that a press does something to is dangerous.
  const SAFE = [
    'a[href="#area-type"]',
    '.gen-fold',
    '[data-gen-search]',
    '[data-gen-add]',
    'i.removeCode',
    '.select2-container',
    '.datepicker',
    '.ui-datepicker',
    'label',
    'input[type="text"]',
    'input[type="search"]',
    'input[type="date"]',
    'input.code-quantity',
    'select',
    'option',
    'textarea',
  ];
  const ACTS = 'a, button, input, i, [role="button"], [onclick], summary';
  const safe = new WeakSet();
  window.gen = {
    seen,
    markSafe: (element) => safe.add(element),
    dangerous: [],
    submits: [],
    pending: 0,
    ready: false,
  };
  addEventListener(
    'click',
    (event) => {
      const acted = event.target instanceof Element ? event.target.closest(ACTS) : null;
      seen.push({ type: 'click', trusted: event.isTrusted, on: nameOf(event.target) });
      if (event.isTrusted || !acted) return;
      if (safe.has(acted) || safe.has(event.target)) return;
      if (SAFE.some((selector) => acted.closest(selector))) return;
      window.gen.dangerous.push(nameOf(acted));
    },
    true,
  );
  for (const type of ['change', 'input']) {
    addEventListener(
      type,
      (event) => seen.push({ type, trusted: event.isTrusted, on: nameOf(event.target), value: event.target.value }),
      true,
    );
  }
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.isTrusted) window.gen.submits.push('Enter');
    },
    true,
  );
  addEventListener(
    'submit',
    (event) => window.gen.submits.push(`submit ${event.isTrusted} ${nameOf(event.target)}`),
    true,
  );
})();
