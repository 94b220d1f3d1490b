import { answerOptions } from './answer-options.ts';
import { requestOptions } from './request-options.ts';

/** The arguments of `larkspur call`, besides the fields of the API. */
export const callArguments = {
  apiId: { type: 'positional', help: 'the id of an API: im.v1.message.create' },
  ...requestOptions,
  ...answerOptions,
} as const;
