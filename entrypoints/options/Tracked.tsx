import { useEffect, useState } from 'preact/hooks';
import { TrackedCodes } from '../../components/options/TrackedCodes';
import { readTracked } from '../../lib/caselog';
import { readFile, turnsUntil } from '../../lib/exchange';
import type { TrackedCodes as List, Refusal } from '../../lib/model';
import { keepTrackedCodes, readTrackedCodes } from '../../lib/platform/offers';

/** The Tracked Codes report of the resident's programme, as it is stored. */
export function Tracked() {
  const [list, setList] = useState<List | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => void readTrackedCodes().then(setList), []);

  const keep = async (next: List | null) => {
    await keepTrackedCodes(next);
    setList(next);
  };
  const bring = async (file: File) => {
    const source = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), turnsUntil());
    const rows = source.ok ? readTracked(source.value) : source;
    setRefusal(rows.ok ? null : rows.refusal);
    if (rows.ok) await keep({ rows: rows.value, importedAt: Date.now() });
  };
  return (
    <TrackedCodes
      list={list}
      refusal={refusal}
      onImport={(file) => void bring(file)}
      onForget={() => void keep(null)}
      onDismiss={() => setRefusal(null)}
    />
  );
}
