import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './repair.module.css';

/** The chat of the message that went. Breather knows no name of it. */
export interface WentChat {
  /** The id of what can be taken back on its site; null where nothing is known of that. */
  site: string | null;
  /** Every message of it waits for a breath already. */
  isHeld: boolean;
  /** Makes or ends its rule. Resolves to whether that is kept. */
  hold(isOn: boolean): Promise<boolean>;
}

export interface RepairNextTimeProps {
  /** Null where it is not known. */
  chat: WentChat | null;
}

/** A pause next time: the rule of this chat, where it is known; else where it is made. */
export function RepairNextTime({ chat }: RepairNextTimeProps) {
  /** Whether the last press made the rule or ended it, or could not. */
  const [done, setDone] = useState<'held' | 'ended' | 'failed' | null>(null);
  if (!chat) return <p>{i18n.t('repair.nextTime.elsewhere')}</p>;

  async function press({ hold }: WentChat, isOn: boolean): Promise<void> {
    const isKept = await hold(isOn);
    setDone(isKept ? (isOn ? 'held' : 'ended') : 'failed');
  }

  if (chat.isHeld && done === null) return <p>{i18n.t('repair.nextTime.already')}</p>;
  const isOn = done !== 'held';
  return (
    <div class={css.repairNextTime}>
      <p>{i18n.t('repair.nextTime.asks')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void press(chat, isOn)}>
          {i18n.t(isOn ? 'repair.nextTime.hold' : 'repair.nextTime.undo')}
        </button>
      </div>
      <p class="small soft" role="status">
        {done && i18n.t(`repair.nextTime.${done}`)}
      </p>
    </div>
  );
}
