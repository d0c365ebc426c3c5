import { anyOf, type Sought } from './sought.ts';

/** What is known on a server by a name of its own. */
export const online: readonly Sought[] = [
  {
    id: 'domain',
    words: anyOf(
      'domains?|dns|ssl|hosting|vps|nameservers?|web ?hooks?|api|endpoints?|clusters?|buckets?|tenants?|servers?',
      'домен\\p{L}{0,3}|хостинг\\p{L}{0,2}|сервер\\p{L}{0,3}|кластер\\p{L}{0,2}|вебхук\\p{L}{0,2}',
    ),
    kinds: ['technical', 'connection', 'question', 'other'],
    audience: 'developer',
  },
  {
    id: 'domain',
    words: anyOf(
      '(?:my|our|the) domains?(?: name)?|dns records?|nameservers?|web ?hosting|vps|ssl certificate',
      '(?:мо[йе]\\p{L}{0,2}|наш\\p{L}{0,3}) домен\\p{L}{0,2}|домен\\p{L}? (?:не|\\p{L}{2,20}\\.)|хостинг\\p{L}{0,2}|ssl-?сертификат\\p{L}{0,2}',
    ),
  },
  {
    id: 'game',
    isSignedIn: true,
    words: anyOf(
      '(?:got|been|was|am|is|were|permanently|unfairly) banned|un-?ban(?:ned)?|nick ?name|in-?game|my (?:guild|clan|skins?|gems|rank|loot)|the game|your game|this game',
      'акк(?:а|у|е|ом|и)?|забан\\p{L}{2,6}|разбан\\p{L}{2,6}|бан(?:а|у)? (?:за|в|на|ни)|ник(?:а|у|ом)? (?:в игре|мой)|скин(?:а|у|ом|е|ы|ов|ам|ами)?|донат\\p{L}{0,5}|(?:в|эта|ваша) игр[аеу]|игровой аккаунт|клан\\p{L}?',
    ),
    kinds: ['account', 'technical', 'payment', 'other', 'question', 'connection'],
    unless: anyOf('board game|match|tickets?|gym|library', 'настольн\\p{L}{2}|матч\\p{L}{0,2}|билет\\p{L}{0,2}'),
    audience: 'person',
  },
];
