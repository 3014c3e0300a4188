import { useEffect, useState } from 'preact/hooks';
import { FormAnswers } from '../../components/options/FormAnswers';
import type { FormAnswer } from '../../lib/model';
import { watchAnswers } from '../../lib/platform/answers';
import { ask } from '../../lib/platform/messages';

/** The options of the Case Log that were chosen once for all, as they are stored. */
export function Answers() {
  const [answers, setAnswers] = useState<FormAnswer[]>([]);
  useEffect(() => watchAnswers(setAnswers), []);
  return <FormAnswers answers={answers} onRemove={(key) => void ask('revokeAnswer', key)} />;
}
