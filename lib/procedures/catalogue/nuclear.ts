import { defineFamily, row } from '../concept';

const therapy = (description: string, when?: string) =>
  row('Nuclear Medicine Procedures', 'Radiotherapy', description, when);
const tracer = (what: string, when: string) =>
  row('Nuclear Medicine Procedures', 'Radiotracer injection', `Radiotracer injection, ${what}`, when);

export const family = defineFamily([
  {
    id: 'O.RADTX',
    name: 'Radionuclide therapy, by mouth or vein',
    said: 'I-131 Lutathera Xofigo',
    category: 'Other: Radiotherapy',
    rank: 1,
    tags: 'radtx',
    words: ['? irradiate therapeutic|nm|oral', '? theranostic'],
    codes: '79005 79101',
    listed: [
      therapy('Oral I-131 LOW'),
      therapy('Oral I-131 HIGH'),
      therapy('Parenteral radiotracer injection/Theranostics', 'theranostic'),
    ],
  },
  {
    id: 'O.TRACER',
    name: 'Radiotracer injection (sentinel node, shunt)',
    said: 'lymphoscintigraphy',
    category: 'Other: Radiotracer Injection',
    rank: 1,
    tags: 'tracer',
    words: ['inject sentinel', '? inject nm lymphnode', '? inject nm shunt'],
    codes: '38792',
    listed: [tracer('sentinel node', 'sentinel|lymphnode'), tracer('VP shunt reservoir', 'shunt')],
  },
]);
