import type { Domain } from '../../emulation/domain.ts';

/** How users log in and what their tokens are: the authorize page, the token endpoints old and new, the user info. */
export const authen: Domain = {
  name: 'authen',
  handlers: {
    'authen.v1.accessToken.create': async () => (await import('./v1/accessToken/create.ts')).create,
    'authen.v1.authorize.list': async () => (await import('./v1/authorize/list.ts')).list,
    'authen.v1.index.list': async () => (await import('./v1/index/list.ts')).list,
    'authen.v1.oidcAccessToken.create': async () => (await import('./v1/oidcAccessToken/create.ts')).create,
    'authen.v1.oidcRefreshAccessToken.create': async () =>
      (await import('./v1/oidcRefreshAccessToken/create.ts')).create,
    'authen.v1.refreshAccessToken.create': async () => (await import('./v1/refreshAccessToken/create.ts')).create,
    'authen.v1.userInfo.get': async () => (await import('./v1/userInfo/get.ts')).get,
    'authen.v2.oauth.token.create': async () => (await import('./v2/oauth.token/create.ts')).create,
  },
  routes: {
    // The pages send their form to themselves.
    'POST /open-apis/authen/v1/authorize': 'authen.v1.authorize.list',
    'POST /open-apis/authen/v1/index': 'authen.v1.index.list',
  },
};
