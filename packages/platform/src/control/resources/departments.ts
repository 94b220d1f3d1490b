import { departmentType } from '../../seeds/seed-file.ts';
import { controlRoute } from '../control-route.ts';
import { makeOne } from '../one-of-seed.ts';

export const departments = [
  controlRoute({
    id: 'departments.create',
    method: 'POST',
    path: '/_larkspur/departments',
    summary: 'Make a department, by the fields of a seed file',
    body: { tenant_key: 'string', ...departmentType },
    answer: { 'department_id!': 'string', 'tenant_key!': 'string' },
    status: 201,
    run: async ({ platform, body: { tenant_key, ...department } }) => {
      const made = await makeOne(platform, tenant_key, 'departments', 'department_id', department);
      return { department_id: department.department_id, tenant_key: made.tenant_key };
    },
  }),
];
