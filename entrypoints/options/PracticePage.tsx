import type { ComponentType } from 'preact';
import { useLoaded } from '@/components/ui/use-loaded';
import { OnDemand } from './OnDemand';
import type { PracticeProps } from './practice-props';
import type { PracticeName } from './route';

/** How each practice is loaded, when it is first opened. */
const loads: Record<PracticeName, () => Promise<ComponentType<PracticeProps>>> = {
  today: () => import('./TodayPage').then((m) => m.TodayPage),
  promises: () => import('./PromisesPage').then((m) => m.PromisesPage),
  ideas: () => import('./IdeasPage').then((m) => m.IdeasPage),
  'check-ins': () => import('./CheckInsPage').then((m) => m.CheckInsPage),
  journal: () => import('./JournalPage').then((m) => m.JournalPage),
  affirmations: () => import('./AffirmationsPage').then((m) => m.AffirmationsPage),
  insights: () => import('./InsightsPage').then((m) => m.InsightsPage),
};

const loadLockNow = () => import('./LockNowHere').then((m) => m.LockNowHere);

/** One of the practices that only this page has. */
export function PracticePage({
  page,
  ...props
}: Omit<PracticeProps, 'tools'> & { page: PracticeName }) {
  const LockNow = useLoaded(loadLockNow);
  return <OnDemand load={loads[page]} props={{ ...props, tools: LockNow && <LockNow /> }} />;
}
