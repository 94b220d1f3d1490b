// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { I18nNames } from '../shared-types.ts';

export type Color = 
  | 'BLUE'
  | 'GRAY'
  | 'INDIGO'
  | 'WATHET'
  | 'GREEN'
  | 'TURQUOISE'
  | 'YELLOW'
  | 'LIME'
  | 'RED'
  | 'ORANGE'
  | 'PURPLE'
  | 'VIOLET'
  | 'CARMINE';

export type IconKey = 
  | 'GeneralDoNotDisturb'
  | 'GeneralInMeetingBusy'
  | 'Coffee'
  | 'GeneralBusinessTrip'
  | 'GeneralWorkFromHome'
  | 'StatusEnjoyLife'
  | 'GeneralTravellingCar'
  | 'StatusBus'
  | 'StatusInFlight'
  | 'Typing'
  | 'EatingFood'
  | 'SICK'
  | 'GeneralSun'
  | 'GeneralMoonRest'
  | 'StatusReading'
  | 'Status_PrivateMessage'
  | 'StatusFlashOfInspiration'
  | 'GeneralVacation';

export interface SystemStatus {
  /** int64 */
  system_status_id?: string;
  title: string;
  i18n_title?: I18nNames;
  icon_key: IconKey;
  color?: Color;
  /** default 0 */
  priority?: number;
  sync_setting?: {
    /** default true */
    is_open_by_default?: boolean;
    title?: string;
    i18n_title?: I18nNames;
    explain?: string;
    i18n_explain?: I18nNames;
  };
}

export interface SystemStatusSyncSetting {
  /** default true */
  is_open_by_default?: boolean;
  /** default "自动开启" */
  title?: string;
  i18n_title?: I18nNames;
  /** default "从相关系统进行信息同步，同步后将自动开启并优先展示该状态。" */
  explain?: string;
  i18n_explain?: I18nNames;
}
