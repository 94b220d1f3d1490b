// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    slot?: string[];
    city?: string;
    building?: string;
    floor?: string;
    room_name?: string;
    min_capacity?: number;
    max_capacity?: number;
    attendee_ids?: string;
    event_rrule?: string;
    timezone?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/calendar/v4/freebusy/room_find
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar.free_busy:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.freebusy.roomFind.create', method: 'POST', path: '/open-apis/calendar/v4/freebusy/room_find', tokens: 'tu' };
