import { WholeAnswer } from '../../emulation/handler.ts';
import { jsonType } from '../../gateway/success.ts';

/**
 * The refusals of `auth/v3`: HTTP 200, an empty `data` and no `error`, as the live service answers.
 */
export function bareRefusal(code: number, msg: string): WholeAnswer {
  const answer = { status: 200, headers: { 'Content-Type': jsonType }, body: JSON.stringify({ code, data: {}, msg }) };
  return new WholeAnswer(answer, { code, msg });
}

/** Code and wordings seen live; the documented table words 10014 otherwise. */
export const refusals = {
  invalidParam: () => bareRefusal(10003, 'invalid param'),
  appUnknown: () => bareRefusal(10014, 'app id not exists'),
  secretWrong: () => bareRefusal(10014, 'app secret invalid'),
  /** Source: generic error codes, 10014 "app unauthorized": the app is disabled. */
  appDisabled: () => bareRefusal(10014, 'app unauthorized'),
} as const;
