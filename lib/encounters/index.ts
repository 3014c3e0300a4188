export { caseYear } from './case-year';
export { parseOperators } from './parse-operators';
export { findMe } from './people';
export { resolve } from './resolve';
export { RULES, type RuleId } from './rules';
