import { describe, expect, it } from 'vitest';
import { letter } from '../../src/render/letter.ts';
import { BARE_REQUEST, toolsFor } from '../support/render-sample.ts';

describe('the greeting', () => {
  it.each([
    ['Иван Иванович', 'Уважаемый Иван Иванович!', 'Dear Иван Иванович,'],
    ['Анна Петровна', 'Уважаемая Анна Петровна!', 'Dear Анна Петровна,'],
    ['Орлова Анна Петровна', 'Уважаемая Анна Петровна!', 'Dear Орлова Анна Петровна,'],
    ['Анна Петровна Орлова', 'Уважаемая Анна Петровна!', 'Dear Анна Петровна Орлова,'],
    ['Абрамович Роман Аркадьевич', 'Уважаемый Роман Аркадьевич!', 'Dear Абрамович Роман Аркадьевич,'],
    ['Илья Ильич', 'Уважаемый Илья Ильич!', 'Dear Илья Ильич,'],
    ['Никита Сергеевич', 'Уважаемый Никита Сергеевич!', 'Dear Никита Сергеевич,'],
    ['Наталья Ильинична', 'Уважаемая Наталья Ильинична!', 'Dear Наталья Ильинична,'],
    ['господин Орлов', 'Уважаемый господин Орлов!', 'Dear господин Орлов,'],
    ['г-жа Орлова', 'Уважаемая госпожа Орлова!', 'Dear г-жа Орлова,'],
    ['господин Иван Иванович Орлов', 'Уважаемый Иван Иванович!', 'Dear господин Иван Иванович Орлов,'],
    ['Анна Абрамович', 'Здравствуйте, Анна Абрамович!', 'Dear Анна Абрамович,'],
    ['Бабич', 'Здравствуйте, Бабич!', 'Dear Бабич,'],
    ['Anna Orlova', 'Здравствуйте, Anna Orlova!', 'Dear Anna Orlova,'],
    ['Ms Orlova', 'Уважаемая госпожа Orlova!', 'Dear Ms Orlova,'],
    ['Служба поддержки', 'Здравствуйте!', 'Hello,'],
    ['Support Team', 'Здравствуйте!', 'Hello,'],
    ['help@shop.example', 'Здравствуйте!', 'Hello,'],
    ['', 'Здравствуйте!', 'Hello,'],
  ])('greets «%s» as a letter does', async (name, russian, english) => {
    const request = { ...BARE_REQUEST, recipient: { name } };
    expect((await letter(request, await toolsFor('ru'))).split('\n')[0]).toBe(russian);
    expect((await letter(request, await toolsFor('en'))).split('\n')[0]).toBe(english);
  });
});
