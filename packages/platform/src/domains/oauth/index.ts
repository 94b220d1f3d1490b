import type { Domain } from '../../emulation/domain.ts';

/** Tokens of users by OAuth 2, and the device flow: what lies on the accounts host under `/oauth`. */
export const oauth: Domain = {
  name: 'oauth',
  handlers: {
    'oauth.v1.device.verify': async () => (await import('./v1/device/verify.ts')).verify,
    'oauth.v1.deviceAuthorization.create': async () => (await import('./v1/deviceAuthorization/create.ts')).create,
    'oauth.v1.revoke.create': async () => (await import('./v1/revoke/create.ts')).create,
    'oauth.v3.token.create': async () => (await import('./v3/token/create.ts')).create,
  },
  routes: {
    // The page sends its form to itself.
    'POST /oauth/v1/device/verify': 'oauth.v1.device.verify',
  },
};
