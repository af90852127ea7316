import '@/components/ui/ui.css';
import './page.css';
import { render } from 'preact';
import { Boundary } from '@/components/ui/Boundary';
import { letHeldEnterRest } from '@/components/ui/held-enter';
import { tellLanguage } from '@/utils/locale/locale';
import { Options } from './Options';

const page = document.documentElement;
tellLanguage(page);
letHeldEnterRest();

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="options">
      <Options />
    </Boundary>,
    app,
  );
}
