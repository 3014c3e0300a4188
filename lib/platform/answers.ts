import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type AnswerKey, FormAnswer } from '../model';

const item = storage.defineItem<unknown>('local:formAnswers');
/** So many are kept, the latest. */
const MOST = 500;

const same = (one: AnswerKey, other: AnswerKey): boolean => one.field === other.field && one.wanted === other.wanted;

function read(stored: unknown): FormAnswer[] {
  const parsed = z.array(z.unknown()).safeParse(stored);
  if (!parsed.success) return [];
  return parsed.data.flatMap((one) => {
    const answer = FormAnswer.safeParse(one);
    return answer.success ? [answer.data] : [];
  });
}

/** Everything the resident said once for all about the form's options, latest first; what is damaged is left out. */
export async function readAnswers(): Promise<FormAnswer[]> {
  return read(await item.getValue());
}

/** Keeps answers, each in place of an earlier one to the same. */
export async function keepAnswers(answers: readonly FormAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  const others = (await readAnswers()).filter((one) => !answers.some((answer) => same(one, answer)));
  const all = [...answers, ...others].sort((one, other) => other.chosenAt - one.chosenAt);
  await item.setValue(all.slice(0, MOST));
}

/** Forgets an answer; one that is not there is forgotten already. */
export async function revokeAnswer(key: AnswerKey): Promise<void> {
  await item.setValue((await readAnswers()).filter((one) => !same(one, key)));
}

/** Calls back with all answers, now and after every change; returns the way to stop. */
export function watchAnswers(callback: (answers: FormAnswer[]) => void): () => void {
  void readAnswers().then(callback);
  return item.watch((stored) => callback(read(stored)));
}
