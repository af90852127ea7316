import { forgetWhen, sendFrom } from '../app/plain-chat';

const layer = document.querySelector('#layer');
sendFrom(() => document.querySelector('textarea'), document.querySelector('#send'));
document.querySelector('#open').addEventListener('click', () => layer.showModal());
forgetWhen(layer, 'close');
