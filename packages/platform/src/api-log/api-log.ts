import type { Clock } from '../clock.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import { createLogIds } from '../gateway/log-id.ts';
import type { RandomBytes } from '../new-id.ts';
import type { PlatformSettings } from '../settings.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db, Store } from '../store/store.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';
import { CallLog } from './call-log.ts';

const addRecord = insertStatement('api_log', [
  'log_id',
  'time',
  'app_id',
  'tenant_key',
  'token_kind',
  'lark_id',
  'api_id',
  'method',
  'path',
  'query',
  'remote_address',
  'status',
  'code',
  'msg',
  'duration',
  'refused_by',
  'because',
  'emulation',
  'notes',
  'request_headers',
  'request_body',
  'response_headers',
  'response_body',
]);
const countRecords = statement((db, _: object) =>
  db.selectFrom('api_log').select((e) => e.fn.countAll<number>().as('count')),
);
const oldestRecords = statement((db, v: { limit: number }) =>
  db.selectFrom('api_log').select(['log_id', 'time']).orderBy('log_id').limit(v.limit),
);
const dropRecords = statement((db, v: { upTo: string }) => db.deleteFrom('api_log').where('log_id', '<=', v.upTo));

/** Calls between two looks at the bounds; also how many records one look drops at most. */
const trimEvery = 512;

/** One record a call, kept within a number and an age. */
export class ApiLog {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #settings: PlatformSettings;
  readonly #newLogId: () => string;
  #count: number | undefined;
  #sinceTrim = 0;
  #watchers = new Set<(record: ApiLogRow) => void>();

  constructor(store: Store, clock: Clock, settings: PlatformSettings, random: RandomBytes) {
    this.#store = store;
    this.#clock = clock;
    this.#settings = settings;
    this.#newLogId = createLogIds(clock, random);
  }

  /** Gives a call its log id. */
  open(call: IncomingCall): CallLog {
    return new CallLog(this.#newLogId(), call, this.#clock.now());
  }

  /** Writes the record of a call, in the transaction of the call. */
  async write(db: Db, record: ApiLogRow): Promise<void> {
    await db.run(addRecord, record);
    if (this.#count !== undefined) this.#count++;
    if (++this.#sinceTrim >= trimEvery) await this.#trim(db);
    for (const watch of this.#watchers) watch(record);
  }

  /** Calls `watch` with each record as it is written, until the function that it gives is called. */
  watch(watch: (record: ApiLogRow) => void): () => void {
    this.#watchers.add(watch);
    return () => this.#watchers.delete(watch);
  }

  /** To be called after the records were exchanged: they are counted anew. */
  forgetCount(): void {
    this.#count = undefined;
  }

  get store(): Store {
    return this.#store;
  }

  /** Drops the oldest records that are too many or too old: a small piece at a time, so that no call waits for long. */
  async #trim(db: Db): Promise<void> {
    this.#sinceTrim = 0;
    this.#count ??= Number((await db.first(countRecords, {}))?.count ?? 0);
    const oldest = await db.all(oldestRecords, { limit: trimEvery * 2 });
    const tooMany = this.#count - this.#settings.logRecords;
    const before = this.#clock.now() - this.#settings.logAge;
    const doomed = oldest.filter((record, index) => index < tooMany || record.time < before);
    const last = doomed.at(-1);
    if (last) this.#count -= await db.run(dropRecords, { upTo: last.log_id });
  }
}
