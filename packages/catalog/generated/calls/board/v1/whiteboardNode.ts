// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  BorderRadius,
  BorderWidth,
  CompositeShapePie,
  CompositeShapeType,
  ConnectorAttachedObject,
  ConnectorInfo,
  Cube,
  FillGradient,
  Layout,
  MindMapNodeType,
  NodeStyle,
  NodeText,
  NodeType,
  Pie,
  Point,
  RichText,
  Shadow,
  Start,
  StickyNote,
  Style,
  TextInput,
} from '../types.ts';

export interface BatchDeleteInput {
  path: {
    whiteboard_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    ids?: string[];
  };
}

export interface BatchDeleteOutput {
  client_token: string;
}

/**
 * 批量删除节点
 * - DELETE /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:delete
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'board.v1.whiteboardNode.batchDelete', method: 'DELETE', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete', tokens: 'tu', idempotency: 'params.client_token', tier: 8 };

export interface CreateInput {
  path: {
    /** 22–27 characters */
    whiteboard_id: string;
  };
  params?: {
    /** 10–64 characters */
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** 1–3000 items */
    nodes?: {
      /** ≤ 100 characters */
      id?: string;
      type: NodeType;
      /** ≤ 100 characters */
      parent_id?: string;
      /** -132070–132070; default 0 */
      x?: number;
      /** -132070–132070; default 0 */
      y?: number;
      /** -180–180; default 0 */
      angle?: number;
      /** 0–132070 */
      height?: number;
      text?: TextInput;
      style?: Style;
      image?: {
        /** 22–27 characters */
        token: string;
      };
      composite_shape?: {
        type: CompositeShapeType;
        pie?: Pie;
        circular_ring?: Pie;
        trapezoid?: {
          top_length?: number;
        };
        cube?: Cube;
      };
      connector?: {
        start?: ConnectorInfo;
        end?: ConnectorInfo;
        captions?: {
          /** 0–1024 items */
          data?: TextInput[];
        };
        /** ≤ 100 characters */
        shape?: 'straight' | 'polyline' | 'curve' | 'right_angled_polyline';
        /** 0–1000000 items */
        turning_points?: Point[];
        caption_auto_direction?: boolean;
        /** 0–1 */
        caption_position?: number;
        specified_coordinate?: boolean;
        caption_position_type?: 0 | 1 | 2;
      };
      /** 0–132070 */
      width?: number;
      section?: {
        /** ≤ 1024 characters */
        title?: string;
      };
      table?: {
        meta: {
          /** 1–100 items */
          row_sizes?: number[];
          /** 1–1000000 items */
          col_sizes?: number[];
          style?: Style;
          text?: TextInput;
        };
        /** ≤ 1024 characters */
        title?: string;
        /** 0–10000 items */
        cells?: {
          /** 1–10000 */
          row_index: number;
          /** 1–10000 */
          col_index: number;
          merge_info?: {
            /** 1–10000 */
            row_span: number;
            /** 1–10000 */
            col_span: number;
          };
          /** 0–3000 items */
          children?: string[];
          text?: TextInput;
          style?: Style;
        }[];
      };
      locked?: boolean;
      /** 0–10000 */
      z_index?: number;
      lifeline?: {
        /** 0–1000000000 */
        size?: number;
        /** ≤ 1000000 characters */
        type?: string;
      };
      paint?: {
        /** ≤ 100 characters */
        type?: 'marker' | 'highlight';
        /** 1–100000000 items */
        lines?: Point[];
        /** 1–23 */
        width?: number;
        /** 7 characters */
        color?: string;
      };
      svg?: {
        /** 1–10000000000000000 characters */
        svg_code?: string;
        key?: string;
        type?: number;
      };
      sticky_note?: StickyNote;
      mind_map_node?: {
        /** ≤ 10000000 characters */
        parent_id: string;
        type?: MindMapNodeType;
        /** 0–10000 */
        z_index?: number;
        layout_position?: 'left' | 'right' | 'up' | 'down';
        collapsed?: boolean;
      };
      mind_map_root?: {
        layout?: Layout;
        type?: MindMapNodeType;
        line_style?: 'curve' | 'right_angle' | 'round_angle';
      };
    }[];
    overwrite?: boolean;
  };
}

export interface CreateOutput {
  ids: string[];
  client_token?: string;
  /** int64 */
  previous_revision?: string;
}

/**
 * 创建画板节点
 * - POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:create
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'board.v1.whiteboardNode.create', method: 'POST', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/nodes', tokens: 'tu', idempotency: 'params.client_token', tier: 9 };

export interface CreatePlantumlInput {
  path: {
    /** 22–27 characters */
    whiteboard_id: string;
  };
  data: {
    /** 1–1000000 characters */
    plant_uml_code: string;
    style_type?: 1 | 2;
    syntax_type?: 0 | 1 | 2 | 3;
    diagram_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 101 | 102 | 201;
    overwrite?: boolean;
    parse_mode?: 0 | 1;
    look_type?: 1;
  };
}

export interface CreatePlantumlOutput {
  node_id?: string;
  extra?: Record<string, string[]>;
}

/**
 * 解析画板语法
 * - POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:create
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml
 */
export const createPlantuml: ApiDefinition<CreatePlantumlInput, CreatePlantumlOutput> = { id: 'board.v1.whiteboardNode.createPlantuml', method: 'POST', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml', tokens: 'tu', tier: 9 };

export interface ListInput {
  path: {
    /** 22–27 characters */
    whiteboard_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  nodes?: {
    id?: string;
    type: NodeType;
    parent_id?: string;
    children?: string[];
    /** default 0 */
    x?: number;
    /** default 0 */
    y?: number;
    /** default 0 */
    angle?: number;
    height?: number;
    text?: NodeText;
    style?: NodeStyle;
    image?: {
      token: string;
    };
    composite_shape?: {
      type: CompositeShapeType;
      pie?: CompositeShapePie;
      circular_ring?: CompositeShapePie;
      trapezoid?: {
        top_length?: number;
      };
      cube?: Cube;
    };
    connector?: {
      start_object?: ConnectorAttachedObject;
      end_object?: ConnectorAttachedObject;
      start?: Start;
      end?: Start;
      captions?: {
        data?: NodeText[];
      };
      shape?: 'straight' | 'polyline' | 'curve' | 'right_angled_polyline';
      turning_points?: {
        x?: number;
        y?: number;
      }[];
      caption_auto_direction?: boolean;
      caption_position?: number;
      specified_coordinate?: boolean;
      caption_position_type?: 0 | 1 | 2;
    };
    width?: number;
    section?: {
      title?: string;
    };
    table?: {
      meta: {
        row_num?: number;
        col_num?: number;
        row_sizes?: number[];
        col_sizes?: number[];
        style?: {
          fill_color?: string;
          fill_opacity?: number;
          border_style?: 'solid' | 'none' | 'dash' | 'dot';
          border_width?: BorderWidth;
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
        };
        text?: {
          text?: string;
          font_weight?: 'regular' | 'bold';
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
        };
      };
      title?: string;
      cells?: {
        row_index: number;
        col_index: number;
        merge_info?: {
          row_span: number;
          col_span: number;
        };
        children?: string[];
        text?: NodeText;
        style?: NodeStyle;
      }[];
    };
    locked?: boolean;
    z_index?: number;
    lifeline?: {
      size?: number;
      type?: string;
    };
    paint?: {
      type?: 'marker' | 'highlight';
      lines?: {
        x?: number;
        y?: number;
      }[];
      width?: number;
      color?: string;
    };
    svg?: {
      svg_code?: string;
      key?: string;
      type?: number;
    };
    sticky_note?: StickyNote;
    mind_map_node?: {
      parent_id: string;
      type?: MindMapNodeType;
      z_index?: number;
      layout_position?: 'left' | 'right' | 'up' | 'down';
      children?: string[];
      collapsed?: boolean;
    };
    mind_map_root?: {
      layout?: Layout;
      type?: MindMapNodeType;
      line_style?: 'curve' | 'right_angle' | 'round_angle';
      up_children?: string[];
      down_children?: string[];
      left_children?: string[];
      right_children?: string[];
    };
    mind_map?: {
      parent_id?: string;
    };
    syntax?: {
      syntax_type?: 0 | 1 | 2 | 3;
      code?: string;
      style_type?: 1 | 2;
    };
  }[];
}

/**
 * 获取所有节点 · list nodes
 * - GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'board.v1.whiteboardNode.list', method: 'GET', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/nodes', tokens: 'tu', tier: 7 };
