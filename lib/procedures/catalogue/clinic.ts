import { defineFamily, row } from '../concept';

const category = 'New Outpatient Clinic Evaluation';
const listed = [row('Patient Evaluation', 'New Outpatient Clinic Evaluation', 'new outpatient clinic evaluation')];

export const family = defineFamily([
  {
    id: 'NOC.NEW',
    name: 'New outpatient clinic evaluation, in person',
    said: 'consult visit',
    category,
    rank: 1,
    tags: 'clinic',
    words: [
      'visit newpatient !inpatient|established|preproc|tele +2',
      'visit isnew !inpatient|established|preproc|tele +2',
      'newpatient !inpatient|established|preproc|tele',
      'visit consult outpatient !inpatient|established|preproc|dose|path +1',
      'visit outpatient isnew !inpatient|established +2',
      '? consult !inpatient|established|preproc|dose|goods|lab|path',
      'visit consult outpatient isnew|newpatient established !inpatient|preproc|dose|path +6',
    ],
    codes: '99201-99205 99241-99245',
    listed,
  },
  {
    id: 'NOC.NEWTELE',
    name: 'New outpatient evaluation by telehealth',
    said: 'consult visit video',
    category,
    rank: 2,
    tags: 'clinic',
    words: ['visit newpatient tele !inpatient|established +2', 'visit isnew tele !inpatient|established +2'],
    listed,
  },
  {
    id: 'NC.VISIT',
    name: 'Visit that is not a new outpatient evaluation',
    said: 'return follow-up inpatient consult rounding',
    category: 'Not counted',
    rank: 1,
    words: [
      'visit established +2',
      'visit inpatient +2',
      'established visit|outpatient|tele +2',
      'consult inpatient +2',
      'visit preproc +2',
      'preproc visit|check +2',
      'preproc !place|drain|biopsy|embolize',

      '? visit',
      '? visit outpatient !newpatient|isnew',
    ],
    codes: '99211-99215 99217-99239 99251-99255 99281-99285 99291 99292 G0463',
  },
]);
