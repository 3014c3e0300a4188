import type { Field } from './case';
import type { Arrived } from './server';
import type { PageSpec } from './spec';
import type { Account } from './stage';
import { type FieldTruth, truthOf } from './truth';

/** What the page held at one moment, as the page itself tells it. */
export interface Held {
  values: Record<string, string>;
  posted: [string, string][];
  drawn: string[];
  codes: { code: string; area: string; type: string; quantity: number }[];
  ticked: number;
  dangerous: string[];
  submits: string[];
  seen: unknown[];
  widgetDate: string | null;
  /** The date after the resident touched its box; null where nobody did. */
  touched: string | null;
}

/** One fault in words; `kind` groups those of a run. */
export interface Fault {
  kind: 'wrong' | 'submit' | 'danger' | 'refused' | 'unwritten' | 'untrue-reason' | 'untrue-account' | 'slips';
  where: string;
  what: string;
}

export interface Found {
  faults: Fault[];
  /** Fields and codes that were to be written, and those of them that were. */
  due: number;
  written: number;
  /** Left where that is right, with a reason that is true. */
  leftRightly: number;
}

/** Judges one fill by the page's own data alone; the account is held against it, never believed. */
export function judge(spec: PageSpec, account: Account, before: Held, after: Held, arrived: Arrived[]): Found {
  const truth = truthOf(spec);
  const found: Found = { faults: [], due: 0, written: 0, leftRightly: 0 };
  const fault = (kind: Fault['kind'], where: string, what: string) => found.faults.push({ kind, where, what });
  for (const one of truth.fields) judgeField(spec, one, account, before, after, found, fault);
  judgeCodes(truth.codes, account, after, found, fault);
  judgeOthers(spec, before, after, fault);
  if (account.refused) for (const part of account.refused.split(', ')) fault('refused', 'page', part);
  for (const what of after.dangerous) fault('danger', 'page', `clicked ${what}`);
  for (const what of after.submits) fault('submit', 'page', what);
  for (const { method, path } of arrived) fault('submit', 'server', `${method} ${path}`);
  return found;
}

type Say = (kind: Fault['kind'], where: string, what: string) => void;

function judgeField(
  spec: PageSpec,
  truth: FieldTruth,
  account: Account,
  before: Held,
  after: Held,
  found: Found,
  fault: Say,
): void {
  const { field, key, verdict, posts, reasons } = truth;
  const told = toldOf(account, field);
  const now = key === null ? null : (after.values[key] ?? '');
  const was = key === null ? null : (before.values[key] ?? '');
  const right = posts !== null && now !== null && same(field, now, posts);
  // What the page had right by itself is nobody's writing, but is not to be lost either.
  const due = verdict === 'write' && !(was !== null && posts !== null && same(field, was, posts));
  if (due) found.due += 1;
  if (right) {
    if (due) found.written += 1;
    if (told.kind !== 'filled' && was !== now)
      fault('untrue-account', field, `written, told as ${told.reason ?? told.kind}`);
    if (field === 'caseDate' && after.widgetDate && after.widgetDate !== dayOf(posts))
      fault('slips', field, `the calendar remembers ${after.widgetDate} (${widgetOf(spec)})`);
    if (field === 'caseDate' && after.touched !== null && !same(field, after.touched, posts))
      fault('slips', field, `after a click, Escape and Tab: ${after.touched} (${widgetOf(spec)})`);
    if (field === 'attending' && !drawnRight(spec, after)) fault('slips', field, `drawn is ${after.drawn.join('|')}`);
    return;
  }
  if (told.kind === 'filled') fault('untrue-account', field, `told as filled with ${told.value}, holds ${now}`);
  // What the page itself puts there is not our writing: what it had, nothing, and its own presets.
  const control = spec.controls.find((one) => one.field === field);
  if (now !== null && now !== was && now !== '' && now !== control?.preset)
    fault('wrong', field, `holds ${now}, is to hold ${posts ?? was}`);
  if (verdict === 'write' && !account.refused) fault('unwritten', field, `left: ${told.reason ?? told.kind}`);
  if (verdict === 'write' || account.refused) return;
  if (told.kind === 'left' && !reasons.includes(told.reason!))
    fault('untrue-reason', field, `${told.reason}, true is ${reasons.join(' or ')}`);
  else if (told.kind === 'left') found.leftRightly += 1;
}

function judgeCodes(
  codes: ReturnType<typeof truthOf>['codes'],
  account: Account,
  after: Held,
  found: Found,
  fault: Say,
): void {
  const rest = [...after.codes];
  const told = account.report?.left.filter(({ field }) => field === 'entries') ?? [];
  for (const { description, verdict, code, area, type, reasons } of codes) {
    if (verdict === 'write') found.due += 1;
    const at = rest.findIndex(
      (one) => one.code === code && one.area === area && one.type === type && one.quantity === 1,
    );
    if (verdict === 'write' && at >= 0) {
      rest.splice(at, 1);
      found.written += 1;
      continue;
    }
    const reason = told.find(({ wanted }) => wanted?.includes(description))?.reason ?? told[0]?.reason;
    if (verdict === 'write' && !account.refused) fault('unwritten', 'codes', `“${description}” left: ${reason}`);
    else if (verdict === 'leave' && !account.refused && !reasons.includes(reason ?? 'nothing said'))
      fault('untrue-reason', 'codes', `${reason ?? 'nothing said'}, true is ${reasons.join(' or ')}`);
    else if (verdict === 'leave' && !account.refused) found.leftRightly += 1;
  }
  for (const one of rest) fault('wrong', 'codes', `added ${one.code} of ${one.area}, ${one.quantity} times`);
  if (after.ticked > 0) fault('wrong', 'codes', `${after.ticked} attributes ticked`);
}

/** Controls that are none of the draft's hold what they held. */
function judgeOthers({ controls }: PageSpec, before: Held, after: Held, fault: Say): void {
  const ours = new Set(controls.flatMap(({ field, key }) => (field === null ? [] : [key])));
  const picker = new Set(['pc', 'pa', 'pt', 'pd']);
  for (const [key, was] of Object.entries(before.values)) {
    if (ours.has(key) || picker.has(key) || after.values[key] === was) continue;
    const label = controls.find((one) => one.key === key)?.label ?? key;
    fault('wrong', label, `held ${was}, holds ${after.values[key]}`);
  }
}

interface Told {
  kind: 'filled' | 'left' | 'untold';
  value?: string;
  reason?: string;
}

function toldOf({ report }: Account, field: Field): Told {
  const filled = report?.filled.find((one) => one.field === field);
  if (filled) return { kind: 'filled', value: filled.value };
  const left = report?.left.find((one) => one.field === field);
  return left ? { kind: 'left', reason: left.reason } : { kind: 'untold' };
}

const widgetOf = ({ controls }: PageSpec) => controls.find(({ field }) => field === 'caseDate')?.widget;

function drawnRight(spec: PageSpec, { drawn, values }: Held): boolean {
  const control = spec.controls.find(({ field }) => field === 'attending');
  if (control?.widget !== 'select2') return true;
  const words = control.options.find(({ value }) => value === values[control.key])?.text;
  return drawn.some((one) => one.endsWith(words ?? '?'));
}

/** Whether a control's value is the one wanted: a date in any writing of that day, line breaks as one kind. */
function same(field: Field, now: string, wanted: string): boolean {
  if (field === 'caseDate') return dayOf(now) === dayOf(wanted);
  return now.replaceAll('\r\n', '\n') === wanted.replaceAll('\r\n', '\n');
}

/** A day as JavaScript writes it, from ISO or from M/D/YYYY. */
function dayOf(value: string): string {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (iso) return new Date(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])).toDateString();
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  return us ? new Date(Number(us[3]), Number(us[1]) - 1, Number(us[2])).toDateString() : `no day: ${value}`;
}
