import { useMemo } from 'preact/hooks';
import type { Block, Printed } from '../../lib/model';
import { text } from '../../lib/platform/text';

/** A page as it is printed, drawn on the screen and by the browser's own print. */
export function Paper({ page }: { page: Printed }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="paper" tabIndex={0} aria-label={text('paper_preview', page.title)}>
      {page.blocks.map((block, at) => (
        // A page is drawn anew as a whole: its blocks have no other name than their place.
        <Drawn key={at} block={block} />
      ))}
      <p class="paper-foot">{page.foot}</p>
    </section>
  );
}

/** A block that stayed the same is not drawn again: a name is typed over a log of thousands of lines. */
function Drawn({ block }: { block: Block }) {
  return useMemo(() => drawn(block), [block]);
}

function drawn(block: Block) {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
    case 'note':
      return <p class={`paper-${block.kind}`}>{block.text}</p>;
    case 'field':
      return (
        <p class="paper-field">
          <span>{block.label}</span>
          <span class="paper-rule">{block.value}</span>
        </p>
      );
    case 'count':
      return (
        <p class="paper-count">
          <span>{block.label}</span>
          <span class="paper-rule">{block.value}</span>
        </p>
      );
    case 'choice':
      return (
        <p class="paper-choice">
          <span>{block.label}</span>
          {block.options.map((option) => (
            <span key={option.text}>
              <span class="paper-box" aria-hidden="true">
                {option.ticked ? '×' : ''}
              </span>{' '}
              {option.text}
              {option.ticked && <span class="unseen"> {text('paper_ticked')}</span>}
            </span>
          ))}
        </p>
      );
    case 'table':
      return <Table {...block} />;
    case 'new-page':
      return <hr class="paper-break" />;
  }
}

/** A row with its first cell alone is a heading among the rows. */
function Table({ headings, rows }: Extract<Block, { kind: 'table' }>) {
  const isHeading = (row: readonly string[]) => row.slice(1).every((cell) => cell === '');
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) =>
            heading ? (
              <th key={heading} scope="col">
                {heading}
              </th>
            ) : (
              <td key={heading} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {isHeading(row) ? (
              <th scope="rowgroup" colSpan={headings.length}>
                {row[0]}
              </th>
            ) : (
              row.map((cell, column) => <td key={column}>{cell}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
