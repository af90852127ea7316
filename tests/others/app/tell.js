/** What every page of others tells the tests; see page.ts. */

/** `draft` gives the text that the page's send handler would send now. */
export function tellTests({ draft }) {
  // A page that draws anew tells of its draft anew.
  window.delivered ??= [];
  window.draft = draft;
}

/** Stands for the app's server, and shows the message as a chat does. */
export function deliver(text) {
  window.delivered.push(text);
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector('[role="log"]')?.append(item);
}
