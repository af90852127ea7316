import { closeOn } from '../app/outside-chat';

closeOn('pointerdown');
