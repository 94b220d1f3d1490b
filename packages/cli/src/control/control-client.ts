import type { CommandContext } from '../framework/command.ts';
import { DryRun } from '../framework/dry-run.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { jsonWithoutSecrets, keepSecret } from '../framework/secrets.ts';
import { findProfile, readProfiles } from '../identity/profiles.ts';
import { findRunning } from '../running-platform.ts';

/** Where a platform is that nothing else names. */
const usualUrl = 'http://127.0.0.1:5275';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What may be sent besides the query. */
interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly query?: Query;
  readonly body?: unknown;
}

/** Calls the control API of a local platform. In a dry run the first call is thrown as a `DryRun` in place of being made. */
export class ControlClient {
  readonly url: string;
  readonly #token: string | undefined;
  readonly #context: Pick<CommandContext, 'global' | 'out'>;

  constructor(context: Pick<CommandContext, 'global' | 'out'>) {
    this.#context = context;
    const running = findRunning();
    this.url = (namedUrl(context.global) || running?.url || usualUrl).replace(/\/+$/, '');
    const ownToken = this.url === running?.url || this.url === running?.https_url ? running.admin_token : undefined;
    this.#token = process.env.LARKSPUR_ADMIN_TOKEN || ownToken;
    keepSecret(this.#token);
  }

  /** What a resource holds. Throws a `CommandError` with the platform's own words. */
  get<Result>(path: string, query: Query = {}): Promise<Result> {
    return this.send(path, { query });
  }

  /** Changes a resource, and gives what it then holds. */
  async send<Result>(path: string, request: Request): Promise<Result> {
    const response = await this.open(path, request);
    const body = await jsonIn(response);
    // An answer with `msg` is one of an open platform, which takes any path here for one of its own.
    if (typeof body !== 'object' || body === null || 'msg' in body) throw this.#isOther(response.status);
    return body as Result;
  }

  /** The answer as it comes. */
  async open(path: string, { method = 'GET', query = {}, body }: Request = {}): Promise<Response> {
    const parameters = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const search = new URLSearchParams(parameters as [string, string][]).toString();
    const address = `${this.url}/_larkspur${path}${search && `?${search}`}`;
    if (this.#context.global.dryRun) {
      throw new DryRun(jsonWithoutSecrets({ method, url: address, ...(body !== undefined && { body }) }));
    }
    const response = await this.#fetch(address, method, body);
    if (this.#context.global.verbose) this.#context.out.tell(`${method} ${address} ${response.status}`);
    if (response.ok) return response;
    const { error } = ((await jsonIn(response)) ?? {}) as ControlFailure;
    if (typeof error?.message !== 'string') throw this.#isOther(response.status);
    throw new CommandError(error.message, codeOf(error.code));
  }

  #isOther(status: number): CommandError {
    return new CommandError(`${this.url} is not a larkspur platform (HTTP ${status}).`, exitCodes.network);
  }

  async #fetch(address: string, method: string, body: unknown): Promise<Response> {
    try {
      return await fetch(address, {
        method,
        headers: this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new CommandError(
        `No platform answers at ${this.url}. Start one with "larkspur start", or name it with --base-url.`,
        exitCodes.network,
        { cause },
      );
    }
  }
}

/** What options, environment or the profile in use say; a profile of Feishu itself has no control API and is passed over. */
function namedUrl({ baseUrl, profile }: CommandContext['global']): string | undefined {
  const { LARK_BASE_URL, LARKSPUR_PROFILE } = process.env;
  if (baseUrl !== undefined) return baseUrl;
  const named = profile ?? (LARKSPUR_PROFILE || undefined);
  if (named !== undefined) return findProfile(named).base_url;
  if (LARK_BASE_URL) return LARK_BASE_URL;
  const { current, profiles } = readProfiles();
  const inUse = current === undefined ? undefined : profiles[current]?.base_url;
  return inUse !== undefined && isThisMachine(inUse) ? inUse : undefined;
}

function isThisMachine(url: string): boolean {
  return URL.canParse(url) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}

interface ControlFailure {
  readonly error?: { readonly code: string; readonly message: string };
}

async function jsonIn(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function codeOf(code: string) {
  if (code === 'admin_token_required') return exitCodes['not authorized'];
  return code === 'invalid_request' ? exitCodes.usage : exitCodes['API error'];
}
