// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UserId } from '../shared-types.ts';

export interface Before {
  device_record_id: string;
  version: string;
  current_user_id?: UserId;
  device_name?: string;
  model?: string;
  device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  serial_number?: string;
  disk_serial_number?: string;
  uuid?: string;
  mac_address?: string;
  android_id?: string;
  idfv?: string;
  aaid?: string;
  device_ownership: 0 | 1 | 2 | (number & {});
  device_status: 0 | 1 | 2 | (number & {});
  certification_level: 0 | 1 | 2 | (number & {});
  device_terminal_type: 0 | 1 | 2 | (number & {});
  is_managed?: boolean;
  mdm_device_id?: string;
  mdm_provider_name?: string;
  device_env_detect_status?: number;
  is_public?: boolean;
}

export interface DeviceRecord {
  /** int64 */
  device_record_id: string;
  /** int64 */
  version: string;
  current_user_id?: string;
  device_name?: string;
  model?: string;
  device_system: 1 | 2 | 3 | 4 | 5 | 6;
  serial_number?: string;
  disk_serial_number?: string;
  uuid?: string;
  mac_address?: string;
  android_id?: string;
  idfv?: string;
  aaid?: string;
  device_ownership: 0 | 1 | 2;
  device_status: 0 | 1 | 2;
  certification_level: 0 | 1 | 2;
  device_terminal_type: 0 | 1 | 2;
  latest_user_id?: string;
  dids?: string[];
  is_managed?: boolean;
  mdm_device_id?: string;
  mdm_provider_name?: string;
  lsa_info?: string;
  device_env_info?: string;
  created_at?: number;
  updated_at?: number;
  /** default false */
  is_public?: boolean;
  /** default 0 */
  source?: 0 | 1 | 2;
  /** int64 */
  cert_verified_at_unix?: string;
  cert_serial_number?: string;
  cert_issuer?: string;
}

export interface UserMigration {
  user_id?: string;
  dest_geo?: string;
  task_id?: string;
  status?: '0' | '1' | '2';
  progress?: number;
}
