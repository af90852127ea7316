import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { formatCalendarDay } from '@/components/promises/format-calendar-day';
import { toggleId } from '@/components/ui/DeckControls';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { OwnTexts } from '@/components/ui/OwnTexts';
import { withHidden, withShown } from '@/components/ui/own-deck';
import type { OwnTextsAccess } from '@/components/ui/place-props';
import { Section } from '@/components/ui/Section';
import { useToday } from '@/components/ui/use-today';
import { type Idea, ideaKinds } from '@/utils/practice/idea';
import { ideasFor } from '@/utils/practice/ideas-for';
import type { PromiseEntry } from '@/utils/record/entries';
import type { JournalState } from '@/utils/record/use-journal';
import type { OwnDeck } from '@/utils/settings/settings';
import { IdeaTrail } from './IdeaTrail';
import type { IdeaPlan } from './PlanIdea';

type Filter = 'all' | 'favourites' | Idea['kind'];

const filters: readonly Filter[] = ['all', 'favourites', 'own', ...ideaKinds];

interface IdeasPlaceProps {
  language: string;
  /** `settings.ideas`, with the own ideas of the journal. */
  deck: OwnDeck;
  ownIdeas: OwnTextsAccess;
  promises: JournalState<'promises'>;
  promisesHref: string;
  /** `settings.reminders.promises.on`: a plan then has a reminder from the start. */
  remindersOn: boolean;
  /** The clock, in epoch ms. */
  now(): number;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
  /** From 0 up to, not with, 1; `Math.random` unless a test says otherwise. */
  random?: () => number;
}

/** Good moments to share, one at a time; each can become a promise with a day. */
export function IdeasPlace({ deck, promises, onDeck, ...props }: IdeasPlaceProps) {
  const today = useToday(props.now);
  const [filter, setFilter] = useState<Filter>('all');
  const [hidden, setHidden] = useState<Idea | null>(null);
  const [planned, setPlanned] = useState<PromiseEntry | null>(null);
  const ideas = ideasFor(props.language, deck);

  const plan = (idea: Idea, { dueOn, toWhom }: IdeaPlan) => {
    const promise: PromiseEntry = {
      id: crypto.randomUUID(),
      createdAt: props.now(),
      what: idea.text,
      toWhom,
      dueOn,
      remind: props.remindersOn,
      state: 'open',
      moves: 0,
      closedAt: null,
    };
    void promises.save(promise);
    setPlanned(promise);
    setHidden(null);
  };
  return (
    <div class="sheets">
      <JournalTrouble of={[promises.status, props.ownIdeas.status]} />
      <DeckFilter
        label={i18n.t('ideas.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChoose={(value) => setFilter(filters.find((each) => each === value) ?? 'all')}
      />
      <IdeaTrail
        key={filter}
        ideas={ideas.shown.filter((idea) => fits(idea, filter, deck.favourites))}
        favourites={deck.favourites}
        emptyText={emptyText(filter, props.ownIdeas.status === 'locked')}
        random={props.random ?? Math.random}
        onKeep={(id) =>
          onDeck((before) => ({ ...before, favourites: toggleId(before.favourites, id) }))
        }
        journal={promises}
        today={today}
        onPlan={plan}
        onHide={(idea) => {
          onDeck((before) => withHidden(before, idea.id));
          setHidden(idea);
          setPlanned(null);
        }}
      />
      <EntryUndo
        said={saidOf(planned, today) ?? (hidden && i18n.t('ideas.hidden'))}
        of={planned?.id ?? hidden?.id ?? null}
        onUndo={() => {
          if (planned) void promises.remove(planned.id);
          else if (hidden) onDeck((before) => withShown(before, hidden.id));
          setPlanned(null);
          setHidden(null);
        }}
      />
      {planned && <a href={props.promisesHref}>{i18n.t('ideas.plannedLink')}</a>}
      <Section title={i18n.t('ideas.ownTitle')} lead={i18n.t('ideas.ownLead')}>
        <JournalGate journal={props.ownIdeas} line={i18n.t('ideas.locked')}>
          <OwnTexts
            deck={deck}
            texts={[...ideas.shown, ...ideas.hidden]}
            words={{
              add: i18n.t('ideas.ownAdd'),
              label: i18n.t('ideas.ownLabel'),
              missing: i18n.t('ideas.ownMissing'),
              empty: i18n.t('ideas.ownEmpty'),
              deleted: i18n.t('ideas.ownDeleted'),
              hidden: i18n.t('ideas.ownHidden'),
            }}
            onDeck={onDeck}
          />
        </JournalGate>
      </Section>
    </div>
  );
}

function saidOf(planned: PromiseEntry | null, today: string): string | null {
  if (!planned?.dueOn) return null;
  return i18n.t('ideas.planned', [formatCalendarDay(planned.dueOn, today)]);
}

function fits(idea: Idea, filter: Filter, favourites: readonly string[]): boolean {
  if (filter === 'all') return true;
  return filter === 'favourites' ? favourites.includes(idea.id) : idea.kind === filter;
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('ideas.all');
  return filter === 'favourites' ? i18n.t('ideas.favourites') : i18n.t(`ideas.kinds.${filter}`);
}

function emptyText(filter: Filter, isLocked: boolean): string {
  if (filter === 'favourites') return i18n.t('ideas.emptyFavourites');
  if (filter !== 'own') return i18n.t('ideas.emptyAll');
  return i18n.t(isLocked ? 'ideas.locked' : 'ideas.emptyOwn');
}
