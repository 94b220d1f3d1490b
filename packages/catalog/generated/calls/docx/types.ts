// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UnknownFields } from '../../../src/api-definition.ts';

export interface AddOns {
  component_id?: string;
  component_type_id: string;
  record?: string;
}

export interface AgendaItemTitle {
  elements: {
    text_run?: ElementTextRun;
    mention_user?: MentionUser;
    mention_doc?: MentionDoc;
    reminder?: Reminder;
    file?: InlineFile;
    undefined?: UnknownFields;
    inline_block?: InlineBlock;
    equation?: Equation;
  }[];
  /** default 1 */
  align?: 1 | 2 | 3;
}

export type BackgroundColor = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;

export interface Bitable {
  view_type?: 1 | 2;
}

export interface Block {
  block_id?: string;
  parent_id?: string;
  children?: string[];
  block_type: BlockType;
  page?: BlockContent;
  text?: BlockContent;
  heading1?: BlockContent;
  heading2?: BlockContent;
  heading3?: BlockContent;
  heading4?: BlockContent;
  heading5?: BlockContent;
  heading6?: BlockContent;
  heading7?: BlockContent;
  heading8?: BlockContent;
  heading9?: BlockContent;
  bullet?: BlockContent;
  ordered?: BlockContent;
  code?: BlockContent;
  quote?: BlockContent;
  equation?: BlockContent;
  todo?: BlockContent;
  bitable?: {
    token?: string;
  };
  callout?: Callout;
  chat_card?: ChatCard;
  diagram?: Diagram;
  divider?: UnknownFields;
  file?: BlockFile;
  grid?: {
    column_size: number;
  };
  grid_column?: {
    width_ratio?: number;
  };
  iframe?: Iframe;
  image?: BlockImage;
  isv?: Isv;
  add_ons?: AddOns;
  mindnote?: {
    token?: string;
  };
  sheet?: {
    token?: string;
  };
  table?: Table;
  table_cell?: UnknownFields;
  view?: View;
  undefined?: UnknownFields;
  quote_container?: UnknownFields;
  task?: Task;
  okr?: {
    /** int64 */
    okr_id?: string;
    period_display_status?: PeriodDisplayStatus;
    period_name_zh?: string;
    period_name_en?: string;
    user_id?: string;
    visible_setting?: OkrVisibleSetting;
  };
  okr_objective?: {
    /** int64 */
    objective_id?: string;
    confidential?: boolean;
    position?: number;
    score?: number;
    /** default true */
    visible?: boolean;
    weight?: number;
    progress_rate?: OkrProgressRate;
    content?: BlockContent;
  };
  okr_key_result?: {
    /** int64 */
    kr_id?: string;
    confidential?: boolean;
    position?: number;
    score?: number;
    /** default true */
    visible?: boolean;
    weight?: number;
    progress_rate?: OkrProgressRate;
    content?: BlockContent;
  };
  okr_progress?: UnknownFields;
  comment_ids?: string[];
  jira_issue?: {
    id?: string;
    key?: string;
  };
  wiki_catalog?: {
    wiki_token?: string;
  };
  board?: Board;
  agenda?: UnknownFields;
  agenda_item?: UnknownFields;
  agenda_item_title?: {
    elements: {
      text_run?: TextRun;
      mention_user?: MentionUser;
      mention_doc?: ElementMentionDoc;
      reminder?: Reminder;
      file?: InlineFile;
      undefined?: UnknownFields;
      inline_block?: InlineBlock;
      equation?: TextRun;
    }[];
    /** default 1 */
    align?: 1 | 2 | 3;
  };
  agenda_item_content?: UnknownFields;
  link_preview?: {
    url_type: 'MessageLink' | 'Undefined';
  };
  source_synced?: {
    elements?: ChatAnnouncementBlockElement[];
    align?: 1 | 2 | 3;
  };
  reference_synced?: ReferenceSynced;
  sub_page_list?: {
    wiki_token: string;
  };
  ai_template?: UnknownFields;
  reference_base?: ReferenceBase;
  project?: Project;
  meeting_notes_qa?: UnknownFields;
  vc_tabs?: UnknownFields;
  vc_summary_tab?: UnknownFields;
  vc_transcript_tab?: UnknownFields;
  minutes?: Minutes;
}

export interface BlockBitable {
  token?: string;
  view_type?: 1 | 2;
}

export interface BlockContent {
  style?: TextStyle;
  elements: ChatAnnouncementBlockElement[];
}

export interface BlockFile {
  token?: string;
  name?: string;
  view_type?: 1 | 2;
}

export interface BlockImage {
  width?: number;
  height?: number;
  token?: string;
  /** default 2 */
  align?: 1 | 2 | 3;
  caption?: {
    content?: string;
  };
  /** default 1 */
  scale?: number;
}

export interface BlockLinkPreview {
  url: string;
  url_type: 'MessageLink' | 'Undefined';
}

export type BlockType = 
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 48
  | 49
  | 50
  | 51
  | 52
  | 53
  | 54
  | 55
  | 56
  | 57
  | 58
  | 59
  | 999;

export interface Board {
  token?: string;
  /** default 1 */
  align?: 1 | 2 | 3;
  width?: number;
  height?: number;
}

export interface BoardInput {
  /** default 1 */
  align?: 1 | 2 | 3;
  /** ≥ 90 */
  width?: number;
  /** ≥ 90 */
  height?: number;
}

export interface Callout {
  background_color?: BackgroundColor;
  border_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  emoji_id?: string;
}

export interface CalloutInput {
  background_color?: BackgroundColor;
  border_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export interface ChatAnnouncementBlockElement {
  text_run?: TextRun;
  mention_user?: MentionUser;
  mention_doc?: ElementMentionDoc;
  reminder?: Reminder;
  file?: InlineFile;
  undefined?: UnknownFields;
  inline_block?: InlineBlock;
  equation?: TextRun;
  link_preview?: LinkPreview;
}

export interface ChatCard {
  chat_id: string;
  /** default 1 */
  align?: 1 | 2 | 3;
}

export interface Children {
  block_id?: string;
  parent_id?: string;
  children?: string[];
  block_type: BlockType;
  page?: ChildrenContent;
  text?: ChildrenContent;
  heading1?: ChildrenContent;
  heading2?: ChildrenContent;
  heading3?: ChildrenContent;
  heading4?: ChildrenContent;
  heading5?: ChildrenContent;
  heading6?: ChildrenContent;
  heading7?: ChildrenContent;
  heading8?: ChildrenContent;
  heading9?: ChildrenContent;
  bullet?: ChildrenContent;
  ordered?: ChildrenContent;
  code?: ChildrenContent;
  quote?: ChildrenContent;
  equation?: ChildrenContent;
  todo?: ChildrenContent;
  bitable?: BlockBitable;
  callout?: Callout;
  chat_card?: ChatCard;
  diagram?: Diagram;
  divider?: UnknownFields;
  file?: BlockFile;
  grid?: {
    column_size: number;
  };
  grid_column?: {
    width_ratio?: number;
  };
  iframe?: Iframe;
  image?: BlockImage;
  isv?: Isv;
  add_ons?: AddOns;
  mindnote?: {
    token?: string;
  };
  sheet?: Sheet;
  table?: Table;
  table_cell?: UnknownFields;
  view?: View;
  undefined?: UnknownFields;
  quote_container?: UnknownFields;
  task?: Task;
  okr?: Okr;
  okr_objective?: {
    /** int64 */
    objective_id?: string;
    confidential?: boolean;
    position?: number;
    score?: number;
    /** default true */
    visible?: boolean;
    weight?: number;
    progress_rate?: OkrProgressRate;
    content?: ChildrenContent;
  };
  okr_key_result?: {
    /** int64 */
    kr_id?: string;
    confidential?: boolean;
    position?: number;
    score?: number;
    /** default true */
    visible?: boolean;
    weight?: number;
    progress_rate?: OkrProgressRate;
    content?: ChildrenContent;
  };
  okr_progress?: UnknownFields;
  comment_ids?: string[];
  jira_issue?: {
    id?: string;
    key?: string;
  };
  wiki_catalog?: {
    wiki_token?: string;
  };
  board?: Board;
  agenda?: UnknownFields;
  agenda_item?: UnknownFields;
  agenda_item_title?: {
    elements: {
      text_run?: TextRun;
      mention_user?: MentionUser;
      mention_doc?: MentionDoc;
      reminder?: Reminder;
      file?: InlineFile;
      undefined?: UnknownFields;
      inline_block?: InlineBlock;
      equation?: TextRun;
    }[];
    /** default 1 */
    align?: 1 | 2 | 3;
  };
  agenda_item_content?: UnknownFields;
  link_preview?: BlockLinkPreview;
  source_synced?: SourceSynced;
  reference_synced?: ReferenceSynced;
  sub_page_list?: {
    wiki_token: string;
  };
  ai_template?: UnknownFields;
  reference_base?: ReferenceBase;
  project?: Project;
  meeting_notes_qa?: UnknownFields;
  vc_tabs?: UnknownFields;
  vc_summary_tab?: UnknownFields;
  vc_transcript_tab?: UnknownFields;
  minutes?: Minutes;
}

export interface ChildrenContent {
  style?: TextStyle;
  elements: SourceSyncedElement[];
}

export interface ChildrenText {
  style?: Style;
  elements: TextElementInput[];
}

export interface DeleteTableColumnsRequest {
  /** ≥ 0 */
  column_start_index: number;
  /** ≥ 1 */
  column_end_index: number;
}

export interface DeleteTableRowsRequest {
  /** ≥ 0 */
  row_start_index: number;
  /** ≥ 1 */
  row_end_index: number;
}

export interface Diagram {
  diagram_type?: 1 | 2;
}

export interface Document2 {
  document_id?: string;
  revision_id?: number;
  title?: string;
  display_setting?: {
    show_authors?: boolean;
    show_create_time?: boolean;
    show_pv?: boolean;
    show_uv?: boolean;
    show_like_count?: boolean;
    show_comment_count?: boolean;
    show_related_matters?: boolean;
  };
  cover?: {
    token: string;
    /** default 0 */
    offset_ratio_x?: number;
    /** default 0 */
    offset_ratio_y?: number;
  };
}

export interface DocumentBlockBlock {
  block_id?: string;
  parent_id?: string;
  children?: string[];
  block_type: BlockType;
  page?: Page;
  text?: Page;
  heading1?: Page;
  heading2?: Page;
  heading3?: Page;
  heading4?: Page;
  heading5?: Page;
  heading6?: Page;
  heading7?: Page;
  heading8?: Page;
  heading9?: Page;
  bullet?: Page;
  ordered?: Page;
  code?: Page;
  quote?: Page;
  equation?: Page;
  todo?: Page;
  bitable?: BlockBitable;
  callout?: Callout;
  chat_card?: ChatCard;
  diagram?: Diagram;
  divider?: UnknownFields;
  file?: BlockFile;
  grid?: {
    column_size: number;
  };
  grid_column?: {
    width_ratio?: number;
  };
  iframe?: Iframe;
  image?: BlockImage;
  isv?: Isv;
  add_ons?: AddOns;
  mindnote?: {
    token?: string;
  };
  sheet?: Sheet;
  table?: Table;
  table_cell?: UnknownFields;
  view?: View;
  undefined?: UnknownFields;
  quote_container?: UnknownFields;
  task?: Task;
  okr?: Okr;
  okr_objective?: OkrObjective;
  okr_key_result?: OkrKeyResult;
  okr_progress?: UnknownFields;
  comment_ids?: string[];
  jira_issue?: {
    id?: string;
    key?: string;
  };
  wiki_catalog?: {
    wiki_token?: string;
  };
  board?: Board;
  agenda?: UnknownFields;
  agenda_item?: UnknownFields;
  agenda_item_title?: AgendaItemTitle;
  agenda_item_content?: UnknownFields;
  link_preview?: BlockLinkPreview;
  source_synced?: {
    elements?: PageElement[];
    align?: 1 | 2 | 3;
  };
  reference_synced?: ReferenceSynced;
  sub_page_list?: {
    wiki_token: string;
  };
  ai_template?: UnknownFields;
  reference_base?: ReferenceBase;
  project?: Project;
  meeting_notes_qa?: UnknownFields;
  vc_tabs?: UnknownFields;
  vc_summary_tab?: UnknownFields;
  vc_transcript_tab?: UnknownFields;
  minutes?: Minutes;
}

export interface DocumentBlockChildrenElement {
  text_run?: TextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDocInput;
  reminder?: ReminderInput;
  file?: InlineFile;
  inline_block?: InlineBlock;
  equation?: TextRun;
  link_preview?: LinkPreview;
}

export interface ElementMentionDoc {
  token: string;
  obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22;
  url?: string;
  title?: string;
  text_element_style?: TextElementStyle;
}

export interface ElementTextRun {
  /** ≤ 100000 characters */
  content: string;
  text_element_style?: TextElementStyle;
}

export interface Equation {
  /** 1–10000 characters */
  content: string;
  text_element_style?: TextElementStyle;
}

export interface Grid {
  /** 2–5 */
  column_size: number;
}

export interface Iframe {
  component: {
    iframe_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 99;
    url: string;
  };
}

export interface ImageInput {
  /** default 2 */
  align?: 1 | 2 | 3;
  caption?: {
    content?: string;
  };
  /** default 1 */
  scale?: number;
}

export interface InlineBlock {
  block_id: string;
  text_element_style?: TextElementStyle;
}

export interface InlineFile {
  file_token?: string;
  source_block_id?: string;
  text_element_style?: TextElementStyle;
}

export interface InsertTableColumnRequest {
  /** ≥ -1 */
  column_index: number;
}

export interface Isv {
  component_id?: string;
  component_type_id?: string;
}

export type Language = 
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 48
  | 49
  | 50
  | 51
  | 52
  | 53
  | 54
  | 55
  | 56
  | 57
  | 58
  | 59
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 73
  | 74
  | 75;

export type LayoutMode = 'Normal' | 'Undefined' | 'PartiallyFolded';

export interface LinkPreview {
  title?: string;
  url: string;
  url_type: 'Project' | 'Undefined';
  text_element_style?: TextElementStyle;
}

export interface LinkPreviewInput {
  /** ≥ 1 characters */
  url: string;
  url_type: 'MessageLink' | 'Undefined';
}

export interface MentionDoc {
  token: string;
  obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22;
  url?: string;
  title?: string;
  text_element_style?: TextElementStyle;
  fallback_type?: 'FallbackToLink' | 'FallbackToText';
}

export interface MentionDocInput {
  token: string;
  obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22;
  url?: string;
  /** ≤ 800 characters */
  title?: string;
  text_element_style?: TextElementStyle;
  fallback_type?: 'FallbackToLink' | 'FallbackToText';
}

export interface MentionUser {
  user_id: string;
  text_element_style?: TextElementStyle;
}

export interface MergeTableCellsRequest {
  /** ≥ 0 */
  row_start_index: number;
  /** ≥ 1 */
  row_end_index: number;
  /** ≥ 0 */
  column_start_index: number;
  /** ≥ 1 */
  column_end_index: number;
}

export interface Minutes {
  token?: string;
  minutes_id: string;
}

export interface ObjectiveIdWithKrId {
  /** int64 */
  objective_id?: string;
  kr_ids?: string[];
}

export interface Okr {
  /** int64 */
  okr_id?: string;
  objectives?: ObjectiveIdWithKrId[];
  period_display_status?: PeriodDisplayStatus;
  period_name_zh?: string;
  period_name_en?: string;
  user_id?: string;
  visible_setting?: OkrVisibleSetting;
}

export interface OkrInput {
  /** int64 */
  okr_id?: string;
  objectives?: ObjectiveIdWithKrId[];
}

export interface OkrKeyResult {
  /** int64 */
  kr_id?: string;
  confidential?: boolean;
  position?: number;
  score?: number;
  /** default true */
  visible?: boolean;
  weight?: number;
  progress_rate?: OkrProgressRate;
  content?: Page;
}

export interface OkrObjective {
  /** int64 */
  objective_id?: string;
  confidential?: boolean;
  position?: number;
  score?: number;
  /** default true */
  visible?: boolean;
  weight?: number;
  progress_rate?: OkrProgressRate;
  content?: Page;
}

export interface OkrProgressRate {
  mode?: 'simple' | 'advanced';
  current?: number;
  percent?: number;
  progress_status?: 'normal' | 'unset' | 'risk' | 'extended';
  start?: number;
  status_type?: 'default' | 'custom';
  target?: number;
}

export interface OkrVisibleSetting {
  /** default true */
  progress_fill_area_visible?: boolean;
  /** default true */
  progress_status_visible?: boolean;
  /** default true */
  score_visible?: boolean;
}

export interface Page {
  style?: TextStyle;
  elements: PageElement[];
}

export interface PageElement {
  text_run?: ElementTextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDoc;
  reminder?: Reminder;
  file?: InlineFile;
  undefined?: UnknownFields;
  inline_block?: InlineBlock;
  equation?: Equation;
  link_preview?: LinkPreview;
}

export type PeriodDisplayStatus = 'default' | 'hidden' | 'normal' | 'invalid';

export interface Project {
  title?: string;
  url: string;
  sub_type: 'Table' | 'Card' | 'Undefined';
  view_type?: LayoutMode;
}

export interface ReferenceBase {
  token: string;
  view_id: string;
  layout_mode?: LayoutMode;
}

export interface ReferenceSynced {
  source_document_id?: string;
  source_block_id?: string;
}

export interface Reminder {
  create_user_id: string;
  /** default false */
  is_notify?: boolean;
  /** default false */
  is_whole_day?: boolean;
  /** int64 */
  expire_time: string;
  /** int64 */
  notify_time: string;
  text_element_style?: TextElementStyle;
}

export interface ReminderInput {
  create_user_id: string;
  /** default false */
  is_whole_day?: boolean;
  /** int64 */
  expire_time: string;
  /** int64 */
  notify_time: string;
  text_element_style?: TextElementStyle;
}

export interface ReplaceImageRequest {
  token: string;
  width?: number;
  height?: number;
  align?: 1 | 2 | 3;
  caption?: {
    content?: string;
  };
  /** default 1 */
  scale?: number;
}

export interface Sheet {
  token?: string;
  row_size?: number;
  column_size?: number;
}

export interface SheetInput {
  /** 1–9 */
  row_size?: number;
  /** 1–9 */
  column_size?: number;
}

export interface SourceSynced {
  elements?: SourceSyncedElement[];
  align?: 1 | 2 | 3;
}

export interface SourceSyncedElement {
  text_run?: TextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDoc;
  reminder?: Reminder;
  file?: InlineFile;
  undefined?: UnknownFields;
  inline_block?: InlineBlock;
  equation?: TextRun;
  link_preview?: LinkPreview;
}

export interface SourceSyncedInput {
  elements?: DocumentBlockChildrenElement[];
  align?: 1 | 2 | 3;
}

export interface Style {
  /** default 1 */
  align?: 1 | 2 | 3;
  /** default false */
  done?: boolean;
  /** default false */
  folded?: boolean;
  language?: Language;
  /** default false */
  wrap?: boolean;
  background_color?: StyleBackgroundColor;
  indentation_level?: 'NoIndent' | 'OneLevelIndent';
}

export type StyleBackgroundColor = 
  | 'LightGrayBackground'
  | 'LightRedBackground'
  | 'LightOrangeBackground'
  | 'LightYellowBackground'
  | 'LightGreenBackground'
  | 'LightBlueBackground'
  | 'LightPurpleBackground'
  | 'PaleGrayBackground'
  | 'DarkGrayBackground'
  | 'DarkRedBackground'
  | 'DarkOrangeBackground'
  | 'DarkYellowBackground'
  | 'DarkGreenBackground'
  | 'DarkBlueBackground'
  | 'DarkPurpleBackground';

export interface SubPageList {
  /** 27 characters */
  wiki_token: string;
}

export interface Table {
  cells?: string[];
  property: {
    row_size: number;
    column_size: number;
    column_width?: number[];
    merge_info?: {
      row_span?: number;
      col_span?: number;
    }[];
    /** default false */
    header_row?: boolean;
    /** default false */
    header_column?: boolean;
  };
}

export interface TableInput {
  property: {
    /** ≥ 1 */
    row_size: number;
    /** ≥ 1 */
    column_size: number;
    column_width?: number[];
    merge_info?: {
      /** ≥ 1 */
      row_span?: number;
      /** ≥ 1 */
      col_span?: number;
    }[];
    /** default false */
    header_row?: boolean;
    /** default false */
    header_column?: boolean;
  };
}

export interface Task {
  task_id?: string;
  /** default false */
  folded?: boolean;
}

export interface TaskInput {
  /** default false */
  folded?: boolean;
}

export interface TextElement {
  text_run?: ElementTextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDocInput;
  reminder?: Reminder;
  file?: InlineFile;
  undefined?: UnknownFields;
  inline_block?: InlineBlock;
  equation?: Equation;
  link_preview?: LinkPreview;
}

export interface TextElementInput {
  text_run?: TextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDoc;
  reminder?: ReminderInput;
  file?: InlineFile;
  inline_block?: InlineBlock;
  equation?: TextRun;
  link_preview?: LinkPreview;
}

export interface TextElementStyle {
  /** default false */
  bold?: boolean;
  /** default false */
  italic?: boolean;
  /** default false */
  strikethrough?: boolean;
  /** default false */
  underline?: boolean;
  /** default false */
  inline_code?: boolean;
  background_color?: BackgroundColor;
  text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  link?: {
    url: string;
  };
  comment_ids?: string[];
}

export interface TextInput {
  style?: Style;
  elements: DocumentBlockChildrenElement[];
}

export interface TextRun {
  content: string;
  text_element_style?: TextElementStyle;
}

export interface TextStyle {
  /** default 1 */
  align?: 1 | 2 | 3;
  /** default false */
  done?: boolean;
  /** default false */
  folded?: boolean;
  language?: Language;
  /** default false */
  wrap?: boolean;
  background_color?: StyleBackgroundColor;
  indentation_level?: 'NoIndent' | 'OneLevelIndent';
  sequence?: string;
}

export interface UnmergeTableCellsRequest {
  /** ≥ 0 */
  row_index: number;
  /** ≥ 0 */
  column_index: number;
}

export interface UpdateBlockRequest {
  update_text_elements?: {
    /** ≥ 1 items */
    elements: TextElement[];
  };
  update_text_style?: {
    style: TextStyle;
    fields: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  };
  update_table_property?: UpdateTablePropertyRequest;
  insert_table_row?: {
    /** ≥ -1 */
    row_index: number;
  };
  insert_table_column?: InsertTableColumnRequest;
  delete_table_rows?: DeleteTableRowsRequest;
  delete_table_columns?: DeleteTableColumnsRequest;
  merge_table_cells?: MergeTableCellsRequest;
  unmerge_table_cells?: UnmergeTableCellsRequest;
  insert_grid_column?: InsertTableColumnRequest;
  delete_grid_column?: InsertTableColumnRequest;
  update_grid_column_width_ratio?: UpdateGridColumnWidthRatioRequest;
  replace_image?: ReplaceImageRequest;
  replace_file?: {
    token: string;
  };
  block_id?: string;
  update_text?: {
    /** ≥ 1 items */
    elements: TextElement[];
    style: TextStyle;
    fields: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  };
  update_task?: {
    task_id?: string;
    folded?: boolean;
  };
}

export interface UpdateGridColumnWidthRatioRequest {
  /** 1–99 items */
  width_ratios: number[];
}

export interface UpdateTablePropertyRequest {
  /** ≥ 50 */
  column_width?: number;
  /** ≥ 0 */
  column_index?: number;
  header_row?: boolean;
  header_column?: boolean;
}

export interface UpdateTextElementsElement {
  text_run?: ElementTextRun;
  mention_user?: MentionUser;
  mention_doc?: MentionDocInput;
  reminder?: ReminderInput;
  file?: InlineFile;
  inline_block?: InlineBlock;
  equation?: Equation;
  link_preview?: LinkPreview;
}

export interface View {
  view_type?: 1 | 2 | 3;
}
