import { renderToString } from '@vue/server-renderer';
import { createPage } from '../app/vue-page';

export async function render() {
  return `<div id="app">${await renderToString(createPage())}</div>\n`;
}
