import { type Known, narrowed } from '../../lib/caselog';
import type { Composed, Judge } from '../../lib/drafts';
import { caseYear, parseOperators, type RuleId, resolve } from '../../lib/encounters';
import {
  type CapturedRow,
  type DraftEntry,
  type DraftField,
  type DraftLine,
  type Encounter,
  type FormField,
  Origin,
  PRACTICE,
  type Provenance,
  type Settings,
} from '../../lib/model';
import { readSettings } from '../../lib/platform/settings';
import { decide, type Learned, listingsFor } from '../../lib/procedures';
import { roleIn } from '../../lib/progress/sheet/words';
import { knownRows } from './offering';

/**
 * A captured row as a line for the rules and the store: mapped, its operators told apart, its patient's name left behind.
 * @param origin of the frame that showed the row; only a site's is kept
 * @param learned what was taught at that origin
 */
export function lineOf(row: CapturedRow, system: string, origin: string, learned: Learned): DraftLine {
  const { id: _place, lineKey, patientKey, accessionKey, orderKey, sessionKey, patientName: _name, ...said } = row;
  return {
    id: lineKey,
    patient: patientKey,
    accession: accessionKey,
    order: orderKey,
    session: sessionKey,
    description: said.description ?? '',
    code: said.code,
    comment: said.comment,
    start: said.start,
    end: said.end,
    status: said.status,
    modality: said.modality,
    location: said.location,
    operators: said.operators === null ? null : parseOperators(said.operators),
    performer: said.performer,
    patientType: said.patientType,
    backlog: false,
    decision: decide({ ...said, description: said.description ?? '' }, learned),
    override: null,
    system: origin === PRACTICE ? PRACTICE : system,
    origin: Origin.safeParse(origin).data,
    cells: said.cells,
  };
}

/** What the encounter puts into the form's header and picker, with where each value came from. */
function compose(encounter: Encounter, lines: readonly DraftLine[], settings: Settings, known: Known): Composed {
  const entered = lines.filter(({ id }) => encounter.entries.some(({ lineId }) => lineId === id));
  const spoken = entered.length > 0 ? entered : lines;
  const saidRole = fromCell(entered, 'role', ({ cells }) => roleIn(cells.role?.text ?? ''));
  const year = encounter.date && caseYear({ date: encounter.date, ...settings });
  const fields: Record<FormField, DraftField> = {
    caseDate: encounter.date ? fromCell(spoken, 'start', () => encounter.date) : nothing,
    caseYear: year ? { value: year, from: { kind: 'rule', rule: 'B4.case-year' } } : nothing,
    role: saidRole.value === null ? proposedRole(encounter, settings) : saidRole,
    site: orSettings(
      fromCell(spoken, 'location', ({ location }) => location),
      settings.site,
    ),
    attending: fromCell(spoken, 'performer', ({ performer }) => performer),
    patientType: fromRule(spoken, ({ patientType }) => patientType),
    comments: nothing,
  };
  return {
    fields,
    // An earlier log says the resident's own word on it.
    roleToConfirm:
      saidRole.value === null &&
      encounter.entries.some(({ flags }) => flags.some((flag) => /^(operator_|role_)/.test(flag))),
    entries: encounter.entries.map((entry): DraftEntry => {
      const listings = listingsFor(entry.concept, lines.find(({ id }) => id === entry.lineId)?.description ?? '');
      const left = narrowed(listings, known);
      return { ...entry, listings, chosen: left.length === 1 ? left[0]! : null };
    }),
  };
}

/** The counting rules and what they put on the form, for the resident whom the settings name at this moment. */
export async function rules(): Promise<Judge> {
  const [settings, known] = await Promise.all([readSettings(), knownRows()]);
  return {
    judge: (lines, logged) => resolve(lines, settings.names, logged),
    compose: (encounter, lines) => compose(encounter, lines, settings, known),
  };
}

/** The rule of step S6 that gave the role; the resident's own word where that was passed over. */
const whoOperated = ({ entries }: Encounter): string =>
  entries[0]?.rules.find((rule) => rule.startsWith('S6')) ?? ('S0.resident' satisfies RuleId);

/** The role that the rules agree on; where nobody says who operated, the one that the resident said to propose. */
function proposedRole(encounter: Encounter, settings: Settings): DraftField {
  const { entries } = encounter;
  const [role, ...others] = new Set(entries.map((entry) => entry.role));
  if (!role || others.length > 0) return nothing;
  const unsaid = entries.every(({ flags }) => flags.includes('operator_unknown'));
  if (unsaid && settings.role) return { value: settings.role, from: { kind: 'settings' } };
  return { value: role, from: { kind: 'rule', rule: whoOperated(encounter) } };
}

const nothing: DraftField = { value: null, from: null };

/** A value that all lines agree on; null where they differ or none has one. */
function agreed(lines: readonly DraftLine[], of: (line: DraftLine) => string | null): [string, DraftLine] | null {
  const said = lines.flatMap((line): [string, DraftLine][] => {
    const value = of(line);
    return value === null ? [] : [[value, line]];
  });
  return said[0] && said.every(([value]) => value === said[0]![0]) ? said[0] : null;
}

function fromCell(lines: readonly DraftLine[], field: string, of: (line: DraftLine) => string | null): DraftField {
  const found = agreed(lines, of);
  if (!found) return nothing;
  const [value, { system, cells }] = found;
  const cell = cells[field];
  const from: Provenance = cell ? { kind: 'cell', system, cell } : { kind: 'rule', rule: 'B4.agreed' };
  return { value, from };
}

function fromRule(lines: readonly DraftLine[], of: (line: DraftLine) => string | null): DraftField {
  const found = agreed(lines, of);
  return found ? { value: found[0], from: { kind: 'rule', rule: 'B4.patient-type' } } : nothing;
}

function orSettings(field: DraftField, value: string | null): DraftField {
  return field.value === null && value !== null ? { value, from: { kind: 'settings' } } : field;
}
