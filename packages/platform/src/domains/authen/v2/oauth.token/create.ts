import * as token from '@larkspur/catalog/calls/authen/v2/oauth.token';
import { handle } from '../../../../emulation/handler.ts';
import { refuseOAuthInput } from '../../../oauth/oauth-answer.ts';
import { answerTokenRequest } from '../../../oauth/token-endpoint.ts';

/** The token endpoint, version 2. Its page asks for JSON; a form is taken, too (the official CLI has sent one). */
export const create = handle(token.create, answerTokenRequest, { refuseInput: refuseOAuthInput, takesForm: true });
