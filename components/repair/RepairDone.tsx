import { i18n } from '#i18n';
import { RepairNextTime, type RepairNextTimeProps } from './RepairNextTime';
import { RepairSheet } from './RepairSheet';
import css from './repair.module.css';

interface RepairDoneProps {
  chat: RepairNextTimeProps['chat'];
  wordsHref: string;
  onBack(): void;
  /** Forgets what was written. */
  onAgain(): void;
}

/** The end: a kind line to oneself, and the ways on. */
export function RepairDone({ chat, wordsHref, onBack, onAgain }: RepairDoneProps) {
  return (
    <RepairSheet title={i18n.t('repair.done.title')} onBack={onBack} onNext={onAgain} isLast>
      <p class={css.repairKind}>{i18n.t('repair.done.line')}</p>
      <RepairNextTime chat={chat} />
      <p>
        <a href={wordsHref}>{i18n.t('repair.done.words')}</a>
      </p>
      <p class="small soft">{i18n.t('repair.done.leave')}</p>
    </RepairSheet>
  );
}
