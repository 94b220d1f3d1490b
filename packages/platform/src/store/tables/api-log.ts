/** One record a call. */
export interface ApiLogTables {
  api_log: ApiLogRow;
}

export interface ApiLogRow {
  log_id: string;
  time: number;
  app_id: string;
  tenant_key: string;
  /** `tenant`, `user`, `app`, or '' for a call without a valid token. */
  token_kind: string;
  lark_id: number;
  /** '' where no API has the path. */
  api_id: string;
  method: string;
  path: string;
  query: string;
  remote_address: string;
  status: number;
  code: number;
  msg: string;
  /** In microseconds. */
  duration: number;
  /** The check that refused the call, or ''. */
  refused_by: string;
  /** Which actual values led to the refusal, in words; ''. */
  because: string;
  emulation: string;
  /** Notes of the platform on the call, one a line: what the real service would have done otherwise. */
  notes: string;
  request_headers: string;
  request_body: string;
  response_headers: string;
  response_body: string;
}
