/** What a report says of an act: that it was done, or why it makes no entry. */
export type Assertion = 'done' | 'planned' | 'possible' | 'history' | 'negated' | 'aborted' | 'risk' | 'device';

/**
 * Words that take an act away, with what they make of it; the first that is found decides. Facts of language, read off no report.
 * The order matters: "attempted but not placed" was given up, "no stent was placed" was not meant, "stent if needed" is open.
 */
const CUES: readonly (readonly [Exclude<Assertion, 'done'>, RegExp])[] = [
  [
    'aborted',
    /\b(?:abort|abandon|terminat|discontinu)(?:ed|ing)\b|\b(?:cancel(?:l?ed)?|called off)\b|\bunsuccessful(?:ly)?\b|\bunable to\b|\b(?:could|can) ?not (?:be )?\w+|\bcouldn't\b|\b(?:failed|failure)\b(?! (?:access|graft|fistula|kidney))|\bnot (?:possible|feasible|successful|completed)\b|\bimpossible\b|\battempt(?:s|ed)?\b(?=.*\b(?:not|no|fail|without success|unsuccess|stopped|lost|given up|gave up)\b)|\bgiven up\b|\bgave up\b|\bwithout success\b|\bincomplete\b(?= (?:procedure|attempt))|\bnever (?:placed|reached|entered|started|got)\b/i,
  ],
  [
    'negated',
    /\bno (?!complication|immediate|difficult|further complication|residual|evidence|change|longer)(?:[\w/-]+ ){0,5}(?:was|were|is|are|needed|required|done|performed|placed|used|left|necessary|given|taken|made|indicated)\b|^(?:no|not|without|nor|never)\b|\b(?:was|were|is|are|be|been|has|have|had|did|does|do|would|will)(?: ?not|n't)\b|\bnot (?:placed|done|performed|needed|required|indicated|used|treated|attempted|seen|necessary|started|given|carried|taken|embolized|stented|removed|exchanged)\b|\bdeclined\b|\brefused\b|\bdeferred\b|\bdefer\b|\bwithheld\b|\binstead of\b|\brather than\b|\bavoid(?:ed|ing)?\b|\bcontraindicated\b|\bheld off\b|\bopted against\b|\bdecided against\b|\bwas thought (?:too|un)|\bruled out\b|\b(?:not|no longer) a candidate\b|\bwithout (?:need|the need)\b|\bneither\b|\bpostponed\b|\brescheduled\b|\b(?:nothing|none) (?:was|were)\b|\bforgone\b|\bin lieu of\b|\bdeemed (?:un|too|not)/i,
  ],
  [
    'risk',
    /\brisks?\b|\bbenefits?\b|\balternatives?\b|\bconsent(?:ed)?\b|\bpossib(?:le|ility) (?:complications?|need)\b|\b(?:could|can|may|might) (?:need|require|call for|occur|lead|result|cause|mean|be (?:needed|required|necessary|added|followed))\b|\b(?:is|are) sometimes\b|\bknow(?:s|ing) that\b|\baware (?:that|of)\b|\bunderst(?:ood|ands?)\b|\bincluding (?:bleeding|infection|death)\b|\bshould (?:he|she|they|it|bleeding|this) \w+/i,
  ],
  [
    'planned',
    /\b(?:will|shall|would|should|to be)\b(?! (?:not )?admit)|\bplan(?:s|ned|ning)?\b|\b(?:going|intend(?:s|ed)?|wishes|wanted|hopes?|elect(?:s|ed)?|agree[ds]?|desired?|prefer(?:s|red)?) (?:to|for)\b|\brecommend(?:s|ed|ation)?\b|\bsched(?:ul(?:e|ed|ing))?\b|\b(?:re)?book(?:ed|ing)?\b|\btomorrow\b|\bnext (?:week|month|visit|session|time|day|step)\b|\bin (?:\d+|one|two|three|four|five|six|eight|twelve|a few)(?:[- ]+(?:to[- ]+)?\d*)* ?(?:days?|weeks?|months?|wks?|mos?|hours?|h|d|years?)\b|\b(?:return|back|follow-?up|refer(?:red)?|candidate|evaluat(?:e|ion)|consider(?:ed|ation|ing)?|await(?:s|ing)?|pending|anticipated|tentative|request(?:ed|s)?|asked|needs?|require[sd]?|suggest(?:s|ed)?|options?|discuss(?:ed|ion)?|amenable|suitable|eligible|appropriate|proposed|offer(?:ed|s)?|consult(?:ed)?) (?:to|for|in|at|as|about|of|with|a|an)?\b|\bretry\b|[-=]>|→|\blater\b|\bafterwards? if\b|\bstaged\b|\bat that time\b/i,
  ],
  [
    'possible',
    /\bif\b|\bunless\b|\bpossibl[ey]\b|\bpotential(?:ly)?\b|\bprobabl[ey]\b|\bmay\b|\bmight\b|\bcould\b|\bcan be\b|\bversus\b|\bvs\.?\b|\bconsider\b|\bas (?:needed|necessary|indicated)\b|\?/i,
  ],
  [
    'history',
    /\bstatus[- ]post\b|\bs\/p\b|\bhistory of\b|\bh\/o\b|\bhx of\b|\bprevious(?:ly)?\b|\bprior(?! to)\b|\bknown\b|(?<!\b(?:through|via|into) (?:the|an|his|her|its) )\bexisting\b(?! (?:catheter|tube|drain|access|tract|nephrostomy|port|line))|\bindwelling\b|\bpre-?existing\b|\b(?:weeks?|months?|years?|days?|hours?|wks?|mos?|yrs?) (?:ago|before|earlier|back|prior|previously|previous)\b|\blast (?:week|month|year|night|january|february|march|april|may|june|july|august|september|october|november|december|time)\b|\byesterday\b|\b(?:has|have|had) (?:had|a|an|been|undergone|received|his|her|their)\b|\bunderwent\b(?=.*\b(?:19|20)\d\d\b)|\b(?:in|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?<![\d/-])(?:19|20)\d\d\b(?![-/]\d)|(?<![\d/])\d{1,2}\/(?:\d\d|(?:19|20)\d\d)\b(?!\/)|\b\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b|\bhad (?:been |already )?(?:left|put|done|taken|undergone|placed|\w+ed)\b(?! by us)|\bold\b(?=.*\bstent)|\bremains? (?:patent|in place|open)\b|\bis patent\b|\b(?:is|are) in (?:good |satisfactory |expected )?(?:position|place)\b|\b(?:placed|done|performed|inserted|created|removed) (?:at (?:an )?outside|elsewhere|by (?:an )?outside)|\bearlier\b|^(?:\w+ ){0,3}(?:after|following|post) (?:\w+ ){0,2}\w+$|\bformer\b|\bsince removed\b|\bpresent(?:s|ed)? with\b|\bcame (?:in )?(?:with|for)\b|\breferred\b|\bsent (?:for|from)\b|\bbrought\b.*\bfor\b|\badmitted\b|\bsuffer(?:s|ed|ing)\b|\bdiagnosed\b|\b\d{1,3}[- ]?(?:year|yr|y)[- ./]?o(?:ld)?\b|\b\d{1,3} ?(?:yo|y\/o|[mf])\b(?!\w)/i,
  ],
  [
    'device',
    /\b(?:access|introducer|biopsy|drainage|kyphoplasty|TIPS|thrombectomy|aspiration|infusion|atherectomy) (?:access )?(?:set|kit|tray|system|console|pack|cart)\b/i,
  ],
];

/** What a clause says of the act in it. */
export function assertionOf(clause: string): Assertion {
  return CUES.find(([, cue]) => cue.test(clause))?.[0] ?? 'done';
}

/** Of a name in the list of procedures only an attempt, a failure or a denial takes away: "placement of a planned second drain" was done. */
export function assertionOfName(name: string): Assertion {
  const found = CUES.slice(0, 2).find(([, cue]) => cue.test(name))?.[0];
  if (found) return found;
  if (/\battempt(?:ed)?\b/i.test(name)) return 'aborted';
  return /\bif (?:needed|necessary|indicated|possible)\b|\bpossible\b|\bplanned\b|\bproposed\b|\bscheduled\b/i.test(
    name,
  )
    ? 'planned'
    : 'done';
}
