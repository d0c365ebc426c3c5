import { describe, expect, it } from 'vitest';
import { clean } from '../../support/clean.ts';
import { exif, pdf, SECRET, xmp } from '../../support/hidden-data.ts';

const TYPE = 'application/pdf';
const stream = (dictionary: string, content: Buffer) =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`;

describe('a PDF', () => {
  it('keeps the programs, the dates and the title of its properties, and every object its place', async () => {
    const info = `<< /Title (Offer \\(draft\\)) /Author (${SECRET}) /Creator (Writer) /Producer (LibreOffice 24.8) % who\n /Keywords <${Buffer.from(SECRET).toString('hex')}> /CreationDate (D:20261122) /Trapped /False /Custom [1 2 (${SECRET}) << /A (${SECRET}) >>] >>`;
    const before = pdf([info], '/Info 4 0 R');
    const { bytes, removed, unseen } = await clean(TYPE, before);
    const text = bytes.toString('latin1');
    expect(bytes.length).toBe(before.length);
    expect(text).not.toMatch(new RegExp(`${SECRET}|Author|Keywords|Custom`));
    expect(text).toMatch(
      /\/Title \(Offer \\\(draft\\\)\) +\/Creator \(Writer\) \/Producer \(LibreOffice 24.8\).*\/CreationDate \(D:20261122\) \/Trapped \/False +>>/s,
    );
    expect(text.indexOf('startxref')).toBe(before.indexOf('startxref'));
    expect(removed).toEqual(['people', 'comment']);
    expect(unseen).toBeUndefined();
  });

  it.each([
    ['(file:///home/anna/offer.odt)'],
    ['(C:\\\\Users\\\\anna\\\\offer.docx)'],
    [`<${Buffer.from('/Users/anna/offer.pages').toString('hex')}>`],
    [`<FEFF${Buffer.from('/home/anna/offer.odt', 'utf16le').swap16().toString('hex')}>`],
  ])('loses a title that is the path of a file: %s', async (title) => {
    const { bytes } = await clean(TYPE, pdf([`<< /Title ${title} >>`], '/Info 4 0 R'));
    expect(bytes.includes('/Title')).toBe(false);
  });

  it('loses a creator that is a person', async () => {
    const { bytes } = await clean(TYPE, pdf([`<< /Author (Anna) /Creator (Anna) >>`], '/Info 4 0 R'));
    expect(bytes.includes('Anna')).toBe(false);
  });

  it('loses names that stand in objects of their own, and those of older versions', async () => {
    const { bytes, removed } = await clean(
      TYPE,
      pdf(
        ['<< /Author 5 0 R /Subject 6 0 R >>', `(${SECRET})`, `  <${Buffer.from(SECRET).toString('hex')}>`, `<< /Author(${SECRET}) >>`],
        '/Info 4 0 R',
      ),
    );
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.includes(Buffer.from(SECRET).toString('hex'))).toBe(false);
    expect(removed).toEqual(['people', 'comment']);
  });

  it('has its XMP emptied, but for what makes it an archive document', async () => {
    const packet = xmp(`<dc:creator>${SECRET}</dc:creator><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>`);
    const before = pdf([stream('/Type /Metadata /Subtype /XML', packet)], '');
    const { bytes, unseen } = await clean(TYPE, before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.includes('pdfaid:part="2" pdfaid:conformance="B"')).toBe(true);
    expect(unseen).toBeUndefined();
  });

  it('loses the Exif, IPTC and XMP of the JPEG pictures in it', async () => {
    const segment = (code: string, body: string) => `\xff${code}${String.fromCharCode((body.length + 2) >> 8, (body.length + 2) & 255)}${body}`;
    const picture = Buffer.from(
      `\xff\xd8${segment('\xe1', `Exif\0\0${exif().toString('latin1')}`)}${segment('\xe1', `http://ns.adobe.com/xap/1.0/\0${xmp().toString('latin1')}`)}${segment('\xed', `Photoshop 3.0\0${SECRET}`)}pixels`,
      'latin1',
    );
    const { bytes, removed } = await clean(TYPE, pdf([stream('/Subtype /Image /Filter /DCTDecode', picture)], ''));
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.includes('pixels')).toBe(true);
    expect(removed).toContain('place');
  });

  it('that is encrypted is left as it is, and that is said', async () => {
    expect(await clean(TYPE, pdf([`<< /Author (${SECRET}) >>`, '<< /Filter /Standard >>'], '/Info 4 0 R /Encrypt 5 0 R'))).toMatchObject({
      patches: [],
      unseen: 'encrypted',
    });
  });

  it('with compressed properties or XMP says so', async () => {
    expect(await clean(TYPE, pdf([], '/Info 9 0 R'))).toMatchObject({ unseen: 'compressed' });
    expect(await clean(TYPE, pdf([stream('/Type /Metadata /Filter /FlateDecode', Buffer.from('x'))], ''))).toMatchObject({ unseen: 'compressed' });
  });

  it('that was cut off is cleaned as far as it goes, and that is said', async () => {
    const whole = pdf([`<< /Author (${SECRET}) >>`], '/Info 4 0 R');
    const { bytes, unseen } = await clean(TYPE, whole.subarray(0, whole.indexOf('xref')));
    expect(bytes.includes(SECRET)).toBe(false);
    expect(unseen).toBe('broken');
  });

  it.each([
    ['is no dictionary', '(text)'],
    ['has no end', '<< /Author (Anna'],
    ['has a value where a name must be', '<< (Author) /Anna >>'],
    ['has no value', '<< /Author >>'],
    ['is nested without end', `<< /Author ${'['.repeat(40)}${']'.repeat(40)} >>`],
  ])('whose dictionary of properties %s is left as it is', async (_, dictionary) => {
    expect(await clean(TYPE, pdf([dictionary], '/Info 4 0 R'))).toMatchObject({ patches: [], unseen: 'broken' });
  });

  it('finds what lies across the pages in which it is read', async () => {
    for (const room of [65_530, 64_500, 129_000]) {
      const before = pdf([stream('', Buffer.alloc(room, 'x')), `<< /Author (${SECRET}) >>`], '/Info 5 0 R');
      expect((await clean(TYPE, before)).bytes.includes(SECRET)).toBe(false);
    }
  });
});
