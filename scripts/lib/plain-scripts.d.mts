import type { Plugin } from 'vite';

export function plainScripts(): Plugin;
