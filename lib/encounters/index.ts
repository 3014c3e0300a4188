export { caseYear } from './case-year';
export { parseOperators } from './parse-operators';
export { resolve } from './resolve';
export { RULES, type RuleId } from './rules';
