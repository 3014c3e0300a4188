import { useEffect, useState } from 'preact/hooks';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';

/** Copies a value and says so. `what` names the value for those who cannot see where the button stands. */
export function CopyButton({ value, what }: { value: string; what: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <button type="button" class="button small" onClick={() => void copy()} aria-label={text('draft_copy_what', what)}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{text(copied ? 'draft_copied' : 'draft_copy')}</span>
    </button>
  );
}
