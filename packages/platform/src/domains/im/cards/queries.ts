import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { CardEntityRow, CardTemplateRow } from '../../../store/tables/im.ts';

const templateVersion = statement((db, v: { tenantKey: string; templateId: string; version: string }) =>
  db
    .selectFrom('card_templates')
    .selectAll()
    .where('template_id', '=', v.templateId)
    .where('version_name', '=', v.version)
    .where('tenant_key', '=', v.tenantKey),
);
const newestTemplate = statement((db, v: { tenantKey: string; templateId: string }) =>
  db
    .selectFrom('card_templates')
    .selectAll()
    .where('template_id', '=', v.templateId)
    .where('tenant_key', '=', v.tenantKey)
    .orderBy('create_time', 'desc')
    .orderBy('version_name', 'desc')
    .limit(1),
);
const insertTemplate = insertStatement('card_templates', [
  'template_id',
  'version_name',
  'tenant_key',
  'app_ids',
  'card',
  'variables',
  'create_time',
]);
const entityById = statement((db, v: { tenantKey: string; cardId: string }) =>
  db.selectFrom('card_entities').selectAll().where('card_id', '=', v.cardId).where('tenant_key', '=', v.tenantKey),
);
const entityOfMessage = statement((db, v: { tenantKey: string; messageId: string }) =>
  db
    .selectFrom('card_entities')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('message_id', '=', v.messageId),
);
const insertEntity = insertStatement('card_entities', [
  'card_id',
  'tenant_key',
  'app_id',
  'message_id',
  'card',
  'sequence',
  'last_uuid',
  'create_time',
]);
const bindEntity = statement((db, v: { cardId: string; messageId: string }) =>
  db.updateTable('card_entities').set({ message_id: v.messageId }).where('card_id', '=', v.cardId),
);
const changeEntity = statement((db, v: Pick<CardEntityRow, 'card_id' | 'card' | 'sequence' | 'last_uuid'>) =>
  db
    .updateTable('card_entities')
    .set({ card: v.card, sequence: v.sequence, last_uuid: v.last_uuid })
    .where('card_id', '=', v.card_id),
);

/** A released version of a template: the newest when none is named. */
export function findTemplate(
  db: Db,
  tenantKey: string,
  templateId: string,
  version: string | undefined,
): Promise<CardTemplateRow | undefined> {
  if (version === undefined || version === '') return db.first(newestTemplate, { tenantKey, templateId });
  return db.first(templateVersion, { tenantKey, templateId, version });
}

export async function addTemplate(db: Db, template: CardTemplateRow): Promise<void> {
  await db.run(insertTemplate, template);
}

export function findEntity(db: Db, tenantKey: string, cardId: string): Promise<CardEntityRow | undefined> {
  return db.first(entityById, { tenantKey, cardId });
}

/** The entity that a message shows. */
export function findEntityOf(db: Db, tenantKey: string, messageId: string): Promise<CardEntityRow | undefined> {
  return db.first(entityOfMessage, { tenantKey, messageId });
}

export async function addEntity(db: Db, entity: CardEntityRow): Promise<void> {
  await db.run(insertEntity, entity);
}

/** Notes which message shows the entity; it is one for ever. */
export async function bindEntityTo(db: Db, cardId: string, messageId: string): Promise<void> {
  await db.run(bindEntity, { cardId, messageId });
}

export async function saveEntity(db: Db, entity: CardEntityRow): Promise<void> {
  await db.run(changeEntity, entity);
}
