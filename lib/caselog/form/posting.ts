import type { FormVersion } from './form';

/** The forms that post to where the version posts. */
export function formsOf(document: Document, { action }: FormVersion): HTMLFormElement[] {
  return [...document.querySelectorAll('form')].filter((form) => {
    const target = form.getAttribute('action');
    const posts = form.getAttribute('method')?.toLowerCase() === 'post';
    return posts && target !== null && pathOf(target, document.baseURI) === action;
  });
}

function pathOf(address: string, base: string): string | null {
  try {
    return new URL(address, base).pathname.toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a press of an element sends one of these forms: it is known as Submit, or the browser takes it for one. */
export function submitsForm(
  element: Element,
  { submitButton }: FormVersion,
  forms: readonly HTMLFormElement[],
): boolean {
  const button = element.closest<HTMLButtonElement | HTMLInputElement>(`${submitButton}, button, input`);
  if (!button) return false;
  return (
    button.matches(submitButton) || (/^(submit|image)$/.test(button.type) && forms.some((form) => button.form === form))
  );
}
