/**
 * Makes the same call by the client and by bare `fetch`, in alternating runs, and prints the microseconds a call of each
 * pair of runs. Arguments: base URL, how many calls at a time.
 */
import { createClient } from '@larkspur/client';
import * as message from '@larkspur/client/im/v1/message';

export interface CallPair {
  readonly client: number;
  readonly fetch: number;
}

const [baseUrl = '', parallel = '1'] = process.argv.slice(2);
const atOnce = Number(parallel);
const warmUpCalls = 2_000;
const callsPerRun = 96;
const pairs = 41;

const params = { receive_id_type: 'chat_id' } as const;
const data = {
  receive_id: 'oc_5ad11d72b830411d72b836c20',
  msg_type: 'text' as const,
  content: JSON.stringify({ text: 'Hello World' }),
};

const client = createClient({ appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app', baseUrl });
const byClient = () => client.call(message.create, { params, data });

/** What a careful person writes by hand: query and body made for each call, the answer parsed, `code` checked. */
async function byFetch(): Promise<unknown> {
  const response = await fetch(`${baseUrl}/open-apis/im/v1/messages?${new URLSearchParams(params)}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234',
      'content-type': 'application/json; charset=utf-8',
    },
    body: JSON.stringify({ ...data, uuid: crypto.randomUUID() }),
  });
  const answer = (await response.json()) as { code: number; data: unknown };
  if (answer.code !== 0) throw new Error(`failed with ${answer.code}`);
  return answer.data;
}

async function microsecondsPerCall(call: () => Promise<unknown>, calls: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < calls; done += atOnce) {
    await (atOnce === 1 ? call() : Promise.all(Array.from({ length: atOnce }, call)));
  }
  return ((performance.now() - start) * 1000) / calls;
}

await microsecondsPerCall(byClient, warmUpCalls);
await microsecondsPerCall(byFetch, warmUpCalls);
const measured: CallPair[] = [];
for (let pair = 0; pair < pairs; pair++) {
  const first = await microsecondsPerCall(pair % 2 === 0 ? byClient : byFetch, callsPerRun);
  const second = await microsecondsPerCall(pair % 2 === 0 ? byFetch : byClient, callsPerRun);
  measured.push(pair % 2 === 0 ? { client: first, fetch: second } : { client: second, fetch: first });
}
console.log(JSON.stringify(measured));
