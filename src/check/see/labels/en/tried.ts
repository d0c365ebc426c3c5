import type { Cue } from '../cue.ts';

/** How English says what was tried to be rid of the trouble, and what came of it. */
export const TRIED: readonly Cue[] = [
  {
    id: 'tried',
    starts: 'trie',
    pattern:
      /\b(?:i|we|have|'ve|had|also|already|even|just|and)(?: \w+ly| also| already| even| since| just| now)* tried\b|^\W*(?:also )?tried\b|\btried (?:\w+ ){0,3}(?:different|another|other|both|several|many|again|twice|times|on|in|with|without)\b/,
  },
  {
    id: 'no-help',
    starts: 'help use diff chan same luck avai succ vain effe noth stil joy not nt t',
    pattern:
      /\b(?:(?:did|does|do|has|have)(?:n't| not| nt)(?: really| seem to)? (?:help|work|fix|solve|change|make)\w*|no (?:difference|change|help|luck|use|avail|effect|success|joy)|same (?:thing|result|there|story|answer|error|problem|issue)|to no avail|in vain|without (?:success|luck|effect|any change)|nothing (?:helped|changed|worked|helps|changes|works)|changes? nothing|still (?:the same|nothing|no|not|broken|there))\b/,
  },
  {
    id: 'ends-same',
    starts: 'same fine noth no none empt corr',
    pattern: /[-–:,=>]\s*(?:the |still |all )?(?:same|fine|nothing|no|none|empty|no change|no answer|correct)(?: \w+){0,2}\W*$/,
  },
  {
    id: 'restarted',
    starts: 'rest rebo rein unin rese cycl re',
    pattern: /\b(?:restart(?:ed|ing|s)?|reboot(?:ed|ing|s)?|re-?install(?:ed|ing|s)?|uninstall(?:ed|ing)?|(?:factory )?reset|power[- ]cycl\w+)\b/,
  },
  {
    id: 'off-and-on',
    starts: 'turn swit togg unpl log logg sign',
    pattern:
      /\b(?:turn(?:ed|ing)?|switch(?:ed|ing)?|toggl\w+|unplug\w*|log(?:ged|ging)?|sign(?:ed|ing)?)(?: \w+){0,4} (?:off|out|on)(?:\/on| and (?:back )?(?:on|in)\b| and| again)?/,
  },
  {
    id: 'cleared',
    starts: 'clea dele remo wipe empt wipi',
    pattern:
      /\b(?:clear(?:ed|ing)?|delet(?:ed|ing)|remov(?:ed|ing)|wip(?:ed|ing)|emptied)(?: \w+){0,3} (?:cache|cookies|data|history|browser|app|account|profile|preset|rule|it|and)\b/,
  },
  {
    id: 'other-device',
    starts: 'anot diff othe seco priv inco new both phon two thre seve frie wife husb neig',
    pattern:
      /\b(?:another|different|other|second|both|a new|two|three|several|private|incognito|friend's|wife's|husband's|my phone and|neighbou?r's) (?:\w+ )?(?:browsers?|computers?|laptops?|phones?|devices?|accounts?|cards?|networks?|cables?|pcs?|window|tabs?|mode|ports?|routers?|machines?|tablets?|users?|slots?|images?|readers?|sims?|addresse?s?|rolls?|files?|printers?|chargers?|outlets?|sockets?)\b/,
  },
  {
    id: 'contacted',
    starts: 'call phon rang wrot emai spok chat cont aske tele repo visi writ rung e faxe mess',
    pattern:
      /\b(?:i|we|my \w+|have|'ve|already|and|also)(?: have| had|'ve|'d| also| already| even| since| just)* (?:called|phoned|rang|rung|wrote|written|e-?mailed|spoke|spoken|chatted|contacted|telephoned|reported|messaged|asked|visited|faxed)\b|^\W*(?:called|phoned|rang|wrote|e-?mailed|spoke|chatted|contacted|reported|asked)\b/,
  },
  { id: 'already', starts: 'alre', pattern: /\balready\b/ },
  {
    id: 'checked',
    starts: 'chec look veri goog sear sure thro',
    pattern:
      /\b(?:i|we|have|'ve|had|also|and|already)(?: have| had|'ve| also| already| even| just| \w+ly)* (?:checked|looked|verified|googled|searched|double[- ]checked|made sure|went through|gone through)\b|^\W*(?:checked|looked|verified|googled|searched|went through)\b/,
  },
  {
    id: 'swapped',
    starts: 'swap chan repl reve down roll rota batt cabl card filt micr rout sim went',
    pattern:
      /\b(?:swapp(?:ed|ing)|replaced|revert(?:ed|ing)|downgrad\w+|roll(?:ed|ing) back|went back to|rotated|(?:i|we|also|'ve) changed|new (?:cable|battery|card|router|sim|filter|microfilter))\b/,
  },
  {
    id: 'workaround',
    starts: 'work stop temp mean now',
    pattern: /\b(?:work-?arounds?|as a stopgap|temporar(?:y|ily)|for now|in the meantime|meanwhile)\b/,
  },
  {
    id: 'times',
    starts: 'time twic agai more',
    pattern: /\b(?:(?:two|three|four|five|six|several|many|a few|dozen|countless|\d+) times|times now|twice|again and again|more than once)\b/,
  },
  {
    id: 'setting-changes',
    starts: 'sett disa enab turn chan maki movi addi remo unch unti usin swit dele rest rein repl clea kill comp link runn call limi',
    pattern:
      /^\W*(?:setting|disabling|enabling|turning|changing|making|moving|adding|removing|switching|deleting|unticking|unchecking|restarting|reinstalling|replacing|clearing|killing|compiling|linking|running|calling|using|limiting)\b[^.]{3,90}\b(?:does|do|did|has|makes?|made|changes?|helps?|works?|cures?|fixes|solves?|brings?|brought|alters?|delays?)\b/,
  },
  {
    id: 'with-it-fine',
    starts: 'fine ok work corr',
    pattern:
      /\b(?:it works|works there|fine (?:again|there|since|in|on|with)|ok (?:there|in|on|with)|correct there|(?:is|are|was|worked) fine|works? (?:fine|ok|perfectly|well) (?:in|on|with|there|if|when|from|for))\b/,
  },
  {
    id: 'googled',
    starts: 'foru faq help arti inst advi told sugg reco bot leaf said',
    pattern:
      /\b(?:as|like|what) (?:the |your |it |you |was )?(?:\w+ )?(?:forum|faq|help|article|instructions|leaflet|bot|advised|suggested|told|suggests|recommended|said)\b/,
  },
];
