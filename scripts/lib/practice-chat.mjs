import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { serveFiles } from './serve-files.mjs';

const FIRST_PORT = 4173;
const folder = join(ROOT, 'scripts/practice-chat');

/** A made-up chat on this machine, to try Breather in. */
export async function servePracticeChat(firstPort = FIRST_PORT) {
  const files = {
    '/': join(folder, 'index.html'),
    '/chat.js': join(folder, 'chat.js'),
    '/chat.css': join(folder, 'chat.css'),
    '/tokens.css': join(ROOT, 'components/ui/tokens.css'),
    '/icon.png': join(ROOT, 'public/icon/32.png'),
  };
  const { port, close } = await serveFiles(files, firstPort);
  return { url: `http://127.0.0.1:${port}/`, close };
}
