import { expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { factsOf } from '../../../support/facts-of.ts';

it.each([
  [
    'При проведении документа выдает ошибку:\n{ОбщийМодуль.УчетНДС.Модуль(1284)}: Поле объекта не обнаружено (СчетФактура)\nРелиз 3.0.142.27.',
    '{ОбщийМодуль.УчетНДС.Модуль(1284)}: Поле объекта не обнаружено (СчетФактура)',
  ],
  [
    'При закрытии месяца:\n{Документ.Стаж.МодульОбъекта(215)}: Значение не является значением объектного типа\n\tСотрудник = Строка.ВидСтажа.Имя;\nЧто делать?',
    '{Документ.Стаж.МодульОбъекта(215)}: Значение не является значением объектного типа',
  ],
  [
    'Не проводится.\nОшибка при выполнении обработчика\nпо причине:\n{Регистр.Товары.Модуль(44)}: Поле объекта не обнаружено (Склад)\nпо причине:\nНет прав',
    'Ошибка при выполнении обработчика',
    '{Регистр.Товары.Модуль(44)}: Поле объекта не обнаружено (Склад)',
    'Нет прав',
  ],
  [
    'При печати вылетает {Обработка.Печать.Форма.Форма(98,12)}: Деление на 0. Помогите, пожалуйста.',
    '{Обработка.Печать.Форма.Форма(98,12)}: Деление на 0',
  ],
  [
    'On posting it says {CommonModule.Tax.Module(12)}: Field not found (Invoice). What now?',
    '{CommonModule.Tax.Module(12)}: Field not found (Invoice)',
  ],
])('the error of 1C in «%s» is told whole', (text, ...errors) => {
  expect(factsOf('errors', text)).toEqual(errors);
});

it('lines of an error of 1C stand together, whatever reasons it has', () => {
  const text = 'Выдает\nОшибка при вызове метода (Записать)\nпо причине:\nНарушение прав доступа!\nчто делать?';
  const { blocks, sentences } = readText(text);
  expect(blocks.map((block) => block.text)).toEqual(['Ошибка при вызове метода (Записать)\nпо причине:\nНарушение прав доступа!']);
  expect(sentences.map((sentence) => sentence.text)).toEqual(['Выдает', 'что делать?']);
});

it('names in a program do not end a sentence, where a blank was forgotten one ends', () => {
  const sentencesOf = (text: string) => readText(text).sentences.map((sentence) => sentence.text);
  expect(sentencesOf('В РегистрНакопления.ТоварыНаСкладах пусто.')).toEqual(['В РегистрНакопления.ТоварыНаСкладах пусто.']);
  expect(sentencesOf('Ничего не работает.Помогите.')).toEqual(['Ничего не работает.', 'Помогите.']);
  expect(sentencesOf('Отказался по причине: долго везли.')).toEqual(['Отказался по причине: долго везли.']);
});
