import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { controlOpenApi } from './control-openapi.ts';
import { controlRoutes } from './routes.ts';

test('the control API is described by a valid OpenAPI document, every operation in it', async () => {
  const document = JSON.parse(JSON.stringify(controlOpenApi('http://127.0.0.1:5275')));
  const validator = new Validator();
  const { valid, errors } = await validator.validate(document);
  expect(errors ?? '').toBe('');
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
  const operations = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap(Object.values);
  expect(operations.map((operation) => operation.operationId).sort()).toEqual(
    controlRoutes.map((route) => route.id).sort(),
  );
});
