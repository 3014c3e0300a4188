import { useState } from 'preact/hooks';
import { type FillChoices, type FormOption, type HeaderField, NO_CHOICES } from '../../lib/model';

/** What the resident has chosen in a preview so far, and how it is chosen. */
export interface Choosing {
  choices: FillChoices;
  /** Fields whose chosen option is to be taken from now on. */
  remember: HeaderField[];
  keep(field: HeaderField, whose: 'mine' | 'page'): void;
  pick(field: HeaderField, option: FormOption): void;
  setRemember(field: HeaderField, lasting: boolean): void;
}

/** The choices of one draft's fill. They outlive a preview that is taken anew, because they say what is meant and not where it stands. */
export function useChoices(): Choosing {
  const [choices, setChoices] = useState(NO_CHOICES);
  const [remember, setRemember] = useState<HeaderField[]>([]);
  return {
    choices,
    remember,
    keep: (field, whose) => setChoices((now) => ({ ...now, keep: { ...now.keep, [field]: whose } })),
    pick: (field, option) => setChoices((now) => ({ ...now, pick: { ...now.pick, [field]: option } })),
    setRemember: (field, lasting) =>
      setRemember((now) => (lasting ? [...now, field] : now.filter((other) => other !== field))),
  };
}
