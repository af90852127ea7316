import { render } from 'preact';
import { Boundary } from '@/components/Boundary';
import { tellLanguage } from '@/utils/languages/sentences';
import { browser } from '@/utils/platform/browser';
import { Popup } from './Popup';
import '@/components/tokens.css';
import '@/components/base.css';
import './popup.css';

const page = document.documentElement;
tellLanguage(page);

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
