import { type Draft, isOpenQuestion } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted } from '../words';
import { type Needs, needsOf } from './needs';

/** So many tags are taken in at a glance. */
const MOST = 2;

const ICONS = { sure: 'check', likely: 'question', unsure: 'alert', quiet: 'blank' } as const;

interface TagProps {
  kind: keyof typeof ICONS;
  words: string;
}

/** What a draft still asks, the most pressing first, in a few words each; or that it is ready. */
export function NeedTags({ draft }: { draft: Draft }) {
  const tags = draft.state === 'filled' ? [] : tagsOf(needsOf(draft));
  const over = tags.length - MOST;
  if (isOpenQuestion(draft.outcome)) return <Tag kind="likely" words={text('draft_unconfirmed')} />;
  if (draft.state === 'filled') return <Tag kind="sure" words={text('draft_filled')} />;
  if (tags.length === 0) return <Tag kind="sure" words={text('draft_ready')} />;
  return (
    <>
      {tags.slice(0, MOST).map((tag) => (
        <Tag key={tag.words} {...tag} />
      ))}
      {over > 0 && <span class="tag quiet">{text('draft_need_more', over)}</span>}
    </>
  );
}

function tagsOf({ none, unmapped, role, row, review, missing }: Needs): TagProps[] {
  if (none) return [{ kind: 'quiet', words: text('draft_need_none') }];
  const tags: TagProps[] = [];
  if (unmapped) tags.push({ kind: 'unsure', words: counted('draft_need_unmapped', unmapped) });
  if (role) tags.push({ kind: 'likely', words: text('draft_need_role') });
  if (row) tags.push({ kind: 'likely', words: counted('draft_need_row', row) });
  if (review) tags.push({ kind: 'likely', words: counted('draft_need_review', review) });
  if (missing) tags.push({ kind: 'likely', words: counted('draft_need_missing', missing) });
  return tags;
}

function Tag({ kind, words }: TagProps) {
  return (
    <span class={`tag ${kind}`}>
      <Icon name={ICONS[kind]} />
      {words}
    </span>
  );
}
