/** A tag, its name in lower case and without prefix, or a run of text with its entities resolved. */
export type Token =
  | { kind: 'open' | 'close'; name: string; attributes: string; empty: boolean }
  | { kind: 'text'; text: string };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Markup as tags and text, one after the other, comments and instructions left out. Nothing is made of it but strings: what it holds can
 * neither run nor load anything. A tag that is never closed ends the text.
 */
export function* tokensOf(markup: string): Generator<Token> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open !== at) {
      const end = open < 0 ? markup.length : open;
      yield { kind: 'text', text: resolved(markup.slice(at, end)) };
      at = end;
    } else if (markup.startsWith('<!--', at)) {
      at = after(markup, '-->', at + 4);
    } else if (markup.startsWith('<![CDATA[', at)) {
      const end = markup.indexOf(']]>', at);
      yield { kind: 'text', text: markup.slice(at + 9, end < 0 ? undefined : end) };
      at = end < 0 ? markup.length : end + 3;
    } else if (/[A-Za-z_/]/.test(markup[at + 1] ?? '')) {
      const end = tagEnd(markup, at + 1);
      if (end < 0) return;
      yield tagOf(markup.slice(at + 1, end));
      at = end + 1;
    } else if (/[!?]/.test(markup[at + 1] ?? '')) {
      at = after(markup, '>', at + 1);
    } else {
      yield { kind: 'text', text: '<' };
      at += 1;
    }
  }
}

const after = (markup: string, what: string, from: number) => {
  const found = markup.indexOf(what, from);
  return found < 0 ? markup.length : found + what.length;
};

/** Where the `>` of a tag stands; one inside a quoted value does not count. */
function tagEnd(markup: string, from: number): number {
  for (let at = from; at < markup.length; at += 1) {
    const letter = markup[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = markup.indexOf(letter, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function tagOf(inside: string): Token {
  const closing = inside.startsWith('/');
  const empty = inside.endsWith('/');
  const whole = inside.slice(closing ? 1 : 0, empty ? -1 : undefined);
  const space = whole.search(/\s/);
  const name = (space < 0 ? whole : whole.slice(0, space)).toLowerCase();
  return {
    kind: closing ? 'close' : 'open',
    name: name.slice(name.indexOf(':') + 1),
    attributes: space < 0 ? '' : whole.slice(space),
    empty,
  };
}

/** One pattern an attribute's name; the names are our own. */
const PATTERNS = new Map<string, RegExp>();

/** An attribute's value, its entities resolved; null where the tag has none of that name, written with or without a prefix. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
    PATTERNS.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? resolved(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
