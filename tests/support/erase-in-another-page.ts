/**
 * Tells the pages of this test that everything is erased, as another page does. Resolves once they
 * could hear it.
 */
export async function eraseInAnotherPage(): Promise<void> {
  const channel = new BroadcastChannel('breather-erase');
  const heard = new BroadcastChannel('breather-erase');
  const done = new Promise((resolve) => heard.addEventListener('message', resolve));
  channel.postMessage('another page');
  await done;
  channel.close();
  heard.close();
}
