import type { WorklistField } from '../../model';
import { readMoments } from '../../tables/moments';
import { isModality, looksLikeBirthDates } from './values';

/** Words of procedures, as whole words or their beginnings: enough of them tell a column of descriptions. */
const PROCEDURE =
  /\b(?:IR|CT|MRI?|US|XR|NM|fluoro\w*|angio\w*|arterio\w*|venogra\w*|biops\w*|drain\w*|cath\w*|tube|port|stent\w*|embol\w*|ablat\w*|nephrost\w*|cholecystost\w*|biliary|paracentesis|thoracentesis|filter|PICC|line|placement|removal|exchange|replacement|check|inject\w*|aspirat\w*|gastrost\w*|TACE|TARE|Y-?90|PAE|UFE|UAE|BRTO|vertebro\w*|kypho\w*|thromb\w*|TIPS|dialysis|fistul\w*|lumbar|puncture|guided|chest|abdomen|pelvis|w\/?o?\s+contrast)\b/i;
const STATUS =
  /^(?:ordered|scheduled|confirmed|arrived|checked in|in progress|in process|started|begun|exam (?:begun|started|ended|complete[d]?)|procedure (?:started|finished|complete[d]?)|complete[d]?|tech complete|ended|finished|performed|dictated|preliminary|prelim|final|finalized|signed|verified|read|unread|reported|unreported|pending|cancel?led|discontinued|no show|on hold|prior|stat|new|open|closed)$/i;
/** A room as lists call it: "IR SUITE 1", "Angio 2", "Rm 4", "VIR Lab B". */
const ROOM =
  /^(?:(?:IR|VIR|CT|US|OR|MR|XR|NIR|angio\w*|hybrid|neuro|fluoro\w*|interventional|main|procedure|proc)\b[ -]?){0,3}(?:suite|room|rm|lab|bay|table|angio|OR)[ -]?#?\w{0,3}$/i;
const DOCTOR = /^(?:dr|prof)\.? \p{L}|,? (?:MD|DO|MBBS|M\.D\.)$/iu;
const NAME = /^[\p{L}][\p{L}'’.\- ]*(?:,\s*|\^)[\p{L}][\p{L}'’.\-^ ]*$/u;
const AGE = /^\d{1,3}\s?(?:y|yrs?|years?|yo|m|mo|months?)\.?$/i;

/**
 * What a column without any heading holds, by the shapes of its values alone. Identifiers are never told so: a number without a label may be
 * anything (worklists.md 1.9). Null where the shapes do not tell.
 */
export function shapeOf(texts: readonly string[], now: Date): WorklistField | null {
  if (texts.length === 0) return null;
  const all = (fits: (text: string) => boolean) => texts.every(fits);
  const most = (fits: (text: string) => boolean) => texts.filter(fits).length >= 0.8 * texts.length;
  if (all(isModality)) return 'modality';
  if (all((text) => AGE.test(text))) return 'age';
  if (most((text) => STATUS.test(text))) return 'status';
  if (all((text) => /\d/.test(text))) {
    const moments = readMoments(texts, now);
    if (moments.every((moment) => moment && (moment.date !== null || moment.ambiguous))) {
      if (looksLikeBirthDates(moments, now)) return 'birthDate';
      const recent = (date: string | null) => date === null || Number(date.slice(0, 4)) >= now.getFullYear() - 3;
      return moments.every((moment) => recent(moment!.date)) ? 'start' : null;
    }
    if (moments.every((moment) => moment?.time)) return 'start';
    if (!texts.every((text) => ROOM.test(text))) return null;
  }
  if (all((text) => ROOM.test(text))) return 'location';
  if (all((text) => DOCTOR.test(text))) return 'performer';
  if (most((text) => NAME.test(text) && !PROCEDURE.test(text))) return 'patientName';
  return most((text) => hasWords(text) && PROCEDURE.test(text)) ? 'description' : null;
}

/** Whether a text is one of the words for how far a case is. */
export const isStatus = (text: string): boolean => STATUS.test(text);

/** Whether a text has a word of procedures in it. */
export const namesProcedure = (text: string): boolean => PROCEDURE.test(text);

/** Whether a word is followed by another. */
const hasWords = (text: string): boolean => {
  const word = text.search(/\p{L}{3}/u);
  return word >= 0 && /\s/.test(text.slice(word));
};
