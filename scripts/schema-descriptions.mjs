/** What each key means, by its path in the schema; `*` stands for each item of a list or each value of a record. */
const ANSWERS = {
  summary: 'What went wrong, in one line. Required when nobody can be asked.',
  kind: 'What it is about.',
  product: 'The product that has the problem.',
  'product.name': 'Its name.',
  'product.version': 'Its version, every character of it.',
  description: 'The problem at length; Markdown is kept in the ticket.',
  steps: 'The steps that lead to the problem, in order.',
  expected: 'What should have happened.',
  actual: 'What happened instead. Required when nobody can be asked.',
  errors: 'Error texts and numbers, unchanged.',
  when: 'When it happened: ISO 8601, or words such as "yesterday 6:30pm". Absolute, with its offset, in a request; what is rough in its words, with the moment that it is near behind them: "last night (2026-11-21)".',
  zone: 'The IANA time zone in which "when" was said, such as Europe/Moscow.',
  since: 'Since when: a day, a moment, or words.',
  changed: 'What changed before it began.',
  lastGood: 'The last version or day when it worked.',
  neededBy: 'By when a solution is needed: a day, a moment, or words.',
  frequency: 'How often it happens.',
  severity: 'How much it stops the person.',
  tried: 'What was tried already.',
  'tried.*.action': 'What was done.',
  'tried.*.result': 'What came of it.',
  outcome: 'What would solve it.',
  references: 'Numbers and dates by which the desk finds the order, the account, the device.',
  'references.*.kind':
    'order, article, purchase-date, model, serial, account, contract, amount, transaction, service-address, previous-case, or any word.',
  'references.*.value': 'The number or text, every character of it.',
  contact: 'How to reach the person.',
  'contact.name': 'The name, in full where letters are formal.',
  'contact.email': 'The e-mail address.',
  'contact.phone': 'The phone number; with its country code in a request.',
  recipient: 'Who gets the request.',
  'recipient.organisation': 'The organisation.',
  'recipient.name': 'Whom the letter greets.',
  'recipient.email': 'The e-mail address.',
  fields: 'Further facts by their names: text, or a list of texts.',
  attachments: 'Files, folders or patterns to attach.',
  'attachments.*.path': 'The path; a relative one counts from the folder of this file.',
  'attachments.*.note': 'What the file shows.',
  language: 'The language that the request is written in.',
};

const under = (name, descriptions) => Object.fromEntries(Object.entries(descriptions).map(([key, text]) => [`${name}.${key}`, text]));

/** What each key of a file that goes along means. */
const KEPT = {
  sameAs: 'The entry with the same bytes, which holds them.',
  fate: 'What became of it; whole where nothing is said.',
  before: 'Its bytes on the machine of the person.',
  bytes: 'Its bytes as it goes along.',
  sha256: 'SHA-256 of the bytes that go along, in hexadecimal.',
  cut: 'What was left out of a text.',
  part: 'Which piece it is of a text that was too large for one archive.',
  masked: 'Whether it was read for what is private, and that hidden.',
  notInspected: 'Whether it, or a part of it, could not be read for what is private.',
  findings: 'How many private things were found in it that cannot be hidden in it.',
  metadataRemoved: 'Whether places, names and the like that a camera or program had put in were taken out.',
};

const REQUEST = {
  schema: 'The version of this shape. Keys are only ever added.',
  id: 'The id of the request: AW-YYYYMMDD-XXXX.',
  created: 'When it was composed, in ISO 8601 with an offset.',
  generator: 'What wrote the file.',
  system: 'Facts about the machine.',
  'system.level': 'How much was asked for.',
  'system.facts': 'The facts, each with a dotted id such as memory.total.',
  'system.skipped': 'What could not be found out, and why.',
  attachments: 'The files that lie beside this one.',
  'attachments.archives': 'Zip archives.',
  'attachments.kept': 'Each attached file: its name, what holds it (an archive, or the folder attachments), type, size in bytes and SHA-256.',
  ...under('attachments.kept.*', KEPT),
  'attachments.dropped': 'Files that were found and do not go along, and why.',
  redactions: 'What was masked: a mask such as [email-1] stands for a value, the same mask always for the same value.',
  'redactions.total': 'How many places.',
  'redactions.byKind': 'How many of each kind.',
  'redactions.off': 'Nothing was looked for, at the wish of the person.',
};

const RULES = {
  '*.id': 'What a report calls the rule: small letters, digits and dashes.',
  '*.kind': 'What it finds, as the mask says it: customer gives [customer-1].',
  '*.keywords': 'Pieces of text of three letters or more, of which one must stand in the line, in any case.',
  '*.pattern': 'A regular expression of JavaScript, tried on lines that hold a keyword. The group (?<value>…) is hidden, else all of it.',
  '*.flags': 'Its flags, of i, m, s and u.',
  '*.entropy': 'The least Shannon entropy of the value, in bits a character, from 0 to 8.',
  '*.allow': 'Regular expressions of values that stay.',
  '*.checksum': 'The check that the value has to pass.',
  '*.family': 'Of a kind that askwell does not know: secret (kept nowhere; this where nothing is said), personal or machine.',
};

const FACT = { text: 'The words as they stand in the text.', value: 'The normal form; empty where it cannot be told.' };

const FINDING = {
  rule: 'The rule that found it, such as missing.steps.',
  field: 'What would have to be mended: a word of lacks, or description.',
  severity: 'How sure it is that a question comes back.',
  weight: 'How many points of the score it costs.',
  message: 'What is missing or unclear, and what to do.',
  question: 'What a support engineer would ask back.',
  why: 'Why that is asked.',
  example: "How an answer could look, made from the person's own words.",
  rewrite: "The person's own words, mended.",
  line: 'From 1.',
  column: 'From 1, in UTF-16 units.',
};

const JUDGEMENT = {
  score: 'How much of what support needs is there, from 0 to 100.',
  level: 'ready: 85 and more; almost: 65 and more; question: one will come back; unusable: 25 and less.',
  lacks: 'What is absent from the text, whoever writes it.',
  findings: 'What is missing, vague, rude or dangerous, the most valuable first.',
  ...under('findings.*', FINDING),
  sentences: 'Every sentence, with what it does.',
  'sentences.*.labels': 'None where it says nothing of the problem.',
  facts: 'What the text names.',
  'facts.versions': 'Of programs, systems and devices.',
  'facts.errors': 'Codes and messages.',
  'facts.dates': 'Days, times and periods, in ISO 8601 where they can be told.',
  'facts.references': 'Numbers of orders, accounts, contracts, devices, payments and earlier requests.',
  'facts.tried': 'What was tried.',
  'facts.attachments': 'Files and pictures that are said to be there.',
  'facts.outcomes': 'What the person wants.',
  ...Object.assign(
    {},
    ...['versions', 'errors', 'dates', 'references', 'tried', 'attachments', 'outcomes'].map((name) => under(`facts.${name}.*`, FACT)),
  ),
};

const RESULT = {
  ok: 'Whether the request stands.',
  id: 'The id of the request.',
  folder: 'The folder that holds it; absent when nothing was kept.',
  files: 'Every file of the folder, relative to it, with its size in bytes and SHA-256.',
  attachments: 'What became of the attachments: each file is in one of the lists.',
  ...under('attachments.kept.*', KEPT),
  ...under('attachments.trimmed.*', KEPT),
  redactions: 'What was masked.',
  check: 'How a desk will find it.',
  ...under('check.findings.*', FINDING),
  warnings: 'What the person should know, ready to read.',
  error: 'What went wrong.',
  'error.kind': 'The kind of failure; the exit code follows from it.',
  'error.message': 'It, in a sentence.',
  'error.problems': 'Everything that is wrong, each with its place.',
  'error.draft': 'The draft that keeps what was typed: askwell resume ID.',
};

const { attachments: _paths, 'attachments.*.path': _path, 'attachments.*.note': _note, ...said } = ANSWERS;

export const DESCRIPTIONS = {
  ...under('answers', ANSWERS),
  ...under('request', { ...said, ...REQUEST }),
  ...under('rules', RULES),
  ...under('judgement', JUDGEMENT),
  ...under('result', RESULT),
};
