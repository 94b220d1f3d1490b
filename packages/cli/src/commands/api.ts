import type { HttpMethod } from '@larkspur/catalog';
import { dryRunOf } from '../api/dry-run.ts';
import { makeClient } from '../api/make-client.ts';
import { readJsonOption } from '../api/read-json-option.ts';
import { defineCommand } from '../framework/command.ts';
import { UsageError } from '../framework/usage-error.ts';

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const api = defineCommand({
  name: 'api',
  summary: 'Call whatever stands at a path',
  details: 'Prints the content of "data". A path without /open-apis gets it put before.',
  examples: [
    'larkspur api GET /open-apis/im/v1/chats --params \'{"page_size": 20}\'',
    'larkspur api POST "/im/v1/messages?receive_id_type=chat_id" --data @message.json',
  ],
  args: {
    method: { type: 'positional', help: 'GET, POST, PUT, PATCH or DELETE' },
    path: { type: 'positional', help: 'a path, with or without a query' },
    params: { type: 'text', value: 'json', help: 'Query parameters, as a JSON object' },
    data: { type: 'text', value: 'json', help: 'The body: JSON, @file, or - for stdin' },
  },
  async run(context) {
    const { args, global, out } = context;
    const method = args.method.toUpperCase();
    if (!methods.includes(method)) throw new UsageError(`The method is ${methods.join(', ')}; not "${args.method}".`);
    const request = {
      params: await readJsonOption('--params', args.params),
      data: await readJsonOption('--data', args.data),
    };
    const path = fullPath(args.path);
    const send = async ({ client, options }: ReturnType<typeof makeClient>) =>
      client.request(method as HttpMethod, path, { ...request, ...options } as never);
    if (global.dryRun) return out.data(await dryRunOf(context, send));
    await out.data(await send(makeClient(context)));
  },
});

function fullPath(written: string): `/${string}` {
  if (/^https?:/.test(written)) throw new UsageError('Give a path; --base-url says where it is.');
  const path = written.startsWith('/') ? written : `/${written}`;
  return /^\/(open-apis|oauth|callback)\//.test(path) ? (path as `/${string}`) : `/open-apis${path}`;
}
