import {
  type DropReason,
  type Evidence,
  type FillField,
  type Flag,
  type FormField,
  IMPORT,
  type LeftReason,
  type LineFault,
  type Provenance,
  REPORT_REASONS,
  type RefusalCode,
  type ReportReason,
  type SourceNote,
  type TableKey,
  type WorklistField,
} from '../lib/model';
import { type TextKey, text } from '../lib/platform/text';

/** "no-worklist" → "no_worklist": keys of `_locales` have no hyphens. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

export function keyOf<P extends string, C extends string>(prefix: P, code: C): `${P}_${Underscored<C>}` {
  return `${prefix}_${code.replaceAll('-', '_')}` as `${P}_${Underscored<C>}`;
}

/** What happened and what to do next, for each way of declining. */
export const refusalText = (code: RefusalCode): string => text(keyOf('refusal', code));
/** Why a worklist line makes no entry. */
export const reasonText = (reason: DropReason): string => text(keyOf('reason', reason));
/** Why a phrase of a report makes no entry; the rules' reasons are the same as a line's. */
export const droppedText = (reason: ReportReason | DropReason): string =>
  isOfReports(reason) ? text(`report_reason_${reason}`) : reasonText(reason);
const isOfReports = (reason: ReportReason | DropReason): reason is ReportReason =>
  (REPORT_REASONS as readonly string[]).includes(reason);
/** What a resident should know of an entry or a visit. */
/** What a counting rule says, and whose it is; the bare id of one that is no longer there. */
export const ruleText = (rule: string): string =>
  text(`rule_${rule.replaceAll(/[.-]/g, '_')}` as TextKey) || text('draft_rule', rule);

export const flagText = (flag: Flag): string => text(keyOf('flag', flag));
/** Why a form field was left as it stood; continues a sentence. */
export const leftText = (reason: LeftReason): string => text(keyOf('left', reason));
/** Where a table that was taught stands: its site and path; those out of files stand nowhere. */
export const placeText = ({ origin, path }: TableKey): string =>
  origin === IMPORT ? text('table_files') : origin + path;

/** A field's name as residents call it. */
export const fieldText = (field: FormField | FillField | WorklistField): string => text(keyOf('field', field));

/** A worklist system's own name; a general word for one that has no name of its own here. */
export function systemText(system: string): string {
  return text(keyOf('system', system) as TextKey) || text('system_unknown');
}

/** Why a line of a file was not read; continues a sentence. */
export const faultText = (reason: LineFault['reason']): string => text(keyOf('import_fault', reason));

/** What a resident should know of how a file was read. */
export function noteText(note: SourceNote): string {
  if (note.kind === 'windows-1252') return text('import_note_windows_1252');
  if (note.kind === 'plain-text') return text('import_note_plain_text');
  return counted(keyOf('import_note', note.kind), note.count);
}

/** One word for where a value came from. */
export const sourceWord = (from: Provenance): string => text(keyOf('source', from.kind));

/** The whole sentence: the cell's heading and text and the system, or the rule's id. */
export function sourceText(from: Provenance): string {
  switch (from.kind) {
    case 'cell':
      return text(
        from.cell.taught ? 'source_cell_taught' : 'source_cell_long',
        from.cell.heading,
        from.cell.text,
        systemText(from.system),
      );
    case 'rule':
      return ruleText(from.rule);
    case 'settings':
      return text('source_settings_long');
    case 'resident':
      return text('source_resident_long');
  }
}

/** One reason for a decision: its kind, what matched, and what is to be said of it. */
export function evidenceText({ kind, text: matched, note }: Evidence): string {
  if (kind === 'learned' && note === 'colleague') return text('wording_why_colleague', matched);
  const said = text(keyOf('draft_why', kind), matched);
  return note ? `${said} (${note})` : said;
}

type Counted<K> = K extends `${infer Base}_one` ? Base : never;

/** A sentence with a count in it, `$1`, in the singular or the plural; further values stand for `$2` and on. */
export function counted(base: Counted<TextKey>, count: number, ...values: (string | number)[]): string {
  return text(count === 1 ? `${base}_one` : `${base}_other`, count, ...values);
}

/** "Attending, Site and Role", in the browser's language. */
export const listed = (words: string[]): string =>
  new Intl.ListFormat(undefined, { type: 'conjunction' }).format(words);
