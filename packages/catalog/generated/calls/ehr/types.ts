// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Attachment {
  id?: string;
  mime_type?: string;
  name?: string;
  size?: number;
}

export interface Education {
  level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  school?: string;
  major?: string;
  degree?: 1 | 2 | 3;
  start?: string;
  end?: string;
}

export interface EmergencyContact {
  name?: string;
  relationship?: 1 | 2 | 3 | 4 | 5 | 6;
  mobile?: string;
}

export interface WorkExperience {
  company?: string;
  department?: string;
  job?: string;
  start?: string;
  end?: string;
  description?: string;
}
