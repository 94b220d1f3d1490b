import { expect, test } from 'vitest';
import { type Ready, startPlatform, withFolder } from './support/larkspur.ts';

/** How many messages are acknowledged before the process is killed, and how many are on their way at any time. */
const acknowledgedFirst = 300;
const atOnce = 8;

test('no message that was acknowledged is lost when the platform is killed under load', async () => {
  await withFolder(async (folder) => {
    const args = ['--data', folder, '--no-https'];
    const first = await startPlatform(args);
    // One person may be sent five messages a second at most, which is no load.
    await fetch(`${first.ready.url}/_larkspur/settings`, { method: 'PATCH', body: '{"rate_limits":false}' });
    const token = await tokenOf(first.ready);
    const acknowledged: string[] = [];
    let killed: Promise<unknown> | undefined;
    const sendUntilDeath = async () => {
      for (;;) {
        const messageId = await send(first.ready, token, acknowledged.length).catch(() => undefined);
        if (messageId === undefined) return;
        acknowledged.push(messageId);
        if (acknowledged.length >= acknowledgedFirst) killed ??= first.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sendUntilDeath));
    await killed;
    expect(acknowledged.length).toBeGreaterThanOrEqual(acknowledgedFirst);

    const second = await startPlatform(args);
    const kept = await Promise.all(acknowledged.map((id) => isKept(second.ready, token, id)));
    expect(kept.filter((one) => !one)).toHaveLength(0);
    await second.kill('SIGTERM');
  });
});

async function tokenOf({ url, app_id, app_secret }: Ready): Promise<string> {
  const response = await fetch(`${url}/open-apis/auth/v3/tenant_access_token/internal`, {
    method: 'POST',
    body: JSON.stringify({ app_id, app_secret }),
  });
  return ((await response.json()) as { tenant_access_token: string }).tenant_access_token;
}

/** Sends a message; gives its id once it is acknowledged, undefined when it is refused. Rejects when the platform is gone. */
async function send({ url }: Ready, token: string, count: number): Promise<string | undefined> {
  const response = await fetch(`${url}/open-apis/im/v1/messages?receive_id_type=user_id`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      receive_id: 'chen_an',
      msg_type: 'text',
      content: JSON.stringify({ text: `message ${count}` }),
    }),
  });
  const { code, data } = (await response.json()) as { code: number; data: { message_id: string } };
  return code === 0 ? data.message_id : undefined;
}

async function isKept({ url }: Ready, token: string, messageId: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/open-apis/im/v1/messages/${messageId}`, { headers });
  return ((await response.json()) as { code: number }).code === 0;
}
