import { jsonType } from '../../gateway/success.ts';
import { rawControlRoute } from '../control-route.ts';

export const openApi = [
  rawControlRoute({
    id: 'openapi.get',
    method: 'GET',
    path: '/_larkspur/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    run: async ({ platform }) => {
      // The document describes all routes, this one among them: hence the import at the time of the call.
      const { controlOpenApi } = await import('../control-openapi.ts');
      return {
        status: 200,
        headers: { 'Content-Type': jsonType },
        body: JSON.stringify(controlOpenApi(platform.publicUrl()), undefined, 2),
      };
    },
  }),
];
