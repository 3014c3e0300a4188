import type { Concept } from '../procedures';

/** Catalogue tags that name a part of the body; the others name a technique. */
const PARTS = new Set([
  ...['aorta', 'leg', 'visc', 'ue', 'pa', 'neuro', 'portal', 'dial', 'liver', 'lung', 'kidney', 'bone', 'soft'],
  ...['thyroid', 'bil', 'ent', 'ent2', 'gu', 'collection', 'pleura', 'perit', 'vacc'],
]);

/** What the tags do not tell apart: a filter is for a vein other than the one that is stented, and these organs are embolized. */
const BY_CONCEPT: Readonly<Record<string, readonly string[]>> = {
  'VI.RETR': ['filter'],
  'VI.FILTER': ['filter'],
  'VI.STENT': ['vein'],
  'VI.PTA': ['vein'],
  'EMB.TARE': ['tumour'],
  'EMB.TACE': ['tumour'],
  'EMB.BLAND': ['tumour'],
  'EMB.PAE': ['prostate'],
  'EMB.UAE': ['uterus'],
  'EMB.GONAD': ['gonadal'],
};

/** The organ systems a concept works on, to tell disparate procedures of one category apart (rules.md B.3 S11); empty where not known. */
export const organSystemsOf = ({ id, tags }: Concept): readonly string[] =>
  BY_CONCEPT[id] ?? tags.filter((tag) => PARTS.has(tag));
