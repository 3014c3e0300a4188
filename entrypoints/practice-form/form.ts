import type { Listing } from '../../lib/model';
import { make, offer, part } from './elements';
import { later, runPicker } from './picker';

const REQUIRED = ['PatientId', 'ProcedureDate', 'ResidentRoles', 'Institutions', 'PatientTypes'] as const;

/** Makes the practice form do what the Case Log's does, without a server: dependent lists, search, Add, and a Submit that only counts. */
export function runForm(codes: readonly Listing[], roles: readonly string[]): void {
  const form = document.querySelector('form')!;
  const loadAreas = runPicker(codes);
  part('ProcedureDate').addEventListener('change', () => {
    // A new date makes the Case Log fetch what depends on it.
    later(() => offer('ResidentRoles', roles));
    loadAreas();
  });
  for (const link of document.querySelectorAll('a[href^="#"]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (link.hasAttribute('data-bs-toggle')) part('commentsContainer').classList.toggle('show');
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = complaint();
    part('server-success').hidden = true;
    part('clienterrors').replaceChildren(...(missing ? [make('div', { class: 'alert-danger' }, missing)] : []));
    if (!missing) later(() => taken(form));
  });
}

function complaint(): string | null {
  const blank = REQUIRED.some((id) => part<HTMLInputElement | HTMLSelectElement>(id).value.trim() === '');
  if (blank) return 'Please complete the fields marked with an asterisk.';
  const selected = document.querySelector('.selectedCodesBody')!.childElementCount;
  return selected === 0 ? 'Please select at least one code.' : null;
}

/** The case is counted and the form blank again, with the Case Log's own words. */
function taken(form: HTMLFormElement): void {
  const count = document.querySelector('#caseEntryCount strong')!;
  count.textContent = String(Number(count.textContent) + 1);
  form.reset();
  offer('Areas', []);
  offer('Types', []);
  part('code-search-area-type-body').replaceChildren();
  document.querySelector('.selectedCodesBody')!.replaceChildren();
  part('server-success').hidden = false;
  part('server-success').scrollIntoView({ block: 'nearest' });
}
