// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { ProfileForm } from '../../../components/profile/ProfileForm';
import { NO_PROFILE, Profile } from '../../../lib/model';
import { speakEnglish } from './english';

/** What was handed on last. */
let kept = NO_PROFILE;

/** The form as the options show it: what it hands on comes back to it. */
function Shown({ first }: { first: Profile }) {
  const [profile, setProfile] = useState(first);
  kept = profile;
  return <ProfileForm profile={profile} overlaps={[]} onChange={setProfile} />;
}
const show = (first: Partial<Profile> = {}) => render(<Shown first={{ ...NO_PROFILE, ...first }} />);
const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what a resident says of the training', () => {
  speakEnglish();
  afterEach(cleanup);

  it('is handed on as it is typed, always in the shape that is stored', () => {
    show();
    type(/^A draft is overdue/, '14');
    type(/^Embolization/, '120');
    expect(kept).toEqual({ ...NO_PROFILE, overdueAfter: 14, goals: { Embolization: 120 } });
    // Half-typed and impossible numbers are none, and keep what was there.
    type(/^A draft is overdue/, '');
    type(/^A draft is overdue/, '900');
    expect(kept.overdueAfter).toBe(14);
    type(/^Embolization/, '');
    expect(kept.goals).toEqual({});
    expect(Profile.safeParse(kept).success).toBe(true);
  });

  it('keeps a rotation once both of its days are there and in order, and says so until then', () => {
    show();
    press('Add a rotation');
    type('Name of rotation 1', 'ICU');
    type('First day of ICU', '2025-03-01');
    expect(kept.rotations).toEqual([]);
    expect(screen.getByText(/not saved/i)).toBeTruthy();
    type('Last day of ICU', '2025-02-01');
    expect(kept.rotations).toEqual([]);
    type('Last day of ICU', '2025-03-28');
    expect(kept.rotations).toEqual([{ name: 'ICU', kind: 'ir', from: '2025-03-01', to: '2025-03-28' }]);
    expect(screen.queryByText(/not saved/i)).toBeNull();
    press('Add a rotation');
    press('Remove ICU');
    expect(kept.rotations).toEqual([]);
    expect(screen.getByLabelText('Name of rotation 1')).toBeTruthy();
  });

  it('keeps an earlier log with its numbers by category', () => {
    show();
    press('Add an earlier log');
    type('Name of log 1', 'Fellowship');
    type('First day of Fellowship', '2019-07-01');
    type('Last day of Fellowship', '2020-06-30');
    type('Encounters in Fellowship', '41');
    expect(kept.carryIns).toEqual([
      {
        source: 'training-tracker',
        name: 'Fellowship',
        from: '2019-07-01',
        to: '2020-06-30',
        total: 41,
        categories: {},
      },
    ]);
    expect(Profile.safeParse(kept).success).toBe(true);
  });

  it('asks for the ESIR form’s fields of those who have one, and keeps a period only whole', () => {
    show({ pathway: 'integrated' });
    expect(screen.queryByLabelText('First day of ESIR')).toBeNull();
    cleanup();
    show({ pathway: 'esir', esir: { from: '2021-07-01', to: '2025-06-30' } });
    const from = screen.getByLabelText('First day of ESIR');
    fireEvent.input(from, { target: { value: '2026-01-01' } });
    expect(kept.esir).toBeNull();
    fireEvent.input(from, { target: { value: '2022-07-01' } });
    expect(kept.esir).toEqual({ from: '2022-07-01', to: '2025-06-30' });
  });
});
