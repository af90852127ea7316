import { render } from 'preact';
import { i18n } from '#i18n';
import { Boundary } from '@/components/Boundary';
import { Options } from './Options';
import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/settings/settings.css';
import '@/components/support/support.css';
import './options.css';

const page = document.documentElement;
page.lang = i18n.t('@@ui_locale').replace('_', '-');
page.dir = i18n.t('@@bidi_dir');

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary>
      <Options />
    </Boundary>,
    app,
  );
}
