import { eml } from './eml.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

/** Every format that a request can take. */
export const RENDERERS: readonly Renderer[] = [text, markdown, eml, html, json];
