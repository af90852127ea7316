import { h, hydrate } from 'preact';
import { draft, Page } from '../app/preact-page';
import { startLate } from '../app/start-late';
import { tellTests } from '../app/tell';

const box = () => document.querySelector('textarea');
// Until Preact has taken the page over, the box alone knows what was typed.
tellTests({ draft: () => (window.hasStarted ? draft.value : box().value) });

startLate(() => {
  // As an app that keeps what was typed before it started.
  draft.value = box().value;
  hydrate(h(Page), document.querySelector('#app'));
});
