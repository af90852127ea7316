import htmx from 'htmx.org';
import { answerRequests } from '../app/answer-requests';
import { answerTo, draftOfForm, drawChat, sendOnEnter } from '../app/answers';
import { tellTests } from '../app/tell';

const draw = (messages) =>
  drawChat(messages, 'hx-post="/c/messages" hx-target="#chat" hx-swap="outerHTML"');
tellTests({ draft: draftOfForm });
sendOnEnter();
answerRequests((form) => answerTo(form, draw));

document.querySelector('#app').innerHTML = draw([]);
htmx.process(document.body);
