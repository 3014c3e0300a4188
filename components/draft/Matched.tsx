import type { DraftLine } from '../../lib/model';

/** A worklist line's description with the words marked that decided what it is. */
export function Matched({ line }: { line: DraftLine }) {
  const spans = line.decision.why.flatMap(({ span }) => (span ? [span] : [])).sort(([a], [b]) => a - b);
  const parts: preact.ComponentChild[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at || end > line.description.length) continue;
    parts.push(line.description.slice(at, start), <mark>{line.description.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span class="matched">
      {parts}
      {line.description.slice(at)}
    </span>
  );
}
