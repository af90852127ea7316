import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';

/** The pause has ended while the place was open, or nobody has looked since. */
export function PauseOver({ onLonger, onDone }: { onLonger(): void; onDone(): void }) {
  return (
    <>
      <Breath scale={0.7}>{i18n.t('pause.overWord')}</Breath>
      <div class="say" role="status">
        <h2>{i18n.t('pause.overTitle')}</h2>
        <p class="soft">{i18n.t('pause.overText')}</p>
      </div>
      <div class="row">
        <button type="button" class="button main" data-next-focus onClick={onDone}>
          {i18n.t('pause.done')}
        </button>
        <button type="button" class="button plain" onClick={onLonger}>
          {i18n.t('pause.longer')}
        </button>
      </div>
    </>
  );
}
