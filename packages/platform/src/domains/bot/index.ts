import type { Domain } from '../../emulation/domain.ts';

/** What is known of bots: `bot/v3`; and the webhook of custom bots. */
export const bot: Domain = {
  name: 'bot',
  handlers: {
    'bot.v2.hook.create': async () => (await import('./v2/hook/create.ts')).create,
    'bot.v3.info.list': async () => (await import('./v3/info/list.ts')).list,
  },
};
