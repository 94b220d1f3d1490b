import { type HttpMethod, matchRoute } from '@larkspur/catalog';
import type { ApiDefinition, ApiInput } from '@larkspur/client';
import { answerOptions } from '../api/answer-options.ts';
import { callAndPrint } from '../api/call-and-print.ts';
import { loadDefinition } from '../api/load-definition.ts';
import { pagingOf } from '../api/read-pages.ts';
import { readGroups, readHeaders } from '../api/read-request.ts';
import { requestOptions } from '../api/request-options.ts';
import { defineCommand } from '../framework/command.ts';
import { UsageError } from '../framework/usage-error.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const { path: _, ...givenOptions } = requestOptions;

export const api = defineCommand({
  name: 'api',
  summary: 'Call whatever stands at a path',
  details:
    'Prints the content of "data". A path without /open-apis gets it put before. Where the catalog knows the API, its tokens and\n' +
    'pages are known too; elsewhere --all follows page_token as the answers give it.',
  examples: [
    'larkspur api GET /open-apis/im/v1/chats --params \'{"page_size": 20}\'',
    'larkspur api POST "/im/v1/messages?receive_id_type=chat_id" --data @message.json',
    'larkspur api GET /im/v1/chats --all --format csv',
  ],
  args: {
    method: { type: 'positional', help: 'GET, POST, PUT, PATCH or DELETE' },
    path: { type: 'positional', help: 'a path, with or without a query' },
    ...givenOptions,
    ...answerOptions,
  },
  wordsFor: async (argument) => (argument === 'method' ? methods : []),
  async run(context) {
    const { args } = context;
    const written = args.method.toUpperCase();
    const method = methods.find((one) => one === written);
    if (!method) throw new UsageError(`The method is ${methods.join(', ')}; not "${args.method}".`);
    const path = fullPath(args.path);
    const known = await definitionAt(method, path);
    const { path: __, ...groups } = await readGroups({ ...args, path: undefined });
    await callAndPrint(context, args, {
      // A colon in a path that is written out begins no parameter.
      api: { ...known, id: `${method} ${path}`, method, path: path.replace(/:(?=\w)/g, '%3A') },
      input: groups as ApiInput,
      headers: readHeaders(args),
      paging: known ? pagingOf(known) : {},
    });
  },
});

function fullPath(written: string): `/${string}` {
  if (/^https?:/.test(written)) throw new UsageError('Give a path; --base-url says where it is.');
  const path = written.startsWith('/') ? written : `/${written}`;
  return /^\/(open-apis|oauth|callback)\//.test(path) ? (path as `/${string}`) : `/open-apis${path}`;
}

async function definitionAt(method: HttpMethod, path: string): Promise<ApiDefinition<ApiInput, unknown> | undefined> {
  const match = matchRoute(method, path.replace(/\?.*$/, ''));
  return match && loadDefinition(match.api);
}
