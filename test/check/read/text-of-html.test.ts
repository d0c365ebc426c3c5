import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from '../../../src/check/read/text-of-html.ts';

test.each([
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<div>a</div><div>b  \n c</div>', 'a\nb c'],
  ['<ul><li>a</li><li>b</li></ul><ol><li>c<li>d</ol>', '- a\n- b\n\n1. c\n2. d'],
  ['<h2>Steps</h2>x', '## Steps\n\nx'],
  ['<head><title>t</title><style>p{}</style></head><script>if (a < b) {}</script>y', 'y'],
  ['a &lt;b&gt; &amp;amp; &laquo;&#1078;&#x436;&raquo; &nosuch; &#0;', 'a <b> &amp; «жж» &nosuch; \uFFFD'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<!-- a <b> c -->x', 'x'],
  ['<blockquote>q<blockquote>r</blockquote></blockquote>s', '> q\n\n> > r\n\ns'],
  ['<pre>a\n  b</pre>', '```\na\n  b\n```'],
  ['<img src="https://t.example/1.gif" width=1><img alt="shot" src="cid:x">', '![shot](cid:x)'],
  ['<table><tr><td>Order</td><td>10-5</td></tr></table>', 'Order 10-5'],
  ['<a href="https://a.example">here</a> <span>and</span>', 'here and'],
  ['broken <b', 'broken'],
  ['', ''],
])('%s', (html, text) => expect(textOfHtml(html)).toBe(text));

test('takes any string, in bounded time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => typeof textOfHtml(html) === 'string'));
  for (const unit of ['<', '<a', '<!--', '<script>', '&', '<blockquote>', '<li>', '<p>x', '>', '</pre>', '<pre>\n']) {
    const before = performance.now();
    textOfHtml(unit.repeat(300_000));
    expect(performance.now() - before, unit).toBeLessThan(3000);
  }
});
