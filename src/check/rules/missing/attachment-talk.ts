import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

const PICTURE = /screen ?-?(?:shot|grab|print|cap)|photo|picture|image|скрин|снимо?к|фото|картинк|изображени|\.(?:png|jpe?g|gif|webp|heic|bmp)$/iu;

const UNABLE = lowerPattern(
  /(?<![\p{L}])(?:(?:can['’]?t|can ?not|could ?n['’]t|unable to|not able to|don['’]t know how to) (?:\p{L}+ ){0,2}(?:attach|upload|send|add|take|make)|no (?:camera|screenshots? possible)|не (?:могу|получается|умею|знаю,? как|удалось|вышло|даёт|дает) (?:\p{L}+ ){0,2}(?:приложить|прикрепить|прикладывать|загрузить|вложить|прислать|сделать (?:скрин|снимок|фото)))/u,
);

/** Whether the text says that a picture is there, or one is. */
export function isInPicture({ seen }: Case): boolean {
  const { attachments, blocks } = seen.reading;
  return (
    seen.facts.attachments.some(({ text, value }) => PICTURE.test(text) || PICTURE.test(value)) ||
    blocks.some(({ kind }) => kind === 'image') ||
    (attachments ?? []).some((name) => PICTURE.test(name))
  );
}

/** Whether the person says that nothing can be attached: then nobody asks for it. */
export function cannotAttach({ lower }: Case): boolean {
  return lower.sentences.some((text) => UNABLE.test(text));
}
