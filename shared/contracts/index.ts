export type * from './blocks';
export type * from './read';
export type * from './latest';
export type * from './linking';
export type * from './types';
export type * from './summary';
export type * from './archive';
