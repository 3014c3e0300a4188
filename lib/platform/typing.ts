import { storage } from 'wxt/utils/storage';
import { NOTHING_TYPED, TypedCase } from '../model';

const item = storage.defineItem<unknown>('local:typing');

/** The case that was being typed in when its window went; nothing where there was none, or the record is damaged. */
export async function readTyping(): Promise<TypedCase> {
  return TypedCase.safeParse(await item.getValue()).data ?? NOTHING_TYPED;
}

/** Keeps what is being typed; null forgets it. */
export const keepTyping = (typed: TypedCase | null): Promise<void> =>
  typed ? item.setValue(typed) : item.removeValue();
