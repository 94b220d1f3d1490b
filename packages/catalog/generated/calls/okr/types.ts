// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Alignment {
  /** int64 */
  id: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  from_owner: Owner;
  to_owner: Owner;
  from_entity_type: 2;
  /** int64 */
  from_entity_id: string;
  to_entity_type: 2;
  /** int64 */
  to_entity_id: string;
}

export interface BackColor {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ContentBlock {
  blocks?: {
    type?: 'paragraph' | 'gallery';
    paragraph?: {
      style?: {
        list?: {
          type?: ListType;
          indentLevel?: number;
          number?: number;
        };
      };
      elements?: {
        type?: 'person' | 'textRun' | 'docsLink';
        textRun?: {
          text?: string;
          style?: {
            bold?: boolean;
            strikeThrough?: boolean;
            backColor?: ContentColor;
            textColor?: ContentColor;
            link?: {
              url?: string;
            };
          };
        };
        docsLink?: {
          url?: string;
          title?: string;
        };
        person?: {
          openId?: string;
        };
      }[];
    };
    gallery?: ContentGallery;
  }[];
}

export interface ContentBlockInput {
  blocks?: {
    type?: 'paragraph' | 'gallery';
    paragraph?: {
      style?: {
        list?: {
          type?: ListType;
          indentLevel?: number;
          number?: number;
        };
      };
      elements?: {
        type?: 'textRun' | 'docsLink' | 'person';
        textRun?: {
          text?: string;
          style?: {
            bold?: boolean;
            strikeThrough?: boolean;
            backColor?: BackColor;
            textColor?: BackColor;
            link?: {
              url?: string;
            };
          };
        };
        docsLink?: {
          url?: string;
          title?: string;
        };
        person?: {
          openId?: string;
        };
      }[];
    };
    gallery?: ContentGallery;
  }[];
}

export interface ContentColor {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ContentGallery {
  imageList?: {
    fileToken?: string;
    src?: string;
    width?: number;
    height?: number;
  }[];
}

export interface Indicator {
  /** int64 */
  id: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  owner: Owner;
  entity_type: 2 | 3;
  /** int64 */
  entity_id: string;
  indicator_status: -1 | 0 | 1 | 2;
  status_calculate_type: 0 | 1 | 2;
  /** -99999999999–99999999999 */
  start_value?: number;
  /** -99999999999–99999999999 */
  target_value?: number;
  /** -99999999999–99999999999 */
  current_value?: number;
  current_value_calculate_type?: 0 | 1 | 2;
  unit?: Unit;
}

export interface Item {
  blocks?: {
    block_element_type?: 'paragraph' | 'gallery';
    paragraph?: {
      style?: {
        list?: {
          list_type?: ListType;
          indent_level?: number;
          number?: number;
        };
      };
      elements?: {
        paragraph_element_type?: 'textRun' | 'docsLink' | 'mention';
        text_run?: {
          text?: string;
          style?: {
            bold?: boolean;
            strike_through?: boolean;
            back_color?: ContentColor;
            text_color?: ContentColor;
            link?: {
              url?: string;
            };
          };
        };
        docs_link?: {
          url?: string;
          title?: string;
        };
        mention?: {
          user_id?: string;
        };
      }[];
    };
    gallery?: {
      images?: {
        file_token?: string;
        src?: string;
        width?: number;
        height?: number;
      }[];
    };
  }[];
}

export type ListType = 'number' | 'bullet' | 'checkBox' | 'checkedBox' | 'indent';

export interface OkrBatch {
  /** int64 */
  id?: string;
  permission?: 0 | 1;
  /** int64 */
  period_id?: string;
  name?: string;
  objective_list?: {
    /** int64 */
    id?: string;
    permission?: 0 | 1;
    content?: string;
    progress_report?: string;
    score?: number;
    weight?: number;
    progress_rate?: OkrObjectiveProgressRate;
    kr_list?: {
      /** int64 */
      id?: string;
      content?: string;
      score?: number;
      weight?: number;
      kr_weight?: number;
      progress_rate?: OkrObjectiveProgressRate;
      progress_record_list?: {
        /** int64 */
        id?: string;
      }[];
      /** int64 */
      progress_rate_percent_last_updated_time?: string;
      /** int64 */
      progress_rate_status_last_updated_time?: string;
      /** int64 */
      progress_record_last_updated_time?: string;
      /** int64 */
      progress_report_last_updated_time?: string;
      /** int64 */
      score_last_updated_time?: string;
      /** int64 */
      deadline?: string;
      mentioned_user_list?: {
        open_id?: string;
        user_id?: string;
      }[];
    }[];
    aligned_objective_list?: OkrObjectiveAlignedObjective[];
    aligning_objective_list?: OkrObjectiveAlignedObjective[];
    progress_record_list?: {
      /** int64 */
      id?: string;
    }[];
    /** int64 */
    progress_rate_percent_last_updated_time?: string;
    /** int64 */
    progress_rate_status_last_updated_time?: string;
    /** int64 */
    progress_record_last_updated_time?: string;
    /** int64 */
    progress_report_last_updated_time?: string;
    /** int64 */
    score_last_updated_time?: string;
    /** int64 */
    deadline?: string;
    mentioned_user_list?: {
      open_id?: string;
      user_id?: string;
    }[];
  }[];
  confirm_status?: 0 | 1 | 2 | 3 | 4;
}

export interface OkrCycle {
  /** int64 */
  id: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  owner: Owner;
  /** int64 */
  cycle_id: string;
  /** 1–100 */
  position: number;
  content?: Item;
  /** 0–1 */
  score?: number;
  notes?: Item;
  /** 0–1 */
  weight?: number;
  /** int64 */
  deadline?: string;
  /** int64 */
  category_id?: string;
}

export interface OkrKeyResult {
  /** int64 */
  id: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  owner: Owner;
  /** int64 */
  objective_id: string;
  /** 1–100 */
  position: number;
  content?: Item;
  /** 0–1 */
  score?: number;
  /** 0–1 */
  weight?: number;
  /** int64 */
  deadline?: string;
}

export interface OkrKeyResultProgress {
  /** int64 */
  id: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  owner: {
    owner_type: 'user';
    user_id?: string;
  };
  entity_type: 2 | 3;
  /** int64 */
  entity_id: string;
  content?: Item;
  progress_rate?: {
    /** default 0 */
    progress_percent?: number;
    progress_status?: -1 | 0 | 1 | 2;
  };
}

export interface OkrObjectiveAlignedObjective {
  /** int64 */
  id?: string;
  /** int64 */
  okr_id?: string;
  owner?: {
    open_id?: string;
    user_id?: string;
  };
}

export interface OkrObjectiveProgressRate {
  percent?: number;
  status?: '-1' | '0' | '1' | '2' | (string & {});
}

export interface OkrReviewPeriodUrl {
  url?: string;
  /** int64 */
  create_time?: string;
}

export interface Owner {
  owner_type: 'user';
  user_id?: string;
}

export interface ProgressRate {
  /** -99999999999–99999999999; default 0 */
  percent?: number;
  status?: -1 | 0 | 1 | 2;
}

export interface ProgressRateNew {
  /** default 0 */
  percent?: number;
  status?: -1 | 0 | 1 | 2;
}

export interface Unit {
  unit_type: 0 | 1;
  unit_value: string;
}
