import type { ControlRoute } from './control-route.ts';
import { appTickets } from './resources/app-tickets.ts';
import { apps } from './resources/apps.ts';
import { avatars } from './resources/avatars.ts';
import { chats } from './resources/chats.ts';
import { clock } from './resources/clock.ts';
import { departments } from './resources/departments.ts';
import { explain } from './resources/explain.ts';
import { faults } from './resources/faults.ts';
import { health } from './resources/health.ts';
import { installations } from './resources/installations.ts';
import { logs } from './resources/logs.ts';
import { messages } from './resources/messages.ts';
import { openApi } from './resources/openapi.ts';
import { scopes } from './resources/scopes.ts';
import { seeds } from './resources/seeds.ts';
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
  ...appTickets,
  ...scopes,
  ...installations,
  ...tenants,
  ...users,
  ...departments,
  ...chats,
  ...messages,
  ...settings,
  ...clock,
  ...snapshots,
  ...seeds,
  ...faults,
  ...avatars,
  ...openApi,
];
