import { render } from 'preact';
import { i18n } from '#i18n';
import { Boundary } from '@/components/Boundary';
import { browser } from '@/utils/platform/browser';
import { Popup } from './Popup';
import '@/components/tokens.css';
import '@/components/base.css';
import './popup.css';

const page = document.documentElement;
page.lang = i18n.t('@@ui_locale').replace('_', '-');
page.dir = i18n.t('@@bidi_dir');

/** On a phone, and where the popup was opened as a page, it takes the width that there is. */
void browser.tabs.getCurrent().then((tab) => {
  if (tab) page.dataset.inTab = '';
});

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary>
      <Popup />
    </Boundary>,
    app,
  );
}
