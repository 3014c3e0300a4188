import { type Card, type CardValue, sheetOfCards } from '../layout/cards';
import { studyTitle } from '../layout/study-title';
import type { Sight } from '../sight/sight';
import { oneLine } from '../sight/text-run';
import { defineWorklist } from './define';

/**
 * Orthanc Explorer: lists of cards (all studies, look-up, a patient's studies) and the page of one study. Every page visited before
 * stays in the document, hidden.
 */
export default defineWorklist({
  id: 'orthanc-explorer',
  priority: 100,
  detect: ({ document }) =>
    ['find-studies', 'lookup', 'study'].every((id) => document.querySelector(`#${id}[data-role="page"]`) !== null),
  sheets({ document, sight }) {
    const cards = Array.from(document.querySelectorAll('[data-role="page"]'))
      .filter((page) => sight.shows(page))
      .flatMap((page) => cardsOf(page, sight));
    return [sheetOfCards(cards)];
  },
});

function cardsOf(page: Element, sight: Sight): Card[] {
  const shown = (selector: string) => Array.from(page.querySelectorAll(selector)).filter((item) => sight.shows(item));
  const about = shown('ul[id$="-info"] > li');
  const patient = under(about, 'Patient', sight);
  const study = under(about, 'Study', sight);
  const whose = patient ? named(patient, 'patientName', sight) : [];
  if (patient && study) return [{ element: study, values: [...whose, ...named(study, 'description', sight)] }];
  return shown('li')
    .filter((item) => item.querySelector('a[href^="#study?uuid="]') !== null)
    .map((element) => {
      const values = patient
        ? named(element, 'description', sight)
        : [...titled(element, sight), ...labelled(element, sight)];
      return { element, values: [...whose, ...values] };
    });
}

/** The item under a divider of the list beside the page. */
function under(items: readonly Element[], divider: string, sight: Sight): Element | undefined {
  const at = items.findIndex(
    (item) => item.getAttribute('data-role') === 'list-divider' && sight.text(item) === divider,
  );
  return at < 0 ? undefined : items[at + 1];
}

/** A card whose title is one field. */
function named(card: Element, field: 'patientName' | 'description', sight: Sight): CardValue[] {
  const title = card.querySelector('h3');
  const value = title
    ? [{ label: field === 'patientName' ? 'Patient' : 'Study', field, element: title, lines: sight.lines(title) }]
    : [];
  return [...value, ...labelled(card, sight)];
}

/** A title of two fields; the one that is missing has no lines. */
function titled(card: Element, sight: Sight): CardValue[] {
  const title = card.querySelector('h3');
  const said = title && studyTitle(sight.text(title));
  if (!title || !said) return [];
  const part = (label: string, field: 'patientName' | 'description', value: string): CardValue => {
    const lines = value === '' ? [] : [oneLine(value, title)];
    return { label, field, element: title, lines };
  };
  return [part('Patient', 'patientName', said.name), part('Study', 'description', said.description)];
}

/** "PatientID: **00412855**" */
function labelled(card: Element, sight: Sight): CardValue[] {
  return Array.from(card.querySelectorAll('p')).flatMap((paragraph) => {
    const value = paragraph.querySelector('strong');
    const label = sight.lines(paragraph)[0]?.pieces[0]?.text ?? '';
    return value && label.endsWith(':')
      ? [{ label: label.slice(0, -1), element: value, lines: sight.lines(value) }]
      : [];
  });
}
