import { avatarPicture } from '../../domains/contact/avatars.ts';
import { ControlError } from '../control-error.ts';
import { rawControlRoute } from '../control-route.ts';

/** Pages of other origins show these pictures too, so no token is asked for, as on Feishu's own picture hosts. */
export const avatars = [
  rawControlRoute({
    id: 'avatars.get',
    method: 'GET',
    path: '/_larkspur/avatars/:key',
    summary: 'The picture behind the avatar addresses in answers',
    query: { size: 'integer' },
    open: true,
    run: async ({ platform, path }) => {
      const picture = await avatarPicture(platform.store.reader, path.key);
      if (!picture) throw new ControlError('route_not_found', `There is no avatar ${path.key}.`);
      return {
        status: 200,
        headers: {
          'Content-Type': picture.contentType,
          'Content-Security-Policy': "default-src 'none'",
          'X-Content-Type-Options': 'nosniff',
        },
        body: picture.body,
      };
    },
  }),
];
