/** What a description says of place. Only words that stand there are read; silence is null or an empty set, never a guess. */

export type Side = 'right' | 'left' | 'both';

const RIGHT = /\b(right|rt)\b|\br\b(?![\s-]*(\d|spine))/i;
const LEFT = /\b(left|lt)\b|\bl\b(?![\s-]*(\d|spine))/i;
const BOTH = /\b(bilat\w*|both)\b/i;

/** The side a description names: RIGHT, RT, R and so on; `both` where it names two. */
export function sideOf(text: string): Side | null {
  const right = RIGHT.test(text);
  const left = LEFT.test(text);
  if (BOTH.test(text) || (right && left)) return 'both';
  return right ? 'right' : left ? 'left' : null;
}

/** Whether two descriptions name explicitly opposite sides (rules.md B.3, "contralateral"). */
export function oppositeSides(a: string, b: string): boolean {
  const sides = [sideOf(a), sideOf(b)];
  return sides.includes('right') && sides.includes('left');
}

/** Body systems that hold tubes, by the tag the catalogue gives them, with the words that name them. */
const TUBE_SYSTEMS: Readonly<Record<string, RegExp>> = {
  bil: /\b(bili\w*|chole\w*|cholang\w*|ptbd|ptc|t[\s-]?tube)\b/i,
  gu: /\b(neph\w*|pcnu?|ureter\w*|pyelo\w*|renal|kidney|urin\w*|suprapubic|cystostom\w*)\b/i,
  ent: /\b(gastro\w*|gastric|jejun\w*|peg|[gj][\s-]?tube|g[\s-]?j|feeding|enter\w*)\b/i,
  ent2: /\bcecost\w*/i,
  pleura: /\b(pleur\w*|chest|thora\w*)\b/i,
  perit: /\b(perito\w*|ascit\w*|paracent\w*)\b/i,
};
/** A plain "drain" or "abscess" names a collection only where no organ is named beside it. */
const COLLECTION = /\b(abscess\w*|collection|drain\w*|sinogram|abscessogram)\b/i;

/** The tube systems a description names, by catalogue tag. */
export function tubeSystemsIn(text: string): readonly string[] {
  const named = Object.keys(TUBE_SYSTEMS).filter((system) => TUBE_SYSTEMS[system]!.test(text));
  return named.length > 0 ? named : COLLECTION.test(text) ? ['collection'] : [];
}

/** Organs that are biopsied and ablated, by catalogue tag. */
const ORGANS: Readonly<Record<string, RegExp>> = {
  liver: /\b(liver|hepat\w*)\b/i,
  lung: /\b(lung|pulmon\w*|mediast\w*|chest)\b/i,
  kidney: /\b(kidney|renal)\b/i,
  bone: /\b(bone|osseous|vertebra\w*|spin\w*|sacr\w*|rib|femur|pelvis)\b/i,
  thyroid: /\bthyroid\b/i,
  adrenal: /\badrenal\w*/i,
  pancreas: /\bpancrea\w*/i,
  spleen: /\bsple\w*/i,
  soft: /\b(soft tissue|muscle|lymph|node|desmoid)\b/i,
};

/** The organs a description names, by catalogue tag. */
export function organsIn(text: string): readonly string[] {
  return Object.keys(ORGANS).filter((organ) => ORGANS[organ]!.test(text));
}
