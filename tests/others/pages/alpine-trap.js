import '../app/layer.css';
import focus from '@alpinejs/focus';
import Alpine from 'alpinejs';
import { sendFrom } from '../app/plain-chat';

sendFrom(() => document.querySelector('textarea'), document.querySelector('#send'));
Alpine.plugin(focus);
Alpine.start();
