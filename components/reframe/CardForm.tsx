import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import type { CardText } from '@/utils/practice/card';
import { LONGEST_STEP, LONGEST_THOUGHT } from '@/utils/practice/limits';

interface CardFormProps {
  /** Null for a new card. */
  card: CardText | null;
  onSave(card: CardText): void;
  onCancel(): void;
}

/** A card in the person's own words. Only the thought is asked for; nothing is kept before Save. */
export function CardForm({ card, onSave, onCancel }: CardFormProps) {
  const thought = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  useLayoutEffect(() => thought.current?.focus(), []);

  const save = (form: HTMLFormElement) => {
    const written = new FormData(form);
    const read = (name: string) => String(written.get(name) ?? '').trim();
    if (read('thought') === '') {
      setMissing(true);
      thought.current?.focus();
      return;
    }
    onSave({
      id: card?.id ?? `own-${crypto.randomUUID()}`,
      thought: read('thought'),
      notice: read('notice'),
      challenge: read('challenge'),
      reframe: read('reframe'),
    });
  };
  const steps = [
    { name: 'notice', label: i18n.t('reframe.noticeLabel'), value: card?.notice },
    { name: 'challenge', label: i18n.t('reframe.challengeLabel'), value: card?.challenge },
    { name: 'reframe', label: i18n.t('reframe.reframeLabel'), value: card?.reframe },
  ];
  return (
    <form
      class="stack stack-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <h2>{i18n.t('reframe.formTitle')}</h2>
      <Labelled
        label={i18n.t('reframe.thoughtLabel')}
        news={missing && i18n.t('reframe.thoughtMissing')}
      >
        {(tied) => (
          <textarea
            {...tied}
            name="thought"
            class="field"
            rows={2}
            autocomplete="off"
            maxLength={LONGEST_THOUGHT}
            ref={thought}
            defaultValue={card?.thought ?? ''}
            aria-invalid={missing}
          />
        )}
      </Labelled>
      {steps.map(({ name, label, value }) => (
        <Labelled key={name} label={label}>
          {(tied) => (
            <textarea
              {...tied}
              name={name}
              class="field"
              rows={2}
              autocomplete="off"
              maxLength={LONGEST_STEP}
              defaultValue={value ?? ''}
            />
          )}
        </Labelled>
      ))}
      <div class="row">
        <button type="submit" class="button main">
          {i18n.t('reframe.save')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {i18n.t('reframe.cancel')}
        </button>
      </div>
    </form>
  );
}
