import type { WorklistField } from '../../model';
import { type Card, type CardValue, sheetOfCards } from '../layout/cards';
import type { Sight } from '../sight/sight';
import { oneLine } from '../sight/text-run';
import { defineWorklist } from './define';

/** The parts of an order are told by their style names, whose endings change when the module is built anew. */
const part = (name: string) => `[class*="list-order-details__${name}__"]`;
const ORDER = part('orderDetailsContainer');

/**
 * What stands on an order, where, and what of its text is the value: labels stand in the same text, with a colon or without, in the language
 * of the user.
 */
const VALUES: readonly (readonly [WorklistField, string, RegExp])[] = [
  ['order', part('orderNumber'), /\S+$/],
  ['start', part('orderDate'), /(?:\p{L}{1,20}, )?\d.*$/u],
  ['status', `${part('orderStatus')} [class*="tag__label"]`, /.+/],
  ['description', part('orderName'), /.+/],
];

/**
 * KenyaEMR procedure orders (OpenMRS 3): a row for each patient, and under it one that is in the document from the start, seen when it is
 * opened, with that patient's orders as cards. Neither shows an MRN or an accession number.
 */
export default defineWorklist({
  id: 'kenyaemr-orders',
  priority: 100,
  detect: ({ document }) => document.querySelector(ORDER) !== null,
  sheets({ document, sight }) {
    const seen = (selector: string) =>
      Array.from(document.querySelectorAll(selector)).filter((one) => sight.shows(one));
    const orders = seen(ORDER);
    if (orders.length === 0 && seen('tr[data-parent-row]').length > 0) return 'closed-rows';
    return [sheetOfCards(orders.map((order) => cardOf(order, sight)))];
  },
});

function cardOf(order: Element, sight: Sight): Card {
  const values = VALUES.flatMap(([field, selector, value]): CardValue[] => {
    const element = order.querySelector(selector);
    const [text] = (element && value.exec(sight.text(element))) ?? [];
    return text && element ? [{ label: field, field, element, lines: [oneLine(text, element)] }] : [];
  });
  return { element: order, values: [...patientOf(order, sight), ...values] };
}

/** The patient's row stands before the opened one; its cells are under the table's headings, the first of which is empty. */
function patientOf(order: Element, sight: Sight): CardValue[] {
  const row = order.closest('tr[data-child-row]')?.previousElementSibling;
  const headings = Array.from(order.closest('table')?.rows[0]?.cells ?? []);
  const cells = Array.from(row?.children ?? []);
  if (!row || !sight.shows(row) || cells.length !== headings.length) return [];
  return cells.map((element, at) => ({ label: sight.text(headings[at]!), element, lines: sight.lines(element) }));
}
