import { allApis, factsOf } from '@larkspur/catalog';
import { exampleInput } from '../api/example-input.ts';
import { FieldOptions } from '../api/field-options.ts';
import { findApi } from '../api/find-api.ts';
import { readGroups } from '../api/read-request.ts';
import { requestOptions } from '../api/request-options.ts';
import { languages } from '../codegen/languages.ts';
import { sampleOf } from '../codegen/sample.ts';
import { defineCommand } from '../framework/command.ts';

const { header: _, ...groupOptions } = requestOptions;
const args = {
  apiId: { type: 'positional', help: 'the id of an API: im.v1.message.create' },
  lang: {
    type: 'text',
    options: Object.keys(languages) as (keyof typeof languages)[],
    default: 'curl',
    help: 'The language; node, python, go and java use the official SDKs, typescript the client of larkspur',
  },
  ...groupOptions,
} as const;

function optionsFor(apiId: string): FieldOptions {
  return new FieldOptions(factsOf(findApi(apiId)), args);
}

export const codegen = defineCommand({
  name: 'codegen',
  summary: 'Write a program that calls an API: curl, TypeScript, or an official SDK',
  details:
    'Takes the same options as "call"; without any, what the API requires stands for itself. The program reads LARK_APP_ID,\n' +
    'LARK_APP_SECRET, LARK_BASE_URL and, for a user, LARK_USER_ACCESS_TOKEN; no secret is written into it. --as user makes the\n' +
    'call as a user. Files are named by @path and are not read now.',
  examples: [
    'larkspur codegen im.v1.message.create --lang python --receive_id_type email --receive_id ann.chen@example.com --msg_type text --content \'{"text":"Hello"}\' > send.py',
    'larkspur codegen contact.v3.user.get --lang curl | sh',
  ],
  args,
  moreArguments: async (apiId) => optionsFor(apiId).arguments,
  wordsFor: async () => allApis().map(({ id }) => id),
  async run({ args: given, more, global, out }) {
    const api = findApi(given.apiId);
    const named = await optionsFor(given.apiId).inputOf(
      more,
      await readGroups({ ...given, header: [] }),
      (_, file) => ({
        file: file.replace(/^@/, ''),
      }),
    );
    const input = Object.keys(named).length > 0 ? named : exampleInput(api);
    const as = global.as === undefined || global.as === 'app' ? global.as : 'user';
    const code = languages[given.lang as keyof typeof languages](sampleOf(api, input, as));
    await out.data({ api: api.id, lang: given.lang, code }, { asText: () => code });
  },
});
