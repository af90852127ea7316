import { defineWebExtConfig } from 'wxt';

/**
 * `npm run dev` opens a browser of its own (scripts/dev.mjs), with a chat in it and a profile that
 * is kept.
 */
export default defineWebExtConfig({ disabled: process.env.BREATHER_DEV !== undefined });
