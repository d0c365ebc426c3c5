/** The check: what a request lacks or says in a way that a question comes back, and how the judgement is told. */
export const checking = {
  'level.ready': 'Ready: nothing should come back.',
  'level.almost': 'Almost ready: little is left to add.',
  'level.question': 'A question will come back.',
  'level.unusable': 'Nobody can act on this yet.',
  'judged.title': '{level} Score: {score} of 100.',
  'judged.danger': 'Before you send it',
  'judged.questions': 'What support would ask',
  'judged.more-questions': '{count, plural, one {And # more question after that.} other {And # more questions after that.}}',
  'judged.hints': 'What could be better',
  'judged.place': 'line {line}',
  'judged.rewrite': 'Could be: {text}',

  'finding.danger.password':
    'A password stands here. Take it out before you send this: support never needs it. If it has been sent already, change it.',
  'finding.danger.card':
    'The data of a bank card stand here. Take them out before you send this: the last four digits are enough. If they have been sent already, have the card blocked.',
  'finding.danger.code': 'A one-time code stands here. Take it out before you send this, and tell it to nobody, not even to support.',
  'finding.danger.key': 'An access key stands here. Take it out before you send this. If it has been sent already, replace it with a new one.',

  'finding.missing.actual': 'It does not say what happened. Nobody can begin to look for a cause: tell what you see.',
  'finding.missing.actual.example.wish': 'You write: “{words}”. What happens now instead?',

  'finding.missing.steps': 'It does not say what came before the problem. With the steps, support can repeat it: write them down, one action a line.',
  'finding.missing.steps.ask': 'What did you do, step by step, until it happened?',
  'finding.missing.steps.ask.developer': 'Which steps, or which smallest piece of code, show it?',
  'finding.missing.steps.example': 'e.g. 1. I open the program. 2. I choose … 3. I see …',
  'finding.missing.steps.example.account': 'e.g. 1. I open the sign-in page. 2. I type my number. 3. I see …',
  'finding.missing.steps.example.button': 'e.g. 1. I open … 2. I choose … 3. I press “{button}”, and …',
  'finding.missing.steps.example.product': 'e.g. 1. I open {product}. 2. I choose … 3. Then: “{words}”',
  'finding.missing.steps.example.words': 'e.g. 1. I open … 2. I choose … 3. Then: “{words}”',

  'finding.missing.expected':
    'It does not say what should have happened. What is wrong for you may look right to somebody else: add it in one sentence.',
  'finding.missing.expected.example.words': 'You write: “{words}”. What should have happened instead?',

  'finding.missing.error': 'There is no error text. Often it is the shortest way to the cause: copy it unchanged.',
  'finding.missing.error.mentioned': 'An error is mentioned, but not what it says. Every character matters: copy it unchanged.',
  'finding.missing.error.example.words': 'You write: “{words}”. What exactly does it say?',
  'finding.missing.trace': 'There is neither an error text nor a trace. Often it is the shortest way to the cause: paste it as it is.',
  'finding.missing.trace.ask': 'Is there an error text, a stack trace or a log from that moment? Paste it unchanged.',
  'finding.missing.trace.example': 'e.g. the last twenty lines of the log, between two lines of ```',

  'finding.missing.version': 'No version is given. It may already be mended in another one: add it.',
  'finding.missing.version.ask': 'Which program or device is it, and which version?',
  'finding.missing.version.ask.product': 'Which version of {product} is it?',
  'finding.missing.version.ask.site': 'Is it the site or the app, and which version of the browser or of the app?',
  'finding.missing.version.ask.device': 'Which model is it, and which version does its own program show, if any?',
  'finding.missing.version.ask.developer': 'Which version is it, and on which system and runtime?',
  'finding.missing.version.example': 'e.g. 4.2.1; usually shown under “About”',
  'finding.missing.version.example.site': 'e.g. Chrome 131; usually shown under “About”',
  'finding.missing.version.example.device': 'e.g. WX-300, version 2.1; the model is on the label',
  'finding.missing.version.example.developer': 'e.g. 4.2.1 on Node.js 22.11, Ubuntu 24.04',

  'finding.missing.when':
    'It does not say when it happened. With the time, support can find it in its own records: add the day, and the hour if you can.',
  'finding.missing.when.ask.since': 'Since when has it been so?',
  'finding.missing.when.ask.delivery': 'For which day was it promised, or when was the order placed?',

  'finding.missing.order': 'There is no order number. With it, your order is found at once: add it.',
  'finding.missing.order.ask': 'What is the order number?',
  'finding.missing.payment': 'There is neither an amount nor a number of the payment. Without them it cannot be found: add one of them.',
  'finding.missing.payment.ask': 'What was the amount, and is there a number of the payment or the order?',
  'finding.missing.payment.example': 'e.g. 49.90 on 20 November, order 10-55821',
  'finding.missing.transaction': 'There is no number of the payment or the order. It is found faster with one: add it if you have it.',
  'finding.missing.transaction.ask': 'Is there a number of the payment or the order?',
  'finding.missing.contract': 'There is no contract or account number. With it, your line is found: add it.',
  'finding.missing.contract.ask': 'What is the number of your contract or account?',
  'finding.missing.account': 'It does not say which account it is. With it, you are found: add its number, or the name you sign in with.',
  'finding.missing.account.ask': 'Which account is it: its number, or the name you sign in with?',
  'finding.missing.login': 'It does not say which account it is. Perhaps it goes by your e-mail address: say so.',
  'finding.missing.login.ask': 'Do you sign in with {email}, or with another name or number?',
  'finding.missing.serial': 'There is no serial number. It tells the warranty and the series: add it if you can.',
  'finding.missing.serial.ask': 'What is the serial number of the device?',

  'finding.missing.tried': 'It does not say what you have tried. Somebody may ask you to do it again: name it, with the result.',
  'finding.missing.tried.example': 'e.g. restarted it: no change',
  'finding.missing.tried.example.product': 'e.g. restarted {product}: no change',

  'finding.missing.outcome': 'It does not say what you would like. If support knows, it need not guess: add it in one sentence.',

  'finding.missing.contact': 'There is no e-mail address and no phone number. The answer has nowhere to go: add one.',
  'finding.missing.contact.ask': 'How can you be reached: by e-mail or by phone?',
  'finding.missing.contact.why': 'So that the answer finds you.',
  'finding.missing.contact.example': 'e.g. anna@example.com or +44 20 7946 0958',

  'finding.missing.attachment': 'There is no picture. A screenshot often tells more than a page of text: add one if you can.',
  'finding.missing.attachment.ask': 'Could you add a screenshot of what you see?',
  'finding.missing.attachment.why': 'A screenshot often tells more than a page of text.',
  'finding.missing.attachment.goods': 'There is no photo. With one, it is often decided without taking the item back: add one if you can.',
  'finding.missing.attachment.goods.ask': 'Could you add a photo of what is wrong?',
  'finding.missing.attachment.goods.why': 'With a photo, it is often decided without taking the item back.',

  'finding.missing.file': 'The text speaks of “{words}”, but no such file is there. Attach it, or take the words out.',
  'finding.missing.file.ask': 'The file that you mention did not arrive. Could you attach it?',
  'finding.missing.file.why': 'Without it, half of the story is missing.',
  'finding.weak.unmentioned-file':
    '{count, plural, one {A file is attached that the text does not mention: {names}. Say in a few words what it shows.} other {# files are attached that the text does not mention: {names}. Say in a few words what they show.}}',

  'finding.weak.vague': 'This says that something does not work, but not what. Name the thing, and what you see.',
  'finding.weak.vague.ask': 'What exactly does not work, and what do you see?',
  'finding.weak.vague.why': 'With this, support can begin to look for the cause.',
  'finding.weak.vague.example': 'You write: “{words}”. Which button, page or thing is it, and what appears?',
  'finding.weak.vague.example.goods': 'You write: “{words}”. Which item is it, and what is wrong with it?',
  'finding.weak.vague.example.connection': 'You write: “{words}”. Is it the internet, the phone or TV, and on which devices?',

  'finding.weak.empty-summary': 'The title does not say what the problem is. Support decides by it who gets your request: put the problem in it.',
  'finding.weak.long-summary': 'The title says too much. In a list only its first words are seen: keep the problem, and move the rest below.',
  'finding.weak.one-step': 'Only one step is told. To repeat the problem, support needs the way from the start: add what came before it.',
  'finding.weak.one-step.ask': 'What did you do before and after this step?',
  'finding.weak.one-step.example': 'e.g. 1. I open … 2. {words} 3. I see …',
  'finding.weak.same': 'What should happen and what happens are the same here. Nobody can see what is wrong: change one of them.',
  'finding.weak.same.ask': 'What should have happened, other than “{words}”?',
  'finding.weak.placeholder': 'Words of a template still stand here: “{words}”. Put your own in their place, or take them out.',
  'finding.weak.relative-date': '“{words}” will be read on another day. Write the date.',
  'finding.weak.relative-date.known': '“{words}” will be read on another day. Write the date: {moment}',
  'finding.weak.screenshot-of-text': 'The error is only in a picture. Its text can be searched for: copy it into the request too.',
  'finding.weak.several':
    'There seem to be several problems here that have nothing to do with each other. Each has its own people: send each on its own.',
  'finding.weak.wall':
    'This paragraph is very long ({count, plural, one {# character} other {# characters}}). It is hard to find one thing in it: break it up, with the steps as a list.',

  'finding.tone.shouting': 'Capitals and rows of exclamation marks read as shouting. What matters is seen better without them.',
  'finding.tone.insult':
    'These words are aimed at a person. The one who reads this did not cause it and is the one who can help: say what happened instead.',
  'finding.tone.harsh': 'These words are hard on the product. What it does wrong tells more than how bad it is.',
  'finding.tone.threat': 'This reads as a threat. It can stop the work on your request: say by when you expect an answer, and what you will do next.',
  'finding.tone.sarcasm': 'This reads as mockery of the one who answers. Said plainly, the problem weighs more.',
} as const;
