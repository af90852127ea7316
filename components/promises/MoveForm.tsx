import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/FormFoot';
import { DayField, wholeDay } from './DayField';

interface MoveFormProps {
  what: string;
  /** `YYYY-MM-DD` */
  today: string;
  onMove(dueOn: string): void;
  onCancel(): void;
}

/** Asks for the new day. */
export function MoveForm({ what, today, onMove, onCancel }: MoveFormProps) {
  const [day, setDay] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      class="text-form"
      noValidate
      aria-label={i18n.t('promises.moveNamed', [what])}
      onSubmit={(event) => {
        event.preventDefault();
        if (day) onMove(wholeDay(day));
        else setMissing(true);
      }}
    >
      <DayField
        label={i18n.t('promises.newDay')}
        day={day}
        today={today}
        missing={isMissing && !day ? i18n.t('promises.newDayMissing') : null}
        takesFocus
        onDay={setDay}
      />
      <FormFoot save={i18n.t('promises.move')} onCancel={onCancel} />
    </form>
  );
}
