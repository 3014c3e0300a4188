import { kindIn } from '../phrases/kinds';

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

const NOT_NAMES =
  /^(?:None|No|N|Not|Same|Self|Dr|The|This|Attending|Resident|Fellow|Operator|Assistant|See|As|Interventional|Radiology|Present|Supervis\w+|Performed|Today|Yes|And|With|Time|Date|Procedure|NONE|NO|RESIDENT|ATTENDING|FELLOW|OPERATOR|I|We|X|ABC|Md|MD|IR|OR|ICU)$/;

const cleaned = (name: string): string =>
  name
    .replace(/^(?:Drs?|DR|Doctor)\.? /, '')
    .replace(
      /^(?:(?:Attending|Resident|Fellow|Surgeon|Operator|Assistant|Radiologist|Staff|ATTENDING|RESIDENT|FELLOW|SURGEON|OPERATOR|ASSISTANT|Attg|Res|With|By|And|The|Our|Performed|Supervised|Signed|Discussed|Seen|Doctors|Operators|DOCTORS|OPERATORS|IR|VIR|Joint|Present|Physician|PHYSICIAN|Service|Note|Comp|Supervising|SUPERVISING|Trainee|TRAINEE|Assisting|Primary|Performing|Dictated|Author|Signed|Electronically|Faculty|Consultant|Team|Fellow|Doctor|Interventionalist|Proceduralist|Staffed|Read|Reported)\.? )+/,
      '',
    )
    .trim();

/** A name with where it stands. */
export interface Found {
  name: string;
  from: number;
  to: number;
}

/** The names of people in a text; `labelled`: under a heading for people, where a name goes without title or degree. */
export function namesIn(text: string, labelled: boolean): Found[] {
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
