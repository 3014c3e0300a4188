import { shownDate } from './dates';
import type { Hospital } from './hospital';
import { type Cell, esc, type Given, type Line } from './page-model';
import type { Draw } from './random';
import type { Study } from './studies';

export type Grouping = 'date' | 'room' | 'attending' | 'patient';

/** The lines of a list whose rows stand under rows that name what they share. */
export function groupedLines(
  draw: Draw,
  hospital: Hospital,
  studies: readonly Study[],
  rows: readonly number[],
  by: Grouping,
): Line[] {
  const keyOf = (row: number) => {
    const study = studies[row]!;
    return { date: study.day, room: study.room, attending: study.attending, patient: study.mrn }[by];
  };
  const groups = new Map<string, number[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  const keys = [...groups.keys()];
  const ordered = by === 'patient' ? keys : keys.sort();
  const write = writer(draw, hospital, by);
  return ordered.flatMap((key): Line[] => {
    const members = groups.get(key)!;
    return [{ group: write(studies[members[0]!]!, members.length) }, ...members.map((row) => ({ row }))];
  });
}

function writer(draw: Draw, hospital: Hospital, by: Grouping): (study: Study, count: number) => Cell {
  const { headings } = hospital;
  const labeled = by === 'attending' || draw.chance(0.5);
  const counted = draw.pick(['', '', ' (N)', ' — N']);
  const arrow = draw.chance(0.3) ? '<span aria-hidden="true">▾</span> ' : '';
  const bold = draw.chance(0.5);
  return (study, count) => {
    const [text, gives] = told(study);
    const number = counted.replace('N', String(count));
    const html = `${arrow}${bold ? `<b>${esc(text)}</b>` : esc(text)}${number}`;
    return { html, text, gives };
  };

  function told(study: Study): [string, Given] {
    const label = (heading: string, text: string) => (labeled ? `${heading}: ${text}` : text);
    switch (by) {
      case 'date': {
        const day = shownDate(study.day, hospital.dateStyle, hospital.dayFirst, 'exam');
        return [label(headings.date, day.text), { day }];
      }
      case 'room':
        return [label(headings.room, study.room), { values: { location: [study.room] } }];
      case 'attending':
        return [label(headings.attending, study.attending), { values: { performer: [study.attending] } }];
      case 'patient': {
        const birth = shownDate(study.birth, hospital.birthStyle, hospital.dayFirst, 'birth');
        return [
          `${study.patientName}   MRN: ${study.mrn}   DOB: ${birth.text}   ${study.sex}`,
          { values: { patientName: [study.patientName], mrn: [study.mrn] }, birth },
        ];
      }
    }
  }
}
