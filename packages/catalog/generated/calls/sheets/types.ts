// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AddEditors {
  memberType: 'userId' | 'openId' | 'unionId' | (string & {});
  memberId: string;
}

export interface AddSheet {
  properties?: {
    sheetId?: string;
    title?: string;
    index?: number;
  };
}

export interface Attr {
  operator?: string;
  time_period?: 'yesterday' | 'today' | 'tomorrow' | 'last7Days' | (string & {});
  formula?: string[];
  text?: string;
}

export interface Condition {
  filter_type: 'multiValue' | 'number' | 'text' | 'color' | 'clear' | (string & {});
  compare_type?: string;
  expected?: string[];
}

export interface DataValidation {
  /** ≤ 500 items */
  conditionValues: string[];
  options?: OptionsInput;
}

export interface Dimension {
  sheetId: string;
  majorDimension: string;
  startIndex: number;
  endIndex: number;
}

export interface DimensionInput {
  sheetId: string;
  majorDimension: 'ROWS' | 'COLUMNS' | (string & {});
  startIndex: number;
  endIndex: number;
}

export type FilterType = 'multiValue' | 'number' | 'text' | 'color' | (string & {});

export interface FilterView {
  filter_view_id?: string;
  filter_view_name?: string;
  range?: string;
}

export interface FilterViewCondition {
  condition_id?: string;
  filter_type?: FilterType;
  compare_type?: string;
  expected?: string[];
}

export interface FindCondition {
  range: string;
  match_case?: boolean;
  match_entire_cell?: boolean;
  search_by_regex?: boolean;
  include_formulas?: boolean;
}

export interface FindReplaceResult {
  matched_cells?: string[];
  matched_formula_cells?: string[];
  rows_count?: number;
}

export interface FloatImage {
  float_image_id?: string;
  float_image_token?: string;
  range?: string;
  width?: number;
  height?: number;
  offset_x?: number;
  offset_y?: number;
}

export interface Options {
  multipleValues?: boolean;
  highlightValidData?: boolean;
  colorValueMap?: Record<string, string>;
}

export interface OptionsInput {
  multipleValues?: boolean;
  highlightValidData?: boolean;
  colors?: string[];
}

export interface ProtectedRangeDimension {
  sheetId?: string;
  startIndex?: number;
  endIndex?: number;
  majorDimension?: 'ROWS' | 'COLUMNS' | (string & {});
}

export interface Responses {
  spreadsheetToken?: string;
  updatedRange?: string;
  updatedRows?: number;
  updatedColumns?: number;
  updatedCells?: number;
}

export type RuleType = 
  | 'containsBlanks'
  | 'notContainsBlanks'
  | 'duplicateValues'
  | 'uniqueValues'
  | 'cellIs'
  | 'containsText'
  | 'timePeriod'
  | (string & {});

export interface Sheet {
  sheet_id?: string;
  title?: string;
  index?: number;
  hidden?: boolean;
  grid_properties?: {
    frozen_row_count?: number;
    frozen_column_count?: number;
    row_count?: number;
    column_count?: number;
  };
  resource_type?: string;
  merges?: {
    start_row_index?: number;
    end_row_index?: number;
    start_column_index?: number;
    end_column_index?: number;
  }[];
}

export interface SpreadsheetsConditionFormatsBatchCreateResponse {
  sheet_id?: string;
  cf_id?: string;
  res_code?: number;
  res_msg?: string;
}

export interface Style {
  font?: {
    bold?: boolean;
    italic?: boolean;
  };
  text_decoration?: 0 | 1 | 2 | 3 | (number & {});
  fore_color?: string;
  back_color?: string;
}

export interface StyleInput {
  font?: {
    bold?: boolean;
    italic?: boolean;
    fontSize?: string;
    clean?: boolean;
  };
  textDecoration?: 0 | 1 | 2 | 3 | (number & {});
  formatter?: string;
  hAlign?: 0 | 1 | 2 | (number & {});
  vAlign?: 0 | 1 | 2 | (number & {});
  foreColor?: string;
  backColor?: string;
  borderType?: 
    | 'FULL_BORDER'
    | 'OUTER_BORDER'
    | 'INNER_BORDER'
    | 'NO_BORDER'
    | 'LEFT_BORDER'
    | 'RIGHT_BORDER'
    | 'TOP_BORDER'
    | 'BOTTOM_BORDER'
    | (string & {});
  borderColor?: string;
  clean?: boolean;
}

export interface Updates {
  spreadsheetToken?: string;
  updatedRange?: string;
  updatedRows?: number;
  updatedColumns?: number;
  updatedCells?: number;
  revision?: number;
}

export interface User {
  memberType?: string;
  memberId?: string;
}

export interface ValueRange {
  majorDimension?: string;
  range?: string;
  revision?: number;
  values?: unknown;
}

export type ValueRenderOption = 'ToString' | 'Formula' | 'FormattedValue' | 'UnformattedValue' | (string & {});
