export type * from './blocks';
export type * from './read';
export type * from './linking';
