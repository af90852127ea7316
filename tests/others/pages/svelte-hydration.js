import { hydrate } from 'svelte';
import Box from '../app/SvelteBox.svelte';
import { startLate } from '../app/start-late';
import { chat } from '../app/svelte-chat.svelte.js';
import { tellTests } from '../app/tell';

// Until Svelte has taken the page over, the box alone knows what was typed.
tellTests({
  draft: () => (window.hasStarted ? chat.draft : document.querySelector('textarea').value),
});

startLate(() => hydrate(Box, { target: document.querySelector('#app') }));
