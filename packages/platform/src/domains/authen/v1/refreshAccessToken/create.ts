import * as refreshAccessToken from '@larkspur/catalog/calls/authen/v1/refreshAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refuse } from '../../check-user.ts';
import { codes } from '../../codes.ts';
import { firstTokens } from '../../first-tokens.ts';
import { redeemRefreshToken } from '../../legacy-tokens.ts';

/** New tokens for a refresh token of `authen.v1.accessToken.create` or of this API. */
export const create = handle(
  refreshAccessToken.create,
  async (context) => {
    const { grant_type, refresh_token } = context.input.data;
    if (grant_type !== 'refresh_token') throw refuse(codes.requestInvalid, `grant_type is ${grant_type}`);
    return firstTokens(context, await redeemRefreshToken(context, 'v1', refresh_token));
  },
  { refuseInput: () => refuse(codes.requestInvalid, 'a field is missing or cannot be read') },
);
