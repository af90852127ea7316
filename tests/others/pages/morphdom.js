import morphdom from 'morphdom';
import { answerTo, draftOfForm, drawChat, sendOnEnter } from '../app/answers';
import { tellTests } from '../app/tell';

// As LiveView: the whole body is laid over with what the server drew, at each change too.
const draw = (messages) => drawChat(messages, 'phx-submit="post" phx-change="change"');
const bodyWith = (markup) => {
  const body = document.createElement('body');
  body.innerHTML = `<main><h1>Robin</h1>${markup}</main>`;
  return body;
};
const layOver = (markup, keepsDraft) => {
  const written = draftOfForm();
  morphdom(document.body, bodyWith(markup));
  document.querySelector('#form textarea').value = keepsDraft ? written : '';
};

tellTests({ draft: draftOfForm });
sendOnEnter();
document.body.replaceWith(bodyWith(draw([])));
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  layOver(await answerTo(new FormData(event.target), draw), false);
});
document.addEventListener('input', () => layOver(draw(window.delivered), true));
