/** What stands under a heading: the names of what was done, the order that was placed, what happened, and what never makes an entry. */
export type SectionKind =
  | 'procedure'
  | 'exam'
  | 'order'
  | 'narrative'
  | 'findings'
  | 'impression'
  | 'who'
  | 'when'
  | 'birth'
  | 'age'
  | 'visit'
  | 'history'
  | 'consent'
  | 'plan'
  | 'detail';

/** Headings as reports write them, lower case, one blank between words, without colon, number or brackets; a stroke separates them. */
const TABLE: Readonly<Record<SectionKind, string>> = {
  procedure: `procedure|procedures|procedure performed|procedures performed|procedure done|procedures done|operation|operations|operation performed
    operations performed|operative procedure|operative procedures|operative procedure performed|title of operation|title of procedure|title of the procedure|name of operation|name of procedure|name of the procedure|operative list
    list of procedures|procedure list|procedure name|procedure title|surgical procedure|surgical procedures|procedure code|type of procedure
    procedures and findings|surgery|surgery performed|surgeries performed|ir procedure|ir procedures|image-guided procedure|interventions performed|operative procedures performed|performed procedure
    performed procedures|treatment performed|procedure type|post-procedure procedure|actual procedure|procedure actually performed|proc|procs|px|what was done|intervention|interventions|interventions|title|procedure (s)|operation (s)|procedure note|procedure carried out|procedures carried out`,
  exam: `exam|examination|examinations|exams|study|studies|exam performed|examination performed|exam name|study performed|type of exam|type of examination
    exam type|exam description|study description|examination title|name of examination|service|description|report title|test|exam title|study name`,
  order: `order|orders|ordered|order name|exam ordered|procedure ordered|ordered procedure|ordered exam|ordered as|requested|requested procedure|requested exam|procedure requested|scheduled procedure
    procedure scheduled|scheduled|scheduled for|planned procedure|procedure planned|procedures planned|planned procedures|proposed procedure|intended procedure|intended|booked as|booked procedure|request|booked|planned`,
  narrative: `technique|techniques|description|description of procedure|description of the procedure|description of operation|description of the operation|procedure description|procedure in detail
    procedure details|procedure detail|details of procedure|details of the procedure|details|detail of procedure|operative technique|operative details|operation in detail|operative procedure in detail|procedure technique|technique and findings|technique in detail
    findings and procedure|procedure and findings|findings and technique|findings|description|findings and steps|description of findings|discussion|narrative|report|course|procedure course|steps|operative report|operative note
    operative course|hospital course|body|report text|text|procedural details|procedure narrative|operative description|description of technique|summary of procedure|procedure summary|gross findings|what happened|course of events|events|operative narrative|procedure report|access|treatment
    details of operation|details of the operation|operative findings and technique|procedure and technique|technical details|operation description|preprocedure preparation|procedure performed in detail|the procedure in detail|addendum|description of procedures|methods|method`,
  findings: `findings|finding|result|results|operative findings|intraoperative findings|imaging findings|procedure findings|angiographic findings|interpretation|fluoroscopic findings|postprocedure findings|fdgs|angiogram findings|venogram findings|hemodynamics|pressures|operative finding|final angiogram|completion`,
  impression: `impression|impressions|conclusion|conclusions|summary|opinion|imp|final impression|result summary|bottom line|procedure impression|in summary|outcome`,
  who: `operator|operators|operator (s)|attending|attendings|attending physician|attending physicians|attending radiologist|attending surgeon|attending of record|supervising attending|staff|staff physician|staff radiologist|faculty
    resident|residents|resident physician|fellow|fellows|resident/fellow|fellow/resident|ir fellow|ir resident|ir attending|resident (s)|trainee|trainees|surgeon|surgeons|primary surgeon|assistant|assistants|assistant surgeon|assistant (s)|first assistant|assisting
    performed by|done by|supervised by|read by|dictated by|physician|physicians|physician (s)|doctor|doctors|primary operator|secondary operator|first operator|second operator|interventionalist|interventional radiologist|interventionist|radiologist|radiologists|proceduralist|proceduralists|performing physician|supervising physician|supervisor|team|ir team|operating physician|operating surgeon|operating team
    signed by|electronically signed by|author|seen by|staffed by|staffed with|supervising radiologist|attending md|resident md|co-surgeon|physicians present|provider|providers|performing provider|performing physicians|operating physicians|attg|res|att|personnel|staffing|reported by|report by|observer|discussed with|seen with|attending on service`,
  when: `date|date of procedure|date of service|procedure date|service date|date of exam|date of examination|exam date|examination date|date of study|study date|dos|date of operation|date of surgery|operation date|surgery date|date of visit|visit date|encounter date|performed
    procedure date/time|date/time|date of procedure/surgery|date and time|date performed|performed on|procedure performed on|date done|exam ended|exam started|exam start|procedure start|procedure start time|start|started|start time|time|case date|date of encounter|done|done on|procedure time|date/time of procedure|seen on|seen|date seen|date of consult|date of consultation|consult date|date of intervention|exam date/time|when|begin|began|exam performed on|study date/time|exam time`,
  birth: 'dob|date of birth|birth date|birthdate|born|d.o.b.|d.o.b',
  age: 'age|patient age|age/sex|sex/age|pt age',
  visit: `visit type|type of visit|encounter|encounter type|visit|appointment|appointment type|reason for visit|note type|clinic|visit reason`,
  history: `indication|indications|indication for procedure|indications for procedure|indications for the procedure|indication for the procedure|indications for operation|indications for surgery|reason for exam|reason for examination|reason for study|reason for procedure|reason for the procedure|reason|clinical history|clinical information|clinical indication|clinical indications|clinical data
    history|brief history|history of present illness|history and physical|hpi|hx|present illness|past medical history|past surgical history|pmh|psh|prior procedures|previous procedures|past history|interval history|medical history|surgical history|cc|chief complaint|complaint|background|preoperative diagnosis|preoperative diagnoses|postoperative diagnosis
    postoperative diagnoses|preop diagnosis|postop diagnosis|pre-op diagnosis|post-op diagnosis|preprocedure diagnosis|postprocedure diagnosis|pre-procedure diagnosis|post-procedure diagnosis|pre-operative diagnosis|post-operative diagnosis|pre-operative diagnoses|post-operative diagnoses|preprocedural diagnosis|postprocedural diagnosis|diagnosis|diagnoses|admitting diagnosis|admission diagnosis|discharge diagnosis|dx|pre dx|post dx|preop dx|postop dx|admission diagnoses|discharge diagnoses|final diagnosis|problem|problems|problem list
    comparison|comparisons|comparison studies|prior imaging|priors|previous|prior studies|previous studies|compared with|compared to|reason for consultation|reason for consult|reason for admission|consultation|question|clinical question|clinical problem|clinical note|clinical summary|case summary|allergies|allergy|medications|meds|current medications|home medications|social history|family history|fhx|shx|review of systems|ros|system review|physical examination|physical exam|pe|vital signs|vitals|labs|laboratory|laboratory data|lab data|laboratories|relevant history|pertinent history|brief hospital course|brief clinical history|subjective|objective|last dialysis|last seen|referred by|referred for|identification|referral|course in hospital|emergency department course|current status|imaging|imaging reviewed|imaging review|images reviewed|studies reviewed|oncologic history|underlying disease|preoperative indications|dx|indication|clinical details|why|story|prior|brief clinical note|presentation|summary of history|clinical context|context`,
  consent: `consent|informed consent|risks|risks and benefits|risks, benefits and alternatives|risks discussed|consent discussion|pre-procedure discussion|discussion of risks|alternatives|procedure risks|preprocedure discussion|time out|time-out|universal protocol|counseling|counselling|risk|consent obtained`,
  plan: `plan|plans|recommendation|recommendations|rec|recs|p|follow-up|follow up|followup|disposition|postprocedure plan|post-procedure plan|next step|next steps|to do|todo|orders after|discharge instructions|instructions|post-op plan|postoperative plan|postop plan|postoperative course|aftercare|a/p|a&p|assessment|assessment and plan|medical decision making|decision|discussion and plan|advice|postprocedure care|post-procedure care|postprocedure orders|post procedure plan|f/u|dispo|future|recommend|suggestion|suggestions|post-procedure instructions|post procedure instructions|impression and plan|impression/plan|follow-up plan|further plan|management|plan of care|treatment plan`,
  detail: `anesthesia|anaesthesia|sedation|moderate sedation|conscious sedation|ebl|estimated blood loss|blood loss|complication|complications|comp|specimen|specimens|contrast|contrast volume|fluoroscopy|fluoroscopy time|fluoro time|fluoro|fluoro dose|radiation|radiation dose|dose|hemostasis|closure|drains|implants|implant|equipment|device|devices|materials|supplies|condition|antibiotics|antibiotic|prophylaxis|heparin|position|skin prep|prep|preparation|tourniquet time|instrument|instruments|fluids|iv fluids|urine output|counts|sponge count|medication|medications given|technologist|tech|technologists|nurse|nurses|rn|anesthesiologist|anesthesia team|anesthesia provider|ordering provider|ordering physician|ordering md|referring physician|referring provider|referring|requesting physician|primary care physician|pcp|cc to|copies to|copy|student|medical student|physician assistant|pa|np|nurse practitioner|dictated|transcribed|signed|finalized|final|approved|verified|reported|resulted|ordered on|order date|collected|received|status|result status|exam status|accession|accessions|accession number|acc|mrn|patient|patient name|name|sex|gender|account|account number|location|room|site|department|hospital|facility|service line|laterality|side|patient id|id|visit number|csn|number|page|printed|weight|height|bmi|catheter|tube|sheath|needle|size|thrombus|estimated dose|kerma|dap|air kerma|second anesthesia|anesthesia type|local|scrub|circulator|joint with|perfusionist|vendor|rep|product|lot|serial number|cpt|cpt code|cpt codes|icd|icd-10|code|codes|billing|charges|charge|addenda|comment on|attestation|teaching physician|teaching statement|statement|md|do|sedation time|time|consultants|blood products|transfusion|tolerance|technical success|closing|quality|dressing|pathology|cultures|culture`,
};

const byHeading = new Map<string, SectionKind>();
for (const [kind, text] of Object.entries(TABLE) as [SectionKind, string][])
  for (const heading of text.split(/[|\n]/)) {
    const name = heading.trim();
    if (name && !byHeading.has(name)) byHeading.set(name, kind);
  }

const NUMBER = /^(?:\d+|[ivx]+|[a-h])[.)] |\s*(?:#|no\.?|number)? ?\d*$/g;
/** What stands in brackets behind a heading ("(LRB)", "(s)"), and what says no more than that it is one. */
const BESIDE = /\((?:s|es)\)|(?: *\([^)]{0,40}\))+$/gi;

/** A heading without number, brackets and case, as the table has it. */
const plain = (text: string): string =>
  text.toLowerCase().replace(BESIDE, ' ').replace(NUMBER, ' ').replace(/\s+/g, ' ').trim();

/** Words that only qualify a heading. */
const QUALIFIED =
  '(?:(?:ir|dr|vir|ir/dr|radiology|vascular|primary|secondary|first|second|supervising|responsible|on-call|senior|junior|assisting|performing|operating|staff|attending|interventional|current|actual|final|image-guided|operative|surgical|completed|performed|clinical|brief|relevant|pertinent|medical|present|past|interval|pre-?op|post-?op|pre-?procedure|post-?procedure|pre-?operative|post-?operative|procedural|follow-?up|discharge|imaging|angiographic|key|procedure|presenting) )';
const form = (text: string): RegExp => new RegExp(`^(?:${text.replaceAll('ADJ', QUALIFIED)})$`);

/** Headings before a colon that are made up of the words of others: "procedures undertaken", "IR/DR resident", "details of the intervention". */
const FORMS: readonly (readonly [SectionKind, RegExp])[] = [
  ['detail', form('(?:ordering|referring|requesting|primary care|anesth\\w+|consulting) \\w+')],
  [
    'who',
    form(
      'ADJ{1,2}(?:residents?|fellows?|attendings?|operators?|surgeons?|radiologists?|physicians?|trainees?|proceduralists?|assistants?)',
    ),
  ],
  ['when', form('(?:date|time)(?: (?:of|and) [\\w/]+){1,2}|ADJ{1,2}date')],
  ['history', form('ADJ{1,2}(?:diagnos[ie]s|history|indications?|symptoms?)(?: for [\\w ]+)?|reasons? for [\\w ]+')],
  [
    'narrative',
    form(
      '(?:[\\w-]+ )?(?:details?|description|technique|narrative|course|summary|steps) of (?:the |this )?[\\w ]+|ADJ{1,2}(?:details?|description|technique|narrative|steps|in detail)',
    ),
  ],
  ['plan', form('ADJ{1,2}(?:plans?|recommendations?|instructions)')],
  ['findings', form('ADJ{1,2}findings?')],
  [
    'procedure',
    form(
      'ADJ{0,2}(?:procedures?|operations?|surger(?:y|ies)|interventions?)(?: (?:performed|done|undertaken|completed|carried out|title|name|list|today|this visit))?',
    ),
  ],
];
const FORM_AT_MOST = 48;

const byForm = (name: string): SectionKind | null =>
  name.length > FORM_AT_MOST || !/ /.test(name) ? null : (FORMS.find(([, words]) => words.test(name))?.[0] ?? null);

/** A line of its own that ends in "resident" is a person's, not a heading. */
function formed(name: string, stands: 'alone' | 'colon' | 'in text'): SectionKind | null {
  const kind = stands === 'in text' ? null : byForm(name);
  return kind === 'who' && stands === 'alone' ? null : kind;
}

/** The kind of section that a heading opens; null for what is no known heading. "Findings/Description" goes by its first known part. */
export function kindOfHeading(text: string, stands: 'alone' | 'colon' | 'in text' = 'in text'): SectionKind | null {
  if (text.startsWith('(')) return null;
  const name = plain(text);
  if (/[.;] |,.*,/.test(name)) return null;
  const whole = byHeading.get(name);
  if (whole) return whole;
  if (!/[/&]|\band\b/.test(name)) return formed(name, stands);
  const parts = name.split(/\s*(?:\/|&|\band\b)\s*/).map((part) => byHeading.get(part));
  return parts.every((part) => part !== undefined) ? (parts[0] ?? null) : formed(name, stands);
}

/** The most words a known heading has. */
export const WORDS_AT_MOST = Math.max(...[...byHeading.keys()].map((name) => name.split(' ').length));
