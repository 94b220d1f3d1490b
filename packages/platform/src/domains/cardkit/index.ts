import type { Domain } from '../../emulation/domain.ts';

/** Card entities: `cardkit/v1`. The entities themselves are kept with the messages that show them, in `im`. */
export const cardkit: Domain = {
  name: 'cardkit',
  handlers: {
    'cardkit.v1.card.batchUpdate': async () => (await import('./v1/card/batchUpdate.ts')).batchUpdate,
    'cardkit.v1.card.create': async () => (await import('./v1/card/create.ts')).create,
    'cardkit.v1.card.idConvert': async () => (await import('./v1/card/idConvert.ts')).idConvert,
    'cardkit.v1.card.settings': async () => (await import('./v1/card/settings.ts')).settings,
    'cardkit.v1.card.update': async () => (await import('./v1/card/update.ts')).update,
    'cardkit.v1.cardElement.content': async () => (await import('./v1/cardElement/content.ts')).content,
    'cardkit.v1.cardElement.create': async () => (await import('./v1/cardElement/create.ts')).create,
    'cardkit.v1.cardElement.delete': async () => (await import('./v1/cardElement/delete.ts')).remove,
    'cardkit.v1.cardElement.patch': async () => (await import('./v1/cardElement/patch.ts')).patch,
    'cardkit.v1.cardElement.update': async () => (await import('./v1/cardElement/update.ts')).update,
  },
};
