import type { SharedDays } from '../../components/profile/CarryIns';
import { NO_PROFILE, type Profile } from '../../lib/model';

/** A profile with something in every field. */
export const FULL_PROFILE: Profile = {
  ...NO_PROFILE,
  pathway: 'esir',
  start: '2022-07-01',
  graduation: '2027-06-30',
  access: '2023-07-01',
  esir: { from: '2023-07-01', to: '2027-06-30' },
  programName: 'Lakeshore University Diagnostic Radiology Residency',
  programNumber: '4200000000',
  rotations: [
    { name: 'IR A', kind: 'ir', from: '2024-07-01', to: '2024-07-28' },
    { name: 'Medical ICU', kind: 'icu', from: '2025-01-01', to: '2025-01-28' },
  ],
  goals: { Embolization: 60, 'Tumor Ablation': 25 },
  carryIns: [
    {
      source: 'training-tracker',
      name: 'Tracker of the internship',
      from: '2022-07-01',
      to: '2023-07-31',
      total: 46,
      categories: { 'Venous Port': 12 },
    },
    { source: 'acgme', name: 'First half of PGY-2', from: '2023-07-01', to: '2023-12-31', total: 61, categories: {} },
  ],
};

export const OVERLAPS: SharedDays[] = [
  {
    one: 'Tracker of the internship',
    other: 'First half of PGY-2',
    days: { from: '2023-07-01', to: '2023-07-31' },
    loggedHere: 0,
  },
  {
    one: 'First half of PGY-2',
    other: null,
    days: { from: '2023-11-02', to: '2023-12-20' },
    loggedHere: 14,
  },
];
