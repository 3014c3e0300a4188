import { useMemo, useState } from 'preact/hooks';
import { Empty } from '../../../components/Empty';
import { Esir } from '../../../components/esir/Esir';
import { Together } from '../../../components/esir/Together';
import type { Drafts } from '../../../lib/drafts';
import type { EsirForm, EsirNote, Printed } from '../../../lib/model';
import { say, text } from '../../../lib/platform/text';
import { esirForm, esirNoteText, logSheet, printedEsir, withResident } from '../../../lib/progress';
import { togetherLines } from '../progress/together';
import { Recorded } from '../Recorded';
import type { TrainingRecord } from '../record';
import { useFiles } from '../writing/files';
import type { Order } from '../writing/worker';

/** The ESIR verification form, for the pathways that have one. */
export function EsirSection({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} />}</Recorded>;
}

function Shown({ record }: { record: TrainingRecord }) {
  const { pathway, esir } = record.training;
  if (pathway !== 'esir' && pathway !== 'independent-one-year') {
    return <Empty title={text('esir_other_pathway_title')} next={text('esir_other_pathway_next')} />;
  }
  if (esir === null) return <Empty title={text('esir_no_period_title')} next={text('esir_no_period_next')} />;
  return (
    <>
      <Form record={record} />
      {pathway === 'independent-one-year' && <Together lines={togetherLines(record)} />}
    </>
  );
}

function Form({ record: { settings, training, cases, today } }: { record: TrainingRecord }) {
  const [name, setName] = useState('');
  const { state, make } = useFiles();
  const form = useMemo(
    () => esirForm(settings.profile, training, cases, '', today)!,
    [settings, training, cases, today],
  );
  const unnamed = useMemo(() => printedEsir(form, say), [form]);
  const page = withResident(unnamed, name);
  return (
    <Esir
      page={page}
      notes={form.notes.filter(isWarning).map(noteText)}
      files={state}
      onName={setName}
      onMake={(kind) => make(orderOf(kind, form, page, today), `ESIR ${today}`)}
      onPrint={() => print()}
    />
  );
}

const isWarning = ({ code }: EsirNote): boolean => code !== 'carried-in' && code !== 'sum-differs';

const noteText = (note: EsirNote): string => esirNoteText(note, say);

function orderOf(kind: Order['kind'], form: EsirForm, page: Printed, day: string): Order {
  const sheet = logSheet(form.log, say('esir_log', form.period.from, form.period.to), say);
  if (kind === 'pdf') return { kind, page };
  if (kind === 'csv') return { kind, sheet };
  if (kind === 'xlsx') return { kind, sheets: [sheet] };
  return { kind, pages: [page], sheets: [sheet], note: say('foot'), day };
}
