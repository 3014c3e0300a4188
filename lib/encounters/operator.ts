import type { Flag, Operator, Role } from '../model';
import { type Bench, type Drop, note, sift } from './bench';
import { isMapped } from './mapping';
import { findMe } from './people';
import type { RuleId } from './rules';

/** What a role word says of somebody's part: hands on first, helping, watching over, or nothing. */
type Part = 'first' | 'assist' | 'supervise' | 'unsaid';

/** In the order they are asked, so that "first assistant" assists and "supervising operator" supervises. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['assist', /assist|second|\b2(nd)?\b|third|\b3(rd)?\b|observ|scrub|student/i],
  ['supervise', /supervis|overs[ae]|teach|\bsenior\b/i],
  ['first', /first|\b1(st)?\b|primary|operat|perform|\blead\b|proceduralist/i],
];

/** The credit one resident has in one line. */
type Credit = { role: Role; rule: RuleId; flags: readonly Flag[] };

const UNKNOWN: Credit = { role: 'Primary', rule: 'S6.unknown', flags: ['operator_unknown'] };
const NOT_FIRST = (rule: RuleId): Drop => ({ reason: 'NOT_FIRST_OPERATOR', rule });

/** S6 (rules.md B.4): a line counts for the resident who was its first operator, or supervised a junior's minor procedure. */
export function operator(bench: Bench, me: readonly string[]): Bench {
  return sift(bench, (candidate) => {
    if (!isMapped(candidate)) return candidate;
    const credit = creditOf(candidate.line.operators ?? [], me, candidate.concept.minor);
    if (!('reason' in credit)) return { ...note(candidate, credit.rule, ...credit.flags), role: credit.role };
    // The resident's word that this is a case stands; that they were first operator it cannot make so.
    return candidate.insisted ? { ...note(candidate, credit.rule, 'role_secondary'), role: 'Secondary' } : credit;
  });
}

/** The resident's credit among the operators of a line: role words, then position, then being the only trainee (rules.md B.4.1, B.4.2, B.4.3). */
export function creditOf(operators: readonly Operator[], me: readonly string[], minor: boolean): Credit | Drop {
  const mine = findMe(operators, me);
  if (me.length === 0 || mine === 'ambiguous') return UNKNOWN;
  if (mine === null) return operators.some(couldOperate) ? NOT_FIRST('S6.not-named') : UNKNOWN;
  const ahead = operators.slice(0, mine);
  const others = operators.filter((_, index) => index !== mine);
  switch (partOf(operators[mine]!)) {
    case 'first':
      return ahead.some((other) => isTraineeOrApp(other) && partOf(other) === 'first')
        ? NOT_FIRST('S6.another-first')
        : { role: 'Primary', rule: 'S6.named-first', flags: [] };
    case 'assist':
      return thirdResident(ahead) ?? NOT_FIRST('S6.assisting');
    case 'supervise':
      return thirdResident(ahead) ?? supervisorCredit(others, minor);
    case 'unsaid':
      return thirdResident(ahead) ?? creditByPosition(ahead, others);
  }
}

/** Source 000 rule 2: with two residents credited ahead, nobody else is. */
function thirdResident(ahead: readonly Operator[]): Drop | null {
  const credited = ahead.filter((other) => other.kind === 'resident' && partOf(other) !== 'assist');
  return credited.length >= 2 ? { reason: 'OVER_TWO_RESIDENTS', rule: 'S6.third-resident' } : null;
}

function supervisorCredit(others: readonly Operator[], minor: boolean): Credit | Drop {
  const junior = others.some((other) => other.kind === 'resident' && ['first', 'unsaid'].includes(partOf(other)));
  if (!minor || !junior) return NOT_FIRST('S6.supervised-major');
  return { role: 'Secondary', rule: 'S6.supervisor', flags: ['role_secondary'] };
}

function creditByPosition(ahead: readonly Operator[], others: readonly Operator[]): Credit | Drop {
  if (others.some((other) => other.kind !== 'attending' && partOf(other) === 'first'))
    return NOT_FIRST('S6.another-first');
  const unsaidAhead = ahead.filter((other) => partOf(other) === 'unsaid');
  if (unsaidAhead.some(isTraineeOrApp)) return NOT_FIRST('S6.behind');
  if (unsaidAhead.some((other) => other.kind === 'unknown')) return UNKNOWN;
  return others.some(isTraineeOrApp)
    ? { role: 'Primary', rule: 'S6.position', flags: [] }
    : { role: 'Primary', rule: 'S6.only-trainee', flags: ['operator_inferred'] };
}

/** The part a role word gives; kinds such as "resident" or "attending" say nothing of it. */
function partOf({ role }: Operator): Part {
  return PARTS.find(([, words]) => words.test(role))?.[0] ?? 'unsaid';
}

const isTraineeOrApp = ({ kind }: Operator): boolean => kind === 'resident' || kind === 'fellow' || kind === 'app';

/** Somebody whose name in the line means that another than me had the needle. */
const couldOperate = (operator: Operator): boolean =>
  isTraineeOrApp(operator) || (operator.kind === 'unknown' && partOf(operator) === 'first');
