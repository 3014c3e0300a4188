import { type Assertion, assertionOf } from './assertion';
import { isEntry, isProcedure, type Named, namedIn } from './named';
import { clausesOf, phrasesOf } from './phrases';
import { decideAbout, type Subject } from './subject';
import { decideOn, SITE } from './wording';

/** An act told of in running text, with what the text says of it. */
export interface Act extends Named {
  assertion: Assertion;
  /** Told with a verb that says it was done, not only named. */
  told: boolean;
  start: number;
}

/** Verbs of doing, in the forms in which reports tell what was done. */
const DONE =
  /\b(?:perform(?:ed)?|done|carried out|undertaken|complet(?:ed|ion)|placed|deployed|implanted|insert(?:ed|ion)|created|obtained|taken|drained|aspirated|removed|retrieved|exchanged|changed|replaced|upsized|embolized|embolised|coiled|occluded with|treated|dilated|ablated|injected|infused|started|initiated|stented|angioplastied|ballooned|put in|left across|left in|delivered|snared|captured|macerated|sampled|biopsied|punctured|tunnel+ed|withdrawn|evacuated|packed|repaired|reduced|recanalized|converted|underwent|successful(?:ly)?)\b/i;

/** What reports tell without naming it: words that must stand in one sentence → how a worklist would call it. Facts of the craft. */
const TOLD: readonly { says: readonly RegExp[]; name: string }[] = [
  { says: [/\b(?:infusion|multi-?side-?hole|lysis|ekos) (?:catheter|wire|system)|\bcatheter\b/i, /\b(?:alteplase|tpa|t-pa|tenecteplase|urokinase|lytic|thrombolytic)\b/i, /\b(?:started|begun|initiated|running|infus\w+|commenced)\b/i], name: 'catheter directed thrombolysis infusion initial' },
  { says: [/\b(?:cores?|core samples|specimens?|passes|fna)\b/i, /\b(?:taken|obtained|made|acquired|collected)\b/i], name: 'needle biopsy' },
];

const SITES_AT_MOST = 4;

/** What a sentence tells without naming it; the place stands in it, or somewhere in the text around. */
function toldIn(sentence: string, around: string): string | null {
  const one = TOLD.find(({ says }) => says.every((word) => word.test(sentence)));
  if (!one) return null;
  const sites = sentence.match(SITE) ?? around.slice(0, 4_000).match(SITE) ?? [];
  return [one.name, ...new Set(sites.map((site) => site.toLowerCase()))].slice(0, SITES_AT_MOST + 1).join(' ');
}

/** Sentences of more clauses than this are whole stories: a cue in one clause says nothing of the others. */
const CLAUSES_OF_A_STORY = 6;

/** Acts in running text, clause by clause. */
export function actsIn(text: string, subject: Subject = null): Act[] {
  return phrasesOf(text).flatMap((sentence) => {
    const clauses = clausesOf(sentence);
    const isStory = clauses.length >= CLAUSES_OF_A_STORY;
    const whole = isStory ? 'done' : assertionOf(sentence.text);
    const acts = clauses.flatMap((clause): Act[] => {
      const own = assertionOf(clause.text);
      const assertion = own === 'done' && (whole === 'risk' || whole === 'possible') ? whole : own;
      return namedIn(clause.text)
        .filter(({ decision }) => isProcedure(decision))
        .map(({ decision }) => ({ phrase: clause.text, decision: decideAbout(clause.text, subject, decision), assertion, told: DONE.test(clause.text), start: clause.start }));
    });
    const name = toldIn(sentence.text, text);
    const decision = name && whole === 'done' ? decideOn(name) : null;
    if (decision && isEntry(decision)) acts.push({ phrase: sentence.text, decision, assertion: 'done', told: true, start: sentence.start });
    if (acts.length > 0 || isStory || whole !== 'done' || !DONE.test(sentence.text)) return acts;
    const all = decideOn(sentence.text);
    return isEntry(all) ? [{ phrase: sentence.text, decision: all, assertion: 'done', told: true, start: sentence.start }] : [];
  });
}
