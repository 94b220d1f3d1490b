import type { Domain } from '../../emulation/domain.ts';

/** Login of mini programs. */
export const mina: Domain = {
  name: 'mina',
  handlers: {
    'mina.v2.tokenLoginValidate.create': async () => (await import('./v2/tokenLoginValidate/create.ts')).create,
  },
};
