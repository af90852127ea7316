import '../app/layer.css';
import { mount } from 'svelte';
import { chat } from '../app/svelte-chat.svelte.js';
import { tellTests } from '../app/tell';
import Page from './bits-ui-dialog.svelte';

tellTests({ draft: () => chat.draft });
mount(Page, { target: document.querySelector('#app') });
