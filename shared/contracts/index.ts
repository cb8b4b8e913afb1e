export type * from './blocks';
export type * from './read';
export type * from './linking';
export type * from './types';
