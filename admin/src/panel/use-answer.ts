import { useEffect, useState } from 'react';
import { useLatest } from '../use-latest';

/** A request that is under way. */
interface Sent<Answer> {
  unwrap: () => Promise<Answer>;
  abort: () => void;
}

/** What the server answered last. */
export interface Answered<Request, Answer> {
  request: Request;
  data: Answer;
  /** When it came, in milliseconds since 1970. */
  at: number;
}

interface Question<Request> {
  /** Another one asks again; another request with the same key does not. */
  key: string;
  request: Request;
}

interface LastAnswer<Request, Answer> {
  /** Also while the next one is awaited; `null` before the first, and where nothing is asked. */
  answered: Answered<Request, Answer> | null;
  isFetching: boolean;
  /** The last question found no answer. */
  isError: boolean;
  askAgain: () => void;
}

/**
 * Asks whenever the key changes, and keeps the last answer only. A question that is outdated before
 * its answer comes is taken back.
 *
 * @param question nothing is asked where it is `null`
 */
export function useAnswer<Request, Answer>(
  question: Question<Request> | null,
  send: (request: Request) => Sent<Answer>,
): LastAnswer<Request, Answer> {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered<Request, Answer> | null>(null);
  const [settled, setSettled] = useState<{ key: string; attempt: number; failed: boolean }>();
  const latest = useLatest({ question, send });
  const key = question?.key ?? null;

  useEffect(() => {
    const request = latest.current.question?.request;
    if (key === null || request === undefined) return undefined;
    let isOutdated = false;
    const sent = latest.current.send(request);
    const settle = (failed: boolean) => setSettled({ key, attempt, failed });
    sent.unwrap().then(
      (data) => {
        if (isOutdated) return;
        setAnswered({ request, data, at: Date.now() });
        settle(false);
      },
      () => {
        if (!isOutdated) settle(true);
      },
    );
    return () => {
      isOutdated = true;
      sent.abort();
    };
  }, [key, attempt, latest]);

  const isSettled = settled?.key === key && settled?.attempt === attempt;
  return {
    answered: key === null ? null : answered,
    isFetching: key !== null && !isSettled,
    isError: key !== null && isSettled && settled?.failed === true,
    askAgain: () => setAttempt((count) => count + 1),
  };
}
