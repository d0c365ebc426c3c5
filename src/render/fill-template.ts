import { templateError } from './template-error.ts';
import { addFilters, type Filters, Fit } from './template-filters.ts';

/** A template may be this long, and take this much time (ms) and memory (characters and items made by filters): far more than any letter needs. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 3_000, memoryLimit: 100_000_000 };

export interface Filling {
  /** All templates by name: those that one may include. */
  readonly templates: Readonly<Record<string, string>>;
  /** The template to fill: the name of one of `templates`, or one of the person's own. */
  readonly template: string | { readonly name: string; readonly source: string };
  /** Makes a value fit for where it lands; whatever a template prints passes through it. */
  readonly escaped: (text: string) => string;
  /** Filters of this rendition alone. */
  readonly filters?: Filters;
}

/** A template, read: fills itself with a view. */
type Filler = (view: object) => Promise<unknown>;

/** Our own templates, read once: each is always filled with the same escaping. */
const read = new WeakMap<Filling['templates'], Map<string, Promise<Filler>>>();

/**
 * Fills a Liquid template (https://shopify.github.io/liquid/) with a view. Values are data: they are escaped and never parsed. A template can read
 * nothing but the view and the other templates; it has no clock, no chance and no `raw`; a name that it spells wrong is an error.
 * @throws AskwellError `usage` with file, line and column when the person's own template is broken or does not end.
 */
export async function fillTemplate(view: object, filling: Filling): Promise<string> {
  const { templates, template } = filling;
  if (typeof template !== 'string') {
    return await readTemplate(template.name, template.source, filling)
      .then((fill) => fill(view))
      .then(String)
      .catch((error) => Promise.reject(templateError(error, template.name)));
  }
  const known = read.get(templates) ?? new Map<string, Promise<Filler>>();
  read.set(templates, known);
  const filler = known.get(template) ?? readTemplate(template, templates[template] ?? '', filling);
  known.set(template, filler);
  return String(await (await filler)(view));
}

async function readTemplate(name: string, source: string, { templates, escaped, filters }: Filling): Promise<Filler> {
  const { Liquid } = await import('liquidjs');
  const engine = new Liquid({
    ...LIMITS,
    templates,
    outputEscape: (value: unknown) => (value instanceof Fit ? value.text : escaped(textOf(value))),
    strictFilters: true,
    strictVariables: true,
  });
  addFilters(engine, filters ?? {});
  const parsed = engine.parse(source, name);
  return (view) => engine.render(parsed, view);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
