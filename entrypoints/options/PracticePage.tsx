import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/ui/use-loaded';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { PracticeName } from './route';

interface PageProps {
  settings: SettingsState;
  hasMoved: boolean;
}

/** Each is loaded when it is first opened. */
const loads: Record<PracticeName, () => Promise<ComponentType<PageProps>>> = {
  promises: () => import('./PromisesPage').then((m) => m.PromisesPage),
  'check-ins': () => import('./CheckInsPage').then((m) => m.CheckInsPage),
  wins: () => import('./WinsPage').then((m) => m.WinsPage),
  ideas: () => import('./IdeasPage').then((m) => m.IdeasPage),
  insights: () => import('./InsightsPage').then((m) => m.InsightsPage),
};

const loadLockNow = () => import('./LockNowHere').then((m) => m.LockNowHere);

/** One of the practices that only this page has. */
export function PracticePage({ page, ...props }: PageProps & { page: PracticeName }) {
  const Page = useLoaded(loads[page]);
  const LockNow = useLoaded(loadLockNow);
  if (!Page) return <p class="soft">{i18n.t('popup.loading')}</p>;
  return (
    <>
      <Page {...props} />
      {LockNow && <LockNow />}
    </>
  );
}
