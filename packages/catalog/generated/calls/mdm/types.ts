// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface CountryRegion {
  alpha_3_code?: string;
  alpha_2_code?: string;
  numeric_code?: string;
  name?: I18nString;
  mdm_code?: string;
  full_name?: I18nString;
  global_code?: string;
  status?: string;
  continents?: {
    value: string;
    multilingual_name?: Record<string, string>;
  };
}

export interface I18nString {
  value?: string;
  multilingual_value?: Record<string, string>;
  return_language?: string;
}
