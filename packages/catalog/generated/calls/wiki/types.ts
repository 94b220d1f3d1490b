// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Member {
  member_type: string;
  member_id: string;
  member_role: string;
  type?: 'user' | 'chat' | 'department';
  member_perm?: string;
}

export type MemberType = 'openchat' | 'userid' | 'email' | 'opendepartmentid' | 'openid' | 'unionid' | (string & {});

export type ObjType = 'doc' | 'sheet' | 'mindnote' | 'bitable' | 'file' | 'docx' | 'slides';

export interface Space {
  name?: string;
  description?: string;
  space_id?: string;
  space_type?: 'person' | 'team' | 'my_library' | 'my_library_resigned';
  visibility?: 'private' | 'public';
  open_sharing?: 'open' | 'closed';
}

export interface SpaceNode {
  /** int64 */
  space_id?: string;
  node_token?: string;
  obj_token?: string;
  obj_type: ObjType;
  parent_node_token?: string;
  node_type: 'origin' | 'shortcut';
  origin_node_token?: string;
  /** int64 */
  origin_space_id?: string;
  has_child?: boolean;
  title?: string;
  /** int64 */
  obj_create_time?: string;
  /** int64 */
  obj_edit_time?: string;
  /** int64 */
  node_create_time?: string;
  creator?: string;
  owner?: string;
  node_creator?: string;
  url?: string;
}
