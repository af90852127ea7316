import { render as draw } from 'svelte/server';
import Box from '../app/SvelteBox.svelte';

export function render() {
  return `<div id="app">${draw(Box).body}</div>\n`;
}
