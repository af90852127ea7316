import { closeOn } from '../app/outside-chat';

closeOn('focusout');
