import { gatewayCodes } from '../../gateway/gateway-codes.ts';
import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import { idAt } from './place.ts';
import type { Place, RefusalCode } from './plan.ts';
import type { ResourceCall } from './resource-call.ts';

/** There is no such item. */
export function noSuchItem({ plan, context }: ResourceCall, place: Place | undefined, id: string): CallRejectedError {
  return refusal(context, plan.notFound, place, id, `${plan.collection} has no item %s`);
}

/** There is no such parent, or nothing else of this kind that the request names. */
export function noSuchParent({ plan, context }: ResourceCall, place: Place, id: string, of: string): CallRejectedError {
  return refusal(context, plan.parentNotFound ?? plan.notFound, place, id, `${of} has no item %s`);
}

/** The caller has chosen an id that is in use. */
export function idTaken({ plan, context }: ResourceCall, id: string): CallRejectedError {
  return refusal(context, plan.duplicate, plan.id, id, `${plan.collection} has an item %s already`);
}

/** The page token was not given out for this request. */
export function badPageToken({ plan, context }: ResourceCall, token: string): CallRejectedError {
  return refusal(context, plan.invalid, 'query.page_token', token, 'the page_token is not one of this request');
}

/**
 * With the documented code. Where none is documented, as the gateway refuses a wrong field (inferred): no code is made up.
 */
function refusal(
  { input }: ResourceCall['context'],
  code: RefusalCode | undefined,
  place: Place | undefined,
  id: string,
  what: string,
): CallRejectedError {
  // As the caller wrote it: the engine's own id of a person is of no use to anybody.
  const value = (place && idAt(input, place)) ?? id;
  const because = what.replace('%s', value);
  if (typeof code === 'number') return reject(code, { because });
  if (code !== undefined) return reject(code.code, { status: code.status, msg: code.msg, because });
  const field = place?.slice(place.indexOf('.') + 1) ?? '';
  return reject(gatewayCodes.fieldsInvalid, {
    status: 400,
    fieldViolations: [{ field, value, description: 'id not exist' }],
    because,
  });
}
