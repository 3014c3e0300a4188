import type { Person } from '../../model';

/** What somebody is; `none`: nobody whom the Case Log asks for. */
export type Kind = Person['kind'] | 'none';

/** Words that say what somebody is. */
const KIND: readonly (readonly [Kind, RegExp])[] = [
  [
    'none',
    /\b(?:PA-?C|PA|NP|CRNP|APRN|physician assistant|nurse|RN|technologist|tech|RT\(R\)|RT|MS-?[34]|MSIV|CRNA|PCP)\b|\b(?:[Ss]tudent|[Oo]rdering|[Rr]eferring|[Rr]eferred|[Rr]equesting|[Rr]equested|[Aa]nesthesi\w+|[Pp]rimary care|[Ii]nterpreter|[Ss]crub|[Vv]endor|[Pp]athologist|[Cc]ytotechnologist|[Cc]ytopathologist|ORDERING|REFERRING|ANESTHESIOLOGIST|TECHNOLOGIST|STUDENT|NURSE|[Tt]echnologist|[Nn]urse|[Pp]hysician [Aa]ssistant)\b/,
  ],
  ['fellow', /\b(?:fellow|pgy-?7|pgy ?7)\b/i],
  ['resident', /\b(?:residents?|res|trainee|pgy[\s-]?\d|R[1-6]|intern|house officer|registrar)\b/i],
  [
    'attending',
    /\b(?:attendings?|attg|attg\.|att|atdg|staff|faculty|consultant|supervis(?:ed|ing|or)|teaching physician)\b/i,
  ],
];

/** The first kind that a text names, nobody before the others. */
export const kindIn = (text: string): Kind | null => {
  for (const [kind, words] of KIND) if (words.test(text)) return kind;
  return null;
};

/** The kind named nearest to the beginning of a text. */
export function nearestKind(text: string): Kind | null {
  let best: { kind: Kind; at: number } | null = null;
  for (const [kind, words] of KIND) {
    const at = text.search(words);
    if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? null;
}
