import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
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
  const id = useId();
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
      <div class="labelled">
        <label for={`${id}-thought`}>{i18n.t('reframe.thoughtLabel')}</label>
        <textarea
          id={`${id}-thought`}
          name="thought"
          class="field"
          rows={2}
          maxLength={LONGEST_THOUGHT}
          ref={thought}
          defaultValue={card?.thought ?? ''}
          aria-invalid={missing}
          aria-describedby={`${id}-missing`}
        />
        <p class="small soft" id={`${id}-missing`} role="status">
          {missing && i18n.t('reframe.thoughtMissing')}
        </p>
      </div>
      {steps.map(({ name, label, value }) => (
        <div class="labelled" key={name}>
          <label for={`${id}-${name}`}>{label}</label>
          <textarea
            id={`${id}-${name}`}
            name={name}
            class="field"
            rows={2}
            maxLength={LONGEST_STEP}
            defaultValue={value ?? ''}
          />
        </div>
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
