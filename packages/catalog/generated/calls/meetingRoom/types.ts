// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Buildings {
  building_id?: unknown;
  description?: unknown;
  floors?: unknown;
  name?: unknown;
  country_id?: unknown;
  district_id?: unknown;
}

export interface ErrorRoomIds {
  building_id?: string;
  room_id?: string;
  error_msg?: string;
}

export interface Rooms {
  room_id?: unknown;
  building_id?: unknown;
  building_name?: unknown;
  capacity?: unknown;
  description?: unknown;
  display_id?: unknown;
  floor_name?: unknown;
  is_disabled?: unknown;
  name?: unknown;
}
