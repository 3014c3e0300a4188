import { dateText } from '../../../components/moments';
import type { Found, ReconcileView } from '../../../components/reconcile/view';
import { listed } from '../../../components/words';
import type { Printed, Sheet } from '../../../lib/model';
import { say, text } from '../../../lib/platform/text';
import {
  type AdsCase,
  type Correction,
  correctionSheet,
  correctionsOf,
  type Maybe,
  type Reconciliation,
  type RecordedCase,
} from '../../../lib/progress';

/** What came of holding the record against an export, as it is shown. */
export function reconcileView(found: Reconciliation, unread: number): ReconcileView {
  return {
    matched: found.matched,
    unread,
    onlyInAds: found.onlyInAds.length,
    perhapsTwice: found.perhapsTwice.map(({ case: one, ads }) => ({
      id: `${one.id} ${ads.rows[0]!.line}`,
      draftId: one.id,
      title: titleOf(one),
      candidates: [{ said: adsTitle(ads), confidence: null, agrees: ['date', 'category'] }],
    })),
    notInAds: found.notInAds.length,
    twice: found.twice.length,
    differing: found.differing.length,
    draftsLogged: found.draftsLogged.map(({ case: one }) => ({
      id: one.id,
      draftId: one.id,
      title: titleOf(one),
      candidates: [],
    })),
    draftsMaybe: found.draftsMaybe.map(withMaybe),
    loggedMaybe: found.notInAds.filter(({ maybe }) => maybe.length > 0).map(withMaybe),
  };
}

const withMaybe = ({ case: one, maybe }: { case: RecordedCase; maybe: Maybe[] }): Found => ({
  id: one.id,
  draftId: one.id,
  title: titleOf(one),
  candidates: maybe.map(({ ads, confidence, agrees }) => ({ said: adsTitle(ads), confidence, agrees })),
});

const dayOf = (date: string | null): string => (date ? dateText(date) : text('reconcile_no_date'));

/** A case here in one line, without any ID. */
export function titleOf({ date, site, entries }: RecordedCase): string {
  return [dayOf(date), listed(entries.map(({ item }) => item)), site].filter(Boolean).join(' · ');
}

/** A case of the export in one line, without its ID. */
export function adsTitle({ date, site, rows }: AdsCase): string {
  const said = rows.map(({ description, categories }) => description || categories.join('; '));
  return [dayOf(date), listed(said), site].filter(Boolean).join(' · ');
}

/** Everything to correct in the Case Log, as a sheet and as a page, and the day of each; null where nothing is. */
export function correctionFiles(found: Reconciliation): { sheet: Sheet; page: Printed; days: string[] } | null {
  const corrections: Correction[] = correctionsOf(found);
  if (corrections.length === 0) return null;
  const title = text('reconcile_list');
  const sheet = correctionSheet(corrections, title, say);
  const page: Printed = {
    title,
    foot: say('foot'),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: say('banner') },
      {
        kind: 'table',
        headings: sheet.headings,
        widths: [10, 20, 16, 27, 27],
        rows: sheet.rows.map((row) => row.map((cell) => String(cell ?? ''))),
      },
    ],
  };
  return { sheet, page, days: corrections.map(({ date }) => date) };
}
