import type { Domain } from '../../emulation/domain.ts';

/** Searches of the client: `search/v1`. */
export const search: Domain = {
  name: 'search',
  handlers: {
    'search.v1.user.list': async () => (await import('./v1/user/list.ts')).list,
  },
};
