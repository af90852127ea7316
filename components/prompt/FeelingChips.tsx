import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Feeling, feelings } from '@/utils/cards/feelings';
import type { Suggestion } from '@/utils/messaging/messages';

interface Answer {
  feeling: Feeling;
  /** Null when there is nothing to suggest. */
  suggestion: Suggestion | null;
}

/** Names a feeling with one tap, for a thought and a sentence that fit. The answer is kept nowhere. */
export function FeelingChips({
  suggest,
}: {
  suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void;
}) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <fieldset>
      <legend class="small">
        {i18n.t('prompt.feel')} {i18n.t('prompt.feelStays')}
      </legend>
      <div class="row">
        {feelings.map((feeling) => (
          <button
            type="button"
            key={feeling}
            class="chip"
            aria-pressed={answer?.feeling === feeling}
            onClick={() => suggest(feeling, (suggestion) => setAnswer({ feeling, suggestion }))}
          >
            {i18n.t(`feelings.${feeling}`)}
          </button>
        ))}
      </div>
      <div role="status">{answer && <Suggested suggestion={answer.suggestion} />}</div>
    </fieldset>
  );
}

function Suggested({ suggestion }: { suggestion: Suggestion | null }) {
  if (!suggestion) return <p class="small">{i18n.t('prompt.feelPlain')}</p>;
  return (
    <div class="card small">
      <p class="soft">{suggestion.thought}</p>
      <p>
        <b>{suggestion.reframe}</b>
      </p>
      <p class="soft">{i18n.t('prompt.couldSay')}</p>
      <p>{suggestion.starter}</p>
    </div>
  );
}
