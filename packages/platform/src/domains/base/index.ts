import type { Domain } from '../../emulation/domain.ts';

/** The newer faces of Base, `base/v2` and `base/v3`, over what `domains/bitable` keeps. */
export const base: Domain = {
  name: 'base',
  handlers: {
    'base.v2.appRole.create': async () => (await import('./v2/appRole/create.ts')).create,
    'base.v2.appRole.list': async () => (await import('./v2/appRole/list.ts')).list,
    'base.v2.appRole.update': async () => (await import('./v2/appRole/update.ts')).update,
  },
};
