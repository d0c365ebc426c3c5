import { fillTemplate } from './fill-template.ts';
import type { Renderer } from './renderer.ts';

/** The letter with its subject line before it, to be copied into any mail program or form. */
export const text: Renderer = {
  format: 'text',
  name: 'request.txt',
  render: async ({ subject, letter }, { templates }) => {
    const view = { subject: await subject(), letter: await letter() };
    return `${(await fillTemplate(view, { templates, template: 'request.txt', escaped: (value) => value })).trimEnd()}\n`;
  },
};
