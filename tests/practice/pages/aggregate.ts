import { TABLE_1 } from '../../../lib/model';
import { html } from '../html';
import { CASE_LOG_LIBRARIES, CASE_LOG_STYLES, navigation, page } from './layout';

/**
 * A page for aggregate counts. Our invention in everything but its categories: no such page is in public (form.md 8). Each box
 * stands under a label, as the fields of the entry page do; the last ones stand in rows, one of them doubled by year, and one category is missing.
 */
export const aggregatePage = (): string => {
  const [columns, rows] = [TABLE_1.slice(0, 6), TABLE_1.slice(6, -1)];
  const box = (name: string, value = '') =>
    html`<input type="text" class="form-control" name="${name}" value="${value}" maxlength="6">`;
  return page({
    title: 'ACGME - Accreditation Data System (practice)',
    styles: CASE_LOG_STYLES,
    scripts: CASE_LOG_LIBRARIES,
    body: html`${navigation}<main class="container-fluid case-log"><h1>Aggregate counts</h1>
<form action="/ads/caselogs/aggregate/save" method="post"><div class="row">
${columns.map(({ name }, i) => html`<div class="col-4 mb-2"><label class="form-label">${name.toUpperCase()}<span class="text-danger">*</span></label>${box(`a${i}`, i === 0 ? '120' : '')}</div>`)}
</div><table class="table">
${rows.map(({ name }, i) => html`<tr><td>${name}</td><td>${box(`b${i}`)}</td>${i === 0 ? html`<td>${box(`c${i}`)}</td>` : ''}</tr>`)}
</table><button type="submit" class="btn btn-success">Save</button></form></main>`,
  });
};
