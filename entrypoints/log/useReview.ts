import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from '../../lib/drafts';
import { type Review, startReview } from './review';

/** Runs a list of cases for as long as its section is shown; null until the store has answered. What is typed is sent before the page goes. */
export function useReview(drafts: Drafts): { review: ReturnType<typeof startReview>; state: Review } | null {
  const [state, setState] = useState<Review | null>(null);
  const review = useRef<ReturnType<typeof startReview> | null>(null);
  useEffect(() => {
    const started = startReview({ drafts, show: setState });
    review.current = started;
    addEventListener('pagehide', started.flush);
    return () => {
      removeEventListener('pagehide', started.flush);
      started.stop();
    };
  }, []);
  return state && review.current && { review: review.current, state };
}
