// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface User {
  feature?: {
    card?: number;
    face_uploaded?: boolean;
  };
  user_id?: string;
}

export interface UserExternal {
  user_type: 1 | 2 | 10 | 11;
  user_id?: string;
  user_name?: string;
  phone_num?: string;
  department_id?: string;
}
