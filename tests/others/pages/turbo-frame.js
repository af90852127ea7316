import '@hotwired/turbo';
import { answerTo, draftOfForm, drawChat, sendOnEnter } from '../app/answers';
import { tellTests } from '../app/tell';

const draw = (messages) =>
  `<turbo-frame id="frame">${drawChat(messages, 'method="post" action="/c/messages"')}</turbo-frame>`;
tellTests({ draft: draftOfForm });
sendOnEnter();

// The frame's server draws it anew, after a redirect, as Turbo wants it.
window.fetch = async (address, { body }) => {
  const page = `<!doctype html><html lang="en"><body>${await answerTo(body, draw)}</body></html>`;
  const answer = new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const url = new URL(location.pathname, address).href;
  return Object.defineProperties(answer, { redirected: { value: true }, url: { value: url } });
};

document.querySelector('#app').outerHTML = draw([]);
