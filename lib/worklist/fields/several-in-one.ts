import type { TextLine, WorklistField } from '../../model';
import { claimsOf } from './headings';

/**
 * A line whose cell holds several procedures, one under the other, as many lines, where another cell numbers just as many: "E1, E2". Where the
 * numbers do not match, the line stays as it is: a description may only have been too long for its cell.
 */
export function severalLines(line: TextLine, headings: readonly string[]): TextLine[] {
  if (line.broken || !line.cells.some((text) => /[\r\n]/.test(text))) return [line];
  const at = (field: WorklistField) =>
    headings.findIndex((heading) => claimsOf(heading).some((claim) => claim.field === field));
  const descriptions = partsOf(line, at('description'), /[\r\n]+/);
  const accessions = partsOf(line, at('accession'), /[\r\n,;]+/);
  if (descriptions.length < 2 || accessions.length !== descriptions.length) return [line];
  return descriptions.map((description, place) => {
    const cells = [...line.cells];
    cells[at('description')] = description;
    cells[at('accession')] = accessions[place]!;
    return { ...line, cells };
  });
}

const partsOf = ({ cells }: TextLine, at: number, separator: RegExp): string[] =>
  (at < 0 ? '' : (cells[at] ?? ''))
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
