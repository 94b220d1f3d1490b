// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface BeforeStatus {
  is_active: boolean;
  is_frozen: boolean;
  is_resigned: boolean;
}

export interface Operator {
  open_id: string;
  user_id: string;
}

export interface User {
  name: string;
  open_id: string;
  user_id: string;
}
