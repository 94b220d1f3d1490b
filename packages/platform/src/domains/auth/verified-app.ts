import { type App, isSecretOf } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { refusals } from './bare-answer.ts';

/** `cli_` and 16 letters or digits; the live service answers another form like an empty one. */
const appIdForm = /^cli_[0-9a-z]{16}$/;

/** The app with this id, if the secret is right and the app is in use. Throws the refusal otherwise. */
export async function verifiedApp(
  { apps }: PlatformContext,
  { app_id, app_secret }: { app_id: string; app_secret: string },
): Promise<App> {
  if (!appIdForm.test(app_id) || app_secret === '') throw refusals.invalidParam();
  const app = await apps.find(app_id);
  if (!app) throw refusals.appUnknown();
  if (!isSecretOf(app, app_secret)) throw refusals.secretWrong();
  if (!app.enabled) throw refusals.appDisabled();
  return app;
}
