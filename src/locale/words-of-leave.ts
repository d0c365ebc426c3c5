/** How a letter is ended, as alternatives of a pattern in lower case, in every language that is read. */
export const LEAVE =
  '(?:with )?(?:(?:kind|best|warm) )?(?:regards|wishes)|(?:yours )?sincerely(?: yours)?|yours(?: faithfully| truly)?|cheers|best|rgds|br|с уважением|с наилучшими(?: пожеланиями)?|всего доброго|с надеждой на понимание';

/** Thanks that stand where a letter ends. */
export const THANKS =
  '(?:many )?thanks(?: in advance| again)?|thank you(?: in advance)?|ta(?: very much| muchly)?|с благодарностью|(?:заранее )?спасибо(?: заранее)?|(?:заранее )?благодар(?:ю|на|ен|ны)(?: заранее)?';
