import { PracticeNote } from './PracticeNote';

/** What a row of the practice worklist shows, by the headings of a hospital's list. */
export interface PracticeRow {
  'Date/Time': string;
  'Patient Name': string;
  MRN: string;
  Age: string;
  'Accession #': string;
  Procedure: string;
  Status: string;
  Operators: string;
  'Attending (performing)': string;
  Location: string;
  Comment: string;
}

/** A small worklist of invented people, as a hospital's system would show it: its words are that system's, not ours. */
export function PracticeWorklist({ rows }: { rows: readonly PracticeRow[] }) {
  const headings = Object.keys(rows[0]!) as (keyof PracticeRow)[];
  return (
    <div class="practice" lang="en">
      <PracticeNote page="worklist" />
      <header class="practice-bar">
        <strong>Lakeshore Imaging</strong>
        <span>Interventional radiology day list</span>
      </header>
      <main class="practice-main">
        <h1>IR day list</h1>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard. */}
        <section class="practice-frame" tabIndex={0} aria-label="Cases">
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row['Accession #']}>
                  {headings.map((heading) => (
                    <td key={heading}>{row[heading]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </main>
    </div>
  );
}
