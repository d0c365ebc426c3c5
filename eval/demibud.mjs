// Reads the reports of DeMIBuD that lie beside the project for tuning (never in it), as texts with labels. Nothing where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILE = new URL('../../shared/data/quality/demibud-tune.jsonl.gz', import.meta.url);
const NAMES = { OB: 'observed', EB: 'expected', S2R: 'step' };
const named = (labels) => (labels ?? []).map((label) => NAMES[label]).filter(Boolean);

/** The numbers of list items lost their stops when the reports were cut into sentences; a text as it was written has them. */
const asWritten = (text) => text.replace(/^(\d{1,2}) (?=[A-Z`"'/<[(])/, '$1. ');

/**
 * @returns {{ id: string, system: string, isCoded: boolean, title: string, body: string, tells: Set<string>,
 *   spans: { start: number, end: number, labels: Set<string>, paragraph: Set<string> }[] }[]} Spans count in `title`, a line break, `body`.
 */
export function readDemibud(file = process.env.DEMIBUD ?? FILE) {
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const report = JSON.parse(line);
    const title = report.title.replace(/\s+/g, ' ');
    let source = `${title}\n`;
    const spans = [];
    for (const [at, paragraph] of report.paragraphs.entries()) {
      if (at > 0) source += '\n\n';
      for (const [index, sentence] of paragraph.sentences.entries()) {
        if (index > 0) source += '\n';
        const text = asWritten(sentence.text);
        spans.push({
          start: source.length,
          end: source.length + text.length,
          labels: new Set(named(sentence.labels)),
          paragraph: new Set(named(paragraph.labels)),
          paragraphNumber: at,
        });
        source += text;
      }
    }
    return {
      id: `${report.system}-${report.bug_id}`,
      system: report.system,
      isCoded: report.label_source === 'seers',
      title,
      body: source.slice(title.length + 1),
      source,
      tells: new Set(named(report.labels)),
      spans,
    };
  });
}
