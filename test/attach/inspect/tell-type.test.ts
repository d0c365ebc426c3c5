import { describe, expect, it } from 'vitest';
import { tellType } from '../../../src/attach/inspect/tell-type.ts';

const told = (latin: string, name = 'x', whole = true) => tellType(Buffer.from(latin, 'latin1'), whole, name);

describe("a file's type", () => {
  it.each([
    ['image/png', '\x89PNG\r\n\x1a\n....', true],
    ['image/jpeg', '\xff\xd8\xff\xe0', true],
    ['image/gif', 'GIF89a', true],
    ['image/webp', 'RIFF....WEBPVP8 ', true],
    ['image/heic', '\0\0\0\x18ftypheic', true],
    ['image/heic', '\0\0\0\x18ftypmif1', true],
    ['image/avif', '\0\0\0\x18ftypavif', true],
    ['image/bmp', 'BM1234\0\0\0\0', false],
    ['image/tiff', 'II*\0', false],
    ['application/pdf', '%PDF-1.7', false],
    ['application/zip', 'PK\x03\x04\x14\0\0\0', true],
    ['application/zip', 'PK\x05\x06', true],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04\x14\0\0\0..[Content_Types].xml..word/document.xml', true],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK\x03\x04\x14\0\0\0..[Content_Types].xml..xl/workbook.xml', true],
    ['application/vnd.oasis.opendocument.text', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, true],
    ['application/gzip', '\x1f\x8b\x08\0', true],
    ['application/x-bzip2', 'BZh91AY&SY', true],
    ['application/x-xz', '\xfd7zXZ\0', true],
    ['application/x-7z-compressed', "7z\xbc\xaf'\x1c", true],
    ['application/vnd.rar', 'Rar!\x1a\x07\x01\0....', true],
    ['application/zstd', '\x28\xb5\x2f\xfd', true],
    ['application/x-tar', `${'a'.repeat(257)}ustar`, false],
    ['video/mp4', '\0\0\0\x18ftypisom', true],
    ['video/quicktime', '\0\0\0\x14ftypqt  ', true],
    ['video/webm', '\x1aE\xdf\xa3....webm', true],
    ['video/x-matroska', '\x1aE\xdf\xa3....matroska', true],
    ['audio/mpeg', 'ID3\x04', true],
    ['audio/mp4', '\0\0\0\x18ftypM4A ', true],
    ['audio/ogg', 'OggS', true],
    ['application/vnd.microsoft.portable-executable', 'MZ....PE\0\0', false],
    ['application/x-executable', '\x7fELF\x02', false],
    ['application/x-mach-binary', '\xcf\xfa\xed\xfe', false],
    ['application/octet-stream', '\xca\xfe\xba\xbe\0\0\0\x34', false],
    ['application/octet-stream', 'a\0b', false],
    ['text/plain; charset=windows-1251', '\xe6\xf3\xf0\xed\xe0\xeb: \xee\xf8\xe8\xe1\xea\xe0 \xb9 5', false],
    ['text/plain', 'caf\xe9 ferm\xe9, le journal est l\xe0', false],
    ['text/plain; charset=utf-16le', 'E\0r\0r\0o\0r\0\r\0\n\0', false],
    ['text/plain; charset=utf-16be', '\0E\0r\0r\0o\0r\0\r\0\n', false],
    ['text/plain; charset=utf-8', `2026-11-22 18:30:00 started\n2026-11-22 18:30:05 ${'\0'.repeat(512)}2026-11-22 18:31:00 up`, false],
    ['application/octet-stream', `${'\0'.repeat(64)}short`, false],
    ['application/octet-stream', `a header of some program\x01\x02${'\0'.repeat(64)} and more and more text`, false],
    ['application/octet-stream', '\xe6\x01\x02\xed\xe0\xeb', false],
    ['application/octet-stream', '\x80\x81\x90\x9f\xaa', false],
    ['text/plain; charset=utf-16le', '\xff\xfea\0', false],
    ['text/plain; charset=utf-16be', '\xfe\xff\0a', false],
    ['text/plain; charset=utf-8', 'BMW is a text', false],
    ['text/plain; charset=utf-8', 'MZ is a text too', false],
    ['text/plain; charset=utf-8', '', false],
  ])('is %s by its bytes %j', (type, bytes, stored) => {
    expect(told(bytes)).toMatchObject({ type, stored });
  });

  it.each([
    ['data.CSV', 'text/csv; charset=utf-8'],
    ['config.json', 'application/json'],
    ['page.html', 'text/html; charset=utf-8'],
    ['picture.svg', 'image/svg+xml'],
    ['photo.png', 'text/plain; charset=utf-8'],
  ])('is told of a text by its name where that helps: %s', (name, type) => {
    expect(told('{}', name).type).toBe(type);
  });

  it('is UTF-8 when the head cuts a character, and not when the file does', () => {
    const cut = Buffer.from('журнал').subarray(0, 11);
    expect(tellType(cut, false, 'x').type).toBe('text/plain; charset=utf-8');
    expect(tellType(cut, true, 'x').type).not.toContain('utf-8');
  });

  it.each([
    ['zip', 'PK\x03\x04\x14\0\x01\0', 'password'],
    ['RAR 4', 'Rar!\x1a\x07\0\0\0s\x80\0', 'password'],
    ['RAR 5', 'Rar!\x1a\x07\x01\0....\x0a\x04', 'password'],
    ['ELF', '\x7fELF\x02', 'program'],
    ['open zip', 'PK\x03\x04\x14\0\0\0', undefined],
    ['open RAR 4', 'Rar!\x1a\x07\0\0\0s\0\0', undefined],
    ['open RAR 5', 'Rar!\x1a\x07\x01\0....\x0a\x01', undefined],
  ])('says what mail objects to in a %s', (_, bytes, concern) => {
    expect(told(bytes).concern).toBe(concern);
  });
});
