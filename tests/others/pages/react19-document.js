import { hydrateRoot } from 'react-dom19/client';
import { createElement, useRef } from 'react19';
import { documentOf } from '../app/react-document';
import { complain, startLate } from '../app/start-late';
import { deliver, tellTests } from '../app/tell';

tellTests({ draft: () => document.querySelector('textarea').value });

const App = documentOf({ useRef, jsx: createElement }, deliver);
startLate(() => hydrateRoot(document, createElement(App), { onRecoverableError: complain }));
