// The longest that any rule's pattern takes on a line made to be hard for it, of the length that a rule may be given: milliseconds and the rule, as JSON.
import { performance } from 'node:perf_hooks';
import { hardTexts } from '../../src/redact/own/hard-texts.ts';
import { WINDOW } from '../../src/redact/rule.ts';
import { RULES } from '../../src/redact/rules/rules.ts';

let worst = { milliseconds: 0, rule: '' };
for (const { id, pattern, keywords = [] } of RULES) {
  for (const hard of hardTexts(pattern, keywords)) {
    const text = hard.repeat(Math.ceil(WINDOW / hard.length)).slice(0, WINDOW);
    pattern.test(text);
    pattern.lastIndex = 0;
    const started = performance.now();
    pattern.test(text);
    const milliseconds = performance.now() - started;
    pattern.lastIndex = 0;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, rule: id };
  }
}
console.log(JSON.stringify(worst));
