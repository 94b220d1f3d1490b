import * as lark from '@larksuiteoapi/node-sdk';
import { client, domain, eventDispatcher, selfBuilt, store, storeClient, tenantKey } from './clients.ts';
import { call, expectEqual, expectTrue, given, report } from './report.ts';

/** Tokens of both kinds of app, asked for by hand and by the SDK itself. */
export async function tokens(): Promise<void> {
  const credentials = { app_id: selfBuilt.appId, app_secret: selfBuilt.appSecret };
  await report('auth.v3.tenantAccessToken.internal', async () => {
    const answer: any = await client.auth.v3.tenantAccessToken.internal({ data: credentials });
    expectEqual('code', answer.code, 0);
    expectTrue('tenant_access_token begins with t-', answer.tenant_access_token.startsWith('t-'));
    expectTrue('expire is at most two hours', answer.expire > 0 && answer.expire <= 7200);
  });
  await report('auth.v3.appAccessToken.internal', async () => {
    const answer: any = await client.auth.v3.appAccessToken.internal({ data: credentials });
    expectEqual('code', answer.code, 0);
    expectTrue('app_access_token is there', typeof answer.app_access_token === 'string');
  });

  const storeApp = storeClient(store);
  await call('auth.v3.appTicket.resend', () =>
    storeApp.auth.v3.appTicket.resend({ data: { app_id: store.appId, app_secret: store.appSecret } }),
  );
  const appTicket = await receiveTicket();
  const appToken = await report('auth.v3.appAccessToken.create', async () => {
    const answer: any = await storeApp.auth.v3.appAccessToken.create({
      data: { app_id: store.appId, app_secret: store.appSecret, app_ticket: appTicket },
    });
    expectEqual('code', answer.code, 0);
    return given('app_access_token', answer.app_access_token as string);
  });
  await report('auth.v3.tenantAccessToken.create', async () => {
    const answer: any = await storeApp.auth.v3.tenantAccessToken.create({
      data: { app_access_token: appToken, tenant_key: tenantKey },
    });
    expectEqual('code', answer.code, 0);
    expectTrue('tenant_access_token begins with t-', answer.tenant_access_token.startsWith('t-'));
  });
  await call('contact.v3.scope.list: as a store app', () =>
    storeApp.contact.v3.scope.list({ params: {} }, lark.withTenantKey(tenantKey)),
  );
}

/** Gives the SDK the ticket event that the platform pushes. */
function receiveTicket(): Promise<string> {
  return report('auth: the app_ticket event', async () => {
    const answer = await fetch(`${domain}/_larkspur/apps/${store.appId}/app_ticket`);
    const { app_ticket } = (await answer.json()) as { app_ticket: string };
    const event = { app_id: store.appId, tenant_key: tenantKey, app_ticket, type: 'app_ticket' };
    const pushed = { ts: '1767225600.000000', uuid: 'conformance', token: '', type: 'event_callback', event };
    await eventDispatcher().invoke(pushed);
    return given('app_ticket', app_ticket);
  });
}
