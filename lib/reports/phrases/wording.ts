import type { Decision } from '../../model';
import { decide } from '../../procedures';

/** Measures, which worklists do not write and which there mean a catalogue of supplies. */
const MEASURES =
  /\b\d+(?:[.,]\d+)?(?: ?- ?\d+(?:\.\d+)?)?[- ]?(?:mm|cm|french|fr|f|gauge|ga|g|ml|cc|mg|mcg|units?|hz|w|l|lit(?:er|re)s?|atm\w*|inch(?:es)?|percent|%)\b(?:[- ]?(?:x|by)[- ]?\d+(?:\.\d+)?[- ]?(?:mm|cm)?\b)?|\b\d+(?:\.\d+)? ?[x×] ?\d+(?:\.\d+)?(?: ?[x×] ?\d+(?:\.\d+)?)?\b|#\d+\b|\bsize \d+\b/gi;

/** Words that say where. */
export const SITE =
  /\b(?:veins?|venous|dvt|arter(?:y|ies)|arterial|graft|liver|hepatic|kidney|renal|lung|lobe|nod(?:e|es|al)|bone|vertebra\w*|thyroid|breast|pelvi\w+|portal|pulmonary|iliac|femor\w+|popliteal|tibial|ivc|svc|cava\w*|brachial|brachiocephalic|subclavian|jugular|carotid|bypass|pancrea\w+|spleen|splenic|adrenal|sfa|bile|biliary|ducts?|ureter\w*|tips|fistula|avf|avg|dialysis|shunt|aort\w+|uterine|prostat\w+|gonadal|chest|abscess|fluid|collection|pleural|ascit\w+|joint|hip|knee|shoulder|spine|spinal)\b/gi;

/** How reports say it → how worklists do. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\bcentral venogra(m|phy)\b/gi, 'central vein venogram'],
  [
    /\b(?:left |right |common |intrahepatic )?(?:hepatic )?ducts?\b(?!.*\b(?:pancrea|thorac|milk|breast))/gi,
    'bile duct',
  ],
  [/\bsegments? (?:[IVX]+|\d)[AB]?\b(?!.*\b(?:arter|kidney|renal|lung|spine))/gi, 'liver'],
  [/\b(?:lipiodol|ethiodized oil|ethiodol|gelfoam|gelatin sponge|onyx|n-?bca|visipaque|omnipaque|isovue)\b/gi, ' '],
  [
    /\bover (?:a|the) (?:[\w-]+ ){0,3}(?:guide)?wires?\b|\bthrough (?:the|an|its) (?:existing|same|old) (?:access|tract|pocket|site)\b|\bin the same pocket\b/gi,
    ' ',
  ],
  [/\bvenovenous\b/gi, 'vein'],
  [/\b(?:bard|power|slim|smart|medi|life|vital|bioflo|infuse-?a|vortex|celsite|hickman)[- ]?port\b/gi, 'port a cath'],
  [/\bembo\b/gi, 'embolization'],
  [/\b(?:with|without) epinephrine\b|\b\d+(?:\.\d+)? ?%/gi, ' '],
  [/\bretrievable\b/gi, ' '],
  [
    /(?<!\b(?:was|were|then|and) )\bdilated (?=(?:\w+ ){0,2}(?:ducts?|bile|collecting|ureter|calyx|calyces|bowel|loops?|pelvis|ventricle|system|biliary)\b)/gi,
    ' ',
  ],
  [/\bhemithorax\b/gi, 'chest'],
  [/\bTIPS\b(?=.*\breduc)/i, 'TIPS revision'],
  [/\b(?:left|right)? ?(?:upper|middle|lower) lobe\b(?!.*\b(?:liver|hepat|thyroid))/gi, 'lung'],
  [/\b(?:RUL|RML|RLL|LUL|LLL)\b/g, 'lung'],
  [
    /\b(?:sub)?(?:total|functional|chronic)? ?(?:total )?occlu(?:sions?|ded|des)\b(?!.*\b(?:coil|plug|emboli|device)\w*)/gi,
    ' ',
  ],
  [
    /\bangioplasty balloon was (?:used|inflated)\b|\bballoon(?:ed| was (?:inflated|used))\b|\bballoon (?=dilat)/gi,
    'angioplasty',
  ],
];
const LEVEL = /\b(?:[CTL]\d{1,2}|S[1-5])\b(?!-?\/?\d)/g;
/** Beside these a level names the nerve or the disc, not the bone. */
const NOT_BONE =
  /\b(?:nerve|root|facet|disc|disk|epidural|block|injection|puncture|medial|branch|foramin\w*|space|interlaminar|vertebr\w*|LP)\b/i;

/** Words of a report as a worklist would write them. */
export function asWorklist(phrase: string): string {
  let text = phrase.replace(MEASURES, ' ');
  for (const [said, written] of SAID) text = text.replace(said, written);
  if (!NOT_BONE.test(text)) text = text.replace(LEVEL, 'vertebra');
  return text.replace(/ {2,}/g, ' ').trim();
}

const NOTHING: Decision = { concept: null, category: null, confidence: 0, review: true, why: [], alternatives: [] };
/** Drugs for spasm: their infusion dissolves nothing. */
const VASODILATOR = /\b(?:papaverine|verapamil|nicardipine|nitroglycerin|vasodilator|vasopressin|spasm)\b/i;

/** Why it was done says nothing of what was done. */
const REASON = /\s\b(?:for|due to|because of|secondary to|given|in (?:a|this) (?:patient|man|woman|child))\b.*$/is;

/** What words of a report are taken to be. */
export function decideOn(phrase: string): Decision {
  if (VASODILATOR.test(phrase) && /\binfus|\binject|\badminist/i.test(phrase)) return NOTHING;
  const whole = decide({ description: asWorklist(phrase) });
  const short = [phrase.replace(REASON, ''), phrase.replace(TOLD_OF, '').replace(REASON, '')].filter(
    (one) => one !== phrase,
  );
  // The words before the reason, and before the verb, name it more surely than the whole sentence.
  const [first = null, second = null] = short
    .map((one) => one.replace(OPENING, ''))
    .map((one) => (BARE.test(one) ? null : decide({ description: asWorklist(one) })));
  if (first !== null && isSettled(first)) return first;
  return !isSettled(whole) && second !== null && isSettled(second) ? second : whole;
}

/** From the verb on a sentence tells how it went. */
const TOLD_OF = /\s(?:was|were|is|has been|had been)\b.*$/is;
const OPENING = /^\s*(?:an?|the|then|next|finally|this)\s+(?:large[- ]volume |further |additional |second |single )?/i;

/** A thing that may as well lie there as be put in. */
const BARE = /^\W*(?:drain|tube|catheter|stent|filter|port|line|sheath|graft|coil)s?\W*$/i;

const isSettled = ({ concept: id, review, category }: Decision): boolean =>
  id !== null && !review && category !== 'Not counted';
