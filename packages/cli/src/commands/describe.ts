import { allApis } from '@larkspur/catalog';
import { findApi } from '../api/find-api.ts';
import { descriptionOf } from '../describe/description.ts';
import { descriptionText } from '../describe/description-text.ts';
import { defineCommand } from '../framework/command.ts';

export const describe = defineCommand({
  name: 'describe',
  summary: 'Show what an API takes and gives: tokens, scopes, limits, fields, errors',
  examples: ['larkspur describe im.v1.message.create', 'larkspur describe contact.v3.user.get --jq .scopes[]'],
  args: { apiId: { type: 'positional', help: 'the id of an API: im.v1.message.create' } },
  wordsFor: async () => allApis().map(({ id }) => id),
  async run({ args, out }) {
    await out.data(descriptionOf(findApi(args.apiId)), { asText: descriptionText });
  },
});
