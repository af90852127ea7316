import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Way } from '../fixtures/catalogue';
import type { ChatPage } from '../support/chat-page';
import { clickButton, readPrompt } from '../support/prompt-view';

/** As the notice says it. */
const PRESS_AGAIN = 'Press send again';

/**
 * Presses a button of the dialog that sends. Where our press delivers nothing, Breather says so,
 * and the person presses the site's own send once more. Gives which of the two it was.
 */
export async function release(
  chat: ChatPage,
  button: 'Send now' | 'It’s urgent',
  way: Way,
): Promise<'once' | 'press again'> {
  const before = (await chat.delivered()).length;
  await clickButton(chat.tab, button);
  const end = await waitFor('the message to go, or a word about it', async () => {
    if ((await chat.delivered()).length > before) return 'once' as const;
    const isAsked = (await readPrompt(chat.tab))?.text.includes(PRESS_AGAIN);
    return isAsked ? ('press again' as const) : null;
  });
  if (end === 'press again') await chat.sendBy(way);
  return end;
}
