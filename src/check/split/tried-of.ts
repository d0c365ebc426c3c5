import type { Answers } from '../../model/answers.ts';
import type { TextPiece } from './text-piece.ts';

type Tried = NonNullable<Answers['tried']>[number];

const NO_USE =
  "не (?:помог|помогает|сработал|вышло|получилось|дало)|без (?:результат|толку|изменений)|безрезультатно|то же|тоже самое|толку|ничего не|вс[её] равно|никак|тишина|бесполезно|ноль|не реагирует|(?:this |that |it |which )?(?:did(?: not|n['’]?t)|does(?: not|n['’]?t)|has(?: not|n['’]?t)|won['’]?t) (?:help|work|change|fix|solve)|no (?:luck|effect|change|difference|use|joy|success|result|help|good)|(?:the )?same|to no avail|nothing (?:changed|helped|happen)|without (?:success|luck|result)|in vain|still (?:the|no|not|does|fails|crash|broken)|made no";
/** "restarted it, did not help": an action, then what came of it. */
const WITH_RESULT = new RegExp(
  String.raw`^(.{3,300}?)\s*(?:[,;:—–]|\s-|\.{2,}|…|(?=\s(?:но|but|and it|и всё|и все)\s))\s*((?:(?:но|а|и|but|and|with)\s(?:это\s|it\s)?)?(?:${NO_USE}).{0,200})$`,
  'iu',
);
/** A sentence that only tells what came of the one before. */
const RESULT = new RegExp(`^(?:но |а |и |but |and |это |it |that |this |всё |все |ничего |nothing |neither |none )?(?:${NO_USE})`, 'iu');

/** Whether a sentence says what came of something, and not what was done. */
function isResult(text: string): boolean {
  return text.length <= 80 && RESULT.test(text);
}

/** What was tried, with what came of it where the words tell: in the same sentence after a comma, or in the next one. Every word stays. */
export function triedOf(pieces: readonly TextPiece[]): Tried[] {
  const tried: Tried[] = [];
  for (const { text } of pieces) {
    const last = tried.at(-1);
    if (last && last.result === undefined && isResult(text)) {
      tried[tried.length - 1] = { ...last, result: text };
      continue;
    }
    const [, action, result] = WITH_RESULT.exec(text) ?? [];
    tried.push(action !== undefined && result !== undefined ? { action: action.trim(), result: result.trim() } : { action: text });
  }
  return tried;
}
