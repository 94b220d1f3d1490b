import { WholeAnswer } from '../../emulation/handler.ts';
import { jsonType } from '../../gateway/success.ts';

/**
 * The refusals of `auth/v3`: HTTP 200, an empty `data` and no `error`, as the live service answers.
 */
function bareRefusal(code: number, msg: string): WholeAnswer {
  const answer = { status: 200, headers: { 'Content-Type': jsonType }, body: JSON.stringify({ code, data: {}, msg }) };
  return new WholeAnswer(answer, { code, msg });
}

/**
 * The wordings of 10003 and of the first two 10014 were seen live; the others are those of the generic error codes,
 * `/ukTMukTMukTM/ugjM14COyUjL4ITN`.
 */
export const refusals = {
  invalidParam: () => bareRefusal(10003, 'invalid param'),
  appUnknown: () => bareRefusal(10014, 'app id not exists'),
  secretWrong: () => bareRefusal(10014, 'app secret invalid'),
  appDisabled: () => bareRefusal(10014, 'app unauthorized'),
  /** The official Go and Java SDKs take it for a dead app_ticket and ask for a new one. */
  appTicketInvalid: () => bareRefusal(10012, 'get app access token fail'),
  tenantTokenFailed: () => bareRefusal(10013, 'get tenant access token fail'),
  /** What a self-built app gets, which has no app_ticket. */
  resendFailed: () => bareRefusal(10016, 'app resend fail'),
} as const;
