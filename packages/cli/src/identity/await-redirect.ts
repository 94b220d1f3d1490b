import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { refused } from './oauth.ts';

/** A listener on this machine to which the browser is sent after the login (RFC 8252 section 7.3). */
export interface RedirectListener {
  readonly redirectUri: string;
  /** The code of the answer that carries `state`. Throws a `CommandError` where the user refuses, or nobody comes in time. */
  readonly code: (state: string, timeoutMs: number) => Promise<string>;
  readonly close: () => void;
}

/** Opens the listener; 0 as port takes a free one. */
export async function listenForRedirect(port: number): Promise<RedirectListener> {
  const answers = Promise.withResolvers<URLSearchParams>();
  let expected: string | undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname !== '/callback') return respond(response, 404, 'There is nothing here.');
    // An answer to another login, or a forged one, is not taken.
    if (expected === undefined || searchParams.get('state') !== expected) {
      return respond(response, 400, 'This is not the login that larkspur waits for. Open the link that it printed.');
    }
    const error = searchParams.get('error');
    respond(
      response,
      200,
      error ? 'The login was refused. You can close this page.' : 'You have logged in. You can close this page.',
    );
    answers.resolve(searchParams);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(taken(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  return {
    redirectUri,
    async code(state, timeoutMs) {
      expected = state;
      const timer = setTimeout(() => {
        const words = 'Nobody has logged in in time. Run "larkspur login" again, or "larkspur login --device".';
        answers.reject(new CommandError(words, exitCodes['not authorized']));
      }, timeoutMs);
      try {
        const answer = await answers.promise;
        const code = answer.get('code');
        if (!code) throw refused();
        return code;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function respond(response: ServerResponse, status: number, words: string): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
    connection: 'close',
  };
  response.writeHead(status, headers);
  response.end(`<!doctype html><meta charset="utf-8"><title>larkspur</title>
<body style="font: 18px system-ui; margin: 20vh auto; max-width: 32em; padding: 0 1em"><p>${words}</p></body>
`);
}

function taken(port: number, cause: NodeJS.ErrnoException): CommandError {
  const words =
    cause.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Choose another with --port, and add its redirect URL to the app; or use --device.`
      : `Port ${port} cannot be opened: ${cause.message}`;
  return new CommandError(words, exitCodes.usage, { cause });
}
