import { i18n } from '#i18n';
import { type ClaimId, citationsOf, claims } from '@/utils/practice/claims';

/** A sentence that speaks of research: how sure it is, what was found, and by whom. */
export function ClaimText({ id }: { id: ClaimId }) {
  const citations = citationsOf(id);
  return (
    <>
      <b>{i18n.t(`claims.sure.${claims[id].sure}`)}</b> {i18n.t(`claims.said.${id}`)}
      {citations.length > 0 && <cite class="small soft"> {citations.join('; ')}</cite>}
    </>
  );
}
