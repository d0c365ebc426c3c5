/** Words that say how a sentence is built: each is a kind of its own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  i we you he she it they me us him her them my our your his its their this that these those the a an and or but so if when while because since until
  till after before as than then though although where which who what how why not no never nothing none nobody only still again now just also already
  yet even too very all any some each every both other another same one two three is are was were be been being am isn aren wasn weren do does did
  don doesn didn done has have had hasn haven hadn can could cannot couldn may might must shall should shouldn will would won wouldn ought need to of
  in on at by for from with without into out up down off over under about between through during within per s t ve re ll d m there here more most
  less least please thanks thank hello hi dear instead rather says said say got get gets like via
`
    .trim()
    .split(/\s+/),
);

/** Words by what they name: deeds against trouble, times, people, what promises stand in, that all is well or is not, money, what is used. */
export const KINDS: Readonly<Record<string, string>> = {
  DEVICE: `
    phone app laptop computer tablet router printer browser tv screen window button menu file dialog program version update server
  `,
  MONEY: `
    money refund payment pounds euros dollars charge fee fees deposit balance
  `,
  BAD: `
    wrong broken dead empty blank missing gone stuck late slow bad frozen damaged faulty cracked lost useless twice double
  `,
  GOOD: `
    fine ok okay right correct correctly well good perfectly properly normal normally instantly smoothly
  `,
  SOURCE: `
    site website page terms contract tariff plan leaflet brochure policy manual docs documentation docstring readme changelog faq rules rule note
    notes letter mail email confirmation receipt invoice bill listing description ad advert advertisement banner newsletter spec specification rfc
    guide handbook help label box sign notice slip statement message text sms offer price promise guarantee warranty poster booklet packaging packet
    adverts ads conditions catalogue wiki blog timetable calendar quote quotation footnote tooltip prospectus law agreement instructions tutorial faqs
    javadoc datasheet pamphlet flyer
  `,
  PERSON: `
    driver courier agent colleague colleagues technician engineer lady gentleman man woman girl boy guy wife husband son daughter mother father
    grandson granddaughter mum mom dad neighbour neighbor neighbours neighbors friend friends people someone somebody everyone support team
    staff manager bank hotline helpline bot chat adviser advisor operator clerk user users customers company shop customer warehouse carrier
    desk
  `,
  TIME: `
    second seconds minute minutes hour hours day days week weeks weekend month months year years today yesterday tomorrow tonight morning evening
    night noon monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter time times date
    moment
  `,
  TRY: `
    tried try restarted rebooted reinstalled reset cleared checked called phoned rang emailed mailed wrote asked contacted swapped replaced unplugged
  `,
};

/** Deeds on a site, in a program or on a device. */
export const DEEDS: ReadonlySet<string> = new Set(
  `
  create click open run start add set use go select enter press type install login save switch import remove delete move copy put call restart upload
  sign choose enable disable replace launch connect visit load refresh access drag submit post navigate browse execute build compile hit push pull
  send turn close mount specify edit modify tap pay plug insert scan swipe expand search repeat wait change pick paste tick fill scroll log export
  print reload hold unplug
`
    .trim()
    .split(/\s+/),
);

/** Forms of the past without -ed, but for those that are of a kind already. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `
  went sent brought held made took chose ran paid came saw told found left kept gave thought bought felt broke fell began knew
  grew stood spoke rung hung froze cut let read shown built spent met heard sold caught taught drew drove
  rose threw thrown woke worn tore torn sank spoken written taken given seen known chosen fallen begun come
`
    .trim()
    .split(/\s+/),
);
