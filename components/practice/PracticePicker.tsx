import { List } from './PracticeField';

const COLUMNS = ['Code', 'Description', 'Area', 'Type', 'Add'];

/** The chain of class, area and type, the search, its result, and the panel of what was added. */
export function PracticePicker({ classes }: { classes: readonly string[] }) {
  return (
    <section class="practice-picker" aria-label="Codes">
      <a class="practice-tab" href="#area-type">
        Area/Type/Code
      </a>
      <div class="practice-fields" id="area-type">
        <List id="RRCClass" label="Class" options={classes} />
        <List id="Areas" label="Area" options={[]} />
        <List id="Types" label="Type" options={[]} />
        <div class="practice-field">
          <label for="CodeDescription">Code or description</label>
          <input type="text" id="CodeDescription" autocomplete="off" />
        </div>
        <button type="button" class="button" id="searchByAreaTypeButton">
          Search
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard. */}
      <section class="practice-frame" tabIndex={0} aria-label="Codes found">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody id="code-search-area-type-body" />
        </table>
      </section>
      <div class="practice-selected">
        <h2>Selected codes</h2>
        <ul class="plain selectedCodesBody" />
      </div>
    </section>
  );
}
