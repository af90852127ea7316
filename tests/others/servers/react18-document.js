import { createElement, useRef } from 'react';
import { renderToString } from 'react-dom/server';
import { documentOf } from '../app/react-document';

export function render() {
  const App = documentOf({ useRef, jsx: createElement }, () => {});
  return `<!doctype html>${renderToString(createElement(App))}`;
}
