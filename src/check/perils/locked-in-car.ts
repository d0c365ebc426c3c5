import type { Peril } from './peril.ts';

const WHO = '(?:child|baby|toddler|infant|kids?|children|son|daughter|grandson|granddaughter|boy|girl|dog|twins)';
const WHO_RU = '(?:ребенок|дочь|дочка|сын|сынок|малыш|дети|внук|внучка|собака|младенец)';

/** Somebody helpless in a car that nobody can open: it kills by heat within minutes. */
export const lockedInCar: Peril = {
  id: 'locked-in-car',
  wakes: String.raw`\bcar|\bvan|vehicle|машин|автомобил|салон`,
  told: [
    String.raw`${WHO} (?:is |are |got |has |have |been |just |accidentally )*(?:locked|trapped|stuck|shut) (?:\p{L}+ )?(?:in|inside) (?:(?:the|my|our|a|his|her|your) (?:\p{L}+ )?)?(?:car|van|vehicle)(?! (?:seat|park|mode|app))`,
    String.raw`locked (?:my|the|our|a) (?:\p{L}+ )?${WHO} (?:\p{L}+ )?(?:in|inside) (?:(?:the|my|our|a) (?:\p{L}+ )?)?(?:car|van|vehicle)(?! (?:seat|park|mode))`,
    String.raw`${WHO_RU} (?:\p{L}+ ){0,2}?(?:заперт|закрыт|закрыл|захлопнул|заблокирован|застрял)\p{L}* (?:\p{L}+ )?(?:в|внутри) (?:\p{L}+ )?(?:машин|автомобил|салон|авто)\p{L}*`,
    String.raw`${WHO_RU} (?:в|внутри) (?:\p{L}+ )?(?:машин\p{L}|автомобил\p{L}|салоне) (?:заперт|закрыт|заблокирован)\p{L}*`,
    String.raw`(?:в|внутри) (?:\p{L}+ )?(?:машин\p{L}|автомобил\p{L}|салоне) (?:\p{L}+ ){0,2}?(?:заперт|закрыт|закрыл|захлопнул|заблокирован)\p{L}* (?:\p{L}+ )?${WHO_RU}`,
    String.raw`машина (?:\p{L}+ )?(?:захлопнулась|заблокировалась|закрылась),? (?:а |и )?(?:внутри|там|в ней) (?:\p{L}+ )?${WHO_RU}`,
  ],
  unless: [String.raw`games?|toys?|dolls?|films?|movie|игр\p{L}*|игруш\p{L}*|фильм\p{L}*`],
  over: [
    '(?:got|let|pulled|helped) (?:him|her|them|it) out|(?:was|were) (?:freed|rescued)',
    String.raw`вытащил\p{L}*|освободил\p{L}*|открыли|достали`,
  ],
  found: 'place',
};
