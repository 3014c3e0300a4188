import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { performanceOf } from '../../../lib/encounters/status';
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
