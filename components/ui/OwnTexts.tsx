import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import type { OwnDeck } from '@/utils/settings/settings';
import { EntryUndo } from './EntryUndo';
import { withHidden, withOwn, withoutOwn, withShown } from './own-deck';
import { TextForm } from './TextForm';
import { useKeptFocus } from './use-kept-focus';

/** As in the settings, where own entries are kept. */

type OwnItem = OwnDeck['own'][number];

interface OwnTextsProps {
  deck: OwnDeck;
  /** The entries of the deck, its own ones too: their words, for the list of hidden ones. */
  texts: readonly OwnItem[];
  words: {
    add: string;
    label: string;
    missing: string;
    empty: string;
    deleted: string;
    hidden: string;
  };
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
}

/** A deck made one's own: write, change, hide, show again, delete. */
export function OwnTexts({ deck, texts, words, onDeck }: OwnTextsProps) {
  const [written, setWritten] = useState<OwnItem | 'new' | null>(null);
  const [deleted, setDeleted] = useState<OwnItem | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Counts the presses here whose button goes away.
  const [presses, setPresses] = useState(0);
  useKeptFocus(place, String(presses), false);
  const change: OwnTextsProps['onDeck'] = (next) => {
    onDeck(next);
    setPresses(presses + 1);
  };
  const close = () => {
    setWritten(null);
    setPresses(presses + 1);
  };
  const hidden = texts.filter(({ id }) => deck.hidden.includes(id));
  const shown = deck.own.filter(({ id }) => !deck.hidden.includes(id));

  if (written) {
    return (
      <TextForm
        label={words.label}
        text={written === 'new' ? '' : written.text}
        longest={LONGEST_TEXT}
        missing={words.missing}
        saveLabel={i18n.t('journal.save')}
        takesFocus
        onSave={(text) => {
          const id = written === 'new' ? `own-${crypto.randomUUID()}` : written.id;
          onDeck((before) => withOwn(before, { id, text }));
          close();
        }}
        onCancel={close}
      />
    );
  }
  return (
    <div class="own-texts" ref={place}>
      {shown.length === 0 && <p class="soft">{words.empty}</p>}
      <ul class="entries">
        {shown.map((item) => (
          <OwnText
            key={item.id}
            text={item.text}
            onEdit={() => setWritten(item)}
            onHide={() => change((before) => withHidden(before, item.id))}
            onDelete={() => {
              onDeck((before) => withoutOwn(before, item.id));
              setDeleted(item);
            }}
          />
        ))}
      </ul>
      <EntryUndo
        said={deleted && words.deleted}
        of={deleted?.id ?? null}
        onUndo={() => {
          if (deleted) onDeck((before) => withOwn(before, deleted));
          setDeleted(null);
        }}
      />
      <button type="button" class="button" data-next-focus onClick={() => setWritten('new')}>
        {words.add}
      </button>
      {hidden.length > 0 && (
        <details>
          <summary>{words.hidden}</summary>
          <ul class="entries">
            {hidden.map(({ id, text }) => (
              <li key={id}>
                <div class="entry-row">
                  <p>{text}</p>
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={i18n.t('journal.showNamed', [text])}
                    onClick={() => change((before) => withShown(before, id))}
                  >
                    {i18n.t('journal.show')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface OwnTextProps {
  text: string;
  onEdit(): void;
  onHide(): void;
  onDelete(): void;
}

function OwnText({ text, onEdit, onHide, onDelete }: OwnTextProps) {
  const presses = [
    { label: i18n.t('journal.edit'), name: i18n.t('journal.editNamed', [text]), press: onEdit },
    { label: i18n.t('journal.hide'), name: i18n.t('journal.hideNamed', [text]), press: onHide },
    {
      label: i18n.t('journal.delete'),
      name: i18n.t('journal.deleteNamed', [text]),
      press: onDelete,
    },
  ];
  return (
    <li>
      <p class="written">{text}</p>
      <div class="row row-start">
        {presses.map(({ label, name, press }) => (
          <button type="button" class="button quiet" key={label} aria-label={name} onClick={press}>
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}
