import { describe, expect, it } from 'vitest';
import { explained as mapped } from '../../../scripts/try/map';
import { explained as resolved } from '../../../scripts/try/resolve';

const why = (description: string, code = '') => mapped({ description, code });
const visit = { patient: 'p', start: '2026-03-05T10:00', end: '2026-03-05T11:00', status: 'Completed' };
const resolvedLines = (...lines: object[]) =>
  resolved(
    JSON.stringify({ id: 'day', me: 'ME', lines: lines.map((line, i) => ({ id: `l${i + 1}`, ...visit, ...line })) }),
  );

describe('map --why', () => {
  it('names the procedure, the words that decided, and the rule with its text and file', () => {
    const text = why('IR CHEST PORT PLACEMENT');
    expect(text.split('\n')[0]).toBe('IR CHEST PORT PLACEMENT');
    expect(text).toMatch(/is +VP\.CHEST Chest port placement \(Venous Port\)/);
    expect(text).toMatch(/sure +\d+ %, without asking/);
    expect(text).toMatch(/words +.*"PLACEMENT"/);
    expect(text).toMatch(
      /rule +VP\.CHEST\/port-place[\w.-]+: .*port.*\[lib\/procedures\/catalogue\/port\.ts; source 000; rules\.md B\.5\]/,
    );
  });

  it.each([
    ['IR CHEST PORT PLACEMENT', '36561', /36561 stands for VP\.CHEST .*: agrees with the words/],
    ['REMOVAL PORT', '36561', /36561 stands for VP\.CHEST .*: disagrees with the words, which stand for O\.RMPORT/],
    ['XYZQ', '36561', /36561 stands for VP\.CHEST .*: the words alone say nothing/],
    ['IR CHEST PORT PLACEMENT', 'LOC17', /LOC17 says nothing/],
  ])('says what the code adds: %s [%s]', (description, code, expected) => {
    expect(why(description, code)).toMatch(expected);
  });

  it('lists the runners-up with their confidence', () => {
    expect(why('REMOVAL PORT', '36561')).toMatch(/runner-up +\d+ % +O\.RMPORT/);
  });

  it('says so where nothing is known', () => {
    expect(why('XYZQ')).toMatch(/is +nothing the catalogue knows[\s\S]*0 %, asks/);
  });
});

describe('resolve --why', () => {
  it('gives a block a line: the rules that let it stand, or the rule that dropped it and what absorbed it', () => {
    const blocks = resolvedLines(
      { description: 'IR STENT FEM-POP RIGHT' },
      { description: 'IR ANGIOGRAM LOWER EXT RIGHT' },
    ).split('\n\n');
    expect(blocks[0]).toBe('── day, encounter 1 of 2026-03-05');
    const block = (id: string) => blocks.find((one) => one.startsWith(`${id}  `));
    expect(block('l1')).toMatch(/ENTERED\n +counts +S1\.completed: The status says/);
    expect(block('l2')).toMatch(
      /DROPPED\n +reason +DIAGNOSTIC_COMPONENT, absorbed by l1\n +by +S8\.arteriogram: .*\[rules\.md B\.6\]/,
    );
    expect(block('l2')).toMatch(/words +"ANGIOGRAM"/);
  });

  it('tells a procedure given with the line from one read off its words', () => {
    expect(resolvedLines({ description: 'IR MISC', concept: 'VP.CHEST' })).toContain(
      'the procedure was given with the line',
    );
  });

  it('leaves a line that nobody can name to the resident', () => {
    expect(resolvedLines({ description: 'XYZQ' })).toContain('l1  XYZQ  UNMAPPED');
  });

  it('says what is wrong with a bad line', () => {
    expect(resolved('{')).toContain('not JSON');
    expect(resolved('{"id":"x"}')).toMatch(/^x: Missing/);
  });
});
