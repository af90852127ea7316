import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { formatDay } from '@/components/ui/format-day';
import { sayCounted } from '@/utils/locale/locale';
import type { DeskState } from '@/utils/record/copy/desk';
import type { HoldingPart, ImportMode } from '@/utils/record/copy/holding-parts';
import type { ImportPlan } from '@/utils/record/copy/plan-import';
import { HoldingTicks } from './HoldingTicks';
import { PreviewTable } from './PreviewTable';
import css from './portable.module.css';

type Preview = Extract<DeskState, { step: 'preview' }>;

interface ImportPreviewProps {
  preview: Preview;
  onMode(mode: ImportMode): void;
  onTick(part: HoldingPart, isWanted: boolean): void;
  onBringIn(): void;
  onLeave(): void;
}

/** What would change, before anything does. */
export function ImportPreview({ preview, ...calls }: ImportPreviewProps) {
  const { onMode, onTick, onBringIn, onLeave } = calls;
  const { mode, plan, trouble } = preview;
  const canBringIn = plan !== null && isAnyChange(plan);
  return (
    <div class={css.portablePreview}>
      <h3 tabIndex={-1} data-next-focus>
        {i18n.t('portable.preview.title')}
      </h3>
      <ChipGroup
        legend={i18n.t('portable.preview.mode')}
        options={[
          { value: 'merge', label: i18n.t('portable.preview.merge') },
          { value: 'replace', label: i18n.t('portable.preview.replace') },
        ]}
        value={mode}
        onChoose={onMode}
      />
      <p class="small soft">{i18n.t(`portable.preview.${mode}Hint`)}</p>
      <p class="problem" role="alert">
        {trouble && i18n.t(`portable.trouble.${trouble}`)}
      </p>
      {plan?.savedAt != null && (
        <p>{i18n.t('portable.preview.savedAt', [formatDay(plan.savedAt)])}</p>
      )}
      {plan && <PreviewTable plan={plan} />}
      {plan && <HoldingTicks plan={plan} onTick={onTick} />}
      {plan && <Notes plan={plan} />}
      {plan && !canBringIn && plan.holding.length === 0 && (
        <p role="status">{i18n.t('portable.preview.nothing')}</p>
      )}
      <div class="row">
        {canBringIn && (
          <button type="button" class="button main" onClick={onBringIn}>
            {i18n.t('portable.preview.bringIn')}
          </button>
        )}
        {!plan && (
          <button type="button" class="button" onClick={() => onMode(mode)}>
            {i18n.t('portable.preview.again')}
          </button>
        )}
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('portable.preview.leave')}
        </button>
      </div>
    </div>
  );
}

function Notes({ plan }: { plan: ImportPlan }) {
  const plans = Object.values(plan.stores);
  const addsSites = (plan.settings?.sites.length ?? 0) > plan.settingsHere.sites.length;
  return (
    <div class={`small soft ${css.portableNotes}`}>
      {plan.lock && <p>{i18n.t('portable.preview.lock')}</p>}
      {addsSites && <p>{i18n.t('portable.preview.sites')}</p>}
      {plans.some(({ leftOut }) => leftOut > 0) && <p>{i18n.t('portable.preview.leftOutHint')}</p>}
      {plan.unknownRows > 0 && <p>{sayCounted('portable.preview.unknown', plan.unknownRows)}</p>}
    </div>
  );
}

function isAnyChange({ stores, settings }: ImportPlan): boolean {
  return settings !== null || Object.values(stores).some(({ changes }) => changes.length > 0);
}
