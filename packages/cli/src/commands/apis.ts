import { type ApiEntry, allApis, factsOf, searchApis, titleOf } from '@larkspur/catalog';
import { defineCommand } from '../framework/command.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';

export const apis = defineCommand({
  name: 'apis',
  summary: 'Find APIs by words',
  details:
    'Words may be Chinese or English, parts of an id, or of a path; all of them must fit. Without words: every API.',
  examples: ['larkspur apis send message', 'larkspur apis 日程', 'larkspur apis --project im --openapi > im.json'],
  args: {
    words: { type: 'positional', rest: true, help: 'what the API is about' },
    project: { type: 'text', value: 'name', help: 'Only APIs of one project, such as im' },
    openapi: { type: 'flag', help: 'Give the APIs as an OpenAPI 3.1 document' },
  },
  async run({ args, global, out }) {
    const words = args.words.join(' ');
    const found = (words ? searchApis(words) : allApis()).filter(
      (api) => !args.project || api.project === args.project,
    );
    if (found.length === 0) {
      throw new CommandError(
        `No API fits${words && ` "${words}"`}${args.project ? ` in ${args.project}` : ''}.`,
        exitCodes['API error'],
      );
    }
    if (args.openapi) {
      const { openApiDocument } = await import('@larkspur/catalog/openapi');
      const document = openApiDocument({
        apis: found.map((api) => api.id),
        ...(global.baseUrl !== undefined && { serverUrl: global.baseUrl }),
      });
      return out.data(document);
    }
    await out.data(found.map(summaryOf), { otherwise: 'table' });
  },
});

function summaryOf(api: ApiEntry) {
  const { en, zh } = titleOf(api);
  const { tokens = [] } = factsOf(api);
  return {
    id: api.id,
    method: api.method,
    path: api.path,
    tokens: tokens.join(','),
    title: [zh, en].filter(Boolean).join(' · '),
  };
}
