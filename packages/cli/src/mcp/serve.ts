import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import manifest from '../../package.json' with { type: 'json' };
import type { CommandContext } from '../framework/command.ts';
import { messageOf } from '../framework/report-failure.ts';
import {
  ApiCaller,
  type CallToolArguments,
  type DescribeArguments,
  describe,
  type SearchArguments,
  search,
} from './tools.ts';

const object = { type: 'object' } as const;
const apiId = { type: 'string', description: 'The id of an API: im.v1.message.create' } as const;

const searchSchema = fromJsonSchema<SearchArguments>({
  ...object,
  properties: {
    query: { type: 'string', description: 'Words in English or Chinese, or a part of an id or a path; all must fit' },
    limit: { type: 'integer', minimum: 1, maximum: 50, description: 'So many at most (default 15)' },
  },
  required: ['query'],
  additionalProperties: false,
});

const describeSchema = fromJsonSchema<DescribeArguments>({
  ...object,
  properties: {
    api: apiId,
    field: {
      type: 'string',
      description: 'Only the fields inside this one, where a description ends in "…": data.filter, answer.items',
    },
  },
  required: ['api'],
  additionalProperties: false,
});

const callSchema = fromJsonSchema<CallToolArguments>({
  ...object,
  properties: {
    api: apiId,
    path: { ...object, description: 'Path parameters' },
    params: { ...object, description: 'Query parameters' },
    data: { ...object, description: 'The body' },
    as: { type: 'string', enum: ['app', 'user'], description: 'Who calls; by default the app where the API takes it' },
    limit: { type: 'integer', minimum: 1, maximum: 10_000, description: 'Read pages until there are so many items' },
    jq: { type: 'string', description: 'A jq filter for the answer' },
    dry_run: { type: 'boolean', description: 'Show the request, and send nothing' },
  },
  required: ['api'],
  additionalProperties: false,
});

/** Serves the three tools over stdio until the other side ends. */
export async function serve(context: Pick<CommandContext, 'global' | 'out'>, readOnly: boolean): Promise<void> {
  const caller = new ApiCaller(context, readOnly);
  const ended = Promise.withResolvers<void>();
  const handle = serveStdio(() => makeServer(caller, readOnly));
  process.stdin.once('close', ended.resolve).once('end', ended.resolve);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.resolve());
  await ended.promise;
  await handle.close();
}

function makeServer(caller: ApiCaller, readOnly: boolean): McpServer {
  const server = new McpServer(
    { name: 'larkspur', version: manifest.version },
    {
      instructions:
        'Feishu (Lark) server API. Find an API with search_apis, look at it with describe_api, then use call_api.',
    },
  );
  const reading = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'search_apis',
    {
      title: 'Find APIs',
      description: 'Finds APIs of Feishu by words; gives their ids.',
      inputSchema: searchSchema,
      annotations: reading,
    },
    (args) => answer(() => search(args)),
  );
  server.registerTool(
    'describe_api',
    {
      title: 'Describe an API',
      description:
        'Tells what an API takes and gives: fields, tokens, scopes, limits, errors, an example for call_api.',
      inputSchema: describeSchema,
      annotations: reading,
    },
    (args) => answer(() => describe(args)),
  );
  server.registerTool(
    'call_api',
    {
      title: 'Call an API',
      description: 'Calls an API and gives the data of its answer. An error says what is wrong and what to do.',
      inputSchema: callSchema,
      annotations: { readOnlyHint: readOnly, destructiveHint: !readOnly, openWorldHint: true },
    },
    (args) => answer(() => caller.call(args)),
  );
  return server;
}

/** What a tool gives; a failure is a result too, which the agent reads. */
async function answer(work: () => string | Promise<string>) {
  try {
    return { content: [{ type: 'text' as const, text: await work() }] };
  } catch (error) {
    return { isError: true, content: [{ type: 'text' as const, text: await messageOf(error) }] };
  }
}
