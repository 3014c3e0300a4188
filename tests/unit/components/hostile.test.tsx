// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DraftCard } from '../../../components/draft/DraftCard';
import { Reading } from '../../../components/reading/Reading';
import type { CapturedRow, DraftLine } from '../../../lib/model';
import { HOSTILE } from '../../hostile';
import { previewed } from '../../ui/previews';
import { acts, captured, concepts, draft, line, row, shownTables } from '../../ui/samples';
import { speakEnglish } from './english';

vi.setConfig({ testTimeout: 300_000 });

const FIELDS = [
  ...([
    'patientName',
    'description',
    'code',
    'status',
    'modality',
    'performer',
    'operators',
    'location',
    'comment',
  ] as const),
] satisfies (keyof CapturedRow)[];
/** What leaves a page is cut to so many characters. */
const LONGEST = 2_000;
const texts = HOSTILE.map((text) => text.slice(0, LONGEST));

/** What a text would have made of itself had it been taken for markup. */
function harmIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|style|iframe|object|base|form|img|math|template|a)$/i.test(element.tagName)
      ? [element.tagName]
      : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
      .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 40)}`),
  ]);
}

const columnOf = (text: string, index: number) => ({
  ...{ heading: text, index, samples: [text], fields: [], kept: text.slice(0, 200) },
});
const everyField = (text: string): Partial<DraftLine> =>
  Object.fromEntries(FIELDS.filter((field) => field !== 'patientName').map((field) => [field, text]));

describe('what a worklist says is shown as its letters, whatever it is', () => {
  speakEnglish();

  for (const field of FIELDS)
    it(`in the rows of a reading: ${HOSTILE.length} texts as the ${field}`, () => {
      const rows = texts.map((text, n) =>
        row(n, { [field]: text, cells: { [field]: { heading: text, text }, description: { heading: text, text } } }),
      );
      const listeners = { onTick: vi.fn(), onStage: vi.fn(), onLeave: vi.fn(), onOptions: vi.fn() };
      const teach = {
        ...{ anotherTable: vi.fn(), sayDates: vi.fn(), listColumns: vi.fn(), teachColumn: vi.fn() },
        ...{ forgetColumn: vi.fn(), pointAtColumn: vi.fn() },
      };
      const contested = [{ field: 'mrn' as const, headings: texts.slice(0, 20) }];
      const { container } = render(
        <Reading
          reading={captured(rows, { contested })}
          columns={[{ ...shownTables[0]!, columns: texts.map(columnOf) }]}
          busy={false}
          teach={teach}
          {...listeners}
        />,
      );
      expect(container.querySelectorAll('input[type="checkbox"]').length).toBeGreaterThanOrEqual(texts.length);
      expect(harmIn(container)).toEqual([]);
      cleanup();
    });

  it(`in a draft: ${HOSTILE.length} texts in all that its line says`, () => {
    for (let from = 0; from < texts.length; from += 10) {
      const some = texts.slice(from, from + 10);
      const cell = (text: string) => ({
        value: text,
        from: { kind: 'cell' as const, system: text, cell: { heading: text, text } },
      });
      const shown = draft('hostile', {
        lines: some.map((text, n) => line(n + 1, { ...everyField(text), system: text })),
        fields: { ...draft('x').fields, attending: cell(some[0]!), comments: cell(some[1]!) },
      });
      const { container } = render(
        <DraftCard
          draft={shown}
          concepts={concepts}
          wordings={[]}
          acts={acts({})}
          open
          fresh={false}
          onToggle={() => {}}
          stage="previewed"
          preview={previewed(shown)}
          byHand={false}
        />,
      );
      expect(container.textContent).not.toBe('');
      expect(harmIn(container)).toEqual([]);
      cleanup();
    }
  });
});
