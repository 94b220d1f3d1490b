// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Action {
  value?: unknown;
  tag?: string;
  timezone?: string;
  name?: string;
  form_value?: Record<string, unknown>;
  input_value?: string;
  option?: string;
  options?: string[];
  checked?: boolean;
}
