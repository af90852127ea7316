import { waitFor } from './wait-for.mjs';

/**
 * Opens the toolbar popup over the tab in front, as a click on the button does, and attaches to it.
 * Playwright does not show popups as pages, so this speaks the debugger's protocol through `page`,
 * any page of the same browser.
 */
export async function openPopup(context, page) {
  const cdp = await context.newCDPSession(page);
  const [worker] = context.serviceWorkers();
  await worker.evaluate(() => globalThis.chrome.action.openPopup());
  return attachTo(cdp, '/popup.html');
}

/** Opens the panel beside the tab in front, as its button in the popup does, and attaches to it. */
export async function openPanel(context, page) {
  const popup = await openPopup(context, page);
  const button = `document.querySelector('footer button')`;
  await waitFor('the popup to be drawn', () => popup.evaluate(`${button} !== null`));
  // The popup goes with the press, and does not answer.
  void popup.send('Runtime.evaluate', { expression: `${button}.click()`, userGesture: true });
  return attachTo(await context.newCDPSession(page), '/sidepanel.html');
}

async function attachTo(cdp, file) {
  const target = await waitFor(`${file} to open`, async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith(file));
  });
  const { targetId } = target;
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  let count = 0;

  function send(method, params = {}) {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      const heard = ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', heard);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', heard);
      const message = JSON.stringify({ id, method, params });
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }

  return {
    send,
    /** The value of an expression in its page, once its promise settled. */
    async evaluate(expression) {
      const { result } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
      await waitFor(`${file} to close`, async () => {
        const { targetInfos } = await cdp.send('Target.getTargets');
        return !targetInfos.some((one) => one.targetId === targetId);
      });
      await cdp.detach();
    },
  };
}
