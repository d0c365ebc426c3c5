// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const SENTENCE: Voice['sentence'] = {
  from: {
    observed: 0.36,
    expected: 0.28,
    step: 0.32,
    tried: 0.36,
    context: 0.34,
    question: 0.36,
    courtesy: 0.34,
  },
  bias: {
    observed: -0.83,
    expected: -2.14,
    step: -1.67,
    tried: -1.79,
    context: -1.75,
    question: -2.03,
    courtesy: -2.82,
  },
  cues: `
able-to O-26 E65 S-19 T-19 C-106, according-to O-28 E12 S-58 T-51 C59 Q-27 K-45, actual O59 E-12 S-30 T-12 C-25 Q5 K-17,
 actual-label O-26 E-15 S99 T-18 C-62 Q-5, after-update O59 E-31 S147 T-39 C-55 Q-11 K-5, again O64 E-101 S-22 T130 C-91 Q-26 K-9,
 already O42 E-41 S-9 T49 C-6 Q11 K-27, also-works O59 E-13 S-7 T-17 C-60 Q-37 K-19, although O91 E-7 T-49 C-14, always-not O59 E-49 S6 T-40 C-78 K-53,
 arrow-path O-27 E-51 S97 T-10 C-52 Q-23 K10, as-expected O-25 E15 S-6 C45, as-it-did O-49 E18 S9 T-24 C12 K-14, at-least O-33 E38 S-25 T-45 C-22 Q18 K-9,
 attached O-43 E-14 S12 T-93 C115 Q-10 K-70, attached-test O-38 E-5 S36 T-15 C-6 K-9, back-as-it-was O62 E-19 S16 T6 C-6 K-22,
 before-it O-56 E123 S-24 T-40 C-22 K-9, belongs O-28 E87 S-37 T-17 C-49 K-5, bought O-35 E-17 S-89 T-110 C122 Q17 K48, breaks O85 E-78 S9 T-55 C6 Q-10 K-61,
 but O47 E-39 S-21 T-50 Q-47 K-8, but-negated O15 E-34 S29 T54 C-11 Q6 K35, by-doing O-15 E-12 T-11 C-8, can-we O-36 E7 T-57 C13 Q-210 K-14,
 case E15 S10 T-7 C-11 Q-23 K-6, charged O93 E-39 S22 T-24 C-57 Q-29 K-53, checked O-32 E45 S5 T105 C-49 Q-21 K-23, chose-it O-11 E70 S-49 T-54 C69 Q-22 K33,
 cleared E5 S-133 T165 C-49 Q17 K11, click E-13 S153 T-95 C-102 Q-110 K-48, code-start O19 E5 S44 T82 C-62 Q-20 K-45, command-line O-5 E-14 S64 T14 C21 Q-22 K-78,
 config O-16 E21 S52 T57 C-28 Q31 K-71, consider O-15 E-61 S-17 T-39 Q24 K-22, contact-alone O-56 E-23 S-55 T-34 C-83 Q-19 K144,
 contacted O-30 E9 S21 T194 C-84 Q-8, correct-is O-9 E24 S-32 T34 C-58 Q11 K-8, could-be O-10 E11 S-20 T-13 C22, could-verb O-12 E-23 T-30 C36,
 cracked O80 E-74 S31 T7 C-10 Q-6 K-34, crashes O110 E-22 S14 T21 C-37 Q-13 K-82, date O-23 E-36 S12 T-49 C42 Q-34 K-55, deed-row O-16 E-57 S54 T-124 C-80 Q-28 K8,
 demands O42 E-48 S28 T15 C-32 Q10 K-42, did-past-be O-48 E92 S-11 C-74 Q-30 K-8, did-start O-11 E-25 S60 T63 C25 Q-11 K-72,
 differs O23 E6 S22 T-10 C-8 Q-31 K-23, disappears O60 E-36 S11 T-36 C-24 Q-32 K-70, do-for-me O-192 E-109 S-87 T-124 C-101 K-104,
 does-not-work O-15 E-20 S40 T15 C-93 Q-16 K-18, empty O119 E-32 S7 T25 C-84 Q-6 K-90, ends-same O42 E-18 S-5 T86 C-20 Q-59 K-66,
 entitled O-80 E108 S-14 T-70 C-39 Q20 K-14, error-noun O28 E-57 S-31 T13 C-24 Q-19 K-44, error-subject O33 E10 S-18 T-39 C-103 Q-9 K-36,
 event-noun O69 E-15 S21 T-17 C-60 K-6, every-time O63 E-58 S32 T-25 C15 Q12 K-25, example O-66 E-36 S11 T-29 C11 Q-66 K92,
 exception-name O61 E-11 S-49 T-11 C-37 K-31, expect O-58 E124 T-92 C24 Q-65 K-37, expect-verb O-22 E52 S-60 T-53 Q-64 K-23,
 expected-label O-43 E29 S-29 T-14 C-5 Q-5, fails O83 E-28 S18 C-57 Q-23 K-7, fault-verb O50 E-8 T-7 C-42 Q30 K-67, feature-request O-77 C48,
 field O24 E14 S18 T28 C66 Q-29 K-46, fix-is O-39 E-23 S8 T43 C-15 Q56, following-code O27 E-16 S53 T-34 Q-5, following-error O25 E-27 S-15 C90,
 for-so-long O60 E-53 S12 T51 C-23 Q-17 K-74, for-years O-99 E54 S-25 T-79 C55 Q-14 K-14, generic-subject O-59 E69 S-5 T-15 C-34 Q-31 K-24,
 gerund-causes O-11 E10 S80 T5 C-98 Q-14 K-26, gerund-start O33 E-75 S74 T132 C36 Q-65 K-51, gets-error O23 S60 T10 C-36 Q-6 K58,
 go-to O12 E-19 S71 C-28 Q-14 K-92, goes-down O25 E-19 S10 T-27 C43 Q-16 K-46, googled O-48 E-81 S45 T47 C-97 Q-6 K23, greets O-222 E-104 S-104 T-21 C-184 Q-72 K270,
 hangs O79 E-13 S30 T-5 C-103 Q-9 K-18, happens E-17 T-45 C33 Q-15 K-53, has-to O-9 S-28 T-12 C-22 Q54, hurry O-55 E-8 S-10 T-34 C108 K-33,
 i-am O-27 S-36 T-94 C52 Q80 K33, i-did O-25 E-21 S41 T-21 C-24 Q-12 K8, i-do O9 E-11 S33 T-29 C-20 Q10, i-get O65 E-16 S-43 T-83 C-40 Q53 K17,
 i-had-set O-25 E74 S11 T-57 C19 Q-14 K-32, i-know O-51 S-68 T-48 C41 Q-37, i-need O26 E-46 S34 T-25 C7 Q45 K-12, i-paid-for E41 S-50 Q-40 K28,
 i-past O6 E17 S78 T81 C-49 Q14 K-37, i-sequence O-9 S27 T37 C11 Q65 K-42, i-suspect O-11 E-13 S-30 T-96 C28 Q11 K-34, i-think-should O-13 E82 T-20 C-106,
 i-thought O-62 E70 S-49 T-12 C-8 Q-33 K-18, i-want-of-you O-30 E-50 S-39 T-133 C-129 Q-19 K-77, ideally O28 E26 S-11 C-23,
 if-instead O-19 E25 S-23 T-17 C-17 Q57 K-24, ignores O137 E-22 S-42 T46 C-122 Q8, imperative-start O-9 E41 S-17 T34 C-76 Q-31 K-15,
 imperative-start-step O-30 E-95 S135 T-5 C-77 Q-33 K-91, in-the-code O-22 E-17 S-17 C48 Q-36 K-39, inconsistent O49 E-29 T-40 C-41 Q-7 K-45,
 inline-code O5 E-9 S126 T-33 C-24 Q-21 K-61, instead E42 S-17 T93 C-65 Q25 K-48, instead-end O16 E-55 T57 C-35 Q10 K-15,
 instead-of O-13 E57 S-25 T62 Q28 K-17, is-called O-9 E23 S-51 T-17 Q-18 K-6, is-it-possible O-41 S-20 T-9 C-44 Q-52 K-15,
 is-state O62 E-71 C-49 Q-16 K-16, is-to O-66 E121 S18 C-39 Q-8 K-20, it-began O15 E11 S82 T-9 C-15 K-14, it-must O-124 E117 S-32 T-52 C-8 Q5 K-25,
 it-says-where O-93 E84 S-47 T-26 C8 Q-24 K9, it-was-fine O-48 E107 S-18 T-54 C41 Q12 K-16, life O-65 E7 S-57 T-14 C127 Q17,
 like-others O-51 E83 S55 T-46 C-36 Q17 K-19, means-what O-79 E140 S-23 T-46 C-34 Q-53 K-16, meant-to O32 E104 S-23 T13 C-59 Q-12 K29,
 message-quoted O21 E-10 T-28 C23 Q-55 K-38, money O47 E5 S-22 T-29 C-94 Q54 K-62, money-back O-56 E-6 S-17 T-87 C-66 Q41 K-53,
 must E87 S6 T-32 C-33 Q6 K-16, my-relative O-53 E-24 S-14 T-21 C72 Q-35 K31, need-subject O-29 E80 S-17 T-10 C-48 Q-13, needs-to O-72 E12 S-42 T-21 C-8 Q22 K-37,
 negated-be O37 E-58 S-34 T51 C11, negated-can O160 E-25 S-37 T67 C-64 Q-89 K-136, negated-have O34 E-61 Q-13 K-13, negated-verb O70 E-20 S-43 T-31 Q-80 K-40,
 negated-will O139 E-67 S-24 T21 C-13 Q-54 K-76, nice-to O-14 E71 S-9 T-6 C-58 Q5 K-37, no-business O-29 E57 S-14 T19 C-54 Q-5 K-11,
 no-help O29 E-24 S-54 T141 C-39 Q-15 K-20, no-noun O25 E-9 S-23 T-35 C-11 Q23 K24, normally O-23 E71 S20 T-72 C23 Q-8 K-21,
 not-arrived O66 E-7 T-24 C-100 Q-14 K-41, not-be-allowed O-35 E38 S6 T-5 C-12 Q65 K-15, not-participle O-18 E-31 S-6 T-26 C40 Q-57 K-61,
 nothing O63 E-16 S-14 T15 C-61 Q-25 K-93, now-start O142 E-68 S-35 T-111 C-76 Q-12 K-44, number-of O-50 E-82 S-52 T-13 C101 Q-15 K-10,
 numbered-start O40 S89 T-26 C27 K-22, off-and-on O-12 E-16 S21 T67 Q-14 K-33, offer-help O-76 E-48 S-47 T-62 C139 Q-54 K77,
 old-thing O-83 E111 S17 T-38 C24 Q-26 K-39, old-version-did O-69 E90 S-38 T-36 C-48 Q-5 K22, on-the-paper O-58 E141 S-47 T-31 C-33 Q-9 K-20,
 once-was O-5 E36 T-29 C-19 Q-17 K-26, one-does O-6 E8 S-16 T-43 C10 Q15 K-20, only-still O99 E-21 S-21 C-57 Q18 K-68, only-with O65 E-14 S-43 Q-30 K51,
 option-to O-60 E8 S-19 T-31 C-24 Q-9 K-30, or-else O-121 E-29 S-58 T-51 C19 Q-8 K106, ordered-but O55 E-10 S-8 T-6 C-26 K-26,
 other-device O-30 E15 S8 T77 C-15 Q18 K-41, ought O-79 E138 S-42 T-70 C-102 Q-26 K-12, out-of-so-many O16 S-30 T51 C-10 Q16 K-39,
 pay-for O27 E62 S-53 T-25 C40 Q-23 K-33, person-is O-65 E-38 T-16 C96 Q25 K-33, placed-order O15 E7 S15 T-84 C57 Q-7, please-anywhere O-117 E-40 S-102 T-136 C-66 Q-35 K17,
 please-do O16 E50 S-35 T19 C-10 Q-39 K-91, please-fix O70 E-41 S70 T-48 C36 Q64 K175, praise O-62 S-22 T-32 C92 K131, problem O11 E-28 S-12 T-54 C14 Q-11 K28,
 promised-date O-42 E91 S-23 T-81 Q-13 K10, question-mark O-109 S-57 T-62 C-72 Q195 K-45, question-verb O-157 E-100 S-59 T-130 C-165 Q-21 K-36,
 question-word O-120 E-13 S-37 T-38 C-116 Q10 K-77, quoted-source O-18 E60 S-56 T-21 C-43 Q-11 K-24, rather-than O21 E19 S8 T-47 C-20 K-5,
 reason-is O-20 E11 S-20 T-55 C24 Q17 K33, receipt-with O-22 E-18 S-54 T-54 C84 Q-34 K9, reproducible O-44 E37 S-36 T-22 C51,
 respect O-45 E112 S-5 T-51 C48 Q-21 K71, restarted O-38 E-65 T183 C-59 Q-24 K15, result-is O72 E-25 S-37 C-31 K-39, right-tag O-39 E53 T18 C-29 Q31 K-7,
 run-command O-28 E-16 S16 T-60 C-23 Q-10 K51, says-time O14 E32 S-52 T15 C-23 Q7 K-82, scolds O-7 E-29 S-20 C-14 Q-62 K-33,
 seems O101 E-38 S-38 T-25 C-69 Q-14 K-25, setting-changes O16 E-13 S-39 T65 C-81 Q-5 K-7, shall O-49 E-31 S-23 T-39 C85 Q8 K-19,
 should O-110 E159 S-96 T-90 Q24 K-23, should-fail-verb O-41 E91 S-33 T-19 Q15, should-know O-19 E-111 S-12 T35 C56 K-5, should-question E-52 C-37 Q50,
 should-verb O10 E82 S-49 T-33 C-21 Q-29 K-24, shown-instead O16 E50 S-46 T-49 C15 Q29 K-8, shows-right O28 E-27 S33 T-56 C-13 K-36,
 signs O-95 E-37 S-41 T-73 C-109 Q-30 K187, since-i O42 E7 S74 T-30 C-41 Q-22, since-year O-67 E64 S-20 T-13 Q-15 K35, situation E29 T-12 C23 Q-53 K46,
 slow O24 E31 S13 T-24 C-37 K24, sold-as O8 E76 S-51 T5 C-93 Q-7 K-13, someone-did O24 S-20 T-53 C5 Q-71 K-51, sorry O-94 E-41 S-46 T-31 C-23 Q-9 K159,
 source-has-it O-42 E81 S-9 C-47 Q-6 K5, source-says O-37 E59 S38 T-98 Q-5 K-7, spec-row O-52 E-6 S-20 T26 C12 Q-47 K71, start-trying O-41 E-5 S93 T23 C-5 Q-12 K-40,
 start-when O56 E-7 S129 T-46 C-72 K-52, stays O32 S-11 T-61 C-31 Q6 K-15, step-of-build O65 S-28, steps-label O-59 E-11 S56 T-8 C28,
 stops O62 E-15 S30 T-15 C-38 Q-17 K-58, suggest O-55 S-25 T36 C6 Q9 K-12, supposed O-42 E124 S-59 T-45 C-24 Q42, surely O-94 E150 S-21 T-28 C-37 Q-68 K-14,
 swapped O-38 E-69 S11 T102 C-44 Q-9, system O-16 E-67 S-32 T-15 C90 Q-30 K-81, terms-say O-33 E68 S-21 T-31 C18 Q-35 K-30,
 thanks O-65 E-114 S-91 T-60 C-108 Q-41 K266, theirs-does O15 E56 S-14 T-19 C-24 Q-8 K-15, then-do O30 E-21 S29 C-86 Q-59 K-21,
 there-is O19 E-6 S-14 T-33 C-14 Q-67 K-6, they-promised O-66 E101 S-40 T-48 C-30 Q20 K-15, thing-could O49 E42 S-37 T-24 C-14 Q-9 K-22,
 throws O27 E-8 S-5 T-28 Q-27 K9, times O25 E-32 S-26 T157 C-78 Q-15 K-28, to-reproduce O-44 E-20 S84 T8 C31 K-23, too O7 E30 S-12 C-38 Q-70 K-55,
 tried O-24 E-34 S23 T127 C-38 Q-23 K7, try-to O20 E-31 S93 T-18 C-96 K15, unable O39 E-34 S37 T-47 C-70 Q-14 K-17, unexpected O84 E-30 S39 T-19 C-42,
 until-then O-96 E86 S-65 T-14 C-42 Q25 K-23, upgrade O-51 S88 T-87 C52 Q30, used-to O-76 E54 S-48 T-63 Q-5 K-8, used-with O9 S67 T42 Q13 K7,
 using E14 S-61 T-11 C20 Q-46 K12, version-past O-29 E44 S-8 T-55 C-31 Q-12, version-word O-8 E6 S-23 T-21 C54 Q-8 K-67, waiting O65 E-29 S-27 T7 C-9 Q-47 K11,
 want O-58 E70 S-32 T-45 C-27 Q-23 K-14, want-it-to O-10 E51 S-31 T-16 C32 Q36 K-21, was-told O5 E36 S22 T110 C-90 Q-19 K42,
 well-wish O-57 E9 S-23 C-44 Q-10 K91, what-for O-88 E151 S-38 T-8 C-50 Q-145 K29, when-doing O12 E-5 S96 T-12 C-26 K-19,
 when-i O28 E-10 S68 C-13 Q-18 K17, when-it O-33 E24 S13 T-23 C-23 Q-61 K-23, when-negated O-17 E17 S33 T-11 C6 K-35, why-not O36 E51 S19 T-6 C-38 Q70 K-11,
 with-colon O-7 E-25 S25 T-47 C46 Q-33 K-37, with-it-fine O30 E-10 S12 T21 C-38 Q-31 K-34, within-term O-52 E114 S-57 T-9 C-12 Q-12 K33,
 without-doing O24 E46 T-34 K16, wonder E-88 S13 T6 C-12 Q124 K51, word-given O-90 E117 S-25 T-7 C-27 Q-6 K-20, workaround O-16 E-96 S-74 T138 Q25 K-6,
 worked-before O-49 E94 T12 C-25 Q-13 K9, worked-in-past O-31 E70 T-13 C-54 Q-14 K-19, would-be-nice O-62 E66 S-24 T-22 C-114 K-45,
 would-have-thought O-35 E143 S-14 T-12 C-158 Q-22 K-7, would-like O-60 S-73 T-23 C-47 Q29 K56, would-passive O18 E-15 S-16 T32 Q-7 K-5,
 would-verb O-47 E-21 S-10 T-17 C69 K-11, wrong O120 E-39 S34 T-34 C-87 Q15 K-53, you-did O55 E-16 S-39 T-9 C12 Q-61 K-58,
`,
  structure: `
after-apart O-5 E-20 S-70 T55 C-25 Q-7 K-36, after:deed O50 T-32 C-22 Q-18 K-74, after:fault O6 T-17 Q16 K-40, after:remedy O43 T59 C-9 Q-38 K-87,
 asks O-98 E-78 S-101 T-62 C-72 Q195 K-45, before-apart O-31 E-29 S14 T-88 C-49 Q-15 K-91, before:deed O-6 C16 Q34, before:fault T30 Q7 K17,
 before:remedy O-8 T88 C16 Q36 K-61, brief words:1-3 O-40 E-26 S-58 T-67 C-26 K53, brief words:21-40 O49 E11 S33 T16 C-26 Q5 K-29,
 brief words:4-8 O-20 E-12 S-32 T-74 C-48 Q-30 K-76, brief words:41- O46 E86 S50 T140 C139 Q-12 K24, brief words:9-20 E-16 S-5 T-72 C-71 Q-27 K-121,
 deed after deed E9 S-35 T42 C-21 Q12 K-16, deed after fault O5 E29 S-28 T-24 Q-7 K-36, deed after remedy O10 S-40 T19 C-10 Q-16 K55,
 deed before deed O-30 E-15 S20 T5 C-24 Q8, deed before fault O-27 E-53 S45 T8 C-6 Q18 K-25, deed before remedy O-8 S31 T-35 C8 Q-14,
 deed-earlier O-45 T25 C12 Q-25 K21, deed-later O29 T-40 Q-115 K-27, fault after deed E-36 S-24 T9 Q23 K-33, fault after fault E38 S14 C9 Q16 K-42,
 fault after remedy O19 E-13 S-56 T20 C23 Q80 K-55, fault before deed O27 E-51 S-17 T-41 C-25 Q24 K56, fault before fault O14 E-40 S10 T-21 C-18 Q-10 K20,
 fault before remedy O38 E-37 S-17 T26 C-20 Q-20, fault-earlier O-39 T38 Q-26 K29, fault-later O11 T-51 Q-47 K-20, first T-302 C-45 Q28 K221,
 form:bulleted O-41 E-80 S-97 T92 C-31 Q-19 K-67, form:numbered O-54 E-60 S74 T-206 C-185 Q-128 K-178, form:prose O12 E-74 S-144 T-64 C41 Q-56 K-37,
 last T-21 C32 Q37 K128, leads-on O-7 E-25 S25 T-47 C46 Q-33 K-37, long-list E-20 S65 T-36 C18 Q-104 K-85, name O-53 E-8 S-12 T-112 C-171 Q-106 K246,
 opens-paragraph T-40 C47 Q-53 K-69, part:actual O165 E-15 S-72 T-110 C-176 Q-46 K-146, part:attachment O-34 E-22 S-49 T-11 C78 K-34,
 part:changed O-20 S16 T-12 C26 K-8, part:contact O23 E-7 S-9 T15 C18, part:description O11 E-81 S-16 T35 C31 Q-82 K-39, part:environment O-48 E-84 S-19 T-7 C151 Q-28 K-99,
 part:error O-63 E-54 S-86 T-25 C11 Q-29 K-43, part:expected O-230 E342 S-104 T-53 C-98 Q-9 K-63, part:frequency O-43 E-32 S-31 T-25 C64 Q-10 K-39,
 part:outcome O-48 E67 S-48 T-32 C-46, part:reference O16 C-40, part:steps O-70 E-66 S234 T-85 C-89 K-43, part:summary O18 E-14 S42 T-5 C-11 Q-28 K-6,
 part:tried O-89 E-34 S-79 T266 C-29 Q-74 K-83, part:version O-52 E-42 S-12 T-13 C111 K-12, part:when O24 E-11 S-14 T-13 C-29,
 remedy after deed O9 E-9 S-81 T42 C-71 Q-19 K-70, remedy after fault O7 E-13 S-81 T6 C-17 Q-22 K-80, remedy after remedy E15 S35 C5 K-29,
 remedy before deed O-8 E-56 S29 T-12 C19 Q7 K-19, remedy before fault E25 S42 T11 C46 Q20 K59, remedy before remedy O-20 E-26 S59 T-9 C-59 K11,
 remedy-earlier O-38 T-45 C15 Q12 K41, remedy-later O13 T-107 C-16 Q-81 K18, technical O-32 E20 S57 T-9 C-8 Q-72 K-93, technical able-to O24 S-21 C-13,
 technical according-to O-55 E29 S-30 C-84 Q-6, technical actual O10 E5 S-78 T-11 C-36 K-13, technical actual-label O-13 E6 S31 T-13 C-37,
 technical after-update O45 S-24 T-8 C10, technical again O-16 E-16 S23 C36 Q10 K11, technical already O-32 E-13 S-18 T22 C12,
 technical also-works O-28 E-34 S-10 T59 C37 Q-7 K60, technical although O-24 E-43 C8 K-10, technical always-not O-12 S-13 T-67 C-10 K-5,
 technical arrow-path O-15 E-22 S17 T-14 C19 Q-22 K-28, technical as-expected O-7 E13 S-5, technical as-it-did O-6 E-5 S41 T-12 C10,
 technical at-least O22 E14 T-18 C-18 Q7, technical attached O15 E-52 S-11 T-22 C-8 Q5 K-40, technical attached-test O27 E-15 T-8 C-35,
 technical back-as-it-was O53 E-18 S22 T-19 C5, technical before-it O14 S-23 T20 C10 Q5 K-9, technical belongs O-19 E69 S-25 T-16 C-36,
 technical bought O-13 E-22 S30 T-15 C15 K-18, technical breaks O13 E-14 T-71 C30, technical but O52 E38 S-21 T24 C12 Q-20 K-20,
 technical but-negated E9 S57 T45 C-26 Q-6 K-6, technical by-doing O-43 E-15 S17 T-5 C40, technical can-we O19 E23 S-5 T-5 C28 Q46,
 technical case O-38 E-11 S23 T-34 C23, technical charged O36 T-16 C-56, technical checked O14 E-37 T-19 C48, technical chose-it O9 E17 S-27 T23 C15,
 technical cleared S-13 T19 C-11 Q-5, technical click O41 E-52 S-38 C50 Q-28 K27, technical code-start O12 E-20 S-39 T85 C6 Q-20 K-33,
 technical command-line O-7 E-7 S6 T-46 C-25 Q-11 K-33, technical config O13 E-52 S-22 T25 C19 Q29 K-15, technical consider E-15 S-14 T-30 C29 Q-10,
 technical contact-alone O-18 E-7 S-39 T-5 C-39 K33, technical contacted O-41 E10 S-51 T-71 C41 K-7, technical correct-is E25 S-31 T54 C-13,
 technical could-be O-29 T-5 C59, technical could-verb O-30 E-30 S14 T-15 C96, technical cracked O-69 E-8 S24 T-46 C31, technical crashes O34 E25 C-31 K-13,
 technical date O42 E-13 T-10 C-20 K44, technical deed-row O-32 E20 S-19 T49 Q-5 K-9, technical demands O-34 E8 S18 T-5 C-93,
 technical did-past-be E38 S23 T-7 C-18 Q-22, technical did-start E-28 S-51 T33 C-20 Q-16 K24, technical differs O31 E-11 S69 T5 C-21 Q-37 K-6,
 technical disappears O-10 E17 S-11 T73 Q46 K26, technical do-for-me E-59 S62 T48 C43 Q-16 K-36, technical does-not-work O-44 E-12 S11,
 technical empty O-68 E27 S34 T-11 C-23 Q-15 K-11, technical ends-same O-22 E-28 S56 T50 C29 Q-31 K-10, technical entitled O-33 E14 S32 T-15 C7,
 technical error-noun E47 S8 T-90 K16, technical error-subject O-23 E28 S45 T-32 C-101 Q-6 K-27, technical event-noun O28 C-9,
 technical every-time O57 T-22 C-11 Q-7 K-7, technical example O38 S70 T-14 C35 Q19 K28, technical exception-name O65 E-9 S-8 T-9 C-36 K-31,
 technical expect O28 E76 S-26 T-43 C-65 Q-6 K-7, technical expect-verb O41 E56 S-27 T-15 C-44 Q-5, technical expected-label O-21 E7 S-22 T-7 C-25 Q-5,
 technical fails O11 E24 S-36 T11 C-88 Q-14 K-10, technical fault-verb O-15 E-28 S-13 T41 C8 K20, technical feature-request O-49 T-9,
 technical field O-57 E9 S-15 T-37 Q-19 K-75, technical fix-is O-44 E-32 S-10 T-33 C-28 K14, technical following-code O-12 E-48 S56 T-30 C17,
 technical following-error O18 E-11 S-45 C5, technical for-so-long O-10 E23 T-71 C43 K-9, technical for-years O13 S12 T-7 C-51 K20,
 technical generic-subject O-28 S-49 T-37 C19 Q-26 K45, technical gerund-causes O-12 E27 S27 T-40 C45 K-6, technical gerund-start O-17 E-44 S-42 T73 C-41 Q5,
 technical gets-error O21 T-60 C10 K21, technical go-to O16 E13 S36 T42 C-22 Q-16 K-29, technical goes-down O12 E7 S-5 T35 C-60,
 technical googled O-20 E9 S-7 T19 C-9, technical greets O8 E-17 S23 C-36 Q-6 K75, technical hangs O9 E35 S-34 T-21 C25 Q-6 K7,
 technical happens O37 E-50 S-55 T-51 Q-30, technical has-to O-23 E88 S-48 T-17 C8 Q11 K37, technical hurry O16 E-20 S-10 C-64 Q-6 K-8,
 technical i-am O5 S-9 T-15 C42 Q-7 K-29, technical i-did O-18 S-23 T68 C-10 Q-16 K21, technical i-do O-26 E32 S-70 T-17 C31 Q33 K6,
 technical i-get O-15 E-14 S-24 T-44 C15 Q-12 K-10, technical i-had-set O18 E-11 S-23 T15 C22, technical i-know O15 E16 S-40 T-33 C42 K-10,
 technical i-need O47 E-14 S-13 T25 C-13, technical i-paid-for O41 S-9 T50 C-49, technical i-past O60 E-24 S-28 C-13 Q-17,
 technical i-sequence O30 E-12 S-12 T-9 C-29 Q-40, technical i-suspect O-42 E-33 S-51 T-74 C99 K-9, technical i-think-should O7 E35 C-45,
 technical i-thought O9 E26 S-19 T-22 C26 Q-19, technical i-want-of-you E24 T-22 C-5 Q-13 K-19, technical ideally O-8 E8 S15,
 technical if-instead O-43 E-55 S-11 T24 C5, technical ignores O-26 E28 S-79 T-16 C20 Q-9 K-11, technical imperative-start O-10 E7 S-12 T-32 C-46 Q-9 K-13,
 technical imperative-start-step O-9 E13 S-13 T-58 C28 Q-21 K-50, technical in-the-code E-37 S-23 T72 C-46 Q-30 K-91, technical inconsistent O8 E29 S-72 T41 C43 Q-9,
 technical inline-code O11 E20 S-34 T-7 C29 Q-18 K-38, technical instead O48 E44 S27 T32 Q25, technical instead-end O27 E-11 S12 T-9 C21,
 technical instead-of O49 E23 T58 Q6, technical is-called O31 E-52 S10 T14 C40 Q11 K-16, technical is-it-possible O-17 E39,
 technical is-state O11 E13 S-6 T11 Q-7 K-23, technical is-to O10 E-98 S10 T5 C61, technical it-began O44 E28 T13 C-86, technical it-must O-6 E8 S-10 T-13 C38 K-9,
 technical it-says-where O8 E-14 S25 T-44 C7 Q-15, technical it-was-fine O-12 E22 S47 T-35 C-69 K-5, technical life O7 E6 S38 T27 C10 K68,
 technical like-others O19 E35 S-34 T50, technical means-what O-30 E-24 S33 T-28 C50 Q-24, technical meant-to O-6 E17 S-9 T-21 C39 K34,
 technical message-quoted O16 S-52 T-108 C-5 Q-18 K-15, technical money O26 E-33 S12 T-39 C-37 K-15, technical money-back O14 E-12 S-6 T-29 C-22 Q27,
 technical must O-26 E-16 T-11 C27 K-10, technical my-relative O38 E6 S-23 T93 C-17 Q12, technical need-subject E37 S-7 C-25 Q-9,
 technical needs-to O36 E38 S-52 T-7 C42, technical negated-be O39 E33 S-25 T8 C39 K-14, technical negated-can O-40 E10 S-39 T-31 C50 Q-11 K-5,
 technical negated-have O-20 E-9 S-11 T-30 C40 Q-17 K-10, technical negated-verb S-43 T17 C26 Q45 K-22, technical negated-will O32 E25 T18 C64,
 technical nice-to O-7 E72 C-22, technical no-business O-13 E28 S-8 T-15 C-25, technical no-help O-23 E-31 S-38 T21 C-11 Q-6 K-5,
 technical no-noun O-49 E39 S-11 T41 C25 Q-21 K20, technical normally O45 E22 S-23 T-15 C-54, technical not-arrived O-5 S-16 T25 C25 K-11,
 technical not-be-allowed O24 E-28 S23 T-10 C86 Q14, technical not-participle O12 S-9 T5, technical nothing E28 S-6 T33 C-35 Q47 K22,
 technical now-start O-77 E-7 S64 T-24 C61 K-5, technical number-of O32 E-42 S6 T7 C21 Q34 K85, technical numbered-start E30 S-62 T-62 C-38 Q-18 K38,
 technical off-and-on O-12 E29 S12 T-39, technical offer-help E-23 S-20 T-29 Q-25 K59, technical old-thing O10 E-40 T15 C-63 Q-7,
 technical old-version-did O-47 E98 S-37 T-36 C-82 K22, technical on-the-paper E23 S-48 T-61 C-83, technical once-was O-19 E44 S40 T-35 C43 K32,
 technical one-does O16 E-38 S-8 C-13 Q30 K-7, technical only-still O-46 E12 S-13 T19 C16, technical only-with O31 E-16 S-27 T-44 C36 K24,
 technical option-to S-31 T-54 C-7 Q-6, technical or-else O-39 E37 S-29 C34 K24, technical other-device O41 E31 S-10 T8 C35 Q-10,
 technical ought O-25 E49 S-12 T-27 C-67 Q-15, technical out-of-so-many O34 E42 S7 T-22 C-23 Q32 K-6, technical pay-for O9 E13 S-9 C35,
 technical person-is O36 E14 S7 T-22 C-53 Q-23 K-47, technical placed-order O-18 E24 S34 T-20 C-120 K-10, technical please-anywhere O29 E28 S-13 T6 C-6 Q-24,
 technical please-do S-12 T51 C-19 K-16, technical please-fix O-29 E-25 S28 T-5 C-53 Q-16 K-8, technical praise O-21 E-13 S-8 T-20 C48 K25,
 technical problem E-28 S-22 T-30 C26 Q22, technical promised-date O-13 E28 S8 T-60 C34, technical question-mark O8 E21 S22 T-24 C-33 Q85 K16,
 technical question-verb O33 E-25 S-25 T-27 Q-27 K-16, technical question-word O-26 E-51 S45 T-15 C-23 Q11, technical quoted-source O-14 E26 S-39 T31 C20,
 technical rather-than O27 E42 S14 T-30 Q23, technical reason-is O13 E-16 S-49 T-21 C29 Q-7 K-26, technical receipt-with O16 E-23 S-35 T-13 C12 K-8,
 technical reproducible O-13 E18 S-29 T-7 C12, technical respect E31 S-11 T-5 C14 K16, technical restarted O67 E39 S36 T-49 K5,
 technical result-is E5 S-48 T-34 C-16 K-7, technical right-tag O-23 E25 C-11 Q31, technical run-command O21 E-14 T-21 Q-5 K18,
 technical says-time O37 E-7 S-13 T27 C-39 K-42, technical scolds O-13 E-7 S-18 T38 C43 Q20, technical seems O-52 E-9 S14 T-40 C173 Q-5 K-5,
 technical setting-changes O-64 E-32 S-53 T98 C-34, technical shall O-6 E-12 S-6 T-6 C-25, technical should O-26 E121 S18 T-46 C-49 K12,
 technical should-fail-verb O5 E13 S-12 T-7 C-20 Q16, technical should-know O-6 E-17 S-10 T50 C46, technical should-question E-32 Q22,
 technical should-verb E-16 S29 T13 C-43 Q-13 K-19, technical shown-instead O30 E19 S-7 T-27 C9 Q9, technical shows-right O-40 E-28 T-31 C33 Q-6 K-5,
 technical signs O-20 E-12 S-14 T-10 C-19 K65, technical since-i O-52 E-16 S-62 T-25 C84 K-12, technical since-year O48 E6 S60 T-21 C-41 K9,
 technical situation O-19 E-21 S44 T-9 Q6 K37, technical slow O22 E-68 S-7 T25 C35 Q-5 K38, technical sold-as O-20 E-8 T-16 C12,
 technical someone-did O-32 T-35 C55, technical sorry O-37 E13 S7 T-7 C-24 K-28, technical source-has-it O-18 E9 S-58 T-38 C16 Q62 K-15,
 technical source-says O-28 E16 S-28 T-22 C69 Q-6 K-6, technical spec-row O39 E26 S-30 T-6 C12 Q-23, technical start-trying O39 E11 S-92 T-37 C47,
 technical start-when O-5 E16 S-73 T33 C12 Q-25 K-7, technical stays O30 E10 S-23 C-46 Q20 K64, technical step-of-build O65 S-28,
 technical steps-label O-20 E-10 S26 T-7 C31, technical stops E-7 S-84 T34 C31 Q-8 K-11, technical suggest O8 E7 S-17 T-22 C-45,
 technical supposed O-33 T-5 C21 K32, technical surely O-18 E39 T-11 C-50, technical swapped E-47 S-24 C12 K-5, technical system O-6 E-28 T-38 K16,
 technical terms-say O19 S-42 T6 Q-17 K-10, technical thanks O12 E-50 S-36 T-24 C54 K74, technical theirs-does E-59 S5 C28,
 technical then-do O-9 S27 T-47 C-28 K-16, technical there-is E-28 S25 T-25 C12 Q-7 K44, technical they-promised O-28 E-45 C107,
 technical thing-could O-22 E-5 S-23 T16 C21 K-6, technical throws O17 S-41 T73 C-17 Q-13 K-12, technical times O8 E-7 S47 T-72 C23 K63,
 technical to-reproduce O33 E-22 S57 T-39 C34 K-21, technical too O39 E-12 S-8 T-60 C44 Q-49 K30, technical tried O9 E15 S33 T36 C26 K23,
 technical try-to O34 E-21 S-32 T21 C-49, technical unable O30 E-5 S-15 C-33, technical unexpected O-7 E-26 S-34 T-14 C-37,
 technical until-then O6 E14 S-30 T-26 C-15, technical upgrade O-8 S-25 T31 C-7 Q61 K-27, technical used-to O-12 S8 T-35 C26,
 technical used-with O48 E-51 S-57 T43 C-11, technical using O7 E-5 S53 T-17 C9 Q11 K23, technical version-past O-48 E127 S26 T-60 C-74 K44,
 technical version-word O41 E35 S19 T9 C-23 K-65, technical waiting O-36 E-22 S-21 T-22 C22 Q-7 K-15, technical want O-10 E35 S-36 T-28 C-30 Q-25 K44,
 technical want-it-to O-19 E48 S14 T-9 C-28, technical was-told O7 E-8 S-12 T-22 C51, technical well-wish O-15 E23 S-7 T-12 C-11,
 technical what-for O19 E-33 S35 T40 C31 Q-23 K-5, technical when-doing O7 S-43 T-14 C67 Q-18 K-6, technical when-i O28 E-16 S23 C-15 Q-17 K18,
 technical when-it O23 E-37 S-7 T-37 Q-5 K-23, technical when-negated O12 E21 S38 T-48 C-5 Q-6 K6, technical why-not O-10 E41 S25 C-19 Q21,
 technical with-colon O23 E-14 S-14 T-30 C-67 Q-19 K-48, technical with-it-fine O12 E14 T22 C-50 K-8, technical within-term O-6 E-34 S13 T-47 C-25 K28,
 technical without-doing O-37 E53 S15 T-20 C-26 Q-5 K6, technical wonder O52 E-46 C41 K60, technical word-given O-18 E14 S21 T-28 C27,
 technical workaround O-15 E-74 S-12 T122 C-69 Q24, technical worked-before O37 E-29 S39 T26 C-22 Q21 K-6, technical worked-in-past O54 E9 S25 C21 K-5,
 technical would-be-nice O5 E-57 S18 T-10 C-26 K-10, technical would-have-thought O-27 E51 T-7 C-61 Q-17, technical would-like O-9 E67 S-16 T25 Q-9 K22,
 technical would-passive O-8 E-24 S-11 T-10 C6, technical would-verb O-29 E-28 S-5, technical wrong O-23 S11 T-27 C67 K-12,
 technical you-did O-20 S50 T11 C-10, text:1-5 O34 S-14 T-57 C-33 Q-63 K-149, text:11-20 O-21 S-29 T-58 C-69 Q-55 K-73, text:21- O-112 S-110 T16 Q-23 K15,
 text:6-10 O16 S-15 T-80 C-70 Q-61 K-74, words:1-3 O-55 E-111 S-31 T-68 C-24 Q-47 K108, words:21-40 O-18 E-67 T-31 C-90 Q-12 K-101,
 words:4-8 O-28 E-50 S-31 T-18 C-7 Q-17 K-12, words:41- O27 E-8 S-50 C8, words:9-20 O-42 E-20 S-42 C-29 Q-63 K-127,
`,
  words: `
0 T-29 Q-62 K16, that E23 C-89, but O72 T-52 C-20, back O-38 C-72 K-26, they E26 C-67, too C-67, month C64, degre C-63, min O33 S22 C-62,
 utc C62, dollar C57, on O28 C56, s O44 C-56, at E-24 S-20 C55 K11, 0 E-28 T-33 K53, december E-53 C52, receipt C53, hour O-36 E52,
 sinc O43 C-52 K16, i S25 K50, peopl C50, quid C49, about C48, then E20 T41 C-47, docker S47, september K47, mm S28 C-45 Q15,
 respons E44, doesn O43 K23, year E-43, nov O42, ms O33 S-40 T42, for S-42, android C-42, no O-41 T32 Q-10, pleas K41, minut E29 C-40,
 becaus T40, byt O39 E-29, bad T39, x O-36 T-25 C37 Q-13, by O25 E22 C-37, using S-37, euro C-37, is O36 T21 Q-15 K-25, ther O-35 E31,
 not E35, this T35, hid T35, has O34 S-24 C-32, mbit O34 T29, gone O34 K14, the E34, to S34 Q14, dev S-34 T34, second T34,
 error O-33 S-33, am C-33, metr C33, got S32, november T-32 K-19, different T32, tim O31, runs T31, rc1 O30, of E22 S-30 Q27,
 ubuntu S-30, also T30, all O29, cor O-29, both E20 K29, want E29, says E23 K29, pres S-29, so T29, was O27 S28 K-27, local O28,
 win32 O28, day E28, see E28, you E-28 S17, with Q-15 K28, show O27, your O27, mean O-27, b E27, just E27, here T26 K27, went K27,
 a O17 E26 S-26, right O26 E20, add S26, every O25, and E25 S18 Q-15, up E25, percent E25, out S25 Q12, october T25, deliver K25,
 or K25, fil O24 E-22, which E24, plików E24, push S24, from E-23 K-19, would E23, m E23, giv O22 T22 C-22, it E22, after E22 K18,
 today E22, can E22, august S22, instead Q-22, mb K-22, befor O21, did E21, into S21, do S21, open K21, inch K21, meg E20,
 january E-20, never S20, cm Q20, off K20, night K20, days E19, march E19, bags E19, still S19, used K18, bought K16, point K16,
 ref K-15, plus Q14, may K14, isn Q13, when Q13, be Q-9 | <, thank O-72 E-21 S-27 T-47 C-97 Q-27 K150, to O-47 S34 C-47 K143,
 bought T-51 C135 K-18, account C128 K-24, is O-82 E-48 T-24 C-74 Q124 K-38, seen T-47 C123, good O-53 E-30 C-47 Q-11 K122,
 wher C-35 Q119 K-26, put O58 T117 Q-16, kind T-24 C-115 K27, hi O-45 E-26 Q-15 K113, we O-70 E-43 S-20 T29 C110 Q-29, she O-44 C109 Q-11,
 what S-28 T-27 C-109 Q59 K-19, do O-68 E-29 Q108, morn K105, who Q104 K-22, hello O-59 E-19 S-22 Q18 K102, touch S102, why O51 S31 Q101,
 order S-35 T-39 C98 Q-14 K-45, build O29 S-26 C96 K-13, firefox T-27 C94, and O34 E30 T-49 Q93, you O26 E14 T-92 Q-15, command S92,
 log S-37 C89, sorry O-32 K87, with E53 T59 C-87 Q-26 K39, does E-34 Q85 K14, it S-35 T-84 Q-69 K-18, one E83 S-27 T-53 Q-15 K-21,
 mum O-27 C81, accord E42 T-23 C-81, i O-59 E-46 T35 C77 Q-68, are O-37 Q77, going E-20 T76, was O-33 S28 Q75, ther T-61 C75 Q-23 K-27,
 different T75, voic C75, but O34 E33 T-73 C-36 Q-10, delet S-28 T32 C-73, curl S73 T-26, call S41 K73, its S-32 T-27 C71 Q-18,
 pleas O-70 E-36 T-63 C-38 K-21, nobody O70 E-24 Q-10 K-23, all T-70 Q-18, user C70 K16, after O30 C-69 Q-10, just O-44 T-25 Q-11 K68,
 best O-29 C-60 K68, your S-68 T-26 C-48 Q-41 K41, firmwar C68, our O-44 E-27 C67 Q13 K-22, card T-30 C67 K-26, usernam C67,
 how O-37 E-34 C-56 Q66 K-18, turn S-21 T29 C-66, chrom C66, her C66, download O64 C-65, exampl S36 C65, tell C-65, paid E21 S64,
 sett T64 C-40, has Q64, test O-28 C63 K-19, had E-23 T63, either O-62 E37 T-36, did E-20 S24 T39 Q62, my S-48 C62 Q-48 K-20,
 feed S62, found T-26 C62, model C61 K-14, the O36 S-44 T-50 Q-60 K-40, each O60, book O-48 T-42 C60, work E56 S23 T-60, used E60 T-42,
 load S60, yes T60 C60, str T25 K-60, ta C-46 K60, dear O-42 E-29 Q-12 K59, rfc O-59 E48, phon C59, start O28 T-58, sampl O-31 C58 K-27,
 printer O48 C-58 Q-16 K-29, have T57 C-50 Q58, version T-35 C58 K-29, otherwis K58, everyth O57 S-23 T-38, can O-57 S-27 T-42 C-33 Q53,
 using O-46 C57, im O-25 C57 K22, print O29 E23 S-19 C-57 K27, lower O-38 T57, normal E57 Q8, re T57, bus C-57, so O30 E-38 S23 C-56 Q29 K-20,
 on E33 T-56 C-48 Q-10, ten E56, runn S56, noth S-23 T-42 C56 Q-16 K-18, report T-24 C56, other T55 C-51 K-14, room C55 K-14,
 restor O-26 T54, ok S23 T54 K-13, payment C54 K33, even O-53 E27 K20, pre C-53, no O37 E11 T-52 K-39, at O35 E-30 S-31 T-44 C-52 Q-36 K-17,
 mrs O-26 K52, here S52 C34, set S-34 T52, open O-24 S48 T-51 C-51, by E51 Q14, a E51 T39 Q-34 K-30, took T51, renam T51,
 sensor T51 K-28, ref C51 K-19, key C51 K-14, samsung C51, love K51, read O-50, accept O50, box C-50 Q33, engin C50, sign C-50 K17,
 happen O26 S27 C49, thursday O49, record O-39 S48, in E48 T-29 Q-14 K23, storag C48, current O47, memory O47 C-42, x E47 S-27,
 chang S-31 C-47 Q-9, return S47 K15, he T-47 C42 Q-14, email C47, reopen C-47, core C47, however_ O46, dark O46, consol C46,
 none C46, statu C46, from E20 Q-9 K45, which E-28 Q45, only E27 T-45 Q-13 K-15, wcag E45, per E45, full C45, happy K45, plan O44,
 link S44, went S-21 T44, watch S-24 C44, pair S40 T-44 K-21, screenshot O-43, first E26 S-29 T-43 K28, plugg S29 T-43, printf S43,
 third T43, contract C43 K-27, send C-43, me C43 K30, job C43, keep K43, every O42 E-26 S-23 Q-11 K-13, without O42 T41, don O-42,
 serial O-29 C42, any S28 C26 Q42 K17, add S29 T42, sent S42 T-37 C39, both T-29 C42, push T42, unplugg T42, line C42 Q11,
 someon Q-42, result O41, b O41, train O41 S-22, somebody E-38 C-41 K-16, his C41, upload C-41, ring K41, that O40 S20 Q-18 K40,
 host O40, then S34 T40, regard S-20 C-39 Q-8 K40, upgrad S40, reinstall T40, calibrat T40, row C-40, postgr C40, some O39 E-22,
 cant O39 K-17, green E39, when S18 Q39 K21, whoever C-32 K39, friend K39, er K-39, gett O38, same O19 E-25 S-21 C38 Q-10 K-25,
 made E18 T38, number E38 K-11, ran S-21 T38, clean T38, will Q38, hey K38, offic K38, thre O37 E32 K-14, could O-37 Q14 K-20,
 lost O37, typo O37, new S-31 T37, this T-37 Q-22 K18, sav T-37, pay C37, also Q37, docs O36 C-36, crashdump O-36, second O36,
 thes E36, iso E36, tri S36 K-16, choos S36, zfs S36, measur T36, mak T-36, sat T36, p C-36 K13, unit C36, ruth K36, alway O35 K-17,
 right O35, up O-32 E35 S-25, help O-35 Q-16, says O35, segfault O35 S29 K-34, git E20 T35, non E35, servic S35, time T35,
 allow T35, analyz T35, layer C-35, not O20 E-34, apach O34 S31, untick O-34, fridg O34, kill O-30 S32 T34, began O34, clos E27 T-34,
 ive T34, like C34, total O33, dmesg O-33, under O33, httpd O33, export O-33, they E33 T-29 Q-14 K12, select S-33, mkdir S33,
 another T33, wrapp T33, profil T33, repair T33 Q10, singl O32, still O32 E-21 T-31 Q-25 K-10, spinner O32, fatal O32, five E32,
 direct E32, writ T32, swapp T32, whit O31, lift O31 K-17, hotel O31, if E-31 K-26, now E-31, old E31, actual S31, dragg S31 T-25,
 cut T-31, l T31, battery T31 Q18, see C31, many K31, thx K31, client O30, meanwhil O30, quick E30 S21, type S-30, pres S30,
 npm S30, came S19 T-30, folder T30, head T30, part T30, anyon Q30, additional O29, giv O29, show O-29, courier O29, wifi O29,
 yesterday E19 S24 T-29 C-28, echo S29, rep S29 K23, register S29, sinc T-29, pinn T29, joan K29, home O28 K-19, would O-28 Q12 K-15,
 forty O28, befor E24 S-28 T-27 Q15, top E28, extension E28, free E28, main S28, fill S28, render S28, heat S28, track T-28 Q-10,
 channel T28, walk T28, been T28, garag T28, speaker T28, six Q-28, customer K-28, rev K28, hiya K28, r K28, ls O27, got O27 Q-10,
 rais O-27, pass O-27, for E20 T27 Q-12 K-17, follow S27, configur S-27, visit S27, ci S27, let T-27, brows T27, deadlin K27,
 pls K27, student K27, or E26, an E26 K-13, page E-22 S26, of E-26, back S26, c S-26, logg T-26, gave T26, hard T26, stat T26 K-19,
 come T-26, seller T26, ulimit T26, might Q-26, j K26, e O-25, window O-25 E19, fine O25, typ S25, power S25, helm S25, dropp S25,
 updat S25, drag S25, scan S25, wait T25 K23, restart T25, off T25, instead T-25, greet K25, post O-24, note E-24, 0 E24 Q-20 K-24,
 should E18 Q24, as S-24, save S24, site S24, past S24, late S24, disabl T24, god K24, java E23, such E23, whatever E23 K-13,
 anyth E23, array S-23, cancell S23, heart T23, devic T23, output K-23, support K23, through E22, upon S22, wrot S22, minimal S22,
 cheer K22, ines K22, wrong K-22, everyon K-22, look E-21, red E21, reception E21, observ S-21, black S-21, play S21, terminal S21,
 mov T21, comment K21, w K21, last E20 K-14, their E20, readm E20, stack S20, ask S20, htpasswd S20, import S20, wheel S20,
 m K20, cancel K-20, delivery E19, chapter E-19, undo E19 S19, pag S-19, basket S19, npx S19, may Q19, paper E18, npe S18,
 about K18, need E-17 Q-11, two Q-12 K-17, problem K-17, once E16, parcel Q16 K-13, internet Q-9 K-16, gareth K16, d K16,
 member K-16, dishwasher K-16, must Q15, dr K15, again K15, controller K-15, mr K15, flat K15, thirty K-15, doesn K-15, warm K15,
 very K-15, refund Q-14, helen K14, long K14, neither Q13, fix K-13, wish K-13, half K-12, sincere K12, http K-12, tablet K-12,
 fami Q-11, race Q-11, am Q10, swap Q-10, licenc Q9, tv Q-9, money Q-8, sure Q-8 | _ O-59 | a T-29 Q-21, week C89, go T86,
 friend E-20 C73, new E-27 S35 C-72 Q19, ticket O46 C-61, book O-61 E51 C31, dark O-29 C60, person T-22 C-58 Q10, small O-47 S-40 C57,
 robot T57, flag E15 C-55, fresh O-38 S32 C-53, half S-23 C53, whol T34 C-53, possibl E-33 C52, day T52, workaround T51 C-41,
 pdf C51, payment O44 C-50, column C48, warn E30 C-47 Q-10, correct E-29 C-46 Q-21, paper C-46 Q-8, bit T45 C-19, volunteer C45,
 student O-27 C44, 0 E31 C-38 Q-13 K43, code O38 T-42, docker S-42, pictur T42 C-28, year C42, call O-41 E37, rule O-32 E41,
 look T28 C-41, loop C-41, messag K41, man E-19 S32 T-40, different S-40, pull C40 Q9, baby C40, photo S39, mirror S27 T38 C-38,
 link T38 K19, singl T38 C-10, query O37 S24, long E-25 S37, puddl O36, brand T36, non O35, form O-35, complaint O-35 K22,
 file T27 C-35 Q22, chang O34 S23, number O34, clean O29 S34, thing O34, taxi O34 C-33, branch S34, test S33, patient S-33,
 null T33, blank E32, breakpoint S32, customer S32, user O-31 S27, cold O-31 K26, quarter T31, door O-30, text E30, magnify S30,
 box T-30, parent K30, result O29, problem O25 S29 K21, fail O-29, shar E29, record T29, thin K29, lady O28, rash O28, third E-21 Q28,
 directory E28, window S-28, human Q-28, check O-27, safe E27, promis E27, dry T27, patch C-27 Q18 K26, pool K27, normal O26,
 reminder O26, fix E-23 S-26, letter E-21 T26, way S-26, mail S26, simpl T26, seat Q-26, hotel K26, very K26, dog K26, index E25,
 parcel S25 K16, minut T-25, tea T25, plumber T25, question K25, line O24, red O24 Q9, penny O24, littl E23 S-24, grey E-24 Q-17,
 replacement T-24, fork T24, fortnight T24, doubl K24, mr E23, matter E-20 T23, volum S-23, map S-23, woman T-23, wedd Q23,
 one E-22, time S22, clas S22, virtual S22, web S22, nice K22, contract K22, c E21, right E-21, point E-21 Q11, dialog S21,
 thre K21, love K21, second C-20 Q17, copy Q-20 K-14, neighbour Q20, return Q20, lot K20, search S19, slip K19, key E18, date E-18,
 blink E18, joke Q-18, password K18, toaster Q-17, sign Q-17, bus K17, bag K17, wheel K17, transfer K17, gift Q16, security Q16,
 game Q16, wheelchair Q15, lock Q15, receipt K15, great K15, pr K15, van Q-14, black K-14, good Q13, saturday Q-13, referenc Q13,
 word K-13, backup Q-12, big Q-11, fami Q10, fault Q10, limit Q9, fold Q8, note Q-8 | a1 E23 S38 | aa E28 | aarch64 K-12 | able E24,
 to E24 | about E-41 S-27 T-20 C40 Q-27 K26, the S-25 C56 K-32, four O29 C-48, my K45, it T-44 K17, a O34 Q-18, one O32, ten K21
 | abov S16, the E25 | absolut T26, path T43 | acceleration T32 | accent K26 | accept S36 C-52 Q26, encod O49, the S38, a Q13
 | acceptanc E23 | acces S51 C46 | accessibility S20 | accessibl K20 | accord E36 S-30 T-41, to E31 S-24 T-27 | account E-33 T-31 K18,
 with C79, is O-23 T24 C77 Q21 K-15, by S26 C-44, number K30, was O27, in E27, it E26, suspend Q21, of K20, end K-14, lock K-12
 | accountant C42 | acct K-12, 0 C62 | accurat S20 | acheb K16 | achterberg Q-9 | ack T28 | acros E24, the E23 | activ S33
 | activat Q-10 | activation T34 | ad C64 | adaez K14 | add E31 S32 T42 Q-23, a E35 S-24 Q-9 K28, in O31 Q-10, it E-18 S-30 T31 Q-13,
 to O21 | additional O42 | addres E-27 S29 T29 K-35, is C49 K-15, in O33, and Q9 K26, to Q-9 K-13 | address O45 | adds S-16 C43 Q21,
 a Q21 | admin S31 T40 C-46 Q-22 | administrator S-20 | advert E28 | advertis O-25 E60 C-52 | advic T33 | advis O-35 T77 K50
 | aerial T43 | aeroplan T38 | affair C44 | affect, 0 C43 | afresh T48 | after O37 E-22 S36 T-41, i S59 C-58, a O44, that O44,
 the C35 Q-8 K-13, send O31 E22, my T29, every K27, some S-24, about K23, your S22, resum S22, two E-21, six K20, five Q12,
 0 Q9 | afternoon E-23 S21 T-49 | again O20 Q-8, same O40, on K29, it K26, last T25 | against O34 E19 S34 Q9, the S27 | age Q16 K43,
 0 K29 | agent C-31 | agn K22 | ago S20 T-43 C40 Q17, and S17 Q9 | agre E97 S-27 T-31, with E55, on E34 | agreement O-33 | ahead T-31 Q-8
 | aids K21 | air C45 | airport C66 Q9 | alarm O25 T26 | album S44 C-61 | alert O35 C-53 | aliv T56 K17 | all O48 S36 T29 C-32 K20,
 that E-19 C61, this C58, on C48, day C46 K16, our C44, is T43, 0 O30 C-42, thre C-40, it S38, four O-35, in O30 Q25, the Q-24 K16,
 week K23, of S-21 K15, my Q-8 K-17 | allotment O-31 C39 | allow O-72 E65 S-37 T60 C-27, to E24 | almost C42 | alon E45 S-38
 | along K14, with O-32 C41, the O27 S29 T-22 | alpha O33 | already E-20 K-13, in C-41, used O34 T34 | alright E22 Q14 | also O37 T66 C-56 Q51,
 0 T39, with O31, do Q8 | alt S29 | alter T23 Q11 | although O74 E22 C-70, the K15, i Q9 | alway O-36 E42 T-37 C30 K-12, the O54,
 been E40 | am Q29 K20, from C60 K-38, not T41, try S19 C-39, i Q36, writ T23, a K-21, 0 Q10 K17 | amber O26 | among E36 T-34,
 the E30 | amount S24 | amus T26 | an E14 Q-20 K-18, engineer E21 C-49 K-13, exception S45, alarm E43, imag O36 S40, hour O40 E-38 S21 K30,
 invalid E35, option C-33 Q17, error C32 K-14, absolut T28, application E27 S25, even E27 Q12, old Q-26, addres T24, issu S23,
 invoic S23, entry S-22, idea Q11 K21, older E-19 | analyz T44 | and E-37, in O-21 S-25 T79, every E19 S40 C-74 K18, back S-24 T74,
 they O70 S-28 T49, put S32 T35 C-68 Q13 K16, now O61 S62 C-66, it O65 S41 T46 Q-24 K42, do C65 Q12 K-15, ther O63 S29 T48 Q-8,
 its O63, so O42 C-62 K-16, use C60 K22, gett C60, was S-27 T59 K13, for T-34 C-59, get O45 C-58, noth O45 S33 C-58 Q10, open T58 C-46,
 think C58, i E-15 C56, paid E43 S22 C-55, came C55, go S27 C53, wrot C53, would C53 Q20 K16, you O52 Q-17 K-14, off T52 C-48,
 got O46 T51 K-18, press T-51, that O30 T50 Q-8, the O49 Q-12, all S-26 C47 Q30, is T23 Q47 K-14, on S-29 T43 C-46 K21, says T46,
 have S-28 C44, can T-34 C44 Q19, gone C43, com O-28 T42, has O-41 E-23, at S40 T-37, gave T-40, reinstall T40 K18, are C40,
 we E-26 S-36 T33 C39 K-14, my K-39, thank K39, will O-37, drov O37 T-26, were E-23 T37, our E36, load T36, won T35 K16, again O34 S-21 K34,
 wait S34, start O-33, his E33, doesn T33, throw O-32, within O31 S24, took O31, never O-30, without O-30, b S30, pay Q30,
 comment E29, nobody E29, ask T-29 Q-10, their T29, chang T29 C-29, not K29, send O-28, thre C28, wher Q28, chrom O27, try S27,
 restart S27, everyth E26, 0 E26 S-20 K-21, this S26, also T26 K18, could Q26, still K26, goes O-25, add S-25, tick T25, tell Q25,
 finish E24, which E24, hers E24, a S-23 Q-16 K-18, sav S-23, compar S23, sent T-23, fail E22 K17, chos K22, an S-21, how Q21,
 does Q21, some E20, runn S-20, password S20, left T-20, if K20, who Q18, need E17, only K17, then T-13 K16, told K16, see Q-14,
 he K13, take Q-12, look Q12, make Q9, pleas Q-8, test Q-8, month Q8 | android T-45 K-24, 0 T-28 K-19 | anew O-43 T39 C-45
 | annek K23 | annex E28 | anniversary C54 | annotation E22 | announc O45 | announcement E30 | another E-57 S-35 T39 K-27,
 way Q23, one Q18 | answer O33 C-51 Q-10, by C46, with O30 C-40, 0 S19 | any S78, more O60 T36 K-14, time C33, hint K33, of S24 Q-27,
 help Q-8 K17, chanc Q12, idea Q10, other Q9 | anybody E-23 T-33 Q39 | anymor O58 Q-11 K-12 | anyon O29 T-31 Q39 K-27, else Q15
 | anyth O-34 E26 Q37 K15, and C41, but E26 S31, about O26, else Q-13, i Q9 | anyway Q13 | ap_regexec E32 | apach O54 S-37,
 is S26, 0 S-23 | apache2 O-28 S-21 | apart O41 | api E-39 K-29, version S31 | apologis K-30 | app T-47 Q-50 K25, show S-27 T40,
 had E32, is K-31, was T30, on K23, but K21, a K19, the K18, says K14 | app_ S-22 | appear C-72, that S38 | append S24 | application O-43 E23,
 tab E24, in S-21, id S18 | appointment S-37 C-35 K-17 | appreciat E-28 | appropriat E24 | approv S28 | apps O-29 E-30 | april S23 T-49,
 and S21 | apt S-25, get S-23 | ar K-37 | arch O-29, linux S33 | archiv S20 | are O39 E-42 S-51 T-75 C35 Q61 K-51, not C-71,
 gone C-47, my C47, shown O32 C-42, at C-39, attach O-27 C37, both C37, sort O35, still S35 Q25, fine O32, for E25 Q-28, so T28,
 the Q28, used O27, no S27, ther T26, 0 E-23, going E18, they Q18, you Q9 | area E-17 S77 Q14 K-17 | aria E41, practic E41
 | arm E-22 K-12 | around, it T52 C-55 | array S-17 | arriv O79 E-19 C-72 K-32 | arrow S26 T-41 | as E15 Q-36 K-35, soon O44 S32 C-63,
 in O-31 E62 C-38, far C52, 0 O24 T26 C-50, long E41 C-49, if O41 E-22 S-36, befor E-40, with E37, the O-35 S30 Q-13, you O-34,
 well T34 Q10, they O32, it E-32 Q-12, a E31 Q10, i E-24 K29, admin T29, describ E-23, http S21, per S20, alway E-18, to Q-12,
 an Q-10 | ask O-35 S58 T51 Q-15, me S30 C75, my T51 C-40, for E20 S48 C-24 K-15, both T38, whether T-36, a O30 T31, you T28 Q-19,
 your S24, to E-23 | asks S46 T-62 Q25, for T-38 C-44 | asset C55 | assign C-31 | assistant T36 C-33 | associat O-32 | association K20
 | assum E48 | async E38 S23 | at Q-27 K-32, once T75 C-74 K-13, this O-33 T63 Q-18, that C61, 0 O53 K-14, christma C48, home K44,
 most E42, org O-39 S-21, me O39, our C38, my S27 C-37 Q19, least E35, all E28 K-17, your K-27, every T26, it E-25 Q-14, ten K23,
 one E-20, the Q19 K16, night K15 | ate O37 K-14, my O27 | attach O-46 E-42 T-75 C81 Q-13 K-25, file S31, a S-22 | attachment T-25 K-12
 | attempt T30 | auditor O-28 Q-9 | august O-55 C56 | author T-22 | authoriz S30 | automatic S-32 T43 | automatical E24 | autosav O-26
 | autumn E30 | avail T34 | availabl E-47 S25 | avoid E40 T59, it T41 | await S27 C-62 | away Q-16 K11, and O54, in C46 K19,
 on E18, from Q-10 | awk C60 | axis T28 | b E15 S60 T-62 C-29 K-14, 0 C-45 | baby E-33 T-37 C52, in C49 | back O26 E-32 S-18 T30 C-69 Q-13 K-67,
 and C-63 Q-8, on O-51 E-19 Q-9, the O47 Q26 K13, when T44, in T43 Q11, to Q-38 K13, with O33, is E28, button S-23, up S-21,
 from Q20, i K18, for Q14, befor Q-14, pleas Q-10, a Q-10 | backend S-22 | background C38 Q-21 | backport E-22 Q-17, to Q-20
 | backup S16 T53 Q-12, home S50 | bad E-23 S-33 T41 C41 Q-9 K-20 | bag O54 E-41, of C-50 | bags C49 | balanc O39 E-29 S-22 Q14
 | balancer T-26 | balcony C45 Q-12 | balloon Q-11 | band E19 C-42 | bang S19 | bank T25 K-38, and S30, s E28, account Q-22
 | bann O58 | bar O80 T-55 C-62 | barcod E20 T28 | bars O51 E23 C-65 | bash C-49 | basket S62 | batch O-38 E-21 C28 K-13 | batter S-41 T174 C-74,
 and T35 | battery S-28 T76 Q15 K-20 | bbb S34 | be O-57 E15 S-60 T-57 C37 Q20 K10, 0 E65 C-47, here O28 E25 C-63 Q16, in E-25 C56 K32,
 read C56, that C55, given C55, oblig E-24 C-53, to C41, at E-37 C33, a E-35 K14, very E-34 Q10, used E32 Q11, put Q-32, nice E31,
 right E30, open T29, done Q28, on E27, easy E-26, so E-26 Q-12, love E26, found S25, verif E-22, able E21, charg E21, one E21,
 possibl Q20, clos E-19, made Q-19, live E18, releas Q-15, back Q13, add Q-10, call Q8, fix Q8 | bear C39, with C61 | becam T31
 | becaus E-43 S31 Q40 K37, my C53 Q10, the O-32 E-27 S18, of T-30, i E-27, it K23, he Q15 K19, we Q13 | becom O24 E19 C-55
 | bed S-23 T-26 K36 | bedroom O47 E-21 S-33 | beds C38 | been O24 Q24 K-16, through O-31 T69 C-52, a C67 K28, try S44 T60,
 and T23 C41, told T-39 C36, bann O36, that O35, the E23, cancell E23, hand Q14, put Q10, in Q-9 | beep O25 S32, and S30 | befor E57 T-57 Q10 K-40,
 you C51, 0 O44, it O-43 E28 Q-19, the E23 T-42 Q-21, i S12 T-39 Q32, last S24, tuesday Q20, that Q-12, me Q12, christma Q10,
 she Q-8 | beforehand T43 | beg K15 | began O22 S41 T-38, on O37 | begin S28 T-29 C-48 | beginn T-26 | behav O61 E45 | behavior O40 E-26
 | behaviour C52 | behind O33 E-39 K-23, a C62, the T36 C-37 K-14, me S24 | being E-18 T32 K-12, a T24 | believ E53 | bell O-32 C49 K21
 | belong O-18 E50, to C58 | below S36 T-44 K16 | belt C-49 | bench K-13 | bernard K23 | besid C58, the C45 | best E-47 S-35 T-44 Q43 K104,
 wish K42, regard K22 | bet O29 | beta O-52 C71 | better T75 | between O-38 E36 Q19 K-16, 0 E49 C-90, the T33 Q23 | bev K13
 | bicycl Q8 | big E39 T-28 C38 Q-12 K16 | bigger T53 | bike Q25 | bill O71 E-22 C-64 Q-41, for O44 C-41, of O43, is O43 C-39
 | bin S-26 T-25 | binar K-19 | binary S-20 T45 | bins C-45 | birthday E-18 K18, present Q9 | biscuit O-25 T-27 C65 | bisect S-20 T92 C26 K-14,
 it C35 | bit O39 E-30 T53, and O28, of Q10 | bits S-27 | black O84 E-29 T-55 K19 | blam O-29 C70 | blank O28 Q11 | blanket Q9
 | bled T36 | blender K15 | bles K43 | blind E37 Q8 K14 | blink E30 T-24 | block E-34 Q24 K-21, it Q9 | blok E32 Q-32 | blood C49
 | blow, up O31 | blue O36 E-31 S39 K-12, screen O29 | bluetooth T30 | blurr T29 | blurry O31 T40 Q-15 | board T-30 C51 Q11
 | bobbin C-53 | body S35 C-41 Q9 | boil S25 | boiler K23 | bold E24 | bolt O-29 C42 | book T-61 C53 Q-10 K-37, and E23, a E-18
 | booklet O-44 T41 | boot E28 K-14 | borrow T39 | boss Q-20 K-14 | bot O-32 T50 | both O23 E42 T39 Q-21 K-20, tim O29 C-44,
 are C44, neighbour T35, sid O-27 T34, 0 K30, of E-22 | bother O-27 K29 | bottl K18 | bought S-52 T-21 C58 K-32, from C-59,
 it E29 T-28 C-56, the S-23 C43, 0 K12 | bounc O34 | bound O32 E21 | box O46, is T41 C32, with S37 T-26 K27, and Q32, it E26,
 for T25 Q-17 | boy O37 E-24 | br S-24 | brain E20 | branch C48 Q30, in E19, and K18, on Q11 | brand T37, new T36 | brandt K44
 | brazil K31 | breakfast K15 | breakpoint S-28 T-29, in S27, on S24 | breath E19 | brick T29 | brid O31 | bridg O49 T47,
 network E20 | bright E27 | bring T34 Q36 K-20, the S-22 T32, back S31, up O30 S22 T-27, it S-19 Q24, them Q-20 | broadband O32
 | broken K-11, link S28 | broker S34 | brother T55, in K19 | brought O49 E-35 T58 Q-14, it T29, back Q-12 | brown O38 | brows T46
 | browser T39, s C43, and S-33 | bsd Q-9 | btw C61 | bug O-37 S-34 C54 K-17, 0 O-26 C61 | build T-24 C50 Q-12, 0 O-33 S-27 C83,
 id S-23 | builder S-22 | built C39 Q9, in O27, with S19, from Q11 | bulb Q10 | bump S26 Q-12 | bundl O15 | burnt K17 | bus S22 T-30 Q12,
 stop E27, app K14 | busines O-31 E25 | busy S21 C-44 | but E-57 S-31 T67 Q-12, that O-33 C98, i T-41 C72 Q10 K-17, he O-26 C67,
 they T58, then O-35 T39 C56, ther C-53, not O47 S33 T-37 Q-11 K20, when O42, we T36, no O32 K23, what Q31, it E30 K17, after S-24,
 the Q-9 | butter E31 | button T28 C-43 Q-34, for T23 Q-17, is S16, on K16, that Q-11 | buy S23 T-50 C77 | by T-30 K-63, hand E-41 S-41 T111 Q-35,
 a T72, mistak O44 S53 T-27 C-39, my T45 K16, then C-41, name C39, itself O-28 E38 Q-8, friday O-32, default E-31, email C-30 Q12,
 one E-21 T28, using E-24, any E22, me S19 K18, courier Q17, the Q-13 K-13, design Q13, step Q13, 0 Q12, phon Q10, monday Q9
 | bye K17 | byt S-23 Q9 | byte O31 T26 | c E23 S45 T-35 K-22, 0 T-27 | ca C42 | cabl O-34 T74 C-78 Q-19 K-23, in S26 | cach E-30 S-18 T96 Q-5,
 is O-29 C46 | cafe O35 | calculat E25 | calculator O-39 E30 Q13 | calendar O29 C-50 | calibrat T61 | calibration T41 | call O28 T41,
 me K47, it T-40 Q-12, freez S29, drop K25 | cam K14 | came O99 E-42 T-22 Q-24, and O34 E-18 S30 T-30 C-63, back O-42 C39,
 on E-23 S-25, out T19 | camera T-25 K-17 | camp K20 | can E-26 S-42 T-46 Q95, i O-46 S-29 C-54 Q51, u Q50, we E37 Q42, help C-38 K42,
 imagin C39, read C37, see O36 E-36, be C35, you E-17 Q-18 K-31, it Q31, t Q-23 K-30, the Q-29, that Q28, come K24, do E22,
 get Q11, someon Q11 | cancel S28 C-64 Q-21 K-16, my C70 K14, the E18, it Q-9 | cancell S22 C-76, the C57 K17, my S30 C-40,
 on S19 | candidat O-31 K26 | cannot K-13, be T28, get T26 | cant O42 S-29 Q-12 K-20 | canva S29, page S27 | capital O-40 E33 C-68 K16
 | car S28 T-61 Q11 K-42, and T-41 | card E-39 Q30 K-65, is O-55 C52, says C-46, in O-37 S23, to S34, ends O-31, and C-30,
 the T28, 0 S22, s Q20, from Q17, has Q11, for Q11, with Q8 | care T32 C61 | carer T31 | caret E17 | cargo S28, build S29
 | carr, over E25 | cars O30 | carton O-40 | cas E38 C-57 | case S-34, it T29 | cash E-29 K-13, and S-21 | cashier O46 | cat E-30 S34
 | catalogu O-27 C42 | caus O-35 C40 | cd O32 | cdt S21 | ceil Q-11 K-20 | cell T-39 C42 | centr C52, and O27 | certain O38
 | certificat E-22 Q22, and T-25 | cf E25 | cfg E22 | cflag S21 | cgi S29 | cgroup E17 S24 | chain O32 | chair O32 S-32 K15
 | chanc, of Q-17 | chang O-22 T36 Q74 K-22, the O29 T61 Q27 K-25, that T-31 C61, on O-31 C50, for C-47, my O-28 S37 C-41 Q-16,
 to O33 Q-10, and O-30 K15, noth O-27, it E-24, at T24, is S23, over Q11, from Q10 | channel C-33 K34, 0 T24 | chapter Q10
 | char E28 | character E-16 Q-24 | charg O74 C-61 K-32, me C-40, for O39, 0 S29, the S26, it T23 | charger S22 | chart S21 T-28
 | chat S-26 T84, told T26 | cheap O-24 C67 | cheaper K16 | check O-41 E-24 S45 T87 Q-16, the O-40 E22 T57 C-31 K-16, it T-52,
 out S20 T-51, and T41 Q11, whether O33, spam T33 K14, in S24 | checker O44 Q-18 | checklist K-25 | checkout C-71 | checksum O29
 | cheer K22 | chew K25 | child Q-10, s T28 | children E-32 T-27 C79 | chirp T45 | chmod T29, 0 T29 | choic E51 | choir C47
 | choos O-32 S37 K-12, the S29, a S-20 | chos K18 | chosen S24 | christen C48 | christma O-51 T-42 C75 Q13, eve Q10 | chrom O46 S-26 K-16,
 on E20 | chunk S21 | circl O44 C-49 | city C40 | claim S-50 | clang K-12, 0 K-12 | clas S38 T-32 | cldr E53 | clean O-38 S-59 T157 C-44 Q-9 K-26,
 up C52, the S-41 T43 | clear S-27 T63 C-26 K22, that E22, as K19, the K13 | clerk T26 | cli E24 Q10 | click S24 C-56, and O36 S-36,
 add S-27, it S-21 | client S26 Q18 K-10, is S23 | climb T-25 | clock S30 K-29, is T46 Q15, of T26 | clon S57 C-40 | clos S20 K27,
 as O-38 T-36 C79, the O24 E18 S44 T-49 C-41, is C41, it T-31 C-37 Q11, with T25 | closer S-21 | cloud O32 E20 | clown E25 C48 Q-21
 | club O-46 K50 | clunk O35 | cluster O-28 C41 K17 | cm Q20 | cmd S43 | cmp K-14 | co E28 C-46, op S22 | coach Q10 K19 | coat E-23
 | cod E-25 S-18 T32 C63 | code E-28 S43 Q-8 K-42, 0 E-18 S-33 C-70, from C-40, and T31, is E25 S19, for E19 | coffe O31 E-30 S22 T-44,
 machin C43 | coin S47 Q-16 | cold O32 S42 C-45, and K26 | collar T-22 | colleagu E27 T-34 K17, in K27, s E23 | collect C-45,
 the C51 Q-9 | colleg C52 | colour O35 C-25 Q-11 K-15 | column S28 T44 Q-10, of O28 | com O28 E-46 S-39 T27 Q9, through O36 C-65,
 on O-34 E60 C65, to T52, in C38, out O29, from O-28 K-16, off K25 | come O32 E26 T-47 Q28, out O27 S27 T-30 C-59 K18, from O-43 E30 C45,
 to O-29, back E-27 S16, for Q-12 K27, with Q16 K19, by Q11, and Q-9, in Q9 | command E24, line S41 | comment E53 T-24 | commit E-23 S38 T-33 C38,
 0 T-35 C61 | common O-35 E21 C44 | company K33, name C-35 | compar E24 S26 T-23, the C-38 | comparison K-23 | compatibility T39
 | compensation C-38 | competitor E29 | compil O46 C-58, and T30 | compiler T31 | complain O33 K-12 | complaint E-21 K19,
 about C-48 | complet O52 E14 S-43 C-52 | complete O32 C-61 | compliment K35 | component E-33 S16 | compos S66 | comput O-32 T29 C61
 | computer S-28 Q28 K20, and Q10 | concern K17 | concurrency T27 | condition Q-11 | config, layout S22 | configtest O-35
 | configur E-26, with S26 | configuration O45 S31, of O32 | confirm O-24 E26 S18 C-36 Q7, it O-28 Q9 K21, by E23, this Q13
 | confirmation O41 E35 T-37 C-92, says E22 C-66 | conflict E20, dialog E20 | confus O-36 E-22 C76 | connect T42 C-31 K-29,
 the C44, to C-34, and T31 | connection E25, after C46, pool T32, and T30 | consider Q27 | consol O31 E-52 S38 T-42 C20 K-16
 | const E35, char E31 | constructor S27 | contact S21, import K22 | contain E-34 T-30, the O-32 | container S29, and E18 S-46,
 is S30, on S30, id E21, 0 E19 | content O22 C-88, type S-32, to S22 | context O-58 S-22 | continu O28 S33 C-50 K-14 | contract O-68 E82 S-31 T-31,
 with K21 | contractor C56 | contrast Q-19 | control T61 K13 | controller K-18 | convert E-21 | cook T28 | cooki T-25 | cool Q21
 | cop E-52 S22 C17, the S-34 T31 | copy O29 S20 Q-18 K-15, the O30 S-24, of S26 Q-13 | corby S25 | core O21 E-29 C-73 | corner E12 K35,
 and K17 | correct E-27 T37 C-89 Q-39 K-20, the Q16, it Q-11 | correction T40 | corvid K21 | cost O-50 T36 C37 Q21 K-16, us C48
 | cot K24 | cottag C50 K16 | couch K-13 | could O-33 E18 S-29 T-25 Q-35 K-21, it C57 Q12, a Q-40, you Q36, the E-21 Q-20,
 read E21, this Q16, somebody Q9 | couldn S25, t S25 | council O-27 C66 | count E53 K-21, 0 O28 C-48, as O-31 E44, on E29,
 to S20, the Q-12 | counter O42 E-36 K-19 | countr E18 | country E-22 | courier O36 E-26 S-27 Q10 K-20 | cours O-34 E27 C50
 | court C39 K21 | cousin O-43 | cover S-47 T30 Q58, the S-23 | coverag O-30 | cpu O43 C-53 | crash K-12, report C54 | crashdump,
 0 O-36 | crat S25 C66 K17 | crawl O36 | cream O33 Q-13 | creat O33 S29 C-61, a E-29 | credit E-22 T22 C-70 Q-27 | crisp E18
 | cron O-32 E44 | cross Q-8 | csv S47 C-73 K15, and K23 | ctrl S107 C-66 K-15, z S69, shift S20 T-36, c T36 | ctx S20 K-16
 | cur E-21 T49, it T54 | cure T38 | curl S79 T55, h S23 | current Q-9, account Q-8 | cursor O26 S27 Q-21 | curtain K21 | cushion O33
 | custom K21 | customer S21 T-69 C39 Q-36, 0 S21 C39, sinc K28, no K-28, number K-15 | cut O39 S26 T-56 Q40, off O42 C-62 Q18,
 the T-46, it S24 | cwd E27 | d O-55 E54 S13 T-76 Q-25 K16, be E39 K-14, think E39, like O-33 E-28 S-27 Q11 K-16, have E33,
 expect E31, want K31, already S28, rather E-24, need E21, take K-12 | dad K40 | daemon E-19 | daft K18 | dai E23 | damag Q11
 | damp T29 | danc C-50 K15 | dark T-37 K-18, mode K-15 | dash C61 | dat O30 K17, 0 K23 | data S-22 K-36, sourc S40, are T29
 | data2 S-28 | databas E-27 Q-15 | date O37 Q13, in E25, 0 S19, and Q11 | daughter E-17, s S33 | day E39 Q22 K-20, off C69,
 i O47 S21 C-61, ticket C-42, and C-40 Q-17, is T31, for K30, 0 S28, befor E-23, after E20, the Q18, it Q15, that Q15, to K14
 | days E56 S-44 T27 C-55 Q9 K-40, and C65, ago O26, on E23 | db O26 T-30 | dd S19 | de O45 K16 | deadlin O-28 K23, is K24
 | deadlock O29 T28, in T32 | deal Q-10, with Q-10 | dealer E-35 T62 | dear E-32 Q-24 K60, support K18 | debian, 0 C-57 | debit O29 S-19 K15
 | debug C53 K-13, level E19 | deceas K27 | december O-44 E-50 T-42 Q36, 0 Q15 | decent C43 | decid O-26 | decimal E50 S27
 | decod S25 | deep T20 | def S-22 | default S-35 T-25, is C-40, 0 E22 | defin O-29 | definition S33 | degre T-43 | delay T67 C-52
 | delet E-18 T81 Q23 K-18, it O26 C47, the O-17 E-22 S-40 T37, one S38, and K18 | deliver O48 Q18 K28, on K26, to Q10 K-15,
 the Q9 | delivery E40 S-24 K-18, addres C39 | demand O31 C-42 | demo S33 Q-15 | demonstrat S28 | denis C-40 K55 | dentist O-28 C28
 | department K34 | deploy E-24 S42 | deposit E24 S25 | depot O-35 E25 | describ T-27 C33 Q13 | deserv E20 K31 | design Q16
 | desk K31, and T29 | desktop O21 E25 S23 K23 | destination S23 | detail S77 | dev E-20 T27 C-34 K-11, null T25 | developer O-41 C47 K17
 | development O36 | devic C-98, is E23 | df S28 | dial Q-10 | dialog E41 S47 T-27 C-68, the S25 | dictat K-15 | did E54 S27 T73 Q25 K13,
 noth C64 Q10, not T-28 C57, the S37 C-50, it T40, was S32, i Q31, that E-30 K15, you Q-14 K28, my Q-13 | didn K-13, t K-13
 | die O42 Q15 | died O-30 C70 K17, in K26 | diff O24 C-40 | differenc O29 E-39 S-52 T76 C-52 Q22, between Q22 | different O34 S-24 T103 C-61 Q-9 K-24,
 browser T38 | digit O34 | din K46, tabl K25 | dinner O26 | direct E19 T37 C-35 K18, debit O27 K19 | directiv O37 S-39 | directory O66
 | disabl E44 S-35 T63 C-47 Q-9, the O28 | disappear O38 | disappoint C-57 K-13 | disc Q42 | discount Q12 | discussion C-40
 | dishwasher C79, leav K19 | disk K14, is K18 | dispatch O-35 | display O36 S-44 T-37, in O36, on O32 | dist S24 | dn E53
 | do O-64 T-55 Q128 K-28, i S-42 Q92, you O-33 Q68 K-22, this E48 C-47, as C46 Q-13, the T-34 K-15, that E33, anyth O32,
 we Q31, not T-29 Q-14, someth Q-26, my K22, have E20, they Q16, a Q11, with Q-9 | doc E20 S-20, comment E28 | dock E-24 S25 T-37 Q8
 | docker, network O40, logs O-39, container E20 S-26, daemon S-24, info S-22, inspect E19 | dockerfil S54 | docs E66 S-31 C-53,
 say E29 C-49, for E20 | document E43 S28 T-38 C-52, to E44, as O-36 E43, is O30 T-24 | docx S29 T-30 | does T58 Q109 K24,
 not C-52, noth O45 T49, it E23 Q38 K-17, the T32 C-38 Q23 K-13, your Q21, that Q15, anybody Q9, a Q8 | doesn O48 Q-18, t O48 Q-18
 | doesnt O48 T59 C-49 K-25, work O32 T30 K-14 | dog S24 T-25 C71 K20 | doing T-25 C65 Q-9, this E20 | dollar E-21 C45 | domain O25 E-21
 | don K17, t K17 | donat K17 | done O-54 S75 T25 Q10 K-24, was S58, it T39 C-45, that T37 C-38, the O28, by E-25 | dont Q16
 | door Q23, of C-48, s Q8 | doorbell O45 T-33 | doreen Q12 K20 | dorothy K14 | dot K-16, exampl C63 | dots E19 | doubl E-20 K17,
 click O-35 | down O27 S37 Q32, as O42 T30 C-58, in C39, to O-36 E23 T32, at O32, from S22, every K22, the E-19, for Q19 K17,
 with K19, and S18 | download S38 Q-35, page C46 | downstair Q40 | draft E24 T-40 | drag O-26 | dragg E19 T-32 | drama C52
 | draw O-29 E27 S38 T-33 | drawn O35 T-25 C-41 | dres E-21 C37 K39 | drew O-32 | drift K21 | drill O67 C-77 K-16 | driv O35 E-20 S28 Q15,
 a K16 | driven K18 | driver E-67 S-24 T28 Q-29 K-47, s T60, 0 T47, was C43, for Q12 | drop O-56 T-31 K13, out K25, it Q-12
 | dropp S47, it T-42 C27 | drov O46 E-28 S22 T-23, off O33 | drum S36 | dry O36 | duck C42 | due O-17 C63 Q-24 | dump T34 K16
 | dup Q29 | duplicat E33 S16 | dur T-50, the C31, a S23 | dust C43 | duty O-27 T24 | dw C53 | e S-32 T20 C-61, mail O-19 T37 Q-9 K23,
 0 Q18 | each E26 S-32 Q-12, and E19 T28, time E-22, month K21 | ear O24 E-19 K19 | earlier C28 | east C26 | easter E22 | easy E-36 T22
 | eat O29 | echo S29 | eclips E-40 S33, core S21 | edge S43 T37 C-74, and T27 | edit S43 | edith K23 | editor O-21 S39 T-25 Q-8,
 and O-33 | effect S-15 T47 C-61 | eggs O33 K19 | eight O-28 E57 S-41 Q-22, and C46 | either E55 T77 C-84 Q-22 K-16, a E18,
 the Q-14 | electric C32 | electrician T32 | element S32 | eleven O45 C-24 K-23, days T25 | elm K17 | els C-37 | else E-20 Q43,
 s O58 C-69 K15 | em K41 | email E-27 S28 T28 K-45, to C-45, with E21, says E-20, me Q15 | emb O-25 | embedd C42 | emoji O34
 | empt T70, the O-30 T43 | empty E20 T27 K-19, and O-31 | en E35, 0 E19 | enclos O-36 T-31 C74 | encod O62, 0 O57 | encounter O26 E-20
 | end, 0 O-47 C88 K-19, of S-37 K17, it S22, on K17 | endpoint, answer T28 | ends E-17, at C-53, 0 C49, with O31 | engin O-40 E39 Q-15
 | engineer O-83, on E24 | english C-80 K26, i K-26, is K-12 | engrav Q11 | enough E-45 T40 C33 K13, to T51 | enter S76 C-59 K-17,
 my O-37, 0 S22 | entir O24 | entity S29 | entr O22 | entranc E20 | entry T49, is S-23, org S18 | env O-26 S-34 | envelop T-27
 | environment T27 K-13 | equal T-36 | er K-39 | error O38 E-31 S-26 Q-14 K-26, and C55, in O50, 0 S-30 C-47, from S-32, log O29 S19,
 messag E27 | error_log O-35 | errorlog S20 | esc O36 C-50 | escap E-24 S-22 T24 | euro O34 E27 C-57 Q19 | europ O-61 S41 C44
 | evaluat C39 K19 | eve Q9 | even O37 T57 Q19 K51, with E-23 T68, when S-33, after T30, open C28, though S25, i K17, and Q11,
 if Q10 | event O28 E-27 S-31 T-26 K-12 | ever C32 Q-27, sinc E21 C-49 | every O53 E30 Q-22, quarter C58, 0 C40, other O-39 E38 T-32,
 month S34 T-34, even T32 Q10, singl E24, morn C21, page K20, second E19, film E-18, time Q-8 | everybody T-38 C42 | everyon E-39 T43 C51
 | everyth K-38, is O51 K22, else E-20 C47, in E27 C-32, was E18 | everywher E27 T32 | ex K35, husband K19 | exact E25 S28 T-24
 | exam C35 | exampl S-26 T-29 C-55 Q-16 K116, com O-36 E21 S-47 Q-8 K24, net S-19 K38 | example_ S52 | exceed O26 S-24 | excellent O-27 C49
 | except O32 T-32 | exception E24 S-25, when S28, in S20 | excerpt S26, from S31 | exchang E-22 S-17 Q-36, the Q-20 | exclud E20
 | excus C49, my K28 | exec O42 S-34 | execut E27 S-27 | exist E24, in T28 | exit E27 T-30 C-61, statu Q10 | exotic T-25 | expect O-29 E61 T-45 Q-32 K-18,
 it E35, the O-32, to E-20 | experienc O46 S31 | expir O33 C-46 | expiry Q13 | explicit S-24 | explorer S48 | export O27 S63 C-68,
 a S21 | expression E27 Q8 | ext K15, 0 K15 | ext4 T29 C-43 | extend O-43 Q10 | extension E22 S-26 T38 K-12 | extra E29 Q-22,
 for E28 S-25 | eye T-32 | eyes O-36 | f E-27 S-37, 0 O28 | f5 S35 | face O33 S-24 T29 C-47 K-13 | factory O28 S-28 | fail O50 T-36 Q-11,
 on O51, in O41, with O40 S-39, to E-24 | failur T35 | fair O-52 E-27 C94 | faithful C-39 K38 | fall E54 C-37 Q26 | fals E27 S29 T63 C-39 K-18,
 and O-32 E17 | fami O-24 Q18 K-15 | fan O37 E-26 | far S-30 C28 Q-19, as C52 | faro C47 | farrow K40 | fast S34 Q-11 | faster E34
 | fatal S-32, error S-21 | father E-26 C41 K16 | fault E-26 C46 Q8 | fb E26 S-25 | featur S22 | february C56 K35, and K25
 | fed O33 | fee O46 E-35 S-21 Q18 | feed O-56 S41, it S27 | feedback O27 | feel K17 | fees O-32 C62 | feet E21 T26 Q-16 | fell O38 T-37
 | ferry Q8 | fetch Q-24, it Q-12, the Q-9 | ff O-27 S24 | fibr T35 | field E20 S61 K-17 | fifteen T29 C-46 | fifty C-28 | figur E40 T35
 | fil E31 S-37 K-13, are O-28 | file S38 T-15 C-40 K-38, in C59, was C50, is E34, or S22, under S22, by S-19, as Q-11 | fill S59,
 in O-26 S49 C-60 | film S22 Q18 K-15 | filter E20 S-15 T79 | fin S-24 | final E-28 S24 Q14 | find O41 E-31 T42 C-30, one T64,
 it C46, the C-43 Q-16 | fine O34 E19 S-33 C-37 Q-24 K-43, so T56, and E-24 T45, in E33, i T31, for T28, with O-25 E23 | finger S50 T-32
 | finish O63 T45 C-78 K-25, the S24 | firefox S-35 T59 C-59 | firewall C45 | firm O-28 C82 | firmwar O-75 E-32 C49 K29, 0 S41 C47
 | first E46 Q-18 K25, and E45, in C-45, name O37 C-36, then E31, time O28 E-30 K22, two E24, is T24, of E-20, one Q20 | fit Q10 K21
 | fits K26 | fitt O-39 T41 | fitter S23 T-37 | five E35 Q13 K23, minut S26 C-33, of K25, year E-19, on Q12 | fix K-33, it T29,
 the E23 Q-14 | flag O40 S-30 T-27, to E26 | flaky K-12 | flam S25 | flash O54 E-24 S39 T-39 C-74 | flat S-26 T-36 K55, and K22,
 in K21, on K14 | flatmat Q11 | flatpak T30 K-13 | flatten T36 | flicker T35 | flight C42 K27 | flip S18 | floor T-23 | flour E-21 C71
 | flow E20 | flower K-13 | flto T40 | fly O-32 E29 C47 | fno T41 | focu E20 S-21 T-31 C-60 | fold S17 T-28 Q13 | folder S30 T57 Q-19 K-15,
 is T30, in Q-10 | folk C50 Q-10 K28 | follow O-53 S53 T-38 K12, the S54 T-29 K17, is S53, error O32 S-27 | font O-57 C69
 | foo E32 S36 | foobar S34 | food K-15 | foot E29 K14 | for O-25 E16 S-21 Q-13 K-20, work C75, october O34 C-73, delivery C-57,
 my T-52 C48 K19, 0 O27 E45 C-51 Q-10, eleven E19 C-51, now O-45 T50, both C-49, christma C46, all E-27 T42, a O28 E-41 Q29 K32,
 no C41, order C39 K14, it O-38 Q-17, that O-27 E38 Q10, one O32 S-24, example_ S32, me E-23 S19 T31 Q13 K-25, week O-29,
 her O28 C-24, two E27, your E-25, word T-25, six O-23, new K23, an T13 K20, noth K19, ten E-18, everyon Q12 K17, the K17,
 and Q15, us Q-13, good Q10 | forc S-39 T98 | forever O42 C-58 | forg S31 C-59 | forget Q21 | forgiv K16 | forgot O39 T65,
 my O39 K-10, password K26 | forgotten Q11 | fork T27 | form T54, for C-48 Q18, on T26 C-46, the T35 | format E23 | formatt T44
 | forty E31 T-33 K-17, minut O33 E-18, year E21 | forum O-46 E-24 S-28 T58 | forward E79 T-46, to E40 | found E-42 T31 Q-31,
 it C103, out C48, a O40 C-44 K-12 | four T-41 Q16 K-27, days E-22, peopl Q-11 | fourteen S24 | fourth T47 | fox O42 | fr K18
 | fram E37 T-25 | fre Q-26 | free O-36 E39 T-39 Q-20 K35, trial S27 | freez S38 Q-8 K-20 | french T24 | frequency K-17 | fresh E-16 S37 T87 C-46 K-13
 | fri K18 | friday E23 S28 T-18 C39 Q15, even E20 C-57, and E-25 S33, night S32 C32, the O26 | fridg Q50, is O32 | friend E31 S-37 T-54 K40,
 s O-30, greet K26 | from E-29 S25 Q-7 K26, an C62, the C50 K-22, that S22 C-41, a O-39 E-23 T36 Q-16, me C-39 Q13, my S19 T-37,
 backup T37, work O-31, you O31 E-25, scratch T31, ten K31, your E-30, this S-27, 0 O26 Q-13, his T26, here K21, our K19 | front E21 C-20 Q18,
 and T39, of T-35, desk T-30, left K27, door Q26 | froz K18 | full O63 C-65 Q-13, stop T50 K39, pric O26, of T-26, 0 K16 | fuse T62
 | fw O-26 | g T-31 K62, 0 K60 | galaxy C75 K-19 | game E-18 S34 Q8 K12, and S24 | gap K-28 | garag S22 T56 K16 | garden E35
 | gareth K17 | gas S29 K18 | gate O50 E-29 C-50 K-15 | gateway E-27 S26 C-39 | gave E23 Q-9 K-13, us C56, it T38, him O30 S20,
 the E21, 0 E18, me T-8 K-16 | gb E-28 K-13, free C67 | gcc S-25 C61 | gdb O-27 | gear S27 | gem K22 | generat O18, code C50
 | gentl K93 | gentleman K18 | geoff K33 | gerald K15 | german S-17 | get O33 S38 C-39 Q24 K-17, 0 O64 E28, it E-19 T39 Q23,
 this O36, in T-35, my T35 Q10, through O30, to Q29, on S28, me T28, the E-18 Q-26 K-14, updat S-26, back S-26 K24, them E23,
 a Q9 | gets O91 E-37 T43 C-86 K-35, it C55, me T37, to O27 Q22, the S19 | gett O59 S-38 C-63 Q-9 K-13, 0 O34 | gift Q28 K-19,
 card Q20 | gigabit C48 | girl E13 K16 | gist C53 | git O-26 | github, com S-25 | giv O96 S34 T43 C-79 K-16, you E33, me O31,
 the O-29, 0 O25 E24 S-28 C-29, error S27 | give O-40 Q-12, the E30 K18 | given T37 K-14, me C66 | glad C-61 K13, to K18 | glas O39 C-50
 | glob Q14 | global O-35 | glu O30 | gmak S20 | gnom K-12 | go S-38 Q69, to S23 T-39, through O34, with T28, back S25, from Q-25,
 0 K25, down E23, away S-20, up Q11, into Q10 | god C-62 K24, bles K45 | goes O50 Q-14 K-14, to O38 E-26 S-25 Q-14, off O27 T36,
 through O-33 T32, from O33, back O-31, round O28, on S-25, up E-24 K15 | going E37, to S22 C57, back T51, up E27, out K27,
 on S22 | gold S21 K-23 | gone O57 S38 C-29, from O31 Q19, in O-31, all T29, through T28, as T23, to K19 | good O-84 S-62 T33 C39 Q-8 K137,
 0 T40, even K32, day K29, afternoon K27, morn K25, and K15 | googl S26 | gorgeou E-17 C69 | goroutin C68 | got O56 E-16 S23 T30 Q-10 K-27,
 the S27 T-72 C51 K-13, an S-21 C-56, this C-52, home O-28 C48, ther C41 Q-15, us T31, a E30 K29, it S30, my K28, back S27,
 me E24 T23, from K22, one Q12 | gpa C-45, 0 C-45 | gps T29 Q11 | gpu C-42 | grad S22 Q15 | gradl S-20 | granddaughter K18
 | grandson O-39 C45, put C40 | graph, facebook S20 | graphic O24 T46 K-13 | grateful E-24 | graz K13 | great Q-10 K33, if E34
 | green E40 T-55 C-48, tick T-36 | greenhous T24 | greet E-21 C-88 K82, from K21 | grep S25 | grey O114 C-59 Q-25 K32, out O33,
 one Q-17 K27 | grocer K26 | group C-42 | grow C-32 K-13 | guarante Q-12 | gues O-46 E-26 C62, it T27 | guess E19 T30 | guest S29 K14
 | guid E68 S31 C-39 Q-14, has E23 | guy T53 C-45 Q18 | guys K66 | gym C53 | gz C43 | gzip O-35 C43 | h S32 Q-11 K38 | hack Q28
 | had E45 S-42 Q-26, an O-25 C82, me T81 C-52, it E49 T57, a S-31 T57, the O-26 T46 K17, to O41 E-29, two O34 K19, been S28 T-34,
 0 T32, befor E28, just S28 | halden K25 | half E-30 S-32 Q-16 K-30, past O-21 C36, a E35 K15, of O28 | hall C47 | halv T42
 | hammer Q25 | hand E-30 S-13 T18 C27 Q-22 K-22, in C77 Q12, to O59, and T39, with T-34, the T-29, it Q10 | handbook O-39 E35
 | handheld S22 | handl T26 C29 | handler S-24 Q9 | handset T69 | hang O28 E-30 T30 | happen O-29 Q10, again E20 | happy O49 E-26 S-24 T-27 C-58 Q-14 K22,
 to O-37 K36 | harbour K-19 | hard O-28 E-23 C67 Q10 | hardwar O-42 | has O39 S-81 T-26 Q34, no T59 K14, ask C56, come C-50 K20,
 been O-46 E-40 Q-11, to O-41 E36 T30 C-45, two O38, not C-38, my Q38, an S37, alway O-36 E24, had O-31 T32, a T-32 K-19,
 the S-30 K-13, stopp K30, it T20 Q22, gone K20, answer K18, somebody Q11 | hash O28 E24 C-37 | hasn K14, t K14 | hat C44
 | hats C43 | hav O-33 S41 T-46 | have E-30 S-55 T-51 C37 Q22 K-18, done T61 C-55, peopl C56, in C-53, the O-49 S-20 T-48 C41 Q17 K-32,
 no T-44, thought E28 C-43, seen C-43, now T42, it T-28 Q-42, tri T30 C-40, my O-34 Q-9, to Q34, permission O33, chang T32,
 another Q32, one K32, gone O-31, sinc O30, 0 T-30 K26, bought K29, not S28, read Q26, you T-24 Q-13, set E23, a S20 Q-23,
 an Q22, that Q-22, your K20, been Q-10 K-14, used Q13, two Q-12, i Q10, them Q10, put Q9, his Q9 | haven S-24, t S-24 | hdr S25
 | he O-31 E-56 C91, d E-22 C70, said O48 E23 T29, has O-44, s O-23 E36 Q-12, can T34, came O-28, had O25, is Q23, was K17,
 left Q9 | head T55 K22, 0 S20 C-31 | header E19 S-44 Q34, says Q34, html S27 | headphon T53 | health O37 K27 | healthy O38
 | heap E-21 T28, profil C55 | hear O78 E-31 T-49 C-55 Q10 K64, it C47 K24, them Q23, aids K21 | heard O24 E-21 T-34, noth O34 C-52
 | heart O-29 | heat O64 S22, pump K23 | heater T31 | heavy C38 Q-16 | hedg Q-15 | height S21 | held E-31, the S18 T-28 | helen K14
 | hello O-37 E-40 S-18 C-68 Q18 K92, ther K18 | helm S23 | help E-37 S-58 T159 C-69 Q-26 K199, for T44, me Q-17 K44, a T37,
 pleas K36, my K23, page E21 | helper C64 | helplin T32 | henc O-36 E21 S-24 C59 | henrik K17 | her E-36 Q-27 K-17, own Q12
 | here O-53 E-33 C101 Q26 K51, is O-37 E-21 S43 C49, i C-34 K23, and E18 T25, so K23, by Q-17 | hers E42 | hex E21 | hey K38
 | hi O-47 Q-15 K118, ther K29 | hiccup E25 | hid T71, it T78 | hidden O-42 | high T58 C-63, street E27 | highlight O41 | him E-38 S-24 T32 Q-16,
 the S42 T26 C-66 | himself C50 | hing T-27 | hint S-29 C-47 K31 | hire E20 | his E-30 S-26 T-39 Q-15 K18, name O-40 K14,
 account K21, boss Q-11 | history O38 | hit C32, the S-47 | hiya K28 | hobby K24 | hol S24 K18 | hold S-27 T47 C-41 Q35 K-13,
 a C38, the S-33 Q-10, for T28 | hole T31 | holiday O-30 E-21 T53 Q9 | home S21 T-76 | homepag S26 | homework K22 | honest K-26
 | honour O-32 E36 T31 | hook S23 T62 C-71 | hoover T46 | hop E32 | hope O-35 Q-13 K51, you K41, this K21 | hose T55 | hospital E-21 C74
 | host E-40 S46 C32 | hot O52 C-57 Q-10 K-27, water T28 K-15 | hotel E-42 T36 K15, was T26 | hotlin O-28 T74 | hotspot T45
 | hour O42 C-81, on C47, that O33, i T-31, then S-20, of K14 | hous O-51 T-25 C42 K27, was O32, and O-30, 0 K12 | how O-37 T-31 Q150 K-42,
 long Q46, do Q43, is Q36, much S34, can Q-31, it O-29 Q10, the S22, to Q17, many Q16, i Q-15, we Q-11 | however O37, i S19
 | however_ O36 | htdoc S30 | html K-27, en O31 E29, and S31 | htpasswd S29 | http S22 C-26 K-30, 0 E-17 S-27 C-41 K-12, exampl O39 E37,
 github S-21, www S15 | httpd S-17, spec E20 S27 | human O-35 Q-28, being Q-17 | humm O39 S-21 K16 | hung S19 | hurry O-49 C54
 | hurt K-13 | husband O-35 T39 K28, has T23, s E22, and K19 | hygien Q8 | i O-29 E-31 S46 C44 Q23, want C-91 Q-20 K-20, miss O38 C-86,
 pay E20 S-48 C82 Q22 K-13, get O36 T81 Q-14, left S-37 T81 Q12, haven S-26 T-41 C76, start O-47 T-31 C73, keep T70 C-52 K26,
 think O47 T-28 C-69, work O-36 C62, use O-31 S-54 T-31 C60, know O-24 S-21 C60 Q-14, just O30 C-60, hear O59, won O-34 T-30 C58,
 rang T58, lost C58, do O-30 E-26 C57 Q28 K15, put O-43 T57 C23 Q20, should E-57 T40 Q14, pick E36 S56 Q-12, held S27 T-56,
 set E33 C-55, went O-54 E19 T24, show S-26 T54, make T54, thought C51, return O-34 S50, sent S50, turn T49, sell C49, could E48 S-30,
 ask S34 C-47 Q-21, press S-42 T47 K34, watch T-47, like C46 K21, would E30 T-33 C-45 K-19, believ O35 C-44, come E44, pres S44,
 run C44, had S33 T-43 Q-8, fill S30 T-43, read S23 T-42, enclos C42, can S-41 Q-18 K39, print S41, phon T41, attach C41,
 hope K41, sign E26 S27 T-40 K13, don S-40 Q17, chang S25 T-40 K13, ll O-39 E-21 Q-12 K26, took O-18 C39, click O37 S39 K33,
 m E-30 S-39 T-26 Q-9 K20, got E-20 T39 K19, have T39 Q-20, ran O28 S38 T-31, am S-38 K37, gave S33 C38, drov T38 C16, restart T-38 K18,
 never C38, bought E24 S-37 K-26, still E36 Q13 K24, wrot S-34 T-36, dropp S36 T-29, charg S36, import T-36, shall C36, only E-28 S34 T-35,
 order S-35 Q14 K23, was T-31 Q-15 K-35, d O-33 E25 T-34 K-21, see O34 S-27 C-29, wish E34, cannot S-34, told T34, mean O33,
 compar T33, stop O32, brought T-32, play C32, dragg O-31 E28, will T-31, didn C31, saw O30, measur O30, ve S-29 T30 K-20,
 call S-13 T30, typ S-30, couldn T30, gues C30, said E-29 S29 K19, look S-29, past S29, used C29, tick E19 T28, clean S-27 T28,
 kept T28, save T28, tap O27, sat S27, talk T27 Q11, disabl T27, creat E26, plug S26, mov T-26, type O25 K14, let S23 T25,
 log S25, in S25, export S25 K23, updat S25, take Q25, search K25, lose O-24, book E-24, enabl S-24, were S24, expect E23 S-19,
 follow S23, paid S-23, upload S23, quot E22, also Q22, assum E21, choos E21, then S21, need Q21 K16, teach K21, enter S20,
 check T20, meant Q19, receiv K18, switch K18, beg K15, owe Q14, be Q13, open K-13, send Q12, go Q11, real Q10, bring Q9 | ice,
 cream K19 | icon T-29 | id E-43 S-42 T-43 C52 K-16, 0 S-34 K16, of O-25 | idea E-17 S-20 C21 Q49 | ideal E27 | identical E43 C-61
 | identifier S-32 | ids E-32 | if O-61 S-53 T-53 C58 Q70 K26, i O62 E-26 T82 C-46 K15, somebody C53, ther C-49, she C47 Q9,
 not O-44, a O34, the T-33, that E-28 K-18, you S28 Q9, it T-28 Q22 K18, yes K28, its E22 Q-8, possibl E20, someon Q20, so Q19,
 this K18 | ignor T36 K-17, the O32 S-23, my O-25 K-13 | im S-16 C108 Q-12, 0 C47 K21 | imag E-22 S34 Q14, is O-39 C56, 0 C-41,
 from S-20, the S-17, that Q11 | imagin C44 K-17 | implement S-39 | implementation E-16 | import O29 E-21 S65 C-40 Q-18, of T36,
 the S29 | importer O-29 | in K-22, ten C82, march E-30 C66, sett T59, it E-25 T-43 C57 K-14, may O-37 C53, his E20 C-52 K14,
 two T42 C-50, spam T29 C-49, capital O-32 E39 C-48, front T48, september O-31 C47, august T44, question C44, my E35 T-43 Q-8,
 your E40 K43, time T25 C-43 Q10, them C-43, chrom C-43, plac T34 C-42 Q10, one E-17 T-41 Q9, to S39 Q15 K-13, ther O-38 C37 K-16,
 0 S-38 K26, an C38, february C38 K17, every E37, touch K37, as O-36, and S35, spain C-35, the Q9 K-33, writ E-30 Q-11, april S29 T-30,
 case T30, on T30 Q-20, apach O-29, a S29 Q15 K-14, use T-29, green T29, docs E28, oak K28, from O26, production E-24 T26,
 at S26, co S26, both E25, packag S25, cash S22 C-24, size K24, line E23, editor S23, our E21 S-22 Q-10, this E20, plain E20,
 all K20, befor S19, poland K19, that T18, some K17, law K-15, most Q14, another Q12, for Q-11, i Q9 | inch S-19 K18 | includ E27 S41 T-31 K-15
 | incom S21 | incorrect O47 S35 | index S-31, htm O31 | indicat O34 E-29 | ines C-48 K45 | influenc T49 | info O-55 E-42 S-26
 | inform T29 | information O50 S-30 | init S51 T27 | ink C47 | input E-17 S24 | insert S23 | insid O48 S35 C-56 Q11 K-20,
 is C-43 | inspect E26 | inspector T40 | install S24 T40 C-39 Q18, 0 T27, on K20, of K17, fail K-14 | installation S-20 | installer C45 Q8
 | instalment E24 C-31 | instanc E-34 S-23 | instant E31 | instead T69 Q13 K-21, of E28 Q14 | insur Q-23 | insuranc E-20 C48 Q12
 | intent T25 | interfac S25 T-31 K17 | intern C48 | internal E-27 C-45, error S21 | internet O34 E-31 Q-14 K-11, is O48 C-73 K-13
 | interval S30 | into O41 E-49 S22 C-44 Q-13 K-16, your C-49, an T-29, the T28 K14, it S-22, a Q11, my Q-11 | introduc C50
 | invalid S-36 | invalidat T27 | invoic O76 T-63 C-72 K39, 0 O36, for O29 E-18 K17 | invok S26 T26 | inward O38 | ipad T39
 | iphon C70, 0 C47 | ireland K30 | is S-32 T-48 C40 Q101 K-37, what O-33 E33 C-74 Q-16, it E-44 S-21 Q72, that O48 S35 T-31 Q71,
 for E70, read C-66, ther O30 T41 C-64 Q41, below C63, using C-62, document O-52 E61, not O37 C-58 Q-17, open O-29 C58, shown C-57,
 good E18 C55 K-21, list O28 C-53, 0 E53 S-37 T-33 K24, ignor T53, my Q53 K-15, attach O-32 E-32 C51, fine E-50 T-48, grey O36 C-49,
 black C-49, show K49, like C-48, me C46, happy O45, meant E21 C-45, all E-26 C-44, someth C44, drawn O30 C-43, at O42, clos S42 T31,
 your O-32 C41, call S25 T-29 C41, on C41 Q-13, this Q41, stal C-40, red C-38, only O37 E-21, out T37, back O36, due E-23 C35,
 next C35 Q26, perfect K35, no T-34, one O-26 E33 Q16, suppos E33 Q9, book T33, under T33, display O32 S25, say S31, well T31,
 full C-31, runn O-30, the S29 T30 Q7, print S30, about S-30, restart O29, friday K29, when E28, enough S28, an E19 Q-27,
 also E27, alway S27, empty O26, written E26, gone S19 C26 Q-14, how S26, slow O-25 K18, block Q25, remov E24, silent S24,
 set E22, activ S22, check S22, typ S-21, busy S21, in K21, why E-20, complet E20, quit K20, incorrect S19, configur S19,
 chang K19, com K19, lying Q18, mine Q17, from K17, with Q16, very K15, done Q12, after Q12, broken Q-9 K-11, off Q-9, being Q9
 | island Q11 K15, and K25 | isn S-29 Q21, t S-29 Q21 | iso E53 C-44, 0 E43 C-41 | issu O-38 E-31 Q8 K22 | it T14 K-34, pleas Q78,
 tak O-72 C47, did O31 E66 T-34 C-52, happen O-64 C47, i E-23 T-55 C63, myself T-61, start O60 S21, by S-34 T58 C-42 Q-13,
 befor T-31 C-58 Q28, about C-56, look O-47 C55 K29, print O53 E-23 K25, used O-23 E52 Q12, says O50 S25 Q-12 K20, with T50,
 thre T-33 C50, out C-50, does O48 Q-11 K34, took O-47 E44, all O-47 E20 T-26 Q24, but O-45 T29, went O24 S-24 T-45, at O-45 S20 Q12 K15,
 twic O-44 S38, doesn T44, stay T43, seem O-42 E38, began S42, was Q-6 K42, should E41 Q-10, alway E41, and E-18 T41, beep T41,
 through T40, ask C-40 Q9, only C40, off O-39 E22 C-30 Q11, for E-24 T39 Q-14, possibl Q-39, turn O-26 T-30 C38, want O38 T28,
 be E-23 Q38, until T38, down O-37 T24 C18 Q11 K15, or C37 Q24, came C36 K25, is S-30 T35 Q-11 K21, giv S35, s Q-12 K35, think O34,
 said O34 S-25, would E34 Q11, up E-31 T34 Q9 K26, didn E34, d E34, as C-34 Q-15, tell S33, if O-32 E29 K23, just E-32, so E32,
 0 E32, right E32, whil S32, a T28 C-32, one Q-32, from E-24 C-31 Q-19, work E30, to E-26 Q-30, appear S30, then T30, the S29 Q12,
 had S22 T-29, wrot T29, runs T29, clos T29, break O28, wait E28, ran E28, wouldn S28, chang T28, com Q28, got O27 S-20, show S27,
 within S26, it T26 Q-10, either T26, belong E25, isn T25, must E-24, no E24, cost E23 Q24, last E24, asks S23, that K23,
 may E-22 K16, will S22, together S22 Q-10, need E21 Q10, over E-19 S21 Q-9, sat E21, gave E-19, return E-18, back S-18 Q-7 K-14,
 been Q18, me Q18, play K-18, on S17, in T16 Q12, come Q16, goes Q-14, real Q14, ring K14, stop Q10, too Q10, go Q-9, has Q-9,
 into Q-9, safe Q9 | item S63 T-35, in O-26 | its E49 S-31 C36 Q-14, the C52 Q-15, own E-28 C51, been O27 E30, way K21 | itself T-38,
 the O31, at K26 | ive E24 S28 T36 C45 | j K36 | jacket K-15 | january E-32 C52 K-20, 0 O29 | jar O41 S33 | java T-30, 0 S-26
 | javadoc S24 | javascript S-30 | jean K15 | jitter C38 | jo K26 | joan K27 | job E-42 S32 T-26 C42 | jobs S22, 0 S26 | join S27 C-47
 | joke Q-18 | journal O39 | jpg C39 K-23 | js O-32 | json K-15 | jsp S-30 | jump O39 S37, to O35 | jumper O31 K26 | june C90 K-15
 | junit E19, test E22 | junk T57 C-39 | just O31 E13 T25 Q-46, want O-37 E-28 C-81 K36, to T42, send T40, fine O-36, an K26,
 a E-23, so K21, tell Q-10, get Q10 | k S27 | kde K-22 | keep O-42 E-18 T47 C50 Q7 K19, the S-24 T63 K24, gett O45 C-35, it T34,
 local S27, grow S23, up K21, my Q-11, in Q9 | keepaliv O-29 T30 | kept O-47 E89, the C58, a T25 | kernel E-30 | kestrel C45
 | kettl, i K-13 | key S26 T33, in S21, that E19, for E19, is K19 | keyboard O28 | keys T-31 C52 Q-15 | kick T23 | kid C-47
 | kieran K16 | kill S48 C-42 Q-8, 0 S24 T28, it O27 Q9, by Q-19 | kilo C-45 | kind O-62 E-32 T-33 Q-14 K44, regard K76 | kindnes C-44 K20
 | kitchen O44 T46 Q-10 K-21 | knew E31 C-60 | knob E33 C-56 Q10 | knock T81 C-108 Q8 | know O-38 S-38 Q37, it O-25 C59 Q-9,
 if S26 C-53 Q41, who O30 C-47 Q14 K16, my C-34, about E19 T32, the T-30 C32, what E-29, i T26, which Q15, is Q13, wher Q-11
 | known C37 Q30 | l E19 C-58 K23 | lab C64 | label E-39 Q37, says E-19 S28, on E-21, for K20 | lads C50 | lady, said E20
 | laid O-34 S40 | lamp Q11 K-15 | land O85 E-21 T22 C-40 K-17, in O27 C-41 | landscap T31 | lane K-25 | lang O28 T29 | languag T27,
 server K15 | laps C-62 | laptop E-41 S20 K-28, in T-29, on S18 | larg Q-15 K-17 | larkspur K19 | last O36 E8 S21 Q-39, sunday O25 T-35 C-68,
 month C52, time C48 K25, one T40, night E-24 S25 C-35 K31, order E34, monday S31, thing O26, week E25 K17, updat S24, year E22,
 saturday K14 | late O38 E-44 S-57 T-77 K-25, for T-32 | later O39 T25 Q11 | latest T-27 | laugh O33 E-17 C32 | launch S39
 | law K-16 | lay O-28 | layer O45 Q-11 | layout S24 | lead O-26 E-26 T44, to O29 | leader K22 | leaf O27 | leaflet O-60 E48 S28 T-25 C-54
 | leak T26 K-15 | learn S-34 K20 | leas E24 C-59 | least O-58 E31 | leav E51 S40 T-70 K14, the O27 S59 C-48 K18, out O30,
 it T-27, a K22, my Q9 | led E21 Q13 | ledger K25 | left O44 Q-14 K-21, the O64 T-63, and S43, it C-40, a T39 Q14, to O-33 S25,
 my O29 S-21 C31 K14, corner K28, out E26, one Q-21, on Q9 | leg Q-14 | legacy O-26 S-22 T29 Q19 | legal O-32 | legs E17 K19
 | leicester C60 | len C51 | length E39 S-22 | lens T37 | less E20 S-25, than O-30 | lesson S32 | let S32 T-60 C-82 Q12 K-17,
 me E26 T-48 K-13, the S31, them T30 | lets O39 T35 C-55 | lett Q14 | letter O38 Q-10 K-27, of E36 T35 C-64, is C-45, to T34,
 in T25 | level O52 E24 T47, 0 C-55 K15 | levell T36 | lib S-53 K-16 | library C40 | licenc O-26 S36 Q14 | lid O-29 S33 | lie T29
 | lies E-20 | life O-27 E38 | lifetim E45 | lift T-26 K-25, the T-23 | light O106 E-32 S21 T-26 C-54 Q11 K-32, on O28 E-19
 | lighthous S25 | like O35 T-60 Q-10 K33, 0 E41 Q17, befor E34, to C32 Q26 K22, that E-29, on E25, this S25, a S-25, it E-17 Q-8,
 the Q-9 | limit E59 T29 K-17, 0 E-24 S54, is C38, in T28, for E24, the E23, of Q11, to Q-10 | lin T-25 Q-14, and C31, of S30
 | lindqvist K42 | line O44 E-32 Q20, 0 O-34 E21 S-35 C31 Q11, for O28, on E27, at E26, in E-25, and Q23, is E-20, down K19,
 to K16 | linear T29 | link O33 S24 Q-17, to T34, in S25, is S-23 | linux S24 C44 K31, mint K26 | lips O37 | lipstick C44
 | list E72 T-32 C-39 Q16 K-29, 0 C59 Q10, with C-47, of O-45, and E-40, so C37, the Q-14 | listen Q-14, on Q-14 | listener O-33 E-21 T41
 | literal E23 | littl T43 C-25 Q-27, wheel T25, box Q-17 | liv O-50 E38 T-25 C40, in C54, room K24 | live S-40 T-27 Q23,
 with C-33, on Q14, in Q8 | ll O-51 E-39 T-57 C82 K47, get O35, be E-27 K29 | load S56 C-42, the S33, as O29, on S-23, any K19
 | loader C46 Q-12 | local O-36 S-39 T39 Q-12 | localhost, 0 S31 | locat O36 | location O40 S27, and S20 | lock O48 E-21 K-45,
 out O60 C-55, in C38, is E30, it O-29 T26, 0 T29, the S25, and S-21 | lockfil O27 | log O46 E-20 S-28 Q-18 K-41, in S53,
 has O48 C-41, messag E37, and S33, of S-30, file S25 | logg T-22, in S21 T-33 | logger E30 | login E-20 T37 Q-9, with S29
 | loglevel E22 | logo O50 K23 | logout O41 | logs E-31 K-19, in S26 | lol E36 Q21 K-26 | long O35 E-25 T-59 Q41, as E40,
 time K29, does Q18 | longer S29, than S24 | look E-48 T47, after O-29 C94 K28, in S-18 T73 C-54, at O-27 T-50 C59 Q22 K-30,
 for S-23 T59 C-38 K9, and O47 S-26 C-37, under T38, into O-27, like C24 | loop O-28 S47 | lorry Q17 | los T-28 | lose O-28 C71 Q11
 | lost E-25 C58 Q-18 K-24, the O-34 C55, my O29, a O27, in T26 | lot S-40 Q-15 K13 | lots C-56 | loud Q17 | loung O26 | love O-43 S-28 T-33 K65,
 the K60 | low O28 T26 | lower T97 C-43 | lowest T28 | loyalty K14 | ls O41 | ltd E34 | lunch E29 T-33 | lund K19 | lying O27 C-60 Q17
 | m E-33 S-34 T-30 Q-11 K43, owed C-49, look E23 C-40 K48, try S27 C-48, think C48 K-24, in O41 Q18, ask C-32 K29, not O-29 E-23 Q-12 K-18,
 sure K25, a Q22, at E21, on K13 | m2 C35 | ma K24 | mac E-24 C64 K-17 | machin E-27 T-33 C38, of K38, for T-23, stop S-22,
 in K18, with E16 | maco C43, 0 C38 | macro O-31 S23 C83 | madam K53 | made O-20 Q-18 K-11, my T-28 C52, out O47, no T43,
 it S-26, an S22, to Q-14 | magnify S29, glas S29 | mail E-16 T38 C43 Q-29, list C82, and T49, the T35, says O29, program T27,
 is K22, of K15, me Q-13 | main O-34 E-35 S54 | maintainer E-26 C52 Q10 K36 | maintenanc E30 S37 T25 K17 | mak T79 C-74 K-26,
 it E-20 S-26 T31 C-64, no T33, a K-12 | make E30 C-57, a O-31 E-33 S-17 T25 Q-8 K25, it O31 E18, sure O-28 E-24, 0 Q14 | maker T27
 | man Q-33, page E54, said T39, in E32, from T28, came S20 | manag E27 | management Q-15 K18 | manager T24 C-43 Q25 K12 | manifest S-30,
 file O31 S-51 | manual O-56 T33 | many O-57 E-44 S-35 C46 Q8 K15, thank K21 | map E32 Q-17 K-19 | maps T31 | march O-38 E46 S-32 C57,
 and E32 T-38 C37 K20 | marek K40 | mark O66 T-29 | marker C46 | market C51 | marketplac C42 | marr O-49 C102 K-13 | martin E20 K12
 | mask E23 C-50 | mast Q-10 | master T29 | mat T42 | match O33 E24 S26 T-34 C-63 K-13 | mate C45 | maternity S19 | math E44
 | matter O-36 E-43 T37 Q-13, what T25, of E-19 | maureen K19 | max S30 C-39 | may S-26 C65 Q29 K35, have S33, 0 K28, concern K18,
 i Q15 | mayb E-24 S-25 C55 Q18 K-12 | mb K-23 | mbit O34 T29 | md E35 | me O16 E-35 S-13 T35, again O-28 C74 K33, 0 O57 C-58 K25,
 to T39 K-31, they T36, on Q-8 K34, off O33 Q-14, no T33, which T33, a Q-32 K-21, for S-30 Q13 K21, twic T30, whether Q30,
 the S-28 Q15, back T-28 Q-18, two T-27, or Q-26, with K25, somebody K25, how Q24, what Q19, and E17 Q-18, at K-18, if Q16 K16,
 know Q16, pleas Q-16, i Q-9 K14, one Q11, every Q11, when Q10, down Q9, another Q8 | mean O-78 E115 S-39 T-50 Q18 K-17, no E23
 | meant O-34 E52 T-26 C-44 Q42, to O-25 E41 Q14 | meantim T-27 Q20 | measur O44 S-24 T25, it T-27, 0 O26 | medicin Q8 | meet O-31 E-19 S23
 | member E-24 S44 T-27 C51, 0 K-16 | membership O-37 C27 Q-12 K-14 | memo T26 | memory E-23 K18, keep S31, usag K16 | men E-20 C22 Q-18
 | mend Q13 | mention O-24 E-18 S-23 Q8, that E-29, it Q10 | menu O-35 T48 K-22, is T24, on S21 | merchant K-16 | merg T-26 Q-12,
 two S35, them Q-15 | mess T28 | messag O22 C-53 K34, and O-30 E41, on T34, that O29, when K23, are E19 | meter E-46 Q-9 | method O14 E42 S29,
 which E21 | metr E27 | metric S39 | mic S28 T35 | middl O33 C-47 K14, of K-13 | might O-26 E-27 T-40 C90 Q-26, be O-38 C50
 | migrat S38 | migration S28 C-28 K16, guid C-38 | mike K23 | mill K17 | mime, typ E28 | min S21 | mind O-69 S-28 T-54 C110 Q-32
 | mine S-31 T-32 Q22 K-20 | mini C53 | minimal S41 | minor C57 | mint K26, 0 K26 | minu E29 | minut O62 C-51 K-44, ago E-22 C59,
 to O35, later T-23 | mirror O28 E-26 S28 T25 C-32 | mismatch O50 S-20 C-54 | miss O32 S-30 T-69 Q-10 K14, a O44, ones C44,
 the O31 K22, my O28, in S20 | mistak O57 S37 T-34 C-47 Q9 K-19 | mkv S25 | mm S27 C-55 Q15 | mobil E-39 K25 | mod_auth_ldap E23
 | mod_jk S43 | mod_ldap E22 | mod_ssl O38 | modal O37 | mode E31 S-19 T85 C-44 K-32, is E27 | model O-34 E44 C53 K-25 | modif S26
 | modul S39, is O27 | moment, i T25, the S20 | monday E32 S31 T-26, 0 S19 | money K-32, in C49, is T25 | monitor C32 | monorepo C61
 | month E50 Q-12 K-30, old O-28 E-17 C94, i C61, and C53, s S24, it E20 | more O-45 Q-32 K-34, of C57, than Q-13 | morn O50 E-31 S24 Q-18 K81,
 and S24 C-64 K15, the K32 | most O-53 S-38 C81 K-28, of O-27 | mother S-17 T-56 C62 K-26, is O-32 | motor O-27 K24 | mould T27 C-69
 | mov C49 Q-16 K17, out O-36 T-27 C115 K20, the E-18 S-12 T26 C-56 K-14, in O-28 C52, from E34, it S-16 T34 | move O-30 E26,
 the K20, me Q-12, my Q-9 | mpm O-33 | mqtt E30 | mr K28 | mrs O-50 S-26 T-32 Q-10 K57 | ms T67 C-42, in T44 | much Q-19 K17
 | mum E29, s E20 C-71 | mums K27 | museum C49 | music O45 S20 T32 C-62 | must E33 S-33 Q38 K-25, violation O38, not E38,
 have E-32, be E21 Q9, i Q20 | mute O30 T31 | my E-33, card O69 E-19 C-82 K-23, user O-26 C73, 0 O28 C-73, bill C-69 Q-26,
 old E67, last O-29 C65 K-14, brother T62, account O48 S-20 T53 C-49 K-13, addres T53 Q-14, car C-52 Q9, mother S-19 T-51 K-24,
 own E24 C-50 Q-8, ticket C49, mum E48 K-22, husband T46 K16, other C45 Q-13, son S44 T37 K-21, work S26 C43 Q11, name C-43 K37,
 problem O-42 S39, late O-42, mate O-28 C40, eyes O-30 C40, whol C40, number K40, password T39 C-34 K-15, delivery C39 Q9,
 kids C-38, ex K36, phon E-31 S35 T8, code S35, appointment S-34 Q-9, english K33, plan E32, aunt T-32, accountant C32, wife E-24 S-23 C31 K-18,
 time Q31, flight K31, friend O30 E28, passport T30 C-25, glass T30, father C30 K18, sister S29, printer K29, grandson T28,
 niec T28, bank Q-28, shop O26, parcel O25 Q12 K-16, folder S25, mind S-25 K18, mobil K25, order Q24, policy K24, daughter E-23,
 nephew T23, licenc K21, sett E20, apach S20, money Q20, colleagu E19 C-8, router Q18, computer Q18, granddaughter K18, hear K18,
 statement Q17, customer K16, refund Q15, dog Q10 K15, dad K14, direct K14, profil K-14, email Q-13, new K-12, flatmat Q11,
 file Q-11, current Q-8 | myself K-16 | n E-18 S76, 0 S29 | nam E49 T-52 Q18 | name O34 S35 T-46 Q-21, of O-27 S50, on O40 Q-12,
 the S29, in E27 | namespac O34 | nan K-12 | nas S23 | navigation C-52 | near O71 E-47 S23 T41 C-45, the E-25 T48 | need O-64 E89 S-44 T-73 Q26 K-28,
 it C75, my C56, a E-24 K-13, 0 C-21, for E-19, from Q17, to K-17 | needl E19 | neighbour O42 S-48 T48 C-50 K-23, and T33
 | neither Q42, of O-27 C51 Q11 | nephew O-41 T25 C48 | net O-44 Q14 K37 | network S-16 C48 Q-9, rm O32, and E31 | never E65 T-94 C78 Q-21 K-28,
 seen T29 C-53, return O35, did E33, ask E27, came O25, set O25 | new O-25 S36 T88 K-16, batter T105 C-41, phon O-22 S35 T-46 C27 Q-35,
 battery T46, router S36 T-31 K29, one O33 Q25, profil T31, password T24, creat S22, task S-21, flat K21, to E20, version K17,
 user K14, date Q11, app K-11 | newer Q-12 | newest T30 | news O-46 E25, feed O-28 | newspaper K23 | next E-25 S-23 C71 Q26 K-39,
 day T70, to E27 T-28 C5, year Q27, week E-20 Q12 | nfs C58 | nginx T27 | nice O-44 E-24 C77 Q-10 K31 | niec T28 | night O43 Q9 K15,
 i O-45, and E31 Q-10, at S-27 K30, with S26 | nine T-16, days O64 T31, and O-22 T37, year K18 | nineteen C-44 | no O38 T33 Q-59 K-37,
 odds T67, chang E64 S-25 C-30, 0 E-20 C62 K-18, idea O-32 E-19 C58, more C-53, hurry O-27 C52, influenc T49, order C47, better T46,
 refund O39 S39, avail T34, question Q34, way S33, differenc O32 E-24, problem O32, dial O32, letter T30 K22, date K30, complaint O28 E-24,
 room E28, pictur O27, troubl E26, heat O25 K-19, issu K25, signal K24, need E-23, result S23, such T-22, bother E20, internet K-12
 | nobody E-36 S-67 C41 Q-23 K-35, is C-77, came O45 C-70, rang C-36, in O-23 C32, pick T29, has T23 | nod E-18 C44 | node E-30 S27 C51 Q8,
 0 E-17 S-26 C77 | nois O46 | non O64 E31 S-29 K21, smok C48, zero O-29 E28 | none S18 C45 Q-9 | noon Q10 | nope O27 T65 | nor O36 C-51
 | normal E52 S-29 T-51 Q18 | not O60 S-20 T-24 K-64, chang O-34 T-44 C85, urgent O-31 C69, want C-62, the S-34 T55 K-19,
 valid O50, go C-48, happy O42 C-47 K-12, my C44, a O-42 C38 Q-12 K11, be O27 E-29 S30 C40, here O30 C-40, pay O-28 C-39,
 have C-39, read S38, find T29 C-38 K19, 0 E36, expect S36, that O-34, see O-34, start O33, make C-33, all O28 T-32, show E30 S32,
 allow O-30 K16, sure T27 Q29, send T-29, even T28, do T28, found O25, for E25, on K25, availabl S23, this E21, contain E-20,
 to Q-19, so K16, ask K15, what Q-10, at Q-8 | notch E19 | note Q-15, the S23 | noth O38 E26 S-32 C33 Q-8, wrong O-51 C78 Q10,
 else O-70 S31, chang O-36 E20, on C-36, and O-29 C33, more E32, happen S26, exotic T-25, of E19 | notic O56 E-24 S-39 T-81 Q-10 K-13,
 on C53, that S-43, it O38 | notification E-22 S-22 T31 | nov E-22 C60, 0 O-50 C44 Q-10 | november O48 E-13 Q-10 K-39 | now O83 E-26 T53 C-39 Q7 K-10,
 on O-41 C96, and O29 C-67, ther S22 C-56 K15, it T-48 Q-9, i T38 C-27 K16, its O27, the S26, you O25 | nowher T-41 | npe S18
 | npm S46 K-14, install O50 | npx S24 | ntp S33 | nudg O28 | null E29 T38 | number T-27 C49 Q-8 K-31, on T57 C23, is O-44 E-29 K48,
 in C-46, 0 C37 Q-10, and O33 E20, for K23, of Q11, to Q-8 | nurs E-22 C35 | nuts K23 | o E21 S26 T-32 K-15, clock E33 | o1 O38
 | o2 C44 | oak K53 | object E-29 S-26 T-29 | oblig E-23 C-62 K15 | obs O39 | observ O35 S18 | occurr Q-14 | october K-23,
 and T70 K13 | odds T66 C-42 | oduya K29 | of E-19 S-24 T-30, all E-23 C60, us C56, two E24 C-50, thre C50 Q12, november C45,
 your O-44 E27 T-30 Q19 K31, an T-41, a E30 K-38, each E38, return E36, paper C-36, his T35, me E33, this O32 T-29, them E-32,
 0 S28 Q32, item O-31, thes O30, both O-30, our E-29, page O28 E-26, my T28 Q-16, thing T28, what E27, march E27, four T26,
 water K25, six E24, any S23, you Q-19 K22, one S-21, http E20, httpd S20, it Q20, december Q20, more Q-19, the K14, thos Q11,
 five Q10, sock Q9 | off E-21 S-41 T71 Q-14, the C-65 Q12 K-25, your C56, work T-49, and T46 Q-11, in E25 S30 T-36 K23, for T-33,
 it T32, at O-30, i T-29, every K24, my K21, by Q-11 K18, a Q10 | offer C25 | offic O-69 E-23 S-36 C68 Q-14 K20 | official Q-10
 | offlin S31 Q-26 | often S-22 Q11 K23 | oil T46 | ok O43 E-36 S28 T39 C-72 Q11 K-31 | okay O45 E-21 | okonjo K26 | old O-36 E32 T-33 Q11 K-20,
 one T-67 C-27 Q-24, company O53 T24 C-43, phon O-49 E33 C43 Q22, flat K22, 0 Q13 | older E70 S-34, than E24 | omit T26 | on,
 and O-30 E-22 S-32 T69, debian C-52, day S48, 0 E22 Q17 K47, its O46 E-28 K18, file C46, time O45, for C45 Q13, tuesday E-42 Q-20,
 but T42, in E23 S40, a S29 T-39 Q10, some S39, friday E15 S31 T-38 C-27 Q23, your C-38 Q-30 K16, by C-38, to T21 C-36, each O34,
 with O33, monday S33 C29 Q-10, black O31, my K-31, every T-30, another O-28, screen O28, the E12 Q-16 K-28, purpos Q28, this S-27,
 sunday E25 K26, when T26, window K26, linux K26, which T-25, at E22 T22, level K22, top E21, wednesday E-21 Q-15, her T21 Q-15,
 it K-18, till K17, both Q-15, holiday Q-11, thursday Q10 | once E52 T-39 K10, more S13 T-29, at S22, per O21, the K18 | one E32 Q-18 K-77,
 side C53, time C-51 K28, core O44, by T44 Q11, on E41, line E-35, with O-34 K23, i E-21 T-34, was E-26 T-34, to O-32 E22 T-33 Q21,
 thread O33, from O-32, out S-20 T30, word T30, day O29 E-19, entry T29, does S28, still T27, so T25, page T-25, in E-24 T19,
 can E24, is S-23 Q16, the E22 Q-19, of Q20, after Q18, go Q18, when Q-17, more Q-17, sent Q-16, and Q-15, s Q13, room Q-13,
 box Q12, file Q-10, befor Q9 | ones E33 S-38 K-23 | onlin E-35 S23 C-58 Q14 K-21 | only E-27 S-42 C35, notic O45 C-60, thing S39,
 with C38, on C-38, work T36, in O-29, when S-28, way T26, the K21, 0 K14 | onto T34, the S-26 | open S43 T-32 Q17, with O41,
 it O-36 S-30 C34 Q-10, the C-33, on Q33, at O32 T25, by K27, and S24, for T24 | opener K23 | openmr S23 | operation O26 | opt S-21
 | optician T52 | option S-46 T-32 C57 Q13 | optional E27 | or O-33 E31 S-60 T-128 C-71 Q67, in C59 Q8, the O-38 K-15, 0 Q34,
 do Q24 K30, a E20 T-28 Q11, anyth K23, tell Q-21, are Q21, an E20, only Q16, not Q15, send Q15, let Q14, does Q14, i Q-10,
 will Q9, can Q-9, if Q9 | order E28 T-82 C29 Q33 K15, a E-19 C70 K50, 0 O38 C45 K-18, the O45, i C43 Q11, of T27, on K26,
 no K-23, to K18, and K16, it Q13, number K-12 | org S-36, eclips O-70 E-34 S-27, openmr E17 | original O50 T-46 C43 | os O-32 C45,
 linux S21 | osei K32 | other S-27 T45 Q-32 K-54, 0 C50 Q-21, one E28, program E28, way S-27 Q-13, browser T27, half O-24,
 side S23, field S22 | otherwis K50, a K49, i K17 | ought O-40 E78 S-21 T-35 Q-13, to E68 S-21 T-35 Q-13 | our E-50 S-22 T-39 C63 K-32,
 side O-53 C105, app O-30 C52, code T37, old C-34, night Q34, own O-31, security S24, config E20, company K17 | ours O-58 C85
 | out E-32 S34 T46 Q-15 K-17, and E-22 S-48 T71 C-99 Q27, for O39 C-52, by C51, of O41 E-17 Q23, at T-32, again O30 T-25,
 when O-29, it E27, after K23, how S22, the E17 Q19, from Q10 | outag Q16 | outdoor T24 | outgo S-25 | outlin T-28 C62 | output O56 S-41 T41 C-41 K-28,
 and O-29 S-39, is S21 | outsid S-22 C-47 K-11, 0 O34 T31 | oven O39 | over S27 Q-21 K13, a S-39, it O28 T30, on K26, the Q-15
 | overlay, network O33 | overnight E-29 S25 T52 C-42 | overrid S-20 T45 C-39 | owe Q14 | owed C-41 | owen K26 | owl K28 | own O-29 E63 K-26,
 and C62, account E19 | owner S-21 | oyelaran K39 | p C-79 K24, 0 S-36 | pack O40 S35 | packag Q-21, explorer O-28 S65, and O29
 | pad E24 | pag K-22 | page O36 S39 T-40 C-68 Q-25, has E-17 C50, to S-31, said T31, http O-29, it E-29, reload T28, from S27,
 that S26, number T26, the E-21 S23, is E-23, giv E-23, for S-22, was K20, 0 E-19 | paid E39 S49 T-96, 0 E36 S-29 C83, the T-34 C50,
 with S32 T25, for T-29, extra E26, at S21, in Q11 K15, by K15 | paint E37 S21 C-22 Q25 K-15, on E23 | pair K-31, of O-38 C73,
 the S23 | pan K23 | panel E-27 T42 C-39 | paper O-33 E22 S-35 Q-9 K-24, and C48, is E24 | parameter T44 | parcel O54 E-46 T-26 C-70 Q26 K-27,
 is Q20, i Q-10 | parent S-22 T-45 C49 K25 | parish C44 K21 | park T-30 K-13 | pars O36 K-13 | part E27 C-34 K-21, of E20 Q-8
 | partition O-23 | partner T24 | pass E-21 S-28 T88 Q-15, away C68 K18 | passport O-46 K-18 | password S39 C45 Q-11, and S32,
 in T26 | past O37 E-41 S31 Q-17, it T52 C-45, 0 O27 C-45, the S-28 T-26 K17, special T23 | patch O-46 Q8, that Q-9 | path O31 E27 S-36 C-44 Q9
 | patient S24 | patio O-25 T36 | pattern C-52 | paus S51 C-41, the S25 | pay E44 T-50 Q33 K-22, for E61 S-15 K-20, the O-36,
 back Q31, my S28, in S28 Q25, 0 E26, it Q-13 | paye K25 | payload S32 | payment E14 S35 C-48 Q7 K11, of O36 C-45, ref C37 K29
 | paypal K17 | pays E23 Q19 | payslip O27 C-63 | pc S28 | pcs S23 | pdf E24 S47 K-13 | pedal S21 | pen E25 | pendant C52
 | penny C-59 | peopl E-40 T-51 C65 Q-40 K-24, are S19 K25 | per E81 C-55, the S22 | perf C46 K-14 | perfect E34 K25 | perhap C60
 | period E18 S30 | permission O27 E-29 T48 | persist O57 | person O37 T33 K-20 | pet C-46 | petra K37 | petrol O26 | phon E-19 T50 Q-12 K-16,
 is C63 K21, s T59, with C39, line C35, number C34 K21, gets O28, and E-19, call Q15, says Q9 | photo O38 C-67 | photograph C65 Q12
 | php E-20 C57, 0 S40, script O-33 | piano Q9 | pick O-14 E43 S58 Q-38 K-18, up O36 S-36 Q-15, a S30, it S19, the Q-11 | pickup K24
 | pics C81 | pictur O59 E32 S36 T48 C-118 Q10 K-22, and C50, is O37, on E21 | pid Q-19 | piec O49 S25 C-39 Q-33 K-20, of T30
 | ping O34 | pink O45 T30 C-40 Q-8 K-21 | pinn E-21 S-18 T50, the T29 | pins T31 | piotr K21 | pip S22, install S29 | pipe C39
 | pixel S38 T-39 | pkg S25 T-34 | pl S37 | plac E-23 S-24, in Q-11, of Q10 | plain E39, text E-16 | plan O-51 E10 T-66 C53 Q31,
 to E-24 C68, want O45 C-49, of C42, 0 O26, and Q21, is E20 | plank T46 C-58 | plann O-32 C78 Q24 | plant C55 | plastic C-43
 | platform O-40 E36 C51 | play O33 S95 T-18 C-43 Q-14 K-38, with C51, on T31, a S23 | player E37 T-30 | playlist S23 | pleas E-25 S-36 T-61 Q-17 K18,
 help Q-24 K108, cancel C71 K23, stop C66, send O64 K-14, i C56 Q14, advis K53, tell Q44, call C-42, fix O30, look K-23, the K22,
 can Q-21, make E20, find Q20, check Q10 K-18, take Q-9 K17, delet Q15, ring K-15, put Q10 | plików E19 | pls O-34 | plug S22 T52,
 and T34, it S29 T-26, ins S22 | plugg E-23 S69 C-65, in O35, the S26, it S21 T-23 | plugin O-43 E-18 S-23 C54 | plumber E-19 C33
 | plus T22 Q11 K16, 0 Q14 | pm Q-12 | pn Q17, 0 Q17 | png K-20 | pocket O-30 E25 | pod S47 | podcast S25 | point O46 S48 C-81 Q-14,
 of O-24 E44 Q-14, releas Q11 | poland K19 | pole C32 | polic Q55 | policy E-17 Q17 K16 | poll T34 | pool S56 C34 K15 | poor O-29 E24
 | pop S-29, up S-28 | popup S25 C-46 | porch E26 | port T26, 0 O45 C-47 | portal O39 T28 | porter T60 | porto K-13 | portugal K-14
 | portugues T-24 | position C-43 Q11 K22 | positiv T26 | possibl S-21 Q10, to E25 Q-45 | post O-59 E-43 S34 Q10, the S26 C60,
 offic C51 Q-16, me Q22 | postcod E25 T-17, and S25 T-22 | poster E25 | postgr O-35 C63 | postman C-42 | pound C-41 | power S22 T46 K-16
 | practic E27 K14, manager K20 | pram O-28 S-20 C58 | pre E40 C-55, order C-39 | precise E55 | preferenc T28 | preflight E17
 | premium O-25 | prepaid C-42 | pres E-36 S53 T-28, it C41, the K16 | prescription E29 C-65 | present O-42 Q15 K-13 | preserv E20
 | press O-35 E-54 S65 T57 C-66, it O31 S29 K17, play T-25, buy S23 | pretty C41 | prevent O-32 | preview O33 S24 T-33 C-46
 | previou O-47 E40 S-33 | pric O-25 E43 C-67 Q10, page O-38 E20, of E-22 T36 | print O60 S18 C-62 Q-9, 0 O65 C-41, the C-58,
 a T-31 K12, from K30, noth E23 | printer C58 Q-13 K39, in K33 | printf S48 | prior S-27 | priority O-42 C43 | privat S-23,
 window T30 | priya K26 | prob T27 K19 | probab O-32 E-33 C63, the C51 | problem C-107 K29, with E37 C-37, is O36, that O32,
 does O-31 | proces O29 E-30 | process E20 K31 | processor E30 | prod S21 | produc O38 S23, the O28 S19, a O28 | product O-39 E34 Q19 K15
 | production O48 E-35 S-37 | profil E-21 T51 Q29 K-17, pictur O-31, and Q20 | program E61 K23, is E27 | programm S23 T-25
 | programmer K26 | progres O52 S-23 | project O24 E-32 S57, file C57, explorer S-23 | promis O-52 K18, a C79, to E-48 C55,
 the E26 | proof E28 | proper E30, in E34 | propert O-32 S-52 | property E19 Q-15 | protect O-28 S19 | protocol E29 T36 | prov,
 it E31 | provider O-32 T-33 C45 | proxy S-37 T46 | public_html S36 | publish O44 C-52 Q-14 | puddl O31 S24 C-50 | pull O42 E-40 T63 C-63,
 request C53, the E-21 T25, it S25 | pump E17 K19 | purchas Q-9 K18 | pure O31 | purpos Q28 | push E-33 C-58 Q22, a Q23 | put T59 Q-55,
 a T85, on T33 C-59, the S-42 Q-15, us O36, it E15 S30 Q19 K-23, up T-25, my K24, 0 S20, back Q-17, me Q-15, in K15, them Q-14,
 right Q-12 | puts E57 S26 C-75 Q-12 K24 | putt O-30 | puzzl K28 | py S29 | python S19 | q T-46 | quarter, of C-46 | quer O37
 | query E25 S55 C-68, str O34, is S24 | question O-30 T-20 Q37 K30, about C-54 K22 | quick S34 T32 C-24 K40, start K24, fix E19 S22
 | quickstart S27 | quid E27 | quiet E49 K-20 | quit E-32 | quiz C-50 K23 | r E20 S-23 K53, 0 K13 | r1 K-23 | race Q-11, condition Q-11
 | radiator O37 | rain E-31 S-34 C57 | rais O-55 S-25 T84 Q-14 K21, the O-41 | ramp Q15 | ran S56 C-83, into O28, it S-25
 | rang O29 S29 T47 C-39 Q-8, the T46, and O29, me T-25 | rank C50 | rash O37 | rat E36 C-70 | rate O27 E35 S-46 C-93, limit E21
 | rather O-43 S-21 C56, have C-64, not E-22 | rc1 O24 | rd K17 | re S-37 Q-19, still O27 | reach O43 E-17 K18, me K22 | read O24 T-23 Q-41 K-14,
 0 O40 E-25 C-46, the E27 T-41 C19 Q-17, out O-37 Q-26, it O-30 Q25, a S27, my K19, this Q11 | readabl E34 | reader E-22 S25 T-19 K-16
 | readm O-30 E77 C-67 | ready T-25 | real S-32 T-54 Q52 | reason Q-8, i E24 | reboot S45 T-66 | rebuild O31 | rebuilt T26
 | recall Q-11 | receipt E-55 S-31 T-58 C65 Q-14, is O-33 C56, and C-47 K16, says O40 | receiv O76 E-39 S23 T-70, the S-23,
 a K17 | receiver S24 | recent E34 | reception T27 | receptionist O33 T25 K-13 | recip S20 T-33 Q-14 K-16 | recipient E30
 | reckon E36 Q8 | recognis S-19 | record E-33 S23 T38 Q11, of O27 Q15 | recover T38 | recovery T33 C40, cod C57 | recreat S26
 | red O82 E-35 T-52 C-28, sinc C-37, button K18 | redi S-23 | redirect O31 | redo T24 | ref C58 K19, 0 K18 | refactor O33
 | refer E19 C63, to E27 C61 | referenc O-33 E68 T-39 Q17, from Q13 | referer O34 E18 | refresh O-35 E-29 T67 C-36, the O-31
 | refund O26 T-56 C-117 Q9 K-48 | refus S-13 T69 K28, to O38 E-24 S-29 | regard O-67 E-22 S-43 T-55 C-77 Q-15 K163, from K28
 | regenerat Q11 | region C-40 | register E-34 Q-35 K14 | registration O-27 | registry C53 | regression C47 Q9 | regular E25 Q8,
 expression E26 Q8 | reindex T43 | reinstall O-22 T126 | reissu Q25 | reject T-26, with E20 | relat C57 | releas O-33 S-27 C-39 Q-32 K-15,
 is C52, not O-25 Q-8, it T20, the Q13 | relevant O-29 S33 | reload O29 S26 T49 Q12, the T28 | rely E17 | remain S-35 K13
 | remark K18 | remember O-34 E35 T27 | reminder O31 | remot T76 Q-31 | remov S-26 T53, and T50, the O24 S-23 T34, them E30,
 in E-25 | renam S24 Q-8, the O-26 | render E-21 S35, the S25 | renew O-47 | renewal C-34 | rent C28 K-13 | reopen C-49 K-17,
 the O26 S-19 | rep E-22 T71 K11, to O22 K15 | repair O-32 Q-19 | replac O-57 E-21 Q16 K21, the C66 | replacement T-34 Q16
 | repo O-27 T-32 C66 | report O-33 E-29 C60 Q-12, it S-26 T42 C-67, from S-22 | reporter O-29 C63 | reproduc E-18 S30, it T39
 | req E17 | request E-15 S-39 K-19, a S38, it T38, with S-23, that Q12 | requir E60, user O32 E46 | requirement S31 | reserv O34 Q-34
 | reset E-18 S-35 T64 Q-12, link T-28, it T26 Q-9, the K15 | resett T29, the T29 | resident O40 C-61 | resolv E-26 T-35 | resourc O44
 | respect K70 | respons E62 S-18 | responsibl Q22 | rest T-35 Q8, of E39 K25, is T34 | restart O37, the S-21 T-25 C65, it T53,
 and S22 T-31 | restor T34 Q-13, from T41 | result O45 E-32 Q-34 | resum S36 | retr E-26 | retry O30 E26 T47 | return O45 E28 T-29 C-41 Q26 K12,
 the O-46 T-26 K-16, a O39, label Q20 K21, rt K18 | rev C53 K26 | revers C-53, proxy S-23 | revert E-20 Q8 | review E-28 Q19
 | revok T-24 | rfc O-40 E43, 0 E33 | rid C-55 | right E39 Q-41 K-42, and T46 C-47, in O32, away E22 S31, the O-29, plac K25,
 i K16 | ring T51 Q-35, me K-31, a K17 | rise T-31 C43 | river C-37 | rm O33 T40 | rma C64 | road T-33 | roam C46 | robot O45 T77 C-54 K-16
 | rock O30 | roll S37 C-52 Q-48 K-14, back T34 | room O30 Q-19, with C42, for O-32 E37 Q-13, of E22, 0 E-18 | rotat S41 | round T46,
 it S-23 T59, the O34 T-22 C-40, one E22 | rout C-42 | router E-24 T36 C51, to S23 | row O39 T-26, 0 S-24 | rows T-35 | rpm O33
 | rt K33, 0 K33 | rubbish O26 C-49 K20 | rude O58 C-56 K-26, to O40 C-67 K-19 | rug S-21 | rul E19 | rule O-35 E36 S-22 | run E19 S27 K38,
 a S-57 C52 K17, as C44, apt S-39, in O35, on K30, the T29 K19, out T-27, it O25, and S-22 K20, for Q8 | rung T62 C-47 | runn E-24 S40 T-36 K-19,
 on O-31 C48 | runner E-23 | runtim Q21 K-13 | rush O-32 | rust K24 | ruth K36 | s S-48 Q40, not S21 T39 C-69, for O-51 C68,
 a T-30 C60 Q-15, me C57 K25, name C-55, noth T33 C-54, fine O52 E-20, had C-50, suppos E31 C-47, another C-40, with S36,
 how E25 C-33, now T-32, number T31, birthday K31, profil O29, becaus T-29, fault T29, meant Q29, time E28, your E27, runn S27,
 room T27, row Q18 K27, about T26, off T-26, the T24 Q22, laptop T22, all E-21 K16, that E21, phon T21, just E-20, still E-19 Q13,
 list E17, 0 K-17, my Q15, order Q15, in Q14, by Q11, done Q-10, no Q9, been Q9 | s3 C42 | sack S23 C-61 Q-18 | safe E54 C-29 Q45,
 to Q8 | sage E36 S-23 | said E80 T66 Q-24, 0 E43 C-60, it O46 C-52, yes C-49, you T44, the O39 S-20, to O-32 E-21, no E-28 T30,
 they E24 T-26, he T26, i K24, that E-21, and T-20 | sail O28 T25 | salesman E32 | salmon Q-13 | same O61 E41 S-68 T83 C-56 Q-27 K-63,
 in O36 C-54, with O47 E-25 T53, imag C48, key T-39, password C39, story O37, thing O34, day O-25 T-34, on O33 E-23, one O-33,
 file E31, again O29, order T29, word T24, model E23, cabl E22, line E22, card E19, time Q-12 | sampl C37 K-42 | samsung C79
 | sandbox O51 E-20 C-50 | sane E30 | sang E26 S31 | sat O27 T25 C-91 Q-9 | saturday E-24 T-23 C54 Q-23, morn E19, and K12
 | sav S27 K43, the O-30 S-26 T29, and K25, it T24, account K16 | save S51 Q-30 K-24, the S39 | saver T27 Q21 | saw O53 S22 T-25 Q-14,
 it T-41 C37 | say O54 E10 C-33 Q33, it C45 K18, that O-32 K24, the O-30 E20 K19, so E20, which Q14 | says O71 T34 C-42 Q-25 K-33,
 ther T56, my O50 E-21 C-47, that O-46 E-27 C47, a C-45, they T44, noth T37, i O34, so E34, and E33, the K32, deliver O30,
 in O-28, on E28 K15, you O25, your E-20, it C-20 K-13, someth K14 | scal O-27 E-25 S26 C67 | scan O27 S42 T-36 C-53 K-16,
 the S23 | scann O-30 | scanner K14 | scenario S24 | schedul T-43 C60 | scheduler C40 | schem K16 | schema O-25 | school E-26
 | scooter K-16 | scop C47 | screen O53 E-27 S22 C-33, record C39 | screenshot S-28 T-26 Q-14 K-14, of C56, below C-47, attach S23 Q-12
 | script S16, and C46 | scroll O42 E25 | sdk O-37 S-23 C46, 0 O-32 | seal O-49 T55 | search E-51 S51 C33 Q12, for S69 K25,
 in S-21 | seat E22 C-36 Q-15 K-17, for Q-33 K19 | second O69 S26 C-71 K-34, time S-33 T34, floor O-28, one E-26, half T26,
 call T24 | secret T40 | secretary K27 | section E65, 0 C-49 | secur T37 | security S24 Q18 K-14 | see O36 Q-31 K-30, it O-25 S58,
 the O36 E27 S-26 T-55 C18, 0 E22 C-41, how O-33, if O31, http S26, in E21, what Q-9 | seem S-51, to O43 S-33, that O-39 | seen O59 E-30 S-22 T-64 Q11,
 it T30, a O28, this Q19 | sees O43 T28 C-63 | segfault O42 S58 K-35, when S30 | segment S24, 0 S27 | select E27 T-26 Q-10
 | selection Q26 | self, host C41 | sell O-31 C74 | seller T30 Q9 K21, account Q11 K27 | semi E19 | semver E54 | send E-32 Q-51 K-47,
 back C42 K16, the O41 E21 S-30 Q-23 K-15, 0 S17 T28, me Q-25 K-20, one Q19, a Q12 K16 | sender T28 | sens E41 Q-8 | sensitiv E22
 | sensitivity T30 | sensor T46 K-30 | sent E-40 S36 T56 Q-30 K-29, 0 S53, me O42 T49 C-51, my T39, you T-36, a K18 | separat O-25
 | september O-42 C70 K28, and C52, 0 C-46 | sequenc O-33 Q-20 | ser O-30 E24 | serial O-29 T-31 C80 K-30, 0 K-13 | server E-38 T-37 C66 Q16,
 side O40, has O30, 0 O-29, but S28, is S19, error E18 | servic E-25 Q-9 K11, on C54 | session T25 C-40 | set O-38 E30 T60 Q19 K-26,
 to S-32 T65, the S-27 T57, it E41 T37 C-45 K15, up O-41 E-24, a S26 T29, and E-23 | sets C48 | sett O-14 S25 T40 C-24 K-27
 | settl C-33 Q-18 | setup O-28 E24 | seven T-30 | seventeen K28 | seventy K17 | several E-20 | severity C46 | sew K23, machin K23
 | sha256 C64 | shall C42 | shar T-36 C62 Q11, all O45, the K23 | she E-30 Q-18 K44, was O43 C-54, is O-32, had K25, s E-21,
 ll K20, does Q-11 | shed C55 | sheet E69 S50 C-45 Q14, and K22 | shelf C37 K15 | shell E25 T-27 | shift O34 E-34 S43 T41 C-41 Q-16
 | ship S-20 C43 Q25, to Q15 K16 | sho K-22 | shoe K23 | shop O-38 E45 T35 C-24 Q49 K-28, on O38 S22, is T-31 Q31 | shopp S29 K16,
 list S27 | short C-64 | shortcut E24 | shorten S-22 | shorter O47 | shot O40 S20 | should O-54 E78 S-47 T-44 Q12 K-11, have C-67 K16,
 get E-22 C55, not E-37, be E-27 S-24 Q-20 K-22, i E-24 Q23, return S23, say T23, go Q16 | shouldn O-30 E63, t O-30 E63 | show O107 E-31 T-46 C-61 Q-53,
 it S29 T-28 C59, 0 O38 E-23 S20 C-51, that O-39, the C-39, only O36 K23, up O-33 E-27, a O33 E25 C-30 K-15, everyth T32,
 all S24 T29, my T29, him T28, in E22 S27, noth K26, me K25 | shower C-37 | shown O44 C-70 K18, as O36 | showroom E28 | shrugg O46 T36 C-52
 | shut E-20 S67 K-18, the S26 | shutdown O33 | sick O43 | sid O-42 T30 | side O35 Q-9 K-45, and T36, i S24, so Q-15 | sighup T24
 | sign S50 T-62 Q-17, out S-39, for S34, on S29 C-34, up S20 T-33 K15, off K19, the Q11, and Q-10 | signal T31 C-33 K20,
 at K29 | signatur E23 Q-12 | sil C-38 K29 | silenc O33 | silent O38 | sill T29 | sim T42 | simp E60 | simpl Q12 | sinc O70 S37 C-28 Q-30 K-19,
 when O-33 C60, sunday C50, tuesday O43, last O30 E-25 C-41, this T39, the E25 T-38 Q-10, you S35, we S32, 0 E31, i S27, then E-25,
 wednesday K13 | sincere K35 | singl O65 E24 S-22 C-62 K-14, quot E-31, one E22 | sir K94, madam K39 | sister O-29 E32 S35
 | site E-47 S49 C29 K-15, it E25, the E-22, is K20 | sits, in O-24 C64, ther K16 | sitt K-13, in O40 C-49 | situation E19
 | six E48 T-28 Q-37 K-15, and O-34, week O-26 E32, at T30 | sixteen C-44 | siz Q10 | size O44 E-26 T-28, 0 O27 S31 K35, in Q10
 | sk K16 | skip O-28 S25 T-25 C50 | skipp O-29 E28 T-28 | sleep E-29 T84 Q-17, on O45 Q-13, 0 T44 | slept O36 C-68, in O39 C-41
 | slic S20 | slip O-27 C76 K27 | slot S43 C-82 Q19 | slow O39 E-46 T59 K16, and K29 | small E-25 S-23 C65 Q-21 K14, one Q-14
 | smaller S-25 T83 C-44 K-13 | smell O43 K11, like C48 | smil T-24 | smok T26 C36 | smooth E32 T-23 | sms O43 S30 T-28 C-54
 | snapp O27 | snapshot O-37 S19 C48 | snippet S26 | so O-27 S-47 C58 Q10 K29, no E-42 T-23 C102, pleas C-75 Q-9 K32, which Q63,
 i S57 C44 Q-26, we T53 C-46, ther O-28 C51, small T49, now O32 C-48, in C44, every C42, that E39 S33 Q33 K-14, at T39, you E-35 Q-13 K16,
 they E21 T-29, the E27, how Q27, and O26, when Q23, 0 E22, on S22, here K22, a E19, what Q19, it Q-15, its Q12 | society C46
 | socket S-22 T112 C-32 | sofa O32 | softwar O-30 E-22 K22 | solar K26 | solari S29 | sold O-40 E47 S-27 T-38 C24, it C38
 | solicitor K20 | solution O-28 | solv S-21 Q-19 | some O46 E-28 T-28, of E-23 | somebody E-35 S-28 T-68 C-59, on C51, else O44 C-47 Q13 K16,
 s C44, come Q-23, could K22, pleas Q-12 K16, with Q-11, who Q-9 | somehow Q-18 | someon E-23 S-27 T-26 Q-27 K-43, else O36 C-53 Q-13,
 who Q-20, to Q-20 | someth O31 S-31 T-20 Q14 K26, like E48 S-25, i C38 K16, in O32 Q-9, and K23 | sometim K-12 | somewher E-17 Q35,
 in Q27 | son S43 K-22, s C-72 | song O38 | soon O50 S29 C-18 Q-36, as O44 S32 C-63 | sorry E-26 T-43 K162, to K37, if K30,
 for K20 | sort S27 T-33 K-22, by O28 C-44, the E29, out Q18 | sound O64 T-31 C-27 Q-18 K-15 | soup C-44 | sourc O-42 T-37,
 file S-34, is O-30, and T-23 | source_date_epoch S24 | sp2 K34 | spac S38 T56, and T26 | spam O32 T103 | spanish T45 | spar Q-25
 | spe O33 S27 T-30 | speak S-20 K20, of E23 Q11 | speaker E23 S34 T52 C-52 | spec O-43 E85 | special T21 C58 | specif O-28
 | specific O33 | specify E34 | speech O31 S26 | spell O39 S-28 K-14 | spin O37 | spinner O50 K-13 | spit K17 | split S27 T25,
 the S23 T26 | spok E20 T58 C-66 | spoon Q-32 | spot O39 E24 C-38, on E30 | spr O-47 E27 S-27 C70 | spreadsheet E23 K15 | squar O41 C-53
 | squeez Q10 | src O46 C-42 | ssh O43 T40 | ssi S33 | ssl E-23 S33 | st C62 | stabl E35 T-39 | stack C85, 0 S23 | staff C41 K14
 | stag E-24 S24 | stair E-22 | stal S-20 | stall O-39 | stamp E41 | stand T33, in O36, order S20 | standard E32 | star Q-29
 | start E-63 S57 T-79 Q-39, the O-41 S49 T-46, it S42, 0 S-26 C38, with O37 T37, a S34, at O-28 E19, apach O-26, eclips S24,
 after O22, page K20 | startup C50 | stat O-31 E43 Q-16 K-25 | statement E-28 T-37 Q15 K-18, and S26 | static S-23 | station K-13
 | statistic O-29 E-17 | statu E-47 T-52, and Q10 | stay E46, the O-44 C71, up T44, with K44, on O-39 Q20, at O30 E-22 | std S36
 | stdin S-21 | step O50 S33 T-34 C-120, in S28, 0 O27 | stick K16 | sticker O-36 C40, on C40 | still O55 E-34 Q13, empty T40,
 no S25, says S24, go Q8 | stitch Q8 | stock Q-18 | ston O-38 | stood E-27 T-29 | stop O45 E-21 Q-10, in O28, the S-24 T26,
 with S26, and Q-12, work Q11 | stopp O35 E-19 T71 C-41 K11, using S37 Q16 | stor E21, on O-31, and K19 | story T27 | str E28 Q-10 K-64
 | straight O29 E30 S23 C-77, away T-42 | stranger O44 | strap O-30 | stream O42 | street S-25 C32 K-21 | strict E-21 S-24 C72
 | strip C-53 | struct S23 | stuck O38 S-24 T28 C-52 K21, on K14 | student O-35 T-25 C50 K40 | studio C53 | stuff C-42 Q24
 | subdirectory O-39 | subject S35 | submit S54 Q-19 K21, a Q-15 | subscrib S37, to S37 | subscription E23 T-41 Q-8 K-22 | substitution O-28
 | subtitl S32 C-57 | succeed O33 | such O-47 E70 S-56 T-36 Q-9, as E37 | suggest O-28 S-19 | suit E21 | suitcas K16 | sum C-56
 | summary K-34 | summer O-53 E79 T-60 C40 | sunday S39 T-84, night K28, and T-23 | supp Q14 | supplier C54 K21 | support O-28 E35 Q22 K38
 | suppos E70 Q11, to E73 C-49 Q14 | sure O-56 E20 Q16 K14, if Q31, the Q-13 | surnam S29 | surviv E52 C-58 | suspect C77,
 that C52 | suspend O30 Q20 | swap E-27 Q-7, it C-35, them Q-9 | swapp S-34 T114 C-40 | swear O-36 | swip S61 T-23 C-48 | switch O-41,
 on S34 T-31 Q22, off O-29 Q-8, it K17, to K-12 | swor E59 | symbol E-34 | symbolic S24 | sync E35 S28 T-35 C-77, dry O27
 | syntax, error S21 | systemctl S38 K22 | systemd O-28 | t Q-28, want O-68 K-12, see T24 C-66 Q-11, care C-61, matter O-46 C53,
 you O-36 C52, come O50 S22, it E49 Q13, chang O-48 T-27 C39, do E46, have T46 Q10 K25, say C44, hear K44, understand O29 C-42,
 in O42 C-40, read T41, show S38, find T36, like T34, go C-34, help O31, a O-31, seen O30, found T30, the O-27, be O-26 Q-12,
 ther Q23, fit K23, think E22, touch S22, even K22, need T20, so E18, load K18, know O15 Q9 | ta C-50 K55 | tab S100 C-81 K-13,
 to S22 | tabl S30 T-53 Q-43, in O-26, with O-26 | tablet O-26 Q-8 K-44 | tabs E19 | tag E33 T-42 Q-9 K18, and K24 | tags O-42 S36 C67
 | tak T-24, a O-30 C55, 0 O35, the K21 | take E32 T-29 Q60 K-27, it T39 C-58 Q10, the Q-29 K18, a E-25 Q27, back Q24, that Q10
 | taken S-22 T23 K31, out O-29 T36 | talk O-39 E55 T47 C-51 K-13, to O29 T119 C-65 Q8 K-13, of E20 | tall Q10 | tank K16
 | tap E21 S22 T-57 K-13, the S-23 | tapp E-26 S40 T-44, on S24 | tar O32 | tarball O29 T26 | target T-25 Q-9 | task O-23 E-25,
 tags S34 | tax S27 Q15 K-20, form S20 | taxi O47 T-26 C-31 K22 | teach C60 K19 | teacher K-15 | team Q-17 K64 | teatim O33
 | technician E30 | tel O23 | telephon T71 K16 | tell C-56 Q58, me Q48, us Q33, his Q-11 | templat S31 Q-12 | temporary T-31
 | ten E29 S40 C-99 K25, minut C49, to O35, past K30, second E-29 T26 K22, year E26 | tenancy O-40 E24 C47 | tenant E-47 | terminal O26 E-29 S25 T53
 | terminat E21 | terrac K21 | test E-32 S26 C53 Q14 K11, with O52, on T49, socket T25, for E22, was E-22, and S-21, the Q13,
 it Q-9 | text O60 T-30 C-85 Q-20, html S-29, and O25 | than O37 T-28 Q-13 K-20, the O40 E-31 | thank E-25 S-30 T-37 Q-9 K92,
 for O-29 K63, you K24 | that O-34 E34 S-26 Q10, account C78, s T-68 Q-13, hold T49, it C48, she C-46 K47, has E-23 S45, i E-42 Q-10 K-16,
 all O-39 K19, show C38, my O36, a O-35 E35 S25, the Q35, was O25 E-34 C-32 K-16, did T34, if O33, you C33 Q-15 K-14, be Q33,
 way Q32, in T30, made O27, on O-27 K19, we E-20 C-26, even E26 Q16, chang S26, goes S25, when S-25, commit T24, isn E22,
 time E21, got T21, too Q-17 K21, adds Q21, an S-20, print S19, read Q-15, week Q15, one Q-14, he Q-13, does Q-13, for Q-12,
 drop Q-11, call Q10, cover Q9, tak Q8 | the Q16, next O56 E27 S-31 T54 C-122 Q-26 K-14, account O-61 E-19 S-24 T-39 C109 Q-10 K35,
 new O32 E-69 S28 T-88 Q-8 K33, floor O41 C-84, attach S84 C-72, letter O24 S24 C-81, word E42 C-79, left O36 E-54 S46 C-73 Q-23 K-13,
 bike C73, return O-29 C71, router O-68 T57 Q-10, tag T-45 C68, factory C-68, map S24 T36 C-67, log O48 E-24 S48 T-25 C-65,
 coupl C64, red O-51 C63 K17, machin E-23 S31 T63 C-43 K25, sourc C63, contract O-33 E30 C-62, stop O38 C-62, only E-23 C-62,
 summer O-32 E60, receipt E-23 S-23 C60 Q-9 K30, branch S-18 T60, terminal C-60, not E21 C-59 Q31, night E-24 T-58, wall T49 C-58 Q-18 K-13,
 vet C58, coffe C57, ones O52 C-56, previou E56 S-26, proces S56, pdf S37 C-56, kitchen T56, stor C56, till C-56, help O34 S-30 C55,
 back O-27 S-23 C55, limit E26 C-54, week C54, whol O22 E-14 T-53 Q-9, garag O-27 C53 K24, garden E23 C-53 K22, rep T53, show C53 Q-21,
 passport O-29 C52, lot O52, very E27 C-52, two S-52 Q20 K15, voucher T24 C-52 Q-12, unit T41 C-52 Q-10, claim C-52, strip C52,
 bigger C52, old O51 E-24 S-20 C-15 Q25, booklet O-51 S-29 T43, order E51 C-28 K-16, speaker E24 S35 C-51, thre C-51 Q15,
 changelog C51, vicar C51, container O32 C-50, output O25 E20 S-25 C-50, connection E50, even E-50 T-38 K-14, time S-50, sim S-19 T50,
 child T50, empty C50, open C50, push O-41 C49, docs O-49 T37 Q15, referenc O-49 E26, statu O49, neighbour O33 T-49, shop E49 S-41 T36 C-40 Q-11,
 command S-49 C48, menu T49, right C-49, session C49, kettl C-49, airport C49 Q9, display O29 C-48, mous O48, remot T48, hose T48,
 warden C48, supplier C48, main O26 S-15 C-47, young E27 C-47 K33, plan E-25 T-47 C-35 K30, basket S47, app T47 Q-19 K18,
 document T-47, glas T47, parish C47 K22, preview C-47, wrong O45 T-46 Q18, fridg O-25 Q46 K25, devic O-46 E30, index S-22 T46,
 same T-46 Q-9 K-20, way T-33 C46 Q-15, valu T46, name O-29 C45 K-13, api O34 C-45, modul O45, pric O-45 T37 Q17, leaflet O-45 E24 S34 T-26,
 bag O45, system T28 C-45, caretaker T45, inspector T45, wire C45, balcony C45 Q-12, first O30 E-19 T-44 Q12 K-17, fb O44,
 browser O44 T-32, server E-30 S-44 T-37 Q17, bank E-44 T35 C13 Q25, root S-44, cover T44 Q30, patch T44, hotel T44, sampl C-44,
 dishwasher C44, tabl O43 E-32 T-28 Q-13, light T-27 C-43, chat T43, internet C43 K22, pool C43, better C43, plumber C43,
 forum O-27 T42, point E42 Q-25, pictur E42 Q13, maintainer E-20 C42 Q14, position C-42, subtitl C-42, local O-41 Q-8, dialog O-41 S23,
 html O41, generat O41 S-27, window O41 T21, thing O17 E-17 S-35 T41 C-39 Q-10, book S29 C-41, side C-41, column O-39 T34 C40,
 littl O-26 S22 T35 C-40, toilet O40, lad E27 C-40, dealer E-27 T35 C40, rest S-24 T-29 C-40 Q12 K17, game S40 K-19, stat C40,
 function O39, sett E39 S-27, end S-28 T39, waiter S25 C-39, text C39, templat C39 Q-9, best Q25 K39, manager O38, mail E-26 Q10 K38,
 round E23 T38, number S-35 T38, context S-38, sender T38, data T38, page O30 E-34 S37 Q-16, wifi O37 T-32, green O-31 T-37 Q13 K19,
 box E-37 K18, problem T37 Q-14, date C-37, screen C37 K17, shell C-37, flat C37 K24, current O-36, patient O36 E-21 S27,
 middl O32 C-36 K16, login S-35 C36, moment S36 T32, admin S36, patio T36, dot C-36, list O24 C-35 Q-19, method O-35, releas O-35 S-20 Q-8,
 concept O35, rain O35, pram O-27 C35, wizard E28 S35, corner E22 C-35, code S24 T-35 K-23, relevant S35, mic S35, 0 T-35 Q11 K22,
 trick T35, cach O-34 Q-6 K15, mirror O34, servic O-26 T34, engineer O-34 C30, version E34, spec E34, import S34 T34 Q-16,
 password S34 Q20 K-19, clas S34, laptop S31 C-34, paper T34, portal T34, external T-34, sum C-34, header Q34, script O-33,
 apach O31 S33, violation O-33 S22, van O33, calendar O33 T21, reader O-33, spr O-33, tel S33 K18, x T33, signal T33, cloud T-33,
 photo T33, deposit C33, imag O-26 S-32 Q11, bell O-31 C32, field E31 S-19 T32, filter E32 T29, day S26 T17 C32, attachment S32,
 friend S32, blue S32 K-14, flap T-32, bulb T32 Q10, ward T32, flight C32, chang O31 E19 S17, edit O31, case O31 S-28, debug O31,
 entir O31, cli E31 Q11, updat S31 K15, free S31 Q9, morn T-31 K-16, tv T-31 K-12, migration C-31 K22, fil O30, company O-30,
 line O-30 Q30, cat O-30, church O30, minut O-30 E29, album O30, default E25 T-30, recipient E30, engin E30, phon E19 Q-12 K30,
 product E30, drawer E-19 T30, dock S30 Q9, quickstart S30, welcom S30, other T-30 Q-21 K-16, dog T-30, arrow T-30, languag T30 K14,
 panel C-30, stock Q-30, set O-29 T-25, bad O-29, total O23 T-29, php O29, counter O23 T29, doorbell O29 T-28, card E19 C-29,
 key S-29 K17, interfac S19 T-29, payment S29 Q18, recip S29 Q-13, clock S22 T29, start T29 K18, handl T29, host O-22 S-21 T28,
 issu O28, port O28 S-24, original O28 T-24, confirmation O28, hous O-28 C27, readm O-28 E19, correct E28, third E-21 S-28,
 endpoint E28, vendor E28, docker S28, result S28, manifest S-28, add S28, java S28, request S-28, pin T28, seal T28, land T28,
 register T28, maintenanc T28 K18, train C28, scanner K28, live O27 K21, databas O26 S27 Q-12, propert O-27, slip O-27, road O-25 E27,
 profil E-27, camera E21 S27, salesman E27, lady E27, track E-27, consol S27, step S27, broken S27, charger S27, bus S27 C21,
 usual S21 T-27, saturday S27, bridg T27, meantim T-27 Q20, typ T27, memory K27, quick K27, download O-26 Q-18, wiki O-26,
 milk O-26 E19, loung O26, handbook E26, winter E26, driver S26, amount S26, ring S26, build T26, pressur T26, environment T26,
 extension T-26, snapshot T-26, tick T26, big K26, desktop K26, standard E25, older E25, byt E25 Q12, exampl S25, water S25,
 alarm S24 T25, receptionist T25, toolbar T-25, purchas K25, liv K25, curtain K25, user O14 E-24, history O24, invoic O24,
 council O-24, reason E24, second E-24 K-13, network E-24 S-21, project E-24, binary E24, board E24, action S24, body S24 Q10,
 post S24 Q-18, sound S24 Q-10, handheld S24, music T24, logo K24, icon E23, pen E23, tutorial E23, view S-23, canva S23,
 pod S23, rack S23, control T23, dump K23, weekend K23, man O-22, save E-22, layout E22, baby E-18 K22, feed S-22, parcel S22,
 statement S-22, lens S22, tablet C-22, label Q22, matter Q-9 K22, policy Q22, differenc Q22, front K22, grey K22, good K22,
 one E21 K-15, sync E21, site E-21 Q13, config E21, schema E21, channel E19 S-21 K21, four S21, shopp S21, headset S21, background Q-21,
 read Q-21, runtim Q21, dres K21, spreadsheet K21, upgrad E20 Q9, writ E20, spanish E20, hall E20, rule E20, caret E20, plat E20,
 bill E-20, entranc E20, ceil E20, last S-20 Q-15, repository S20, facebook S20, email S20 Q-13 K16, plug S-20, level S20,
 bedroom S-20, client Q20, film Q20, polic Q20, disc Q20, wardrob K20, gentleman K20, messag E-19, hour E-19, cabl E-19 Q-8,
 figur E19, answer S-19, head S-19, door S19, archiv S19, sms S19, tax Q19, outsid Q19, shelf K19, addres O18 C13, run E18,
 l E18, trip Q-18, desk K18, ice K18, form C17 Q16 K17, miss Q-17, id Q14 K17, lorry Q17, hospital K17, application K17, disk K17,
 model E16, balanc Q16, girl K16, program K-16, top S-15, record Q15, telephon K15, small Q-14, heat K14, photograph Q13,
 newer Q-13, team Q-13, latest K13, sho Q-12, discount Q12, nine Q12, demo Q-12, loader Q-11, guid Q-11, transaction Q11,
 official Q-11, cream Q-11, guarante Q10, manual Q10, oak Q10, plac Q-10, handler Q10, exit Q10, web Q-9, deadlin Q9, signatur Q-9,
 installer Q9, chip Q9, piano Q9, sport Q9, real Q9, daemon Q9, arm Q-8, part Q8 | their E-19 T17, own O-28 C63 | them O-29 E40 S-12 T46 Q-25,
 and T33 Q44, for E-38 T30 K18, over E33, the T32, on O-31, up T31, one T26, from S25, with S-22, in Q-21, together Q-15 | then E-34 S40 T44 Q-40 K-24,
 it O47 E-20 T42 C-51, ther C46, 0 O39 S-26, noth S35, i O-33 E-19 S33, with T31, pres T29, a O25, the S-23, save S20, sits K17
 | ther O45 S-26 Q31 K11, a Q45, were E39 C-38, they S37, and O31, s K-27, that E-23, is Q-23, any Q-20 K23, on S-22, i S-21,
 some Q-21, an Q18, someth Q16, befor Q-8 | thermometer O26 T43 | thermostat T44 | thes E31 S-43 T-48 K-23, are E26, thing Q-17
 | they S-25 T30 Q11 K-40, want C65, said T52, were O-42 E33 C50, all T46, re O39 E-22 T-22, did E22 T39, don C-39, say O34 T36,
 should C-34, came E20, come Q-18, go Q14, keep Q10 | thin K28 | thing Q11 K-23, was C66, off K25, that E24, it E21, a Q-18
 | think E44 T-44 Q-7, i O82 C-68, of O-30 C76 Q16 K22, the O-27 E35, it T-28 K27 | third O43 E-32 S-53 T25 C-42 Q20 K-30,
 time C-29 | thirteen E31 | thirty E36 Q-10 K-19, days E21 | this O-26 S-36 T-37 C50 Q35, is O-34 Q-15 K63, i C63, was O-42 C58,
 with O-34 C56, morn O50 E-29 S35 T46 Q-25 K24, month O43, messag C42, in O-32 E23 S31 C-38, bug O38, year E35, error O-21 S34,
 should C-34, mail C34, 0 O33, issu O-30, has O-30 K19, and E29, letter C29, hous O-28, very E28, one K26, week O23 C-19,
 way E23, on E-22 Q10, a Q21, it K17, by Q15, time Q11, be Q-11, for Q10, isn Q9 | tho K21 | thos Q11, two T27 | though E-38,
 it O-29 | thought T-25 K19, that E-24 Q14, the E23 | thousand E30 C-64 | thre S37 Q-8 K-31, days O37 C-51, hour O35, tim E-19 C33,
 week T-28, of S-27 | thread E-25 C-32 | threw T-29 | through T84 Q-12, all C-44, your T40, on K29, the S23 K-27, it T-25,
 a K24, to E20 | throw O23 E29 T-41 | thrown S28 | thumb S28 | thumbnail S-32 | thursday O-17 T-24 C34 K-30, and O-31 C-58,
 0 E32 T39 Q12 | thx K31 | tick O-39 E48 S72 C-129 Q-9 K-17, it T31, in E24, the S23 | ticket E18 T-29 C-22 Q-20, in O28,
 0 K28 | tidewatch S22 | tidy T-30 C49 | tied Q20 | tight O25 K15 | tighten T37 | til T-32 K-16 | till, the O22 T53, i T32 Q13
 | tim E-43 S-46 T53 Q-9, it O-27 C47, in S28 C-40, on O36 T-28, and T-35, now T28 Q10 | time Q17 K14, and E-19 C50 K23, the S28 C40,
 it T38, zone T36, with T-36 Q13, i O27 T31 Q-12 K-14, this O30 E19, you S-24, as K18, do Q11, to Q9 | timelin C52 | timeout E-18 S-20 T36
 | timetabl O-31 C53 | tiny O51 T41 C-58 | tip E-20 | tir C-40 | tmp O36 E-21 S37 | to Q-31 K21, you E-31 T84, an C-76, keep E-20 S-24 C69,
 chang O40 E-31 C-63 Q29, number C-62, make E-23 S-44 C61 Q17, use O60 E23 S30 C-59, say T-43 Q-13 K58, show C58 Q-11, try O-27 C55 Q8,
 0 T55 C-45 Q-23, me T-55 Q-10 K-12, sell C55, turn O-54, us E-22 C54, complain C-53, come O-52 E24 S-24 T34, ring O-36 C52,
 pay E16 S50 Q14, order C50, it E-17 T49, writ E-25 C48, ask T46 Q-18, see O-29 S45 Q-18, go O-29 E-20 C45 Q-21, whoever K44,
 connect C43, know O-32 Q42, enabl O41, do E32 T-39 Q-23 K-15, clos E-21 Q8 K39, log T39, each O-32 C37, a E37 S22, var S37,
 send Q-15 K35, indicat E-34, have T-29 C-34 Q11, whom K34, pass E-23 T33, upload S25 K33, save C33 Q-18, add E25 S32, disabl E32,
 book S32, docker O31, another E-26 S31, no T31, find T-31, that O30, believ O-30, submit S30 Q-18 K23, compil S-29 K17, one T29,
 be O28 E19 S-11, get O-28 S20 K-19, kill O28, avoid E23 T28, prov E28, login S-28, acces O27, run O26, reach E-26, http S26,
 pdf T26, work E25, my E-24 Q-11 K25, zero E25, resolv S25, type Q-25, display E24, delet T24, render E23, match E23, allow E22,
 let E22 Q9, activat S-22, this Q-22, correct Q22, hear Q22, set Q22, link E21, follow E21, him S-21, unlock Q21, exchang Q-20,
 continu S-19, install Q19, test K19, surviv E17, the Q-16, stay K15, end K15, someth Q-14, leav Q13, carry Q13, sleep Q-13,
 lose Q13, print K13, take Q12, stop Q-11, your Q9, deliver Q9, pres Q9, wait Q-8 | toast O34 | toaster Q-17 | today O45 C-45 Q-22 K-36,
 0 E22 C66 | together Q19 | toggl S-27 C-56 | toilet O28 C-59 | token E-38 | told O-25 E72 T50 K20, to T51, it T50 Q9, i C50,
 my O41 T-28, us E37 C-41, you T30 K15, me O-28 | tomcat S58 | tomorrow E-30 C49 Q-14 K-13 | too O63 E-24 S-51 T65 Q-10, tight O29 K15,
 much Q-17, late Q16 | took E19 S-23 Q-17, 0 O42 C-35, me C41, a O25 C-39, the S-22 K15 | tool O-28 E-22 S23 T30 K10 | toolbar T-27
 | tooltip O35 T26 C-48 | top E27 S-16 C-59 K-23, of T44, level S-20 | topp S34, up S34 | torch C50 | total O29 T-37 C-56
 | touch S99 K20, anyth T33, it S28 T-28, a S26 | towel S-39 | town C68 Q11 | trac S-29 T-24 Q-9 | track O46 E-27 T-59 Q-12 K-25,
 says Q-9 | trad O-27 K16 | trail O33 | train O51 S-22, was O23 C-48 | transaction T-28 Q11 | transfer S51 T-29 Q14, of K20
 | transferr S28 | translat E28 | translation S-23 | trash S-21 T46 | travell C53 | tray K24 | treadmill O29 K-15 | treasurer O-37 C61,
 of K-13 | treat E-20 | tree E17 K26, is K32 | tri E-23 S-26 T180 C-63 Q-30, to S63 T-65, two T49, it O29, thre T29, on T-23,
 0 K17 | trial E23 C48 | trick T34 | trigger S32 | trip T-52 Q-19 | troubl E24 T-37 | tru T-29 | true S34 T49, and S22 | truncat S44 C-34
 | trunk, 0 S23 | trust E21 C-56 | try O-28 S44 K-27, to S79 T62 C-58 K-11 | ts S19 T-28 C60 | tub C61 | tue K18 | tuesday Q-26,
 to C35 Q-10, and T31 Q-12 | tun K16 | turn T49 Q-30 K-19, off E22 S-43 T95 C-42, on S66 C57, it E30 C-58 K24, up O38 S-28,
 out O-36 C37, the O-16 S26 | tutorial E23 | tv O51 E-25 Q-11 K-31 | twelv E33 T45 | twenty E34 C-48 K-16 | twic S30 Q-8 K-15,
 in S17 | two E24 S28 K-46, monitor C71, lots C-58, lin E20 C-56, pictur C56, are C-52, left O39, account O38, and E38, night C38,
 days T36, of E-33, week E-29, patient S26, different T26, step K25, fil E24, ticket E22, item S22, thing K18, in Q-11 | tx K21,
 0 K21 | txt K-24 | typ S24 K-29, the T-52, it S-25 T49 C-45, list E29, 0 S27, my S27, in S-22 T26 | type S-30 C39 Q-28 K33,
 application O32, my K26 | typical E19 | typo O30, in O27 E22 | tz, utc T35 | u T44 Q49 K-13 | ubuntu O45 S-63, 0 O35 S-34
 | ugly C39 | uk S-25 T26 | ulimit T30 | umbrella Q28 | umlaut T-30 | unabl S-20, to S-20 | unavailabl O33 | unblock, it Q12
 | unchang O-27 | undefin S-32 | under S-21 Q-10, 0 E47 K23, guarante Q-22, warranty Q10, the Q8 | underneath O40 C-40 | understand E40
 | understood T29 | undo E68 S70 C-49 Q-48, it Q-30, the S26 Q-21 | unfortunate K16 | unit E32 Q-13 K-20, 0 C65 K-13 | university C48 Q17
 | unknown T-37 | unles O-43 E58 | unlock O48 S26 C-49 Q50 K-16, it C-39 Q31, the Q21 | unpaid C37 | unpair K-13 | unplugg T80 C-51,
 it T27 | unsubscrib T89 | unsupport S-28 | untick S-24 T53, it T28 | until S-35 K34, the C-75 K14, i O32 T22, 0 C29, it E-23 Q-10,
 about K22, this E-19 Q9, then E-17, monday Q12 | up S37 T-44 C-38, to O-15 E74 T-31 K35, for O-38 C58 Q-18, with C-44, the T37,
 by T34 Q19, again O33, and S-24 T33, when T33, until E31, all S22 T-30, my S29, like E21, at Q-18, on K15 | updat S139, 0 O40 T30,
 on O-29, to E-22 S23, and S23, last S22 | upgrad O50 S65 C-70 K-20, to O27 | upload O24 S55 Q20 K17, the S23 T-36, my K30,
 it Q21 | upon S40 | upper K-13 | upright E22 | upset C35 | upstair E-24 C-52 | upward E27 | urgent O-31 C30 Q15 K-15, for Q18
 | url S-31, http S21 | us S-28 Q-7 K-42, that Q-32, for E-26, a Q19 | usability S18 | usag K13, of S21 K16 | usb, port T32
 | use O-38 E-26 S-30 C105 Q-12, your C66, it O-34, the O22 | used E37 S-31 Q19, to O-63 E128 T-55, it T-42 C38 Q12, by O-31,
 the S29, a S29, in Q10 | useful S38 | user T-34 C28 Q17 K18, name C83, to O30, is O23 K-12, s E-22 | usernam C55 K-16, is C29
 | uses O-47 S-31 C64 | using O-31 S-22 C72 Q13, the O23 C55, it S34 C50 Q15, docker S-28 | usr E-49 S-46 C-73, local E-37 S-41
 | usual C40 | utc T30 Q-9 | utf T31, 0 T31 | uuid C40 | v E-23 S48 | v1, 0 C54 | v2, 0 K18 | valid, until C38 | validat S22
 | valu E-27 Q-16 | valv T28 | van C-56 Q-17 K15 | vanish O25 S-32 C-34 | var O-43 S35, www S60 | variabl Q-11 | vat O43 | ve S-59 Q-19 K-27,
 got O-78 E-31 C67 K36, a T-28 C64 K14, gone T61, the O-35 T-30 C60, made E21 C53, told C52, press T47, done T27 C-44, left T42,
 ask T32, tri T32, read T-32, just S30, sent T27, attach T-27, had T-25, never C-24, not Q9, still Q-9 | vector S49 | vehicl S20
 | vendor E19 | verbos T43 | verify O33 | version O-25 S-18 C37, 0 O-45 T-26 K11, befor E24 Q-11, i S23, of K17 | vertical S20
 | very S-15 T-35, same E29, nice E-27 K16 | vet O-30 T28 C48 | via E-28 T47, the S28 | vicar C51 | video, call S31 C-62 | view S25 T27,
 the S24 | viewer S-22 K34 | vim C46 | virtual S27 C53, host S21 | virtualbox S41 | visibl O-29 | visit S-26 T-28 Q30 | vm O-24 S17
 | voic S28 C-34 K-19 | voicemail T41 C-44 | void O34 | volum E-29 S-37 | volunteer O-35 S-22 C120 K18 | vote O-28 | voucher T21 Q-8 K-19
 | vpn T27 | vulnerabl E20 | w T20 K52, 0 K22 | wait S19, 0 S-21 T48, for S37 T-25, the T33, in K30, and T-27, until S23 | waiter S24 K-21
 | walk S26 C37 K-12, the C44, up S23 | wall T26 Q-9 K-16 | wallpaper K20 | walter K29 | want O-59 S-34 T-55 C65, a T-23 C-96,
 to S28 C61 Q24 K31, it C48, the O-46 T-38, 0 O32, my Q25, me Q17 | ward E-20 T26 K47, 0 C-31 K43 | wardrob K13 | warm O37 C-53 K14
 | warn S-17 C-42 | warranty O-35 E24 C36 | was E65 S-25 C40 Q20, ask O-31 T70, hand O29 C-68, left O24 C-64, told E61, charg O47 C-57,
 full O57 E-27, my O-34 C53, out O-31 C52, about O-34 C51, due E20 C-49, to E48 C-37, confirm E48 C-36, never C47, given E22 C-46,
 here O31 E-24 T45, back O39 T45, thursday C45, the O-44 E13 Q13, start S44, in O43 K13, 0 T-36 C43, after S26 C-41, already O39,
 done E-38, fine S18 T38, for T-25 C34, ther O-30 E33, cancell O32, meant E32, tri T32, that T32 Q18, ok O30, made S29, all O-28,
 taken K28, on O17 E-27 K14, clos C27, two E25, very O24 K-13, at E-24 C23, press T24, a Q22 K24, so K24, not E-23, chang E-23,
 work E-22, what E22, suppos E21 Q10, good E20 K16, promis E20, an E-19, sent K17, paid K15, it Q12, built Q11, this Q10 | wash T30 Q12,
 machin E23 S-32 C-50 K-16, it S39 T-32 | wasn O38, t O38 | wast E26 K15 | watch S24 T-59 Q11 K-19, it C55, the S25 | water O74 E-26 S-22 C-50 Q10,
 meter C-48, in C48, com O29, at K28 | way Q51, for O30, in Q19, it Q-10 | wayland C72 K-26 | ways O-30 | wcag E64 C-64, 0 E34
 | we O-52 C48 Q20 K-25, stay C76, have E-18 S-37 T65, notic C59, miss O38 C-51, ask T34 C-50, ve T45 K-15, got O29 C-44,
 should C44, had O-34 E43 K16, need C-43, book C39, will O-34 E24, pay E30 C-33, put T33, do E-29 S25 Q10, came S29, went S19 T29,
 did T-29, rais T27, can E-26 Q-10, try S-25, order K24, would E-22 K15, get Q22, ship Q20, re Q13 K18, chang Q-14, use K-14,
 are Q-12 K11, run K11 | weak K18 | wear K16 | weather O32 | web S41 Q-10, form T42 | webhook O44 S-21 K-14 | webserver O-34
 | websit O35 E-40 Q-9 K-24, the E-17 C54 | wed C62 K16 | wedd C89 Q22 K-13 | wednesday Q-9, the K17 | wee O25 | week E16 T-49 Q19,
 so C67, of C34, ago S28 Q11, it K16 | weekend T-41 C57 Q17 K18 | weir K15 | weird O28 K17 | welcom T-30 C-51 K60 | well E-16 T70 Q-17 K17,
 done C56, but C43 | welsh O34 | went O54 S51 T-22 C-70 K31, back O-31 C91, through O-40 E28 T-56 C45 K26, in T50 C52, and C51,
 from O44 C-47 K18, out O32 C-43, to S-28 T31, into S28 T-31, home S26 | were E64 S-26 Q-29 K-21, the C60, in C44, to E40,
 0 O38, no O-30 T24, on T25 | wet E-20 | what E22 S-71 Q124 K-45, the O-37 E50 T-39 Q8, they C46, else Q45, did Q-43 K30,
 s O-28 E35 S27 Q12 K21, he T33, does Q32, it E-29, can Q28, is Q24, would E-23 Q18, 0 E19, do Q16, are Q14, time Q11, i Q-10,
 she Q-9, happen Q8 | whatever E20 S-40 Q18 K-17, i O39, the E28 | wheel O57 E-45 S24 C-42 | wheelchair Q16 | when O43 S31 T-77 C-15 Q43,
 nobody C-47, it C-44 Q-22 K18, the O-40 S20 C35, i Q-31, will Q31, you E28 S15, open K23, we S-22, my S21, is Q18, they Q-18,
 do Q12 | whenever O31 C-68 K14, i K21 | wher E21 S20 C-40 Q115 K-56, i E51 C-48 Q-11, is Q50, my Q40, s Q35, it T29, are O28,
 they E-24, the Q21, you Q-14 | whether E-43 T-55 C53 Q60, the Q49, to O43, it O-33 | which E-17 S-25 Q103 K-34, one Q43,
 was T41, is T-33 Q-14, i O23 S-29 Q8, will T29, has S22, of S22 Q15, a E21, day Q19 | whichever Q11 | whil E-25 S21 T-26 K-18,
 the O-27 E-24 S28, a S25, it S24 Q10 | whistl K23 | whit O66 T-28 Q14 K-25, on Q19 | whitlock K31 | who O-33 E-42 S-33 Q87 K19,
 came C47, did C45, is T32 Q16 K13, has O-31, pays Q21, read Q-15, do Q14 | whoever O-43 E-22 T-55 Q-12 K71, wrot E-20 K17
 | whol O51 Q-13, thing O-33, year K16 | whom Q15 K32, it K17 | whos S66 C-34 | why O55 Q115, has Q32, it O25, is Q24, not E19,
 did Q-13 | wide T-23 Q11 | wife S-37, says C32, s O27 T27 | wifi O45 S25 C-62 Q16 K-22, call Q22 | wiki O-25 Q-8 | will O-36 E-27 S-40 T-61 C97 Q60 K-30,
 do T36 C-56 Q-9, not O-38, be O37, the Q34, it Q30, take Q15, i Q13, you Q-9 | win C33, 0 C49 | window K-16, 0 O-44 C115 K20,
 it T-29, are O28, is T20 | winifr K16 | wins E23 Q-13 | winter O-37 E44 Q13 K-12 | wip T77, the S-32 T32 | wir E-21 | wire E-21 S29 T42 Q10
 | wish O-50 E28 C-50 K17 | with E-30 Q-25 K12, no O40 T19 K46, a S-18 T27 Q13 K-42, you T-38 Q9 K17, http T32, docker S-31,
 two T-31, them K30, mpm O-29, limit S29, 0 K-29, curl T28, one K28, me Q10 K26, the E16 K-25, your E24, some S24, ctrl S24,
 this E-23 Q-9, my Q-11 K-23, ssl S20, kind K18, best K18, what Q-14 | withdraw C-39 | within E52 S38 K17, 0 O-39 E21, the E-22 S27,
 an K15 | without O41 S-30 T35 Q14, the T48 C-54, error E-24, my K23, pay Q-16 K17 | wizard E35 | woman T-35 C45 | won T-39,
 t T-34 | wonderful E-19 | wont O77 Q-12 K-26 | wooden C56 | word O25 E39 C-59 Q10 K-32, on T36 | wore E-20 | work O28 S-58 T39 K-53,
 fine O-59, but T47 C-56, around T49 C-41, with C47 K28, day O-39 E38, it T-37, days O-35 E36 T-34, if T36, well T34, when E32,
 i O31, for E-20 T-26, at E24, on S-24, ok E-20, the S20, in S-17, addres Q12 | workaround T66 C-34 | workbook S23 | worker O-30 E-33 K-14
 | workshop C45 | workspac S26 | worktop O31 | world Q-8 | worn E-21 T-39 C67 Q22 | worr C48 | worry Q12 | wors O33 C-46 | worth O-53 E-23 C39
 | would O-115 E82 S-88 T-122 Q63 K-41, rather C53, have O-33 E40 C40, come E40, be O-36 E24 K-11, it Q34, you Q29 K-13, do E-28 Q-15,
 say E21, think E21, the Q19, a Q16, like K15 | wrap S34 | wrapper O-29 T26 | wrist T26 | writ O-35 K-18, 0 S25, to K19, a Q17,
 the Q10 | written S-26 | wrong O33 K-23, person S42, with O-24 C33, account S26, size K-11 | wrot E28, that C69, to S-21 T58,
 it T-34 C53, 0 C-52, the S21 K24, in E-18 | ws K31 | www S71, html S62, facebook E20 S-25 | x S58 T-33 K33, 0 S37, is S24
 | x11 T37 | x86 E17 | xfbml S-22 | xml S-34 | xx K61 | xz O34 | y E-18 S20 Q36 | yaml E34 | year O-95 E67 S-37 T-108 C101 K16,
 of O-40 C46 K17, old E-38, and E27, so Q25, i E20 | yes E-43 S28 T64 Q-8, i T26 | yesterday O47 S69 T-34 Q-12 K-21, it E38,
 at T30, 0 T-28 | yet O-53 E-45 C74 | yield O48 | you Q-21 K35, tell C23 Q74, the O-35 C67, sinc C67, had C64, put C58 Q-27 K24,
 can C53 K35, could C-51 Q-12, took O49 E-30, and T49 C-25, take Q49, in O-47 T42, look C-46, have O19 C-44 Q9, see O-44 C41 Q11,
 should E-40, said E39 T26, that C-37, at K36, sent O23 C-35, for E-24 T-34, on T34, ve O26 E-33 T-30, only O33, make Q-33,
 are E32 Q-10 K23, to S-26 T-32, add Q-32, were E30, promis E30, get E29 Q17, writ E28, re T-28 Q-19, 0 T28, hold Q28, guys Q13 K28,
 do O27 S25 Q7 K13, advertis E27, peopl Q-25, need E-23 Q17 K-14, confirm Q23, consider Q22, last K22, come Q21, d E20 K16,
 want S18, clown Q-18, don K18, so K17, will Q-16, ship Q16 K-13, know K16, go K16, let Q15, find Q-15, may Q-9 K-14, still Q13,
 send K-13, deliver Q11, switch Q-11, call Q-11, told Q11, chang Q10, ll Q10, post Q10, ask Q9, pay Q-9, pleas Q-9, just Q-8
 | young C-25 K31, man K32 | your O-43 Q-19 K53, own O-40 E82 C-6, offic T61, end C-50, colleagu O-29 E31 C49, leaflet C-49,
 engineer E-22 T42, bank S42, web T39, faithful C-39 K38, in K39, websit E-37 T30 K-15, 0 K36, app E-18 S34 Q-14 K19, statu O32,
 page O-31 E20, shop T28, phon T28, invoic K28, text O-27, driver T-27 Q-9, line T-27 K19, program S26, the K25, sincere K23,
 helplin T22, advert E19, team K19, work K16, side K-15, stor K15, staff K-14, server Q-11 | z O49 E24 C-75 | zero O53 E31 S23 T26 C-73
 | zfs S36 | zip C83 K-24, on O28 S24 C-37 | zone T35, is C40, 0 E24 | zoom S63 Q-9, in T27
`,
  frames: `
" " E-17 C27 | " $ E25 T-45 C-15 Q-8 K-18 | " ( E12 S14, W S11 | " ) O-18 S27 T-14, S O20, . O-17 E17 | " - O-15 E11 | " . E31 S14 C-31 Q-11 K-23,
 $ E34 C-32 Q-11 K-23 | " 0 S10 T-19 C-22, - S20, TIME E15 | " COMMA O-12 E24 S51 T-47 Q-8, and S24, i S20, but E-16, it E15,
 ED T-15, which O14, " E-14, then S14, DO S10 K10 | " DEVICE O16 E-22 S11 T13 | " DO E-15 S21 C-28, W C-16 | " ED O15 E-13 S13 C-17 Q7 K-14,
 " O21, S S16 | " GOOD O21, " O15 | " ING O16 S17 T-14 C-34 K8, S E14, " S13 K12, W E-12 | " S E29 C-16 K-8, " O21 E-26 S24 C-34,
 W E12 | " TRY O-17 E14 C27 | " W S20 Q-12 K-11, " E-53 S17 Q-9, COMMA O31 E12 C-51, S E12 S-21 T17 C-48, is O27 E-23, : O24 E21,
 DO S-23, on E21, ING S17, ED E-16, SOURCE O-15, . O-14 S-12 K10 | " a E23 | " and O25 | " at S16 | " but S-16 K16 | " for O35
 | " in S16, W S13 | " is S-27, ED E13 | " it C36 | " no O-27 T-30, W O-16 | " on O21 | " out E-13, for E-13 | " please O26
 | " thank O16 K-10, you O16 K-10 | " the S23 | " we C-21 | " you O14 S17 | " your O17 C-17, W O16 | ( " S34, 0 S13 | ( ( S14
 | ( ) S24 T-25 C31 K-11, DOES S-13 C41, $ S35, S O-25 T-18 C32, W S25 | ( 0 E-14 K13, . C32, ) O14 T15 K22, COMMA O-18 K-9,
 0 O17 | ( DO S18 C-31 | ( ED T17 K8 | ( LY S17, ) S19 | ( PERSON K21 | ( S O16 S-17 K14, ) C-27 K23, : S-22, COMMA S12 | ( SOURCE S18
 | ( W E-11 T-34 K12, - O31 C-38 K7, ED O27 S17, 0 O22 K-12, ) O-13 K19, S O-19, . E-19 S-15 T-15, COMMA S18 K-18, : E14 S10,
 DEVICE S12, ( S12, DO K12 | ( a T23 | ( all, ) O16 | ( but S12 | ( i E16 | ( no K12 | ( not S27 | ( s S-11 | ) " O22 E-13
 | ) $ O-62 E-19 S51 T-40 C-44 Q-10 K37 | ) ) S22 C-26, . S13 | ) . O-23 S12 K-8, $ S-22 T22 C50, W S17 | ) 0 S-18 K12, $ S-13
 | ) : S11 | ) ; S15, $ O-19, W S19 | ) COMMA S26 T29, W S22 C-25, ED T25, the T16, and E13 | ) DO O17 | ) DOES C30 K13 | ) ED T20
 | ) S O55 E25 S-25 C29, W O35, the C28, a O15 | ) W K8, : O-21 S-14, ( E18, $ K13 | ) and T22, W S20 | ) in O-18 C34 | ) is T-22 C40
 | ) or E18 | ) should E14 | ) the E16 K12, W E10 K13 | ) to O-17 K9 | - $ S-13 | - - E-21 S51 T17 C-60 K-16, W S19 T23 C-30 Q7 K-13,
 - O26, > O20, with O-18, no T17 | - 0 O-36 E-17 S-20 C43 Q-12 K18, COMMA O-23 S-33 C75 K22, . O-65 E-41 T-35 C62 K-15, - E-22 S-18 K-52,
 : C-45, ED C33 K26, ) O21 E10 S11 C-32, $ O-28 E-15 S-13 Q-9, W O21, for O19, 0 O-18 K-9, S E16, and C-15, is T14, to Q7
 | - > O18 S-48 T-20, W S-22 | - DO, W E-15 S28, - T17 Q9 | - ED S-14 T32, the T40 C-22, S O26, W T-19 | - ING C-26, : O26
 | - S O-17 T15, ED E12 | - SOURCE O-32 K10 | - TIME O-18 E27 S14 | - W E-17 S17 T29 Q-12 K8, $ O-47 E-24 S20 K18, COMMA S-25 C43 Q7,
 - O-25 E-12 C-38, : E-13 S-19 C-34, it T30, . O-15 E12 T-16 C28 K-14, 0 O-28 S23, ( O-21 S-16, to O19, is O19 S-17, in T19,
 ED O-17, " O-17 E15, S O9 S-16, SOURCE E-13 S15 T15, a S15, the S15, PERSON S15, was E14, on Q-10, TIME K9 | - a C25 | - all S14
 | - by K10 | - d S21 | - from E18 | - get S-12 | - it S9 | - like C26 | - no T17, - T17 | - off K9 | - s S29 | - the T18
 | - up O-15 C50 | - us S13 | . " O23 K-17, $ O17 E18 | . $ E29 S-39 T21 C40 Q-179 K-51 | . ) O-18 K14, $ O-16 | . . O27 T-23 C-48,
 . S-31 T-15 K-14, ) E12 | . 0 O-41 K-24, . O-29 E-39 S-38 T-19 C83 Q-15 K-21, $ E-55, : E21 S-15 C-50, S O20 E27 C-49, ( S-18 C45,
 from C44, W S-20 T15 C-39 K11, COMMA O-35 E-24 T-16 C36 K-20, on O-18 E-26 S20 C35 K20, ED O-13 E33 S-15, has O-24 C33, it E17 C-32,
 DOES O17 C-30, s O26 E-12, i O-21 T-12, - E-14 T-14 K-17, 0 K-17, doesn O16, to E-16 S-13 Q9, " E-15, for E-14, is T14, with E-13 Q-6,
 and S13, that E12, of E11, did E11, BAD K9, ? Q-7 | . DO T-26, ( S19 T-18, : O-16 | . ED S18, W S14 | . PERSON E11 | . S O-28 E-21 K-9
 | . TIME S11 | . W O-24 E-16 S34 C-18 Q-18 K57, $ O-70 E-44 T-41 C-84 Q-7 K61, ( S59 C-29, at T17 C42 K-8, : S-38 C-38 K-8,
 is O37 S-12, . S-34 Q-8 K8, ; S28, COMMA O-19 E-14 S-15 Q5 K25, DOES E24, on S24, has S12 C24, from T24, - S23, DO E21, for O20,
 ) O18 T-16, and O-12 S18 K-10, S E18 C-17, ? Q-16, 0 S-15, that S15, SOURCE S-14, DEVICE Q14 | . and K15 | . t S15 | 0 " O28 S26 T-40 C-33 K-13,
 S O20 S19, ) O-16, . E-15, W S-12, COMMA S12 | 0 $ O-44 E-28 S-60 T-38 Q-8 K18 | 0 ( E20 S-58 T-16 C28, W S-20 | 0 ) O33 E-15 T7 C-35 K36,
 $ O-30 E-21 S-41 T-17, S O32 E14 K9, ; S27, COMMA O26, W O-18, 0 S-13 K14, ED S12 | 0 - E-21 T-21 C39 K-6, W T-22 C36 K-11,
 0 E-11 C-19 K12 | 0 . E36 T-32 C-5 Q-14 K-41, $ O13 C40 Q-5 K-21, . S10 C-34, W O-24 T-18 C28 K-9, 0 K-13 | 0 0 O-44 E-15 T-20 K70,
 $ O-33 E-14 S-20 T-15 C-49 Q-10 K59, COMMA C43 K21, 0 O-27 E-19 T-15 Q8 K37, . C20 K-7, : O-19, " S11 | 0 : E10 C-38 K-27,
 0 O-35 S10 K-22, W S12 C-23, ING S-18, $ O16 | 0 ; T25 | 0 > S-20, W T18 | 0 ? S17 Q5 K11, $ Q16 K12, W E12 | 0 BAD O30 C-32 K8
 | 0 COMMA E-12 S5 C51 Q-11 K-23, and E11 S-13 T30 C-52, W O-24 E-33 S-18 T-41 C35 K-42, SOURCE C41, that C-41, ED O15 T19 C36 K8,
 0 O15 C-15 Q-7 K-34, which C30, DEVICE O-20 C28, so T16 C-22, but O20, no O-19, same O18, it T-18 K8, the E-16 K9, then E16,
 both K15, as E12, S S-12 K-10, i K12, DO S10, please K10 | 0 DEVICE E-12 C45 | 0 DO E-10 | 0 DOES O38 S-10 C-25 | 0 ED E26 K20,
 the T16, 0 K11, . K8 | 0 GOOD T19 | 0 ING O-30 E-16 S-14 Q5, W Q6 K10 | 0 LY S13 | 0 MONEY K-8, . C20 | 0 PERSON E-12 | 0 S O47 T-23 Q-9 K-35,
 $ C-31, it E28 T27 C-30, a O-21 S16 C24, in S24, W O22 E-16 C-22 Q-12, are O21, and E-11 T-21, . E-13 S19, ( E16, with S16,
 COMMA E15 K-10, ) S-12, out K9 | 0 TIME C53 Q-8, W C45, in O-16 E-11 C34, and E13 S-19 T34 C31 K13, i C29, . E22 T-6, COMMA S8 T21,
 " E18, TIME S14, 0 E-11, $ S10, ( K10, S K9 | 0 W Q21, $ O-49 E-18 S13 T-17 C39, and O23 T-27 C38, COMMA E-36 C33 K-13, is E14 C-36 K13,
 0 O-32 E-16 T-17, S O30 E-15 C27 Q-6, . S-12 T14 C29 K-15, in C-29 Q11, the S27, " O22, but O22 E20, - S22, TIME C-21, DO K20,
 for E19, or Q17, it E12, s Q9, with K9, ? Q-6 | 0 a E18, TIME E23 | 0 after K9 | 0 and S17 T-8 C32 Q-7, the O24 C-59, it S-15 T20 C42,
 W O37 E-12 C-29, ED C30, not S13 K24, 0 O-6 E13 T-22, S O22, ING E12, i K12 | 0 as C26 | 0 at, the K13 | 0 both E20 | 0 can E12
 | 0 did E11 | 0 every O15 | 0 for, a O23 E-12, W E11 | 0 from K-9 | 0 has, W K9 | 0 here T14 K14 | 0 i S16 C36 K18 | 0 in O24,
 the C-35, 0 O18 | 0 instead Q-11 | 0 into S11 | 0 is E17 T16 Q-11 K-11, GOOD O14 | 0 it E16, s O29, ED E14 | 0 may, COMMA K9
 | 0 not E22 | 0 of E11 S-15 Q14, the E16, 0 S-12, TIME Q11, W K11 | 0 off K10 | 0 on E-16, W C40 K12, S C-24, TIME E18 S13,
 my S-16, a K10 | 0 or K13 | 0 out Q6 | 0 s C-25, . C38, COMMA O-17 | 0 says K15 | 0 since O16 C-34 | 0 so C30 | 0 that C-14
 | 0 the E12, W T-13 | 0 there E21 | 0 they C-21 | 0 this T18, TIME T18 | 0 to S17 Q7, 0 E21 C29 Q7 K12, W S14 T18 | 0 too C-34
 | 0 up E13 | 0 was C-34 K-11, ED C-31, W E14 | 0 when S-15 Q7 | 0 with Q-7 K15 | : " E58 T-20 C-52, W O26 C-21, S O-21 E25,
 the E13 | : $ S12 Q-8 K-9 | : ) K12, $ K13 | : 0 O14 E-16 C-29 Q7 K-14, : E-17 C-42, and O22 C-38, to T-16 C36 Q6, ) O-21 S-34,
 TIME S28, W O-27 E-18 S-14, - O-19 K14, ED S19, COMMA S16, . S9, $ K-8 | : :, W T-15 | : DEVICE E13, : E10 | : DO O-20 S49 C-60,
 the S19 | : ED O20 E-17 S-16 T-19 C-65 K-8, W O21 C-22, to O17 T14, the T-15 | : ING C-25, W S-20 | : S E-20 K-13, . O26,
 - S14 | : W E-25 S14 T-24 C-33 Q-9 K-15, - O-26 E-10 T-14 C50, : S-24 C-50, is E27 S41, S S-23 T41, . E16 S11 C38 K-12, " S-19 T-14 C31,
 0 O-30, ( O-17 E-11 T-22, ED S-20 T-17, COMMA C-19, to K13, in S11, has S11 | : all S15 | : an E16 | : cannot S-18 | : in T19
 | : it O-20 E11 K11 | : no O36 E-13 S16 T-20, W T-18 C-30 | : none C36 | : same T22 | : we C40 | ; " S13 | ; $ O-21 T-22
 | ; 0 C37, . E14 | ; DO S21, W S12 | ; ED S-14 T40 | ; W O-24 S53 T23 C-43 K-18, 0 T21, . S20, DO S-12 | ; a, W O-18 | ; done,
 $ S11 | ; he C30 | ; it T31 | ; the O-20 E18 S-18 T-24, W S-13 | < " O33 E42 S-43 T-20 C-57 Q-8 K-17, W E35 S-31 C-30, 0 O24 E-14
 | < ( S41 C21, W C27, ) S-11 | < - O-17 E-17 S-55 T96 C-57 K-8, W T48, - S-38 T44 | < . O-52 E-28 S32, W S32, $ O-30 E-28
 | < 0 O-22 E26 Q-10 K-10, . O-19 E12 S-34 C73 K-7, W E-18 S54 C-18 Q13, COMMA O25 E18 S-14 K-10, $ O21, DO O-20, 0 O-19 K18,
 - O-18, : O-17 C-17, S S-14, is Q-5 | < > O43 S39 | < ? Q-12, $ S12 | < BAD O22 C-26 K-25, W K-14 | < COMMA S18 | < DEVICE E-31 T22 C42 Q-24 K-53,
 is O-27 C41, DEVICE C27, S O20 S-13, 0 O-18, $ K-9, W K-8 | < DO O-46 S61 C-43 Q-32 K-12, the O-16 S42 T24 C-40, W S-30 T-16 C38,
 a E19 S33 T23 C-20, 0 C32, it C-29, me Q-9 K27, ( S-21, S O19, an S18, this S16, any S15, of S-13, ) E12, $ S12 | < DOES O50 S-28 T-18 C-25,
 W O23 K12 | < ED O-68 E-19 S62 T201 Q-32 K-18, the O-25 E-42 S18 T63 C-74 Q-8 K-16, it O-26 E-17 S-12 T68 C-30 Q-7, me T-17 C53,
 with C47, by C44, in O-12 S42 T14 K14, W O31 T23 Q5 K-7, . S31, COMMA O22 S-12 C-30 K-15, my S30 K9, for E28, two C28, out O26 S-23,
 S E14 S-26 K13, on T-23, a S21, to E20, DO S20, an O19, 0 S15 T-19, off O-16, and S-16, : T-16, is E15 T-15, at T-13, - K10
 | < GOOD E12 C-44 Q-6 K42, TIME O-20 C-26 Q-5 K45, W K16, COMMA K8 | < ING E23 T57 Q-30 K-18, W S-19 T73 C7 Q-11 K-10, the O-27 E-35 S-12 T49 C-35,
 this C34, a O32 S19 C-26, for C31, is T-30, from C27 K15, down O-17, off O16, out O-16, to E15 S-8, S T-13, . E11 | < LY O-23 T-27 C48 Q-18 K14,
 COMMA C-37 K29, i S11 C32, W K-11, S K8, the Q-7 | < MONEY E-15 Q-13 K8, W K12 | < PERSON E-28 C55 Q-35 K-10, on C28, 0 C24 K-14,
 W T-16 C22, ED O20 Q-7 K-8, no K-16, s E-12 | < S O37 E-11 S-39 Q-24 K58, 0 O-29 E-9 S-20 C71 K-13, COMMA O-36 T17 C-66 Q-8 K65,
 is O-19 C46, : E-14 C35, ED T35, LY O-18 C-26 K32, on O30, are E11 C28 K-13, DO S28, and O22, > S21, S T-17 C21, like O20,
 the O20 Q10, ING O-17, W Q-12 K16, from K15, in E12 S-14, SOURCE K14, ( S13, to K13, . K-10, $ K-7 | < SOURCE E29 C55 Q-12 K-39,
 W S-12 C46 K-22, is O-17 C32, S O15 C-27, : O17 C-26, in T21, 0 K-18, the S17, and Q17, says O16, . S12 | < TIME O60 T-14 C-20 Q-9 K36,
 COMMA O18 E12 C-27 K33, 0 O15 C31, i S30, : C-25 | < TRY O-37 E-24 T131 C-39 Q-10 K-24, W T36, the T32, to S31, it S-12 T22
 | < W O-21 S12 T31 C16 Q-101 K40, $ O-63 E-34 S-46 C-22 Q-18 K94, 0 O-38 E-15 S-59 C86 K-28, COMMA O10 T32 K86, TRY S-12 T76,
 it O-23 E-13 T-44 C-70 Q-13 K-10, is E7 S-39 T-14 C63 Q-11 K-33, s S-18 C59 K-14, S O57 E5 S-47 T26 C-28 Q-16, a O-40 S57 C-32,
 to E20 S55 K26, SOURCE C51 K21, of O-20 E-20 S-24 C50 Q18, DO O24 E-29 S49 T29 C-39 Q-5 K-24, has E49 K-9, DEVICE E-25 S-29 C47 K-20,
 the O-44 E-22 S45 T-17, - O-28 S24 T-27 C43 Q-6 K-34, and O-18 E41 S-18 K41, . E-23 C40 Q-9 K19, no C38 K-24, one E-12 C35,
 : O-22 E-22 S-29 T-33 C24 K-21, ED O32 T17 K-31, at E-15 T31 K11, off T30, DOES O29 K-10, from O25 E18 T29 K8, ( O-25 S14 C-26 K28,
 ING O-28 E-15 T14 Q11 K-13, " O-28 E-18 S12, in O28 E21 S-19 Q-10 K-12, with S15 T28 K-15, > S28, here C28, BAD E9 S26, for K26,
 PERSON E12 S-15 C25, by C25, i O24, up S24 K10, down S24 T-14, ? Q24, when S23, TIME E14 S-15 T-21 K-7, says O20 T18 K-13,
 gets O20, me T-19 Q6, are O16 Q18, said E18, my S17, as O16, does O16 T13, still E15 T13 Q-9, on T15 Q-9, had E14, d K14,
 thanks K13, you K12, t S-11, any S11, over S11, GOOD K11, LY K11, m K9, there Q8, an Q6, them Q-5 | < a E18 T20 Q-17 K-15,
 W S-17 T31 Q-10 K-16, ED E26, PERSON O17 E-13 S25 T-15 C25, . K8 | < about K9 | < after O15 Q-5, ING O-27, a T22, the S17,
 W E14 | < all T-35 Q-9, the O36 K17, W O25 C-27, S O16 E12 C-22, i O-20 S20 | < also S-14 Q19 | < am Q5, i Q5 | < an E13,
 W O20 E12 | < and O16 E16 S-22 T-25 Q47, the C-32, is Q19, does Q10, W Q-6 | < any S14 C13 Q21 K9, W E12 Q21 K7 | < are O-19 Q39,
 the Q12 | < as, a T16 | < at O19 E-18 S-16 T-22 C-26 Q-18 K-9, 0 O30, W S-11 Q-16 | < been T15 | < before E12 T-14 Q8, the E20
 | < both C21, S E-14 | < but E17 T-37 C-19, it S12 | < by E27 Q7, the O29, W Q10 | < can O-29 S-14 T-21 C-17 Q27, i Q38,
 t O27, you O-26 E-14 Q-6, we E20, PERSON Q-19, the Q-16, W Q15 | < could O-19 Q7 K-10, you Q25, not E13, it Q8, PERSON Q5
 | < d K8, . K9 | < dear Q-6 K37, PERSON K16, S K9, W K8 | < did S12 T20 Q32, it T14 | < do O-34 E-14 Q55, you Q37, i Q9 | < does E-17 Q43 K7,
 it Q17, W Q7 K15, the Q13 | < don O-18, t O-18 | < each O31, TIME O18 T14 | < even O-19 E14 | < every O22 S-12 Q-6, W O23 E-24
 | < for T14 Q-6 K-9, the T33, W O-20 S24, now T23 | < from E10 K23, W K28, the E19 C27 | < got Q-5 | < had T32, a T21 | < has Q33
 | < have T29 C-26 Q30 | < he T-24 C21 Q-7, s E-13 C49, is O-19 C35, said E27, ED K11 | < hello O-30 S-11 Q9 K52, . K20, COMMA K17,
 there K9 | < her C34, W C27 | < here S26 C20, is O-21 S28 | < hi O-23 E-13 Q-8 K58, COMMA S15 K15, there K15, S K11, . K10
 | < his C21, W C21 | < how O-19 E-17 Q34 K-9, can Q-16, do Q15, is Q14, W Q12 | < i O-17 E-32 S18 C40 Q-35, m O-25 S-18 T-46 C87 Q-11,
 ve E-26 S-26 T79 K10, TRY O36 T54 C-69, ED E-20 S24 T68 Q-10, d O-34 E16 T-25 C-62 K-12, can O61 S-31 C-20, am S-34 T-41 C60 K24,
 DO E14 S59 T-13 Q6, W O-14 E-27 S-15 T-50 Q-15 K-21, have S-29 T49 C27 Q6, do C46 K-10, would E21 C-38 Q10 K-8, get S37 C-30,
 didn O-21 C36, don O-34 S-14 T-23 Q-7, was E32 S27 T-12 K-10, ll C28 K10, had S27, never C26, only O-15 S25 T-14, just O21,
 said T21 K13, also T18 Q11, haven T-15, SOURCE K15, should E-12, need S-10 | < if E-16 K-13, it O-31 E-15 C74 Q-6, i O10 S31 T61 Q-5,
 you O41, there C-20, the E-15, so Q11, not Q11 | < in E25 S-18 T-15 Q-7 K14, the O54 E21 S12 C-69, 0 O-15 E18, W S-14 | < is O-40 E-24 T-12 C-38 Q63 K-20,
 that Q24, it Q-21, the Q18, there K-9, this Q7 | < it T-43 Q-35 K-9, s O-9 T-19 C102 Q-13 K11, was O-66 E35 C87 K13, S O68 E-7 S-16 C-46 K-9,
 is T-17 C42 Q-8 K-8, ED O37 T17, should O-14 E37, must C35, W O30 E-9 K17, isn O29, did E21 C-28, DOES O25 S-10 T-17, has O23,
 would O-18 Q8, does O18, says E18 | < its S-16 T-14 C36 Q-9, the C19 | < just O-21 E-15 T-13 Q-6 K35, ED K31, DO S12, W Q-6 K-8
 | < m K10, . K10 | < may Q10 | < me C22 K15 | < must Q7 | < my S-25 C32 Q-25 K-10, W O-57 S-23 T13 C14 K22, S O20 E-15 C-30 K-7,
 PERSON E-29 S15 T-25 Q-10 K-14, 0 C-28, BAD O-17, SOURCE E15, ING K9, DEVICE K-7 | < need Q-5 | < no O22 S-22 T-30 Q6 K-19,
 S O-13 E13 C34, SOURCE O24 C-18, W Q13 K-7 | < nobody O36 E-12 Q-5 K-12, ED T-16 | < none, of C34 | < not E-19 S-12, a O-27 C39 K13,
 W C29 Q11 K-12 | < nothing T-22 C29 Q-8 K-9, is O30, W O-17 C24 | < now E-16, the S-13 | < of E-13 | < on E17 T-28 Q-5, a C50 K10,
 0 O-23 E9 C33, my O-11 E31 S-12, ING O29 S26, W O25 S-11, TIME E-14 C-20, S T16 | < one E41 S-13 T-27 Q-8 K-11, W E26 T-17 Q-9,
 of Q13 | < only E14 T-23 Q-7 K-8, on C-25, S S13, the E12 | < other T31, W T41, S E19 | < our O-22 E-14 C34 Q6 K-11, S C37,
 W O18 E-14 Q-7, SOURCE E13 | < per E23 | < please O-42 E-17 T-32 C-33 K-9, W O-38 T-14 C-54 Q12 K-18, SOURCE K26, DO K-18,
 can Q-11 | < re T29, - T29 | < same O10 E-13 C20 K-13, W O-18 C17 | < says O18 | < she O-23 C56 Q-6, s C40, is C24, ED T23 C14,
 was O15 C-21 | < should Q12, W E15, i Q11 | < since T-14, TIME C-41, the O-24 C33 K9, then C-29, i O18, 0 E12 | < so O16 E-19 Q15 K-10,
 the C61, it C25, when Q12, $ E11 | < some O20 | < still O16 T-16 Q-13 | < thank C-19 Q-6 K41, you O-20 C-19 Q-6 K41 | < thanks O-26 C-24 Q-8 K31,
 for K11 | < that O17 S12 Q-7 K9, was O-16 T-14 C45, s O16 K8 | < the S-31 T-25 C48 Q-31 K-20, SOURCE O-27 E60 S-27 T-50 Q18,
 DEVICE O23 E-25 S-37 C58 K-11, ING S33 C-34 Q-7, PERSON O-21 E16 T30, S E-28 C28 Q-5, W T26 Q-23 K-10, ED E22, TIME S22,
 one E20, DO O18, only S18, two O17, " T17, LY T17, 0 K11 | < then S17 T21, the S-12 T19, i T16 | < there T-31 Q-10 K-12,
 are O-43 C47, were E15 C-27, was O21, s S-20 K-13, is O12 Q-8 K8 | < these E19 | < they E17 Q-7, were O-21 E17, re O18, ED C-7
 | < this T-18 Q-11 K9, is S18 C43 Q-6 K16, TIME O20 C-23, has O-20, W E19, S E-16 | < three E17, S S16 T14 | < through E11
 | < to O-24 S18 K73, the K52, W S28 K25 | < two Q-6 K-8, S T31 C35, W O-19 | < under O17 | < up O-16 E18 S-13, to O-18 E20 S-12
 | < very K-7 | < was S14 Q38 | < we O-32 E-28 S-10 T16 C63 Q-14, have E-24 C45 K-12, need C-38, TRY O16 T22 C-37, DO O-20 C36,
 W O-16 E-14 C36 K-9, ED T32 C-26 K9, got C-31, re T-24 C9 Q9 K13, ve T21, had K12, would E-11 | < what O24 S-14 T-13 C-54 Q18 K-9,
 ED O20 Q-9, is Q17, can Q14, s E12 K13, does Q13, W Q12, S Q9, would Q9, i Q-8, are Q7, do Q-7, TIME Q6 | < when S9 Q20 K11,
 the S30, i Q-7 K19, my E14, will Q12, it Q-9, is Q9 | < where C-17 Q40 K-8, s Q15, is Q11 | < which E-14 Q23, one Q18, of Q8,
 W Q6 | < who Q53 K-11, is Q10, S Q7, do Q6 | < why O26 S16 Q52, is Q12 | < will Q20 | < with O42 E29 T30 C-44 Q-13 K20, the E21 T13 C-30,
 - S20, a T-20, 0 O-14 E19 S-11, W T16 K17 | < without O21 T21 | < would O-14 Q6, be Q-7 | < you E18 T-47 Q-7, W E23, can E-14 C22 K18,
 ve O19, DO S15, ED S-12 T-14 K-9 | < your O46 S-25 C32 Q-15 K-57, PERSON C52 K-15, W O45 C-14 Q-7 K-29, SOURCE O-17 E28,
 ING E14 | > ", W S13 | > $ O-27 E-19 S-29 | > . O28, $ O15 | > 0 S-23 C37 | > DO O-26 S49 C-31 K10, > S18 | > S S31, > S23
 | > W O-19 S24 C-21 K-7, > S27 T-19, S T18, ) S-12 | ? " E16 S22 | ? $ E-20 S-23 T-17 Q49 K-11 | ? ) E18, $ E18 | ? ? O45 Q-11,
 $ O32 Q-11, ? Q-15 K-9 | ? W E15 S28, 0 E14 S14 | BAD $ O12 T32 Q-6 K-23 | BAD . E-21 S15 Q-12 K-12, $ E-18 S14 Q-11 K-10
 | BAD 0 Q-9 | BAD ?, $ Q8 | BAD COMMA S-20 T-18, W C47 | BAD DO T-18 | BAD ING K8 | BAD PERSON Q9 | BAD S O-38 S-11 C37 Q-13
 | BAD W E-19 T27 Q-10 K-8, . O35 E-15 C-14, COMMA O-27, to S13 T22, S E18 S19, $ Q-8 K-10 | BAD again T24, . T21 | BAD all T15
 | BAD and S15 T-11 K10 | BAD as T32 | BAD for O25 E-12 T-26 C-25, W T-17 | BAD from O25 Q10, 0 Q11, my K8 | BAD in S17 | BAD my O17
 | BAD on C-22, W K11 | BAD one S-14 T14 | BAD to Q6 K9 | COMMA " E15 T33, W O-15 T33 | COMMA $ O-36 E-25 S-13 C-55 Q-24 K93
 | COMMA - T39, W T24, - T16 | COMMA 0 O6 E-8 C-33 Q-13 K10, 0 E-15 T-20 C-79 Q-5 K57, of C58, S E-21 C41 Q-11 K-11, - C-37 K13,
 COMMA O21 S8 T21 C-26 K-10, . O18 E22 S16 K-8, ) S18, $ K-18, W S-13 K15, : S13, TIME S10 K-13 | COMMA BAD E20 | COMMA DEVICE O-17 S28,
 0 C37, COMMA O19 | COMMA DO O-80 E-46 S117 T-45 C-57 Q-9 K-15, it S13 T-29 C-41, the S22 C-31, . O-22 S27, COMMA O-18 S22,
 W O19 E-13, for O-16 S14, my K13, a T-12, " S11 | COMMA DOES S35 T-19 | COMMA ED O-39 S42 C19, the E-19 C-62 Q6, in C51,
 it E-21 S6 T-35 C-33 K-8, " S11 T-26, with C-25, W O-23 T17 K16, on E-21, TIME O17, DO T-15, COMMA E14 S13 K-12, . T14, ING S12,
 and K8 | COMMA ING T15, the T35 K16, W T-24, in C23, S S-15, it T15 | COMMA LY S-23 T21 K14, . C30, COMMA T26 C-26 | COMMA MONEY C22
 | COMMA PERSON C36 K-13, W C25 | COMMA S E11 Q-28, 0 O-19 S-13 C40 K-8, COMMA S21 T-18 C34, W T13 C34, the E13 C-25, $ K17,
 are O-15 | COMMA TIME O15 S20 T-25 K-8, COMMA O17 | COMMA TRY T39, the S-13 | COMMA W O-26 E-23 S24 T-18 C16 Q-46 K43, $ O-41 E-16 S-25 T-27 C-56 Q-19 K102,
 COMMA O-15 S41 Q-11 K-8, and O13 C-41, ED T37, 0 O-26 S-35 K22, on S35 T-20, the S25 T-34 C-26, s C-33 K11, is T31 K-14,
 S S15 C30 K7, - S-17 T-30 K-11, that C29, in S25 T18, TIME C25, to S22 K10, ING E19 S15 C21, no K20, out E18, does E15, i K15,
 : S14 T12 K-10, SOURCE S14, ) E-13 K-12, at S13, DO K-13, it S12, by S12 Q6, of K11, from K10, . Q9, ( K8 | COMMA a S-12 T14 Q-15 K-18,
 W T46 C-16 Q-13 K-11, TIME T-23 | COMMA all T16 C19, W T22 C21, the E15, of K12 | COMMA although K9 | COMMA and E19 S29 T-20 C-24 K-40,
 there O17 E28 T22 C-46, W S-18 T-43 K-9, your O-27 E19 C36, ED O-33 S20 T-34 C18, the O-22 S17 T-32 C24 Q-11 K-15, i O-29 S-16 C-24 K-11,
 so O29 C-27, you C-25, on O22, ING S-12 T21, he T-21, a O-20, DO S17 C-20 K10, then O19 S-17, when O18, we S-11 T18, nobody O-17,
 now S17, my S-15 T15, it S14, every S14 K10, got S14 | COMMA another T21, W T22 | COMMA any, TIME Q6 | COMMA as O-44 E62 S-10,
 the S14 C-45, in E32, ED O19 S-15 T25 C-27, W O-17, i Q6 | COMMA at, 0 T-20, least E11 | COMMA because O-29 C31 Q15 | COMMA both O15 K14
 | COMMA but O-31 T30 C42, it C66, then O-14 C40, W O35 E11 S-13, the E11 C-35, they T26, not S21 T-24 K12, there C-24, that O-17 C19,
 ING S15 | COMMA by C-25, W S12 | COMMA can Q24 | COMMA does Q9 | COMMA doesn E12 Q-5 K11, t E12 Q-5 K11 | COMMA don T15,
 t T15 | COMMA each S15 T-20, TIME T-17 | COMMA even C-40 K-9 | COMMA every O29, W O23 | COMMA for E13 S-17 C28 | COMMA from T-24 C53
 | COMMA get S19 Q-7 | COMMA got S24 C-56, the S15 | COMMA has E38 | COMMA he O-15 E-17 C38, was T-15 | COMMA i O-17 E-30 C56 K31,
 am O-19 C74 K-22, ve S-14 T-22 C63, ED T44 C24 Q-7 K-14, TRY C43, ll C-41, W S31 T-27 K39, DO S30 C-37 K18, m T-18 Q12, have S-17 T10 Q5,
 d S-17, got O-15 Q6, was E-15, can K13, don K11, had K10 | COMMA if E-15 Q-29 K-9, i Q-10, it Q-9 | COMMA in T-24 C-20, the C-27 K9,
 S E17, W E-9 S-10 | COMMA is O33 S-12 C-31 Q18 | COMMA it E21 K11, s O-16 S-20 C51, has O-17 C32, S C32, says O19 E24 T29 C-29,
 is O18 Q6, should E18, ED O-15 E-16 S17 | COMMA its Q11 | COMMA just E-16 | COMMA like E46 T-24 C-31, the E16 | COMMA me K12
 | COMMA my O-16 T30 C50 K14, PERSON T13 C27 K11, W O-25, S T17 | COMMA never C17 | COMMA no S-26 Q-16, . T27, DO O25, W C11
 | COMMA not E18 S-28 K-7, a C-34, W E10 Q8 | COMMA nothing C32, W O-33 T-27 C38, . O21 | COMMA now E15 S16 C-31 | COMMA of T29,
 W T31 | COMMA on O20 S-8 Q-9, the C-35 Q-8 K11, a T-13, W E12 | COMMA one E23 S-17 K-7, W O-18 E24 | COMMA only O17 E-17 T-20
 | COMMA or S-22 T-17 C-70 K-12, so E14, W S-12, DO Q-5 | COMMA other E-12 T32, W T18 | COMMA our S14 T-16, W C35 | COMMA please O22 E29 T-20 Q28,
 COMMA C-35, DO O34, . E12 C-24 Q15 K-12, W C22 Q8 | COMMA same O23 E9 T-16, S T-17 C30, ING O20, W E20 T-12, SOURCE E16 | COMMA says E35 T-24,
 the E22 | COMMA she O-31 T-11 K20, ED C-20, S K14 | COMMA should O23 E34 K8 | COMMA since O-20 K17, the O22 | COMMA so O-24 S-19 Q-15,
 W O-18 C47, it T25 C-36, the E14 T18 C-23, we T23, i S16 T-20, no E-13 C19, a E12, 0 E11, please K8 | COMMA some E-12 | COMMA still T14
 | COMMA thank K-22, you K-20 | COMMA thanks Q9 | COMMA that O-57 E27 S-13 T18 C29 Q-7 K-8, s O-64 T-16 C54, was E31, is C-30
 | COMMA the E-21 K34, TIME E-13 T-19 C31, W S31 K19, 0 T20 K9, DO S-18, PERSON T18, one E16, S T-16 K9, same E15, other E-13,
 DEVICE S9, SOURCE Q7 | COMMA then O-13 E10 S44 C-38 Q-18 K-10, the T-25, W S22 T16, DO S17 T-19 | COMMA there O-19 E-12 C58 Q9,
 s O-21 Q10, is S13 | COMMA they O-22 E-11 C40 | COMMA three, S C26 | COMMA to O-24 E10 C-42, no T18 | COMMA too O19 | COMMA two O-32 C49,
 S O-20 S-15 | COMMA under T22 | COMMA until K9 | COMMA we S-23 T-24 C41 Q-7 K20, are C-31 K13, ED C27 | COMMA what O19 T29 Q19
 | COMMA when O24 C-43, i O29, ING S16 | COMMA where E-21 T30 C48, it T26 | COMMA which S-30 T74 C40 Q-11, was T26, ED T26,
 is E12 T-13 Q-9, S O9, i E-9 | COMMA who E-14 T57 Q6 K-13, S T25, ED T19 | COMMA with, S C-34, a S15 Q6, the E13 C8, W K10
 | COMMA without, W T19 | COMMA would Q17, you Q17 | COMMA you O9 E12 T-20, W S12, can O11 | COMMA your C42 | DEVICE $ E-18 T21 Q6 K-27
 | DEVICE ( S15 | DEVICE . E20 Q7 K8, $ O-23 S29 Q8 K18, W S-11 K-10 | DEVICE 0 O-18 S-20 T19 C38, . O-26 C48 | DEVICE : O-24 T37,
 W T16 C27, $ S-18, 0 O-14 S12 | DEVICE ; S14 | DEVICE >, DO S13 | DEVICE COMMA T27 Q-12, ED T-52 C-23 K8, W S22 K-9, and E-15 T-20,
 but O19 S13 K12, S T19, the S17 T18, same O-16 E11 | DEVICE DEVICE E-17 | DEVICE DOES O49 E-14 C-48 K-17, W S15 | DEVICE ED O17 E16 S21 C-30 Q-19,
 . T21 | DEVICE ING C29 K11 | DEVICE S O87 E-22 S-22 C-62 Q-10 K-22, COMMA E13 T18, my T15, up S14 K7, W E-12 | DEVICE TRY S15
 | DEVICE W E21, TIME S31, COMMA E-13 C29, S O-15 E28, the S-22, from T20, . S11 T-16, $ K-9 | DEVICE a K10 | DEVICE and O-6 E-23,
 it O18, the E-12 | DEVICE are T15 | DEVICE as Q-6 K8, W K9 | DEVICE at O-14 | DEVICE before E16 Q-6 | DEVICE does S-12 C24,
 not O-21 | DEVICE doesn S17 K10, t S17 K10 | DEVICE for C32 K-10 | DEVICE from O-27 K9, the O-20, W K15 | DEVICE had E16 T22
 | DEVICE has O19 | DEVICE i Q5 | DEVICE in O-19 K10, the K16 | DEVICE is O-14 E-23 S24 C36 Q-14, a O-26 C46, 0 C36, BAD O22 C-30,
 ED O-12 S19, ING K11 | DEVICE it E20 | DEVICE of, 0 S-14, the K8 | DEVICE on O24 S30 T-20 K23, the C-44, TIME K9 | DEVICE only S-14
 | DEVICE or S12 | DEVICE s S-9 T25, W O-16 | DEVICE said E12 | DEVICE says O22 T-10 Q7 | DEVICE since O-18 E11 | DEVICE that S19 Q-7,
 S S12 | DEVICE the E16, same E19, W K9 | DEVICE they T18 | DEVICE to S20 T-27 K-13, the S15 | DEVICE under S11 | DEVICE with O-17 T-25 C45
 | DEVICE without K12 | DEVICE would E17 | DO " O-18 S48 K7, DO S-16, W S15 K11, . S14 | DO $ E17 S22 C-45 Q12 K-23 | DO ( S14,
 ) E16 S12, " S-16, W S11 | DO ) O24 | DO - E-20 S12 C31 Q6, - S31 T-21, W S-19 Q8 | DO . S26 Q14 K-18, $ S38 Q14 K-13, W S-14 T15
 | DO 0 S19 K-9, TIME T23 | DO : T-17, $ O-29 S12, W O23 S-17 | DO > O-18 S23, W S11 | DO ? Q9 K11, $ Q9 K11 | DO BAD C29
 | DO COMMA S15 T-24 C-22, W S34, and T-14, i K9 | DO DEVICE E-9 S27 T-20 | DO DO E-12 S32 T-16, COMMA O27, W S20, . S13 | DO DOES O35 S-27 C31
 | DO ED E16, S E12 | DO GOOD S12 Q-6 | DO ING O-35 Q6 | DO LY E14 | DO S O31 E19 S-29 T-15 Q-5 K-31, on O22, " O-16, from E11 S-14,
 $ K-10 | DO SOURCE K9 | DO TIME O24 C34 | DO W E-13 S37 Q8 K-42, to C43 Q-7, . C-42 Q7, DO C-36, on S-19 T34, S O26 E-25 Q7,
 " O26 T12 C-19, COMMA E23, $ O-18 S22 K-8, from S-20, DEVICE S20, the S-18 Q14 K8, for S16, by E15, > T13, that Q13, as S-12,
 and S9 | DO a E-19 K13, W T20 C-11 Q-14 K16, SOURCE S16, DEVICE S-13 Q11, TIME Q13, ED K9 | DO about E13 | DO again O-21 S15 T21
 | DO all S18, the S10 | DO an O-21 S17 C-23 K11, W C-21 K12 | DO and T24, DO S-20, the K9 | DO another O-16 | DO any S34 C-47,
 W S16 | DO are O16 | DO as O20, W T19 | DO before Q8 | DO both E-13 S13 | DO for O18 S22 C-31, " S21, 0 T16, a K10 | DO from O-16 Q-13,
 W S-13 | DO has O36 | DO him Q6 | DO i S-15 | DO if K9 | DO in S41 Q8, the T-32 Q17, W O-19 E-12 S-13 T29 C14, S T15 K25,
 my S13, to Q6 | DO into Q8 | DO is O28 S-15 C16 Q-7, ED E19 S-12 T18, W O18 | DO it Q-14, in O-19 T-37, . S-12 C26, on S10 T-22 K8,
 to S15 T-14 C-17 Q-12, W O13 Q-5, with S-13, up K11, before Q7, GOOD Q5 | DO me E13 S-25 T-20 Q-18 K14, a Q-21, W Q-9, the Q9
 | DO my E-12 Q-20 K24, W E-12 T-17 C28 Q-17 K15, DEVICE K12 | DO of S39 C-11 Q-8, W S22, the T19, my Q-8 | DO off O-17 E18,
 the T20 | DO on S23 C-20 Q31, the S-29 T-15 C41 Q8, W S16 C-17, S S13 K14, a Q7 | DO one S29, W S17, of Q10 | DO our S11 Q10
 | DO out T-12 | DO that O-26 S10 Q-8 K8, W Q-13 | DO the O-11 E-17 S33 Q-13 K-18, BAD C33, W Q-27, DEVICE O-24 S13, same O18,
 S S-15 K7, ING S15, ED K8 | DO them O-16 T-20 | DO these S-11 | DO this E-15 S26 C-32, W O18 | DO through E12 T-17 | DO to E-23 T17 Q-7 K-9,
 W O22 S24 T15, the O-23 Q-7, S S12, my Q-12 | DO under O19 | DO up T-29 C57 Q11 | DO with, - C23 | DO without Q10 | DO your O-20 C29,
 W K16, DEVICE K-7 | DOES $ C-26 Q7 K-10 | DOES . O17 E8 C-29 Q5 K-8, $ O24 E10 C-28 Q5 K-8 | DOES 0 O32, . O26 | DOES ? E16 Q-10
 | DOES COMMA O19 T30 | DOES DO O18 | DOES ED O25 | DOES GOOD S19 | DOES ING S14 | DOES W O32 E-8 S-17 T-22 Q-6, S O-19, . S11 T-17,
 ( E-12 | DOES a C49 Q13 K13, W C22 K14 | DOES all O20 | DOES an, W S16 | DOES are O-33 S14 C34 | DOES by K13, W K13 | DOES every E11
 | DOES for E22 S-14 Q6, the E14 | DOES from S-18 | DOES in O29 C-23 | DOES is Q-12 | DOES it S-21 K12 | DOES me O24 Q7 | DOES off C32
 | DOES on O22 E-14, the O16 | DOES only T17 | DOES the O24 E-20 T25 K-8, S S-11 | DOES them O17 T29 | DOES this E12 | DOES to O16 C-28,
 W S-13 | DOES with C-40 | ED " O23 E-18 C-33 K-18, W O-30, COMMA O22 E-14 C26, . O17 S-13, S Q6 | ED $ E-12 S-35 C-25 Q5
 | ED ( S-27, all O16 | ED ) O21 S29, $ O20 S36 | ED - C-23 K9 | ED . O33 S14 Q-14 K-15, $ S25 Q-14 K-8 | ED 0 O52 E15 S7 C-25 Q-7,
 . S23, COMMA E13 C-21, to S13, TIME E-12 | ED : O34 E-23 C-66, W E-14 C-31, $ S-14 | ED ? E-14 Q-17, $ E-14 Q-17 | ED BAD O32 E-26 S-12 K11,
 COMMA C28, . O23 K8 | ED COMMA S-8 C20 Q-11, W S10 C-37, no C28, ING O-20, ED E-15 K-11, the S-15 K10, and E-12 T8, so S12,
 0 S-12, S K9, or Q-7 | ED DO T-28 C-58, . S13 T-15 | ED ED O18 K10 | ED GOOD S10, . O18, in E16 | ED ING S40 C-27 K-10, and T29
 | ED LY O-20 T20 K12, . K14 | ED MONEY E12 | ED S, W O27, to O-26, . O25 E-17 S-15, ED E24 T-20, are E19, COMMA C17 K13,
 " O16, $ S12 | ED SOURCE T13 | ED TIME O-12 E30 C49, . O-22 C60 K10, 0 T-20, TIME C18 | ED W O15 K-20, the T31 C-44, S O17 E-37 T22,
 $ O-24 E17 C-34 Q5, COMMA O15 S33, in O-25 E-17 C32, a O26, . O-14 S25 T22, for E12 C-24, ? Q24, ( O16 T21, DEVICE O20, to O-16 E-19 S-20,
 is E20, on O-19 S16, from S18 Q-7, TIME S16 K11, 0 S14, of E-13, at E13, ING Q-7 K12, by S-11, or Q6 | ED a S14 T28 Q8 K8,
 W O21 T22 C-17 K15, TIME S16 T-16, SOURCE E-12 K8, ED Q6 | ED about O-18 S27 | ED after S13 T-19 | ED again T23 C-29, . S18,
 COMMA O-15 | ED all C26, the T-15 C20 | ED an S-15 T22 | ED and E-20 Q-18, ED E16 S-19 T66, W T-19 C-57, i O20 C-42, the O-24,
 DO Q-11, it K8 | ED another O-16 T24, W T22 | ED as O31 T-40, 0 O20 C-25, W O21 E-17, a C21 | ED at E9 K-15, the O20 S13 C-42,
 all Q7 | ED because C-35 | ED before E-12 C11 Q-15, the Q-13 | ED between E12, 0 E13 | ED both C30 | ED but O24 E-12 C-17
 | ED by E-38 T-25 C53 K-10, W S-29 C11, my K9 | ED every O-25 E12 K12 | ED for E23 S12 T28 C-8, 0 E26, ING O17, a T13 C-16 K10,
 it S15 Q-7, TIME Q7 | ED from O12 T-31 Q-6, 0 O23 S11 C-38 K8, W T14 C32, the T-20, your Q-9 | ED has O19 T12 C-37 | ED her K9,
 W T15 | ED him O26 S12 T32 C-36, the S21 T13 C-34 | ED i C25 | ED if O19 C-33 | ED in T22 Q6, S S19 C-42 K9, TIME T-15 C41,
 W E-16 Q9, COMMA S13 | ED into O15 T-19, W T-21, the S-18 | ED is E9 T-28 | ED it O-23 S34 T45 Q23 K-7, on C-34, the C-31,
 off C-29, as T28, and S-22 T20, with T-21, COMMA E-12 S12 T16 C19 Q19, was O18, . E18, at S17 T-18, a T17, W E-14 T-16 C16,
 in S-10 T15, out S15, S E14 Q14, BAD S14, up S11 | ED its O-20 E17 T20 K12, W S15 | ED me O27 S-15 K-20, to S-11 T62 C-47,
 DO C-23, a C21, off O15, W Q6 | ED more O-17 | ED my O23 E-11 S18 Q-6 K20, DEVICE C31 Q7, PERSON O22 K17, W T20 Q-11 K9 | ED no T21
 | ED nothing, . T25 | ED of E-14 S-10 T-16 | ED off O10 E-19 K-11, . T-24 C26, COMMA S11 Q-6, $ Q10 | ED on S21 T9 K-14,
 the O-41 E16 S17 K-8, a E-14 T16, it E15, W E11 S14, TIME K6 | ED one S21 Q-23 | ED or O-18 Q7 | ED out O19 E17 S-32 T19 Q-11,
 . O20 C-56, and T27, W O18, the O-15 T16, on E12, of K9 | ED over E22 K9 | ED that, W E16 C-31 | ED the O-22 S16 T87 C-35 Q-14 K-14,
 S S-16 T59 C-23 K14, W E-41 S11 T50 C-29 K-12, TIME E18 T-39, DEVICE O-31 T-28 C-36, 0 E26, SOURCE T26, ING O-23, two T20,
 DO E19 S-16, " T16, PERSON T13, ED S-12 | ED them O14 E-14 T52 C-18, . O17 | ED there O-16 T-25 | ED this C28 Q9 K-9 | ED three O-13,
 S C-30 | ED through O-17 K11, the O-21, . E-12 C20, your T20 | ED till O-17 | ED to K-14, you C45, W O-38 S-19 K-14, DO O-32 E12 S21,
 say K28, the O10 S-17 T22 Q5 K-10, have E22, a O20 S-11 K11, 0 O16 E-13 S20, get S17, another S17, it E-13 | ED two T33,
 S S12, W T12 | ED under T17, the Q5 | ED until E16 T16 | ED up C22 Q-14, COMMA T-18, on K12, to K10 | ED us E22 T-16 | ED when,
 i O-16 | ED while C23 | ED with T21 Q10 K11, 0 O18, your T17, no K17, the T15 K-9, me K12, a Q8 | ED yet O-20 C51 | ED you T12 K24
 | ED your E-14 T17, W T18 C-34 | GOOD " O16 | GOOD $ K-8 | GOOD . O28 E-25 Q-6 K-23, $ O28 E-23 Q-6 K-23 | GOOD 0 E12 C-35
 | GOOD ? Q8, $ Q8 | GOOD COMMA O40 E-16 S9 T-37 Q-13, so T15, i K8 | GOOD DO K10 | GOOD ING K8 | GOOD TIME C-32 K42, . K24
 | GOOD W E22 C-30 Q-5 K34, . C-41 K44, the S15, $ Q7 | GOOD and T26, the K8 | GOOD before Q5 | GOOD for E31 T23 | GOOD in O24 E24 S-13 C-42
 | GOOD it Q-6 | GOOD now C30 | GOOD so T25 | GOOD the Q8, W Q10 | GOOD to E-14 | ING " O-25 S31 K8, $ S27 | ING $ O15 E9 S25 K-24
 | ING ( S11 | ING ) S14 | ING - T18, - S-15 | ING . O31 Q-9 | ING 0 C24 K-13, . C25, W S18, $ K-7 | ING : C-19, 0 O30, W C-23,
 $ O-19 S-14 | ING > S15 T29 | ING BAD O-17, ? Q6 | ING COMMA E22 S28 T-38 C21 Q-15, the S-14 C34, so C25, and T-23, W E19,
 i K9 | ING DEVICE C41 | ING DO E16 T-22, . E11 | ING ED O16 S19 Q8 K20 | ING GOOD E-14 S20 | ING ING S30 T19 Q9, . T19 Q10,
 W E13 | ING LY E-14 C-25 K14 | ING S E-16 S-16 T-44 Q7 K14, COMMA C39, . E-11 C35, with S19, $ O16, to S-15, in S12 K14,
 on Q13, of K13, W K11 | ING SOURCE, $ O18 | ING TIME O-20 E39 T-27, . E17 S19 T-14 | ING W O26 E-18 S-12 T-29 Q13 K19, S O-43 E15 K-8,
 COMMA T-32 C30 K23, the O25 C-31, and S25 T-25 C-30, to O19 S-28 T15, : O27 K10, in C-27 K8, ED O-23 K13, - O-14 E-12 S20,
 DO S20, 0 O-19 E-14 T18, for T18, $ C8 Q6 K-17, " T-16, ? Q16, on E-15 Q8, DOES S-15, . S-15 C8 Q-6, TIME T-15, of K11 | ING a E-20 S42 T-20,
 W S31 | ING about O24 K-13 | ING after Q6 K9 | ING all T18 | ING an O22 | ING and O-14 T20, ED T19, ING S10 | ING as S-10
 | ING at O48 C-34, the O20 | ING but E11 | ING by T-18, W S17 | ING down Q13 | ING for O-27 E-15 C32 Q-8, the T27, 0 C24,
 a O-18 K7 | ING from Q-7, the T-16 C-27 Q-7 | ING has O16 | ING here C26 | ING i C23, ED S-16 | ING in O22 T-28 C-30 Q-12 K-20,
 the E-14 T-20 C22, it C-20, W E18 | ING into C32 K18, the K18 | ING is E26 T-28 C29 Q-10, W E25, GOOD O19 T-19, BAD K13 | ING it O10 S28 T22 Q36,
 W S14 T-22, . S17 C-21, in T19 Q8, COMMA Q15, with S14, up Q6, on Q6 | ING like E24 | ING me O22 C-42 Q-10 K-11 | ING my C-22 Q6 K-9
 | ING of S-19 C55 K17, the C32, ING K11 | ING off O13 T30 K28 | ING on E-18 S18 T-20 C36 K-14, my S11 | ING one E13 | ING only K12
 | ING our C-38 K14 | ING out T30 K12, . K13 | ING over Q-7 | ING s C37 | ING that O-32 S14 Q-7, S Q-7 | ING the E-13 S7 T57 C-32 Q-12 K14,
 S O-30 T27, W T24 C-20 K23, DEVICE S14, ED S12, " E11 | ING them Q-9 | ING there T16 | ING this O-45 E18 C42 K-9, W O-20
 | ING through S19, the S13 | ING to T15 Q-7 K-13, DO O34 Q-9, W S25 T24 C19, get S-17 T23, the S-10, you K-10 | ING two T30
 | ING up, . K8 | ING was E7 S-14 | ING when S15, i S12 | ING with S28, W S14 | ING your K12, W K14 | LY $ O26 S-13 K24 | LY ) S13
 | LY . S26 Q-6 K-9, $ S23 Q-6 K-8 | LY 0 K-8 | LY : K13 | LY ; E12 | LY ? Q8, $ Q8 | LY BAD O36 C-24 | LY COMMA T12 C-25 Q-8 K45,
 W O-23 K39, the O-16 E13, $ K11 | LY DOES O18 | LY ED T-12 K10 | LY S S-17 T16 K26, . T21, COMMA K13 | LY W T-25 Q7, to O-17 E16,
 . E11 K16 | LY a C-26 | LY as E-11 S16 | LY but C-21 | LY from O-25 | LY i S11 | LY it E12 | LY of Q5 | LY on E11 | LY one O18 C-31
 | LY the O30, W T14 | LY this C-28 K15 | LY to, W K8 | MONEY $ Q14 K-9 | MONEY . K-13, $ K-13 | MONEY ? Q13, $ Q13 | MONEY COMMA O-22 T-16 C-25
 | MONEY ED S-16 C-33 | MONEY S O15 | MONEY SOURCE C25 | MONEY W Q18, $ O17 Q6, - K12, . Q8 | MONEY and E-12 | MONEY for O19
 | MONEY in C30 | MONEY of O29 C-26 | PERSON " E-12 | PERSON $ E-11 T16 Q15 K-9 | PERSON ( O16 | PERSON . E-19 Q-9 K26, $ T-25 Q-9 K29
 | PERSON 0 C42, . O-19 T14 | PERSON : E13 | PERSON ? K9, $ K9 | PERSON COMMA O-39 S-17 T15 K31, i C34, who T19, $ K16, W E14 K9,
 the E14 Q10, 0 K8 | PERSON DEVICE C-54 | PERSON DO C19 K9, the T-19, it K10 | PERSON DOES S36 T-22 | PERSON ED S-22 T37 C30 Q-12 K-11,
 the S-15 T33, . T33, W T-32 Q-10, me E14, COMMA S14, in K12 | PERSON ING C7 K-14, me K-13 | PERSON PERSON T44 | PERSON S T-34 C24 Q24 K-21,
 it C24, . E14 Q17 K-9 | PERSON SOURCE O-21 E18 C34 | PERSON TRY S24 T-22 C7, W T-19 | PERSON W K-15, s O43 C-35 K8, . C-34,
 on C-30, it T16 Q13, $ S-15 Q11, S Q-14, > E13, to Q12, - E11, the Q-11, 0 K8 | PERSON and E-25 S23 Q6, i S21, the T16, W Q9
 | PERSON are K12, ED K13 | PERSON at T-22 | PERSON can O-19 Q8 | PERSON could K11 | PERSON did C31 | PERSON for T-18 Q6 | PERSON from T14 K16,
 the T15 K11 | PERSON got C23 | PERSON had O31 T20 | PERSON has S-15 T20 C34 Q-6, ED T25 C-43 K13, W C22, the E12 | PERSON here K19
 | PERSON in S-20 K-10 | PERSON is T-31, W O-17 C55 Q8 | PERSON it O-18 E21 | PERSON on K14, TIME O20, 0 K9, your K9 | PERSON s T28 C-6 K-11,
 DEVICE O30 C-40, S T16, W Q8 | PERSON said T16 | PERSON says E-11 T50, W T15 | PERSON should E-17 K9 | PERSON since K10,
 0 K11 | PERSON the T17 | PERSON there K17 | PERSON to O13 C-42 Q-24 K-9, W C-31 Q-6, DO T14 Q-13 | PERSON was, here T18 | PERSON who O-28 T-28 Q-18,
 ED O-24 C36, S Q-5 | PERSON with O25 C-30 Q-6, a Q-5 | PERSON would E13 C40 | S " E29 S44 T-29 C-25 K-11, W O42 E-25, COMMA E27 C-39,
 and C-34, . E17, ED E11 | S $ E16 T-30 C17 Q-11 K18 | S ( O-35 E12, W O-36 S28, ) S-14 | S ) E41 K20, . C22, $ O-16 K14,
 W K10 | S - E-22 S12 K21, W E-15 K28 | S . E-10 S-8 T25 C28 Q-7, S C21, $ Q-6 K-21, W O-16 S-15 | S 0 O18 E-7 S11 K-20, W O54 S-22 C-36,
 and S26 C14, . O-19 E-21 S15, S E-15 T21, ( E19, TIME O15, to E-15, : E14, 0 S11 | S : O-27 S16 K-17, the T16, 0 S-15 Q7,
 W K-8 | S ; O-30 C50 K-10 | S > O-20 S37 K9, W S25 T-15, DO K11 | S ? S14 Q18 K-10, $ Q23 K-9, W S14 | S BAD S30 C-26, in S19,
 . S14 | S COMMA O-20 E-23 S17 C22 Q-9 K37, W O-28 E-29 S12 Q-11 K42, so S-22 C38, one E-13 C37, two C32, ED T20 C31 K-9,
 all C31, a O-26 T26 Q-9, DO S15 C-26, as E25, in O24, but S16 T21, and E19 Q6, then T-17, same T17, ING S16, 0 O-14, the E-14,
 which S-13, i K13, please Q12, S K12, it Q9, $ K8, or Q7 | S DEVICE S15 | S DO O22 E11 T-20 C22 K-11 | S DOES E-24 C25 K13
 | S ED E17 S-37 T-11 Q-9 K-21, with C-27, . C17, to O16 Q-6, W C16, in O-15 S-15 Q6, on E11, out K9 | S GOOD E-13 S-16, W E17
 | S ING O20 E-17 C25 Q6, for T20, . E-14, COMMA T14 Q7, me Q-7 | S LY E-8 S-14 C25 Q-7 K34, COMMA O-21 E-12 K28 | S PERSON T26 C-32 Q9
 | S S O30 E-26 S22 T-36 C49 Q-17 K-14, COMMA T-22 C39, . O-20 E18, $ O-16, and E13 | S SOURCE C32 K7, $ K9 | S TIME T-21 C19
 | S TRY O-20 T27 C-24 | S W O20 S-17 T-19 Q-10, it C49, 0 O31 S-18 T-18 C47 K-12, to T-20 C41 K12, $ O-37 Q-10, . E-33 S17 Q-6,
 COMMA O-31 S16 Q12, for C-31 Q9, in O18 T-16 C-30 Q-6 K-8, the O16 E15 S-29, : S21 C-28, by C28, S T26, TIME O-14 S13 T-25,
 - O-16 C-24, and E-17 S-12 T23, ING O-22 T14 Q7, is O21, on O-11 S19 T-21 K-9, ( E-20, DOES S19, GOOD O17, than O17, PERSON E14 Q-5,
 out T14, i K11, was K10, of Q9, ? Q-8, with K7, as Q6 | S a O13 C17, TIME O-27 C61, 0 E14, W S-10 K12 | S about O17 T25 C-35,
 0 C-21 | S all E20 T14, S C28, W E22 | S an E-11 T-21 C-31 | S and T-20 C41 Q-11 K7, the C40, DO S31, W O12 C24, S O-23,
 got O18, it T-16, they T15, one T12, there S11 | S are O-21 E22 S25 C29 Q-35 K-31, LY C36, ED O-25 E25, W T18 Q-16 K-13,
 still S16 Q14, not S14 | S as O22 S-11, ED E19, GOOD S10 T15, W E-12 | S at O32 T23 C-46, W O21, all O-16, the E-15, 0 E-13 S12 T14
 | S be Q-10 | S because Q7, of Q7 | S been E20 | S before S-18 T30 | S between E16 S17 | S both O18 E13 T24 C-48 | S but T24
 | S by Q-17, W Q-16 | S can T18, t T18 | S could S13 C30 | S do C18 | S does E15 | S during S19 | S every E-20 C25, W E-13 C21
 | S for E-21 S-21 T15 Q-9, 0 C-30, me O17, a K17, the S13 Q-10 | S from S-29 C-26 K19, W C-31 K13, TIME E12, a K11, you S10
 | S get E15 S-17 | S has C-31 | S have O25 T-28 Q-5, been E-14 C18 | S here Q5 | S how O18 | S i T-21 Q-8 K-7, ED S-15 | S if O26
 | S in E-5 Q8 K15, W O34 E14 S22 C-11 K7, 0 C31 K9, your C31, TIME C-28, the O25 E-18, it C18, one Q11, " K11 | S instead O-17,
 of O-16 | S into C30 | S is Q-9, the T16, W E-15, 0 T15 | S it E19 S-38 T59 C-10 Q-16, . O14 E15 T41 C-41, W O-31 Q-11, DO T23 C-25,
 COMMA T16 C-24, is O20 E-14, S T-19, s K9 | S just O-21 | S like O-16 C31 K-8 | S me O69 T-25 C-35 K-15, to T-20, the E14
 | S my O21 S-30 T28 C-13 Q25, W S-20 T33 Q17 | S need E20 | S no E15, S O31, W E15 T-17 | S not Q6 | S nothing K13 | S now O13 E11 T-22 Q9,
 . T-15 | S of E20 S-11 K12, 0 O36 K12, it C29, S C27, this E14 | S off O25, the S14 | S on O28 T-17 C-20 K-27, my C-45, TIME T-35,
 your C35, it O-16 T-17 C28, a O15 C-18, the S-13 T18, W T18 C-14, . E10 S15 Q11, 0 S12 | S one, W S-15 T18 | S only S-16 T19 C30,
 . C50 | S out O22 E-21 S-17 Q-12, W T19 | S should E-20 C40, be C27 | S so E22 T-22 C18 K13 | S still S-14 | S that S-12
 | S the O19 T22, same O-26 T-17 C55, GOOD T34, SOURCE S25 Q11, W O21 E18 S-22 Q-9, other C20, S O17 K8, ED E11, BAD S-11,
 ING S10 | S there O16 C-20 | S this Q11 K11, TIME K14 | S through K12 | S to E-16 T-32, W O29 Q9, DO E-18 S11 K18, a T18,
 the E12 C17 K-8, be S-13 | S too T18 | S two E-12 | S under C33 | S until Q6 | S up O44 E-20 S18 C-40, . S14, to K8 | S us C31
 | S was K16, ED K15 | S were C45 K-7, ED E14 | S what E21 | S when S22, i O25 S28 | S with O28 T-33, the S26 C-43, W O31 C-39,
 a S-10 | S within S-13 | S without, a E-10 | S would E16 | S you O-26 E27 C-25, W E16 | SOURCE " O-24, . O-18 | SOURCE $ O-24 T-25 C21 K9
 | SOURCE ( O-29, W O-14 | SOURCE ), . S16 | SOURCE - C32 | SOURCE . Q-8, $ C27 Q-7 K19 | SOURCE 0 C-29, - O21 K13, COMMA E21 S14,
 . E-20, has O17 | SOURCE : E30 C-62, " O-23 E35, W T16, S S14 | SOURCE BAD T15 | SOURCE COMMA O-41 E29 S18 T-24 Q-6 K-13,
 W E13 S21 C-41, the C34, and C-31, but C26, which O-22, SOURCE T22, ED S12 K-7, i K11 | SOURCE DEVICE T24 | SOURCE DO S-13 T21 C-37 Q-13
 | SOURCE DOES O19 | SOURCE ED O23 E10, on C-29, COMMA C24, W O15, me S12, $ K10 | SOURCE ING C-30 | SOURCE S O37 Q8 K-16,
 W O16 C-38, ING C29, to O23 E-15 S-22, of O-17, my T14, " S13, that E11 | SOURCE SOURCE O-22 E40 C-17 | SOURCE W T12 Q8 K-11,
 0 C56, . S-23, - Q7 K-17, in S15, S E-13, " E-12, says E11, COMMA K9 | SOURCE a K11 | SOURCE and T-23 Q22, i C44, W O-28,
 ED S13, the Q9 | SOURCE are O19 S-13 | SOURCE as E19 S-12 | SOURCE at T-18, the E12 | SOURCE before K8 | SOURCE for O16 S11 T20 C-38 Q-6 K17,
 W O18, TIME O18 E-11, 0 K9, my K9 | SOURCE from S22, W S13 | SOURCE had E12 | SOURCE has E50 C-37 | SOURCE i E22, ED E15
 | SOURCE in O-24, the C21, W S14 T14 | SOURCE instead E17 | SOURCE is C40 Q-18, W O-14 C33, still C29, BAD S11 T17 | SOURCE it O-28 E33 C-28,
 S E14, s T13 | SOURCE just E13 | SOURCE me K20 | SOURCE never K9 | SOURCE no E12 | SOURCE of, 0 O-16 E13 | SOURCE on S26 T-20 Q7 K-12,
 0 C-27 | SOURCE only E-12 C38 | SOURCE or Q-9 K11 | SOURCE out Q7 | SOURCE please K17 | SOURCE s C32 Q20 | SOURCE said O-18 S16,
 " T18 | SOURCE say E13 | SOURCE says C11 Q-6, " E-15 C32, W C18, 0 E16, . S12 | SOURCE still O-18 | SOURCE that O27 E-29,
 the C33, S S17 | SOURCE the S28 T-15, W E18 S12, S Q6 | SOURCE to, W S19 | SOURCE was K9, ED O-16 | SOURCE when K12 | SOURCE where S-14
 | SOURCE with S34 T-23, a S22 T-13 C34 | SOURCE you O-19 E22 | TIME " O-28 E60 C-39, . E17 C-29, COMMA E18 | TIME $ E29 T16 C42 K-21
 | TIME ( E12 K9 | TIME ) O-27 | TIME - S-13, W S-14 | TIME . O-25 S-18 Q-27, $ S-22 Q-27 | TIME 0 T-36 K-20, : C28, and C-27,
 . O18 C-23, COMMA T-23 Q7 | TIME : O12 | TIME ; T15 | TIME ? C-29 Q6 K10, $ C-29 Q6 K10 | TIME BAD O28 E-17 | TIME COMMA Q-10 K-20,
 so O-23 E-22 T-18 C40, TIME O29 C-28, which T28, the S15 T-26 K11, but O16 C-24, and E-9 T-24 Q-7, W O-13 E16 S-23 T22 C21,
 i O18, no E15, S S14, ING Q6 | TIME DO E20 T12 C-38, . K8 | TIME ED E23 T12 C-17 Q6 | TIME ING E15 K10, . K10 | TIME LY C-33
 | TIME PERSON O-20 Q18 K17 | TIME S T15 Q12, COMMA Q9 | TIME SOURCE C-37 | TIME TIME S14 T-14 Q-10, . O25 E15 K14, i T-18,
 COMMA E-17 Q-13, $ Q6 | TIME W T-31 Q7 K-24, $ C40, . O-34 T-23 C20, TIME E20 C-30, COMMA T-23, S S-19, and S17 Q6, it E14,
 in E-11, ? Q11, for Q-9 | TIME a O33 E-18 T-29, TIME O18 | TIME about C42, 0 C23 | TIME after S-28 | TIME all K27 | TIME and E26 C11 Q-6 K28,
 0 T31 C-39, S C25, a C25, the T22, DO T-19, ED T-17 K16, got T17, now O16, it E16, i T-16 Q-10, W E-11 Q5 | TIME as O-18 E-18 Q6
 | TIME at O-17 C-5 K15, W S15 K26 | TIME because O30 | TIME before S14 | TIME do Q6, you Q6 | TIME for C-39, the C28 K13
 | TIME has E-15 | TIME he E13 | TIME i S30 Q-7 K-13, DO S42 C-27, W C38, have E10 C-35, ED E-21 S28 T-32, got C-20, get S-14
 | TIME in E-22, a C-20, W O-14 K8 | TIME is O34 E8 C-36 Q-6 | TIME it E24 C-50, was O15 E22 C-42, ED E27 S-19, s S13, S Q7
 | TIME like T13 | TIME my S17 T18, W S11 | TIME of E19 S29 K10, W C20, the E13 | TIME off T-35 C50, W T-22 C22 | TIME on E16 T-18 C24,
 a C29 | TIME one E-16 S27 | TIME or E-16 | TIME s O25 E-13 S19 T-18 C-35 Q-5, W E-18 T-16 | TIME so O-18 C37 Q10 | TIME that S-16 Q7
 | TIME the O32 E-17 T-31, W O48, S O-18 S12 | TIME there O34 T-21 C-46 | TIME this O20 T-19, TIME O16 | TIME to S-13 C19 K24,
 DO K11 | TIME until K12 | TIME was C47 | TIME we E15 C-26 | TIME when S-15 C31, i E16 | TIME while S-14 | TIME with S-13 T-27,
 a C-28, the O-15 C25 | TIME you O21 S-18 | TIME your C26 | TRY $ T13 | TRY . T6, $ O-23 T7 | TRY : T-16 | TRY COMMA T30 C-34
 | TRY ING O22, the O19 | TRY S S14 T23 | TRY W O11 T32, and T29, COMMA O17 T22, . T-15, - T15 | TRY a, W O-17 E12 | TRY and T49 C-40,
 was O23 | TRY at T13 | TRY both T20 | TRY for S13, a S17 T15 C-20 | TRY from T13 | TRY it T16 Q-7, and S12 | TRY me T-21,
 to T-27 | TRY my O23 T13 | TRY on O-21 T21 | TRY out S16 T-26 K11 | TRY the E-12 S-38 T81 C-33 K17, S T23, PERSON T22, W S-17 T21 K12,
 DEVICE O-16 S-13, SOURCE K9 | TRY three T24 | TRY to E-28 S28 K-11, W E-12 S14 T-23, you T16, DO S7 | TRY two T25 | TRY with T28
 | TRY you T29 | TRY your O-18 T30 C-23, W T20 C-28 | W " E16 C-26 Q-19 K-19, $ E27 S-33 T-20, in O30, . E28 K-8, S O24 E-18 S-14,
 ING T23, COMMA S22 Q-8, DEVICE S20 T18, ) S18, ED C-18, W O-16 K8, to O-16, is S-16, ( S15, ; S13 | W $ E-19 T-15 K40 | W ( E-11 S-14 T19 Q-10 K46,
 ) E-11 S17 T-21 C62 K-9, " E-16 S43, W T-33 K17, S S-19 C-22 K10, in O16, 0 S16 C-15 K9, ING O-15, no K12 | W ) S14 T32,
 is O-29 C46, COMMA T30, and E-12 S18, $ S17 T-14 K10, : S16, W O15 S-9, the K13, S E12, . E-9 | W - S20 Q-26 K-40, - E-12 S57 T-13 C-30,
 W T-27 C-37 Q-24, 0 E-25 S-31 C11 K-28, ED C30, s S29, S O16 T25 C-25, up C25, like C25, i S22, > O21 E16 S-20, ING C-20,
 TIME E16, d S16, a S-15, SOURCE O-14 K12, t S13, us S13, get S-12, it S12, DO Q8 | W . S-21 T-14 C-25 Q-28 K26, W S12 T-53 C29 Q-15 K32,
 $ S25 T31 C45 Q-15 K-35, DO C38, S O-22 T15 K-9, . O18 S-14 K16, " S-16 K-10, 0 S-13, PERSON E12 | W 0 E-9 K-11, . O-15 E-36 S-15 T-43 C73 K-22,
 COMMA E-19 S35 T-19 C47 Q-6 K-18, and O44 S13 T-23 C-46, 0 E-11 C46, of E13 C-40 K11, - O-33 S15 C39, W O-9 E-13 S15 C35 Q5 K-10,
 S O23 T29 C-34, on T33, : O-16 S-31, to S16 C-29, TIME C29 K18, in S16 T21, i K21, $ O-17 Q-5, ) O17, ( S-16 T-17, is C-17,
 was S12, DOES S-12, for K11, ING Q6 | W : E-26 S-13 T37 Q-5 K-30, W O29 S38 K-17, 0 S-23 T31 C-19, no E-13 C-27, $ O-19 T-16 C26,
 ED T-18 C-24, S E-15 S-22 T16 K-9, the T-20, cannot S-17, " E16, : T-15, a S-13 | W ; O-37 E-8 S13 C30 Q-6 K-12, the S-13,
 W E-12 | W > O14 S14 C-33, . O30 E13, $ E-14 S-23, W T-20, DO O-16 S18 | W ? T-17 Q-10 K-14, $ E-14 S-25 K-11, " S24, W S16,
 ? O15 Q-8 | W BAD S26 T-17 Q-7 K-7, on K9 | W COMMA O-23 C38 Q-7 K36, DO E-28 S48 T-33 K-10, where E-14 T16 C43, nothing O-19 C42,
 no S-14 T-9 C42, so O-15 E23 S-17 T-40 C-15 Q-18, same T-31 C39, every O22 E18 C-38, ED O-37 S22 T-28 Q10, $ C-20 Q-5 K36,
 one O-19 E32 T-16 Q6, who T32, but O-29 E14 T25, DOES S29, for S-14 C28, 0 T-19 K28, S T-27 K20, as O-26 E9 Q7, to O-22 C-25 K-8,
 my S-17 T25, now S15 C-25, not O-24 E17 S-13 T-20 C16, and O23, since O-23 K19, on O23 S-16 T-17 Q-9, it O22 C-8 K7, still T22,
 W Q-22 K7, says E21, TIME T-21, the E20 S13 K-8, all T20, he O-19 T18, DEVICE S19 T-15, at T18, that T18, i E-16 K-17, - T17,
 thank K-17, which O16 S15 Q-7, SOURCE O-16, by O-16, like E16, other T16, with E15 Q6, PERSON E-15 K-10, LY S-15, get S15,
 we C15, ING O13, there E-13 Q10, you E12, or E-12 Q9, BAD E12, each S12, until K9, although K9, is Q8, she K8, because Q7,
 can Q6 | W DEVICE S27 T-25 C16 Q-26 K22, COMMA O-27 E-19 C34 K-11, and O-16 S27, W S-20 K22, S O20, is S19, ED Q-17 K11,
 ( O15, with S-15, for T15 Q-8, : E-12, in E12, as K12, . Q11, 0 S-10 K9, the K10, of K8 | W DO Q15 K-12, to T42, ED C42,
 - S18 T-35 K11, COMMA E13 C29 K15, W O-23 S27 C-20 K-8, DOES O26 S-12, of S18, a O-15 S-10, and T-15, S O14 K-14, $ S10 K-13,
 on Q7 K13, " S-11, up Q11, . K8, it Q-7 | W DOES O29 E24 Q-21, a S-14 C37 K14, COMMA T21, W O-16 S-11, S E15, the E-13, it K13,
 for E12, . S12 | W ED S-13 T38 Q-7 K-28, on C60 K10, it E45, my O39 T16 C-30, TIME T-21 C33, off C-33, W C-33 Q7 K8, this C-28 Q14,
 " T-20 C-26, them T23, and C22, with C-21 K-8, COMMA T-19 Q6 K18, a O-18 E11, for O-18 Q-9, . E-17 C10, out E17, 0 S-17,
 up T17 Q-9, as E-16 S15, the E14 T15, us E15, by S-15, $ S-15 Q-9, S S-15 Q7, ( T-15, to E-14 T-10, LY K14, from E-13 K8,
 during S13, ) S11, in E-9 | W GOOD E17 S-10, COMMA C-24 K10, $ Q9 | W ING Q15, COMMA O-26 C46, S O35 Q9, it C-33, TIME O-24 E24,
 the O-23 Q7, is O22, . O-17 C22 Q-7 K15, " S22, in C22, 0 O-18 K-9, BAD O-17, off T17 Q5 K12, W E11 Q11 K15, with S14, to E13,
 a Q-11, $ Q-7 | W LY S31 T18 C-24 Q7 K14, S O18, . O-16 S17, COMMA S-14 | W MONEY O16 T-16 K-11, for O15, W Q9 | W PERSON E20 S-13 K43,
 s T27, ED C25, COMMA O-22 K11, says O17 T21, W T18 K-9, to E15 Q-14, are K14, . K11, has K9, can Q5 | W S O21 E10 Q-16 K-18,
 it S-35 T66, $ O-24 Q6 K40, DO S-36, the E-14 T19 C35, that C35, are O34 S14 T22, W O23 E32 S15 T-17 C-19 Q-13 K-27, to O31 E-14 K11,
 ) E16 S31, S S-14 T29, there C-27, - K26, since O-17 C25, off T25, in O-20 S-13 C24 Q21 K14, out O24, and C24 K13, with S-16 C23,
 ED E-22 S21, every C21, 0 O20 E15 K-10, were O20, by O20, GOOD E-20, a E-16 S-15 T-20, when S20, both E11 T19, ING O18 S12,
 from T-18 K15, on S17 K-9, BAD S17, too T17, two S16, before C16, no O-15, . E-15 Q13 K-10, between S15, COMMA E-14 K-10,
 now T-14, as C12, of S-11, up S-11, ? Q11, DOES K9, for Q-8 | W SOURCE O-18 E34 T-9 Q9 K-27, and O-30 E14 Q11, W O-25 Q13 K8,
 S O25 E-15, . O15 T-24 C19 Q6, ED E12 T19, COMMA E-18 C16 K-13, that O17, is E-17, says O13, ) E-12, in E-12, ? Q11, for K11,
 $ K8 | W TIME E21 S9 Q9 K-18, . S30 T41 K-15, W T-12 C39 K-10, at K29, and S28 C-16 Q5 K11, COMMA E19 K-7, TIME T-18, of S17,
 my T16, s S15, ING K14, on O13, ED E13 Q6, i S13, so Q13, $ Q10 | W TRY E-23 T67, me C-28, the S15 C23 K21, W S15 | W a E8 S68 T-22 C-34 Q-11 K11,
 ING C-28, SOURCE E12 S26, DO T20 Q8, TIME E17, . S17, DEVICE O-16 E16, PERSON S15, W T-14 K9 | W about S-26, W T21, it C17 K12,
 the S-13 | W after E16 S-22 C-24, W S-20, " S12 | W again S23 C46 Q10, . O17 T19 K9, $ Q9 | W all S-29 Q9, TIME C26, W O16 Q7
 | W already O28 S-16 Q8 | W an O-25 S15 C22, W O-21 S13 K-8 | W and E13 S13 Q-19 K13, not S-14 C46, then O-38 T22, the S25 C35 K12,
 S O13 S-27 T32, W E32 Q-12 K9, DO O-22 T31 Q6, TRY C30, it S16 K26, there E12 T23, its S16 C-23, i C21 Q-5, one T-19, ING T19,
 ED S18 C-5 K18, no T-18, nobody T-17, they T15, my K-15, in T14, was T14 K9, that T13, 0 E-12, on K12 | W any E-25 S17, W O-21 E-13 S14 T14,
 more O16 | W are O29 S-20 T-15 Q12 K-10, ING E16 Q17, ED E11 | W as E-14 S18 Q-11, W O-16 E17 S-13 C-44, the E-18 S13 T32,
 i S17 T27, ED O-19 S19 T-18, an T17 Q-12, a T-15, GOOD Q7 | W at S28 K21, W O29 S-13, the O-6 T25 Q12 K28, all O19, 0 E14,
 TIME K12, your K-11, my Q9, this Q-9, it Q-8 | W be, ED Q-16 | W because O-12 T-26 K19, the O-19 K9, it K13 | W before S6 Q11 K-11,
 ING C18, it T16, . E12, the Q-5 | W being O-19, ED O-19 | W between O-15 S-18 T-25 C29 Q10, the Q11 | W both O22 S11 T-31,
 . C25 | W but S-28 Q6 K8, the E-13 C26, it E18 K11, then E18, not T12, i Q12 | W by O-14 T19 Q9 K-15, W T50 C-25 K-9, ING O30,
 TIME C24, the S21, 0 O-15, PERSON Q9 | W can E20 S-23 C-32 Q-13, W O20 | W cannot, be T16 | W could, not O16 S15, W E12 | W d K10
 | W did O-20 C-30 | W do Q-18 | W does E13 T17 Q-6, W T21, it O-17, . E15 | W doesn K-8, t K-8 | W down O26 S12 C-47 K14,
 COMMA S31 | W each K9, TIME K10 | W even T13 | W every O-22 E-13 S12 C40 K-12, TIME O-18, W E-17 | W for T-30 C36, S C39,
 a T-33 C35 K-17, the O28 T16 C-26 K22, it O-24 T-19, W Q-8 K20, me Q19, an O16, ING Q11, our K9, my K8 | W from Q18 K-14,
 you C48 K-10, the T22 C-25, 0 S-21 T19, my S20 Q6, a O17 Q-8, S O17, your Q16, TIME E10 Q-5, our K10, W K9 | W get S-19 | W gets E-15 T31 K-8,
 it C36 | W got O17 C-57 Q5 | W had E19 T-11, ED O19 | W has E22 T-11 Q-8 K7, a O29 C-9, an C-29, had C-25, ED O-16 K20, to O-18 E19,
 the E19, it E-14 T16, 0 E-11, no Q6 K11 | W have C26, the Q10 | W her C-26 | W here O-16 T-20 C52 K-11, COMMA O-20 K8, . T-13 K-14
 | W him O-24 T18, . C28 | W his Q-7, W Q-7 | W i Q-14 K53, have E13 K32, don C-30, m O26 C-19, can S25 K12, had E17 C-23,
 get S-21 T21, ED E-19 T11 K-14, W E16 S18 K15, d E12, DO K-12, got K11, am K9 | W if Q46, it C-36 Q30 K11, you O-28 Q10,
 W E23, PERSON Q10 | W in O27 E-11 Q-18, a O-22 T17 C53, TIME O-17 T-21 C51, the T21 C-45 Q6 K-33, my O34 K10, 0 C-31 Q6 K13,
 your E22 C-29 K23, S S-10 T-19 K15, there E18, COMMA S18 T14 Q6, their S14, our E-13, DO T-13, W Q-11, . E-10, one Q-6 | W instead O32 S-21 T42 Q7,
 of O24 E14 S-17 T20 Q13 | W into E-16 S17 T28 C-33 K-12 | W is C20 Q-21 K-12, in C55 K20, ING O48 E-26 C-35 K20, still T14 C-41,
 " C33, for E30, S O-25 C23, there O24 Q5, at O20, BAD O19 T-10 Q-14 K-14, not O19 T18 K-8, the S-11 T-19 Q5, 0 T-17 K16,
 . Q13, ED Q11, GOOD K-11, TIME K10, with Q9, a Q-7, W Q-6 | W it O-24 T36 C-15 Q-24 K-46, s O43 S-20 T-24 Q7 K-9, TRY T43,
 by T17 C-32, before C-28, was E26, DOES O25, S T24 Q6, on T23, or C21, with O19 E-17 S14 T18, . S-15 C18 Q-6 K-8, in S18,
 COMMA S6 C-18 Q-10, ED E14 T-16 Q6, for E-12 C-16 Q-6, LY E14 T14, ? Q-14, if K12, off Q-9, please Q9, may K9, W K-8, from Q-6
 | W its E-14 | W just E26 S-16 T35 Q-6 K-13 | W like S23 T-15, W O17, it S16 | W m K9 | W me O-44 S-10 Q12 K-11, W Q13, what Q11,
 if K9, the Q8, how Q7, off Q-7, $ Q-5 | W more E-14 T-15 C21 | W my O33 S22 T-32 Q10 K13, S T-23 K-8, DEVICE K12, W Q6 | W never O15 E10 T-19,
 S O16 C-34 | W no T19 C32 K-7, . C27 | W nobody C40 | W not O32 S-19 K-11, ING O18, ED O16 E-15 | W now S-11 T30 C49, . O-20 T22
 | W of S19 Q-7, W O34 Q-11, a S14 C-30 K-12, S E-27 S-14 T23, ING T-25, 0 S13 Q18, TIME E17 T-16, an T-16, the O11 Q-15 K13,
 my T15 K-9, me E14, it E12 Q12 K12, them K10, your K-9, this K8 | W off S-11 T39 Q-8 K-13, . T19 | W on S26 Q-10 K-17, TIME O-16 E-14 T20 C52,
 every C43, COMMA S34, the O-33 E-27 T19 C26 Q7, W E-22 T-31 C-27 Q-8 K-15, S E22 T-24 C23, . S24 K12, and T24, your K22,
 a S19 T-17 Q11, an S17, it O15 Q-6 K-9, my T15 K-11, BAD T-14, that E12, both Q-7, her Q-7 | W one T19 C13 Q-10 K-12, is O-24,
 ED O-14 T22, . C22 Q-6, in C-22, and T21 Q-9, $ O18, W O17 E-13, with E11 K13, S Q-9 | W only E21 | W or T-19 Q27, W S34 Q-12,
 not Q9, do Q9, is Q5 | W ought E14, to E14 | W our E12, W O14 | W out T24 Q6, of C40, and T20, . T17, the Q11 | W over O-17 C22,
 the T27, W S14 | W please, $ K-8, . K7 | W rather Q10, than Q10 | W s S-6 C37, W E18 T22 C-50, SOURCE O-21 T-16 C37, S O17 K10,
 ED T-15, DO T14, BAD Q8 | W said E11 | W same O-26 E12 | W say T21 Q24 | W says S-25 C32 Q8 K-25, 0 O37 C-62, the E-15 C41,
 that E-14 C27, ED T17, W S-15 Q15, " E10 | W she O16 | W should E21 Q-6, W E16, have E-11, be E-10 | W since E19 S17, the E24 C-32 K9,
 0 O-24 E12, TIME O22 S-11 T17 Q-8 | W so C34 Q-8 K15, i C29, that E10 | W still O27 Q-6 | W than C-26 | W thanks K8 | W that E-21 S14 T-31,
 it C-34, S S31 Q-5 K8, W O28 Q17 K10, was O20 C-26, i C-25, DOES O-22 S12 Q7, . O-17, is S15 Q7, the E14, you Q-11 | W the E6 S15 T-11 Q-26,
 0 C-42 Q15, S O9 E34 S16 Q-8 K-8, same O19 E-16 T-33, BAD O-19 C32, W O-25 Q5 K-7, DO E22 T19 Q-15, DEVICE K22, ING S-20 T-15 K-8,
 GOOD E-18, TIME T18 K9, MONEY Q13, SOURCE Q-13, two K11, ED Q-10 | W them O-25 E22 T-28 K-13, ? Q-31, . O-22 Q21, W E11 | W then O17 C31,
 . C22, S O17 | W there E19 T-5 Q19, was E16, . Q10 | W they T-21, W O19 | W this O-30, is K13, W E9 S12, . Q-9 | W those C-35
 | W three E-15, S K9 | W through S22 K-15, the T-18, . T17 | W till E15, the O-17 | W to Q7 K-9, do C56, the C-39 K-9, say C37,
 W O-36 E8 S-8 Q-11, 0 E-11 S25 T34 Q-11 K-13, DO O21 E10 S-24 T-22 Q22 K23, ING O23 T17, get O22 Q-18, SOURCE O19, " O17,
 be O16 K8, S S16, ED E15, me T-15, LY E14, my S14, it Q11, this Q-11 | W too S-12, COMMA T-15, . K9, W Q-7 | W two S-15 | W under C-23
 | W until E-6 Q-6 | W up E-17, COMMA O21, the S16 K11 | W us C-55 | W was C35 Q-9 K-10, ED S27 T28, ING O14 C-24, the E23,
 W S-17 T-21 C14 K11, DO T18, GOOD K10 | W we O-28 E11, have Q10 | W were E18 | W what C-33 Q-10, i T18, it Q8 | W when O49 S19 T-12 C-28 Q-9,
 it C-28 K12, ING S24, you S15, i Q-8 | W which E-14, W Q7 | W while S20 C-30, ING S-13 | W who O14, ED K10, S K-8 | W why E21
 | W will S-20 | W with S25 K-19, a C48 Q-7 K-8, W T22 K-9, 0 O-21 E16 C-17, S O-18 S14 K7, one K15, the E-9 Q5 K-11, " S11,
 your S11 | W within E19 K15, the T17 | W without E17 Q8 | W would S-17 T-18 C31 | W you O7 E-15 S-14 T-29 C-17 Q-20 K34,
 to C-34 Q-10, . C27, ED O13, can K11, DO K10, W Q5 | W your O20 E20, PERSON T19 K18, W O14 K-8 | a - Q11 K9, - Q11, 0 K11
 | a . O18 E23 S30 C-59 K12, W C-31 K10, $ E17 | a 0 O32 E15 C-21 Q-7 K12, . O27 E-20 Q-11, W K9 | a BAD E23 T-32 C43, W T-20 K10
 | a DEVICE Q8, in C35, W O-18 E14, $ Q11, that Q-5 | a DO O-30 S-18 Q-8 K-23, W S-16 C34, . E10 S-19, of O-15 Q-7, on T-13
 | a ED E20 Q-22 K-11, W E18 T32 C-37 K-13, SOURCE E-13, one Q-10, DO K9, DEVICE Q-5 | a GOOD O14 E-16 Q6, W Q6 | a ING O-25 E20 T-24 Q17 K-14,
 W S20 T-16 Q7 K-17, COMMA K10 | a LY O-24 K22, W K13 | a MONEY S-12 C-38 | a PERSON O-32 E-28 S30 C37 K-16, of C38, with O20 C-34,
 W C33, TRY O22 S19, DOES S11, COMMA Q10 | a S C45, W C35 | a SOURCE E14 S25 C-67 Q-13 K25, . O-24 E26, of C25, that O24 C-19,
 for C-24 K8, COMMA O-22, SOURCE E16, with K9 | a TIME E-14 K-23, . O9 E-21 T35, W T-26 C-33 Q12, COMMA O-23 E21, TIME T21
 | a W E-18 T23 Q-7, is E60 S45 T-16 C-41, ED E-22 T-17 C55 K18, " O-22 E22 S-12 C48, 0 O-25 C47 Q7, TIME O-44 E-10 T31, : T43,
 DEVICE C43 K-13, that O8 S16 T-42 Q-14 K-9, from S38 Q9 K-12, at E20 T33 C-20 Q5, on O32 E-11 T-22, has E32, over T31 C-17,
 before C-31, with E-18 S29 T-30 Q6, $ O5 E29 C-9 Q-6 K-26, which O-28 T21, by E-17 C28, for T-28 C26 Q-15 K11, the O15 C-27,
 ING O26 E-18 S12 K-12, to O-22 S-8 T17 C6 Q10 K26, in E-26, after O-24 E13 S-13, i O22 T-23, DO E15 S23 K-9, S E19 S23 C-9,
 of E11 S-22 Q-8, through S21, . O11 E12 C-20 Q11 K11, and T-20 K11, SOURCE S-18 Q9, ( S-17 K10, COMMA Q17, it O15, PERSON E-15,
 was E-12 T15, DOES S12, so S11 K12, or Q12, down K11, being Q-9 | a three K11 | a very K13, W K15 | about 0, : C25, . K21,
 W E-12 | about ING O-19 | about W S18 Q10 K8, TIME O19 K10, . C16, COMMA Q14, 0 K12 | about a O17 Q-9, W O24 C-30 Q-9 | about it T-23 K9
 | about my K23 | about the S-13 K-16, W E14 T18 | after 0, S E16 | after DO S15 | after ING O-11 S19 K-8, the S20, to S15
 | after W O19 Q8 K15, 0 S13, $ K13 | after a O23, TIME O21 | after about K12, W K13 | after every K14 | after i S30 C-30
 | after my T15 | after that O22 | after the, S C29 | after two E-11, TIME E-10 | again " E20 | again $ K-20 | again . E-14 S28 C-32 Q-7,
 $ E-14 C-32 Q-7 | again ? Q10, $ Q10 | again COMMA E-16 S-21 C32, W O23, same O17 | again S S16 T-34 | again W C35 | again and O22
 | again on K15 | again with, the T-17 | all $ T16 Q-7 K8 | all ), $ O16 | all . C-34 Q-5 K20, $ C-33 Q-5 K20 | all 0 O16
 | all COMMA O-28 E16 S24 K34 | all ED S-20 | all GOOD O13, COMMA O14 | all ING C30 | all S S-17 C-38, " E14 | all TIME S-18 C23 K16,
 . E14 | all W O16 C-30, S S10 | all i, W E10 | all in O17 Q13 | all is T22, GOOD T17 | all it S16 | all my K-14, S C25, W K-7
 | all of K8, the E12 | all on C25 | all that C31 | all the Q-12, S O22 Q-9, W E14 | all this C30 | already . C28, $ C18 | already COMMA O-18 Q10
 | already ED S-15 T26, . O19, the T16 | also 0 T20, . T18 | also ED O-21 S-24 T32 | also S O32 S19 | also W T-15 Q13 | although the K8,
 W K8 | am . K10, $ K10 | am 0 Q5 K9, and C36 | am ED O-21 | am ING S18 T13 K29, the S15 K10, W K12 | am W S-16 T-20 K20,
 COMMA C-34 | am a K-11, W K-10 | am from K-19, W K-19 | am i Q19 | am not T21, W T22 | an PERSON C-28 | an SOURCE O21 | an TIME E-12 K14,
 . T22 | an W T24 C21 Q-15 K-20, . E-17 T-38 C13, COMMA O-32 E10, to C-31, and E-14 S25 C30, in O25 K9, SOURCE O22 S-12, is E20,
 S T19, from S17, ED S16, ING O-15, when S15, with T13, PERSON Q-13, for S-10, or Q8 | and " C35 | and 0 O41 S-10 K-11, : O23 C-17,
 TIME T20, W T20, COMMA S18, . O-8 E13 S-14 C6 | and BAD C28 | and COMMA C-32 | and DO O-70 S49 C-59 Q7, W S38 Q15, the T31 C-25,
 . S14, your K14 | and DOES C32 | and ED O-47 E-10 S24 C-35 Q-16 K19, the O-30 E-16 S-13 C-48, it O-21 T30 C-48, me O-17 C45,
 in S32, my C31, a O27, W O23, them T-21, " O-18, to E17 K11, S K12, $ K12 | and GOOD C29 | and ING, it S18, the O16 S14,
 W T-14 | and PERSON T21 | and S S-26 Q-9 K-6, COMMA C33, it C31, W T22, . S12 | and TIME S-18 C-13 | and TRY O-40 E-17 S18 C18
 | and W E23 S14 T-29 Q-24 K-19, it O-33 Q-7, are C33, TIME S-17 T27, the O-14 E-11 T25 Q-10, a C25, $ K25, S E-23, COMMA E21 T14,
 me T-20 Q10, and O19 E-14 T17, . O-17 T-13 K-8, ( O-15, : E13, them E13, ED S-13, DO E11, in S10, at Q6 | and a Q-8 K-9,
 W Q-7 K-12, SOURCE K9 | and again K17, on K19 | and all S-13 Q15, . E27 | and also K9 | and an S-11, W S-12 | and at S21 T-16,
 the S16 | and can T-17 C22 Q10 | and do Q6 K-8 | and does Q11 | and doesn T17, t T17 | and every S20 C-38 K9 | and for T-17
 | and get O23 | and got O23 T26 K-9 | and has O-21 | and have S-14 C23 | and he, ED O20 C-28, said O21 | and his E17 | and how Q11,
 W Q11 | and i E-7 C29, d C79, ll C-58 K12, ve O18 T42, have T18 C-29, W T-18 C28 K-9, was O25, do K21, ED S20, get O17 C17,
 DO Q13 | and if K10 | and in S-12 T41 | and is Q24 K-7 | and it O32 S21 T24 Q-12 K21, ED O42 E-14 S24, S S32 K10, s T-31 K-10,
 is E18 C30 K8, said T26, says S21 K18, has O-20, still S16, DOES T16, was C-11 K10, W K8 | and its O32 | and my K-20, PERSON O-11 C51 K-9,
 DEVICE T14, W S9 K-9 | and never O-15 | and no, W O20 T-25, S O-17 | and nobody E15, ED O26, S O-23 E12 C21 | and not K15,
 W K22, a O18 | and nothing O20 S17 C-24 Q5 | and now O31 S32 C-34, the S18 | and off T26 C-24 | and on S-15 T22 C-23 K11,
 W C33, COMMA T21, the K11 | and one, of C-26, W O-24 | and only K9 | and our E18 | and says T23 | and so O21 C-32 | and still K13
 | and that T25, is E18, was O16 T16 | and the O25 Q-6, PERSON C-40 K16, MONEY C31, SOURCE O30 S17 T21, W O-14 T24, DO O17 E-12,
 TIME E12, same E10 | and then T-7, it T21, ING S18, W E17, nothing S12 | and there O32 S18 T25, s S16 T22 C19, are S10 | and they O36 S-14 T25
 | and this, TIME T16 | and three C15 | and was S-14 T30, ED K8 | and we E-13 S-18 T17 C21, ED T14 | and were E-12 T19 | and where Q14
 | and will O-19 | and with O25 | and without O-15 | and won T18 K8, t T18 K8 | and would Q10 | and you O26 Q-8 | another PERSON T-19
 | another W O29 E-8 T31 Q-11 K-8, COMMA T53, . O23 | another one Q9 | any DEVICE S18 | any S S-15, . C27 | any SOURCE S14
 | any TIME O-20 C47 | any W O-59 E38 S34 Q10 K16, that S15, S E11 K14, COMMA S14, . C12, to Q12, and S-11, ? Q9, of Q-7 | any more O31 T19,
 . O22 E-15, COMMA T17 | any of S12 Q-14 | are 0 E-12 | are BAD C-44 | are DO C27 | are ED S-14 Q-7, in O21, COMMA O-16, as O-14,
 . S-14 | are GOOD K10, . K11 | are ING S-23 C-45 Q14 K8 | are W Q-12 K-12, . O50 E-13 T17 C-39 K-7, COMMA O-16 E-12 C25,
 to O-15 | are for E13 Q-14 | are no S14 | are not C-36 | are still S18 Q13, ING S17 | are the Q15, S Q8, W Q5 | are they Q9
 | as " S-25 T-26, W O22 | as 0 O15 T14 C-48 | as ED O-13 E15 K-8, in C30, . O-17 E22 T-19, and S12, COMMA E-10 | as GOOD E17 S-28 T12,
 . T18 | as W E29 S-27 Q-6, as E21 C-28, and S-15 T26 K12, : S16, S E11 | as before E-21, . E-15 | as i E-12 K15, can C30 K8
 | as if O21 S-19 | as in O-16 E31 C-19 | as it E-16 Q-6, s E15, should E-13, is Q-5 | as the S15 Q-7, W E16 Q-6 | as they O16
 | as to Q-6 | as with E19 | as you O-17 | at - E12 | at . O-22, $ O-18 | at 0 O28, on S-16, . S9 T-15 | at S O-24 S21 | at TIME E8,
 COMMA O-17, . K10 | at W S-23 T-30 Q-14 K12, . S-18 T33 K24, 0 O27 E-17, " O-21 E26, S O-17 T-13, ? Q-10, COMMA K-10, the Q8
 | at a, W T-18 C33 | at all K-9, . O26, COMMA E17 | at it E-13 Q-7 | at least, one E-18 | at me O20 | at most E17 | at my S14 C-19 Q9
 | at our, W S15 | at that C31 | at the Q10, W S-8 T-31 C24, TIME O-16 C26, SOURCE T23, PERSON K12, same Q8 | at this O-17 T32 Q-9,
 W T14 | at your K-14, W S-20 K-13 | be " E22, W E15 | be . O26 E-14, $ O26 E-14 | be 0 E31 C-23 | be BAD Q7 | be DO Q-12
 | be ED O14 T22 C-34 Q-27, . E25 S32 C-48, to C27, at T21, from O16 Q-9, " T14, for T14 Q7, in E12 Q9, ? Q-11 | be ING C31
 | be LY Q10 | be S O20 S12 | be W O-22 E18 T-16 Q6, COMMA O-18 C29, if E27 Q-9, for E-24, ? Q19, . E-18 S14, to T-14 Q9,
 and E-11, of Q-6, $ Q5 | be a E-18 K7, W K8 | be at E-19 | be done Q14 | be here O14 E13 C-32 Q8 | be in E-13 C29 K16, the C34,
 W K18 | be one E11 | be so E-13 Q-6 | be very E-17 | because W S14 C-27 | because he Q8 K10 | because i E-14 | because it K12
 | because my C27 | because of, the C43 Q7, it O18 C-38 | because the O-18 S9, W O-15 | because we Q7 | been ED S25 C34 Q20 K-12,
 for O30, . O-25 E18 S23, and C24, " T22, COMMA S18, in Q8 | been ING O25, to S22 T23 | been W O16 E13 S-19 | been a C34 K14,
 W C31 | been the E12 | been through O-16 T35 C-27 | before $ E28 T15 | before . T-18 C22, $ C11 | before 0 O14 | before COMMA E23
 | before ING T22 Q10 | before TIME C-40 Q16 | before W O21 E-23 Q-9 | before i T-19 Q16, ED O-21 S29, W Q13 | before it Q-9,
 S C33 Q-7 | before that Q-6 | before the T-21 Q-11, W T-19 Q-24, TIME Q7 | before you C26 | being ED E-15 T-20 Q9 K-9 | between 0 E25 C-46,
 and E29 C-44 | between the T17 Q12, W Q11 | both . T-17 K-9, $ E15 K-9 | both COMMA T17 | both DO E15 | both PERSON T18 | both S S-16
 | both TIME O18 C-35 | both W O24 | both are C22 | both of E-11 | but ING O28 | but S S-15 T16 | but W E33 S-16, . E14 | but after S-12
 | but he O-13 | but i T-21 C37 Q5, have C26, ED T-16, don Q13 | but it K9, S O19, does K12 | but no O16 K12 | but not O24 S17 Q-6 K10
 | but that O-17 C50, was C21 | but the, W T-27 C41 | but then O-18 T20, the T28 | but there C-26 | but they T30 | but we T18
 | but when O18 | by 0 Q6, . O18 | by DEVICE Q5 | by ING O23 E-17, the O16 | by PERSON T-19 Q12 | by S O24 | by SOURCE Q5
 | by TIME O-22 E17 C-18 Q-8, COMMA C-27, . E13 | by W E17 Q-15 K-14, . O-21 E9 S15 T-30, $ S23, ( O20, and T20, COMMA E-18,
 at K13, 0 E11, ? Q10 | by a T37, W T32 | by me K9, . K9 | by my T23, PERSON T18, W K9 | by the Q-7, W O-17 C32, DEVICE S13 T20 C-30,
 S O21 E-15, SOURCE E17, TIME E11 | can . K11, $ K11 | can DO O25 C21 K-9 | can ED C21 K11 | can PERSON, W Q9 | can SOURCE K21
 | can W T-25 Q-7, it S19 K10, . E17, S Q-8, me K8 | can get Q6 | can i O-29 S-14 C-21 Q26, have Q-45, W Q30, DO Q28, get Q-26,
 still Q8 K15 | can it Q16, be Q16 | can t Q-12 K-15, DO O45 S-12 C-54 Q-6, ED T23, W K-9 | can the Q-15, W Q16 | can we E19 Q21
 | can you Q-9 K-16, DO C28 Q-33 K-11, W Q7 | cannot be T14, ED T18 | could DO O26 Q-11 | could ED C-37 | could PERSON Q8,
 W Q6 | could W E16 S-15 Q-15, the Q-7 | could it Q6 | could not, DO O-23, be O17 E-16, W E14 | could the Q-10, W Q-24 | could you Q18,
 DO Q-13 | couldn t S13, W T24 | d . C-21 K10, W K8 | d ED O21 E-19 S18 T-16 C29 | d W E20 S-20 C-11 K18, it E11 | d be E20
 | d have E17 | d like O-17 E-14 S-14 Q5, to C17 Q8 | d need E11 | d rather E-12 | dear PERSON K15, COMMA K10 | dear S K9
 | did . E14 T-16, $ E14 T-16 | did : T23 | did COMMA C23 | did W E23 S-11 C33 | did it T20 | did my Q-6, W Q7 | did not T-14 C29,
 DO C27 | did that E-15 K8 | did the S19 C-25 | did you Q-7 K14, W Q-15 | didn t, DO C34, do E22 | do $ Q18 | do . T16 Q-9,
 $ T16 Q-9 | do ? K15 | do ING Q-17 | do S C38 | do W S11 Q14 | do a Q5, W Q6 | do i S-20 Q48, need Q7 K16, DO Q16, get Q14,
 do Q12, W Q-11, have Q9 | do my K11 | do not T-15 Q-7 | do that E17 | do the T-14, W E-12 C30 | do they Q8, W Q6 | do this E25 C-24,
 . E15 | do we Q16 | do you O-17 Q35 K-11, W Q11 K-15, do Q12, need Q11 | does . T-18 K9, $ T-18 K9 | does W T34 Q13 K9 | does it E12 Q20 K-9,
 W Q12 | does not C-27, W O27 S-7 C-31, ED O-27 S19 | does nothing O23 T25 | does that Q8, W Q8 | does the T17 Q12, W C-23 Q10,
 same Q-6 | does your Q11 | doesn t O25 Q-9, W T20 K11, SOURCE O16, have T15 | don t K8, W T-30, DO O-23, have K13 | done $ S14
 | done COMMA T15 Q6 | done by E-13 | done it T20 C-23 | down $ E16 | down COMMA S30 T-35 | down W O21 | down as O21 T15 C-30
 | down for Q9 K8 | down in C20 | down to O-19 T17 | down with K10 | during the C16 | each DO O32 | each TIME, COMMA C-33,
 i T16, . K8 | each W S-16 | even ED K28, the K16 | even S E12 | even W E9 S16 Q8 | even after T15 | even if Q5, i Q5 | even when S-16
 | even with O20 T28 | every 0 C20 | every PERSON S14 K10 | every SOURCE E13 K16 | every TIME E-18 S21 K-13, i C26, . S19,
 $ S-14 | every W O16 S-14 C-31 Q-7, . E18 K25, of E14 | every other O-20 E20 | for " O22 S20 | for ., $ C-39 | for 0 E20 S-22 T21 C-16,
 and O19 S-12 C35, W E22, . C-22 K7, TIME S-20 T21, S E19, COMMA E-11 | for ? E11 Q-22 | for COMMA Q-14 | for ED C32 | for ING O21 S-16 T-20 C53 Q10 K-11
 | for LY E26 | for PERSON K8 | for S E16 S-13 C27 K-10, and O-15 E13 | for TIME E10 K-10, COMMA O17 C-37, . O-24 C24, 0 E16 Q8
 | for W O32 E-8 S20 T-14, $ C65, with C-29, S O-21 E28 S-18 C20, . E-27 S24 C-25 K14, " O23, COMMA E21 K14, 0 O20, is O19,
 of O19, TIME E-14 S-16 T15 K-9, in S14, - K11, on Q7 | for a O14 E-21 Q15 K16, ING O-16 C50 Q10, W O30 E-16 S13 C-29 K16,
 TIME T14 | for all E-14 T21 | for an T7 K10, W O20, TIME T20 K11 | for her O14 | for it O-19 Q-9 | for me E-12 S10 T16 Q7 K-13,
 . T-17, COMMA T15 Q9 | for my T-26 C25 K10, PERSON K16, W K-11, S K8 | for no C21, W C22 | for nothing K10 | for now O-23 T26
 | for one S-12 | for that E19 Q5, . K10 | for the K9, TIME T39, W O-17 E-30 T-35 K8, one C-28, SOURCE E13, 0 E12 Q-7 K11,
 DO S10 Q-8, S Q10 | for this, W E20 T17 | for us Q-7 | for your E-13 | from . S15 | from 0 Q-6, . T-20 C37 Q9, - C-22, to T18 Q-12 K8,
 TIME O15 | from ED O-17 | from ING C31 | from S, . K10 | from TIME O-21 E18 S-15 Q-6 | from W O20 E-14 Q-7 K30, 0 C-37 K11,
 TIME E-11 C33, - C30, COMMA E13 C28 K21, S T15 C-23, and O18 K-12, . E-15 K10, $ S15 K11, on K13, to K-7 | from a E-12 T18 Q-8,
 W O-20 T17 Q-8 | from an C31 | from me C-20 Q7 | from my S10 | from our K9, W K10 | from that S12 | from the K-11, W S28 T-28 C-46 K9,
 SOURCE S22, TIME O-19, same E18, DEVICE E-12 T15 K-9, S S11, 0 S-11 | from this S-14 | from you O16 | from your E-13, W S-30 K-15,
 PERSON S23, SOURCE K13 | get 0 O29 E16 | get ED O-22 S-17 C22 Q14 | get S S-10 | get W Q14, . S23, S O-18 Q16 | get a, W T26 Q13,
 SOURCE K10 | get in T-18 | get it T20 Q12, W Q5 | get my T18 Q5 | get on S14 | get the Q-13, S T19, ING S-16, W Q-9 | get this O19
 | get to Q15 | gets ED S-11 T-14, . S14 | gets W T20 | gets it C28 | gets to Q11 | got ED S-16 K-8 | got W K-10 | got a E15 K15,
 SOURCE C-34, W E25 S16 T-17 C19 | got from K11, you K12 | got it S15 | got me E12 T12 | got my K14 | got one Q6 | got the S14 T-37 C29,
 W E17 C22, SOURCE O-20 S19 | got there C21 Q-8 | got this, W S12 | got us T16 | had 0 T16, COMMA C-23 | had DO T-14 | had ED T-23
 | had a S-16 T29, DO T35, SOURCE K10 | had an C42, W C39 | had been S14, ED S12 | had it E25 T29, . E21 | had me T41 C-27
 | had the O-13 T23 K8, same E-12 C34, W E12 K10 | had to O21 E-15, DO C36, W O30 S-13 | had two O17 K9 | has ", W O17 | has 0,
 S O-16, . O14 | has BAD K9 | has ED E-33 Q-7 K24, . K26, me C22, W O16 | has LY E12 | has PERSON Q9 | has S E20 S12 | has W S13 C41 Q9,
 : C34, S E11 | has a T-16 K-10, W T-21 K-8 | has an S19 | has been E-20 Q-6, ED E-19 T30, ING O28 T-12, W C-13 | has had O-16 T16
 | has it Q11, COMMA C34, in C-28, . T17 | has my Q20, W Q8 | has no T30, W T27 K9 | has the S-15, same T19 C-44, W C35 | has to O-21 E18 T15 C-23,
 DO O-17 | has two O19 | have 0 T-15 K13, W C37, S K8 | have DO E22 | have ED C-11 Q20, the T30 C28, it T-18 Q26, W S15, a K9
 | have TRY T49 C-33 | have W E26 S14 T-19 C36 Q-10 K11, S O-35 T-20 C33 | have a S10 Q-12, W S12 Q13, DO Q-8 | have an Q11,
 W S15 Q11 | have been K-7 | have done T31 C-28 | have i Q5 | have it T-14 Q-22, ED O-18 Q-15 | have my O-18 | have never,
 ED T15 C-29 | have no T-23 | have not S14, ED O-23 C19 | have now T21, ED T25 | have one K16 | have since O16 | have that Q-11
 | have the S-10 T-24 Q9 K-16, SOURCE C28, W T-23 C-19 Q26 | have to Q17, W T18, DO Q15 K12 | have two Q-6, S Q-5 | have you Q-7
 | have your K10, W K11 | haven t S-12 | he DOES S12 | he ED E-11 Q-5 K8, W C30 Q-6, me C-21, the T-20 | he S E-15 T-23 | he W O-23
 | he d E-11 C36 | he has O-22 | he is Q12 | he s O-12 E18 Q-6, ED C-30, in C26 | he said O24 E12 | he was K8 | hello . K20,
 $ K20 | hello COMMA K17 | hello there K9 | her DEVICE T18 | her S K12, . C28 | her SOURCE C26 | her W T-24 Q-12, . E16 | here . S-11 T-15 C-37 Q14 K18,
 $ S-11 T-15 C-37 Q14 K18 | here COMMA O-15 Q11 K11 | here TIME Q6 | here W O-18 C46 | here and T16 | here by Q-9 | here is O-19 S22 C25
 | hi . K10, $ K10 | hi COMMA S15 K15, $ S15 | hi S K11 | hi there K15 | him . O-17 T-23 C35 K9, $ O-17 T-23 C35 K9 | him COMMA C38
 | him the S21 T13 C-34 | his S C-26 K9 | his W O-17 E-24 T-30 C23, . O-19 S10 C41, COMMA T-14 | how W S14 Q27, does Q9, is Q6
 | how can Q-16, i Q-16 | how do Q22, i Q18 | how i Q-8 | how is Q19 | how it O-15 Q5 | how the, W S17 | how to Q9, get Q6,
 DO Q-5 | how we Q-6 | i . K14, $ K14 | i BAD C27 | i DO O46 S75 C-47 Q30, " S24 K13, in O-23 S19 T-21 Q12, it O22 Q9 K11,
 on O20, W T20 Q9, 0 C-20, to O18 S17, a K-16, the K16, my O-15 K15, DO S15, them S15 Q6, up S14, an K13, your K-11, COMMA K9,
 for K8 | i ED O-10 E40 S29 T19 Q-16 K-29, him O20 S14 T27 C-51, with S-17 T24 C37, in O15 C-36, the O21 S10 T-35 Q-6, them T27,
 and S-14 T26, this C25, up C24, it E12 S-13 T-23, for E-22, " O-21 T16, my O-21 T12, a O15 E-20 K-16, 0 E20 C11, to E-20,
 out S-19 T18, . O-18 E9, from S-16, into O14 S11, on S14, ING S14, two S14, at T-14, there S12, W O10 | i ING Q8 | i SOURCE T-17 K13,
 to C25, in S15 | i TRY O25 T34 Q-6, and O33, to T-19, the T17, on T16, for S13 | i W E-33 S23 Q22 K-13, that E-32 S-14 C72,
 i O23 C-54, you E-14 C-46 Q-12, the T45, S E12 C40, is C-35, ED C33, after C33, with C31, COMMA E-17 C-29, it E14 S24 C-29 Q5,
 my O26 Q21 K-8, no O-18 C26, a E13 K25, PERSON C-25, 0 O24 C-23, this O22 Q-9 K10, and S21 K13, to E-20 S20 Q9, . T18 Q10,
 at O-14, of E14, $ S12, by Q9 | i also Q11, ED T17 | i am S-20 K19, ING S18 K29, ED O-21, not T21, W S-16 T-20 K20, from K-19,
 . K12, a K-11, 0 Q5 K9 | i can S-21 Q-9 K20, DO S-14 T17 K-10, ED K12, W Q-9 K7 | i cannot S-18 | i could E25 S-15, W E16
 | i d O-17 E13 T-17 K-11, W S-27 C-45 K8, have E17, like S-13 Q7, rather E-12 | i did, not E13 T-37 | i didn C16, t C16 | i do O-15 Q14,
 W C38 | i don S-20 Q9, t S-20 Q9 | i get O19 T41 Q-7, a T30 Q6 K8, ED Q13 K12, W S-9, the Q-7, my Q6 | i got E-10 T20, W O-24 C30,
 from K11 | i had S17 T-22, to O15 T20 C-20, a O13 S-13 | i have T20 Q-10, the O-24 T-22 C59, TRY T59 C-59, a O-19 C56 Q-7 K-11,
 been C-52, W S11 C41 Q-7 K14, done T33 C-30, it C20 Q-19, 0 K18, ED Q16, to T-15 Q8, DO E12, an Q9 | i haven S-13 T-21 C39,
 t S-13 T-21 C39 | i in S12 | i just O15, ED O19 K8 | i like C23 K10 | i ll O-20 Q-6 K13, be K18, W K10 | i m E-15 S-20 T-13 K10,
 ED O16 C-7, not O-15 Q-6 K-9, a Q11, in Q9, W Q-7 | i need Q11 K8, the E13 C-30 | i only E-14 S17 T-18, ED S22 | i said E-15 S15 K10
 | i shall C18 | i should E-29 T20 Q7, W E-23 C33 | i still E19 Q6 K12, DO Q7 K15 | i ve S-15 T15 K-10, got O-25 C53 K20,
 TRY T39 C-25, the T-16 C30, W E14 C28, BAD T26, ED E22 S-9 T18 Q6 K-13, never C-20, been O11, a K8 | i was T-15 Q-8 K-18,
 in C-50, ED E28 S-24 T-24, W O-17 E-17 C26, ING S25 T12 | i won O-17 T-15 C30, t O-17 T-14 C22 | i would E15 T-17 K-10, be C-30,
 like E14 K-9 | if ( S-15 C25 | if PERSON C21 Q9, S C22 Q10 K-9, could K11 | if S K14 | if a O17 | if i O32 E-13 T42 K8, DO S-15 T39 C-28,
 W S23 T17 Q8 | if it T-14 Q11 K9, s Q28 K10 | if not O-22, COMMA Q15 | if she C24 | if so Q10 | if that E-15 K-9, S C41 | if the T-17,
 S C26, W O-14 E18, DEVICE E14, DO E-12 | if there C-25 | if this K9 | if you S14, W C13 Q7, have K9 | in " K11, W K11 | in $ O12
 | in - C35 K14, W K16 | in . T21, $ O-18 S21 T19, W O18 | in 0 S-17 C43 K13, . O-43 E26 S-15, and C31, TIME T26, W O20 | in ?,
 $ Q10 | in COMMA S39 T20, W S22 | in ING E-11 Q-7 | in LY O17 | in PERSON S-12 T15 | in S S-18 Q-8 K51, . O29 S-11 K19, and O-21,
 0 S16, COMMA S-15 T11, of K13 | in SOURCE E22 C-32 K-8 | in TIME O-39 S-24 C70 K-12, COMMA C26, . K-15, and E-11 K13, W E12
 | in W T11 Q15, and O-12 C52 K-8, 0 E14 S36 C-18 K18, COMMA C32 K-18, . E-20 K27, DOES C-27, $ S20 K-9, it T20, of O19, on O-16 E14 T-17,
 : S-17, S Q11, the K10, ? Q-6, DO Q-5 | in a S15 Q8 K-7, W S10 T-28 K-8, DEVICE S19, TIME O16 | in all K11 | in an C19, W T20
 | in and S18 | in another Q6, W Q7 | in at S13 | in both, S E14 | in every E20, W E18 | in for Q-6 | in from O13 | in his C-26
 | in it E-12 T-25, COMMA C36, . T-24, and Q8 | in may O-19 C27, . S14 | in my E20 T-21, W T-27 | in on T15 Q-10 | in one E-9 T-21,
 W S16, DO Q9 | in our S-11 Q-5, W O-17 | in some K9 | in that T9, W C-26 | in the K-16, TIME O31 T-34 K-17, same O-24 C33,
 PERSON O-22 E30 T-21, DEVICE O21 C-28, W E-26, ING C23 K16, DO E-21 S-12, S E-17 T20, 0 E20, other E-15, SOURCE E8 Q-7 | in their,
 W C-25 | in them C-22 | in there O-19, . O-14 C41 | in this E10 | in to S21 Q8, W S15, my Q5 | in two T21, TIME O-18 E13,
 S T13 | in your E21 K10, PERSON C32, W K26, SOURCE E21, DEVICE T19 | instead ? Q-14, $ Q-14 | instead COMMA T18 Q-8 | instead of E14 Q7,
 ING E33, the E24 S13, W E-23 S-15 | into W O29 T-16 Q-7 K-10, . T-18 Q-6 | into a Q5, W Q6 | into an T-15 | into my Q-6 | into the T15,
 DEVICE K8, W S7 | is " E15 S-15, W O19 | is . T23 Q7, $ T23 Q7 | is 0 S-17 T-16 K13, COMMA E18 C-30, - C29 K-9, 0 K23, . O13 E-11
 | is : S13 | is BAD O19 Q-24 K-10, and C33 K13, . S-15, in E-12, COMMA C-12, $ Q-9 | is COMMA Q11 K13 | is DO O27 | is ED E17 Q-8,
 . T39 Q-7, as C-37, out O29 S-10 C-29, COMMA T-20, BAD O18, to E18 T-12 Q7, before O-17, " E17, W C17, for O-16 E-15 Q7,
 and K10 | is GOOD S-16 Q-7 K-23, . O27 S-15 C-51, $ C22, for O-17 | is ING O29 E-21 C-28 K23, . E13 Q7 K-8, the S-13, to K10,
 W Q5 | is LY Q-6, BAD O22, ED E-15 | is S S8 | is TIME O-22 S-13 C67 K13 | is TRY S24 T-13 | is W S-14 T-33 C29 Q11, . O45 S-18 C-30 Q10 K-26,
 TIME O-18 C44 Q12, and O-17 E10 S-14 C31 Q-6, of C-28, $ C28 Q-10, with O-17 C26, to C-23, - O-20 K-9, or E16, 0 O-15 K-7,
 ING K14, : S12, for Q12, COMMA Q-8 K11 | is a, W E-26 S26, ING E18, SOURCE E17 | is about S-15, 0 C-23 | is all E-13 C-23
 | is also E14 | is an Q-14, W E17 Q-14 | is at, 0 O15 C-41 | is done Q6 | is for E36 | is from K8 | is how S13 | is in K11,
 W C-15 K8, a Q8 | is it E-22 Q37, W Q-14, ED Q11, ING Q8, BAD Q5 | is like C-24 | is my Q27, W Q12 | is no T-19, W E-20 S17
 | is not C-24 Q-8, W S18 T22 C-39, ED S-14 | is on C21 Q-7 | is one E17 Q8 | is only O21 | is out T19, of T21 | is still,
 W T15 | is that O25 S18 Q36, W Q19, ED Q5 | is the S15 T16, same O19 E-27, GOOD K13, W S11, 0 Q6 | is there T21 C-33 Q21,
 . T25, a O-18 Q21, any Q-10 K12, some Q-10, an Q10 | is this Q21, a S12 | is to E-17 | is very K8 | is what O-16 E17 Q-10,
 we T21, the O-17 E18 Q-6, i E-14 | is with Q8 | isn t S-15 Q11, ED T9 C-25, in O17, a O-14, there Q12 | it " E18 | it $ O21 S-17 Q-10 K-12
 | it - O17 | it . Q-26 K-14, $ Q-25 K-14 | it 0 E15 | it ?, $ Q-18 | it BAD O-20 S14 T14, . S17 | it COMMA O-16 E-26 S21 T12 Q16 K-14,
 ED T-33 C-24, i E-11 T-27, and T26, with E16, please Q15, W O14, DO S12, or Q10 | it DO O16 S-13 | it DOES O27 T20 C-27,
 COMMA T23 | it ED E56 S12 C-39, out C41, for T32, on O22, the O20, to E19, with O18 Q8, W S-17, . T-17 K13, after S15, " S-14,
 $ E13, up S11, a S11 K8 | it GOOD E20, . T-22 | it ING S10 C-41 Q12 | it LY S-19 | it S O37 K-18, to E38 T16 Q-7, me O26 S29 T-21 C-36,
 up T23, " O22, . O21 T22 Q6, it C-22, W K21, the O-20 E-15, like O-19 S-12, ED E19, ING Q18, 0 E-16, and Q6 | it TIME E25 S-14
 | it TRY T22 C-29 | it W E21 S-24 C33 Q-10, TIME O-33, the E16 C29 Q7, COMMA E-19 T-28 Q-12 K21, ? Q-27, from C-26 Q19, $ E16 Q21 K-10,
 to S-15 Q-18, and S18, in O14 T17, S Q-6, ED Q-6 | it a T15, TIME T23 | it again, and S-11 T19 | it all O-24 T-13 Q12 | it and,
 the T16, it E13 S-14, i S12 Q8, ED S9, DO Q-6 | it as C-17, " E17 | it at O-16 S13 Q6 K8, the T-17, W K10 | it be E-12 Q19,
 W Q12 | it before T-16 C-29 Q14, it Q-6 | it but T17 | it by E-12 S-15 T30 Q-7, ING C-26, W S-13 T13 Q-6 | it can Q-8, be Q-9
 | it d E17, be E16 | it did E34 C-27, W E19 | it didn E17, t E17 | it does O26 Q-7 K18, W O19 T17 | it doesn T23, t T23 | it down O-19 T12 C9 K8,
 . C21 | it for T20 Q-7, me T18, W T14, the Q-6 | it from E-12 Q-10, your Q-7 | it had T-15 | it if E16 K12 | it in T12, the S26 T28,
 W E15 T-17, COMMA Q-5 | it is S-15 T18 Q-6 K11, not E23 C-33, . T16, ED S-15, the E-14, W T14 K-10, in E12, ING K8 | it isn T13,
 t T13 | it just O18 E-16 | it may K8, W K9 | it must E-12 | it off O-20, at T15, the Q10 | it on S9, W T13, the Q6 | it only T18
 | it or C22 | it out, and T-17 | it over S11 | it please Q25 | it s Q-6 K18, been O31 T-21 C-48 K12, the O40 E-11 T17, a O-32 C36,
 for C35, BAD C-34, W O31 E-12 S11 T-25 Q22 K17, ED O-26 E31 S-15 T17, GOOD O26 T22 C-15, ING O21 T-15, not O-18 S19 T17,
 done Q-5 | it said O22, " S-13 | it says Q-6 K10, W C36, the O19 K22, " O21 E-11, 0 O-19 T16, . E-13 | it should E18, DO E18,
 be E-16, have E13 | it so E12 | it still, says S14 | it that K13 | it the Q7 | it through T21 | it to Q-15, me T-14, W Q-8 K11
 | it too Q5 | it until T19 | it up E-16 Q5 K13 | it was K21, TIME C39, W E24 C-28, my C27, GOOD E21 T20 C-25, ED O-18 E24 C-17,
 BAD T-18, ING E16, a E-14 T-14 K13, in K13 | it will S11, W S14 | it with E-19 T30, W S27, the E-13 T18 | it would E19 Q6,
 be E22 Q7, W E19 | it wouldn S14, t S14 | its S O-25 E14 T-16 K12 | its W E-18 T-17, COMMA S23 C-31, . K8 | its been E15
 | its the C27 Q-8 | just DO O-25 | just ED S42 T-24 Q-10 K33, to O-20 K28, the S15 | just GOOD O-18 | just ING T15 | just S O34 T31
 | just W O-22 E13 S-15 T-26 Q-12 K-19, to C30 K-9, it O-17 | just a E-12 | just so K10 | just to T21 | like " E11 | like 0 E21 Q9
 | like : S20, $ S20 | like S S19 K11 | like W E13 S-15 T-18 K-9, . C-28 | like a C-32, W O32 C-37 | like before E18 | like it E-8,
 . O-18 | like that E-15, . E-14 | like the, SOURCE E-12, W K9 | like this S13 | like to C16 Q13 K11, W C-28 Q17, DO O16 K17
 | ll W K20, the K13 | ll be E-14 K15 | m . K21, W K11, $ K10 | m 0, and K10 | m ED O16 C-7 | m ING, W C-41, the C31, a S-13 C30,
 S C-28, for K17, this S13, of K-9, about K-8 | m W Q-7 | m a Q11, W Q12 | m in Q9, the C-33 K12, W Q11 | m not O-15 Q-6 K-9,
 W C42, ING O-16 | m on, the K12 | may 0 K15 | may COMMA K8 | may W S-15 | may have S17 | may i Q8 | me $ O18 K-16 | me . T-31 Q-5 K17,
 $ T-30 K17 | me 0 O28 C-22 | me : S22 K23 | me ? Q7 K8, $ Q7 K8 | me BAD T20 | me COMMA T22 C-10 K-13, and O18 | me DO O22 S-13 C-30
 | me PERSON K12 | me W E-13 S-19 Q8 K-11, the Q16 | me a Q-16 K-11, W O19 | me again C38 K17 | me and O-16 E11 Q-9, the C24
 | me at K-9 | me down Q6 | me for S-15 Q6 K11 | me how Q12, to Q10 | me i K8 | me if Q8 | me off O17 Q-7 | me on K17, 0 K24
 | me one Q6 | me or Q-13 | me please Q-8 | me the S-14 Q8, W Q9 | me to T20 K-16, DO T19, the O18, W T15 | me two T-14 | me what Q10,
 to Q6 | me with K13 | might be O-19 C25 | more . O17, $ O17 | more COMMA S11 | more of C29 | more than Q-7, 0 Q-6 | most S C30 Q6 K-8
 | most of O-18, the C29 | must W E16 | must be, W E23 C-25, ED E14 Q7 | must have E-16 | must i Q10 | must not E19 | my 0 O14 C-37
 | my BAD O-22 | my DEVICE O35 Q14 K12, is C33 K14, W S18 C-28 K9, . O23 K10, COMMA T11 | my DO Q-8 | my ING S13 T16 K14,
 S K18 | my LY Q10 K-11 | my MONEY Q18 K-9, $ Q6 | my PERSON O-15 S16 C17 Q-17, DO C43 K9, is O-22 C37, says T-21 C26, had O25 C-16,
 COMMA O-17 T24 K-10, has T22, W O-20 Q-12, s E17 C-19, ED T16 K15, TRY T16, to T15, on K9, in K-8 | my S Q-10 K19, W C-36 K8,
 COMMA C30 K10, are O-16 | my SOURCE T-25 Q-17 | my TIME Q17 | my W O32 S19 T-8, is O-38 C52 Q9, in S19 T39 K35, was O36 E-17 C-37 K-10,
 from C-37 K-8, $ Q6 K-35, ED O-23 T34 C19 Q6, COMMA E13 S16 T17 C-34 Q-6 K-14, and O33 T-24 C-20 K-10, MONEY C-31, on O22 S28 T-15 C-30,
 says E-12 T-24 C30, SOURCE C29 K-9, TIME C-29 Q6 K9, has E-15 C28 Q6 K8, . O-27 Q7 K17, PERSON T22 K27, with E24 Q7, to O-17 S18 T-21 C8 K-12,
 s E16 S-17 T18, 0 E18 K14, DEVICE E17, for E-13 K17, S E-15 Q-5, DOES E15 Q6, at S15, ? Q6 K15, it S-13, i E12, - E-11, ( K11,
 DO Q5 | my other C23 Q-7 | need a E-13 | need from Q9, me Q9 | need it C28 | need to E-14 K-8, W C33, be O16, DO E-11 | never ED C34,
 it T15 | never S O46 C-41, . O19 | never TRY E13, for E14 | never W O-38 E17 | no $ T-36 | no - T26, W T26 | no . T21 C33,
 $ T33, W C26 | no 0 K-11 | no COMMA T23 | no DEVICE O19 T-15 | no DO, . T32 | no DOES E34 | no ING K-8 | no LY T19 | no MONEY S27 T-20,
 . S13 | no S K12, . C-30 K8 | no SOURCE O22 E-13 T16 C-60 K14, . C-21 | no TIME E19 K15 | no W O17 E19 S-34 T-12 Q8 K-12,
 . O37 S-21 C-50 Q7 K-12, S S-13 T-21 C37, $ C-33 Q8 K-16, and C33, to O26, " O-18 E14, COMMA O-16 E18, ED S18, for E14 S17,
 ING S-17, on T13, at K13, of S12, here K12, since Q7 | no more C-27 | nobody . O23, $ O23 | nobody DOES T18 | nobody ED O21
 | nobody S C38 | nobody TRY O22 C-15, . C-23 | nobody has T12 | nobody in C17 | nobody is C-40 | none . O13, $ O13 | not . O21 Q6,
 $ O20 Q6 | not 0 E15 | not COMMA E19 Q13 | not DO T-15 C34, . T18, the T-17, W T14 | not ED E-14 S8 T-31 Q-6, COMMA S-17 C32,
 W C-25, . E-17 T-11, " S13 | not ING C-54 Q-8 K-14, to C32 | not LY O-26 | not W O-16 S-15 T18 K12, $ C31, any E-12 T30,
 COMMA O20 C-29, it O-14 C24, . O-16 S18, if Q16, the E-13 K9, in S-13, S S-12, on K11 | not a O-21 C23 Q-6, W O-29 S-13 C27 K8
 | not all T-16 | not at E14 | not be O14 E-15 C20, ED E-14 S16 | not do T14 | not here O15 | not my C22, W C23 | not on K13
 | not that O-18 | not the S-17 T30 K-9, W T38 K-8 | not to Q-9 | nothing $ O32 T21 | nothing . E-13 T27, $ E-13 T27 | nothing BAD O-33 T14 C50
 | nothing COMMA K7 | nothing DOES O18 | nothing ED S-12 | nothing S O17 S16, . S16 | nothing W O-57 T-16 C91, . T-9 | nothing in,
 the S18 C35 | nothing more E16 | nothing on C-18 | now $ Q8 | now . E-13 Q-5, $ E-12 T23 | now COMMA Q11 | now DO S15 | now ED T44
 | now S K8 | now and C-29 | now i Q-6 | now it T-17 | now on C29 | now the O26 S14 | of " O-18 E13, W O-12 E13 | of 0 S12 Q16,
 . S23 C-61 Q6 K12, S E-15 T32, " O20, TIME T-17 | of DEVICE Q8 | of DO, W O17 | of ING O-23 E33 T-21 Q-7, COMMA Q-7 | of PERSON E-12
 | of S O24 E-21 S-20 K-10, . O-22 T36, and T-16 C29, on O17, ED O17, COMMA K10 | of SOURCE, 0 O19 | of TIME Q9 K-11, and C-29,
 . S-15, COMMA Q11 | of W E-12 S-22 Q-7 K20, . T35 C-22 K-9, 0 O31 S18, and O-26 S10, in O23, : O-22, S O16 E-21, COMMA C-20 Q6,
 - S18, " E15 K9, on Q9, $ Q-5 | of a E13 K-19, W E16 C-30 Q-7 K-13 | of an T-21 | of each E19 | of it Q10, . O28, W T14 | of me E17
 | of my T14 Q-8, PERSON O31, SOURCE Q-7 | of our E-15 | of the, SOURCE O-15 C63 K12, ED C31, 0 O24, three T18, ING T18, DEVICE T18,
 S T-17, PERSON S14 T-16, two Q13, W C-8 | of them E-16, . E12 S16 K9, COMMA C-11 | of these O15 | of this, W C-26 K8 | of those Q5
 | of three Q6 | of two E12 | of us C28 | of what E14 | of you Q-10 K11 | of your Q10, W K13, S Q10 | off $ S13 T14 | off - K10
 | off COMMA S12 C-45 Q-9, W T22 | off W O22 T-25 Q-5 | off a Q5 | off and S-24 T29, on S-15 T26 | off at O-15 T18, the T22
 | off by Q-5, W Q-5 | off every K12, TIME K12 | off in E13 S15 T-18 K12, the E13 | off it T17 | off my K11, W K11 | off the Q6 K-12,
 W T-19, SOURCE Q5 | off your C29 | on " E13 T-16 | on $ Q11 | on . E17 K14, $ E19 S20 K14 | on 0 O-39 E13 Q9 K25, TIME E-29,
 . O-24 E28 S-23, 0 Q15 K21, W K9, may K9 | on ? Q7, $ Q7 | on BAD T-14 | on COMMA E-13 S53, W S21 | on DEVICE C34, . E13
 | on DO E14 S16 | on ED Q11, W Q12 | on ING O25 S14 | on LY Q9 | on S, 0 S16 K15, W S15, COMMA E13 | on SOURCE E-14 | on TIME E-51 S31 Q-5 K5,
 ? Q-18 K13, 0 O-16 S12 Q6, COMMA E-15 S8 K-10, the S14, . O11 E11 K9, TIME K10 | on W T-21 K-24, $ C38 Q-12 K-13, COMMA S21 C-30,
 of O-29 T22, is C28, ED T25, : S21 T-15, 0 E-13 C-13 K19, and O-18 S-13, . S-14 T-18 K-13, the O17, TIME E13 T-13, ING S12,
 ? Q10 | on a S16 T-24 Q5, TIME O-17 Q-6, ED S16, W Q8 | on and S-15 T39, off T32 | on at E12 | on both Q-8 | on for Q7 | on her T11 Q-8,
 DEVICE T19, W Q-8 | on in E12 S13 | on it K-13, . S-15 C-27, COMMA S18, ? Q6 | on its O24 E-15 K9, W O28 E-19 K9 | on my S-22 K-16,
 W K-12, SOURCE Q6 | on our, W S-14 | on some S20 | on that, W E14 | on the E8 Q-7 K-14, 0 E-17 T23 C62 K13, DEVICE O28 C-30 K25,
 same O-21 E15 C26, SOURCE E26 S-8 T-22 C-6 Q-7, TIME S20 T23, W E13 K-20, other E13 S18, ING E-14, LY E10 T-13, DO K10, PERSON Q6
 | on their, W T15 | on this S-14 | on to C-18 | on your Q-15 K8, SOURCE S15 C-41, W C27 Q-9, DEVICE K11 | one $ O23 | one - E-21 C35,
 W E-12 | one . Q-10, $ Q-10 | one ? Q11, $ Q11 | one COMMA E15 S27 Q-8, so T14 | one DEVICE Q-5 | one DO E47 S-22 Q11, . Q10
 | one DOES O18 | one ED T35 Q-6 | one ING E14 | one PERSON C-38 | one S O26 S14 Q-11 | one SOURCE E16 C-27 Q6, . T13 | one TIME O35 E-24 C-35 K15,
 . O17 K19 | one W S18 Q-25 K-19, COMMA E37, and O-20 E15 T14 C31, . O-23 E19, with Q-17, S E-14, on S13 Q-7, ED E-11 | one after Q9
 | one and Q-7, W Q-9 | one by T23 Q5, one T23 Q7 | one does S14 | one from O-16 | one i E-13 | one in E-12 T11, the E-12
 | one is Q8 | one more Q-9 | one of Q10, the O-18 E-23 S-29 Q8, them T-14, W E13 T13, your K9 | one on E21 | one out T15
 | one s Q7, W Q7 | one the Q-9 | one to E11 Q11 | one was E-13 T-17 | one with O-18 K12, the C34 K14 | only " S12 | only ED E-12 S33 T-18
 | only ING S23 T-17 | only S S-13, if T18, in S-12 | only W O44 T28, S E13 C-38, the C28, . E-15 S-11 T15 | only in O-17,
 the O-16 C40 | only the K11, W K13 | only when S-14 | only with C19 | or 0 Q17 | or DO Q-6, it Q6 | or ED Q12, me Q9 | or ING K25
 | or W O16 E-23 T-22 C-39 Q-27 K-8, . O41, DO S-14 Q10, " S14, me Q-13, ? Q13 | or a T-14 Q6, W Q7 | or are Q11 | or do Q12 K15,
 i Q7 K16 | or does Q7 | or in C30 | or is, the Q-14, it Q14, that Q-8 | or not Q8, . Q7 | or only Q8 | or so, . O19 | or the O-19 K-8
 | other $ S12 | other . O20 C-38, $ O20 C-38 | other 0 Q-11 | other DEVICE, COMMA T22 | other S O25 T20, COMMA T30, have E12,
 W E12 | other W O-8 S-25 T38 Q-7 K-10, COMMA T31, S E-18, . O-16 | other one E14 | ought to E35 T-18 Q-7, W E16 | our DO Q15
 | our PERSON E-12 | our S C20 Q-7 K9, W K15 | our SOURCE E34 | our W E-28 C10 Q-19 K-24, is O-24 C44, has O-24 T19 C36, DOES C31,
 COMMA C21, DO S19, S E-11 T-18, and T17, $ O16, in K11, . K-8 | out " T12 | out $ S12 Q-8 | out . E13 S16 K14, $ E16 K17,
 W S13 | out ? Q-18, $ Q-18 | out COMMA O-20 K-9 | out S E13 | out TIME C20 | out W E-14 S16 T15 | out after K12 | out and T40 Q14,
 in S-11 T36 | out at T-16 | out by C26 | out for C-27 | out of O24 E-8 Q12, W C-29 | out on, the O20 C-29 | out the S19 Q10,
 W S25 Q10 | over . E14, $ E14 | over 0, . S13 | over COMMA S12 T-18 K13 | over W O-18 S28 T-23 | over a S-20 | over it O14
 | over on K13 | over the Q-7, TIME C29, W O25 T22 Q-6, DEVICE O-17 | per W T22, COMMA E12 | per the S11 | please $ C34 Q9 K9
 | please . O-25 C-29 Q10 K8, $ O-24 C-29 Q10 K8 | please ? E11 Q-14, $ E11 Q-14 | please DO O25 E-17 T-15 K-26, the C34 | please ING K-8
 | please SOURCE Q-12 K53, $ K18, . K10, me Q-7 K7 | please W Q6 K-11, my C42 K19, $ O18 K12, it Q-12 K-13, me Q12, this K9,
 us Q6 | please can Q-11 | rather W C15 | rather have C-33 | re - O-32 E20 S-11 T52 Q-13, ED O-22 T50 C-29, DO E13 Q-11 | re ED E14
 | re ING O-20 E-14 C45 K16 | s . T16, $ T19, W K8 | s 0, . C-13 | s BAD C-33 | s COMMA T-14 | s DEVICE O31 T36 C-61, . C-28
 | s DO O23 | s ED O-12 E30 S-28 C51 Q-11 K-16, COMMA C36, . C20, to E12 C-18 | s GOOD E-11 T25, . O26 E-12 T13 | s ING T-12 Q-11 K-9,
 . S14 | s LY O22 C-47 | s PERSON K17 | s S O21 T20 K10, . K11 | s SOURCE K-9 | s W C29 Q26, - C42, SOURCE C33, TIME C32,
 was T22 C-28, COMMA O-21 T-16 C16, S E16 S18, in T-16 K16, from K16, $ O15 K10, is E-15, ? T15, . E-14 Q8, DEVICE E12, for E12,
 on E-11, DO Q8 | s a T-15 C31 Q-8, W C-31 Q-8 | s all K8, . K10 | s an, W E-10 | s and O-15 | s been, ED O-34 E19 C33 Q7
 | s done Q-5 | s for O-25 C35 | s how E13 | s in Q7 | s my Q8 | s no T20, W Q6 | s not S12 T21, the T15 | s nothing T17 | s now T-16
 | s on, the E12 | s still Q6 | s the T13 Q12, W O-9 C39 Q8 K8, same O35 T19 C-26 | s with S18 | said " O-15 E-19 C30, W E-16 C40
 | said 0 E17 C-35 | said COMMA E-14 T-16 C21 | said W O51 E16 C-46 | said he T14 | said i K12, d E11 C-36 K13 | said it O29 C-37,
 was E-26 T26 | said no T15 | said they E12 | said to O-16 | same . O35 E-22 T61 C-38 K-12, $ O35 E-22 T61 C-38 K-12 | same COMMA E-17
 | same DEVICE O-16 E42 T-30, COMMA O-17 E14, . E16 | same DO E-13 C35 Q15, . Q14 | same ING O18 E15 T-27 | same PERSON E19
 | same S E10 | same SOURCE, . T18 | same TIME O-28 S16 T-28 Q-7, . S12 | same W O-25 E42 T-25 Q-6 K-11, as O-34 E-25 S14 T-15 C54,
 COMMA O-10 E29 T-28, . E-17 S-16 T22, and E12 T-20 C-19, S T-20, in O-19, with E18, ED E16, on E-12 | same in O18 C-28 | same one O-17
 | same with O24 E-13 T27 | say " S14 | say W E13 | say that O-15 K13 | say the O-16 E12 | says " O25 E-25 K8, W O-21 C21,
 ED O17, ING T-13 K15, your E-11 | says . O-26 E-13 | says 0, COMMA O30 E-10, . E-15, W E13 | says COMMA O-21 E20 S-15, and E16
 | says DO E12 | says ED E-11 T19 | says ING Q8 K11 | says W O27 S-20 C40 Q11 K-13, on C32, . O25 E-14 T-19 | says i O17 | says it C-21,
 s O18 C-15 | says my O25 C-24 | says on E14 | says so E17 | says that O-24 E-14 C26 | says the C32 K17, SOURCE K14, W E13
 | says they T22 | she DOES S13 | she ED T23 C35 | she S E15 T-11 K11 | she had K13 | she is O-16 | she s E-11 | she was O22 C-28
 | should . O17 E-17, $ O17 E-17 | should DO E39 Q6, the E18, to Q9 | should ED E10 | should W E32 T-15 Q-6, the C-30 | should be E-14 Q-10 K-11,
 0 E13 C-32, W O20 E-22 C31, ED O-22, the E15 | should have, been E14 | should i Q12 | should not E-19 | shouldn t E32 | since . C-25,
 $ C-25 | since 0 E16, and C30, TIME O15, . S10 K-9 | since ING E11 | since S S21 | since TIME O46 E-35 S-27 Q-12, and O-15 C25,
 COMMA T20, . E-14 T-10, the K8 | since W O21 K-10, TIME C-24 | since i S14, ED O29 | since the E14 T-19, TIME C-41 K12, S E33,
 DEVICE S30 K11, W O22 E-13 S-11 K-12, 0 E-17 | since then E-13 | since this T20, TIME T20 | since we S16, ED S12 | since you S18,
 ED S20 | so $ O-20 | so 0 E23 C-31 | so COMMA E-23 C29 | so ING O21 | so LY E-13 | so S C28 | so W O19 S-17 C-46 Q-14 K10,
 i C-26 | so a E10 | so every C22 | so here K11 | so i S29 C22 Q-13, W O20, ED S17 K12, can E11 Q-7 | so in C24 | so it Q-8,
 is T18, s T12 | so no E-13 T-11 C42, W C16 | so now O16 C-25 | so please C-33 K17 | so that E20 S17 Q17, s O18, W Q11 | so the E14,
 W O20 T-12 | so we T27 C-24 | so when Q12 | so you E-18 Q-7 K8, W Q-6 K10 | some S S13 | some TIME S13 | some W, S E15, COMMA K8
 | still BAD S13 T19 | still DO E12 C-34 Q11 K15 | still ED K13 | still ING O18 S25 C-20 Q-7 | still W O14 S-12 T11 Q17, . T16
 | still have, the C39 | still no S13, MONEY S13 | still says S12 | t $ S17 | t . O25 K12, $ O43 E13 C-44, W O-17 C23 K13
 | t COMMA C-23 | t DO O20 T-35 Q-5 K-10, it T-20, on O18 | t ED T23, . O20 T19 C-41, COMMA C29 | t LY O-16 S14 | t SOURCE O11
 | t W O-34 S13 K-10, it O-28 E-19 T53 C22 K11, . T39, to S-15 T-20 C37, in C34, with O23 K15, any C22, S O-21, a C-20, if S12 C-19 Q13,
 the O17, that O-17 K13, why E14, $ S13 T14 K-12, ING T-14, where T14, what Q-5 | t a O-15, W O-17 | t be Q-6, ED O16 C-27
 | t do E23 | t even K11 | t have T23 K13, a K15, the T14 | t in O21 | t it E26 Q6 | t like T17 | t there Q12 | than 0, S Q8
 | than ING Q-10 | than the E-16 | thank W K-8 | thank you, for K15, . K-7 | thanks $ Q7 | thanks COMMA, W K8 | thanks for O-15 K32,
 the K8 | that $ Q12 | that . Q-6, $ Q-6 | that DO Q6 | that DOES S14 T25, a Q11 | that PERSON E15 | that S O-30 E-18 S27 C45 Q-15,
 . C34, S C26, 0 S15, W Q10, the Q-7 | that SOURCE E20 C-30, . C-21 | that TIME O-22, . E13 | that W E16 Q7, . O-20 T18 C33 Q14,
 ? Q-24, for O18, or Q-16, is O-15, COMMA C-13 Q-9, ING Q12, was Q6 | that a, W S15 | that does Q-7 | that for Q-6 | that got T11
 | that has E-12 S23 | that he Q-7 | that i E-15 K-8, W C46 | that if O17 | that in T15 | that is, ED O16 | that isn E11,
 t E11 | that it O-19 C30, S O-22 E15, was E-10 | that my, W O21 | that on K10 | that one Q-7 | that s T-35 Q-7, ED E-14 C35,
 a C29, W O19, the O-15, how E13, all K9 | that the C58 Q18, DEVICE E23, W E-17 Q9, PERSON Q8 | that was O13 K-8 | that we C-13
 | that when S-12 | that you Q-8, can S16 | the " T39, W S-19 T21, DO S17 | the - O26 | the . Q14, W Q14 | the 0 Q6, COMMA O18 T36 C-17 Q-7 K-12,
 S C-33, . O-30 S-28 Q17 K21, $ C29, and T26, W O-16 E24 T-18 C21 Q-6 K-7, on E13, TIME S12, is E-11, - S11, of Q11, : Q10
 | the BAD O-30 E-18 C15 Q-9, W C18, one T17, S O-16 Q-9 | the DEVICE S51 T21 C-47 Q-9, as C-30, ED O25 E16, W E-19 T-18 C25,
 s O-18 S-11 T24, had E11 T24, is T24, on S23, has O22 E-19, . S20 K9, was S-12 T20, the S-19, and S-18, doesn S18, $ T17,
 : O-16, from K16, it E15, to S15, said E14, COMMA C-14 Q-7 K11, ? Q13, ING K13, says T-9 | the DO S-23 T-11 Q-21 K-13, W O13 S-34 Q-7,
 DEVICE O28 T-16, is O18, COMMA E15 Q-11, for T15, . O-9 E12, SOURCE K10 | the DOES O32 E-13 | the ED E-18 T-12 Q-10, W E16 T-7,
 and S13, one Q-11, DEVICE K9 | the GOOD K11, . S14 C26, W Q-8 K19, S T15 | the ING C-28, COMMA O16 S17 C-46, W S32 K18, DEVICE C27,
 is O-21, in O-21, . E13 K-8, S S11, ED K9, on Q6 | the LY O25 S17 T18, W O15 T-16, ED K14 | the MONEY Q16 K-14, is T14, W Q9
 | the PERSON S-14 T45 Q-9, W S25 T14 C-34 Q11, . O21 S11 K-11, says T20, had O18 T18, was C18, in O-17, ED E9 S-17, SOURCE Q-16,
 is K16, at C15, S E-14, on T-14 K14, can Q6 | the S E-32 T15 Q-7 K19, on O-32 T-20 C55, . O-32 E13 C28 K11, W E-31 T-20 C-7 Q28,
 and T30, are E-29 T20, with S-15 C-27 K15, in O26 C-26, $ C26 K10, to O-25 S14 T19, DEVICE S14 T-22, DO T19, " E18, as O-17,
 COMMA S16 Q8 K-17, for T17 K15, out Q-13, : S12, PERSON Q10, by Q-6, ED Q-6 | the SOURCE O-42 E36 Q13 K-8, s O-20 C54 Q20,
 W T39 Q6, and O36, $ C34 K-10, has C33, COMMA O17 E14 S25 T-32 C-29, . E23 T-32 Q-7, ED O17 S31 K10, is O24 T23 C-30 Q-5 K20,
 that C30, DOES O27, of T13 C-24, says O-21 E20 S11, it O-14 E19, i O-18, you E17, the S16, S T-16, for E15, say E14, SOURCE E14,
 on Q8, ? Q8, or Q-5 | the TIME O-11 E12 Q-6 K-8, . T40 C41, TIME O22 C-31, it C-29 Q7, the O-24 S24, COMMA E-12 S21 T-24,
 and T-16 Q-6, DO O-14 E12 K8, $ T14, i S13 | the W Q-27 K21, by O29 T30 C-64, ( E-13 C56, COMMA E6 S50 C-34 K-41, $ E17 T17 C29 Q-8 K-50,
 DEVICE O26 C-43 Q-23 K47, is E-46 S-6 T31 C42 K32, TIME O14 S28 T-44 C-23 K11, with S44 Q11 K-13, was O-43 E-28 T-20 C22 Q-6 K-9,
 PERSON O-42 C35 Q20 K18, still C41, should E40 C-37, to E20 S31 T19 C-37 Q-6, but T18 C37 Q14, DOES O36 E-9 Q-14 K15, two C-36,
 for O-34 E-16 T18 K15, into O25 C-34, - O24 E14 S-20 T32, and E-28 T23 C-32 Q8, it O19 E19 S-31 C14 Q-7, SOURCE O11 T-31 Q8 K-20,
 as S31, of T-31 Q-12 K27, under C-31, because C31 K11, S O17 T-9 Q15 K-29, s O-28 K-11, the O24 T-17 C-28 Q-14, there O28 C-26,
 that S-27 Q5, 0 C27 Q7, LY T26, . E14 S25 T-23 Q-16, at T-25 Q-8, i T25 K10, " O-23 C24, DO S-24 C23 K14, isn C-23, gets C-23,
 if C23, ING O22 S-9 Q-8 K18, GOOD O-22 T-14 C17 Q11, a T22, you O12 K21, before O-21 S18 Q8, so O21, never O21 T-16, will S-20,
 from E14 T-19 K-10, one E13 Q-18, in S18 Q-8 K-15, TRY S17 T18, ) O17, up T17, does O-16 T14 Q-10, just O16, out S-11 T16,
 can O-15, : E15, three S15, or E-14, they E14, says E10 T-11 Q14, has S-14 K12, down S-14 K10, would T-14, on Q-6 K14, BAD E-11 S13 Q-11,
 again K13, since E11, had T-11, between Q11, we E10, instead Q10, have Q10, too K10, ED T-8 Q-9, already Q9, ? Q-5 K-8, got Q8,
 my K8, he Q6 | the one K-8, in E15, ING S13 | the only, ING S19, W O15 | the other Q-10, DEVICE T-26, W E16 T19, one E16,
 $ S13, S C12, 0 Q-11 | the same T-23 K-10, TIME S20 T-34 Q-6, DEVICE T-32, DO E-12 C26 Q15, in C-23, as O22, ING T-22, S T18,
 one O-16, W O-15 E14, . E-13, with E-12, PERSON E12 | the three Q8, S C-26 Q9 | the till C-29 | the two S-26 Q10, W K12 | the very E14 C-27,
 same E15 | their W T22, . S-13 T33, COMMA E16 S14 | them $ Q10 K9 | them . T-16 Q15, $ T-15 Q16 | them ? Q-17, $ Q-17 | them COMMA C-10
 | them W S-15 T27 Q-14, . O21 | them and Q23 | them by, W E12 | them for E-19 T15 K9 | them from S13 | them in Q-11 | them up T16
 | them with S-11 | then . E10 T-18 C19, $ E10 T-18 C20 | then 0 O20 | then ? Q7, $ Q7 | then COMMA Q-8 | then DO O-36 | then ED E-11 S14
 | then ING S13 | then S T12 C-27 | then TRY S23 | then a, W O15 | then i O-17, ED O-23 S17 T34 | then it O26 T16 C-26, ED S10 T-22,
 is T22, s O16 | then nothing S18 | then the S-26, W S-18 T26, SOURCE T19 | then there C23 | there $ Q-6 | there . K11, $ K11
 | there COMMA O23 S-13 C13, W T31 | there ING Q9 | there W E13 T21, . T21 | there a Q25, W Q12 | there an Q10, W Q10 | there and O15
 | there any Q-10 K12, W Q-11 K13 | there is Q-12, no S23, one E16, a K7 | there s K-14, a T-18 K-10, nothing T17, W O-14
 | there some Q-10 | there they S19 | there was, a E20 C-42, W C21 | there were E20, 0 O16 | these S O8 T-15 Q-10, . E-11
 | these are E13 | they DO T-25 C29 Q13 | they W T-15 C35 K-12, . O23 | they all T24 | they are, ED C34 | they did E11 T20
 | they don C-20, t C-20 | they re O20 E-11 T-11 | they said T26 | they say T18 | they were O-22 E17 C26 | this $ Q6 K9 | this . O-19 S-12 Q-11 K-13,
 $ Q-11 K-13 | this 0 O19 | this : O21 S27, $ S16 | this ? Q11, $ Q11 | this COMMA E13 S-13 T-18 K8 | this DO T20 Q7 | this ED E-14 C-49 Q13,
 W Q7 | this LY O15 E-13 | this S O25 E-38 | this SOURCE E17 S-19 T-12 C48, . T-16 C35 | this TIME O60 E-16 C-70 Q-15, . T27 C-8 K-10,
 COMMA T10 K11 | this W E28 S-11 K-20, COMMA E15 C-29, . S-15 T-18, $ E16, " T13, is K9, ? Q-6 | this a S11 Q11, W S11 Q10
 | this by Q8 | this for Q5 | this has O-15 K10 | this in O-16 E12 S16 C-19 | this is O-16 Q-7 K32, W O-18 K30, the O21 E7 K23,
 not C-22, ED E-14 | this on E-11 Q5 | this one K13 | this was O-22 | this with O-17 C29 | three - K11, W K11 | three . E18 K-8,
 $ E18 K-8 | three S O30 E-16, . T25, COMMA O-14 S23, in S-14 T20, of S20, W Q9 K9 | three TIME T-30 Q-6, W C34, . E-10 C-19,
 now S19, and T-16, COMMA T-14 | three W O-19 E13, S O-14 E14 T28 | three of S-14 | through . O39 S-13, $ O39 S-13 | through COMMA T24 C24
 | through W C31, . C28 | through a K12 | through it T-13 | through the S12 K-14, W O-20 S14 | through your T20, W T21 | till TIME O-19,
 . O-18 | till i T16 Q7 | till the, W O20 T22 | to " O35 E-20 C-42, W S16 | to . O-15 S15 T-22 C-39 Q12, $ O-14 S15 T-22 C-38 Q12
 | to 0 T29 C-22 Q-12, . O14 E-7 T60 C-37, and E-12 T-16, W E15 S-13 Q10, S E-11 | to : E29 S-12, $ E25 | to DO E15 S-19 T-25 C16 Q14 K58,
 for E17 C-40, . O38 Q6, W O28 C27, a S-28 K19, 0 T26, S O-21, the E-20 Q9, to S-19, in T19, it E-12 T15 C13, my K14, from S13,
 out S12, that Q-11 K9, them K10 | to GOOD O-17 Q11 | to ING Q-8 | to PERSON Q-6, W Q-6 | to S S15 T-20 K-8 | to TRY O-22 C29
 | to W K-20, on S-12 C64 Q6, for E-15 C49, " O18 C-40, the O-35 S-30 T-18 K-9, COMMA E-29 S32 T-15 K-18, in O-29 E12 S22 C-30,
 one C29, a E12 S-27, out O-18 C26, from C-26, . E12 S25 Q-5, S E-13 C-24 K14, it O15 S23 Q-11, $ S21 K-12, by S-14 T21, : O20,
 to T-20, TIME T19, what Q19, PERSON T16, as E-14, about E14 T-12, GOOD E14, 0 E-13, an K13, and E-12 Q-6 K8, if E11 Q9, ? Q-10,
 them Q10, at K10, my K-8, this Q7, is Q7, me Q-6 | to a E14 S13, W O23 S12 T24 | to an C-39, W C-38 | to another E-13 S16
 | to be O14 E10 S-6, here O17 E17 C-22 Q7, ED E-21 K11, W C15 K-7, there E11, a K10 | to do E16 Q-12, the C27, with Q-7 | to each O-16
 | to get O-15 S13 K-9, the Q-10, to Q9 | to have C-17, W E16, the Q6 | to it E-8 T25, COMMA T33, . E-10 | to me T-28, . K10
 | to my E-12 Q-6 K13, W S19 C-33 Q9 K31, PERSON Q-12 K-8 | to no T16, W T18 | to say T-22 Q-7 K30, that K16 | to that O15
 | to the Q-8, BAD S25 Q9, W T17 Q-10 K-6, PERSON E-16, DEVICE E13, TIME E11, ING K11, S S-8 K8, 0 Q-5 | to this Q-11 | to us E-11 C28
 | to you E-16 T44, on T18 | to your, W S17 | too . S-10 T20 K11, $ S-10 T20 K11 | too BAD Q8 | too W O28 S-12 Q-11, to Q-8
 | two ED O18 | two PERSON C-32 | two S E-30 S22 C-8 Q-13 K-19, W C40, ED E-12 C35, . E29 T-19, at T24, on C-24, of E-14 S-20,
 from T14, in E-10 | two TIME, W E-16, COMMA T16, in S14 | two W S20 T16 K12, - T21, S S19 | two and E13 | two in Q-6 | two of E-17
 | two other, S T20 | under 0 E24 K12, . E18 | under S S-20, . O-20 | under SOURCE C28 Q-6 | under W O-21 E-8 T24 C48 K-10,
 0 C37, COMMA E-12 C22, . C22 | under the, W K-11 | until 0 C15 | until TIME O-28 E31 T19, . T17 | until W O22 | until i,
 W T26, DO O21 | until it E-12 | until the C-38 K7, W C-32 | up $ O-15 Q13 | up . O28 E15 C-19, $ O30 E17 C-18 | up ? Q5,
 $ Q5 | up COMMA T-33, ED T-15 | up S T-12 | up W C41 | up again O17 | up and T16 | up at Q-9, the Q-9 | up by T17 Q10 | up for O-19 Q-9
 | up my S15 | up on K8 | up the T20, W T28 K-10 | up to O-15 E40 K18, 0 O-31 E35 S-20, the S13, W K10 | us COMMA E14 C-28
 | us W T17 C37 Q-11 | us a Q10, W Q10 | us for E-13 | us that Q-16 | us to, W C34 | ve BAD T26 | ve ED O19 E16 S-19 K-21,
 . E19 T-17 C39, to T25, it E-14, on T14, the E13 T10 C-5, W S-12, ING Q8 | ve TRY T53 C-15 | ve W O-19 E13 C35 | ve a C33,
 W T-21 C33 | ve been, ING T28, ED O19 S13 | ve got O-40 E-16 C34 K18, a K24 | ve had T-13, the T20 | ve just S15 | ve never C-12
 | ve the T-16 C30 | very BAD O16 | very ED K-8 | very W E-27, . O-20 | very same E15, W E12 | via W S-14 T23 | via the S14
 | was " O23 | was 0 T-18 C27 | was DO O-34 S18 | was ED E-18 S-38 Q6, W T-13 C-39, in O-18 T-23 C36, on T21 C29, at C-26,
 COMMA T-24, and T20, . E-18, the E18, to S-18 C8, with S15, by S13, a K10, from Q9 | was GOOD E29 T23 C-12 | was ING E-9 S40,
 at C-27, a O16 S20, to S13, for E-11 | was TIME E-22 C86 | was TRY O-30 E-13 T61 | was W O14 E9 S-17 Q-10, COMMA E-17 T-20 C38,
 on E23 C-34, to E18, TIME O17, and S-12 | was a Q11 K12 | was about O-17 C26 | was done E-19 | was for C17 | was here O16 E-12 T23
 | was in, the C26 K12 | was it Q6 | was my O-17 C27 | was on E-14 K7, the K11 | was that T16 Q9 | was the E8 Q7, same T21,
 W O-17 E10 Q7 | was there O-15 E17 | was to E24 C-19, be E15 | was very O12, W O17 | wasn t O20 | we DO O-22 S11 C34 Q-10,
 for E16 C-46, 0 C35, W O-21, it T13, a S12 K9 | we ED O36 S37 C18, 0 S18 C43, it O20 E-13 T23 C-24, W S22, the O-17 E12 S-15 T-19,
 to T18 K10, from S13, a K10 | we TRY O25 T31 C-41 | we W E-27 C13 Q12 K-13, S C30, it C-23, the C17 Q12 | we are Q-6, W E19,
 ING K13 | we can E-13 Q-5 | we did T-15 | we do E-15 S13 | we get Q11 | we got O15 | we had O-18 E22 K8, ED E16, the K14
 | we have S-19 T33, ED T19, to Q10 | we need C-22 | we re Q7 K9, ING O-21 C23 K17 | we should C22 | we were, W C28, ED E16
 | we will O-15 | were 0 O20 | were BAD C36 | were ED O36 E19 C-40 | were ING E-12 | were S C32 | were W E15 S-12 T-25 C-29,
 . C-28 | were in C23 | were the C31 | were to E21 | what $ Q11 | what ED O30 E-15 C-43 Q-13 | what S E-14 C30 Q10 | what TIME,
 do Q6 | what W O-23 T19 C19 Q22, is Q9 | what are Q7 | what can Q14 | what did Q-22 K15 | what do Q8, i Q-5 | what does Q17
 | what i, W O19 C-38 Q6, ED O-16 E13 T-18 C18, DO T15, d E-12 | what is Q12, ED O19, ING Q7, the Q-6 | what it E-15 | what s O-17 E19 Q6 K11,
 the E10 K14 | what the E27 T-20 Q-6, W Q-12 | what they C23 | what would Q9 | when ING O26 E14 S19 K9, the K11 | when W C-24
 | when do Q6 | when i Q-16, DO O57 Q-8 K28, ED E23 S-55 T-39 C56, W S40 T18 C-21 K-8 | when is Q9 | when it Q-11 K9 | when my S11,
 PERSON S15 | when the S10 C18, DEVICE S11 T17 | when they Q-9 | when we S-11, ED O22 | when will Q16 | when you E14 S8, DO S19
 | where i E26 C-25 Q-5, ED E22 | where is Q25, my Q17 | where it T15 | where s Q18 | where the Q11, W Q12 | where they E-12
 | where you Q-7 | which LY O18 K8 | which S E13 | which TIME Q9 | which W T-17 Q25 | which i O13 S-14 Q-8, ED E23 T-16 | which is T-17 Q-7,
 the E16 C-24, W O19, a S11 | which of S11 Q8 | which one Q22 | which was T21 | while ING S-10 | while a S13, W S13 | while i,
 was S9 C-35 | while it S12 | while the O-14 E-12 S14, W O-18 S13 | who DOES Q11 | who ED S-12 T16 Q7, it Q7 | who S E-13 T14 Q10
 | who do Q7, i Q7 | who is Q8, W Q11 | why is Q12 | will DO C21 | will W E-13 T-25 C47 Q6, me Q6 | will be O19, ED O23 | will do T18 C-28
 | will it Q15 | will not O-19 | will the Q17 | with " O36 S18, W S16 T-22 | with - T25, W T15, - T11 | with . E19 C23, $ E21
 | with 0 T-20 K-12, . E30 T-13, S T-18 C28 | with : O-21 | with DO T17 C33, W T13 | with ED O27 E-14 | with ING E14 | with S E10 S15 T21,
 . C37, and T15 | with W S23 T5 Q-6 K23, S E-18 C36 K29, 0 C-30, in E12 S-14 T29, COMMA S21 T-19 C25, and O-21 E10, . E14,
 ED T14, : S13, SOURCE K9 | with a T14 Q7 K-22, ING E26 C-24, W T24 K-17, DO E11 | with an, W C30 | with it, . O-18 E-15 T-17 C75,
 COMMA O-15 | with me K13 | with my Q-6 K-12, DEVICE Q-5 K16, W K-12 | with no K24, W C-32, S K9 | with one K14, W O28 | with some S12
 | with the E9 K-13, W O-36 T40 C8, same S38 T-28 C-28, DEVICE O-31 E12 T-31, 0 E13, ING S-11, S K9 | with them K15 | with this,
 SOURCE C37 | with two T-16 | with what Q-7 | with you T-19 | with your, W E14 | within 0 E11 | within a, W E15, TIME E-14
 | within the S14, W O20, TIME T19 | without - T13 | without ING T-24 Q6 | without my K12 | without the T24 C-27, W T31 | won t,
 DO T-17 | would DO E19 S-13 | would W O-27 E27 S-20 C-47, it E13, the E12 | would a Q8 | would be, W E21 C-65 Q-12, GOOD E14,
 a E-13, LY Q10 | would do E-14 Q-7 | would have O-17 E20 C21, ED E19 | would it Q17, be Q8 | would like, to E19 Q5 K11 | would rather C27
 | would you Q15, W Q17 | wouldn t, W T19 | yet ., $ O-21 T15 C29 | you " O17 C-24 | you . O-24 T8 C27 Q11, $ O-18 T8 C31 Q11
 | you COMMA E-20 K-10 | you DO E12 S21 C34 Q-17, on Q17, the S13, a Q-13, it S11 Q-9, them Q-11, to K10 | you ED O33 T-21 Q22,
 it C33, 0 O16, us E16, me Q12 | you ING Q-6 | you PERSON Q-15 | you S C-19, W Q-6 K15 | you SOURCE Q21 | you TRY Q-13 K10
 | you W O-38 E40 S-26 C38 Q17 K-15, ? Q-38, to O14 E21 Q6, it Q19 K-8, $ Q16, me C15 Q14, the Q-15, S E13 Q12, . K12, TIME K11,
 that Q-8 K9 | you and T23 C-16 | you are E17 K12 | you can K18, W O-26 C46, t S15, DO O13 | you could C-26 Q-6 | you d K8,
 W K9 | you do S13, not S13 | you don K9, t K9 | you for T-17 | you get E15 Q9 | you had C31 | you have O9, a Q8 | you in O-18 T12,
 TIME T20 | you may K-7 | you need Q9 K-7, from Q9 | you on T17 | you re Q-10 | you said E20 | you should E-21 | you so K9
 | you still Q6 | you that C-19 | you the C26, W C36 | you to S-13 T-17, W Q9, DO Q-8 | you ve O13 E-17 T-16, ED O29 S-13
 | your 0 K20 | your DEVICE E-9 S32 Q-11, COMMA S18, W T15 K-8 | your ING C29 K-14 | your PERSON T26 K-17, was O17 C-34, on E-11
 | your S O18 Q9 K-16 | your SOURCE O-22 E73 Q-8 K-12, S E18 C-39, says O-28 T13 C35, . S14 T-20 C32, COMMA T22, W O17 K15,
 DEVICE T14 | your W O22 K-25, in S-12 C52 K17, SOURCE O-31 E49 C-31, PERSON C39 K-11, with C39, has O21 C-31, . E-21 S12 T-30,
 S O27 E-11 C-19 K26, COMMA S-27 T19 Q-6 K-12, ED S16 C-27, is C-25, DEVICE E-15 S-24 K15, $ Q19 K-10, and T18 K16, on T-17 Q7 K-9,
 : T15, ? Q-14, - E12, 0 Q9
`,
};
