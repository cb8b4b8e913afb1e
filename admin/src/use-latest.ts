import { useRef, type MutableRefObject } from 'react';

/** A value as of the latest render, for what goes on after a wait. */
export function useLatest<T>(value: T): MutableRefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
