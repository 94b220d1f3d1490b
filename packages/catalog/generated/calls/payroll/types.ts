// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface CompensationCost {
  compensation_cost_value?: string;
  i18n_names?: I18nContent[];
}

export interface DataSummaryDimension {
  dimension_level?: number;
  dimension_type?: number;
  dimension_value_id?: string;
  enum_dimension?: {
    enum_value_id?: string;
    enum_key?: string;
  };
  dimension_value_lookup_info?: {
    type?: string;
    id?: string;
    code?: string;
  };
  dimension_names?: I18nContent[];
  dimension_titles?: I18nContent[];
}

export interface I18nContent {
  /** default "zh_cn" */
  locale?: string;
  value?: string;
  id?: string;
}

export interface PaymentAccountingItem {
  id?: string;
  accounting_item_names?: I18nContent[];
  accounting_item_value?: {
    original_value?: string;
    reference_values?: I18nContent[];
  };
  segment_values?: {
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
    reference_values?: I18nContent[];
    original_value?: string;
  }[];
  accounting_item_type?: number;
}
