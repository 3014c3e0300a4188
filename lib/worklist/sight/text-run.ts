/** A run of visible text with one parent element. */
export interface Piece {
  text: string;
  element: Element;
}

/** One line of visible text: what stands between two line breaks or block edges, and the pieces it is made of. */
export interface Line extends Piece {
  /** Where it begins: the element of its first piece. */
  element: Element;
  pieces: Piece[];
}

/** A line of one piece is its own piece: nearly all are, and a long table has very many. */
class OnePiece implements Line {
  constructor(
    readonly text: string,
    readonly element: Element,
  ) {}

  get pieces(): Piece[] {
    return [this];
  }
}

/** A line that is one piece. */
export const oneLine = (text: string, element: Element): Line => new OnePiece(text, element);

/** A text of printable ASCII or Latin letters without a doubled, leading or trailing space: most of them. */
const TIDY = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/;

/** Collapses space and drops the characters that take no room: zero-width, soft hyphens, direction marks. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
