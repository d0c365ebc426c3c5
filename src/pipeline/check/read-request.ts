import { parseMail } from '../../check/read/parse-mail.ts';
import { readAnswers } from '../../check/read/read-answers.ts';
import { readMail } from '../../check/read/read-mail.ts';
import { readText } from '../../check/read/read-text.ts';
import type { Reading } from '../../check/read/reading.ts';
import { type Form, tellForm } from '../../check/read/tell-form.ts';
import { AskwellError } from '../../errors.ts';
import type { Kind } from '../../model/words.ts';
import type { CheckInput } from './check-input.ts';
import { mendedMail } from './mended-mail.ts';

/** A request as it was read, with what its form tells beside its words. */
export interface ReadRequest {
  readonly reading: Reading;
  /** What the person says it is about. */
  readonly kind?: Kind | undefined;
  /** Who sent it, where a header or a field says so. */
  readonly sender?: string | undefined;
  /** Where the answer goes, where a header says so. */
  readonly address?: string | undefined;
  /** When it was written, where it says so: "yesterday" counts from then. */
  readonly written?: Date | undefined;
}

type Reader = (input: CheckInput, title: string | undefined) => Promise<ReadRequest>;

const READERS: Readonly<Record<Form, Reader>> = {
  text: async ({ text }, title) => ({ reading: readText(text, title === undefined ? {} : { title }) }),
  page: async ({ text }, title) => ({ reading: readMail({ html: text, ...(title === undefined ? {} : { subject: title }) }) }),
  mail: async ({ bytes, name }) => {
    const mail = await parseMail(mendedMail(bytes));
    if (mail === undefined) throw new AskwellError('usage', [{ message: 'check.mail.broken', values: { file: name } }]);
    return {
      reading: readMail(mail),
      ...(mail.sender === undefined ? {} : { sender: mail.sender }),
      ...(mail.address === undefined ? {} : { address: mail.address }),
      ...(mail.date === undefined ? {} : { written: mail.date }),
    };
  },
  answers: async ({ bytes, name }) => {
    // What tells whether answers are sound takes longer to load than all that reads a text.
    const { readAnswersFile } = await import('../../answers/read-answers-file.ts');
    const { answers, request, places } = await readAnswersFile(bytes, name);
    const files = request?.attachments.kept.map((file) => file.name);
    const reading = readAnswers(answers, { place: (key) => places.get(key), ...(files ? { attachments: files } : {}) });
    const { kind, contact } = answers;
    return {
      reading,
      ...(kind === undefined ? {} : { kind }),
      ...(contact?.name === undefined ? {} : { sender: contact.name }),
      ...(request ? { written: new Date(request.created) } : {}),
    };
  },
};

/** A document of JSON, as its name or its first key says. */
const IS_JSON = /^\s*\{\s*"schema"\s*:/;

/**
 * Reads what a person wrote freely, even where it looks like answers.
 * @throws AskwellError `usage` where it is a request that a program wrote, whose JSON is nobody's words
 */
export async function readMessage(input: CheckInput): Promise<ReadRequest> {
  if (/\.json$/i.test(input.name) || IS_JSON.test(input.text.slice(0, 200)))
    throw new AskwellError('usage', [{ message: 'text.answers', values: { file: input.name } }]);
  const form = tellForm(input.text, input.name);
  return READERS[form === 'answers' ? 'text' : form](input, undefined);
}

/**
 * Reads a request in whatever form it comes. `title` is one that stands apart from the text.
 * @throws AskwellError `usage` with everything that is wrong with an answers file, or where an e-mail cannot be taken apart
 */
export async function readRequest(input: CheckInput, title?: string): Promise<ReadRequest> {
  return READERS[tellForm(input.text, input.name)](input, title);
}
