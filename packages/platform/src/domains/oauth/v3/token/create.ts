import * as token from '@larkspur/catalog/calls/oauth/v3/token';
import { handle } from '../../../../emulation/handler.ts';
import { refuseOAuthInput } from '../../oauth-answer.ts';
import { answerTokenRequest } from '../../token-endpoint.ts';

/** The token endpoint, version 3; its bodies are those of version 2. */
export const create = handle(token.create, answerTokenRequest, { refuseInput: refuseOAuthInput, takesForm: true });
