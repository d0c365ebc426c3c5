// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const SENTENCE: Voice['sentence'] = {
  from: {
    observed: 0.3,
    expected: 0.26,
    step: 0.26,
    tried: 0.34,
    context: 0.3,
    question: 0.5,
    courtesy: 0.34,
  },
  bias: {
    observed: -0.79,
    expected: -2.25,
    step: -1.75,
    tried: -1.98,
    context: -1.78,
    question: -2.31,
    courtesy: -2.94,
  },
  cues: `
able-to O-17 E66 S-18 T-20 C-60, according-to O-39 S-57 T-44 C54 Q-14 K-64, actual O43 E-5 S-23 T-11 C-22 K-14, actual-label O-12 E-13 S95 T-25 C-58 Q-6,
 after-update O58 E-20 S148 T-53 C-48 Q-6 K-5, again O51 E-79 S-24 T99 C-79 Q-16 K-11, already O16 E-32 T32 C-7 Q5 K-47, also-works O42 E-8 S-8 T-12 C-40 Q-22 K-11,
 although O83 S-11 T-28 C-44 K5, always-not O46 E-35 T-17 C-64 K-73, arrow-path O-22 E-42 S92 C-39 Q-39 K12, as-expected O-15 E17 S-6 C37,
 as-it-did O-31 E22 T-10 K-10, at-least O-18 E30 S-19 T-21 C10 Q7 K-12, attached O-25 E-7 S8 T-64 C103 Q-12 K-60, attached-test O-25 E-5 S34 T-16 K-7,
 back-as-it-was O24 E-19 S18 T7 C-24 K-20, before-it O-37 E115 S-27 T-37 C-18, belongs O-21 E77 S-31 T-10 C-43 K-6, bought O-18 E-8 S-81 T-93 C122 Q10 K33,
 breaks O70 E-53 S13 T-31 C-9 Q-6 K-47, but O27 E-18 S-19 T-23 C-15 Q-35 K5, but-negated O7 E-32 S26 T54 C-16 Q11 K40, by-doing O-6 E-6 T-8 C-7,
 can-we O-39 E13 S7 T-70 C9 Q-199 K-18, case E8 C-17 Q-21 K-6, charged O89 E-19 S15 C-66 Q-17 K-71, checked O-30 E19 T91 C-39 Q-35 K-34,
 chose-it O-10 E34 S-45 T-27 C55 Q-31 K19, cleared S-116 T171 C-59 Q10 K14, click O-5 E-10 S158 T-62 C-93 Q-104 K-38, code-start O12 S44 T47 C-61 Q-41 K-64,
 command-line O-10 E-12 S57 T5 C33 Q-39 K-103, config E7 S45 T38 C-15 Q16 K-103, consider O-7 E-27 S-14 T-21 Q14 K-18, contact-alone O-91 E-32 S-54 T-57 C-84 Q-24 K189,
 contacted O-18 S27 T175 C-89 Q-13, correct-is O-9 E18 S-29 T15 C-35 Q5 K-10, could-be E6 S-16 T-12 C15, could-verb O-10 E-12 T-38 C54,
 cracked O65 E-53 S29 C-15 K-28, crashes O76 E-21 S26 T9 C-30 Q-5 K-69, date O-5 E-29 S18 T-46 C45 Q-33 K-31, deed-row O-19 E-48 S50 T-74 C-73 Q-29,
 demands O20 E-33 S20 T14 C-43 K-61, did-past-be O-26 E84 C-67 Q-18 K-6, did-start O-17 E-25 S63 T61 C33 Q-8 K-70, differs O19 S10 T-19 C-25 Q-22 K-32,
 disappears O49 E-25 S8 T-18 C-6 Q-19 K-63, do-for-me O-172 E-99 S-77 T-94 C-93 K-97, does-not-work E-12 S32 T7 C-71 Q-15 K-20,
 empty O99 E-13 T8 C-97 K-129, ends-same O27 E-13 S-6 T90 C-13 Q-97 K-89, entitled O-67 E99 S-12 T-60 C-26 Q11, error-noun O24 E-36 S-38 C-17 Q-14 K-39,
 error-subject O23 E6 S-24 T-60 C-97 Q-12 K-40, event-noun O43 E-8 S14 T-25 C-48 K-6, every-time O52 E-28 S31 T-14 Q17 K-14,
 example O-51 E-24 S12 T-29 C15 Q-75 K70, exception-name O62 S-46 T-6 C-38 Q-6 K-41, expect O-39 E109 T-122 C26 Q-45 K-50,
 expect-verb O-33 E54 S-63 T-58 C-5 Q-45 K-24, expected-label O-62 E20 S-27 T-10 C-22, fails O73 E-9 C-44 Q-15, fault-verb O39 E-8 S-8 C-45 Q16 K-56,
 feature-request O-64 C40, field O26 E12 S18 T13 C78 Q-35 K-34, fix-is O-25 E-11 S22 T20 C-32 Q33, following-code O12 E-8 S48 T-42,
 following-error O17 E-16 S-15 C73, for-so-long O48 E-28 S15 T22 C-34 Q-10 K-105, for-years O-70 E51 S-24 T-110 C41 Q-21 K-11,
 generic-subject O-21 E63 S-7 T-9 C-24 Q-18 K-32, gerund-causes O-5 E5 S81 T11 C-82 Q-24 K-46, gerund-start O23 E-55 S67 T116 C55 Q-91 K-41,
 gets-error O20 E-8 S61 T6 C-27 K29, go-to O6 E-18 S69 C-23 Q-8 K-74, goes-down O19 E-15 S7 T-12 C47 Q-15 K-50, googled O-31 E-42 S45 T32 C-69 Q-8 K8,
 greets O-239 E-124 S-95 T-60 C-173 Q-73 K283, hangs O66 E-9 S31 T-5 C-116 Q-6 K-16, happens O-6 E-25 S-13 T-42 C30 Q-9 K-73,
 has-to S-31 T-10 C-51 Q42, hurry O-28 E-6 S-11 T-30 C96 K-16, i-am O-23 E-10 S-37 T-108 C47 Q53 K17, i-did O-24 E-8 S41 T-14 C-15 Q-9,
 i-do O5 S36 T-18 C-6 K6, i-get O53 E-13 S-44 T-50 C-34 Q37 K15, i-had-set O-12 E66 S10 T-33 C11 Q-10 K-46, i-know O-45 E-9 S-67 T-24 C20 Q-17,
 i-need O17 E-47 S19 T-20 C7 Q38 K-11, i-paid-for E35 S-52 T-11 Q-25 K22, i-past E9 S79 T79 C-47 Q10 K-34, i-sequence S31 T20 C18 Q36 K-32,
 i-suspect O-11 E-8 S-27 T-70 C39 Q5 K-26, i-think-should O-5 E83 T-26 C-100, i-thought O-54 E58 S-42 T-8 C-27 Q-53 K-29,
 i-want-of-you O-39 E-28 S-42 T-128 C-136 Q-11 K-59, ideally O13 E23 S-7 C-16, if-instead O-5 E10 S-17 C-20 Q50 K-23, ignores O112 E-13 S-47 T24 C-122 Q9 K-8,
 imperative-start O-6 E27 S-16 T14 C-70 Q-47 K-9, imperative-start-step O-29 E-88 S135 C-72 Q-17 K-84, in-the-code O-12 E-17 S-19 C43 Q-29 K-30,
 inconsistent O31 E-15 T-16 C-23 K-36, inline-code O7 S118 T-17 C-29 Q-13 K-62, instead O6 E26 S-14 T71 C-38 Q16 K-70, instead-end O8 E-29 T41 C-23 Q6 K-10,
 instead-of E50 S-20 T36 Q12 K-17, is-called O-8 E18 S-49 T-10 C13 Q-8, is-it-possible O-40 S-16 T-12 C-31 Q-68 K-11, is-state O55 E-53 C-39 Q-9 K-12,
 is-to O-36 E95 C-54 Q-11 K-24, it-began O9 S76 C-14 Q-5 K-20, it-must O-129 E117 S-28 T-79 C-7 K-25, it-says-where O-40 E74 S-37 T-10 C13 Q-21,
 it-was-fine O-20 E91 S-17 T-32 C46 Q6 K-9, life O-60 S-62 T-8 C115 Q9, like-others O-23 E77 S42 T-18 C-25 Q9 K-26, means-what O-41 E125 S-26 T-29 C-43 Q-26 K-23,
 meant-to O11 E98 S-21 T9 C-54 Q-6 K11, message-quoted O10 E-9 T-20 C41 Q-87 K-31, money O39 S-20 T-24 C-108 Q32 K-59, money-back O-35 E-5 S-13 T-107 C-76 Q24 K-55,
 must E72 S10 T-23 C-34 K-19, my-relative O-31 E-17 S-13 T5 C65 Q-30 K19, need-subject O-17 E68 S-18 T-13 C-51 Q-8, needs-to O-48 E20 S-33 T-20 C-36 Q6 K-46,
 negated-be O18 E-37 S-35 T30 C22, negated-can O104 E-19 S-43 T39 C-46 Q-75 K-146, negated-have O26 E-40 S-7 C-8 Q-8 K-9,
 negated-verb O58 E-10 S-35 Q-59 K-31, negated-will O93 E-41 S-20 C-9 Q-47 K-61, nice-to O-6 E59 S-10 T-7 C-57 K-27, no-business O-15 E38 S-13 C-38 K-10,
 no-help O27 E-23 S-50 T116 C-19 Q-15 K-18, no-noun O29 E-12 S-18 T-24 C-18 Q20 K22, normally O-11 E55 S15 T-58 C26 Q-8 K-31,
 not-arrived O56 S-7 T-13 C-86 Q-7 K-45, not-be-allowed O-26 E38 S8 C-7 Q70 K-20, not-participle O-5 E-21 T-27 C48 Q-46 K-66,
 nothing O57 E-5 S-8 C-62 Q-19 K-83, now-start O106 E-54 S-32 T-71 C-51 Q-8 K-48, number-of O-37 E-62 S-52 T-17 C107 Q-6 K-5,
 numbered-start O23 E6 S89 T-26 C16 K-33, off-and-on O-12 E-9 S15 T56 C-6 Q-8 K-21, offer-help O-59 E-30 S-40 T-71 C139 Q-29 K51,
 old-thing O-47 E107 S14 T-20 C24 Q-13 K-53, old-version-did O-58 E87 S-38 T-32 C-51 Q-6 K12, on-the-paper O-28 E132 S-48 T-23 C-35 Q-7 K-38,
 once-was O-5 E26 T-11 C-5 Q-24 K-14, one-does O-10 E7 S-12 T-23 C31 Q8 K-31, only-still O72 E-10 S-28 C-68 Q10 K-59, only-with O48 E-8 S-47 C-11 Q-22 K31,
 option-to O-42 S-6 T-24 C-10 Q-14 K-26, or-else O-106 E-14 S-54 T-48 C16 K76, ordered-but O61 E-5 S-10 K-13, other-device O-19 E15 S8 T77 C-6 Q10 K-57,
 ought O-43 E135 S-38 T-84 C-44 Q-43 K-14, out-of-so-many O8 S-36 T23 C-26 Q9 K-33, pay-for O13 E73 S-55 T-21 C27 Q-12 K-42,
 person-is O-58 E-34 S-12 T-11 C75 Q25 K-17, placed-order O10 S8 T-73 C36 K8, please-anywhere O-102 E-35 S-92 T-117 C-78 Q-22 K9,
 please-do O21 E33 S-32 T23 C-26 Q-44 K-73, please-fix O47 E-46 S65 T-63 C39 Q34 K137, praise O-58 S-19 T-32 C102 K152, problem E-24 S-14 T-25 C8 Q-5 K14,
 promised-date O-34 E83 S-15 T-66 C-9 Q-21 K13, question-mark O-80 E-9 S-59 T-62 C-66 Q180 K-37, question-verb O-155 E-94 S-55 T-189 C-153 Q-46 K-43,
 question-word O-101 E-11 S-28 T-67 C-107 Q-35 K-79, quoted-source O-12 E67 S-52 T-8 C-48 Q-15 K-28, rather-than O9 E13 T-11 C-10,
 reason-is O-11 S-18 T-40 C9 Q12 K27, receipt-with O-19 E-21 S-52 T-81 C75 Q-65, reproducible O-32 E16 S-27 T-8 C29, respect O-48 E60 T-43 C37 Q-23 K40,
 restarted O-15 E-50 S5 T147 C-59 Q-22 K13, result-is O55 E-15 S-39 C-26 K-42, right-tag O-63 E22 T9 C-21 Q9 K-6, run-command O-8 E-11 S15 T-40 C-17 Q-12 K38,
 says-time O8 E26 S-43 T10 C-16 K-129, scolds E-17 S-15 C-9 Q-32 K-17, seems O74 E-23 S-38 T-9 C-59 Q-25 K-34, setting-changes E-11 S-43 T43 C-76 K-8,
 shall O-70 E-16 S-20 T-43 C106 Q7 K-14, should O-97 E132 S-95 T-76 C-8 Q12 K-15, should-fail-verb O-35 E95 S-27 T-31 C24 Q7,
 should-know O-39 E-61 S-10 T18 C53, should-question E-43 C-26 Q122, should-verb O-16 E78 S-41 T-30 Q-7 K-23, shown-instead O17 E53 S-38 T-22 C14 Q16 K-5,
 shows-right O22 E-23 S38 T-44 C-31 K-51, signs O-129 E-54 S-37 T-94 C-112 Q-47 K239, since-i O20 E9 S65 T-20 C-23 Q-15, since-year O-46 E62 S-16 T-10 C-39 Q-12 K20,
 situation O-6 E18 T-11 C13 Q-28 K26, slow O17 E16 S11 T-11 C-30 K18, sold-as E82 S-50 T6 C-61 K-16, someone-did O10 S-23 T-30 Q-104 K-50,
 sorry O-79 E-36 S-41 T-20 C-25 Q-13 K140, source-has-it O-30 E74 T-6 C-49 Q10 K5, source-says O-20 E61 S32 T-85 C14 Q-6,
 spec-row O-47 S-19 T16 C11 Q-53 K60, start-trying O-18 S78 C-14 Q-15 K-40, start-when O37 S127 T-39 C-82 K-45, stays O22 S-11 T-36 C-16 K-11,
 step-of-build O82 S-27, steps-label O-55 E-14 S51 T-14 C36, stops O62 E-7 S22 T-11 C-46 Q-10 K-61, suggest O-45 S-33 T23 C5 Q5 K-15,
 supposed O-20 E118 S-54 T-41 C-19 Q32, surely O-129 E150 S-20 T-22 C-27 Q-34 K-12, swapped O-24 E-56 S8 T87 C-60 Q-6, system O-14 E-57 S-37 C80 Q-31 K-69,
 terms-say O-17 E60 S-24 T-21 C13 Q-34 K-43, thanks O-54 E-117 S-77 T-50 C-89 Q-32 K237, theirs-does O8 E31 S-13 T-11 C-28 Q-5 K-12,
 then-do O15 E-17 S40 C-93 Q-125 K-16, there-is O28 S-14 T-24 C6 Q-46, they-promised O-52 E99 S-33 T-31 C-29 Q8 K-15, thing-could O18 E19 S-31 T-16 C15 Q-15 K-22,
 throws O17 T-12 Q-21 K9, times O24 E-28 S-25 T119 C-70 Q-20 K-29, to-reproduce O-34 E-16 S75 T8 C37 K-25, too O15 E18 S-8 C-30 Q-35 K-46,
 tried O-8 E-39 S23 T99 C-64 Q-37 K7, try-to O10 E-26 S77 T-11 C-103 K7, unable O39 E-19 S40 T-26 C-54 Q-16 K-7, unexpected O71 E-29 S45 T-19 C-36,
 until-then O-83 E82 S-53 T-7 C-38 Q12 K-22, upgrade O-30 E-5 S88 T-41 C43 Q22, used-to O-82 E52 S-48 T-81 C-7 Q-5 K-12, used-with O10 E-5 S56 T24 Q7 K5,
 using O-5 E11 S-63 T-6 C49 Q-24 K11, version-past O-22 E41 S-10 T-30 C-36 Q-9 K8, version-word O-6 E8 S-20 T-19 C51 Q-14 K-46,
 waiting O39 E-22 S-23 T9 Q-49 K5, want O-65 E38 S-34 T-38 C-56 Q-13 K-8, want-it-to O-8 E41 S-30 T-21 C35 Q20 K-19, was-told E39 S23 T59 C-76 Q-13 K20,
 well-wish O-77 E7 S-20 C-38 Q-5 K106, what-for O-72 E139 S-32 C-41 Q-77 K18, when-doing O14 S95 C-16 K-18, when-i O22 E-9 S63 T7 C-9 Q-10 K23,
 when-it O-19 E13 S14 T-23 C-14 Q-29 K-7, when-negated O-11 E6 S30 T-14 K-36, why-not O19 E25 S21 T-5 C-32 Q76 K-7, with-colon E-26 S24 T-52 C45 Q-58 K-33,
 with-it-fine O25 E-8 S10 T7 C-40 Q-49 K-56, within-term O-30 E107 S-50 T-8 C-9 Q-10 K16, without-doing O20 E25 T-9 K14, wonder E-102 S12 T10 C-36 Q148 K38,
 word-given O-76 E104 S-25 T-8 C-25 Q-9 K-22, workaround O-20 E-118 S-66 T98 C-9 Q13 K-5, worked-before O-28 E66 C-31 Q-8 K6,
 worked-in-past O-15 E67 S15 C-66 Q-23 K-29, would-be-nice O-71 E58 S-19 T-43 C-89 K-51, would-have-thought O-29 E160 S-8 T-9 C-133 Q-24 K-8,
 would-like O-55 S-67 T-32 C-21 Q20 K34, would-passive O13 E-15 S-12 T16 C11 Q-6 K-5, would-verb O-52 E-16 S-10 T-18 C56 K-6,
 wrong O109 E-22 S17 T-17 C-74 Q5 K-38, you-did O41 E-13 S-37 Q-65 K-46,
`,
  structure: `
after-apart O-8 E-15 S-70 T25 C-22 Q-7 K-65, after:deed O25 T-18 C-21 Q-16 K-45, after:fault O7 T-10 C8 Q8 K-20, after:remedy O30 T34 C-8 Q-19 K-52,
 asks O-65 E-67 S-94 T-62 C-66 Q180 K-37, before-apart O-26 E-26 S17 T-79 C-53 Q-16 K-132, before:deed C16 Q23, before:fault T15 Q5 K8,
 before:remedy T42 C18 Q28 K-54, brief words:1-3 O-19 E-25 S-46 T-53 C-18 K13, brief words:21-40 O38 E12 S28 T24 C-29 K6,
 brief words:4-8 O-9 E-6 S-26 T-52 C-43 Q-25 K-64, brief words:41- O56 E76 S30 T141 C126 K15, brief words:9-20 E-9 S-5 T-43 C-73 Q-15 K-93,
 deed after deed E8 S-33 T35 C-20 Q5 K-15, deed after fault E22 S-29 T-17 Q-6 K-31, deed after remedy O11 S-39 T16 C-13 Q-7 K40,
 deed before deed O-20 E-14 S21 C-27 Q14 K5, deed before fault O-22 E-47 S46 Q6 K-25, deed before remedy O-7 S32 T-20 C11 Q-22 K10,
 deed-earlier O-30 T16 C12 Q-13 K6, deed-later O20 T-38 Q-109 K-23, fault after deed O5 E-26 S-21 T6 Q12 K-36, fault after fault E24 S14 T5 C7 Q11 K-40,
 fault after remedy O9 E-7 S-57 T17 C22 Q41 K-89, fault before deed O30 E-48 S-19 T-37 C-28 Q27 K48, fault before fault O14 E-35 S10 T-15 C-17 Q-14 K20,
 fault before remedy O41 E-37 S-20 T15 C-16 Q-29 K5, fault-earlier O-39 T25 C-6 Q-13 K17, fault-later O8 T-36 Q-42 K-16, first T-284 C-40 Q13 K189,
 form:bulleted O-37 E-53 S-100 T69 C-28 Q-34 K-58, form:numbered O-55 E-37 S71 T-205 C-179 Q-209 K-278, form:prose E-41 S-146 T-33 C28 Q-27 K-50,
 last T-20 C33 Q16 K112, leads-on E-26 S24 T-52 C45 Q-58 K-33, long-list O-5 E-17 S66 T-16 C14 Q-81 K-43, name O-49 E-9 S-12 T-136 C-159 Q-165 K249,
 opens-paragraph T-33 C41 Q-39 K-66, part:actual O146 E-7 S-75 T-107 C-155 Q-105 K-186, part:attachment O-40 E-22 S-51 T-16 C67 K-24,
 part:changed O-29 S15 C29, part:contact O14 E-5 S-11 T9 C12, part:description O5 E-63 S-13 T22 C32 Q-72 K-59, part:environment O-47 E-102 S-22 T-6 C145 Q-50 K-115,
 part:error O-59 E-42 S-76 T-15 C10 Q-23 K-64, part:expected O-230 E329 S-95 T-35 C-80 Q-16 K-47, part:frequency O-44 E-34 S-25 T-30 C62 Q-10 K-30,
 part:outcome O-39 E42 S-46 T-36 C-40, part:reference O9 C-35, part:steps O-69 E-62 S231 T-73 C-101 K-26, part:summary O10 E-13 S32 C-8 Q-20,
 part:tried O-89 E-21 S-78 T258 C-37 Q-43 K-47, part:version O-58 E-51 S-10 T-25 C93 K-13, part:when O12 E-9 S-12 T-11 C-16,
 remedy after deed O5 E-11 S-79 T46 C-74 Q-14 K-112, remedy after fault E-8 S-76 T7 C-18 Q-23 K-127, remedy after remedy E9 S31 T-13 K-39,
 remedy before deed O-5 E-48 S28 T-9 C11 Q6 K-12, remedy before fault E13 S44 C58 Q12 K48, remedy before remedy O-11 E-26 S63 T-14 C-47 Q-9 K16,
 remedy-earlier O-31 T-22 C10 Q5 K35, remedy-later O6 T-77 C-17 Q-73 K9, technical O-25 E15 S59 T-5 C-7 Q-57 K-55, technical able-to O17 E-6 S-21,
 technical according-to O-55 E38 S-28 C-61, technical actual O16 S-75 T-10 C-22 K-7, technical actual-label O-6 S27 T-15 C-40 Q-5,
 technical after-update O41 S-25 T-15, technical again O-8 E-13 S25 T5 C37 Q6 K12, technical already O-16 E-12 S-14 T8 C10,
 technical also-works O-15 E-18 S-15 T34 C19 Q-6 K32, technical although O-7 E-19 S6 T-13 C18 Q-6 K-8, technical always-not O-5 S-10 T-49 C-21,
 technical arrow-path O-13 E-20 S17 C20 Q-32 K-43, technical as-expected O-5 E10 S-5, technical as-it-did S30 C-7, technical at-least O14 E14 T-8,
 technical attached O7 E-43 S-12 T-33 Q7 K-62, technical attached-test O14 E-20 S-6 T-7 C-32, technical back-as-it-was O27 E-24 S22 T-29 C-18,
 technical before-it O10 S-31 T6 C8 K-14, technical belongs O-10 E72 S-24 T-18 C-43, technical bought O-11 E-11 S27 T-29 C20 K-18,
 technical breaks E-5 S6 T-40 C46 K-5, technical but O38 E16 S-22 T10 C20 Q-40 K-32, technical but-negated O11 S58 T42 C-14 Q-8 K-9,
 technical by-doing O-26 E-8 S17 C35, technical can-we O24 E14 C26 Q55, technical case O-22 E-5 S10 T-17 C22, technical charged O48 T-11 C-55,
 technical checked E-47 S5 T-20 C51, technical chose-it O6 E12 S-24 T13 C11, technical cleared S-12 T28 C-17 Q-7, technical click O21 E-27 S-40 T-15 C32 Q-55 K28,
 technical code-start O12 E-11 S-35 T52 Q-38 K-49, technical command-line O-9 E-7 T-21 C-32 Q-20 K-39, technical config E-29 S-22 T29 C25 Q15 K-20,
 technical consider E-7 S-11 T-27 C16 Q-5, technical contact-alone O-18 E-5 S-38 T-5 C-36 K64, technical contacted O-35 E5 S-45 T-75 C62 K-5,
 technical correct-is E15 S-33 T31 C-8, technical could-be O-29 T-5 C40, technical could-verb O-30 E-15 S10 T-11 C96, technical cracked O-35 E-9 S18 T-24 C59,
 technical crashes O22 E17 C-23 K-20, technical date O26 E-10 T-15 C-19 K30, technical deed-row O-21 E10 S-22 T24 C-20 Q-5 K-15,
 technical demands O-18 S14 T-6 C-99, technical did-past-be E44 S21 C-29 Q-29, technical did-start E-27 S-46 T29 C-39 Q-11 K12,
 technical differs O27 E-8 S60 C-16 Q-26 K-8, technical disappears E9 S-18 T32 C9 Q22 K26, technical do-for-me E-57 S52 T39 C51 Q-8 K-51,
 technical does-not-work O-29 E-5 S7, technical empty O-44 E12 S26 C-10 Q-30 K-15, technical ends-same O-9 E-17 S54 T48 C29 Q-34 K-13,
 technical entitled O-29 E17 S30 T-9, technical error-noun O10 E24 S11 T-60 C-7 K11, technical error-subject O-12 E13 S41 T-41 C-96 Q-8 K-29,
 technical event-noun O19 S-11 C-11, technical every-time O47 S7 T-11 C-13 Q-7 K-9, technical example O27 S62 T-24 C37 Q18 K5,
 technical exception-name O62 T-5 C-37 Q-6 K-41, technical expect O16 E79 S-25 T-45 C-71 Q-11 K-8, technical expect-verb O29 E74 S-32 T-13 C-58 Q-6,
 technical expected-label O-26 E-5 S-22 T-5 C-26, technical fails O11 E14 S-40 T9 C-88 Q-16 K-19, technical fault-verb O-16 E-16 S-11 T29 K20,
 technical feature-request O-49 T-7, technical field O-52 E6 S-16 T-20 Q-21 K-127, technical fix-is O-28 E-17 T-16 C-29 K7,
 technical following-code O-5 E-29 S50 T-26 C10, technical following-error O10 S-38 C6, technical for-so-long E8 T-29 C26 Q-5 K-8,
 technical for-years O6 E6 S11 T-6 C-36 K9, technical generic-subject O-22 S-42 T-21 C20 Q-17 K36, technical gerund-causes O-9 E12 S21 T-31 C27 Q-6 K-11,
 technical gerund-start O-6 E-38 S-40 T70 C-43, technical gets-error O18 S-5 T-45 K11, technical go-to O9 E5 S36 T20 C-16 Q-16 K-51,
 technical goes-down O8 T14 C-33 Q-5 K-6, technical googled O-15 S-11 T26 C-5, technical greets O38 E-10 S24 T-5 C-31 Q-9 K120,
 technical hangs E17 S-33 T-13 C37 Q-7 K5, technical happens O28 E-37 S-51 T-73 Q-38, technical has-to O-8 E58 S-44 T-13 C17 Q5 K18,
 technical hurry O8 E-9 C-53 Q-7 K-12, technical i-am O7 S-8 T-23 C29 Q-8 K-27, technical i-did E-5 S-23 T52 C-20 Q-22 K18,
 technical i-do O-18 E14 S-67 T-6 C30 Q15, technical i-get O-9 E-9 S-25 T-26 C8 Q-6 K-24, technical i-had-set O11 E-8 S-19 C11,
 technical i-know O13 E5 S-41 T-13 C50 K-12, technical i-need O23 E-14 S-13 T12 C-9, technical i-paid-for O22 S-7 T18 C-45,
 technical i-past O35 E-14 S-32 C-7 Q-22, technical i-sequence O18 S-8 T-5 C-18 Q-20 K-6, technical i-suspect O-29 E-19 S-53 T-103 C85 K-15,
 technical i-think-should E42 C-32, technical i-thought E18 S-15 T-35 C36 Q-19, technical i-want-of-you E14 T-11 C8 Q-7 K-20,
 technical ideally S13, technical if-instead O-17 E-25 S-9 T28, technical ignores O-17 E15 S-74 C25 Q-7 K-20, technical imperative-start O-17 E11 S-14 T-24 C-33 Q-13 K-11,
 technical imperative-start-step O-7 E16 S-15 T-61 C17 Q-16 K-91, technical in-the-code E-28 S-20 T34 C-40 Q-23 K-100, technical inconsistent O7 E17 S-75 T16 C34 Q-7 K-7,
 technical inline-code O7 E5 S-26 C30 Q-11 K-35, technical instead O32 E33 S24 T28 Q12, technical instead-end O12 E-6 S11 T-7 C14,
 technical instead-of O31 E26 T42 C8, technical is-called O14 E-27 S10 C44 Q6 K-24, technical is-it-possible O-22 E20, technical is-state T8 C-7 K-40,
 technical is-to O5 E-41 S7 C72, technical it-began O25 E12 T5 C-76, technical it-must O-5 E12 S-9 T-16 C31 K-5, technical it-says-where O5 E-9 S22 T-37 C12 Q-19,
 technical it-was-fine O-11 E19 S40 T-24 C-66, technical life O6 S34 T10 C21 K35, technical like-others O6 E32 S-29 T26 C-9,
 technical means-what O-19 E-13 S26 T-37 C42 Q-18, technical meant-to E22 S-8 T-8 C18 K17, technical message-quoted O18 S-46 T-77 C-9 Q-21 K-21,
 technical money O20 E-11 S11 T-41 C-39 K-30, technical money-back O9 E-6 S-5 T-21 C-21 Q14, technical must O-16 E-10 S5 T-9 C26 K-6,
 technical my-relative O18 S-23 T52 C-11 Q5, technical need-subject E34 S-8 C-27 Q-5, technical needs-to O19 E42 S-44 T-10 C19,
 technical negated-be O31 E17 S-31 T10 C33 K-30, technical negated-can O-19 E5 S-33 T-15 C36 Q-20 K-8, technical negated-have O-9 E-9 S-7 T-8 C31 Q-32 K-7,
 technical negated-verb E7 S-47 C34 Q33 K-39, technical negated-will O24 E10 T13 C62, technical nice-to E65 C-18, technical no-business O-8 E32 S-8 T-8 C-19,
 technical no-help O-10 E-19 S-35 T23 C-24 K-8, technical no-noun O-29 E21 T22 C20 Q-44 K8, technical normally O27 E15 S-23 T-15 C-58,
 technical not-arrived O-9 S-13 T10 C26 K-6, technical not-be-allowed O14 E-24 S22 T-11 C66 Q8, technical not-participle O9 S-12 K-8,
 technical nothing O-7 E15 S-6 T23 C-43 Q42 K16, technical now-start O-60 E-9 S71 T-10 C48 Q-8 K-9, technical number-of O16 E-40 S12 C16 Q25 K44,
 technical numbered-start E28 S-60 T-87 C-32 Q-34 K29, technical off-and-on E15 S10 T-34 K-9, technical offer-help E-12 S-16 T-41 Q-13 K48,
 technical old-thing E-29 S-5 C-56, technical old-version-did O-41 E110 S-38 T-35 C-90 Q-5 K12, technical on-the-paper E22 S-44 T-48 C-71 Q-7 K-6,
 technical once-was O-8 E31 S48 T-21 C29 K17, technical one-does O7 E-24 S-7 C7 Q15 K-7, technical only-still O-36 E6 S-8 T7 C23 K-7,
 technical only-with O23 E-9 S-31 T-16 C41 Q-6 K13, technical option-to S-21 T-26 C-15 Q-8, technical or-else O-53 E21 S-24 C23 K15,
 technical other-device O21 E18 S-12 T6 C37 Q-18, technical ought O-11 E48 S-12 T-26 C-61 Q-13, technical out-of-so-many O29 E23 S9 T-7 C-39 Q18 K-13,
 technical pay-for O5 E17 S-7 C31, technical person-is O21 E10 S8 T-14 C-48 Q-31 K-36, technical placed-order O-5 E10 S37 T-37 C-104 K-12,
 technical please-anywhere O16 E20 S-14 C-15 Q-38, technical please-do S-12 T29 C-15 Q-6 K-23, technical please-fix O-29 E-26 S27 C-33 Q-10 K-6,
 technical praise O-17 E-8 S-6 T-9 C48 K23, technical problem O-5 E-26 S-29 T-18 C44 Q11, technical promised-date O-10 E28 S10 T-37 C9,
 technical question-mark O-10 E8 S21 T-33 C-25 Q69 K11, technical question-verb O63 E-23 S-24 T-23 Q-30 K-30, technical question-word O-28 E-38 S44 T-21 C-21 Q60 K-6,
 technical quoted-source O-7 E26 S-32 T10 C17, technical rather-than O14 E38 S11 T-9 Q15, technical reason-is S-50 T-18 C34 K-41,
 technical receipt-with O8 E-33 S-33 T-15 C19 K-7, technical reproducible O-8 E8 S-21 T-9, technical respect O-9 E14 S-10 C18 K9,
 technical restarted O37 E24 S38 T-46 C13, technical result-is O9 S-44 T-15 C-7 K-7, technical right-tag O-21 E15 C-9 Q99,
 technical run-command E-11 T-18 C-8 Q-11 K22, technical says-time O37 S-11 T16 C-21 Q-6 K-54, technical scolds O-7 S-20 T20 C29 Q11,
 technical seems O-38 E-11 S6 T-13 C174 Q-7 K-6, technical setting-changes O-33 E-21 S-48 T147 C-41, technical shall E-5 S-5 C-7,
 technical should O-9 E126 S18 T-61 C-48 K17, technical should-fail-verb E9 S-10 T-8 C-15 Q9, technical should-know O-5 E-9 S-8 T28 C35,
 technical should-question E-17 Q43, technical should-verb O-10 E-23 S28 T10 C-28 Q-20 K-30, technical shown-instead O22 E25 T-13 C6 Q5,
 technical shows-right O-24 E-25 T-36 C43 K-8, technical signs O-20 E-11 S-13 T-8 C-20 K62, technical since-i O-37 E-7 S-61 T-33 C93 K-13,
 technical since-year O23 E8 S55 T-15 C-34, technical situation E-12 S42 K17, technical slow O20 E-34 S-9 T8 C35 K21, technical sold-as O-10 T-14,
 technical someone-did O-18 T-10 C52, technical sorry O-32 E6 S5 T-6 C-6 K-32, technical source-has-it O-11 E6 S-56 T-24 Q45 K-29,
 technical source-says O-11 E17 S-29 T-13 C41 Q-7 K-8, technical spec-row O30 E13 S-28 C9 Q-53, technical start-trying O19 E7 S-85 T-49 C45,
 technical start-when E10 S-74 T16 Q-18, technical stays O25 E5 S-25 C-38 Q12 K47, technical step-of-build O82 S-27, technical steps-label O-12 E-11 S24 T-10 C38,
 technical stops S-74 T20 C23 K-17, technical suggest S-21 T-10 C-36, technical supposed O-22 C5 K15, technical surely O-20 E47 T-11 C-47,
 technical swapped E-42 S-34 C22 K-8, technical system E-23 S5 T-48 C7 K13, technical terms-say O8 S-43 C-6 Q-9 K-12, technical thanks O10 E-58 S-32 T-39 C47 Q-7 K43,
 technical theirs-does E-30 S11 C24, technical then-do O-9 E-10 S26 T-20 C-19 K-30, technical there-is O6 E-15 S25 T-17 C9 Q-5 K25,
 technical they-promised O-30 E-36 C104, technical thing-could O-19 S-18 T8 C20, technical throws O7 S-43 T37 C-21 Q-29 K-15,
 technical times O5 S44 T-34 C16 Q-5 K34, technical to-reproduce O12 E-17 S54 T-29 C45 K-20, technical too O26 S-5 T-32 C47 Q-80 K20,
 technical tried O11 E9 S30 T25 C27 K9, technical try-to O19 E-17 S-33 T14 C-44, technical unable O23 S-16 C-34, technical unexpected O-8 E-21 S-26 T-12 C-32,
 technical until-then O10 E8 S-25 T-27 C-10, technical upgrade O-15 S-21 T11 C-9 Q37 K-51, technical used-to O-10 E-11 T-19 C19,
 technical used-with O23 E-38 S-50 T20 C-9, technical using S51 T-8 C17 K16, technical version-past O-47 E139 S21 T-54 C-66 K34,
 technical version-word O29 E14 S20 C-33 Q-9 K-80, technical waiting O-7 E-10 S-23 T-15 C18 Q-8 K-21, technical want O-9 E18 S-27 T-39 C-23 Q-14 K23,
 technical want-it-to O-15 E49 S7 T-6 C-31, technical was-told O6 E-14 S-9 T-9 C31, technical well-wish O-13 E12 S-7 T-6 K-7,
 technical what-for O15 E-32 S27 T15 C34 Q-14 K-8, technical when-doing S-44 T-11 C54 Q-29 K-12, technical when-i O27 S17 C-27 Q-11 K10,
 technical when-it O15 E-20 S-11 T-27 K-24, technical when-negated E12 S38 T-23 C16 K5, technical why-not E27 S27 C-15 Q17,
 technical with-colon O13 E-19 S-13 T-28 C-69 Q-29 K-73, technical with-it-fine O7 E9 T18 C-49 K-6, technical within-term O-5 E-23 T-21 C-31 K14,
 technical without-doing O-16 E33 S16 T-10 C-25, technical wonder O35 E-39 C21 Q-10 K39, technical word-given O-23 E10 S18 T-28 C26,
 technical workaround O-16 E-72 S-10 T103 C-57 Q12 K-6, technical worked-before O16 E-17 S34 T21 C-6 Q11 K-9, technical worked-in-past O29 E12 S27 C32,
 technical would-be-nice O5 E-46 S12 T-12 C-27 K-8, technical would-have-thought O-19 E43 S5 T-7 C-50 Q-12, technical would-like O-5 E54 S-14 T14 Q-9 K9,
 technical would-passive E-29 S-8 T-12 C22, technical would-verb O-27 E-20 S-5 C-5, technical wrong O-17 S11 T-18 C60 K-18,
 technical you-did O-14 E8 S44 C-13, text:1-5 O21 S-18 T-38 C-37 Q-38 K-76, text:11-20 O-31 S-30 T-29 C-70 Q-33 K-37, text:21- O-109 S-108 T12 Q-16 K10,
 text:6-10 S-18 T-39 C-71 Q-43 K-32, words:1-3 O-38 E-106 S-23 T-69 C-20 Q-37 K94, words:21-40 O-16 E-44 S-10 T-13 C-99 K-38,
 words:4-8 O-15 E-41 S-27 T-15 C-7 Q-8, words:41- O17 S-50 C18, words:9-20 O-33 E-11 S-47 C-34 Q-46 K-78,
`,
  words: `
0 T-18 Q-55 K13, 0 E-13 T-37 K25, a E12 S-19 K-12, about C38, add S24, after K12, am C-33, and E14 S20 Q-16, android C-47,
 are O21, at S-20 C41, august S20, b E14 T-21, back O-44 T-27 C-68 K-22, bad T24, bags E14, becaus T17, beta O-22, both K15,
 but O61 T-25 C-36, by C-44, byt O25 E-29, can E12, cm Q14, come O24, continu E31, cor O-24, day E23, days E20, december O-27 E-58 T-31 C49,
 degre T-25 C-40, deliver K16, dev S-28 T25, did E39, different T32, do S21, docker S45, does E13, doesn O40 K18, dollar C51,
 e O-20, error S-27, euro C-37, every O24 T-21, fil O20, for S-28, from E-21 K-21, gave E16, giv O25, gone O56 K10, got S29,
 had E16, has O26 S-21 T-19 C-42, here K20, hid T30, hour E37, httpd O-42, i S25 K22, inch K13, instead Q-15, into S22, is Q-11 K-34,
 isn Q8, it E17, just E22, let K14, mak T32, mb Q-9 K-23, mbit O20, mean O-23 E15, meg E31, metr C36, min S23 C-41, minut E13 K-13,
 mm S25 C-44 Q9, month C52, ms O21 S-35 T28, must O30, never S19, night K15, no O-20 Q-9, not E22, nov O20, november Q-16 K-25,
 of E13 S-24 Q15, off E13 T-17 K10, on C35 Q7, open K12, or K13, out S21 Q7, peopl C37, percent E13, plac O-19, pleas K30,
 plików E29, plus Q10, point K12, pres S-28, push S20, quer O26, quid C34, receipt C50, respons O26 E67, right O35 E15, rows E-14 T-26,
 s S-22 C-67 K-11, says E18 K14, second T18, see E23, september T-23 K32, set T29, should E13, show O26, sinc O41 C-64, step O25,
 still S20, task S19, that E17 C-104, the E19 Q-7, then T22 C-35, ther E19, they E20 C-53, tim O23, to S29 Q7, today E14,
 too O19 C-50, ubuntu S-26, up E15, used E17 K27, using S-35, utc C41, wait O-27, want E31, was S20 K-25, went O21 K17, when O23 Q6,
 with Q-34 K14, would E21, x O-25 E15 T-35 C53 Q-7, year E-26, you S18 | <, 0 Q-29 K-15, a O-21 E42 T18 Q-43 K-24, about K9,
 accept O23, accord E59 T-25 C-67, account C103 K-15, actual S30, add S24 T25, after O39 Q-18 K-12, again K15, alarm O19,
 all T-72 Q-25, allow T76, already T25, also Q35, alway O28 K-8, am Q21, an E20 Q-6 K-11, analyz T52, and E19 T-53 Q98, another T27,
 any O-20 S27 T-35 C38 Q36 K10, anyon Q40, anyth O-28 E18 Q8, apach S33, apk T37, are O-38 Q123, around O20, array S-21, as S-22,
 ask S19 T-20, at S-31 T-38 C-42 Q-54 K-26, auto E14, b O24, back S22, basket S18, battery T26 Q9, been T21, befor O-32 E35 S-19 T-47 Q8 K-9,
 best O-42 E-15 T-26 C-52 K125, bisect T35, black O21 S-19, bluetooth T26, book O-29 T-48 C49 K-9, both T-18 C53 Q-7, bought T-33 C117 K-16,
 box C-42 Q16, brows T49, build S-36 C83 Q-6 K-13, built O-24, bus C-35, but O21 E14 T-97 C-42 K-10, by E44 Q7, c S-28, cach T20,
 calibrat T85, call S32 K40, came S19 T-25, can O-37 S-25 T-75 C-34 Q50 K-9, cancel O-21 K-13, cancell S21, cant O83 K-9,
 car O30, card T-32 C52 Q-6 K-22, cargo S18, cashier O27, chang S-27 C-46 Q-8, channel T18, cheer O-28 Q-6 K87, choos S29,
 chrom C67, ci S22, clas O-20, clean T58, clear T21, clos E13, command S89, comment K15, config O-26, configur S-20, consol C43,
 contract O-26 C49 K-19, controller K-9, core C37, could O-39 Q14 K-31, courier O53, crashdump O-54, creat E-17, curl S65 T-28,
 current O33, customer K-14, cut T-21, d E-15 K24, dark O62, day O20, deadlin K25, dear O-29 E-29 Q-15 K51, decimal E21, delet S-23 T38 C-55,
 delivery E18, did E-13 S22 T33 Q64, different T115, direct E32, disabl T69, dishwasher O24 K-9, dll O-23, do O-93 E-33 T-19 Q147,
 docs O28 C-35, document C34, does O-31 E-36 Q126 K9, doesn O26, don O-36, dorothy K28, download O33 C-57, dr K40, drag S21,
 dragg S27, drill O21, dropp S23 T25, each O46, echo S28, either O-93 E36 T-35, email C35, enabl O-23 E-16, engin C40, er K-23,
 even O-23 E12 K21, every O33 S-22 T-29 Q-15 K-18, everyon K-11, everyth O49 S-23 T-45, exampl S35 C49, excel O20, expect E17,
 export O-20, extension E17, f K9, fami Q-6, fatal O24, feed S61, fill S25, firefox T-21 C75, firmwar O-34 C60, first E14 S-27 T-30 K15,
 five E32, flat K17, follow S28, foo E16, for T20 Q-9 K-26, forc T23, forgot T20, found T-21 C52, free E35, fridg O52, friend E12 C-35 K51,
 from Q-11 K29, frozen E20, full C35, g K23, garag T22, gareth K40, gave T52, gc T34, get T-22 Q-8, gett O63, gift O32, git T17,
 giv O42, give O-21 T-19, god K48, going T78, good O-73 E-36 C-46 Q-15 K204, got O21 Q-12 K-10, green E40, greet K84, h K50,
 had E-16 T59, half O27 T-18 K-9, happen O22 S19 T-28 C45, happy O-25 K60, hard T32, has Q112, hav O-19, have T27 C-48 Q64,
 he T-35 C43 Q-10, head T22, heat S27, helen K37, hello O-93 E-17 S-21 Q16 K136, helm S26, help O-34 Q-11 K38, her E-14 T-19 C58,
 here E-18 S54 C35, hey K107, hi O-48 E-36 Q-19 K165, high T18, his C41, hiya K77, home K-10, hot O23, hotel O40, how O-35 E-30 Q72 K-19,
 however O21, however_ O43, htpasswd S19, i O-47 E-41 T19 C79 Q-58, if E-22 K-25, ilse K18, im C59 K16, import S21, in E43 T-34 Q-13 K20,
 ines K34, internet O29 Q-6 K-10, is O-91 E-42 T-48 C-66 Q157 K-62, iso E57, issu O-23, it S-22 T-84 Q-68 K-19, its S-27 T-25 C54 Q-23,
 ive T34, j K61, jo K22, joan K79, job C38, just O-25 T-34 Q-8 K62, keep K47, key C41, kill O-32 S28 T29, kind O-27 T-40 C-93 K10,
 kitchen O25, l T23 C-33, last K-17, late S23, layer C-36, let T-32, letter O20, licenc Q11, lift O24 K-9, like C36, line C36 Q6,
 link S40, listen E20, load S56, loadmodul O-38 E-13, log S-37 C83, logg T-27, long K10, look E-18, lost O61, love K75, lower O-36 T100,
 m K52, made T44, main S26, mak T-23, make T-22, man E17, many K71, may Q27, me C44 K20, measur T42, memory O55 C-36, might Q-27,
 mine C33, minimal S23, mkdir S29, model O-24 C55 K-11, morn C34 K190, mov T32, mr K20, mrs O-40 K108, mum C62, must Q24,
 my E-12 S-43 C50 Q-42 K-18, nam E15, need Q-6, neither Q7, new S-26 T38, no O25 T-36 K-35, nobody O62 E-26 Q-10 K-26, non E46,
 none C34, normal O-20 E73 Q5, not E-23, note E-21, noth S-19 T-32 C44 Q-18 K-16, now E-39 T-17 K-14, npe S18, npm S28, npx S19,
 number E20 T-28, of E-20, off T22, offic K50, oh Q9, ok S23 T31, old E23, on E26 T-56 C-38 Q-17, once E12, one E84 S-23 T-62 Q-14 K-32,
 only E14 T-52 Q-20 K-18, open O-23 S46 T-34 C-51 K-9, or O-22 E19, order S-30 T-73 C83 Q-13 K-25, other T45 C-40 Q-7 K-10,
 otherwis K97, our E-22 C71 Q14 K-33, output K-12, over E15, p C-34 K29, pag S-20, page S26, paid E13 S64 C34, pair S37 T-25 K-10,
 paper E18, parcel Q8 K-8, parse_dat O31, part T17, pass T32, password O27, past S22, pay C47, payment C46 K27, per E87, phon E-17 C78 Q-6,
 pinn T62, pip O34, plan O22, play S22, pleas O-68 E-33 T-113 C-40 K-12, pls O-25 K29, plugg S24 T-21, png O-20, poll T30,
 postgr C33, power S23, pre C-46, prefix T41, pres S30, print O26 E13 S-20 C-47 K13, printer O45 C-46 Q-12 K-18, printf S42,
 problem K-18, profil T20, pull T19, push T27, put O38 T66 Q-21, quick E26 S21 Q10, r K63, race Q-6, ran O-21 S-19 T43, rang T-23,
 rate O20, re T51, read O-50 E-18, readm E19, reception E17, record O-21 S41, red E16, ref C44 K-9, refund Q-11, regard O-25 S-20 T-22 C-47 Q-8 K59,
 register S23, reinstall T74, releas E12, renam T53, render S24, reopen C-36, rep S26 K17, repair T30 Q8, replac O-21, report C41,
 reproducibl O-25, restart T57, restor T47, result O40, retry T26, return S44 T-20, rev K39, rewrit T24, rfc O-85 E72, right O21,
 ring K38, roll T31, room C42, row O23 C-35, run O-24, runn S57, ruth K95, s K17, same S-19 C35 Q-14 K-25, sampl O-26 C54 K-14,
 samsung C47, sat T22, sav T-29, save S22, says O52, scan S23, screenshot O-68, second O42, see C41, seen T-49 C93, segfault O56 S27 K-19,
 select S-28, seller E16, send E-16 C-34 Q-6, sensor T51 K-15, sent S37 T-17 C34, serial O-43 C43, servic S32, set S-32 T49,
 sett T82 C-40, she O-21 C86 Q-16, shift T18, should O-46 E18 Q24, sign C-40 K9, sinc O26 T-40 Q-6, sincere K24, singl O24,
 site S24, six Q-14, so O20 E-24 S19 C-38 Q19 K-11, some O26, somebody E-28 C-39 K-14, someon T-21 Q-33, sorry O-20 K129,
 sound O30, speaker T22, spinner O45, start O20 T-61, stat T21 K-10, statu C36, step T-22, still O37 E-24 T-39 Q-13, stopp T31,
 storag C37, str K-29, street O28, student K34, such E21, support K35, sure Q-9, svn T18, swapp T48, swip O28, t K11, ta C-43 K131,
 take T-27, tapp O40, tax E19, tell O-20 C-60, ten E60, terminal S19, test C55 K-11, thank O-93 E-33 S-24 T-79 C-101 Q-47 K241,
 that O25 S20 Q-25 K20, the O24 S-40 T-48 Q-56 K-39, their E13, then S29, ther T-67 C64 Q-18 K-27, thes E28, they E24 T-17 Q-19 K9,
 thing T19, third O32 T20, this T-44 Q-24 K9, thre E18 K-13, through E16, thursday O67 C-33, thx K76, time T29, to O-37 S27 T-17 C-35 K126,
 today T-26, took T71, top E39, touch S99, track O20 T-32 Q-6, train O78 S-20, tri S30 K-12, turn E-23 S-19 T46 C-52, tv Q-6,
 twelv E15, two Q-19 K-24, typ S20, type S-29, typo O47, ulimit T48, undo E17, unit C37, unplugg T55, until E23, up O-22 E48 S-24,
 updat S20, upgrad S37, upload C-34, upon S19, used E62 T-22, user T-26 C66, usernam C64, using O-25 C53, usr O-40, verif T25,
 version O-20 T-59 C49 K-39, visit S20, voic C56, vpn T19, w K34, wait T18 K12, walk T24, warm K21, was O-29 S24 Q109, watch S-20 C48,
 wcag O-20 E57, we O-64 E-29 S-25 C113 Q-29, webhook O36, wednesday O22, went S-18 T57, what S-26 T-25 C-94 Q72 K-19, whatever E20,
 wheel S19, when S23 Q24 K16, wher T-24 C-37 Q213 K-19, which E-32 Q85, whit O36, who T-25 Q155 K-17, whoever T-19 C-42 K29,
 why O25 S31 Q177 K-9, wifi O47, will Q57, wip T28, wish E13, with E39 T36 C-72 Q-50 K24, without O35 T32, word O19, work E37 S21 T-49,
 workaround T-18, would O-40 Q14 K-17, wrapp T63, writ T22, wrong K-11, wrot S19, x E27 S-25, year E13, yes T61 C35, yesterday S19 T-40 C-35,
 you O26 E13 T-98 Q-15, your S-60 T-22 C-47 Q-39 K28, zfs S36 | _ O-34 | a Q-11, 0 E14 C-33 Q-7 K26, baby C38, backup Q-7,
 bag K14, bicycl E13, big Q-9, bigger O-20, bit T35 C-35, blank E15, blink E19, blue O23, book O-73 E40 C34, box T-34, branch S28,
 brand T26, breakpoint S30, browser T19, bus K15, c E17, call O-25 E24, chang S20, charg Q5, check O-21, clas S18, clean S31,
 code O33 T-49, cold K20, column C35, complaint O-20 K12, contract K20, copy Q-11 K-11, correct E-15 C-35 Q-19, customer S30 Q-5,
 dark O-19 C48, day T26 K-12, dialog S20, different S-35 T22, directory E20, docker S-38, dog K18, doubl K16, dry T22, factory T-20,
 fail O-24, fair O-19, fami Q6, fault O-21 Q9, file Q11, fix O-24 S-23, flag C-36, fold Q7, fork T22, fourth Q6, fresh S32 T19 C-54,
 friend C73, game Q14, gift Q15, go T96, good Q6, great K20, grey O20 E-13 Q-11, hair O32, half S-20 C57, hole O48, hotel K21,
 human Q-19, index E18, joke Q-11, key E14, label Q-5, limit Q9, link T21 K11, littl S-21, lock Q10, long E-30 S37, look C-54,
 loop C-39, lot K15, love O-20 K16, magnify S25, mail S26, man S24 Q-7, map S-22, messag S18 K24, minimum E27, mirror S25 T34 C-35,
 neighbour T49 Q20, new E-12 S38 T22 C-81 Q9, nice K21, non O25, note Q-6, null T22, number O22 E-14, packag E15, paper C-37,
 parcel S20 K12, parent K27, password K10, patch C-34 Q17 K14, patient S-26, payment O43 C-45, pdf C43, person T-18 C-51 Q6,
 photo S35, pictur T18 C-37, pillar O23, pin T35, point Q8, pool K21, possibl E-14 C46, pr K11, pre T18, present O-21, privat T18,
 problem S23 K14, program E21, promis E32, puddl O35, pull C40 Q6, quarter C-33, query O26 S19, question K19, rash O33, record T22,
 red O27, referenc Q11, reminder O29, repair T-17, replacement T-17, reset T-18, result O24, return Q17, robot T91, rule O-36 E36,
 sad O31, safe E16, saturday Q-8, search S19, seat Q-22, second C-33 Q8 K-9, security Q18, sett O-20, shar E19, sign Q-8,
 simpl T50, sleep T20, slip K23, small O-32 S-36 T-31 C52, ston Q6, stranger O31, student O-30 C41, sync E16, task O-24, taxi O22 C-37,
 tea T37, test S32, text E17, thin K27, thing T-24, third Q14, thre K16, ticket O26 C-46, time S24, timeout T19, tiny O22,
 toaster Q-8, transfer K20, two O-19, unit E17, user S26 C-33, van Q-14, very C33 K20, virtual S20, visit O-19, volum S-21,
 volunteer C42, warn E29 C-44 Q-8, way S-22, web S19, wedd Q14, week C39, wheel K13, wheelchair Q13, whol T18 C-40, window S-24,
 word K-9, workaround T119 C-35, year C36, zero T24 | a1 S31 | aa E26 | able E19, to E19 | about E-27 S-28 T-19 C44 Q-16 K21,
 a O29 Q-9 K-9, every O31, four O27 C-41, it T-23, my K40, once O42, one O32, ten K11, the S-21 K-33 | abov S19, the E23 | absolut T17,
 path T63 | acceleration T52 | accent K17 | accept S33 C-57 Q13 K-12, a Q17, and T21, by O21, encod O29, the S32 | acceptanc E46
 | acces S36 C38 | accessibility S20 | accessibl K24 | accord E33 S-30 T-53, to E31 S-25 T-34 | account E-23 T-22 K9, and K-9,
 by S22 C-50, in E18, is C56 Q11, it E24, lock K-9, number O-24 K18, of K18, suspend Q19, was O20, with C40 | accountant C45
 | acct, 0 C45 | accurat S19 | acheb K40 | achterberg K17 | acros, the E12 T-29 | activ S29 | activation T18 | ad C46 | adaez K31
 | add S23 T22 Q-14 K9, a E16 S-24 Q-6 K14, it E-14 S-29 T40 Q-11 | additional O19 | addres E-20 S23 K-32, and K13, in O21,
 is C52 K-9 | address O22, to O20 | adds S-21 C41 Q12, a Q22 | adjustment T19 | admin S28 T23 C-46 Q-11 | administrator S-19
 | advert E23 | advertis E75 C-47 | advic T34 | advis O-40 T75 K33 | aerial T38 | aeroplan T49 | affair C38 | affect E-15 T-19,
 0 C34 | afresh T61 | after O33 S40 T-28, 0 K-11, a O36, about O26 K12, every K17, exact O21, five Q10, i E-17 S49 T-30 C-46,
 midnight K12, one O25, resum S20, send O22 E19, six K18, some S-19, start O25, that O28 T-24, the Q-6 K-19, thre O29, upgrad O28,
 which T24, your S20 | afternoon S21 T-37 | again O20 E-15 T18, becaus Q8, by T22, help T42, it K17, last T39, on K15, same O64
 | against S27, my O28, the S23 | age Q10 K29, 0 K26 | agent C-33 | agn K33 | ago S21 T-28 C49 Q7, and S19 | agre E92 S-25 T-17,
 on O-31 E41, with E50 | agreement O-23 E14 | ahead T-28 Q-6 | aids K12 | air C37 | airport C73 | alan K9 | alarm K-11 | album S35 C-42
 | alert O26 C-39 | alik E16 | aliv T44 K9 | all O31 S34 C-41 K10, 0 O29 C-35, day T-19 C52, five T21, i Q-6, in O22 Q12,
 is T24, it S34, my Q-9 K-10, of S-20 K9, on C48, our C37, that C42, the Q-36, this C46, thre C-34, was E20, week K24 | allotment O-29 C39
 | allow O-41 E40 S-35 T25 C-35, the E13, to E18 | almost C34 | alon E31 S-34 | along, the S23, with C37 | already E-15 K-20,
 in C-34, used O59 T28 | alright E13 Q14 | also T42 C-49 Q26, 0 T26, do Q20, tri T55, what E35, with O22 | alt S30 | alter Q6
 | although O93 C-52, it E14, the O29 K9 | alway E24 T-18 C33 K-11, been E45, the O87 | am Q15 K12, 0 K11, a K-13, from C33 K-28,
 i O-25 Q81, not E-14 T21, told Q6, try S20 C-34 | amber O40 | among E27 T-26, the E30 | amount S20 K-8 | an Q-11 K-14, absolut T20 K-9,
 alarm E57, app C33, application E24 S21, automatic T27, engineer O-27 E12 C-38, entry S-23, error C37 K-11, even O-20 E16 Q9,
 exampl O-21, exception E13 S37, exist E17, extension T19, hour O28 E-22 S20 K16, idea Q9 K16, imag S36, invalid E31, invoic S20,
 issu S19, old Q-21, option C-35 Q12 | analyz T47 | and E-21, 0 E15 S-23 K-32, a S-20 Q-17 K-15, add S-21, after O23, again O23 S-19 K19,
 all S-25 Q16, also T17 K10, an S-21, are C34, ask T-20 Q-7, at S32 T-17, b S23, back S-22 T79, came C42, can T-24 C40 Q19 K-9,
 chang T28 C-33, chos K19, clear T21, com O-20, comment E38, compar S19, confirm O-29, could Q32, did T18, do T-26 C35 Q25 K-9,
 does Q32, doesn T25, drov O30 T-24, every S30 C-39 K9, everyth E13 T-28, fail O31 E12 K17, finish E15, fix E13, for C-51,
 gave E-13 T-25, get O26 C-37, gett C55, giv O25, go S27 T-19 C38, gone C36, got O26 T38 K-19, has E-13, have S-24 C37 Q-6,
 he Q-8, hers E16, his E19, how Q39, i E-12 C50, if Q8 K10, import T20, in S-23 T55, is Q50 K-13, it O58 S46 T33 Q-23 K28,
 its O52, left T-19, let Q-6, load T56, made T73, may Q8, month Q7, my E-13 K-34, next T19, no O19 K-10, nobody E14, not T-25 K13,
 noth O36 S33 C-59, notic O47, now O55 S54 C-68 Q-8, off T47 C-43, on S-28 T32 C-47 K11, one E-13, open T34 C-39, our E19,
 paid O-28 E30 S21 C-59, pass T58, password S19, pay Q16, press E-13 T-25, pull T22, put S21 T34 C-67 Q6, reinstall T74 K17,
 reload T30, restart S30 T-24, round O21, sav S-20, saw T17, says T40, see Q-7, send E-16, show E-13, so O22 C-69 K-12, some E13,
 stack E20, start O-20, still K14, switch T-18, take Q-6, tell Q22, thank K108, that T32 Q-8 K-10, the O36 Q-8, their T19,
 then K9, ther O53 S32 T19 Q-12, they O34 S-22 T35, think C47, this S22, thre C46, tick T30, told K10, tri T18, try S22, two T-26,
 type O-20, use O-27 C44 K12, wait S31, was S-22 T38, we E-12 S-33 K-18, were T37, wher Q46, which E17 Q6, who Q44, will O-27,
 within O26 S20, without O-22 T17, won K10, would C35 Q23, wrot C43, you O45 Q-17 K-14 | android E-13 T-43 K-30, 0 E-22 T-39 K-22
 | anew O-24 T38 C-36 | annek K44 | annex E21 | anniversary C39 | annotation E14 | announc O32 | announcement E31 | another E-44 S-32 T27 K-43,
 one Q10, way Q28 | answer C-63 Q-10, 0 S19, by C36, was E13, with C-33 | any S83, chanc Q29, help K72, hint K64, idea Q15,
 more O49 E-13 T17 K-13, of S23 Q-19, other Q9, time C35 | anybody T-38 Q46 | anymor O50 Q-8 K-9 | anyon E-13 T-20 Q33 K-24,
 else Q50 | anyth E14 Q25 K9, and C35, but E22 S30, else Q-8, i Q10 | anyway Q7 | ap_regexec E45 | apach O44 S-31, 0 E-13 S-24,
 is S21 | apache2 O-24 S-22 | apart O29 | api E-22 K-16, call T22, version S29 | apk T25, add T30 | apologis K-14 | app T-22 Q-34 K15,
 0 T-34 K-11, a K21, but K22, had E44, is Q-7 K-25, it O24, on K10, show O35 S-26, the K10, think O35, was T41 | app_ S-19
 | appeal T24 | appear O22 C-61, that S34, to O20 | append S26 | application O-20, in S-19, tab E37 | appointment S-32 C-35 K-18
 | appreciat E-21 | appropriat E25 | approv S24 Q-8 | apps E-22 | april S24 T-62, and S20 | apt S-22, get S-21 | ar K-18 | arch O-32,
 linux S26 | archiv S20 | are O26 E-19 S-44 T-55 C39 Q32 K-45, 0 E-24 T-21, at C-39, attach C47, being O33, both C35, fine O36,
 for E15 Q-14, gone O37 C-37, happy O20, my C34, never E17, no S23, not C-49, sav E15, shown O33, so T18, sort O58, still S32 Q12,
 the Q19, ther Q5, they Q52, you Q6, your Q7 | area S69 Q7 K-13 | argument C34 | aria E44, practic E86 | arithmetic E23 | arm K-9
 | around, it T69 C-45 | array S-26 | arriv O74 C-60 K-36, with O26 | arrow S26 T-18 | as Q-22 K-27, 0 O21 C-55, a E12, admin T36,
 befor E-21, expect E16, far C42, http S20, i K14, if O24 S-33, in O-24 E60 C-41, it E-27 Q-9, long E34 C-38, per S19, soon O33 S28 C-61,
 the S32 Q-8 K-12, to Q-5, usual O20, utf T19, well S-18 T35 K-10, with E36 | ask O-23 S57 T33 Q-9, a T48 Q7, at T18, both T114,
 for S43 C-53 Q-11 K-18, in T23, me S25 C39, my T134 C-35, the T21, to E-17, you E-14 Q-17, your S21 | asks S43 T-67 Q16,
 for T-31 C-44 | asset C39 | assign C-44 | assist K12 | assistant T26 C-33 | association K16 | assum E31 | assur E23 | async E25 S22
 | at Q-14 K-21, 0 O44 K-11, a K-10, all K-20, christma C41, every T17, full O27, home K22, it E-27 Q-7, least E28, me O29,
 most O-29 E90, my S24 C-40 Q9, once T41 C-63 K-10, org O-57 E-25 S-20, our C35, present C34, ten T-18 K11, that T-19 C38,
 the Q11 K10, this T33 Q-10, twenty O27, your K-33 | ate O33, my O43 | atm O32 | atomic T17 | attach O-40 E-38 T-98 C84 Q-12 K-39,
 a O-29 S-19, file S27 | attachment T-29 K-9 | auditor O-22 | august O-29 C35 | author T-23 | authoriz S25 | automatic S-31 T40,
 answer T37 | automatical E19 | autumn E22 | avail T65 | availabl E-26 S27, in O19 | avoid E26 T70, it T93 | await S28 C-47
 | away Q-8, and O35, at Q6, from Q-6, in C40 K16, the T17 | awk C48 | b S56 T-43, 0 C-38 | baby E-22 T-17 C51, in C51 | back E-22 S-23 C-69 Q-7 K-58,
 and C-63, befor Q-7, button S-18, for Q8, from Q12, i K14, in T32 Q6, is E22, on O-30 Q-12, one T22, or O-23, the O22 C-33 Q13,
 to Q-19, up S-20, when T36, with O24, within E40 | backend S-23 | background C43 Q-20 | backport Q-14, to Q-10 | backup S20 T38 Q-6,
 home S49 | bad S-28 T21 C38 K-20 | bag O35 E-21, of O27 C-34 | bags T-24 C41 | baker K13 | bakery T-25 | balanc O29 E-20 S-20 Q7
 | balcony C43 Q-9 | balloon Q-7 | band C-41 | bang S18 | bank K-18, account Q-11, and S26, s E16, was T45 | bann O57 | bar O59 T-48 C-46 K-14,
 0 E12, in E13, says O20 | barrier O26 | bars O48 C-56 | base, imag Q13 | bash C-42 | basket S57 K-11 | batch O-26 E-14 C40 K-9
 | batter S-33 T206 C-67, and T30, in T-18, out T23 | battery S-24 T65 Q8 K-24, saver T20 | bbb S32 | be O-42 S-52 T-41 C39 Q12 K9,
 0 E81 C-54, a E-17, able E28, add Q-6, at E-17 C35, back Q8, call Q10, charg E16, done O-25 Q26, easy E-19, fix Q6, found S24,
 given C39, good E-15, here E19 C-60 Q12, in E-15 C54 K16, left E18, live E26, love E33, made Q-9, more E28, mov C-33, nice E44,
 no E14, oblig E-13 C-42, on E27, one E30, possibl Q20, put Q-43, read C52, releas E18 Q-8, remov E14, repair Q-13, right E35,
 sent Q-7, set E-12 Q12, so Q-6, that C36 Q10, to C34, used E26 Q11, verif O26, very E-17 Q9, written Q6 | bear C37, with C45
 | becam T17 | becaus E-24 S26 Q18 K21, he Q11 K16, i E-25, it K11, my C39 Q6, of T-24, the E-16 S21, we Q13 | becom O20 C-49
 | bed S-21 K17 | bedroom O33 S-28 | beds C35 | been Q12 K-12, a T-22 C55 K13, and C36, bann O42, cancell E18, chang K9, charg O21,
 hand Q19, in Q-5, left E13, like O21, out O20, put Q8, that O41, the E29, through T85 C-44, told C35, try S32 T48 | beep O20 S23 K-10,
 and S25 | befor E39 T-39 K-43, 0 O24 K-9, christma Q8, i S21 T-32 Q17, it O-19 E18 Q-10, last S21 K10, me Q12, that Q-8,
 the E18 T-32 Q-11, then Q-10, they Q6, tuesday Q18, you C47 Q6 | beforehand T35 | beg K10 | began S35 T-20, on O39 | begin S22 T-30 C-38
 | beginn T-23 | behav O39 E28 | behaviour C41 | behind E-23 K-38, a T-17 C48, me S23, the T19 C-45 K-16 | believ E28, the E13
 | bell C50 K15 | belong E42, to C51 | below S37 T-38 | belt C-46 | bernard K52 | besid C50, the C44 | best E-54 S-30 T-40 Q23 K109,
 regard K24, wish K97 | beta O-52 C49 | better T49 K-13, than E13 | between E22 Q9 K-12, 0 E46 C-72, the T21 Q17 | bev K20
 | big E17 T-22 C34 Q-5 | bigger T26 | bike Q15 | bill O45 C-68 Q-21, for O44 C-37, is O63 C-43, me O21, of O44 | bin S-25 K-10
 | binar K-10 | binary S-19 T23 | bins O22 C-56 | birth T-23 | birthday K10, cake K13 | biscuit T-24 C67 | bisect O-25 S-21 T65 K-9,
 it C34, to T28 | bit O22 E-20 T34, and O47 | bits S-20 | black O62 E-17 T-40 K11, and C-33, friday Q6, on O34 | blam C67
 | blank O29 Q8, page O26 | blanket Q6 | bled T56 | blender K11 | bles K41 | blew T47 | blind E19 | blink E14 | block E-17 Q12 K-28,
 it Q8 | blok E23 Q-17 | blood C38 | blow O25, up O38 | blue O22 E-24 S35, screen O49 | bluetooth T19 | blurr T29 | blurry O42 T32 Q-7
 | board T-21 C44, and O19 | bobbin C-43 | body S31 C-43 | boil S19 | boiler K14 | bold E23 | bolt C37 | book T-44 C67 K-26,
 and E15, in E17 | booklet O-35 T30, says T22 | boot E13 K-15 | borrow T40 | boss Q-16 | bot T31 | both E26 T20 Q-12 K-25,
 0 K29, are C39, at Q5, neighbour T60, sid O-20 T33, tim O31 C-35 | bother K28 | bottl K11 | bought S-51 T-18 C57 K-19, from C-43,
 in T-18, it E18 T-27 C-44, the S-23 C48 | bounc O25 | bound O26 E13 | box O24, and Q18, for T19 Q-8, is T17 C35, it E31,
 on E-13, with S33 T-27 K14 | boy E-18 | br S-22 | brain E23 | branch C36 Q18, and K23, on Q9 | brand T23, new T22 | brandt K83
 | brazil K49 | breakpoint S-31 T-21, in S25, on S21 | brick T21 | brid O23 | bridg O25 T20, network E13 | bright E16 | brilliant Q8
 | bring T27 Q31 K-24, back S26, it S-19 Q24, the S-22 T31, them T17 Q-10, up O24 S21 | broadband O27 | brochur O-29 E48 | broken,
 link S23 | broker S30 T-21 | brother T25, in K12 | brought O27 E-41 T41 Q-8, back Q-8, it T27 | brown O31 T-18 | brows T77
 | browser T30 Q-6, and S-28, s C38 | bsd Q-6 | btw C50 | bug O-22 E-14 S-30 T-32 C54, 0 C55 | build S19 T-17 C54 Q-8, 0 O-26 S-28 C75,
 fail O32, id S-23 | builder S-19 | built C41, from Q7, with S19 | bump S26 Q-9 | burn O33 | burnt K13 | bus S22 T-24 Q7,
 app K14, stop E25 | busines O-32 E23, days E13 | busy S20 C-39 | but E-34 S-28 T46 K-11, after O25 S-21, as T26, i C64 Q7 K-18,
 it Q-11 K10, no O29 K13, not O35 S32 Q-8 K10, that O-21 C77 Q-5, the E-12 Q-7, then O-22 T45 C36, ther O19 C-54, they T55,
 we T32, what Q47, when O53, you T21 | butter E29 | button T17 C-51 Q-20, button O31, for T32 Q-10, is S19, the T17 | buy S21 T-39 C65
 | by K-55, 0 Q6, a T37 Q-7, any E16, courier Q14, default E-13, design Q17, email C-34 Q7, friday O-28, hand E-33 S-40 T93 Q-67,
 itself E28, law E21, me S19 K9, mistak O33 S46 T-21 C-43, monday Q6, my T21, name C35, phon Q6, step Q22, the Q-9 K-21, then C-35
 | bye K26 | bypass T27 | byt S-21 | c E15 S45 T-21 Q6 K-10, 0 T-29 | ca C39 | cabl T86 C-69 Q-12 K-26, in S21 | cach E-20 S-18 T84,
 is O-26 C34, of T35 | cafe O29 | calculat E14 | calculator E25 Q7 | calendar C-35 K-9, on E13 | calibrat T56 | calibration T70
 | call O20 T24, drop K26, freez S25, it T-18 Q-8, me K34 | cam K10 | came O83 E-23 Q-45, a O24, and O26 E-17 S26 C-48, back O-20 C37,
 on S-22 | camera K-19 | camp K17 | can E-15 S-47 T-22 Q70, be C34, come K22, get Q19, hear O19, help C-34 K104, i O-42 S-27 C-48 Q53,
 imagin C41, it Q66, read C42, ring O21, see O20, someon Q7, t Q-17 K-23, that Q57, the O-27 Q-32, u Q72, we E19 Q71, you O-22 E-19 Q-9 K-21
 | cancel S37 C-54 Q-10 K-9, it Q-7, my C65 | cancell S27 C-57, by O22, my S24 C-35, on S19, the C46 K12 | candidat K19 | cannot K-13,
 find O43 | cant O47 S-22 Q-12 K-15, log O26 | canva S24, page S24 | capital O-21 E22 C-56 | car S23 T-39 K-31, and T-27 | card E-22 Q15 K-54,
 and C-37, end C33, for Q6, from Q13, has O29 Q8, in S19, is O-31 C53, s Q20, says C-37, to S25, with Q6 | care C49 | carer T18
 | caretaker O-31 | cargo S23, build S25 | carr, over E38 | carry T-24 | cars O23 | carton O-22 | cas E20 C-41 | case S-32,
 it T50, of O20 | cash E-16 K-12, and S-24 | cashier O40 | cat E-27 S27 | catalogu O-21 C36 | caus C41 | cdt S19 | ceil T-17 K-12
 | cell T-44 C46 | cent E13 | centr C49, and O19 | certain O24 | certificat Q12 K-13 | cf E23 | cflag S18 | cgi S24 | cgroup S22
 | chain O23 | chair S-27 | chanc Q-30, of Q-23 | chang T29 Q42 K-19, a T-19, for C-45, from Q13, is S22, it E-13, my E-21 S39 C-35 Q-9,
 noth T30, on C33, over Q12, that C45, the T62 Q16 K-32 | channel C-38 K16 | char E15 | character Q-19 | charg O54 C-66 K-45,
 0 S26, for O37, it T21, me O29 E-16 C-36, the S20, twic O38 | charger S19 | chart S20 T-36 K-10 | chas Q6, it Q6 | chat S-24 T76,
 told T31 | cheap C56 | cheaper K12 | check E-15 S42 T57 Q-8, and T32 Q6, for T21, in S22, it T-24, out S21 T-45, spam T45 K10,
 the O-27 T65 K-13 | checker O34 Q-10 | checklist K-12 | checkout C-53 K-9 | checksum O21 | cheer Q-6 K62 | chest O-25 | chew O32 K25
 | children E-30 C79, s Q20 | chirp T66 | chmod T67, 0 T58 | choic E51 | choir O-19 C35 | choos S31 K-16, a S-21, the S25 T-18
 | chos K10 | chosen O-20 S20 | christen C39 | christma O-47 T-63 C68 Q7, eve Q14 | chrom O24 S-23 K-15 | chunk S21 | circl O47 T-20 C-41
 | city C33 | claim S-41, 0 K9 | clas S33 T-30 | cldr E85 | clean O-19 S-57 T145 C-34 K-38, the S-40 T63, up C41 | clear S-23 T48 K10,
 as K26, that E22 | cli Q6 | click S24 C-52 Q-7, add S-26, and O24 S-33, it S-20 | client S28 Q10 K-13, is S21 | climb, by O21
 | clinic E-16 | clip E-13 | clock S27 K-34, is T23 Q10, of T36 | clon S53 | clos S26 K19, as T-28 C68, is C39, it C-38 Q6,
 my K9, on Q6, the S46 T-26 C-39 K-9 | closer S-22 T21 | cloud, save T40 | clown E16 C46 Q-13 | club O-37 K33 | clunk O29
 | cluster C39 | cm Q14 | cmd S38 | cmp K-8 | co E15 C-38, op S20 | coach K11 | coat E-21 | cod S-20 C51 | code E-18 S38 K-39,
 0 E-14 S-29 C-58, already O21 T18, and T17, from C-37, goes O23, is E14 S18, never O24, not O29 | coffe E-16 S23 T-30, machin C43
 | coin S42 Q-12 | cold O22 S39 C-50, and K21 | colin K33 | colleagu E12 C34, in K30, s E25 Q6 | collect K-9, the C43 | colleg C42
 | colour C-34 Q-5 K-16 | column S23 Q-6 K-18, by T28, in E13, of O21 | com E-33 S-38 K-10, 0 K16, from K-9, in C34, login E13,
 off K27, on E40 T-18 C52, out O32, through O47 C-37, to T24, up T-36 | come E13 T-36 Q15, and T-19 Q-6, back E-13 S20, between E27,
 by Q13, for Q-15 K27, from O-35 E23 C48, in Q11, out O29 S25 T-22 C-38, through O24, with Q12 K14 | command, line S39 | comment E27
 | commit E-14 S34 C46 K-9, 0 T-25 C54 | common O-22 E13 C37 | company K15, name C-33 | compar E13 S25, the C-45 | comparison K-11
 | compatibility T54 | compensation C-36 | competitor E23 | compil O20 C-44, and T33, the O21 | complain K-11 | complaint K9,
 about C-40 | complet O39 S-34 C-52 | complete O20 C-51 | compliment K52 | component E-19 S18 | compos S47 | comput C59 | computer S-19 Q12 K10,
 and Q6 | concept, is O37 | concern K16 | concurrency T35 | condition Q-7 | conf E-13 | config, layout S20 | configur E-24,
 with S25 | configuration O20 S30, of O22 | confirm S24 C-40, by E15 C-33, in O-19, it O-23 C34 K11, this Q14 | confirmation O20 E30 T-20 C-86,
 says E24 C-49 | conflict, dialog E27 | confus O-21 E-14 C56 | congratulat O27 | connect T19 C-37 K-26, the C37, to C-33 | connection K-8,
 after C38, and T48, is O21, pool T31 | consider Q33 | consol E-48 S35 T-21 C40 K-17 | const E28, char E32 | constraint O33
 | constructor S24 | contact S21, import K24 | contain E-18 T-34 | container S26 K-9, and S-42, is S26, on S29 | content O19 C-72,
 is O24, to S21, type S-26 T17 | context O-35 S-21 T-28 | continu S28 C-43 K-9, to O21 | contract O-62 E58 S-26 T-26, says E17,
 with E12 K16 | contractor C42 | contrast Q-10 | control T51 | controller K-14 | convert E-17 | cook T21 | cool Q12 | cop E-59 S24,
 the S-31 T24 | copy S19 Q-10 K-9, of S24 Q-8, the S-25 | corby S22 | core E-21 C-57 | corner K15, and K16 | correct E-17 T19 C-81 Q-21 K-25,
 it Q-7, the Q9 | correction T29 | corvid K19 | cost O-30 Q14 K-17, us C41 | cot K14 | cottag O-20 C44 K9 | could S-32 Q-25 K-15,
 a Q-20, it C34 Q18, read E18, somebody Q7, the E-14 Q-14, this Q32, you T-22 Q30 K-11 | couldn S22, t S22 | council C52 | count E30 K-33,
 0 O21 C-38, as E64, on E76, the Q-7, to S18 | counter O22 E-18 K-8 | countr E14 | courier O26 E-18 S-21 Q6 K-19 | cours O-20 E13 C39 K-9
 | court C43 K14 | cousin O-26 | cover S-40 Q48 K-13, the S-20 | cpp C-33 | cpu O27 C-49 | crack O21 | crackl O20 | crash K-12,
 report C43 | crashdump, 0 O-54 | crat S20 C71 | crawl O33 | cream O28 C33 Q-8 | creat S31 C-50, a E-42, on O21 | credential C33
 | credit C-67 Q-13 | crisp E17 | cron E27 | csv S46 C-67, and K25, writ O26 | ctrl S98 C-46 K-18, shift S24 T-23, z S57 | ctx O-22 S21
 | cur E-14 T50, it T92 | cure T45 | curl S72 T22, h S22 | current Q-7 | cursor S19 Q-10 | curtain K11 | cushion O24 | custom K9
 | customer S23 T-50 C37 Q-34, 0 S20 C38, no K-14, number O-23 K-10, sinc K22 | cut O28 S25 T-28 Q20, it S21, off O45 C-45 Q9,
 the T-41 | cwd E19 | d O-40 E31 S23 T-68 Q-16 K10, already S26, be O-20 E32 K-14, expect E53, have O-25 E31, like O-32 E-15 S-24 Q7 K-9,
 need E33, rather O-33 E-14, think E68, want K22 | dad K29 | daft K25 | dai E14 | damag Q7 | damp T17 | danc C-42 K10 | dark T-31 K-10,
 mode K-9 | dash C46 | dat K9, 0 K19 | data S-21 K-28, are T19, set O-19, sourc S34 | data2 S-24 | databas E-19 Q-7 | date Q6 K-9,
 0 S19, and Q6, in E22, picker O22 | daughter E-17, s S26 | day E24 Q10, 0 S26, and Q-14, for K28, i O43 S20 C-37, is T17,
 it Q10, off C63, that Q17, the Q15, ticket C-33, to K11 | daylight C-33 | days E42 S-38 C-50 K-53, and C52, for T20, on E18
 | de O23 C-33 K13 | deactivat T33 | deadlin O-23 K11, is K15 | deadlock O22, in T62 | dealer E-21 T66 | dear E-34 Q-36 K50,
 all K27, sir K-44, sirs K-11, support K28, team K33 | death, certificat O-20 | debian O-20, 0 C-44 | debit S-19 | debug C48 K-9,
 level E12 | debugg O-29 | deceas O23 K30 | december O-27 E-32 T-63 Q17, 0 Q9 | decent C35 | decid O-21 | decimal E44 S24
 | declin O20 | decod S21 | decorator E13 | def S-22 | default S-36, 0 E15, is E12 C-33, valu O28 | definition S25 | degre T-63 K-8,
 in O29 | delay T44 C-39 | delet T74 Q12 K-12, and K11, it C39, one S35, the E-21 S-36 T60 K-13 | deletion E15 | deliver O28 Q10 K15,
 on K26, the Q22, to Q9 | delivery E29 S-21 K-20, addres C36 | demand C-42 | demo S32 Q-13 | demonstrat S26 | denis C-38 K110
 | dentist C34 | department K32 | deploy E-12 S42 | deposit S19 T-18 | describ T-28 C34 Q7 | deserv K24 | design Q15 | desk K19,
 and T39 | desktop E12 S22 K11 | destination S20 | detail S71 | dev E-15 C-35, null T18 | developer O-25 C39 K18 | development O22
 | devic C-95 K-12, is E14 | df S26 | diagram E18 | dial Q-7, tone O22 | dialog E21 S51 C-62, show O22, the S24 | did E32 S26 T42 Q12 K9,
 0 E26, i Q64, it T37, my Q-16, not S-18 C42, noth C54 Q5, so T21, that E-14 K11, the S32 C-36, was S19, you Q-8 K17 | didn K-18,
 t K-18 | die O38 Q9 | died C43, in K24, on O-29 | dies O33 | diff C-38 | differenc E-26 S-44 T72 C-43 Q11 K-11, between Q44
 | different S-21 T79 C-46 K-29, browser T75 | digit O20 | din K38, tabl K25 | direct T21 C-36 K9, debit K13 | directiv S-37
 | directory O32 S-18, list E17 | disabl E24 S-37 T50 C-51 Q-9, the T35 | disappear O34 | disappoint C-42 | disc Q39 | disconnect T18
 | discount Q8, code O22 | discussion C-36 | dishwasher O20 C76, leav K16 | disk, is K15 | dispatch O-46 | display O30 S-36 T-26 Q-5 K-11,
 at E13, in O28, on O48 | dist S23 | dn E50 | do O-52 T-45 Q88 K-24, a Q8, as C36 Q-6, at Q6, i E-14 S-35 Q129, it C33, my K15,
 not T-19 Q-6, noth E18, someth Q-21, that E24, the T-42, they Q41, this E39 C-37, we Q84, with Q-10, you O-39 E-15 Q71 K-14
 | doc S-19, comment E50 | dock E-19 S21 | docker K-9, container S-26, daemon S-19, info O-33 S-25, logs O-28, network O22 T41
 | dockerfil S48 | docs E57 S-32 K-10, for E23, say E36 C-35 | document E28 S23 T-24 C-48, as O-32 E95, to E58 | docx S27
 | does T29 Q75 K18, anybody Q29, it Q48 K-15, not C-41 Q-7 K-13, noth O52 E-16 T39, one Q22, that Q21, the C-36 Q24 K-13,
 your Q36 | doesn O35 Q-13, t O35 Q-13 | doesnt O45 T26 C-39 Q-5 K-18, work O59 | dog S22 T-18 C73 K9 | doing T-20 C51 Q-6
 | dollar C40 | don K11, t K11 | donat K22 | done O-28 S76 T17 K-37, by E-13, in O-21, it T43 C-38, that T32 C-36, was O-22 S51
 | dont Q7 | door Q13, of C-33, s Q12 | doorbell O30 T-41 | doreen Q10 K92 | dorothy K38 | dot K-12, exampl C48 | doubl K10
 | down S39 Q17, and S21, as O47 C-40, at O46, every K21, for Q11 K9, from S21, in C41, the E-13, to T25, with K12 | download S30 Q-23 K-10,
 page C35 | downstair Q34 | dr T-18 K10 | draft E16 T-41 | drama C42 | draw S31 T-28 K-9 | drawn O25 T-25 C-37 | dres C35 K29
 | drew O-23 | drift K11 | drill O63 E-17 T-20 C-67 K-13 | dripp O22 | driv O19 E-20 S21 Q9, a K16 | driven K15 | driver E-46 S-21 Q-15 K-40,
 0 T20, for Q32, left O24, on K14, s T48, threw O21, to T20, was T-21 C44 | drop O-28 K9, and O20, it Q-7, out K19 | dropp S46,
 it T-39 C39 Q6, the T30 | drov O27 E-26 S22, off O38 | drum S33 | duck C34 | due T-19 C56 Q-14 | dump E-14 | dup Q33 | duplicat E15
 | dur T-57, a S19, the C38 | duration O36 | dust C37 | duty O-21 T19 | dw C39 | e S-32 C-49, 0 O20 T-17 Q9, a E19, mail T20 K9
 | each E14 S-25 Q-12, and E14, month E18 K14, time E-14 K-11 | eager T24 | ear K9 | earlier T-23 | east C35 | easter E14
 | easy E-17 | eats O29 | echo S23 | eclips E-32 S29, core S19, jdt O-20 | ed E18 | edge S37 T26 C-72, and T49 | edit S33 C-33
 | edith K31 | edition E15 | editor S38 Q-7, and O-37 | effect S-18 T56 C-56 | eggs O31 K10 | eight E35 S-36 Q-32, and C38 K11
 | either E36 T51 C-78 Q-19 K-23, a E15, the Q-8 | electric T-22 C34 | electrician T38 | element S31 | eleven O28 Q-7 K-31,
 days T20, year O-30 | elm O20 K10 | els O35 C-34 | else Q30, s O60 C-66 | em K42 | email E-16 S25 K-28, me Q14, to C-38,
 with E17 | embedd C45 | emoji O31, in O19 | empt E-12 T59, itself O20, the T46 | empty K-18, after O25, list E15 | en E17,
 0 E24 | en_gb T20 | enabl, on T17 | enclos O-30 T-36 C73 | encod O32, 0 O101 | end, 0 O-22 E-13 T-24 C74 K-14, it S19, of S-30 K9,
 on K12, with O22 | ends, 0 C39, at O25 C-52, up O27, with O26 | engin O-22 E19 T-33 Q-13 | engineer O-47, came T19, on E21
 | english C-72 K13, i K-41 | engrav Q13 | enough E-20 K8, to T36 | enter S68 C-51 K-21, 0 S21, my O-24 | entity S20 T-25
 | entranc E12 | entry T24, is S-24, org S18 | env S-32 | equal E14 | er K-20 | error O23 E-20 S-26 Q-14 K-22, 0 S-23 C-39,
 and C44, from S-26, in O40, log O32 S19, messag E12 K12, when O32 | error_log O-21 | errorlog E13 S19 | esc C-35 | escap S-20
 | etc, host T48 | euro C-50 Q10 | europ O-74 S32 C43 | evaluat C36 K13 | eve Q11 | even O23 T28 C-33 Q9 K33, after T43, around K10,
 if Q9, open C39, though S18, when S-24, with E-15 T54 | event E-15 S-32 K-12, id O24, log C33 | ever C47 Q-14, sinc E12 C-39
 | every O45 E15 Q-15 K10, 0 C51, call O29, even E-15, film O22, month S27, morn C44, other O-20 E45, page K12, penny O-23,
 quarter C47, second E13, singl O20 E15, time O26 E-13 K-11 | everybody T-19 C38 | everyon E-21 T21 C43 | everyth K-24, else C43,
 in E14 C-35, is O44 K10, off T18, was E22 | everywher E15 T19 | ex K29, husband K21 | exact E13 S24, 0 O31 | exam C34 | exampl S-24 T-30 C-40 Q-23 K135,
 com O-28 E15 S-46 Q-11 K42, is T17, net S-21 K55, org T-21 K12 | example_ S45 | exceed S-19 C-33 | excellent O-21 C41 | exception S-22,
 in O39 S18, when S25 | excerpt S24, from S28 | exchang E-20 S-18 Q-20, the Q-10 | exclud E14 | excus O-19 C40 K11, my K57
 | exec O26 S-31 | execut E15 S-27 | exempt E20 | exist E13, in T55 | exit E13 T-46 C-56, statu Q9 | expect E53 T-54 Q-21 K-21,
 a O-23, an E23, it E71, the O-45 E21, to O-21 E-12 | experienc O24 S26 | expir C-41 | expiry Q14 | explicit S-19 T35 | explorer S46
 | export S64 C-66, a S19, c O-22 | expression E17 | ext K27, 0 K45 | ext4 C-38 | extend O-61 | extension S-21 T21 | extra E25 Q-17,
 for E46 S-21 | eye T-23 | eyes O-23 | f E-20 S-38 | f5 S34 | face O20 S-25 C-46 K-10, cream O21 | factor Q-6 | factory E-14 S-24 T24,
 reset T18 | fail O43 T-26 Q-7, at O22, in O70, on O70, the E18, to E-23, with O47 S-32 | failur T18 | fair O-43 E-13 C92
 | faithful T-17 C-34 K81 | fall E33 C-37 Q13 | fals E13 S30 T45 C-38 K-16 | fami Q12 K-13 | fan O24 E-12 | far S-29 C47 Q-10 K-12,
 as C42 | faro C36 | farrow K82 | fast S26 Q-5 | faster E23 | fatal S-29, error S-20 | father E-25 C38, who K13 | fault E-18 C38
 | fb S-25 | featur S22 | february T-27 C48 K18, and K21 | fed O24 | fee O23 E-20 S-18 T-32 Q10 K-13 | feed O-29 S38, it S28
 | feel K9 | fees C57 | feet Q-8 | fell O31 T-26 | fetch Q-13, it Q-7 | few, days T21 | ff O-24 S21 | field S54 K-21, are E16
 | fifteen T21 C-44 | fifty C-33 | figur E25 | fil E13 S-43 K-21 | file S29 C-40 K-46, but T23, in C45, is E17, or S21, under S21,
 was C34 | fill S52 K-13, in S43 C-38 | film S21 Q11 K-14 | filter S-19 T70 | fin S-20 | final E-13 S21 Q7 | finch K23 | find O21 E-17 T19 C-35,
 anyth T20, it C42, noth O34, one T97, the C-46 Q-12 | fine O26 S-28 C-51 Q-48 K-42, and E-14 T38, in E40 C-33, so T37, with E14
 | finger S44 T-40 | finish O38 T21 C-73 K-26, in E24, the S21 | finnish O20 | firefox S-29 T26 C-48 K-9 | firewall C37 | firm C71
 | firmwar O-65 E-24 C49 K16, 0 E-20 S33 C47 K-10 | first E31 Q-9 K12, and E42, call O33, in C-35, is T19, name O47 C-34,
 one Q10, page O24, then E29, time O20 E-22 K12, two E23 | fit Q6 K11 | fits K19 | fitt O-20 T20 | fitter S22 | five E19 Q7 K13,
 days E20, minut S25 C-33, month T23, of K18, on Q10, second E15, tim T21, work E19 | fix C-33 K-18, it T19 K-9, the Q-7,
 this Q11 | flag S-25 T-19, to E17 | flam S21 | flash O39 E-16 S33 T-20 C-60 | flat S-25 K27, 0 K12, and K17, in K16, on K14
 | flatmat Q8 | flatpak T17 | flatten T31 | flicker T17 | flight C45 K14, mode T32 | flip S20 | flipp T24 | floor T-20 | flour C59
 | flow E13 | flto T38 | fly E14 C33 | fno T33 | focu S-19 C-52 | fold S19 Q8 | folder S23 T34 Q-18 K-21, is T22 | folk C42 Q-6 K26
 | follow O-21 S52 T-21, error O32 S-27, in O-20, is S46, the S52 | font O-33 C68 Q-7 | foo E16 S35 | foobar S31 | food K-10
 | foot E18 | for S-27 Q-6, 0 E35 C-59 Q-11 K-9, a E-30 Q14 K16, all E-12 T21, an K10, and Q9, being K10, both C-33, christma C46,
 delivery C-39, eleven E14 C-39, everyon Q8 K12, example_ S26, good Q6, her T-20 C-35, is E17, it O-20 Q-8 K-11, look E14,
 me E-16 S24 T20 Q6 K-31, month E37, my T-39 C56 K12, new K24, nine O19, no C40, noth K13, now O-53 T62 Q-6, number T22, october O61 C-42,
 one S-23, order C36 K10, other T20, some E-16, ten T27, that O-23 E32, us Q-10, usr O-23, week O-26, work C62, your E-27 K-9
 | forc S-33 T103 | forever O45 C-54 | forg S24 C-49 | forget Q13, the T24 | forgiv K15 | forgot O23 T46, my O47 K-9, password T18 K21
 | forgotten Q10 | fork T20 | form T30, for C-42 Q9, on T29 C-36, the T41 | formatt T37 | forty E14 K-19, minut O28, year E18
 | forum O-41 E-20 S-27 T56 | forward E56 T-19 Q-6, to E37 | found E-35 Q-49, a O32 C-41, it O-25 C82, noth T38, out C41,
 this O-20 | four T-20 Q11 K-25, minut O26, peopl Q-6, year O-22 | fourteen S19 | fourth T18 | fox O33 | fr K12 | fram E18
 | franc K9 | fre T19 Q-14 | free O-22 E23 T-43 Q-10 K18, of E19, trial S22 K9 | freez S34 K-17 | frequency K-8 | fresh S38 T66 C-46 K-13,
 profil T22 | fri K11 | friday S26 T-19 C41 Q7, and E-13 S27, even E14 C-39, night S28 C44 | fridg Q28, is O48 | friend E14 S-32 T-24 K24,
 greet K90, s O-22 | from E-23 S20 K15, a E-18 T18 Q-9, an E-14 C42, backup O31 T49, here K20, his T18, me C-42 Q11, my S21,
 our K11, scratch T46, ten K29, that S20 C-40, the C34 K-13, this S-24, work O-22, you E-16, your E-26 | front C-35 Q10, and T23,
 desk T-17, door Q14, left K22 | froz K9 | fry O29 | full O40 C-55 Q-10, 0 K10, of T-28, stop T30 K42 | fuse T74 | fw O-20
 | g T-43 K66, 0 K61 | galaxy C53 K-9 | game S30, and S20 | gap K-14 | garag E-14 S20 T28 | garden E19 | gareth K31 | gas S25 C-33 K9,
 meter O19 | gate O30 E-17 C-33 K-16 | gateway E-16 S22 C-45 | gave E14 Q-17, 0 E16, him S19, it T39, me K-15, us C47 | gb,
 free C42 | gcc S-23 C45 | gdb O-27 T22 | gear S23 | gecko T23 | gem K24 | generat, code C37, the O23 | gentl O-22 K140 | gentleman K9
 | geoff K60 | gerald K15 | german S-18 T-17 | get O24 S32 C-37 Q19 K-16, 0 O66 E24, a Q6, an O19, back S-22 K18, in T-42,
 is O24, it T19 Q19, my T17 Q11, on S27, some Q6, the Q-22 K-14, them E16, this O25, through O28, to Q23, updat S-23 | gets O72 E-22 T17 C-66 K-50,
 it C51, me T58, the E-14 S19, to O21 Q13 | gett O39 E-12 S-25 C-65, 0 O39 | gift Q18 K-15, card E-16 Q13 | gigabit C41 | girl,
 in E14 | gist C42 | github, com S-23 | giv O77 S34 C-85 Q-6 K-24, 0 O31 S-24 C-36, a O21, error S23, me O42, one T17, you E56
 | give O-24 Q-5, the O-20 E29 K10 | given, a T19, me C42 | glad C-36, to K21 | glas C-37 | glibc T18 | glob Q13 | glu O44
 | gmak S20 | go S-34 Q41, 0 K14, away S-19 T21, back S20, down E20, from O20 Q-22, in Q11, into Q10, to S22 T-20, up Q15,
 with T28 | god C-45 K20, bles K120 | goes O48 Q-9 K-10, back O-21 T-19, from O46, off O40, on S-25, round O44, straight O35,
 through T26, to O36 E-13 S-28 Q-24 K-11, up O25 E-15 K9 | going E20, back T69, by E17, on S21 Q7, out K26, to E-12 S22 C60,
 up E24 | gold S21 K-13 | gone O45 S34 C-34, all T26, from O44 Q10, through T27, to K15 | good O-53 S-53 T21 C33 K123, 0 T26,
 afternoon K64, and K9, day K25, even K40, for E12, morn K31 | googl S25 | gorgeou C60 | goroutin C59 | got O36 E-14 S24 T17 K-16,
 a E15 Q-6 K15, an S-20 C-34, back S24, from K19, home C36, it E-17 S27, me O21 E14 T30, my K15, one O25 Q6, the S22 T-31 C49 K-9,
 ther C39 Q-8, this C-37, us T76 | gpa C-39, 0 C-39 | gps Q9 | gpu C-47 | grac E16 | grad S20 Q9 | gradl S-19 | granddaughter K11
 | grandson O-20 C44, put C41 | graph, facebook S19 | graphic T51, driver T34 | grateful E-13 | graz K21 | great T-22 Q-7 K34,
 if E79 | green E22 T-32 C-49, and O24, tick T-34 | greenhous T18 | greet E-20 C-72 K88, from K44, me O31 | grep S25 | grey O100 C-69 Q-14 K20,
 one Q-13 K23, out O38, squar O24 | grocer K23 | groovy E14 | group C-36 K-13, is O31 | grow O23 C-36 K-9 | guarante T-17 Q-9
 | guard Q-6 | gues O-24 E-17 C48 | guess E15 T23 | guest S27 | guid E61 S21 C-41 Q-7, has E46 | guy T51 C-39 Q10 | guys K81
 | gym C44 | gz C35 | gzip O-27 C36 | h S32 Q-12 K37 | h2 O24 | hack Q35 | had E29 S-34 Q-20, a S-26 T28, an C63, been S28,
 befor E46, it E30 T35, just S23, me T86 C-41, the T35 K10, them E26, to O26 E-12, two K11 | hair, in O25 | halden K27 | half E-16 S-29 Q-16 K-32,
 a E17, of O21, past C46, the E-17 | halfway T-19 | hall C33 | halv T52 | hammer Q22 | hand E-21 S-20 C43 Q-11 K-18, and T45,
 in C67 Q6, to O59 E-13, with T-20 | handbook O-23 E36 | handheld S20 | handl C38 | handler S-20, is E21 | handset T52 | hang O29 E-17 K-12,
 forever O26 | happen K-11, again E15 Q7, to Q10 | happy O26 S-21 T-33 C-65 Q-17 K12, to O-46 K39 | harbour K-11 | hard E-15 C55
 | hardwar O-28 | harold K22 | harrow C33 | has O24 S-74 T-19 Q18, a T-27 K-27, alway O-38 E24, an S31, answer K21, ask C36,
 at E16, been E-20 Q-10, come O38 K11, gone K9, it Q13, made K12, my O26 Q28, no T33, not C-35, one E13, our O33, somebody Q12,
 someon Q9, stopp K24, the S-28 K-18, to O-28 E30 C-46, two O32 | hash E13 C-39 | hasnt O20 | hat C47 | hats C36 | hav S33 T-25
 | have S-53 T-20 C35 Q12 K-11, 0 T-34 K13, a S21 Q-15, already T49, an Q14, another Q36, ask T18, been Q-13 K-11, bought K34,
 chang T36, done T60 C-49, expect E20, his Q11, i Q38, in C-40, it T-21 Q-22 K-11, my Q-7, no T-37 K-14, not S24, now T26,
 one K17, peopl C40, permission O28, put O-23, read Q16, seen C-34, set E16, that Q-16, the O-20 S-23 T-42 C35 Q12 K-42, them Q7,
 thought E39 C-42, to Q34, tri T55 C-36, two Q-10, used Q9, you Q-6, your K13 | haven E-14 S-22, t E-14 S-22 | hdr S24 | he E-29 C91 K-11,
 can T25, d C66, has O-22 E-13, is Q12, left Q5, s E16 Q-6, said O22 E13 T19, was E-14 K9 | head T27 K11, 0 S19 C-37 | header S-40 Q17 K-14,
 file O-24, html S19, says Q26, to T35 | headphon T34 | health O23 K18 | healthy O36 | heap E-21, profil C43 | hear O48 E-18 T-30 C-37 Q6 K32,
 a O21, aids K17, it C49 K15, me O20, them Q19 | heard T-17, noth O58 C-45 | heat O45 S24, in O33, pump K23 | heater T17 | heavy C34 Q-7
 | hedg Q-9 | height S22 | held E-26 T18 Q-6 K-12, for T55, the S22 T-36 | helen K39 | hello E-44 S-19 C-45 Q16 K78, team K12,
 ther K46 | helm S24 | help E-22 S-52 T133 C-60 Q-16 K167, a T53, but T46, for T117, me Q-8 K59, my K40, page E19, pleas K110
 | helper C51 | helplin T28 | henc E12 S-21 C43 | henrik K41 | her E-17 Q-13 K-13, name T-25, own Q9, phon T17 | here O-30 E-19 C103 Q13 K24,
 by O-22 Q-9, i C-34 K23, is O-38 E-13 S47 C47, so K32 | hers E24 | hex E15 | hey K63 | hi O-46 Q-19 K129, all K10, ther K47
 | hibernat O-22 | hiccup E27 | hid T58, it T181 | high T36 C-37, contrast T18, street E31 | highlight O26 | him E-24 S-18 T17 Q-8,
 off Q10, the S39 T17 C-49 | himself C46 | hing T-20 | hint S-26 C-37 K20 | hir Q8 | hire E12 | his E-19 S-22 Q-8 K9, account K17,
 boss Q-6, name O-20 T-20 K9 | history O30 | hit C47, the S-38 | hiya K77 | hobby K23 | hol S19 K11 | hold S-26 T30 C-41 Q19 K-9,
 a C34, for T28, on Q6, the S-29 Q-8 | hole E-14 T24, in O22 | holiday T22 Q6 | home S28 T-47, for Q6, screen O23 | homepag S23
 | homework K18 | honest K-17 | honour O-30 E31 | hook T34 C-78 | hoover T32 | hop O-23 E26 | hope O-52 T-18 Q-6 K42, this K29,
 you K71 | hose T76 | hospital E-20 T-20 C79 | host E-21 S44 K-15, that O31 | hot O46 C-43 Q-6 K-25, water K-9 | hotel E-26,
 was T20 | hotlin T99 | hotspot T62 | hour O26 C-59, and O20, late O26, on C39, that O28 E15, then O34 S-20 | hous O-25 C40 K13,
 0 K12, on K9 | household E14 | hover E-14 | how O-22 T-29 Q153 K-66, can Q-53, do Q72, does Q20, i Q-7, is Q62, it O-24 T-20 Q8,
 long Q87, many Q25, much S30, the S19, to Q12, we Q-6 | however O20 | however_ O29, the O30 | htdoc S26 | html K-18, and S24,
 document O24, en E15 | htpasswd S27 | http S24 K-37, 0 E-21 S-23 C-39 K-9, exampl E27, github S-20, request E12, www S20
 | httpd S-19, 0 E-13, spec E18 S20 | human O-44 Q-18, being Q-13 | humm O63 S-19 | hung S21 | hurry O-65 T-18 C48 | husband O-21 T25 K13,
 and K17, has T20 | hygien Q8 | i O-19 E-24 S48 C38 Q13, already T22, also E-14 T21 Q11, am S-28 K23, ask S35 C-52 Q-12, assum E13,
 attach C34, be Q37, beg K10, believ C-47, book E-16, bought S-37 K-36, bring Q15, buy Q6, call O20 S-20 T36, can S-40 Q-9 K24,
 cannot S-28, cant O36, chang E-25 S31 T-20, charg S33, check T32, clean S-28 T42, click O29 E-22 S36 K16, come E30, compar T36,
 could E35 S-26, couldn T19, creat E12, d O-32 E17 T-35 K-16, delet T-18, didn C46, disabl T69, do O-28 E-26 C35 Q25, don S-38 Q9,
 dragg E22, dropp S31, drov T23 C39, enabl S-25, enclos C36, enter S19, expect E25 S-21 T-19, export S23 K13, fill E-19 S25,
 follow S23, forgot O23, found E-13, gave S31 C48, get O26 E-12 T34 Q-11, go Q9 K-9, got E-15 T22, gues C37, had S24 T-18 Q-13,
 have T20 Q-14, haven S-24 T-49 C52, hear O44, held S26 T-40, hope K36, import T-18, in S22, just C-33, keep T35 C-56 K13,
 kept T22, know O-29 S-19 C53 Q-9 K-17, left S-39 T39 Q5, let S25, like C51 K16, ll O-35 E-29 T-17 Q-7 K15, log S21, look S-32 T28 K-9,
 lost C50, m E-28 S-39 T-18 K10, make T27, meant Q28, miss O19 T-18 C-61, need Q20 K10, never T-20 C34, only E-34 S33 T-50,
 open S-18 K-16, order S-28 Q7 K11, owe Q9, paid S-24 K-17, past S22, pay E18 S-49 C77 Q22 K-13, phon T56, pick E22 S54, plug S20,
 pres E-21 S42 T-38, press S-43 T37 K14, print S32, put O-22 T30 C34 Q10, quot E22, ran S37, rang T62, read S20 T-49, real Q7 K9,
 receiv K11, remov T20, restart T-32 K9, return O-22 S41, run C35, said E-21 S22 K11, sat S19, save T17, saw O22, search K19,
 see O22 E-16 S-22 C-33, sell C42, send Q8, sent S42, set E17 C-81, shall C39, should E-27 T18 Q7, show S-22 T84, sign S24 T-18,
 spok T21, start O-25 T-35 C60, still E16 T-30 Q12 K12, swap Q11, switch K9, take Q26, talk T28 Q7, tap O33, teach K13, telephon T38,
 then S18 T18, think T-39 C-60, thought C34, tick E14, told T41, took C40, touch O30, tri T-18, turn T38, typ S-26, type O21,
 understand C33, updat S21, upload S22, use O-23 S-52 T-25 C43, used C42, ve S-33 T18 K-18, want C-71 Q-11 K-23, was T-19 Q-11 K-55,
 watch T-32, went O-25 T19, were S19, wish E20, won O-37 T-24 C52, work O-36 C69, would E23 T-47 K-12, wrot S-32 T-33 | ice,
 cream K13 | icon T-18 | id E-31 S-47 T-29 C37 K-9, 0 E-14 S-29, of O-26, that O29 | idea S-18 C40 Q44 | ideal E42 | idempotent E19
 | identical E37 C-46 | identifier S-33 | idle T-23 Q-6 | ids E-17 | if O-25 S-51 T-31 C39 Q45 K14, i O36 E-17 T39 C-33 Q8 K8,
 it T-29 Q13 K9, its E16 Q-12, not O-38, possibl E20, she C39 Q9, so O-21 Q22, somebody C47, someon Q17, that O-52 E-18 T-27 K-15,
 the T-54, ther C-46, they T-18, this K13, we Q12, yes K27, you S31, your E14 | ignor T18 K-19, the O21 S-19 | ilse K27 | im S-19 C107 Q-6,
 0 C42 K15 | imag S31 Q8 K-14, 0 C-38, from S-20, is O-21 C34, that Q37 | imagin C46 K-9 | implement S-32 | import S63 C-34 Q-12,
 java O22, of T25, the S26 | importer C33 | in K-13, 0 S-35 K15, a S26 Q8 K-16, advanc K9, all K11, an C39, and S30, another E-12 Q6,
 april S29 T-31, as O-29, at S22, befor S19, bold E18, both E17, capital E32 C-36, case T20, cash S19 C-36, charg Q7, chrom C-41,
 co S23, dark O22, december Q6, docs E56, edge T31, editor S22, every E36, february C36 K10, for Q-9, front T27, his C-40,
 i Q7, it E-22 T-27 C35 K-20, law K-14, line E13, march E-16 C71, may O-21 C65, most Q16, my E13 T-26, not T21, oak K26, on T20 Q-9,
 one T-50, or Q19, our S-22 Q-12, packag S22, piec O42, plac T22 C-42, plain E23, poland K22, production E-14, question C38,
 revers O20, september O-23 C48 K-9, sett T71, size K22, some K10, spain C-35, spam T41 C-38, such E20, ten T-17 C62, that E15,
 the K-31, them C-45, ther O-20 K-13, this E14, time C-34 Q12, to S24 Q7 K-9, touch K45, two T31, version E14, view E16, writ O-21 E-14 Q-10,
 your E21 K22 | inch S-19 K9 | includ E13 S43 K-19 | incom S18 | incompatibl O22 | incorrect O46 S34 | increas T23 | index S-33,
 out O44 | indicat O24 E-14 | indoor E13 | ines C-42 K146 | influenc T99 | info O-34 E-37 S-30, availabl O-38 E-16 | information O25 S-27
 | ingrid K30 | init S43 | ink C39 | input S23 | ins O-19 | insert S25 | insid O31 S37 C-48 Q7 K-22, a T-17, is C-36 | insist O22
 | install S23 T19 Q10, of K15, on K20 | installation S-21 | installer C41 | instalment E30 C-35 | instanc E-29 S-22 | instant E33
 | instead T50 Q7 K-26, of E24 T18 Q6, the T23 | insur Q-11 | insuranc T-23 C41 Q7 | int T-21 | integration, test O22 | intent T25
 | interfac S21 K9 | intern C38 | internal E-22 C-34, error S18, server O36 | internet O30 E-25 Q-7 K-9, goes K12, is O74 C-53
 | interval S27 | into O22 E-26 S31 C-43 Q-7, a Q5, it S-19, my Q-6, the T19, your C-38 | introduc C45 | invalid S-30 | invalidat T18
 | invert T18 | invoic O38 T-62 C-57 K20, 0 O22, for O19 K9 | invok S25 | inward O48 | ios, sdk E15 | ipad T17 | iphon C63,
 0 C40 | ipv6 T43 | ireland K43 | is S-33 T-32 C42 Q63 K-26, 0 E23 S-27 T-35 K15, a K-11, about S-24, activ S20, after Q19,
 all E-13 C-37, also E18, alway S26, an Q-13, at O21 S-18, attach O-37 E-31 C62, availabl E13, back O20, becaus O-20, below C51,
 black O41 C-33, blank O43, block Q16, book T18, broken Q-6 K-8, busy S18, call S19 C48, chang K18, check S19, clos S36 T20,
 com T-17 K11, complet E14, connect O35, display O35 S22, document O-59 E77, done Q11, drawn O33 C-39, due E-17, empty O28,
 enough S26, fine E-65 T-23 Q-5, for E57, friday K27, from E-15, full C-33, gone S22 C33 Q-9, good C56 K-13, green O21, grey O53 C-36,
 happy O37, he Q15, how S21, ignor T44, in K12, incorrect S18, it E-67 S-19 Q98, left E13, like O26 C-38, link Q10, list C-40,
 lying Q20, me C33, meant E25 C-45, mine Q15, my Q56 K-11, next C40 Q18, no Q-6, not O25 C-47 Q-10 K-9, nowher O21, on C35 Q-9,
 one E28 Q8, only O22 E-12, open C54, perfect K33, possibl T20, print S27, quit K14, read C-58, red O26 C-41, remov E31, restart O26,
 say O19 S23, set E15, show K50, shown O23 C-38, silent S20, slow K11, some Q7, somebody Q9, someth C41, stal C-40, stand O23,
 support E25, suppos E37 Q8, that O23 S29 T-40 Q80 K-10, the S28, ther T24 C-45 Q63, this E-13 Q64, typ S-20, under T17, used E12,
 using C-42, very K10, warm Q6, well T26, what O-34 E33 C-35 Q-13, when E16, with Q8, wors O27, written E29, your O-35 C39,
 zero E15 | island Q9 K9, and K23 | isn S-26 Q10, t S-26 Q10 | iso E45 C-35, 0 E47 C-33 | issu O-19 E-19 K12, for Q6 | it T19 K-30,
 0 E18, a T23 C-39, about C-40, all O-30 T-21 Q14, alway E42, and E-15 T26, appear S22, as C-43 Q-18, ask C-38, asks S19,
 at O-31 S19 Q6, back S-18 Q-7 K-18, be E-21 Q31, been Q46, beep T27, befor T-44 C-42 Q23 K-15, began S38, belong E33, break O27,
 broken Q6, but O-24 T36, by S-30 T38 Q-7, came C35 K12, chang T17, com Q19, come Q24, cost E12 Q30, count O22, crash O21,
 d E37, did E66 C-52, didn E23, does O33 Q-5 K16, doesn T25, down T20 C43, either T31, for E-12 T22 Q-7, four O-22 T17, from E-20 Q-10,
 giv S28, go Q-7, goes Q-7 K-9, got O26 S-19, had S19 T-17, happen O-32 C38, has Q-5 K-12, i E-28 S-18 T-53 C52, if O-34 E15 K12,
 into Q-6, is S-26 T18 Q-7 K14, isn T19, it O20 Q-8, just E-21 K-8, kept E25, last E15, look O-25 T-17 C60 K14, may E-17 K12,
 me Q22, must E-15, myself T-26, need E23 Q8, never E16, no E13 T18, off O-27, on S19, one Q-23, only C35, or C45 Q25, out C-34,
 over E-15 S22, pass T29, pleas Q57, possibl Q-57, print O56 K13, ran E35, read C34, real Q45, right E19, ring K12, runs T19,
 s K24, safe Q35, said S-20 Q-10, sat E18, says O34 S25 Q-15 K12, seem E17, should E34 Q-11 K-14, show S25, so E18, start O44 S22,
 stay E16 T20, tak O-38 C42, tell S33, that K12, the S23 Q8, then T25, think O46, thre T-17 C36, through T42, to Q-15, together S20,
 too Q6, took O-24 E40, turn C37, twic O-32 S38, until T34, up E-16 K13, used E73 Q6, wait E20, want O27, was K24, went O21 S-20 T-21,
 whil S28, will S21, with T47 K-9, within S22, work E13, would E25 Q8 K-13, wouldn S22 | item S54 | its E24 S-28 C55 Q-7,
 been O26 E26, on E12, own C39, plac O25, the C46 Q-12, way K13 | itself T-29, at K20, the O42 | ive E13 S19 T36 Q-5 | j K51
 | jacket K-9 | january E-20 C43 K-23, 0 O21 | jar S32 | java T-38, 0 O-39 S-27 | javadoc S20 | javascript S-31 | jdt O-30 E-13
 | jean K24 | jitter C36 | jo K28 | joan K38 | job E-20 S33 C33 | jobs S19, 0 S24 | join S25 C-53 | joke Q-14 | jona K16 | journal O31
 | jpg C43 K-13 | json K-13 | jsp S-26 | jump O44 S21, to O46 | jumper O20 K18 | june C56 K-14 | junk T53 C-38 | just Q-23,
 a E-16, an K26, get Q20, says O31, send T20, so K17, to T30, want O-24 E-19 C-37 K31 | jürgen K9 | k S26 | kde K-11 | keep T20 C34 K11,
 com O19, gett O69 C-35, going O20, grow S22, in Q9, it T18, local S23, my Q-11, the S-21 T29 K11, up K30 | keepaliv T23 | kel T19
 | kept O-24 E71 K-10, a T18, it E25 C-33, the C39 | kernel E-28 | kestrel C35 | kettl Q-5 | key S22, for E16, is K12, that E15
 | keyboard, cover O21 | keys C34 Q-7 | kid C-35 | kieran K18 | kill S43 C-35, 0 S22, by Q-10, it O23 | kilo C-40 | kind O-47 E-24 T-27 Q-9 K18,
 regard O-21 T-19 K126 | kindnes C-35 K22 | kitchen O22 T21 K-10 | knew E24 C-47 | knob E16 C-44 Q7 | knock T67 C-92 | know O-25 S-33 Q21,
 about T18, if S23 C-49 Q28, is Q23, it C47 Q-6, my C-35, the T-28 C37, what E-22 T-17 Q10, wher Q-6, which Q16, who C-44 Q11 K12
 | known C41 Q39 | l C-59 K27 | lab C52 | label E-18 Q19, for K20, says S24 | lads C47 | lady, said E29 | laid S36 | lamp Q5
 | land O68 C-59 K-17, in O27 C-38 | landlord T-20 | landscap T18 | lane K-13 | lang T20 | languag, server K17, to T18 | laps C-53
 | laptop E-36 S20 K-36, on S19 | larg Q-12 K-12 | larkspur K16 | last O20 S21 Q-34, monday S28, month C36, night O19 S23 C-35 Q-9 K12,
 one T24, order E36 C-33, row O20, sunday T-18 C-72, thing O41, time T-23 K13, updat O21 S27, wednesday O24, week E16 K9,
 year E21 | late O21 E-33 S-45 T-77 K-33, fee O19, for O24 | later O31 Q5 K-13 | laugh C36 | launch S36 | law K-17 | layer O23 T-25 Q-10
 | layout S26 | lead E-15 T39, to T18 | leader K15 | leaf O20 | leaflet O-59 E48 S27 C-44, says O-30 | leak E-16 K-12, from O36
 | learn S-32 K12 | leas E15 C-44 | least O-38 E27 T-18 K-10, a E16 | leav E32 S38 T-38 K10, a K13, in E15, my Q15, out O36,
 the S48 C-45 K9 | led E18 Q8 | ledger K18 | left O36 Q-11 K-23, a T21 Q10, and S36, boot O21, corner K46, my O28 S-22 T-20 C35,
 on Q7, one E-13 Q-17, out O-23 E29, the O43 T-25, to O-21 S23 | leg Q-10 | legacy S-19 T25 Q11 | legend O22 | legs K10 | leicester C43
 | len C38 | length E22 S-25 | lens T19 | less S-22 | lesson S27 | let S34 T-30 C-58 Q6 K-11, me T-70 K-15, the S30, them T21
 | lets O28 T21 C-51 | lett Q9 | letter O26 K-23, are O24, is C-34, of E28 C-44 | level O29 E13 T20, 0 O20 C-36, to E19 | levell T112
 | lib E-15 S-45 K-15, docker O-21 | library C43 | libreoffic E13 | licenc S27 Q10 | lid S24 | lie T20 | life E21 | lifetim E50
 | lift K-27 | light O86 E-19 S20 C-40 K-46, on O26 E-15 | lighthous S22 | like T-44 K17, 0 E26 Q9, a S-19 T-18, befor E43,
 every E14, it E-13, on E41, that E-14, the Q-11, this S24, to C40 Q13 K10 | limit E37 K-25, 0 E-15 S53, for E30, in T37,
 is C39, of Q15, the E26, to Q-8 | lin Q-19 K-14, and C40, of S23 | lind K14 | lindqvist K58 | line O23 E-17 Q13, 0 O-23 S-35 C39 Q6,
 and Q13, at E17, down O19 K16, for O29, has O27, in E-24, on E18, to K11 | linear T18 | link O21 S23 Q-12, in S22, is S-19,
 to T17 | linker O22 | linux E-20 S20 T-40 C37 K14, mint K24 | lips O30 | lipstick C41 | list E51 T-19 C-42 Q7 K-21, 0 C45,
 and E-18, is T-17, of O-23, so C34, the Q-9, under E12, with C-34 | listen Q-7, on Q-7, to T17 | listener E-13 T26 | literal E14
 | littl T23 Q-40, box Q-8, wheel T35 K9 | liv O-30 E17 C35, in T-19, room K15 | live S-30 Q11, on Q9, with O-21 C-43 | ll O-40 E-37 T-36 C61 K25,
 be E-24 K17, get O23 | load S61 C-41, any K18, in T18, on S-19, symbol O-31 E-14, the S30 | loader C51 Q-9 | loadmodul O-38 E-13
 | local O-25 S-33 Q-8 K-14, apach O-44 E-16, time E15 | localhost S18, 0 S25 | location S24, and S18 | lock O23 K-42, 0 T18,
 and S-18, in C38, is E24, it O-22 T21, out O76 C-36, the S25 | log O34 E-18 S-25 Q-11 K-60, and S30, file S25, for O26, has O56 C-42,
 in S45, messag O21 E26, of S-27 | logg T-20 K-10, in S25 | logger E20 | login E-13 T19 Q-8 K-12, form O20, with S24 | loglevel E14
 | logo O45 K12 | logout O24 | logs E-26 T-33 K-18, in S24, me O24 | lol E18 Q11 K-17 | london T19 | long E-16 T-35 Q25, as E34,
 does Q45, is Q10, time K40 | longer S27, availabl O25, than S21 | look E-24 T28, after O-30 C77 K16, and O32 S-25 C-46, at O-25 T-25 C72 Q12 K-24,
 for S-21 T59 C-38 Q-6, in E-14 S-19 T105 C-52, into O-22 E-13 Q7, like C39, right O42, under T63 | loop S46, over T18 | lorry Q8
 | los, its O19 | lose C44 Q6 | lost E-18 C47 Q-9 K-35, in T20, my O28, the O-19 C44, two Q6 | lot S-30 Q-18 | lots C-49 | loud Q9
 | loung O20 | love O-27 S-27 T-26 Q-6 K46, the K94 | lower T77 C-52 Q-7 | loyalty K9 | ls O21 | ltd E30 | lunch E14 T-44
 | lund K36 | lying C-43 Q10 | m E-29 S-35 T-21 Q-6 K26, 0 Q-6, a Q11, ask C-34 K19, exampl K-17, in Q9, just O20, look C-33 K59,
 not O-28 E-26 Q-6 K-10, owed C-45, still O20, sure K30, think O-24 C36 K-13, try S20 C-47 | m2 C35 | ma K26 | mac E-15 C69 K-16
 | machin E-16 T-19 C36, in K10, of K41, stop S-20 | maco E-14 C36, 0 C35 | macro S20 C64 | madam K45 | made Q-9 K-12, an S21,
 it S-20, my C38, no T57, out O65, the T20, to Q-9 | magnify O24 S25, glas O24 S25 | mail C44 Q-15, and T40, is K23, list C72,
 me Q-6, of K14, on T19, says O21, the T23 | main E-20 S50 K-14 | maintain O-25 | maintainer E-18 C40 Q7 K45 | maintenanc E17 S28
 | mak T61 C-65 Q-6 K-41, it S-21 T47 C-54, no T32 | make E15 C-56, 0 Q14, a O-29 E-27 S-20 K13, sens O20 T39, sure O-49 E-19
 | maker T21 | man Q-27, came S21, from O-22 T28, in O-26 E35, pag O30, page E79, said T54 | management Q-7 K14 | manager C-42 Q13
 | manifest S-29, file S-47 | manual O-41 E17, says O-21 E24 | many O-31 E-25 S-31 C62, thank K37 | map E18 Q-26 K-23, has O33
 | maps T18 | march O-21 E20 S-27 C48, and E20 T-31 C38 K11 | marek K113 | mark O42 | marker C36 | market C44 | marketplac C37
 | marr O-29 C71 | marsh K15 | martin E12 K17 | mask E13 C-40 | mast Q-10 | master T18 | mat T24 | match E17 S26 C-49 K-14
 | mate C46 | maternity S18 | math E30 | matter O-21 E-21 Q-7 | maureen K69 | max S25 C-45 | may S-23 C54 Q16 K24, 0 K23,
 and T18, concern K25, have S32, i Q15 | mayb S-22 C45 Q12 K-11, it Q6 | mb Q-10 K-25, an O20, is E14, per O22 | mbit O20
 | md E34 | me E-22 S-24, 0 O46 C-47 K12, a Q-22 K-26, again C66 K43, and Q-19, another Q6, at K-11, back E-16 T-28 C-33 Q-19,
 befor Q6, chang O29, every Q6, for S-26 Q6 K10, how Q21, i Q-6, if Q14 K8, know Q12, no T21, off Q-11, on K25, one Q6, or Q-29,
 out Q-6, pleas Q-9, somebody K22, the S-20 Q7, they T43, to T30 K-47, two T-19, what Q19, when Q7, whether Q49, which C-33,
 with K13 | mean O-46 E102 S-30 T-33 Q10 K-18, no E38 | meant O-21 E44 T-21 C-36 Q33, to E49 T-24 Q11 | meantim Q19 | measur O21 S-22 K-11,
 the T39 | medicin Q8 | meet S19 | meg E25 | member E-17 S37 T-36 C43 | membership O-24 T-25 Q-10 K-9 | memo T17 | memory E-17 K10,
 keep S27, usag K23 | men C34 Q-13 | mend Q10 | mention E-13 S-19, it Q7, that E-15 | menu O-20 T32 K-23, on S20 | merg Q-6 K-9,
 them Q-7, two S31 | messag C-42 K16, and E30, are E16, on T45, that O43, when K63 | messenger E15 | meter E-59 | method E21 S22,
 and E15, which E21 | metr E13 | metric S38 | mic S25 T28 | middl O22 C-47, of T-17 K-10 | might O-23 E-17 T-17 C92 Q-15,
 be O-42 C43 | migrat S35 T-19 | migration S25, guid C-37 | mike K19 | milk T-28 | mill E-14 K13 | mime, typ E32 | min S22
 | mind O-53 S-23 T-40 C102 Q-33 | mine S-32 T-18 Q10 K-26 | mini C42 | minimal O-21 S39 | minimum E12, of E31 | minor C48
 | mint K16, 0 K22 | minu E18 | minut O50 C-55 K-48, after O21, ago E-13 C56, later T-22, to O44 | mirror O21 S28 T18 C-36
 | mismatch O40 S-20 C-43 | miss O20 S-31 T-48 Q-6, a O31, in S18, my O36 Q7, ones C42, the O25 K12 | mistak O33 S33 T-37 C-53 Q5 K-14
 | mkdir S18 | mkv S26 | mm S24 C-52 Q9 | mobil E-43 K13 | mod_auth_ldap E16 | mod_includ O-27 | mod_jk S41 | mod_ldap E16
 | mod_ssl O21 | modal O25 | mode E17 S-24 T57 C-37 K-37, is E24 | model O-21 E24 C54 K-17 | modif S20 | modul S34, is O29
 | moira K46 | moment, i T17, the S19 | monday E15 S28, 0 S19 | money T-26 K-48, in C35 | monitor C33 K-9 | monorepo C47 | month E31 K-30,
 and C43, i C55, it E28, old O-20 C75, s S20 | more Q-18 K-49, of C42, than Q-10, to E12 | morn O32 E-19 S22 C-34 Q-14 K50,
 and S24 C-49, it O49, the K26 | most O-39 S-38 C75 K-15, once E30 | mother S-20 T-74 C53 Q-9 K-13, is O-26 | motor K12 | mould O27 C-60
 | mount, point O22 | mov C42 Q-10 K10, from E17, in C39, it S-19 T36, out O-28 T-19 C91 K17, over K18, the E-16 S-20 T37 C-56 Q-7 K-10
 | move E14, me Q-11, my Q-7, the K11 | mpm O-42 | mqtt E63 | mr K28 | mrs O-39 S-21 T-22 Q-12 K59, d K9 | ms T39 C-36, and E14,
 in T58 | much Q-11 K20, would Q9 | mum E15, s E14 C-59 | mums K29 | museum C39 | music O37 S20 C-46 | must E24 S-24 Q24 K-38,
 be E21, either E15, have E-14, i Q73, not E43, violation O45 | mute O21 T24 | my E-24, 0 C-69, account O32 S-22 T28 C-65,
 accountant C37, addres T22 Q-12, apach S18, appointment S-27 Q-6, aunt T-25, bank Q-32, bike Q6, bill O22 C-46 Q-15, brother T33,
 car C-39, card O48 E-25 C-81 K-18, code S33, colleagu C-35, computer Q21, connection Q7, customer K11, dad K11, daughter E-26,
 delivery C35 Q7, direct K12, dog Q8 K16, email T-18 Q-11, english K38, ex K34, eyes O-24 C41, father E-14 C33 K9, file Q-6,
 first K9, flatmat Q8, flight K28, folder S23, friend E14, glass T19, granddaughter K12, hand T-21, hear K13, husband T31,
 kids C-35, last C46, late O-20, licenc K22, mate C36, mind O-23 S-21 K10, mobil K16, money E-14 Q15, mother S-21 T-62 Q-7 K-11,
 mum E26 T-26 K-15, name C-46 K18, neighbour K-12, nephew T18, new K-9, niec T28, number T-35 K24, old E57, order Q14, other C42 Q-7,
 own C-51 Q-11, parcel O32 E-15 Q9 K-13, passport T17 C-38, password T21 C-33 K-10, phon E-33 S21, plan E43, policy K24, printer K21,
 problem S32, refund Q17, router Q21, sett E15, shop O19, sim O31, sister S24, son S39 Q-7 K-16, sons K12, statement Q12,
 test T19, ticket C35, time Q30, user C61, whol C43, wife E-19 S-24 C34 K-23, work S21 C38 | myself K-13 | n S72, 0 S27 | nam E25 T-24 Q9 K-14,
 are E14 | name S29 T-33 Q-12, and T-17, in E19, of S38, on O23 T-27 Q-6, the S24 | nas S22 | navigation C-43 | near O53 E-39 S20 T21,
 the E-14 T26 | need O-47 E46 S-45 T-47 Q15 K-20, a E-13 T-33 K-11, from Q35, it T-19 C71, my C40, to K-17 | neighbour S-39 T22 C-51 K-33,
 and T46 C-33, who T18 | neither Q21, of C38 Q6 | nephew O-26 T20 C33 | net O-28 T-29 Q7 K33 | network S-18 C36 Q-7 K-8, and E23,
 by T29, rm O29 | never E34 T-56 C71 Q-20 K-31, ask E23, came O35 C-33, com O30, did O-20 E65, gets O24, return O42, seen O30 C-48,
 set O24 | new S33 T45, batter T146 C-34, battery T83, creat S19, date Q6, flat K18, mail O39, one Q15 K-12, phon S24 T-57 Q-18,
 profil T70, roll T21, router S33 K19, softwar Q7, task S-20, tenant T34, to E13, user K16, version K10 | newer Q-10 | news O-24,
 feed O-30 | newspaper K16 | next S-29 C63 Q13 K-60, day T40, step Q7, to E13 T-18 C33, week E-14 Q6, year Q37 | nfs C34 | nice O-33 E-18 C57 Q-5 K21
 | niec T26 | night O28 K10, and E16 Q-5, at S-22 K16, i O-20, with S20 | nine Q6, days O72, year K14 | nineteen T-18 C-40
 | no O27 T20 Q-46 K-28, 0 E-22 C40 K-10, answer T-17, avail T65, better T62, bother E16, call O21, chang E36 S-21 C-37, date K26,
 dial O40, differenc O21 E-27, effect T42, exception E13, gzip T32, heat O45 K-10, hurry O-28 C42, idea C70, influenc T99,
 internet O23, issu K36, joy T44, letter O21 K21, luck T61, mail O31, messag O33, more C-54, odds T93, order C36, other T-17,
 pictur O39, problem O21, question Q22, refund O68 S34, rep T29, result S21, room E35, signal O23 K11, sound O27, stor T51,
 symbol O-38 E-16, ticket O31, troubl E16 T-18, warn O24, way O19 S29 | nobody E-24 S-62 C62 Q-23 K-32, call O27, came O68 C-50,
 in C37, is C-65, pick O25, rang O32 C-35, s C-33 | nod E-18 C47 | node E-21 S23 C47 Q7, 0 E-13 S-24 C67 | nois O27 | non O38 E18 S-29 T-19 K11,
 smok C37, zero E23 | none S22 C40 Q-6 K-9 | nonsens K10 | noor K14 | nope T69 | nor O25 C-46, did T36 | normal E28 S-27 T-50 Q11
 | normalis T17 | not O45 S-21 K-47, 0 E32, a O-21 C42 Q-15, able T24, all O21, allow K11, alway O21, are O28, at O24 Q-5,
 availabl S25, be O20 E-14 S19 C38, chang T-25 C76, do T19, expect S35, find T23 C-35 K11, for E16, found O31 E-12 T-17, go C-39,
 good K-12, happy O58 C-44, have C-34, help T23, here O30 C-34, in O21, make O33 C-34, my C50, on K17, pay C-38, permitt O27,
 read S33, respond O24, sav O32, seem O20, show E20 S29, so K11, start O55, stop T34, sure Q16, that O-39, the S-24 T35 Q-7 K-22,
 ther O27, this E17, to Q-14, urgent O-37 C69, valid O49, want C-45, you E18 | notch E16 | note Q-20, the S20 | noth E14 S-36 C41,
 and C35, at O30, else O-37 S24, happen O20 S21, more E35, of E13, on O26 C-45, the Q7, ther O36 T28, wrong O-25 C73 | notic O25 S-45 T-117 Q-6 K-18,
 it O21, on C43, that S-42 | notification E-21 S-20 | nought E19 | nov E-14 C42, 0 O-39 C44 Q-9, and K9 | november O23 Q-12 K-54,
 it E25 | now O67 E-22 T29 C-53 K-14, and O27 C-61, i T20 C-34, it O22 T-19 Q-8, its O38, my O27, on O-21 C89, the O27 S21,
 ther S21 C-48, you O31, your O21 | nowher O26 T-38 | npe S18 | npm S41, install O44 | npx S23 | ntp S31 | nudg O24 | null E13 T17,
 or T18 | number C49 K-22, 0 C50 Q-14, and O23, for K16, in C-39, is O-30 E-31 K25, on T48 C41 | nurs C35 | nuts K19 | o S20,
 clock E20 | o1 O48 | o2 C45 | oak K59 | obey E14 | object E-15 S-31 | oblig C-50 | obs O32 | observ S20 | obviou T18 | occasion T25
 | occurr Q-7 | occurrenc O23 | october Q-11 K-19, and T46 | odds T68 C-33 | oduya K48 | of S-20 T-20, 0 S29 Q19 K10, a K-50,
 all C37, an T-18, any S19, being Q10, bound O20, content E12, cours T18, december Q14, each E36, five Q5, gas O21, his T28,
 http E43, httpd S20, it Q10, march E30, me E20, more Q-10, my Q-9, non O25, november C48, one S-18, our E-40, page O21, paper C-36,
 return E80, six E20, sock Q7, term E16, the K11, them E-14, thes O23, thing T17, this T-22, thos Q11, thre T-17 C34 Q6, two E15 C-34,
 us C49, water K18, what E19, you Q-19 K13, your O-27 T-26 Q10 K14 | off E-14 S-42 T48 Q-8, a Q6, and T38 Q-13, by Q-9 K9,
 every K16, everyth E19, in E14 S29 T-18 K12, it T34, my K10, sinc O20, the C-49 Q7 K-30, work T-35, your C47 | offer C43
 | offic O-48 E-13 S-35 C58 Q-8 K12, 0 K19 | official Q-8 | offlin S27 Q-22 | often S-20 Q10 K19 | oil T31 | ok O33 E-19 S27 C-70 K-39,
 but O27 | okafor K12 | okay O39 | okonjo K59 | old E21 T-20 Q6 K-14, 0 Q15, company O58 C-43, flat K15, name O21, number T-18,
 one T-68 C-45 Q-12 K-12, phon O-30 E22 T-27 C52 Q11, tablet E20 | older E49 S-32, than E20 | omit T17 | on, 0 Q12 K26, a S23 T-22,
 and E-15 S-33 T49, as O-21 E15, at E13, black O27, board Q11, both Q-8, but T36, by C-35, day S44, debian C-40, each O19,
 every T-28, file C46, for C37 Q7, friday S30 T-18 Q11, her Q-7, holiday Q-7, in E13 S34, it K-14, its O37 E-15 K10, level O23 K20,
 like K9, linux K14, mine Q11, monday S28 C39 Q-13, my O20 K-36, our K-9, purpos Q35, screen O23, some S36, stdout T20, sunday K14,
 the Q-9 K-24, this S-25, till K13, time O51, to C-38, tuesday E-57 Q-15, wednesday E-17 Q-8, which T-20, whit O25, window T-24 K13,
 without O32, your C-34 Q-16 K12 | once E33 T-18 K11, at S20, more S19, the K10 | one E22 Q-9 K-68, after Q12, and Q-8, befor Q8,
 box Q8, by T33 Q11, came O48, core O66, day O29, does S26, entry T24, go Q18, had E16, in E-14 K-9, is S-18 Q8, line E-21,
 minut O21, more Q-9, of Q9, on E28 T-21, out T17, page T-21, room Q-7, s Q8, sent Q-8, side C34, still T23, the E12 Q-14,
 thread O28, time C-45 K23, to E12 T-23 Q15, was T-20, when Q-9, with K11, work O-27, would E19 | ones E14 S-35 K-17, are O21
 | onlin E-19 S21 C-52 Q7 K-20 | only E-15 S-35 C48, and E18, notic O45 C-50, on C-34, read C33, the K10, thing S32, when S-26,
 with C40, work T31 | onto T17, the S-22 | oom O21 | open S45 T-21 Q9, and E-13 S21, at O34, by K37, in T-20, it S-21 C47 Q-11,
 my O24, on Q38, the C-43, with O39 | opener K24 | openmr S18 | opt S-22 | optician T42 K9 | option S-40 C53 Q7, for O-24,
 to E13 | optional E16 | or E15 S-56 T-120 C-75 Q52, 0 Q36, a E17 T-30 Q7, am Q9, an E29, anyth K34, are Q63, at O-19, can Q-16,
 chang Q8, directory E-15, do Q53 K14, does Q47, has Q13, i O-23 Q-6, if Q11, in C43 Q20, is Q-19, just Q-10, let Q8, madam K11,
 must Q23, no E22, not Q18, only Q39, send Q14, someth K16, tell O-19 Q-10, the O-32 Q-6 K-11, what Q16, will Q14 | order E13 T-65 C33 Q17,
 0 T-33 C40 K-9, a S-18 C81 K28, confirmation E13, i C37 Q9, in E14, it Q8, no K-12, on K18, the O20 T-34, to K13 | org E-14 S-29,
 eclips O-70 E-33 S-22, openmr E17 | original O25 T-45 C35 | os O-30 E-27 C36, linux S20, x O-27 | osei K32 | other S-24 T33 Q-17 K-83,
 0 C45 Q-12, browser T22, field S21, one E19, program E31, side S18, socket T24, way S-21 Q-8 | otherwis T-23 K43, a K76,
 i K16 | ought O-22 E84 S-19 T-37 Q-18, to O-21 E66 S-19 T-36 Q-17 | our E-36 S-24 T-30 C56 Q-6 K-23, anniversary C33, app C40,
 code T29, company K13, config E19, night Q24, old C-38, own O-26, security S18, side O-24 C81 | ours O-29 C58 K-10 | out E-18 S29 T28 Q-8 K-13,
 after K18, again O30, and E-37 S-37 T55 C-55 Q14, as O29, at T-31, by C43, for O20 C-45, from Q9, how S20, it E24, of O22 E-13 Q11,
 the Q9, twic O25 | outag Q9 | outdoor T18 | outgo S-20 | outlin C45 | output O33 S-32 C-42 K-33, and O-27 S-34 T27, is S20,
 to Q10 | outsid S-23 C-37 K-14, 0 O45 | oven O28 | over S28 Q-10 K12, 0 S18, a S-32, it T19, my O20, on K17, the Q-9 | overlay,
 network O39 | overnight E-17 S20 T54 C-38 | overrid S-18 T36 C-37 | owe Q8 | owed C-42 | owen K79 | owl K29 | own O-22 E46 K-24,
 account E13, and C46 | owner S-19 | oyelaran K96 | p T-19 C-78 Q-8 K29, 0 S-35 | pack O25 S36 | packag Q-11, and O25, explorer S61
 | pad E14 | pag Q-8 K-21 | page O24 S35 T-32 C-71 Q-24 K-11, 0 E-14, for S-20, from S22, has E-12 C43, it E-15, list O-20 E35,
 said T17, show O29, that S24, the S22, to S-26, was K17, went O29 | page_ O21 | paid E25 S47 T-88, 0 E35 S-29 C62, at S19,
 extra E44, for T-40, in Q8, the T-26 C38, with S28 | paint E21 S21 C-45 Q14 K-12, on E30 | pair K-30, of O-20 C65, on T18,
 the S22, with O33 | pan K12 | panel E-14 T19 C-51 K-10 | paper S-30 K-34, and C38, is E20, that E13 | paragraph, 0 E15 | param E30
 | parameter T28 | parcel O38 E-35 T-30 C-55 Q13 K-19, is Q20, over O25 | parent S-22 T-20 C36 K12 | parish C40 K13 | park T-26
 | pars K-8 | parse_dat O23 | part C-47 K-12 | partner T22 | pass S-34 T47 Q-9, away C50 K12, but T43 | passport O-20 K-16
 | password S41 C45 Q-6, and S27, in T23, reset O25 | past O22 E-19 S35 Q-13, 0 O23 C-38, it T47 C-34, me O24, the S-23 | patch O-36,
 that Q-10 | path E14 S-36 C-44 Q6 | patient S24 | patio O-22 T30 | pattern C-39 | paus S46 C-39, the S22 | pay E23 T-39 Q23 K-14,
 0 E20, back Q19, for E52 S-21 K-23, in S23 Q20, it Q-7, my S23, the O-25 | paye K27 | payload S28 | payment S31 C-42, of O51 C-39,
 on O22, ref C33 K29 | paypal K16 | pays Q15, for Q8 | payslip C-47 | pc S23 | pcs S20 | pdf E16 S39 Q-6 K-18 | pedal S19
 | pell K16 | pen E13 | pendant C43 | penny C-46 | peopl E-20 T-33 C57 Q-22 K-13, are S19 K15 | per E63 C-40 K-16, the O-23 S23
 | perf C37 | perfect E20 K11 | perhap C40 | period S28 | permanent E30 | permission E-19 T32 | persist O39 | person O21 K-20,
 is T23 | pet C-43 | petra K79 | phil K30 | phon T37 Q-8 K-9, and E-21 T24, call Q10, gets O48, is E-17 T-31 C72 Q-6 K10,
 line C38, number C43 K10, s T55, said E25, same O25, says Q6, with C35 | photo C-58, of T-21 | photograph C52 Q7 | php E-19 C48,
 0 S35 | pick E23 S58 Q-19 K-13, a S27 T-21, it S19, the Q-6, up S-31 Q-7 | pickup K25 | pics C70 | pictur O33 S34 T27 C-98 K-36,
 and C44, is O25 | pid Q-10 | piec O29 S21 Q-29 K-17, of T22 | pin Q-14 | ping O20 | pink O43 C-34 Q-6 K-13 | pinn S-18 T53,
 the T45 | pins T38 | piotr K69 | pip S22, install S29 | pipe C33 | pixel S34 T-55 | pkg S25 T-17 | pl S33 | plac S-20, in Q-6,
 it C33 | plain E18 | plan O-30 T-48 C56 Q17, and Q17, is E19, of C36, to O-30 E-18 T-23 C53, want O62 | plank T45 C-42 | plann O-34 T-21 C59 Q16
 | planner, pick E15 | plant C50 | plastic C-39, in O23 | platform O-21 E17 T-21 C42 | play O23 S86 C-43 Q-8 K-26, a S18,
 on S18, with C33 | playback O19 | player E18 T-18 | playlist S22 | pleas E-20 S-34 T-53 Q-10 K9, advis K104, call C-34, can Q-11,
 cancel C64 K12, check Q7 K-9, delet Q11, find Q13, help Q-19 K179, i C37 Q12, look K-12, send O42 K-14, stop C58, take Q-6,
 tell Q47, the K21 | plików E20 | pls O-26 | plug S21 T32 K-13, and T37, ins S21, it S24 | plugg E-24 S54 C-55, in O20 S19,
 it S20 T-23, the S22 | plugin E-12 K-10 | plumber C38 | plus Q6, 0 Q12 | pm Q-6 | pn Q14, 0 Q14 | png K-18 | pocket E13 | pod S45
 | podcast S23 | point O23 S34 C-73 Q-7, of E68 Q-7, releas Q8 | poland K17 | pole C36 | polic T-19 Q46 | policy Q9 | poll T17
 | pool S51 C39 | pop S-24, up S-23 | pops O22 | popup O19 S23 C-33 | porch E15 | port T17, 0 O23 C-41 | portal O28 K-10 | porter T54
 | porto K-10 | position C-43 Q6 K10 | possibl S-22 C-33 Q13, rfc O28, that Q26, to E15 Q-47 | post O-29 E-26 S33, me Q24,
 offic C55 Q-12, the S24 C40 | postcod, and S22 | poster O-22 E30 | postgr O-46 C47 | postman C-33 | pound C-43 K-9 | power S21 T31 K-13
 | pr, 0 C-33, if K13, that Q-8 | practic E13 K9, manager K50 | pram S-21 C55 | pre E21 C-56, order C-39 | precise E77 | precision E16
 | pref T23 | preferenc T23 | preflight E25 | prepaid C-35 | pres E-26 S47 T-32, it C40 | prescription E23 C-48 | present O-25 Q7 K-10
 | preserv E23 | press E-39 S64 T22 C-52 Q-9, buy S22, it S33 | pretty C39 | prevent O-27 T27 | preview S20 T-20 C-39 | previou O-22 E29 S-34,
 releas E15 | pric E34 C-60 Q7 K-12, of T30, page O-28 E29 | print O43 S19 C-63, 0 O87 C-43, a O19 T-33, from K19, noth E22,
 on E25, the C-58, to T19 | printer C44 Q-7 K19, in Q6 K30, print O22, says O33 | printf S46 | prior S-25, to E15 | priority O-37 C40
 | privat S-18, window T33 | priya K32 | prob K13 | probab O-26 E-16 C58, the C42 | problem C-94 K16, does O-28, is O23, with E17 C-34
 | proces E-15 | process K17 | processor E22 | prod S20 | produc O26 S21, a O54, the S18 | product O-29 E19 Q10 | production O26 E-33 S-33
 | profil T29 Q13 K-12, and Q14, pictur O-25 | program E29 K12, is E20 | programm S22 | programmer K25 | progres O46 S-20,
 bar O22 | project E-19 S53 K-10, explorer S-21, file C47 | promis O-50 E12 K12, a C67, for E17, the E27, to E-24 C45 | proof E13
 | proper E16, in E44 | propert S-46 | property Q-8 | protect S19 | protocol E15 | prov, it E30 | provider O-21 T-24 C37 | proxy S-33 T23,
 section T18 | public_html S34 | publish O21 C-35 Q-6 | puddl O23 S20 C-41 | pull O25 E-40 T44 C-49 K-14, it S26, request O-20 C47,
 the E-19 T25 | pump K10 | purchas K9 | pure O19 | purpos O-20 Q31 | push E-26 C-59 Q11 K-9, a E12 Q28 | put T45 Q-28, 0 S20,
 a T66 Q-11, back Q-9, in K9, it S25 Q9 K-24, me Q-8, my K10, new T30, on T29 C-49, right Q-10, the S-33 Q-9, them Q-8, us O19
 | puts E38 S25 C-70 Q-6 K12 | puzzl K26 | py S27 | python S19 T-21 K-9 | q T-34 | quarter, of C-34 | quer O22 | query E14 S55 C-71,
 is S21, str O28 | question Q18 K15, about C-41 K26, is Q7 | quick S34 C-35 K27, fix E13 S22, start K26 | quickstart S24 | quid E16
 | quiet E36 K-16 | quit E-20 | quiz C-36 K14 | r S-24 K62 | r1 K-11 | rac Q6 | race Q-6, condition Q-6 | radiator O25 | rain E-18 S-30 C43 K-10
 | rais O-30 S-22 T69 Q-20 K12, the O-46 | ramp Q9 | ran S55 C-75 Q-9 K-15, it S-22 T26 | rang S29 T34 C-42 Q-8, and O19 T41,
 the T65, your T-29 | rank C42 | rash O52 | rat E24 C-60 | rate E23 S-44 C-72, limit E16 | ratelimit O27 | rather O-20 S-19 C39,
 have C-54, not E-12 | rd K17 | re S-33 Q-13, add T37, mov K15, still O40 | reach O30 K9, 0 Q6, me K19 | read Q-20 K-11, 0 O25 E-14 C-40,
 a S29 C33, it C34 Q14, my K12, out Q-13, the E14 T-20 C33 Q-11, this Q9 | readabl E24 | reader E-13 S21 K-18 | readm O-20 E80 C-45
 | ready T-23 | real S-31 T-26 Q34 | reason K-14, i E20 | reboot S43 T-43, the T-18 | rebuilt T27, the T25 | recall Q-7 | receipt E-34 S-28 T-39 C61 Q-8,
 and C-37, is O-38 C43, says O51 | receiv O62 E-22 S22 T-46, a K15, the S-19 | receiver S19 | recent E16 | receptionist O20
 | recip S21 T-31 Q-7 K-11 | recipient E22 | reckon E26 | recognis S-20 | recommend Q6 | record E-21 S26 T18 Q6, of Q9 | recover T26
 | recovery T21 C33, cod C42 | recreat S19 | red O70 E-18 T-27 C-40, and C33, button K15, cros O29, on O23, sinc O25 C-35
 | redi S-22 | redirect O22 | reduc, the E13 | ref E-19 C66 K10, 0 K14 | refer E13 C70, to E20 C68 | referenc O-21 E40 T-34 Q8,
 from Q17 | refresh E-12 T47 C-40, the O-26 T21 | refund T-42 C-101 K-58 | refus S-18 T42 K13, to O44 E-15 S-28 | regard O-101 E-35 S-40 T-74 C-89 Q-23 K254,
 from K38 | regenerat Q6 | region C-43 | register E-16 Q-20 | registry C34 Q-6 | regression C38 Q6 | regular E16 Q7, expression E22 Q8
 | reindex T44 | reinstall T155 | reissu Q15 | reject, it O20, with E21 | relat C47 | relativ, to E17 | releas O-21 S-28 C-38 Q-16 K-25,
 is C44, not O-38 E23 Q-5, the Q6 | relevant O-30 S32 | reload S28 T23 K-10, the T27 | rely E15 | remain S-30 | remark K11
 | remember O-23 E28, the E16 | remot T37 Q-16 | remov S-28 T31 K-9, and T92, from E17 T18, in E-13, the S-27 T57, them E28
 | renam S19 Q-11 | render S28, the S22 | renew O-26 T-20 | renewal C-35 | rent C36 K-12 | reopen C-37 K-14, the S-18 | reorder T21
 | rep T50 | repair O-22 Q-13 | repl, to O20 | replac O-39 E-13 Q8 K11, the O-21 C54 | replacement T-35 Q11 | repo T-34 C61
 | report E-18 C50 Q-6, from S-20, it S-20 T54 C-57 | reporter C56 | represent E13 | representation E20 | reproduc E-26 S22,
 it T27 | request S-36 K-25, a S31, body E21, it T80, that Q10, to O23, with S-19 | requir E34, and E13, user O25 E71 | requirement S28
 | reserv Q-22 | reset E-17 S-32 T64 Q-9, it T40, link T-19, on T24, to T43, with T17 | resett T65, the T65 | resident O42 C-40
 | resolv T-45 | resourc O23 | respect K89 | respond O25 | respons E32 S-23 | responsibl Q34 | rest, is T26, of E24 T-26 K14
 | restart E-12, and S18 T-24, it T70, the S-19 T-27 C44 | restor T22 Q-7 K-11, from T43 | result O36 Q-23 K-9, 0 O32, for T55
 | resum S33 | retry E16 T20, on Q10 | return O26 E14 T-21 C-49 Q12, a O25, label Q20 K19, rt K12, the O-22 K-12 | rev C46 K20
 | revers E-18 C-45, proxy S-19 | revert E-17 | review E-29 Q10 | revok T-18 | rfc O-24 E39, 0 E34 | rfe E15 | rid C-45 | right E18 Q-20 K-36,
 and T25 C-34, away E16 S25, for T18, i K9, in O33, plac K41, way E12 | ring T24 Q-18, a K26, me K-15 | rise T-22 C37 K11
 | river O30 C-36 | rm T24 | rma O-23 C43 | road T-25 Q-7 | roam C49 | robot O30 T58 C-49 K-12 | rock O27 | roll S31 C-51 Q-58 K-14,
 back T34 | rollback C-33 | room Q-9, 0 E-13, for O-28 E26 Q-8, of E34, on Q-6, we O22, with C35 | rosalind K29 | rotat S35
 | rotation E41 | rough, one O20 | round T23, it S-24 T86, one E17, the O24 C-33, trip E13 | rout C-37 | router E-13 T24 C43,
 is O-28, to S21 | row T-23, 0 S-22, of O25 | rows T-22 K-10 | rt K21, 0 K21 | rtl E14 | rubbish O24 C-42 K16 | rude O84 C-50 K-14,
 to O51 C-57 K-10 | rug S-20 | rul E16 | rule E22 S-20 | run S28 K27, a S-49 C33 K9, and S-20 K22, apt S-36, as C36, for Q7,
 in O25, on K20, out T-21, the K9, time O23 | rung T70 C-42 | runn E-18 S40 T-17 K-28, on O-28 C33 | runner E-13 K-10 | runs,
 until E16 | runtim E-16 Q11 | rush O-25 | rust K17 | ruth K61 | s S-38 Q22, 0 K-12, a T-24 C47 Q-14, account Q6, alway K10,
 another C-35, app O22, been Q6, birthday K23, by Q8, done Q-5, fault T24, fine O57 E-17, for O-51 C60, had E21 C-44, how E35,
 in Q7, laptop T48, list E21, me C38 K20, meant Q19, my Q9, name C-55, new Q6, not S27 T19 C-38, noth C-37, now T-27, number T24,
 open Q7, order Q16, output E19, page E14, per O25, phon T29, profil O37, row Q18 K26, runn S25, still E-13 Q7, suppos E73 C-44,
 ten Q7, that E25, the Q12, time E26, with S23, your E22 | s3 C36 | sack S20 C-51 Q-10 | safe E29 C-33 Q47, to Q17 | sage E29 S-21
 | said E63 T42 Q-33, 0 E47 C-47, he T28, i E15 K13, it O28 T21 C-52, no E-16 T33, on E19, that E-13, they E26, to O-24, yes C-36,
 you T38 | sal T-18 | salesman E41 | salmon Q-7 | same O40 E32 S-58 T49 C-48 Q-18 K-85, again O46 T34, and T19, cabl E28,
 day O-21 E12, event O33, file E33, imag C39, in O21 C-48, key T-24, line E22, model E37, on O21 E-13, order T17, password C38,
 phon E15, story O32 T36, ther T28, thing O31, time Q-12, with O41 E-13 T49, word O24 | sampl C37 K-33 | samsung C72 | sandbox O41 E-15 T-19 C-42
 | sane E37 | sang E19 S26 | sat C-80 Q-14, down T-18 | saturday C51 Q-12, morn E15 | sav S30 K20, account K15, and K19, it T31,
 the O-25 S-24 T23 | save S54 Q-21 K-35, the S37 | saver T20 Q12, off T21 | saw O31 S19 Q-8, it T-19 C47 | say O28 E14 C-50 Q18,
 he O27, it C42 K9, so E14, thank K11, that C33 K13, the E14 K9, to O30, which Q15 | says O46 T19 C-41 Q-22 K-18, a E12 C-33,
 and E23, deliver O56, i O27, in E13, it K-12, my O52 C-47, noth T23, on E29, out O24, pleas O28, refund E19, so E30, someth O20,
 that O-24 E-18 C39, the K15, ther T42, they T37, under E13, zero O27 | scal S22 C69 | scan S35 T-32 C-39 K-15, the S19 | scanner Q-8
 | scenario S21 | schedul T-21 C58 | scheduler C40 | schem K14 | school E-15 | scop C46 | screen O44 E-13 S21 C-38, in T17,
 record C38 | screenshot S-24 T-46 Q-19 K-11, attach S21 Q-6, below C-49, of C39 | screw E-14 | script S20, and C36 | scroll O29
 | sdk O-23 S-25 C45, 0 O-35 | seal O-27 T38 | search E-32 S54 C35 Q6, find Q7, for S64 T-19 K12, in S-19, the O-23 | seat Q-10 K-10,
 for Q-40 K17, together Q8 | second O52 S23 C-76 K-37, i O22, late O29, one E-27, or O21, run E13, time O26 S-31 T21 | secret T31
 | secretary K19 | section E64, 0 E22 C-42 | secur T30 | security S20 Q10 K-10 | sed T18 | see Q-15 K-22, 0 E12 C-36, how O-27,
 http S20, if O27 T18 Q8 K9, in E13, it S54, that Q5, the O25 E16 S-23 T-44 C38, what Q-6, wher Q11 | seem S-44, to O40 E-14 S-30
 | seen O25 E-21 S-20 T-40 Q6 K-10, a O42, it T18, this Q50 | sees O27 C-67 | segfault O80 S54 K-20, when S29 | segment S23,
 0 S26 | select E12 S-19 T-48 Q-8 | selection Q14 | self, host C42 | selinux T33 | sell C72 K-9 | seller K10, account O25 Q8 K30
 | semi E20 | semver E112 | send E-23 Q-28 K-27, 0 S19 T18, a Q6 K8, back K9, me Q-14 K-22, one Q13, the O23 S-25 Q-12 K-16
 | sender T17 | sens E32 | sensitiv E20 | sensitivity T39 | sensor T38 K-21 | sent E-22 S30 T35 Q-18 K-26, 0 S45, a K10, me O46 T20 C-52,
 my T28, the E-15 T28, you T-21 | september O-24 C56 K15, 0 C-40, and C40 | sequenc Q-13 | ser E13 | serial O-23 E-23 T-42 C72 K-29
 | server E-29 T-30 C54 Q7, 0 O-27, but S26, error O25, has O24, is S19, log O26, side O44 | servic E-14, on C42 | session C-45,
 expir O41, has O21 | set O-24 E17 T39 Q9 K-26, a S25, for E15, is E14, it E25 T24 C-60, the S-26 T50, to S-30 T48, up O-32
 | setenv T32 | sets C42 | sett S27 T40 K-28, for Q-7 | settl C-42 Q-8 | seven T-18, days E17 | seventeen O36 K27 | seventy K9
 | several E-13 | severity C38 | sew K16, machin K18 | sha256 C52 | shall O-30 T-18 C52, i Q24 | shar T-27 C54, all O33, the K15
 | she E-14 Q-9 K23, does Q-5, had K14, is O-21, ll K18, s E-17, was O28 T-22 C-51 | shed C43 | sheet E47 S47 C-40 Q9, and K18,
 has E20 | shelf C40 | shell, script E14 | shift O20 E-23 S43 T23 C-43 Q-9 | ship S-19 C44 Q19, to Q23 K12 | sho T-30 K-11
 | shoe K16 | shop E27 T18 Q26 K-15, is Q30, on S21 | shopp S29, list S27 | short C-48 | shortcut E28 | shorten S-20 | shorter O36 E-13,
 than O33 | shot O30 S19 | should O-47 E65 S-47 T-37 Q6, be E-21 S-20 T-22 Q-26 K-32, come O-19, do E20, get E-23 C48, go Q9,
 have E13 C-36, i E-17 Q36, make E-13, not E-39, only E14, return S21, take E36 | shouldn O-36 E78, t O-36 E78 | show O99 E-17 T-37 C-62 Q-82,
 0 O39 E-13 S19 C-53, a O35 E13 C-38 K-12, all S22 T18, an O22, as O48, everyth T20, him T33, in E12 S24, it S29 T-18 C66,
 me K14, noth K21, only O56 K14, that O-19, the C-39 K-11, up O-25 E-15 | shower C-37 | shown O22 C-64 K9, as O67 | showroom E22
 | shrugg O30 T33 C-40 | shut E-13 S57 K-19, it T19, the S21 | sick O34 | sid O-31 T22 | side K-60, and T24, i S22, so Q-8
 | sideway O20 | sighup T19 | sign S41 T-29 Q-8, for S34, in K-9, off K18, on S26 C-41, out S-35 T42, the Q7, up S19 T-36
 | signal C-34 K10, at K28 | signatur E13 Q-10 | sil C-34 K22 | silent O23 | sill T26 | sim T25 K-9 | simp E36 | simpl Q10
 | sinc O62 S42 C-34 Q-26 K-14, 0 E16, friday O35, i S24 K-9, last O42 E-18 C-35, monday O22, sunday O19 C45, the E13 T-65 Q-7,
 then O22 E-27, tuesday O64, we S29, wednesday O25, when O-23 C54, yesterday O44, you S32 | sincere K73 | singl O44 S-20 C-60 K-16,
 one E17, quot E-16 | sir E-12 Q-7 K152, madam K96, or K11 | sister S28 | site E-21 S45 K-9, is K15, it E35, the O34 | sits T-37,
 in C47, ther O31 | sitt K-9, in O40 C-42 | six E27 T-21 Q-57 K-8, and O-25, week E32, year E15 | sixteen C-37 | siz Q8 | size O22 E-14,
 0 S23 T-21 K16, in Q11 | sk K12 | sketch Q-7 | skip S24 C45 | skipp E24 | sleep E-15 T52 Q-20, 0 T33, on O45 Q-7 | slept O21 C-54,
 in O55 C-35 | slic S20 | slip C80 K12 | slot S43 C-75 Q10 K-11 | slow O23 E-28 T28, and K25, the T35 | small E-12 S-25 C60 Q-14,
 i O27 S18, one Q-7 | smaller S-21 T66 C-33, and T68 | smell O58 E-15, like C52, of O37 | smil T-17 | smok O22 C34 | smooth E25 T-21
 | sms O29 S29 C-37 | snapp O25 | snapshot S19 C45 | snippet S22 | so S-42 C58 Q6 K19, 0 E19, all O37, at T39, did E14, every C39,
 here K19, how Q57, i S54 C38 Q-25, in C37, it Q-15 K-14, its Q9, no E-27 C109, now O26 C-39, on S19, pleas C-56 Q-6 K18,
 small O32 T32, that E27 S21 Q19 K-12, the E18, ther C33, they E12 T-17, this E-14, we T31 C-41, what Q48, when Q47, which Q208,
 you E-26 Q-9 K9 | soak O30 | society C42 | socket S-20 T101 C-43, and T40 | sofa T-23 | softwar O-22 E-19 K11, 0 O-21 | solar K45
 | solari S23 | sold O-21 E37 S-25 T-23 C40, it C36, to E33 | solicitor K27 | solution O-29 E-15 T18 | solv S-20 Q-12 | some O29 E-16 T-22 K-10,
 of E-16 | somebody E-19 S-26 T-49 C-64, come Q-17, could K19, else O40 C-52 Q8, look Q-6, on C43, pleas Q-6 K13, s C42, who Q-6,
 with Q-6 | somehow Q-13 | someon E-14 S-26 Q-19 K-26, come Q10, else C-41 Q-7, to O-24 Q-12, who Q-17 | someth S-28 Q8 K10,
 and K17, i C38 K9, in Q-8, like E38 S-23 K9, on Q7, was Q7, went O21, wrong Q6 | somewher Q29, in Q20 | son S39 K-17, s C-43
 | song O37 | sons K9 | sony O24 | soon O31 S25 Q-38, as O33 S28 C-61 | sorry E-23 T-67 Q-8 K168, for O-40, if K65, to K48
 | sort S24 T-20 K-11, by C-33, out Q15, the E22 | sound O56 C-34 Q-27 K-18 | soup O33 C-37 | sourc K-10, and T-17, file S-29,
 is O-21 | source_date_epoch S22 | sp2 K35 | spac S30 T23, and T25 | spam T136, folder T26 | spanish O22 T27 | spar Q-12 | spe S27
 | speak S-22 Q6 K9, of E29 | speaker S27 T28 C-49 K-9 | spec O-33 E98 | specify E28 | speech O22 S21 | spell O21 S-26 K-9
 | spin O45 E-14 | spinner O35 | spit K14 | split S25, the S21 T22 | splitt T27 | spok T70 C-49, to T22 | spoon Q-16 | sport T-27
 | spot O28 E17 C-34, on E38 | spr O-32 E15 S-21 C67 | spreadsheet E13 | squar O29 C-49 | squeez Q11 | src O22 T-23 C-40 | ssh O20 T22
 | ssi S30 | ssl E-29 S27 | st C57 | stabl E27 T-21 | stack C79, 0 S22 | staff C34 | stag E-17 S25 | stair E-18 | stal S-19
 | stall O-20 | stamp E28 | stand Q-5, in O24, order S21 | standard E17 | star Q-24 | start E-44 S60 T-51 Q-27, 0 S-24 C34,
 a S35 T-20, after O20, apach O-19, eclips S22, it S38, page K15, the O-28 S44 T-65, to E-12, with O22 | startup C33 | stat E23 Q-8 K-26
 | statement E-14 T-19 Q7 K-23, and S24 | static S-21 | statistic E-17 | statu E-20 T-38, and Q10, bar O26, is O34 | stay E23,
 at O28 E-14, on T-21 Q11, the O-24 C65, up T28, wher E20, with O-19 K82 | std S33 | stdin S-20 | step O29 S29 T-19 C-98,
 0 O22 T-28, in S26 | sticker C37, on C38 | still O54 E-21 Q9, be Q7, charg C33, does O21, empty T48, go Q11, no O21 S24,
 says O22 S21, tak O31, the Q6 | stock Q-11 | ston O-20 | stood E-17, in O19 | stop O28 E-14 Q-5, and Q-6, half O20, in O33,
 the S-24, with O50 S21, work Q9 | stopp O27 T33 C-48, using S35 Q15 | stor, and K16, it Q8, on O-34 | storm O20 | story T28
 | str E15 Q-10 K-74 | straight E16 S20 C-70 Q-6 K-17, away E13 T-31, into T37 | stranger O47 | stream O24 | street S-27 C48 K-11,
 light O20 | strict S-22 C56 | strip C-46 | stripp, the T24 | struct S22 | stuck O39 S-24 C-43 K10, on O21 K10 | student O-20 T-34 C50 K23
 | studio C41 | stuff C-35 Q19 | stylesheet E13 | subdirectory O-30 | subject S31 | submit S49 Q-19 K11, a Q-9 | subnet Q15
 | subscrib S27, to S27 | subscription T-50 K-11, in O29 | substitution O-24 E12 | subtitl S30 C-55 | succeed O22 | such O-23 E43 S-46 T-27,
 a O-34 Q-6, as E46, file E-14, thing O-20 | sudden O31 | suggest O-29 S-21 | suit T-17 | suitcas K15 | sum C-63 | summary K-17
 | summer O-34 E59 T-50 C38, it E37 | sunday S40 T-53, night K23, the O21 | supp Q11 | supplier C54 K13 | support O-22 E16 Q12 K32,
 for E41, team K19 | suppos E55 Q8, to E82 C-44 Q11 | sure O-41 Q8, if Q30, that T21, the Q-12 | surnam S21 T-18 | surviv E58 C-42,
 a Q6 | suspect C52, that C37 | suspend O19 Q10 | swan C33 | swap O-22 E-17, it T-18 C-34, the O-19, them Q-7 | swapp S-31 T120 C-37
 | swear O-24 | swip S54 C-39 | switch O-20, off Q-8, on S31 Q13, to K-9 | swor E80 | symbol E-18, for O-21 E-15, from O-22,
 tabl E-18 | symbolic S22 | sync E22 S24 C-67 Q-5 K-12 | syntax, error S18 | system, with Q11 | systemctl S34 K28 | t Q-18,
 answer T20, be Q-11, care C-46, chang O-24 T-19 C33, come O65 S19 T-19, compil O36, display O20, do E27, even K12, find T27,
 fit K28, found T32, go O26 C-41, have T22 K13, hear K37, help O22 T47, in O45 C-34, it E42 Q13, know K-10, like T19, load Q6 K20,
 matter O-33 C46, me O23, mind O-32, read T22, say C40, see C-52 Q-8, seen O23, show S37, so E16, start O44, take O25, ther Q22,
 think E15, touch S19, understand C-38, want O-83 T-19 K-12, work O21, you O-28 C41 | ta O-24 C-48 K64 | tab S95 C-81 K-16
 | tabl S25 T-34 Q-32 K-9, info O-38 E-16 | tablet Q-5 K-57 | tag E14 T-25 Q-9 K9, and K35 | tags O-22 S21 C49 | tak T-18,
 0 O30, a C42, the K10 | take E13 Q45 K-23, 0 E20, a E-21 T-23 Q19, back Q35, it C-36 Q7, that Q22, the Q-15 K9 | taken S-21 K16,
 0 O31, from C33, it T44, out O-30 T41 | talk O-23 E28 T26 C-44, of E37, to T98 C-54 K-11 | tall C33 Q7 | tamsin K10 | tank K9
 | tap S21 T-60 K-17, the S-19 | tapp E-24 S35 T-34, on S20 | task E-14, tags S28 | tax S23 Q8 K-16, form S18 | taxi O27 T-28 C-39 K11
 | tea E-13 | teach O-20 T-18 C47 K10 | teacher K-11 | team Q-13 K70 | teatim O25 | technician E20 | tel Q-8, 0 K32 | telephon T44 K10
 | tell C-64 Q51, me Q39, them E15, us Q29 | templat S35 Q-12 | temporary T-20 | ten E21 S38 C-83 K19, minut C36 K-9, past K16,
 second E-19 T20 K11, to O20, work E30, year E33 | tenancy O-36 E22 C39 | tenant E-28 | terminal E-14 S21 T22 K-9 | terrac K16
 | test E-19 S29 C41 Q6 K9, and S-20, fail O24, for E15, install E17, it T26, on T27, socket T55, the Q10, with O26 | text O37 C-71 Q-10,
 and O20, html S-26, messag E17 | th T20 | than O21 Q-7 K-27, an O23, ten O21, the O25 E-15 | thank E-23 S-24 T-27 K64, for O-44 T-30 K91,
 in K12, you K24 | that O-20 E23 S-20 Q5, a O-21 E24 S18 T-27, account C55, adds Q68, all K12, an S-21, as Q9, be Q67, box O-23 E13,
 call Q10, chang S23, commit T23, cover Q7, did T24, does Q-6, drop Q-6, even E18 Q14, for Q-9, goes S22, got T25, has E-13 S38,
 he Q-6, hold T64, i E-18 K-21, isn E12, it C35, my T-20, name T18, on O-22 K10, one Q-7, print S20, read Q-7, s T-31 Q-7,
 she C-45 K66, should E29, show O-23 C34, tak Q7, the Q18, time E14, too Q-8 K19, use T17, was C-33 K-19, way Q19, we C-38,
 week Q22, what E16, when S-22, you C40 Q-9 K-10 | the Q6 K11, 0 Q6 K11, account O-44 E-12 S-19 T-18 C94 K15, action S18,
 add S27, addres C34, admin S29, airport C52 Q6, alarm S22, amount S25, answer S-19, apach S27, api O22 T-19 C-46, app T29 Q-13 K12,
 application K11, archiv S19, arrow T-21, attach S75 C-49, attachment S25, authentication E15, autumn E13, baby K12, back S-21 C54,
 background Q-11, bad O-26, bag O37, balanc Q10, balcony C43 Q-9, bank E-31 T21 Q12, banner E19, bar O21, basket S41, batter T26,
 bedroom O23 S-20, bell C33, best Q16 K46, better C34, big K13, bigger C33, bike C60, bill K-11, binary E18, blue E-12 S28 K-10,
 body S21, book S25 C-51, booklet O-57 S-28 T36, box K10, branch S-20 T50, broken S22, browser O26, bulb T18 Q7, bus S21 C36,
 byt O-20 E16 Q8, ca O27, cabl E-20, cach O-20 C33, call T25, camera S24, canva S20, card C-40 K-17, caret E14, caretaker T47,
 cartridg T18, case S-23, ceil E19, certificat E-15, chang S22, changelog C49, channel S-19 K12, chap E15, charger S25, chat T54,
 child T35, children Q7, chip Q8, claim C-43, clas S32, cli E21 Q11, client Q16, clock S19, cloud T-21, coach K12, code S26 K-30,
 coffe C47, collection T24, column O-20 T18 C34, command S-44 C33, concept O23, connection E32, consol S26, container C-39,
 context S-38, contract O-40 E41 C-44, control T21, controller T20, corner E12 C-33, correct E15, coupl C47, cover T31 Q24,
 cream Q-5, curtain K25, dashboard E-15, data T29, databas S23 Q-8, date C-39, day S22 C44 K-10, dead T17, deadlin O-29, dealer E-15 T34 C34,
 death O-21, debug O33, deck O-20, default E13 T-35, demo Q-7, deposit C34, desk K9, desktop K14, devic O-27 E15, dialog O-22 S22,
 differenc E-16 T-18 Q19, disc Q21, discount Q7, dishwasher C39, disk K9, display O27 C-37, dock S27, docker S25, docs O-41 E20 T21 Q6,
 document T-26, dog T-21 K-9, door S22, doorbell O24 T-24, dot C-35, download Q-10, dres K21, drill O36, driv T18, driver S25,
 dump K15, edit O23, email S20 Q-9, empty C35, end S-29, endpoint E31, engin E25, engineer O-21 C33, english O20, entir O24,
 entranc E17, environment T25, even E-27 T-21 K-9, exampl S22, exit Q9, facebook S21, factory C-56, fb O34, feed S-19 T24,
 field E17 S-19, film Q11, filter E18 T26, final O-26, fire T18, firewall T21, first T-32 Q7 K-30, fish C33, flap T-19, flat C33 K13,
 flight C36, floor O34 C-75, form C39 Q8 K9, forum O-22 E-13 T34, four S22, free S25 Q6, fridg Q36 K12, friend S27, front K9,
 function O22, fuse T17, game S36 K-9, garag C40 K13, garden E16 C-34 K11, gate O22, generat O46 S-24, gentleman K20, glas T44,
 good K21, great K20, green T-52 Q7 K9, grey K13, guarante Q8, guid Q-6, handbook O-20 E32, handheld S22, handl Q6, handler Q7,
 hdmi T19, head S-19, header Q17, help S-27 C41, history O21, holiday O-31, hose T133, hospital K12, host S-20, hotel T30,
 hous C34, html O36, ice K11, id Q10 K13, imag S-31 Q6, import S31 Q-8, index S-18 T47, inspector T20, installer Q6, interfac S18,
 internet C47 K11, invoic T-22, jar O35, java S25, kettl C-42, key S-28, kitchen T31, l E17, label Q13, lad E15 C-33, lady E18,
 land T18, languag T17, laptop S27 C-41, last S-19 Q-22, layout E19, leaflet O-34 E21 S29, least O-23, left O38 E-46 S29 C-51 Q-18 K-16,
 lens S19, letter S25 C-68 K-9, level S20, light C-42, limit E22 C-38, line Q15, list C-37 Q-10, littl S19 T23 C-33 Q-7, liv K21,
 live O20 K15, loader Q-6, local O-22, log O36 E-12 S44 T-44 C-60, login S-32 C37, logo K15, loop C33, lorry Q9, lot O25,
 lowest E12, machin E-13 S27 T27 C-42 K12, mail E-14 K17, main C-43, maintainer C35 Q12, maintenanc K11, manifest S-27, manual O-23 E17,
 map S22 C-51, master T18, matter K15, meantim Q19, memory K25, menu T41, meter E-13, mic S31, middl O21 C-37, migration S18 C-35 K11,
 minut E24, mirror O30, miss Q-8, mobil O20, model E13, modul O25, moment S27, morn O22 T-18 K-14, most Q7, mous O28, move E13,
 multi O33, music O38, name C43 K-12, neighbour O25 T-23, network E-14 S-20, new E-36 S25 T-43 K19, newer E13 Q-7, next O24 E13 S-28 T32 C-104 Q-15 K-15,
 night T-24, nine Q12, not E15 C-44 Q17, number S-24 T19 K-12, oak Q8, object E22, offer O-19 E13, official Q-6, old O22 S-19 C-42 Q13,
 older E27, one K-13, ones O32 C-38, only E-15, open C47, order E37 C-38 K-13, original T-17, other Q-12 K-18, output S-22 C-48,
 outsid Q15, page E-16 S26 Q-26, panel C-33, parcel S22, parish C34 K12, part Q6, passport C40, password S31 Q10 K-15, patch T22,
 patient O30 S24, patio T35, payment S25 Q10, pdf S33 C-41, pen E13, phon Q-8 K16, photograph Q15, php T22, piano Q6, pictur E20 Q5,
 pin T20, plac Q-6, plan T-23 C-33 K15, plug S-21, plumber C35, pod S22, point E31 Q-13, polic Q20, policy Q20, pool C38,
 port S-20 C34, portal T20, position C-35, post S19 Q-9, poster E27, power T27, pram O-25 C34, preferenc T28, pressur T38,
 preview C-39, previou E47 S-28, pric O-34 T17 Q12, problem T27 Q-8, proces S45, product E29, profil E-13 T18, program K-15,
 project E-13, publish O21, purchas K23, push O-22 C35, quick K37, quickstart S27, rack S18, rain O26, rate E14, read Q-14,
 readm O-20 E25, receipt E-14 S-23 T-18 C51 K13, recip S28 Q-7, recipient E22, record Q7, red O-23 C49, referenc O-30 E19,
 releas O-20 S-19, relevant S33 T17, remot T28, rep T57, report E-13, repository S19, request S-26, reset T18, resourc O20,
 rest S-20 C-42 Q6, result S27, return T-22 C49, right C-36, ring S29, road E15, roll T17, root S-34, round E14 T23, router O-34 E-19 T53,
 row O20, rule E18, runtim Q26, salesman E31, same T-26 K-21, sampl C-40, saturday S21, save E-15, scanner K15, screen C35 K9,
 seal T31, second K-22, sender T37, server E-17 S-35 T-31 Q9, session C45, set T-20, sett E19 S-22 T20, shelf K11, shell C-35,
 sho Q-6, shop E45 S-39 T24 C-37 Q-5 K-12, shopp S19, show C40 Q-10, shower O21, showroom E15, side T-21 C-37, sidebar O30,
 signal T27, sim S-20 T76, site Q7, small Q-9, sms S19, sofa O21, sound S19 Q-9, sourc C33, spanish E34, speaker E12 S27 C-45,
 spec O-29 E55, sport O29, spr O-42 E13, spreadsheet K16, standard E17, stat C39, statement S-24, statu O35, step S26, stock Q-15,
 stop O36 C-42, stor C41, storm O21, strip C36, subtitl O42 C-40, sum C-36, summer O-24 E60, supplier C47, sync E15, system C-34,
 tabl O24 E-15 Q-17, tablet C-34, tag T-39 C46, tax Q11, team Q-5, tel S24 K8, templat C33, term E13, terminal C-46, text C36,
 them E19, thing S-30 T22 C-40, third E-14 S-29, thre Q7, thumb O-19, till C-40, time S-41, toilet O43, top S-19, total O23 T-28,
 track O27 E-16, train C35, transaction Q8, treasurer K15, trick T72, trip Q-9, troubl K10, tutorial E30, tv O21, two S-46 Q14 K10,
 unit T27 C-40 Q-6, updat S36, upgrad E14, usual S18, valu T23, vendor E26, version E26, very E29 C-40, vet C48, vicar C41,
 view S-25, violation O-30 S20, voucher C-37 Q-6, waiter S22 C-35, wall T39 C-34 Q-11 K-13, ward T21, warden C33, wardrob K11,
 warn O-20, water S21, way C69 Q-8 K-10, web Q-7, week C45, weekend K11, welcom S20, whol T-25, wifi O30, window O25 K-12,
 winter E19, wire C46, wizard E17 S30, word E32 C-58, workshop K9, worktop O27, writ E20, wrong O36 T-37 Q9, x T17, young E14 C-46 K29
 | theatr O-22 | their K-12, own C35 | them O-20 E19 S-20 T29 Q-12 K-9, again T-18, and T21 Q29, as C-33, by O-31, for E-18 K10,
 from S23, in Q-11, nice T36, one T27, over E34, sinc E13, the T17, together Q-7, up T25, with S-21 T21 | then E-26 S42 T28 Q-31 K-24,
 0 O34 S-21, a O19, i E-15 S22, it O42 E-18 T37 C-41, noth O29 S32, save S20, sits K14, the S-20, ther C40, they O28, with T26
 | ther O28 S-31 Q20, a E-15 T-17 Q50, an Q23, and O20, any Q-17 K11, are K-10, i S-19, is Q-15, on S-19, s K-26, some Q-34,
 someth Q32, they O21 S34, too T28, twic O28, was Q-8, were E28 C-35, with T-18 | thermometer T26 | thermostat T20 | thes E15 S-42 T-45 K-25,
 are O-19 E15, thing Q-8 | they S-24 T17 Q6 K-42, all T42, belong E13, came E13, come Q-11, did E26 T23, don C-45, get O24,
 go Q27, keep Q7, re O23 K-9, said T44, say T40, sent T29, want C52, were O-26 E24 C37 K-9 | thin K20 | thing K-18, a Q-9,
 back O-21, it E21, off K23, that E14, was C52, you Q8 | think E22 T-37, i O61 C-79, it K14, of O-25 C56 Q8 K15, the E20 | third O22 E-18 S-49 C-34 Q13 K-22,
 time C-42 | thirteen E28 | thirty E20 Q-9 K-19, days E38 | this S-35 T-23 C41 Q19, 0 O23 Q6, a Q24, and E16, app K18, be Q-14,
 by Q24, command O24, error S30, for Q5, has K19, i C57, in O-31 E14 S27 C-39, is O-26 Q-6 K37, isn Q6, issu O-51, it K25,
 known Q6, letter C35, mail C33, messag C33, month O37 T-30, morn O40 E-33 S29 T22 Q-21 K11, number T29, on E-17 Q6, one K13,
 system E33, time Q7, very E28, was O-37 C34, way E18, week C-33, with O-39 C53, work T26, year E22 | tho K20 | thos Q6 K-12,
 two T20 | though E-22 Q-7 K-11 | thought K11, that E-15 Q8, the E34 | thousand E16 C-58, of O22 | thre S30 Q-9 K-23, days C-44,
 hour O28, of S-25, tim E-29 C45, year O-20 | thread E-19 C-35 | threw T-26 | through T52 C-33 Q-11, a K14, all C-33, and T27,
 on O21 K28, the S22 K-28, to E12, your E-13 T31 | throw O24 E14 T-28, a E14, me O20 | thrown S25 | thumb S24 | thumbnail S-29
 | thursday C34 K-26, 0 E16 T18 Q6, and C-42 | thx K58 | tick O-19 E31 S67 C-118 Q-7 K-20, in E29, it T25, the S21 | ticket T-17 C-33 Q-10,
 0 O-23 K14, in O27 | tidewatch S22 | tidy T-21 C40 | tied Q23 | tier E15 | tight K11 | tighten T53 | til T-26 K-9 | till,
 i Q7, said E15, the T29, then Q7 | tilt O27 | tim E-31 S-42 T50 Q-8 K-12, and T-36, in S26 C-38, it C44, now T28 Q7, on O28,
 with T28 | time Q9 K11, 0 C34, and E-13 C50 K11, as K14, being T25, do Q31, i O29 T17 Q-6 K-16, it T22, the S22 C37, this O33,
 to Q8, with T-17 Q7, you S-20, zone T27 | timelin C37 | timeout S-19, to T42 | timetabl C46 | tiny O47 C-40 | tir C-34 | tmp E-17 S34
 | to Q-18 K13, 0 T46 C-45 Q-15, a E18 S20, activat S-21, add E16 S28, allow E51, an C-56 Q-6, another E-25 S24, app E16,
 arriv E17, ask T30 Q-12, avoid E22 T50, be E14 S-23, believ O-27, book S27, bring Q9, carry Q10, chang O20 E-26 C-56 Q28,
 clos K28, come O-28 E20 S-19, compil S-24 Q12 K50, complain C-39, connect C35, continu S-19, copy Q13, correct Q23, default T23,
 deliver Q9, disabl E40, display E33, do E15 Q-14, driv Q8, each O-20 C38, either E13, enabl O26, end E17 K12, exchang Q-10,
 follow E23, get S21 K-21, go O-21 C36 Q-10, have T-43 C-41 Q6, hear Q14, him S-19 T-20, http S23, indicat E-14, install Q24,
 it T25, its E15, just E13, keep S-21 C68, kill O25, know O-38 Q40, last E21, leav Q15, let E14 Q10, link E46, load O21, login S-27,
 lose Q6, make E-12 S-43 C48 Q13, match E36, me T-34, my E-18 Q-6 K12, no T26, number C-58, one T17, order C49, pass T47,
 pay S40 Q13, pdf T20, pres O-19 Q9, prov E22, reach E-13, render E22, reproduc O-26, resident O25, resolv S19, ring O-24 C52,
 run T-17, save C36 Q-9, say T-37 Q-8 K46, see S42 Q-11, sell C45, send Q-11 K21, server O24, set Q24, show C46, sleep Q-6,
 someth Q-7, stay E14, stop Q-7, submit S27 Q-9 K18, surviv E25, take Q8, tell Q-9, test K15, the Q-7, this Q-15, throw E16,
 try O-37 C44 Q8, turn O-33, type Q-18, unlock Q37, upload S19 K31, us O-21 C38, use O30 S26 C-55, var S33, view O22, wait Q-6,
 whoever K65, whom K52, work E16, writ E-18 C37, you E-19 T67, your K-8, zero E21 | toast O35 | toaster Q-9 | today O19 C-43 Q-15 K-31,
 0 C55 | together Q9 | toggl S-21 C-41 | toilet O24 C-42 | token E-18 | told E50 T38 Q5 K14, i C38, in E12, it T57, me K-12,
 my O23 T-17, the C33, to T52, us E42 C-36, you T22 K14 | tom K15 | tomasz K48 | tomcat S54 | tomorrow O-21 E-26 C55 Q-7 | too O49 E-13 S-57 T44,
 late Q19, much Q-8, tight O25 K14 | took S-29 Q-27, 0 O45 C-46, a C-40, me C35, the S-23 T-19 K10 | tool S23 | toolbar T-27
 | tooltip O20 C-40 | top E16 S-20 C-65 K-15, level S-19, of T27 | topp S31, up S31 | torch C39 | total T-53 C-50 | touch S97 K8,
 a S21, anyth T19, it S25 T-23 | towel S-35 | town C66 Q7 | trac S-30 Q-7 | track O26 E-15 T-36 Q-7 K-30, page O22, says O26
 | trail O22 | train O34 S-26 T-21, was O26 C-35 | transfer S41 T-22 Q7, of K22 | transferr S23 | translat E21 | translation S-20
 | trash S-20 T25 | travell C36 | tray K11 | treasurer O-48 C45 | tree K13, is K40 | tri E-19 S-23 T166 C-53 Q-40, 0 K14,
 a T20, my T60, on T-34, the T25, thre T55, to S55 T-38, two T110, with T42 | trial E16 C41 | trick T39 | trigger S35 | trip T-32 Q-19
 | troubl E12 T-19 | tru T-19 | true S31 T30, and S21, is E17 | truncat S38 C-33 | trunk, 0 S19 | trust C-54 | try S41 K-15,
 to E-17 S73 T25 C-63 | ts S20 T-26 C36 | tub C46 | tue K20 | tuesday Q-13, and Q-8, to C38 | tun K13 | turn T32 Q-15 K-14,
 0 C33, into O31, it E14 T-18 C-42 Q-10 K11, itself O20, off S-40 T110 C-33 K-10, on E-14 S65 C55, out C37, red O20, the S24 T25,
 up O27 S-25 | tutorial E30 | tv O30 E-16 Q-5 K-31 | twelv E22 T18 | twenty E13 C-44 K-16 | twic S29 Q-11 K-14, 0 O33, for O26,
 in S19 T-17 | two S30 K-44, and E25, are O26 C-37, days T24, different T30, fil E18, item S21, left O58, lin C-39, lots C-46,
 monitor C60, night C43, of E-33, pag O21, patient S25, pictur C43, second E14, step K36, thing K10, ticket E13, tim E-16,
 week E-16, year E18 | tx K17, 0 K20 | txt T-20 K-17 | typ S20 K-47, 0 S25, in E-15 S-28, is E13, it S-24 T39 C-47, list E34,
 my S26, the T-22 | type S-29 C37 Q-17 K22, my K21 | typical E42 T28 | typo O22 S-18, in O19 E22 | tz, utc T43 | u T20 C-33 Q36 K-9
 | ubuntu O26 S-58, 0 O21 S-31 | ugly C35 | ui T-20 | uk S-23 T19 | ulimit T44 | umbrella Q18 | umlaut T-20 | unabl S-21,
 to S-21 | unavailabl O40 | unblock C-33, it Q9 | undefin S-27 | under S-27, 0 E42 K15, guarante Q-24, review O35, warranty Q8
 | underneath O34 C-34 | understand E21 T-24 | undo E51 S66 C-36 Q-28, it Q-25, the S21 Q-11 | unfortunate K16 | unit E16 Q-21 K-24,
 0 C66 | university C33 Q21 | unknown T-39 | unles O-26 E54 T-17, the E13 | unlock O24 S22 C-45 Q27 K-16, it C-36 Q26, the Q23
 | unpaid C33 | unpair T21 | unplugg T72 C-42, it T36 | unsubscrib T96 | unsupport O20 S-26 | untick S-22 T60, it T44 | until S-20 K22,
 0 C44, about K20, i O21, it E-18, monday Q10, the C-68 K9, then Q-6, this Q7 | unus O21 | up S36 T-24 C-33, again O31, all S19,
 and S-21 T18 Q-6, as O25, at Q-9, by T17 Q12, for O-24 C35 Q-10, like E14, my S24, the T19, to E57 K16, until E33, when T25,
 with C-35 | updat S135, 0 O59, and S19, last S20, to E-16 S18 | upgrad O28 S55 C-48 K-23, from O24 | upload S48 Q11 K9, 0 C-33,
 it Q17, my K20, the S25 | upon S35 | upset C33 | upstair E-20 C-46 | upward E39 | urgent O-33 C36 Q7, for Q22 | url S-28
 | us S-31 K-36, a Q9, at O23, for E-12, that Q-16 | usag, of S20 K57 | usb, port T73 | use O-22 E-14 S-29 C91 Q-6, it O-23,
 your O-22 C56 | used E26 S-24 Q11, a S27, in Q8, it T-36 C33 Q6, the S26 T24, to O-46 E148 T-38 Q-10 | useful S31 | user T-19 Q9 K10,
 name C73, s E-14, should E35, to O23 | usernam C66, is C41 | uses O-21 S-27 C51 | using S-20 C72 Q7, a T21, an T42, docker S-29,
 it S32 C46 Q11, the C53 | usr E-47 S-42 C-56, local E-46 S-35 | usual C40 | utc Q-7 | utf T20, 0 T20 | uuid C34 | v E-24 S45
 | v1 T-19, 0 C40 | v2, 0 K21, order O20 | v6 T17 | valid T-31, until C33 | validat E13 S20 | valu E-13 Q-11 K-9 | value_cod O32,
 column O32 | valv T18 | van C-59 Q-8 | vanish O30 S-28 C-42, from O40 | var O-34 S33, www S55 | variabl Q-7 | vat O24 | ve S-49 Q-12 K-18,
 a C46, already T18, ask T48, attach T-17, been Q-6, done T27 C-36, gone T145, got O-33 E-29 T-18 C60 K19, had K-10, just S28,
 left T47, made E12 C35, never C-36, now T17, press T95, read T-23, receiv O22, rung T28, sent T23, still Q-7, swapp T19,
 switch T25, taken T19, the O-33 T-29 C56, told C37, tri T53, turn T31 | vector S46 | vehicl S22 | vendor E14 | verbos T35
 | verif, the T36 | version O-26 S-27 C41 K-10, 0 O-40 T-23 K11, befor E38 Q-5, i S19, is E-13, of K10 | vertical S18 | very S-18,
 good K11, nice E-17 K10, rude O25, same E37, slow O34 | vet C42 | via E-28 T27, the S26 | vicar C41 | video, call S24 C-47
 | view S19, the S21 | viewer S-20 K17 | vim C38 | vinegar T32 | virtual E-15 S26 C38, host S19 | virtualbox S37 | visa C33
 | visit S-24 Q20 | vm E-14 S19 | voic S28 C-34 K-14 | voicemail T35 C-37 | void O29 | volum E-22 S-38 | volunteer O-29 S-21 C123 K10
 | voucher K-18 | vpn T19 | vulnerabl O-23 E20 | w K43, 0 K12 | wait S27, 0 T30, for S31 T-19 K-11, in K21, the T49, until S19
 | waiter S21 K-11 | walk S20 C34 K-17, the C35, up S19 | wall T18 Q-7 K-19 | wallpaper K24 | walter K61 | want O-39 S-32 T-44 C70,
 0 O29, a C-92 Q-5 K-11, it O-20 C49, me T-18 Q13, my Q16, the O-45 T-54, to S19 C85 Q10 K14 | ward E-14 K45, 0 C-34 K67 | warm C-48
 | warn S-19 C-33, on K12 | warranty O-38 E13 T-18 C34 | was E42 S-20 C51 Q11, 0 T-29 K-11, a Q11 K12, able O-21, about O-33 C39,
 after S24 C-35, all O-19, already O22, an E-12, ask T67, at E-18 T-18 C36, back O46 T35, built Q12, cancell O33, chang E-16,
 charg O73 C-43, clos E-14 C35, confirm E77 C-34, done E-16, due E20 C-35, fine S18, for T-21 C38, full O51 E-14, given E14,
 good E22 K12, hand O21 C-50, here E-16 T23, it Q14, just C-33, left O24 C-38, made S25, meant E47, my O-23 C48, never C37,
 not E-25, ok E-17, on E-14, open E15, out C33, paid K13, press T21, promis E42, refus T17, right E20, sent K9, so K27, sold E13,
 start S39, suppos E26 Q6, taken K17, that Q20, the E13 Q6, ther E22, this Q21, thursday C38, to E58 C-41, told E54 K-9, tri O-21 T38,
 two E31, very T-20, what E34 | wash Q7, it S34 T-22, machin S-31 C-41 K-11 | wasn O29, t O29 | wast E19 K11 | watch S19 T-29 K-25,
 it C46, the S24 | water O56 E-15 S-18 C-47 Q5, at K26, com O49, in C35, meter C-39 | way Q40, in Q34, it Q-9, of Q10 | wayland C61 K-16
 | ways O-21, to O-24 | wcag E99 C-37, 0 E42 | we O-35 C45 Q9 K-15, add T37, also T20, are Q-9, ask T35 C-49, book T-17 C43,
 build C33, came S27, can E-25, chang Q-7, d T-20, do E-24 S21, get Q17, got O24, had O-25 E33 K9, have S-36 T29, ll O-25,
 miss O34 C-41, mov E-17, need C-48, notic C47, order K18, pay E23 C-40, put T29, rais T29, re Q7 K9, read K9, restart O-21,
 ship Q15, should C43, stay C56, swapp T25, tri T31, try S-19, use E-17 T-17 K-12, ve T20 K-16, went S19 T17, will O-46 E13
 | weak K24 | weather O20 | web S36 Q-11 K-12, form T51 | webhook O37 E-16 S-20 K-9 | webserver O-20 | websit E-20 Q-7 K-27,
 the C45 | wed C40 K10 | wedd E-13 T-22 C67 Q11 K-10 | wednesday, 0 T18, the K12 | wee O19 | week T-39 Q9, ago S27, of C33,
 s Q7, so O-19 C52 | weekend T-18 C57 Q10 K9 | weir K13 | weird O20 K15 | welcom C-35 K33 | well S-18 T49 Q-7 K13, but C36,
 done C49 | welsh O19 | went O34 S48 C-57 K23, and C42, back C72, from O55 C-43 K10, home S24, in T30 C38, into S24, out O41 C-46,
 through O-23 E19 T-29 C51 K13, to S-22 | were E46 S-24 Q-21 K-21, 0 O40, in C35, taken O33, the O-20 C43, to O-23 E55, told E20
 | wet E-16 T-19 | what E18 S-64 Q115 K-43, 0 E43, are Q50, can Q50, did Q-35 K20, do Q22 K-9, does O-36 Q70, else Q75, happen Q13,
 he T26, i K-11, is Q27, it E-21, might Q10, s O-21 E21 S18 Q21 K11, the O-20 E49 T-24, they C41, time Q36, would Q20 | whatever S-37 Q10 K-10,
 i O51, the E43, was E12 | wheel O35 E-35 S21 C-53 | wheelchair Q14 | when O29 S25 T-57 Q22, do Q32, i Q-24, is Q66, it T-19 Q-11 K10,
 my S23, nobody C-37, open K63, the S28 C39 K-12, they Q-11, try O28, using O31, we S-22, will Q91, you E14 S24 | whenever O27 C-49,
 i K10 | wher C-35 Q84 K-78, can Q6, did Q10, do Q7, i E43 C-37, is Q88, my Q40, s Q75, the Q11, they E-15, you Q-7 | whether E-20 T-26 C39 Q53,
 it O-25 Q6, the Q71, to O40, you Q9 | which S-22 Q66 K-42, 0 E13, a E14, day Q40, has S18, hold T21, i S-27, is Q-6, of S20 Q25,
 one Q60, was T24, will T54 | whichever Q6 | whil E-18 S23 T-20 K-21, a S23, i T-19, it E-13 S25, the E-13 S24 | whistl T-17 K13
 | whit O52 T-18 Q7 K-31, on Q14 | whitlock K97 | who O-20 E-29 S-35 Q62 K9, came C43, did C35, do Q31, has O-25, is Q12,
 pays Q28, read Q-16, sign Q-6 | whoever O-25 T-66 Q-14 K46, wrot K16 | whol O36 Q-8, thing O-21, way O23, year O26 K19 | whom Q8 K35,
 it K20 | whos S64 C-44 | why O26 T-23 Q101, did O36 Q-31, has Q65, is Q34, not E15, we K10 | wide T-23 Q6 | wife S-33, s E-12 T26,
 says C34 | wifi O28 S21 C-53 Q8 K-21, call Q24 | wiki Q-7 | will O-24 E-15 S-29 T-45 C88 Q39 K-31, do O-20 C-50, i Q43, it Q81,
 send E14, take Q38, the Q80, you Q-7 | win, 0 C38 | window K-18, 0 O-37 E-14 C94 K13, are O40 | wine O26 | winifr K44 | wins E21 Q-7
 | winter E31 Q8 | wip T101, the S-28 T52 | wire S26 T28 Q5 | wish O-39 E13 C-39 | with E-16 Q-16, 0 Q-9 K-37, a S-22 Q8 K-63,
 best K40, ctrl S24, curl T33, docker S-26, fb E34, http T23, id O27, kind K26, limit S27, me K18, mpm O-25, my Q-7 K-13,
 no O23 K23, one K13, respect K27, some S20, ssl S19, the K-17, them K21, this E-16, tls O25, undefin O20, what Q-7, you S-18 T-19
 | withdraw C-36 | within E38 S31 C-33 Q-7, 0 E25, an K19, one E20, second E19, ten E22, the S25 | without O19 S-25 Q7, ask O38,
 los Q14, my K17, pay Q-8 K17, the T35 C-44, troubl E14 | wizard E24 | woman T-35 C41 | won T-23, t T-18 | wonder Q6, if Q13
 | wont O113 Q-11 K-24 | wooden C43 | word E24 C-60 K-44, from Q7, of E13, on T27, processor E14 | wore T19 | work S-58 T23 K-36,
 addres Q8, around T69 C-36, at E15, but T51 C-34, day O-41 E86, days O-38 E49 T-19, fine O-28, if T31, in S-19, it T-19,
 on S-21, the S19, until T23, well T65, when E30, with T-19 C49 K14 | workaround E-12 T81 C-35, is T34 | workbook S20 | worker E-30 K-13
 | workshop C37 | workspac S19 | worktop O39 | worn E-15 T-37 C58 Q13 | worr C34 | worry Q11 | wors O22 C-39 | worth O-53
 | would O-88 E71 S-82 T-89 Q40 K-34, a Q44, be O-31 E23 K-9, come E88, do O-20 E-13 T-28 Q-10, have O-28 E30 T-30 C37, i Q25,
 it Q64, rather O-31 C53, say E18, the Q70, think E48, you Q31 K-10 | wrap S31 | wrapper T17 | wrist T22 | writ, 0 S23, a Q9
 | written S-29 K-9, that E36 | wrong O28 K-15, account S19, and O20, day O23, name Q9, person O20 S33, plac K12, with C38
 | wrot T-21, 0 E15 C-43, it C47, that C38, the S20 K25, to S-21 T81 | ws K23 | www S72, facebook S-18, html S57 | x S51 T-31 K16,
 0 S35, is S21, ratelimit O27 | x11 T19 | xfbml S-19 | xml S-28 | xx K146 | xz O27 | y E-13 S20 Q30 | yaml E21 | year O-77 E55 S-31 T-92 C90,
 0 O-21, and E23, i E29, it E14, of O-34 C35, old E-20, so Q17, without E23 | yes E-25 S23 T31, i T20 | yesterday O24 S60 T-19 Q-12 K-17,
 0 T-24, it E38 | yet O-25 E-38 C59 | yield O39 | you Q-20 K22, add Q-19, advertis E43, agre K10, and T25 C-36, are E18 K12,
 ask Q6, at K49, bring Q10, call Q-6, can K19, chang Q17, clos Q8, clown Q-9, come Q19, confirm Q31, consider Q38, could C-38 Q-7,
 d E16, deliver Q18, do S25, don K14, find Q-9, for E-13 T-37, get E16 Q18, go K14, guys Q22 K23, had C53, have Q6, hold Q24,
 in O-51 T23, know K10, last K16, let Q32, ll Q8, look C-37, make Q-23, need O-25 E-13 Q11, on T21, only O28, open Q6, or Q8,
 peopl Q-16, pleas Q-7, post Q16, pres O30, promis E52, put C57 Q-15 K11, re T-27 Q-10, said E60 T20, see O-22 C34 Q7, send K-9,
 sent O33 C-39, ship Q32, should E-26, sinc C35, so K32, still Q15, switch Q-5, take Q78, tell O-22 C33 Q113, that C-43, the O-22 C52,
 think Q8, to S-24 T-17, told E16 Q11, took O59 E-14, ve O31 E-23 T-27 Q-7 K-12, want E12 S18, were E34, will Q-9, writ E27
 | young C-39 Q-7 K22, man Q-6 K25 | your O-24 Q-10 K35, 0 K28, advert E42, answer C34, app E-13 S19 Q-21 K8, bank S36, basket O21,
 bill O20, brochur E21, colleagu E18 C36, confirmation E17, driver T-28 K-9, end C-44 Q-8, faithful T-17 C-34 K81, helplin T23,
 hotlin T17, in K70, invoic K18, leaflet E21 C-34, line T-17 K11, messag E13, mr T17, offic T63, own O-38 E91 C-41 K-10, page E17,
 phon T30, program S26, region O19, server Q-9, shop K-11, side E-15 T-17 K-9, sincere K40, statu O30, stor K11, system O22,
 team K15, text O-36, the K25, tru K12, updat Q9, van E25, web T28, websit E-16 K-10, work K18 | yourself Q8 | z O26 S18 C-65 K-9
 | zero O31 E15 S21 C-65 K-13 | zfs S36 | zip T-17 C72 K-21, on O43 S21 C-36 | zone T19, 0 E17, is C36 | zoom S52 Q-9
`,
  frames: `
" " E-9 C20 | " $ E13 T-43 Q-12 K-11 | " ( S14, W S11 | " ) S24, . O-13 E9, S O28 | " . E26 S11 C-28 Q-21 K-31, $ E28 C-31 Q-21 K-30
 | " 0 S12 T-15 C-23, - S18, TIME E11 | " COMMA E13 S48 T-25 Q-7 K-5, DO S11 T-16 K5, ED O-16 T-18, LY O-13, and S20, but E-7,
 i S17, it E26, then S13 | " DEVICE E-13 S12 | " DO S16 K-7, W C-19 | " DOES E7, W E9 | " ED O15 S11 C-23 K-15, " O17, 0 O17,
 COMMA O18, S S16 | " GOOD O14, " O11 | " ING O13 S12 T-10 C-29 K6, " S12 K6, ED O21, S E8, W E-7 | " LY T-9 | " S E17 C-22 K-10,
 " E-13 S18 C-26, W E11 | " TRY E10 | " W S18 Q-9 K-9, " E-24 S17 Q-8, . S-12, 0 T-18, : O15 E10, COMMA O14 E8 T-9 C-38, DO S-20,
 ED E-7, ING S17, S E9 S-16 C-32, is O18 E-11, not O27, on E14, to E8 | " a E19, W O-12 E9 | " all E10, S E12 | " and O17
 | " at S13 | " but O17 S-14 K9 | " does, not O19 | " for O27, W O12 | " in S12, W S11 | " is E7 S-23, ED E12 | " it C30 | " no O-13 E12 T-10
 | " nothing O11 | " out O11 E-7, for O15 | " please O27 | " should E22 | " since O17 | " the S17 | " this O11 | " up E15,
 to E23 | " we C-20 | " within E14 | " you O10 S13 | " your O10, W O10 | ( " S29 K-5 | ( ( S13 | ( ) S21 T-9 C39 K-14, $ S34,
 DOES S-11 C34, S C28, W S20 | ( . O-12 | ( 0 E-10 K7, ) K12, . C20, 0 K6, COMMA O-16 E-9 | ( DO S17 C-20 | ( ED E-8 T10 K6
 | ( LY S13, ) S15 | ( PERSON K28 | ( S S-16 K12, ) C-19 K46, : S-20, COMMA S11 | ( SOURCE S17 | ( W E-10 T-13 K8, ( S15,
 ) O-11 Q-7 K12, - O14 C-37, . E-18 S-16 T-10 K8, 0 K-7, : S10, COMMA S15 K-9, DEVICE S10, DO K13, ED O14 S17 | ( a T17, W T14
 | ( all T11, ) O23 | ( but S10 | ( it T12 | ( no K15 | ( not S24 | ( s S-10 | ) " O17 E-7, . O16 | ) $ O-50 E-15 S57 T-29 C-40 Q-18 K40
 | ) ) S25 C-24, . S12 | ) - O-13 | ) . S12 Q-6 K-6, $ S-20 T11 C34 Q-6, W S19 | ) 0 S-16 K14, $ O-20 E-11 S-11 | ) : S10
 | ) ; S14, $ O-30, W S19 | ) COMMA S22 T14, ED T21, W S23 C-29, and E8, i O10, it O12, the T12 | ) DO O12 | ) DOES C27 K7
 | ) ED T9 | ) S O39 E12 S-21 C29, W O38, a O21, the C22 | ) W K5, $ K24, ( E16, : O-27 E-10 S-14 | ) and T10, W S17 | ) in C24
 | ) is T-18 C35 | ) or E19 | ) should E28 | ) the E9 K6, W K8 | ) to K8, W O-13 | - $ S-12 | - - E-12 S49 T11 C-46 K-22,
 - O12, DO E-13, W S19 T12 C-21 K-14, no T23, with O-21 | - 0 O-16 E-16 S-14 C36 Q-11 K9, $ O-31 E-29 S-16 C-27 Q-13 K10,
 ) O14 S13 C-31, - E-24 S-13 K-39, . O-60 E-35 T-33 C64 K-11, 0 O-20 K-6, : C-32, COMMA O-16 E-8 S-27 C71 Q-5 K11, ED C26 K22,
 S E8, W O12, and C-25, for O11, has O10 | - > O12 S-43 T-12, W S-19 | - DO E-8, - O-15 E-11 T12 Q5, W E-12 S26 | - ED S-10 T16 K-9,
 S O13, it T17, the T43 C-22 | - ING C-22, : O15, S O12 | - S T10 | - SOURCE O-18, . E7, S O-12 | - TIME O-11 E18 S12 K-6
 | - W E-14 S15 T16 Q-10, " E8, $ O-50 E-41 S14 K17, ( S-13, - O-14 E-11 S10 C-34, . C26 Q-5 K-8, 0 O-20 E-7 S24 K-7, : E-21 S-14 C-23,
 COMMA S-27 C47 Q5, DO T-10, ED O-14, ING K5, PERSON S14, S S-11 K-5, SOURCE S12, TIME K7, a S14, has O12, is S-14, it T38,
 off T22, on Q-7, the S12, to Q-5, was E19 | - a C20 | - all S12 | - by K11 | - d E-8 S16, W O-12 | - from E12 | - get S-11
 | - it S11 | - like C24 | - no T21, - T23 | - off K7 | - s S25 | - the T38 | - up C36 | - us S12 | - with O-12, - O-12 | . " O18 T-11 K-12,
 $ O13 E8 T-11 | . $ E15 S-34 T11 C39 Q-187 K-42 | . ) O-13 K10, $ O-21 | . . O15 T-15 C-26 Q-5, . S-27 T-13 K-12 | . 0 O-21 Q-5 K-17,
 " T-13, $ E-66, ( E-8 S-17 C43, - E-14 T-22 K-11, . O-19 E-20 S-40 T-12 C81 Q-18 K-27, 0 K-17, : E12 S-13 C-37, ? Q-20, BAD K6,
 COMMA O-23 E-12 T-15 C42 K-27, DOES C-23, ED E37 S-14, ING T10, S O12 E13 C-32, TIME C-20, W S-18 T10 C-35 K9, and S11, did E33,
 doesn O21, each O10, from E-7 T-9 C34, has O-11 C25, i E7 T-10, it E29 C-21, of E17, on E-16 S14 T-9 C32 K12, s O12, that E14,
 the E15, to E-16 S-11 Q5, with Q-6 | . COMMA K6, W K27 | . DO E-7 T-21, ( E-8 S17 T-13 | . ED S14, W S13 | . PERSON K6 | . S O-17 E-10,
 ( O-16, DEVICE O-10, W O-10 K-7 | . TIME S11 | . W E-13 S38 C-21 Q-13 K41, " T-10, $ O-76 E-52 T-48 C-74 Q-9 K88, ( S54,
 ) E-9 K6, - S20, . S-31 Q-10, 0 S-13 K5, : S-38 C-34 K-6, ; S27, ? Q-17, COMMA O-18 S-17 K30, DEVICE Q7, DO E9, DOES E16,
 S E8 C-22, SOURCE S-11, and S18 K-6, at O10 C37, does T18, for O13, from T14, has S11 C22, is O17 S-13, on S20, or K6, that S13
 | . a K7, W E8 | . and K20 | . m K-6 | . so E-11, $ O-25 E-10, . O11 | . t S14 | . the O11, W O14 | 0 " O13 S23 T-40 C-32 K-14,
 . E-7 T-12, COMMA S11, S O13 S17, W S-11 | 0 $ O-38 E-33 S-56 T-42 Q-16 K14 | 0 ( E11 S-52 C33, ED K5, W S-18 | 0 ) O20 E-12 C-30 K18,
 " O25, $ O-23 E-35 S-33 T-27 K9, 0 O-20 S-11 K32, ; S25, COMMA O12, ED S11, S O40 E8, W O-10, the E11 | 0 - O-15 E-17 T-18 C33,
 0 E-13 K6, W E-7 T-15 C34 K-9 | 0 . E20 T-20 C-27 Q-15 K-37, $ T-14 C50 Q-11 K-20, . E-11 S10 C-29, 0 K-7, W O-21 T-15 C29 K-9
 | 0 0 O-19 E-15 T-19 K69, " S11, $ O-45 E-23 S-18 T-15 C-67 Q-11 K76, . O-14, 0 O-20 E-21 T-13 Q5 K34, : O-22, COMMA C39 K14
 | 0 : C-45 K-27, 0 O-14 S17 K-20, ING S-17, W S14 C-22 | 0 ; T11 | 0 > S-13, W T18 | 0 ? S15 K6, $ Q23 K6, W E8 | 0 BAD O30 C-27
 | 0 COMMA E-8 S11 C41 Q-14 K-13, 0 O16 C-23 Q-7 K-23, DEVICE O-18 C23, DO E-10 S13 T-13, ED C30, S O-11 S-10 K-6, SOURCE C32,
 W O-21 E-29 S-14 T-40 C33 K-30, and S-11 T11 C-27 K-7, as E8, both K9, but O16, i K6, please K7, same O11, so C-33, that C-37,
 the E-8, then E9, which C25 | 0 DEVICE E-8 C32 | 0 DOES O24 S-11 C-21 | 0 ED E18 K12, . K5, 0 E9 K9, it E13 | 0 GOOD T11
 | 0 ING O-21 E-8 S-11, W Q5 K9 | 0 LY S13 | 0 MONEY K-9, . C23 | 0 PERSON E-10 | 0 S O34 Q-10 K-31, $ C-27, ( E12, . E-9 S17,
 COMMA K-6, W O12 E-8 C-25 Q-14 K-6, a O-10 S13 C21, and T-11, are O37, in S19, it E16 T28 C-20, out K7, with S13 | 0 TIME C26 Q-6,
 " E18, $ S11, ( O14 K11, . E8, 0 E-7 T-9 Q-5, COMMA S11 T12, S O12 T11 K6, TIME S13, W C40, and S-12 T15 C25, i C22, in C28
 | 0 W S12 Q13, " O12, $ O-45 E-18 S12 T-19 C39, - S21, . S-16 T10 C22 Q-6 K-12, 0 O-24 E-16 T-22 K-7, ? Q-12, COMMA E-18 C22 K-7,
 DO K12, PERSON K11, S O14 E-7 C20 Q-6, TIME C-27, and O11 T-12 C22, but O20 E14, for E13, in C-31 Q6, is E9 C-25 K7, it E8,
 or Q19, s Q6, the S23 | 0 a E12 T-13, TIME E17 | 0 after K6 | 0 and S19 T-13 C39 Q-9, 0 E9 T-12 K-9, ED C28, ING O17 E7,
 S O14, W O15 E-8 C-29, have O-13, it S-13 T9 C30, not S13 K21, the O17 C-49 | 0 are O11 | 0 at, the K7 | 0 both E22 | 0 but O11
 | 0 can E8 | 0 did E23 | 0 does E9 | 0 doesn O11, t O11 | 0 every O17, TIME O11 | 0 for, a O18 | 0 from K-8 | 0 had E9 | 0 has,
 W E7 | 0 here K12 | 0 i S14 C20 K7 | 0 in O11, 0 O17, the C-27 | 0 instead Q-7, of E7 | 0 into S11 | 0 is E7 Q-14 K-13, GOOD O11,
 what E-7 | 0 it E16, ED E19, s O35, was E8 | 0 may, COMMA K7 | 0 not E18 | 0 of S-12 Q8, 0 S-11 K-5, TIME Q6, W K8, the E11
 | 0 off E8 K5 | 0 on, S C-21, TIME E8 S11, W E-8 C27 K6, a O-11, my S-14 | 0 or K7, W E9 | 0 s S-11 C-32, . C23 | 0 says E10 K7
 | 0 since O16 C-34 | 0 so C24 | 0 that C-21 | 0 the E11, W T-15 | 0 there E18 | 0 they C-20 | 0 this O11, TIME O11 | 0 to S13,
 0 E7 C21 K7, W S13 | 0 too C-26, W O18 | 0 up E8 | 0 was C-24 K-9, ED O11 C-22, W E21 | 0 when O15 S-12 | 0 with Q-13 K7,
 W C19 | 0 would E9 | : " E38 T-21 C-42, S O-17 E48, W O14 C-20, the E16 | : $ S12 T-13 Q-11 K-8 | : ) K8, $ K10 | : ., $ T10
 | : 0 O16 E-14 C-31 Q7 K-9, $ E-12 T-10, ) O-24 E-10 S-31, - O-18 K7, . S13 K-10, : E-21 C-36, COMMA S16, ED S17, TIME S27,
 W O-17 E-20 S-12 K-5, and O13 C-37, to T-9 C24 | : :, W E-8 | : BAD O11, W O11 | : DEVICE E7, : E7 | : DO O-11 S43 C-40,
 the O-18 S18 | : DOES T24 | : ED O13 E-16 S-16 C-55 K-7, W O17 C-20, the T-11, to O11 | : ING C-20, W S-20 | : S E-15 K-7,
 - S12, . O11 | : W E-17 S17 T-12 C-30 Q-9 K-16, " S-17 T-13 C31, $ E-9 T-16, ( E-7 T-23, - O-20 E-10 T-10 C42, . E9 S16 C40 K-7,
 0 O-20, : E-8 S-20 C-41, COMMA C-19, ED S-18 T-18, S S-18 T24, has S11, in S11, is E17 S37, to K7 | : all S12 | : an E15
 | : cannot S-14 | : if Q5 | : it E7 K6 | : no O20 E-7 S17 T-10, W C-19 | : none C27 | : same T45 | : we O-11 C32 | ; " S11
 | ; $ O-21 T-17 | ; 0 C24, . E10 | ; DO S20, W S11 | ; ED S-11 T48 | ; W O-10 S46 C-27 K-17, . S19, 0 T11, ; O-13, DO S-10
 | ; a T9, W O-14 | ; done, $ S11 | ; he C23 | ; it T22 | ; the O-10 E10 S-17 T-9, W S-11 | ; they T21 | < " O16 E33 S-39 T-17 C-49 Q-13 K-22,
 0 O16 E-7, S E9, W E22 S-29 C-26, no E14 | < $ O-23 | < ( O-17 E-8 S40 C23, W C24 | < - O-13 E-13 S-52 T86 C-45 Q-5 K-7,
 - E-8 S-36 T56, W E-9 T52 | < . O-73 E-28 S32, $ O-46 E-39, W S32 | < 0 O-17 E11 S11 Q-13 K-6, $ O12, - O-30, . O-14 E14 S-30 C74 Q-5 K-13,
 0 O-23 K18, : O-15 C-20, COMMA O13 E9 S-12 K-6, DO O-27, S S-12 T-16, W E-11 S53 C-25 Q7, is E9 | < > O20 S38 | < ? Q-6,
 $ S11 | < BAD O15 C-19 K-20, W K-7 | < COMMA S18 | < DEVICE E-24 C53 Q-29 K-54, $ K-5, 0 O-20 K-5, DEVICE C20, S O24 S-13,
 is O-17 T-11 C29, not O10 | < DO O-38 S61 C-32 Q-73 K-14, ( S-18, ) E17, 0 C33, DEVICE O-15, S O10 T-11, W O-10 S-27 C36,
 a O-10 E12 S26 T10, an O-16 S15, any O-11 S14, in T-9, is O11, it C-25, me O-15 T-13 Q-7 K14, of S-12, the O-19 S42 C-30,
 this S15, to T-11 | < DOES O31 E-7 S-23 T-22 C-22, W O27 K8 | < ED O-47 E-9 S66 T166 Q-41 K-14, - K9, . S29, 0 S20 T-10,
 : T-11, COMMA S-10 C-23 K-7, DO O-14 S18, ING T16, S E8 S-21 K7, SOURCE E9, W O15 T21 K-5, a S16, all T22, and S-13 T-9,
 by C39, for E21, in S32 T14 K7, is E10, it O-21 E-11 S-12 T68 C-23 Q-9, me T-13 C43, my S27, off T17, on T-13, out O14 S-19,
 the O-19 E-49 S19 T62 C-72 Q-15 K-26, to O-10 E12, two C24, with C38 | < GOOD E7 C-42 K32, COMMA K9, TIME O-22 E-7 C-22 Q-5 K98,
 W K23 | < ING E13 T37 Q-23 K-15, - T18, W S-15 T56 Q-7 K-8, a O22 S15 C-24, an O17, and T19, for C33, from C20 K9, is T-15,
 off T12, out T12, the E-28 S-11 T58 C-29 Q-5 K-6, this C26, to E12 S-11 | < LY O-11 T-28 C44 Q-14 K8, COMMA C-24 K50, S E7 K8,
 W K-5, i S11 C21 | < MONEY E-7 T-12 Q-11, W K7 | < PERSON E-15 C56 Q-54 K-6, 0 C20 K-7, ED O17 K-6, W T-10, has C20, no K-8,
 on C22 | < S O20 E-8 S-33 Q-19 K41, $ K-12, ( S11, . K-15, 0 O-15 S-18 C61 K-10, : E-17 C29, > S19, COMMA O-29 T11 C-70 Q-10 K108,
 DO S29, ED T18, LY O-24 E-7 T-16 C-20 K51, SOURCE K29, W Q-10 K18, and O16, are C25 K-10, at O14, from K15, in S-14 T-12,
 is C32, like O14, on O35, the O14 Q8, to K10, with O12 | < SOURCE E14 T-11 C47 Q-10 K-20, $ K6, . S11, 0 T-12 K-15, : C-25,
 S O12 C-22, W S-11 C47 K-21, and Q19, in E7 T14, is C26, says O11, the S15 | < TIME O46 T-13 C-22 Q-8 K16, 0 C24, : C-20,
 COMMA O13 C-24 K30, i S24, s O12 | < TRY O-16 E-20 T133 C-28 Q-15 K-24, COMMA T17, W T54, it S-11 T35, the T50, to S27 | < W O-18 S17 T20 C26 Q-100 K26,
 " O-25 E-9 S12, $ O-70 E-45 S-49 C-20 Q-27 K129, ( O-16 S14 C-38 K22, - O-18 S26 T-17 C29 Q-15 K-17, . E-16 C41 Q-17 K27,
 0 O-33 E-17 S-54 T-11 C71 K-15, : O-23 E-20 S-30 T-22 C20 K-15, > O-13 E-8 S25, ? Q30, BAD S25, COMMA T17 K105, DEVICE E-18 S-26 C42 K-17,
 DO O11 E-19 S45 T13 C-38 K-17, DOES O19 T-12 K-8, ED O13 K-20, GOOD K8, ING O-13 E-8 Q6 K-7, LY K10, PERSON S-11 C24, S O39 S-44 T13 C-28 Q-35 K-7,
 SOURCE C52 K11, TIME E9 S-16 T-13, TRY S-10 T99, a O-23 S53 T-14 C-32, an O-13, and E28 S-16 K24, any S11, are Q14, at E-7 T13 K5,
 by C20, d K32, does O15, down S22, for T-14 K24, from O12 E9 T20, gets O32, had E12, has E31 K-8, here C25, i O10, in O15 E12 S-20 Q-12 K-8,
 is S-36 T-13 C49 Q-6 K-24, it O-18 E-7 T-34 C-61 Q-20 K-6, m K10, me O-13 T-23, my S16 K6, no C34 K-14, of O-10 E-12 S-20 C42 Q10,
 off O-12 T57, on Q-12, one E-7 C26, over S11, s S-16 C64 K-11, said E24, says O14 T9 K-8, still E9, t S-11, thanks K48, the O-33 E-13 S42 T-12 Q-9,
 there Q6, to E10 S47 K25, up S21 K8, when S23, will O13, with S14 T13 K-8, won O14, you K8 | < a E17 T9 Q-21 K-12, . K11,
 0 E9, ED O-11 E36, ING E-7, PERSON S22 C19, W O-10 S-17 T15 Q-9 K-30 | < after O20 Q-8 K-5, ING O-21 E-8, W E7, a T9, i O17,
 the S19 | < again K8 | < all T-35 Q-11, S C-25, W O26 C-23, i S13, the O29 K11 | < already T13 | < also S-12 Q18 | < am Q10,
 i Q10 | < an E10, W E9 | < and E10 S-18 T-26 Q50, does Q40, is O-11 Q79, the O11 C-21 | < another T14, W T18 | < any S14 T-15 C19 Q18,
 S Q6, SOURCE K8, W O-13 Q25 | < are O-18 Q62, the Q30, you Q-8 | < as, a T14 | < at O10 E-7 S-16 T-19 C-21 Q-23 K-11, 0 O42 T-10,
 W O10 S-11 Q-12 | < been T11 | < before O-16 E18 T-21, the E44 | < both C27 | < but O11 E7 T-43 C-21, W E7, it S11, when O11
 | < by E23, W E8 Q7, the O18 E7 | < can O-19 S-13 T-34 Q26, PERSON O-11 Q-18, W Q15, i O-18 Q65, t O51, the Q-8, we E11,
 you O-49 E-18 T-10 K-6 | < could O-20 Q7 K-14, it Q18, not E8, you O-16 Q26 | < d K12, . K35 | < dear E-10 Q-6 K50, PERSON K35,
 S K14, W O-11 K-5 | < did S11 T17 Q33, it T25 | < do O-43 E-15 Q78, i Q18, you Q68 | < does O-15 E-16 Q64, W Q19 K9, it Q42,
 the Q48 | < doesn O11, t O11 | < don O-12, t O-12 | < each O23, TIME O27 | < even E7 | < every O17 S-11 T-14 Q-7 K-8, W O24 E-17 T-9
 | < for T10 K-12, W O-12 S17, a E7, now T43, the T21 | < from Q-5 K15, W K39, the E11 C28 | < get T-9 | < got O11 Q-5 | < had E-7 T30,
 a T32 | < has Q57 | < have T14 C-25 Q33 | < he T-18 C22 Q-5, ED K6, is O-12 C28, s E-11 C29, said E33 | < hello O-43 E-8 S-11 Q8 K69,
 $ K12, . K37, COMMA K55, PERSON K10, there K22 | < her C30, W C21 | < here E-7 S27 C19, is O-26 S28 | < hi O-24 E-16 Q-9 K83,
 $ K6, . K14, COMMA S14 K29, S K18, there K23 | < his C21, W C20 | < how O-17 E-14 Q37 K-8, W Q11, can Q-25, do Q23, is Q19
 | < i O-17 E-25 S14 C40 Q-29, BAD T-10, DO E9 S58 Q9, ED E-8 S21 T54 Q-14, SOURCE K10, TRY O14 T57 C-58, W O-22 E-26 S-15 T-31 Q-11 K-15,
 also T16 Q6, am E-7 S-28 T-63 C22 K13, can O27 E-8 S-29 C-25, d O-43 E10 T-36 C-34 K-11, did T12, didn O-14 C37, do O-12 T-11 C36 K-7,
 don O-20 S-12 T-18 Q-10, get S31 C-21, had S21, have E-8 S-20 T32 C40 K-6, haven T-11, just O11, ll C22 K8, m O-31 E-8 S-16 T-66 C73 Q-13,
 need O-24 S-11 C-25 K-6, never O-10 C20, only S22 T-15, said T19 K10, then T9, ve E-24 S-27 T69 K7, was E16 S19 T-9 K-11,
 would E16 C-31 | < if E-11 K-12, i O13 S24 T36, it O-31 E-8 T-13 C41, not O-13 Q8, so Q7, the E-8, there C-19, you O19 | < in E23 S-14 T-17 Q-6 K12,
 0 O-11 E26 T-10, TIME E9 T-12, W S-12, the O32 E17 S12 C-70 | < is O-44 E-20 T-22 C-34 Q80 K-28, W Q12, it Q-65, that Q56,
 the Q64, there Q-47 K-8, this Q-10 | < it T-43 Q-35 K-10, DOES O19 S-10 T-16, ED O19 E8 T9 K-8, S O55 E-12 S-18 C-44 Q-7 K-14,
 W O21 K9, did E21 C-23, does O22, has O13, is T-18 C27 K-9, isn O19, just O11, must E-7 C27, s O-28 E-9 T-16 C66 Q-22 K6,
 said O16, says K-6, should O-19 E56, was O-44 E13 T-15 C56 Q-6 K7, would O-27 | < its S-14 T-12 C27 Q-10, the C20 | < just O-12 E-8 T-15 K32,
 DO O-10 S11, ED K63 | < m K24, . K24 | < may Q13 | < me C22 K10 | < must Q12 | < my S-22 C25 Q-21 K-9, 0 C-25, DEVICE T-12 K-5,
 PERSON E-14 S16 Q-21 K-13, S O15 E-13 T-15 C-24 K-6, SOURCE E8, W O-18 S-24 T11 C33 K12 | < no O14 S-13 T-27 K-16, S E8 C26,
 SOURCE O26 C-19, W Q7 | < nobody O31 E-12 Q-5 K-11, ED T-17 | < none, of C25 | < not E-14 S-13, W T-13 C24 Q5 K-7, a O-19 C26 K8,
 the T18 | < nothing T-16 C23 Q-8 K-7, W O-14 C19, is O48 | < now E-18 K-6, i T-12, it T-11, the O20 S-11, there O11 | < of E-9
 | < off T11 | < on E13 T-29 C-20 Q-8, 0 E12 C20, ING O55 S24, TIME E-7 C-22, W O17 S-10, a C33 K6, my E22 S-11, the K-5 | < one E42 S-11 T-30 Q-7 K-14,
 W E31 T-22 Q-10, of Q7 | < only E7 T-25 Q-8 K-7, S S10, on O13 C-21, the E10 | < other T26, S E9, W T70 | < our E-11 C36 Q7 K-15,
 S C34, SOURCE E9, W E-12 Q-8 K-8 | < per E40 | < please O-48 E-16 T-53 C-31 K-5, DO O-12 E-10 K-21, SOURCE K21, W O-53 T-21 C-28 Q9 K-10,
 can Q-5 | < re T26, - T31 | < same Q-6 K-11, W C22 | < says O23 | < she O-11 C44 Q-7, ED T12 C19, is C20, s O-11 C21, was O11
 | < should O-21 E9 Q12, W E21, be E16, i Q20 | < since O12 T-19, TIME C-24, W O12, i O27, the O-25 C37, then O36 T-12 C-21
 | < so O10 E-12 Q10 K-5, . O-12, i S11, it C23, the C49, when Q45 | < some O14 | < still O19 E-10 T-17 Q-6, W K6 | < t K6,
 . K9 | < thank T-12 C-24 Q-7 K47, you O-27 T-12 C-24 Q-7 K47 | < thanks O-45 T-9 C-23 Q-8 K61, $ K5, for K11 | < that O11 S12 Q-8,
 s T-12, was T-13 C26 | < the S-28 T-24 C20 Q-28 K-20, " T11, 0 K5, DEVICE O14 E-13 S-37 C60 Q-6 K-14, DO O14, ED E12 T-11,
 ING S26 C-31 Q-5, LY T10, PERSON O-14 E9 T11, S O11 E-19 C30 Q-6, SOURCE O-17 E47 S-28 T-69 Q17, TIME S19 T-12, W T13 Q-33 K-11,
 one E12, only S15, same E8, two O14 | < then S15, i T10, it O18, the O17 S-12 | < there T-32 Q-7 K-12, are O-17 T-9 C30,
 is Q-7, s S-17 K-14, was O15, were E12 C-20 | < these E15 | < they E13 Q-9, DO O15, ED C-19, W T-13, re O11 T-12, were O-14 E23
 | < this T-20 Q-10, S E-16, TIME O23 C-23, W E9, has O-18, is S12 C25 Q-5 K10 | < three E9 K-6, S S12 | < through E8 | < to O-18 S15 K64,
 W S25 T-11 K21, the K138 | < two Q-8 K-10, S T11 C21, TIME E8, W O-11, of T-12 | < until E12 | < up O-10 E24 S-12, to O-15 E36 S-12
 | < was O-14 S12 Q55 | < we O-30 E-19 S-12 C65 Q-14, DO O-26 C34, ED T15 C-23 K5, TRY T30 C-36, W O-15 E-10 C36 K-10, are T-14,
 got C-24, had O-11 K6, have E-36 C25 K-12, need C-35, re T-14 C21 Q5 K6, ve T16 | < what O11 S-13 T-12 C-47 Q13 K-8, ED O23,
 S Q10, TIME Q12, W Q22, are Q24, can Q38, do O-14 Q-24, does Q38, is Q34, s E7 K7, would Q11 | < when S12 Q12 K8, i Q-7 K10,
 is Q30, my E12, the S29, we O10, will Q31 | < where T-10 Q36 K-6, is O-11, s Q27 | < which E-14 Q43, W Q20, of Q28, one Q48
 | < who T-11 Q79 K-8, S Q-5, do Q13, is Q16 | < why O13 S16 Q88, is Q24 | < will Q29 | < with E22 T18 C-37 Q-23 K12, - S18 T9,
 0 E22 S-10, W K14, the E25 T9 C-24 | < without O18 T17 | < would O-19 Q7 K-7, be E14, you Q-9 | < you E12 T-47 Q-7, DO S11,
 ED O11 S-11 T-15 K-9, W E17, can E-9 C21 K13, have O17, should E-8, ve O28 E-9 | < your O17 E8 S-22 C25 Q-12 K-52, DEVICE O20,
 ING E17, PERSON C34 K-13, SOURCE O-11 E23 T-10 K-7, W O36 C-23 Q-5 K-30 | > ", W S13 | > $ O-39 E-23 S-25 | > . O14 | > 0 S-18 T-13 C25
 | > DO O-19 E-8 S43 C-23, > O-11 S16 | > S S30, > S21 | > W O-11 S24 C-24 K-9, ) S-12, > S25 T-22, S T9 | ? " E9 S19 | ? $ O-17 E-17 S-23 T-16 Q45 K-9
 | ? ) E10, $ E11 | ? ? O21 Q-14, $ O14 Q-16, ? Q-16 | ? W S26, 0 S12 | BAD $ O12 T17 K-13 | BAD ( O11 K7 | BAD . E-16 S14 Q-21 K-15,
 $ E-14 S13 Q-20 K-12, . O14 | BAD ? Q6, $ O-11 Q39 | BAD COMMA S-17 K-5, W C31 | BAD DO T-11 | BAD ING, . E8 | BAD MONEY O11
 | BAD PERSON Q5 | BAD S O-20 S-11 C35 Q-8 K-6 | BAD W E-11 T13 Q-5 K-6, $ K-5, . O29 E-10 C-25, COMMA O-12, S E15 S15, to S10 T19
 | BAD after O25 | BAD again O25 T14, . T24 | BAD all, my O11 | BAD and S12 K6, i O17 | BAD as T20 | BAD for O19 T-16 C-28,
 the T-9 | BAD from O28 Q5, 0 O13 Q10, my K8 | BAD in S16 | BAD my O17 | BAD on O13 C-22, W K8 | BAD one S-12 | BAD through T14
 | BAD to K5 | COMMA " E8 T16, 0 K7, W T14 K-5 | COMMA $ O-27 E-41 S-11 T-24 C-53 Q-43 K163 | COMMA - T39, - T25, W T24 | COMMA 0 C-26 Q-12 K7,
 $ K-9, ) O-13 E-9 S19, - C-29 K25, . E12 S16 K-7, 0 O-11 E-25 T-32 C-74 Q-7 K79, : S12, COMMA O12 S11 T11 C-32 K-9, S E-18 C36 Q-14 K-7,
 TIME S12 K-8, W S-12 K9, of C42 | COMMA BAD E10 | COMMA DEVICE O-12 S27 Q-5, 0 C30 | COMMA DO O-52 E-44 S114 T-25 C-37 Q-17 K-15,
 " S11, . O-37 S24, COMMA S22 T-12, W E-17, for O-20 S13, it O-16 S12 T-12 C-32, my K10, the O-11 S22 C-22 K-6 | COMMA DOES S30 T-10
 | COMMA ED O-27 E-8 S36 T-9 C26, " O-12 S11 T-11, COMMA S13 K-7, DO T-16, ING S10, W O-15 T11 K8, and K6, for S10, in C36,
 it E-24 S11 T-23 C-26 K-5, on O-11 E-10, the O-17 E-17 C-60 Q6, with C-20 | COMMA GOOD, W K7 | COMMA ING T9, S S-15, W T-11,
 in C21, it T16, the T48 K9 | COMMA LY S-21 K7, . C26, COMMA T15 C-20 | COMMA MONEY C19 | COMMA PERSON E-7 C29 Q-5 K-8, W C21
 | COMMA S Q-28, $ K42, 0 O-17 E-12 S-12 T-21 C19 K-10, COMMA S17 T-12 C27, W C23, the E7 C-25 | COMMA SOURCE, W E-7 C-19
 | COMMA TIME S18 T-11 | COMMA TRY T42 Q-5, COMMA T-11, the S-10 T-10 | COMMA W O-22 E-16 S22 T-9 C21 Q-50 K28, " C19, $ O-42 E-24 S-28 T-25 C-49 Q-29 K134,
 ( K10, ) E-11 K-8, - S-18 T-16 K-6, . Q8, 0 O-27 S-33 Q-12 K10, : S17, ? Q5, COMMA O-14 S38 Q-22 K-9, DO K-9, ED T19, ING E10 S12 C24,
 S S16 C35 Q-6, SOURCE S12, TIME C20, TRY T10, and C-32, at S13, by S11, does E9, from K10, i K12, in S22, instead T10, is T11 K-13,
 it S12, no K15, of C19 K5, on S31 T-10, out E12, s C-27 K8, that C20, the S23 T-16 C-23, to S17 | COMMA a S-13 T10 Q-26 K-9,
 TIME T-11, W T28 C-23 Q-19 K-8 | COMMA about T-14 | COMMA all C28, W T10 C22, of K7, the E8 | COMMA and E10 S26 T-13 C-31 K-33,
 DO E-9 S17 C-20, ED O-21 S18 T-20 C21 Q-5, ING S-13 T13, TIME O12, TRY O-11, W S-13 T-27 K-6, at O12, can Q5, every S11 K7,
 got S11, he T-17, i O-14 S-25 C-23 K-15, it S15, my S-12 T9, not O10, now O14 S15, on O12, only O14, so O17 C-27, that E9,
 the O-13 S13 T-16 C28 Q-16 K-23, then O11 S-13, there O13 E17 T10 C-37, they C19, we S-11, when O19, with E8, you C-27, your O-12 E16 C21
 | COMMA another T25, W T40 | COMMA any, W E9 | COMMA as O-34 E52 S-15 K-10, ED S-13 T14 C-24, in E54, the E10 S12 C-33 | COMMA at,
 0 T-14, least E19 | COMMA because O-16 C23 Q7 | COMMA both K7 | COMMA but O-17 T18 C24, ING S13, W O28 S-12, it C40, not S20 T-10 K9,
 that O-13 C21, the C-20, then C26, they T29 | COMMA by C-25, W S11 | COMMA can Q21 | COMMA do Q5 | COMMA does Q36 | COMMA doesn E11 K9,
 t E11 K9 | COMMA don T11, t T11 | COMMA each S14 T-9, TIME T-9 | COMMA even C-20 K-5 | COMMA every O26, W O20 | COMMA for S-12 C23
 | COMMA from T-12 C36 | COMMA get S18 | COMMA got S21 C-34, the S12 T-9 | COMMA has E31 | COMMA he O-11 E-19 C31 | COMMA i E-16 C59 K15,
 DO S28 C-32 K9, ED T26 C35 Q-8 K-17, TRY T-9 C33, W S29 T-15 K20, am O-10 T-12 C47 K-14, can E-8 T-17 K6, d S-13, don O-10 K6,
 had K8, have S-13, ll C-35, m T-29 Q6, ve S-11 T-11 C35 Q-5, was E-9 | COMMA if E-8 Q-16 K-6, i Q-5 | COMMA in C-24, S E17 T-9,
 W S-11 C19, the C-20 | COMMA is O17 S-11 C-26 Q16 | COMMA it E10 K8, ED E-7 S14, S K-6, does K7, has C20, s O-12 S-12 C27,
 says O12 E14 T15 C-28, should E28, was E7 | COMMA its Q7 | COMMA just E-9 C-19 | COMMA like E39 T-33 C-23, the E24 | COMMA m K7,
 . K13 | COMMA me K19 | COMMA my T16 C31, PERSON C25 K6, S T15, W O-11 | COMMA never C22 | COMMA no S-23 Q-19, . T19, DO O13 T17,
 W S-10 C21 | COMMA not E11 S-24, a C-20 | COMMA nothing C36, . O13 T21, W O-33 T-23 C36 | COMMA now S13 C-28 | COMMA of E-8 T14,
 W T22 | COMMA on S-11 Q-7, the C-22 Q-6 K6 | COMMA one E17 S-17 K-7, W E25 | COMMA only O13 E-14 T-9, W K8, the T-9 | COMMA or O-14 S-20 T-14 C-60 Q6 K-15,
 W S-11, at E8, do Q5, so E19 | COMMA other E-7 T42, W T32 | COMMA our S12 T-15, W C23 | COMMA please O13 E12 T-30 Q13, . O-22 C-24 Q8 K-9,
 COMMA C-30, DO O18, W C27 | COMMA same O13 T-12 K-7, . T23, ING O16 T-14, S C24, SOURCE E14, W E12 T-11 | COMMA says E37 T-27,
 the E33 T-10 | COMMA she O-18 K12, ED C-20, S K8 | COMMA should E51 K5 | COMMA since K8, the O14 | COMMA so O-12 S-20 Q-13,
 0 E22, W C32, a E8, i S14, it T15 C-35, no C29, please K6, the E9 C-36, we T14 | COMMA some E-7 | COMMA still T14 | COMMA thank K-14,
 you K-12 | COMMA thanks Q6 K-9 | COMMA that O-37 E20 S-16 C22 Q-9 K-13, is C-19, s O-77 T-9 C24, was E38 | COMMA the E-8 K18,
 0 T9 K5, DEVICE S11, DO S-17 T-9, PERSON T12, S T-12 K5, TIME E-8 C29, W S26 K11, one E8, other E-8, same E10 | COMMA then E7 S29 Q-20 K-14,
 DO S16 T-10, W S14 T10, it T10, the T-12 | COMMA there O-11 C39, is S12, s Q5 | COMMA they O-12 C33 | COMMA three, S C20
 | COMMA to O-11 C-37, W O-16 E7, no O-12 T35 | COMMA too O11 | COMMA two O-18 C41, S O-11 S-13 | COMMA under T12 | COMMA we S-19 T-13 C36 Q-8 K9,
 ED C30, are C-21 K10, have K5 | COMMA what O11 T15 Q31 | COMMA when O17 C-25, ING S11, i O30 | COMMA where E-10 T21 C45,
 it T41 | COMMA which O12 S-25 T36 C28 Q-5, DOES T13, ED T24, is Q-6, was T19 | COMMA who E-17 T38 K-10, ED T19 C-20, S T18
 | COMMA will Q7 | COMMA with, S E7 C-21, a S10, the E7 C20 | COMMA without T11, W T24 | COMMA would Q13, you Q14 | COMMA you E8 T-28,
 W S13 | COMMA your C24 K-6 | DEVICE $ E-11 T10 K-14 | DEVICE ( S11 | DEVICE . Q6, $ S18 Q6 K9, W S-11 | DEVICE 0 O-15 S-17 T13 C27,
 . O-22 C37 Q-5 | DEVICE : O-19 E-9 T18, $ S-15, 0 O-22 S13, W O-11 C20 | DEVICE ; S11 | DEVICE >, DO S10 | DEVICE ? Q-6,
 $ Q-7 | DEVICE COMMA T21 Q-10, ED T-29 C-30, S T14, W S14, and E-8 T-9, but O11 S12 K15, same E7, the S16 T11 | DEVICE DEVICE E-18
 | DEVICE DOES O50 E-9 C-35 K-15, W S13, the O11 | DEVICE ED E8 S15 C-22 Q-12, . T10 | DEVICE ING C34 K5 | DEVICE LY T9 | DEVICE S O66 E-11 S-20 C-47 Q-7 K-14,
 0 O15, COMMA E9 T10, W E-12 T-9, me O15, up S14 | DEVICE TRY S12 | DEVICE W E11, . S14 T-12, ? Q-9, COMMA C21, DO O11, S E16,
 TIME S26, from T17, the S-17 | DEVICE a K7 | DEVICE and E-18, ED T-9, it O13, the E-8 | DEVICE are T9 | DEVICE as Q-5, W K7
 | DEVICE before E17 | DEVICE can, t O15 | DEVICE does S-11 C20 | DEVICE doesn O19 S16 K7, t O19 S16 K7 | DEVICE for C24 | DEVICE from O-13,
 W K10, the O-14 | DEVICE gets O16 | DEVICE had E15 T12 | DEVICE has O14, no O11 | DEVICE in O-12 K6, the K8 | DEVICE is O-11 E-10 S23 C35 Q-12,
 0 C24, BAD O31 C-25, ED S19, ING K7, a O-25 C31, not K8 | DEVICE it E12, ED E16 | DEVICE not O18, ING O10 | DEVICE of, 0 S-12
 | DEVICE off O-12, and T18 | DEVICE on S29 T-9 K10, TIME S10 T-13, the C-30 | DEVICE only S-12 | DEVICE or S11 | DEVICE s S-12 T17
 | DEVICE said E10 | DEVICE says O20, W O29 C-19 | DEVICE should E8 | DEVICE still O21 | DEVICE that S16 Q-5, S S12 | DEVICE the E8 T-10,
 W T-12, same E20 | DEVICE there O11 | DEVICE they T10 | DEVICE to S17 K-9, the S11 | DEVICE under S10 | DEVICE with T-14 C45 K-7
 | DEVICE without K8 | DEVICE would E21 | DO " O-11 S44 K6, . S11, DO S-17, W S14 K6 | DO $ E8 S19 C-33 Q6 K-22 | DO ( S12,
 " S-15, ) E8 S12, W S12 | DO ) O11 | DO - E-15 S11 C24, - E-8 S29 T-12, W S-18 | DO . S25 Q18 K-18, $ S36 Q18 K-13, W S-13
 | DO 0 S20 K-12, TIME T19, a E11 | DO : T-15, $ O-14 S12, W O11 S-15 | DO > O-16 S23, W S12 | DO ? Q11 K5, $ Q12 | DO BAD C24
 | DO COMMA S20 T-9 C-27, W S31 C19, i K6, or Q-6 | DO DEVICE S23 T-14 | DO DO E-11 S34 T-18 K-6, . O-11 S14, COMMA O15, W S19
 | DO DOES O26 S-25 C21 | DO ED, S E9 | DO GOOD S12 | DO ING O-18 | DO LY E7 | DO S O23 E10 S-25 T-9 K-26, $ K-5, from S-12,
 on O30 T-10 | DO TIME O12 C23 | DO W E-10 S35 K-43, " O12 C-20, $ O-16 E-7 S20 K-6, - E-8, . C-43 Q6, 0 E-7, : E-9, ? Q13,
 COMMA E10 K-6, DEVICE S19, DO C-27, S O21 E-21, and S12, as S-11, by E10, for S13, from S-17, has O22, on S-14 T17, that Q12,
 the S-16 Q7, to C25 Q-5 | DO a E-11 K10, DEVICE S-13 Q6, ED K6, SOURCE S13, TIME Q9, W C-20 Q-7 K9 | DO again S13 | DO all S19,
 the S11 | DO an O-10 S16 C-20 K5, W C-19 K6 | DO and, DO S-18, the K5 | DO any S33 C-27, W S16 | DO are O12 | DO as O11,
 W T11 | DO both E-7 S12 | DO does O10 | DO for S25 C-50, " S20, 0 E7 T9, a K6 | DO from Q-8, W S-11 | DO has O29 | DO him Q5
 | DO i S-13 | DO if K13 | DO in S34, $ O17, S K23, W S-12 T11 C21, my S10, the T-14 Q9 K-6 | DO into Q5 | DO is O15 S-15 C22 Q-6 K-7,
 BAD O22, ED E10 S-10, W O17 | DO it Q-8, . S-11 C41, COMMA E-7, W K-5, before Q9, in T-19, off T14, on S12 T-11, to S13 C-20 Q-6,
 up K7, with S-11 | DO me S-19 T-13 Q-9 K8, W Q-6, a Q-23, the Q6 | DO my E-10 Q-9 K10, DEVICE K12, W E-12 T-12 C22 Q-8 K5
 | DO of S31 C-24 Q-5, W S19 T-9 | DO off E9 | DO on S17 C-32 Q18 K-5, S S12 K9, W S16 C-22, a Q5, the S-26 T-10 C30 | DO one S27 T-17,
 W S16, of Q8 | DO our S11 Q6 | DO out K-5 | DO that O-15 S11 Q-5, W Q-7 | DO the O-10 E-11 S37 Q-6 K-11, " O-13, BAD C25,
 DEVICE O-13 S14 K-6, ING S12, S S-12, W Q-13 K-7 | DO them O-11 T-9, . C19, W Q-7 | DO these O-11 | DO this E-9 S23 T-9 C-25
 | DO to E-10 T9 K-5, S S11, W O13 S18 K-6, my Q-6 K6 | DO under T19 | DO until O-12 | DO up T-14 C28 Q6 K-5 | DO with, - C20
 | DO without Q12 | DO your O-14 C25, W K8 | DOES " T-15 | DOES $ C-20 | DOES . C-28 K-5, $ O14 C-27 K-5 | DOES 0 O28 T-12,
 . O28 | DOES ? E11 Q-15 | DOES COMMA O12 T15, the O11 | DOES DO O21 | DOES ED O25 | DOES GOOD S17 | DOES ING S12 | DOES W O16 S-18 Q-7,
 . S12, COMMA O12 | DOES a C43 Q6 K6, W C21 K7 | DOES all O17 | DOES an, W S11 | DOES are O-16 S11 C33 | DOES before K6 | DOES but O22
 | DOES by K7, W K9 | DOES every E11 | DOES for E11 S-15, the E8 Q5 | DOES from S-14 | DOES in O21 C-29, the E8 | DOES is Q-6
 | DOES it S-16 K6 | DOES me O21 | DOES on O13, the O13 | DOES one O17 | DOES only T11 | DOES the O19 E-9 T10 K-10, DEVICE O13,
 S S-10, W K-6 | DOES them O11 T26 | DOES this E8 | DOES to O13 C-22, W S-12, the O14 | DOES with C-31 | ED " E-7 C-28 K-26,
 . O16 S-14, COMMA O15 C21, S Q6, W O-17, and O21, for O15 | ED $ E-8 S-30 C-20 | ED ( S-20, all O23 | ED ) S30, $ S33 | ED . O14 S15 Q-17 K-15,
 $ S25 Q-15 K-10 | ED 0 O30 E9 S13 C-24 Q-8, . S20 K-7, COMMA C-23, MONEY O10, to S11 | ED : O16 E-11 C-56, $ S-14, W E-7 C-25
 | ED ? E-12 Q-14 K-7, $ E-11 Q-16 K-7 | ED BAD O25 E-31 S-11 K5, . O24, COMMA C22, for O10 | ED COMMA S-13 C20 Q-6, 0 S-11,
 ED E-8 S10 K-7, ING O-11, W C-32, as E7, no C21, nobody O12, or Q-9, so S11, that E7, the S-14 | ED DO T-15 C-45, . S11 T-21
 | ED ED O12 | ED GOOD S11, . O11, in E22 | ED ING S40 C-30 K-8, . O10, and T15 | ED LY O-11 T10 K6, . K8 | ED MONEY E9 | ED S,
 " O11, $ S12, . E-8 S-15, COMMA C20 K7, ED E21 T-14, W O13, are E13, for O-11, to O-12 | ED SOURCE Q-5 K-6 | ED TIME E15 C51,
 . O-14 C46 K5, 0 T-15, TIME C21 | ED TRY T12 K6 | ED W K-15, " E9, $ O-14 E8 C-25, ( T12, . S21 Q-7, 0 S12, : T-11, ? Q51,
 BAD O12, COMMA S27, DEVICE O12, ING K6, S O11 E-23 T9 K-6, TIME S12 K6, a O13 C-19, and K-6, by S-11, for C-25, from S17,
 in O-13 E-10 C42, is E15, on S15, or Q5, the T16 C-38, to E-11 S-26 | ED a S19 T11 K8, ED Q5, TIME S12, W O13 T11 C-31 K10
 | ED about S22 | ED after S13 T-14, 0 E10 | ED again T15 C-21, . S17, COMMA T10 | ED all C24, S T14, the C19 | ED an S-11 T9
 | ED and E-10 Q-11, DO Q-5, ED E7 S-16 T58, W T-10 C-41, i O17 C-31, it K6, the O-13 | ED another T28, W T25 | ED as T-20 K-8,
 " T-12, 0 O16 C-22, W E-8, a C22 | ED at K-22, all Q9, the S10 C-30 | ED because C-34 | ED before T-13 C25 Q-11, the Q-7
 | ED between E12, 0 E23 | ED both C32 | ED but O19 E-12 C-23 | ED by E-15 T-12 C43 K-5, 0 O10, W S-27 C20 Q-5, my K7 | ED every O-11 T9 K6
 | ED for E13 S14 T13 C-39, 0 E29, ING O16, a C-20 K5, it S14 | ED from S-11 T-14, 0 O17 S11 T-10 C-34, W C24, the T-22 | ED has O17 C-31
 | ED her, W T9 | ED him O12 S11 T23 C-39, the S20 T10 C-25 | ED i C21 | ED if C-25 | ED in T15, COMMA S11, S S17 C-29 K5,
 TIME T-10 C26, W E-9 Q5, on C19, the K-13 | ED into O11, W T-11, the S-13 | ED is T-35 | ED it O-13 S36 T29 Q14 K-17, . K-6,
 BAD S14 T-9 C-19, COMMA S11 T10 C19 Q10, ED T12, S E9 Q10, W E-8 T-18 C32, a T32, and S-19 T24, as T40, at S15, in S-14 T11,
 off C-23, on C-29, out S14, the C-21, to T9, up S11, with T-16 | ED its O-11 E15 T11 K6, W S12 | ED me O10 S-11 K-16, 0 O11,
 DO C-20, W T-19, a C21, off O18, on E8, to S-11 T81 C-41 | ED my O12 E-10 S15 K9, DEVICE C26 Q5, PERSON O11 K9, W Q-8 | ED no T12,
 S T20, W T10 | ED nothing T13, . T20 | ED of S-10 | ED off E-10 K-15, $ Q9, . T-11 C22, COMMA S10 | ED on S17 T11 K-12, 0 Q-5,
 COMMA T11, W S13, a E-8, it E11, the O-15 E12 S14 K-12 | ED one S18 Q-31 | ED or O-10 Q11, ED Q5 | ED out O11 E7 S-28 T11 Q-7,
 . O15 C-30, W O13, and T30 C19, of K8, on E9, the T12 | ED over E10, to E7 | ED that E7 K-6, W E15 C-24 | ED the O-19 S18 T65 C-33 Q-10 K-13,
 " T21, 0 E18, DEVICE O-20 T-21 C-36, DO E8 S-15, ED S-10, ING O-10, PERSON T13, S O-15 S-14 T53 C-24 K7, SOURCE T20, TIME E10 T-17,
 W E-27 S13 T37 C-28 K-8, two T21 | ED them E-7 T47 C-30 | ED there T-9 | ED this C29 Q5 K-7 | ED three, S C-22 | ED through O-11 K7,
 . C23, the O-13, your T26 | ED to S-17 K-6, 0 E-8 S14, DO O-15 E8 S18, SOURCE T9, W O-16 S-21 K-21, a O10 S-10 K5, another S14,
 be E-9, do E20, get S16, have E27, it E-7 T12, say K42, the O11 S-21 T11 K-10, you C34 | ED two E-7 T17, S S12 | ED under T10
 | ED until E12 | ED up C21 Q-10, COMMA T-14, on K7, to K7 | ED us E15 T-9 | ED while C20 | ED with Q5 K6, . O-11, 0 T-11,
 me K9, no K18, the K-8, your E8 T10 | ED within E7 | ED yet O-14 C40 | ED you K13 | ED your E-7 T12, W T15 C-25 | GOOD " O12
 | GOOD . O23 E-11 Q-9 K-26, $ O23 E-10 Q-8 K-26 | GOOD 0 E11 C-31 | GOOD ? Q19, $ O-12 Q19 | GOOD COMMA O20 E-9 S14 T-15 Q-7,
 S O14, so T9 | GOOD DO K6 | GOOD ING K16 | GOOD TIME C-28 K37, . K22 | GOOD W E12 C-33 K22, . C-36 K34, the S15 | GOOD and T16,
 the K5 | GOOD for E19 T14 | GOOD i E8 | GOOD if E13 | GOOD in O13 E18 S-12 C-31 | GOOD now C20 | GOOD one T-9 | GOOD so T12
 | GOOD the Q5, W Q7 | ING " O-14 S30 K6, $ S25, COMMA E7, for O12 | ING $ S24 K-10 | ING ( S10 | ING ) S12, $ K7 | ING - T14,
 - S-11 T16 | ING . O10, W T10 | ING 0 C19 K-8, . C24, W S16, from O12 | ING : C-24, $ S-12, 0 O32, W C-21 | ING > S11 T19
 | ING ? O-13 Q15, $ O-18 Q15 | ING BAD, ? Q16 | ING COMMA E9 S24 T-14 C24 Q-8, W E9, and T-24, so C19, the S-11 C24 | ING DEVICE T-9 C31
 | ING DO E7 T-13 | ING ED S14 K9 | ING GOOD S16 | ING ING S28 T11 Q6, . T14 Q7 | ING LY C-23 K10 | ING S E-8 S-14 T-21 K9,
 $ O11, . C28, 0 Q7, COMMA C30, S O23, W K6, from O-12, in S10 K9, of K21, on Q10, the E9, to S-14, with S14 | ING SOURCE,
 $ O11 | ING TIME O-11 E34 T-14, . E12 S18 | ING TRY T9 | ING W O16 E-10 S-13 T-15 Q7 K11, $ E-8 C20 K-9, - E-9 S16, . S-14 C21 Q-7,
 0 O-10 E-16, : O13 K6, ? Q56, COMMA T-20 C39 K10, DO S16, DOES S-12, ED O-10 K7, S O-21 E7 K-7, and S24 T-10 C-22, in C-21,
 of K9, on E-8 Q6, the O14 C-22, to S-28, when K5 | ING a E-10 S41 T-9, W S30 | ING about O14 K-8 | ING all T10 | ING an O11
 | ING and E-8, ING S11, S K7 | ING as S-10 | ING at O29 C-22, the O11 | ING by T-10, W S14 | ING down Q7 | ING for O-12 C25,
 0 E8 C27, ING Q-6, the T9 | ING from, 0 C20, the C-20 | ING here C21 | ING i C25, ED S-13, can Q8 | ING in T-10 C-21 Q-5 K-26,
 W E8, it C-20, the T-9 C20 | ING into C22 K18, the K24 | ING is E16 T-16 C23 Q-5, BAD K10, GOOD O28 T-13, W E21 | ING it O11 S26 T11 Q23,
 . S16 C-20, COMMA Q16, W S13 T-12, in T17 Q10, up Q7, with S11 | ING like E17 | ING me O12 C-39 Q-5 | ING my C-22 K-6 | ING of S-16 C38 K8,
 ING O-16 K9, the C24 | ING off T28 K15 | ING on E-11 S15 C44 K-17, it C19, my S10 | ING one E8 | ING only K8 | ING or Q5
 | ING our C-28 K9 | ING out T19 K6, . O11 K10 | ING s C25 | ING that O-13 S11, S Q-5 | ING the S11 T40 Q-5 K8, " E9, DEVICE S13,
 DO T18, ED S10, S O-14 T23, W T18 K12 | ING them Q-7 | ING this O-26 E9 T-10 C37, W O-10 | ING through S18, the S12 | ING to K-7,
 DO O19 Q-5, W S15 T12 C21, get S-14 T11, the S-13 Q-6 | ING two T38, S T9 | ING up, . K7 | ING was E8 S-11, ED Q6 | ING when S14,
 i S12 | ING with S22, W S13 | ING your K7, W K9 | LY $ O14 S-14 K27 | LY ) S11 | LY . S23 Q-8 K-5, $ S19 Q-8 | LY 0 K-5 | LY : K13
 | LY ? Q21, $ Q21 | LY BAD O37 C-20 | LY COMMA C-21 Q-7 K40, $ K9, W O-20 K73, the E9 | LY DOES O12, the O14 | LY S S-14 K15,
 . T21, COMMA K21 | LY W T-14, . K9, to E9 | LY a C-22 | LY as S13 | LY but C-19 | LY from O-22 | LY i S11 | LY it E7 | LY on E7
 | LY one C-26 | LY the O16 | LY this C-23 K15 | MONEY $ Q9 K-5 | MONEY . Q-5 K-15, $ Q-5 K-14 | MONEY ? Q41, $ Q39 | MONEY COMMA O-10 T-15 C-26
 | MONEY ED O12 E-8 S-15 C-25 | MONEY S O14 | MONEY SOURCE C22 | MONEY W Q10, $ O11, - K10 | MONEY and E-8 | MONEY in C20
 | MONEY of O17 C-22 | MONEY off E7 | PERSON $ E-8 Q8 K-19 | PERSON ( T11 | PERSON . E-9 Q-14 K14, $ T-11 Q-13 K16 | PERSON 0 C33,
 . O-20 | PERSON ? Q7, $ Q8 K5 | PERSON COMMA O-28 S-16 T10 K30, $ O-13 K19, 0 K11, W K9, i C26, the E8 Q7, who T12 | PERSON DEVICE C-35
 | PERSON DO, it K8, the T-9 | PERSON DOES S32 T-12 | PERSON ED S-17 T20 C33 Q-6 K-6, . T22, COMMA S11, W T-17 Q-7, in K6,
 me E9, my O17, the S-15 T23 | PERSON ING C20 K-9, me K-6 | PERSON PERSON T26 | PERSON S T-22 C25 Q12 K-10, . E8 Q9, 0 O20,
 it C20 | PERSON SOURCE O-11 E14 T-12 C32 | PERSON TIME C-20 | PERSON TRY S19 T-9 C21 K-6 | PERSON W K-8, $ S-11 Q8, . C-28,
 > E8, ING Q9, S Q-7, TIME T13, it Q13, on C-27, s O55 C-35, the Q-5, to Q12 | PERSON and E-24 S16, W Q8, i S20, the T15 | PERSON are K5,
 ED K13 | PERSON at T-9 | PERSON can Q5 | PERSON could K7 | PERSON did C28 | PERSON for T-16 | PERSON from T11 K8, the T14 K6
 | PERSON got C21 | PERSON had O18 T12 | PERSON has S-13 T9 C20, ED T13 C-33 K7, W C23 | PERSON here K22 | PERSON in S-19 K-7
 | PERSON is T-18, W T-15 C43 | PERSON it E22 | PERSON on K6, 0 K7, your K7 | PERSON s T12 C-24 K-8, DEVICE O14 T12 C-35 | PERSON said T13 C21
 | PERSON says T28, W T9, it O13 | PERSON should E-13 K5 | PERSON since K6, 0 K7 | PERSON there K14 | PERSON to C-30 Q-12 K-8,
 DO Q-7, W C-24 | PERSON was, here T9 | PERSON who O-17 T-14 Q-9, ED O-14 C28, S O-13 | PERSON with O13 C-32 | PERSON won O18 C-19,
 t O18 C-19 | PERSON would E10 C31 | S " E17 S41 T-15 C-19 K-19, . E16, COMMA E20 C-24, ED E8, W O34 E-12, and O10 C-24 | S $ T-19 C28 Q-6 K14
 | S ( O-16, ) S-15, W O-23 S25 | S ) E19 K17, $ K22, . C21, W K20 | S - E-12 S12 Q-8 K11, W E-9 K22 | S . S-12 C19 Q-6, $ Q-7 K-18,
 S C20, W O-10 S-13 | S 0 O12 S17 K-18, ( E37, . E-10 S11 Q-5, : E8, S E-8 T10, TIME O12, W O42 S-17 C-30, and S24 C25, to E-7
 | S : O-13 S11 K-22, " O11, $ E-14, 0 S-14, W K-8, the T10 | S ; O-16 C43 K-7 | S > O-12 S36, DO K9, W O-13 S24 T-12 | S ? S14 Q15 K-11,
 $ Q30 K-9, W S13 | S BAD O17 S29 C-20, . S14, in S17 | S COMMA O-12 E-14 S19 C20 K23, $ K8, DO S14 C-19 K-5, ED E-8 T11 C31,
 ING S13, S Q-5 K7, W O-22 E-22 S15 Q-11 K39, a O-13 T16 Q-7, all C28, and E7, as E26, but S13 T18, i K6, in O12, one E-9 C27,
 or Q14, please Q7, same T13, so S-19 C29, that O-13, two C24, which S-11 | S DEVICE S13 | S DO O12 T-9 C27 K-8, . T-10, in E7
 | S DOES E-17 C20 K6 | S ED E7 S-34 K-23, . C25, W C23, in S-14, with C-25 | S GOOD E-8 S-17 K-6, COMMA O14, W E16 | S ING O18 E-10 C32,
 . E-9, me O12, the O11 | S LY S-12 C21 Q-5 K26, COMMA O-32 E-12 K39 | S PERSON T14 C-26 Q5 | S S O15 E-12 S18 T-13 C44 Q-11 K-7,
 $ O-15 K7, . E9, COMMA T-10 C39, and E11, the O13 | S SOURCE C28, $ K11 | S TIME T-14, . C19 | S TRY T29 C-22 | S W O20 S-18 T-12 Q-6,
 " T-11, $ O-18 Q-11 K11, ( E-14, - C-20, . E-17 S18 Q-11, 0 O19 S-19 T-26 C37 K-12, : S19 C-22, > Q5, ? Q-14, COMMA O-13 S12 Q6,
 DOES S14, GOOD O17, ING O-11, PERSON O13 E11, S T11, TIME S10 T-13, and E-11 S-12 T9, by C23, for C-22, i K7, in O15 C-33 Q-6 K-7,
 is O16 E-7, it C40, of Q5, on S14 T-15 K-7, than O32, the O12 E8 S-25, to T-11 C42 K7, was K8 | S a O10 C21, 0 E14, TIME O-13 C49,
 W O10 S-12 K7 | S about O12 T11 C-32, 0 C-19 | S all E9, S C21, W E18 | S an O15 T-9 C-25, BAD O11 | S and T-14 C45 Q-7 K6,
 DO S28, S O-11, W C19, got O22 T9, the C40, there S10, they T10 | S are O-17 E7 S24 C29 Q-27 K-35, ED O-10 E9, W T10 Q-16 K-13,
 all O16, not S10, still S13 Q9, there O12 | S as O11 S-10, ED E23, GOOD S11 T16 | S at O17 T11 C-24, W O14, the E-7 | S be Q-13
 | S because, of Q7 | S been E19 | S before S-14 T14 | S between E8 S13 | S both O11 E8 T21 C-33 | S but E-11 T17 | S by Q-12,
 W Q-8 | S can T12, t T16 | S could C25 | S do T-9 C19 | S does E10 | S don O14, t O14 | S during S16 | S every E-10 C26,
 W E-8 C21 | S for E-11 S-14 Q-5, 0 C-24, a K8, me O11 T12, the S12 T-20 Q-5 K-5 | S from S-24 C-45 K10, TIME E8, W E-8 C-39 K9,
 a K8, you S11 | S get E7 S-14 T-10 | S has C-38 | S have O20 T-22 Q-5 K-7, been C22 | S here O-12 Q5 | S i Q-7, ED S-11 | S if O12
 | S in K10, " K10, 0 C23 K5, TIME C-22, W O18 S18 C-20, it T-13 C20, one Q8, that E8, the O10 E-9, your C24 | S into T-11 C20
 | S is, BAD O12, GOOD E7, W E-10, the T11 | S it S-32 T48 Q-11, . O11 T29 C-36, COMMA T11 C-23, DO T38 C-22, W O-10 Q-8,
 is O15 E-7 | S its, W T-9 | S like C39 K-6 | S me O59 T-12 C-34 K-18, W O10, a O17, to E-10 T-9 | S must, be E8 | S my O13 S-25 T14 C-21 Q18,
 W S-16 T16 Q12 | S need E16 | S no E8 K-6, S O20, W E8 T-12 | S nothing K6 | S now O14 T-22, . T-11 | S of E7 S-11 K7, " E11,
 0 O22 K6, S C25, it C26, this E9 | S off O18, the S12 | S on O19 C-30 K-27, . S11 Q5, 0 S10, TIME T-19, W T9 C-26, a O11 C-23,
 it T-16 C19, my C-25, the S-12 K-8, your C26 | S one, W S-12 | S only S-16 C20, . C37 | S or T-9 | S ought E14 | S out O17 E-13 S-13 Q-6,
 W T9 | S say T-10 | S should O-16 E-12 C25, be C20 | S so E10 T-9 C20 K8 | S still S-13, W O11 | S that S-10, i O14 | S the O16,
 0 C-19, BAD S-11, GOOD T30, SOURCE S22 Q6, W O17 E7 S-15 Q-6 K-6, other C20, same O-12 C56 | S there O16 C-20 | S this Q7 K6,
 TIME K8 | S three, S O16 | S through K6, . T13 | S to T-13, DO E-11 S11 K9, W O22 Q5, be S-11, the C35 K-7 | S too T11 | S under C24
 | S up O27 E-11 S17 C-35, . S12, to E-10 | S us C24 | S was K12, ED K11 | S were C39 K-7, ED E11 | S what E21 | S when S26 T-21 K-5,
 i O37 S26 | S with O16 T-13, W O19 C-30, a S-12, the S20 C-39 K-5 | S within S-12 | S without E8, ING E7 | S would E15 | S you E16 C-30,
 W E15 | SOURCE " O-13 | SOURCE $ O-11 T-17 C28 K7 | SOURCE ( O-14 | SOURCE ), . E7 S12 | SOURCE - C24 | SOURCE . Q-8, $ S-15 C20 Q-7 K8
 | SOURCE 0 C-23, - O10 K8, . E-8, COMMA E20 S13, W E9, has O17 | SOURCE : E16 C-59, " O-10 E48, S S13 | SOURCE BAD T10 | SOURCE COMMA O-16 E21 S16 T-9 K-8,
 " E9, DO T-13, ED O-12 S12 K-6, S E8, SOURCE T12, W E10 S18 C-38, and C-20, but C21, one E11, the C25, which O-14 | SOURCE DEVICE T10,
 on K7 | SOURCE DO S-11 T10 C-25 Q-8 | SOURCE DOES O11 E8 | SOURCE ED O13 E8 S10, $ K17, COMMA C20, W O16, me S11, on C-25
 | SOURCE ING C-25 | SOURCE S O19 K-16, " E7 S11, $ K6, ING C24, W O11 C-33, of O-21 E15, that E14, to O19 S-19, up O13 | SOURCE SOURCE E34,
 COMMA T9 | SOURCE W Q5 K-6, - T-10 K-18, . S-22, 0 C44, in S13, says E9, the T13 | SOURCE a K7 | SOURCE about, the E8 | SOURCE and T-11 Q11,
 ED S11, W O-20, i C31, the C-19 Q5 | SOURCE are O16 S-11 | SOURCE as E10 S-13 | SOURCE at T-21, the E8 | SOURCE for S10 T10 C-39 K9,
 0 K8, TIME O22, my K6 | SOURCE from S17 T-9 C-20, W S11 | SOURCE had E12 | SOURCE has E31 C-30, ED O17, the O11 | SOURCE i E16,
 ED E14 | SOURCE in O-14 K-10, W S11, the C21 | SOURCE instead E16 | SOURCE is C39 Q-9, BAD S11, W T-11 C28, already O11,
 still C28 | SOURCE it O-15 E36 C-26, S E12, is E9 | SOURCE just E9 | SOURCE me T-13 K18 | SOURCE never K6 | SOURCE of, 0 E9
 | SOURCE off T18 | SOURCE on S14 T-10 K-17, 0 E7 C-22 | SOURCE only C31 | SOURCE or Q-7 K6 | SOURCE out Q6 | SOURCE please K21
 | SOURCE s C25 Q15, W E7 | SOURCE said O-11 E15 S11, " T9 | SOURCE say E19, W E10 | SOURCE says E9 Q-5, " E-11 T-12 C26,
 . O-11 S11, 0 E15, COMMA O-10 E13 | SOURCE that O10 E-14, S S15, W O-11, the C20 | SOURCE the S25 T-12 K-5, W E15 S11 | SOURCE to K-6,
 W S13 | SOURCE when K12 | SOURCE with S24 T-12, a S18 C21 | SOURCE would E14 | SOURCE you O-10 E18, ED E8 | TIME " O-12 E56 C-37,
 . E14 C-26, COMMA E26 | TIME $ E14 C49 K-13 | TIME ) O-11 | TIME - S-10, W S-11 | TIME . S-16 Q-37, $ S-21 Q-37 K-5, . K11
 | TIME 0 T-28 K-15, . T-17 C-21, 0 O-11, : C27, COMMA T-24, and C-21 | TIME ? E-8 C-22 Q8 K6, $ C-22 Q7 K6 | TIME BAD O30 E-15,
 COMMA O12 | TIME COMMA K-10, S S13, TIME O23 C-22, W E8 S-19 T11 C28, and T-11, but O10 C-21, no E11, or C-19, so O-15 E-9 T-21 C27 K-5,
 the S14 T-16 K5, which T20 | TIME DO E13 C-22 | TIME ED E13 C-21 | TIME ING E8 K5, . K6 | TIME LY O17 C-22 | TIME PERSON O-11 Q10 K16
 | TIME S Q6, COMMA Q7 | TIME SOURCE C-29 | TIME TIME S12 Q-6, $ Q5, . O12 K7, COMMA E-8 Q-6, and O13, i T-10 | TIME W T-17 C22 K-17,
 " E7, $ C39, . O-17 T-14 C26 Q-5, ? Q48, COMMA T-12, S S-17, TIME E15 C-28, and S17, it E13 | TIME a O22 E-10 T-17, TIME O11
 | TIME about C43, 0 C21 | TIME after S-20 | TIME all K24 | TIME and E9 C23 Q-5 K15, 0 T15 C-25, DO T-11, ED T-10 K8, S T-11 C20,
 a C26, got T16, i T-11 Q-8, nobody K5, now O27, the C19 | TIME as O-10 E-8 | TIME at O-13 C24 K9, 0 C19, W E-7 S11 C-20 K14
 | TIME because O20 T-15 | TIME before S15 T-9, . E8 | TIME do Q18, you Q15 | TIME for C-28, the C26 K7 | TIME from C20 | TIME has E-8
 | TIME he E10 | TIME i S27 K-14, DO S41 C-21, ED E-10 S20 T-16, W C33, get S-12, got C-20, have E7 C-22 | TIME in E-10, a C-21
 | TIME is O19 C-20 | TIME it O12 E16 C-44, ED E28 S-17, s S12, was E19 C-41 | TIME like T9 | TIME my S16 T10, W S11 | TIME no E7
 | TIME of E9 S27 K5, W C20, the E11 | TIME off T-14 C41, W T-12 C19 | TIME on C22, a C21 | TIME one E-8 S20 | TIME or E-7
 | TIME s O15 S14 T-11 C-22, W E-9 T-10 | TIME so O-13 C37 Q5 | TIME that S-13 | TIME the O20 T-27, S S11, W O43 | TIME there O36 T-10 C-27,
 was O10 | TIME this O20 T-14, TIME O15 T-13 | TIME to S-12 K14, DO T-9 C19 K6 | TIME until K8 | TIME was C40 | TIME we E10 C-20
 | TIME when S-13 C20, i E9 | TIME while S-10 | TIME with S-16 T-11, a C-25, the C29 | TIME would O-12 E7 | TIME you O18 S-16
 | TIME your C20 | TRY . T9 K-6, $ T9 K-6 | TRY 0 T12 | TRY : T-16 | TRY COMMA T32 C-24 K-5, W T12 | TRY S S11 T22 | TRY SOURCE T10
 | TRY W T25, - T21, COMMA T21, S T16, and T33 | TRY and T47 C-29, ED T-11, was O14 T33 | TRY another T15 | TRY at T15 | TRY both T29
 | TRY for S11, a S14 T15 C-20, the T16 | TRY from T16 | TRY it E-9 Q-5, COMMA T-10, and S11 T-10, with T33 | TRY me, to T-11
 | TRY my O11 T11, W O12 | TRY on O-11 T20 | TRY out S15 T-17 K6 | TRY the E-9 S-31 T80 C-25 K9, DEVICE O-12 S-12 T32, PERSON T62,
 S T36, SOURCE T-15 K6, W S-15 K7 | TRY them T-11 | TRY three T38 | TRY to E-31 S30 K-5, DO S12, W E-11 S13 T-13, the T28,
 you T22 | TRY two T35 | TRY with T37, W T10, a T22 | TRY you T36 | TRY your T38 C-26, PERSON O-15, W T25 C-25 | W " E11 C-25 Q-17 K-18,
 $ E14 S-36 T-21, ( S15, ) S16, . E21 Q-6 K-9, 0 T-10, ; S10, COMMA S21 Q-8, DEVICE S17 T11, DOES T10, ED C-20, ING T15, S O16 E-7 S-13,
 W O-15, but O12, does O17, in O15, is S-14, should E18, since O14 | W $ E-25 T-19 K21 | W ( E-10 S-12 Q-10 K29, " E-9 S40,
 ) S15 T-9 C58 K-9, 0 S16 C-27 K6, ED T10, S S-18 T9 C-20 K12, W T-15 Q-9 K12, i T11, in O11, it T21, no K15 | W ) S15 T12,
 $ S17 T-14 K14, . K-6, : S12, COMMA E-8 T18, S O11, W S-10, and S16, is O-14 C39, the K16, with O-11 | W - S15 Q-20 K-26,
 - E-10 S55 C-21, 0 E-23 S-36 C22 K-19, > O12 E8 S-18, BAD T16, ED C24, ING C-19, S T13 C-25, TIME E11, W T-15 C-35 Q-24,
 a S-10, d S13, get S-11, i S20, it S11, like C23, s S26, t S11, up C20, us S12 | W . S-21 C-22 Q-29 K12, " S-15, $ S22 T16 C46 Q-12 K-27,
 . S-13 K8, 0 S-13, COMMA K9, DO C29, PERSON E8, S O-16, W S11 T-26 Q-17 K32, a E7 K11, m K-6, so E-9 | W 0 E-13 T-11 K-6,
 $ O-16 T-11 Q-9, ( S-14 T-15, ) S-10, - O-19 S12 T-16 C28, . O-16 E-22 S-15 T-37 C61 Q5 K-26, 0 E-11 C30 K7, : S-29, ? Q-6,
 COMMA E-11 S28 T-10 C42 Q-6 K-11, DOES S-10, ING Q5, S O17 T12 C-40 K-7, TIME C26 K8, W O-13 E-10 S13 C39 K-8, and O27 S13 T-16 C-49,
 for K6, i K15, in S11 T14, is C-20, of C-32 K5, on T16, to S13 C-25, was S11 | W : E-20 S-13 T19 Q-6 K-28, " E10, $ O-13 T-22 C42,
 0 S-22 T15 C-20, : T-9, ED E-11 C-21, S E-12 S-17 K-6, W O14 S38 Q-5 K-18, a S-11, cannot S-13, no E-10 | W ; O-15 S12 C32 Q-6 K-17,
 $ O-12, ED T14, W E-9, the S-12 | W > O11 S16 C-23, $ O-20 E-15 S-21, . O21 E9, DO O-18 S18, W T-10 | W ? T-14 Q-9 K-14,
 " S21, $ O-13 E-12 S-24 T-10 K-10, W S14 | W BAD S25, on K9 | W COMMA O-17 C35 K23, $ O-28 C-20 Q-6 K63, - O-11 T20, . E8,
 0 T-13 K28, DEVICE S18, DO E-26 S47 T-19 Q-5 K-10, DOES S25, ED O-31 S22 T-14 Q9, ING O10, LY S-14, PERSON E-9 K-6, S K12,
 TIME T-9, W Q-18 K10, a K-6, although K7, and O11, as O-20 E12, but O-14 E7 T14 K-9, does Q7, each S11, every O19 E14 C-21,
 for S-11 C24, get S15, he O-14 T12, i E-9 K-8, is Q7, it O11 C-22, like E13, my S-12 T13, no S-12 T-11 C37, not O-12 E10 S-12 C28 K-7,
 nothing C40, now S13 C-20, of T9, on O12 S-16 T-10 Q-8, one O-12 E30 T-12, only E-7, or Q10, other T17, please T-11, same T-23 C33,
 says E24, she K5, since O-10 K10, so E19 S-19 T-19 C-21 Q-31, still T28, thank K-12, that T9, the E10 S11, then K-6, there E-8 Q5,
 to O-13 C-23, until K9, we C21, when O13, where E-7 T12 C37, which O12 S14, while O24, who T23, you E8 T-9 | W DEVICE S21 T-14 C21 Q-14 K12,
 . Q8, 0 S-10, : E-12, ? Q-17, COMMA O-12 E-14 C33 K-6, ED Q-11 K5, S O15, W S-18 K10, and S25, as K13, is S19 T-10, says O11,
 that S10, the K6, with S-13 | W DO Q8, " S-11, $ S11 K-7, - S17 T-39 K6, COMMA C28 K7, DOES O32 S-12, ED C29, S O12 K-10,
 SOURCE E9, W O-11 S30 C-20 K-9, a S-11, of S16, on Q5 K7, to T45, up Q12 | W DOES O25 E11 Q-12, " O11, . S12, COMMA T9, S E13,
 W S-10, a S-12 C32 K7, and O15, by E7, for E10, it K7, nothing T-11, the Q-6 | W ED S-14 T18 K-20, " T-15 C-20, $ S-14 Q-6,
 ( T-11, ) S11, . E-8 C29, 0 S-14, COMMA S10 K9, LY K10, S S-15, TIME T-15 C33, W C-26, and E-7 C21, as E-8 S14, by S-13,
 during S11, from E-11, it E25, me K-6, my O43 C-20, off C-24, on C34 K5, out E9, the T22, them T23, this C-20 Q11, to E-7 K-5,
 up O10 Q-7, us E13, with C-23 K-5 | W GOOD E8 S-13, $ Q6, COMMA C-25 | W ING Q8, " S21, $ Q-5, . C28 Q-7 K7, 0 K-5, ? Q11,
 BAD O-12 Q5, COMMA O-10 C44, S O18, TIME O-14 E30, W Q6 K7, a Q-5, in C22, is O12, it C-21, like T12, off T20 Q6 K8, to E8,
 with S13 | W LY S27 T9 C-28 K7, . S15, COMMA S-13 | W MONEY T-30 K-12, W Q7 | W PERSON E8 S-15 K25, . K5, COMMA O-15 K13,
 ED C27, are K12, can Q8, has K7, s T18, says O14 T15, to E8 Q-7 | W S O21 Q-9 K-9, " E8, $ O-17 E-7 S13 K36, ) E9 S27, - K18,
 . E-7 Q15 K-7, 0 O21 E8 K-14, ? Q10, BAD O11 S16 T-10, COMMA K-8, DO S-33, DOES K5, ED E-10 S19 K-7, GOOD E-13, ING O15 S11,
 S S-12 T14, W O15 E14 S14 T-12 C-20 Q-9 K-25, a E-10 S-18 T-15, and C31 K6, are O21 S12 T11 K-5, as C23, before C22, between S12,
 both E9 T21, by O10, every C22, for K-7, from T-10 K7, in O-14 S-18 C25 Q10 K7, it S-30 T54 C19 Q-6 K-7, no T12, nothing O24,
 of S-10, off T10, on S16 K-14, out O21, since C20, that C26, the T9 C28, there C-22, to O27 K6, too T15, two S13, up S-11 T-15,
 us T13, were O12, when O11 S18, while O11, with S-20 C28 K-6, without E7 | W SOURCE E20 T-13 Q5 K-23, $ K5, . O12 T-14 C25 Q6,
 ? Q30, COMMA E-8 C22 K-16, ED E10, S O15 T-18, W O-11 Q7, and O-14 Q6, are O11, for K6, has E8, is E-7, it E8, says E12 | W TIME E12 S13 Q6 K-10,
 " E9, $ Q5, . S24 T13 Q-5 K-12, ? Q-12, COMMA E10 K-7, ED E13, ING K11, TIME T-9, W T-10 C29 K-10, and S23 C-25 K6, at K20,
 i S12, it E7, my T10, of E7 S15, s S13 C-19, so Q9 | W TRY E-13 T58, SOURCE O11 T13, W S11, me C-26, the S14 T-18 C20 K16
 | W a E7 S62 T-17 C-44 Q-6 K8, . S15, DEVICE E15, DO Q5, ING E9 C-23, PERSON S13, SOURCE E7 S24, TIME E8, W T-12 K7 | W about S-21,
 it C21 K6, the S-11 | W after E7 S-17 C-25, " S10, W S-15 | W again S17 C38 Q5, $ Q11, . O12 T15 | W all S-24 Q5, S E7, TIME C25
 | W already O17 S-15 | W although O11 | W an O-10 S11 C34, W S11 K-6 | W and E7 S14 Q-11 K9, DO O-16 T14, ED S14 C-20 K12,
 ING T16, S S-26 T12 Q-6, TRY C21, W E17 Q-16 K5, in T11, it O12 S19 K13, its S14 C-22, my T-11 K-7, no T-14, nobody T-10,
 not S-12 T-14 C29, on K7, one T-14, that T11, the S17 C39, then O-24 T9, there T13, they T17 C-19, was T9 K5 | W any E-16 S22,
 W O-11 E-8 S14, more O19 | W are O25 S-20 T-10 Q6 K-12, GOOD C19, ING E8 Q12 | W as S18 Q-6, ED S17 T-13, W E11 S-11 C-43 K-6,
 a T-11, an T14 Q-6, i S12 T11, the E-7 S12 T17 | W at S18 K12, 0 E11, TIME K6, W S-14, all O13, my Q7, the T12 Q6 K14, this Q-8,
 your K-7 | W be Q-7, ED Q-17, W Q7 | W because T-36 K9, it K11, the K6 | W been, ED O13 | W before S14 Q5 K-13, . E8, ING C20
 | W being O-10, ED O-20 | W between S-12 T-11 C27 Q6, the Q13 | W both O12 S13 T-14, . C27 | W but S-25 T10 K6, S T9, i Q7,
 it E8 K6, not T10, the E-8 C19, then E12 T10 | W by T10 Q5 K-23, ING O14, PERSON Q7, TIME C20, W T32 C-22 K-11, a T9, the S17
 | W can E8 S-19 C-24 Q-7, W O11, t O12 | W cannot, be T11 | W could, W E12, not O20 S11 | W d K12 | W did C-23 | W do Q-20
 | W does E10 T12, . E17, W T14, not O12, nothing T14, the T12 | W doesn K-9, t K-9 | W down O19 S13 C-25 K7, $ E7 T11, COMMA O10 S27,
 to T14 | W every O-11 E-7 S11 C38 K-11, TIME K-6, W E-9 | W for T-15 C21, ING Q6, S C37, W Q-5 K11, a T-12 C34 K-10, an T9,
 it O-20 T-10, me Q14, my K5, the O16 C-30 K10 | W from Q9 K-6, 0 S-18 T11, a Q-5, my S17, our K8, the T12 C-31, you C39 K-7,
 your Q8 | W get S-17 | W gets E-11 T14 K-8, it C31 | W got O12 C-41, ED O12 | W had E13, ED O12 | W has T-12 K6, BAD O11,
 ED O-11 K10, a O19 C-20, an C-21, had C-23, it E-8, no K5, the E9 C19, to O-15 E23 | W have C30, the Q9 | W her C-26 | W here T-12 C50 K-5,
 . K-7, COMMA O-23 K5 | W him O-17, . O-12 C25 | W his Q-5, W T-14 | W how, to O-15 | W i Q-6 K27, DO K-10, ED E-11 K-13,
 W E7 S15 K8, am K10, can S22 K7, could E10, d E9, don C-25, get S-22 T11, got O12 K6, had E14 C-21, have T-9 K28, m O13 C-20
 | W if Q35, PERSON Q7, W E20, it C-32 Q32 K8, you O-26 Q5 | W in O13 Q-10, . E-8, 0 C-20 K7, COMMA S15 T11, PERSON T13, S S-11 K8,
 TIME O-11 T-12 C46, W Q-6, a O-11 C51, my O26, our E-9, the S-10 T16 C-38 K-38, their S12, there E11, your E11 C-25 K13 | W instead O18 S-18 T40 Q5,
 of O15 E14 S-14 T22 Q8 | W into E-11 S17 T17 C-24 K-12 | W is C27 Q-11 K-9, " C25, . Q8, 0 T-13 K8, BAD O18 E-8 T-9 Q-9 K-11,
 ED Q6, GOOD O12 Q-6 K-12, ING O31 E-23 C-28 K9, LY E-7, S O-11 C22, TIME O-10, a Q-5 K-7, at O13 E-7, for E41 T-9, in C23 K9,
 not O14 K-9, on K-7, one C19, still O11 C-30, the S-11 T-10 K-6, there O18, with Q6 | W it T18 Q-13 K-28, . S-14 C24 Q-5 K-13,
 ? Q-23, COMMA S12 Q-5, DOES O19, ED E10 S-10, LY E8, S T12, TRY T66, W K-9, before C-24, by O-13 T11 C-26, for E-8 C-20,
 if K10, in S13, may K13, on T10, or C21, please Q5, s O18 S-17 T-9 K-11, says T-9, was E21, with E-11 S13 T13 | W just E14 S-13 T18 Q-5 K-8
 | W like S22 K-6, W O17, a T-9, it S14 | W m K8 | W me O-27 S-11 Q8 K-6, W Q8, how Q5, if Q5 K8, the Q5, what Q13 | W more C23
 | W must, W E8, not E11 | W my O10 S17 T-17 Q6, DEVICE K8, S T-20 | W never O13 T-13, S O15 C-19 | W no T10 C35, . C31 | W nobody C27
 | W not O23 S-13 K-11, ED O18 E-16 T-15, ING O23 | W now S-11 T13 C38, . E-7 T13 | W of S12, 0 S13 Q9, ING T-31, S E-11 S-14 T10,
 TIME E7 T-11 K-6, W O14 Q-7, a S11 C-25 K-10, it Q7 K5, me E9, my K-7, the O12 Q-7 K8, your O-11 E7 | W off S-12 T41 Q-5 K-19,
 $ T23, . T14, COMMA T13, S T21 | W on S19 Q-5 K-10, . S21 K6, COMMA S28, S E10 T-20, TIME E-9 T11 C33, W E-10 T-22 C-32 Q-5 K-12,
 a S19 Q5 K-7, an S10, and T26, every C32, her Q-5, it K-12, my K-13, that E9, the O-13 E-14 T10 C39, your K11 | W one C27 Q-6 K-9,
 $ O11, . C21 Q-8, ? Q-21, S Q-7, and T14 Q-5, in C-22, is O-13, with K8 | W only E10 K-6 | W or T-21 Q19, ING K7, S E9, W S24 Q-6,
 do Q14, not Q9 | W ought E18, to E18 | W out T20, . T12, and T33, of C35, the Q7 | W over C29, 0 E10, W S11, it T13, the T12
 | W please T-14 | W rather Q10, than Q10 | W s S-12 C20, BAD O14 Q5, S O11 K5, SOURCE O-13 C29, W E9 C-45 | W said E10 | W same O-12 E11
 | W say Q19 | W says O14 S-21 C31 Q9 K-38, 0 O34 C-39, ED O20, W S-14 Q8, that C23, the C37 | W she O10 | W should O-12 E27 T-19 Q-5 K-7,
 DO E8, W E17, be E-10, have E-14, not E10 | W since E10 S18, TIME O16 S-12 Q-6, the E13 C-33 | W so C22 Q-5 K7, i C23 | W still O27,
 S O17, has O14 | W t T-11 | W than C-23, the O15 | W thanks K10, COMMA K5 | W that E-8 S12 T-15, . O-14, DOES O-15 S11, S S25 K5,
 W O13 Q9, i C-26, is S13, it C-26, my C19, s T-10, was O20 C-20, you Q-6 | W the E7 S13 T-10 Q-12, 0 T-11 C-35 Q7, BAD O-15 C21,
 DEVICE K11, DO E11 Q-12, ED T-12 Q-5, GOOD E-9, ING S-15 T-9, MONEY Q7, S E17 S18, SOURCE Q-7 K-6, W O-12 K-9, same E-8 T-23,
 two O-14 K6 | W them O-16 E14 T-15 K-13, . O-13 T-11 Q11, ? Q-38, W E9 | W then C27, . C22, S O24 | W there E8 Q10, . Q5,
 was E17 | W they T-24, W O29 | W this O-11, W S12 T-12, is O-14 K12 | W those C-26 | W three E-7, S K5 | W through S15 K-12,
 . O23 T10, the S10, your O-12 | W till E7 | W to, 0 E-8 S13 T35 Q-6 K-15, DO O13 E8 S-25 T-12 Q15 K11, ED E10, ING O11 T9,
 LY E14, S S12, SOURCE O11, W O-16 E8 S-21 Q-8, do C37, get Q-19, have Q5, it Q5, my S11, say C19 K9, the C-30 K-7, this Q-5
 | W too S-13, W O14 | W two S-12 | W under C-26 Q-6 | W up E-10, the S14 K8 | W us C-37 | W was C23 Q-8 K-7, BAD E-7, DO T12,
 ED S23 T12, GOOD K7, ING C-22, TRY T9, W S-15 T-12 C23, the E33 | W we O-14, W T15, have Q8 | W were E11 T-12, ED E7 | W what C-23 Q-6,
 i T9, it Q8 | W when O39 S17 T-10 C-34, ING O15 S21, i Q-5, it C-19 K7, you S13 | W which, W Q9 | W while S14 C-27, ING S-14
 | W who, ED K13 | W why E9 | W will S-15 T-10 | W with S22 K-12, " S11, 0 O-11, S O-12 S11, W T10 K-8, a C29 K-7, me K6,
 one K10, the E-8 K-11, your S11 | W within E19 K6 | W without E8 | W won T-12, t T-11 | W would E-8 S-15 T-20 C20 K-7, be E-7
 | W you S-11 T-17 C-21 Q-10 K18, . C23, DO K6, ED O12, can K11, to S-10 C-24 Q-7 | W your O11 E9, PERSON T13 K16 | a - Q7,
 - Q11, 0 K9 | a . E10 S28 T-23 C-53 K7, $ E12, W T-10 C-31 K5 | a 0 O14 E7 K8, . O16 E-9 Q-7 | a BAD E8 T-24 C25, W T-19 K5
 | a DEVICE K-6, $ Q14, in C24 | a DO O-10 S-16 K-33, . S-19, W S-15 C32, of O-12 Q-5, with T10 | a ED E10 Q-11 K-8, DEVICE Q-5,
 DO K9, W E11 T13 C-32 K-17, one Q-5 | a GOOD E-8 | a ING O-13 E8 T-17 Q9 K-12, COMMA K6, W S12 T-26 K-16 | a LY O-12 K11,
 W K7 | a MONEY S-12 C-40, of O12 | a PERSON O-13 E-15 S26 C32 K-23, COMMA Q5, DOES S11, TRY O13 S14, W C27, of C26, with T-12 C-26
 | a S E-12 C41 K-5, W C36 | a SOURCE S22 C-57 Q-7 K15, . O-11 E16, COMMA O-11, S O11, SOURCE E17, for C-21, of C21, that O15 C-19
 | a TIME E-7 K-28, . E-10 T14 K-8, COMMA O-10 E12, TIME T17, W T-14 C-32 Q7, for E7 | a W E-11 T14, " E10 S-15 C30, $ O13 E14 C-20 K-14,
 ( S-16 K5, . C-27 Q17 K8, 0 O-18 C22, : T32, ? Q-6, COMMA Q10, DEVICE C39 K-7, DO E7 S16 K-7, DOES S11, ED E-11 C42 K9, ING O18 E-9 K-11,
 PERSON E-8, S E10 S21 C-20 K-8, SOURCE S-20 Q5 K-7, TIME O-17 T13, after O-12 E8 S-11, all O15, and T-9 K7, at E9 T16 C-20,
 before C-22, being Q-6, by E-8 C30, can E7, down K7, for T-19 C20 Q-8 K6, from S32 K-11, has E30, i O13 T-10, in E-17, is E45 S39 C-41,
 of S-17 Q-5, on O20 T-11, or Q14, over T22 C-19, so S11 K7, that S14 T-34 Q-8 K-6, the O12 C-20, through S18, to S-14 Q6 K12,
 was T9, we T9, when C20, which O-11, with E-17 S24 T-17 | a three K8 | a very K10, W K12 | about 0, . K16, : C22 | about ING O-20
 | about W S16 Q9 K6, $ T9, . C21, 0 K8, COMMA Q9, TIME O16 | about a O15, W O20 C-20 | about every O14 | about it T-12 | about my K21
 | about one O19 | about the S-11 K-15, W T9 | about two, TIME O15 | after 0, S E8 | after DO O16 S13 | after ING S18 K-7,
 the S17, to S11 | after LY O14 | after W O13 K5, $ K10, 0 O10 S12 | after a O18, TIME O26, W T-14 | after about O13 K6, W K10
 | after every K9 | after i E-7 S25 T-13 C-24 | after one O11 | after that O14 T-10 | after the K-8, S C21 | after three O14
 | again " E18 | again $ K-10 | again ( O12 T22 | again . E-11 S20 C-31 Q-12, $ E-11 C-31 Q-11 | again ? Q18, $ Q17 | again COMMA E-15 S-23 C29,
 W O19, same O25 | again S O14 S16 T-33 | again W C24, TIME T10 | again and O14 | again on K8, the T10 | again with, the T-10
 | all $ K10 | all ) O14, $ O23 | all . C-34 Q-5 K10, $ C-33 Q-5 K10 | all 0 O17 | all COMMA O-12 E8 S22 K38, $ K6 | all ED S-16
 | all GOOD O10, COMMA O20 | all ING C23 | all S S-14 C-31 K-7, " E14, ED E10, W O12 | all TIME S-14 C29 K7, . E8 | all W C-24,
 COMMA K5, S S12 | all in O14 Q7 | all is T12, GOOD T13 | all it S15 | all my K-11, S E-8 C19 | all on C25 | all that C22
 | all the Q-15, S O12 Q-7, W E8 | all this C24 | already . C31, $ C20 | already COMMA T11 Q6 | already ED S-13 T19, . O19,
 the T33 | also 0 T13, . T11 | also DO T36 | also ED O-12 S-20 T37 | also S O18 S18 | also TRY T10 | also W T-12 Q16 | also a O11
 | although it E7 | although the O13, W K7 | am . K5, $ K5 | am 0 K6, and O-13 C31 | am ED O-10 | am ING S19 T9 K23, W K17,
 the S14 K12 | am W S-15 T-14 K13, COMMA C-33 | am a K-6 | am from K-15, W K-15 | am i O-11 Q41 | am not T11, W T20 | an ING E7,
 W E9 | an PERSON C-20 | an SOURCE O13 | an TIME E-8 K7, . T15, BAD O13 | an W C29 Q-7 K-15, . E-8 T-18 C20, COMMA O-19, ED S13,
 PERSON Q-7, SOURCE O13 S-10, and E-11 S21 C26, for S-10, from S13, in O15, is E13, or Q7, to C-26, when S12 | and " C22 | and 0 O10 S-12 K-14,
 . E12 S-12 C31, : O17 C-20, COMMA S13, W T11 | and BAD C22 | and COMMA C-28 | and DO O-50 S45 C-46, . S13, W O-13 S36 Q9,
 in T14, the T14 C-20, to O-16, your K12 | and DOES T-10 C23 | and ED O-33 E-11 S23 C-25 Q-15 K17, " O-16, $ K13, DO O-11,
 S K9, a O12, and T12, in S27, it O-17 T15 C-32, me E-8 C33, my C26, the O-28 E-21 S-11 C-48, them T-17, to E9 K7 | and GOOD C23
 | and ING Q-5, W T-13, it S18, the S12 T10 | and PERSON T10 | and S S-26 Q-7, " E8, . S11, COMMA C24, are O11, it C26, there O23,
 with O15 | and TIME S-14 | and TRY O-31 E-17 S18 T-16 C19, it T-12, the T19 | and W E10 S12 T-18 Q-16 K-11, " C19, $ K25,
 . O-10 T-10 K-5, : E8, COMMA E10, S E-13, TIME S-12 T19, a C20, and T11, are C22, in S11, is T-15, it O-20, me T-17 Q6, the T9 Q-12,
 them E11 | and a Q-8 K-7, SOURCE K5, W Q-10 K-18 | and after O11 | and again O12 K10, on K16 | and all S-13 Q8, . E24 | and also K5
 | and an S-11, W S-11 | and at S17, the S13 T-9 | and can T-12 C20 Q10 | and did T9 | and do T-11 Q13 | and does Q16 | and doesn T13,
 t T13 | and every S15 C-20 | and get O13 | and got O13 T19 K-8, W O14 | and have S-12 C19 | and he, ED C-24, said O15 T20
 | and his E10 | and how Q20, W Q36 | and i C26, DO Q6, ED S15 K-8, W T-11 C24 K-10, d C59, do K19, get O29 C20, have C-21,
 ll C-44 K6, ve O11 T20 K-7, was O19 | and if K5 | and in S-11 T29, . T12, again T23 | and is Q26 K-6 | and it O29 S23 T17 Q-11 K14,
 DOES T12, ED O33 E-8 S17, S E-7 S25 K6, W K5, is E7 C21, s O17 T-17 K-5, said T28, says O-10 S19 K9, still O11 S13, was C-28
 | and its O26 | and my K-17, PERSON C33 K-7, W S13 K-5 | and no, W O13 T-24 | and nobody E7, ED O27, S O-13 C22 | and none,
 of O11 | and not T-11 K7, W K21, a O13 | and nothing O16 S17 C-26 | and now O28 S28 C-35, the O12 S15 | and off T24 C-22
 | and on S-14 T16 C-24 K6, COMMA T53, TIME O11, W C21, the K6 | and one, W O-11, of C-21 | and our E10 | and says T21 | and so O12 C-36
 | and still K7 | and that T16, is E16, was O12 T12 | and the O18, DO O16 E-7, ING T-11, MONEY C27, PERSON C-26 K6, SOURCE O19 S15,
 TIME E7, W O-11 T9, same E8 | and then, ING S17, W E8, a O15, it T17, nothing S12 | and there O25 S19 T10 K-5, are S10, is O12,
 s S17 T11 C21 | and they O17 S-11 T18, ED T14, said T42 | and this, TIME T9 | and three C23 | and two T-11 | and was S-11 T19,
 ED T9 | and we S-17 K-8 | and were T19 | and where Q22 | and which E9 | and will O-13 | and with O12 | and without O-11 | and won K6,
 t K6 | and would Q12 | and you O23 Q-7 K-6 | another DEVICE T20 | another W E-8 T19 Q-5 K-8, COMMA T43 | another one Q5 | any DEVICE S16
 | any S E-7 S-13, . C20, ? Q11 | any SOURCE S11 | any TIME O-13 T-9 C51 | any W O-33 E17 S28 C-19 Q9 K9, . C21, ? Q32, COMMA S12,
 S E7 K12, and S-10, of Q-7, that S12, to Q33 | any more O25 K-6, . O21 E-12, COMMA T9 | any of S12 Q-8 | any other Q5 | are 0 E-10 T-9
 | are BAD O13 C-35 | are DO C21 | are ED S-13 Q-6, . S-13, in O10 | are GOOD O15 K6, . O16 K5 | are ING S-18 C-30 Q8 | are W Q-6 K-10,
 . O37 E-7 C-30 K-6, COMMA C24, to C19 | are at C-20 | are being O15, ED O15 | are for E8 Q-7 | are no S12 | are not C-25
 | are still S16 Q6, ING S16 | are the Q10, S Q13 | are they Q26 | are you, ING Q-8 | aren t, ED E9 | as " S-21 T-11 | as 0 O12 C-37
 | as ED E9 K-9, . E16 T-10, in C23 | as GOOD S-12 T15, . T25 | as W E16 S-21 Q-5, : S15, S E8, and S-12 T20 K7, as E10 C-28
 | as before E-11, . O11 E-7 | as i K7, DO O17, can C22 | as if O12 S-17 | as in O-12 E31 C-21 | as it E-14, is E7, s E17,
 should E-9, was E-7 | as the S17 K-5, PERSON T21, W E12 | as with E18 | at ", ING O14 | at - E15 | at . O-14, $ O-11 | at 0 O23 K-6,
 . S13 T-12, : E-7, in O12, on S-14 | at S O-12 S19 | at TIME, . K5, COMMA O-11 | at W S-29 T-12 Q-7 K9, " O-10 E38, $ K5,
 . S-16 T13 K12, 0 O16 E-15, ? Q-15, COMMA K-7, S C19, it O11, the Q5 | at a, W C29 | at all K-9, . O17, COMMA E12 | at every T9
 | at it E-12 | at least E7, a E8, one E-8 | at me O14 | at most O-10 E31 | at my S12 C-20 Q5 | at our, W S11 | at that C19
 | at the Q5 K5, PERSON K6, SOURCE T18, TIME C29, W S-14 T-17 C42, same Q5 | at this T17 Q-5 | at your K-14, W S-19 T-12 K-12
 | be " E30, W E20 | be . O12 E-9, $ O12 E-9 | be 0 E37 C-26 | be BAD Q9 | be DO Q-17 | be ED T11 C-29 Q-15, . E21 S26 C-32,
 ? Q-22, at T12, for Q5, from Q-5, in E11 Q7, to C23 | be ING C22 | be LY E9 Q6 | be S S11 | be W O-23 E17 T-13, $ E9 K8,
 . E-11 S13, ? Q46, COMMA O-16 C22, for E-10, if O-15 E30, to T-15 Q5 | be a E-9 | be at E-9 | be done O-11 Q13 | be here E10 C-31 Q6
 | be in E-8 C27 K8, W K22, the C28 | be no E7 | be on E8 | be one E15 | be that Q5 | be very E-8 Q5 | because W S11 C-20
 | because he Q6 K9 | because i E-11 | because it K6 | because my C20 | because of T-12, it O19 C-25, the C35 | because the E-8 S11
 | because we Q7 | been " O13 | been ED S23 Q10 K-7, " T11, . O-11 E10 S18, COMMA S17, and C19, for O32, in Q9 | been ING O14 E-7,
 to S16 T12 | been W E7 S-17 | been a T-10 C28 K7, W C20 | been like O10 | been the E16 | been through T43 C-22 | before $ E33
 | before . E7 T-9 C27, $ T-9 C19 | before 0, . E7 | before COMMA E20 | before ING T11 Q5 | before TIME T-18 C-30 Q10 | before W E-11 Q-8
 | before i T-15 Q9, ED O-11 S28, W Q15 | before it Q-5, S C21 | before the T-16 Q-6, DEVICE E8, W T-13 Q-12 | before you C24
 | being ED E-8 T-12 K-5 | between 0 E24 C-36, and E35 C-29 | between the T11 Q9, W Q13 | both . E7 K-7, $ E9 K-7 | both COMMA T13
 | both DO E11 | both PERSON T30 | both S S-12 K-6 | both TIME O19 C-27 | both W O11 | both are C20 | but ING O18 | but S S-11 T13
 | but W E15 S-15, . E10 | but after O12 S-11 | but i C32 K-8, ED T-12, am T9, don Q10, have C26 | but it Q-5, ED E7 T15,
 S O14, does K10 | but no O14 K7, W O14 | but not O18 S16 | but that O-11 C39, was C21 | but the, S O14, W O11 T-13 C40 | but then O-11 T23,
 the T78 | but there C-26 | but they T28 | but we T17 | but when O21 | but you T11 | by 0, . O12 | by ING O10 E-9 | by PERSON Q7
 | by S O13 | by TIME O-13 E11 T-9 C-29 Q-5, . E10, COMMA C-29 | by W E8 Q-8 K-13, $ E7 S19, ( O13, . S12 T-16 Q-5 K-7, 0 E10,
 ? Q17, COMMA E-8, S T11, and T15, at K9, on T10 | by a T19, W T18 | by any E8 | by me, . K7 | by my T11, PERSON T19 | by the K-9,
 DEVICE S11 T14 C-27, S O12 E-7, SOURCE E24, TIME E8, W C30 | by your, W E8 | can . K12, $ K12 | can DO O14 C22 K-5 | can ED C22 K5
 | can PERSON K-7, W Q14 | can SOURCE K20 | can W T-18, . E8, S Q-6, it S17, me K7, the T-10 | can get Q10 | can i O-36 S-13 Q27,
 DO Q110, W O-14 Q84, get Q-33, have Q-64, still Q32 K10 | can it Q33, be Q29 | can not, W T11 | can t Q-8 K-12, DO O39 S-13 C-44 Q-7,
 ED O13 T13, W K-7 | can the O-12 Q-16, W Q49 | can we E10 Q36 | can you O-11 E-9 Q-5 K-10, DO C22 Q-20 K-8, W Q17 K-7 | cannot DO,
 the T9 | cannot W T-10 | cannot be, ED T10 | could DO O11 Q-6 | could ED E8 | could PERSON Q5, W Q5 | could W E12 S-13 Q-9 K-5
 | could it Q9 | could not, be O17 E-8 | could the Q-7, W Q-19 | could you T-10 Q15 K-5, DO Q-8 | couldn t S11, W T14 | d . C-21 K14,
 W K12 | d ED E-10 S14 T-11 C28 | d W O-15 E15 S-21 C-22 K9, it E9, the E12 | d be O-10 E16 K-6 | d have O-12 E16 | d like O-16 E-8 S-12,
 to C21 | d need E17 | d rather O-15 E-7 | dear PERSON K27, COMMA K13 | dear S K13, COMMA K19 | dear W E-8 K-8, or K-23 | did . E12,
 $ E12 | did : T24 | did COMMA C20 | did DO T10 | did W E15 C25 | did it T19, again T17 | did my Q-8, W Q10 | did not C22,
 DO C27, W C-19 | did that E-7 K6 | did the S16 | did you K9, W Q-11 | didn t K-8, DO T-9 C39, SOURCE T11, do E27 | do $ Q25
 | do ? Q30 K8, $ Q14 | do COMMA O-11 | do ING Q-10 | do S C26 | do W S11 Q10 | do a, W Q6 | do i S-17 Q80, DO C19 Q32, W Q-57,
 do Q38, get Q32, have Q39, need Q23 K8 | do my K8 | do not T-9 | do that E13 | do the T-15, W E-7 C20 | do they Q19, W Q17
 | do this E20, . E19 | do we Q40 | do with Q-5 | do you O-19 E-7 Q36 K-7, DO Q9, W K-10, do Q29, have Q5, need Q42 | does . E11,
 $ E11 | does W T18 Q9 | does it Q25 K-7, W O-14 Q38 | does not C-21 K-6, ED O-13 S17, W O14 S-11 C-27 | does nothing O26 E-7 T20
 | does that Q12, W Q16 K5 | does the Q12 K-6, W C-21 Q14, same T17 | does your Q18 | doesn t O18 Q-7, SOURCE O21, W K6 | don t K6,
 . O12, W T-10, have K6 | done $ S13 | done . E-7, $ O-11 | done it T22 C-20 | down $ E11 | down COMMA S27 T-38 | down W O14
 | down as O23 C-21 | down at O20 | down for Q6 | down in C21 | down to T13, 0 T17, a T13 | down with K7 | during the C20
 | each DO O34 C-19 | each TIME, COMMA C-27, i T9 | each W S-14 C22 | each and E8 | even ED K20, the K13 | even S E10 | even W S16 Q5
 | even after T21 | even if, i Q10 | even when S-11 | even with O21 T20 | every 0 C26 | every DEVICE E7 | every PERSON S10 K7
 | every SOURCE K8 | every TIME S20 K-10, $ S-11, . S16 K-6, between O11, i C23 | every W O16 S-20 C-20, . E11 K12, DO O13,
 S O16, TIME O10, of E7, one O11 | every other O-10 E23, W E15 | for " O13 S19 T-17 | for . O-11 E12, $ E14 C-29 | for 0 E17 S-14 C-20 Q-5,
 . E8 C-26, S E17, TIME S-16 T10, W E19, and O23 S-11 C43 | for ? Q-53 | for COMMA E7 Q-16 | for ED C24 | for ING O10 S-12 T-21 C41 Q5 K-6
 | for LY E22 | for S E10 S-13 C20 K-6, and O-14 E8 | for TIME E7 K-12, . O-15 C21, 0 E16 Q5, COMMA C-32 | for W O16 S22,
 " O13, $ C55, - K6, . E-15 S23 C-20 K7, COMMA E11 K7, ED E7, S O-12 E13 S-13 C28, TIME E-8 S-11 T10 Q-6 K-9, an T10, at K6,
 in S13, is O14, of O12, on Q5, with C-23 | for a E-15 Q7 K8, 0 O11, DO T-10, ING O-11 C29 Q5, TIME T9, W O16 E-13 S11 C-46 K8
 | for all T11 | for an K5, TIME T19 K5 | for it O-10, ? Q-9 | for me E-8 S12 T10 K-13, COMMA T15 Q5 | for my T-20 C29 K6,
 PERSON T-12 K9, S K6, W K-7 | for no C20, W C20 | for nothing K7 | for now O-25 T31, . O-13 T22, we T17 | for one S-12 | for that O-12 E16,
 . K6 | for the, 0 E11, S Q6, SOURCE E9, TIME T25, W E-9 T-22, one C-23, same C-19 | for this, W E10 | for two, TIME C21 | for your E-12,
 W E-8 | from . S13 | from 0, - C-21, . E-7 T-11 C26 Q5, to T11 C-19 Q-7 | from : E8 | from ED O-15 | from ING C28 | from S,
 . K7 | from TIME O-11 E10 S-13 Q-6 | from W O14 E-10 K17, $ S15 K21, - C20, . E-13 K6, 0 C-38 K5, COMMA C23 K21, S C-24,
 TIME C21, and K-6, on K7, to K-5 | from a E-9 T9, W E-8 T9 Q-5 | from an C22 | from me C-21 Q6 | from my S11 | from our K6,
 W K7 | from that S10 | from the K-7, 0 S-12, DEVICE E-11 T11 K-6, S S10, SOURCE S17, W S16 T-11 C-36, other O-13, same E12
 | from this S-12 | from you E-8 | from your E-11, PERSON S20, SOURCE K7, W S-23 K-12 | get 0 O26 E15, . O16 | get ED O-10 S-15 C21 Q8
 | get S S-11 | get W Q9, . S22, S Q9 | get a, SOURCE O18 K5, W T9 Q9 | get an, W O16 | get in T-18 | get it T10 Q10 | get my Q6
 | get on S14 | get the Q-11 K-6, ING S-15, W Q-7 | get this O13 | get through O13 | get to Q12 | gets ED S-11 T-15, . S11
 | gets W T10 | gets it C26 | gets to O10 Q7 | got ED S-12 K-6 | got W K-9 | got a E7 K8, SOURCE O15 E-7 C-32, W E11 S14 C21
 | got an S-10, SOURCE O31, W T12 | got from K10, you K13 | got it E-7 S14 | got me O11 E7 T15 | got my K8 | got one O12 | got the S12 T-16 C29,
 SOURCE S15 T-14, W E8 C20 | got there C20 | got this, W O12 S11 | got us T35 | had 0, COMMA C-22 | had DO E8 T-11 | had ED T-10
 | had W C-27 K-6 | had a S-13 T14, DO T55, SOURCE K7 | had an C32, W C31 | had been S14, ED S13 T-11 | had it E15 T18, . E29
 | had me T44 C-21 | had the T18, W K5, same C27 | had them E13 | had to O13, DO C27, W O16 S-11 | had two K6 | hadn t, ED C19
 | has " O11, W O11 | has 0, . O11 | has BAD O13 | has ED E-18 Q-6 K13, . K14, W O14, me C20, my O13 | has LY E8 | has PERSON Q11
 | has S E12 S11 | has W S13, : C25 | has a T-14 K-12, W T-21 K-9 | has an S16 | has been E-10 Q-5, " O23, ED E-8 T14 K-7,
 ING O32 E-8 T-9, W C-23 | has it Q7, . T10, COMMA C24, in E9 C-22 | has my O13 Q14, W Q5 | has no T17, W T15 | has one E7
 | has the S-14 K-8, W C26, same T10 C-42 | has to O-14 E15 C-24, DO O-12, W E7 | has two O16 | have 0 T-15 K7, S K6, W C21
 | have DO E13 | have ED Q11, W S15, a K7, it T-9 Q15, the T27 C32 | have TRY E-7 T49 C-35 | have W E12 S11 T-10 C27 Q-11,
 S O-21 T-10 C31 | have a S11 Q-8, W S11 Q6 | have an Q7, W S10 Q8 | have been Q-6 K-5 | have done T30 C-25 | have i Q19 | have it T-10 Q-11,
 ED O-16 Q-7 | have never, ED C-24 | have no T-18 K-6, W T-10 | have not S12, ED C22 | have now T13, ED T22 | have one K9
 | have that Q-8 | have the S-12 T-21 Q6 K-19, SOURCE O-14 C31, W T-22 C-24 Q16 | have to Q17, DO Q19 K6 | have your K7, W K9
 | haven t S-11 | he DOES S11 | he ED E-7 C19 K5, W C25, the T-9 | he S E-15 T-13 | he W O-10 | he d C34 | he has O-11 | he is Q6
 | he s E8, ED C-23, W O-17, in C22 | he said O11 T10 | hello $ K12 | hello . K37, $ K37 | hello COMMA K42 | hello PERSON K10
 | hello there K22 | her DEVICE T17 | her S K6, . C20 | her SOURCE C23 | her W T-9 Q-6, . E8, and O11 | here . S-11 C-43 Q8 K10,
 $ S-11 C-43 Q8 K10 | here COMMA Q6 K8 | here W C37 | here is O-18 S24 C24 | hi $ K6 | hi . K14, $ K14 | hi COMMA S14 K29,
 $ O11 S14 | hi S K18 | hi there K23 | him . O-11 E-7 T-11 C35, $ O-11 E-7 T-11 C35 | him COMMA C34 | him the S20 T9 C-25
 | his S C-30 K5 | his W O-12 E-17 T-12 C22, . O-11 S11 C37 | how W S13 Q33, does Q21, is Q13 | how can Q-26, i Q-26 | how do Q36,
 i Q20 | how is Q31 | how it O-12 T-9 | how the, W S16 | how to Q6, get O-14 Q8 | i . K8, $ K13 | i BAD T-12 C24 | i DO O20 S69 C-42 Q17,
 " S20 K6, 0 C-20, COMMA K6, DO S15, W T10 Q5 K-7, a E-8 K-17, an K10, in S21 T-10 Q6 K-7, it O15 Q5 K5, my K8, on O19, the K10,
 them S12 T-9 Q5, to S15 T-10, up S14, your S-10 K-7 | i ED O-11 E16 S29 T20 Q-12 K-24, " O-11, . E8, 0 E11 C21 K-6, ING S14,
 W Q-5, a E-11 K-10, and S-11 T19, at T-10, for E-11, from S-12, him S14 T26 C-34, in C-27, it S-13 T-13, my O-10, off T-10,
 on S15, out S-17 T13, the O11 S15 T-22 Q-5, them T22, there S11, this C21, to E-9, two S12, up C28, with O-10 S-16 T13 C30
 | i ING Q8 | i SOURCE T-10 K7, in S11 | i TRY T41 Q-7, ING T34, and O22, for S10, in E7, on T27, the T20, to T-14, your T-11
 | i W E-25 S20 T-11 Q12 K-9, $ S12, . T9 Q6, 0 O16 C-28, : O-13, COMMA E-10 T-21 C-20, ED C25, PERSON C-21, S T-16 C29, a K12,
 after C26, and S20 K8, by Q10, i O10 C-44, is C-28, it S27 C-28, my O11 Q20 K-9, no C21, of E8, that E-19 S-12 T-21 C56,
 the T25, there E10, this Q-5 K6, to E-15 S14 Q5, with C22, you E-13 C-40 Q-6 | i already T11, ED T10 | i also T11 Q5, ED T25,
 TRY T15 | i am S-14 K12, . K8, 0 K6, ED O-10, ING S19 K23, W S-15 T-14 K13, a K-6, from K-15, not T11 | i can S-20 K12, DO S-11 K-7,
 ED K8 | i cannot S-14, DO O12 | i could E18 S-13, DO E10, W E13 | i couldn T10, t T10 | i d O-16 E9 T-18 K-8, W O-11 E9 S-24 T-9 C-40 K5,
 have E19, like S-12, rather O-15 E-7 | i did, not T-17 | i didn C23, t C23 | i do O-14 E-12 Q13, W C31 | i don S-19 Q5, t S-19 Q5
 | i get O13 T17 Q-5, ED Q8 K8, W S-11, a T14 Q5, an O18, my Q16, the E-8 Q-8, this O19 | i got E-8 T11, W O-11 C26, an O11,
 from K11 | i had S12 T-9 Q-6, ED O-12, W C20, a S-11, to T9 C-20 | i have T10 Q-7, 0 K12, DO E7, ED Q9, TRY T111 C-52, W S10 C35 Q-5 K7,
 a C31 K-9, an Q7, been C-28, done T82 C-28, it C22 Q-10, one E7, the O-22 T-18 C60 K-6, to T-10 Q5 | i haven S-12 T-21 C27,
 t S-12 T-21 C27 | i in S11 | i just, ED O12 | i like C26 K8 | i ll O-18 E-13 K7, W K6, be K17 | i m E-14 S-20 T-9, ED C-19,
 W Q-5, a Q6, in Q5, not O-14 E-11 | i need Q10, the E7 C-22, to E-9 Q5 | i only E-15 S17 T-22, ED S18 | i said E-9 S11 K6
 | i shall C20 | i should E-14 T9, W E-9 C27 | i still E8 T-13 Q6 K6, DO Q21 K12 | i then T9 | i ve S-17 T9 K-9, BAD T17,
 ED E10 S-11 T18 K-19, TRY T68 C-28, W C20, been K-7, got O-10 E-7 C42 K10, never C-23, now T10, the O-14 T-12 C28 | i was T-9 Q-5 K-24,
 ED E21 S-21 T-16 K-5, ING S23, W E-8 C25, in C-34 | i won O-16 T-10 C27, t O-15 T-9 C21 | i would E12 T-21 K-6, be C-20,
 have E16, like E8 K-6 | if ( O-24 S-12 C22, W O-11 | if ING Q6 | if PERSON C30, S C22 Q7, could K9 | if S K10 | if i O18 E-8 T20,
 DO S-17 T18 C-23, W E-7 S21 T12 Q10, have Q7 | if it T-14 Q7, s Q22 K6 | if not O-18, COMMA Q18 | if she C20 Q5 | if so Q11
 | if that O-23 E-9 T-11 K-6, S C25 | if the T-24, DEVICE E11, S C20, W E9 T-15 | if there C-24 | if this K7 | if we Q6 | if you S16,
 W C19, have K16 | in " K5, W K7 | in - C22 K7, W K11 | in . T12 Q-6 K-11, $ S12 T9 Q-5 K-9, W O10 | in 0 S-16 C19 K8, . O-25 E21 S-12,
 TIME E8 T19, W O15, and C24 | in ?, $ Q28 | in COMMA S32 T13 K-6, W S19 T-10 | in ED, S O10 | in ING Q-7 | in LY O10 | in MONEY O15
 | in PERSON S-11 T9 | in S S-20 K25, . O13 S-10 K9, 0 S14, COMMA S-14, and O-19, of K9 | in SOURCE E14 C-22 K-6 | in TIME O-23 S-16 C65 K-7,
 . O-14 K-10, COMMA C27, W E11, and K7 | in W Q7, $ S15 K-7, . E-10 K13, 0 E7 S29 C-29 K8, : S-15 T-15, ? Q-12, COMMA C29 K-9,
 DOES C-27, S Q5, and C36 K-8, it T14, of K-6, on T-18, the K6 | in a S14 K-8, DEVICE S18, W S11 K-8 | in again, COMMA T9
 | in all K6 | in an C20, W T10 | in and S17, it T11 | in at S11 | in both E9, S E12 | in every E20, W E23 | in his C-20 | in it E-11 T-16 K-8,
 . T-21, COMMA C24 | in may O-10 C33, . S11 | in my E7 T-13, W T-20 | in on T10 Q-5 | in one T-22, DO Q10, W S11 | in our S-11 Q-5
 | in some K5 | in that E7, W C-26 | in the K-15, 0 E17, DEVICE C-21 K-9, DO O11 E-12 S-12, ING C25 K8, PERSON O-11 E26, S E-13 T18,
 SOURCE E9 K-7, TIME O14 T-26 K-16, W E-7 K6, same O-12 C20 | in their, W C-20 | in them C-23 | in there O-10 K-6, . C32 | in this E7
 | in to S13, W S14 | in two T16, TIME E13 | in your E11 K5, PERSON C24, SOURCE E25, W K16 | instead . T12, $ T12 | instead ? Q-14,
 $ Q-14 | instead COMMA T17 Q-6 | instead of E13 T9, ING E48, W E-12 S-13 T14, the E21 S12 | into W O18 K-6 | into the T10,
 DEVICE K9, W S11 | is " E10 S-11, ED E12, W O11 | is . T10, $ T10 | is 0 S-12 T-17 K7, - C20, 0 K19, COMMA E13 C-22 | is : S12
 | is BAD O16 Q-15 K-9, $ O12 Q-5, . S-11 C21, COMMA C-21, and C22 K7 | is COMMA T-10 Q7 K6 | is DO C21 | is ED E7, " E17,
 ( C-20, . T18 Q-8, BAD O25, W T-16 C25, after O18, as T-14 C-24, for E-7, on E8, out O23 S-10 C-19, to E9 | is GOOD S-15 K-34,
 $ C25, . O21 S-14 C-49, for O-17 | is ING O14 E-15 C-22 K12, W O11, for O-12, the S-11, to K7 | is LY K-6, BAD O34, ED E-7
 | is PERSON Q5 | is S, W E7 | is TIME O-14 C46 K6, . O-13 | is TRY S19 | is W S-11 T-22 C42 Q6, $ C28 Q-5, - O-15 K-8, . O19 S-16 C-24 Q7 K-18,
 0 K-5, : S11, COMMA K5, ING K16, TIME C37 Q6, and S-12 C29, for Q14, of C-26, on C19, or E18, to T-15 C-25, with C24 | is a K-5,
 ING E16, MONEY O12, SOURCE E17, W E-14 S14 | is about S-12, 0 C-22 | is all C-19 | is also E9 | is an Q-7, W E8 Q-7 | is at O11,
 0 O12 C-22 | is done Q6 | is for E29, . E11 | is how S11 | is in K6, W C-25, a Q5, the T-10 | is it E-29 Q52, ? Q18, BAD Q10,
 ED Q30, ING Q18, W Q-16 | is like O24 C-19 | is my Q28, W Q10 | is no, W E-11 S12 | is not O13 C-22 Q-5, ED S-12, W O11 S19 T9 C-38
 | is on, the T-9 | is one E14 | is only O13 | is out, of T14 | is still, W T15, there O17 | is that O12 S15 T-18 Q41, ED Q10,
 W Q32 | is the S15, 0 Q6, GOOD K9, SOURCE O-11 Q7, W S13 Q-5, same E-11 | is there T12 C-23 Q32, . O11 T17, COMMA O19, a O-19 Q29,
 an Q22, any Q-10 K6, some Q-17 | is this Q33, ED Q11, a S11 Q-14 | is under T9 | is very K5 | is what O-17 E17 Q-15, i E-11,
 it E-8, the O-23 E37, we T18 | isn t S-13 Q5, ED C-24, in O15, there Q14 | it " E15 | it $ O15 S-14 Q-5 K-6 | it . Q-32 K-16,
 $ Q-31 K-19 | it 0 E11 | it ? O-16 Q14, $ O-26 Q-31 | it BAD O-10 S16, . S17, COMMA T15 | it COMMA E-16 S24 T9 Q8 K-7, DO S11,
 ED T-16 C-20, and T14, i E-9 T-20, it O10, or Q19, please Q9, which T10, with E15 | it DO S-12 | it DOES O21 C-20 Q-6 K-6,
 COMMA T18 | it ED E28 S15 C-37, " O13 S-12, $ E10, . K6, ? Q6, W E7 S-11, a S11 K5, after S13, for T24, on O16, out C32,
 the E8, through E14, to E15, up S11, with O11 | it GOOD E10, . T-16 | it ING S11 C-36 Q9 | it LY S-18 | it S O29 K-11, " O24,
 . O13 T13, 0 E-8, ED E20, ING Q11, W K10, and Q5, it C-19, like S-10, me O34 S24 T-22 C-29, the O-12 E-9, to E21 Q-7, up T12
 | it TIME E13 S-11 | it TRY T16 C-25 | it W E9 S-17 C34 Q-11, $ Q13 K-6, . Q-5, ? Q-46, COMMA E-10 T-17 Q-6 K10, TIME O-16,
 and S16, from C-26 Q18, in T11, the E9 C26 Q6, to S-15 Q-22 | it a T14, TIME T33 | it again, and S-10 T20 | it all O-15 T-11 Q7
 | it and, i S11 Q5, it S-12, the T14 | it as C-20, " E15 | it at O-12 S11, W K6, the O-11 | it be E-9 Q16, ED Q-8, W Q9 | it before T-19 C-22 Q12 K-6
 | it but T19 | it by S-14 T21, ING T12 C-20, W S-11 T9, the T14 | it d E19, be E20 | it did E34 C-27, W E29 | it didn E12,
 t E12 | it does O17 Q-5 K9, W O14 T15 | it doesn T13, t T13 | it down T10 C22, . O-11 C20, to T20 | it for T11, W T13, me T15
 | it from E-9 Q-5 | it got O13 | it has K-5, to E9 | it if O-11 E9 K7 | it in T10, W E7 T-11, the S16 T19 | it into, the T9
 | it is S-13 T9 K7, ED S-11, W K-8, in E12, not E10 C-23, the E-7 T9 | it isn T10, t T10 | it just O13 E-10, S O14 | it may E-7 K6,
 W K13 | it must E-8 | it never E8 | it off O-14, and T17, at T26, the Q10 | it on S10, W T11 | it or C25 | it out, and T-31
 | it over S11 | it please Q22 | it s K12, BAD C-32, ED O-15 E22 S-11 T9 K-5, GOOD O21 T16 C-24, ING O10 T-18, W O13 S14 T-12 Q11 K8,
 a O-19 C33, been O13 T-14 C-32, for O-14 C30, in E8, not O-10 S20 T11, now T-9, the O12 E-7 T13 K-7 | it said O12 S-10, " S-12
 | it says O13 Q-7 K6, " O21, 0 O-12, ING O16, W C27, my O13, on E12, so E11, the O27 K16 | it should E14, . E-7, DO E24,
 W E11, be E-21, have E26 | it so E7 | it still, says O19 S12 | it that E7 K7 | it the Q5 | it three T-9, TIME T-9 | it through T21
 | it to Q-8, W Q-5 K5, me T-10 | it until T17 | it up E-8 K7 | it was K12, ED E10 C-22, GOOD E24 T10 C-29, ING E8, TIME O-15 C31,
 W E18 C-32, a E-10 K8, in K9, my C22, not O10 K5 | it will S11, W S11 | it with E-13 T28, W S23, the E-10 T16 | it would O-10 E15 K-6,
 W E22, be E25 | it wouldn S11, t S11 | its S O-12 E9 K6 | its W E-7 T-9, COMMA S19 C-19 | its been O13 E13 | its the C23 Q-5
 | just DO O-15 | just ED S32 T-10 Q-10 K27, the S11, to O-27 K54 | just ING T10 | just S O40 T14 | just W O-12 E8 S-15 T-19 Q-6 K-10,
 it O-17, to C21 K-7 | just a E-7 | just says O14 | just so K9 | just to T15 | least . E7, $ E7 | least a E8 | like " E13
 | like 0 E14 Q5 | like : S20, $ S20 | like S S16 K6 | like W S-13 T-25 K-6, . C-19 | like a C-21, W O15 C-26 | like before E22
 | like every E7 | like it, . O-15 K6 | like that E-7 | like the Q-5 | like this S12 | like to C20 Q7 K5, DO K13, W C-21 Q9
 | ll DO O-10 | ll W K13, the K11 | ll be E-10 K9 | m . K38, $ K14, W K17 | m ING, S C-23, W C-34, a S-12 C20, for K19, the C29,
 this S11 | m W, . K7, to K5 | m a Q6, W Q6 | m in Q5, W Q6, the C-21 K11 | m not O-14 E-11, ING O-14, W C31 | m on, the K9
 | m the, W O-13 | may 0 K15 | may COMMA K6 | may W S-13, COMMA K-6 | may be, W O-13 | may have S16 | may i Q8 | me $ O11 E-9 K-8
 | me . T-14 K7, $ T-14 K7 | me 0 O25 C-20 | me : S20 K24 | me ? Q14, $ Q14 | me COMMA T15 C-20 K-8, and O11 | me DO O12 S-12 C-26
 | me PERSON K9 | me W S-19 K-13, the Q13 | me a Q-11 K-11 | me again C34 K22 | me and Q-8, the C20 | me at K-5 | me for S-13 K5
 | me how Q11, to Q11 | me i K6 | me if Q7 | me off Q-5 | me on K13, 0 K38 | me or Q-16 | me the S-10 | me to T15 K-20, DO E-8 T13,
 W T13 K-6, the O10 | me what Q10, to Q7 | me when, i C19 | me with K7 | might be O-20 C22 | more . O11, $ O11 | more W, COMMA T16
 | more of C21 | more than Q-5 | most S C24 | most of O-11, the C20 | must W E10 | must be E11, ED E17, W E19 C-19 | must have E-7
 | must i Q34 | must not E22 | my 0 C-35 | my BAD O-11 | my DEVICE O12 Q6 K6, . K5, COMMA O11 T15, W S14 T-10 C-21, is C40 K8
 | my DO Q-7 | my ING S11 T9 K7, S K15 | my LY Q5 K-6 | my MONEY Q15 K-7, $ Q6 | my PERSON S11 C23 Q-13, $ K-6, . T-13, COMMA O-17 T12,
 DO C39 K5, ED E-10 T12 K7, TRY T19, W O-11 Q-9, had O22 C-20, has T11, is O-14 T-9 C21, on K6, s E9 C-22, says C20, to T11
 | my S Q-5 K9, COMMA C24 K5, W C-38, are O-10 | my SOURCE T-23 Q-10 | my TIME Q11 | my W S14, $ T-9 Q5 K-17, ( K7, - E-10,
 . O-14 Q6 K7, 0 E10 K7, ? O-12 Q26 K7, COMMA S13 C-25 K-7, DEVICE E9, ED O-11 T22 C27, ING O12, MONEY C-24, PERSON T10 K22,
 SOURCE Q-5 K-8, TIME C-27, and O24 T-11 K-8, at S14 T-10, for E-9 K10, from C-28, has E-8 C24, in S14 T14 K17, is O-22 T-14 C49 Q5,
 it S-11, on O11 S18 T-15 C-23, over O18, s S-14, says T-23 C28, so K5, to S13 T-13 C23 K-8, was O30 E-7 C-24 K-5, with E12 Q5
 | my other C21 | need a E-7 | need from Q17, me Q16 | need it C27 | need to K-6, W C20 | never ED C34 K-7 | never S O53 C-23,
 . O37, to O10 | never TRY E9, for E12 | never W O-16 E14 | never gets O11 | no $ T-24 | no - T22, W T20 | no . T11 C26, $ T30,
 W C21 | no 0 K-6 | no COMMA T16 | no DEVICE O12 | no DO T10, . T39 | no DOES E39 | no ED O11 | no ING K-6 | no LY T23 | no MONEY S24 T-15,
 . O11 S11 | no S K7, . C-34, ED O22 | no SOURCE O21 C-56 K6, . C-22 | no TIME E12 K8 | no W O13 S-23 Q6 K-12, " E10, $ C-27 K-10,
 . O21 S-18 C-43 Q6 K-18, COMMA O-11 E9, DEVICE T-9, ED S15, ING S-13, S S-11 T-10 C25, SOURCE O11, and T-9 C25, at K6, for E8 S15,
 here K9, in E-7 K-6, of S11, to O19, with T10 | no more C-28 | nobody . O17, $ O17 | nobody DOES T13 | nobody ED O17, me C-19
 | nobody S C32 | nobody TRY O26 C-21, . O13 C-23 | nobody is C-33 | not . O13, $ O12 | not 0 E13 | not ? Q13, $ Q13 | not COMMA E10 T-9 Q9
 | not DO C35, . T9 | not ED E-12 S13 T-21 Q-5, " O16 S11, . E-15 C-19, COMMA S-15 C24, W C-21 | not ING E-7 T-11 C-46 Q-5 K-15,
 to C26 | not LY O-11 | not W S-15 K6, $ C31, . O-13 S18, COMMA C-28, S S-10, any T28, if Q11, in O15 S-10, it C20, of T12,
 on K10, the K7 | not a O-10 C23 Q-6, W O-14 S-12 C24 | not all O11 | not at O22 E8 | not be O10 E-7 C19, ED S11 | not do T10
 | not here O15 | not in O11, the O12 T-9 | not my C25, W C25 | not on K10 | not so K6 | not that O-17 | not the S-12 T20 K-9,
 DEVICE T13, W T23 K-6 | not there O12 | not to Q-6 | nothing $ O37 T23 | nothing . T21, $ T21 | nothing BAD O-16 T11 C45
 | nothing DOES O32 | nothing ED S-11 | nothing S O20 S13, . O16 S12 | nothing W O-28 T-12 C75 | nothing at O13, all O12 | nothing in,
 the S15 C28 | nothing more E18 | nothing of E7 | nothing on O13 C-23 | now $ Q6 | now . E-7 T12 Q-5, $ T14 Q-5 | now COMMA Q7
 | now DO S13 | now ED T32 | now and O21 C-26 | now i Q-5 | now it O14, S O18 | now its O17 | now my O12 | now on C26 | now the O22 S11
 | now you O14 | of " O-11 E9, W E10 | of 0 S13 Q9 K5, " O26, . S19 C-33 K7, S E-13 T15, TIME T-26 C27 | of DEVICE Q5 | of ING E17 T-16,
 COMMA E8 | of S O11 E-10 S-20 K-7, . O-10 T17, ED O11, and T-11 C24, in T-9, on O13 | of SOURCE, 0 O14 | of TIME Q5 K-18,
 . S-11, COMMA Q6, and C-20 | of W S-18 Q-5 K11, " E14 T-10, - S15, . T17 C-20 K-7, 0 O13 S15, : O-10, COMMA C-23, S O10 E-12 K-5,
 and O-13, in O15 | of a K-22, W E7 C-20 K-13 | of an T-9 | of each E18 | of it Q5, . O13, W T9 | of me E10 | of my, PERSON O15 C-19
 | of our E-18 | of the K5, 0 O18 C20, ED C22, PERSON S14 T-10, S K-8, SOURCE C22 K6, TIME K-5, W C-46, three T9 C19, two Q16
 | of them E-7, . S11, COMMA C-20 | of these O11 | of this T-10 | of those Q6 | of two E8 | of us C25 | of what E10 | of you Q-10 K7
 | of your T-14 Q5, S Q8, W O-11 K6 | off $ S13 | off - K11 | off . K-9, $ K-9 | off ? Q10, $ Q10 | off COMMA S11 C-44 Q-6,
 W T22 | off S T14 | off W O10 T-14 | off and S-17 T31, DO T15, on S-11 T52 | off at T12, the T22 | off every K8, TIME K12
 | off in E7 S15 T-9 K6, the E8 | off it T18 | off my K5, W K7 | off the K-13, DEVICE T13, SOURCE Q7, W T-11 | off your C24
 | on " T-9 | on $ Q6 | on . E10 K8, $ E11 S13 Q5 K9 | on 0 O-10 Q6 K14, . O-13 E25 S-18 K-5, 0 Q8 K26, TIME E-17, W K5, may K6
 | on ? Q16, $ Q16 | on BAD T-9 | on COMMA S39, W S19 | on DEVICE C29, . E8 | on DO E7 S12 | on ED Q7, W Q10 | on ING O16 S12
 | on LY Q6 | on S S10, . T-12, 0 S14 K7, W S10 | on TIME E-27 S27 K5, . K6, 0 S12, ? Q-31 K11, COMMA E-7 S13 K-8, TIME K5,
 and K-7, the S13 | on W T-12 K-20, $ C30 Q-9 K-8, . S-15 T-11 K-16, 0 E-8 C-36 K10, : S17 T-9, ? Q15, COMMA S17 C-38, ED T21,
 ING S11, TIME E9 Q5, and E-8 S-13, is C21, of O-14 T10, the O16 | on a S13 T-14, ED S14 | on and E-7 S-16 T30, off T61 | on at E7
 | on both, . E10 | on every T-12 | on her, DEVICE T19, W Q-5 | on in E7 S12 | on it K-12, . S-13 C-22, ? Q26, COMMA S16 | on its O19 E-8,
 W O23 E-11 | on my S-13 K-18, DEVICE K-6, SOURCE Q5, W O14 K-18 | on our, W S-10 | on some S18 | on that, W E9 | on the K-12,
 0 E-9 T11 C54 K7, BAD O12, DEVICE O16 C-32 K15, DO K7, ING T-11, LY E7, SOURCE E22 S-12 C-20 Q-5, TIME S15 T9, W E8 K-20,
 other E7 S15, same O-12 E9 C33 | on their, W T11 | on this S-13 | on to C-19 | on your Q-8 K6, DEVICE K9, SOURCE S12 C-37,
 W C24 Q-5 | one $ O13 | one - E-11 C23 | one . Q-17, $ Q-17 | one : C19 | one ? Q10, $ Q10 | one COMMA E8 S24, so T10, the E9
 | one DO E37 S-18 Q7, . Q5, COMMA E15 | one ED T14, . T10 | one ING E12 | one PERSON C-23 | one S S12 Q-6 | one SOURCE E8 C-20,
 COMMA E10 | one TIME O21 E-12 C-29 K8, . K11, COMMA T10 | one W S14 Q-13 K-38, . O-14 E13, COMMA E31, S E-8, and E7 C25,
 on S13, with Q-9 | one after Q6 | one by T18 Q6, one T30 Q9 | one does S13 | one of Q5, W E9, the E-10 S-20 | one on E14 T-9
 | one out T9 | one s, W Q5 | one the Q-5 | one to Q8 | one was T-10 | one with K6, the C24 K8 | one would E10, W E8 | only " S11,
 W O23 | only 0 O11 | only ED S27 T-9 | only ING S20 T-9 | only S S-13 K-6, if O13 T13, in S-11 | only W O18 T11, . E-9 S-11,
 S E10 C-29, the C26 K6 | only in, the C26 | only the K5, W K6 | only when S-13 | only with C21 | or 0 Q20 | or DO, it Q6
 | or ED Q9, me Q6 | or ING K31 | or LY E12 | or W E-10 T-15 C-34 Q-12 K-7, " S12, . O27, ? Q40 K7, COMMA K-19, DO S-12 Q13,
 me Q-6 | or a E9 T-13 | or are Q30 | or can Q-8 | or do Q26 K7, i Q21 K8 | or does Q22 | or i O-11 | or if Q6 | or in C22 Q10
 | or is Q-10, it Q48, that Q-21, the Q-21 | or must Q11 | or not Q9, . Q5, ? Q13 | or only Q18 | or so, . O11 | or the O-16 K-5
 | other $ S11 | other . O10 C-23, $ O10 C-23 | other 0 Q-5 | other DEVICE, COMMA T41 | other S O11 T11, COMMA T44, W E8,
 are O11 T-9, have E8 | other W S-21 T27 K-9, COMMA T28, S E-8 | other one E10 | ought to O-10 E33 T-17 Q-7, W E18 | our DO Q9
 | our PERSON E-8 | our S T-10 C19, W K9 | our SOURCE E22 | our W E-21 C19 Q-14 K-17, $ O14, . C-20, COMMA C21, DO S17, DOES C20,
 S E-8, and T9, has O-11 C32, in K7, is O-13 C25 | out " T9 | out $ S13 T-11 | out . S16 Q-6 K8, $ E8 Q-5 K9, W S13 | out ? Q-31,
 $ Q-31 | out BAD O16 | out COMMA O-11 K-8 | out ED O11 | out GOOD E8 | out TIME C19 | out W E-7 S13 | out after K11 | out again O15
 | out and E-12 T33 Q7, in S-10 T90 | out as O12 | out at T-14, the E7 | out by C22 | out for C-23 | out of O13 Q6, W O10 C-23,
 my O10 | out on, 0 K5, the O13 C-24 | out the S13 Q5, W S20 Q5 | out to, 0 T9 | over . E8, $ E8 | over 0, . S10 | over COMMA S10 K8
 | over W S25 | over a S-16 | over it T10 | over on K10 | over the Q-5, DEVICE O-12, TIME C24, W O13 T10 | per W, COMMA E7,
 and E8 | per the O-10 S12 | please $ C32 K8 | please . O-33 T-19 C-32 Q6, $ O-33 T-19 C-32 Q6 | please ? Q-19, $ Q-19 | please DO O22 E-14 T-19 K-34,
 the C24 | please SOURCE Q-9 K64, $ K37, . K22 | please W T18 Q5 K-6, $ K21, it E-7 Q-14 K-16, me Q10, my C34 K12, this K5
 | please can Q-5 | rather W C19 | rather have C-27 | re - O-16 E9 S-11 T44 Q-14, DO E11 Q-6, ED O-14 T73, ING T11, S E7 | re : K7
 | re ED E11 | re ING O-11 E-8 C31 K8, W K7 | re still O18 | s ., W K19 | s 0, . C-33 | s BAD C-34 | s DEVICE O15 T31 C-53,
 . C-23, COMMA T9 | s DO O15 | s ED E17 S-25 C32 Q-6 K-16, . C20, COMMA C27, on E7, to E10 C-21 | s GOOD E-7 T14, . O25 E-10
 | s ING Q-5, . S13 | s LY C-38, W O10 | s PERSON K12 | s S O11, . K6 | s SOURCE K-8, COMMA E9 | s W C27 Q13, " E8, $ K10,
 ( O11, - C32, . Q7, ? Q17, COMMA O-10 C23 K-5, DEVICE E8, DO Q5, S E8 S15, SOURCE C21, for C-19, from K11, in K10, was T14 C-23
 | s a T-12 C24 Q-7, W C-21 Q-11 | s all, . K9 | s been, ED O-16 E10 C35, W O13 | s for O-22 C30 | s how E18 | s my Q5 | s not S14 T11,
 the T15 | s nothing C-19 | s now T-12 | s on, the E13 | s the Q6, W C27 Q5, same O28 T23 C-24 | s with S12 | s your E7 | said " O-11 E-10 C49,
 W E-7 C47 | said . E9, $ E9 | said 0 E20 C-27 | said COMMA C24 | said ING E9 | said W O28 E11 C-28 | said he T14 | said i E8 K7,
 d E16 C-25 K11 | said it O17 T13 C-35, was O11 E-13 T27, would E10 | said no T17 | said that E-7 | said they E13 | said to O-12
 | same $ T9 | same . O25 E-13 T59 C-25 K-12, $ O25 E-13 T59 C-25 K-12 | same COMMA E-8 | same DEVICE E37 T-17, . E16, COMMA E15
 | same DO C24 Q8, . Q9 | same ED O14 | same ING O16 T-17 | same PERSON E13 | same S E8 | same SOURCE, . T18 | same TIME O-14 S14 T-16,
 . S11, COMMA E8 | same W O-13 E30 T-13 K-16, . E-8 S-15 T14, COMMA E25 T-13, ED E20, S E9 T-12, and T-10 C-21, as O-33 E-10 S12 T-11 C43,
 in O-13, with E16 | same again O20 T17 | same in O11 C-25 | same on O11 | same with O20 T25 | say " S11 | say . O-11, $ O-11
 | say W E8 | say that O-15 K8 | say the E10 K5 | says " O24 E-11 Q-5 K7, ED O27, ING T-12 K8, W O-14 C24 | says - E7 | says . O-13 E-7
 | says 0, . E-7, COMMA O25, W E11 | says COMMA E13 S-11, and E13 | says DO E8 | says ED O14 E-7, COMMA O12 | says ING O21 K6
 | says W O23 S-13 C33 Q8 K-17, . O18 T-17, on C23 | says i O14 | says it C-21 K-5, s O10 T11 C-21 | says my O27 C-24 | says on E16
 | says so E15 | says that O-13 E-9 C22, the C-19 | says the K8, DEVICE K6, SOURCE K8, W E8 | says they T19 | she DOES S12
 | she ED C24 | she S E8 T-10 K5 | she had K8 | she is O-10 | she s E-8 | she was O14 T-10 C-26 | should . E-12, $ E-12 | should DO E43 T-13,
 the E37, to Q10 | should ED O-12 E19 | should W O-16 E33 T-14 K-8, . E12, the C-20 | should be E-11 T-11 Q-12 K-14, " E14,
 . E-8, 0 E23 C-29, ED O-28, W O11 E-23 C29, the E29 | should do E10 | should have, ED E-8, been E24 | should i E-7 Q24, DO Q8,
 W Q5 | should not E-20 | shouldn t O-16 E39, be E16 | since . C-22, $ C-22 | since 0 E8, . E7 S11 T-11 K-7, COMMA O-13, TIME O14,
 and O-13 C23 | since ING E7 | since S S19 | since TIME O29 E-27 S-28 Q-17, . E-9, TIME O24, and C26, the K6 | since W O18 K-10,
 TIME O12 C-20 | since i S12, ED O27 | since the E7 T-29, 0 E-10, DEVICE S25 K5, S E32, TIME C-35 K7, W O18 S-11 T-14 K-12
 | since then O11 E-12 | since we S15, ED O12 S11 | since you S16, ED O13 S18 | so $ O-17 | so . O-14 | so 0 E28 C-20 | so COMMA E-12 C25
 | so ING O12 | so S C19 | so W S-18 C-34 Q-8 K7, i C-20 | so every C20 | so here K10 | so i S28 C19 Q-12, ED S16, can T-10 Q-5,
 d E11 | so in C20 | so it Q-7 K-6, is T15, s T9 | so no E-7 C47, W C22 | so now O13 C-20 | so please C-25 K10 | so that E14 S11 Q10 K-5,
 W Q8 | so the E9 | so we T16 C-21 | so when Q24 | so you E-11, W K6 | some ING Q7 | some S S11 | some TIME S13 | some W,
 S E7 | some of E-7 | still BAD S10 T15 | still DO C-24 Q15 K8 | still ED K6 | still ING O17 S23 T-10 C-20, . O13 | still S,
 . T10 | still W S-13 Q15, . T16 | still have, the C26 | still no S12, MONEY S13 | still says O11 S11 | t $ S16 | t . O10 K8,
 $ O26 C-38, W O-14 C24 K21 | t COMMA C-20 | t DO O13 T-15 K-6, in O14, it T-9, on O17 | t ED T12, . O12 T11 C-29, COMMA C22,
 me O10 | t LY S11 | t SOURCE O10 | t W O-14 S14, $ S12 K-6, . T19, any C21, if S11 C-22 Q11, in C25, it O-12 E-14 T39 C19 K5,
 that O-11 K7, to S-13 T-18 C34, where T11, why E10, with O22 K9 | t be Q-5, ED O11 C-24, ING O-12 | t do E14 | t even K6
 | t have T11 K6, a K10 | t in O22, the O12 | t it E26 Q7 | t like T10 | t there Q11 | than ING Q-8 | than an O10 | than the O12 E-7
 | thank you K10, . K-9, COMMA K-7, for K12 | thanks COMMA K10, W K49 | thanks for O-20 T-13 K46, the K17, your K6 | thanks in K6,
 W K6 | that $ Q11 | that . Q-6, $ Q-6 | that ? Q8, $ Q8 | that DO Q5 | that DOES S13 T12, a Q21 | that PERSON E11 | that S O-13 E-8 S25 C41 Q-8,
 . C27, 0 S14, S C23, W Q6, are O-13, the Q-5 | that SOURCE E16 C-28, . E7 C-23 | that TIME, . E9 | that W E9, . O-11 T9 C27 Q7,
 ? Q-35, COMMA C-20 Q-6, ING Q17, is T-10, or Q-18, should E-7, was Q6 | that a, W E11 S11 | that as Q5 | that for Q-5 | that got T13
 | that has S19 | that i K-9, W C22 | that is, all K5, the E9 | that it C21, S O-11 E11, was E-7 | that my, W O16 | that on O-10 K5
 | that s T-16, ED C28, a C21, how E19, the O-10 E10 T-11 | that should E14 | that the C22 Q9, DEVICE E17, PERSON Q11, W E-7
 | that was K-8 | that we C-19 | that when S-11 | that you Q-5, can S11 | the " T19, DO S16, W S-17 T13 | the - O22 | the . Q8,
 W Q8 | the 0 K6, $ C19, - S11, . O-15 S-16 Q8 K12, : Q10, COMMA O14 T16 C-23 K-14, S C-26, TIME S12, W O-10 E12 T-13 C22,
 and T11 K-5, of Q6, on E11 | the BAD O-15 E-10 C23 Q-5, S Q-5, TIME O16, W E-7 | the DEVICE S39 T14 C-39 Q-5 K6, . S18 K5,
 : O-12, ? Q33, COMMA C-24 Q-6 K7, DOES O12 E-8, ED O13 E9, ING K12, W E-8 C27, and S-19 T9, as C-23, before E10, doesn S17,
 from K10, had E11 T15, has O16 E-14 T-11, is T13 Q-5, it E8, off O-11, on S21, s S-12 T17, said E13, that E7, the O12 S-11,
 to S12, was S-11 T10 | the DO S-27 Q-12 K-11, COMMA E8 Q-8, DEVICE O20 T-18, SOURCE K5, W S-32, for T14, is O13 | the DOES O16
 | the ED E-7 T-10 Q-7, DEVICE E-8, SOURCE T-12, W E8 K-8, and S10, one Q-9 | the GOOD K6, . S12 C20, W Q-9 K9 | the ING C-23,
 . E7 K-5, : O-12, COMMA S15 C-39, DEVICE C22, DOES O14, S S11, W S28 K9, is O-12, on Q5 | the LY O14 S14, ED K19, W T-15
 | the MONEY Q8 K-13, W Q5 | the PERSON S-15 T29, . O13 S12 K-7, COMMA T9, ED S-13, S E-7 T-15, SOURCE Q-8, W S24 C-28 Q6,
 and T11, at C21, can Q8, had O14 T21, is K11, on K6, said T9, says T18, was C20 | the S E-19 K12, " E20, $ C23 K8, . O-15 C27 Q-7 K6,
 : S11, ? Q-13, COMMA S15 K-8, DEVICE S12 T-11, DO T10, PERSON Q8, W E-26 T-10 C-21 Q16 K-5, and T20, are E-27 K-6, as O-11,
 for K8, in O15 C-26, on O-15 T-12 C46, out T16 Q-7, to O-17 S13 T11, were T-11, with S-12 C-21 K8 | the SOURCE O-23 E27 Q7 K-9,
 $ C31 K-6, . E13 T-11 Q-9, : O-10, ? Q32, COMMA E11 S19 T-12 C-40, DOES O20, ED O11 S24, S K-8, SOURCE E10, W T18, and O17 E-7,
 for E9, has C22, i E10, is O11 T13 C-20 K9, it E25, of C-21, on Q5, or Q-5, s O-11 C40 Q20, said E11, say E21, says E13 S10 Q-5,
 that C25, the S14, to T10, you E16 | the TIME E8 K-7, . T14 C29, COMMA S19 T-10, DO E9, SOURCE O15, TIME O20 C-25, before S10 T-9,
 i S12, it C-24, the O-11 S20 | the TRY T9 | the W Q-13 K16, " O-13 C21, $ E10 C35 K-32, ( E-9 C45, - O13 S-16 T14, . E9 S20 T-14 Q-23 K-7,
 0 C21, : E8, ? Q-13 K-10, BAD E-9 S11 Q-5, COMMA S41 C-26 K-27, DEVICE O12 C-38 Q-12 K24, DO S-21 C32 K10, DOES O35 Q-8 K9,
 ED Q-5 K-6, GOOD O-12 C28 Q5, ING O15 S-11 K9, LY E-9 T16, PERSON O-18 C21 Q10 K10, S O15 T-9 Q8 K-34, SOURCE E7 T-21 K-33,
 TIME O11 S28 T-27 C-23 K6, TRY S15 T19, a T11, again K6, already Q5, and E-17 T16 C-30 Q5, as S26 K-6, at T-12 Q-5, because C25 K7,
 before O-11 S20, being Q5, between Q10, but T18 C29 Q6, by O13 T28 C-53, does T11 Q-8, down S-10 K5, for O-15 K9, from T-9 K-13,
 gets C-19, got Q6, has S-13 K6, have Q6, i T12, if C27, in S13 Q-5 K-9, instead E9 Q9, into O14 C-26, is E-23 S-13 T13 C30 K19,
 isn C-25, it O11 E9 S-25 K-6, just O26, never O23 T-13, of T-16 Q-5 K14, on K8, one E7 Q-10, out S-13 T22, s O-17 K-10, says Q11 K-6,
 should O-14 E60 C-25, still C28, that S-24 K-6, the O14 C-23 Q-7 K-7, there O25 C-22, they E9, three S12, to E9 S11 T10 C-39 Q-5,
 too K7, two C-22, under C-27, was O-16 E-12 T-14 C33 Q-10 K-7, we E7, when T-11, will S-14, with S38 Q7 K-18, would T-15,
 you K11 | the one K-6, ING S11, in E8 | the only E-7, ING S15 | the other Q-6 K-7, $ S11, 0 Q-5, DEVICE T-14, S C19, W E8 T13,
 one E11 | the same T-13 K-10, DEVICE E7 T-18, DO Q9, ING T-13, PERSON E8, TIME S18 T-24, W E13 K-7, in C-20, with T10 | the three,
 S C-19 Q5 | the till C-21 | the two S-23 Q7 K5, W K7 | the very E15 C-20, same E19 | their S C19 | their W T14, . S-12 T32,
 COMMA E14 S12 | them $ Q5 | them . T-9 Q11, $ Q11 | them ? Q-25, $ Q-25 | them COMMA C-24 | them W S-11 T14 Q-8 | them again T-9
 | them and Q19 | them by O-13, W E9 | them for E-9 K5 | them from S12 | them in Q-6 | them up T13 | them with S-11 T11 | then . E8 T-12 C21,
 $ T-11 C24 | then 0 O16 | then COMMA Q-6 | then DO O-21, the O-14 | then ED E-13 S13 | then ING S11 | then S O11 C-20 | then TRY S23
 | then W K-7, S T15 | then a, W O21 | then i E-7, ED O-15 S11 T28 | then it O23 E-9 T15 C-21, ED S11 T-9, is T38, s O13 T15
 | then nothing O13 S16 | then the S-23, SOURCE T10, W S-19 T10 | then there C21 | then they O12 | there $ K-5 | there . K6,
 $ K6 | there COMMA O10 S-11 C24, W T24 | there ING Q15 | there S Q5 | there W T9, . T13 | there a O-13 Q52, ING Q6, W E-9 Q8
 | there an Q22, W Q22 | there and O11 | there any Q-8 K6, W Q-17 K6 | there in, the O18 | there is Q-7, W O10, no S17, one E14
 | there s K-13, a T-22 Q-5 K-11, nothing C-19 | there some Q-17 | there they O10 S17 | there was, W C22, a E12 C-21 | there were E14,
 0 O13 | these S T-15 Q-5 | these are E8 | they DO T-11 C27 Q11 | they ED, me E8 | they W C21 K-14, . O11 | they all T22 | they are,
 ED C22 | they did E13 T12 | they don C-23, t C-23 | they get O12 | they re O12 | they said T23, W T-9 | they say T21 | they were O-13 E12
 | this $ K7 | this ) O-11 | this . S-11 Q-11 K-6, $ O-14 Q-11 K-6 | this 0 O16 | this : S24, $ S15 | this ? Q20, $ Q20 | this COMMA S-11 T-17
 | this DO T10 Q10 | this ED C-35 Q15, ? Q10, W Q8 | this S O12 E-32 | this SOURCE E8 S-17 C46, . T-14 C34 | this TIME O38 E-8 C-33 Q-8,
 . T10 C-20 K-9, COMMA K5 | this W E13 S-13 K-8, $ E8, . S-14 T-13, ? Q-15, COMMA E8 C-26, ED Q5 | this a S11 Q14, W S11 Q12
 | this by Q12 | this has K10 | this in O-15 E7 S14 C-20 | this is O-13 K19, W O-12 K44, not C-20, the K15 | this on E-7 | this one K7
 | this should, W E12 | this was O-18 | this with O-17 C27 | though i O11 | three - K8, W K9 | three . E9 K-5, $ E9 K-5 | three S E-8,
 . T14, COMMA S20, W Q5 K6, in S-13 T11, of S16 | three TIME T-14 Q-5 K-6, . C-19, W C24, and T-11, now O12 S15 | three W O-10,
 S E8 T19 | three of S-13 | through . O24 S-11, $ O24 S-11 | through COMMA T18 C25 | through W C34, . C23 | through a K8 | through the S11 K-12,
 W S17 | through your T16, W T17 | till the T10, W O14 T15 | to " O14 E-8 C-37, W S11 | to . S13 C-37 Q6, $ S13 C-37 Q6 | to 0 T23 C-22 Q-8,
 . T37 C-34 K-8, W E8 S-14 Q5, and E-10 T-9, s T14 | to : E22 S-12, $ E19 | to ? Q7, $ Q7 | to DO E10 S-21 T-9 C33 Q6 K29,
 . O20 C-20, 0 T16, ING C19, S O-10 E7, W O14 C28, a S-29 K15, for E11 C-40, from S14, it C20, my K9, out S11, that Q-9 K6,
 the E-10 Q5, them K6, to S-14 | to ED, TIME E11 | to GOOD O-11 Q9 | to ING Q-5 | to MONEY O-10 | to PERSON Q-5 | to S S12 K-8
 | to TRY O-19 C25 | to W K-10, " O11 C-28, $ S16 K-9, . E9 S22 Q-9, 0 E-7, ? Q-18, COMMA E-14 S22 T-9 K-21, ED E8, GOOD E11,
 PERSON T11, S C-23 K6, TIME T10, a S-26, about E8 T-9, an K9, by S-14 T17, for C41, from C-30, if Q11, in O-15 S17 C-20,
 is T10 Q12, it O10 S24 Q-6, my K-5, on S-11 C58, one C24, out C23, the O-20 S-34 K-6, them Q9, to T-10, what Q18, when K6
 | to a E7 S12, W S11 T9 | to an C-29, W C-28 | to another E-11 S12, W E-7 | to be E7 S-12, 0 E17, ED E-11 K5, W E10 C21 K-6,
 a K6, here E31 C-22 Q6, there E16 | to do E7 Q-7, the C21 | to each C20 | to get S13 K-9, the Q-12, to Q6 | to have T-19 C-21,
 W E14, the Q9 | to it T13, COMMA T34 | to its E8, W E8 | to just E8 | to me T-17 | to my E-9 K6, PERSON Q-8, W S15 C-22 K16
 | to no T16, W T36 | to one T9 | to say T-18 K24, that K19, the K8 | to the, BAD S19 Q5, DEVICE S-11 T9, ING K6, S S-12,
 TIME E10, W Q-5 | to this Q-7 | to us C19 | to you E-9 T35, on T12 | to your, W S12 | too . S-11 T18 K5, $ S-11 T18 K5 | too BAD Q9
 | too W O27 S-12 Q-6, to Q-5 | two PERSON C-20 | two S E-11 S22 C27 Q-8 K-25, . E15 K-6, ED C31, W C32, at T13, from T9,
 in E-7, of E-7 S-17, on C-19 | two TIME, . E7, W E-13, in S13 | two W S18 K7, - T18, S S17 | two and E8 | two of E-15 | two other,
 S T19 | under 0 E21 K8, . E27 | under DO O11 | under S S-16, . O-16 E8 | under SOURCE C19 Q-8 | under W T9 C48 K-11, . C20,
 0 C32, COMMA O-13 C21 | under the, W K-11 | until 0 C22 | until TIME O-17 E16 | until W O11 T-12 | until i O11, DO O28, W T19
 | until it E-8 | until the C-35, W C-29 | up $ Q6 | up . O19 E7 C-19, $ O20 E7 | up ? Q17, $ Q17 | up COMMA T-17 | up W C31
 | up again O15 | up and T9 | up as O15 | up at Q-5, the Q-6 | up by T9 Q6 | up for O-12 Q-5 | up my S12 | up the T10, W T15
 | up to E31 K8, 0 O-16 E37 S-18, W K6, the S12 | us COMMA E8 C-22 | us W C25 Q-6 | us a Q5, W Q5 | us that Q-8 | us to, W C25
 | ve BAD T17 | ve DO T10 | ve ED O14 E9 S-18 K-33, . E13 C23, ING T11 Q6, W S-11, it E-12, me O18, on T12, the T15 C-21,
 to T28 | ve TRY T79 C-24, the O-17 T12 | ve W C28 | ve a C24, W T-11 C31 | ve been, ED O12 S12 T-12, ING T10 | ve done T14
 | ve got O-17 E-14 T-9 C31 K9, a K17, the O-14 | ve had, it T16, the T24 | ve just S14 | ve now T9 | ve the O-14 T-12 C28
 | very BAD O18 | very ED K-7 | very W E-12, . O-11 | very same E19, W E15 | via W S-13 T18 | via the S13 | was " O13 | was . E8,
 $ E8 | was 0 T-14 C20, . C19 | was DO O-18 S13 | was ED S-33, . E-7, COMMA T-18, W C-24, a K6, at C-22, by S13, from Q8,
 in O-10 T-15 C21, it E9, the E15, to S-15 C21, with S12 | was GOOD E30 T9 C-25 | was ING S37 Q-5 K-7, a O10 S19, at O11 C-21,
 on E8, to S12 | was TIME E-11 T-12 C67 | was TRY O-13 T49, to T18 | was W E10 S-16 Q-10, COMMA E-8 T-18 C37, TIME O13, and S-10,
 on E19 C-28, to E16 | was a Q5 K6 | was about O-15 C20 | was an, W K-5 | was at E-8 | was done E-8 | was for T-9 C19 | was here E-7 T12
 | was in, the C23 K6 | was it Q7 | was my O-11 C25 | was not E-11 | was on E-7, the K6 | was that Q10 | was the E8, W E8,
 same T31 | was there E12, . E9 | was to E30 C-21, be E26 | was very T-9, W O11 | wasn t O15 | we DO O-19 S11 C36 Q-7 K-5,
 0 C20, W O-15, a S11 K6, for E17 C-37 | we ED O12 S33 C27, 0 S13 C33, S O-11 T11, W S21, a K6, from S11, it T15 C-20, on O11,
 the O-14 S-12 T-12, to K6 | we TRY O12 T40 C-41 | we W E-11 C22 Q6 K-18, S C30, it C-20, the Q7 | we also T10 | we are, ING K7,
 W E11 | we can E-11 | we d T-9 | we do E-10 S11 | we get Q9 | we got O12 | we had O-13 E17, ED E17, the K11 | we have S-18 T15,
 ED T20, to Q17 | we ll O-11 | we need C-25 | we re, ING O-17 C21 K9 | we should C22, W E8 | we ve T10 K-7 | we were, ED E23,
 W C24 | we will O-17 | were 0 O19 | were BAD C24 | were ED O17 E15 C-50 | were S C22 | were W E10 S-11 T-17 C-27, . C-23
 | were the C22 | were to E28 | what $ Q14 | what ED O15 C-31 Q-7 | what S C27 Q9 | what TIME Q5, do Q15 | what W O-14 C24 Q28,
 is Q20 | what are Q24 | what can Q25 | what did Q-18 K11 | what do Q11, i Q-31, you Q-6 | what does O-16 Q35 | what i K-5,
 DO E12, ED O-12 E16 T-11 C22, W C-22 Q5, d E-9 | what is Q14, ING Q12, the Q-23 | what it E-11 | what s O-12 E12 Q11 K5,
 ING Q-7, W E8 Q8, the Q15 K10 | what the E28 T-12, SOURCE E12, W Q-6 | what they C21 | what would Q10 | when DO O16 | when ING O18 S19,
 the K10, to O14 | when W C-20 | when do Q15 | when i Q-12, DO O67 E-8 Q-11 K14, ED E9 S-52 T-33 C38 K-5, W O15 S32 T10 C-23 K-8
 | when is Q31 | when it Q-6 | when my S12, PERSON S11 | when the S14 C20, DEVICE S13 | when they Q-5 | when we S-11, ED O14
 | when will Q43 | when you E7 S12, DO S19 | where i E22, ED E56 | where is Q44, my Q48, the Q-11 | where it, was T11 | where s Q35
 | where the Q6, W Q6 | where they E-8 | which LY O16 K6 | which TIME Q12 | which W Q35 | which i S-13, ED E26 | which is,
 W O11, a S10, the E13 C-26 | which of S10 Q13 | which one Q31 | which the, W E7 | which was T12 | which will T25 | while ING E-9 S-12
 | while a S12, W S12 | while i, was C-22 | while it S13 | while the S12, W S12 | who DOES Q12 | who ED S-11, it Q5 | who S E-8 Q6
 | who do Q15, i Q15 | who has O-12 | who is Q6, W Q16 | why is Q24 | will DO C25 | will W E-9 T-15 C38, me Q6 | will be,
 ED O11 | will do C-26 | will it Q38 | will the Q38 | with " O21 S13, W S14 T-33 | with $ O12 | with - T19, - T10, W T9 | with . E12 C20,
 $ E16 | with 0 T-10 K-14, . E23 T-10, S T-20 C20 | with : O-11 | with DO T10 C26, W T9 | with ED O18 E-10, S O13 | with LY K6
 | with S S12 T10, . C27, COMMA O-11, and T14 | with W S16 K10, . E7, 0 C-44 K-5, : O11 S14, COMMA S18 T-10 C21, ED O11 T13,
 S E-8 C26 K21, SOURCE K9, and O-11, for O-12, in S-13 T29 | with a S-11 K-29, ING E22 C-23, W S13 T14 K-21 | with an, W C20
 | with it, . O-11 E-9 C58 | with me K9 | with my K-7, DEVICE K9, W K-7 | with no K12, S K6, W O10 C-23 | with one K7, W O15
 | with some S10 | with the K-9, 0 E11, DEVICE O-14 E7 T-10, ING S-15, W O-13 S-23 T22 C25, same S27 T-12 C-20 | with them K11
 | with this E-7, SOURCE C34 | with you T-9 | within 0 E13, TIME O-16 | within TIME E11 | within W E7, TIME E7 | within a,
 W E15 | within one E10 | within the S13, TIME T10, W O10 | without - T10 | without ING T-15 Q6, the Q-8 | without W K-5 | without any,
 W E11 | without my K9 | without the T18 C-23, W T23 | won t T-9, ED O23 | would DO E17 S-11 | would ED E8 | would W O-26 E27 S-18 C-51 K-7,
 it E11, the O-14 E14 | would a Q22 | would be O-16 E12, ED E-7, GOOD E19, LY Q8, W O-19 E21 C-36 Q-11 | would do E-7 T-12 Q-5
 | would have O-14 E16 T-13, ED E16 | would i Q12 | would it Q32, be Q11 | would like, to E13 K7 | would rather O-14 C27 | would you Q16,
 W Q36 | wouldn t, W T13 | yet ., $ O-16 C25 | you " O15 C-24 | you . O-13 C23 Q8, $ O-11 C27 Q8 K5 | you ? Q7, $ Q7 | you COMMA E-23 K-8,
 W K-7 | you DO S21 T-17 C29 Q-15, a Q-9, it S11 Q-6, on Q29, the S12, them Q-5, to K13 | you ED O25 T-15 Q11, 0 O35, it C29,
 me Q7, my O15, the T-10, us E14 | you ING Q-6 | you PERSON Q-9 | you S C-23, W Q-10 K12 | you SOURCE Q22 | you TRY Q-7 | you W O-16 E21 S-13 C22 Q19 K-8,
 $ Q29, . O-11 K6, ? Q-36, S E8 Q20, TIME E7 K6, it Q18 K-7, me C22 Q12, on Q-5, that Q-6 K5, the C19 Q-11, to E12 | you and T12 C-23
 | you are E9 K6, ING E8 | you can K10, DO O11, W C38, t S13 | you could C-20 | you d E8, W K5 | you do S13, not S11 | you don K7,
 t K7 | you for T-16, your K-8 | you get E8 Q9 | you had C26 | you have, ED O15, a Q14 | you in O-18, TIME T11 | you need O-12 Q6,
 from Q17 | you on T11 | you re T-12 Q-5 | you said E30 T10 | you should E-14 | you so K19 | you still Q8 | you that C-22
 | you the C21, W C27 | you to S-12, W Q5, the K20 | you ve O16 E-11 T-13 K-5, ED O42 S-11 | your 0 K18 | your DEVICE E-7 S25 Q-8,
 COMMA S16, W T10 | your ING T-11 C22 K-9 | your PERSON T14 K-13, was O13 C-27 | your S Q5 K-9 | your SOURCE O-12 E48 Q-9,
 . S14 T-10 C23, ED E8, S E11 C-25, W K10, said E13, says O-13 C25 | your W O11 K-11, $ Q11, - E8, . E-12 S11 T-17 Q-6, 0 Q5,
 : T12, ? Q-26, COMMA S-26 T10 K-6, DEVICE E-8 S-20 K8, ED S16 C-31, PERSON C33 K-7, S O16 E-7 C-24 K12, SOURCE O-17 E50 T-10 C-36 K-6,
 and T11 K10, has O17 T-9 C-26, in S-12 C45 K9, is C-27, with C32
`,
};
