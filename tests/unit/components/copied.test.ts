import { expect, it } from 'vitest';
import { copied } from '../../../components/filling/copied';

it.each([
  ['caseDate', '2031-03-05', '03/05/2031'],
  ['caseDate', '2031-11-10', '11/10/2031'],
  ['caseDate', 'unknown', 'unknown'],
  ['caseId', '2031-11-10', '2031-11-10'],
  ['comments', 'seen 2031-11-10', 'seen 2031-11-10'],
] as const)('%s %s is copied as %s', (field, value, text) => expect(copied(field, value)).toBe(text));
