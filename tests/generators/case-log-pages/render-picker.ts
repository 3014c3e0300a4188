import { attributes, button, text } from './html';
import type { PageSpec } from './spec';

/** The three ways to a code; only Area/Type/Code is ours. */
export function pickerOf(spec: PageSpec): string {
  const { panes } = spec.picker;
  const panesOf = { favorites: favorites(spec), 'area-type': areaType(spec), category: category(spec) };
  const names = { favorites: 'Favorites', 'area-type': 'Area/Type/Code', category: 'Category' };
  const active = panes === 'tabs-active' ? 'area-type' : 'favorites';
  const own = spec.picker.tabs === 'own';
  const link = (id: keyof typeof names) =>
    `<li class="nav-item"><a class="nav-link${id === active ? ' active' : ''}"${own ? ' data-pane' : ' data-bs-toggle="tab"'} href="#${id}">${names[id]}</a></li>`;
  const links = Object.keys(names).map((id) => link(id as keyof typeof names));
  const pane = (id: keyof typeof names) => {
    if (panes === 'open') return `<section id="${id}">${panesOf[id]}</section>`;
    if (panes === 'accordion')
      return `<div class="accordion-item"><h6><a class="gen-fold" data-bs-toggle="collapse" href="#${id}">${names[id]}</a></h6><div id="${id}" class="collapse${id === active ? ' show' : ''}">${panesOf[id]}</div></div>`;
    return `<div class="tab-pane${id === active ? ' active show' : ''}" id="${id}">${panesOf[id]}</div>`;
  };
  const all = Object.keys(names).map((id) => pane(id as keyof typeof names));
  if (panes === 'accordion') return `<div class="accordion">${all.join('')}</div>`;
  return `<ul class="nav nav-tabs">${links.join('')}</ul><div class="tab-content border p-2">${all.join('')}</div>`;
}

function areaType({ picker, marker, behavior }: PageSpec): string {
  const { ids, labels, classes } = picker;
  const shut = picker.shut ? ' disabled' : '';
  const label = (words: string) => (words ? `<label class="form-label">${words}</label>` : '');
  const preset = classes.find((one) => one.text.startsWith('Interventional'))!.value;
  const chosen = picker.classPreset || classes.length === 1 ? preset : '';
  const options = classes.map(
    ({ value, text: words }) =>
      `<option value="${value}"${value === chosen ? ' selected' : ''}>${text(words)}</option>`,
  );
  return `<div class="row">
<div class="col">${label(labels.class)}<select id="${ids.class}" name="RRCClass" class="form-select" ${marker}="pc">${options.join('')}</select></div>
<div class="col">${label(labels.areas)}<select id="${ids.areas}" name="Areas" class="form-select" ${marker}="pa"${shut}><option value="">${behavior.lists === 'json' ? '' : 'All areas'}</option></select></div>
<div class="col">${label(labels.types)}<select id="${ids.types}" name="Types" class="form-select" ${marker}="pt"${shut}><option value=""></option></select></div>
<div class="col">${label(labels.description)}<input${attributes({ id: 'CodeDescription', name: 'CodeDescription', class: 'form-control', [marker]: 'pd', type: picker.description.type, ...picker.description.attributes })}></div>
<div class="col-auto">${button(picker.searchTag, picker.searchText, { id: ids.search, class: 'btn btn-primary' })}</div></div>
<table id="codes-by-areatype-table" class="table table-sm"><thead><tr><th>Code</th><th>Description</th><th>Area</th><th>Type</th><th></th><th></th></tr></thead>
<tbody id="code-search-area-type-body"></tbody></table>`;
}

function favorites({ picker }: PageSpec): string {
  const [one] = picker.codes;
  return `<table class="table table-sm"><tbody><tr><td>${one?.code ?? ''}</td><td>${text(one?.description ?? '')}</td>
<td><button type="button" class="btn btn-sm btn-primary add-favorite">Add</button></td></tr></tbody></table>`;
}

function category({ marker }: PageSpec): string {
  return `<select id="Categories" class="form-select" ${marker}="pk"><option value=""></option><option value="4">Embolization</option></select>
<button type="button" class="btn btn-primary" id="searchByCategoryButton">Search</button>`;
}

/** What has been chosen so far, at the side. */
export function panelOf(): string {
  return `<aside class="col-3"><div class="card selectedCodes"><div class="card-header">Selected <span id="badge-counter" class="badge bg-secondary">0</span></div>
<ul class="list-group selectedCodesBody"></ul></div></aside>`;
}
