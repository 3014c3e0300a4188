import { attributes, text } from './html';
import type { Control, PageSpec } from './spec';

/** One control as a tag. */
export function tagOf(spec: PageSpec, control: Control): string {
  const { key, kind, id, name, preset, options } = control;
  // Some pages never give the form's value to the control itself but set it when all is loaded.
  const served =
    spec.behavior.template === 'served' || control.field === 'caseDate' || control.field === null ? preset : '';
  const required = control.label.endsWith('*') && spec.behavior.validation;
  const all = {
    id,
    name,
    [spec.marker]: key,
    ...(required && {
      'data-val': 'true',
      'data-val-required': `The ${control.label.slice(0, -1)} field is required.`,
    }),
    ...control.attributes,
  };
  if (kind === 'textarea') return `<textarea${attributes(all)}>${text(served)}</textarea>`;
  if (kind !== 'select') {
    return `<input${attributes({ type: kind === 'native-date' ? 'date' : 'text', ...all })} value="${text(served)}">`;
  }
  const first = options.some(({ value }) => value === served) ? served : (options[0]?.value ?? '');
  const lines = options.map(
    (one) => `<option value="${text(one.value)}"${one.value === first ? ' selected' : ''}>${text(one.text)}</option>`,
  );
  return `<select${attributes({ class: 'form-select form-control', ...all })}>${lines.join('')}</select>`;
}

/** One field with its label and the place of its complaint, as the page lays it out. */
export function fieldOf(spec: PageSpec, control: Control): string {
  if (control.field === 'comments') return commentsOf(spec, control);
  const tag = tagOf(spec, control);
  const complaint = `<span class="field-validation-valid text-danger" data-valmsg-for="${text(control.name)}" data-valmsg-replace="true"></span>`;
  const label = `<label class="form-label">${text(control.label)}</label>`;
  const held = control.field === 'caseDate' && control.evidence.includes('structure') ? grouped(control, tag) : tag;
  const inner = spec.wrapped && control.field !== 'caseDate' ? `<div>${held}</div>` : held;
  const tip =
    control.field === 'caseId'
      ? '<i class="fa fa-info-circle" title="A unique ID without patient-identifiable information."></i>'
      : '';
  return `<div class="${spec.columns}">${label}${tip}${inner}${complaint}</div>`;
}

function grouped({ widget }: Control, tag: string): string {
  const opener =
    widget === 'none'
      ? ''
      : '<span class="input-group-text input-group-addon add-on"><i class="fa fa-calendar"></i></span>';
  return `<div class="input-group date ProcedureDate">${tag}${opener}</div>`;
}

/** The comments, folded away by the page's own toggle. */
function commentsOf(spec: PageSpec, control: Control): string {
  const { commentsFold } = spec;
  const own = (says: string) => `<a class="gen-fold" href="#" data-opens="1"${says}>Comments +</a>`;
  const shut = {
    collapse: ' class="collapse"',
    hidden: ' style="display:none"',
    unsaid: ' style="display:none"',
    open: '',
  };
  const toggles = {
    collapse: '<a class="gen-fold" data-bs-toggle="collapse" href="#commentsContainer">Add comments</a>',
    hidden: own(' aria-controls="commentsContainer" aria-expanded="false"'),
    unsaid: own(''),
    open: '',
  };
  return `<div class="col-12">${toggles[commentsFold]}<div id="commentsContainer"${shut[commentsFold]}><label class="form-label">${text(control.label)}</label>
<small>Do not enter patient identifiable information.</small>${tagOf(spec, control)}</div></div>`;
}
