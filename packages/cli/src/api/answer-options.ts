/** How the answer of a call is read and written: options of every command that calls. */
export const answerOptions = {
  all: { type: 'flag', help: 'Read all pages, and give the items as one list' },
  limit: { type: 'number', min: 1, max: 100_000_000, help: 'Read pages until there are so many items' },
  output: { type: 'text', value: 'file', help: 'Where the content of a download goes (default: stdout)' },
} as const;
