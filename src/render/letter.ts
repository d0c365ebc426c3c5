import type { Request } from '../model/request.ts';
import { cleanText } from './clean-text.ts';
import { fillTemplate } from './fill-template.ts';
import { ownTemplate } from './own-template.ts';
import type { RenderTools } from './renderer.ts';
import { subject } from './subject.ts';
import { viewOf } from './view.ts';

/** The letter as plain text, without its subject line; paragraphs stay as they were typed, lines end with `\n`. */
export async function letter(request: Request, tools: RenderTools): Promise<string> {
  const { templates, own, say } = tools;
  const view = { ...viewOf(request, say), subject: await subject(request, tools) };
  const template = ownTemplate(own, 'letter') ?? 'letter.txt';
  return `${cleanText(await fillTemplate(view, { templates, template, escaped: (text) => text }))}\n`;
}
