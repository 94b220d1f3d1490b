import { createFetch } from '../../packages/platform/src/adapters/fetch.ts';
import type { Platform } from '../../packages/platform/src/create-platform.ts';
import { type Demo, demoUserId } from '../../packages/platform/src/demo/seed-demo.ts';

/** How many calls are under way at once. */
const atOnce = 100;

/** Sends messages through the whole gateway, so that messages and log records are as in real use. */
export async function fillWorld(platform: Platform, { appId, tenantKey }: Demo, messages: number): Promise<void> {
  const { store, tokens } = platform.context;
  const { token } = await store.unit((db) => tokens.issueAppToken(db, 'tenant', appId, tenantKey));
  const fetch = createFetch(platform);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' };
  for (let sent = 0; sent < messages; sent += atOnce) {
    await Promise.all(
      Array.from({ length: atOnce }, async (_, index) => {
        const content = JSON.stringify({ text: `Hello World ${sent + index}` });
        const body = JSON.stringify({ receive_id: demoUserId, msg_type: 'text', content });
        const url = 'http://127.0.0.1/open-apis/im/v1/messages?receive_id_type=user_id';
        const response = await fetch(url, { method: 'POST', headers, body });
        if (response.status !== 200) throw new Error(await response.text());
      }),
    );
  }
}
