import type { DraftLine } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon, type IconName } from '../Icon';
import { type Level, levelOf } from './level';

const ICONS: Record<Level, IconName> = { sure: 'check', likely: 'question', unsure: 'alert', yours: 'person' };

/** How sure the mapping of a line is: a word, an icon and a colour, and whether it asks to be looked at. */
export function Confidence({ line }: { line: DraftLine }) {
  const level = levelOf(line);
  return (
    <span class={`tag ${level}`}>
      <Icon name={ICONS[level]} />
      {text(`confidence_${level}`)}
      {level !== 'yours' && line.decision.review && <>, {text('confidence_review')}</>}
    </span>
  );
}
