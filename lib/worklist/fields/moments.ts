import type { DateOrder } from '../../model';
import { type Moment, readMoments, readTimes } from '../../tables/moments';
import type { Candidate } from './candidate';
import { isTaught, onlyOne } from './candidates';
import { stemOf } from './headings';
import { withDate } from './relative-days';
import { looksLikeBirthDates } from './values';

/** The moments of a sheet's lines, ISO local with the time where there is one, and the column their dates stand in. */
export interface Moments {
  values: (string | null)[];
  date: Candidate;
}

/** What the candidates come to: the moments, or the columns that may all be theirs. */
export interface Told {
  moments: Moments | null;
  rivals: Candidate[];
}

interface Dated {
  candidate: Candidate;
  moments: (Moment | null)[];
  times: (string | null)[];
}

/**
 * When each line began or ended. The date stands in the best named column that holds dates; the time in the same cell or in a column of its
 * own under the same name ("Study Date", "Study Time"). A column of dates that cannot be told is still the one: no weaker column
 * takes its place.
 * @param order how the sheet's dates of three numbers are written, where that is settled
 * @param start for an end of which only the time is shown: its date is the start's
 */
export function momentsOf(
  candidates: readonly Candidate[],
  field: 'start' | 'end',
  now: Date,
  order: DateOrder | null = null,
  start: Moments | null = null,
): Told {
  const named: Dated[] = candidates
    .filter((candidate) => candidate.field === field)
    .map((candidate) => {
      const texts = candidate.values.map((value) => value && withDate(value, now));
      const moments = readMoments(texts, now, order);
      return { candidate, moments, times: hasDate(moments) ? [] : readTimes(texts) };
    });
  const dated = named.filter(
    ({ candidate, moments }) => hasDate(moments) && (isTaught(candidate) || !looksLikeBirthDates(moments, now)),
  );
  const timed = named.filter((one) => !hasDate(one.moments) && one.times.some((time) => time !== null));
  const { one: date, rivals } = onlyOne(dated.map(({ candidate }) => candidate));
  if (!date) return { moments: field === 'end' && dated.length === 0 ? sameDayEnd(timed, start) : null, rivals };
  const { moments } = dated.find(({ candidate }) => candidate === date)!;
  const stem = stemOf(date.heading);
  // The only clock of a list with one day goes with that day, whatever the two are called.
  const isOnly = timed.length === 1 && dated.length === 1;
  const fitting = timed.filter(
    ({ candidate }) => isOnly || ['', stem].includes(stemOf(candidate.heading)) || stem === '',
  );
  const { one: clock } = onlyOne(fitting.map(({ candidate }) => candidate));
  const times = fitting.find(({ candidate }) => candidate === clock)?.times ?? [];
  const values = moments.map((moment, at) => {
    if (!moment?.date) return null;
    const time = moment.time ?? times[at] ?? null;
    return time ? `${moment.date}T${time}` : moment.date;
  });
  return { moments: { values, date }, rivals: [] };
}

/** An end that comes before its start on the clock is on another day, and which one is not said. */
function sameDayEnd(timed: readonly Dated[], start: Moments | null): Moments | null {
  const { one: clock } = onlyOne(timed.map(({ candidate }) => candidate));
  if (!clock || !start) return null;
  const { times } = timed.find(({ candidate }) => candidate === clock)!;
  const values = start.values.map((from, at) => {
    const time = times[at];
    const end = from && time ? `${from.slice(0, 10)}T${time}` : null;
    return end && from!.includes('T') && end >= from! ? end : null;
  });
  return { values, date: clock };
}

const hasDate = (moments: readonly (Moment | null)[]) =>
  moments.some((moment) => moment && (moment.date !== null || moment.ambiguous));
