import type { Person } from '../../model';
import { kindIn, nearestKind } from '../phrases/kinds';
import type { Section } from '../sections/sections';
import { type Found, namesIn } from './names';

/** Words on a trainee's part. */
const ROLE =
  /\b(?:(?:first|1st|primary|second|2nd|secondary|sole|lead|senior|main)[ -](?:operator|assistant|surgeon|assist)|operator|assist(?:ant|ed|ing)?|observ(?:er|ed|ing)|pgy[\s-]?\d(?: resident)?|(?:on-call |IR |DR |radiology |surgery |cardiology |vascular |ESIR |independent )?(?:resident|fellow)|res|supervis(?:ed|ing)|performed(?: the)?[\w ]{0,20}|scrubbed|senior|junior|trainee)\b/gi;

interface Mention extends Person {
  kind: Person['kind'];
  excluded: boolean;
  from: number;
  /** How the kind was told: by its own label, or by words beside. */
  strength: number;
}

const REACH = 90;
const STOP = /[;\n|]|\. (?=[A-Z])|\.$|\/ /;

/** What is said beside a name: after it up to the next name or stop, and the words just before it. */
function beside(text: string, found: readonly Found[], index: number): { after: string; before: string } {
  const { from, to } = found[index]!;
  const next = found[index + 1]?.from ?? text.length;
  const previous = found[index - 1]?.to ?? 0;
  const after = text.slice(to, Math.min(next, to + REACH));
  const before = text.slice(Math.max(previous, from - 40), from);
  return { after: after.split(STOP)[0] ?? '', before: before.split(/[;\n|]|\. |\/ /).at(-1) ?? '' };
}

function mentionsIn(text: string, label: string, offset: number, labelled: boolean): Mention[] {
  const found = namesIn(text, labelled);
  return found.map(({ name, from, to }, index): Mention => {
    const { after, before } = beside(text, found, index);
    // Words behind a name are about it ("Chen, MD, attending"); those before it where they end at it ("the resident, Dr. Chen").
    const own = text.slice(from, to);
    const behind = nearestKind(own.slice(name.length)) ?? nearestKind(after.split(/\bwith\b/)[0] ?? '');
    const ahead =
      /(?:\b(?:resident|fellow|attending|staff|res|attg|att|trainee|student|assistant)\b|[a-z]:),? *(?:physician |radiologist |surgeon )?,? *$/i.test(
        before,
      )
        ? kindIn(before.slice(-40))
        : null;
    const byLabel = kindIn(label);
    const used =
      behind !== null && /\b(?:MD|M\.D\.|DO|D\.O\.)\)?,? *\w+[,;/]? *$/.test(text.slice(Math.max(0, from - 40), from));
    const kind = (/^none$/.test(behind ?? '') ? behind : null) ?? (used ? null : ahead) ?? behind ?? byLabel;
    const words = [
      byLabel && byLabel !== 'none' && (byLabel === 'resident' || byLabel === 'fellow') ? label : '',
      before.slice(-30),
      after,
    ].join('; ');
    const role = [...new Set(words.match(ROLE) ?? [])].join('; ');
    return {
      name,
      role,
      kind: kind === 'none' || kind === null ? 'unknown' : kind,
      excluded: kind === 'none',
      from: offset + from,
      strength: byLabel === kind && kind !== null ? 2 : kind === null ? 0 : 1,
    };
  });
}

const surname = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase().replace(/\.$/, '');
const initials = (name: string): string =>
  name
    .split(' ')
    .slice(0, -1)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');

/** Mentions of one person under one name, the fullest; what any of them says of the person holds. */
function joined(mentions: readonly Mention[]): Mention[] {
  const people: Mention[] = [];
  for (const one of mentions) {
    const same = people.find(
      (other) =>
        surname(other.name) === surname(one.name) &&
        (initials(other.name).startsWith(initials(one.name)) || initials(one.name).startsWith(initials(other.name))),
    );
    if (!same) people.push({ ...one });
    else {
      if (one.name.length > same.name.length) same.name = one.name;
      if (same.kind === 'unknown' || (one.strength > same.strength && one.kind !== 'unknown'))
        Object.assign(same, { kind: one.kind, strength: one.strength });
      same.excluded ||= one.excluded;
      same.role = [...new Set([...same.role.split('; '), ...one.role.split('; ')].filter(Boolean))].join('; ');
    }
  }
  return people;
}

const SIGNS =
  /\b(?:signed by|i was (?:present|personally)|i (?:have )?(?:personally )?(?:supervised|performed|reviewed|attest)|present (?:for|during|throughout)|staffed)\b|\bI, (?:Dr\.? )?$/i;

/** Nobody's part in it. */
const NOBODY_WITH =
  /\b(?:without|no)(?: an?| any| other)? (?:residents?|trainees?|fellows?|students?|assistants?)(?:(?: or |\/| and )(?:residents?|trainees?|fellows?))?\b/gi;
const blank = (text: string): string => ' '.repeat(text.length);

/** The people of a report and their parts. The attending is the one whom the report calls so, else who signed; two of them are asked about. */
export function peopleIn(whole: string, given: readonly Section[]): { attending: string | null; residents: Person[] } {
  const text = whole.replace(NOBODY_WITH, blank);
  const sections = given.map((section) => ({ ...section, text: section.text.replace(NOBODY_WITH, blank) }));
  const mentions: Mention[] = [];
  const told = sections.map(({ kind, heading, text: own, start }) => ({ kind, heading, own, start }));
  for (const { kind, heading, own, start } of told) {
    const who = kind === 'who';
    if (kind === 'detail' && kindIn(heading) === 'none') {
      const first = own.split('\n')[0] ?? '';
      mentions.push(
        ...mentionsIn(first, heading, start, true).map((one) => ({ ...one, excluded: true, kind: 'unknown' as const })),
      );
      mentions.push(...mentionsIn(own.slice(first.length), '', start + first.length, false));
      continue;
    }
    const field = who ? (own.split(/\n\s*\n/)[0] ?? own) : '';
    if (who) mentions.push(...mentionsIn(field, heading, start, true));
    mentions.push(...mentionsIn(own.slice(field.length), '', start + field.length, false));
  }
  const people = joined(mentions).filter(({ excluded }) => !excluded);
  const attendings = people.filter(({ kind }) => kind === 'attending');
  const signer = people.filter(
    ({ kind, from }) =>
      kind === 'unknown' &&
      (SIGNS.test(text.slice(Math.max(0, from - 160), from)) ||
        /surgeon|operator|radiologist|physician|signed/i.test(headingAt(sections, from))),
  );
  const strong = attendings.filter(({ strength }) => strength === 2);
  const chosen =
    attendings.length === 1
      ? attendings
      : strong.length === 1
        ? strong
        : attendings.length === 0 && signer.length === 1
          ? signer
          : [];
  const residents = people
    .filter(({ kind }) => kind === 'resident' || kind === 'fellow')
    .map(({ name, role, kind }) => ({ name, role, kind }));
  return { attending: chosen[0]?.name ?? null, residents };
}

const headingAt = (sections: readonly Section[], at: number): string =>
  sections.findLast(({ start }) => start <= at)?.heading ?? '';
