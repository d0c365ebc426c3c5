const LEADS = [
  "(?:(?:here(?:'s| is)|this is|that's|and|all) )?(?:what|things|stuff|steps|remedies|fixes|everything)?(?:^| )?(?:that )?(?:i|we)?(?:'ve| have|'d| had)? ?(?:already |also |so far )?(?:tried|done|tested|attempted)(?: [a-z]+){0,4}",
  '(?:already|so far)(?: tried| done| tested| attempted| checked)?',
  "(?:things|what|stuff|steps|remedies|fixes)(?: that| which)? (?:made|makes?|did not|didn't|do not|don't|does not|doesn't|changed?|had|have)(?: [a-z]+){1,4}",
  '(?:none|nothing|neither) of (?:this|these|them|the following|it) (?:helps?|helped|works?|worked|made (?:a|any) difference|changed anything)',
  '(?:(?:my|our|the|some|earlier|previous) )?(?:troubleshooting|attempts|remedies|fixes|measures|countermeasures|debugging)(?: [a-z]+){0,4}',
  'no (?:luck|success|effect|change|improvement|joy) (?:with|from|by)',
  "(?:not helping|(?:did|does)(?:n't| not) help|without (?:effect|success)|in vain|ruled out|excluded|no effect|no help)(?: so far| either)?",
  '(?:(?:my |our |the |current |only |temporary )*work-?around|обходной путь|обход|временное решение|костыль)[^:—]{0,30}',
  '(?:что |вот что |все,? что |из того,? что |я |мы |сам[аи]? |уже |тоже |также |до этого ){0,4}(?:про|по|ис|пере|опро|испро|попро)?(?:бовал|делал|сделал|проверил|проверял|предпринял|предпринимал|испытал)[аи]?(?: (?:уже|следующее|такое|вот что|так|до сих пор|сам[аи]?|чтобы [а-я]+|самостоятельно|из [а-я]+)){0,2}',
  '(?:что |уже |было ){0,2}(?:сделано|проверено|испробовано|опробовано|предпринято|перепробовано)(?: уже| мной| нами)?',
  '(?:(?:предпринят|принят|выполнен|проведен)[а-я]{2} |мои |наши )?(?:меры|действия|попытки|мероприятия|попытки решения)(?: [а-я]+){0,3}',
  '(?:ничего |ничто |ни одно )?(?:из этого )?не (?:помогло|помогает|помогли|дало|влияет|спасает)',
  'без (?:результата|толку|эффекта|изменений)|безрезультатно|безуспешно|впустую|бесполезно',
];

/** What begins a list of things tried. */
export const TRIED_LEAD = new RegExp(`^(?:[\\s>*•"«“#-]|\\d{1,2}[.)] ){0,6}(?:${LEADS.join('|')})\\s?[:—–-](?!\\d)`);
