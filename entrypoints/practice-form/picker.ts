import type { Listing } from '../../lib/model';
import { chosen, make, offer, part } from './elements';
import { distinct } from './lists';

/** As long as the Case Log's server may take to answer, in milliseconds. */
const ANSWERS_AFTER = 120;
export const later = (act: () => void): void => void setTimeout(act, ANSWERS_AFTER);

/**
 * The chain of lists, the search and the panel of selected codes, working on the rows that are known. Answers the way to fetch the areas anew,
 * as a new date does.
 */
export function runPicker(codes: readonly Listing[]): () => void {
  const body = part('code-search-area-type-body');
  part('RRCClass').addEventListener('change', loadAreas);
  part('Areas').addEventListener('change', () => later(() => offer('Types', typesNow())));
  part('searchByAreaTypeButton').addEventListener('click', () => later(search));
  body.addEventListener('click', ({ target }) => {
    const row = (target as Element).closest<HTMLElement>('.addCode')?.closest('tr');
    if (row) select(row.dataset);
  });

  function typesNow(): string[] {
    const [klass, area] = [chosen('RRCClass'), chosen('Areas')];
    return distinct(codes.filter((code) => code.class === klass && code.area === area).map(({ type }) => type));
  }
  function search(): void {
    const [klass, area, type] = [chosen('RRCClass'), chosen('Areas'), chosen('Types')];
    const words = part<HTMLInputElement>('CodeDescription').value.toLowerCase();
    const found = codes.flatMap((code, index) => {
      const fits = code.class === klass && (area === '' || code.area === area) && (type === '' || code.type === type);
      return fits && code.description.toLowerCase().includes(words) ? [rowOf(code, index + 1)] : [];
    });
    body.replaceChildren(...(found.length > 0 ? found : [nothingFound()]));
  }
  function loadAreas(): void {
    const klass = chosen('RRCClass');
    if (klass === '') return;
    offer('Types', []);
    later(() => offer('Areas', distinct(codes.filter((code) => code.class === klass).map(({ area }) => area))));
  }
  function select({ codeId = '', typeToCodeId = '' }: DOMStringMap): void {
    const { description } = codes[Number(codeId) - 1]!;
    const remove = make('i', { class: 'removeCode', role: 'button', tabindex: '0', title: 'Remove' }, '✕');
    const item = make(
      'li',
      { id: 'li-code' },
      make('span', {}, `${codeId} - ${description} `),
      remove,
      make('input', { type: 'hidden', class: 'CodeId', value: codeId }),
      make('input', { type: 'hidden', class: 'TypeToCodeId', value: typeToCodeId }),
    );
    remove.addEventListener('click', () => item.remove());
    document.querySelector('.selectedCodesBody')!.append(item);
  }
  return loadAreas;
}

const nothingFound = () => make('tr', {}, make('td', { colspan: '5' }, 'No codes found.'));

/** One row of the result. Its ids repeat with every row, as the Case Log's do. */
function rowOf({ area, type, description }: Listing, number: number): HTMLElement {
  const [codeId, place] = [String(number), String(1_000 + number)];
  return make(
    'tr',
    { 'data-code-id': codeId, 'data-type-to-code-id': place, 'data-max-qty-allowed': '1' },
    make('td', { id: 'code-value' }, codeId),
    make('td', { id: 'code-description' }, make('span', { id: 'code-description-text' }, description)),
    make('td', {}, area),
    make('td', { id: 'typeName' }, type),
    make('td', { id: 'code-qty' }, make('button', { type: 'button', class: 'button small addCode' }, 'Add')),
  );
}
