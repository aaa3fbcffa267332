/** Takes what is told to a page: an event by its name, with its data. */
type Listener = (event: string, data: object) => void;

/** The pages that look on while an article is being written. */
export interface Audience {
  /** Tells all of them. */
  tell: Listener;
  /** Takes one more; gives back how it leaves. */
  join(listener: Listener): () => void;
}

/** Nobody looks on yet. */
export function audience(): Audience {
  const listeners = new Set<Listener>();
  return {
    tell(event, data) {
      for (const listener of listeners) listener(event, data);
    },
    join(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
