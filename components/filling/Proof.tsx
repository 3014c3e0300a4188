import type { Draft, Outcome } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { DraftActs } from '../desk/desk';
import { Icon } from '../Icon';

interface Props {
  draft: Draft;
  acts: Pick<DraftActs, 'markLogged' | 'notLogged'>;
  /** What became of the draft, as far as that can be told here. */
  outcome: Outcome | undefined;
}

const SENTENCES = { rejected: 'proof_rejected', unconfirmed: 'proof_unconfirmed', gone: 'proof_gone' } as const;

/** What the Case Log said of a submit: its complaints; or, where nothing was heard, the question whether the case is in the log. */
export function Proof({ draft, acts, outcome }: Props) {
  if (!outcome || outcome.kind === 'logged') return null;
  const rejected = outcome.kind === 'rejected';
  return (
    <div class="notice caution proof" role="alert">
      <Icon name={rejected ? 'alert' : 'question'} />
      <div class="notice-body">
        <p>{text(SENTENCES[outcome.kind])}</p>
        {rejected ? (
          <ul class="said">
            {outcome.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : (
          <p class="proof-answers">
            <button type="button" class="button strong" onClick={() => acts.markLogged(draft.id)}>
              {text('proof_yes')}
            </button>
            <button type="button" class="button" onClick={() => acts.notLogged(draft.id)}>
              {text('proof_not_yet')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
