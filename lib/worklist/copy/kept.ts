import { FOREIGN, HEADINGS } from '../fields/heading-synonyms';
import { claimsOf, normaliseHeading } from '../fields/headings';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const VOCABULARY = new Set([
  ...wordsIn(Object.values(HEADINGS).join(' ')),
  ...wordsIn(FOREIGN),
  ...wordsIn('ir vir radiology imaging rad the primary actual local full sort sorted sortable by click rows asc desc'),
  ...wordsIn('ascending descending no nr num and s'),
]);
/** Headings that could as well be somebody's name: kept only where a heading stands. */
const MAY_BE_A_NAME = new Set('born case day event fellow lab reader room staff stop suite unit ward'.split(' '));
/** What worklists say of a case as a whole and of nobody. */
const STATES = new Set(
  (
    'active arrived assigned available begun cancelled canceled checked complete completed confirmed dictated discontinued done ended final ' +
    'finalized finished new no none ongoing ordered pending preliminary performed reported requested routine scheduled signed started stat ' +
    'transcribed unread unsigned urgent verified yes'
  ).split(' '),
);
const CODES = /^(?:CR|CT|DX|IR|MG|MR|NM|OT|PT|RF|SR|US|VIR|XA|M|F)$/;

/**
 * Whether a text says nothing of anybody and is needed to understand the page: a known heading, a state, a modality.
 * @param atHeading whether it stands where headings stand
 */
export function isKept(text: string, atHeading: boolean): boolean {
  const said = text.trim();
  if (CODES.test(said) || STATES.has(said.toLowerCase())) return true;
  // "M.R.N." is one word. Where anything else stands beside a heading, in brackets say, it is no heading alone.
  const words = wordsIn(said.replace(/['’`.]/g, ''));
  if (/\d{2}/.test(said) || words.length === 0 || !words.every((word) => VOCABULARY.has(word))) return false;
  // Also headings that say something only together with another over them, "Report" over "Status".
  if (atHeading) return true;
  return claimsOf(said).length > 0 && !MAY_BE_A_NAME.has(normaliseHeading(said));
}

/** A text as a label that may be kept and the rest, "MRN: " and "00412345"; null where it has no such label. */
export function labelOf(text: string): { label: string; rest: string } | null {
  const [, label, rest] = /^(\s*[^:]{2,40}:\s*)(\S.*)$/s.exec(text) ?? [];
  return label && rest && isKept(label, true) ? { label, rest } : null;
}

/** What builders of pages call their parts. */
const PARTS = new Set(
  wordsIn(`accordion action active actions all alert app area aria avatar badge bar base body bold border bottom box btn button caption card
    cards cell cells center chip clearfix clickable col collapse column columns compact container content contents control controls dark data
    dense details dialog disabled display div dropdown empty end even expand expanded field fields filter fixed flex float focus footer form frame grid
    group head header headers heading hidden highlight home hover icon inner input inside item items label labels large layout left legend light line
    link list listing loading main margin menu middle modal nav navbar none odd open outer overlay page pages pagination pane panel parent
    pinned popup primary print root row rows scroll scrollable scroller search secondary section select selected selector shell show side sidebar small
    sorting sort start status sticky striped sub tab table tables tabs tag tbody td text th thead title toggle toolbar tooltip top tr tree value values view
    viewport virtual visible widget width wrap wrapper wide worklist study studies`),
);

/** Whether a class or an id is made of the words of builders and of headings alone. */
export function isStructural(token: string): boolean {
  if (/\d{2}/.test(token)) return false;
  const words =
    token
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length < 3 || PARTS.has(word) || VOCABULARY.has(word));
}
