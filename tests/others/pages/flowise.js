import Chatbot from 'flowise-embed/dist/web.js';
import { deliver, tellTests } from '../app/tell';

/** Stands for the app's server. */
function answer(address, { body }) {
  if (address.includes('/prediction/')) {
    deliver(JSON.parse(body).question.trim());
    return { text: 'I see', chatMessageId: String(window.delivered.length), chatId: 'chat' };
  }
  if (address.includes('/chatflows-streaming/')) return { isStreaming: false };
  return {};
}

window.fetch = async (address, choices = {}) =>
  new Response(JSON.stringify(answer(String(address.url ?? address), choices)), {
    headers: { 'content-type': 'application/json' },
  });

const chat = document.querySelector('flowise-fullchatbot');
tellTests({ draft: () => chat.shadowRoot?.querySelector('textarea')?.value.trim() ?? '' });
localStorage.clear();
Chatbot.initFull({ chatflowid: 'chat', apiHost: 'https://flowise.others.example' });
