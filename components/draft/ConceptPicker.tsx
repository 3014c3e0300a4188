import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Alternative, ConceptChoice } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { counted } from '../words';
import { type ConceptBook, searched } from './concepts';

/** As many as a list can show before typing narrows it. */
const MOST = 40;

interface Option {
  concept: string;
  name: string;
  category: string;
  /** The Case Log's own words for it. */
  listed?: string | undefined;
  group: 'alternatives' | 'all';
}

interface Props {
  concepts: ConceptBook;
  /** The decision's runners-up, offered first while nothing is typed. */
  alternatives: Alternative[];
  label: string;
  /** Null is "not a case". */
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
    <div
      class="picker"
      onFocusOut={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget as Node | null) || setOpen(asked)
      }
    >
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
            key={option.concept}
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
            <span class="fine">{[option.category, option.listed].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
      {open && all && options.length === 0 && <p class="fine">{text('picker_nothing')}</p>}
      {open && (
        // Apart from the list: neither the arrows nor Enter in the box reach it, so that no case is thrown away by a search that found nothing.
        <button
          type="button"
          class="button small picker-none"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(null)}
        >
          {text('picker_not_a_case')}
        </button>
      )}
      <p class="unseen" role="status">
        {open && all && counted('picker_count', options.length)}
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
    .map(({ id, name, category, listed }) => ({ concept: id, name, category, listed, group: 'all' }));
  return [...near, ...rest];
}
