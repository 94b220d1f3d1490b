import { describe, expect, test } from 'vitest';
import { errorFacts } from './error-codes.ts';
import { allEvents, eventFacts } from './events.ts';
import { answerOf, factsOf, sharedType } from './facts.ts';
import type { ObjectType } from './field-type.ts';
import { allApis, findApi } from './find-api.ts';
import type { ApiEntry } from './routes.ts';
import { allScopes, scopeFacts } from './scopes.ts';

const api = (id: string) => findApi(id) as ApiEntry;

describe('the facts of', () => {
  test('sending a message', () => {
    const facts = factsOf(api('im.v1.message.create'));
    expect(facts).toMatchObject({
      method: 'POST',
      path: '/open-apis/im/v1/messages',
      tokens: ['tenant', 'user'],
      scopes: ['im:message', 'im:message:send', 'im:message:send_as_bot'],
      rate: { tier: 4, perMinute: 1000, perSecond: 50 },
      ids: [{ in: 'body', field: 'receive_id', kind: 'x_user_id', typeParameter: 'receive_id_type' }],
      valueScopes: { 'query.receive_id_type': { user_id: ['contact:user.employee_id:readonly'] } },
      body: { 'receive_id!': 'string', 'content!': 'string', uuid: { $: 'string', maxLength: 50 } },
    });
    expect(facts.scopeRules).toContainEqual({ token: 'user', allOf: [['im:message'], ['im:message.send_as_user']] });
    expect(facts.errors).toContainEqual([400, 230002, 'The bot can not be outside the group.']);
    expect(facts.errors?.some(([, code]) => code === 11310)).toBe(false);
    expect(facts.subErrors?.['230099']).toContainEqual([200914, 'table rows is invalid']);
    const body = facts.body as ObjectType;
    expect(sharedType(body['msg_type!'] as string)).toMatchObject({ $: 'string' });
  });

  test('getting a tenant access token: no token, no scope, its answer beside code and msg', () => {
    const internal = api('auth.v3.tenantAccessToken.internal');
    expect(factsOf(internal)).toMatchObject({
      tokens: [],
      scopes: [],
      rate: { special: true },
      body: { 'app_id!': 'string', 'app_secret!': 'string' },
    });
    expect(answerOf(internal)).toEqual({ beside: { tenant_access_token: 'string', expire: 'integer' } });
  });

  test('an upload and a download', () => {
    expect(factsOf(api('im.v1.image.create'))).toMatchObject({ multipart: true, body: { 'image!': 'file' } });
    expect(factsOf(api('im.v1.image.get'))).toMatchObject({ binary: true });
  });

  test('every API are there, and all their types', () => {
    const missing = new Set<string>();
    for (const entry of allApis()) {
      const text = JSON.stringify([factsOf(entry), answerOf(entry)]);
      for (const [, name] of text.matchAll(/"#([\w]+\.[\w]+)"/g)) {
        try {
          sharedType(name as string);
        } catch {
          missing.add(name as string);
        }
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe('sharedType', () => {
  test('takes a name with and without #', () => {
    expect(sharedType('#shared.UserIdType')).toBe(sharedType('shared.UserIdType'));
  });

  test('throws for a type that does not exist', () => {
    expect(() => sharedType('#im.Nothing')).toThrow('The catalog has no type #im.Nothing.');
  });
});

describe('scopes, error codes and events', () => {
  test('a scope', () => {
    expect(scopeFacts('im:chat')).toMatchObject({ scope: 'im:chat', autoApprove: true });
    expect(scopeFacts('no:such:scope')).toBeUndefined();
    expect(scopeFacts('constructor')).toBeUndefined();
    expect(allScopes()).toHaveLength(1306);
  });

  test('an error code', () => {
    expect(errorFacts(99991672)).toMatchObject({
      code: 99991672,
      generic: ['Access denied. One of the following scopes is required'],
    });
    expect(errorFacts(232011)?.uses?.[0]).toMatchObject({ http: 400, msg: 'Operator can NOT be out of the chat.' });
    expect(errorFacts(230099)?.subErrors?.['200914']).toBe('table rows is invalid');
    expect(errorFacts(Number.NaN)).toBeUndefined();
  });

  test('an event', () => {
    expect(eventFacts('im.message.receive_v1')).toMatchObject({ type: 'im.message.receive_v1', schema: 2 });
    expect(eventFacts('card.action.trigger')?.callback).toBe(true);
    expect(eventFacts('nothing.happened_v1')).toBeUndefined();
    expect(allEvents()).toHaveLength(240);
  });
});
