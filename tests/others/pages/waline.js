import '@waline/client/style';
import { init } from '@waline/client';
import { deliver, tellTests } from '../app/tell';

const SERVER = 'https://waline.others.example/server';

const ofAda = {
  objectId: 'first',
  comment: '<p>Hello</p>',
  orig: 'Hello',
  nick: 'Ada',
  time: Date.now(),
  like: 0,
  children: [],
};

/** Stands for the app's server. */
function answer(address, { method, body }) {
  if (!address.includes('/comment')) return { errno: 0, data: [{ time: 1 }] };
  if (method !== 'POST') {
    return { errno: 0, data: { page: 1, totalPages: 1, pageSize: 10, count: 1, data: [ofAda] } };
  }
  const { comment } = JSON.parse(body);
  deliver(comment);
  return { errno: 0, data: { ...ofAda, objectId: comment, comment, orig: comment, nick: 'Me' } };
}

window.fetch = async (address, choices = {}) =>
  new Response(JSON.stringify(answer(String(address), choices)));

tellTests({ draft: () => document.querySelector('#wl-edit')?.value.trim() ?? '' });
// It keeps drafts beyond the page, and each visit here is another person's.
localStorage.clear();
init({
  el: '#app',
  serverURL: SERVER,
  path: '/',
  lang: 'en',
  emoji: false,
  search: false,
  login: 'disable',
  meta: ['nick'],
});
