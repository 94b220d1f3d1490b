import { describe, expect, test } from 'vitest';
import { apiError } from './api-error.ts';
import * as errors from './errors.ts';
import { readFailure } from './failure-details.ts';

type Body = Record<string, unknown> & { code: number };

function errorOf(body: Body, status = 400, headers: Record<string, string> = {}, stage: errors.Stage = 'call') {
  return apiError({ api: 'im.v1.message.create', stage }, readFailure(body, status, new Headers(headers)));
}

// Bodies that the live platform was seen to answer, as users of it published them; ids shortened.
describe('published answers', () => {
  test('99991672: the app lacks a scope', () => {
    const error = errorOf({
      code: 99991672,
      msg: 'Access denied. One of the following scopes is required: [bitable:app]',
      error: {
        log_id: '202509040558240907C9A4D2AE0D758992',
        troubleshooter:
          'Troubleshooting suggestions: https://open.larksuite.com/search?from=openapi&log_id=2025&code=99991672&method_id=7065502431219761158',
        permission_violations: [{ type: 'action_scope_required', subject: 'bitable:app' }],
        helps: [
          {
            url: 'https://open.larksuite.com/app/cli_a/auth?q=bitable:app&op_from=openapi&token_type=tenant',
            description: 'Learn more about scopes and how to add them: [bitable:app]',
          },
        ],
      },
    });
    expect(error).toBeInstanceOf(errors.AppScopeError);
    expect(error).toBeInstanceOf(errors.ScopeError);
    expect(error).toBeInstanceOf(errors.LarkError);
    expect(error).toMatchObject({
      scopes: ['bitable:app'],
      logId: '202509040558240907C9A4D2AE0D758992',
      permissionViolations: [{ type: 'action_scope_required', scope: 'bitable:app' }],
      helps: [{ description: 'Learn more about scopes and how to add them: [bitable:app]' }],
      troubleshooter:
        'https://open.larksuite.com/search?from=openapi&log_id=2025&code=99991672&method_id=7065502431219761158',
    });
    expect(error.message).toBe(
      'im.v1.message.create failed with 99991672: Access denied. One of the following scopes is required: [bitable:app] (log id 202509040558240907C9A4D2AE0D758992)\n' +
        'Add one of the scopes to the app. https://open.larksuite.com/app/cli_a/auth?q=bitable:app&op_from=openapi&token_type=tenant\n' +
        'Cause and remedy: https://open.larksuite.com/search?from=openapi&log_id=2025&code=99991672&method_id=7065502431219761158',
    );
  });

  test('99991679: the user has not granted a scope', () => {
    const error = errorOf({
      code: 99991679,
      msg: 'Unauthorized. required one of these privileges under the user identity: [wiki:wiki, wiki:wiki:readonly]',
      error: {
        log_id: 'L',
        permission_violations: [
          { type: 'action_privilege_required', subject: 'wiki:wiki' },
          { type: 'action_privilege_required', subject: 'wiki:wiki:readonly' },
        ],
      },
    });
    expect(error).toBeInstanceOf(errors.UserGrantError);
    expect(error).toMatchObject({ scopes: ['wiki:wiki', 'wiki:wiki:readonly'], helps: [], troubleshooter: undefined });
    expect(error.message).toContain('\nLet the user authorize one of the scopes.');
  });

  test('99991663: the tenant token is dead', () => {
    const error = errorOf({
      code: 99991663,
      msg: 'Invalid access token for authorization. Please make a request with token attached.',
      error: {
        message: 'Refer to the documentation to fix the error: https://open.feishu.cn/document/…',
        log_id: '20260708162959ADCA453D2E20D74D18A2',
        troubleshooter:
          '排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&code=99991663',
      },
    });
    expect(error).toBeInstanceOf(errors.TokenError);
    expect(error).not.toBeInstanceOf(errors.UserTokenError);
    expect(error.troubleshooter).toBe('https://open.feishu.cn/search?from=openapi&code=99991663');
  });

  test('99991677: the user token has expired', () => {
    const msg = 'Authentication token expired. Please request a new one.';
    const error = errorOf({ code: 99991677, msg, error: { log_id: '20260804114539C660ED7CAB28E517226C' } }, 401);
    expect(error).toBeInstanceOf(errors.UserTokenError);
    expect(error).toMatchObject({ httpStatus: 401, logId: '20260804114539C660ED7CAB28E517226C' });
  });

  test('99992402: fields break rules', () => {
    const error = errorOf({
      code: 99992402,
      msg: 'field validation failed',
      error: {
        log_id: 'L',
        field_violations: [
          { field: 'receive_id_type', description: 'receive_id_type is required' },
          { field: 'children[*].file.view_type', value: '3', description: 'options: [1,2]' },
          { field: 'page_size', value: 3, description: 'the max value is 2' },
        ],
      },
    });
    expect(error).toBeInstanceOf(errors.FieldViolationError);
    expect(error.fieldViolations).toEqual([
      { field: 'receive_id_type', description: 'receive_id_type is required' },
      { field: 'children[*].file.view_type', value: '3', description: 'options: [1,2]' },
      { field: 'page_size', value: 3, description: 'the max value is 2' },
    ]);
    expect(error.message).toBe(
      'im.v1.message.create failed with 99992402: field validation failed (log id L)\n' +
        'receive_id_type: receive_id_type is required; children[*].file.view_type: options: [1,2]; page_size: the max value is 2',
    );
  });

  test('99991401: the address is not allowed', () => {
    const error = errorOf({ code: 99991401, msg: 'ip 203.0.113.7 is denied by app setting' });
    expect(error).toBeInstanceOf(errors.IpDeniedError);
    expect(error.message).toContain('ip 203.0.113.7 is denied by app setting\nAdd this address');
  });

  test('99991400: too many calls', () => {
    const headers = { 'x-ogw-ratelimit-limit': '100', 'x-ogw-ratelimit-reset': '52' };
    const error = errorOf({ code: 99991400, msg: 'request trigger frequency limit' }, 429, headers);
    expect(error).toBeInstanceOf(errors.RateLimitedError);
    expect(error).toMatchObject({ retryAfterSeconds: 52, rateLimit: 100 });
    expect(error.message).toContain('Wait 52 s.');
  });

  test('230001: a plain business failure with a log id only', () => {
    const msg = 'Your request contains an invalid request parameter, ext=invalid receive_id.';
    const error = errorOf({ code: 230001, msg, error: { log_id: 'L' } });
    expect(error.constructor).toBe(errors.ApiError);
    expect(error.message).toBe(`im.v1.message.create failed with 230001: ${msg} (log id L)`);
  });

  test('20003: the OAuth endpoints have no msg', () => {
    const error = errorOf({
      code: 20003,
      error: 'invalid_grant',
      error_description:
        'The authorization code is not found. Please note that an authorization code can only be used once.',
    });
    expect(error.msg).toBe(
      'The authorization code is not found. Please note that an authorization code can only be used once.',
    );
    expect(errorOf({ code: 20003, error: 'invalid_grant' }).msg).toBe('invalid_grant');
  });

  test('the page "调用 API" spells logid and {scope, url}', () => {
    const error = errorOf({
      code: 99991672,
      msg: '',
      error: {
        logid: 'xxx',
        permission_violations: [{ scope: 'lark.im.xxx', url: 'https://open.feishu.cn/apps/cli_xxxx/auth' }],
      },
    });
    expect(error).toMatchObject({
      logId: 'xxx',
      permissionViolations: [{ scope: 'lark.im.xxx', url: 'https://open.feishu.cn/apps/cli_xxxx/auth' }],
    });
    expect(error.message).toContain('https://open.feishu.cn/apps/cli_xxxx/auth');
  });
});

describe('the class of an error', () => {
  test.each([
    [errors.CredentialsError, [10014, 10015, 99991543, 20002]],
    [errors.TokenError, [99991661, 99991663, 99991664, 99991665, 99991671]],
    [errors.UserTokenError, [99991668, 99991677, 20026, 20037, 20064, 20073]],
    [errors.AppUnavailableError, [99991662, 99991673, 20010]],
    [errors.AppScopeError, [99991672]],
    [errors.UserGrantError, [99991679]],
    [errors.ScopeError, [99991676]],
    [errors.IpDeniedError, [99991401]],
    [errors.FieldViolationError, [9499, 99992402]],
    [errors.UnknownIdError, [99992351, 99992360, 99992361, 99992364, 99992381]],
    [errors.RateLimitedError, [99991400, 230020, 1254290]],
    [errors.QuotaError, [99991403]],
    [errors.ForbiddenError, [40004, 41050]],
    [errors.ServerError, [2200, 5000]],
  ])('%o follows the code', (type, codes) => {
    for (const code of codes) expect(errorOf({ code, msg: 'x' }).constructor).toBe(type);
  });

  test.each([
    [errors.ForbiddenError, 403],
    [errors.NotFoundError, 404],
    [errors.ConflictError, 409],
    [errors.RateLimitedError, 429],
    [errors.ServerError, 500],
    [errors.ServerError, 504],
    [errors.ApiError, 400],
    [errors.ApiError, 200],
  ])('%o follows the HTTP status where the code is not known (%i)', (type, status) => {
    expect(errorOf({ code: 1470400, msg: 'x' }, status).constructor).toBe(type);
  });

  test('depends on the stage for 10003, which from the token endpoints means a malformed app id', () => {
    expect(errorOf({ code: 10003, msg: 'invalid param' }, 200, {}, 'token').constructor).toBe(errors.CredentialsError);
    expect(errorOf({ code: 10003, msg: 'invalid parameter' }).constructor).toBe(errors.ApiError);
  });

  test('is its name, in stacks too', () => {
    for (const type of Object.values(errors)) {
      const abstract = type === errors.LarkError || type === errors.TransportError;
      expect(type.prototype.name).toBe(abstract ? 'Error' : type.name);
    }
    expect(errorOf({ code: 99991403, msg: 'x' }).stack).toMatch(/^QuotaError: im\.v1\.message\.create failed/);
  });
});

test('fields of the wrong type do no harm', () => {
  const error = errorOf({
    code: 99992402,
    msg: 7,
    error: { log_id: 3, field_violations: [null, 1, {}], permission_violations: 'x', helps: {}, troubleshooter: [] },
  });
  expect(error).toMatchObject({
    msg: '',
    logId: undefined,
    permissionViolations: [],
    helps: [],
    troubleshooter: undefined,
  });
});

test('an error as JSON holds its facts and the whole answer', () => {
  const error = errorOf({ code: 230001, msg: 'wrong', data: { detail: true } }, 400, { 'x-tt-logid': 'L' });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ApiError',
    message: 'im.v1.message.create failed with 230001: wrong (log id L)',
    api: 'im.v1.message.create',
    stage: 'call',
    code: 230001,
    msg: 'wrong',
    httpStatus: 400,
    logId: 'L',
    fieldViolations: [],
    permissionViolations: [],
    helps: [],
    raw: { code: 230001, msg: 'wrong', data: { detail: true } },
  });
});
