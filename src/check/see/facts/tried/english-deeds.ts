import type { DeedWords } from './deed-words.ts';

const OTHER_THING =
  '(?:browsers?|cables?|computers?|devices?|phones?|networks?|cards?|pcs?|laptops?|machines?|chargers?|sockets?|outlets?|ports?|printers?|accounts?|wi-?fi|routers?|rolls?|batter(?:y|ies)|nibs?|tablets?|profile|window|e-?mails?|sim|mouse|keyboard|monitor|headset|controller|usb|dns|vpn|location|address|format|file|size|template|version|edition|method|branch|image|runner|connection|lead|plug|adapter|bulb|filter|disk|disc|stick|user|server|region)';

/** English deeds that are done to solve a problem, and Russian ones in Latin letters. */
export const ENGLISH_DEEDS: readonly DeedWords[] = [
  {
    needs: 'res reb rei ins pow har fac sof re',
    words: '(?:re-?)?(?:re-?started|rebooted|re-?installed|installed (?:it |the app )?again|power[- ]?cycled|hard reset|factory reset|soft reset)',
  },
  {
    needs: 'cle',
    words:
      'clear(?:ed|ing) (?:(?:the|my|all|its|out|app|browser|dns|npm|build|gradle|whole) ){0,3}(?:caches?|cookies?|history|data|storage|browser|everything|temp(?:orary)? files|cache and cookies|queue|spooler)',
  },
  {
    needs: 'unp uni re rec rea ref def rol dow rev res cal',
    words:
      '(?:unplugged|uninstalled|re-?paired|re-?added|re-?connected|re-?plugged|re-?seated|recalibrated|calibrated|reformatted|defragmented|rolled back|downgraded|reverted|reset (?:the|my|it|all|everything|to|dns|network|password|settings))',
  },
  {
    needs: 'log sig',
    words:
      '(?:logged|signed|logging|signing) (?:out|off)(?: and (?:back )?(?:in|on))?(?: again)?|(?:logged|signed) (?:back )?in again|log(?:ged)? in and out',
  },
  {
    needs: 'tur swi too put',
    words:
      "(?:turned|switched|turning|switching|took|put) (?:[a-z' -]{1,24} )?(?:off and (?:back )?on|on and off|off (?:on|at the)|off)(?: again)?|(?:turned|switched) off (?:the|my|all|every) [a-z -]{3,30}",
  },
  {
    needs: 'swa rep cha',
    words: `(?:swapped|replaced|changed) (?:(?:the|a|my|all|to|for|out|who|over|it|both) ){0,3}(?:[a-z-]{2,14} ){0,2}?(?:${OTHER_THING}|fuse|cartridge|password|dns|settings?|hosts|rounding|edge)`,
  },
  {
    needs: 'dif ano sec bra spa oth new',
    words: `(?:with|on|in|via|using|from|through|^|and |or )(?: ?(?:a|an|my|the|two|three|both|all|several)){0,2} ?(?:different|another|second|brand new|spare) ${OTHER_THING}(?: too| as well)?|^(?:and |or )?(?:other|new) ${OTHER_THING}(?= ?$)`,
  },
  {
    needs: 'lef',
    words: 'left (?:(?!behind)[a-z]+ )?(?:an?|the|two|three|four|several|many|another|my|\\d+) (?:[a-z]+ )?(?:voice[ -]?mails?|messages?)',
  },
  { needs: 'did', words: '^did (?:it|this|that|the same) (?:by|with|in|on|from|again|via|through)' },
  {
    needs: 'inc pri saf cle',
    words: '(?:in |an? |using |with |the )?(?:incognito|private (?:window|mode|browsing|tab)|safe mode|clean boot)(?: mode| window)?',
  },
  {
    needs: 'cal pho ran tel con ema e wro mes vis',
    words:
      '(?:called|phoned|rang|telephoned|contacted|e-?mailed|wrote to|emailed|messaged|visited) (?:your |the |customer |my |tech |technical |support |an? )*(?:support|courier|carrier|bank|hotline|helpline|helpdesk|service|team|shop|store|depot|branch|company|number|courier company|chat|seller|manufacturer|provider|desk|office|customer|line|isp|live chat|vendor|merchant|post(?: office)?)',
  },
  {
    needs: 'cha use fil liv',
    words:
      '(?:live )?chat(?:ted)? (?:with|to) (?:support|an agent|your)|used (?:the|your) (?:live )?(?:chat|contact form|web form|form)|filled (?:in|out) (?:the|your|a) (?:[a-z-]+ )?form',
  },
  {
    needs: 'dou tri re che ver loo sea goo wen rec',
    words:
      '(?:double|triple)-?[ ]?checked|re-?checked|checked (?:the|my|with|that|all|both|every|twice|spam|junk|if|whether|for|it|in|on)(?! out| in(?![a-z])| engine)|verified (?:that|the|my|with)|looked (?:in|through|at|under|into|for) (?:the|my|all|your) (?:spam|junk|settings|logs?|faq|folders?|pictures|docs|documentation|manual|event|help|forum)|searched (?:the|for|online|google|my|your|all)|googled|went through (?:the|my|your) (?:[a-z]+ )?(?:faq|spam|settings|docs|steps|folder|guide)',
  },
  {
    needs: 'dis dea tur swi unt tic tog re ree',
    words: '(?:disabled|deactivated|turned off|switched off|unticked|ticked|toggled|re-?enabled) (?:the |my |all |every |both |and |")[a-z"]',
  },
  {
    needs: 'del rem ren wip',
    words:
      "(?:deleted|removed|renamed|wiped) (?:the|my|and|all|node_modules|its|it|both|old|that) (?:[a-z.'_-]+ ){0,3}?(?:cache|app|and (?:re|added|installed|set|paired|downloaded|put)|folder|file|profile|account|again|config|settings|extension|plugin|plugins|device|printer|card|driver|lock ?file|node_modules|history|database|preferences|dictionary|it)",
  },
  {
    needs: 'upd upg ran re reb rec reg red ree ret res rel',
    words:
      'updated (?:the|my|all|every|to the latest|both) (?:[a-z]+ )?(?:drivers?|firmware|browser|bios|app|os|graphics|phone|everything|plugins|latest)|upgraded to the latest|ran (?:the |a |it |as |npm |sfc|chkdsk|your )?(?:troubleshooter|repair|diagnostics?|scan|virus|chkdsk|audit|from|under|as admin|speed ?test|with|again|memtest|malware|self-test|without|in safe)|re-?ran|re-?built|re-?created|re-?generated|re-?cloned|re-?downloaded|re-?entered|re-?typed|re-?sent|re-?submitted|re-?scanned|re-?linked|re-?synced|re-?mounted',
  },
  {
    needs: 'aft',
    words:
      'after (?:a |the |another |several |two )?(?:restart|reboot|reinstall|re-?installation|re-?installing|restarting|rebooting|killing|clearing|reset|factory reset|power cycle|hard reset|resetting)(?:ing)?',
  },
  {
    needs: 'wai typ tes bis git put sam',
    words:
      'waited (?:for )?(?:an? |the |two |three |24|over |all |more |another |several |\\d)|typed (?:it|them) (?:in )?(?:\\w+ )?(?:times|again|slowly|by hand)|tested (?:with|in|on|it|another|the|both)|bisected|git bisect|put (?:it|the [a-z]+) back|same (?:thing |result |problem |error )?(?:in|on|with) (?:[a-z-]+ ){0,2}?(?:chrome|firefox|safari|edge|my phone|another|other|a different|mobile|the app|incognito|both|all|every)',
  },
  {
    needs: 'off rou wal mod tog col wip swa byp rot iso mes mov rep cha wor sto mon han on',
    words:
      "turned (?:[a-z'-]+ ){1,6}on and off|toggled|cold boot(?:ed)?|wiped data|swapped (?:who|the|out|for|cables?)|bypassed|rotated the|isolated|(?:secure )?message sent|straight into the (?:wall|router|modem)|as a (?:workaround|stopgap)|monkey-?patch(?:ed|ing)?|by hand",
  },
  {
    needs: 'tri rei res vyk per pro chi',
    words:
      '^(?:full |hard |soft |clean |system |pc |phone )?(?:re-?install|restart|re-?boot|reset)(?:s|ed)?(?= ?$)|vyklyuchal|vykluchal|perezagruzhal[ai]?|pereustanavlival[ai]?|probovala?|chistila?',
  },
];
