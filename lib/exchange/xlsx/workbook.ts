import type { SourceNote, TextSource } from '../../model';
import { withoutMark } from '../delimited';
import { attribute, type Token, tokensOf } from '../markup';
import type { Turns } from '../turns';
import type { Zip, ZipFault } from '../zip';
import { readSheet, type Shared, unescaped } from './sheet';
import { stylesOf } from './styles';

const USUAL = 'xl/workbook.xml';

/** Whether an archive is a workbook of this kind. */
export function isWorkbook(zip: Zip): boolean {
  return zip.names.some((name) => /(^|\/)workbook\w*\.xml$/i.test(name));
}

/** The workbook's own part, as the archive names it. */
async function bookPart(zip: Zip): Promise<string> {
  const links = zip.names.includes('_rels/.rels') ? await textOf(zip, '_rels/.rels') : 'damaged';
  const found = typeof links === 'object' ? [...linksOf(links.text, '').values()] : [];
  return found.find(({ type }) => type.endsWith('/officeDocument'))?.part ?? USUAL;
}

/** Reads the visible worksheets of a workbook. Hidden ones are counted and not read. */
export async function readWorkbook(zip: Zip, turns: Turns): Promise<TextSource | ZipFault> {
  const part = await bookPart(zip);
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const book = await textOf(zip, part);
  const links = await textOf(zip, `${folder}_rels/${file}.rels`);
  if (typeof book !== 'object') return book;
  if (typeof links !== 'object') return links;
  const { sheets, from1904 } = bookOf(book.text);
  const parts = linksOf(links.text, folder);
  const shared = await sharedOf(zip, parts, from1904);
  if (typeof shared !== 'object') return shared;
  const counts = { 'hidden-sheets': 0, 'hidden-rows': 0, 'hidden-columns': 0, 'formulas-without-value': 0 };
  const source: TextSource = { tables: [], notes: [] };
  for (const { name, link, hidden } of sheets) {
    const target = parts.get(link);
    if (!target?.type.endsWith('/worksheet')) continue;
    if (hidden) {
      counts['hidden-sheets'] += 1;
      continue;
    }
    const xml = await textOf(zip, target.part);
    if (typeof xml !== 'object') return xml;
    const read = await readSheet(xml.text, shared, turns);
    if (read.lines.length === 0) continue;
    counts['hidden-rows'] += read.hiddenRows;
    counts['hidden-columns'] += read.hiddenColumns;
    counts['formulas-without-value'] += read.unvalued;
    source.tables.push({ name, separated: false, lines: read.lines });
  }
  source.notes = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [{ kind, count } as SourceNote] : []));
  return source;
}

/** A part's text, boxed so that it is told from a fault. */
async function textOf(zip: Zip, part: string): Promise<{ text: string } | ZipFault> {
  const bytes = await zip.part(part);
  return typeof bytes === 'object' ? { text: new TextDecoder().decode(bytes) } : bytes;
}

interface SheetEntry {
  name: string;
  link: string;
  hidden: boolean;
}

function bookOf(xml: string): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  for (const token of opened(xml)) {
    const said = (name: string) => attribute(token.attributes, name);
    if (token.name === 'workbookpr') from1904 = /^(1|true)$/.test(said('date1904') ?? '');
    if (token.name !== 'sheet') continue;
    sheets.push({
      name: said('name') ?? '',
      link: attribute(token.attributes.replace(/\ssheetId\s*=/i, ' '), 'id') ?? '',
      hidden: /hidden/i.test(said('state') ?? ''),
    });
  }
  return { sheets, from1904 };
}

type Link = { part: string; type: string };

/** @param folder of the part that links, to which its links are relative */
function linksOf(xml: string, folder: string): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const token of opened(xml)) {
    if (token.name !== 'relationship') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
    links.set(attribute(token.attributes, 'Id') ?? '', { part, type: attribute(token.attributes, 'Type') ?? '' });
  }
  return links;
}

async function sharedOf(zip: Zip, links: Map<string, Link>, from1904: boolean): Promise<Shared | ZipFault> {
  const shared: Shared = { strings: [], styles: [], from1904 };
  for (const { part, type } of links.values()) {
    const wanted = /\/(sharedStrings|styles)$/.exec(type)?.[1];
    if (!wanted || !zip.names.includes(part)) continue;
    const xml = await textOf(zip, part);
    if (typeof xml !== 'object') return xml;
    if (wanted === 'styles') shared.styles = stylesOf(xml.text);
    else shared.strings = stringsOf(xml.text);
  }
  return shared;
}

/** The strings that cells share, rich text as plain, reading aids left out. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inside = false;
  let phonetic = false;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') {
      if (inside && !phonetic) current += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.empty;
    if (token.name === 't') inside = opens;
    if (token.name === 'rph') phonetic = opens;
    if (token.name !== 'si') continue;
    if (!opens) strings.push(withoutMark(unescaped(current).trim()));
    current = '';
  }
  return strings;
}

function* opened(xml: string): Generator<Extract<Token, { kind: 'open' | 'close' }>> {
  for (const token of tokensOf(xml)) if (token.kind === 'open') yield token;
}
