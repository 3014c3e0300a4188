import { useEffect, useMemo, useState } from 'preact/hooks';
import { Wordings } from '../../components/Wordings';
import type { Drafts } from '../../lib/drafts';
import type { Answer, Imported, Refusal, Wording, WordingKey } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { concept, concepts, writeWordings } from '../../lib/procedures';

const BOOK = {
  nameOf: (id: string) => concept(id)?.name ?? id,
  all: concepts().map(({ id, name, category }) => ({ id, name, category })),
};

/** The wordings that were taught, as the store has them, and the file they are handed on in. */
export function Learning({ drafts }: { drafts: Pick<Drafts, 'watchWordings'> }) {
  const [wordings, setWordings] = useState<Wording[] | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** The text of the list imported last, out of which single wordings may still be taken. */
  const [list, setList] = useState('');

  function take<T>(reply: Answer<T>, came: (value: T) => void): void {
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) came(reply.value);
  }
  useEffect(() => drafts.watchWordings((reply) => take(reply, setWordings)), []);

  const file = useMemo(
    () => URL.createObjectURL(new Blob([writeWordings(wordings ?? [])], { type: 'application/json' })),
    [wordings],
  );
  useEffect(() => () => URL.revokeObjectURL(file), [file]);

  const bring = async (text: string, replace: WordingKey[]) => {
    setImported(null);
    take(await ask('importWordings', { text, replace }), setImported);
  };
  return (
    <Wordings
      wordings={wordings}
      concepts={BOOK}
      file={file}
      imported={imported}
      refusal={refusal}
      onRemove={(key) => void ask('revokeWording', key).then((reply) => take(reply, () => {}))}
      onImport={(chosen) =>
        void chosen.text().then((text) => {
          setList(text);
          return bring(text, []);
        })
      }
      onUseTheirs={(key) => void bring(list, [key])}
      onDismiss={() => setRefusal(null)}
    />
  );
}
