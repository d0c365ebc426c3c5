import { EventEmitter } from 'node:events';
import { emitKeypressEvents } from 'node:readline';

/** A key as the terminal told it, or a run of typed or pasted text. */
export interface Key {
  /** `text` and `paste` carry what was typed; else readline's name of the key: `return`, `escape`, `up`, … */
  readonly name: string;
  readonly text: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

interface ReadlineKey {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** How long an escape may wait for the rest of its sequence (milliseconds); then it is the Esc key. Alt with a letter comes in one piece. */
const ESCAPE_WAIT = 100;

/**
 * Turns the terminal's bytes into keys, with Node's own decoder. Text between the marks of a bracketed paste comes as one key with its line ends,
 * so that a pasted Enter answers nothing. Ctrl-C is a key even there: a paste whose end mark is lost must not take it away.
 */
export function keyDecoder(onKey: (key: Key) => void): { readonly write: (bytes: Uint8Array | string) => void } {
  const stream = new EventEmitter();
  let pasted: string[] | undefined;
  // Typed as a stream and an interface of readline, of which the decoder uses the events and this one setting.
  emitKeypressEvents(stream as never, { escapeCodeTimeout: ESCAPE_WAIT } as never);
  stream.on('keypress', (typed: string | undefined, key: ReadlineKey) => {
    if (key.name === 'paste-start') pasted = [];
    else if (key.name === 'paste-end') {
      if (pasted) onKey({ name: 'paste', text: pasted.join(''), ctrl: false, meta: false });
      pasted = undefined;
    } else if (pasted && !(key.ctrl && key.name === 'c')) pasted.push(key.sequence ?? typed ?? '');
    else onKey(asKey(typed, key));
  });
  return { write: (bytes) => void stream.emit('data', Buffer.from(bytes as Uint8Array)) };
}

function asKey(typed: string | undefined, { name, ctrl = false, meta = false }: ReadlineKey): Key {
  const printable = typed !== undefined && !ctrl && !meta && !/^[\u0000-\u001f\u007f]/.test(typed);
  return { name: printable ? 'text' : (name ?? ''), text: printable ? typed : '', ctrl, meta };
}

/** Takes the first key of a queue; letters that follow each other come as one text, so that a flood of them is drawn once. */
export function takeKey(queue: Key[]): Key | undefined {
  const first = queue.shift();
  if (first?.name !== 'text') return first;
  let text = first.text;
  while (queue[0]?.name === 'text') text += queue.shift()?.text ?? '';
  return { ...first, text };
}
