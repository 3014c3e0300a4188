import type { ReportReason } from '../model';

/** Why a text holds nothing to log. */
export type Gate = ReportReason;

/** Work of other hands, by the words in its own name. */
export const NOT_OURS: readonly (readonly [Gate, RegExp])[] = [
  [
    'not_ir',
    /\bcoronary\b|\bheart cath\w*|\bcardiac cath\w*|\b(?:left|right) heart\b|\bventriculogra\w+|\bLAD\b|\bpacemaker\b|\bdefibrillator\b|\b(?:mitral|aortic|tricuspid) valve\b|\bTAVR\b|\batrial\b|\bintra-?aortic balloon\b|\bswan\b|\belectrophysiolog\w+|\b(?:left anterior descending|circumflex|RCA)\b|\btransesophageal\b|\bintubation\b|\btracheostomy\b|\bpercutaneous coronary\b|\bPCI\b|\b(?:infusion|pain|intrathecal|baclofen|insulin|synchromed|hepatic artery infusion) pump\b|\bsynchromed\b|\bstimulator\b|\bventriculo\w+ shunt\b|\bVP shunt\b|\bexternal ventricular\b|\bhalo\b/i,
  ],
  [
    'endoscopic',
    /\bendoscop\w+|\besophagogastroduodenoscop\w+|\bEGD\b|\bPEG\b|\bcolonoscop\w+|\bbronchoscop\w+|\bcystoscop\w+|\bureteroscop\w+|\bERCP\b|\bgastroscop\w+|\bcystourethroscop\w+|\bsigmoidoscop\w+|\bretrograde (?:pyelogra\w+|ureteral|ureteropyelogra\w+)|\bhysteroscop\w+|\bmediastinoscop\w+|\bEUS\b|\btransurethral\b|\blithotripsy\b|\bendobronchial\b|\bEBUS\b/i,
  ],
  [
    'laparoscopic',
    /\blaparoscop\w+|\bVATS\b|\bthoracoscop\w+|\brobot\w*\b|\bvideo-assisted\b|\bpleurodesis\b.*\bVATS\b/i,
  ],
  [
    'open_surgery',
    /\bendarterectomy\b|(?<!\bblood )\bpatch\b|\b(?:fem\w*|aorto\w*|axillo\w*|iliac)[- ]\w+ bypass\b|\bbypass (?:surgery|grafting|with)\b|\bfogarty\b|\blaparotomy\b|\bthoracotomy\b|\bcraniotomy\b|\b\w{3,}ectomy\b(?<!thrombectomy|embolectomy|atherectomy)|\banastomosis with\b|\bcreation of\b.*\b(?:arterio-?venous|av|fistula)|\b(?:arterio-?venous|AV) (?:fistula|graft) (?:creation|placement|formation)|\bligation\b|\bresection\b|\bamputation\b|\binterposition\b|\btransplant(?:ation)?\b(?! (?:kidney|liver|renal|ureter|artery|hepatic|biopsy))|\breimplant\w*|\bdebridement\b|\bhernia\w*|\barthroscop\w+|\bimplant explant/i,
  ],
  [
    'open_approach',
    /\bopen (?!wound|vein|access)\w+|\bcutdown\b|\bsurgical(?:ly)?\b|\bexploration\b|\bincisional\b|\bexcision(?:al)?\b|\bincision and drainage\b|\bI ?& ?D\b/i,
  ],
];

/** The first sign in a name that the work is another's. */
export const notOurs = (name: string): Gate | null => NOT_OURS.find(([, sign]) => sign.test(name))?.[0] ?? null;

const OPEN_STEPS = [
  /\b(?:vessel loops?|vascular (?:clamps?|control)|debakey|arteriotomy|venotomy|graftotomy)\b/i,
  /\b(?:dissect(?:ed|ion)|mobilized|exposed|isolated|looped)\b/i,
  /\b(?:incision)\b/i,
  /\b(?:anastomos(?:ed|is)|running (?:suture|\d-0)|prolene|end-to-(?:side|end)|patch)\b/i,
  /\bclamp(?:s|ed)?\b/i,
  /\bfogarty\b/i,
];
/** So many of the steps of open work make it open. */
const OPEN_AT = 4;

/** Whether a narrative tells of open work on vessels or organs. */
export const isOpenWork = (narrative: string): boolean =>
  OPEN_STEPS.filter((step) => step.test(narrative)).length >= OPEN_AT;

const SCOPE = /\b(?:endoscope|gastroscope|bronchoscope|cystoscope|colonoscope|ureteroscope|resectoscope)\b/i;
/** Whether the work was done through a scope. */
export const isScopeWork = (narrative: string): boolean => SCOPE.test(narrative);

/** Categories whose work surgeons do in the same way: it counts whoever did it. */
export const OPEN_COUNTS =
  /^(?:Venous Port|Other: (?:US guided venous access|Removal|Drain Placement|Thoracentesis|Paracentesis|Catheter exchange|Peritoneal dialysis|Spinal puncture|Vertebral Augmentation|Arthrogram|Nerve))/;

const VISIT =
  /\btumou?r board\b|^.{0,30}\bTB\b.{0,20}$|\b(?:case )?conference\b|\bconf only\b|\b(?:clinic|consult(?:ation)?|telehealth|chief complaint|history of present illness|hpi|review of systems|emergency department)\b|\basked (?:by|to)\b[^.]{0,60}\b(?:see|evaluate|assess)\b|\b(?:office|outpatient|new[- ]patient|follow-?up|return|clinic|video|initial|date of|type of|first) (?:visit|evaluation)\b/im;
const NEW_VISIT =
  /\b(?:new[- ](?:patient|pt)|first (?:\w+ ){0,2}(?:evaluation|consult\w*)|initial (?:\w+ ){0,3}(?:evaluation|visit|consult\w*)|first visit|new (?:\w+ )?(?:visit|consult\w*|evaluation|referral))\b/i;
const VIDEO = /\b(?:video|tele\w*|virtual|phone|remote)\b/i;
const IR = /\b(?:interventional|IR|VIR)\b/;
const NOT_NEW =
  /\b(?:follow-?up (?:visit|appointment|evaluation|clinic)|return visit|returns? (?:to|for)|returning|established|inpatient|emergency|post-?procedure (?:visit|check)|seen on the (?:ward|floor)|floor|ICU|re-?evaluation|bedside consult)\b/i;

/** Headings that notes have and procedure reports hardly. */
const OF_A_NOTE =
  /^(?:pmh|psh|past medical history|past surgical history|meds|medications|allergies|social history|family history|fhx|shx|ros|physical exam(?:ination)?|vital signs|hx|cc|pe|assessment)$/gim;
const NOTE_AT = 3;

/** What a text says of a visit: a new outpatient's, another kind, or no visit. */
export function visitOf(text: string, head: string): 'new' | 'video' | 'other' | null {
  if (!VISIT.test(head)) return isNote(head) ? 'other' : null;
  const isNew = NEW_VISIT.test(head) && (IR.test(text) || /\bclinic\b/i.test(head));
  if (!isNew || NOT_NEW.test(head)) return 'other';
  return VIDEO.test(head) ? 'video' : 'new';
}

/** A line that calls the text a visit's note, or a sentence that does. */
const STRONG =
  /^.{0,60}\b(?:clinic|consult\w*|visit|tumou?r board|TB|chief complaint|hpi)\b.{0,40}$|\basked (?:by|to)\b[^.]{0,60}\b(?:see|evaluate|assess)\b|\b(?:seen|evaluated) in (?:the |our )?(?:\w+ ){0,2}(?:clinic|office)\b/im;
/** Whether a text has the headings of a note. */
export const isNote = (head: string): boolean => (head.match(OF_A_NOTE)?.length ?? 0) >= NOTE_AT;
/** Whether a text's head leaves no doubt that it is about a visit. */
export const isSurelyVisit = (head: string): boolean => STRONG.test(head);

const CALLED_OFF =
  /\b(?:procedure|case|exam(?:ination)?|study|biopsy|drainage|placement|operation|intervention|it) (?:was|were|is|has been|had to be|therefore|thus|then|has) ?(?:been |to be )?(?:therefore |thus |then |subsequently |immediately )?(?:cancel\w*|not (?:performed|done|started|attempted|begun)|postponed|deferred|rescheduled|called off)\b|\bdecided to (?:cancel|defer|postpone|reschedule)\b|\bno (?:procedure|intervention|biopsy|drainage|puncture|needle) (?:was |were )?(?:done|performed|made|placed|attempted|undertaken)\b|\bnothing was done\b|\bcancel(?:l?ed)\b|\bcase called off\b|\bno charge\b|\bnot performed\b/i;
/** Whether a text says that the whole case was called off before it began. */
export const isCalledOff = (text: string): boolean => CALLED_OFF.test(text);
