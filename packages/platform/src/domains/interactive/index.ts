import type { Domain } from '../../emulation/domain.ts';

/** Updates of cards after an interaction: `interactive/v1`. */
export const interactive: Domain = {
  name: 'interactive',
  handlers: {
    'interactive.v1.card.update.create': async () => (await import('./v1/card.update/create.ts')).create,
  },
};
