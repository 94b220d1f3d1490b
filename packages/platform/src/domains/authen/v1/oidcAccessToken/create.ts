import * as oidcAccessToken from '@larkspur/catalog/calls/authen/v1/oidcAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refuse } from '../../check-user.ts';
import { codes } from '../../codes.ts';
import { redeemCode } from '../../legacy-tokens.ts';

/** The second endpoint for user tokens, which the official Node SDK's `userAccessToken` uses. */
export const create = handle(
  oidcAccessToken.create,
  async (context) => {
    const { grant_type, code } = context.input.data;
    if (grant_type !== 'authorization_code') throw refuse(codes.grantTypeUnsupported, `grant_type is ${grant_type}`);
    const { pair, scope } = await redeemCode(context, 'oidc', code);
    return { ...pair, scope };
  },
  { refuseInput: () => refuse(codes.requestInvalid, 'a field is missing or cannot be read') },
);
