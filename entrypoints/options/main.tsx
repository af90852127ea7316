import { render } from 'preact';
import { Boundary } from '@/components/ui/Boundary';
import { tellLanguage } from '@/utils/locale/locale';
import { Options } from './Options';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
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
