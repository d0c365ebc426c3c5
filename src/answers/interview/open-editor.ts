import type { InterviewDeps } from './interview-deps.ts';

/** Hands a text to the editor. Where that fails it is told, and the text stays as it was. */
export async function openEditor(text: string, { editor, prompts, say }: InterviewDeps): Promise<string> {
  const edited = await editor(text);
  if (edited.kind === 'edited') return edited.text.replace(/\r\n?/g, '\n').trimEnd();
  await prompts.tell(edited.kind === 'missing' ? say('editor.missing') : say('editor.failed', { command: edited.command }));
  return text;
}
