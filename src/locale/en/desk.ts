/** What `check` and `reply` say of their own words: what they read, and what does not go together. */
export const desk = {
  'check.source.missing': 'Name what to check: a file, the folder of a request, or - for standard input.',
  'check.source.one': 'Only one request can be checked at a time; these were named: {files}. For many there is --batch.',
  'check.awaited': 'Type or paste the text. End it with Enter, then Ctrl-D.',
  'check.awaited.windows': 'Type or paste the text. End it with Enter, Ctrl-Z and Enter.',
  'check.not-found': 'The file {file} was not found. Check the path, or give - to read standard input.',
  'check.folder': 'The folder {file} holds no request (request.json). Name a file in it, or check all its messages with --batch.',
  'check.not-a-file': '{file} is no file that can be read. Name a file, or give - to read standard input.',
  'check.unreadable': 'The file {file} cannot be read. Check whether you may open it.',
  'check.too-large': '{file} is larger than {limit} MB, which no request is. Attach long logs instead of pasting them.',
  'check.no-text': '{file} is no text. Name a text, a Markdown file, an e-mail (.eml), an answers file or a request.json.',
  'check.mail.broken': '{file} is an e-mail that cannot be taken apart. Save its text as a text file, and name that.',
  'text.answers': '{file} holds answers in JSON, and no text that a person wrote. Give it with --from instead of --text.',
  'check.queue.no-json': 'Line {file} of the queue is not JSON. Each line needs to be one object, such as {example}.',
  'check.queue.document':
    'The queue is one JSON document. It needs one object in each line, such as {example}. Out of that, {command} makes such lines.',
  'check.queue.none':
    '{file} is no queue. It needs to be lines of JSON, such as {example}, an mbox, whose first line begins with “From ”, or a folder of messages. One text is checked without --batch.',
  'check.queue.before':
    'Here stand lines before the first message of the mbox. They are no message and were not judged: a message begins with a line such as “From a@example.com Mon Nov 23 10:00:00 2026”, after an empty one.',
  'check.queue.dangling': '{file} leads to a file that is not there. Mend the link, or delete it.',
  'check.queue.pipe': '{file} is a pipe or a device and no file, so it was not read. Save what comes out of it to a file.',
  'check.queue.no-record': 'Line {file} of the queue is no object. Each line needs to be one, such as {example}.',
  'check.queue.no-text': 'Line {file} of the queue has no "text" that is a text.',
  'check.queue.alone':
    '{file} is a queue of requests, and only one can be read here. Check them all with askwell check --batch, or put one into a file of its own.',
  'check.queue.broken':
    '{count, plural, one {# request of the queue could not be read; its line in the output says why.} other {# requests of the queue could not be read; their lines in the output say why.}}',
  'check.queue.empty': 'The queue is empty.',
  'check.min-score': '--min-score needs a whole number from 0 to 100; this was given: "{value}".',
  'check.now': '--now needs a date such as 2026-11-22; this was given: "{value}".',
  'check.batch-and-format': '--batch writes a line of JSON for each request. Give it without --format {format}.',
  'check.json-and-format': 'Give either --json or --format {format}.',
  'check.below': 'The score is {score}; at least {least} is wanted.',
  'check.below.queue':
    '{count, plural, one {# request of the queue is under the wanted score of {least}.} other {# requests of the queue are under the wanted score of {least}.}}',
  'reply.source.missing': 'Name the request to answer: a file, the folder of a request, or - for standard input. A macro (--macro) can do without.',
  'reply.source.empty': 'There is nothing to answer: the file {file} is empty. Name the file that holds the request, or give - for standard input.',
  'reply.input.empty': 'There is nothing to answer: standard input is empty. Give the text of the request on it, or name a file.',
  'reply.source.unread':
    'What came is in no language that askwell reads (English or Russian), so that it cannot tell what to ask. Answer it yourself, or choose an answer with --kind, as --kind hold.',
  'reply.source.one': 'Only one request can be answered at a time; these were named: {files}.',
  'reply.solution.kind': '{flag} belongs to --kind resolved.',
  'reply.unsaid': 'The answer does not say what was done: give it with --done, and the cause with --cause.',
} as const;
