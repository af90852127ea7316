import { i18n } from '#i18n';
import { Words } from './Act';
import { SettlingButton } from './SettlingButton';

/**
 * In the place of the breath, for a message that has waited: the way beside the two below. It comes
 * before its words, so that it is in sight where there is little room.
 */
export function LaterQuestion({ letGo }: { letGo(): void }) {
  return (
    <div class="small">
      <div class="row">
        <SettlingButton class="chip" words={i18n.t('prompt.later.letGo')} act={letGo} />
      </div>
      <p>
        <Words text={i18n.t('prompt.later.stays')} />
      </p>
    </div>
  );
}
