import { WholeAnswer } from '../../emulation/handler.ts';
import type { App } from '../../identity/apps.ts';
import { issueAuthorizationCode } from '../../identity/authorization-codes.ts';
import { codes } from '../oauth/codes.ts';
import { askConsent, type ConsentContext } from '../oauth/consent/ask-consent.ts';
import { errorPage } from '../oauth/pages/error-page.ts';
import { isRedirectUrl, sourceOf, withParameters } from './redirect-uri.ts';

/** What an authorize request says. */
export interface AuthorizeRequest {
  readonly appId: string;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: 'S256' | 'plain';
}

/** Asks the person, then leads the browser back to the app: with a code, or with `error=access_denied`. */
export async function authorize(context: ConsentContext, request: AuthorizeRequest): Promise<WholeAnswer> {
  const { db, platform } = context;
  const { redirectUri, state, scopes } = request;
  const app = await checkedApp(context, request);
  const consent = await askConsent(context, { app, scopes, formTargets: [sourceOf(redirectUri)] });
  if ('page' in consent) return consent.page;
  if ('refused' in consent) return redirect(withParameters(redirectUri, { error: 'access_denied', state }));
  const code = await issueAuthorizationCode(db, platform, {
    appId: app.appId,
    tenantKey: consent.user.tenant_key,
    larkId: consent.user.lark_id,
    scopes: consent.scopes,
    redirectUri,
    ...(request.codeChallenge && { codeChallenge: request.codeChallenge }),
    ...(request.codeChallengeMethod && { codeChallengeMethod: request.codeChallengeMethod }),
  });
  return redirect(withParameters(redirectUri, { code, state }));
}

/** Throws the page of 20048 for an unknown app (inferred), of 20029 for an address that is not the app's. */
async function checkedApp(context: ConsentContext, { appId, redirectUri }: AuthorizeRequest): Promise<App> {
  const app = await context.platform.apps.find(appId);
  if (!app) throw errorPage(context, codes.appUnknown, appId);
  if (!isRedirectUrl(app.redirectUrls, redirectUri)) throw errorPage(context, codes.redirectUriInvalid, redirectUri);
  return app;
}

function redirect(location: string): WholeAnswer {
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', Location: location };
  return new WholeAnswer({ status: 302, headers, body: '' });
}
