import '@/components/ui/ui.css';
import './page.css';
import { render } from 'preact';
import { Boundary } from '@/components/ui/Boundary';
import { letHeldEnterRest } from '@/components/ui/held-enter';
import { tellLanguage } from '@/utils/locale/locale';
import { Gate } from '../beside/Gate';
import { Panel } from './Panel';

tellLanguage(document.documentElement);
letHeldEnterRest();

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="popup">
      <Gate>{(stores) => <Panel {...stores} />}</Gate>
    </Boundary>,
    app,
  );
}
