export type * from './blocks';
export type * from './read';
