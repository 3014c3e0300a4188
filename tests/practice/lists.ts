import { IR_CLASS } from './codes';
import { duplicatesOf } from './insert';
import { AREAS, searchRows, typesOf } from './picker';
import { ROLES } from './programme';
import type { Quirks } from './quirks';
import type { PracticeState } from './state';

const asOptions = (list: readonly { id: number; name: string }[]) =>
  list.map(({ id, name }) => ({ value: String(id), text: name }));

type Answer = (query: URLSearchParams, quirks: Quirks, state: PracticeState) => unknown;

const number = (query: URLSearchParams, name: string): number => Number(query.get(name)) || 0;

/** The class that the picker offers, by the value of its option. */
export const CLASSES = [{ value: '31', text: IR_CLASS }];

const knownClass = (query: URLSearchParams): boolean => CLASSES.some(({ value }) => value === query.get('classId'));

/** What the page asks for behind its own back, by endpoint in lower case. Every answer is JSON. */
export const LIST_ENDPOINTS: Record<string, Answer> = {
  getroles: () => ROLES,
  getareas: (query) => (knownClass(query) ? asOptions(AREAS) : []),
  gettypes: (query) => asOptions(typesOf(number(query, 'areaId'))),
  searchcodesbyareatype: (query, quirks) =>
    searchRows(
      {
        areaId: number(query, 'areaId'),
        typeId: number(query, 'typeId'),
        text: query.get('text') ?? '',
      },
      quirks,
    ),
  getprocedurefordupeverify: (query, _quirks, state) =>
    duplicatesOf(state.submissions, {
      caseId: query.get('caseId') ?? '',
      date: query.get('date') ?? '',
      codes: (query.get('codes') ?? '').split(','),
    }),
};
