import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { Stop } from './stop.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves exactly these files (address path → file path) on this machine only, at `firstPort` or the
 * next free one of twenty. Resolves to the port.
 */
export async function serveFiles(files, firstPort) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files[path];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)], 'cache-control': 'no-store' });
    response.end(readFileSync(file));
  });
  const port = await listenNear(server, firstPort);
  return { port, close: () => server.close() };
}

async function listenNear(server, firstPort) {
  for (let port = firstPort; port < firstPort + 20; port += 1) {
    if (await listens(server, port)) {
      if (port !== firstPort) console.log(`Port ${firstPort} is in use, so this is on ${port}.`);
      return port;
    }
  }
  throw new Stop(
    `The ports ${firstPort} to ${firstPort + 19} are all in use. Close a program that uses one, then try again.`,
  );
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
