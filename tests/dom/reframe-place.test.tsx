import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReframePlace } from '@/components/reframe/ReframePlace';
import { ReframeWays } from '@/components/reframe/ReframeWays';
import type { ReframePlaceProps, Safety } from '@/components/ui/place-props';
import type { Card, CardText } from '@/utils/practice/card';
import { deckFor } from '@/utils/practice/deck';
import { lockedOwn, openOwn } from '../support/own-access';

afterEach(cleanup);

function card(id: string, situation: Card['situation']): Card {
  return {
    id,
    situation,
    feelings: [],
    thought: `Thought ${id}`,
    notice: `Notice ${id}`,
    challenge: `Challenge ${id}`,
    reframe: `Reframe ${id}`,
  };
}

const given = [card('a', 'jealousy'), card('b', 'jealousy'), card('c', 'noAnswer')];

/**
 * A page around the place, with what it would store. The first of the fitting cards always comes
 * next.
 */
function Page({ cards = given, own: first = [], ...rest }: PageProps) {
  const [own, setOwn] = useState<CardText[]>(first);
  const [favourites, setFavourites] = useState<string[]>([]);
  const [hidden, setHidden] = useState<string[]>([]);
  const [safety, setSafety] = useState<Safety>('unasked');
  return (
    <ReframePlace
      cards={cards && [...cards, ...own.map((text) => ({ ...card(text.id, 'own'), ...text }))]}
      ownCards={openOwn}
      favourites={favourites}
      hidden={hidden}
      onHidden={setHidden}
      supportHref="#support"
      safety={safety}
      onSafety={setSafety}
      onFavourites={setFavourites}
      onSaveCard={(saved) => setOwn([...own.filter(({ id }) => id !== saved.id), saved])}
      onDeleteCard={(id) => setOwn(own.filter((text) => text.id !== id))}
      random={() => 0}
      {...rest}
    />
  );
}
type PageProps = Partial<Omit<ReframePlaceProps, 'cards'>> & {
  cards?: Card[] | null;
  own?: CardText[];
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value } });
const shown = () => screen.getByRole('article').getAttribute('aria-labelledby');
const thought = () => document.getElementById(shown() ?? '')?.textContent;

test('a card keeps the thought in view above its three steps', () => {
  render(<Page />);
  const article = within(screen.getByRole('article', { name: '“Thought a”' }));
  const steps = article.getAllByRole('definition').map((step) => step.textContent);
  expect(steps).toEqual(['Notice a', 'Challenge a', 'Reframe a']);
});

test('goes on to a card not seen, and back', () => {
  render(<Page />);
  const back = screen.getByRole<HTMLButtonElement>('button', { name: 'Back' });
  expect(back.disabled).toBe(true);
  press('Another card');
  expect(thought()).toBe('“Thought b”');
  press('Another card');
  expect(thought()).toBe('“Thought c”');
  press('Back');
  expect(thought()).toBe('“Thought b”');
});

test('a situation narrows the cards', () => {
  render(<Page />);
  choose('noAnswer');
  expect(thought()).toBe('“Thought c”');
});

test('what is kept is found again', () => {
  render(<Page />);
  press('Another card');
  press('Keep this one');
  expect(screen.queryByRole('button', { name: 'Keep this one' })).toBeNull();
  choose('kept');
  expect(thought()).toBe('“Thought b”');
  press('Kept');
  expect(screen.getByText('Cards that you keep will be here.')).toBeTruthy();
});

test('an own card is written, shown, changed, deleted and brought back', () => {
  render(<Page />);
  press('Write my own');
  fireEvent.input(screen.getByRole('textbox', { name: 'The thought' }), {
    target: { value: '  They never listen  ' },
  });
  press('Save');
  expect(thought()).toBe('“They never listen”');

  press('Change');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reframe/ });
  fireEvent.input(field, { target: { value: 'I can ask tomorrow' } });
  press('Save');
  expect(screen.getByText('I can ask tomorrow')).toBeTruthy();

  press('Delete');
  expect(screen.queryByRole('article')).toBeNull();
  press('Undo');
  expect(thought()).toBe('“They never listen”');
  expect(screen.getByText('I can ask tomorrow')).toBeTruthy();
});

test('a card without a thought is not saved, and the form says why', () => {
  const onSaveCard = vi.fn();
  render(<Page onSaveCard={onSaveCard} />);
  press('Write my own');
  press('Save');
  expect(onSaveCard).not.toHaveBeenCalled();
  expect(screen.getByText('Write the thought first. The rest can wait.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The thought' }));
});

test('cancelling keeps nothing', () => {
  const onSaveCard = vi.fn();
  render(<Page onSaveCard={onSaveCard} />);
  press('Write my own');
  press('Cancel');
  expect(onSaveCard).not.toHaveBeenCalled();
  expect(thought()).toBe('“Thought a”');
  expect(document.activeElement?.textContent).toBe('“Thought a”');
});

test('who is afraid finds the way to support beside every card, and while the cards load', () => {
  const { rerender } = render(<Page cards={null} />);
  const link = () => screen.getByRole('link', { name: 'Find support' }).getAttribute('href');
  expect(link()).toBe('#support');
  expect(screen.getByText('One moment')).toBeTruthy();
  rerender(<Page />);
  expect(link()).toBe('#support');
});

test('every situation of the deck can be chosen', () => {
  render(<Page />);
  const offered = screen.getAllByRole<HTMLOptionElement>('option').map((option) => option.value);
  for (const { situation } of deckFor('en', [])) expect(offered).toContain(situation);
});

test('a card is hidden, found under Hidden, and shown again', () => {
  render(<Page />);
  press('Hide');
  expect(thought()).toBe('“Thought b”');
  expect(screen.getByText('Card hidden. You find it under Hidden.')).toBeTruthy();
  choose('hidden');
  expect(thought()).toBe('“Thought a”');
  press('Show again');
  expect(
    screen.getByText('Cards that you hide will be here, so that you can bring them back.'),
  ).toBeTruthy();
  choose('all');
  expect(thought()).toBe('“Thought a”');
});

test('hiding is taken back with one press', () => {
  render(<Page />);
  press('Hide');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(thought()).toBe('“Thought a”');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('what another device hides or keeps meanwhile stays, whatever is pressed or taken back here', () => {
  let changeElsewhere = (_ids: string[]) => {};
  let kept: string[] = [];
  function Kept() {
    const [hidden, setHidden] = useState<string[]>([]);
    const favourites = useRef<string[]>([]);
    // As the storage has it a moment before this page hears of it.
    const stored = useRef<string[]>([]);
    changeElsewhere = (ids) => {
      stored.current = [...stored.current, ...ids];
      favourites.current = [...favourites.current, ...ids];
    };
    const change = (next: (before: readonly string[]) => string[]) => {
      stored.current = next(stored.current);
      setHidden(stored.current);
      kept = stored.current;
    };
    return (
      <Page
        hidden={hidden}
        onHidden={change}
        favourites={[]}
        onFavourites={(next) => {
          favourites.current = next(favourites.current);
          kept = favourites.current;
        }}
      />
    );
  }
  render(<Kept />);
  changeElsewhere(['x']);
  press('Hide');
  expect(kept).toEqual(['x', 'a']);
  changeElsewhere(['y']);
  press('Undo');
  expect(kept).toEqual(['x', 'y']);
  press('Keep this one');
  expect(kept).toEqual(['x', 'y', 'a']);
});

describe('before a thought that may come from a real danger', () => {
  const heavy = [card('a', 'jealousy'), card('b', 'afterFight'), card('c', 'urge')];
  const asked = () => screen.queryByRole('heading', { name: 'First of all: is someone unsafe?' });

  test.each(['assumptions', 'afterFight', 'urge', 'oldWounds'] as const)(
    'it is asked whether someone is unsafe: %s',
    (situation) => {
      render(<Page cards={[card('x', situation)]} />);
      expect(asked()).toBeTruthy();
      expect(screen.queryByRole('article')).toBeNull();
      expect(screen.queryByText('Reframe x')).toBeNull();
    },
  );

  test.each(['jealousy', 'insecurity', 'selfCompassion', 'noAnswer', 'own'] as const)(
    'and before no other: %s',
    (situation) => {
      render(<Page cards={[card('x', situation)]} />);
      expect(asked()).toBeNull();
      expect(thought()).toBe('“Thought x”');
    },
  );

  test('the question comes on the way too, once, and keeps the focus in place', () => {
    render(<Page cards={heavy} />);
    press('Another card');
    expect(document.activeElement).toBe(asked());
    press('No');
    expect(thought()).toBe('“Thought b”');
    expect(document.activeElement?.textContent).toBe('“Thought b”');
    press('Another card');
    expect(thought()).toBe('“Thought c”');
    choose('afterFight');
    expect(thought()).toBe('“Thought b”');
  });

  test('a yes leads to Support, and to no card, whatever is chosen', () => {
    render(<Page cards={heavy} />);
    choose('urge');
    press('Yes, or I’m not sure');
    const link = screen.getByRole('link', { name: 'Find support' });
    expect(link.getAttribute('href')).toBe('#support');
    expect(document.activeElement).toBe(link);
    choose('jealousy');
    expect(screen.queryByRole('article')).toBeNull();
    press('I pressed that by mistake');
    expect(thought()).toBe('“Thought a”');
    choose('urge');
    expect(asked()).toBeTruthy();
  });
});

test('the answer holds for the sitting: also after a look at another way', async () => {
  render(
    <ReframeWays
      cards={[card('x', 'urge')]}
      ownCards={openOwn}
      favourites={[]}
      hidden={[]}
      supportHref="#support"
      loadJournal={() => new Promise(() => {})}
      onFavourites={vi.fn()}
      onHidden={vi.fn()}
      onSaveCard={vi.fn()}
      onDeleteCard={vi.fn()}
      onGoToWords={vi.fn()}
    />,
  );
  press('No');
  fireEvent.click(screen.getByRole('radio', { name: 'My own thought' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Cards' }));
  expect(thought()).toBe('“Thought x”');
});

test('the way to support stands above the card, where the person lands', () => {
  render(<Page />);
  const link = screen.getByRole('link', { name: 'Find support' });
  const place = link.compareDocumentPosition(screen.getByRole('article'));
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

describe('while the journal is locked', () => {
  test('the given cards are there, and one line says that the own ones open with it', () => {
    render(<Page ownCards={lockedOwn} />);
    expect(thought()).toBe('“Thought a”');
    expect(screen.queryByRole('button', { name: 'Write my own' })).toBeNull();
    fireEvent.click(screen.getByText('Your own cards open with your journal.'));
    expect(screen.getByRole('button', { name: 'Open my journal' })).toBeTruthy();
  });

  test('a card that somebody is in the middle of is out of sight, and there again afterwards', () => {
    const { rerender } = render(<Page />);
    press('Write my own');
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'The thought' });
    fireEvent.input(field(), { target: { value: 'Half a' } });
    rerender(<Page ownCards={lockedOwn} />);
    expect(screen.queryByRole('textbox', { name: 'The thought' })).toBeNull();
    rerender(<Page />);
    expect(field().value).toBe('Half a');
  });
});
