import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { Icon } from '@/components/ui/Icon';
import type { MarkChoice, MarkScope } from '@/utils/engine/heat';
import { ReportText } from './ReportText';
import type { SiteLineView } from './SiteLine';
import css from './site-line.module.css';

interface SiteMenuProps {
  /** Null while the tab is looked at. */
  line: SiteLineView | null;
  /** How Breather does here, in a sentence; null where nothing is noted of the site. */
  health: string | null;
  /** The report, once it was asked for. */
  report: string | null;
  /** Marks the draft with this scope; `chat` makes the rule of its chat, or ends it. */
  onMark(asked: MarkChoice): void;
  /** Null where the person did not turn the site on. */
  onTurnOff: (() => void) | null;
  onTeach(): void;
  onReport(): void;
  /** Draws what concerns no site, at its end, as its entries look. */
  children(look: string | undefined): ComponentChildren;
}

const scopes = ['message', 'hour', 'morning'] as const;

/**
 * Behind “…”: what is seldom needed of a site. Native, so that Escape and a press beside it close
 * it.
 */
export function SiteMenu({ line, health, report, onTurnOff, children, ...on }: SiteMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const closing = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  const isKnown = line !== null && line.state !== 'cannot-run' && line.state !== 'unseen';
  return (
    <>
      <button
        type="button"
        class={`button plain ${css.siteMore}`}
        aria-label={i18n.t('site.more')}
        popoverTarget={id}
      >
        <Icon name="more" />
      </button>
      <div id={id} class={css.siteMenu} popover="auto" ref={menu}>
        {line?.state === 'marked' && (
          <ChipGroup
            legend={i18n.t('site.howLong')}
            options={scopes.map((value) => ({ value, label: scopeName(value) }))}
            value={line.scope}
            onChoose={on.onMark}
          />
        )}
        {line?.keepsChats && (line.state === 'on' || line.state === 'marked') && (
          <button type="button" class={css.menuItem} onClick={closing(() => on.onMark('chat'))}>
            {i18n.t(line.isHeldChat ? 'site.endChat' : 'site.alwaysInChat')}
          </button>
        )}
        {(line?.state === 'off' || line?.state === 'revoked') && (
          <button type="button" class={css.menuItem} onClick={closing(() => on.onMark('message'))}>
            {i18n.t('site.markAsHeated')}
          </button>
        )}
        {onTurnOff && (
          <button type="button" class={css.menuItem} onClick={closing(onTurnOff)}>
            {i18n.t('site.turnOffHere')}
          </button>
        )}
        {isKnown && line.state !== 'revoked' && (
          <div class={css.menuPart}>
            {health && <p class="small soft">{health}</p>}
            <p class="small soft">{i18n.t('site.teachAbout')}</p>
            <div class={css.menuRow}>
              <button type="button" class={css.menuItem} onClick={on.onTeach}>
                {i18n.t('site.teach')}
              </button>
              <button type="button" class={css.menuItem} onClick={on.onReport}>
                {i18n.t('site.report')}
              </button>
            </div>
            {report !== null && <ReportText text={report} />}
          </div>
        )}
        <div class={css.menuPart}>{children(css.menuItem)}</div>
      </div>
    </>
  );
}

function scopeName(scope: MarkScope): string {
  if (scope === 'hour') return i18n.t('site.forHour');
  return scope === 'morning' ? i18n.t('site.forMorning') : i18n.t('site.forMessage');
}
