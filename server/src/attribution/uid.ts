export const ATTRIBUTION_UID = 'plugin::newsroom.attribution';
