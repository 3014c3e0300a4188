import { Field, List } from './PracticeField';
import { PracticeNote } from './PracticeNote';
import { PracticePicker } from './PracticePicker';

/** What the lists of the form offer. */
export interface PracticeLists {
  years: readonly string[];
  roles: readonly string[];
  sites: readonly string[];
  attendings: readonly string[];
  patientTypes: readonly string[];
  classes: readonly string[];
}

/**
 * A plain imitation of the Case Log's "Add Cases", with the names that its form had in 2022: its words are the Case Log's, not ours. What it does
 * is `entrypoints/practice-form/`.
 */
export function PracticeForm({ lists, count }: { lists: PracticeLists; count: number }) {
  return (
    <div class="practice" lang="en">
      <PracticeNote page="form" />
      <header class="practice-bar">
        <strong>Case Log (practice)</strong>
        <span>Interventional radiology</span>
      </header>
      <main class="practice-main">
        <div class="practice-heading">
          <h1>Add Cases</h1>
          <p id="caseEntryCount">
            Cases entered: <strong>{count}</strong>
          </p>
        </div>
        <div id="server-success" role="status" hidden>
          The case was added successfully.
        </div>
        <form action="/ads/caselogs/caseentry/insert" method="post" noValidate>
          <div class="practice-fields">
            <Field id="PatientId" label="Case ID" required>
              <input type="text" id="PatientId" maxLength={25} autocomplete="off" />
            </Field>
            <Field id="ProcedureDate" label="Case Date" required>
              <input type="text" id="ProcedureDate" autocomplete="off" />
            </Field>
            <List id="ProcedureYear" label="Case Year" options={lists.years} first={null} required />
            <List id="ResidentRoles" label="Role" options={lists.roles} required />
            <List id="Institutions" label="Site" options={lists.sites} required />
            <List id="Attendings" label="Attending" options={lists.attendings} />
            <List id="PatientTypes" label="Patient Type" options={lists.patientTypes} required />
          </div>
          <div>
            <a class="as-link" href="#commentsContainer" data-bs-toggle="collapse">
              Comments
            </a>
            <div class="collapse" id="commentsContainer">
              <Field id="Comments" label="Comments">
                <textarea id="Comments" maxLength={1000} rows={3} />
              </Field>
            </div>
          </div>
          <PracticePicker classes={lists.classes} />
          <div id="clienterrors" role="alert" />
          <button type="submit" class="button primary" id="submitButton">
            Submit
          </button>
        </form>
      </main>
    </div>
  );
}
