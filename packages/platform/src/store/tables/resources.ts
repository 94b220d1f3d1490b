/** What the resource engine keeps: items of collections that no domain has tables for. */
export interface ResourceTables {
  resources: ResourceRow;
  resource_seeds: ResourceSeedRow;
  resource_replies: ResourceReplyRow;
}

export interface ResourceRow {
  tenant_key: string;
  /** Path of the collection with `*` for parameters: `calendar/v4/calendars/*\/events`. */
  collection: string;
  /** Ids of the parents, outermost first, as a JSON list; `[]` where there are none. */
  parent: string;
  resource_id: string;
  /** Place in the collection: grows with every item that is created. */
  sort_key: string;
  /** The item as JSON, with people as marks that stand for them under all their ids. */
  body: string;
  create_time: number;
  update_time: number;
}

/** A collection that was given its first items, so that it is not filled again when they are deleted. */
export interface ResourceSeedRow {
  tenant_key: string;
  collection: string;
  parent: string;
}

/** The answer to a call that carried an idempotency key. */
export interface ResourceReplyRow {
  tenant_key: string;
  app_id: string;
  api_id: string;
  reply_key: string;
  /** The output of the handler as JSON. */
  output: string;
  create_time: number;
}
