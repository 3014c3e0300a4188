import type { Draft } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { isReady, needsOf } from './needs';
import { counted } from './words';

/** What a draft still asks, in a few words each; or that it is ready. */
export function NeedTags({ draft }: { draft: Draft }) {
  const needs = needsOf(draft);
  if (draft.state === 'filled') return <Tag kind="sure" words={text('draft_filled')} />;
  if (isReady(needs)) return <Tag kind="sure" words={text('draft_ready')} />;
  if (needs.none) return <Tag kind="quiet" words={text('draft_need_none')} />;
  return (
    <>
      {needs.unmapped > 0 && <Tag kind="unsure" words={counted('draft_need_unmapped', needs.unmapped)} />}
      {needs.role > 0 && <Tag kind="likely" words={text('draft_need_role')} />}
      {needs.row > 0 && <Tag kind="likely" words={counted('draft_need_row', needs.row)} />}
      {needs.review > 0 && <Tag kind="likely" words={counted('draft_need_review', needs.review)} />}
      {needs.missing > 0 && <Tag kind="likely" words={counted('draft_need_missing', needs.missing)} />}
    </>
  );
}

const ICONS = { sure: 'check', likely: 'question', unsure: 'alert', quiet: 'blank' } as const;

function Tag({ kind, words }: { kind: keyof typeof ICONS; words: string }) {
  return (
    <span class={`tag ${kind}`}>
      <Icon name={ICONS[kind]} />
      {words}
    </span>
  );
}
