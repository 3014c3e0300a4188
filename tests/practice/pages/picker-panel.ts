import { IR_CLASS } from '../codes';
import { type Html, html } from '../html';
import { favouriteRows } from '../picker';
import type { FormView } from './view';

const tab = (pane: string, text: string, active: boolean): Html =>
  html`<li class="nav-item"><a class="nav-link${active && ' active'}" data-bs-toggle="tab" href="#${pane}">${text}</a></li>`;

const pane = (id: string, active: boolean, body: Html): Html =>
  html`<div class="tab-pane${active && ' show active'}" id="${id}">${body}</div>`;

const table = (
  id: string,
  bodyId: string,
): Html => html`<div class="table-responsive"><table class="table table-sm" id="${id}">
<thead><tr><th>Code</th><th>Description</th><th>Area</th><th>Type</th><th></th><th></th></tr></thead>
<tbody id="${bodyId}"></tbody></table></div>`;

const areaType = html`<div class="row">
<div class="col-4 mb-2"><label class="form-label">Class</label><select class="form-select" id="RRCClass" name="RRCClass"><option value=""></option><option value="31">${IR_CLASS}</option></select></div>
<div class="col-4 mb-2"><label class="form-label">Area</label><select class="form-select" id="Areas" name="Areas"><option value=""></option></select></div>
<div class="col-4 mb-2"><label class="form-label">Type</label><select class="form-select" id="Types" name="Types"><option value=""></option></select></div>
<div class="col-8 mb-2"><label class="form-label">Code or description</label><input type="text" class="form-control" id="CodeDescription" name="CodeDescription" autocomplete="off"></div>
<div class="col-4 mb-2 search-cell"><button type="button" class="btn btn-primary" id="searchByAreaTypeButton">Search</button></div>
</div>
${table('codes-by-areatype-table', 'code-search-area-type-body')}`;

/** jQuery template of one result row. Its ids repeat with every row (form.md 4); \${…} is filled in and escaped by the page. */
const rowTemplate = (star: boolean): Html => html`<script type="text/x-jquery-tmpl" id="codeRowTemplate">
<tr data-code-id="\${codeId}" data-area-id="\${areaId}" data-type-id="\${typeId}" data-type-to-code-id="\${typeToCodeId}" data-def-cat-short-names="\${shortNames}" data-max-qty-allowed="\${maxQuantity}">
<td id="code-value">\${code}</td>
<td id="code-description"><span id="code-description-text">\${description}</span><div id="def-cats">\${shortNames}</div></td>
<td>\${area}</td>
<td id="typeName">\${type}</td>
${star && html`<td><button type="button" class="btn btn-sm btn-link toggleFavorite" title="Add to favorites">☆</button></td>`}
<td id="code-qty"><button type="button" class="btn btn-sm btn-success addCode">Add</button></td>
</tr>
</script>`;

/** The three panes; which one is open on load is a quirk. */
export const pickerPanel = ({ quirks }: FormView): Html => html`<ul class="nav nav-tabs" id="codeTabs">
${tab('favorites', 'Favorites', quirks.paneNotActive)}${tab('area-type', 'Area/Type/Code', !quirks.paneNotActive)}${tab('category', 'Category', false)}
</ul>
<div class="tab-content">
${pane('favorites', quirks.paneNotActive, html`<div id="favoriteRows" data-rows="${JSON.stringify(favouriteRows(quirks))}">${table('codes-favorites-table', 'code-favorites-body')}</div>`)}
${pane('area-type', !quirks.paneNotActive, areaType)}
${pane('category', false, html`<div class="row"><div class="col-4 mb-2"><label class="form-label">Category</label><select class="form-select" id="DefCategories"><option value=""></option></select></div></div>`)}
</div>
${rowTemplate(quirks.starBesideAdd)}`;

/** The panel of selected codes beside the form. */
export const sidePanel = html`<div class="card side-panel">
<div class="card-header selectedCodes">Selected <span class="badge bg-primary" id="badge-counter">0</span></div>
<ul class="list-group list-group-flush selectedCodesBody"></ul>
<div class="card-body"><div id="clienterrors"></div>
<button type="submit" class="btn btn-success" id="submitButton">Submit</button></div>
</div>`;
