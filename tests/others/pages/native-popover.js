import '../app/layer.css';
import { forgetWhen, sendFrom } from '../app/plain-chat';

const layer = document.querySelector('#layer');
sendFrom(() => document.querySelector('textarea'), document.querySelector('#send'));
forgetWhen(layer, 'toggle', () => !layer.matches(':popover-open'));
