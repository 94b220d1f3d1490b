/** Records that one call writes at most; more get 1254104. Source: github larksuite/cli, `+record-batch-create`. */
export const rowsInBatch = 200;
