import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestUser } from '../../../test-support/directory.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestAnswer, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { createTenant, setScopes } from '../../identity/manage-apps.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

function expectSuccess(answer: TestAnswer, data: unknown): void {
  expect(answer.body).toEqual({ code: 0, msg: 'success', data });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('x-larkspur-emulation')).toBe('resource');
}

async function createCalendar(summary = 'Team'): Promise<string> {
  return (await app.call('POST', '/calendar/v4/calendars', { body: { summary } })).body.data.calendar.calendar_id;
}

test('a calendar is created, read, listed, changed and deleted, and then it is not found', async () => {
  const created = await app.call('POST', '/calendar/v4/calendars', { body: { summary: 'Team', color: -1 } });
  const { calendar_id } = created.body.data.calendar;
  const calendar = {
    calendar_id: expect.stringMatching(/^feishu\.cn_\w{16}@group\.calendar\.feishu\.cn$/),
    summary: 'Team',
    color: -1,
    permissions: 'show_only_free_busy',
    type: 'shared',
    role: 'owner',
    is_deleted: false,
    is_third_party: false,
  };
  expectSuccess(created, { calendar });
  // The page of get has the members in data itself, those of create and patch in data.calendar.
  expectSuccess(await app.call('GET', `/calendar/v4/calendars/${calendar_id}`), { ...calendar, calendar_id });
  expectSuccess(await app.call('GET', '/calendar/v4/calendars'), { has_more: false, calendar_list: [calendar] });
  const changed = { ...calendar, summary: 'Crew' };
  expectSuccess(await app.call('PATCH', `/calendar/v4/calendars/${calendar_id}`, { body: { summary: 'Crew' } }), {
    calendar: changed,
  });
  expectSuccess(await app.call('DELETE', `/calendar/v4/calendars/${calendar_id}`), {});
  expectRefusal(await app.call('GET', `/calendar/v4/calendars/${calendar_id}`), {
    status: 404,
    code: 191000,
    msg: 'calendar not found',
  });
  expectSuccess(await app.call('GET', '/calendar/v4/calendars'), { has_more: false, calendar_list: [] });
});

test('an event knows its calendar; a missing calendar and a missing event are told apart', async () => {
  const calendarId = await createCalendar();
  const events = `/calendar/v4/calendars/${calendarId}/events`;
  const body = { summary: 'Stand-up', start_time: { timestamp: '1767261600' }, end_time: { timestamp: '1767262500' } };
  const created = await app.call('POST', events, { body });
  const { event_id } = created.body.data.event;
  expectSuccess(created, {
    event: {
      ...body,
      event_id: expect.stringMatching(/^[0-9a-f-]{36}_0$/),
      organizer_calendar_id: calendarId,
      status: 'confirmed',
      visibility: 'default',
      attendee_ability: 'none',
      free_busy_status: 'busy',
      is_exception: false,
      create_time: '1767225600',
      event_organizer: { user_id: expect.any(String) },
      app_link: expect.any(String),
      self_rsvp_status: 'accept',
    },
  });
  const nowhere = await app.call('GET', '/calendar/v4/calendars/nowhere/events');
  expectRefusal(nowhere, { status: 404, code: 191000, msg: 'calendar not found' });
  const none = await app.call('GET', `${events}/none`);
  expectRefusal(none, { status: 404, code: 193001, msg: 'event not found' });
  expect((await app.call('GET', `${events}/${event_id}`)).body.data.event.summary).toBe('Stand-up');
});

test('a PATCH goes into objects and leaves what it does not name', async () => {
  const events = `/calendar/v4/calendars/${await createCalendar()}/events`;
  const body = {
    start_time: { timestamp: '1' },
    end_time: { timestamp: '2' },
    location: { name: 'Room 1', address: '1st floor' },
  };
  const { event_id } = (await app.call('POST', events, { body })).body.data.event;
  const { event } = (await app.call('PATCH', `${events}/${event_id}`, { body: { location: { name: 'Room 2' } } })).body
    .data;
  expect(event).toMatchObject({ start_time: { timestamp: '1' }, location: { name: 'Room 2', address: '1st floor' } });
});

test('deleting a calendar deletes its events and their attendees', async () => {
  const calendarId = await createCalendar();
  const events = `/calendar/v4/calendars/${calendarId}/events`;
  const body = { start_time: { timestamp: '1' }, end_time: { timestamp: '2' } };
  const { event_id } = (await app.call('POST', events, { body })).body.data.event;
  const attendees = [{ type: 'third_party', third_party_email: 'ada@example.com' }];
  await app.call('POST', `${events}/${event_id}/attendees`, { body: { attendees } });
  await app.call('DELETE', `/calendar/v4/calendars/${calendarId}`);
  const left = await world.change((db) => db.all(db.build.selectFrom('resources').select('resource_id')));
  expect(left).toEqual([]);
});

test('an update of a task changes what update_fields names and empties what it names without a value', async () => {
  const created = await app.call('POST', '/task/v2/tasks', { body: { summary: 'Write', description: 'Soon' } });
  const { guid } = created.body.data.task;
  world.clock.advance(60_000);
  const body = { task: { summary: 'Rewrite', extra: 'ignored' }, update_fields: ['summary', 'description'] };
  const { task } = (await app.call('PATCH', `/task/v2/tasks/${guid}`, { body })).body.data;
  expect(task).toMatchObject({ guid, summary: 'Rewrite', created_at: '1767225600000', updated_at: '1767225660000' });
  expect(task).not.toHaveProperty('description');
  expect(task).not.toHaveProperty('extra');
});

test('a task that is gone is refused with the code and the words of its page', async () => {
  const { guid } = (await app.call('POST', '/task/v2/tasks', { body: { summary: 'Write' } })).body.data.task;
  expectSuccess(await app.call('DELETE', `/task/v2/tasks/${guid}`), {});
  const again = await app.call('DELETE', `/task/v2/tasks/${guid}`);
  expect(again.body).toMatchObject({ code: 1470404 });
  expect(again.status).toBe(404);
});

test('an objective of a cycle is read by its own path and listed under its cycle', async () => {
  const ada = await addTestUser(world);
  const token = await app.userToken(ada);
  const user_id = world.platform.context.userIds.openId(app.appId, ada.lark_id);
  const { items: cycles } = (await app.call('GET', '/okr/v2/cycles', { token, query: { user_id } })).body.data;
  const [{ id: cycle }, { id: other }] = cycles;
  const created = await app.call('POST', `/okr/v2/cycles/${cycle}/objectives`, { token, body: {} });
  expectSuccess(created, { objective_id: expect.stringMatching(/^\d{19}$/) });
  const { objective_id } = created.body.data;
  expect((await app.call('GET', `/okr/v2/objectives/${objective_id}`, { token })).body.data.objective.id).toBe(
    objective_id,
  );
  const listed = await app.call('GET', `/okr/v2/cycles/${cycle}/objectives`, { token });
  expect(listed.body.data.items.map((item: { id: string }) => item.id)).toEqual([objective_id]);
  expect((await app.call('GET', `/okr/v2/cycles/${other}/objectives`, { token })).body.data.items).toEqual([]);
  const nowhere = await app.call('POST', '/okr/v2/cycles/1/objectives', { token, body: {} });
  expectRefusal(nowhere, { code: 1001004, msg: 'okr data not found' });
});

test('an API that documents no code for a missing item refuses with its code for a wrong parameter', async () => {
  const answer = await app.call('GET', '/lingo/v1/entities/enterprise_none');
  expectRefusal(answer, { code: 2250001, msg: 'invalid param' });
});

test('where nothing is documented the refusal is the one of the gateway for a wrong field', async () => {
  expectRefusal(await app.call('GET', '/trust_party/v1/collaboration_tenants/nobody'), {
    code: 99992402,
    msg: 'field validation failed',
    error: { field_violations: [{ field: 'target_tenant_key', value: 'nobody', description: 'id not exist' }] },
  });
});

test('wiki nodes are listed level by level, and found by the token of their document', async () => {
  const token = await app.userToken(await addTestUser(world));
  const space = (await app.call('POST', '/wiki/v2/spaces', { token, body: { name: 'Handbook' } })).body.data.space
    .space_id;
  const nodes = `/wiki/v2/spaces/${space}/nodes`;
  const add = async (title: string, parent_node_token?: string) => {
    const body = { obj_type: 'docx', node_type: 'origin', title, parent_node_token };
    return (await app.call('POST', nodes, { body })).body.data.node;
  };
  const top = await add('Start');
  const child = await add('First steps', top.node_token);
  const titles = async (query: Record<string, string>) =>
    (await app.call('GET', nodes, { query })).body.data.items.map((item: { title: string }) => item.title);
  expect(await titles({})).toEqual(['Start']);
  expect(await titles({ parent_node_token: top.node_token })).toEqual(['First steps']);
  const found = await app.call('GET', '/wiki/v2/spaces/get_node', { query: { token: child.obj_token } });
  expectSuccess(found, { node: child });
});

test('a document starts with its root block, and blocks are noted in their parent', async () => {
  const { document_id } = (await app.call('POST', '/docx/v1/documents', { body: { title: 'Notes' } })).body.data
    .document;
  const blocks = `/docx/v1/documents/${document_id}/blocks`;
  const text = { elements: [{ text_run: { content: 'Hello' } }] };
  const added = await app.call('POST', `${blocks}/${document_id}/children`, {
    body: { children: [{ block_type: 2, text }] },
  });
  const [{ block_id }] = added.body.data.children;
  expectSuccess(await app.call('GET', blocks), {
    has_more: false,
    items: [
      { block_id: document_id, block_type: 1, children: [block_id] },
      { block_id, parent_id: document_id, block_type: 2, children: [], text },
    ],
  });
});

test('a folder is listed in the folder that it was made in, also after a move', async () => {
  const make = async (name: string, folder_token: string) =>
    (await app.call('POST', '/drive/v1/files/create_folder', { body: { name, folder_token } })).body.data.token;
  const names = async (folder_token: string) =>
    (await app.call('GET', '/drive/v1/files', { query: { folder_token } })).body.data.files.map(
      (file: { name: string }) => file.name,
    );
  const root = await make('Root', '');
  const inner = await make('Inner', root);
  expect([await names(''), await names(root)]).toEqual([['Root'], ['Inner']]);
  await app.call('POST', `/drive/v1/files/${inner}/move`, { body: { type: 'folder', folder_token: '' } });
  expect([await names(''), await names(root)]).toEqual([['Root', 'Inner'], []]);
});

test('the caller has one primary calendar, and events can be put into it', async () => {
  const first = await app.call('POST', '/calendar/v4/calendars/primary');
  const [{ calendar }] = first.body.data.calendars;
  expect(calendar).toMatchObject({ type: 'primary', role: 'owner' });
  expect((await app.call('POST', '/calendar/v4/calendars/primary')).body).toEqual(first.body);
  const body = { start_time: { timestamp: '1' }, end_time: { timestamp: '2' } };
  const event = await app.call('POST', `/calendar/v4/calendars/${calendar.calendar_id}/events`, { body });
  expect(event.body.code).toBe(0);
});

test('tenants do not see each other', async () => {
  const calendarId = await createCalendar();
  const { context } = world.platform;
  const ownerTenantKey = await world.change((db) => createTenant(db, context, { name: 'Other' }));
  const stranger = await world.createApp({ ownerTenantKey });
  await world.change(async (db) => {
    await setScopes(db, context, { appId: stranger.appId, tenantKey: ownerTenantKey, tokenType: 'tenant' }, [
      'calendar:calendar',
    ]);
  });
  const token = (await world.change((db) => context.tokens.issueAppToken(db, 'tenant', stranger.appId, ownerTenantKey)))
    .token;
  const answer = await world.call('GET', `/calendar/v4/calendars/${calendarId}`, { token });
  expectRefusal(answer, { status: 404, code: 191000, msg: 'calendar not found' });
});
