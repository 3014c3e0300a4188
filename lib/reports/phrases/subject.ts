import type { Decision } from '../../model';
import { decideOn } from './wording';

/** What a whole report is about where its single sentences do not say so again: the shunt or the dialysis access that is worked on. */
export type Subject = 'TIPS revision' | 'dialysis fistula' | null;

const TIPS = /\bTIPS\b|\btransjugular intrahepatic\b/i;
const SHUNT = /\bshunt\b/i;
const ACCESS =
  /\b(?:AVF|AVG|av (?:fistula|graft)|fistulogra\w+|shuntogra\w+|graftogra\w+|(?:dialysis|arteriovenous|brachio\w+|radiocephalic|upper arm|forearm|loop|bridge) (?:fistula|graft|access|circuit))\b/i;
/** Work on vessels that belongs to the subject. */
const ON_VESSELS = /^(?:Venous Intervention|Thrombolysis|Arterial PTA)/;

/** Where vessels were joined: surgeons' words, which here only say where. */
const JOINS = /\b(?:across|at|of) (?:the |its )?(?:\w+ )?anastomos[ie]s\b|\banastomo\w+|\bgraft\b(?= placement)/gi;
const VESSEL_WORK = /\b(?:stent|angioplasty|venoplasty|thrombectomy|declot|embolectomy)/i;

/** The subject of a report: what its running text works on, named anywhere in it. */
export function subjectOf(whole: string, told: string): Subject {
  if (TIPS.test(whole) && SHUNT.test(told) && !ACCESS.test(whole)) return 'TIPS revision';
  return ACCESS.test(told) ? 'dialysis fistula' : null;
}

/** What words are taken to be, given what the report is about. */
export function decideAbout(phrase: string, subject: Subject, decision: Decision): Decision {
  const vague = (decision.concept === null || decision.concept === 'O.SURGERY') && VESSEL_WORK.test(phrase);
  if (subject === null || !(vague || ON_VESSELS.test(decision.category ?? ''))) return decision;
  const about = decideOn(`${subject} ${phrase.replace(JOINS, ' ')}`);
  return about.concept !== null && about.category !== 'Not counted'
    ? { ...about, review: vague ? about.review : decision.review }
    : decision;
}
