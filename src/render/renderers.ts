import { json } from './json.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

/** Every format that a request can take. */
export const RENDERERS: readonly Renderer[] = [text, json];
