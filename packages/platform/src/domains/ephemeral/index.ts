import type { Domain } from '../../emulation/domain.ts';

/** Cards that one user of a group alone sees: `ephemeral/v1`. */
export const ephemeral: Domain = {
  name: 'ephemeral',
  handlers: {
    'ephemeral.v1.delete.create': async () => (await import('./v1/delete/create.ts')).create,
    'ephemeral.v1.send.create': async () => (await import('./v1/send/create.ts')).create,
  },
};
