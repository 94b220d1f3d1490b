/** What the inference gets wrong or cannot know, by hand. Source where none is stated: the pages of the APIs that are named. */
import type { ApiPlan, CollectionPlan } from '../../src/emulation/resource/plan.ts';
import type { Operation } from './operations.ts';

export interface Overrides {
  /** What the last word of an API's path does to the collection before it. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Parts of a collection's plan. */
  readonly collections: Readonly<Record<string, Partial<CollectionPlan>>>;
  /** Parts of an API's plan. With a `verb` it replaces what was inferred; `null` takes the API out of the plan. */
  readonly apis: Readonly<Record<string, Partial<ApiPlan> | null>>;
}

/** The aliases of three kinds of mailboxes: an alias is its own id. */
const aliases = [
  ['mailgroup', 'mailgroups', 'mailgroup_id'],
  ['publicMailbox', 'public_mailboxes', 'public_mailbox_id'],
  ['userMailbox', 'user_mailboxes', 'user_mailbox_id'],
].map(([name, path, parent]) => {
  const collection = `mail/v1/${path}/*/aliases`;
  const api = `mail.v1.${name}Alias`;
  const at = `${(path as string).replace(/(es|s)$/, '')}_alias`;
  return { collection, api, at, parents: [parent as string] };
});

/** Records of the low-code platform are JSON texts: `record` on the way in, `item` on the way out. */
const apaasRecords = {
  collection: 'apaas/v1/applications/*/objects/*/records',
  parents: ['namespace', 'object_api_name'],
  rename: { record: 'item' },
};

export const overrides: Overrides = {
  operations: {
    'approval.v4.instances.create': 'create',
    'drive.v1.file.createFolder': 'create',
    'drive.v1.file.createShortcut': 'create',
    'hire.v1.job.combinedCreate': 'create',
    'hire.v1.talent.combinedCreate': 'create',
    'mail.v1.userMailboxMessage.send': 'create',
    'vc.v1.reserve.apply': 'create',
  },
  collections: {
    // Any document may have comments, versions and subscriptions, whichever service made it.
    'drive/v1/files': { open: true, idField: 'token', idForm: 'folder_token' },
    'drive/v1/files/*/versions': { idField: 'version' },
    'calendar/v4/calendars': {
      starts: { type: 'shared', role: 'owner', permissions: 'show_only_free_busy' },
    },
    'calendar/v4/calendars/*/events': {
      starts: { status: 'confirmed', visibility: 'default', attendee_ability: 'none', free_busy_status: 'busy' },
    },
    'task/v2/tasks': { starts: { completed_at: '0', status: 'todo', mode: 2 } },
    'wiki/v2/spaces': { starts: { space_type: 'team', visibility: 'private' } },
    'wiki/v2/spaces/*/nodes': { makes: ['obj_token'] },
    'docx/v1/documents': {
      starts: { revision_id: 1 },
      companions: [{ collection: 'docx/v1/documents/*/blocks', sameId: true, set: { block_type: 1 } }],
    },
    'docx/v1/documents/*/blocks': {
      idField: 'block_id',
      idForm: 'block_id',
      entity: 'docx.v1.documentBlock.get',
    },
    'sheets/v3/spreadsheets': {
      idForm: 'spreadsheet_token',
      companions: [
        {
          collection: 'sheets/v3/spreadsheets/*/sheets',
          set: { title: 'Sheet1', index: 0, hidden: false, resource_type: 'sheet' },
        },
      ],
    },
    'sheets/v3/spreadsheets/*/sheets': {
      idField: 'sheet_id',
      idForm: 'sheet_id',
      entity: 'sheets.v3.spreadsheetSheet.get',
    },
    'apaas/v1/applications/*/objects/*/records': {
      idForm: 'record_id',
      entity: 'apaas.v1.applicationObjectRecord.query',
    },
    // Departments of the personnel system have numbers of their own (`people_corehr_department_id`).
    'corehr/v1/departments': { idForm: 'id' },
    'corehr/v2/offboardings': { idField: 'offboarding_id', entity: 'corehr.v1.offboarding.search' },
    ...Object.fromEntries(
      ['baike', 'lingo'].map((project) => [
        `${project}/v1/drafts`,
        { idField: 'draft_id', idForm: 'draft_id', entity: `${project}.v1.draft.create` },
      ]),
    ),
    'attendance/v1/user_daily_shifts': { key: ['user_id', 'month', 'day_no'] },
    'attendance/v1/user_flows': { idField: 'record_id', idForm: 'record_id' },
    'attendance/v1/user_settings': { idField: 'user_id' },
    'mail/v1/mailgroups/*/managers': { idField: 'user_id' },
    ...Object.fromEntries(
      aliases.map(({ collection, api }) => [collection, { idField: 'email_alias', entity: `${api}.list` }]),
    ),
  },
  apis: {
    // The gateway resolves these ids in other domains, which know nothing of what the engine would create.
    'acs.v1.visitor.create': null,
    'acs.v1.visitor.delete': null,
    'calendar.v4.calendarEventMeetingChat.create': null,
    'calendar.v4.calendarEventMeetingChat.delete': null,
    'corehr.v2.employeesJobData.batchGet': null,
    'directory.v1.department.create': null,
    'directory.v1.department.delete': null,
    'directory.v1.department.mget': null,
    'directory.v1.department.patch': null,
    'directory.v1.department.search': null,
    'directory.v1.employee.delete': null,
    'directory.v1.employee.mget': null,
    'directory.v1.employee.search': null,
    'acs.v1.ruleExternal.create': { at: '', idAs: 'rule_id' },
    'acs.v1.ruleExternal.delete': { verb: 'delete', collection: 'acs/v1/rule_external', id: 'query.rule_id' },
    ...Object.fromEntries(
      // A draft holds the entry that it is a draft of.
      ['baike', 'lingo'].flatMap((project) => [
        [
          `${project}.v1.draft.create`,
          { verb: 'create', collection: `${project}/v1/drafts`, at: 'draft', into: 'entity' },
        ],
        [
          `${project}.v1.draft.update`,
          { verb: 'update', collection: `${project}/v1/drafts`, id: 'path.draft_id', at: 'draft', into: 'entity' },
        ],
      ]),
    ),
    'apaas.v1.applicationObject.search': null,
    'apaas.v1.applicationObjectRecord.create': { ...apaasRecords, verb: 'create', at: '', idAs: 'id' },
    'apaas.v1.applicationObjectRecord.patch': { ...apaasRecords, verb: 'update', id: 'path.id' },
    'apaas.v1.applicationObjectRecord.query': { ...apaasRecords, verb: 'get', id: 'path.id', at: '' },
    'apaas.v1.applicationObjectRecord.delete': { ...apaasRecords, verb: 'delete', id: 'path.id' },
    'approval.v4.instance.cancel': {
      verb: 'update',
      collection: 'approval/v4/instances',
      id: 'body.instance_code',
      set: { status: 'CANCELED' },
    },
    'approval.v4.instance.recall': {
      verb: 'update',
      collection: 'approval/v4/instances',
      id: 'body.instance_code',
      set: { status: 'CANCELED' },
    },
    'security_and_compliance.v1.userMigration.create': {
      verb: 'batch_create',
      collection: 'security_and_compliance/v1/user_migrations',
      ids: 'body.user_ids',
      at: 'user_migrations',
    },
    'attendance.v1.userSetting.modify': {
      verb: 'create',
      collection: 'attendance/v1/user_settings',
      id: 'body.user_setting.user_id',
      from: 'user_setting',
      at: 'user_setting',
    },
    'attendance.v1.userSetting.query': {
      verb: 'batch_get',
      collection: 'attendance/v1/user_settings',
      ids: 'body.user_ids',
      at: 'user_settings',
    },
    'calendar.v4.calendar.primary': {
      verb: 'own',
      collection: 'calendar/v4/calendars',
      at: 'calendars',
      wrap: 'calendar',
      set: { type: 'primary', role: 'owner' },
    },
    // The first lists reasons, not resignations.
    'corehr.v1.offboarding.query': null,
    'corehr.v1.offboarding.search': { verb: 'list', collection: 'corehr/v2/offboardings', at: 'items' },
    // What they take and what is read later have next to nothing in common.
    'corehr.v2.preHire.create': null,
    'corehr.v2.preHire.patch': null,
    'docx.v1.chatAnnouncementBlock.batchUpdate': null,
    'directory.v1.collaborationRule.create': {
      verb: 'create',
      collection: 'directory/v1/collaboration_rules',
      at: '',
      idAs: 'add_rule_id',
    },
    'docx.v1.documentBlock.list': {
      verb: 'list',
      collection: 'docx/v1/documents/*/blocks',
      parents: ['document_id'],
      at: 'items',
    },
    'docx.v1.documentBlock.get': {
      verb: 'get',
      collection: 'docx/v1/documents/*/blocks',
      parents: ['document_id'],
      id: 'path.block_id',
      at: 'block',
    },
    'docx.v1.documentBlockChildren.create': {
      verb: 'batch_create',
      collection: 'docx/v1/documents/*/blocks',
      parents: ['document_id'],
      ids: 'body.children',
      at: 'children',
      link: { parent_id: 'path.block_id' },
      joins: { id: 'path.block_id', member: 'children' },
    },
    'docx.v1.documentBlockChildren.get': {
      verb: 'list',
      collection: 'docx/v1/documents/*/blocks',
      parents: ['document_id'],
      at: 'items',
      link: { parent_id: 'path.block_id' },
    },
    'drive.v1.file.createFolder': { link: { parent_token: 'body.folder_token' }, set: { type: 'folder' } },
    'drive.v1.file.createShortcut': { link: { parent_token: 'body.parent_token' }, set: { type: 'shortcut' } },
    'drive.v1.file.list': { link: { parent_token: 'query.folder_token' } },
    'drive.v1.file.copy': { link: { parent_token: 'body.folder_token' } },
    'drive.v1.file.move': {
      verb: 'update',
      collection: 'drive/v1/files',
      id: 'path.file_token',
      link: { parent_token: 'body.folder_token' },
    },
    'drive.v1.files.patch': {
      verb: 'update',
      collection: 'drive/v1/files',
      id: 'path.file_token',
      rename: { new_title: 'name' },
    },
    'drive.v1.exportTask.create': { set: { job_status: 0 } },
    'drive.v1.importTask.create': { set: { job_status: 0 } },
    'hire.v1.websiteChannel.create': {
      verb: 'create',
      collection: 'hire/v1/websites/*/channels',
      parents: ['website_id'],
      at: '',
      rename: { channel_name: 'name' },
    },
    'hire.v1.websiteChannel.update': {
      verb: 'update',
      collection: 'hire/v1/websites/*/channels',
      parents: ['website_id'],
      id: 'path.channel_id',
      at: '',
      rename: { channel_name: 'name' },
    },
    'mail.v1.userMailboxSentMessage.recall': null,
    'mail.v1.userMailboxSentMessage.getRecallDetail': null,
    'mail.v1.mailgroupManager.batchDelete': {
      verb: 'batch_delete',
      collection: 'mail/v1/mailgroups/*/managers',
      parents: ['mailgroup_id'],
      ids: 'body.mailgroup_manager_list',
    },
    ...Object.fromEntries(
      aliases.map(({ collection, api, at, parents }) => [
        `${api}.create`,
        { verb: 'create' as const, collection, parents, id: 'body.email_alias' as const, at },
      ]),
    ),
    // The catalog has these lists as single objects.
    'meetingRoom.building.list.list': null,
    'meetingRoom.building.create.create': null,
    'meetingRoom.building.update.create': null,
    'meetingRoom.building.delete.create': null,
    'meetingRoom.room.list.list': null,
    'meetingRoom.room.create.create': null,
    'meetingRoom.room.update.create': null,
    'meetingRoom.room.delete.create': null,
    'sheets.v2.spreadsheets.dataValidation.create': null,
    'sheets.v2.spreadsheets.dataValidation.list': null,
    'sheets.v2.spreadsheets.dataValidation.update': null,
    'sheets.v3.spreadsheetSheet.query': {
      verb: 'list',
      collection: 'sheets/v3/spreadsheets/*/sheets',
      parents: ['spreadsheet_token'],
      at: 'sheets',
    },
    'sheets.v3.spreadsheetSheet.get': {
      verb: 'get',
      collection: 'sheets/v3/spreadsheets/*/sheets',
      parents: ['spreadsheet_token'],
      id: 'path.sheet_id',
      at: 'sheet',
    },
    // One slide of several, not the slide of a presentation.
    'slides.v1.xml_presentation.slide.get': null,
    'slides.v1.xml_presentation.slide.create': null,
    'slides.v1.xml_presentation.slide.delete': null,
    // What applies to a scope follows from those above it.
    'vc.v1.scopeConfig.create': null,
    'vc.v1.scopeConfig.get': null,
    'task.v2.section.tasks': {
      verb: 'list',
      collection: 'task/v2/tasks',
      at: 'items',
      link: { 'tasklists.section_guid': 'path.section_guid' },
      within: [{ collection: 'task/v2/sections', id: 'path.section_guid' }],
    },
    'task.v2.tasklist.tasks': {
      verb: 'list',
      collection: 'task/v2/tasks',
      at: 'items',
      link: { 'tasklists.tasklist_guid': 'path.tasklist_guid' },
      within: [{ collection: 'task/v2/tasklists', id: 'path.tasklist_guid' }],
    },
    'task.v2.taskSubtask.create': {
      verb: 'create',
      collection: 'task/v2/tasks',
      at: 'subtask',
      link: { parent_task_guid: 'path.task_guid' },
      within: [{ collection: 'task/v2/tasks', id: 'path.task_guid' }],
    },
    'task.v2.taskSubtask.list': {
      verb: 'list',
      collection: 'task/v2/tasks',
      at: 'items',
      link: { parent_task_guid: 'path.task_guid' },
      within: [{ collection: 'task/v2/tasks', id: 'path.task_guid' }],
    },
    'task.v2.tasks.patch': null,
    'wiki.v2.space.getNode': {
      verb: 'get',
      collection: 'wiki/v2/spaces/*/nodes',
      id: 'query.token',
      at: 'node',
      anywhere: ['obj_token'],
    },
    'wiki.v2.spaceNode.list': { link: { parent_node_token: 'query.parent_node_token' } },
    'wiki.v2.spaceNode.move': { link: { parent_node_token: 'body.target_parent_token' } },
    'wiki.v2.spaceNode.copy': { link: { parent_node_token: 'body.target_parent_token' } },
  },
};
