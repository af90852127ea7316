import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Page } from '../app/preact-page';

export function render() {
  return `<div id="app">${renderToString(h(Page))}</div>\n`;
}
