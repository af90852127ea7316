/**
 * A site whose list of chats has a chat loaded ahead, with no driver: the pages find their own way.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fixture } from '../fixtures/catalogue';
import { fixtureRoutes } from './fixture-routes';
import { OWN_NODES } from './page-nodes';
import { findRoute } from './routes';

/** The chat has loaded unseen; it is shown. */
type Moment = 'loaded' | 'shown';

export interface LoadingAhead {
  origin: string;
  wasTold(moment: Moment): boolean;
  close(): void;
}

/**
 * A real server, as the driver's routes need the driver. Its pages ask it for a moment, and get the
 * answer when that comes.
 */
export async function serveLoadingAhead(fixture: Fixture): Promise<LoadingAhead> {
  const told = new Set<string>();
  const waiting = new Map<string, ServerResponse>();
  const tell = (moment: string) => {
    told.add(moment);
    waiting.get(moment)?.end();
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, verb = '', moment = ''] = path.split('/');
    const route = findRoute(routes, `${origin}${path}`);
    if (verb === 'when' && !told.has(moment)) {
      waiting.set(moment, response);
      return;
    }
    if (verb === 'tell') tell(moment);
    response.setHeader('content-type', route?.contentType ?? 'text/plain').end(route?.body);
  });
  const origin = `http://localhost:${await listen(server)}`;
  const routes = [
    { prefix: `${origin}/start`, contentType: 'text/html', body: startPage },
    { prefix: `${origin}/list`, contentType: 'text/html', body: listPage },
    ...fixtureRoutes([{ ...fixture, url: `${origin}/chat` }]).map((route) =>
      route.prefix === `${origin}/chat` ? { ...route, body: route.body + tellingScript } : route,
    ),
  ];
  return {
    origin,
    wasTold: (moment) => told.has(moment),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * The welcome takes the front when the browser starts, and only what is in front loads ahead: the
 * list opens after it.
 */
const startPage = `<!doctype html><title>Start</title><script>
const openList = () => document.hidden && open('/list', '_blank', 'noopener');
document.addEventListener('visibilitychange', openList, { once: true });
openList();
</script>`;

/**
 * A build from a folder is installed at each start, and its guard registered a moment later: the
 * list waits for the mark button, which is there once it is. Then it asks for the chat ahead, and
 * goes there when that has loaded unseen.
 */
const listPage = `<!doctype html><title>Chats</title><textarea></textarea><script type="module">
while (!document.querySelector('${OWN_NODES}')) {
  document.querySelector('textarea').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.textContent = '{"prerender":[{"urls":["/chat"],"eagerness":"immediate"}]}';
document.head.append(rules);
await fetch('/when/loaded');
location.href = '/chat';
</script>`;

const tellingScript = `<script>
addEventListener('load', () => document.prerendering && fetch('/tell/loaded'));
document.addEventListener('prerenderingchange', () => fetch('/tell/shown'));
</script>`;
