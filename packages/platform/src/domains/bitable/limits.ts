/**
 * How much fits into a Base.
 * Source: `/ukTMukTMukTM/uUDN04SN0QjL1QDN/bitable-overview`, the pages of the records and the structure of their values.
 */
export const limits = {
  appName: 255,
  name: 100,
  tablesAndDashboards: 100,
  fields: 300,
  formulaFields: 100,
  views: 200,
  roles: 30,
  membersOfRole: 200,
  recordsInBatch: 1000,
  recordsInBatchDelete: 500,
  tablesInBatchDelete: 50,
  /** A Base with more is copied without its records. */
  copiedRecords: 50_000,
  pageOfRecords: 500,
  filterFormula: 2000,
  sortList: 1000,
  options: 20_000,
  textCell: 100_000,
  optionsInCell: 1000,
  usersInCell: 1000,
  attachmentsInCell: 100,
  linksInCell: 500,
  groupsInCell: 10,
  phone: 64,
} as const;
