import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { technicalShare, withTechnical } from '../../../../src/check/see/labels/technical.ts';

const sign = (...ids: string[]) => ({ cues: ids.map((id) => ({ id })), structure: ['form:prose'], stems: [], kinds: [] });

describe('a text about programs', () => {
  it('is told by the share of its sentences in which code, paths or names run together stand', () => {
    expect(technicalShare(readText('It calls parse() twice. Then it stops.'))).toBe(0.5);
    expect(technicalShare(readText('The parcel has not come. When will it?'))).toBe(0);
    expect(technicalShare(readText(''))).toBe(0);
  });

  it('has each cue marked once more, so that it may weigh otherwise there', () => {
    const [marked] = withTechnical([sign('should', 'when-i')], readText('The getUser() call should return null.'));
    expect(marked?.structure).toEqual(['form:prose', 'technical', 'technical should', 'technical when-i']);
  });

  it('is one too where a log stands in it, whatever its sentences say', () => {
    const reading = readText('It stops.\n\n```\nline one\nline two\n```\n');
    expect(withTechnical([sign('stops')], reading)[0]?.structure).toContain('technical stops');
  });

  it('leaves a letter as it is heard', () => {
    const signs = [sign('should')];
    expect(withTechnical(signs, readText('My parcel should have come on Monday.'))).toBe(signs);
  });
});
