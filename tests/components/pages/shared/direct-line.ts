import { streamAnswer } from './model.ts';

/** One message of the Bot Framework, as far as a chat with one bot needs it. */
interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role: 'bot' | 'user'; readonly name?: string };
  readonly timestamp?: string;
  readonly channelData?: object;
}

/** Direct Line's states of a connection. */
const CONNECTED = 2;

/** A Direct Line connection to the bot in this page: it streams its answers ("livestreaming"). */
export function connectBot() {
  const activities = createSubject<Activity>();
  const status = createSubject<number>();
  let count = 0;
  const emit = (activity: Omit<Activity, 'timestamp'>): string => {
    count += 1;
    const id = activity.id ?? `activity-${count}`;
    activities.next({ ...activity, id, timestamp: new Date().toISOString() });
    return id;
  };
  const from = { id: 'bot', role: 'bot', name: 'Bot' } as const;
  const answer = async (prompt: string) => {
    count += 1;
    const streamId = `stream-${count}`;
    let streamSequence = 0;
    let last = '';
    for await (const text of streamAnswer(prompt)) {
      last = text;
      streamSequence += 1;
      const channelData = { streamType: 'streaming', streamSequence, streamId };
      // A stream is named after its first activity.
      const isFirst = streamSequence === 1;
      emit({ type: 'typing', text, from, channelData, ...(isFirst && { id: streamId }) });
    }
    emit({ type: 'message', text: last, from, channelData: { streamType: 'final', streamId } });
  };
  status.next(CONNECTED);
  return {
    activity$: activities,
    connectionStatus$: status,
    postActivity(activity: Activity) {
      const posted = createSubject<string>();
      queueMicrotask(() => {
        const id = emit(activity);
        posted.next(id);
        posted.complete();
        if (activity.type === 'message') void answer(activity.text ?? '');
      });
      return posted;
    },
    end() {},
  };
}

interface Observer<T> {
  next?(value: T): void;
  complete?(): void;
}

/** An observable that remembers what it has said, for those who come late. */
function createSubject<T>() {
  const observers = new Set<Observer<T>>();
  const said: T[] = [];
  return {
    next: (value: T) => {
      said.push(value);
      for (const observer of observers) observer.next?.(value);
    },
    complete: () => {
      for (const observer of observers) observer.complete?.();
    },
    subscribe: (observer: Observer<T> | ((value: T) => void)) => {
      const full = typeof observer === 'function' ? { next: observer } : observer;
      observers.add(full);
      for (const value of said) full.next?.(value);
      return { unsubscribe: () => void observers.delete(full) };
    },
  };
}
