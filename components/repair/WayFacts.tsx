import { i18n } from '#i18n';
import type { Way } from '@/utils/sites/take-back';
import css from './repair.module.css';
import { WaySource } from './WaySource';
import { editWords, unsendWords } from './way-words';

/** One way to take it back: what, how long, how, what the other one will see, and who says so. */
export function WayFacts({ way }: { way: Way }) {
  const edit = editWords(way);
  return (
    <div class={css.wayFacts}>
      <div>
        <p class={css.wayCan}>{unsendWords(way)}</p>
        {edit && <p>{edit}</p>}
        {way.notes?.map((note) => (
          <p class="small soft" key={note}>
            {i18n.t(`repair.notes.${note}`)}
          </p>
        ))}
      </div>
      {way.steps.length > 0 && (
        <div>
          <h3>{i18n.t('repair.takeBack.how')}</h3>
          <ol>
            {way.steps.map((step) => (
              <li key={step}>{i18n.t(`repair.steps.${step}`)}</li>
            ))}
          </ol>
        </div>
      )}
      <div>
        <h3>{i18n.t('repair.takeBack.sees')}</h3>
        <ul>
          {way.sees.map((seen) => (
            <li key={seen}>{i18n.t(`repair.sees.${seen}`)}</li>
          ))}
        </ul>
      </div>
      <WaySource way={way} />
    </div>
  );
}
