import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import type { OwnDeck } from '@/utils/settings/settings';
import { ListRow } from './ListRow';
import { withHidden, withOwn, withoutOwn, withShown } from './own-deck';
import { RowUndo } from './RowUndo';
import { TextForm } from './TextForm';
import { useKeptFocus } from './use-kept-focus';

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
  /** What was deleted last, and the place in the list that it had. */
  const [deleted, setDeleted] = useState<{ item: OwnItem; at: number } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Counts the presses here whose button goes away.
  const [presses, setPresses] = useState(0);
  useKeptFocus(place, String(presses), false);
  const change: OwnTextsProps['onDeck'] = (next) => {
    onDeck(next);
    setPresses(presses + 1);
  };
  const close = () => {
    setDeleted(null);
    setWritten(null);
    setPresses(presses + 1);
  };
  const hidden = texts.filter(({ id }) => deck.hidden.includes(id));
  const shown = deck.own.filter(({ id }) => !deck.hidden.includes(id));
  const isGone = deleted !== null && !deck.own.some(({ id }) => id === deleted.item.id);
  const rows = isGone ? shown.toSpliced(deleted.at, 0, deleted.item) : shown;

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
      {rows.length === 0 && <p class="soft">{words.empty}</p>}
      <ul class="entries">
        {rows.map((item, at) =>
          isGone && item.id === deleted.item.id ? (
            <RowUndo
              key={item.id}
              said={words.deleted}
              onUndo={() => {
                change((before) => withOwn(before, item));
                setDeleted(null);
              }}
            />
          ) : (
            <OwnText
              key={item.id}
              text={item.text}
              onEdit={() => setWritten(item)}
              onHide={() => change((before) => withHidden(before, item.id))}
              onDelete={() => {
                onDeck((before) => withoutOwn(before, item.id));
                setDeleted({ item, at });
              }}
            />
          ),
        )}
      </ul>
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
  const actions = [
    { label: i18n.t('journal.edit'), name: i18n.t('journal.editNamed', [text]), press: onEdit },
    { label: i18n.t('journal.hide'), name: i18n.t('journal.hideNamed', [text]), press: onHide },
    {
      label: i18n.t('journal.delete'),
      name: i18n.t('journal.deleteNamed', [text]),
      press: onDelete,
    },
  ];
  return (
    <ListRow about={text} actions={actions}>
      <p class="written">{text}</p>
    </ListRow>
  );
}
