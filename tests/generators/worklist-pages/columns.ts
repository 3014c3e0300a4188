import { badged, nothing, plain, valued } from './cells';
import { shownDate } from './dates';
import type { ColumnKind } from './headings';
import type { Hospital } from './hospital';
import { accessionColumn, descriptionColumn, drawCombo, examColumn, mrnColumn, statusColumn } from './odd-columns';
import { type Cell, type Column, esc } from './page-model';
import type { Draw } from './random';
import type { Study } from './studies';
import { timeColumns } from './time-columns';
import type { Wants } from './wants';

const WIDTHS: Partial<Record<ColumnKind, number>> = {
  patient: 190,
  description: 290,
  mrn: 120,
  accession: 140,
  moment: 190,
  modality: 80,
  sex: 60,
  images: 80,
  time: 90,
};

/** Draws the columns of one list. What is odd about them is named in `traits`. */
export function drawColumns(
  draw: Draw,
  hospital: Hospital,
  studies: readonly Study[],
  wants: Wants,
  traits: Set<string>,
): Column[] {
  const column = (kind: ColumnKind, make: (study: Study, nth: number) => Cell): Column => ({
    kind,
    heading: { html: esc(hospital.headings[kind]), text: hospital.headings[kind] },
    width: WIDTHS[kind] ?? 130,
    cells: studies.map(make),
  });
  const trait = (name: string, share: number) => draw.chance(share) && traits.add(name) !== undefined;
  const columns: Column[] = [];
  const add = (kind: ColumnKind, share: number, make: (study: Study, nth: number) => Cell) => {
    if (draw.chance(share)) columns.push(column(kind, make));
  };
  const birth = (study: Study) => shownDate(study.birth, hospital.birthStyle, hospital.dayFirst, 'birth');
  let mrnShown = wants.grouped === 'patient';
  let accessionShown = false;
  let birthShown = mrnShown;

  if (wants.grouped !== 'patient') {
    if (!wants.oneLine && trait('name over MRN, DOB and sex', 0.13)) {
      columns.push(column('patient', drawCombo(draw, hospital, birth)));
      mrnShown = true;
      birthShown = true;
    } else if (trait('last and first name apart', 0.06)) {
      const name = ({ family, given }: Study) => [`${family}, ${given}`];
      columns.push(column('family', (study) => plain(study.family, { values: { patientName: name(study) } })));
      columns.push(column('given', ({ given }) => nothing(given)));
    } else {
      const badges = !wants.single && trait('badge beside the name', 0.09);
      const words = draw.pick([['VIP'], ['ISO', 'VIP'], ['INPT', 'NEW'], ['STAT']]);
      columns.push(
        column('patient', ({ patientName }) => {
          const cell = valued('patientName', patientName);
          return badges && draw.chance(0.5) ? badged(draw, cell, words) : cell;
        }),
      );
    }
  }
  if (!mrnShown && !wants.single && trait('MRN and accession in one cell', 0.06)) {
    const join = draw.pick(wants.oneLine ? [' / ', ' | '] : [' / ', ' | ', '<br>']);
    const both = column('mrn', ({ mrn, accession }) => ({
      html: [mrn, accession].map(esc).join(join),
      text: `${mrn} ${accession}`,
      gives: { values: { mrn: [mrn], accession: [accession] } },
    }));
    const text = `${hospital.headings.mrn} / ${hospital.headings.accession}`;
    columns.push({ ...both, width: 230, heading: { html: esc(text), text } });
    mrnShown = true;
    accessionShown = true;
  }
  if (!mrnShown) columns.push(...mrnColumn(draw, column, trait));
  const combined = !wants.oneLine && !accessionShown && trait('description over accession', 0.06);
  if (!accessionShown && !combined && draw.chance(0.88)) columns.push(accessionColumn(draw, column, trait));
  add('order', 0.12, ({ order }) => valued('order', order));
  columns.push(combined ? examColumn(draw, column, hospital) : descriptionColumn(draw, column, trait, wants.single));
  columns.push(...timeColumns(draw, hospital, column, wants, traits));
  if (draw.chance(0.8)) columns.push(statusColumn(draw, column, trait, wants.single));
  add('modality', 0.5, ({ modality }) => valued('modality', modality));
  if (wants.grouped !== 'room') add('room', 0.55, ({ room }) => valued('location', room));
  if (wants.grouped !== 'attending') add('attending', 0.55, ({ attending }) => valued('performer', attending));
  if (!birthShown) add('birth', 0.45, (study) => plain(birth(study).text, { birth: birth(study) }));
  add('sex', 0.2, ({ sex }) => nothing(sex));
  add('referring', 0.12, ({ referring }) => nothing(referring));
  add('technologist', 0.1, ({ technologist }) => nothing(technologist));
  add('account', 0.1, ({ account }) => nothing(account));
  add('priority', 0.1, () => nothing(draw.pick(['Routine', 'STAT', 'Urgent'])));
  add('reason', 0.08, () =>
    nothing(draw.pick(['ascites', 'ESRD, no access', 'HCC', 'hydronephrosis', 'PE', 'lung nodule'])),
  );
  add('images', 0.08, () => nothing(String(draw.int(0, 900))));
  const ordered = draw.chance(0.5) ? columns : draw.shuffled(columns);
  return together(ordered);
}

/** What stands under one heading, and the two names, stay side by side. */
function together(columns: Column[]): Column[] {
  const partner = (one: Column): ColumnKind | null => (one.kind === 'family' ? 'given' : one.over ? 'time' : null);
  const partners = new Set(columns.map(partner));
  const bound: ColumnKind[] = columns.some(({ over }) => over) ? ['given', 'time'] : ['given'];
  return columns
    .filter(({ kind }) => !(bound.includes(kind) && partners.has(kind)))
    .flatMap((one) => [one, ...columns.filter(({ kind }) => kind === partner(one))]);
}
