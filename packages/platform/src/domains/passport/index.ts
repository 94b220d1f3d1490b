import type { Domain } from '../../emulation/domain.ts';

/** Login sessions of users: `passport/v1`. */
export const passport: Domain = {
  name: 'passport',
  handlers: {
    'passport.v1.session.logout': async () => (await import('./v1/session/logout.ts')).logout,
    'passport.v1.session.query': async () => (await import('./v1/session/query.ts')).query,
  },
};
