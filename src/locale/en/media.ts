/** Hidden data in pictures, films, sounds and documents, and their smaller forms. */
export const media = {
  'media.cleaned':
    'Hidden data such as places, names and devices was taken out of {count, plural, one {# file} other {# files}}: {names}. What {count, plural, one {it shows} other {they show}} is unchanged.',
  'media.unseen-format':
    'Authors, dates and other hidden data in {count, plural, one {this document} other {these # documents}} stay, for they cannot be taken out: {names}. Check that {count, plural, one {it} other {they}} may leave so.',
  'media.unseen-broken':
    '{count, plural, one {This file is} other {These # files are}} damaged or cut off, so that hidden data such as a place or a name could not be taken out: {names}. Check that {count, plural, one {it} other {they}} may leave so.',
  'media.unseen-encrypted':
    '{count, plural, one {This file is} other {These # files are}} encrypted, so that hidden data such as an author could not be taken out: {names}. Check that {count, plural, one {it} other {they}} may leave so.',
  'media.unseen-compressed':
    '{count, plural, one {This document keeps} other {These # documents keep}} a part of the properties, such as an author, compressed; that part stays: {names}. Check that {count, plural, one {it} other {they}} may leave so.',
  'media.kept-animated':
    '{count, plural, one {This picture moves or has several pages. It goes} other {These # pictures move or have several pages. They go}} along as large as before: {names}.',
  'media.kept-too-large': '{count, plural, one {This picture is} other {These # pictures are}} too large to be made smaller here: {names}.',
  'media.kept-unreadable':
    '{count, plural, one {This file} other {These # files}} could not be read as a picture, and so not be made smaller: {names}.',
  'media.kept-failed':
    '{count, plural, one {This file} other {These # files}} could not be made smaller, for every program that was tried failed: {names}.',
} as const;
