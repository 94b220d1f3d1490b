/** What the control API gives, for those who call it: the command line and the console. */
export type { ControlErrorCode, WrongField } from './control-error.ts';
export type { Explained, Refusal } from './explain.ts';
export type { ShownLogRecord, ShownLogSummary } from './shown-log.ts';
