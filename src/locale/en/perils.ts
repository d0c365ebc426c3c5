/** What to do at once, where something cannot wait for a letter. */
export const perils = {
  'judged.urgent': 'This cannot wait for a letter',
  'rule.danger.urgent': 'Something that cannot wait for a letter',

  'peril.self-harm':
    'Please do not stay alone with this: go to somebody, or call somebody and tell them. Call your emergency number (112, 911 or 999) now; in the US and Canada you can call or text 988, in the UK and Ireland call 116 123, at any hour. If somebody else is in danger, stay with them until help is there.',
  'peril.hurt':
    'Call your emergency number (112, 911 or 999) now, say where you are and what has happened, and do what they tell you until help comes. Do not leave the person alone. If something poisonous was swallowed, do not make them vomit, and keep the packet to show it.',
  'peril.crime':
    'Go where you are safe, and lock the door if you can. Call your emergency number (112, 911 or 999) and say where you are. Do not confront anybody yourself.',
  'peril.gas':
    'Touch no light switch, plug or bell, and light no flame. Open the windows if that is quick, get everybody out, and call from outside, away from the building: the emergency line for gas or your emergency number (112, 911 or 999). Do not go back in until you are told that it is safe.',
  'peril.carbon-monoxide':
    'Get everybody out into the fresh air now, and leave doors and windows open as you go. Call your emergency number (112, 911 or 999) from outside, and say so if anybody has a headache or feels dizzy or sick. Do not go back in until you are told that it is safe.',
  'peril.fire':
    'Get everybody out, shut the door behind you, and use no lift. Call your emergency number (112, 911 or 999) from outside, and do not go back for anything. Put no water on anything electric or on burning fat.',
  'peril.battery':
    'Stop using it, switch it off and do not charge it. If you can carry it safely, put it outdoors on stone or concrete, away from anything that burns; do not press or pierce it, and do not put it in the bin. Then see what its maker advises. If it hisses, smokes or burns, get away from it and call your emergency number (112, 911 or 999).',
  'peril.electric':
    'Do not touch it, nor water that is near it, and keep others away: from a wire that is down, at least 8 metres; call 112 (or 911 or 999) about it at once. Indoors, switch the power off at the fuse box if it can be reached safely, and use nothing of it until an electrician has seen it. If anything burns or smokes, or somebody has had a shock, call your emergency number (112, 911 or 999).',
  'peril.water':
    'Turn the water off at the stopcock if you can get there safely. Touch nothing electric that is wet; switch the power off at the fuse box only if you can reach it with dry feet. Keep away from under a ceiling that bulges. Call the emergency line of the building or of the water company; if somebody is in danger, your emergency number (112, 911 or 999).',
  'peril.lift':
    'Press the call button in the lift, the one with a bell or a telephone, and say where you are and how many of you there are. Do not force the doors, and do not try to climb out. If nobody answers, or somebody feels unwell, call your emergency number (112, 911 or 999).',
  'peril.locked-in-car':
    'Call your emergency number (112, 911 or 999) now, say where the car is and who is inside. Stay at the car and get it into the shade if you can. If whoever is inside seems unwell, or it is hot and help is not there yet, break the window that is farthest from them.',
  'peril.fraud':
    'Call your bank at once, by the number on the back of your card: have the card and the account blocked, and ask to stop the payment. Then change the password of the bank and of your e-mail. Talk no more to whoever called you, tell nobody a code, and if you installed a program for them, take the device off the internet.',
  'peril.card':
    'Block the card at once: with the block button in the app of your bank, or by the bank’s number on the back of the card, which stands on its site, too. If a machine has kept the card, let no “helper” come near, and tell nobody your PIN.',
  'peril.phone':
    'Have the SIM card blocked by your mobile operator, and lock the phone from another device with its maker’s service for lost phones. Tell your bank, by the number on the back of your card. Change the passwords of your e-mail and your bank; if the phone was stolen, tell the police.',
  'peril.account':
    'Change the password at once, from a device that nobody else uses, and sign out everywhere else; if you can no longer get in, use “Forgot password”. Change it wherever it is the same, your e-mail first. If a card is kept in the account, have it blocked: in the app of your bank, or by the number on the back of the card.',

  'peril.ask.place': 'Where exactly is it? The address, the entrance and the floor are enough.',
  'peril.ask.number':
    'Which card, phone number or account is it? The last four digits of the card, the phone number or the name you sign in with is enough.',
} as const;
