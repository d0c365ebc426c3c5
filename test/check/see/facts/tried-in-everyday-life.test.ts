import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const TRIED: readonly (readonly [string, string])[] = [
  ['The bill is wrong. I did ring in April and was told it would sort itself out. It has not.', 'I did ring in April'],
  [
    'The form has one line for the reason. I have spoken with Professor Anders, who was very kind. I would like leave.',
    'I have spoken with Professor Anders',
  ],
  ['My baby has no certificate. I was at the registry twice. Once it was closed.', 'I was at the registry twice'],
  ['The portal refuses the file. I have done it eleven times. The deadline is tomorrow.', 'I have done it eleven times'],
  ['You still take the full fee, I have been part time since January and told you twice', 'told you twice'],
  ['Everything slopes. You said give it a fortnight and I have given it three weeks. My old pair is fine.', 'I have given it three weeks'],
  ['The planner reads the whole table. ANALYZE has been run. What else?', 'ANALYZE has been run'],
  ['One eye is sharp and the other is in a fog. It is not me, the wife tried', 'the wife tried'],
  ['The swing hangs by one link. I tied it up so no one uses it', 'I tied it up'],
  ['Телефон хрипит с первого дня, сброс не помог. Прошу заменить.', 'сброс'],
  ['Кондиционер капает прямо на стол. Подставили ведро.', 'Подставили ведро'],
  ['Из дорожки торчит штырь. Место у поворота, обвязал веткой. Уберите.', 'обвязал веткой'],
  ['Баки ставят поперёк дорожки. Водителю мусоровоза говорила, он развёл руками. Прошу помочь.', 'Водителю мусоровоза говорила'],
  ['я уже писал вам три раза!!! ответа нет. мне что в суд идти', 'я уже писал вам три раза'],
  ['Вошли в мой аккаунт из другой страны. Пароль я сразу сменил. Проверьте, что успели купить.', 'Пароль я сразу сменил'],
  ['Вышивка выходит неправильная. Перепробовала всё, что в книжке написано. Помогите.', 'Перепробовала всё'],
  ['Мастер молчит месяц. Звоню сама, говорят, ничего не знают. Где мои книги?', 'Звоню сама'],
  ['Пианино как нажатая педаль. Отключаю педаль, всё равно. Что делать?', 'Отключаю педаль'],
  ['Обратно чемодан не приехал. На стойке розыска заполнили бумагу, девушка обещала. Где он?', 'На стойке розыска заполнили бумагу'],
  ['В магазине хомяки без воды. Я сделала замечание, она засмеялась. Проверьте.', 'Я сделала замечание'],
  ['Калитка хлопает ночью. Обмотал цепью, не держит. Почините.', 'Обмотал цепью'],
  ['Из окна дует второй день. Законопатил щели, холодно. Пришлите мастера.', 'Законопатил щели'],
  ['The fence fell down in the storm. I roped it off so the kids stay out. Please come.', 'I roped it off'],
  ['Принтер мнёт бумагу. Бумагу меняли, лоток проверили. Пришлите кого-нибудь.', 'лоток проверили'],
];

const NO_ATTEMPT = [
  'The cloakroom lost his scooter. My son cried, my wife argued, and then the museum closed.',
  'Thank you, ward 3. Dr Osei explained everything twice and drew a picture on a napkin.',
  'A lady from the bakery let him in and rang me. The driver had gone.',
  'when is my hearing?? got told june, nothing came',
  'locked out of the admin console, the person with the phone has left the company',
  "asked for 5 carpet samples, got 5 of the same beige. or are they different, the wife says they're different",
  'asked for 1 bunch of bananas got 1 banana. no note in the bag',
  'I put the new ink in, closed the lid, and it tells me the ink is not good enough for it.',
  'Since 8:30 nobody in our company can log in. We changed nothing.',
  'Substituted without asking: cat litter for cat food. The cat is not impressed.',
  'Стоял на парковке аэропорта 20 минут, взяли как за сутки!!',
  'врач на приёме даже не посмотрел на ребёнка, всё в телефоне сидел, а потом выписал антибиотик',
  'Внук поставил мне вашу игру в шахматы, играл неделю, а сегодня хотел сыграть, и никак.',
  'Фотографии стали серыми квадратами. Память не заполнена, карту не вынимала.',
  'оплата прошла два раза а билет один',
  'Купил слот на 10 км два раза, сайт завис. Один лишний.',
  'ремешок не от моих часов положили, 20 мм а просил 22',
  'Сменил фамилию на Орехов, свидетельство во вложении. Диплом печатайте на новую пожалуйста',
  'Отключили воду без предупреждения',
  'Рулонная штора перестала подниматься. Ставили ваши ребята весной. Пришлите кого-нибудь.',
  'В чайнике с первого раза пошла трещина. Заваривал как в вашем видео. Прошу заменить.',
];

describe('what people do about a trouble in everyday life', () => {
  it.each(TRIED)('is what was tried in: %s', (text, deed) => {
    expect(wordsOf('tried', text)).toContainEqual(expect.stringContaining(deed));
  });

  it.each(NO_ATTEMPT)('is not what others do, what was ordered, and what was left alone in: %s', (text) => {
    expect(wordsOf('tried', text)).toEqual([]);
  });

  it('stays what was tried where the same words tell a remedy', () => {
    expect(wordsOf('tried', 'The tablet is dead. My husband cleaned the contacts, still dead. I pressed the reset button twice.')).not.toEqual([]);
    expect(wordsOf('tried', 'I asked for a refund on Monday and asked again on Friday, no answer. Where is it?')).not.toEqual([]);
    expect(wordsOf('tried', 'Принтер мажет. Картридж менял дважды, барабан протёр, сброс делал по инструкции. Мажет.')).not.toEqual([]);
  });

  it('is told whole where a verb alone would be left', () => {
    expect(wordsOf('tried', "I get a file without extension. I've got round it by renaming them by hand. Please mend it.")).toEqual([
      "I've got round it by renaming them by hand",
    ]);
  });
});
