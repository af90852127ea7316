import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { OnDemand } from './OnDemand';
import { PlacePage } from './PlacePage';
import { PracticePage } from './PracticePage';
import { isPractice, type Page, type Route } from './route';

interface PageHereProps {
  page: Exclude<Page, 'welcome'>;
  /** What the address says; while another page is in view, that is about the other one. */
  route: Route;
  settings: SettingsState;
  session: SessionState;
  /** The person has come to this page from another one, so that its heading is read first. */
  hasMoved: boolean;
}

const loadSettings = () => import('./SettingsPage').then((m) => m.SettingsPage);
const loadRepair = () => import('./RepairPage').then((m) => m.RepairPage);
const loadSupport = () => import('./SupportPage').then((m) => m.SupportPage);

/** One of the pages beside the menu. */
export function PageHere({ page, route, ...rest }: PageHereProps) {
  if (page === 'support') return <OnDemand load={loadSupport} props={rest} />;
  if (page === 'settings') {
    return <OnDemand load={loadSettings} props={{ part: route.part, ...rest }} />;
  }
  if (page === 'repair') {
    return <OnDemand load={loadRepair} props={{ site: route.site, ...rest }} />;
  }
  if (isPractice(page)) return <PracticePage page={page} {...rest} />;
  return <PlacePage place={page} situation={route.situation} {...rest} />;
}
