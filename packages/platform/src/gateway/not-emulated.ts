import type { ApiEntry } from '@larkspur/catalog';
import { type CallRejectedError, reject } from './reject.ts';

/** The code of an answer that no Feishu service gives: it has no digits in common with theirs. */
export const notEmulatedCode = 501;

/** An API that passed the gateway's checks but has no emulation here says so; it never pretends. */
export function notEmulated(api: ApiEntry): CallRejectedError {
  return reject(notEmulatedCode, {
    status: 501,
    msg: `larkspur does not emulate ${api.id} yet; the call passed every check of the gateway`,
  });
}
