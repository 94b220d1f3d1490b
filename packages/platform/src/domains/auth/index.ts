import type { Domain } from '../../emulation/domain.ts';

/** The access tokens of apps: `auth/v3`. */
export const auth: Domain = {
  name: 'auth',
  handlers: {
    'auth.v3.tenantAccessToken.internal': async () =>
      (await import('./v3/tenantAccessToken/internal.ts')).internal,
  },
};
