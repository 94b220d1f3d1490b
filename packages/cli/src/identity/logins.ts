import { join } from 'node:path';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { keepSecret } from '../framework/secrets.ts';
import { feishuUrl } from './feishu-url.ts';
import type { Caller } from './find-caller.ts';
import { loginsFile } from './logins-file.ts';
import { configFolder, makePrivateFolder, readPrivateFile, writePrivateFile } from './private-files.ts';
import { withLock } from './with-lock.ts';

/** A user who has logged in to an app, and the tokens that came of it. */
export interface Login {
  readonly base_url: string;
  readonly app_id: string;
  readonly open_id: string;
  readonly name: string;
  readonly access_token: string;
  /** Milliseconds since 1970. */
  readonly expires_at: number;
  readonly refresh_token?: string;
  readonly refresh_expires_at?: number;
  /** What was granted, with blanks between. */
  readonly scope: string;
}

/** The users who have logged in to the app that calls, the last one first. */
export function loginsOf({ baseUrl, appId }: Pick<Caller, 'baseUrl' | 'appId'>): readonly Login[] {
  const url = (baseUrl ?? feishuUrl).replace(/\/+$/, '');
  return readLogins().filter((login) => login.base_url === url && login.app_id === appId);
}

/** Runs `change` on all logins and keeps what it gives; no other process reads or writes them meanwhile. */
export async function changeLogins<Result>(
  change: (logins: readonly Login[]) => Promise<{ logins: readonly Login[]; result: Result }>,
): Promise<Result> {
  makePrivateFolder(configFolder());
  return withLock(join(configFolder(), 'logins.lock'), async () => {
    const { logins, result } = await change(readLogins());
    writePrivateFile(loginsFile(), `${JSON.stringify({ logins }, undefined, 2)}\n`);
    return result;
  });
}

/** Keeps a login as the last one, in the place of an older one of the same user. */
export function saveLogin(login: Login): Promise<void> {
  return changeLogins(async (logins) => ({
    logins: [login, ...logins.filter((one) => !isSameUser(one, login))],
    result: undefined,
  }));
}

export function isSameUser(one: Login, other: Login): boolean {
  return one.base_url === other.base_url && one.app_id === other.app_id && one.open_id === other.open_id;
}

function readLogins(): readonly Login[] {
  const text = readPrivateFile(loginsFile());
  if (text === undefined) return [];
  const logins = parse(text);
  for (const { access_token, refresh_token } of logins) {
    keepSecret(access_token);
    keepSecret(refresh_token);
  }
  return logins;
}

function parse(text: string): readonly Login[] {
  try {
    const { logins } = JSON.parse(text);
    if (Array.isArray(logins)) return logins;
  } catch {
    // Told below.
  }
  throw new CommandError(`${loginsFile()} holds no logins. Mend it, or take it away.`, exitCodes.usage);
}
