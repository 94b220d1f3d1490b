import type { HandlerContext, WholeAnswer } from '../../../emulation/handler.ts';
import type { App, Installation } from '../../../identity/apps.ts';
import { openLoginSession } from '../../../identity/login-sessions.ts';
import { grantScopes } from '../../../identity/user-grants.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { checkAppUser } from '../check-app-user.ts';
import { codes } from '../codes.ts';
import { consentPage } from '../pages/consent-page.ts';
import { errorPage } from '../pages/error-page.ts';
import { languageOf } from '../pages/language.ts';
import { isKnownScope, mayBeGranted, offlineAccess } from '../scopes.ts';
import { findCandidates, findNamedUser, installationsOf } from './candidates.ts';
import { isFormToken, issueFormToken } from './form-token.ts';

export type ConsentContext = Pick<HandlerContext<unknown>, 'db' | 'platform' | 'call' | 'logId'> & {
  readonly input: unknown;
};

/** What an app asks for. */
export interface ConsentRequest {
  readonly app: App;
  readonly scopes: readonly string[];
  /** Where the answer leads, for the page's Content-Security-Policy. */
  readonly formTargets: readonly string[];
}

/** What came of it: a page to be shown, a refusal, or who approved and all that the token may carry. */
export type Consent =
  | { readonly page: WholeAnswer }
  | { readonly refused: true }
  | { readonly user: UserRow; readonly scopes: readonly string[] };

/** More than 50 are refused; the code is not documented (inferred). Source: `/common-capabilities/sso/api/obtain-oauth-code`. */
const maxScopes = 50;

/**
 * Asks the person in front of the browser. The consent page lists the people of the tenant, and whoever is picked logs in.
 *
 * Two query parameters of larkspur's own answer without a page, for tests and programs that have no browser:
 * `larkspur_user` (an open_id of the app, or a user_id) approves as that user, `larkspur_decision=refuse` refuses.
 * Throws the error page of 20027, 20043 or of a user who cannot use the app.
 */
export async function askConsent(context: ConsentContext, request: ConsentRequest): Promise<Consent> {
  const { db, platform } = context;
  const installations = await usableInstallations(context, request.app);
  checkRequestedScopes(context, request.scopes, installations);
  const answer = readAnswer(context);
  if (answer.decision === 'refuse') return { refused: true };
  if (answer.decision === 'approve') {
    const named = await findNamedUser(db, platform, request.app, installations, answer.user);
    if (!named) throw errorPage(context, codes.userUnknown, answer.user);
    return approve(context, request, named);
  }
  const query = context.call.query;
  const { app, scopes, formTargets } = request;
  const found = await findCandidates(db, platform, app, installations, answer.search);
  const page = consentPage({
    language: languageOf(context.call),
    appName: app.name,
    appId: app.appId,
    scopes,
    ...found,
    search: answer.search,
    query,
    formToken: issueFormToken(platform, boundRequest(context)),
    formTargets,
  });
  return { page };
}

async function usableInstallations(context: ConsentContext, app: App): Promise<Installation[]> {
  if (!app.enabled) throw errorPage(context, codes.appNotEnabled);
  const installations = await installationsOf(context.db, context.platform, app);
  if (installations.length === 0) throw errorPage(context, codes.appNotInstalled);
  const enabled = installations.filter((installation) => installation.enabled);
  if (enabled.length === 0) throw errorPage(context, codes.appNotEnabled);
  return enabled;
}

function checkRequestedScopes(
  context: ConsentContext,
  scopes: readonly string[],
  installations: readonly Installation[],
): void {
  if (scopes.length > maxScopes)
    throw errorPage(context, codes.requestInvalid, `scope: ${scopes.length} > ${maxScopes}`);
  const missing = scopes.filter((scope) => !installations.some((installation) => mayBeGranted(scope, installation)));
  const unknown = missing.filter((scope) => !isKnownScope(scope));
  if (unknown.length > 0) throw errorPage(context, codes.scopeUnknown, unknown.join(' '));
  if (missing.length > 0) throw errorPage(context, codes.scopeNotEnabled, missing.join(' '));
}

type Answer =
  | { readonly decision: 'approve'; readonly user: string }
  | { readonly decision: 'refuse' }
  | { readonly decision: 'none'; readonly search: string };

/** What the page's form sent, or what the query says in its stead. */
function readAnswer(context: ConsentContext): Answer {
  const { call, platform } = context;
  const query = new URLSearchParams(call.query);
  if (call.method === 'POST') {
    const form = ((context.input as { data?: unknown }).data ?? {}) as Record<string, unknown>;
    if (!isFormToken(platform, boundRequest(context), String(form.form_token ?? ''))) {
      throw errorPage(context, codes.requestInvalid, 'form_token');
    }
    if (form.decision === 'refuse') return { decision: 'refuse' };
    return { decision: 'approve', user: String(form.larkspur_user ?? '') };
  }
  if (query.get('larkspur_decision') === 'refuse') return { decision: 'refuse' };
  const user = query.get('larkspur_user');
  return user ? { decision: 'approve', user } : { decision: 'none', search: query.get('larkspur_search') ?? '' };
}

function boundRequest({ call }: ConsentContext): string {
  return `${call.path}?${call.query}`;
}

/** Notes the login and the grants. `offline_access` does not add up over time: it counts where it is asked for. */
async function approve(context: ConsentContext, { app, scopes }: ConsentRequest, named: UserRow): Promise<Consent> {
  const { db, platform } = context;
  const usable = await checkAppUser(db, platform, app, named);
  if ('code' in usable) throw errorPage(context, usable.code);
  const { user, installation } = usable;
  checkRequestedScopes(context, scopes, [installation]);
  const appUser = { appId: app.appId, tenantKey: user.tenant_key, larkId: user.lark_id };
  const lasting = scopes.filter((scope) => scope !== offlineAccess);
  const granted = await grantScopes(db, platform, appUser, lasting);
  await openLoginSession(db, platform, appUser);
  const ofToken = granted.filter((scope) => mayBeGranted(scope, installation));
  return { user, scopes: scopes.includes(offlineAccess) ? [...ofToken, offlineAccess].sort() : ofToken };
}
