import { renderToString } from 'react-dom19/server';
import { createElement, useRef } from 'react19';
import { documentOf } from '../app/react-document';

export function render() {
  const App = documentOf({ useRef, jsx: createElement }, () => {});
  return `<!doctype html>${renderToString(createElement(App))}`;
}
