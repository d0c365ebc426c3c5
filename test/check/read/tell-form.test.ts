import { describe, expect, it } from 'vitest';
import { tellForm } from '../../../src/check/read/tell-form.ts';

describe('how an input is written', () => {
  it.each([
    ['the name of a mail', 'Hello', 'a.eml', 'mail'],
    ['the name of a page', 'Hello', 'A.HTM', 'page'],
    ['the name of answers', 'Hello', 'a.yml', 'answers'],
    ['headers', 'From: a@example.com\r\nSubject: Help\r\n\r\nIt fails', '-', 'mail'],
    ['a message cut out of an mbox', 'From a@example.com Sat Nov 28 10:00:00 2026\nMessage-ID: <1@x>\nTo: b\n\nIt fails', '-', 'mail'],
    ['a page', '\n<!DOCTYPE html><p>It fails', '-', 'page'],
    ['a piece of a page', '<div>It fails</div>', '-', 'page'],
    ['Markdown that begins with a tag', '<p align="center">\n\n## Steps\n', '-', 'text'],
    ['a request in JSON', '{\n  "schema": 1,\n  "summary": "x"}', '-', 'answers'],
    ['answers in YAML', '# mine\nsummary: x\nactual: y\n', 'notes.txt', 'answers'],
    ['plain words', 'It fails', '-', 'text'],
    ['labels that a person wrote', 'Summary: x\nExpected: y\nActual: z', '-', 'text'],
    ['one word that is a key too', 'when: I press Pay\nnothing happens', '-', 'text'],
    ['a subject above a text', 'Subject: Help\nTo: support\n\nIt fails', '-', 'text'],
    ['a JSON reply quoted in a report', '{"error": "denied"} is what I get', '-', 'text'],
    ['front matter above Markdown', '---\ntitle: x\nlabels: bug\n---\nIt fails', 'a.md', 'text'],
    ['nothing', '', '-', 'text'],
  ] as const)('is told from %s', (_, text, name, form) => {
    expect(tellForm(text, name)).toBe(form);
  });
});
