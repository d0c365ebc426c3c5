import { describe, expect, it } from 'vitest';
import { isOutcry } from '../../src/check/is-outcry.ts';

describe('a cry', () => {
  it.each([
    'ВЫ ЧТО, ИЗДЕВАЕТЕСЬ?!!',
    'Сколько можно ждать?',
    'Совесть у вас есть?',
    'Вы там вообще работаете?',
    'До каких пор это будет продолжаться?!',
    'Что за безобразие!',
    'Ваши операторы идиоты.',
    'Are you kidding me?',
    'What is wrong with you people?',
    'Is this a joke?',
    'How long am I supposed to wait?!',
    'How much longer are we to put up with this?',
    'How hard can it be?',
    'This is ridiculous!!!',
    'You should be ashamed of yourselves.',
    'YOUR COURIER IS A COMPLETE MORON!!!',
  ])('tells nothing of the matter: %s', (text) => expect(isOutcry(text)).toBe(true));

  it.each([
    'Сколько можно ждать посылку с 20 ноября?',
    'Вы работаете в субботу?',
    'Вы что, закрыли мой счёт?',
    'Это просто ужас, вода течёт по стене.',
    'Ваш оператор назвал меня идиотом.',
    'Is this a joke or did you charge me twice?',
    'Are you open on Sunday?',
    'How much longer until it ships?',
    'How long am I supposed to wait for the refund of order 17?',
    'This is ridiculous, the app crashes every time.',
    'Your idiot of a courier smashed my lamp.',
    'The courier called my mother an idiot.',
  ])('is none where something is told: %s', (text) => expect(isOutcry(text)).toBe(false));
});
