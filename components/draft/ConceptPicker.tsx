import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Alternative, ConceptChoice } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { counted } from '../words';
import { type ConceptBook, searched } from './concepts';

/** As many as a list can show before typing narrows it. */
const MOST = 40;

interface Option {
  /** Null is "not a case". */
  concept: string | null;
  name: string;
  category: string | null;
  group: 'alternatives' | 'all';
}

interface Props {
  concepts: ConceptBook;
  /** The decision's runners-up, offered first while nothing is typed. */
  alternatives: Alternative[];
  label: string;
  onPick: (concept: string | null) => void;
  onCancel?: () => void;
}

/** A searchable list of procedures: arrows move, Enter picks, Escape leaves. */
export function ConceptPicker({ concepts, alternatives, label, onPick, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const active = useRef<HTMLDivElement>(null);
  // One asked for stays open; one that stands in the page opens when it is entered.
  const asked = onCancel !== undefined;
  const [open, setOpen] = useState(asked);
  useEffect(() => {
    if (asked) input.current?.focus();
  }, []);
  const [all, setAll] = useState<readonly ConceptChoice[] | null>(null);
  useEffect(() => {
    if (open) void concepts.all().then(setAll);
  }, [open]);
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }), [at]);

  const options = optionsFor(concepts.nameOf, all, alternatives, typed);
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt(Math.min(at + 1, options.length - 1)),
      ArrowUp: () => setAt(Math.max(at - 1, 0)),
      Enter: () => options[at] && onPick(options[at].concept),
      Escape: () => (typed ? setTyped('') : onCancel?.()),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };

  return (
    <div class="picker">
      <div class="picker-top">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          placeholder={text('picker_search')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(asked)}
          onKeyDown={onKeyDown}
        />
        {onCancel && (
          <button type="button" class="button small" onClick={onCancel}>
            {text('picker_cancel')}
          </button>
        )}
      </div>
      <div class="picker-list" role="listbox" id={`${id}-list`} aria-label={label} hidden={!open}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box, which keeps the focus
          <div
            key={option.concept ?? ''}
            ref={index === at ? active : null}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            class={option.group === 'alternatives' ? 'picker-option near' : 'picker-option'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option.concept)}
          >
            <span>
              {option.name}{' '}
              {option.group === 'alternatives' && <span class="tag quiet">{text('picker_runner_up')}</span>}
            </span>
            {option.category && <span class="fine">{option.category}</span>}
          </div>
        ))}
      </div>
      {open && all && options.length === 1 && typed && <p class="fine">{text('picker_nothing')}</p>}
      <p class="unseen" role="status">
        {open && all && counted('picker_count', options.length - 1)}
      </p>
    </div>
  );
}

function optionsFor(
  nameOf: ConceptBook['nameOf'],
  all: readonly ConceptChoice[] | null,
  alternatives: Alternative[],
  typed: string,
): Option[] {
  const near: Option[] = typed
    ? []
    : alternatives.map(({ concept, category }) => ({
        concept,
        name: nameOf(concept),
        category,
        group: 'alternatives',
      }));
  // What is typed might name any of them: until they are here, none of them is ruled out.
  if (all === null) return near;
  const offered = new Set(near.map((option) => option.concept));
  const rest: Option[] = searched(all, typed)
    .filter((choice) => !offered.has(choice.id))
    .slice(0, MOST)
    .map(({ id, name, category }) => ({ concept: id, name, category, group: 'all' }));
  return [...near, ...rest, { concept: null, name: text('picker_not_a_case'), category: null, group: 'all' }];
}
