import { describe, expect, it, vi } from 'vitest';
import type { LinePrompt, Theme, Verdict } from '../../src/host/host.ts';
import { terminalLease } from '../../src/host/terminal-lease.ts';
import { terminalPrompts } from '../../src/host/terminal-prompts.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const bare = (text: string) => text;
const THEME: Theme = { strong: bare, faint: bare, accent: bare, good: bare, warn: bare, bad: bare };

async function open(typed = '') {
  const terminal = fakeTerminal({ env: { TERM: 'dumb' }, columns: 40 });
  const lease = terminalLease(terminal.process);
  const prompts = await terminalPrompts(terminal.process, THEME, lease);
  if (typed) terminal.send(typed);
  return { terminal, lease, prompts };
}

function asking(more: Partial<LinePrompt> = {}): LinePrompt & { readonly heard: string[] } {
  const heard: string[] = [];
  return { question: 'What went wrong?', onTyping: (text) => void heard.push(text), heard, ...more };
}

const CHOICES = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta', hint: 'the second' },
];

describe('prompts of a terminal that cannot move its cursor', () => {
  it('are plain lines, and say that they are', async () => {
    const { terminal, prompts } = await open('Export\n');
    expect(prompts.plain).toBe(true);
    const reply = prompts.line(asking({ why: 'Support decides by it.', example: 'e.g. Export stops', keys: '< and Enter: back' }));
    expect(await reply).toEqual({ kind: 'answer', value: 'Export' });
    expect(terminal.written()).toBe('What went wrong?\nSupport decides by it.\ne.g. Export stops\n< and Enter: back\n> ');
    expect(terminal.isRaw()).toBe(false);
  });

  it('take lines that were typed ahead, also in one piece', async () => {
    const { prompts } = await open('one\ntwo\r\nthr');
    expect(await prompts.line(asking())).toEqual({ kind: 'answer', value: 'one' });
    expect(await prompts.line(asking())).toEqual({ kind: 'answer', value: 'two' });
  });

  it.each([
    ['keep what stands there with Enter', '\n', { kind: 'answer', value: 'before' }],
    ['clear it with a blank', ' \n', { kind: 'answer', value: '' }],
    ['go back with <', '<\n', { kind: 'back', typed: 'before' }],
    ['take another line', 'after\n', { kind: 'answer', value: 'after' }],
  ])('%s', async (_what, typed, reply) => {
    const { terminal, prompts } = await open(typed);
    expect(await prompts.line(asking({ initial: 'before' }))).toEqual(reply);
    expect(terminal.written()).toContain('[before]');
  });

  it('show what stands there without letting it act on the terminal', async () => {
    const { terminal, prompts } = await open('\n');
    await prompts.line(asking({ initial: 'a\u001b[2Jb' }));
    expect(terminal.written()).toContain('[a␛[2Jb]');
  });

  it('ask again until the answer passes, and say how it was understood', async () => {
    const check = (text: string): Verdict => (text === 'bad' ? { ok: false, problem: 'That is bad.' } : { ok: true, note: 'Understood.' });
    const { terminal, prompts } = await open('bad\ngood\n');
    const prompt = asking({ check });
    expect(await prompts.line(prompt)).toEqual({ kind: 'answer', value: 'good' });
    expect(terminal.written()).toContain('> That is bad.\n[bad]\n> Understood.\n');
    expect(prompt.heard).toEqual(['bad', 'good']);
  });

  it('read several lines up to an empty one', async () => {
    const { prompts } = await open('one\ntwo\n\n');
    const prompt = { ...asking(), edit: async (text: string) => text };
    expect(await prompts.text(prompt)).toEqual({ kind: 'answer', value: 'one\ntwo' });
    expect(prompt.heard).toEqual(['one', 'one\ntwo', 'one\ntwo']);
  });

  it.each([
    ['keep several lines that stand there', '\n', { kind: 'answer', value: 'a\nb' }],
    ['clear several lines', ' \n', { kind: 'answer', value: '' }],
    ['go back from several lines with what was typed', 'one\n<\n', { kind: 'back', typed: 'one' }],
    ['go back from several lines with what stood there', '<\n', { kind: 'back', typed: 'a\nb' }],
    ['open the editor on what stands there', '\u0007\n\n', { kind: 'answer', value: 'A\nB' }],
    ['open the editor on what was typed', 'x\n\u0007\n\n', { kind: 'answer', value: 'X' }],
  ])('%s', async (_what, typed, reply) => {
    const { prompts } = await open(typed);
    expect(await prompts.text({ ...asking(), initial: 'a\nb', edit: async (text) => text.toUpperCase() })).toEqual(reply);
  });

  it.each([
    ['a number', '2\n', { kind: 'answer', value: 'b' }],
    ['a number after a wrong one', '7\nx\n2\n', { kind: 'answer', value: 'b' }],
    ['Enter for the marked one', '\n', { kind: 'answer', value: 'a' }],
    ['< for back', '<\n', { kind: 'back', typed: '' }],
  ])('choose by %s', async (_what, typed, reply) => {
    const { terminal, prompts } = await open(typed);
    expect(await prompts.choose({ question: 'Which?', choices: CHOICES, initial: 'a', keys: 'The number and Enter' })).toEqual(reply);
    expect(terminal.written()).toContain('Which?\nThe number and Enter\n* 1. Alpha\n  2. Beta (the second)\n> ');
  });

  it('mark the first choice where nothing else is, and choose it by Enter', async () => {
    const { terminal, prompts } = await open('\n');
    expect(await prompts.choose({ question: 'Which?', choices: CHOICES })).toEqual({ kind: 'answer', value: 'a' });
    expect(terminal.written()).toContain('* 1. Alpha\n  2. Beta');
  });

  it('tell the keys again when a reply is no choice', async () => {
    const { terminal, prompts } = await open('7\n2\n');
    expect(await prompts.choose({ question: 'Which?', choices: CHOICES, keys: 'A number' })).toMatchObject({ value: 'b' });
    expect(terminal.written().split('A number')).toHaveLength(3);
  });

  it.each([
    ['numbers', '1, 2\n\n', { kind: 'answer', value: ['a'] }],
    ['no number that is not there', '9 x\n\n', { kind: 'answer', value: ['b'] }],
    ['< for back', '<\n', { kind: 'back', typed: '' }],
  ])('tick by %s', async (_what, typed, reply) => {
    const { terminal, prompts } = await open(typed);
    expect(await prompts.tick({ question: 'Which?', choices: CHOICES, ticked: ['b'] })).toEqual(reply);
    expect(terminal.written()).toContain('[ ] 1. Alpha\n[x] 2. Beta (the second)\n> ');
  });

  it('are stopped by Ctrl-C, which this terminal makes a signal', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking());
    await vi.waitFor(() => expect(terminal.process.listenerCount('SIGINT')).toBe(1));
    terminal.process.emit('SIGINT', 'SIGINT');
    await expect(reply).rejects.toMatchObject({ kind: 'stopped', signal: 'SIGINT' });
  });

  it('leave what was not read to the next ones', async () => {
    const { terminal, lease, prompts } = await open('one\ntwo\n');
    await prompts.line(asking());
    prompts.close();
    const again = await terminalPrompts(terminal.process, THEME, lease);
    expect(await again.line(asking())).toEqual({ kind: 'answer', value: 'two' });
  });

  it('are stopped by the end of the input, and tell of a line without its end', async () => {
    const { terminal, prompts } = await open('one\nhalf');
    const prompt = { ...asking(), edit: async (text: string) => text };
    const reply = prompts.text(prompt);
    terminal.hangUp();
    await expect(reply).rejects.toMatchObject({ kind: 'stopped', signal: 'SIGHUP' });
    expect(prompt.heard).toEqual(['one', 'one\nhalf']);
    await expect(prompts.choose({ question: 'Which?', choices: CHOICES })).rejects.toMatchObject({ signal: 'SIGHUP' });
    prompts.close();
  });

  it('let another program have the terminal', async () => {
    const { terminal, lease, prompts } = await open();
    await lease.lend(async () => expect(terminal.process.stdin.isPaused()).toBe(true));
    expect(terminal.process.stdin.isPaused()).toBe(false);
    prompts.close();
    expect(terminal.process.stdin.isPaused()).toBe(true);
  });

  it('talk in lines of the terminal’s width', async () => {
    const { terminal, prompts } = await open();
    await prompts.tell(`${'word '.repeat(9)}end`);
    expect(terminal.written()).toBe(`${'word '.repeat(7)}word\nword end\n`);
  });
});
