import type { Asking } from './asking.ts';
import { keysOf } from './keys.ts';

/** Asks whether contact details that the settings do not hold may be kept for the next time. Where they cannot be kept, nobody is asked. */
export async function askRemember(asking: Asking): Promise<boolean | 'back'> {
  const { configPath, prompts, remembered, say } = asking.deps;
  const known = remembered.contact ?? {};
  const { name, email, phone } = asking.answers().contact ?? {};
  const isNew = (value: string | undefined, held: string | undefined) => value !== undefined && value !== held;
  if (configPath === undefined || !(isNew(name, known.name) || isNew(email, known.email) || isNew(phone, known.phone))) return false;
  const reply = await prompts.choose({
    question: say('remember.title'),
    why: say('remember.why', { path: configPath }),
    choices: [
      { value: 'yes', label: say('remember.yes') },
      { value: 'no', label: say('remember.no') },
    ],
    initial: 'no',
    keys: keysOf('choice', prompts, say),
  });
  return reply.kind === 'back' ? 'back' : reply.value === 'yes';
}
