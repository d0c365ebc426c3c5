import { letterPattern } from '../letter-pattern.ts';
import type { SeenSentence } from '../see/seen.ts';

/** "Bundler: vite", "Build Modules: `-`", «Пакетный менеджер: pnpm»: a few words, and what they have for a value. */
const KEYED = letterPattern(/^\p{Lu}[\p{L} /-]{1,30}: ?\S+(?: \S+){0,2}$/u);

/** "Load: ~40 req/s, Node 20.14, Kubernetes 1.29", «Нагрузка: 40 запросов в секунду»: on what it runs, in numbers. */
const MEASURED = letterPattern(
  /^(?:[-*] )?[*_]{0,2}(?:load|traffic|throughput|scale|cluster|hardware|machine|server|host|runtime|memory|ram|cpu|gpu|disks?|storage|database|db|deployment|infra(?:structure)?|stack|toolchain|compiler|kernel|distro|нагрузка|трафик|кластер|железо|сервер|хост|память|озу|процессор|видеокарта|диски?|база(?: данных)?|бд|стек|ядро|компилятор|инфраструктура)[*_]{0,2}:[*_]{0,2} [^.!?\n]*?\d/iu,
);

/** Whether a sentence stands under a heading or label for what the thing runs on. */
export function isOfSystem({ part }: Pick<SeenSentence, 'part'>): boolean {
  return part === 'environment' || part === 'version';
}

/** The sentences, where lines of keys and values beside those that tell the system are of the system, too. */
export function withKeyedLines(sentences: readonly SeenSentence[]): SeenSentence[] {
  const all = sentences.map((one) =>
    one.part === undefined && !one.isTitle && MEASURED.test(one.text) ? { ...one, part: 'environment' as const } : one,
  );
  const take = (at: number, beside: number) => {
    const [one, other] = [all[at], all[beside]];
    if (!one || !other || one.part !== undefined || one.isTitle || one.paragraph !== other.paragraph) return;
    if (isOfSystem(other) && KEYED.test(one.text)) all[at] = { ...one, part: 'environment' };
  };
  for (let at = 1; at < all.length; at += 1) take(at, at - 1);
  for (let at = all.length - 2; at >= 0; at -= 1) take(at, at + 1);
  return all;
}
