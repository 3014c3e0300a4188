import { addDays, DATE_STYLES, type DateStyle, TIME_STYLES, type TimeStyle } from './dates';
import { drawHeadings, type Headings, type Language, STATUSES } from './headings';
import { ACCESSION_STYLES, type AccessionStyle, MRN_STYLES, type MrnStyle } from './ids';
import { NAME_STYLES, type NameStyle } from './people';
import type { Draw } from './random';

/** How one hospital writes: every list of a page is of one hospital. */
export interface Hospital {
  language: Language;
  today: string;
  dayFirst: boolean;
  dateStyle: DateStyle;
  birthStyle: DateStyle;
  timeStyle: TimeStyle;
  nameStyle: NameStyle;
  mrnStyle: MrnStyle;
  accessionStyle: AccessionStyle;
  orderPrefix: string;
  physicianStyle: 'LAST, FIRST' | 'Last, First, MD' | 'Dr. Last' | 'Last';
  rooms: readonly string[];
  statuses: readonly string[];
  headings: Headings;
  words(description: string): string;
}

const ROOMS = [
  ['IR SUITE 1', 'IR SUITE 2', 'IR SUITE 3'],
  ['IR 1', 'IR 2', 'IR 3', 'CT 4'],
  ['ANGIO A', 'ANGIO B', 'US ROOM 2'],
  ['Room 12', 'Room 14', 'Hybrid OR'],
];
/** Styles of birth dates: whole years only. */
const BIRTH_STYLES: DateStyle[] = ['11/03/2026', '11/3/2026', '2026-11-03', '03-Nov-2026', 'Nov 3, 2026'];

export function drawHospital(draw: Draw): Hospital {
  const language = draw.weighed({ en: 88, es: 4, fr: 4, de: 4 });
  const dateStyle = language === 'de' ? '03.11.2026' : drawDateStyle(draw, language);
  const numeric = dateStyle.includes('/') || dateStyle === '11-03-2026';
  const upper = draw.chance(0.75);
  return {
    language,
    today: addDays('2026-01-05', draw.int(0, 359)),
    dayFirst: language !== 'en' || draw.chance(0.12),
    dateStyle,
    birthStyle: numeric && dateStyle.includes('/') && draw.chance(0.7) ? '11/03/2026' : draw.pick(BIRTH_STYLES),
    timeStyle: language === 'en' ? draw.weighed(TIME_STYLES) : '07:05',
    nameStyle: draw.weighed(NAME_STYLES),
    mrnStyle: draw.weighed(MRN_STYLES),
    accessionStyle: draw.weighed(ACCESSION_STYLES),
    orderPrefix: draw.pick(['ORD-', '', 'R', 'O-']),
    physicianStyle: draw.weighed({ 'LAST, FIRST': 4, 'Last, First, MD': 2, 'Dr. Last': 1, Last: 1 }),
    rooms: draw.pick(ROOMS),
    statuses: STATUSES[language][draw.int(0, STATUSES[language].length - 1)]!,
    headings: drawHeadings(draw, language),
    words: (text) => (upper ? text : text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
  };
}

function drawDateStyle(draw: Draw, language: Language): DateStyle {
  // Month names and weekdays are English here: other languages write numbers.
  return language === 'en' ? draw.weighed(DATE_STYLES) : draw.pick(['11/03/2026', '2026-11-03'] as const);
}
