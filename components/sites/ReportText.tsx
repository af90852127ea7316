import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import css from './report-text.module.css';

/** A report as it would be pasted, to be read before it is copied. Nothing is sent. */
export function ReportText({ text }: { text: string }) {
  const shown = useRef<HTMLElement>(null);
  useLayoutEffect(() => shown.current?.focus(), []);
  return (
    <div class={css.report}>
      <p class="small soft">{i18n.t('report.about')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard scrolls only what has the focus. */}
      <section dir="ltr" tabIndex={0} aria-label={i18n.t('report.title')} ref={shown}>
        <pre>{text}</pre>
      </section>
      <CopyButton text={text} label={i18n.t('report.copy')} small />
    </div>
  );
}
