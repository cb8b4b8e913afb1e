import { useRef, useState } from 'react';

/** Does one thing after the other: while one is under way, the next is not begun. */
export function useOneAtATime() {
  const [isBusy, setBusy] = useState(false);
  // Of two clicks the second comes before the button is drawn again.
  const isUnderWay = useRef(false);
  /** @param task must not reject */
  const attempt = async (task: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    await task();
    isUnderWay.current = false;
    setBusy(false);
  };
  return { isBusy, attempt };
}
