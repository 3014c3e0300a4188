import type { LeftReason, Listing } from '../../model';
import type { ControlSpec } from '../form/form';
import { editable, listOf } from '../form/locate';
import type { Choice } from '../page/options';
import { choicesOf, offers, shownBy } from '../page/read';
import { squash } from '../page/text';
import { togglesOf } from '../page/toggles';
import { visible } from '../page/visible';
import { press, write } from './apply';
import type { Session } from './session';
import { AT_ONCE, until, watchChanges } from './wait-for-page';

/**
 * How long a list without the option wanted must stand still before it counts as lacking it, in milliseconds: what came may be the late answer to
 * an earlier choice, and the one that was asked for still on its way.
 */
const LACKING_AFTER = 1_500;

/** Why a list of the chain could not be chosen, with the options that came near. */
export interface Broken {
  reason: LeftReason;
  candidates: string[];
}

/** One list of the chain, and what is to be chosen in it. */
interface Link {
  spec: ControlSpec;
  text: string;
}

/** Brings the picker's pane to the front where another one is open. */
export async function openPane(session: Session): Promise<boolean> {
  const { document, form } = session;
  const { lists } = form.picker;
  const open = () => {
    const list = listOf(document, lists.class);
    return list !== null && editable(list, lists.class);
  };
  if (open()) return true;
  const link = tabOf(session);
  return link !== null && press(session, link) && until(session, watchChanges([]), open, AT_ONCE);
}

/** What opens the pane in which the lists are hidden: by its words, or as what names that pane as its target. */
function tabOf({ document, form }: Session): HTMLElement | null {
  const { tab, lists } = form.picker;
  const worded = [
    ...document.querySelectorAll<HTMLElement>('a[href^="#"], button[type="button"], [role="tab"]'),
  ].filter((link) => squash(link.textContent ?? '').toLowerCase() === tab.text.toLowerCase());
  const hidden: HTMLElement[] = [];
  for (let block: Element | null = listOf(document, lists.class); block; block = block.parentElement)
    if (getComputedStyle(block).display === 'none') hidden.push(...togglesOf(document, block));
  const all = [...new Set([...document.querySelectorAll<HTMLElement>(tab.selector), ...worded, ...hidden])].filter(
    (link) => visible(link),
  );
  return all.find((link) => hidden.includes(link)) ?? (all.length === 1 ? (all[0] ?? null) : null);
}

/** Class, area and type of one row, chosen one after the other. */
export interface Chain {
  /** Chooses them, each when its list has loaded; null where all are chosen. */
  choose(): Promise<Broken | null>;
  /** Whether one that was chosen is so no more: a page that fetches its lists late takes away what was chosen in them. */
  lost(): boolean;
}

/** The chain that leads to where a listing says. */
export function chainTo(session: Session, listing: Listing): Chain {
  const { lists } = session.form.picker;
  const links: Link[] = [
    { spec: lists.class, text: listing.class },
    { spec: lists.area, text: listing.area },
    { spec: lists.type, text: listing.type },
  ];
  const chosen: Link[] = [];
  const lost = () => !chosen.every((link) => stands(session, link));
  return {
    lost,
    async choose() {
      chosen.length = 0;
      for (const [at, link] of links.entries()) {
        const broken = await chooseLink(session, link, { lost, chosen: () => chosen.push(link), next: links[at + 1] });
        if (broken) return broken;
      }
      return null;
    },
  };
}

const broken = (reason: LeftReason, candidates: readonly string[] = []): Broken => ({
  reason,
  candidates: [...candidates],
});

interface Around {
  lost(): boolean;
  /** To be called when the link is chosen. */
  chosen(): void;
  next: Link | undefined;
}

/** Chooses one list and waits for the next one to hold what will be chosen there. */
async function chooseLink(session: Session, link: Link, { lost, chosen, next }: Around): Promise<Broken | null> {
  await until(session, watchChanges([]), () => lost() || fitting(session, link).length > 0, AT_ONCE);
  const [option, ...others] = fitting(session, link);
  if (!option) return broken('lists-did-not-load');
  if (others.length > 0) return broken('row-ambiguous');
  const nextList = next ? listOf(session.document, next.spec) : null;
  if (stands(session, link) && (!nextList || offers(nextList))) {
    chosen();
    return null;
  }
  const watch = watchChanges(nextList ? [nextList] : []);
  const written = write(session, link.spec, null, link.text);
  if (!written.ok) {
    watch.stop();
    return broken(written.reason === 'not-editable' ? 'not-editable' : 'row-missing', written.candidates);
  }
  chosen();
  if (!next || !nextList) return null;
  const lacking = () => watch.still() > LACKING_AFTER;
  const arrived = await until(
    session,
    watch,
    () => lost() || (watch.changed(nextList) && (fitting(session, next).length > 0 || lacking())),
    AT_ONCE,
  );
  if (!arrived || lost()) return broken('lists-did-not-load');
  return fitting(session, next).length > 0 ? null : broken('row-missing');
}

function fitting({ document }: Session, { spec, text }: Link): Choice[] {
  const list = listOf(document, spec);
  return list ? choicesOf(list).filter((choice) => squash(choice.text) === squash(text)) : [];
}

/** Whether a list shows what was chosen in it. */
function stands({ document }: Session, { spec, text }: Link): boolean {
  const list = listOf(document, spec);
  return list !== null && squash(shownBy(list)) === squash(text);
}
