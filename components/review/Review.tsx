import type { Period, Printed } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { dateText } from '../moments';
import { type FileState, Files } from '../print/Files';
import { NameField } from '../print/NameField';
import { Paper } from '../print/Paper';

interface Props {
  periods: readonly Period[];
  at: number;
  page: Printed;
  files: FileState;
  onPeriod: (at: number) => void;
  onName: (name: string) => void;
  onMake: (kind: NonNullable<FileState['making']>) => void;
  onPrint: () => void;
}

/** The summary that a mentor or a program director looks through, of a year or half of one. */
export function Review({ periods, at, page, files, onPeriod, onName, onMake, onPrint }: Props) {
  return (
    <>
      <p class="fine no-print">{text('review_intro')}</p>
      <Files
        state={files}
        onMake={onMake}
        onPrint={onPrint}
        kinds={[
          { kind: 'pdf', label: text('review_pdf') },
          { kind: 'csv', label: text('review_csv') },
          { kind: 'zip', label: text('review_zip') },
        ]}
      >
        <Labelled label={text('review_period')}>
          {(shared) => (
            <select {...shared} value={at} onChange={({ currentTarget }) => onPeriod(Number(currentTarget.value))}>
              {periods.map(({ from, to }, index) => (
                <option key={`${from} ${to}`} value={index}>
                  {text('review_from_to', dateText(from), dateText(to))}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <NameField onName={onName} />
      </Files>
      <Paper page={page} />
    </>
  );
}
