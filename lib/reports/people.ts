import type { Person } from './report';
import type { Section } from './sections';

type Kind = Person['kind'] | 'none';

/** Words that say what somebody is. */
const KIND: readonly (readonly [Kind, RegExp])[] = [
  [
    'none',
    /\b(?:PA-?C|PA|NP|CRNP|APRN|physician assistant|nurse|RN|technologist|tech|RT\(R\)|RT|MS-?[34]|MSIV|CRNA|PCP)\b|\b(?:[Ss]tudent|[Oo]rdering|[Rr]eferring|[Rr]eferred|[Rr]equesting|[Rr]equested|[Aa]nesthesi\w+|[Pp]rimary care|[Ii]nterpreter|[Ss]crub|[Vv]endor|[Pp]athologist|[Cc]ytotechnologist|[Cc]ytopathologist|ORDERING|REFERRING|ANESTHESIOLOGIST|TECHNOLOGIST|STUDENT|NURSE|[Tt]echnologist|[Nn]urse|[Pp]hysician [Aa]ssistant)\b/,
  ],
  ['fellow', /\b(?:fellow|pgy-?7|pgy ?7)\b/i],
  ['resident', /\b(?:residents?|res|trainee|pgy[\s-]?\d|R[1-6]|intern|house officer|registrar)\b/i],
  [
    'attending',
    /\b(?:attendings?|attg|attg\.|att|atdg|staff|faculty|consultant|supervis(?:ed|ing|or)|teaching physician)\b/i,
  ],
];
/** Words on a trainee's part. */
const ROLE =
  /\b(?:(?:first|1st|primary|second|2nd|secondary|sole|lead|senior|main)[ -](?:operator|assistant|surgeon|assist)|operator|assist(?:ant|ed|ing)?|observ(?:er|ed|ing)|pgy[\s-]?\d(?: resident)?|(?:on-call |IR |DR |radiology |surgery |cardiology |vascular |ESIR |independent )?(?:resident|fellow)|res|supervis(?:ed|ing)|performed(?: the)?[\w ]{0,20}|scrubbed|senior|junior|trainee)\b/gi;

/** Bounded throughout: a text of nothing but capitals must not take long. */
const CAPITAL = "(?<![A-Za-zÀ-ÿ'-])[A-ZÀ-Þ][A-Za-zÀ-ÿ']{0,24}(?:-[A-ZÀ-Þ][A-Za-zÀ-ÿ']{0,24}){0,2}(?![A-Za-zÀ-ÿ'-])";
const NAME = `${CAPITAL}(?: (?:${CAPITAL}\\.?|(?:van|von|de|der|den|la|le|di|da|bin|al|el|ter|dos|del)(?= ))){0,5}`;
const DEGREE =
  '(?:M\\.?D\\.?|D\\.?O\\.?|MBBS|MBChB|M\\.?B\\.?B\\.?S\\.?|Ph\\.?D\\.?|PA-?C|NP|CRNP|APRN|RN|RT\\(R\\)(?:\\(\\w+\\))?)(?![A-Za-z])';
/** "Dr. Chen", "Rosa Chen, MD", "Rosa Chen MD". */
const TITLED = new RegExp(
  `\\b(?:Dr|DR|Doctor)\\.? (${NAME})|(${NAME}),? ${DEGREE}|(${NAME})(?= \\((?:attg|att|attending|res|resident|fellow|staff|PGY[- ]?\\d)\\b)`,
  'g',
);
/** "Chen, Rosa MD" and "CHEN, ROSA, MD". */
const TURNED = new RegExp(`\\b(${CAPITAL}), (${CAPITAL}(?: [A-Z]\\.?)?),? ${DEGREE}`, 'g');
/** A bare name, where a label says that one stands here. */
const BARE = new RegExp(`^\\W*(?:\\d{1,2}[.)] )?(${NAME})`);

interface Mention extends Person {
  kind: Person['kind'];
  excluded: boolean;
  from: number;
  /** How the kind was told: by its own label, or by words beside. */
  strength: number;
}

const NOT_NAMES =
  /^(?:None|No|N|Not|Same|Self|Dr|The|This|Attending|Resident|Fellow|Operator|Assistant|See|As|Interventional|Radiology|Present|Supervis\w+|Performed|Today|Yes|And|With|Time|Date|Procedure|NONE|NO|RESIDENT|ATTENDING|FELLOW|OPERATOR|I|We|X|ABC|Md|MD|IR|OR|ICU)$/;

const kindIn = (text: string): Kind | null => {
  for (const [kind, words] of KIND) if (words.test(text)) return kind;
  return null;
};

/** The kinds named in a piece, nearest to its beginning first. */
function nearestKind(text: string): Kind | null {
  let best: { kind: Kind; at: number } | null = null;
  for (const [kind, words] of KIND) {
    const at = text.search(words);
    if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? null;
}

const cleaned = (name: string): string =>
  name
    .replace(/^(?:Drs?|DR|Doctor)\.? /, '')
    .replace(
      /^(?:(?:Attending|Resident|Fellow|Surgeon|Operator|Assistant|Radiologist|Staff|ATTENDING|RESIDENT|FELLOW|SURGEON|OPERATOR|ASSISTANT|Attg|Res|With|By|And|The|Our|Performed|Supervised|Signed|Discussed|Seen|Doctors|Operators|DOCTORS|OPERATORS|IR|VIR|Joint|Present|Physician|PHYSICIAN|Service|Note|Comp|Supervising|SUPERVISING|Trainee|TRAINEE|Assisting|Primary|Performing|Dictated|Author|Signed|Electronically|Faculty|Consultant|Team|Fellow|Doctor|Interventionalist|Proceduralist|Staffed|Read|Reported)\.? )+/,
      '',
    )
    .trim();

interface Found {
  name: string;
  from: number;
  to: number;
}

function namesIn(text: string, labelled: boolean): Found[] {
  const found: Found[] = [];
  const take = (name: string, from: number, to: number): void => {
    const own = cleaned(name);
    if (own === '' || NOT_NAMES.test(own) || found.some((one) => from < one.to && to > one.from)) return;
    found.push({ name: own, from: from + Math.max(0, name.indexOf(own)), to });
  };
  for (const m of text.matchAll(TURNED))
    if (labelled && !/ /.test(m[1]!) && !kindIn(m[1]!)) take(`${m[2]} ${m[1]}`, m.index, m.index + m[0].length);
  for (const m of text.matchAll(TITLED)) take((m[1] ?? m[2] ?? m[3])!, m.index, m.index + m[0].length);
  if (labelled && found.length === 0)
    for (const piece of text.split(/[;\n|/]/)) {
      const bare = BARE.exec(piece);
      if (bare)
        take(bare[1]!, text.indexOf(piece) + bare[0].length - bare[1]!.length, text.indexOf(piece) + bare[0].length);
    }
  return found.sort((a, b) => a.from - b.from);
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
