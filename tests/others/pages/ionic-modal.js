import { initialize } from '@ionic/core/components';
import { defineCustomElement as defineApp } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as defineButton } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as defineContent } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as defineModal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as defineTextarea } from '@ionic/core/components/ion-textarea.js';
import '@ionic/core/css/ionic.bundle.css';
import { deliver, tellTests } from '../app/tell';

initialize();
for (const define of [defineApp, defineButton, defineContent, defineModal, defineTextarea]) {
  define();
}

const box = document.querySelector('ion-textarea');
const draft = () => box.value ?? '';
tellTests({ draft });

function send() {
  if (draft().trim() === '') return;
  deliver(draft().trim());
  box.value = '';
}

document.querySelector('#send').addEventListener('click', send);
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
document.querySelector('ion-modal').addEventListener('didDismiss', () => {
  box.value = '';
});
