import '@/components/ui/ui.css';
import './page.css';
import { render } from 'preact';
import { Boundary } from '@/components/ui/Boundary';
import { letHeldEnterRest } from '@/components/ui/held-enter';
import { browser } from '@/utils/extension/browser';
import { tellLanguage } from '@/utils/locale/locale';
import { Popup } from './Popup';

const page = document.documentElement;
tellLanguage(page);
letHeldEnterRest();

/** On a phone, and where the popup was opened as a page, it takes the width that there is. */
void browser.tabs.getCurrent().then((tab) => {
  if (tab) page.dataset.inTab = '';
});

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="popup">
      <Popup />
    </Boundary>,
    app,
  );
}
