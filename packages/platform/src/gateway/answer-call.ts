import { type ApiEntry, type ApiFacts, factsOf, matchRoute } from '@larkspur/catalog';
import type { CallLog } from '../api-log/call-log.ts';
import { type ApiHandler, WholeAnswer } from '../emulation/handler.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { Db, Outcome } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { applyFaults, distort } from './apply-faults.ts';
import { anonymous, type Caller } from './caller.ts';
import { checkAppState } from './check-app-state.ts';
import { checkIpAllowlist } from './check-ip-allowlist.ts';
import { checkScopes, checkValueScopes } from './check-scopes.ts';
import { checkTokenKind } from './check-token-kind.ts';
import { checkTransport } from './check-transport.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { withStandardHeaders } from './headers.ts';
import { callerOf, findToken, readAuthorization, takesNoToken } from './identify-caller.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { WrittenInput } from './input.ts';
import { readInput } from './read-input.ts';
import { noRoute, type Result, refusalOf } from './refusal.ts';
import { CallRejectedError } from './reject.ts';
import { resolveIds } from './resolve-ids.ts';
import { success } from './success.ts';
import { takeQuota } from './take-quota.ts';
import { takeRateLimit } from './take-rate-limit.ts';
import { withholdFields } from './withhold-fields.ts';

/** A call that has passed every check that needs no transaction. */
interface AdmittedCall {
  readonly api: ApiEntry;
  readonly facts: ApiFacts;
  readonly caller: Caller;
  readonly input: WrittenInput;
  readonly handler: ApiHandler;
}

/**
 * Answers one API call. Service and log record share one transaction: when the service refuses, its changes are undone and
 * the record stays. The answer is given once both are on disk.
 */
export async function answerCall(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const log = platform.apiLog.open(call);
  const admitted = await settle(admitCall(call, platform, log));
  try {
    return await platform.store.unit(
      async (db) => {
        if ('error' in admitted) throw admitted.error;
        return serveCall(admitted.result, platform, log, db);
      },
      async (db, outcome) => {
        const refused = 'error' in outcome;
        const { because = '', ...result } = refused ? refusalOf(outcome.error, platform, log) : outcome.result;
        const answer = distort(withStandardHeaders(result.answer, log), log);
        await platform.apiLog.write(db, log.record(answer, { ...result, refused, because }));
        return answer;
      },
    );
  } catch (error) {
    return withStandardHeaders(refusalOf(error, platform, log).answer, log);
  }
}

/**
 * The checks of the gateway; the order of the lines is the order of the checks. That the route comes before the token, the
 * token before the fields, and scopes before ids was seen live; the rest of the order is inferred.
 */
async function admitCall(call: IncomingCall, platform: PlatformContext, log: CallLog): Promise<AdmittedCall> {
  const match = matchRoute(call.method, call.path) ?? platform.domains.otherRoute(call.method, call.path);
  if (!match) throw noRoute;
  const { api } = match;
  const facts = factsOf(api);
  log.api = api;
  if (platform.faults.any) await applyFaults('route', platform, log);
  log.check = 'transport';
  checkTransport(platform, call);
  const caller = takesNoToken(facts) ? anonymous : await identifyCaller(call, platform, facts, log);
  log.caller = caller;
  if (caller !== anonymous) {
    if (platform.faults.any) await applyFaults('token', platform, log);
    log.check = 'ip_allowlist';
    checkIpAllowlist(caller, call.remoteAddress);
    log.check = 'quota';
    await takeQuota(platform, caller);
    log.check = 'rate_limit';
    await takeRateLimit(platform, api, facts, caller);
    log.check = 'scopes';
    checkScopes(facts, caller);
  }
  const handler = await platform.domains.handlerOf(api);
  log.emulation = platform.domains.levelOf(api.id);
  log.check = 'body';
  const input = await readInputFor(handler, facts, call, match.pathParameters, platform, log);
  log.notes.push(...input.notes);
  log.check = 'scopes';
  checkValueScopes(facts, input.query, caller);
  if (platform.faults.any) await applyFaults('checks', platform, log);
  log.check = 'service';
  return { api, facts, caller, input, handler };
}

/** Reads the input; a few APIs word the refusal of a bad one themselves. */
async function readInputFor(
  handler: ApiHandler,
  facts: ApiFacts,
  call: IncomingCall,
  pathParameters: Record<string, string>,
  platform: PlatformContext,
  log: CallLog,
): Promise<WrittenInput> {
  const options = handler.takesForm ? { ...platform.settings, takesForm: true } : platform.settings;
  try {
    return await readInput(facts, call, pathParameters, options, (text) => {
      log.requestBody = text;
    });
  } catch (error) {
    if (!(error instanceof CallRejectedError)) throw error;
    if (error.code === codes.fieldsInvalid) log.check = 'fields';
    throw handler.refuseInput ? handler.refuseInput(error, log) : error;
  }
}

/** Token, app and kind of token, in this order. */
async function identifyCaller(
  call: IncomingCall,
  platform: PlatformContext,
  facts: ApiFacts,
  log: CallLog,
): Promise<Caller> {
  log.check = 'token';
  const owner = await findToken(platform, readAuthorization(call));
  const caller = callerOf(owner);
  log.caller = caller;
  log.check = 'app_state';
  checkAppState(owner);
  log.check = 'token_kind';
  checkTokenKind(facts, caller);
  return caller;
}

/** The last check and the service behind the gateway, within the transaction of the call. */
async function serveCall(
  { api, facts, caller, input, handler }: AdmittedCall,
  platform: PlatformContext,
  log: CallLog,
  db: Db,
): Promise<Result & { because?: string }> {
  log.check = 'ids';
  const ids = await resolveIds(facts, input, { db, caller, platform });
  log.check = 'service';
  const output = await handler.run({
    api,
    facts,
    input: { path: input.path, params: input.query, data: input.body } as never,
    files: input.files,
    caller,
    ids,
    db,
    logId: log.logId,
    now: log.time,
    platform,
    call: log.call,
    note: (text) => log.notes.push(text),
  });
  if (output instanceof WholeAnswer) return output;
  if (output instanceof CallRejectedError) return refusalOf(output, platform, log);
  withholdFields(facts, output, caller);
  return { answer: success(output, handler), code: 0, msg: handler.msg };
}

async function settle<T>(promise: Promise<T>): Promise<Outcome<T>> {
  try {
    return { result: await promise };
  } catch (error) {
    return { error };
  }
}
