/** Rendering: what is wrong with a template of the person's own. */
export const rendering = {
  'files.same': '{name}, identical to {same}',
  'dropped.missing': 'it went away',
  'dropped.unreadable': 'access is refused',
  'dropped.loop': 'it leads back into itself',
  'dropped.broken-link': 'a link to nothing',
  'dropped.fifo': 'a pipe, not a file',
  'dropped.socket': 'a socket, not a file',
  'dropped.device': 'a device, not a file',
  'dropped.failed': 'it could not be read',
  'dropped.left-out': 'kept back',
  'mail.part-subject': '{subject} ({number} of {count})',
  'mail.part':
    'This is e-mail {number} of {count} for request {id}. It carries {archive}; the other archives come with the other e-mails, and each opens by itself.',
  'template.broken': 'The template {file} cannot be read at line {line}, column {column} ({detail}). Correct it there, or leave --template out.',
  'template.unknown-name':
    'The template {file} uses “{name}” at line {line}, column {column}, and a request has no such part. Check the spelling; docs/templates.md lists the names.',
  'template.unknown-filter':
    'The template {file} uses the filter “{name}” at line {line}, column {column}, and there is none of that name. Check the spelling; docs/templates.md lists them.',
  'template.unknown-tag':
    'The template {file} uses the tag “{name}” at line {line}, column {column}, and there is none of that name. Check the spelling.',
  'template.not-closed': 'In the template {file}, “{name}” begins at line {line}, column {column} and has no end. Close it.',
  'template.endless': 'The template {file} does too much at line {line}, column {column}: a loop there may have no end. Shorten it.',
} as const;
