import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const library = (path: string) => join(here, '../../node_modules', path);
const own = (name: string) => join(here, 'page', name);

/** The only files the server hands out, by the name a page asks for. */
const FILES: Record<string, string> = {
  'jquery.js': library('jquery/dist/jquery.min.js'),
  'select2.js': library('select2/dist/js/select2.min.js'),
  'select2.css': library('select2/dist/css/select2.min.css'),
  'bootstrap.js': library('bootstrap/dist/js/bootstrap.bundle.min.js'),
  'bootstrap.css': library('bootstrap/dist/css/bootstrap.min.css'),
  'jquery.validate.js': library('jquery-validation/dist/jquery.validate.min.js'),
  'jquery.validate.unobtrusive.js': library('jquery-validation-unobtrusive/dist/jquery.validate.unobtrusive.min.js'),
  'bootstrap-datepicker.js': library('bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'),
  'bootstrap-datepicker.css': library('bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css'),
  'jquery-ui.js': library('jquery-ui/dist/jquery-ui.min.js'),
  'jquery-ui.css': library('jquery-ui/dist/themes/base/jquery-ui.min.css'),
  'inputmask.js': library('inputmask/dist/jquery.inputmask.min.js'),
  'spy.js': own('spy.js'),
  'case-entry.js': own('case-entry.js'),
  'code-picker.js': own('code-picker.js'),
  'misbehaviour.js': own('misbehaviour.js'),
  'submit.js': own('submit.js'),
  'worklist.js': own('worklist.js'),
  'worklist-virtual.js': own('worklist-virtual.js'),
  'worklist.css': own('worklist.css'),
  'practice.css': own('practice.css'),
};

/** A file of the pages with its content type, or null for a name that is not in the table. */
export async function asset(name: string): Promise<{ type: string; body: Buffer } | null> {
  const path = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (path === undefined) return null;
  return {
    type: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    body: await readFile(path),
  };
}
