import type { ToldAct } from '../../lib/model';

const act = (id: number, given: Partial<ToldAct>): ToldAct => ({
  id,
  action: 'edit',
  at: Date.UTC(2026, 2, 5, 9, 40) - id * 400_000,
  count: 1,
  names: ['Uterine fibroid embolization'],
  date: '2026-03-05',
  fields: [],
  undoable: true,
  ...given,
});

/** Acts of every kind, one of them changed again since, one on many drafts, one on a draft that says nothing yet. */
export const toldActs: ToldAct[] = [
  act(1, { fields: ['attending', 'site'] }),
  act(2, { action: 'log', names: ['TIPS creation', 'Paracentesis'] }),
  act(3, { action: 'discard', names: [], date: '' }),
  act(4, { action: 'fill', undoable: false, names: ['Percutaneous nephrostomy'] }),
  act(5, {
    names: ['IR MISC PROCEDURE LEVEL 3 WITH A DESCRIPTION AS LONG AS A SMALL NOVEL AND NO_PLACE_TO_BREAK_IT_ANYWHERE'],
  }),
  act(6, { action: 'stage', count: 23 }),
  act(7, { action: 'restore', count: 1_204, undoable: false }),
];
