import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { type Performance, performanceOf } from '../../../lib/encounters/status';
import { type Given, inShort, lineOf, ME } from './lines';

const answer = (given: Given) => inShort(resolve([lineOf(given)], [ME]));
const flags = (given: Given) => resolve([lineOf(given)], [ME])[0]!.entries[0]!.flags;

describe('a status is', () => {
  it.each([
    'Completed',
    'FINAL',
    'Exam Ended',
    'Procedure Finished',
    'Tech Complete',
    'Queued In Trans',
    'Wet Read',
    'Pending Signature',
    'Signed',
    'Dictated Ext.',
    'Final - signed by attending',
  ])('performed: %s', (text) => expect(performanceOf(text)).toBe('performed'));

  it.each([
    'Scheduled',
    'CANCELED',
    'Cancelled by patient',
    'No Show',
    'No-Show',
    'Rescheduled',
    'Deferred',
    'Arrived',
    'Checked In',
    'Ordered',
    'Not completed',
  ])('not performed: %s', (text) => expect(performanceOf(text)).toBe('not-performed'));

  it.each(['Aborted', 'ABORTED - INR 2.4, not started', 'Discontinued', 'Incomplete', 'Terminated'])(
    'an attempt: %s',
    (text) => expect(performanceOf(text)).toBe('attempt'),
  );

  it.each([
    null,
    '',
    'Exam Begun',
    'Procedure Started',
    'In Progress',
    'On Hold',
    'Prior',
    'Completed - not done',
    'Ω',
  ])('unknown, never silently performed: %s', (text) => expect(performanceOf(text)).toBe('unknown'));
});

/** Every status word of the products' public documentation (worklists.md 3; GE publishes headings only) and of the systems the tests run. */
const OF_PRODUCTS: Record<string, Partial<Record<Performance, string>>> = {
  'Epic imaging': {
    performed: `Procedure Finished, Exam Ended, Tech Complete, Tech Revise, Resident Revise, Saved, Queued In Trans, In Transcription,
      Transcribed, Wet Read, Queued Prelim, Preliminary, Needs Review, Revised, Queued Final, Final`,
    'not-performed': 'Ordered, No Show, Scheduled, Arrived',
    attempt: 'Discontinued',
    unknown: 'Exam Begun, Procedure Started',
  },
  'RamSoft OmegaAI': {
    performed: 'Exam Completed, Dictated',
    'not-performed': 'Confirmed, Arrived, No Show',
    unknown: 'Prior, In Progress, On Hold',
  },
  eRAD: {
    performed: 'Completed, Unviewed',
    'not-performed': 'Ordered, Scheduled, Cancelled, Checked In',
    unknown: 'In process',
  },
  NextGen: {
    performed: 'Performed, Interpreted, Completed',
    'not-performed': 'Ordered, Scheduled, Cancelled',
    unknown: 'Submitted, Error',
  },
  // An order made while dictating is "Temporary" until the real one comes; one without a report may be done or not.
  'PowerScribe orders': {
    performed: 'Completed, Dictated Ext.',
    'not-performed': 'Canceled, Scheduled',
    unknown: 'Temporary, Unreported',
  },
  'PowerScribe reports': { performed: 'Draft, Wet Read, Pending Signature, Preliminary, Final, Addended' },
  'OpenMRS appointments': {
    performed: 'Completed',
    'not-performed': 'Requested, Scheduled, Checked in, CheckedIn, Cancelled, Missed',
  },
  'OpenMRS and KenyaEMR orders': {
    performed: 'COMPLETED',
    'not-performed': 'DECLINED, Order not picked',
    unknown: 'IN_PROGRESS, RECEIVED, EXCEPTION, ON_HOLD',
  },
};

describe.each(Object.entries(OF_PRODUCTS))('of the statuses of %s', (_product, verdicts) => {
  const table = Object.entries(verdicts).flatMap(([verdict, texts]) =>
    texts.split(/,\s*/).map((text) => [text, verdict] as const),
  );
  it.each(table)('%s means %s', (text, verdict) => {
    for (const written of [text, text.toUpperCase(), ` ${text.toLowerCase()} `])
      expect(performanceOf(written)).toBe(verdict);
  });
});

describe('S1', () => {
  it('flags what no known status vouches for', () => {
    expect(flags({ concept: 'VP.CHEST', status: null })).toContain('status_unknown');
    expect(flags({ concept: 'VP.CHEST', status: 'Completed' })).not.toContain('status_unknown');
  });

  it('credits the completed step of an attempt, never the plan', () => {
    const aborted = {
      concept: 'TIPS.NEW',
      status: 'Aborted',
      comment: 'portal vein not reached; wedged hepatic pressures obtained',
    };
    expect(answer(aborted)).toEqual(['1 O.HEPV']);
    expect(flags(aborted)).toContain('attempt_incomplete');
  });

  it('credits nothing where nothing was completed', () => {
    expect(answer({ concept: 'O.BXLIV', status: 'Aborted', comment: 'patient ate breakfast, not started' })).toEqual([
      '1 NOT_PERFORMED',
    ]);
  });

  it('does not take the plan for done because a comment names it', () => {
    expect(answer({ concept: 'EMB.UAE', status: 'Aborted', comment: 'uterine artery embolization, anxious' })).toEqual([
      '1 NOT_PERFORMED',
    ]);
  });

  it('asks where the comment takes the status back', () => {
    expect(flags({ concept: 'O.BXLIV', status: 'Completed', comment: 'procedure cancelled, no window' })).toContain(
      'status_unknown',
    );
  });

  it('believes a comment that begins by taking the status back, and only that', () => {
    const done = { concept: 'TIPS.NEW', status: 'Exam Ended' };
    expect(answer({ ...done, comment: 'Aborted. Wedged hepatic pressures obtained' })).toEqual(['1 O.HEPV']);
    expect(answer({ ...done, comment: 'left access aborted; wedged hepatic pressures obtained' })).toEqual([
      '1 TIPS.NEW',
    ]);
  });

  it('takes a case of long ago, typed in by the resident, as done', () => {
    expect(flags({ concept: 'O.BXLIV', status: null, start: null, backlog: true })).toEqual(['backlog_entry_date']);
  });
});
