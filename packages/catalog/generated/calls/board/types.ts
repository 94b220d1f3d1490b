// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface BorderRadius {
  top_left?: number;
  top_right?: number;
  bottom_right?: number;
  bottom_left?: number;
}

export type BorderWidth = 'extra_narrow' | 'narrow' | 'medium' | 'bold';

export interface CompositeShapePie {
  start_radial_line_angle: number;
  central_angle: number;
  radius: number;
  /** default 1 */
  sector_ratio?: number;
}

export type CompositeShapeType = 
  | 'round_rect2'
  | 'ellipse'
  | 'hexagon'
  | 'cylinder'
  | 'parallelogram'
  | 'trapezoid'
  | 'triangle'
  | 'round_rect'
  | 'step'
  | 'diamond'
  | 'rect'
  | 'star'
  | 'bubble'
  | 'pentagon'
  | 'forward_arrow'
  | 'document_shape'
  | 'condition_shape'
  | 'cloud'
  | 'cross'
  | 'step2'
  | 'predefined_process'
  | 'delay_shape'
  | 'off_page_connector'
  | 'note_shape'
  | 'data_process'
  | 'data_store'
  | 'data_store2'
  | 'data_store3'
  | 'star2'
  | 'star3'
  | 'star4'
  | 'actor'
  | 'brace'
  | 'condition_shape2'
  | 'double_arrow'
  | 'data_flow_round_rect3'
  | 'rect_bubble'
  | 'manual_input'
  | 'flow_chart_round_rect'
  | 'flow_chart_round_rect2'
  | 'flow_chart_diamond'
  | 'flow_chart_parallelogram'
  | 'flow_chart_cylinder'
  | 'flow_chart_trapezoid'
  | 'flow_chart_hexagon'
  | 'data_flow_round_rect'
  | 'data_flow_ellipse'
  | 'backward_arrow'
  | 'brace_reverse'
  | 'flow_chart_mq'
  | 'horiz_cylinder'
  | 'class_interface'
  | 'classifier'
  | 'circular_ring'
  | 'pie'
  | 'right_triangle'
  | 'octagon'
  | 'state_start'
  | 'state_end'
  | 'state_concurrence'
  | 'component_shape'
  | 'component_shape2'
  | 'component_interface'
  | 'component_required_interface'
  | 'component_assembly'
  | 'cube'
  | 'boundary'
  | 'control'
  | 'entity'
  | 'data_base'
  | 'queue'
  | 'collection'
  | 'actor_lifeline'
  | 'object_lifeline'
  | 'mind_node_full_round_rect'
  | 'mind_node_round_rect'
  | 'mind_node_text';

export interface ConnectorAttachedObject {
  id?: string;
  snap_to?: 'left' | 'right' | 'top' | 'bottom' | 'auto';
  position?: {
    x?: number;
    y?: number;
  };
}

export interface ConnectorInfo {
  attached_object?: {
    /** ≤ 100 characters */
    id?: string;
    /** ≤ 100 characters */
    snap_to?: 'auto' | 'top' | 'right' | 'bottom' | 'left';
    position?: Point;
  };
  position?: Point;
  /** ≤ 100 characters */
  arrow_style?: 
    | 'none'
    | 'line_arrow'
    | 'triangle_arrow'
    | 'empty_triangle_arrow'
    | 'circle_arrow'
    | 'empty_circle_arrow'
    | 'diamond_arrow'
    | 'empty_diamond_arrow'
    | 'single_arrow'
    | 'multi_arrow'
    | 'exact_single_arrow'
    | 'zero_or_multi_arrow'
    | 'zero_or_single_arrow'
    | 'single_or_multi_arrow'
    | 'x_arrow';
}

export interface Cube {
  control_point?: {
    x?: number;
    y?: number;
  };
}

export interface FillGradient {
  type?: 'linear-gradient' | 'radial-gradient';
  handle_positions?: {
    x?: number;
    y?: number;
  }[];
  stops?: {
    position?: number;
    color?: string;
  }[];
}

export type Layout = 
  | 'up_down'
  | 'left_right'
  | 'tree_left'
  | 'tree_right'
  | 'tree_balance'
  | 'vertical_time_line'
  | 'horizontal_time_line';

export type MindMapNodeType = 'mind_map_text' | 'mind_map_full_round_rect' | 'mind_map_round_rect';

export interface NodeStyle {
  fill_color?: string;
  fill_opacity?: number;
  border_style?: 'solid' | 'none' | 'dash' | 'dot';
  border_width?: 'bold' | 'extra_narrow' | 'narrow' | 'medium';
  border_opacity?: number;
  h_flip?: boolean;
  v_flip?: boolean;
  border_color?: string;
  theme_fill_color_code?: number;
  theme_border_color_code?: number;
  fill_color_type?: 0 | 1;
  border_color_type?: 0 | 1;
  border_dasharrays?: number[];
  border_radius?: BorderRadius;
  shadow?: Shadow;
  inner_shadow?: Shadow;
  fill_gradient?: FillGradient;
}

export interface NodeText {
  text?: string;
  font_weight?: 'bold' | 'regular';
  font_size?: number;
  horizontal_align?: 'left' | 'center' | 'right';
  vertical_align?: 'top' | 'mid' | 'bottom';
  text_color?: string;
  text_background_color?: string;
  line_through?: boolean;
  underline?: boolean;
  italic?: boolean;
  angle?: 0 | 90 | 180 | 270;
  theme_text_color_code?: number;
  theme_text_background_color_code?: number;
  rich_text?: RichText;
  text_color_type?: 0 | 1;
  text_background_color_type?: 0 | 1;
}

export type NodeType = 
  | 'image'
  | 'text_shape'
  | 'group'
  | 'composite_shape'
  | 'svg'
  | 'connector'
  | 'table'
  | 'life_line'
  | 'activation'
  | 'section'
  | 'table_uml'
  | 'table_er'
  | 'sticky_note'
  | 'mind_map'
  | 'paint'
  | 'combined_fragment';

export interface Pie {
  /** 0–360 */
  start_radial_line_angle: number;
  /** 0–360 */
  central_angle: number;
  /** 1–10000000000 */
  radius: number;
  /** 0–1; default 1 */
  sector_ratio?: number;
}

export interface Point {
  /** -1000000000000000000–1000000000000000000 */
  x?: number;
  /** -10000000000000000000–100000000000000000000 */
  y?: number;
}

export interface RichText {
  paragraphs?: {
    paragraph_type: 0 | 1 | 2;
    elements?: {
      element_type: 0 | 1 | 2 | 3;
      text_element?: {
        text: string;
        text_style?: TextStyle;
      };
      link_element?: {
        herf: string;
        text?: string;
        text_style?: TextStyle;
      };
      mention_user_element?: {
        user_id: string;
        text_style?: TextStyle;
      };
      mention_doc_element?: {
        doc_url: string;
        text_style?: TextStyle;
      };
    }[];
    indent?: number;
    list_begin_index?: number;
    quote?: boolean;
  }[];
}

export interface RichTextElementTextStyle {
  /** ≤ 10 characters */
  font_weight?: string;
  /** 0–1000 */
  font_size?: number;
  /** 7 characters */
  text_color?: string;
  /** 7 characters */
  text_background_color?: string;
  line_through?: boolean;
  underline?: boolean;
  italic?: boolean;
}

export interface Shadow {
  color?: string;
  blur?: number;
  offset_x?: number;
  offset_y?: number;
  opacity?: number;
}

export interface Start {
  attached_object?: ConnectorAttachedObject;
  position?: {
    x?: number;
    y?: number;
  };
  arrow_style?: 
    | 'none'
    | 'line_arrow'
    | 'triangle_arrow'
    | 'empty_triangle_arrow'
    | 'circle_arrow'
    | 'empty_circle_arrow'
    | 'diamond_arrow'
    | 'empty_diamond_arrow'
    | 'single_arrow'
    | 'multi_arrow'
    | 'exact_single_arrow'
    | 'zero_or_multi_arrow'
    | 'zero_or_single_arrow'
    | 'single_or_multi_arrow'
    | 'x_arrow';
}

export interface StickyNote {
  user_id?: string;
  show_author_info?: boolean;
}

export interface Style {
  /** 7–10 characters */
  fill_color?: string;
  /** 0–100 */
  fill_opacity?: number;
  border_style?: 'solid' | 'none' | 'dash' | 'dot';
  border_width?: BorderWidth;
  /** 0–100 */
  border_opacity?: number;
  h_flip?: boolean;
  v_flip?: boolean;
  /** 7–10 characters */
  border_color?: string;
  /** -2–100 */
  theme_fill_color_code?: number;
  /** -2–100 */
  theme_border_color_code?: number;
  fill_color_type?: 0 | 1;
  border_color_type?: 0 | 1;
  border_dasharrays?: number[];
  border_radius?: BorderRadius;
  shadow?: Shadow;
  inner_shadow?: Shadow;
  fill_gradient?: FillGradient;
}

export interface TextInput {
  /** ≤ 1024 characters */
  text?: string;
  font_weight?: 'regular' | 'bold';
  font_size?: number;
  horizontal_align?: 'left' | 'center' | 'right';
  vertical_align?: 'top' | 'mid' | 'bottom';
  /** 7–10 characters */
  text_color?: string;
  /** 7–10 characters */
  text_background_color?: string;
  line_through?: boolean;
  underline?: boolean;
  italic?: boolean;
  /** 0–270 */
  angle?: 0 | 90 | 180 | 270;
  /** -2–100 */
  theme_text_color_code?: number;
  /** -2–100 */
  theme_text_background_color_code?: number;
  rich_text?: {
    /** 0–1000 items */
    paragraphs?: {
      paragraph_type: 0 | 1 | 2;
      /** 0–1000 items */
      elements?: {
        element_type: 0 | 1 | 2 | 3;
        text_element?: {
          /** ≤ 10000 characters */
          text: string;
          text_style?: RichTextElementTextStyle;
        };
        link_element?: {
          /** ≤ 1000 characters */
          herf: string;
          /** ≤ 10000 characters */
          text?: string;
          text_style?: RichTextElementTextStyle;
        };
        mention_user_element?: {
          user_id: string;
          text_style?: RichTextElementTextStyle;
        };
        mention_doc_element?: {
          /** ≤ 1000 characters */
          doc_url: string;
          text_style?: RichTextElementTextStyle;
        };
      }[];
      /** 0–100 */
      indent?: number;
      /** 0–10000 */
      list_begin_index?: number;
      quote?: boolean;
    }[];
  };
  text_color_type?: 0 | 1;
  text_background_color_type?: 0 | 1;
}

export interface TextStyle {
  font_weight?: string;
  font_size?: number;
  text_color?: string;
  text_background_color?: string;
  line_through?: boolean;
  underline?: boolean;
  italic?: boolean;
}
