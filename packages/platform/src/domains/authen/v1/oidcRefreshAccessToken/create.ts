import * as oidcRefreshAccessToken from '@larkspur/catalog/calls/authen/v1/oidcRefreshAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refuse } from '../../check-user.ts';
import { codes } from '../../codes.ts';
import { redeemRefreshToken } from '../../legacy-tokens.ts';

/** New tokens for a refresh token of `authen.v1.oidcAccessToken.create` or of this API. */
export const create = handle(
  oidcRefreshAccessToken.create,
  async (context) => {
    const { grant_type, refresh_token } = context.input.data;
    if (grant_type !== 'refresh_token') throw refuse(codes.grantTypeUnsupported, `grant_type is ${grant_type}`);
    const { pair, scope } = await redeemRefreshToken(context, 'oidc', refresh_token);
    return { ...pair, scope };
  },
  { refuseInput: () => refuse(codes.requestInvalid, 'a field is missing or cannot be read') },
);
