import { type Category, TABLE_2 } from '../../../lib/model';
import { concept } from '../../../lib/procedures';

/** What a name counts as: one of the twelve, something else that is logged, or nothing. */
export type Label = (typeof TABLE_2)[number] | 'other' | 'none';

/** A procedure name of which somebody has said what it is. */
export interface Name {
  description: string;
  code: string | null;
  label: Label;
  /** A second label could be defended: measured for speed, never scored. */
  ambiguous: boolean;
  /** What sort of wording it is; tables are split by it. */
  kind: string;
}

const LABELS = new Set<string>([...TABLE_2, 'other', 'none']);

/** The label of a category. */
export function labelOf(category: string): Label {
  if (category === 'Component' || category === 'Not counted') return 'none';
  return category.startsWith('Other: ') ? 'other' : (category as Exclude<Category, `Other: ${string}`> as Label);
}

const beginsWithIr = (description: string): boolean => /^\W*(ir|vir|ivr|xa)\b/i.test(description);

/**
 * The names of a fixture file of `tests/fixtures/procedures`: blocks of a concept's id and its lines, "+ " for a line that is that concept,
 * "+? " for one of which the resident is asked (ambiguous). "- " lines say only what a name is not, and are left out. Throws on an unknown concept.
 */
export function namesOfFixture(content: string): Name[] {
  const names: Name[] = [];
  let label: Label | undefined;
  for (const line of content.split('\n')) {
    const [, asks, description] = /^\+(\??) (.+)$/.exec(line) ?? [];
    if (description) {
      if (!label) throw new Error(`a line before any concept: ${line}`);
      names.push({ description, code: null, label, ambiguous: asks === '?', kind: 'as written' });
    } else if (line.trim() && !line.startsWith('- ')) {
      const known = concept(line.trim());
      if (!known) throw new Error(`no such concept: ${line}`);
      label = labelOf(known.category);
    }
  }
  return names;
}

/**
 * The names of a tab-separated file with a heading line: `description` and `label` (one of the twelve, "other" or "none"); where there are such
 * columns, `code` and `ambiguous` (y or n); others are passed over. Throws on a missing column and, with its line number, on an unknown label.
 */
export function namesOfTable(content: string): Name[] {
  const [head = '', ...lines] = content.replace(/\r/g, '').trimEnd().split('\n');
  const columns = head.split('\t');
  for (const needed of ['description', 'label'])
    if (!columns.includes(needed)) throw new Error(`the heading line has no column "${needed}"`);
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    const label = cell('label');
    if (!LABELS.has(label)) throw new Error(`line ${i + 2}: no such label: "${label}"`);
    const description = cell('description');
    return {
      description,
      code: cell('code') || null,
      label: label as Label,
      ambiguous: cell('ambiguous') === 'y',
      kind: beginsWithIr(description) ? 'begins with IR' : 'other names',
    };
  });
}

/** `count` of a list, evenly spaced; all where there are no more. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);
}

/** The names by kind, in the order in which the kinds first appear. */
export function byKind(names: readonly Name[]): Map<string, Name[]> {
  const kinds = new Map<string, Name[]>();
  for (const name of names) kinds.set(name.kind, [...(kinds.get(name.kind) ?? []), name]);
  return kinds;
}
