import type { Domain } from '../../emulation/domain.ts';

/** The access tokens of apps: `auth/v3`. */
export const auth: Domain = {
  name: 'auth',
  handlers: {
    'auth.v3.appAccessToken.create': async () => (await import('./v3/appAccessToken/create.ts')).create,
    'auth.v3.appAccessToken.internal': async () => (await import('./v3/appAccessToken/internal.ts')).internal,
    'auth.v3.appTicket.resend': async () => (await import('./v3/appTicket/resend.ts')).resend,
    'auth.v3.tenantAccessToken.create': async () => (await import('./v3/tenantAccessToken/create.ts')).create,
    'auth.v3.tenantAccessToken.internal': async () => (await import('./v3/tenantAccessToken/internal.ts')).internal,
  },
  routes: {
    // So the official Python SDK 1.3.5 writes it: core/token/create_isv_tenant_token_request.py. Later ones do not.
    'POST /auth/v3/tenant_access_token': 'auth.v3.tenantAccessToken.create',
  },
};
