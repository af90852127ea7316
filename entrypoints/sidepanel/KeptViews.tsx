import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlaceName } from '@/components/ui/place-props';
import { useLastNamed } from '@/components/ui/use-last-named';
import { useLoaded } from '@/components/ui/use-loaded';
import type { Feeling } from '@/utils/practice/feelings';
import type { Stores } from '../beside/Gate';
import { PlaceHere } from '../beside/PlaceHere';
import { type PanelRoute, type View, views } from './panel-route';
import css from './sidepanel.module.css';

interface KeptViewsProps extends Stores {
  route: PanelRoute;
  shown: View;
  hasRun: boolean;
  repairHref: string;
  onGoTo(place: PlaceName): void;
}

const loadRepair = () => import('../beside/RepairHere').then((m) => m.RepairHere);
const loadDraft = () => import('@/components/words/DraftFirst').then((m) => m.DraftFirst);

/**
 * Every view that was opened stays, out of sight, so that what was written in it is there again.
 * All of it is in memory alone, and goes with the panel.
 */
export function KeptViews({ route, shown, hasRun, ...props }: KeptViewsProps) {
  const opened = useRef(new Set<View>());
  opened.current.add(shown);
  const [feeling, setFeeling] = useState<Feeling>();
  const situation = useLastNamed(route.situation);
  const site = useLastNamed(route.site);
  const view = (name: View) => {
    if (name === 'repair') return <RepairView {...props} site={site} isShown={shown === name} />;
    if (name === 'draft') return <DraftView isShown={shown === name} />;
    return (
      <PlaceHere
        {...props}
        key={name === 'words' ? situation : null}
        place={name}
        situation={situation}
        feeling={feeling}
        onGoTo={(place, named) => {
          setFeeling(named);
          if (hasRun) void props.session.change((before) => ({ ...before, run: null }));
          props.onGoTo(place);
        }}
      />
    );
  };
  // A run is played once: in Ground, or in the repair.
  const stays = (name: View) => opened.current.has(name) && !(hasRun && name === 'ground');
  return (
    <>
      {views
        .filter((name) => name === shown || stays(name))
        .map((name) => (
          <div key={name} class={css.view} hidden={name !== shown}>
            {view(name)}
          </div>
        ))}
    </>
  );
}

function RepairView({ isShown, ...props }: Stores & { isShown: boolean; site: string | null }) {
  const RepairHere = useLoaded(loadRepair);
  return (
    <>
      <Head title={i18n.t('options.repair')} lead={i18n.t('repair.lead')} isShown={isShown} />
      {RepairHere && <RepairHere {...props} supportHref="/options.html#support" />}
    </>
  );
}

function DraftView({ isShown }: { isShown: boolean }) {
  const DraftFirst = useLoaded(loadDraft);
  return (
    <>
      <Head title={i18n.t('draft.title')} lead={i18n.t('draft.lead')} isShown={isShown} />
      {DraftFirst && <DraftFirst />}
    </>
  );
}

interface HeadProps {
  title: string;
  lead: string;
  isShown: boolean;
}

/** What has no tab says what it is, and is read first. */
function Head({ title, lead, isShown }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isShown) heading.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <header class={css.head}>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="soft">{lead}</p>
    </header>
  );
}
