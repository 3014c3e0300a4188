import type { Printed } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { type FileState, Files } from '../print/Files';
import { NameField } from '../print/NameField';
import { Paper } from '../print/Paper';

export interface EsirProps {
  /** The form as it will be printed. */
  page: Printed;
  /** What has to be known of its numbers. */
  notes: readonly string[];
  files: FileState;
  onName: (name: string) => void;
  onMake: (kind: NonNullable<FileState['making']>) => void;
  onPrint: () => void;
}

/** The ESIR verification form: as it will be printed, and as files. What the program director writes stays empty. */
export function Esir({ page, notes, files, onName, onMake, onPrint }: EsirProps) {
  return (
    <>
      <p class="fine no-print">{text('esir_intro')}</p>
      {notes.map((note) => (
        <p class="notice caution no-print" key={note}>
          <Icon name="alert" />
          <span>{note}</span>
        </p>
      ))}
      <Files
        state={files}
        onMake={onMake}
        onPrint={onPrint}
        kinds={[
          { kind: 'pdf', label: text('esir_pdf') },
          { kind: 'csv', label: text('esir_csv') },
          { kind: 'xlsx', label: text('esir_xlsx') },
          { kind: 'zip', label: text('esir_zip') },
        ]}
      >
        <NameField onName={onName} />
      </Files>
      <Paper page={page} />
    </>
  );
}
