import * as accessToken from '@larkspur/catalog/calls/authen/v1/accessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refuse } from '../../check-user.ts';
import { codes } from '../../codes.ts';
import { firstTokens } from '../../first-tokens.ts';
import { redeemCode } from '../../legacy-tokens.ts';

/** The first endpoint for user tokens: tokens and user for a code. */
export const create = handle(
  accessToken.create,
  async (context) => {
    const { grant_type, code } = context.input.data;
    if (grant_type !== 'authorization_code') throw refuse(codes.requestInvalid, `grant_type is ${grant_type}`);
    return firstTokens(context, await redeemCode(context, 'v1', code));
  },
  { refuseInput: () => refuse(codes.requestInvalid, 'a field is missing or cannot be read') },
);
