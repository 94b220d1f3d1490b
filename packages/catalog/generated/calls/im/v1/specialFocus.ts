// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/im/v1/special_focus
 * - Tokens: user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'im.v1.specialFocus.list', method: 'GET', path: '/open-apis/im/v1/special_focus', tokens: 'u' };
