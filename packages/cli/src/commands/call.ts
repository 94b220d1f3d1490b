import { allApis, factsOf } from '@larkspur/catalog';
import { callAndPrint } from '../api/call-and-print.ts';
import { callArguments } from '../api/call-arguments.ts';
import { FieldOptions } from '../api/field-options.ts';
import { findApi } from '../api/find-api.ts';
import { loadDefinition } from '../api/load-definition.ts';
import { pagingOf } from '../api/read-pages.ts';
import { readGroups, readHeaders } from '../api/read-request.ts';
import { defineCommand } from '../framework/command.ts';

function optionsFor(apiId: string): FieldOptions {
  return new FieldOptions(factsOf(findApi(apiId)), callArguments);
}

export const call = defineCommand({
  name: 'call',
  summary: 'Call an API by its id, with its fields as options',
  details:
    'Prints the content of "data". Every field of the request is an option; "larkspur call <api id> --help" lists them. Fields\n' +
    'inside fields are written with dots, elements of lists with their number: --filter.conditions.0.value. A list of plain\n' +
    'values is written as JSON or by repeating the option; @path stands for the content of a file, - for stdin, @@ for an @ at\n' +
    'the start of a text. --params, --data and --path give whole groups; other options go before what they say.',
  examples: [
    'larkspur call im.v1.message.create --receive_id_type email --receive_id ann.chen@example.com --msg_type text --content \'{"text":"Hello"}\'',
    'larkspur call contact.v3.user.get --user_id ou_c99c5f35d542efc7ee492afe11af19ef --user_id_type user_id --jq .user.name',
    'larkspur call im.v1.chat.list --all --format ndjson',
  ],
  args: callArguments,
  moreArguments: async (apiId) => optionsFor(apiId).arguments,
  wordsFor: async () => allApis().map(({ id }) => id),
  async run(context) {
    const { args: given, more } = context;
    const api = await loadDefinition(findApi(given.apiId));
    const input = await optionsFor(given.apiId).inputOf(more, await readGroups(given));
    await callAndPrint(context, given, {
      api,
      input: input as never,
      headers: readHeaders(given),
      paging: pagingOf(api),
    });
  },
});
