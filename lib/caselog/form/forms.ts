import type { FormVersion } from './form';

/** Every form version that is known: one file each in `lib/caselog/forms/`. */
export const FORMS: readonly FormVersion[] = Object.values(
  import.meta.glob<FormVersion>('../forms/*.ts', { eager: true, import: 'form' }),
);
