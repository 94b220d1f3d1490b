import { text } from 'node:stream/consumers';
import { keepSecret } from '../framework/secrets.ts';
import { UsageError } from '../framework/usage-error.ts';

/** The app secret: from the environment, asked for on a terminal without showing it, or from stdin. */
export async function readAppSecret(): Promise<string> {
  const { LARK_APP_SECRET } = process.env;
  const secret = (LARK_APP_SECRET || (process.stdin.isTTY ? await ask() : await text(process.stdin))).trim();
  if (!/^[\w.~+/=-]+$/.test(secret)) {
    throw new UsageError('The app secret is empty, or has a blank or the like in it. Give it on stdin.');
  }
  keepSecret(secret);
  return secret;
}

/** Reads a line from the terminal; what is typed does not appear. Ctrl-C ends the program. */
function ask(): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write('App secret: ');
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve) => {
    let typed = '';
    const listen = (keys: string) => {
      for (const key of keys) {
        if (key === '\u0003') process.exit(130);
        else if (key === '\r' || key === '\n' || key === '\u0004') {
          stdin.off('data', listen).setRawMode(false).pause();
          stderr.write('\n');
          resolve(typed);
          return;
        } else if (key === '\u007f' || key === '\b') typed = typed.slice(0, -1);
        else typed += key;
      }
    };
    stdin.on('data', listen);
  });
}
