import * as z from 'zod/mini';
import { FormOption, HeaderField } from './preview';

/** What the resident said once for all of a value that the form's list does not have as it stands: this option of this field is meant. */
export const FormAnswer = z.object({
  field: HeaderField,
  /** The draft's value, as it stood when the option was chosen. */
  wanted: z.string().check(z.minLength(1), z.maxLength(300)),
  option: FormOption,
  chosenAt: z.number(),
});
export type FormAnswer = z.infer<typeof FormAnswer>;

/** What names an answer: the field, and the draft's value that the form did not have. */
export const AnswerKey = z.object({ field: HeaderField, wanted: z.string() });
export type AnswerKey = z.infer<typeof AnswerKey>;
