import type { Say, Sheet } from '../../model';
import type { Reconciliation } from './reconcile';

/** What a resident changes in the Case Log by hand; nothing here changes it. */
export interface Correction {
  kind:
    | 'log-case'
    | 'delete-repeat'
    | 'change-date'
    | 'change-role'
    | 'change-category'
    | 'change-item'
    | 'add-entry'
    | 'look-entry';
  caseId: string;
  /** The day under which the Case Log has it, as far as is known. */
  date: string;
  inAds: string;
  here: string;
}

const KINDS = {
  date: 'change-date',
  role: 'change-role',
  category: 'change-category',
  item: 'change-item',
  'entry-missing': 'add-entry',
  'entry-extra': 'look-entry',
} as const;

/** Everything that differs as a list to work through, by day. */
export function correctionsOf({ notInAds, twice, differing }: Reconciliation): Correction[] {
  const said = (entries: { category: string; item: string }[]) =>
    entries.map((e) => `${e.category}: ${e.item}`).join('; ');
  const all: Correction[] = [
    ...notInAds.map(({ case: one }) => ({
      kind: 'log-case' as const,
      caseId: one.caseId,
      date: one.date ?? '',
      inAds: '',
      here: said(one.entries),
    })),
    ...twice.map(({ caseId, rows }) => ({
      kind: 'delete-repeat' as const,
      caseId,
      date: rows[0]!.date,
      inAds: rows.map(({ description, categories }) => description || categories.join('; ')).join('; '),
      here: '',
    })),
    ...differing.map(({ case: one, field, here, inAds }) => ({
      kind: KINDS[field],
      caseId: one.caseId,
      date: field === 'date' ? inAds : (one.date ?? ''),
      inAds,
      here,
    })),
  ];
  return all.sort((one, other) => (`${one.date} ${one.caseId}` < `${other.date} ${other.caseId}` ? -1 : 1));
}

const SAID = {
  'log-case': 'correction_log_case',
  'delete-repeat': 'correction_delete_repeat',
  'change-date': 'correction_change_date',
  'change-role': 'correction_change_role',
  'change-category': 'correction_change_category',
  'change-item': 'correction_change_item',
  'add-entry': 'correction_add_entry',
  'look-entry': 'correction_look_entry',
} as const satisfies Record<Correction['kind'], string>;

/** The list as a sheet; that it is still patient information stands under it. */
export function correctionSheet(corrections: readonly Correction[], name: string, say: Say): Sheet {
  return {
    name,
    headings: [
      say('column_date'),
      say('column_case_id'),
      say('column_correction'),
      say('column_in_ads'),
      say('column_here'),
    ],
    rows: corrections.map(({ kind, caseId, date, inAds, here }) => [date, caseId, say(SAID[kind]), inAds, here]),
    foot: say('banner'),
  };
}
