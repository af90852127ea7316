import css from './settings.module.css';
/**
 * The first letter of a site in a soft square. It stands beside the name, so it is never read out.
 */
export function SiteSign({ name }: { name: string }) {
  return (
    <span class={css.siteSign} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
