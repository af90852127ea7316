import { closeOn } from '../app/outside-chat';

closeOn('mousedown');
