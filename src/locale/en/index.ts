import { catalogue } from '../catalogue.ts';
import { attaching } from './attaching.ts';
import { checking } from './checking.ts';
import { commands } from './commands.ts';
import { composing } from './composing.ts';
import { desk } from './desk.ts';
import { errors } from './errors.ts';
import { facts } from './facts.ts';
import { help } from './help.ts';
import { hiding } from './hiding.ts';
import { masking } from './masking.ts';
import { media } from './media.ts';
import { perils } from './perils.ts';
import { questions } from './questions.ts';
import { rendering } from './rendering.ts';
import { sought } from './sought.ts';
import { terminal } from './terminal.ts';
import { words } from './words.ts';

/** The English messages, one file a room. */
export const en = catalogue(
  attaching,
  checking,
  commands,
  composing,
  desk,
  errors,
  facts,
  help,
  hiding,
  media,
  masking,
  perils,
  questions,
  rendering,
  sought,
  terminal,
  words,
);
