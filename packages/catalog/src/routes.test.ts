import { describe, expect, test } from 'vitest';
import { allApis } from './find-api.ts';
import { matchRoute } from './routes.ts';

describe('matchRoute', () => {
  test.each([
    ['POST', '/open-apis/im/v1/messages', 'im.v1.message.create', {}],
    ['POST', '/open-apis/auth/v3/tenant_access_token/internal/', 'auth.v3.tenantAccessToken.internal', {}],
    ['GET', '/open-apis/contact/v3/users/ou_ada', 'contact.v3.user.get', { user_id: 'ou_ada' }],
    ['GET', '/open-apis/contact/v3/users/batch', 'contact.v3.user.batch', {}],
    ['GET', '/open-apis/contact/v3/users/find_by_department/', 'contact.v3.user.findByDepartment', {}],
    ['POST', '/approval/openapi/v2/instance/get', 'approval.openapi.v2.instance.get.create', {}],
    [
      'GET',
      '/open-apis/sheets/v2/spreadsheets/sht/values/a!A1:B2',
      'sheets.v2.spreadsheets.values.get',
      {
        spreadsheetToken: 'sht',
        range: 'a!A1:B2',
      },
    ],
  ])('%s %s is %s', (method, path, id, pathParameters) => {
    const match = matchRoute(method, path);
    expect(match?.api.id).toBe(id);
    expect(match?.pathParameters).toEqual(pathParameters);
  });

  test('finds every API of the catalog by its own method and path', () => {
    const missed = allApis().filter((api) => {
      const path = api.path.replace(/:\w+/g, 'oc_a0553eda9014c201e6969b478895c230');
      return matchRoute(api.method, path)?.api !== api;
    });
    expect(missed.map((api) => api.id)).toEqual([]);
  });

  test('goes back to the parameter where the literal segment leads nowhere', () => {
    const match = matchRoute('PATCH', '/open-apis/contact/v3/users/batch');
    expect(match?.api.id).toBe('contact.v3.user.patch');
    expect(match?.pathParameters).toEqual({ user_id: 'batch' });
  });

  test('decodes parameters, and leaves alone what is not valid percent-encoding', () => {
    expect(matchRoute('GET', '/open-apis/contact/v3/users/a%2Fb%20%E4%BD%A0')?.pathParameters).toEqual({
      user_id: 'a/b 你',
    });
    expect(matchRoute('GET', '/open-apis/contact/v3/users/100%25%')?.pathParameters).toEqual({ user_id: '100%25%' });
    expect(matchRoute('GET', '/open-apis/contact/v3/users/%E0%A4')?.pathParameters).toEqual({ user_id: '%E0%A4' });
  });

  test.each([
    ['GET', '/open-apis/im/v1/nothing'],
    ['PUT', '/open-apis/im/v1/messages'],
    ['get', '/open-apis/contact/v3/users/ou_ada'],
    ['GET', '/open-apis/contact/v3/users//'],
    ['GET', '/open-apis/contact//users/ou_ada'],
    ['GET', '/open-apis/im/v1'],
    ['GET', '/open-apis/im'],
    ['GET', '/open-apis/unknown/v1/things'],
    ['GET', '/open-apis/__proto__/v1/things'],
    ['GET', '/constructor/prototype/x'],
    ['GET', '/open-apis'],
    ['GET', '/'],
    ['GET', '//'],
    ['GET', '///'],
    ['GET', ''],
    ['', ''],
  ])('%s %s is no API', (method, path) => {
    expect(matchRoute(method, path)).toBeUndefined();
  });

  test('says who the API is', () => {
    expect(matchRoute('POST', '/open-apis/im/v1/messages')?.api).toEqual({
      id: 'im.v1.message.create',
      method: 'POST',
      path: '/open-apis/im/v1/messages',
      project: 'im',
      version: 'v1',
      resource: 'message',
      name: 'create',
      aliases: ['im.message.create', 'im.v1.message.createByCard'],
    });
  });
});
