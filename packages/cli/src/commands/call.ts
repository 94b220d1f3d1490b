import { factsOf } from '@larkspur/catalog';
import { dryRunOf } from '../api/dry-run.ts';
import { fieldArguments, inputOf } from '../api/field-options.ts';
import { findApi } from '../api/find-api.ts';
import { loadDefinition } from '../api/load-definition.ts';
import { makeClient } from '../api/make-client.ts';
import { readJsonOption } from '../api/read-json-option.ts';
import { saveBinary } from '../api/save-binary.ts';
import { defineCommand } from '../framework/command.ts';

export const call = defineCommand({
  name: 'call',
  summary: 'Call an API by its id, with its fields as options',
  details:
    'Prints the content of "data". Every field of the request is an option (larkspur call <api id> --help lists them); a list is\n' +
    'written as JSON or by repeating the option, an object as JSON, a file as its path. --params, --data and --path take whole\n' +
    'groups as JSON, @file, or - for stdin; options go before them.',
  examples: [
    'larkspur call im.v1.message.create --receive_id_type email --receive_id ann.chen@example.com --msg_type text --content \'{"text":"Hello"}\'',
    'larkspur call contact.v3.user.get --user_id ou_c99c5f35d542efc7ee492afe11af19ef --user_id_type user_id --jq .user.name',
  ],
  args: {
    apiId: { type: 'positional', help: 'the id of an API: im.v1.message.create' },
    params: { type: 'text', value: 'json', help: 'Query parameters' },
    data: { type: 'text', value: 'json', help: 'The body' },
    path: { type: 'text', value: 'json', help: 'Path parameters' },
    output: { type: 'text', value: 'file', help: 'Where the content of a download goes (default: stdout)' },
  },
  moreArguments: async (apiId) => fieldArguments(factsOf(findApi(apiId))),
  async run(context) {
    const { args, more, global, out } = context;
    const entry = findApi(args.apiId);
    const api = await loadDefinition(entry);
    const input = await inputOf(factsOf(entry), more, {
      ...(args.path !== undefined && { path: await readJsonOption('--path', args.path) }),
      ...(args.params !== undefined && { params: await readJsonOption('--params', args.params) }),
      ...(args.data !== undefined && { data: await readJsonOption('--data', args.data) }),
    });
    const send = async ({ client, options }: ReturnType<typeof makeClient>) =>
      client.call(api, input as never, options);
    if (global.dryRun) return out.data(await dryRunOf(context, send));
    const data = await send(makeClient(context));
    if (api.binary) await saveBinary(data as never, args.output, out);
    else await out.data(data);
  },
});
