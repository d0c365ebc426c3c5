import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/check/judge.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';

/** What is asked for to find what somebody writes about. */
function referenceAsked(text: string): string | undefined {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  const { findings } = judge({ seen, kind: seen.kind, audience: 'person', danger: [], isDated: true });
  return findings.find(({ field }) => field === 'reference')?.question?.id;
}

describe('words that only begin alike', () => {
  it.each([
    ['a set-top box is no bailiff', 'По телевизору через приставку чёрный экран и надпись Нет сигнала.', 'letter'],
    ["a seal is no dentist's work", 'Взяла дочке сапоги 36-го, а нужен 37-й. Если пломба срезана, обмен возможен?', 'patient'],
    ['a mug is no club', 'Заказал кружку «лучший папа», а пришла кружка без ручки.', 'member'],
    ['what a mug has is no club', 'Отбита ручка от кружки, которую вы прислали.', 'member'],
    ['a crack in a mug is no club', 'В кружке трещина, хочу вернуть.', 'member'],
    ['a table of wood is no tree', 'Стол из дерева пришёл с трещиной.', 'street'],
    ['a torch is no street lamp', 'Планшет сам включает фонарик среди ночи.', 'street'],
    ['a grand hotel room is no manhole', 'Забронировали люкс, а дали обычный номер.', 'street'],
    ['a sandbox of programs is no playground', 'В режиме песочница платёж принимается и пропадает.', 'street'],
    ['who would take a voucher has none', 'The jumper shrank in the first wash. I want a voucher or a new one.', 'voucher'],
    ['who waits is no patient', 'The cashback has not come. Chat: told to be patient. Phone: told to use the chat.', 'patient'],
    ['a branch of a bank is no wood', 'The app never knows my face. Is there a branch where a human being can look at me?', 'street'],
    ['who is well pays no fine', 'Your letter says that all is fine, but the cashback has not come.', 'letter'],
    ['what takes time is no loan', 'Продавец сказал, что доставка займет три дня, прошло десять.', 'application'],
  ])('mean other things: %s', (_, text, not) => {
    expect(referenceAsked(text)).not.toBe(`finding.missing.reference.ask.${not}`);
  });

  it.each([
    ['Приставы списали деньги, хотя долг оплачен.', 'letter'],
    ['После вашего стоматолога выпала пломба, зуб болит.', 'patient'],
    ['Лишили доступа к кружку рисования, хотя всё оплачено.', 'member'],
    ['Сын занимается в кружке танцев, а деньги за октябрь списали дважды.', 'member'],
    ['Оплата за занятия кружка робототехники прошла, а места нет.', 'member'],
    ['A fallen branch has been lying across the path for a week.', 'street'],
    ['The gift card from my aunt does not scan at your till.', 'voucher'],
    ['Подарочная карта не активируется, пишет «недействительна».', 'voucher'],
    ['I am a patient of yours and my results have not come.', 'patient'],
    ['Второй месяц не горит фонарь у школы на Садовой.', 'street'],
  ])('and are meant where they are said: %s', (text, wanted) => {
    expect(referenceAsked(text)).toMatch(new RegExp(`\\.(?:${wanted}|home|pupil)$`));
  });
});
