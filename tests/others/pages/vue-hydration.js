import { startLate } from '../app/start-late';
import { tellTests } from '../app/tell';
import { createPage, draft } from '../app/vue-page';

const box = () => document.querySelector('textarea');
// Until Vue has taken the page over, the box alone knows what was typed.
tellTests({ draft: () => (window.hasStarted ? draft.value : box().value) });

startLate(() => {
  // As an app that keeps what was typed before it started.
  draft.value = box().value;
  createPage().mount('#app');
});
