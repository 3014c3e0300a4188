import { isEntry, isProcedure, type Named, namedIn } from '../named';
import { type Assertion, assertionOf } from './assertion';
import { clausesOf, type Phrase, phrasesOf } from './phrases';
import { decideAbout, type Subject } from './subject';
import { toldIn } from './told';
import { decideOn } from './wording';

/** An act told of in running text, with what the text says of it. */
export interface Act extends Named {
  assertion: Assertion;
  /** Told with a verb that says it was done, not only named. */
  told: boolean;
  start: number;
}

/** Verbs of doing, in the forms in which reports tell what was done. */
const DONE =
  /\b(?:perform(?:ed)?|did|done|carried out|undertaken|complet(?:ed|ion)|placed|deployed|implanted|insert(?:ed|ion)|created|obtained|taken|drained|aspirated|removed|retrieved|exchanged|changed|replaced|upsized|embolized|embolised|coiled|occluded with|treated|dilated|ablated|injected|infused|started|initiated|stented|angioplastied|ballooned|put|formed|locked|released|packed|advanced|landed|seated|secured|connected|positioned|collected|given|administered|instilled|made|fill(?:ed)?|opened|left across|left in|delivered|snared|captured|macerated|sampled|biopsied|punctured|tunnel+ed|withdrawn|evacuated|packed|repaired|reduced|recanalized|convert(?:ed|ing)|underwent|successful(?:ly)?)\b/i;

const PIECE_AT_MOST = 800;

/** Sentences of more clauses than this are whole stories: a cue in one clause says nothing of the others. */
const CLAUSES_OF_A_STORY = 6;

/** Nouns that name a procedure: without one, what the words of a clause add up to is chance. */
const NOUN =
  /\b(?:biops\w+|aspirat(?:ion|ed)|fna|\w+centesis|\w+gra(?:m|ms|phy)|\w+stomy|\w+plast(?:y|ies)|\w+ectomy|\w+(?:o|e)?lysis|embo(?:lization)?|coil(?:s|ed|ing)?|ablation|cryoablation|stent\w*|stenting|graft|tips|filter|port|port-?a-?cath|picc|line|drain(?:s|age)?|tube|injections?|inject(?:ed)?|blocks?|puncture|placement|insertion|removal|exchange|conversion|retrieval|sclerotherapy|sclerosis|catheterization|radioembolization|chemoembolization|tace|tare|y-?90|evar|tevar|angio|pta|pcn|ptbd|cholecystostomy|declot|shunt|vertebroplasty|kyphoplasty|localization|arthrogram|myelogram|venous catheter|central line|hickman|permacath|infusion|thermocoagulation|rhizotomy|neurolysis|pulls?|check|evaluation|visit|consult\w*)\b/i;

/** What was done with a thing that the sentence before put in. */
const OF_THE_LAST =
  /^\s*(?:the|this|both|each|all) (?:\w+ ){0,2}(?:drain|catheter|tube|stent|port|line|sheath|filter|needle)s? (?:was|were|is|are) (?:then |also |both )?(?:sutured|secured|connected|attached|flushed|left|capped|locked|dressed|sewn|fixed|hooked|tied|anchored|functioning|working|checked|in|open|patent|put to|set to)\b/i;

/** Acts in running text, clause by clause: named with a procedure's noun, or told by what was done. */
export function actsIn(text: string, subject: Subject = null): Act[] {
  return phrasesOf(text).flatMap((sentence) => {
    const clauses = clausesOf(sentence);
    const isStory = clauses.length >= CLAUSES_OF_A_STORY;
    if (!NOUN.test(sentence.text) && !DONE.test(sentence.text)) return [];
    const whole = isStory ? 'done' : assertionOf(sentence.text.slice(0, PIECE_AT_MOST));
    const all = clauses.flatMap((clause): Act[] => {
      if (!NOUN.test(clause.text) || OF_THE_LAST.test(clause.text)) return [];
      const own = assertionOf(clause.text);
      const assertion = own === 'done' && (whole === 'risk' || whole === 'possible') ? whole : own;
      return namedIn(clause.text)
        .filter(({ decision }) => isProcedure(decision))
        .map(({ decision }) => ({
          phrase: clause.text,
          decision: decideAbout(clause.text, subject, decision),
          assertion,
          told: DONE.test(clause.text),
          start: clause.start,
        }));
    });
    const pieces = isStory
      ? pairs(clauses.filter(({ text: own }) => DONE.test(own) && assertionOf(own) === 'done'))
      : whole === 'done' && DONE.test(sentence.text)
        ? [sentence]
        : [];
    const told = pieces.flatMap((piece) =>
      toldIn(piece.text.slice(0, PIECE_AT_MOST), text).flatMap((name): Act[] => {
        const decision = decideAbout(name, subject, decideOn(name));
        return isEntry(decision)
          ? [{ phrase: piece.text, decision, assertion: 'done', told: true, start: piece.start }]
          : [];
      }),
    );
    const named =
      told.length > 0
        ? all.filter(({ decision, assertion }) => assertion !== 'done' || !decision.category?.startsWith('Other: '))
        : all;
    if (
      named.length + told.length > 0 ||
      isStory ||
      whole !== 'done' ||
      OF_THE_LAST.test(sentence.text) ||
      !DONE.test(sentence.text) ||
      !NOUN.test(sentence.text)
    )
      return [...named, ...told];
    const decision = decideOn(sentence.text.slice(0, PIECE_AT_MOST));
    return isEntry(decision)
      ? [{ phrase: sentence.text, decision, assertion: 'done', told: true, start: sentence.start }]
      : [];
  });
}

/** Neighbouring clauses of a long sentence, two by two: an act is often told in one and its place in the next. */
const pairs = (clauses: readonly Phrase[]): Phrase[] =>
  clauses.map((clause, i) => ({ text: [clause.text, clauses[i + 1]?.text ?? ''].join(', '), start: clause.start }));
