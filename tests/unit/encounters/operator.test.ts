import { describe, expect, it } from 'vitest';
import { creditOf } from '../../../lib/encounters/operator';
import { findMe } from '../../../lib/encounters/people';
import type { Operator } from '../../../lib/model';
import { ATTENDING, ME } from './lines';

const resident = (name: string, role = ''): Operator => ({ name, kind: 'resident', role });
const me = (role = ''): Operator => resident(ME, role);
const other = (role = ''): Operator => resident('Lee, Sam', role);
const third = (role = ''): Operator => resident('Roy, Dev', role);
const app: Operator = { name: 'Diaz, Ana', kind: 'app', role: '' };
const fellow: Operator = { name: 'Kim, Jo', kind: 'fellow', role: '' };
const stranger: Operator = { name: 'Nkemelu, A', kind: 'unknown', role: '' };

const verdict = (operators: Operator[], minor = false, names = [ME]): string => {
  const credit = creditOf(operators, names, minor);
  return 'reason' in credit ? credit.reason : [credit.role, ...credit.flags].join(' ');
};

describe('S6, the credit of one resident', () => {
  it.each<[string, Operator[], string]>([
    ['named first', [ATTENDING, me('first operator')], 'Primary'],
    ['named first although listed second', [other('assist'), me('primary')], 'Primary'],
    ['named second', [ATTENDING, other('first'), me('2nd')], 'NOT_FIRST_OPERATOR'],
    ['a first assistant assists', [ATTENDING, me('first assistant')], 'NOT_FIRST_OPERATOR'],
    ['observer', [me('observer')], 'NOT_FIRST_OPERATOR'],
    ['assisting an attending who operates', [{ ...ATTENDING, role: 'operator' }, me('assist')], 'NOT_FIRST_OPERATOR'],
    ['somebody else named first', [me(), other('first')], 'NOT_FIRST_OPERATOR'],
    ['ahead of another resident', [ATTENDING, me(), other()], 'Primary'],
    ['behind another resident', [ATTENDING, other(), me()], 'NOT_FIRST_OPERATOR'],
    ['behind a fellow', [fellow, me()], 'NOT_FIRST_OPERATOR'],
    ['behind an APP', [app, me()], 'NOT_FIRST_OPERATOR'],
    ['the other one assists', [other('assisting'), me()], 'Primary'],
    ['the only trainee', [ATTENDING, me('resident')], 'Primary operator_inferred'],
    ['behind somebody of unknown kind', [stranger, me()], 'Primary operator_unknown'],
    ['not named, another trainee is', [ATTENDING, other()], 'NOT_FIRST_OPERATOR'],
    ['not named, only an attending is', [ATTENDING], 'Primary operator_unknown'],
    ['nobody named', [], 'Primary operator_unknown'],
    ['both named first', [other('first'), me('first')], 'NOT_FIRST_OPERATOR'],
    ['two residents ahead', [other('first'), third('supervising'), me()], 'OVER_TWO_RESIDENTS'],
    ['two ahead, one of them only watching', [other('first'), third('observer'), me('second')], 'NOT_FIRST_OPERATOR'],
  ])('%s', (_, operators, expected) => expect(verdict(operators)).toBe(expected));

  it('lets a senior log a minor procedure of a junior, as Secondary', () => {
    expect(verdict([other('first'), me('supervising')], true)).toBe('Secondary role_secondary');
    expect(verdict([other(), me('Supervising resident')], true)).toBe('Secondary role_secondary');
  });

  it.each<[string, Operator[], boolean]>([
    ['a major procedure', [other('first'), me('supervising')], false],
    ['a fellow', [{ ...fellow, role: 'first' }, me('supervising')], true],
    ['nobody who is named', [ATTENDING, me('supervising')], true],
  ])('does not credit supervising %s', (_, operators, minor) =>
    expect(verdict(operators, minor)).toBe('NOT_FIRST_OPERATOR'),
  );

  it('does not know who is first where the resident gave no name', () => {
    expect(verdict([ATTENDING, other('first')], false, [])).toBe('Primary operator_unknown');
  });
});

describe('the resident among the operators', () => {
  it.each([
    'Chen, Rebecca',
    'CHEN^REBECCA',
    'R. Chen',
    'Rebecca Chen, MD',
    'chen, r (R5)',
    '1001 - Rebecca Chen',
    'Chen',
    'Rébecca Chen',
    'Chen, MD',
    'Dr. R Chen DO',
  ])('is found as %s', (name) => expect(findMe([ATTENDING, resident(name)], [ME])).toBe(1));

  it.each(['Chen, Robert', 'Rebecca Cheng', 'Chen-Lee, Rebecca', 'Rebecca', ''])('is not %s', (name) =>
    expect(findMe([ATTENDING, resident(name)], [ME])).toBeNull(),
  );

  it('is found under a surname of several words', () => {
    expect(findMe([resident('Maria van der Berg')], ['van der Berg, Maria'])).toBe(0);
    expect(findMe([resident('Do, Anna MD')], ['Anna Do'])).toBe(0);
  });

  it('is not guessed between two who could be', () => {
    expect(findMe([resident('Chen, Robert'), resident('Chen, Rita')], ['R Chen'])).toBe('ambiguous');
  });
});
