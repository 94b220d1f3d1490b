import { exitCodes } from '../framework/exit-codes.ts';
import { feishuUrl } from '../identity/feishu-url.ts';
import { loginsFile } from '../identity/logins-file.ts';
import { isOpenToOthers } from '../identity/private-files.ts';
import { profilesFile } from '../identity/profiles-file.ts';
import { failed, ok, type Patient, type Verdict, warning } from './check.ts';

/** Who calls, what says so, and whether what is kept is kept well. Sends nothing. */
export function checkSettings({ caller }: Patient): Verdict[] {
  const { from, profile, appId, appSecret, baseUrl } = caller;
  const source = from === 'profile' ? `the profile ${profile}` : from === 'nothing' ? 'nothing' : `the ${from}`;
  const verdicts = [ok('settings', `app ${appId ?? 'none'} at ${baseUrl ?? feishuUrl}, said by ${source}`)];
  const open = [profilesFile(), loginsFile()].filter(isOpenToOthers);
  if (open.length > 0) {
    verdicts.push(warning('files', `${open.join(', ')} can be read by others`, `chmod 600 ${open.join(' ')}`));
  }
  const missing = [!appId && 'LARK_APP_ID', !appSecret && 'LARK_APP_SECRET'].filter(Boolean).join(' and ');
  if (missing) {
    const next = `Set ${missing}, name a profile with --profile, or make one with "larkspur profiles add".`;
    verdicts.push(failed('credentials', `not known: ${missing}`, next, exitCodes['not authorized']));
  } else if (!/^cli_[0-9a-z]{16}$/.test(appId ?? '')) {
    const next = 'App ids begin with cli_ and have 16 characters behind it: copy it from the developer console.';
    verdicts.push(warning('credentials', `${appId} does not look like an app id`, next));
  }
  return verdicts;
}
