import { render } from 'preact';
import { Boundary } from '@/components/Boundary';
import { tellLanguage } from '@/utils/languages/sentences';
import { Options } from './Options';
import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/settings/settings.css';
import '@/components/support/support.css';
import './options.css';

const page = document.documentElement;
tellLanguage(page);

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="options">
      <Options />
    </Boundary>,
    app,
  );
}
