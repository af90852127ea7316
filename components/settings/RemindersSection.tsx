import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { TimeField } from '@/components/ui/TimeField';
import { weekdayNames } from '@/components/ui/weekday-names';
import type { Settings } from '@/utils/settings/settings';
import css from './reminders.module.css';

type Reminders = Settings['reminders'];

interface RemindersSectionProps {
  reminders: Reminders;
  /** Whether the browser lets notifications be shown; `refused` after the person said no to it. */
  notify: 'on' | 'off' | 'refused';
  /** Asks the browser for its permission; called in the click itself. */
  onNotify(on: boolean): void;
  onChange(reminders: Reminders): void;
}

/**
 * The few reminders there are, each off until it is switched on, and the hours in which none is
 * told.
 */
export function RemindersSection({ reminders, notify, onNotify, onChange }: RemindersSectionProps) {
  const { checkIn, practice, promises, quiet } = reminders;
  const isAnyOn = checkIn.on || practice.on || promises.on;
  /**
   * The first one that is switched on asks: the browser only lets its question be put in the click.
   */
  const turn = (isOn: boolean, changed: Partial<Reminders>) => {
    if (isOn && !isAnyOn && notify === 'off') onNotify(true);
    onChange({ ...reminders, ...changed });
  };
  return (
    <Section title={i18n.t('reminders.title')} lead={i18n.t('reminders.lead')}>
      <div class="rows">
        <Switch
          label={i18n.t('reminders.checkIn')}
          hint={i18n.t('reminders.checkInHint')}
          checked={checkIn.on}
          onChange={(on) => turn(on, { checkIn: { ...checkIn, on } })}
        />
        {checkIn.on && (
          <div class={css.times}>
            <WeekdayField
              weekday={checkIn.weekday}
              onWeekday={(weekday) => onChange({ ...reminders, checkIn: { ...checkIn, weekday } })}
            />
            <TimeField
              label={i18n.t('reminders.checkInTime')}
              time={checkIn.at}
              onTime={(at) => onChange({ ...reminders, checkIn: { ...checkIn, at } })}
            />
          </div>
        )}
        <Switch
          label={i18n.t('reminders.practice')}
          hint={i18n.t('reminders.practiceHint')}
          checked={practice.on}
          onChange={(on) => turn(on, { practice: { ...practice, on } })}
        />
        {practice.on && (
          <div class={css.times}>
            <TimeField
              label={i18n.t('reminders.practiceTime')}
              time={practice.at}
              onTime={(at) => onChange({ ...reminders, practice: { ...practice, at } })}
            />
          </div>
        )}
        <Switch
          label={i18n.t('reminders.promises')}
          hint={i18n.t('reminders.promisesHint')}
          checked={promises.on}
          onChange={(on) => turn(on, { promises: { on } })}
        />
      </div>
      <Permission notify={notify} asks={isAnyOn} onNotify={onNotify} />
      <QuietHours quiet={quiet} onQuiet={(quiet) => onChange({ ...reminders, quiet })} />
    </Section>
  );
}

interface PermissionProps extends Pick<RemindersSectionProps, 'notify' | 'onNotify'> {
  /** Whether there is something to ask for. */
  asks: boolean;
}

/** What the browser lets be shown, and the way to ask it. */
function Permission({ notify, asks, onNotify }: PermissionProps) {
  return (
    <div class={css.timesNote}>
      <p class="small soft" role="status">
        {notify === 'on' && i18n.t('reminders.allowed')}
        {notify === 'off' && i18n.t('reminders.withoutPermission')}
        {notify === 'refused' && i18n.t('reminders.refused')}
      </p>
      {asks && notify !== 'on' && (
        <button type="button" class="button small" onClick={() => onNotify(true)}>
          {i18n.t('reminders.ask')}
        </button>
      )}
      <p class="small soft">{i18n.t('reminders.missed')}</p>
    </div>
  );
}

interface QuietHoursProps {
  quiet: Reminders['quiet'];
  onQuiet(quiet: Reminders['quiet']): void;
}

/** The hours in which nothing is told. */
function QuietHours({ quiet, onQuiet }: QuietHoursProps) {
  return (
    <>
      <h3>{i18n.t('reminders.quietTitle')}</h3>
      <div class="rows">
        <Switch
          label={i18n.t('reminders.quiet')}
          hint={i18n.t('reminders.quietHint')}
          checked={quiet.on}
          onChange={(on) => onQuiet({ ...quiet, on })}
        />
        {quiet.on && (
          <div class={css.times}>
            <TimeField
              label={i18n.t('reminders.from')}
              time={quiet.from}
              onTime={(from) => onQuiet({ ...quiet, from })}
            />
            <TimeField
              label={i18n.t('reminders.to')}
              time={quiet.to}
              onTime={(to) => onQuiet({ ...quiet, to })}
            />
          </div>
        )}
      </div>
    </>
  );
}

interface WeekdayFieldProps {
  /** 0 is Sunday. */
  weekday: number;
  onWeekday(weekday: number): void;
}

function WeekdayField({ weekday, onWeekday }: WeekdayFieldProps) {
  return (
    <Labelled label={i18n.t('reminders.weekday')} look="small soft">
      {(tied) => (
        <select
          {...tied}
          class="field"
          value={weekday}
          onChange={(event) => onWeekday(Number(event.currentTarget.value))}
        >
          {weekdayNames('long').map((name, day) => (
            <option key={name} value={day}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
