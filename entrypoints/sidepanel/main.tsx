import '@/components/ui/ui.css';
import './page.css';
import { render } from 'preact';
import { Boundary } from '@/components/ui/Boundary';
import { tellLanguage } from '@/utils/locale/locale';
import { Gate } from '../beside/Gate';
import { Panel } from './Panel';

tellLanguage(document.documentElement);

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="popup">
      <Gate>{(stores) => <Panel {...stores} />}</Gate>
    </Boundary>,
    app,
  );
}
