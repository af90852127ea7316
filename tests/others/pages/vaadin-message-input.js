import '@vaadin/message-input';
import { deliver, tellTests } from '../app/tell';

const input = document.querySelector('vaadin-message-input');
tellTests({ draft: () => input.value.trim() });
input.addEventListener('submit', ({ detail }) => deliver(detail.value.trim()));
