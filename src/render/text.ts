import { fillTemplate } from './fill-template.ts';
import { letter } from './letter.ts';
import type { Renderer } from './renderer.ts';
import { subject } from './subject.ts';

/** The letter with its subject line before it, to be copied into any mail program or form. */
export const text: Renderer = {
  format: 'text',
  name: 'request.txt',
  render: async (request, tools) => {
    const view = { subject: await subject(request, tools), letter: await letter(request, tools) };
    return `${(await fillTemplate(view, { templates: tools.templates, template: 'request.txt', escaped: (value) => value })).trimEnd()}\n`;
  },
};
