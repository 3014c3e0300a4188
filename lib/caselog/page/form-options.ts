import { FormOffers, type FormOption, NO_OFFERS, type OfferedRow } from '../../model';
import type { ControlSpec, FormVersion } from '../form/form';
import { listOf } from '../form/locate';
import { recognise } from '../form/recognise';
import { isBlank } from './options';
import { choicesOf } from './read';
import { resultRows } from './rows';
import { squash } from './text';

/**
 * What the form in a document offers now: the options of its lists, the areas and types that stand in the picker, and the rows that were
 * found there. Null where the page is no form that we know. Nothing that was typed or chosen is read.
 */
export function offersOf(document: Document, location: Pick<Location, 'pathname'>): FormOffers | null {
  const recognised = recognise(document, location);
  if (!recognised.ok) return null;
  const { fields, picker } = recognised.value;
  const options = (spec: ControlSpec) => optionsOf(document, spec);
  const area = chosenIn(document, picker.lists.area);
  const types = texts(options(picker.lists.type));
  const offers = {
    site: options(fields.site),
    attending: options(fields.attending),
    role: options(fields.role),
    areas: isOurs(document, recognised.value) ? texts(options(picker.lists.area)) : [],
    types: area && types.length > 0 && isOurs(document, recognised.value) ? { [area]: types } : {},
    rows: resultRows(document, picker).map(
      (row): OfferedRow => ({
        area: row.area,
        type: row.type,
        description: row.description,
      }),
    ),
  };
  const parsed = FormOffers.safeParse(offers);
  return parsed.success ? parsed.data : null;
}

/** Whether the picker stands on a class of our specialty: another class has areas of its own. */
const isOurs = (document: Document, { picker }: FormVersion): boolean =>
  picker.classes.map(squash).includes(chosenIn(document, picker.lists.class) ?? '');

function optionsOf(document: Document, spec: ControlSpec): FormOption[] {
  const list = listOf(document, spec);
  return (list ? choicesOf(list) : [])
    .filter((choice) => !isBlank(choice))
    .map(({ value, text }) => ({ value, text: squash(text) }));
}

const texts = (options: readonly FormOption[]): string[] => options.map(({ text }) => text);

function chosenIn(document: Document, spec: ControlSpec): string | null {
  const list = listOf(document, spec);
  const chosen = list?.options[list.selectedIndex];
  return chosen && chosen.value !== '' ? squash(chosen.text) : null;
}

const MOST_ROWS = 2_000;

/** What is known of a form after another look at it: a list that was seen takes the place of the one before; rows and types add up. */
export function mergeOffers(known: FormOffers, seen: FormOffers): FormOffers {
  const latest = <T>(list: T[], before: T[]) => (list.length > 0 ? list : before);
  const rows = new Map([...seen.rows, ...known.rows].map((row) => [JSON.stringify(row), row]));
  return {
    ...NO_OFFERS,
    site: latest(seen.site, known.site),
    attending: latest(seen.attending, known.attending),
    role: latest(seen.role, known.role),
    areas: latest(seen.areas, known.areas),
    types: { ...known.types, ...seen.types },
    rows: [...rows.values()].slice(0, MOST_ROWS),
  };
}
