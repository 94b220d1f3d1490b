// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface HkmMainlandTravelPermit {
  entities?: {
    type?: 'date_of_birth' | 'full_name_cn' | 'full_name_en' | 'date_of_expiry' | 'card_number';
    value?: string;
  }[];
}
