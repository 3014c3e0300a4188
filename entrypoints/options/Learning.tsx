import { Tables } from '../../components/options/Tables';
import { Wordings } from '../../components/options/Wordings';
import type { Drafts } from '../../lib/drafts';
import type { TableConflict, TableKey, TaughtTable, Wording, WordingConflict, WordingKey } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { concept, writeWordings } from '../../lib/procedures';
import { writeTables } from '../../lib/worklist';
import { useListed } from './listed';

const BOOK = {
  nameOf: (id: string) => concept(id)?.name ?? id,
  categoryOf: (id: string) => concept(id)?.category,
};

interface Props {
  drafts: Pick<Drafts, 'watchWordings' | 'watchTables'>;
}

/** What was taught, as the store has it: the wordings, and which column of a table is which. */
export function Learning({ drafts }: Props) {
  const wordings = useListed<Wording, WordingKey, WordingConflict>({
    watch: drafts.watchWordings,
    write: writeWordings,
    import: (text, replace) => ask('importWordings', { text, replace }),
  });
  const tables = useListed<TaughtTable, TableKey, TableConflict>({
    watch: drafts.watchTables,
    write: writeTables,
    import: (text, replace) => ask('importTables', { text, replace }),
  });
  return (
    <>
      <Wordings
        {...wordings.props}
        wordings={wordings.entries}
        concepts={BOOK}
        onRemove={(key) => wordings.shown(ask('revokeWording', key))}
        onUseTheirs={wordings.useTheirs}
      />
      <Tables
        {...tables.props}
        tables={tables.entries}
        onRemove={(key) => tables.shown(ask('revokeTable', key))}
        onEdit={(key, field, to) => tables.shown(ask('editTable', { key, field, to }))}
        onUseTheirs={tables.useTheirs}
      />
    </>
  );
}
