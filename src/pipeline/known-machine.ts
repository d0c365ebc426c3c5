import type { Host } from '../host/host.ts';
import type { Contact } from '../model/answers.ts';
import { type Learned, learnedNames } from '../redact/learned.ts';

/** The names of this machine and of the person, which are hidden wherever they stand. */
export function knownNames({ machine, home, env }: Pick<Host, 'machine' | 'home' | 'env'>, contact?: Contact): readonly Learned[] {
  return learnedNames({ hostName: machine.hostName(), userName: machine.userName(), home, env }, contact);
}
