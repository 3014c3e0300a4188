export { caseYear } from './case-year';
export { parseOperators } from './parse-operators';
export { findMe } from './people';
export { resolve } from './resolve';
export { FIELD_RULES, RULES, type RuleId } from './rules';
