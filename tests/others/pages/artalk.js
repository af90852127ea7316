import 'artalk/Artalk.css';
import Artalk from 'artalk';
import { deliver, tellTests } from '../app/tell';

const ofAda = {
  id: 1,
  content: 'Hello',
  content_marked: '<p>Hello</p>',
  user_id: 1,
  nick: 'Ada',
  date: '2026-01-01 10:00:00',
  is_allow_reply: true,
  visible: true,
  rid: 0,
  page_key: '/',
};
const comments = [ofAda];

/** Stands for the app's server. */
function answer(address, { method, body }) {
  if (!address.includes('/comments')) return {};
  if (method === 'POST') {
    const { content, name } = JSON.parse(body);
    deliver(content);
    const own = { ...ofAda, id: comments.length + 1, content, content_marked: content, nick: name };
    comments.unshift(own);
    return own;
  }
  const count = comments.length;
  return { comments, count, roots_count: count, page: { id: 1, key: '/', url: '/', title: 'A' } };
}

window.fetch = async (address, choices = {}) =>
  new Response(JSON.stringify(answer(String(address), choices)), {
    headers: { 'content-type': 'application/json' },
  });

// It keeps drafts beyond the page, and each visit here is another person's.
localStorage.clear();
localStorage.setItem('ArtalkUser', JSON.stringify({ name: 'Me', email: 'me@others.example' }));
tellTests({ draft: () => document.querySelector('.atk-textarea')?.value.trim() ?? '' });
Artalk.init({
  el: '#app',
  pageKey: '/',
  pageTitle: 'A',
  server: 'https://artalk.others.example/server',
  site: 'Others',
  locale: 'en',
  emoticons: false,
  useBackendConf: false,
});
