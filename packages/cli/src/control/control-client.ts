import type { CommandContext } from '../framework/command.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { findRunning } from '../running-platform.ts';

/** Where a platform is that nothing else names. */
const usualUrl = 'http://127.0.0.1:5275';

/** Calls the control API of a local platform. */
export class ControlClient {
  readonly url: string;
  readonly #token: string | undefined;

  constructor({ global }: Pick<CommandContext, 'global'>) {
    const running = findRunning();
    const named = global.baseUrl ?? process.env.LARK_BASE_URL;
    this.url = (named || running?.url || usualUrl).replace(/\/+$/, '');
    const ownToken = this.url === running?.url || this.url === running?.https_url ? running.admin_token : undefined;
    this.#token = process.env.LARKSPUR_ADMIN_TOKEN || ownToken;
  }

  /** What a resource holds. Throws a `CommandError` with the platform's own words. */
  async get<Result>(
    path: string,
    query: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ): Promise<Result> {
    const response = await this.open(path, query);
    return (await response.json()) as Result;
  }

  /** The same, as it comes. */
  async open(
    path: string,
    query: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ): Promise<Response> {
    const parameters = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const address = `${this.url}/_larkspur${path}?${new URLSearchParams(parameters as [string, string][])}`;
    const response = await this.#fetch(address);
    if (response.ok) return response;
    const { error } = await errorIn(response);
    if (!error)
      throw new CommandError(`${this.url} is not a larkspur platform (HTTP ${response.status}).`, exitCodes.network);
    const code = error.code === 'admin_token_required' ? exitCodes['not authorized'] : codeOf(error.code);
    throw new CommandError(error.message, code);
  }

  async #fetch(address: string): Promise<Response> {
    try {
      return await fetch(address, {
        headers: this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` },
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

interface ControlFailure {
  readonly error?: { readonly code: string; readonly message: string };
}

async function errorIn(response: Response): Promise<ControlFailure> {
  try {
    return (await response.json()) as ControlFailure;
  } catch {
    return {};
  }
}

function codeOf(code: string) {
  return code === 'invalid_request' ? exitCodes.usage : exitCodes['API error'];
}
