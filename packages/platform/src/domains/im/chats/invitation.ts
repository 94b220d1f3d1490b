import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { resolveIds } from '../../../gateway/resolve-ids.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import type { Invited, Unusable } from './invited.ts';

/** The lists of an answer about people and bots who were not, or not yet, brought in: ids as they were written. */
export interface LeftOut {
  invalid_id_list: string[];
  not_existed_id_list: string[];
  pending_approval_id_list: string[];
}

/** Who may come in, and who may not. */
export interface Invitation {
  readonly usable: readonly (Invited & { readonly unusable?: undefined })[];
  readonly leftOut: LeftOut;
}

type Refused = Invited & { readonly unusable: Unusable };

/**
 * What `succeed_type` makes of ids that are of no use. 0: those of people who have resigned are left out, any other refuses
 * the call; 1: all are left out; 2: any refuses the call, with the lists in its answer.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create`. Which code 2 answers with, and that 0 answers 232027
 * where nobody is left, is inferred.
 */
export async function readInvitation(
  context: ImContext,
  invited: readonly Invited[],
  { type, succeedType }: { readonly type: string; readonly succeedType: 0 | 1 | 2 },
): Promise<Invitation> {
  const usable = invited.filter((one): one is Invitation['usable'][number] => one.unusable === undefined);
  const refused = invited.filter((one): one is Refused => one.unusable !== undefined);
  const leftOut: LeftOut = {
    invalid_id_list: refused.filter((one) => one.unusable !== 'unknown').map((one) => one.written),
    not_existed_id_list: refused.filter((one) => one.unusable === 'unknown').map((one) => one.written),
    pending_approval_id_list: [],
  };
  if (succeedType === 2 && refused.length > 0) {
    throw reject(codes.idsUnavailable, { data: leftOut, because: refused.map(inWords).join(', ') });
  }
  if (succeedType === 0) {
    await refuseUnknown(context, refused, type);
    const first = refused.find((one) => one.unusable !== 'resigned');
    if (first) throw refusalOf(first);
    if (usable.length === 0) throw reject(codes.noValidMembers, { because: 'all of them have resigned' });
  }
  return { usable, leftOut };
}

/** Ids of users that nobody has are refused as the gateway does, apps that do not exist with 232043. */
async function refuseUnknown(context: ImContext, refused: readonly Refused[], type: string): Promise<void> {
  const unknown = refused.filter((one) => one.unusable === 'unknown').map((one) => one.written);
  if (unknown.length === 0) return;
  if (type === 'app_id') throw reject(codes.idsUnavailable, { because: `there is no app ${unknown.join(', ')}` });
  await resolveIds(
    { ids: [{ in: 'body', field: 'id_list[*]', kind: 'x_user_id', typeParameter: 'member_id_type' }] },
    { query: { member_id_type: type }, body: { id_list: unknown }, path: {}, files: [], bodyText: '', notes: [] },
    context,
  );
  // What the gateway leaves alone: an empty text.
  throw reject(codes.idsUnavailable, { because: 'an id is empty' });
}

function refusalOf(one: Refused): CallRejectedError {
  const code = { external: codes.externalMember, invisible: codes.usersNotVisible }[one.unusable as string];
  return reject(code ?? codes.idsUnavailable, { because: inWords(one) });
}

function inWords({ written, unusable }: Refused): string {
  return `${written} is ${unusable}`;
}
