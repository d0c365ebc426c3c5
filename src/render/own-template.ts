/** A template of the person's own: its name (which tells what it replaces) and its Liquid source. */
export interface OwnTemplate {
  readonly name: string;
  readonly source: string;
}

/** What a template of the person's own takes the place of, by its name: `.md` the ticket, `.html` the page, anything else the letter. */
export function ownTemplate(own: OwnTemplate | undefined, part: 'ticket' | 'page' | 'letter'): OwnTemplate | undefined {
  return own && partOf(own.name) === part ? own : undefined;
}

function partOf(name: string): 'ticket' | 'page' | 'letter' {
  if (/\.(?:md|markdown)(?:\.|$)/i.test(name)) return 'ticket';
  return /\.html?(?:\.|$)/i.test(name) ? 'page' : 'letter';
}
