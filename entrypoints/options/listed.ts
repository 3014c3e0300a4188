import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedProps } from '../../components/options/ListSheet';
import type { Answer, Imported, Refusal } from '../../lib/model';

interface Source<T, Key, Conflict> {
  watch(callback: (entries: Answer<T[]>) => void): () => void;
  /** The list as a file's text. */
  write(entries: readonly T[]): string;
  import(text: string, replace: Key[]): Promise<Answer<Imported<Conflict>>>;
}

interface Listed<T, Key, Conflict> {
  /** Null while they are not known. */
  entries: T[] | null;
  /** What a sheet of the list needs besides its entries. */
  props: ListedProps<Conflict>;
  /** Shows what an act was refused for, if it was. */
  shown(act: Promise<Answer<unknown>>): void;
  useTheirs(key: Key): void;
}

/** A list of what was taught, as the store has it: its file, the import of a colleague's, and what became of the last act. */
export function useListed<T, Key, Conflict>(source: Source<T, Key, Conflict>): Listed<T, Key, Conflict> {
  const [entries, setEntries] = useState<T[] | null>(null);
  const [imported, setImported] = useState<Imported<Conflict> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** The text of the list imported last, out of which single entries may still be taken. */
  const [list, setList] = useState('');

  function take<V>(reply: Answer<V>, came: (value: V) => void): void {
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) came(reply.value);
  }
  useEffect(() => source.watch((reply) => take(reply, setEntries)), []);

  const file = useMemo(
    () => URL.createObjectURL(new Blob([source.write(entries ?? [])], { type: 'application/json' })),
    [entries],
  );
  useEffect(() => () => URL.revokeObjectURL(file), [file]);

  const bring = async (text: string, replace: Key[]) => {
    setImported(null);
    take(await source.import(text, replace), setImported);
  };
  return {
    entries,
    props: {
      ...{ file, imported, refusal },
      onImport: (chosen) =>
        void chosen.text().then((text) => {
          setList(text);
          return bring(text, []);
        }),
      onDismiss: () => setRefusal(null),
    },
    shown: (act) => void act.then((reply) => take(reply, () => {})),
    useTheirs: (key) => void bring(list, [key]),
  };
}
