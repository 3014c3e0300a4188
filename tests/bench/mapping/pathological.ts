import { decide, type Question } from '../../../lib/procedures';
import { cpuTime, kept } from '../measure';
import { type Random, random } from '../random';

type Make = (length: number, chance: Random) => Question;

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const describe =
  (text: string): Make =>
  (length) => ({ description: repeat(text, length) });

/** Words made up on the spot: what an earlier line taught the reader is of no help. */
function made(length: number, letters: string, size: number, chance: Random): string {
  let text = '';
  while (text.length < length) {
    for (let i = 0; i < size; i++) text += chance.pick([...letters]);
    text += ' ';
  }
  return text.slice(0, length);
}

const HARD = ['embolization', 'nephrostomy', 'cholecystostomy', 'thrombectomy', 'gastrojejunostomy', 'angioplasty'];

function misspelt(length: number, chance: Random): string {
  let text = '';
  while (text.length < length) {
    const word = chance.pick(HARD);
    const [one, other] = [1 + chance.below(word.length - 2), 1 + chance.below(word.length - 2)].sort((a, b) => a - b);
    const letter = String.fromCharCode(97 + chance.below(26));
    text += `${word.slice(0, one)}${letter}${word.slice(one, other)}${word.slice((other as number) + 1)} `;
  }
  return text.slice(0, length);
}

const control = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
const plain = 'IR CHEST PORT PLACEMENT';

/** Lines meant to be slow, by kind. */
const LINES: Record<string, Make> = {
  'a real line over and over': describe(`${plain} `),
  'one letter': describe('a'),
  'one long word': describe('nephrostomycholecystostomy'),
  'words never seen': (length, chance) => ({ description: made(length, 'abcdefghilmnoprstuvy', 12, chance) }),
  'misspelt words, each new': (length, chance) => ({ description: misspelt(length, chance) }),
  'words run together': describe('nephrostomyembolizationgastrostomystent '),
  'a phrase begun, never ended': describe('central arteriovenous peripherally '),
  'words of two meanings': describe('bil pta rem port si '),
  'without, over and over': describe('W/O PORT OR '),
  'a bracket never closed': describe('W/O ('),
  'a bracket closed at the end': (length) => ({ description: `${repeat('W/O (EXCEPT ', length - 1)})` }),
  'numbers, no measure': describe('1234567 x '),
  'digits only': describe('7'),
  'marks only': describe("&+<>'/(),.-"),
  blanks: describe(' '),
  'control characters': describe(control),
  'other scripts': describe('穿刺 дренаж ساعد ψυχή '),
  'accents and emoji': describe('é̂̈🩻Ǻ'),
  'a long code': (length) => ({ description: plain, code: repeat('3', length) }),
  'a long location': (length) => ({ description: plain, location: repeat('mamm breas ', length) }),
  'a long comment, stopped': (length) => ({
    description: plain,
    status: 'Aborted',
    comment: repeat('no not unable attempted could not ', length),
  }),
};

/** How long one kind of line took, in milliseconds: the slowest of some tries, each with a line of its own. */
export interface Slow {
  kind: string;
  length: number;
  cpu: number;
  clock: number;
}

const TRIES = 5;

/** Asks for every kind of slow line at every length (characters). */
export function slowLines(lengths: readonly number[]): Slow[] {
  return Object.entries(LINES).flatMap(([kind, make]) =>
    lengths.map((length) => {
      const tries = Array.from({ length: TRIES }, (_, turn) => {
        const question = make(length, random(length + turn));
        const clock = performance.now();
        const cpu = cpuTime();
        kept.answer = decide(question);
        return { cpu: cpuTime() - cpu, clock: performance.now() - clock };
      });
      const slowest = (of: 'cpu' | 'clock'): number => Math.max(...tries.map((one) => one[of]));
      return { kind, length, cpu: slowest('cpu'), clock: slowest('clock') };
    }),
  );
}
