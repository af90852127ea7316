import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tellPracticeStep } from '@/components/welcome/practice-step';
import css from './practice.module.css';

interface Message {
  id: number;
  from: 'me' | 'them';
  text: string;
}

/** How long the other one takes to answer. */
const ANSWER_MS = 1_200;

/**
 * A chat as sites build it: a box in which Enter sends, and a button. What is said stays in memory.
 */
export function PracticeChat() {
  const [messages, setMessages] = useState<Message[]>(() => [
    { id: 0, from: 'them', text: i18n.t('practice.first') },
    { id: 1, from: 'them', text: i18n.t('practice.second') },
  ]);
  const [draft, setDraft] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const sent = messages.filter(({ from }) => from === 'me').length;

  useEffect(() => {
    // The list grew: its end comes into sight.
    if (messages.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);
  useEffect(() => {
    if (sent === 0) return;
    const answers = [
      i18n.t('practice.reply1'),
      i18n.t('practice.reply2'),
      i18n.t('practice.reply3'),
    ];
    const text = answers[(sent - 1) % answers.length] ?? '';
    const timer = setTimeout(
      () => setMessages((before) => withMessage(before, 'them', text)),
      ANSWER_MS,
    );
    return () => clearTimeout(timer);
  }, [sent]);

  /** Whether a message was held here: then what comes next is the end of the practice. */
  const wasHeld = useRef(false);
  const lookWhetherHeld = useRef(() => {});
  lookWhetherHeld.current = () => {
    // What was pressed to send, and is in the box still once the press is over, was held.
    if ((box.current?.value ?? '').trim() === '') return;
    wasHeld.current = true;
    tellPracticeStep('held');
  };
  useEffect(() => {
    const page = new AbortController();
    const look = () => setTimeout(() => lookWhetherHeld.current());
    const key = (event: KeyboardEvent) => {
      if (event.target === box.current && isSendingEnter(event)) look();
    };
    const press = (event: MouseEvent) => {
      if ((event.target as Element | null)?.closest?.('button[type=submit]')) look();
    };
    // On the window and before the guard comes, so that a held press is heard here all the same.
    window.addEventListener('keydown', key, { capture: true, signal: page.signal });
    window.addEventListener('click', press, { capture: true, signal: page.signal });
    return () => page.abort();
  }, []);

  const send = () => {
    const text = (box.current?.value ?? draft).trim();
    if (text === '') return;
    setMessages((before) => withMessage(before, 'me', text));
    setDraft('');
    if (wasHeld.current) tellPracticeStep('ended');
    box.current?.focus();
  };

  return (
    <main class={css.chat} aria-label={i18n.t('practice.title')}>
      <header class={css.chatHead}>
        <span class={css.face} aria-hidden="true">
          {i18n.t('practice.face')}
        </span>
        <div>
          <h1>{i18n.t('practice.with')}</h1>
          <p class="small soft">{i18n.t('practice.about')}</p>
        </div>
      </header>
      <ol
        class={css.messages}
        ref={list}
        aria-label={i18n.t('practice.messages')}
        aria-live="polite"
      >
        {messages.map(({ id, from, text }) => (
          <li key={id} class={from === 'me' ? css.me : css.them}>
            <span class="visually-hidden">
              {from === 'me' ? i18n.t('practice.youSaid') : i18n.t('practice.theySaid')}{' '}
            </span>
            {text}
          </li>
        ))}
      </ol>
      <form
        class={css.composer}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={box}
          class="field"
          rows={1}
          autocomplete="off"
          aria-label={i18n.t('practice.box')}
          placeholder={i18n.t('practice.box')}
          value={draft}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            if (event.currentTarget.value.trim() !== '') tellPracticeStep('wrote');
          }}
          onFocus={() => wasHeld.current && tellPracticeStep('ended')}
          onKeyDown={(event) => {
            if (!isSendingEnter(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="button main">
          {i18n.t('practice.send')}
        </button>
      </form>
    </main>
  );
}

/** The Enter that ends a composition of an input method sends nothing. */
function isSendingEnter({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing;
}

function withMessage(messages: Message[], from: Message['from'], text: string): Message[] {
  return [...messages, { id: messages.length, from, text }];
}
