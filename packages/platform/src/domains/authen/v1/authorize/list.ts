import * as authorizePage from '@larkspur/catalog/calls/authen/v1/authorize';
import { handle } from '../../../../emulation/handler.ts';
import { codes } from '../../../oauth/codes.ts';
import { errorPage } from '../../../oauth/pages/error-page.ts';
import { splitScopes } from '../../../oauth/scopes.ts';
import { authorize } from '../../authorize-page.ts';

/**
 * The page on which a user authorizes an app. A parameter that is missing or wrong is 20001 (inferred). `prompt` changes
 * nothing: nobody stays logged in here, so the page is always shown unless `larkspur_user` answers it.
 */
export const list = handle(
  authorizePage.list,
  async (context) => {
    const { client_id, response_type, redirect_uri, scope, state, code_challenge, code_challenge_method } =
      context.input.params;
    if (response_type !== 'code') throw errorPage(context, codes.requestInvalid, 'response_type');
    const method = code_challenge_method || 'plain';
    if (method !== 'S256' && method !== 'plain') {
      throw errorPage(context, codes.requestInvalid, 'code_challenge_method');
    }
    return authorize(context, {
      appId: client_id,
      redirectUri: redirect_uri,
      state,
      scopes: splitScopes(scope),
      ...(code_challenge && { codeChallenge: code_challenge, codeChallengeMethod: method }),
    });
  },
  {
    takesForm: true,
    refuseInput: (refusal, request) =>
      errorPage(request, codes.requestInvalid, refusal.details.fieldViolations?.map(({ field }) => field).join(', ')),
  },
);
