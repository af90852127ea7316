/**
 * The first letter of a site in a soft square. It stands beside the name, so it is never read out.
 */
export function SiteSign({ name }: { name: string }) {
  return (
    <span class="site-sign" aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
