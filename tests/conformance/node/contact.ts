import { client } from './clients.ts';
import { call, expectEqual, expectTrue, given, report } from './report.ts';

const { department, user, group, groupMember, unit, functionalRole, functionalRoleMember, jobLevel, jobFamily } =
  client.contact.v3;

/** The directory: departments, users, groups, units, roles, levels and families. */
export async function contact(): Promise<void> {
  const parent = await departments();
  const [ada, bob] = await users(parent);
  await groups(ada);
  await units(parent);
  await roles(ada);
  await jobs();
  await removeAll(parent, [ada, bob]);
}

async function departments(): Promise<string> {
  const create = (name: string, parent: string) => () =>
    department.create({
      params: { user_id_type: 'open_id', department_id_type: 'open_department_id' },
      data: { name, parent_department_id: parent },
    });
  const id = (data: { department?: { open_department_id?: string } }) =>
    given('open_department_id', data.department?.open_department_id);
  const parent = id(await call('contact.v3.department.create', create('Node SDK', '0')));
  const children: string[] = [];
  for (const name of ['North', 'South', 'West']) {
    children.push(id(await call('contact.v3.department.create: child', create(name, parent))));
  }
  const [north = '', south = '', west = ''] = children;
  const types = { department_id_type: 'open_department_id' } as const;
  await call(
    'contact.v3.department.get',
    () => department.get({ path: { department_id: north }, params: types }),
    (data) => expectEqual('name', data.department?.name, 'North'),
  );
  await call(
    'contact.v3.department.batch',
    () => department.batch({ params: { department_ids: [north, south], ...types } }),
    (data) => expectEqual('names', data.items?.map((item) => item.name).sort(), ['North', 'South']),
  );
  await call('contact.v3.department.patch', () =>
    department.patch({ path: { department_id: north }, params: types, data: { name: 'Far North' } }),
  );
  await call('contact.v3.department.update', () =>
    department.update({
      path: { department_id: south },
      params: types,
      data: { name: 'Far South', parent_department_id: parent },
    }),
  );
  await call(
    'contact.v3.department.children',
    () => department.children({ path: { department_id: parent }, params: types }),
    (data) => expectEqual('number of children', data.items?.length, 3),
  );
  await report('contact.v3.department.children: iterator', async () => {
    const names: unknown[] = [];
    const pages = await department.childrenWithIterator({
      path: { department_id: parent },
      params: { ...types, page_size: 2 },
    });
    for await (const page of pages) names.push(...(page?.items ?? []).map((item) => item.name));
    expectEqual('names', names.sort(), ['Far North', 'Far South', 'West']);
  });
  await call(
    'contact.v3.department.parent',
    () => department.parent({ params: { department_id: west, ...types } }),
    (data) => expectEqual('parents', data.items?.map((item) => item.name).slice(0, 1), ['Node SDK']),
  );
  await call('contact.v3.department.updateDepartmentId', () =>
    department.updateDepartmentId({
      path: { department_id: west },
      params: types,
      data: { new_department_id: 'node_sdk_west' },
    }),
  );
  await call('contact.v3.department.delete', () =>
    department.delete({ path: { department_id: 'node_sdk_west' }, params: { department_id_type: 'department_id' } }),
  );
  return parent;
}

async function users(department: string): Promise<[string, string]> {
  const create = (name: string, mobile: string) =>
    call('contact.v3.user.create', () =>
      user.create({
        params: { user_id_type: 'open_id', department_id_type: 'open_department_id' },
        data: { name, mobile, email: `${mobile}@example.com`, department_ids: [department], employee_type: 1 },
      }),
    );
  const ada = given('open_id', (await create('Ada Node', '13900000001')).user?.open_id);
  const bob = given('open_id', (await create('Bob Node', '13900000002')).user?.open_id);
  await call(
    'contact.v3.user.get',
    () => user.get({ path: { user_id: ada } }),
    (data) => expectEqual('name', data.user?.name, 'Ada Node'),
  );
  await call(
    'contact.v3.user.patch',
    () => user.patch({ path: { user_id: ada }, data: { nickname: 'Countess', job_title: 'Analyst' } }),
    (data) => expectEqual('nickname', data.user?.nickname, 'Countess'),
  );
  await call(
    'contact.v3.user.batch',
    () => user.batch({ params: { user_ids: [ada, bob] } }),
    (data) => expectEqual('names', data.items?.map((item) => item.name).sort(), ['Ada Node', 'Bob Node']),
  );
  await call(
    'contact.v3.user.batchGetId',
    () => user.batchGetId({ data: { mobiles: ['13900000001'], emails: ['nobody@example.com'] } }),
    (data) => expectTrue('the mobile stands for Ada', data.user_list?.some((found) => found.user_id === ada) ?? false),
  );
  const where = { department_id: department, department_id_type: 'open_department_id' } as const;
  await call(
    'contact.v3.user.findByDepartment',
    () => user.findByDepartment({ params: where }),
    (data) => expectEqual('number of users', data.items?.length, 2),
  );
  await report('contact.v3.user.findByDepartment: iterator', async () => {
    const names: unknown[] = [];
    for await (const page of await user.findByDepartmentWithIterator({ params: { ...where, page_size: 1 } })) {
      names.push(...(page?.items ?? []).map((item) => item.name));
    }
    expectEqual('names', names.sort(), ['Ada Node', 'Bob Node']);
  });
  await call('contact.v3.user.updateUserId', () =>
    user.updateUserId({ path: { user_id: bob }, data: { new_user_id: 'bob_node' } }),
  );
  await call(
    'contact.v3.user.get: by user_id',
    () => user.get({ path: { user_id: 'bob_node' }, params: { user_id_type: 'user_id' } }),
    (data) => expectEqual('open_id', data.user?.open_id, bob),
  );
  return [ada, bob];
}

async function groups(member: string): Promise<void> {
  const created = await call('contact.v3.group.create', () =>
    group.create({ data: { name: 'Node SDK group', description: 'Made by the Node SDK' } }),
  );
  const path = { group_id: given('group_id', created.group_id) };
  await call(
    'contact.v3.group.get',
    () => group.get({ path }),
    (data) => expectEqual('name', data.group?.name, 'Node SDK group'),
  );
  await call('contact.v3.group.patch', () => group.patch({ path, data: { name: 'Node group' } }));
  await call('contact.v3.group.simplelist', () => group.simplelist({ params: { page_size: 50 } }));
  const written = { member_id: member, member_type: 'user', member_id_type: 'open_id' } as const;
  await call('contact.v3.groupMember.add', () => groupMember.add({ path, data: written }));
  await call(
    'contact.v3.groupMember.simplelist',
    () => groupMember.simplelist({ path, params: { member_id_type: 'open_id' } }),
    (data) =>
      expectEqual(
        'members',
        data.memberlist?.map((item) => item.member_id),
        [member],
      ),
  );
  await call(
    'contact.v3.group.memberBelong',
    () => group.memberBelong({ params: { member_id: member, member_id_type: 'open_id' } }),
    (data) => expectEqual('groups', data.group_list, [path.group_id]),
  );
  await call('contact.v3.groupMember.remove', () => groupMember.remove({ path, data: written }));
  await call('contact.v3.group.delete', () => group.delete({ path }));
}

async function units(department: string): Promise<void> {
  const created = await call('contact.v3.unit.create', () =>
    unit.create({ data: { name: 'Node unit', unit_type: 'subsidiary' } }),
  );
  const unitId = given('unit_id', created.unit_id);
  const bound = { unit_id: unitId, department_id: department, department_id_type: 'open_department_id' } as const;
  await call('contact.v3.unit.bindDepartment', () => unit.bindDepartment({ data: bound }));
  await call('contact.v3.unit.get', () => unit.get({ path: { unit_id: unitId } }));
  await call('contact.v3.unit.list', () => unit.list({ params: { page_size: 50 } }));
  await call(
    'contact.v3.unit.listDepartment',
    () => unit.listDepartment({ params: { unit_id: unitId, department_id_type: 'open_department_id' } }),
    (data) => expectEqual('number of departments', data.departmentlist?.length, 1),
  );
  await call('contact.v3.unit.unbindDepartment', () => unit.unbindDepartment({ data: bound }));
  await call('contact.v3.unit.delete', () => unit.delete({ path: { unit_id: unitId } }));
}

async function roles(member: string): Promise<void> {
  const created = await call('contact.v3.functionalRole.create', () =>
    functionalRole.create({ data: { role_name: 'Node keeper' } }),
  );
  const path = { role_id: given('role_id', created.role_id) };
  await call('contact.v3.functionalRoleMember.batchCreate', () =>
    functionalRoleMember.batchCreate({ path, params: { user_id_type: 'open_id' }, data: { members: [member] } }),
  );
  await call(
    'contact.v3.functionalRoleMember.list',
    () => functionalRoleMember.list({ path, params: { user_id_type: 'open_id' } }),
    (data) =>
      expectEqual(
        'members',
        data.members?.map((item) => item.user_id),
        [member],
      ),
  );
  await call('contact.v3.functionalRoleMember.batchDelete', () =>
    functionalRoleMember.batchDelete({ path, params: { user_id_type: 'open_id' }, data: { members: [member] } }),
  );
  await call('contact.v3.functionalRole.delete', () => functionalRole.delete({ path }));
}

async function jobs(): Promise<void> {
  const level = await call('contact.v3.jobLevel.create', () =>
    jobLevel.create({ data: { name: 'Node level', order: 900, status: true } }),
  );
  const levelPath = { job_level_id: given('job_level_id', level.job_level?.job_level_id) };
  await call('contact.v3.jobLevel.get', () => jobLevel.get({ path: levelPath }));
  await call('contact.v3.jobLevel.list', () => jobLevel.list({ params: { name: 'Node level' } }));
  await call('contact.v3.jobLevel.delete', () => jobLevel.delete({ path: levelPath }));
  const family = await call('contact.v3.jobFamily.create', () =>
    jobFamily.create({ data: { name: 'Node family', status: true } }),
  );
  const familyPath = { job_family_id: given('job_family_id', family.job_family?.job_family_id) };
  await call('contact.v3.jobFamily.delete', () => jobFamily.delete({ path: familyPath }));
  await call('contact.v3.employeeTypeEnum.list', () => client.contact.v3.employeeTypeEnum.list({ params: {} }));
  await call('contact.v3.customAttr.list', () => client.contact.v3.customAttr.list({ params: {} }));
  await call('contact.v3.scope.list', () => client.contact.v3.scope.list({ params: {} }));
}

async function removeAll(parent: string, members: readonly string[]): Promise<void> {
  for (const member of members) {
    await call('contact.v3.user.delete', () => user.delete({ path: { user_id: member } }));
  }
  const types = { department_id_type: 'open_department_id' } as const;
  const left = await department.children({ path: { department_id: parent }, params: types });
  for (const { open_department_id = '' } of left.data?.items ?? []) {
    await call('contact.v3.department.delete', () =>
      department.delete({ path: { department_id: open_department_id }, params: types }),
    );
  }
  await call('contact.v3.department.delete: parent', () =>
    department.delete({ path: { department_id: parent }, params: types }),
  );
}
