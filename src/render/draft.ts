import type { Say } from '../locale/messages.ts';
import type { Request } from '../model/request.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { fillTemplate } from './fill-template.ts';
import { type OwnTemplate, ownTemplate } from './own-template.ts';
import { type View, viewOf } from './view.ts';

/** A request on its way to its formats: what several of them share, made once and only when it is asked for. */
export interface Draft {
  readonly request: Request;
  readonly view: View;
  /** One line: the kind of problem, the order or account, the summary. */
  readonly subject: () => Promise<string>;
  /** The letter as plain text, without its subject; paragraphs stay as they were typed, lines end with `\n`. */
  readonly letter: () => Promise<string>;
}

export interface DraftTools {
  /** The templates of the request's language, name → source. */
  readonly templates: Readonly<Record<string, string>>;
  readonly own?: OwnTemplate;
  /** Speaks the request's language. */
  readonly say: Say;
}

export function draftOf(request: Request, { templates, own, say }: DraftTools): Draft {
  const view = viewOf(request, say);
  const subject = once(async () => cleanLine(await fillTemplate(view, { templates, template: 'subject.txt', escaped })));
  const letter = once(async () => {
    const template = ownTemplate(own, 'letter') ?? 'letter.txt';
    return `${cleanText(await fillTemplate({ ...view, subject: await subject() }, { templates, template, escaped }))}\n`;
  });
  return { request, view, subject, letter };
}

/** In plain text a clean value is fit as it is. */
function escaped(text: string): string {
  return text;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
