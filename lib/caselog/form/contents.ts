import { isBlank } from '../page/options';
import { choicesOf } from '../page/read';
import { plain, toIsoDate } from '../page/text';
import type { Content } from './form';
import type { Control } from './label';

const has = (texts: readonly string[], ...all: string[]): boolean => all.every((one) => texts.includes(one));
const most = (texts: readonly string[], fits: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(fits).length * 2 > texts.length;

/** Last name, comma, first names: as the list of attendings writes people. */
const PERSON = /^[\p{L}'’. -]+,\s*[\p{L}'’. -]+$/u;
const PLACE = /\b(hospital|clinic|medical|center|centre|health|university|institute|infirmary|va|vamc)\b/i;

/** What options tell a list by: those of the form of interventional radiology (form.md 3, 4). */
const LISTS: Record<Exclude<Content, 'date'>, (texts: readonly string[]) => boolean> = {
  years: (texts) => texts.length > 0 && texts.length < 12 && texts.every((text, at) => text === String(at + 1)),
  roles: (texts) => has(texts.map(plain), 'primary', 'secondary', 'assisting'),
  sites: (texts) => has(texts.map(plain), 'other site') || most(texts, (text) => PLACE.test(text)),
  people: (texts) => most(texts, (text) => PERSON.test(text)),
  ages: (texts) => has(texts.map(plain), 'adult', 'pediatric'),
  classes: (texts) => has(texts.map(plain), 'interventional procedures'),
};
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** What a list offered when it last offered something: one that is being fetched anew is still the one it was. */
const seen = new WeakMap<HTMLSelectElement, readonly string[]>();

/** What a control's own content says that it is. */
export function contentsOf(control: Control): Content[] {
  if (!(control instanceof HTMLSelectElement)) return toIsoDate(control.value) === null ? [] : ['date'];
  const offered = choicesOf(control).flatMap((choice) => (isBlank(choice) ? [] : [choice.text.trim()]));
  if (offered.length > 0) seen.set(control, offered);
  const texts = seen.get(control) ?? [];
  return NAMES.filter((name) => LISTS[name](texts));
}
