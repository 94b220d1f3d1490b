import type { ControlRoute } from './control-route.ts';
import { apps } from './resources/apps.ts';
import { avatars } from './resources/avatars.ts';
import { clock } from './resources/clock.ts';
import { explain } from './resources/explain.ts';
import { health } from './resources/health.ts';
import { installations } from './resources/installations.ts';
import { logs } from './resources/logs.ts';
import { openApi } from './resources/openapi.ts';
import { scopes } from './resources/scopes.ts';
import { settings } from './resources/settings.ts';
import { snapshots } from './resources/snapshots.ts';
import { tenants } from './resources/tenants.ts';
import { users } from './resources/users.ts';

/** Every operation of the control API, a literal path before one with a parameter in its place. */
export const controlRoutes: readonly ControlRoute[] = [
  ...health,
  ...logs,
  ...explain,
  ...apps,
  ...scopes,
  ...installations,
  ...tenants,
  ...users,
  ...settings,
  ...clock,
  ...snapshots,
  ...avatars,
  ...openApi,
];
