/** Whether a treatment lies where another procedure already works, as far as its words say (rules.md B.3, "How S7/S8 conditions are inferred"). */

const ORGAN =
  /\b(renal|hepat\w*|portal|mesenter\w*|sma|celiac|splen\w*|gastr\w*|gonad\w*|ovarian|testic\w*|uter\w*|prostat\w*|bronch\w*|pulmon\w*|carotid|vertebral|cerebral|coronary|aort\w*)\b/i;
const OWN_APPROACH = /\b((trans)?(femoral|jugular)) (vein )?(approach|access)\b|\btrans(femoral|jugular)\b/i;
const ACCESS =
  /\b(av[fg]?|fistul\w*|(?<!(stent|bypass)[\s-]?)graft|shunt|circuit|h?emodialysis|dialysis|access|outflow|cephalic|basilic|anastomo\w*)\b/i;
const LIMB = /\b(ilia\w*|ilio\w*|femor\w*|fem-pop|sfa|poplit\w*|tibial|peroneal|pedal|leg|lower|ivc|pelvi\w*)\b/i;

/**
 * Whether a treatment named so lies in the dialysis circuit. An organ's vessel never does; a limb or central vessel treated "via graft" does,
 * as in a thigh graft; without such words a leg vessel does not.
 */
export function circuitPlace(text: string): 'inside' | 'outside' | 'unsaid' {
  if (ORGAN.test(text) || OWN_APPROACH.test(text)) return 'outside';
  if (ACCESS.test(text)) return 'inside';
  return LIMB.test(text) ? 'outside' : 'unsaid';
}

const SHUNT = /\b(tips|dips|shunt)\b/i;
const THROUGH_SHUNT = /\b(via|through|thru) (the |new )?(tips|dips|shunt)\b/i;
const TRACT = /\b(tips|dips|shunt|tract|hepatic vein|portal)\b/i;

/** Whether a clot is said to be inside the shunt; one reached through it is not. */
export const inShunt = (text: string): boolean => SHUNT.test(text) && !THROUGH_SHUNT.test(text);
/** Whether a venous PTA or stent is said to be in the veins that the tract joins. */
export const inTract = (text: string): boolean => TRACT.test(text);

const GRAFT_ZONE = /\b(aort\w*|ilia\w*|limb|endograft|landing|neck)\b/i;
const BEYOND_GRAFT =
  /\b(renal|visceral|mesenter\w*|sma|celiac|hepatic|splenic|subclavian|carotid|femor\w*|sfa|poplit\w*|tibial|peroneal)\b/i;

/** Whether an arterial PTA or stent is said to be in an aortic graft, its landing zones or the iliacs it came through. */
export const inGraftZone = (text: string): boolean => GRAFT_ZONE.test(text) && !BEYOND_GRAFT.test(text);
