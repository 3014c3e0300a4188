import { RULES, type RuleId } from '../lib/encounters';
import type { Decision, Dropped, Encounter, Entry, Evidence, Line } from '../lib/model';
import { concept, decide, ruleSaid } from '../lib/procedures';
import messages from '../public/_locales/en/messages.json';
import { nearMisses, tokens } from './near';

const files = import.meta.glob<{ family: { id: string }[] }>('../lib/procedures/catalogue/*.ts', { eager: true });
const fileOf = new Map(
  Object.entries(files).flatMap(([path, { family }]) => family.map(({ id }) => [id, path.replace('../', '')] as const)),
);

const INDENT = '  ';
const WIDTH = 9;

/** A line of a block: what it is about, then what there is to say. */
const said = (about: string, text: string): string => `${INDENT}${about.padEnd(WIDTH)} ${text}`;
const percent = (confidence: number): string => `${Math.round(100 * confidence)} %`;

/** "VP.CHEST Chest port placement (Venous Port)"; an unknown id stands for itself. */
function named(id: string): string {
  const known = concept(id);
  return known ? `${id} ${known.name} (${known.category})` : id;
}

/** A catalogue rule with its text, where it stands, and where it is written down why. */
function catalogueRule(id: string): string {
  const said = ruleSaid(id);
  if (said === null) return id;
  const { concept: owner, text, cite } = said;
  return text === null
    ? `${id}: an earlier rule of ${named(owner.id)}  [${cite}]`
    : `${id}: ${text}  [${fileOf.get(owner.id)}; ${cite}]`;
}

/** What the code would say alone beside what the words would. A code that several concepts share is named by the first of them. */
function codeBesideWords(description: string, { text: number, note }: Evidence): string {
  const alone = decide({ description: '', code: number });
  if (alone.concept === null) return `${number} says nothing: neither a CPT nor an HCPCS number of the catalogue`;
  const words = decide({ description });
  const stands = `${number} stands for ${named(alone.concept)}`;
  if (note === 'agrees' || words.category === alone.category) return `${stands}: agrees with the words`;
  if (words.concept === null) return `${stands}: the words alone say nothing`;
  return `${stands}: disagrees with the words, which stand for ${named(words.concept)}`;
}

function wordsOf(why: readonly Evidence[], id: string | null): string {
  const words = why.filter(({ kind }) => kind === 'word').map(({ text }) => `"${text}"`);
  if (words.length > 0) return words.join(' ');
  return id !== null && why.length === 0 ? 'not asked: the procedure was given with the line' : 'none that decided';
}

const DOUBTS = [
  ['unread', 'unread'],
  ['unused', 'unused'],
  ['goods', 'goods'],
  ['several', 'several'],
  ['either', 'either'],
  ['cut', 'cut off'],
] as const;

const doubt = (name: string, found: readonly Evidence[]): string[] =>
  found.length === 0 ? [] : [said(name, found.map(({ text }) => `"${text}"`).join(' '))];

/** Why a description is taken to be what it is: the words and the rule, what the code says, the runners-up; lines without a heading. */
export function whyMapped(description: string, decision: Decision): string[] {
  const { concept: id, confidence, review, why, alternatives } = decision;
  const of = (kind: Evidence['kind']): Evidence[] => why.filter((one) => one.kind === kind);
  return [
    said('is', id === null ? 'nothing the catalogue knows' : named(id)),
    said('sure', `${percent(confidence)}, ${review ? 'asks' : 'without asking'}`),
    said('words', wordsOf(why, id)),
    said('read', tokens(description).join(' ')),
    ...DOUBTS.flatMap(([kind, name]) => doubt(name, of(kind))),
    ...of('rule').map(({ text }) => said('rule', catalogueRule(text))),
    ...of('code').map((one) => said('code', codeBesideWords(description, one))),
    ...of('modality').map(({ text }) => said('modality', text)),
    ...alternatives.map((one, i) =>
      said(i === 0 ? 'runner-up' : '', `${percent(one.confidence).padStart(4)}  ${named(one.concept)}`),
    ),
    ...nearMisses(description, id).map((text, i) => said(i === 0 ? 'near' : '', text)),
  ];
}

const rule = (id: string): string => {
  const key = `rule_${id.replaceAll(/[.-]/g, '_')}` as keyof typeof messages;
  return `${id}: ${messages[key].message}  [${RULES[id as RuleId]}]`;
};

const flagsOf = (flags: readonly string[]): string[] => (flags.length === 0 ? [] : [said('flags', flags.join(', '))]);

function entered({ role, flags, rules }: Entry): string[] {
  return [...rules.map((id, i) => said(i === 0 ? 'counts' : '', rule(id))), said('role', role), ...flagsOf(flags)];
}

function left({ reason, rule: id, absorbedBy }: Dropped): string[] {
  return [said('reason', absorbedBy === null ? reason : `${reason}, absorbed by ${absorbedBy}`), said('by', rule(id))];
}

/** Why each line of an encounter is entered, dropped or left open: a block a line, a heading first. */
export function whyCounted(encounter: Encounter, lines: readonly Line[]): string[][] {
  const blocks = encounter.lineIds.map((id) => {
    const line = lines.find((one) => one.id === id) as Line;
    const entry = encounter.entries.find(({ lineId }) => lineId === id);
    const dropped = encounter.dropped.find(({ lineId }) => lineId === id);
    const verdict = entry ? 'ENTERED' : dropped ? 'DROPPED' : 'UNMAPPED: waits for the resident';
    const why = entry ? entered(entry) : dropped ? left(dropped) : [];
    return [`${id}  ${line.description}  ${verdict}`, ...why, ...whyMapped(line.description, line.decision)];
  });
  return [...blocks, ...(encounter.flags.length === 0 ? [] : [flagsOf(encounter.flags)])];
}
