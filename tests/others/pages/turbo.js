import '@hotwired/turbo';
import { answerTo, draftOfForm, drawChat, sendOnEnter } from '../app/answers';
import { tellTests } from '../app/tell';

const draw = (messages) => drawChat(messages, 'method="post" action="/c/messages"');
tellTests({ draft: draftOfForm });
sendOnEnter();

// Turbo gets a page of its own server after a redirect, as it wants it.
window.fetch = async (address, { body }) => {
  const chat = await answerTo(body, draw);
  const page = `<!doctype html><html lang="en"><head>${document.head.innerHTML}</head>
<body><main><h1>Robin</h1>${chat}</main></body></html>`;
  const answer = new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const url = new URL(location.pathname, address).href;
  return Object.defineProperties(answer, { redirected: { value: true }, url: { value: url } });
};

document.querySelector('#app').outerHTML = draw([]);
