// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, UnknownFields } from '../../../../src/api-definition.ts';

export interface DownloadAsImageInput {
  path: {
    whiteboard_id: string;
  };
}

export type DownloadAsImageOutput = BinaryAnswer;

/**
 * 下载画板为图片
 * - GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:read
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image
 */
export const downloadAsImage: ApiDefinition<DownloadAsImageInput, DownloadAsImageOutput> = { id: 'board.v1.whiteboard.downloadAsImage', method: 'GET', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image', tokens: 'tu', binary: true, tier: 9 };

export interface ThemeInput {
  path: {
    whiteboard_id: string;
  };
}

export interface ThemeOutput {
  theme: 'classic' | 'minimalist_gray' | 'retro' | 'vibrant_color' | 'minimalist_blue' | 'default';
}

/**
 * 获取画板主题
 * - GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:read
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme
 */
export const theme: ApiDefinition<ThemeInput, ThemeOutput> = { id: 'board.v1.whiteboard.theme', method: 'GET', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/theme', tokens: 'tu', tier: 2 };

export interface UpdateThemeInput {
  path: {
    /** 22–27 characters */
    whiteboard_id: string;
  };
  data?: {
    /** 1–100000 characters */
    theme?: string;
  };
}

export type UpdateThemeOutput = UnknownFields;

/**
 * 更新主题
 * - POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme
 * - Tokens: tenant, user
 * - Scopes (any one): board:whiteboard:node:create
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme
 */
export const updateTheme: ApiDefinition<UpdateThemeInput, UpdateThemeOutput> = { id: 'board.v1.whiteboard.updateTheme', method: 'POST', path: '/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme', tokens: 'tu', tier: 3 };
