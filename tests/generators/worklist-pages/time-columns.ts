import { nothing, plain } from './cells';
import { addDays, shownDate, shownTime, type TimeStyle } from './dates';
import type { ColumnKind } from './headings';
import type { Hospital } from './hospital';
import { type Cell, type Column, esc } from './page-model';
import type { Draw } from './random';
import type { Study } from './studies';
import type { Wants } from './wants';

type Make = (kind: ColumnKind, make: (study: Study, nth: number) => Cell) => Column;

/** When an exam is: in one column, in two, or nowhere; and now and then when it was signed. */
export function timeColumns(draw: Draw, hospital: Hospital, column: Make, wants: Wants, traits: Set<string>): Column[] {
  const { dateStyle, timeStyle, dayFirst, today } = hospital;
  const day = (study: Study) => shownDate(study.day, dateStyle, dayFirst, 'exam');
  const clock = (study: Study) => shownTime(study.time, timeStyle, draw);
  const date = (kind: ColumnKind) => column(kind, (study) => plain(day(study).text, { day: day(study) }));
  const time = () => column('time', (study) => plain(clock(study), { time: study.time }));
  if (wants.grouped === 'date') return draw.chance(0.75) ? [time()] : [];
  const signed = draw.chance(0.08) && !dateStyle.startsWith('Tue');
  const more = signed
    ? [
        column('signed', (study) => {
          const shown = shownDate(study.day, dateStyle, dayFirst, 'other');
          return study.day > addDays(today, -1) || draw.chance(0.2) ? nothing('') : plain(shown.text, { other: shown });
        }),
      ]
    : [];
  const way = draw.weighed({
    moment: 50,
    'date and time': 28,
    date: 12,
    schedule: hospital.language === 'en' ? 6 : 0,
    none: 4,
  });
  switch (way) {
    case 'none':
      return more;
    case 'date':
      return [date('date'), ...more];
    case 'date and time':
      return [date('date'), time(), ...more];
    case 'schedule':
      traits.add('Schedule over Date and Time');
      return [
        { ...date('date'), over: 'Schedule', heading: { html: 'Date', text: 'Date' } },
        { ...time(), heading: { html: 'Time', text: 'Time' } },
        ...more,
      ];
    case 'moment':
      break;
  }
  const join = draw.weighed({
    ' ': 6,
    ', ': 2,
    spans: wants.single ? 0 : 2,
    lines: wants.oneLine ? 0 : 1,
    T: 1.5,
    '@': 0.7,
    Z: 0.5,
  });
  const zone = draw.pick(['Z', '-06:00', '-05:00']);
  const relative = hospital.language === 'en' && draw.chance(0.07) && traits.add('Today') !== undefined;
  const moment = column('moment', (study) => {
    const gives = { day: day(study), time: study.time };
    if (relative && study.day === today) {
      const text = `Today ${shownTime(study.time, 'T@Z'.includes(join) ? '07:05' : timeStyle, draw)}`;
      return { html: esc(text), text, gives: { day: { text: 'Today', iso: study.day, of: 'exam' }, time: study.time } };
    }
    return shown(study, join, day(study).text, gives);
  });
  return [moment, ...more];

  function shown(study: Study, how: typeof join, dayText: string, gives: Cell['gives']): Cell {
    const iso = { day: { text: study.day, iso: study.day, of: 'exam' as const }, time: study.time };
    if (how === 'T') return plain(`${study.day}T${study.time}`, iso);
    if (how === 'Z') return plain(`${study.day}T${study.time}:00${zone}`, iso);
    if (how === '@') {
      const style: TimeStyle = '07:05';
      const veterans = shownDate(study.day, 'Nov 3, 2026', dayFirst, 'exam');
      return plain(`${veterans.text.toUpperCase()}@${shownTime(study.time, style, draw)}`, { ...gives, day: veterans });
    }
    const timeText = clock(study);
    const text = `${dayText} ${timeText}`;
    if (how === 'spans') {
      return {
        html: `<span style="margin-right:1rem">${esc(dayText)}</span><span>${esc(timeText)}</span>`,
        text,
        gives,
      };
    }
    if (how === 'lines') return { html: `<div>${esc(dayText)}</div><div>${esc(timeText)}</div>`, text, gives };
    return plain(`${dayText}${how}${timeText}`, gives);
  }
}
