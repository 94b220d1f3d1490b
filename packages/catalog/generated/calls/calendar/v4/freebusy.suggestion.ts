// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    start?: string;
    end?: string;
    attendee_ids?: string;
    event_rrule?: string;
    duration_minutes?: number;
    timezone?: string;
    exclude?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/calendar/v4/freebusy/suggestion
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar.free_busy:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.freebusy.suggestion.create', method: 'POST', path: '/open-apis/calendar/v4/freebusy/suggestion', tokens: 'tu' };
