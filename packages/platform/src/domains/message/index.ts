import type { Domain } from '../../emulation/domain.ts';

/** Messages to many users at once: `message/v4`. They are kept in `im`. */
export const message: Domain = {
  name: 'message',
  handlers: {
    'message.v4.batchSend.create': async () => (await import('./v4/batchSend/create.ts')).create,
  },
};
