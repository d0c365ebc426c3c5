import { expect, it } from 'vitest';
import { perilsOf } from '../../support/perils-of.ts';

it.each([
  'После прививки у ребёнка сыпь по всему телу и задыхается, ставили у вас сегодня в 11. Что делать?',
  'После капельницы мне очень плохо, трудно дышать, губы посинели. Ставили у вас час назад. Куда звонить?',
  'выпила таблетки что вы прописали и теперь отек лица и горла, задыхаюсь что делать',
  'Укололи антибиотик в вашем кабинете, через 10 минут стал хрипеть и покрылся пятнами, сейчас дышит тяжело.',
  'Дочке сделали манту и прививку, лицо отекло, глаза заплыли',
  'После укола лидокаина распух язык, не могу нормально дышать',
  'Сделали инъекцию, мужу не хватает воздуха',
  'Принял ваш препарат, опухло лицо и шея, звоню не дозвонюсь',
  'Вчера поставили вакцину, сегодня утром сын еле дышит.',
  'Вкололи контраст на КТ, горло отекает',
  'Кажется, отёк Квинке, что делать?',
  'После вашей капельницы папа потерял сознание',
  'My son was vaccinated at your clinic an hour ago and now his lips are turning blue',
  'After the injection my face is swelling and I have trouble breathing. What should I do?',
  'I took the tablets you prescribed and my throat is closing up',
  'Since the drip this morning she is wheezing and covered in hives',
  'had my flu jab at 10, now short of breath and dizzy',
  'Your nurse gave him penicillin, his tongue is swollen',
  'Took one of the new antibiotics. Hard to breathe, rash everywhere.',
  'swelling of the face after your eye drops, can hardly breathe',
  'My daughter ate your nut bar, she has an allergy, her lips are swelling up',
  'I feel awful since the vaccine: difficulty breathing, blue lips',
])('%j cannot wait', (text) => {
  expect(perilsOf(text)).toEqual(['hurt']);
});

it.each([
  'После прививки у ребёнка температура 37,5, это нормально?',
  'Где ставят прививки от гриппа и нужна ли запись?',
  'После укола на руке осталась шишка, она не болит. Это пройдёт?',
  'Если после прививки ребёнок начнёт задыхаться, куда звонить?',
  'На прошлой неделе после капельницы отекло лицо, уже всё хорошо. Верните, пожалуйста, деньги за приём.',
  'После таблеток не задыхаюсь и лицо не отекло, спасибо врачу!',
  'Таблетки пришли в мятой упаковке, капсулы рассыпались',
  'Может ли от этого лекарства быть отёк лица?',
  'В инструкции к препарату написано про отёк лица. Можно мне его?',
  'Кондиционер хрипит и дышит на ладан',
  'My arm is sore after the flu jab, is that normal?',
  'Where can I book a covid vaccine for my son?',
  'The leaflet says the tablets cause shortness of breath. Should I worry?',
  'If my face starts swelling after the injection, whom do I call?',
  'No trouble breathing after the injection, just a rash that itches a bit. Do I need to come in?',
  'Last year the antibiotics gave me a swollen tongue, so please note the allergy.',
  'The tablets arrived crushed and the pill box is broken',
  'This new app is a breath of fresh air',
  'In the game my character cannot breathe under water after taking the pill',
  'The status light on my tablet turned blue and the battery is swollen.',
])('%j can wait', (text) => {
  expect(perilsOf(text)).not.toContain('hurt');
});
