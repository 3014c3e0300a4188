import type { Table1Category } from '../../model';

/**
 * What makes each category, from signs: all of `needs` (`a|b` is either), none of `not`. The first rule of a line that fits says what it is; a
 * rule without a category says that it is none of the eleven.
 */
export interface ImagingRule {
  id: string;
  category: Table1Category | null;
  needs: readonly string[];
  not?: readonly string[];
}

const OTHER_PARTS = ['abdomen', 'pelvis', 'brain', 'headneck', 'spine', 'ribs', 'limb', 'series', 'vessel'];

/** In order: what is no plain imaging first; then what a word alone settles; then modality and part. */
export const IMAGING_RULES: readonly ImagingRule[] = [
  // A film of the chest that looks at a tube or line is a film.
  { id: 'chest', category: 'Chest X-Ray', needs: ['xr', 'chest'], not: [...OTHER_PARTS, 'procedure', 'none'] },
  { id: 'procedure', category: null, needs: ['procedure|device'] },
  { id: 'no-exam', category: null, needs: ['none'] },
  { id: 'pet', category: 'PET', needs: ['pet'] },
  { id: 'mammography', category: 'Mammography', needs: ['mammo'], not: ['us', 'mr'] },
  { id: 'venography', category: null, needs: ['venography', 'ct|mr'] },
  { id: 'angiography', category: 'CTA/MRA', needs: ['angio', 'ct|mr'], not: ['xr', 'us', 'fl'] },
  { id: 'obstetric', category: null, needs: ['us', 'ob'] },
  { id: 'duplex', category: null, needs: ['us|mr|ct', 'duplex'] },
  { id: 'residual', category: null, needs: ['us', 'residual'] },
  {
    id: 'us',
    category: 'US Abdominal/Pelvic',
    needs: ['us', 'abdomen|pelvis'],
    not: ['softtissue', 'scrotum', 'breast', 'headneck', 'limb', 'spine'],
  },
  {
    id: 'ct',
    category: 'CT Abdominal/Pelvic',
    needs: ['ct', 'abdomen|pelvis|ap'],
    not: ['spine', 'lowerjoint', 'heart', 'limb'],
  },
  { id: 'mr-heart-breast', category: null, needs: ['mr', 'heart|breast'] },
  { id: 'mr-joint', category: 'MRI Lower Extremity Joints', needs: ['mr', 'lowerjoint'], not: ['pelvis', 'sacrum'] },
  {
    id: 'mr-any-joint',
    category: 'MRI Lower Extremity Joints',
    needs: ['mr', 'lower', 'joint'],
    not: ['pelvis', 'sacrum'],
  },
  { id: 'mr-brain', category: 'MRI Brain', needs: ['mr', 'brain'] },
  { id: 'mr-spine', category: 'MRI Spine', needs: ['mr', 'spine|thoracic'] },
  {
    id: 'mr-body',
    category: 'MRI Body',
    needs: ['mr', 'abdomen|pelvis|chest'],
    not: ['limb', 'lowerjoint', 'sacrum', 'headneck', 'brain', 'spine'],
  },
  {
    id: 'chest-views',
    category: 'Chest X-Ray',
    needs: ['chest', 'views|ap'],
    not: [...OTHER_PARTS, 'ct', 'mr', 'us', 'nm', 'fl', 'breast', 'heart'],
  },
];

/** Pairs of rules of which a line may fit both, and is then two examinations. */
export const TOGETHER: readonly (readonly [string, string])[] = [['mr-brain', 'mr-spine']];
