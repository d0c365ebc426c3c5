// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const SENTENCE: Voice['sentence'] = {
  from: {
    observed: 0.3,
    expected: 0.3,
    step: 0.34,
    tried: 0.42,
    context: 0.34,
    question: 0.42,
    courtesy: 0.48,
  },
  bias: {
    observed: -1.07,
    expected: -1.9,
    step: -1.59,
    tried: -1.74,
    context: -1.84,
    question: -2.09,
    courtesy: -2.57,
  },
  cues: `
greets O-221 E-115 S-111 T-18 C-183 Q-55 K293, thanks O-51 E-107 S-89 T-49 C-63 Q-31 K247, can-we O-23 E9 S-17 T-38 C39 Q-227 K-16,
 question-mark O-91 E-5 S-63 T-59 C-94 Q212 K-74, contacted O-68 E-12 S34 T190 C-123 K-9, please-anywhere O-133 E-54 S-91 T-115 C-179 Q31 K-14,
 signs O-85 E-40 S-41 T-67 C-111 Q-27 K179, do-for-me O-171 E-121 S-73 T-129 C-143 Q-9 K-114, click O14 E-18 S168 T-107 C-104 Q-95 K-53,
 should O-127 E152 S-100 T-99 Q26 K-31, cleared O7 E9 S-128 T152 C-67 Q13, surely O-62 E152 S-12 T-31 C-18 Q-78 K-7, no-help E-23 S-59 T148 C-64 K13,
 please-fix O22 E-32 S52 T-20 C88 Q56 K147, what-for O-77 E143 S-35 C-43 Q-103 K-9, times O41 E-29 S-23 T141 C-72 Q15 K-7,
 gerund-start O37 E-81 S61 T138 C54 Q-46 K-56, means-what O-68 E138 S-19 T-74 C-44 Q-49 K-14, did-past-be O-23 E95 S13 T-30 C-136 Q-33,
 restarted O-52 E-47 T135 C-40 Q-11 K17, imperative-start-step O-36 E-105 S134 T-18 C-72 Q-30 K-61, or-else O-134 E-23 S-61 T-48 C11 K110,
 bought O-21 E-7 S-78 T-113 C134 Q17 K-12, would-have-thought O-29 E132 S-8 T-8 C-128 Q-25, i-want-of-you O-58 E-58 S-34 T-75 C-131 K-73,
 empty O131 E-28 S10 T24 C-113 Q-19 K-61, start-when O77 E-13 S130 T-102 C-88 Q-39 K-76, question-verb O-125 E-106 S-51 T-117 C-129 Q23 K-63,
 negated-can O128 E-35 S-28 T54 C-31 Q-38 K-87, now-start O128 E-41 S-8 T-91 C-51 Q-22 K-43, ignores O127 E-28 S-54 T54 C-111 K20,
 before-it O-73 E126 S-36 T-61 C-38 Q12, on-the-paper O-43 E126 S-35 T-31 C-42 Q-8 K-19, sorry O-104 E-34 S-42 T-34 C-22 K125,
 ought O-54 E125 S-42 T-64 C-95 Q-24 K-11, inline-code O-6 E-19 S123 T-27 Q-12 K-48, again O58 E-95 S-20 T122 C-61 Q-25, would-be-nice O-54 E55 T-18 C-121 Q22 K-22,
 error-subject O43 E12 S-20 T-37 C-120 Q-7, deed-row O-10 E-68 S66 T-120 C-63 Q-17, it-must O-120 E112 S-37 T-39 C-24 K-20,
 wrong O119 E-44 T-64 C-60 Q37 K11, system O-63 E-59 S-35 T-6 C117 Q-20 K-60, within-term O-56 E116 S-33 C-45 Q-16 K18, workaround O-8 E-94 S-67 T115 Q36 K-8,
 attached O-36 E-14 S10 T-83 C114 Q-8 K-65, money O56 S-50 T-43 C-114 Q41 K-15, was-told E32 S-26 T114 C-44 Q-20 K36, old-thing O-109 E111 T-48 C21 Q-12 K-29,
 instead O9 E38 S-17 T110 C-48 Q23 K-40, entitled O-48 E110 S-11 T-59 C-65 Q-10 K-34, offer-help O-58 E-39 S-39 T-31 C109 Q-34 K-9,
 for-years O-108 E46 S-15 T-64 C66 Q-9, source-has-it O-52 E107 S-14 T-8 C-66, should-know O-10 E-107 S-15 T44 C41 K-5, it-was-fine O-25 E106 S-35 T-55 C52 Q-11 K-32,
 ends-same O42 E-30 S-7 T106 Q-63 K-59, supposed O-41 E106 S-52 T-38 C-13 Q12 K21, correct-is O-23 E24 S-33 T24 C-104, number-of O-63 E-88 S-77 T-27 C103 Q-7 K-11,
 crashes O102 E-10 T-26 C-26 K-75, expect O-68 E102 S8 T-78 C23 Q-52 K-32, respect O-54 E102 T-52 C30 Q-17 K55, they-promised O-63 E102 S-35 T-38 C-55 Q18 K-9,
 life O-65 S-53 T-33 C101 Q-16 K11, well-wish O-51 E8 S-18 T-21 C-59 Q-8 K101, charged O94 E-12 S11 T-21 C-101 Q-10 K-13,
 source-says O-19 E43 S39 T-100 C15 Q7, word-given O-79 E100 S-26 C-22 Q-5 K-14, gerund-causes O5 E10 S86 C-99 Q-9 K-15, actual-label O-25 E-15 S99 T-17 C-64 Q-5,
 question-word O-75 E-16 S-18 T-15 C-90 Q98 K-77, negated-will O97 E-64 S-33 T28 C44 Q-11 K-37, arrow-path O-24 E-55 S96 T-9 C-47 Q-22 K6,
 contact-alone O-44 E-21 S-57 T-22 C-51 Q-15 K96, tried E-27 S20 T96 C-69 Q-24 K-7, i-think-should O14 E82 T-19 C-95, swapped O-63 E-81 S-17 T94 C-21 Q-5 K18,
 is-to O-37 E93 S6 T-7 C-41 K-11, unexpected O93 E-31 S38 T-14 C-49, i-sequence O-30 S49 T35 C19 Q92 K-8, fault-verb O49 T13 C-54 Q-8 K-92,
 although O91 E-43 S7 T-45 C-14 K6, person-is O-61 E-40 S-14 T12 C90 Q-18 K-39, old-version-did O-70 E90 S-47 T-33 C-65, did-start O-17 E-32 S39 T79 C-6 Q-27 K-89,
 want O-89 E66 S-15 T-44 C-43 Q-24 K22, should-fail-verb O-25 E89 S-30 T-21 C-12 Q12, example O-75 E-32 S12 T-47 C-12 Q-53 K88,
 then-do O19 E-19 S46 T6 C-87 Q-48 K-15, would-like O-87 E13 S-58 T-10 C-16 Q22, must O-22 E87 T-77 C-29 Q-8 K-14, money-back O-41 S-23 T-85 C-87 Q12 K-37,
 try-to E-32 S87 T-27 C-59 K-5, until-then O-86 E80 S-54 T-25 C-41 Q28 K-20, able-to O-14 E71 S-16 T-13 C-86, checked O-30 E20 S-14 T86 C-56 Q-11 K-11,
 it-says-where O-86 E77 S-43 T-30 C19 Q-21 K15, nothing O60 S-25 C-30 Q-13 K-85, code-start O37 E14 S45 T85 C-66 Q-13 K-47,
 it-began O18 E23 S85 C-70 K-6, googled O-66 E-58 S42 T82 C-85 K23, when-doing O15 E-11 S84 C-51 Q18 K-25, date E-38 S31 T-53 C30 Q-21 K-84,
 numbered-start O41 E7 S83 T-42 C13, imperative-start O-10 E24 S-19 T7 C-83 Q-27 K-11, seems O82 E-46 S-26 T-14 C-32 Q-5 K-14,
 wonder O5 E-78 T27 C34 Q82 K58, like-others O-56 E82 S56 T-38 C-33 Q14 K-26, to-reproduce O-53 E-20 S81 T-47 C48 K-22, only-still O81 E-18 S-49 C-62 Q38 K-55,
 should-verb O-27 E80 S-43 T-29 C-18 Q-14 K-5, normally O-8 E50 T-80 C21 Q-8 K-16, my-relative O-65 E-23 S-10 T5 C80 Q-16 K36,
 i-thought O-62 E80 S-44 T-26 Q-28 K-11, every-time O79 E-46 S44 T-11 C-27 Q-16 K-36, belongs O-29 E79 S-46 T-12 C-42 K-6,
 meant-to O7 E78 S-17 T18 C-38 K33, i-had-set O-23 E77 S5 T-39 C-11 Q-8 K-13, hurry O-35 E-7 T-41 C77 Q-10 K-63, field O40 E-5 S16 T23 C76 Q-24 K-43,
 shall O-54 E-29 S-24 T-23 C76 Q7 K-17, hangs O58 S11 T-10 C-75 Q-7, for-so-long O52 E-75 T38 C6 Q-11 K-41, generic-subject O-73 E75 S-7 T-36 C-44 Q-31,
 according-to O-43 E-9 S-59 T-75 C67 Q-21 K-26, following-error O23 E-28 S-11 C74, upgrade O-74 E-16 S43 T-69 C58 Q40, praise O-49 E-14 S-19 T-31 C69 K74,
 i-past E18 S74 T68 C-49 Q-10 K-20, go-to O-9 E-32 S64 T17 C-13 Q-8 K-73, negated-verb O73 E-5 S-34 T16 C10 Q-42 K-35, too O23 E32 T6 C-18 Q-73 K-23,
 result-is O72 E-33 S-29 T22 C-54 K-41, setting-changes O-12 E-11 S-34 T52 C-72, used-to O-72 E40 S-27 T-64 K-8, step-of-build O72 S-30,
 after-update O36 E-32 S72 T-26 C-20 K18, scolds E-34 S-50 T15 Q-37 K-72, reason-is O-31 E10 S-41 T-71 C36 Q-24 K-7, is-state O70 E-71 S-13 T21 C-24 Q-7 K-23,
 since-year O-56 E71 S21 T-22 C-23 Q-10 K61, need-subject O-32 E71 S-12 T-6 C-63 Q-7, happens E-21 T-48 C71 Q-20 K-22, config O-18 E26 S40 T70 C-44 Q29 K-63,
 no-business O-49 E70 S-7 T11 C-59, negated-have O32 E-70 S-21 T-38 Q-7 K-22, i-am O-35 S-33 T-70 C55 Q7 K44, not-arrived O50 E-7 S-5 T-19 C-70 Q-5 K-21,
 chose-it O-43 E70 S-6 T-42 Q-7 K36, receipt-with O-17 E-20 S-41 T-54 C69 Q-33, pay-for O11 E69 S-31 T-46 C-10 Q-10 K-10,
 version-word S-12 T-30 C34 Q-12 K-69, fix-is O-41 E-12 S10 T42 C-16 Q68 K-5, consider O-18 E-68 S-12 T-31 C24 Q30 K-25, instead-end O20 E-57 T68 C-6 Q6 K-14,
 promised-date O-63 E68 S-12 T-57 C41 Q-8 K-22, says-time E32 S-47 T-12 C-38 Q11 K-68, in-the-code O-19 E-17 S-20 T-6 C59 Q-39 K-67,
 breaks O58 E-67 S-19 T-51 C60 K-67, i-suspect O-26 E-6 S-38 T-60 C66 K-26, i-get O50 E-11 S-18 T-66 C-27 Q64 K12, spec-row O-46 E-13 S-18 T20 C10 Q-66 K53,
 also-works O37 E6 S-31 C-65 Q-22 K-20, stays O36 S-13 T-65 C-50 Q7 K37, actual O65 E-11 S-20 T-6 Q5 K-13, does-not-work O-22 E-10 S6 C-65 Q-8 K-21,
 theirs-does O7 E65 T-18 C-38 Q-5 K-17, cracked O53 E-65 S26 T-19 Q8 K-12, nice-to O-24 E56 S-11 T-5 C-65 Q-6 K-5, could-verb O-31 E-21 T-30 C64,
 please-do O5 E52 S-33 C-5 Q-42 K-64, sold-as O5 E64 S-45 T-45 C-43 Q-8 K-10, needs-to O-63 E14 S-40 Q25 K-21, instead-of E63 S-14 T47 C-29 Q27 K-11,
 disappears O62 E-31 S19 T-32 C-34 Q-36 K-21, i-know O-39 E-16 S-56 T-31 C62 Q-24, demands O9 E-61 S19 T21 C-24 K-32, event-noun O61 E-14 S32 T-18 C-35,
 unable O45 E-29 S15 T-35 C-60 Q-11 K-40, feature-request O-60 T-6 C47, version-past O-37 E60 T-54 C-43 Q-7 K35, command-line O-23 E-23 S59 C35 Q-15 K-59,
 gets-error O20 S53 C-59 K42, suggest O-59 E7 S-25 T37 C14 K-11, waiting O59 E-30 S-8 T19 C-25 Q-21 K9, terms-say O-33 E59 S-42 C8 Q-33 K-23,
 expect-verb O-59 E48 S-46 T-49 Q-51 K-18, worked-before O-30 E58 S9 K25, shown-instead O12 E58 S-32 T-33 C11 Q27 K-7, since-i O17 E5 S58 T-45 C-26 Q-8 K-12,
 exception-name O55 E-11 S-53 T-6 C-58 K-6, inconsistent O57 E-29 S7 T-32 C-41 Q9 K-29, why-not O28 E46 S17 C-28 Q57 K-13,
 placed-order O10 E39 S-23 T-57 C10 Q14 K11, is-called E22 S-57 T-17 Q-7 K-28, no-noun O9 S-6 T-56 C-19 Q54 K-5, option-to O-49 E-24 S-20 T-55 C24 Q-33 K-18,
 already O55 E-44 S-34 C16 K-18, message-quoted O33 E-9 S11 T-22 C25 Q-55 K-32, back-as-it-was O55 E-18 S20 T-5 C18 K-21,
 but O54 E-33 S-45 T-35 C7 Q-28 K-20, quoted-source O-14 E54 S-52 T-15 C-29 Q-10 K-17, someone-did O17 E-13 S-32 T-34 C54 Q-29 K-19,
 using O-12 S-53 T11 C30 Q-8 K7, negated-be O34 E-53 S-41 T46 C15 Q6 K-37, has-to O-19 E8 S-24 T-53 C43 Q53 K7, steps-label O-53 E-8 S52 T-6 C38,
 out-of-so-many O18 E6 S-37 T52 C-18 Q13 K-34, want-it-to O5 E52 S-13 T-10 C9 Q33 K-9, run-command O-10 S17 T-51 C-17 Q-7 K19,
 when-i O13 E-5 S51 T-37 C5 Q29 K-24, shows-right O41 E-32 S27 T-51 C-12 Q-8 K-25, you-did O44 E-19 S-18 T-25 Q-39 K-51, always-not O37 E-35 S9 T-38 C-50 K-31,
 worked-in-past O-6 E50 S-8 T10 C-26 Q-8 K-14, other-device O-26 E12 T50 C-34 Q17 K-26, not-be-allowed O-29 E50 S10 C-39 Q46 K-12,
 fails O49 E-16 T-22 C-47 Q-13 K14, right-tag O-32 E49 T18 C-16 Q18 K-5, situation O-18 E21 S6 T-11 C5 Q-48 K9, without-doing E48 T-10 Q9 K-7,
 only-with O32 S-30 T31 C31 Q-14 K47, i-did O-47 E-17 S40 C-26 Q-18 K8, following-code O25 E-23 S47 T-35, goes-down O12 S29 T-31 C47 K-18,
 when-negated O-25 E13 S46 T-28 C15 Q14 K-12, expected-label O-46 E38 S-27 T-8 C-10 Q-6, i-need O11 E-46 T7 Q40 K-14, off-and-on O-33 E-6 S40 T45 C-20 Q-14 K-38,
 thing-could O21 E45 S-45 T-21 C39 Q-6 K-22, with-it-fine O20 E-6 S-15 T45 C-44 Q-11 K-27, there-is E9 S-25 T-45 Q-20 K-16,
 but-negated O18 E-44 S35 T44 C-22 Q-19 K35, with-colon O13 E-33 S23 T-43 C41 Q-29 K-44, problem O-16 E-37 S-13 T-44 C28 Q16 K26,
 once-was O-17 E34 T-44 C-21 Q-7, error-noun E-44 S-26 T-26 C9 Q-23 K-17, start-trying O-23 S19 T43 C26 Q-10 K-19, as-expected O-19 E13 S-6 C43,
 should-question E-43 C-32 Q37, at-least O-26 E37 S-31 T-42 C-32 Q12 K-10, rather-than O9 E10 T-42 C-6 K-5, if-instead E27 S-24 C5 Q42 K-22,
 i-do O-12 E6 S12 T-41 C-8 Q-9, reproducible O-37 E32 S-31 T-41 C29, stops O40 E-9 T-13 C-18 Q-28 K-36, not-participle E-33 T-39 C37 Q-34 K-40,
 would-verb O-39 E-22 S-6 T-9 C27, used-with O16 E-6 S17 T12 C-37, slow O10 E28 S23 T-37 C-19 Q5 K21, throws O23 E-5 S-24 T-6 C-12 Q-20 K36,
 attached-test O-33 E-7 S36 T-15 K-12, when-it O-33 E21 S12 T-14 C-28 Q-25 K17, one-does O-19 E-7 S-20 T-32 Q33 K-13, i-paid-for O8 E33 S-9 T-14 C-30 Q-20 K17,
 ordered-but O33 E-6 S6 T-8 C-31 K-5, as-it-did O-29 E28 S6 T-10 C-30 Q-5 K-7, could-be E5 S-15 T-14 C30, differs O18 E-8 S16 T-9 C-29 Q-29 K-18,
 ideally O29 E23 S-14 C-16, is-it-possible O-28 E21 S-17 T-5 C-10 Q-26 K-10, would-passive O18 S-11 T28 C9 K-5, by-doing O-9 E-22 C-12,
 case O-18 E14 S6 C-6 K-5,
`,
  structure: `
part:expected O-213 E340 S-106 T-49 C-96 Q-8 K-63, first T-320 C-41 Q16 K270, part:tried O-82 E-36 S-79 T256 C-42 Q-55 K-88,
 part:steps O-83 E-71 S233 T-78 C-84 Q9 K-30, name O-44 E-13 S-13 T-115 C-141 Q-94 K221, asks O-85 E-78 S-99 T-59 C-94 Q212 K-74,
 form:numbered O-59 E-51 S77 T-205 C-190 Q-129 K-161, last T-42 C30 Q42 K193, brief words:41- O42 E82 S32 T171 C130 Q-9 K26,
 part:actual O169 E-7 S-76 T-111 C-167 Q-33 K-142, text:1-5 O17 S-10 T-51 C-40 Q-64 K-161, part:environment O-44 E-89 S-19 T-10 C158 Q-16 K-99,
 form:prose O-6 E-66 S-138 T-63 C36 Q-62 K-29, words:9-20 O-52 E-24 S-38 T-6 C-31 Q-61 K-126, brief words:9-20 O-15 E-13 S-10 T-74 C-73 Q-25 K-126,
 technical seems O-32 E-16 S6 T-30 C125, technical version-past O-76 E125 S7 T-56 C-60 K48, technical should E123 S8 T-32 C-57 K-21,
 technical with-it-fine O44 E-6 S9 T31 C-122 K-9, words:1-3 O-52 E-119 S-30 T-68 C-19 Q-63 K92, text:21- O-113 S-109 T15 C5 Q-25 K20,
 technical could-verb O-30 E-29 S11 T-21 C112, remedy-later O16 T-111 C-11 Q-77 K16, technical workaround O-19 E-75 S-17 T111 C-40 Q23,
 technical fails O47 E15 S-21 T28 C-110 Q-8 K-10, deed-later O33 T-46 Q-106 K-40, part:version O-49 E-39 S-5 T-12 C105 K-8,
 remedy after fault E-15 S-105 T26 C-14 Q-20 K-62, technical contacted O-37 E20 S-56 T-89 C101 K-5, technical O-21 S52 T-17 C-9 Q-69 K-100,
 technical i-suspect O-30 E-40 S-46 T-73 C98 Q-13 K-6, long-list E-20 S62 T-41 C19 Q-98 K-92, form:bulleted O-41 E-74 S-97 T94 C-30 Q-18 K-67,
 technical old-version-did O-51 E97 S-48 T-33 C-90, words:21-40 O-21 E-68 T-33 C-95 K-45, technical times O24 E-19 S32 T-94 C-11 K52,
 technical version-word O28 E40 S15 C-35 Q-8 K-93, before:remedy O-15 T92 C23 Q40 K-52, before-apart O-24 E-32 S14 T-79 C-51 Q-15 K-91,
 technical i-did O-7 E-6 S-31 T90 C-32 Q-12 K17, technical demands O-21 E6 S20 T13 C-89, brief words:4-8 O-26 E12 S-29 T-62 C-32 Q-19 K-88,
 fault after remedy O24 E-14 S-49 T47 C13 Q87 K-37, technical thanks E-49 S-37 T-24 C10 K87, technical they-promised O-27 E-46 C86,
 technical code-start O11 E-11 S-33 T85 C8 Q-12 K-35, technical setting-changes O-56 E-28 S-40 T85 C-39, remedy after deed O6 S-84 T64 C-49 Q-11 K-51,
 technical numbered-start E38 S-59 T-84 C-23 Q-15 K44, remedy before remedy O-13 E-29 S83 T-30 C-32 Q-5 K-14, part:error O-53 E-56 S-83 T-39 C6 Q-29 K-37,
 technical when-doing O8 S-26 T-10 C82 Q-17 K-6, technical is-to O9 E-82 S8 C67, technical ought O-18 E58 S-12 T-28 C-82 Q-15,
 technical inconsistent O11 E24 S-80 T44 C31 Q-7, technical error-subject O-24 E29 S43 T-36 C-80 Q-6, technical question-mark O28 E16 S18 T-20 Q79 K23,
 text:6-10 O8 S-11 T-78 C-74 Q-71 K-67, technical person-is O23 E12 S-6 T-40 C-24 Q-11 K-78, technical expect O19 E78 S-17 T-34 C-52 Q-7,
 technical nice-to E78 C-16, technical normally O43 E26 S-22 T-15 C-77, technical old-thing O23 E-35 T-13 C-77, opens-paragraph T-37 C51 Q-38 K-77,
 technical start-when O-17 E18 S-76 T57 C-13 Q-8 K8, technical example O36 S71 T-76 C38 Q27 K38, technical throws O25 E13 S-26 T76 C-12 Q-16 K-16,
 text:11-20 O-20 S-28 T-60 C-75 Q-49 K-50, technical greets O5 E-15 S23 C-34 Q-7 K75, part:frequency O-48 E-32 S-29 T-20 C75 Q-8 K-41,
 part:description O12 E-75 S-18 T37 C21 Q-70 K-38, technical message-quoted O18 E13 S-62 T-75 C-15 Q-17 K-15, technical in-the-code E-31 S-21 T75 C-50 Q-33 K-70,
 technical field O-68 E26 S-18 T-31 C6 Q-13 K-74, technical gerund-start O-20 E-33 S-35 T74 C-47 K13, technical has-to O-15 E74 S-48 T-31 C-32 Q10 K32,
 technical not-be-allowed O21 E-27 S25 T-16 C74 Q12, technical since-year O31 E10 S74 T-19 C-15, after:remedy O53 T63 C-14 Q-24 K-72,
 technical i-know O-9 S-35 T-20 C72 K-7, technical step-of-build O72 S-30, technical wrong O-26 S21 T11 C71 K-5, technical now-start O-71 E-14 S36 T-45 C20,
 technical charged O52 E6 S16 C-71, technical ignores O-37 E35 S-70 T-30 C22 K-11, technical actual S-70 T-8 C11 K-11, technical my-relative O40 E13 S-18 T69 C-17 Q7 K-5,
 after-apart E-23 S-69 T41 C-27 Q-5 K-29, technical i-past O67 E-24 S-20 T7 C19 Q-12, technical it-was-fine O-33 E26 S15 T-35 C-67,
 technical says-time O67 E-35 S-14 T5 K-48, technical restarted O66 E42 S49 T-52 C-33 K6, brief words:1-3 O-26 E-9 S-43 T-66 Q-24 K37,
 technical belongs O-8 E66 S-26 T-19 C-43, technical slow O34 E-65 S-6 T28 C26 K37, technical would-like O-8 E65 S-21 T21 Q-5 K27,
 technical it-began O25 E30 S-7 C-65, brief words:21-40 O41 E9 S39 T-19 C-65 Q14 K-10, technical signs O-21 E-12 S-13 T-9 C-20 K65,
 technical on-the-paper O-10 E45 S-41 T-55 C-65, technical life O5 E13 S34 T29 C40 K64, after:deed O59 T-43 C-26 Q-27 K-63,
 technical empty O-63 E33 S28 T-20 C-16 Q-9 K-12, part:outcome O-38 E63 S-50 T-28 C-45 K-6, technical could-be O-25 E-16 T-8 C62,
 technical too O34 E-22 S-8 T-62 C38 Q-50 K30, technical placed-order O-33 E25 S34 T-18 C-62, technical according-to O-33 E30 S-35 T-35 C-61 Q-7,
 technical negated-will O48 E28 S8 T-8 C61, technical someone-did O-14 E23 S5 T-61 C16, technical would-have-thought O-23 E52 T-6 C-60 Q-22,
 technical wonder O37 E-51 T-5 C43 Q8 K60, part:attachment O-33 E-20 S-52 T-12 C60 K-37, technical differs O34 S60 T-14 C-28 Q-26,
 technical for-so-long O5 E31 S5 T-60 C32 Q-6 K-13, technical theirs-does O-15 E-60 S7 T8 C53, technical disappears E21 S-24 T60 C-21 Q20 K20,
 technical please-anywhere O36 E22 S-20 C-34 Q-29 K59, technical breaks O30 E-12 S16 T-59 C-10, technical instead-of O31 E20 T59 C-25 Q8,
 technical with-colon O16 E-10 S-12 T-26 C-58 Q-18 K-42, technical then-do O-9 E9 S29 T-58 C-12 K-13, technical crashes O24 E15 S6 T31 C-58 K-12,
 remedy before deed E-56 S58 C5 Q10 K-22, technical but-negated O5 E8 S57 T43 C-51, technical config O16 E-57 S-17 T5 C19 Q30 K-16,
 technical start-trying O11 E10 S-15 T-57 C17, technical since-i O-40 S-32 T-19 C57 K-12, technical exception-name O53 E-8 S-6 C-57 K-6,
 technical should-know O-5 E-19 S-13 T57 C30, technical negated-verb E9 S-57 T8 C20 Q50 K-12, technical system O35 E-34 S-11 T-56 C-29 Q5 K17,
 technical i-get O-13 E-27 S-36 T-56 C32 Q-8 K-6, technical error-noun O25 E42 T-56 C-13 Q-7 K-9, technical question-word O-31 E-56 S37 T-13 C-19 Q19,
 technical deed-row O-30 E29 S-29 T56 K-9, technical imperative-start-step E23 S-15 T-51 Q-38 K-56, fault-later O11 T-49 C-6 Q-55 K-44,
 technical go-to O16 E14 S44 T29 C-55 Q-10 K-14, words:4-8 O-33 E-55 S-31 T-17 Q-18 K-16, fault after fault O11 E26 S22 T-13 C6 Q-20 K-55,
 technical source-has-it O-11 E-8 S-46 T-40 C19 Q55 K-8, technical source-says O-16 E35 S-27 T-25 C55 Q-8 K-5, technical like-others O8 E45 S-40 T55 C9,
 technical attached E-55 S-8 T-37 C8 Q6 K-42, technical gerund-causes O-16 E32 S16 T-29 C54 Q-5 K-6, deed before remedy O-11 E-9 S38 T-54 C10 K-6,
 technical i-do O-11 E14 S-47 Q54 K33, technical upgrade O23 S19 T18 C-29 Q54 K-26, technical do-for-me O11 E-51 S54 T52 C51 K-20,
 technical if-instead O-35 E-54 S-9 T29 C5, technical expect-verb O26 E54 S-17 T-14 C-36 Q-6, technical stops O17 E-14 S-53 T25 C-5 K-6,
 technical money O11 E-42 S21 T-30 C-53 Q6 K-9, technical by-doing O-53 E-12 S9 T11 C41, technical is-called O12 E-53 S10 T-17 C35 Q12 K-5,
 technical for-years O23 E13 S6 T-7 C-53 K15, deed before fault O-25 E-50 S52 T9 K-8, deed after deed O-10 E7 S-38 T52 C-11 Q-8 K-15,
 technical but O52 E37 S8 Q-22 K-11, technical after-update O52 E10 S8 T-10, technical checked O-15 E-32 T-47 C52, technical promised-date O-13 E44 T-52,
 technical result-is E12 S-52 T-32 C-5 K-9, fault after deed O5 E-51 S-23 C10 Q38 K-20, words:41- O33 E-5 S-51, technical without-doing O-13 E51 S12 T-18 C-27 K13,
 technical means-what O-27 E-24 S29 T-34 C51 Q-27, fault before deed O25 E-50 S-5 T-43 C-46 Q13 K10, technical nothing O-8 E21 T47 C-37 Q50 K14,
 remedy-earlier O-48 T-50 C20 Q8 K50, technical to-reproduce O20 E-24 S50 T-7 C42 K-20, technical once-was O-10 E44 S50 T-39 C20 Q-6 K27,
 technical following-code O-25 E-47 S50 T-30 C20, technical correct-is O10 E29 S-13 T50 C-9 Q-8, technical surely O-18 E50 T-10 C-39 Q-14,
 technical happens O27 E-47 S-49 T-33 C-22 Q-24, technical it-says-where O-14 E-15 S30 T-49 C28 Q-15, technical should-verb S30 T21 C-49 Q-11 K-17,
 technical try-to O14 E-26 S14 T20 C-48, technical shows-right O-48 E-20 T-34 C47, technical used-to O-20 E16 T-48 C18, technical every-time O47 E-18 S6 T-32 C-48 Q-5,
 technical stays O27 E7 S-35 T24 C-14 Q33 K48, technical unexpected O-12 E-28 S-33 T-11 C-48, remedy after remedy O26 S47 T-17 C10 Q-9 K-31,
 technical want-it-to O-18 E47 S8 T-5 C17, technical using E-15 S47 T-15 C29 K41, technical always-not O-13 E-8 S-13 T-46 C-27,
 technical feature-request O-46 E5 S5 T-9, technical out-of-so-many O46 E33 T-6 C-28 Q42 K-5, technical goes-down O18 S-6 T27 C-46,
 technical cracked O-42 E-9 S29 T-46 C16, technical ends-same O-21 E-15 S46 T34 C16 Q-33 K-9, technical used-with E-43 S-16 T46 C22 K5,
 technical negated-be O44 E19 S-45 T-6 C29 K-7, technical no-noun O-27 E37 S-9 T45 C22 Q-25 K18, technical can-we O8 E21 S-6 T-5 Q45,
 technical generic-subject O-22 S-45 T-19 C25 Q-22 K42, technical one-does O21 E-32 S-7 C-8 Q45 K-6, leads-on O13 E-33 S23 T-43 C41 Q-29 K-44,
 technical negated-can O-32 E22 S-44 T-25 C34 Q-8 K-5, technical i-sequence O44 E-17 S-24 T20 C5 Q-40 K15, technical want O-18 E31 S-29 T-22 C-44 Q-8 K7,
 technical please-fix O-11 E-20 S37 T-6 C-44 Q-16 K8, technical i-thought O13 E11 S-19 T-12 C44 Q-23, technical you-did O-10 S44 T-10,
 deed after remedy O11 E-5 S-43 T20 C-12 Q27 K42, technical gets-error O38 E-5 S-9 T-43, technical worked-before O35 E-7 S43 T40 C-36 Q18 K-6,
 technical only-with O43 E-19 S-29 T-43 C39 K26, technical needs-to O21 E41 S-43 T-12 C33 Q-7, technical i-need O43 E-17 S-5 T-12,
 technical quoted-source O-26 E43 S-39 T33 C20, deed-earlier O-42 T30 C15 Q-38 K16, technical click O30 E-39 S-42 C36 Q-29 K19,
 remedy before fault O-6 S42 T-6 C37 Q17, technical also-works O-23 E-37 S-7 T42 C28 Q-5 K25, technical fix-is O-42 E-22 S-7 T-30 C-19 K7,
 technical back-as-it-was O42 E-16 S24 T-21 C-6, technical i-paid-for O42 T13, fault-earlier O-36 T41 C-5 Q-6 K23, technical other-device O37 E27 S-12 T10 C41 Q-12,
 technical what-for O20 E-20 S35 T41 C-6 Q-14, technical or-else O-40 E40 S-33 T-16 C16 K41, technical was-told O41 E-14 S-6 T-9 C-10,
 technical command-line O12 E5 T-35 C-39 Q-10 K-40, technical off-and-on O-12 E33 T-40 C19, technical there-is O15 E-32 S22 C-6 Q-5 K40,
 technical only-still O-40 E7 S7 T13 C38, technical steps-label O-19 E-8 S25 T-5 C40, technical does-not-work O-40 S24, technical contact-alone O-17 E-7 S-40 C-36 K30,
 technical supposed O-40 E30 S-5 C18 Q7 K26, technical it-must O5 E11 S-10 T-12 C40 K-7, before:fault T35 C9 Q13 K40, after:fault T-18 C10 Q26 K-40,
 technical although O-15 E-25 S8 T-39 C18 K-5, technical swapped O13 E-39 S-7 C-14 Q-12 K-6, technical chose-it O13 E17 S-35 T18 C39,
 technical suggest O9 E5 S-12 T-21 C-38, fault before remedy O36 E-38 S-27 T31 C-21 Q-19, technical when-i O38 E-13 S23 T38 C-21 Q-10 K-17,
 technical spec-row O38 E25 S-31 T15 C21 Q-20 K17, technical attached-test O26 E-13 T-7 C-38, part:summary O22 E-15 S38 C-15 Q-6 K-5,
 part:reference O17 C-38, technical why-not E38 S21 C-19 Q34, technical actual-label O-18 E5 S31 T-14 C-37, technical please-do O21 S-14 T28 C-37 Q-8 K-12,
 technical shown-instead O14 E21 T-12 C-37 Q10, technical rather-than O19 E37 S6 T-33 C15 Q21, technical praise O-21 E-15 S-8 T-21 C37 K31,
 technical number-of O8 E-36 S27 T11 C16 Q32 K-37, technical imperative-start E18 S-13 T-31 C-37 Q-11 K-12, technical case O-36 E-10 S19 T-34 C33,
 technical instead O33 E36 S20 T32 C-17 Q27, technical when-negated E26 S36 T-18 K12, deed before deed O-35 E-30 S19 T11 C-8 Q22 K-18,
 technical reason-is O18 E-6 S-20 T-18 C35 K-13, technical when-it O25 E-27 T-35 C11 Q-6 K-8, technical waiting O-26 E-24 S-35 T-27 C19 Q-5 K-10,
 technical within-term E-35 S27 T-31, technical as-it-did E-8 S35 C22, technical following-error O7 E-13 S-34, technical problem O7 E-22 S-34 T-14 C29 Q17 K-7,
 part:contact O24 E-7 S-11 T16 C34, technical would-be-nice O-5 E-34 S15 T-10 K-10, technical option-to E14 S-27 T-34 C-7,
 technical question-verb E-22 S-26 T-26 C-5 Q-34 K-11, deed after fault O11 E32 S-27 T-22 Q-33 K-17, technical until-then O7 E21 S-33 T-19 C-33,
 technical no-help O7 E-33 S-30 C-12 Q-5 K-5, technical sorry O-33 E11 T-9 C-12 K-8, technical is-it-possible O-29 E33 S-5 Q12,
 before:deed O-6 T7 C21 Q32, technical instead-end O32 E-13 S9 T-14 C20, technical event-noun O32 S-18 T-5 C-6, technical thing-could O-19 S-32 T20 C16,
 technical money-back O16 E-15 S-5 T-32 C-14 Q32, technical terms-say E8 S-32 T-28 C6 Q-15, technical inline-code O12 E7 S-26 T-9 C12 Q-10 K-31,
 fault before fault O15 E-30 T-31 C-19 Q-6 K12, technical tried O27 E15 S17 T31 C-17 K22, technical no-business O-21 E31 S-12 T-9 C-15,
 technical fault-verb O-15 E-31 S-13 T15 C5 Q12, technical already O-31 E-14 T16 C20, technical need-subject O-6 E31 S-7 C-24 Q-7,
 technical bought O-28 E-31 T-16 C9, technical did-past-be E27 S31 T9 C-20 Q-24, technical hangs O29 E18 S-30 C13 Q-5 K10,
 technical scolds S-17 T30 C24, technical again O-16 E-7 S10 T-5 C18 Q6 K-29, technical entitled O-29 E22 S21 T-16 C8, technical i-want-of-you E22 S-16 T-20 C29 K-8,
 technical respect E29 S-10 C9 K14, technical situation O-11 E-18 S28 K10, technical date O28 E-9 T-19 C-18 K28, technical would-verb O-28 E-28 S-5 C14,
 technical should-question E-28 Q17, technical reproducible O-6 E13 S-27 T-6, technical arrow-path O-14 E-23 S19 T-21 C17 Q-20 K-27,
 technical did-start O-5 E-26 S-27 T13 C13 Q-11 K27, technical able-to O27 E18 S-21 C-18, technical receipt-with O17 E-22 S-27 T-8 C23 K-9,
 technical i-had-set O11 E-11 S-12 T-14 C27, technical must O-27 E-20 S-9 C15 K-8, technical meant-to O22 E26 S-11 T-22 K27,
 technical right-tag O-19 E25 C-9 Q27, technical pay-for O23 E9 C27, technical hurry E-16 S-22 C-27, technical consider E-22 S-11 T-27 C10 Q-7,
 technical i-am S-13 T-10 C27 K-11, technical before-it O-6 E16 S-18 T22 C26 Q7 K-6, technical expected-label O-26 E15 S-20 C-17 Q-6,
 part:changed O-24 E7 S13 T-14 C26 K-7, technical unable O21 C-25, technical is-state O13 E24 S-7 C-20 Q8 K-10, technical at-least O19 E15 T-17 C-24,
 technical word-given O-18 E22 S18 T-24 C20, technical worked-in-past O19 E23 S19 C18 K-5, technical cleared S-13 T23 C-18 Q-5,
 technical run-command O11 C-14 Q-5 K22, technical i-think-should O22 E22 C-18, technical well-wish O-18 E22 S-8 C-6, technical sold-as O-22 E5 S7 T-7 C-6,
 technical offer-help E-12 S-20 T-22 C6 Q-20, technical not-participle O17 S-21, technical googled O-14 E6 S-6 T13 C-21, technical negated-have O-20 E-7 T9 C19 Q-12,
 part:when O19 E-12 S-14 T-13 C-10 K-6, technical should-fail-verb E18 S-11 T-7 C-9 Q11, technical shall O-6 E-12 S-5 C-17 Q8,
 technical as-expected O-8 E16 S-5, technical not-arrived O-5 E5 S-12 T13 C8, technical ideally O-6 E8 S11, technical would-passive O-5 S-8 T-9,
`,
  words: `
help E-44 S-52 T148 C-75 Q5 K111, for T37, a T32, page E24, me K15, but Q-7 | regard O-58 E-22 S-44 T-48 C-70 Q-14 K143,
 from K21 | batter S-23 T143 C-75 | tri O-23 E-20 T142 C-45 Q-30, to S22 T-56, it O32, the T25, on T-23 | clean O-33 S-49 T139 Q-5 K-19,
 up C45, the S-36 | good O-59 E-31 S-69 T29 K136, 0 T39, even K36, day K25, afternoon K25, with K24, morn K15, as Q-6 | <,
 thank O-52 E-21 S-26 T-33 C-97 Q-20 K135, we O-58 E-36 S-26 C132 Q-20 K-24, to O-51 S28 C-51 Q7 K120, bought E-19 T-31 C117 Q-5 K-9,
 what O42 S-27 T-34 C-112 Q11 K-18, good O-46 E-26 C-34 Q-8 K109, seen T-47 C105, put O49 T103 Q-14, touch S102, build S-44 C99,
 is O-48 E-38 T-23 C-48 Q97 K-26, account C93 K-29, order T-41 C92 Q-15, morn K92, it O25 S-23 T-91 Q-30 K-26, command S89,
 log E18 S-33 C86, firefox T-24 C86, one E85 S-24 T-58 C-51 Q9 K-18, with E53 T63 C-82 Q-22 K31, hello O-49 E-18 S-22 C-34 Q23 K78,
 all T-78 Q-9 K7, wher E-18 Q76 K-8, i O-56 E-41 T29 C75 Q-46, model C73 K-9, accord E44 C-72, curl O-28 S71 K-11, do O-43 E-23 Q71 K20,
 had E-20 T71, hi E-21 Q-12 K70, feed S70, different T69 K-11, test O-40 C67, im C67, my O-39 S-49 T-34 C66 Q-29 K-49, kind T-20 C-66 K24,
 pleas O-46 E-38 S-21 T-65 C-32 Q-6, mum C65, chang C-64 Q-6, her E-20 C63, ther T-63 C56 Q-10 K-14, sorry K63, using O-39 T26 C62,
 your S-62 T-56 C-46 Q-31 K62, new S-19 T61 C-38, found C61, you O37 T-60, download O60 S-22 C-48, going E-20 T60, the O34 S-42 T-59 C30 Q-33 K-49,
 best O-26 E-16 S-17 C-58 K59, noth O49 S-22 T-59 Q-7 K-17, was Q59, watch C58, everyth O57 S-26 T-27 K-8, rfc O-57 E46, book O-47 T-36 C57 K-10,
 version T-26 C57 K-30, whoever C-57 K26, firmwar C57, can O-30 T-31 C-56 Q42 K-17, no O40 E27 T-56 Q24 K-21, current O56,
 does E-30 Q56 K23, work E56 S19 T-52, runn S56, sett S15 T56 C-37, have T26 C-56 Q42, str T23 K-56, user C56 K-8, but O22 E32 T-55 C-41,
 even O-55 E26 K28, open O-31 S46 T-55 C-42, print O28 E21 S-20 C-55, ten E55 C-34, ok S25 T55 K-8, chrom C55 K-10, after O35 C-54 Q-7,
 delet S-32 T27 C-54, start T-25 C54, ta C-37 K54, both C54 K-7, sampl O-22 T26 C53 K-31, at O36 E-30 S-43 T-48 C-53 Q-40 K-12,
 our O-37 E-29 C53 Q23 K-19, normal E53 Q5, sensor T53 K-26, and O52 E28 T-50 Q47 K13, accept O52, its E29 S-23 C52 Q-10 K15,
 turn E-18 S-18 T31 C-52, used E52 T-23, every O51 E-24 S-18 T-33 K-8, by O23 E51 Q19, call O27 S48 K51, on E49 T-51 C-36 Q-6,
 card T-29 C51 K-25, otherwis K51, first O50 S-21 T-30 K25, lower O-35 T50, thursday O50 C-34, ref C50 K-7, room C50, key C50 K-14,
 however_ O49, not E-33 C49 Q-6 K11, exampl S37 C49 K-13, load S49, this T-49 Q-11 K35, re T49, yes T46 C49, tell C-49 K15,
 reopen C-49, each O47 C-48, dear O-30 E-29 Q-11 K48, either O-48 E37 T-30, here S48 C33, took S-22 T48, last O-41 E47 K-11,
 read O-47, serial O-22 C47, a E47 T29 Q-23 K-20, reinstall T47 K-8, phon C47 K-7, pre C-47, plan O46 E-19, pair S39 T-46 C-32 K-18,
 calibrat T46, his C46, consol C46 K-9, that O45 S27 Q-7 K-7, result O45, thre E28 T17 C-45 K-12, x E45 S-25, any S31 Q45 K23,
 she T-20 C45 Q-6 K9, other T45 C-45 K-14, core C45, has Q45, right O44, screenshot O-44 S-19 K-11, restor O-27 T44, record O-41 S44,
 sent T-42 C44, row O23 C-43, clos E27 S-24 T-43, per E43, another T43, so O8 E-33 S22 Q42 K-21, host O42, apach O42 S30,
 if E-37 C42 Q-13 K-23, in E42 S-19 T-29 Q-11, unplugg T42, renam T42, event C42, draw C42, mrs K42, memory O41, b O41, printf S41,
 push T41, measur T41, document C41, statu C41, some O40 E-19, cant O40 K-10, wcag O-23 E40, then S36 T40, ran S-18 T40, box C-40 Q32,
 like C40, client O39, crashdump O-39, battery O27 T39, link E-18 S39 Q-5, number E39 T-29 K-9, plugg S30 T-39, 0 Q-14 K-39,
 why O37 S38 Q34 K-8, restart O28 S-21 T38, add E21 S26 T38, somebody E-37 C-38 K-12, green E38, return S38, servic S38, invoic C38,
 affect C38, boiler C38, upload C-38, voic C38, friend K38, iso E37, set S-27 T37, time T37, email C37 K-11, tablet C37 K-10,
 without O36 T29, second O36, page S26 C36, did S21 T31 Q36, went T36, job C36, back O35 S22, httpd O35, old E35 S18, just T-23 K35,
 contract C35 K-18, me C35 K30, regression C35, samsung C35, however O34 S23, dmesg O-34, typ O25 S34, says O34, kill O-31 S27 T34,
 fatal O34, for E26 T23 C-34, regard S-21 C-32 Q-7 K34, came S18 T-34, zfs S34, cut T-34, allow T34, keep K34, help K-34,
 giv O33, under O33, singl O33, refund O-33 Q-9 K-8, whit O33, spinner O33 K-9, now E-33 Q-6 K-7, thes E33, l T28 C-33, writ T33,
 mak T-33, analyz T33, er K-33, additional O32, sav O31 T-32, post O-32, still O32 E-17 T-31 Q-13, nobody O32 K-13, clean E18 T32,
 only E24 S20 T-32 Q-6 K-12, paid E24 S32 C30, five E32, c S-32, severity C32, rev K32, through O31, forty O31, black O31,
 non E31, actual S31, wrapp T31, devic T24 C-31, iphon C31 K-7, later C31, below C-31, god K31, ruth K31, sinc O28 T-30 K-13,
 http O30 S18 K-8, same O30 K-20, line O30 Q8, header O-30, dll O-30, untick O-30, select S-30, register S30, sdk C30, greet K30,
 home O29 K-16, option O29, quick E29 S20 Q7, up E29 S-22, extension E29, made E18 T29, when S29 Q9 K-12, git S18 T29, echo S29,
 choos S29, render S29, mkdir S29 K-9, dragg S29 T-28, rep S29 K21, head T29, profil T29, walk T29, someon Q-29, creat O28,
 got O28, don O-28, dark O28, look E-28, how E-22 Q28 K-11, top E28, main S28, stack S18 C28, happen S28, let T-28, lock T-28 K-10,
 plug T28, cach T28, sat T28, are Q28, love K28, ls O27, match O27 S-18, alway O27 K-16, e O-27, hav O-27, track O19 T-27 Q-8 K-14,
 third O27 T23 K-7, docker E-27, or E27 S-20, an E27 T23 K-8, which E-27 Q27, type S-27, pres S27, updat S27 T21, sign S-27 K17,
 wait T27, channel T27, instead T-27, pinn T27 Q-7, repair T27 Q9, part T27, who Q27 K-15, offic K27, languag O26, doubl O-26,
 four O26 K-7, they E26 Q-6 K-11, direct E26, see S-16 C26, configur S-26, he T-26 C26 Q-8 K-8, folder T26, swapp T26, brows T26,
 six Q-26, show O-25, follow S25, visit S25, helm S25, scan S25 K-13, manual T25, task T25, ive T25, stat T25 K-23, rang T-25,
 bisect T25, thx K25, joan K25, thus O24, peopl O24, rais O-24, tapp O24, java E24, from E24 Q-8 K18, array S-24, wifi T24,
 export T24, thing T24, confirm T24, seller T24, ulimit T24, might Q-24, cold O23, of E-23 K-7, drag S23, heart T23, clock T23,
 anyon Q23, j K23, output K-23, w K23, befor E18 T-22 Q17 K-11, such E22, red E21 T-22, as S-22, site S22 K-9, npm S22, past S22,
 mov T22, hey K22, many K22, segfault K-22, note E-21, switch E-21, os S21, install S-21, wednesday S21, logg T-21, report T-21 K-9,
 disabl T21, hot T21 K-9, fix K-21, fail E20, once E20, yesterday E20, unam S-20, upon S20, htpasswd S20, fill S20, tick S20,
 held S20, take S16 T-20, tri T20 Q-5 K-9, heap T20, blank T20, pls Q-12 K20, comment K20, ines K20, d E-18 S-19 K12, whatever E19 K-8,
 anyth E19, undo E18 S19, free E19, observ S-19, block S19, duplicat S19, minimal S19, wheel S19, clear T19 K-10, will Q19,
 r K19, mine E-18, packag S18, npe S18, search S18, npx S18, gareth K18, support K18, window E17, nam E17, ctrl S17, pag S-17,
 var S17, import S17, ring K17, entry S16, press S16, wrot S16, cheer Q-5 K16, could Q-16 K-9, should Q16 K-8, sure Q-16,
 must Q16, m K16, controller K-16, long K16, swip S15, customer K-15, dr K15, member K-15, delivery E14, two Q-8 K-14, revert Q-8 K-14,
 parcel K-14, helen K13, cancel K-13, stop K-13, thirty K-13, warm K13, about K-12, mr K12, environment K-12, send Q-5 K-11,
 swap Q-10, today K-10, jo K10, internet K-10, sincere K10, mayb K-10, logs K-10, h K9, oh K-9, half K-9, t K9, sort K-9,
 fridg K-9, clas K-9, printer K-9, usernam K-9, may Q8, fami Q-8, fresh K-8, node K-8, claim K-8, land K-8, linux K-8, payroll K-8,
 click K-7, dorothy K7, transfer K-7, mark K-7, p Q-6, get Q-6, pay Q-6, licenc Q6, also Q5 | refund T-31 C-131 Q-7 K-24,
 the O30 | tick O-41 E37 S60 C-126 Q-6 K-13, it T34, the S21, in E20 | swapp E-19 S-17 T125 C-44 | or E29 S-58 T-124 C-75 Q84 K-16,
 in C55 Q8, the O-40 Q-7 K-9, take C-34, 0 Q32, send T27, do Q12 K26, what Q23, an E22, tell Q-21, directory E-20, a E20,
 only Q19, my Q19, madam K19, let Q16, are Q15, does Q12 K11, just Q-11, chang Q11, can Q-11, has Q9, i Q-7, is Q7, not Q7,
 give Q-7, must Q7, else Q6, if Q6 | step O44 S26 T-35 C-121 K-12, 0 S18 T-22 | pictur O55 E28 S41 T47 C-120 Q14 K-16, and C52,
 is O44 | reinstall O-37 T117 | updat E-13 S116 T27 C-32, 0 O44 T30, to E-19 S32 | would O-103 E77 S-88 T-114 Q61 K-31, rather C51,
 be O-29 C-49 Q12 K-9, have O-29 E34, it Q29, not E-26, do E-25 T-21 Q-7, say E23, you Q22 K-10, think E21, the Q17, like Q13 K12,
 a Q13 | volunteer O-30 T-21 C114 | mean O-81 E112 S-32 T-34 Q6 K-10, no E26 | im C112 Q-11, 0 C36 K21 | nice O-43 E-34 T-38 C111 Q-7 K-21
 | year O-111 E59 S-45 T-86 C99 Q-7 K14, old E-34 C50, i E25 C-43, and E20 C-37, of O-27 K12 | exampl S-30 T-49 C-58 Q-13 K111,
 com O-26 E20 S-51 T-22 Q-9 K23, net S-19 K36, org K10 | problem E22 C-109 K30, is O43, does O-37, with E36, that O34 | here O-45 E-49 C108 Q25 K51,
 is O-39 S45 C51, so K32, we C-31, and O-27 E21 T29, i K23, in Q8, for K-8 | confirmation O33 E24 T-30 C-108, says O29 C-40
 | different O33 T107 C-41 Q-7 K-20, browser T35 | show O100 E-30 T-45 C-106 Q-29, it O-53 S23 C75, 0 O34 E-28 S27 C-51, a O28 E26 C-43,
 only O39, up O-38 E-24, that O-37, all S23 T37, an O25, me K23, in E19 S20, no E-18, the K-8 | he O-55 E-44 T-25 C104 Q13 K-26,
 d E-27 C57, s E46 T-37 Q-11 K-11, has O-29, had Q11, is Q10 | grey O103 T-32 C-82 Q-13 K-10, out O37, one Q-15 | will O-44 E-41 S-34 T-50 C102 Q45 K-28,
 do T34 C-59, be O34 C42 K-9, it Q29, the Q28, not O-27, you Q-19, i Q8 | use E-31 S-25 C102, your C47 K-12, the C41 Q7 K15,
 it C38 K14 | tab S102 T-19 C-92 K-7, to S18 | the Q9, next O32 E8 S-26 T64 C-100 Q-9 K-12, account O-24 E-29 S-39 C85 Q-6 K33,
 attach S83 C-52, letter O32 C-75 K-9, back O-27 C74, stor C74, new O42 E-73 S28 T-66 C26 Q-8, wall T38 C-72 Q-17, word E42 C-71,
 router O-70 T42, sourc T-39 C67 Q-5, driver C-66 Q-7, order O41 E65 S17 C-62, rest E24 S-19 C-64 K18, return O-25 C63, container O31 C-62,
 statu O49 C-61, first T-61 Q12 K-14, red O-44 E-20 C60 K14, terminal C-60, floor O28 C-59, help O24 S-24 C58, window O58 T35,
 map S21 T32 C-58, coffe C58, speaker E21 S25 C-56 K-9, vet C56, bank E-34 C55, dealer E-23 C55, proces S55, claim C-55 K12,
 old O54 E-22 S-20 C-10 Q39 K7, light O18 C-54, mous O53, shop E53 S-27 T29 C-51, maintainer E-20 C53 Q18, app T53 Q-10, output O23 E23 S-22 C-52,
 modul O52, two E-25 S-52 Q20 K-8, point E52 Q-11, password S52, subtitl C-52, bell O-29 C51, branch S-23 T51, plan T-42 C-51 Q7 K29,
 remot T51 K8, only C-51, empty C51, open C51, middl O32 C-50 K-8, end S-35 T50 K22, valu T50, menu T50, tag O-27 T-33 C49 Q-11,
 left O22 E-49 S40 Q-18, referenc O-49 E27, index S-23 T49, sampl C-49, balcony C49 Q-12, fb O48, wrong O42 E-20 T-25 C-48 Q19,
 front O48, changelog O-30 C48, very E26 C-48, command S-48 T23 C46, pdf S35 C-48, way T-45 C48 Q-9, ones O47 C-41, generat O47 S-27,
 browser O47 C-29, invoic O44 E-14 C-47, devic O-47 E27, pictur E47 C-36 Q13, card O-16 C-46, booklet O-46 S-21 T24, summer O-41 E46,
 connection E46, even E-46 T-34 C20, chat T46 C-40, forum O-38 E-18 T45, system T32 C-45, name O-41 E22 S21 C44 Q-12 K-9,
 push O-40 C44, lot O44 C-30, young E28 C-44 Q-7 K27, root S-44, counter T44, servic T44 Q-6, date C-44, text C44, factory C-44,
 server E-29 S-43 T-35 C27 Q11, same T-43 Q-6 K-13, rep T43, session C43, buffer C43, lamp C-43, better C43, api O21 C-42,
 leaflet O-42 E26 S35 T-19, caretaker T42, unit T42 Q-14, appointment C-42, vicar C42, landlord C42, log O41 E-20 S41 C-41,
 page O31 E-41 S36 Q-6, html O41, game O41 S29, concept O41, passport O-25 C41 Q-9, previou E41 S-25 T-18, basket S41, cover T41 Q12,
 parish C41 K20, main C-41, imag O-27 S-33 C40 Q10, number O-36 S-40 T32, download O-37 C40 Q-12, preview C-40, bike C40,
 beta C40, cach O-39 S-19 C31 K10, month O-39, sett E39 S-18, thing E-18 S-28 T39 Q-11, night E-26 T-39, login S-39, time S-39,
 sho C-39 Q-10, panel C-39, argument C39, trip C39 Q-12, exit C39, column O-38 T29 C38, dialog O-38 S22 C-38, hous O-28 C38 K13,
 portal T35 C-38, patch T38, local O-37 Q-7, tabl O37 E-22 T-21 Q-8, case O37 S-25, wifi O37 S18 T-23 C-31, addres S27 T-37 C36,
 sender T37, document T-37, hotel T37, land T37, town C37, position C-37, contract O-36 E29, cli E36, drawer E-20 T36, context S-36 C35,
 clas S36, sim T36, trick T36, bulb T36 Q8, move C36, bad C36, method O-35, computer O-35 K10, laptop O-30 S35, corner E26 C-35 K13,
 relevant S35, admin S35, kitchen T35, signal T35, disk T35 Q6 K14, miss C35 Q-16, subject C35, small C35 Q-11, scop C35,
 function O34, line O-34 Q24, apach O34 S30, room O-34, x E-19 T34, round E23 T34, docker S34, consol S34 K-7, external S20 T-34,
 littl S18 T34 Q-9, mic S34 T23, sum C-34, flight C34, day O33 T20 Q-8, docs O-33 Q13, patient O33 E-20 S23, note O33, green O-26 T-33,
 machin E-24 S33 T28 K14, wizard E27 S33, ticket T-33 K-7, glas T33, supplier C33, header Q33, version O-16 E32, whol O20 T-32,
 current O-32, add O32 S28, debug O32, minut O-32 E27, toilet O32, engin E32, list S-21 C-32 Q-25, attachment S32, friend S32,
 music T32, problem T32 Q-11, migration C-32 K22, street C32, script O-31, edit O31, propert O-31, neighbour O31, sea O31,
 phon E31 Q-7, spec E31, moment S31 T30, websit C31, quick K31, issu O30, violation O-30 S22, releas O-30 Q-12, slip O-26 E30,
 colour O30, car O-30 S-20 C30, bill O30 E-18 K-10, bag O30, product E30, salesman E30, track E-29 C-30, dock S30 Q8, tel S30 K11,
 charger S30, query T30, bin C-30, best K30, user O22 E-23 C-29, databas O29 S25 Q-7, pric O-19 T29 Q16, church O29, sticker O-26 S-19 T29,
 older O29 E25, man O-29 T25, level O29, filter E29 Q-6, road E29, ring S29, bus S29 K-10, file T29 Q8, total T-29, master T29,
 loader C29 Q-10, original O28 E-25 T-26, php O28, engineer O-28, reader O-28, spr O-28, correct E28, recipient E28, endpoint E28,
 vendor E28, not E18 Q28, key S-28 K17, request S-28 T22, parcel S28 T-24, call T28, door T-28, handl T28 Q5, typ T28, pool C28,
 report C28, christma C28 K17, demo C-28 Q-12, messag O27 E-24 Q6, match O-27, dog O-21 S17 T-27, lorry O27, second E-27 K-7,
 field E27 S-16, languag E19 S-21 T27, host S-19 T27, result S27, import S27 T27 Q-18, view S-27, java S27, sound S23 T-27 Q-10,
 set T-27 Q9, mini T27, start O26 T16 K16, calendar O26 T25, readm O-26 E23, battery O-26, receipt O26 E-19 K13, kerb O26,
 wrapper O-26, box E-26, mail E-26 Q9 K16, lady E26, byt E26 Q9, amount S26, other T-26 Q-15 K-17, voucher T26 Q-9, driv T26,
 whit C26, history O25, site O25 Q19 K12, code E25, profil E-25 S24, standard E25, object E25, bridg E-18 T25, handbook E25,
 client S-25 Q14, manifest S-25, body S25, welcom S25, side T-25, controller T25, environment T25, tv T-25, collection T25,
 content T25, garden K25, chang O24 S22, confirmation O23 T-24, milk O-24, sync E24, icon E24, email E24 K11, third E-23 S-24,
 limit E24, interfac S20 T-24, feed S-24, water S24, paper T24, sign T24, inspector T24, pad T-24, cartridg T24, screen C24 K16,
 till C-24, meantim Q24, stock Q-24, desktop K24, entry O23, network E-23 S-23 Q-8, thre E-17 S23 Q12, board E23, tutorial E23,
 desk S17 K23, four S23, alarm S23, kettl S23, handheld S23, wheel T-23 Q6, volum T23, telephon T23 K14, toolbar T-23, notification T23,
 purchas K23, cursor O22, upgrad E22 Q9, one E22 K-11, project E-22, layout E22, caret E22, pen E22, winter E22 Q7, ceil E22,
 updat S22 K13, canva S22, broken S22, gift S22, camera S22, holiday T22, policy Q22, wiki O-21 Q-8, save E-21, l E21, hour E-21,
 plat E21, port S-21, item S21, extension S-21, facebook S21, headset S21, right T21 K-13, money T21, dump T21 K19, read Q-21,
 runtim Q21, gentleman K21, load E20, latest E20, girl E-20, cabl E-20 Q-7, printer E-20, rule E20 Q-7, plugin S-20, configuration S20,
 fan S20 Q12, bedroom S-20, export S-20, web T-20 Q-13, film T-20, label Q20, background Q-20, good K20, spanish E19, data S19,
 head S-19, exampl S19, group S-19, cot S19, control T19, payment Q19, kernel E-18, default E18, top E-18 S-18, figur E18,
 channel E18 K18, offer E18, action S18, chart S18, blue S18, job T18, tick T18, tablet C-18, certificat E-17, border E17,
 rate S-17, thermostat S17, tax Q17, hall E16, usual E16, ten E16, follow S16, bottom S16, answer S-16, proxy S-16, build T16,
 0 Q14 K16, matter Q-9 K16, differenc Q-16, ice K16, maintenanc K16, great K16, form Q15, id Q14, guid Q-14, application K14,
 photograph Q13, disc Q13, e K13, official Q-12, trac Q-11, last Q-11 K-8, discount Q11, piano Q11, offlin Q-11, morn K-11,
 queu K11, treasurer K11, clock K-11, warn K11, shopp K11, free K11, mirror K11, templat Q-10, handler Q10, deadlin Q9, signatur Q-9,
 program K-9, mapp K-9, workshop K9, children Q8, installer Q8, statistic Q8, plumber Q8, book K8, offic K-8, seat K-8, manual Q7,
 nine Q7, refund Q-7, part Q7, font Q-7, real Q7, timetabl Q-7, boat Q-7, gym K7, former Q6, arm Q-6, chip Q6, sensor Q6,
 notic Q-6, lowest Q6, registry Q-6, daemon Q6, team Q-6, plac Q-6, most Q5 | sleep E-27 T100 C-29 Q-14, 0 T54, on O46 Q-12
 | ctrl E-19 S100 T-28 C-53 K-15, z S60, shift S22 T-37 | touch S100 K20, a S23, it S19 | need O-26 E99 S-44 T-49 Q35 K11,
 it C48, 0 C-40, to S-19 Q11 K-9, for E-17 | play O33 S98 C-27 K-32, on S22 T31, a S23 K-7, at K-8 | agre E98 S-25 T-25 C-59,
 with E57, on E30 | forc S-51 T98 | best E-44 S-34 T-37 Q-5 K97, wish K31, regard K20 | zip S-28 C97 K-28 | pair Q-7 K-23,
 of C97, the S23 | used E41 S-30 Q33, to O-51 E96 T-50, by O-45, the O-24 T35, it Q13, in Q13 | sat O44 S27 T33 C-96, on O31
 | so S-46 C61 Q6 K5, no E-41 T-23 C96, we T45 C-25, one C-41, now O36 C-40, that E39 S30 Q24, in C39, good C-36 K14, ther C36,
 pleas K35, you O-34 E-34 Q-11, if C-33, all O31, i S28 T-31 Q-14, they E23 T-26, it T26, at T26, when Q26, and O24, the E24,
 sinc T24, 0 E23, a E22, here K22, kind Q-6, mayb Q-5 | i E-35 S31 T-51 C42 Q37 K-26, left S-28 T96 Q12, know O-41 E-16 C94 Q-10 K-10,
 ask S32 C-81 Q-26, want C-81 Q-6 K-12, am S-38 C71 Q10 K51, get O28 T62 C-50 Q10 K-10, start O-39 T-24 C61, gave C61, hear O59 K-8,
 make T58 K12, look O25 S-28 T57, run C57 K12, pick E42 S45 C-56 Q-6, held S25 T-55, press S-35 T52 K23, believ O20 C-51,
 ve O-45 S-43 T24 C50 K8, chang S37 T-50 Q6 K15, have T50 Q-17 K-17, wrot O49 S-28, would O-31 E48 T-25 C-35 Q10, ran O35 S48,
 do O-44 E-23 Q47, took O-27 C47, had S32 T-47 Q-6 K-10, like C47, won C47, d O-46 E31 T-32 Q-11, work O-27 C46, use O-33 S-45 C34 Q8 K23,
 m E-27 S-45 T-41 Q-16, think E24 C-45 Q8, should E-45 T34 Q15, lost C45, could E44 S-24, just O43 C-42 K15, come E43, notic C-43,
 went O-42 E24 T39, set E36 C-42, shall C42, can S-40 Q-10 K8, enter S19 T26 C-40, sell C39, don O-38 S-28 K19, click S29 T38 K28,
 enclos C38, attach C38, tap O37, rang O-30 S-22 T37, haven S-21 C37, said S37 C-36 K23, count S-18 T37, import S19 T-37,
 see O36 E-17 S-24, put O-36 T33 K9, tick E19 T36, pres S36 K10, plug S36, find C-36, ll E-25 C34 K9, will T-25 C34, read T-33 C25,
 beg C-33 K20, return O-32 S20 Q10, pay E32 S-30, sign E32 T-32, book E-22 C32, turn T31, plan C31, delet O30 T-23, charg S30,
 writ C-30, stop O29, select O-29, dragg O-29 E25, still E29 Q6, print S26 T29, kept T29, measur T-29, go O28, check S19 C28,
 let S21 T28, drov T28, watch T-28, restart T-28 K15, touch O27, e E27, keep E16 T20 K27, fill S27 T-22, upload S26, take Q26,
 even O25, mean O25, heard O25, log S25, export S25 K23, also T25, disabl T25, driv O-24 K18, creat E24, open E18 S-24, call S-24,
 in S24, sent S24, wait O23, understand E23, only E-20 S23 T-23, bought S-23, need Q23 K22, hope K23, got E-22 K11, used E-17 C22,
 enabl S-22, say S22 K-8, was T-22 Q-10 K-11, assum E21, expect E21 S-20 T-21, quot E21, mov S20, then S20, sat S20, choos E19,
 report S-19 K11, past S19, receiv K19, cannot S-18, 0 S18, updat S18, order Q18 K18, learn K14, bring Q-13, real Q7 K13,
 thought Q-11, live Q-8, did K8, type K-8, play K8, paid Q7, dont Q-6, be Q6 | out E-36 S34 T45 K-31, and E-21 S-43 T59 C-94,
 of O34 C-61 Q18 K-8, by O-27 C47, in C41, again T-33, the E27 S25 Q18, when O-26, it E25, at T-24, how S22, with S-19, on K8
 | smaller T94 K-11 | our O-20 E-55 S-35 T-51 C93, side O-26 C74, app O-32 C48, night Q35, client C-34, code T32, own O-30,
 test O28, config E20, company K17, choir K11 | seen O58 E-29 T-93 | cabl O-30 T93 C-93 Q-18 K-16, in S21 | now O92 E-52 T78 C-42 Q-11,
 on O-29 C90, i T42 K12, ther C-40 K11, the O30, its O26, and S20 | puts E62 S30 C-92 Q-9 | thank E-29 S-30 T-33 Q-5 K92,
 for O-27 T-24 K73, you K13 | may E-22 S-35 T-27 C92 Q15, concern K16, i Q-8 | look E-44 T32 K-8, at O-58 T-69 C91 Q26 K-14,
 after C79, in O-26 S-27 T71 C-44, for T50 C-27 Q-7, and S-17 T42, into O-38, right O29, up S19, like C19 | window, 0 O-47 E-22 S-23 C91 K17,
 is T22 | cach E-26 S-25 T91, is O-32 C38, of T23 | order E19 T-72 Q41 K-23, a E-24 S-23 C91 K22, the O35, of T26, by Q15,
 and K13, i Q9 | giv O85 E15 S30 T44 C-90 K-9, you E33, 0 O20 E23 S-23 T29 C-27, error S26, the O-24, me O20 | off O-27 E-19 S-58 T90 Q13 K-18,
 in O-23 E36, and O30 T30, the E23 S20 T29 Q14 K-16, work T-29, at T25, by Q-11 K16, every K16, it K11, again K9, a Q8 | does E-25 T60 Q90 K10,
 the T40 C-61 Q16 K-8, not T-33 C-60 Q-7, it E22 T-43 Q19 K-13, noth O33 T31, your Q29, that Q14 K11, a Q12, anybody Q12,
 my Q6, one Q5 | point O43 S41 T12 C-88 K-16, of O-21 E44 Q-11, it C-33, releas E-17 Q10 | 0 T-26 Q-54 K-16, that E28 C-88,
 but O74 T-46, december E-55 S-31 C68, peopl C65 K-7, tim O64 C-44 Q7 K8, gb E-17 C61 K-20, you E-30 C60, sinc O43 C-56 K10,
 back O-39 C-55 K-24, nov O54, 0 E-32 T-35 C48 K50, return S21 C-50, about C50, min O30 S24 C-49, they E26 C-49, quid C49,
 s O33 S-23 C-48, android C-48, up E25 C-47, x O-39 S-18 T-22 C45 Q-12, too O27 C-45, euro O19 C-45 Q-5 K9, receipt C45, byt O44 E-24,
 bit O-33 C44, by O30 E22 C-44, respons O32 E43, metr C43 Q7, error O-37 S-42, hour O-26 E42 S-21 T30, docker S42, second T42,
 every C42, ms O41 S-36 T40 C-25, utc C41, bad T39, pictur C39, then T37, october T37 K-8, it E32 C-36, i E22 S36 K24, isn C36 Q12,
 chrom C-36, of E18 S-35 T-23 Q23 K-17, degre C-35, mm S23 C-34 Q18, got S34, point C-34, no O-33 Q-12, the E33, is E17 C-33 Q-11 K-13,
 different T33, for O29 S-32 K11, ther O-30 E32 S21, mbit O32, using S-32, one C32, on C32 K17, get C32 Q6, local O31, goes O-23 T31,
 percent E31, dev S-29 T31, pound C31, deliver K31, as O-30 E26, wher O30, gone O30 K15, giv T30, also T30, hid T30, fram C30,
 and O15 E26 Q-10 K-29, cor O-29, mean O-29, from E-29, not E29, day E29, want E29, pres S-29, has S-20 C-29 K14, which C29,
 mac C29 K-10, rc1 O28, says E22 K28, see E28, ubuntu S-28, lin S-23 C28, am C-28, b E27, just E27 T23, add S27, november T-27 Q-9 K-13,
 here T27 K26, build O26, win32 O26, km O26 E-19, runs T26, app O-25, kg O25, was S25 K-9, must O24, a E24 S-23, plików E24,
 fil O23 E-21, minut E23, m E23 Q6, can E23, at S-23, page S23, night K23, step O22, both E22, out S22 Q21, or K22, into S21,
 instead E20 S17 Q-20, task S20, do S20, this T20 K12, turn T20, cm Q20, days E19, never S19, august S18, january E-17, used K15,
 without K15, with Q-14 K11, week K14, mb K-14, be Q-13, year K13, c K-12, ref K-11, each K10, september K10, becaus Q6, call Q6,
 an Q6, plan Q6, request Q5, code Q5 | lower T88 C-46 Q-6, the S18 | might O-37 E-29 C87 Q-23, be O-36 C44 | do O-60 T-45 Q87,
 i O-27 S-33 Q57 K18, this E37 C-48, it C41 Q13, as C40 Q-12, with T-36 Q-11, the T-33, anyth O27, not T-26 K10, you Q22 K9,
 have E20, we Q18, someth Q-12 K-9 | turn O31 E-18 T50 C-28 Q-17 K-24, off O31 E24 S-26 T87 K-12, on S66, out O-40 C44, up O38 E-18 S-20,
 it E36 T-27, the S34 | robot O25 T87 C-39 K-14 | rais O-58 E-21 S-20 T86 Q-11 K23, the O-35 | sorry E-18 K86, if K32, for K25,
 to K18 | new O-28 S33 T73 Q10 K-18, batter T86, phon T-46 Q-33 K10, softwar C-42 Q6, profil T30, router K28, mail O27, task S-23,
 one Q23, user K23, creat S22, sim S18, date Q13, addres Q8, box Q6 | bug O-35 E-19 S-32 C85 K-13, 0 O-24 C51 | z O43 E29 S18 C-85 K-8
 | children E-33 T-26 C85 Q7, s Q7 | per E85 C-42 Q-9 K-11, the S22, request Q-6 | same O59 E47 S-56 T84 C-53 Q-19 K-47, on E-24 C58,
 with O37 E-25 T47, imag C42, model E24 C-37, file E33, word O32 T29, as T-30, order T28, day O-24 C26, card E23, and T20,
 time Q-9 | contract O-46 E84 S-25 T-22 C-35 Q11 K-8, with E19, 0 K13 | export S77 C-84 K12, a S19 | chat S-19 T84 Q-6, told T23
 | knock T45 C-84 Q7 | land O83 E-20 T45 C-79 K-16, in O27 C-36 | start E-57 S59 T-83 Q-34 K14, the O-36 S53 T-42, 0 S-26 C47,
 a S42, with T39, it S37 T-25, eclips S24, of E22, apach O-21, page K17, and K9 | ten E39 S35 C-83, second E-34 T23, past K32,
 minut C-30, year E22 | dog S20 T-29 C83 | push O43 E-36 C-82 Q-5, the Q-9 | has O30 S-82 T-19 Q21, ask C55, been E-51 Q-9,
 two O50 C-36, to O-46 E42 T25 C-44 Q-6, had O-31 T42, only C40, answer C-39 K23, a S32 T-36 K-10, an S35, alway O-34 E24,
 no T34, the S-29 K-8, it T23 Q21, one E22, gone K20, expir S19, at E17, made K13, somebody Q11 | bar O82 T-49 C-61 Q-8 K-10,
 0 E16 | devic O36 C-82 K-9, is E21 | spec O-46 E82 | morn O55 E-31 C-40 Q-17 K82, and S30 C-34 K9, the K30 | correct E-30 T42 C-82 Q-39 K-19,
 the Q16, it Q-10 | road E19 C-82 | curl S82 C-48 K-11, h S22 | area S82 Q8 | better T82 | delet T82 C-22 Q40 K-27, the O-28 E-24 S-34 T35 K-8,
 and S-21 K12 | debug C82 K-9 | arriv O81 E-19 T-34 C-64 K-7 | enclos O-33 E-21 T-36 C81 | greet E-24 S-13 C-81 K73, me O33,
 from K21 | mak T74 C-81 K-9, it E-19 S-26 T21 C-52 | a T-28 Q-32 K-24, go T81 C-26, new E-28 S32 T25 C-77 Q11 K-9, friend E-22 C72,
 half S-22 C67, second O26 C-62 Q11, bit O21 T60 C-22, day S-14 T57, fresh S28 T29 C-56 Q-5, robot T56 K-9, book O-55 E42 C29,
 ticket O24 C-52, possibl E-29 C52, volunteer C51, complaint C50, small O-41 S-30 C47, note O28 T35 C-45 Q-8, form O-45, 0 E30 C-44 Q-22 K14,
 docker S-44, dark C44, person T-22 C-43 Q11, pull C43 Q11, call E42 S24 T-41, whol T19 C-42, replacement C-42, blue O40,
 pdf C40, puddl O39 S18, flag E18 C-39, few O-38, line O32 C-38 K12, login C38, non O37, link O25 T37 C-33, rule O-31 E37,
 correct E-29 C-37 Q-20, dry T30 C-37 Q7, workaround T37 C-33, tablet C37, query O36, man C36, loop C-36, promis E28 C-35,
 way S-22 C-35, record T35 C-29, pr C35, releas C-35, warn E31 C-34 Q-10, different S-34 T31, user S34, clean O27 S33, code O30 S22 T-33,
 directory E33, list S24 C33, null S18 T33, file T27 C-33, box T-33, human Q-33, breakpoint S32, smil C32, safe E31, photo S31,
 result O30, check O-30, penny O24 C-30, text E30, mail S30, year C30, shar E29 S25, branch S29, test S24 T29, patch S-20 C-29 Q19,
 pictur T29, quarter C-29, seat Q-29, nest O28, patient S-28, customer S28, mirror S28, normal O27, fix E-21 S-27 Q8, third E-17 Q27,
 messag S18 K27, singl E21 T26, index E26, woman T-26, love K26, littl E19 S-25, fortnight E20 T25, reset T-25, coffe O23 S19 T-24,
 chang S24, video S24, flat O23, mr E23, virtual S23, minut T-23, nail T23, static T23, gentleman C23, blank E22, smaller E-19 T22,
 window S-22, web S22, cold K22, month E21 Q-6, one E-21 Q-7, dialog S21, bus K21, birthday K21, task E20, unit E20, matter E-20,
 right E-20, two E20, point E-20 Q10, map S-20, wedd Q20, thre K20, long E-19, date E-19, blink E19, tabl S19, sourc S-18,
 search S18, bill E-17, film S17, great K16, grey Q-15, return Q14, receipt K14, parcel K14, toaster Q-13, fami Q13, sign Q-12,
 security Q12, saturday Q-11, good K11, backup Q-10, referenc Q10, pain K10, red Q9, very K9, label Q-8, row K-8, password Q-7,
 paper Q-7, word Q7, name K7, thing Q6, limit Q6, van Q6, week Q5 | pics C81 K-11 | well E-13 S-34 T80 Q-10 K24, done C54,
 but C35 | never E62 T-80 C45 Q-7, return O36, ask E28, com K11, came K-8 | n E-23 S80, 0 S44 | want O-35 S-26 T-30 C66 Q-8,
 to O33 C79 K26, the O-39 T-31 C37, 0 O32, a C-28, it E26 | came O79 E-26 T-24 C-27 Q-11 K22, back C43, and S32, in S29, the S-23,
 off S19, with K16 | second O74 S27 C-79 K-38, time S-27 T71, one E-29, half T27, i O23, to S-23, late T-23, and E21 S18 | gets O79 E-33 T48 C-66 Q-7 K-18,
 it C40, the S20 C35 K-9, me T32, to O24 | fair O-39 E-24 C79 | black O79 T-30 C-74 K-10, friday Q7 | fill S51, in O-24 S41 C-79
 | fresh E-19 S38 T79 C-54 Q-6 K-11, install T22 | cancel S23 C-79 K-14, it C-44 | also T79 C-56 Q8 K-13, 0 T35, a O24 | unplugg T79 C-47,
 it T21 | still O78 E-33 C-71 Q23, empty T40, in O27, on O26 Q11, show T22, the Q7, go Q7 | either O-44 E60 S-32 T78 C-60 Q-21 K-8,
 the Q-17 | plann O-27 C78 Q22 | mind O-34 T-40 C78 Q-23 K-10 | june O-26 S-22 C78 | ran S67 C-78 Q-5, into O25 | set O-29 E18 T63 Q17 K-12,
 the S-20 T78, to S-20 T45, it O-26 E40 C-25 K14, a S24 T29 Q-7, and E-26, up E-19 Q5, for E16 | through T78 K-25, your T49,
 all C-29, the S25 Q7 K-9, it T-21, to E19, a Q7 | pleas S-34 T-49 Q21, help Q-12 K78, find C41 Q23, tell Q29 K14, advis K28,
 delet Q26, consider T22, make E19, check S19 K-14, ring K-11, look Q-7 K-10, chang Q-7, or Q-5 | hi O-34 Q-12 K77, ther K15,
 all K13 | but E-46 S-30 T69 C53 Q-24, that O-26 C77 Q-7, i O-40 C54, ther C-42, when O41, then O-29 T35 C40, nobody C-38,
 no O36 S21 K28, it O35 E29 S-23, not O30 S33 T-30, they O-30 T31, he T-30, you T22 C-29, we T23, the K10 | build T-35 C60 Q-6 K-36,
 0 O-32 S-21 C77, of O26, from T25, on O-24, id S-22 | kept O-46 E77, a T28, it E22 | mark O77 E-29 T-22 K12 | gues O-48 E-26 C77 Q-6,
 is C31, it T24 | your O-41 E20 S-18 K69, own O-31 E77 C-32, offic T57, colleagu O-19 E25 C56, app E-25 S44 K36, engineer E-28 T37,
 web T35, leaflet C-35, websit E-32 T24, faithful Q-6 K31, statu O28, shop T28, in K28, system O26, mr T26, helplin T24, program S23 K-8,
 mail T23, gateway S21, line K20, sincere K18, work K15, page E13, side Q-7 K-13, server Q-13, 0 K12, driver Q-9 | what E30 S-77 Q47 K-29,
 the O-29 E49 T-35 Q18, they C49, i C-35, did Q-33 K24, s E32 T-26 Q-15, can Q24, would E-22 Q22, it E-22 Q16, 0 E21, do E19 Q-12,
 to Q19 K-9, is Q18, does Q16, are Q14, else Q9, a K7 | no O30 S-20 T40 Q-32 K-30, 0 E-19 C77 K-32, idea O-29 E-18 C71, chang E63 C-40,
 odds T58, more C-56, influenc T54, order C51, troubl O32 C-43, better T42, hurry O-24 C40, problem O39 C-39, rep T27 C-36,
 way S33, question Q33, avail T31, date K29, need E-26, matter O25, result S23, differenc E-19, such S-18 Q-5, symbol E-16
 | any S77 C-51 K6, more O56, hint K34, of O27 S20 Q-26, way Q11, idea Q7, other Q6 | p C-77 Q-7 K18, 0 O24 S-37 | promis O-47,
 a C77, to E-41 T23 C51, the E29 | in E12 K-24, march C77, case O-16 E-20 T33 C60, it O23 E-29 T-58 Q-7, september O-34 C55,
 them C-52, november T29 C-50, plac T30 C-50 Q13, two T49 C-39, my E37 S20 T-46 K8, group C-46, which C44 K-10, capital O-31 E34 C-42,
 your E42 K12, august T41, every E39, that C-39, to S37 Q9, as O-35, at S35, front T35, touch K35, use T-25 C-34, leed C-34,
 a S33 K-9, question C33, may C32, on T31 Q-19, time C-31 Q14, apach O-30, writ E-30 T-22, and S25 T30, an T24 C30, the T-24 K-29,
 each C29, 0 S-27 C26 Q16 K-11, co S27, ther O-25 K-10, by T-25, both E24, again T24, our E23 Q-7, editor S23, one E-22 Q11,
 ten S22, room T22, their S21, befor S21, his E19, new T19, production E-18, docker S-18, packag S18, httpd S18, this E17,
 poland K16, some Q5 K13, most Q12, is K12, full K11, for Q-10, i Q10, law K-10, another Q7, advanc K7 | done O-54 S76 C-32 K-12,
 was S55, the O29, by E-26, with E19 | notic O61 E-23 S-41 T-76 Q-9 K-9, that S-46, on C43, it O38 | hello O-27 E-39 S-19 C-57 Q23 K76,
 ther Q-7 K22 | me O28 E-34 S-20 T35 Q5 K23, again O-28 C76 K34, 0 O37 C-41 K28, a T37 Q-35 K-11, back T-26 C-37 Q-17, on Q-13 K37,
 and E19 C-36 Q-12, to T35 Q-16 K-20, two T-25 C28, another T27 Q8, whether Q26, or Q-26, when T22, for K19, one E18 Q9, i K18,
 how Q17, what Q17, know Q15, the Q9 K15, if Q12 K10, out Q-6 K-9, in K-8, at K-8, down Q7, off Q-6, wher Q-6, by Q-6 | back E-34 S-23 T32 C-76 K-76,
 from O-38 C47 Q21, when S-25 T44, the T-30 C-38 Q35, in T38 Q10, on O-37 E-22 Q-6, with O30, by T-27 Q-7 K-8, one T27, is E26,
 to T20 Q-22 K-8, button S-20, within E17, up S-17, i K16, and Q-10, for Q8 K9, off Q-6, a Q-6, of Q6 | hospital E-17 C76
 | is S-25 T-42 C39 Q76 K-24, for E68 C-33 Q14, meant E27 C-68, not T36 C-63 Q-11 K-21, attach O-30 E-31 C57, one O-17 E29 C-56 Q23,
 document O-40 E55, that O53 S28 T-23 Q46, clos S38 T52, me C52 K-8, drawn O33 C-51, ther T45 C-50 Q35, call O-26 C49, below C49,
 like O29 C-48, only O47 E-19, at O47 S-20, fine E-38 T-42 C47, out T40 C-47, read C-47, display O38 S21 C-46, list O29 C-46,
 grey O39 C-45, full O32 C-45, ignor T45, someth C45, 0 E44 S-32 T-36 K21, on C42 Q-6 K11, using C-42, open O-41 C36, link C40 Q6,
 next C40, shown E-19 C-39, the S28 T38 K-20, happy O37, work C-37, my Q37 K-7, it E-36 Q28, so C-36, suppos E34 Q11, red C-33,
 runn O-32, empty O32, what O-32 E28 S-22 Q-13, alway S32, includ O31, this S18 Q31 K-8, restart O29, say S29, in T29 K11,
 complete C-29, print E-18 S28, black O27, when E27, all E-27, set E27, connect O26, well T26, enough S25, lying Q25, your O-24,
 silent E-24 S21, remov E24, appl T24, show K24, an E21 Q-23, activ S23, how S23, from K23, gone E-22 S19 Q-9, why E-22 K10,
 also E22, never E-22 T22, good E22 K-7, check S22, miss T22, busy S21, written E20, complet E20, left E19, incorrect S19,
 configur S19, slow K19, new E18, broken Q-7 K-18, stuck K18, install S-17, quit K17, a K-16, chang K15, down K-14, very K14,
 done Q10, after Q10, wors K-9, real Q8, com Q-7, going Q-7, no Q-6, disabl Q-6, possibl Q-5 | stack S17 C76, 0 S23 | edge S46 T45 C-76 K-9,
 and T26 | wedd C76 Q19 | how O-45 S20 T-9 Q75 K-23, much S33, can Q-31, to O-30 Q21, the O27 S17, many Q27, is Q26, long Q22,
 it O-20 Q10, do Q20, i Q-9 | should O-62 E75 S-49 T-48 Q13 K-15, get E-18 C46, not E-36, be E-26 T-25 Q-16 K-16, say T26,
 return S23, i E-21 Q17, do E20, have K18, go Q13 | provider O-47 C75 | forward O29 E75 T-44 Q-7, to E39 | receiv O75 E-26 T-58 K16,
 the S-19, a K16 | advis O-28 T75 Q12 K25 | light O75 E-38 S20 T-34 Q14 K-17, on Q7 | summer O-55 E75 T-50 | by Q-13 K-55,
 hand E-37 S-47 T75 C-34 Q-29, name O-33 C45, a T43 Q-9, your C41, itself E36 Q-9 K-12, my T34, friday O-33, then C-32, phon E-18 C31 Q17,
 default E-29, mistak T-27, using O26 E-24, one E-21 T24 Q-8, any E23 Q8, 0 T-23, courier Q15, design Q11, the K-9, monday Q8
 | unsubscrib T75 Q6 | minut O74 C-74 Q-10 K-23, to O41 S22, later T-22 | lost O-42 C74 Q-8 | singl O58 E26 S-23 T22 C-74 K-15,
 quot E-32, one E20 | enter S74 C-47 K-12, my O-30 S17, 0 S21, the S19 | instead T74 Q11 K-17, of E31 T23 Q13 | hid T67, it T74
 | are O45 E-42 S-48 T-73 C45 Q72 K-30, not S25 C-50, gone C-47, thre C44, sort O43, on C-43, attach C42, shown O36 C-38,
 being O31, happy O29, no S29, the Q29, still S28 Q22, in T-27 K-7, used O26, fine O25, about O-24, for E24 Q-24, ther T23 Q6,
 going E20, 0 E-19, sav E18, never E17, they Q16, you Q-15 | text O58 E16 T-38 C-73 Q-14, and O29 C-41, html S-33 | content O22 S-26 C-73,
 type S-33 T26, to S22 | red O73 E-34 T-54 C-29 Q8, button K14 | went O51 S34 T-26 C-73 Q5, back T-28 C58, in T57, through O-40 E20 T-42 C48,
 into S27 T-43, from O41 C-34, up O30, out O28, wrong K7 | bill O50 S-18 C-73 Q-24, for O39, of O37 | were E73 S-19 C47 Q-22 K-8,
 the C64, no O-33 S18 T24, 0 O31, to E31, in O-28 E27, not E-20, told E19 | plugg E-23 S73 T-30 C-65, in O34 S28, the S23,
 it S20 T-19 | gorgeou E-18 C73 | this S-33 T-44 C73 Q28 K-8, morn O52 E-27 T40 C-63 Q-19 K23, with O-32 C50, i C47, is O-45 T-23 K37,
 in O-36 E22 S29 C-41, letter C40, should C-39, has O-36 K12, on E-23 C36, bug O35, messag C35, out C34, error O-23 S33, issu O-32,
 was O-30 S20, year E30, very E29, work T28, hous O-27, and E26 T-21, number T25, caus O24, mean O23, problem O-22, way E22,
 month O21, a Q19, app K15, it K14, time Q11, for Q9, isn Q9, be Q-8 | mode S-32 T73 C-40 K-10 | commit E-21 S34 T-47 C25 K-7,
 0 T-24 C73 | hand E-42 T26 C35 Q-22, in C73 Q6, to O61 C-41, with T-27, and T21 | allow O-72 E58 S-41 T32 C-20, to E24, the E16
 | report O-33 E-20 C72 Q5, it S-23 T29 K11, to T-22, from S-21 | and E-33, in O-27 S-28 T72, we E-30 S-36 T27 C68, back O31 S-17 T65,
 every E18 S42 C-65 K20, have C61 K17, noth O31 S23 C-60, has O-32 C59, press O-24 T-55, ther O54 S30 T40, it O45 S54 T54 Q-11 K40,
 got T53 K-10, wrot C53, now O41 C-52, so O28 C-52 K-11, put S26 C-50 K14, off T50 C-42, open T48 C-38, think C48, says T47,
 left C-47, on S-32 T36 C-45, use T28 C44, com T44, doesn T44, over C44, the O43 Q-19, was E-35 T43, need E20 C43, that O34 T42 Q-8,
 go S25 C42, won T42 K12, load T40, gave T-39, to T39, said T39, are C39, is O38 T25 Q14 K-10, nobody E38 K11, paid E37 C-36,
 were E-20 C37, call T25 C-37, will O-31 C36, after O35, within O35 S22, they O34 T30, get O33, chang T33, start T32, not E22 T-31,
 with T31, typ T-31, keep C31, pay Q31, drov O30, all S-23 Q30, this S26 T30, made T30, of C30, thank K30, our E29, his E28 T29,
 wait S29, 0 O28 S-19 T-22 Q10 K-15, without O-28, again O28 S-19 K8, everyth E28, comment E28, b S28, no O24 S-27, creat O27,
 ran O-27 S21, throw O-27, pass T27, install O-26, thos O26, try S26, restart S26, can T-26 Q9, tick T26, tell Q26, turn O-25,
 my E-19 K-25, which E25 Q8, hers E25, also T25, sav S-24, do T-24 Q12 K-12, ask T-24 Q-8, you O18 C-23 Q-15, goes O-23, compar S23,
 thre C23, chos K23, finish E22, its E22, he T-22, plugg T22, still K22, an S-21, at S21, import T21, fix E20, who Q20, some E19,
 add S-19, for T-19, could Q19, i K18, show E-17, runn S-17, then T-9 K15, would Q6 K15, does Q15, how Q14, see Q-13, if Q7 K13,
 make Q12, stay K-12, reinstall K12, a Q-9, look Q9, last K9, when Q7, what Q6 | not O55 S-17 T-23 K-45, chang O-29 C72, the S-39 T61 C-54 K-16,
 valid O50, in O45, have C-45, at O26 C-42 Q-9, be O38 E-31 C41, on O32 C-40, see O-39, here O28 C-39, go C-37, read S35,
 found O33, start O33, sav O33, expect S33, allow O-32, show E32 S23, say C-30, that O-29, ask T29 K14, all T-29, ther O28,
 a T-28 K15, send T-28, 0 E27, permitt O25, availabl S24, with T23, for E22, contain E-20, you E18, even S17, so K14, to Q-13,
 me K13, find K12 | although O72 C-39 K12, the K14, i Q8 | bell O-21 C72 K22 | ought O-28 E72 S-21 T-32 Q-12, to O-26 E61 S-20 T-32 Q-12
 | ours O-49 C72 Q7 K-8, is C37 | until O20 S-29 T-27 Q9 K25, the E24 C-72 K16, i O32 K-8, 0 O-23 C27, it E-25 Q-6, then E-17 Q-6,
 this Q8 | can S-45 T-27 Q72 K-30, read C64, u Q61, we E39, imagin C38, the Q-38 K11, be C37, i C-34 Q35 K-10, help K27, you E-21 Q-8 K-14,
 take S20, someon Q20, do E18, t Q-7 K-15, it Q6 | book T-72 C29 Q-11 K-23, a C-37, and E21, for Q-6 K10 | chang T24 Q52,
 the T72 C-28 Q17 K-10, my S40 K11, that C35, noth O-29, it E-22 Q-8, is S22, to O20 K10, and K14, in Q5 | suspect C72 | you T-37 Q-30 K20,
 the O-28 C71 Q8, on T57 Q8 K11, hold C52, have O30 C-45 Q12 K-9, look C-44 Q13, tell Q44, in O-43 T35, and T41 C-38 K10,
 can K41, are O-40 E29 K21, ve O26 E-22 T-27 C-39, see O-38 C36 Q10, should E-37, do O30 S33 Q-6 K22, took O33 E-25, to S-28 T-25 C-33,
 could C-33 Q19, get E31 S20 Q22, for E-19 T-29 K13, writ E29 K-10, promis E28, make Q-26, gave S18 T25, advertis E24 Q7,
 consider Q23, peopl Q-23, guys K23, try S22, take Q21, find Q-21, need E-20 Q7, were E20, d E19 S19, want E17, re Q-17, clown Q-16 K-8,
 pleas Q-16, add Q-15, will Q-14, chang Q-13, let Q13, may K-13, open Q-12, think Q12, give Q11, keep Q-10, confirm Q10, know Q10,
 post Q10, ask Q9, switch Q-9, or Q7, sent Q6 | cut O51 S25 T-71 C-32 Q35, off O54 C-55 Q21, the T-46 | english O22 C-71 K36,
 i K-17, is K-12 | firmwar O-71 E-32 S20 C35 K32, 0 S34 C34 | nope O30 T71 | query E22 S47 C-71, str O36 | album E-23 S41 C-71
 | rain E-29 S-26 C71 K-9 | round T44 Q-8, it S-28 T71, the O31 S26 C-47 K12, one E20 | sir T28 Q-5 K71, madam K40, or K19
 | firefox T65 C-71, 0 T20 | attach O-41 E-38 T-55 C70 Q-9 K-29, file S30, a S-21 | d O-42 E50 S28 T-70 C-51 Q-19 K18, like O-31 E-24 C-48,
 be E47 K-11, think E39, have E25, 0 S-23, rather E-19, need E18, expect E17 | yet O-37 E-42 C70 | directory O70 S-20 | too O44 E-25 S-55 T70 K-22,
 much Q-16, far Q6 | bit O25 E-24 T70, and O28 | scal O-26 E-24 S24 C70 | sheet O-33 E70 S51 C-38 Q11, and K19 | for O-25 E16 S-22 Q-8 K-23,
 0 E70 T18 C-70 Q-7 K-13, october O35 C-49, two C-49, work C48, it O-47 S19 C45 Q-7, that E46 K16, and E-19 C46 Q17, thos C46,
 a O16 E-43 Q33 K18, eleven C-43, my E-18 T-37 C42 Q-10 K7, now O-38 T40 Q-8, an T30 C-38 K19, no C38, both C-34, me E-21 S21 T33 Q17 K-20,
 each T32, week O-30, about O30, this O-30 T30, one O27 T30, all E-23 T29, ten E-24 T29 K-8, example_ S29, five O-28, her O25 T-28,
 him O26, another T-24, your E-23 K10, new K18, noth K16, us Q-14, december Q12, our K12, everyon Q6 K11, good Q10 | receipt E-48 S-32 T-52 C70,
 and C-36 K14, says O31, is O-23 | my O31 E-32 Q-13 K14, account T40 C-70 Q-14, old E69 S18 C-34, user O-26 C66, own O25 E26 C-62 Q-8,
 card O61 E-20 C-50 K-13, brother T51 K7, other C51 Q-11, parcel O33 C-48, whol T-22 C46, aunt T-45 C45, english K45, mum E43 C-34 K-11,
 son S43 T37, mother T-43, accountant C43, mate C43, plan E31 C-42, parent C41, profil C-41, gues O-25 C37, late O-37, colleagu O27 C-37 Q7,
 husband T36 K-17, eyes O-33, grandson T29, order C-28 Q29 K-22, inbox O28, passport T28, niec T28, number Q10 K28, friend O25 E27,
 password T27, lad O25, phon E-25 S17 T18, time Q25 K-8, daughter E-24 K19, bank Q-24, bill O23 Q-18, work T-23 Q8, glass T23,
 nephew T23, 0 O22, birthday T22, code S21, apach S20, addres Q-8 K20, name K20, customer K19, router Q18, fridg E17, father K17,
 granddaughter K16, computer Q15, first K13, money Q9, login Q-9, save Q-9, email K-9, current Q-8, machin K-8, flatmat Q7,
 maiden Q-6, ex Q6 | built T-27 C70 Q7 K-7, the C40, with S17, from Q10 | kind O-64 E-32 T-36 Q-8 K42, regard C-31 K70 | sinc O69 E-26 C-28 Q-17,
 tuesday O50 C-36 Q-7, 0 E33 T-27 K18, the E28 T-33, friday O31 C-31 K10, then E-23, last E-19 K-7, this K10, yesterday K-8,
 i K-7, wednesday K7 | blam O-23 C69 | somebody E-30 S-30 T-45 C-28 K-19, else O36 C-69 K20, on C49, s C34, who Q-8, ring K-8
 | guid E69 C-36 Q-14, has E24 | rate E24 S-35 C-69 | detail S69 C-42 | goroutin S-22 C69 | csv S56 C-69 K14 | delay T69 | it E24 S-17 T29 Q11 K-26,
 pleas Q69, i E-26 T-39 C68, tak O-67 C47, happen O-61 C39, 0 E18 C-59, with T58 Q7, has C56 Q-6, turn O-38 E22 T-24 C55,
 my C54, befor C-54 Q48 K-7, off O-47 E18 T-29 Q5, began S47, thre T-47 C43, through T46, used O-24 E45 Q14, look O-28 S23 C45 K24,
 but O-33 T45, went O18 T-45 K10, beep S18 T45, into C-43 Q-8, does O42 Q-5, last S-19 C42, says O41 S26 Q-8 K13, alway E41,
 by S-27 T41 C-41 Q-10, as C-41 Q-13, never C-41, down O-32 T40 C32 Q7 K10, print O40 K11, for E-29 T40 Q-13 K-8, too T40,
 away C-40, seem O-38 E39, up O-26 E-28 T39 Q39 K23, show S39, at O-38 S30 Q12 K11, from E-27 C-38 Q-18 K13, giv S37, possibl Q-37,
 did O25 E36, and E-24 T36 Q-10 K-10, a T36, out T30 C-36, start C-36, going C-36, clos T33, or C33 Q21, sinc C33 K9, came K33,
 wouldn S32, took O-28 E31, all O-31 T-27, to E-27 T22 Q-31 K-15, so E31, then O30, d E30, myself T-30 Q-6, on E-29 S24 Q-6,
 whil S29, was T-26 Q-6 K29, the S28 Q13, it S28, only C28, if O-27 E18 K25, over O24 E-21 S26 T-20 Q-7, wait E26, appear S26,
 goes C26 K-8, be Q26, want O25, will E-20 S25, would E25 Q10 K-8, just E-25, com T25 Q10, put T-25, should E24 Q-8, no E24,
 wrot T24, run T-24, belong E23, back S-23 Q9 K-13, twic S23, runs T23, keep T23, cost E22 Q15, ran E22, sat E22, may E-21 K16,
 tell S21, said S-21, return E-20, can S20 Q-17, work E18, s Q-17 K18, in Q18, play K-18, is K16, go Q-15, take Q14, me Q14,
 again K14, writ Q-8, ring K8, doesn Q-7, you Q7, ask Q6, safe Q6, got Q-6 | publish O43 C-68 Q-11 | macro O-31 C68 | post O-45 E-45 S27 Q-8,
 offic O-26 C68, the C41, 0 T27, a O23 S21, me Q22 | test E-35 S27 C68 Q10, with O46, this C31 Q-11, on T28, socket T24, was E-21,
 and S-21, for E18 S17, install S-18, the Q8 | to Q-45 K9, you E-33 T68, order C68, 0 T67 C-45 Q-19, see O-33 S62 T-31 Q-11,
 use O43 E18 S35 C-62, an C-56, chang E-17 C-54 Q31, make S-27 C53, number C-50, me S26 T-49 C-34 Q-8 K-23, our C-49, turn O-48,
 show O-22 C46, us E-23 C46, go O-44 E-20 Q-16, keep E-18 C43, send O-24 C42 Q-8, a E42 S24 K-8, enabl O41, say T-34 K41,
 connect C41, come O-38 T29, each O-37, save E21 C37 Q-12, docker O34, indicat E-34, var S34, disabl E33, try O-32 C32 Q8,
 another E-25 S32, whom K32, one S-22 T31 Q-9, acces O30, know O-30 Q22, it E-21 T30, my E-23 S19 T-30 Q-7 K14, submit S30 Q-14 K24,
 no T30, thre C30, start O-29, kill O29, be E29 S-23 K9, login S-29, have T-28 C-29, run O28, english O28, do E28 Q-13 K-12,
 log S28, find T-28, the Q-8 K28, ring O-27 C26, avoid E20 T27, reach E-27, display E27, sleep O26 Q-12, wait T26 Q-8, allow E25,
 prov E25, add E24 S22, render E24 S17, reproduc S24, build S-24, compil S-24, http S24, get O-23 S21 Q9 K-9, zero E23 S-20,
 type Q-23, pass E-22, pay E22, activat S-22, her S22, pdf T22, clos E-21, writ E-21, surviv E21, resolv S21, move T-21, set Q21,
 work E20, link E20, follow E20, correct Q20, end E19 K12, perform S-19, ten T19, this Q-19, unlock Q19, install Q18, take Q17,
 exchang Q-17, ask Q-17, print K17, stay K14, someth Q-11, leav Q10, bed K9, him K9, open Q8, stop Q-8, date K-8, your K-8,
 upload Q7, shar Q7, put Q-6, let Q6, remov Q-5, pres Q5 | have S-61 T-68 C40 Q11 K-33, seen C-48, in C-42, it Q-37, been E-35 S-15 T36,
 an O-34 Q9, to O23 Q34 K14, another Q34, permission O33, sinc O33, a S28 Q-33, thought E29 C-32, done T32, not S30, the S-20 T-29 K-10,
 no T-29 K-7, now T29, chang T28, tri T25, ask T25, set E24, them E-20 Q7, you T-20 Q-15, attach S-19, one K18, put E17 Q10,
 used Q14, got Q12, bought K11, two Q-10, turn K9, i Q5 | whos S68 C-28 | silent O67 C-41 | repo O-29 C67 | finish O67 T44 C-67 K-16,
 the O-29 S23 | press O-38 E-50 S46 T67 C-55, play T-26, it O24 K14, the K11 | refresh O-27 E-29 T67 C-30, the O-33 | one E38 Q-15 K-67,
 by T42, was C42, side C42, core O38, on E37 Q-5, number C-36, in E-21 S-34 C23, at O33, so T33, line E-32 Q-7, from O-31,
 word E-18 T29, page T-28, entry T28, to O-27 E20 Q26, does S27, of E-26 Q17 K9, is S-26 Q22, with O-24, came T24, back T-24,
 still T24, the E21 Q-13, can E20, go Q18, after Q16, and Q-13, befor Q8, file Q-8, per Q-6, out Q-6 | care E-16 T26 C67 Q6
 | work S-67 T64 K-18, with C52 K21, but T45 C-40, around T35 C-45, fine O-44, days O-24 E38 T-34, and C-38, well T35, as O31,
 day O-31 E25, for O22 T-29, at E25, ok E-19, on K-10, addres Q9 | ask S60 T59 Q-8 K-35, me S32 T-38 C67, a O32 T42 Q7, both T38,
 whether T-37, for S36 C-30 K-9, to E-17 C-35, you T27 Q-24, in T26, my T22, that Q-7, him Q5 | calibrat S-18 T67 | put T67 Q-49 K-10,
 my C59 Q-8 K15, a T52 Q-6, on C-50 Q9, them C-43, the O25 S-36 C-36 Q-17 K7, it S28 K-17, up T-28, me T-22 Q-14, 0 S18, back Q-17
 | had E43 S-32 Q-12, me T67 C-39, a S-25 T61 K18, the T59 Q9, it E41 T57 C-31, 0 T33, an C32, to O26 E-21 T-29, been S24 T-28 K13,
 two O27, one E20 | schedul T-39 C67 | wash C-67, machin C-41, it S35 T-20 | replac O-39 E-20 Q8 K18, the C67 | snapshot O-41 S23 T-33 C66
 | import O38 E-26 S66 C-42 Q-19 K15, the S36, of T36 | told O-39 E66 S-36 T29 Q7, to T56, me C-46 Q7, us E32 C-38, it T38 Q6,
 the O-26 | hot O44 C-66 K-14, water T26 K-10 | whit O66 S22 T-32 K-17 | its E51 S-23 T18 C45 Q-9, own O-30 E-31 S-24 C66,
 the C49 Q-11, plac O26, been O26 E25 Q-9, not T23, way K19, on E18 | slip O-38 C66 K10 | sees O42 T32 C-66 | marr O-31 C66
 | mov S22 C26 Q-8 K-15, out O-32 C66, to C47 K-8, the E-20 S-26 T33 C-40 K-12, it T33, hous K14 | nobody E-28 S-63 C66 Q-14 K-16,
 is C-66, s C-41, came C-34, rang O25 C-30, has T28 | van E17 T-23 C-66 | typ K-23, the T-66, it S-19 T49, 0 S34 C-33, list E30,
 my S25, in S-19 | ms T66 C-27, in T43 | october O26 T-31 Q-6 K-19, and T66 C-29, i C39 | high T66 | hotlin T66 C-35 | biscuit T-27 C66
 | cost O-49 T29 Q20 K-11, us C66 | info O-65 E-37 S-29, availabl E-16 | insid O52 S31 T-44 C-65, a C-40 | such O-36 E65 S-51 T-43 Q-5,
 as E38 | rep O24 E-25 T65 K11, to O28 K13 | readm O-55 E65 | word O39 E31 T-23 C-65 Q13 K-17, on T35 | charg O37 T-21 C-65 K-10,
 of O32, for O29 | else E-20 Q25, s O51 C-65 K19 | reporter O-26 C65 | server E-34 S-12 T-37 C65 K-13, side O44, 0 O-30, but S27,
 is S20, error E17 | list E65 S-19 T-20 C-54 Q16 K-16, 0 C52 Q14, of O-42, and E-42 C42, with C-42, is O23 E-28, the Q-15
 | section E65 C-28, 0 C-43 | dialog E40 S49 T-20 C-65, the S25 | said E44 T65 Q-20 K22, he T52, 0 E31 C-40 Q-6, yes C-37,
 the O28 T30, i K23, your S19, and K9 | credit E-20 T20 C-65 Q-21 | payment E25 C-65 Q18 K-8 | clown E22 C65 Q-19 K-12 | pass S-41 T65 Q-7 K-26
 | compar S26 T-65 C44, the C-30 | crat S20 C65 | form T65 Q8 K-18, the T32, on S-28 T23, is S21, for Q17 | at S23 T-25 Q-25 K-33,
 once T49 C-65 Q8 K-10, 0 O53 E-28 C-39 Q-6 K9, your C-46 Q7 K-8, most E40 C-45, that C39, present C38, this O-33 T35 Q-21,
 least O-24 E35 Q6, org O-33 S-21, my C-31 Q14 K-9, ten K28, all E27 Q5, one E-19 S26, half T25, a S-23, nine T23, home O20,
 our S20, the Q7 K-15, it K11 | appear C-65, that S34, in S-19 | galaxy C65 K-15 | minor C65 | we O-54 Q6 K-25, notic C65,
 have S-33 T50 Q8, need C-49 Q-5, did E-18 T-37 C47, got O37 C-43, should C43, ask T26 C-38, had O-35 E32, will O-33 E25,
 do E-33 S26 T26, ve S-21 T31, don S18 T-30, are C-30 K14, can E-29, mov O28, re T-28 K26, rais T28, d C-28, put C26, pay E24,
 came S21, try S-20, ship Q20, chang Q-11, use K-10, read K10, want Q6 | if O-44 S-62 T-61 C62 Q36 K33, i O33 E-23 S21 C-64 Q11 K20,
 ther C-57, somebody C54, not O-36 E20 Q-6, a O35 S-26, you S34 K-8, it T-27 Q-8 K31, that O-29 E-25 K-7, the T-25 Q11, yes K23,
 its E22 Q-7, someon Q17, this Q8 K10, she Q5 | mac O-27 E-22 C64 K-16 | whol O64 S-18 C-18 Q-8 K-11, thing O-31 C47 | print O52 S28 C-64,
 0 O62 C-40, the C-57, noth E22, to T17 | been Q21, a O-31 C64 K26, through T54 C-53, told T-29 C53, using C30, the E24, chang K13,
 in Q-7 | yes O24 E-49 S35 T64 Q-8 K14, i T24 | offic O-53 E-20 S-50 T31 C64 Q-6 K15, 0 K10 | on K15, and O-32 E-20 S-35 T64 C26,
 monday O-30 S24 C60 Q-10, 0 Q9 K54, its O53 E-38 K15, but T48 C42, tuesday E-42 C39 Q-17 K-11, for C41, her T40 Q-16 K12,
 the E15 Q-24 K-39, some S39, that C38, top E22 C-37, ios C-37, time O34, a S31 T-34 Q7 K16, sunday E33, each O32, in E19 S32,
 friday T-32 Q21, this O-31 S-28 C12, another O-31, black O31 Q7, them C-31, at E21 T26, wednesday E-25 Q-18, linux K25, as O-24,
 with O24, my E17 T-24 Q12 K-14, one E-24, window S-20 Q6 K23, two T-23, which T-23, our E-22, every S-22 K9, paper C21, i T20,
 your Q-18 K11, saturday K17, purpos Q16, till K14, like K9, thursday Q7 K-7, me Q7 | invoic O64 E-17 T-57 C-56 Q11 K-18,
 for O28 E-18 | node E-29 S24 C33 Q8 K10, 0 O-33 C64 | top E19 S-14 C-64 Q-8 K-14, of T47, level S-21 | up S31 T-52 Q14 K-8,
 to E64 T-26, with C-47, by C-40, befor C37, again O36 Q5, the S15 T35 K12, for O-33 S25 C33, a T29, all S25, like E22, and T22,
 on K21, at Q-15 | b E19 S57 T-64 C-48 Q-5 K-10, is O26 | undo E64 S64 C-44 Q-46, it Q-29, the S21 Q-18 | card E-25 Q30 K-64,
 and C-42, to S34, is O-20, from Q15, 0 K-14, has Q11 | www S64 K-9, html S58, facebook O25 E19 S-25 | bad S-28 T51 C64 K-12
 | sunday S26 T-64 Q6 K-8, and T-24 | slot S19 C-64 | s S-37 Q31, a T-36 C64 K25, own C46, suppos E30 C-40, not S16 T39, been T-39 Q18 K15,
 normal C39, name S19 C-38, with S35, fine O34, an O-32, number T30, for O-27, profil O26, runn S26, screen T26, time E25,
 about T25, app O24, your E24, how E24, all E-21, laptop T21, that E19, output E18, no Q17, 0 K-12, on K-10, alway K9, still Q8,
 account Q8, by Q8, the Q-7, to Q-7 | plug T64 K-9, and S-16 T35, ins S24, in S21 | respect K64 | zero O44 E31 T27 C-63 K-8
 | full O49 E18 C-63 K9, stop T53 K23, 0 K15 | photo O29 T-30 C-63, app K13 | parcel O63 E-46 T-30 C-44 K-13, 0 C37, says T28,
 in T-20 | bisect O-30 S-20 T63, to T24 | timetabl O-27 C63 Q-8 | fals E29 S35 T63 C-43 K-17, and O-28 E17 | driver E-63 T56 Q-27 K-39,
 was T-23 C51, s T45, 0 T40 C43, for Q13 | str E19 Q-10 K-63 | flour E-25 C63 | let S28 T-43 C-63 Q16 K-14, me T-46 Q11 K-13,
 the S26, go Q6 | telephon S-20 T63 K15 | limit O-29 E52 T32 C-34 K-13, 0 S63 T23, is C27, for E25, the E22, to Q-10, of Q8
 | nov C63, 0 O-40 C38 Q-7 K9, and K11 | ship C63 Q11 K10 | tell C-63 Q50, me Q49, you E-20, us Q19 | september C63, 0 C-44,
 and O-32 | ubuntu O48 S-62, 0 O40 S-31 | wher O19 S22 Q62 K-39, i E59, it T29 Q6 K-7, is Q29, my Q25, they E-22, you E17 Q-14,
 are Q12 | search E-47 S55 C43 K-8, for O39 S62 | love O-48 S-22 T-27 C62 K60, the K36 | europ O-62 S28 C58 | beta O-52 C62
 | basket O28 S62 C-52 | peopl E-28 S-25 T-53 C62 Q-34, are K23 | sync E43 T-32 C-62 K-7 | filter E22 T62 Q-7 | home S30 T-62 K-33,
 and O29 | init S62 K-8 | subtitl S27 C-62 K-7 | rung T62 | sits C43 K12, in C62, ther K15 | two E23 S31 Q-7 K-49, monitor C62,
 pictur C52, lin C-51, lots O35 C-49, pag O32 C-42, hour E28 C-42, tim O40 C-34, peopl C-40, left O39, and E36, days T31,
 are O28, other T27, year C27, of E-26 Q7, patient S25, fil E24, ticket E23, week E-19 S21, second E18, thing K10, account Q6
 | btw C62 | be O-53 S-61 T-46 C42 Q6 K18, read C60, 0 E52 C-36, in C51 K32, oblig E-23 C-46, here C-45 Q6, that C40 Q8, at E-39 C35,
 given C39, to C37, seen C-36, right E35, put Q-35, used E33 Q16, so E-30 Q-12, very E-29 Q9, mov C-28, a E-27, open T27,
 nice E26, one E26, on E25, easy E-24, glad E-22, chang T22, verif E-20, enough E-20, love E19, releas Q-19, back Q14, taken K12,
 possibl Q11, add Q-11, the Q9, made Q-9, found Q-6, sent Q-5 | gone O61 S35, as T27, from O26 K12, to K12, out K11 | referenc O-23 E61 T-35 Q13 K11,
 from Q10 | docs O-30 E61 S-24 Q13, for E23 | shown O54 C-61 K-8, as O36 | own O-20 E61 K-21, and C59, a C47, account E19
 | shouldn O-30 E61 Q5, t O-30 E61 Q5 | font O-49 C61 Q-9 | another E-61 S-30 T55 C37 Q60 K-18, way Q19, one Q17 | accept E25 S40 C-61 Q18 K-10,
 encod O50, the S38, and T24, it E17, a Q6 | whether E-39 T-51 C56 Q61, the Q45, to O42, it O-29, i O25 | straight E32 S21 C-61
 | wip T61, the S-25 | photograph C61 Q13 K-9, of K-8 | shelf C61 Q9 | seat C-61 Q-22 K-18, for Q-29 | mini C61 | save O25 S60 Q-25 K-20,
 the S33 | production O28 E-27 S-26 C60 | compil O35 C-60 | _ O-60 | context O-60 S-21 | ve S-55 T28, got O-57 E-30 C60 K25,
 never C-51, made E19 C45, the C32, sent T30, been T28 K-11, turn T27, read T-26, mov O-25, a T-25 K21 | shift O35 E-30 S44 T34 C-60 Q-17 K-8
 | clos S28 Q-10 K10, as O-37 T-32 C60, the E18 S35 T-51, it O-36 T-23, 0 S-25 K10, with T25 | march O-60 E26 T-23 C49, and O-26 E20 C39
 | measur O46 S-18 C-60, 0 C-27, with S-15 T26 | usr E-49 S-47 C-60, local E-35 S-42 | ones E36 S-32 C-60 Q12 K-10 | statement E-25 C-60 K-10
 | upload E-19 S60 Q22 K-8, the S28 T-38 Q7, 0 C-34, it Q18 | between E33, 0 E34 C-60, the T34, them C33 | rat E33 C-60 | pay E60 T-36 C-57 Q10,
 for E54 K-11, back Q32, 0 E26, the O-25, it Q-9 | whoever E-26 S-18 T-48 Q-10 K60, wrot E-23 K22 | x S60 T-34 K33, 0 S36,
 is S23, line Q6 | load S60 K-11, the S36 T-24, as O31, on S-24, any K12 | miss S-28 T-46 C60 Q-18 K8, the C50, ones C44,
 it T-22, in S20 | swip S60 C-52 | keep O-42 T48 C51 K34, it T60, gett O38, local S26, the Q-11 K25, up K19, my Q-9 | u T43 C-29 Q60 K-17
 | effect T44 C-60 | workaround T60 C-34, is T22 | rev C60 K34 | helper C60 | christen C60 | check O-33 E-24 S40 T58 Q-11 K-14,
 the O-30 T59 Q-9 K-14, in C-34, it T-32, whether O31, out T-29, and Q8 | most O-53 S-35 C59 Q13 K-14, of O-24 C40 | respons O27 E59 S-18 C-32
 | hour O38 C-59 Q-5, then O30, i T-25, befor E17, of E-16 | sitt O33 C-59 K-9, in O44 C-51 | when O49 T-49 Q37, the O-25 S35 C59 K-9,
 nobody C-43, it S-22 C-35 Q-20 K22, i S33 Q-23, will Q31, using O27, you E25, we S-25, she T24, my E23, do Q18 | screen O59 E-24 S28,
 as C-40, with C35, record C29, in T27, off S19 | confus O-28 E-21 C59 | answer O36 C-59 Q-6 K14, with O26 C-45 | leav E59 S38 T-51 Q17,
 the O36 S50 C-59 K18, it T-22 C22, one S-17, out Q6 | november O59 Q-8 K-24, and O21 E34, it E20 | says O49 S-15 Q-19 K-17,
 0 O39 C-59, no C42, it O-37, pleas O36, that O-30 E-32, so O-27 E32, and E31, on E29 K12, we S28, deliver O24 T27, your E-21,
 the K16, someth K8 | serial O-27 T-28 C59 | wont O59 K-17 | sell O-29 C59 | comput O-32 T29 C59 | then E-30 S36 T59 Q-34 K-18,
 it O48 E-21 S-31 T43 C-46, ther C46, 0 O41 S-20, i O-32 E-19 S33, with T32, pres T28, noth S27, the S-26, save S20, sits K15
 | l E24 T23 C-59 K22 | differenc E-29 S-39 T59 Q-14, between T-21 | everyon E-39 T59 C50 K-12 | did E29 T59 K11, the S39 C-49 Q8,
 not S-20 T-47 C37 K8, was S35, so T31, i Q31, you Q-13 K23, that E-18, my Q-16 | brought E-24 T59 Q-10, back Q-9 | battery E-22 S-27 T59 K-9
 | wcag E59 C-40, 0 E34 C-36 | after O30 E-27 S20 T-29 Q7 K-19, i S59, a O44, two E-20 C43, that O40, send O40 E22, 0 E24,
 my T24, resum S23, switch S20, five Q10, the Q-8 | strict S-20 C59 | buy T-35 C59 Q9 K17 | phon E-17 S25 T52 C-38 Q-35 K-22,
 s T59, is C44, and E-25 K9, said E19, number K17 | fault C59 | file S45 T-21 C-31 Q-14 K-35, in C59, was C42, is E35, or S24,
 call O23, does O-23, under S20, as Q-12 | lads C59 | week S-35 T-44 Q11 K-16, so C59, 0 O29, it K12, ago Q6 | apach O58 S-30,
 0 S-25, is S25 | strip O29 S-22 C-58 Q8 | field O-30 E28 S58 Q-5 K-13, is S20 | flash O43 E-18 S45 T-27 C-58 | packag S23 Q-23 K-16,
 explorer O-26 S58 | as E17 Q-28 K-31, soon O39 S32 C-58, in O-27 E57 C-35, far C54, if O45 E-18 S-38, 0 O25 T30 C-43, long E40 C-39,
 well T39, they O36, with E36, befor E-36, my O-31 C35, it E-34 S23 T25 Q-13 K9, you O-33, a E23 S32 Q14 K9, admin T27, i E-25,
 the O-23 S24 Q-12, describ E-24, your E-22, http S21, per S19, to Q-13, an Q-11 | soon O46 S30 Q-37, as O39 S32 C-58 | plan O-58 S20 T-53 C52 Q26 K6,
 to E-24 T-23 C58 Q10, of C42, want O37, 0 O28, is E23 | of E-23 S-20 T-29 C15 Q17 K21, your O-58 E29 Q15 K36, us C45, all E-22 C44,
 both O-25 C42, two E20 C-41, thre C38, return E37, thes O36, 0 S26 T22 Q36 K10, each E34, you C34 Q-18 K17, an T-33, november C33,
 this O32 K13, his T32, item O-29, a E29 K-24, nine T29, thing T28, my T27 Q7, our E-26 Q-6, it O20 Q25 K16, them E-25 K-12,
 four T24, me E23, one S-22, six E21, httpd S21, http E20, any S20, december Q20, five Q13, cours K-9, the Q5 K6, every Q6,
 being Q6 | today O21 C-58 Q-7 K-24, s T26 | bars O47 C-58 | printer O26 E-19 T29 K58, in K32 | neighbour O36 S-46 T34 C-58 K-12,
 who T34, and O26 T30, s T20 Q5 | self S-21, host O-29 C58 | nurs O-28 E-24 C58 | within E58 S29 T-19, a C-40, 0 O-32 E21 C31 K9,
 the E-23 S22 | core E-28 C-58 | refer E23 C58, to E30 C57 | she E-19 C58 Q-9 K45, was O26, is O-24, had Q-5 K21, s E-18 T19 K12,
 has E-17, does Q-6 | spok E19 S-19 T58 C-55, to C-30 | surviv E52 C-58 Q7, a Q7 | identical E40 C-58 | pump E22 C-58 K20
 | swor E58 | tomcat S58 | without O40 S-25 T29 Q15 K11, the T39 C-58, problem O31, any S-23, error E-20, my K19 | forgot T58 Q8 K31,
 password K21 | was O-31 E48 S-20 T27 C51 Q20 K-20, ask T58, very C53, thursday C51, left C-50, hand O27 C-46, at E-21 C44,
 on C43, given E21 C-42, told E40, about O-22 T-22 C39, back O39 T24, to E38, confirm E38, charg C-36, here T35, full O33,
 done E-30, tri T30, that T30 Q10, my O-29 E19, work E-29, 0 S18 T-29, made S28, fine T28, already O27, after S26, for T-24,
 ther O-23, the E16 S-21 T-15 Q10 K8, one T21, an E-20, not E-20 K12, chang S19, it Q16, meant K14, a Q13, built Q10, off K9,
 bought Q5 | bobbin C-58 | every O46 E33 Q-11 K-14, 0 C58, quarter O-31 C48, even E-20 T45 C-45 K12, morn C34, other O-30 E31 T-25,
 month S30, day S26, singl E24 K-9, second E21, film E-20, one Q6 | rma C58, 0 C36 | madam K58 | call E-19 T26, me K58, it T-33 Q-8,
 freez S32, to S20, a Q6 | could O-29 E21 S-21 C-57 Q-15 K-27, read E18 C-55, a Q-47, you Q42, it C40 Q10, the E-18 Q-34,
 see T21, this Q16, somebody Q5, someon Q5 | unles O-52 E57 | mention O-57 S-19 C43 Q8, it C32 Q9, that E-25, a E18 | pick O-32 E32 S57 Q-30,
 up O29 S-22 Q-15 K21, the S21, it Q-7 | took E24 S-37 Q-10 K-12, 0 O32 S-20 C-57, me C41, a C-36, the S-27 | lots O27 C-57,
 of O25 | encod O53 S-21 T20, 0 O57 | capital O-29 E27 C-57 K16 | portal O54 T38 C-57 | died O-25 C57, on O-25 | ll E-38 T-28 C57 K41,
 get O33, be E-25 K19 | program E57 K13, is E29 C-35, for K-9 | project E-32 S57 K-9, file C51, explorer S-22 | stay E43 C-57 Q9,
 on O-42 E16 Q19, with O-25 K38, at O30 E-17, wher E20, in T20, silent S-19 | tak T-34 Q9 K11, a E-19 C57, 0 O26, the K19
 | green E36 T-48 C-57 K-19, tick T-30 | paid E49 S22 T-57 C39, 0 E37, for T-31 C37, the T-28 C30, extra E22, with T22, in Q8 K15
 | rather T-40 C45, not E-22 C57 | compos S57 | log O49 E-27 S-28 Q-13 K-45, in S57 K-9, has O53 C-38, messag O25 E39, and O-26 S33,
 of S-32, file S27, is O-19 T21 | socket T57 C-48 | odds T57 C-39 | iphon C57 K-8 | flight C57 | pull O34 E-40 T50 C-44 Q6,
 request C57 Q10, it S26, the E-20 | day O20 E51 Q-8, off C57, i O36 C-51, is T31, to K11, and Q-9, the Q6 | gentl K57 | probab O-32 E-30 C56
 | drop O-56 C46 Q6, it Q-8 | know O-32 S-56 T-19 Q36 K-9, who O36 C-51 K23, the C38, what E-29 Q15, if C-27, which Q15, it Q-10,
 that Q-6, of Q-5 | manual O-56 T38 | simp O-21 E56 S29 C-38 | see O39 E-26 Q-8 K-36, the O31 E30 S-28 T-44 C56, it O-20 S52 Q5,
 0 E22 C-49, how O-35 C36, http S25, in E20, what Q-9, that Q6, if Q6 | talk O-46 E53 S24 C-56 Q-5 K-7, to T30 C-35 K-9 | come O33 E37 S-12 T-56 Q-14,
 from O-51 E34, out O43 K13, back E-28 Q9 | original O56 T-51 C31 | forum O-51 E-25 S-21 T56 | blue O56 E-34 S29, screen O26
 | read E-17 S-18 Q-46, 0 O43 E-21 C-56, the E22 T-55 C34 Q-12, it O-43 E22 C33, from C40, a S28 C38, out O-36 Q-24, only C-30,
 them T29, as E-19, my K18, this Q13 | hear O56 E-25 T-45 Q-6 K32, it K26, aid K8, from K-8 | weekend O-30 T-32 C56 | adds E-23 S-23 C56
 | older E56 S-33 C-44, than E22 | iso E56 C-37, 0 E45 C-34 | suppos E54 Q5, to E56 C-29 Q6 | folder S27 T56 C-53 Q-17 K-13,
 is T26, in Q-8 | paus S56 C-43 Q6 | var O-41 S30, www S56 | welcom S22 T-27 C-40 K56 | total T-39 C-56 | that O-25 E29 S-23 T-30 C36 Q-9 K-45,
 s T-56, it O-20 C50, hold T46, show C44, has E-19 S43, i E-38, you C38 Q-9 K-8, a E35 S24, did T35, the C30 Q35 K8, says C-35,
 my O33, made O32, work C31 Q-12, were O30, even E30, all O-29 E21, if O29, as C29 Q8, fail O-28, goes S28, chang S27, got T27,
 was E-26, when S-25, on T24 K24, may O23, an E19 S-23, isn C-22, time E21, is E19 Q12 K-11, print S18, too Q-16, one Q-13,
 for Q-13, he Q-12, read Q-12, does Q-8, drop Q-8, our Q-7, tak Q7 | keys T-32 C56 Q-10 K-8 | m O14 E-27 S-31 T-43 Q-16 K29,
 in C-56 K22, told C31, try C-28, not E-22, at E22, a K-13, 0 K12, on K8 | sum C-56 | all O48 S32 T32 C-39 Q-13 K-16, this C56,
 it S38, is T37, 0 O29 C-32 K-8, five T24, of O-21 K19, that E-18, the Q-13 K16, my K-6 | excus C56, my K19 | timelin C56
 | found E-44 S-21 T19 Q-19 K16, it C56, out C41 | non O55 E35 S-24, zero O-28 E24 | advertis O-22 E55 C-45 Q7 | lock O34 C-55 K-19,
 out O55, in C41, is E28, 0 T24, the S19 | henc O-29 S-25 C55 | mismatch O45 S-19 C-55 | water O55 | lying O33 T-25 C-55 Q25
 | eleven O55 C-20 K-14, days T29 C-40 | r E18 S-21 C-22 K55, 0 O-28 K14 | clear E21 S-24 T55 C-36, that E18, the K8 | avoid E31 T55 C-34,
 it T34 | hold E-29 S-22 T55 C-30 Q12, a C41, the S-37 Q-9, for T35, it Q5 | site E-55 S55 C30 Q13 K-9, and C-46, is K18 | focu E20 S-20 T-24 C-55
 | fourth E15 T55 Q6 | twenty E31 C-55 | late E-28 S-31 T-55 C45 K-12 | tomorrow E-34 C55 Q-21 K-11 | eight E55 S-40 T26 Q-18,
 and C44 | other S-26 T55 Q-24 K-50, one E30, half O-29, 0 C29 Q-18, way S-28 Q-15, browser T28, program E25, field S22, side S20
 | sourc S13 T-55 Q-6 K-10, is O-38, file S-34, and T-24, of Q-6 | sign S55 T-40 Q-17 K13, out S-38 T26, for S32, on S23 C-31,
 in E-21 S22 C19, up T-22, the Q9, and Q-9 | asks S44 T-55 Q28, me C46, for O21 S26 T-31 C-36 | number C40 K-39, on S-26 T55,
 0 C43 Q-9 K-25, is O-29 E-27 Q9 K36, in S-19 C-36, and E19, for K18 | bot S-19 T55 K-8 | customer T-55 Q-29, sinc K25, no K-20,
 0 K-16 | t Q-10, have T55 Q7, care C-53, it E45 Q7, find O44, in O41 C-37, matter O-40 S16 C36, show S36, chang O-30, so E18 C-28,
 seem O26, read T25, hear K24, work K23, seen O21, help O20, open T18, load K12, ther Q10 | wrot E26 K10, to T55, 0 C-43,
 that C35, it C34, the S20 K26, in E-18 | outlin T-31 C55 | samsung C55 | crash K-9, report C55 | tank C55 K14 | some O54 E-29 T-28 C16 Q8,
 of E-23, way Q6 | into O42 E-54 S18 C-45 Q-11 K-12, the T32 Q7 K18, an S24 T-29, my Q-11, a Q10 | forever O34 C-54 K7 | refus O32 S-16 T54 K27,
 to O37 E-26 S-25 | persist O54 | side O54 C-45 Q-12 K-28, i S23 | goes O54 T-38 Q-12 K-16, to O47 E-20 S-21, through O-40 T27,
 from O37, off O36, back O-33 E23 C27, on S-28, straight O27, round O24, up E-19 | feed O-54 S40, it S30 | yesterday O48 S54 T-19 Q-10 K-22,
 it E37, at T25 | near O38 E-49 S16 T54, the E-24 T54 | doesnt O44 E23 T54 C-36 Q-6 K-24, work O25 T29 K-13 | end S-25 Q6 K9,
 0 O-30 C54 K-14, of S-29 K21, on K14 | get O35 S36 Q19 K-38, 0 O54 E22 S20 C-54, me T34, the E-26 Q-33, this O32, on S32,
 through O29, it E-17 C22 Q24, back S-24, to Q23, updat S-22, an S20, my Q18, out Q7, rid K-7 | com O25 E-43 S-27 T31 K-7,
 out O31 C-54, on E52 C33, to T50, from O-39 K-16, back T39 K8, up S21, or Q10 K8, 0 K7 | priority O-38 C54 | document E40 T-24 C-54 Q-6 K11,
 to E45, as O-25 E37, is O33 T-24, and E-18 | go E23 S-32 Q54 K-25, in C41, to S21 T-31, down E24, away S-22, back S21, with T20,
 from Q-17, into Q9 | reset E-20 S-40 T54 Q-8, to T26, the K11, it Q-6 | disabl E44 S-29 T51 C-54 Q-9, the O32 | enough E-39 S16 T23 C54,
 to T50 | pre E38 C-54 | ever E16 C37 Q-25 K8, sinc E21 C-54 | below S40 T-54 C27 K13 | admin S33 T26 C-54 Q-21 | click S19 C-54 Q-6,
 and O30 S-36, it S-31, add S-26 | contact S30 T16 C-54, import K20 | got O37 T19 Q16, the S32 T-54 C23, this S21 C-45, us T36,
 me E22 T34, a E25 K32, back S29, 0 O27, from Q8 K12, an K-8 | button T34 C-54 Q-18, in O29 C-22, button O25, the T25, is O-18 S22,
 on K14, for Q-12, that Q-9 | aliv T54 K13 | influenc T54 | checkout C-54 | far S-28, as C54 | workshop C54 K9 | laps C-54
 | gb E-18 K-23, free C54 | gist C54 | awk C54 | follow O-53 E16 S38 T-46 C22 K20, is S51, error O36 S-26, the K23, messag S-20
 | track O43 E-33 T-53 Q-9 K-23, says O25 Q-7 | e O30 S-36 T29 C-53 Q9, mail T35 Q-8 K11, 0 O29 T-23 Q17 | information O53 S-34
 | stuck O39 S-14 C-53 K10 | org O-23 S-37 Q-5 K10, eclips O-53 E-36 S-29, openmr E17 | complet O53 E18 S-39 C-52 | complete O29 C-53
 | sdk O-45 S-24 C53, 0 O-31 | engineer O-53 T23 K15, on E25, came T19 | gate O53 E-21 C-42 | befor E43 S-19 T-53 Q9 K-24,
 you C53 Q8, 0 O36, the E34 S-24 T-36 Q-32 K12, it E32 Q-7, i Q25, last S23 K11, tuesday Q17, that Q-12, christma Q10, she Q-7
 | days E50 S-36 C-53 Q16 K-24 | believ E53 | php E-23 T34 C53, 0 S39, script O-35 | bigger E-21 T53 | anybody E-20 T-27 C53 Q29
 | decimal E53 S24 C-34 | tenant E-44 T33 C53 | dockerfil S53 | bin S-24 C-53 | item S53 T-21 K12 | submit S53 C-44 Q-14 K22,
 a Q-14 | cover S-53 T28 Q14 | ts S19 T-35 C53 | gcc S-26 C53 | guy S-24 T53 C-46 Q17 | video O26 T32, call S32 C-53, of K-7
 | sack S22 C-53 Q-14 | past O32 E-47 S34 Q-13 K26, it T53 C-53, 0 O26 C-36, special T22, the K9, that Q-5 | reindex T53 | staff T-26 C53 K30
 | plank T53 C-49 | around O28 E12, it T35 C-53, the O-35 C39 | porter T53 | liv O-42 E36 K-8, in C53, room Q7 | imagin C53 K-11
 | idea C53 Q37 K-14 | face C-53 | wayland C53 | screenshot S-25 T-25 Q-14 K-15, below C-53, of C50, attach S23 Q-12 | almost C53
 | author C-53 | colleg C53 | contractor C53 | creat O34 S28 C-52, on O28, a E-27 | page O35 S33 T-39 C-52 Q-10 K-11, has E-19 C48,
 said S22 T31, 0 T29, the S28, list O-27 E15, is E-26, reload T26, http O-25, giv E-25, to S-24, from S24, that S23, says E-22,
 number T22, show E-19, was K17 | both O45 E46 T27 C-52 K-33, neighbour T39, tim O33, of E-20, have Q7, at Q5 | dev O-20 E-20 T52 K-14,
 null T27 | incorrect O52 S37 | consol O28 E-52 S30 T-39 K-18 | cours O-34 E23 C52 K-10 | sound O52 S20 T-24 Q-13 | hous O-52 T-34 C47 K25,
 was O29, is O-25, on K14, 0 K11 | glas O52 S27 T20 | december O-40 E-52 T-34 Q30, 0 Q12 | bag O52 E-42 T30 K10 | alert O35 C-52
 | plastic O23 C-52 | o E27 S21 C-52 Q6 K-9, clock E37 Q8 | cod E-25 T52 | take E27 T-26 C-52 Q51 K-24, a E-20 S17 Q31, that Q14,
 it Q-8, me Q-6 | someth O26 S-35, like E52 S-30, with C31, in O27, i K15, that Q-11, on Q7, wrong Q6, to Q6 | once E52 S-21 T-35 K-13,
 at S21, per O17, the K17 | first E35 Q-11 K34, and E52, time O42 E-30 K19, in C-39, line C-38, name O36, then E32, is T22,
 one Q15, the K8 | hook E-17 T52 C-42 | dn E52 | old O-34 E37 T-38 Q10, one E39 T-52 C-37, phon O-34 E31 K11, version C-30,
 and O-21, addres S20, 0 Q12, flat Q6, bank Q6 | knob E32 C-52 Q9 | mum E27, s E27 C-52 | semver E52 C-32 | password S52 Q-10 K13,
 and T25 | small S-21 C52 Q-11 K18 | holiday T52 | headphon T52 | dur T-52, the C46, a S22 T-25 | they Q19 K-31, said T52,
 should C-39, don C-36, were O-35, say O26 T30, all T28, go Q10, are Q-6 | head T52 K22, 0 S19 C-29 | wed C52 K9 | hall C52,
 and T27 | heap E-21, profil C52 | account E-45 Q-10 K-29, is C52 K-15, end C42 K-10, 0 C-31, of K19, with E18, in K13 | yellow C-52
 | worr C52 | dash C52 | hat C52 | error O29 E-29 S-29 Q-7 K-14, in O51, 0 S-39 C-43, log O34 S19, messag E24, and E-17, on S-16
 | plugin O-51 E-18 S-24 | thought O-32 T-27 C51 Q-9, that E-22 | later O51 | engin O-51 E43 T-26 Q-11 | happy O36 E-20 C-51 K-10
 | level O51 E32 T33 C-51 K-8 | spinner O51 K-16 | leaflet O-51 E45 S31 C-48 K-7 | zoom O30 S51 Q-7, in T27 | scheduler O-29 C51
 | squar O34 T27 C-51 | excellent O-24 C51 | comment E51 S20 K11, 0 K-10 | id E-33 S-36 T-32 C51 Q9 K-42, 0 S-34, that O27,
 of O-24 | requir E51 C-30, user O36 E48 | man E22 Q-38, page E51, in E24 C-39, pag O27 | c E19 S51 T-45 Q9 K-17, 0 T-25 K8
 | tim E-41 S-31 T51, it O-25 C46, out C32, on O29, in S24, now Q9 | count E51 K-13, as O-29 E39, 0 O31 C-37, on E31, to S22
 | monday E35 S29 C-51 Q7 | speaker E21 T42 C-51 K-12 | oblig E-21 C-51 K13, if E-19 | acces S51 C46 | run E19 S21 C-39 K29,
 a S-51 C48, the C49 K16, in O41, apt S-38, on Q6 K29, out T-27, it O25 T24, and S-21 K17, as T21, for Q7 | next S-27 C51 Q29 K-30,
 door T31 Q9, to E19 T-17 C26 Q7, week Q15 | extension S-23 T29 C51 | stopp T51 C-34 Q-8 | sent E-30 S24 T50 Q-19 K-21, the T51,
 me O22 T36 C-46, you T-26 | ta C-46 K51 | mate C51 | firm C51 | parish C51 K20 | loader C51 Q-10 | bags C51 | bins C-51 | download O32 S50 Q-26 K-8,
 page C48, the T-25 | app O26 S34 T-50 Q-25 K23, think O26 C-37, was T32, and O29 T-27, has C29, on K25, says S-22 K10, updat S22,
 show S-18, i K14, is K-12, 0 K-8 | propert O-30 S-50 | lib O-35 S-50 C-49 | version O-23 S-10 T-19 K-27, 0 O-50 E-27 T-34 K14,
 of O35, befor E31 Q-12, i S22 | code O-29 S32 Q8 K-12, 0 O28 E-24 C-50, already T32, is E20 S21, with S21, for E17 | becom O19 E20 C-50 K-9
 | bridg O50 T44, network E20 | middl O34 C-50 K-9, of K-8 | yield O50 | revers O9 C-50, proxy S-21 | postgr O-24 C50 | host E-50 S43 C40 K-11
 | expect E50 T-38 Q-25 K-16, it E31, the O-30 | reload E-20 S34 T50 Q12 | dear E-32 Q-24 K50, support K23 | pdf E21 S50 K-10
 | router E-40 T29 C50 Q12 K19, to S30 | cldr E50 | thre O24 S29 K-23, week E-17 C50, hour O35 C-27, of S-26 | precise E50
 | type S-25 C50 Q-24 K9, application O35, my K21, in S-17 | toggl S-25 C-50 | example_ S50 | mother T-50 C42 K-9 | just E32 Q-46 K9,
 send T50, want E-21 K27, fine O-26 S-20, to T21, a K14 | acct C50 K-11 | bundl C50 | council C50 | collection C-50 | function C-50
 | xx K50 | which O-31 E-20 S-25 Q49 K-22, was O-34 T46, one Q36, i O34 S-27 Q-10, is T-34 Q-11, will T25, has S20, of S20 Q14,
 a E19, you K-10 | size O49 E-18 S26 T-42 K-7 | output O49 S-41 C-35 K-28, and O-32 S-38, is S22 | statu O28 E-43 T-49, is O33
 | main O-37 E-33 S49 K-7 | reach O49 E-19 K19, me K22, 0 Q7 | company O-35 T-30 C49 K41 | resourc O49 | wheel O49 E-41 S23 T-24 C-29
 | meant O-49 E46 T-27 Q6 K16, to O-24 E32 Q7 K17 | wifi O49 S33 C-38 Q14 K-11, call Q21 | backup O20 S22 T49 Q-10, home S48
 | humm O49 S-18 C-42 K13 | pr E-25 C49 | choic E43 C-49 | april E25 T-25 C49 | mill E-18 C-49 K17 | afternoon E-21 S30 T-49 K21
 | install S31 T48 C-49 Q16 K-14, the T-28, 0 T27 | virtual S24 C49, host S21 | column S30 T49 Q-6 K-9, of O28 | mail O27 E-23 T38 C34 Q-12,
 and T49, list C46, the T30, program T29, says O22, is K19, of K14 | everybody T-36 C49 | handset T49 | tidy T-32 C49 | live S-27 T-34 K-12,
 in C49 Q-6, with C-34 | perhap C49 | find O38 E-32 T18, it C49, the T21 C-48 Q-19 K7, out Q-5 | expir C-49 | reopen C-49 K-11,
 the O29 S-20 | browser T45 Q-5, s C49, and S-27 C36 | swallow C49 | an E14 Q-13 K-44, app C49, error S-26 C44, imag O32 S40,
 option C-40 Q18, invalid E38, exception E21 S38, hour O20 E-35 S29 C-36 K15, alarm E36, addres T27, even E26 Q13, entry S-26,
 application E24 S22, afternoon O23, old Q-23, issu S20, engineer E19 K-8 | balcony C49 Q-12 | restart O48, the S-23 C42,
 it T37, and S25 T-27 | stat O-31 E48 Q-16 K-27 | ther O48 S-19 Q38 K11, as C-46, were O-42 E41, should C33, a Q32 K-9, on S-20 T27,
 i C26, and O25 Q6, to O-25, some Q-21, are E-19, that E-19, any Q-9 K19, an Q14, is Q-12 K-10, s Q11 K-8, until K10, was Q-6
 | more O-48 T26 Q-23 K-21, of C46, than Q-16 | support O-27 E28 Q12 K48, team K7 | local O-48 S-39 C44 Q-8 K-8 | loop O-24 S48
 | ok O29 E-23 S26 T40 C-48 Q-8 K-23 | choos O-48 S38 K-11, the S28, a S-18 | behav O47 E48 T22 | eyes O-48 | worth O-48 E-20 Q5
 | shar T-32 C39 Q10 K10, all O48, the K19 | left O44 E-16 T10 Q-9 K-35, the O48 T-47, on S21 C-45, in C-43, to O-35 S25,
 a T31 Q13, out E24, and S20 T22, one E-17 Q-18 | along O-26, with O-25 C48, the S34 T-31 | till T36 K13, the O31 T48, it S21,
 0 K12, i K9, then Q6 | bedroom O48 S-34 | last O44 E12 T-21 Q-24 K11, sunday O26 S31 T-26 C-48, monday S33, time C32, thing O27,
 night E-27 S27 K27, 0 T24, week S-22, year E18, friday S-18, weekend T-18, thursday E17, saturday K9 | fox O48 | die O48
 | brown O45 C-48 | container S24 K-11, and E19 S-48, on S33, is S30, id E20, 0 E20 | going E48 T31, to E-17 S26 C43 Q8, back T40,
 up E23 | about E-48 T-34 C42 Q-24 K12, it E-19 T-43 K-8, the O-42, half T25 C-37, my K28, every O23, once O23, a Q-15, 0 K-13
 | normal E30 S-25 T-36 C48 Q11 K-8 | month E48 Q-22, 0 S19 | safe E48 Q13, to Q6 | under S-8 Q-11 K-13, 0 E48 C-41, a O31,
 guarante Q-14, the K-13, load K-8, my Q-6 | friday S34 Q17, even E24 C-48, and O35 S22, night S34 | thirty E36 C-48 Q-10 K-17,
 days E21 | pool S48 T-37 C37 | reboot S48 T-45 | group S21 C-48 K-10, is O25, by T25 | binary S-20 T48 | vector S48 | finger S48 T-32
 | forg S27 C-48 | printf S48 | littl T37 C-48 Q-27 K-8, wheel T22, box Q-18, arrow S16 | vet T26 C48 | restor T24 Q-16 K-10,
 from T48, it Q-9, the Q6 | region C-48 | coin C48 | somewher C-48 Q42 K-8, in Q23 | ines C-48 K40 | drill C-48 | m2 C48 | teach C48
 | win C38 K-7, 0 C48 | who E-42 S-33 Q24 K11, came C48, has O-34, is O31, read Q-10, s Q7 | glad C-48 | relat C48, to C36
 | known C48 Q26 | sixteen C-48 | like O23 T-47 K13, 0 O32 E38 Q12, the O-34 Q-5, i C33, a O29 S-24 T-32, this S27 K7, on E26,
 befor E23, to Q21 K12, that E-19 | certain O47 | very O-47 S-25 T-30 K11, slow O27, same E27, nice E-26, good K9 | am O-47 Q21 K42,
 try S41 C-38, not T38, from C34 K-31, using T24, a K-13, i Q12, in Q10, 0 Q9, writ K-8, the K8, told Q5 | than O47 E25 Q-14 K-15,
 a O-29, ten O26, 0 E-25 S25, the E-24 | sett O-12 E12 S21 T47 C-37 K-24, and S-23 T30 | docker E-22 K-9, network O47, logs O-37,
 0 O34, load O31, container E20 S-27, info O-24 S-23, build S24, inspect E21, docker S-21, push S-17 | least O-47 E27 Q6 | imag O30 E-26 S44 T-23 Q10,
 is O-44 C47, 0 C-36, from S-20, that Q10 | manifest S-29, file O33 S-47 | src O47 T-21 C-35 | belong O-21 E47 S-22, to C42
 | lets O42 T37 C-47, me C-32 | rang O24 T47 C-40 Q-6 K-12, the T45 | line O44 E-46 Q21 K10, 0 O-41 E20 S-29 C47 Q8, is O28 E-17 C-36,
 for O36, in E-28, and Q21, to K14 | developer O-42 C47 K14 | highlight O47 Q-7 | letter O36 C-47 Q-9 K-28, of O-26 E35 T38 C-29,
 is C-35, in T26 | underneath O43 C-47 | fee O47 E-32, of C32 | wrong T-27 Q20 K9, with O-28 C47, plac K12 | assum E47 | nod E-20 C47
 | open O28 S42 T-34 K-37, the E26 T-47 Q-5, at O33, with O32, it O-31 Q-6, for T28, a T23, them Q-7, this Q6 | nam E45 T-47 Q12
 | trust E17 C-47 | quiet E47 C-47 | http E23 S26 C-23 K-26, 0 E-19 S-25 T25 C-47 K-8, exampl O40 E38, github S-20 | front E18 T47 C-37,
 of S20 T-42, and T39, desk T-25 | held E-32 C-47, the S20 T-38, for T19 | pinn E-20 T47 Q-7, the T31 Q-7 | untick E-19 S-22 T47,
 it T32 | join E21 S22 C-47 | math E47 | kill S47, it O31 Q8 K12, 0 S22 T27, by Q-16 | clon S47 | control T47 | partner T47 C-46
 | trad C47 | way C-47 Q23 K-8, the O-26, to S-26 Q-15, in Q17, it Q-9, of Q5 | dres C47 | calm C-47 K8 | time Q24, 0 C47,
 i O41, zone T36, being T29, with T-28 Q10, it T27, the S23, and Q5 K22 | air C47 | lab C47 | society C47 | bear K-14, with C47 K-12
 | hope O-30 C46 Q-9 K41, you K47 | exec O46 S-33 | stop O38 C-46 K20, the T26, and S21 Q-9 | address O46 C-31 | whenever O22 C-46 K-7,
 i S-17 | boot O-46 E21 | matter O-46 E-44 C32 Q-10 K8, of E-19 | ssh O46 T39 | think E38 T-41 Q9, i O46 C-41, the E26, of Q17 K22
 | person O46 E-21 S-15 C-32 K-14 | stream O46 E-19 Q-7 | listener O-29 E-20 T46 | logo O46 | balanc O32 E-21 S-31 C-46 | mrs O-43 S-25 T-21 Q-8 K46
 | voic O23 S26 C-46 K-12 | noth O30 E32 S-27 Q-18 K-21, else O-46 S31, i C42, and O-31, more E30, in S20 | ugly O-26 C46
 | co E29 C-46, op S24 | via E-29 T46, the S29 | alon E46 S-31 | led E22 C-46 Q11 | flat E27 S-26 T-40 C-46 K27, 0 K37 | must E42 Q28 K-19,
 have E-24 C46, not E33, violation O31, be E22, i Q10 | overrid S-23 T46 C-40 | fast S46 Q-8 | from E-23 S31 C38 K28, that S18 C-46,
 backup O28 T43, the C38 Q21, a E-25 T32 Q-14, your E-32 K-17, you S-30 Q5 K16, this S-28, sourc T24, an E-22, within S22,
 october E17 T-21, 0 Q-21 K-9, about S17, here K16, our K15, it K-12, my Q5 | begin S24 T-25 C-46 | began S46 T-29, on O34
 | zone T39, is T22 C46, 0 E22, europ S19 | afresh T46 | optician T46 | watch S41 T-38 Q6 K-13, it C46, the S20 | exam C46 Q6
 | payout C-46 | thing E23 T19 Q7 K-38, and C46, from C38, i S23 T-29, it E21, that E20, for K-8, you Q7 | extend O-45 Q9
 | caus O-32 T-20 C45 | down O26 S45 T-43 C-41, as O45 C-42, to O-36 T44, and S30, with T25 K18, from S23, for Q12 K12 | everyth O21 Q7 K-16,
 is O45 K11, else E-17 C36, in E27, off T27, was E19, you Q6 | upgrad O40 S36 C-45 Q8 K-10, to O27 | many O-43 E-39 S-45 C35 Q19 K8,
 thank K17 | slow O31 E-45 T42 K10, and K23 | due O-8 C45 K-13 | scan O25 E-28 S41 T-45 Q-6 K-18, the S23 | unlock O38 C-37 Q45 K-9,
 it Q29, the Q18 | silenc O45 C-28 | display O42 S-45 T-35, in O40, on O35 | however_ O45, the O26 | piec O26 S33 C-45 K-11
 | free O-23 E35 T-45 Q-27 K23, trial K13 | tiny O45 T35 C-35 | anew O-42 T34 C-45 | chair O23 S-24 C-45 | health O45 K30
 | cop E-45 S21 C17, the O29 S-29 | v E-25 S45 T-36 | k E-19 S31 C45 | pres E-34 S45 T-15, play O22, the S20 K13 | delivery E45 T-22 Q-5 K-10
 | seem S-45, that O-39, to O37 S-32, like O-30 | claim S-45 K10 | mm S22 C-45 Q18 | brows T45 | wait S34 K-19, 0 T45, for O-38 S20 T-39 Q11,
 and T-33, a S-21 T25, until S21 | cell T-31 C45 | brother T45 K7, in K15 | analyz T45 | formatt T45 C-42 | ack T25 C-45 | cancell C-45 K-7,
 my S23 C-36, by Q-8 | repl C-45 | february C45 K20 | their O-30 C34, own C45 | sha256 C45 | torch C45 | penny C-45 | kitchen O36 E-26 T29,
 tabl C45 | navigation C-45 | gz C45 K-11 | nfs C45 | otherwis K45, i K9 | em K45 | return O34 E19 T-37 C-44 Q27 K22, the O-39 T-20,
 a O37 S22 Q11, rt K15, label Q14 | don Q-6 K10, t O-44 Q-6 K10 | send O-27 E-37 T-20 C-40 Q-22 K-44, the E29 S-19 Q-24, 0 S16 T27,
 me Q-25 K-9, us Q21, one Q16, a Q12, another Q-6, you Q6, somebody Q-6 | hav O-26 S37 T-44 | model O-35 E44 | alway E43 T-36 Q-6 K-13,
 the O44, been E35 | editor O-20 S44 T-25, and O-33 | patch O-44 E-18 Q15 K-12, that Q-7, releas Q-6 | news O-44 E25 S18,
 feed O-28 | continu O26 S33 C-44 K-13 | nor O31 C-44 | credential O-26 C44 | christma O-34 E-15 T-33 C44 Q14 K13 | puddl O36 S28 C-44
 | patio O-26 T44 | thes E24 S-39 T-44 K-9, are E27 | notification E-21 T33 C-44 | tap E21 S18 T-44 K-9 | saturday E-33 T-22 C44 Q-15 K17,
 i S17, and K12 | six E44 T-22 Q-32 K-18, and O-31, week E27 | january E-26 C44, 0 O30 | daughter E-26 T44 K19, s S20 | real S-28 T-43 Q44
 | command E23, line S44 T23 | render S35 C-44, the S27 | clas S44 T-29 K-16 | quick S38 T38 C-25 K44, fix E19 S22 | bought S-33 C41 K-14,
 the S-27 C44, on C33, it E24, in T-21, a S-17 | portrait S20 C-44 | rotat S44 | pod S44 | runs T19 C44, until E24 | entry T44,
 is S-26, org S17 | pattern T24 C-44 | fno T44 | ext4 T30 C-44 | oil T44 | drawer T29 C44 | fibr T44 | fuse T44 | studio T23 C44
 | besid, the C44 | invalid C-44 | sensitiv C44 | default S-29, is C-44, 0 E24, config S19 | releas O-43 E21 S-31 T-25 C-40 Q-28 K-10,
 is C44, 0 O30, not O-26 E15 Q-8, the Q15 | siz C44 | connect C-40 K-21, and C44 K-8, to C-31 | vim C44 | with E-28 Q-19 K25,
 what C44 Q-11, no O40 K12, them C40, the E17 S33 Q10 K-26, mpm O-31, an S-16 C31, docker E20 S-29, a T26 K-27, thre O-26,
 ctrl S25, two T-25, your E22, one K22, some E20, fb E20, window S20, this E-19 K17, ssl S19, kind K18, 0 K-18, his K18, me Q9 K14,
 best K14, my Q-13, you Q9 | severity C44 K-10 | beautiful C44 | observ O43 S19 | why O43 E23 S19 Q28, it O22, not E17, we K11,
 is Q9 | mine O-30 E17 S-30 T-29 C43 Q9 K-10 | os O-31 C43, x O-26, linux S21 | tmp O43 E-25 S35, a O28 | previou O-43 E27 S-31
 | match O34 E20 S26 C-43 K-7 | less E31 T30, than O-43 | okay O43 | experienc O43 S27 | preview O32 S23 T-32 C-43 | checker O43 Q-12
 | terminal O32 E-39 T43 | pink O43 T36 K-12 | digit O43 | cant O43 Q-6 K-13 | behind O28 E-34 S-17 K-19, the O22 T43 C-35,
 a C37 | third O37 E-30 S-43 T32 Q24 K-23 | keyboard O43 | winter O-43 E34 C42 | drawn O38 T-27 C-43 | allotment O-35 C43
 | becaus E-34 S43 Q9, the O-27 E-22, i E-25, of Q10 K9, we Q6 | fil E40 S-43 K-11, are O-26 T27 | job E-36 S19 C43 K-6, is T22
 | member E-27 S43 T-22 C38 K-26 | async E43 | leas E23 C-43 | whatever E23 S-36 T-24 Q30 K-11, the E29 C-43, i O31 | ive E28 T29 C43 K-9
 | metric E-21 S43 C35 | user S-23 T-43 Q18 K19, to O29, s E-20 | explorer S43 | shut S43 Q-7 K-8, the O-29 S24 | guest S33 C43
 | spam T43 C-37 | voicemail T43 C-42 | session T27 C-43 | them O-29 E36 S-17 T33 C27 Q-20 K-29, and T30 Q43, on O-30 T-23 C38,
 for E-36 T27 K19, over E33, from O-25 S27, all T27, the T27, one T24, with E20, in Q-19, back Q-8 | bolt T25 C43 | museum C43 K-8
 | pets C43 | paper E19 S-29 Q-9 K-20, and C43, in T27 | each E18 S-23 Q-9, other C-43, and E21 T26, time E-23, month E17 K19
 | drama C43 | owed C-43 | generat O20, code C43 | kindnes C-43 K21 | ls O42 | sure O-42 E24 Q-18, the Q-13 | method O25 E42 S32,
 in O-25, which E22, and E18 | cpu O42 C-42 | location O42 S28 | sampl O-23 T25 C39 K-42 | dark O42 E-21 T-32 K-8 | rfc O-41 E42,
 0 E31 | music O42 S29 T39 K-7 | esc O37 C-42 | lid O-26 S42, and T22 | spr O-26 E21 S-20 C42 | wrapper O-31 T25 C42 | hurry O-42
 | smell O42, like C33 | guarante E11 C-42 Q-10 | profil E-22 T42 Q24, pictur O-28, and Q18 | fine E21 S-31 Q-14 K-25, in E42 C-32,
 for E-17 T37, with O-27 E24, and E-25, on S17 | country E-21 C42 | name O38 E-20 S28 T-40 Q-15, of S42 Q-5, which C34, in E31,
 and T-29, the S27, is K17, on Q-10, to K8 | edit S40 C-42 | mod_jk S42 | py S35 C42 | son S42 T35, in S20, is K10 | grad S23 C-42 Q14
 | roll S34 C-38 Q-42 K-10, back T24 | trash S-23 T42 | cur E-20 T38, it T42 | sensor T42 Q5 K-27 | empt T42 C-34, the O-27 T22
 | hotspot T42 | town C42 | recip C42 K-11 | whil E-27 S18 K-12, using C42, the O-24 S33, it S29 | lucki C42 | vicar C42 | event E-27 S-35 T-20 K-13,
 log C42 | anniversary C42 | fifteen C-42 | east C42 | drip C42 | port E-17 T36, 0 O34 C-41 | box O41 Q9 K-7, is E15 T33,
 with S33, and T-24 Q32, has O28, for T24 Q-17 | configuration O41 S37, of O32 | fall O28 E41 T-23 | shot O41 S20 | produc O41 S25,
 a O36, the O26 S18 | eclips O-23 E-41 S30, core S21 | development O41 | ff O-25 S20 C41, 0 S18 | mod_ssl O41 | walk O-29 S30 C41 Q6 K-9
 | repair O-41 E21 T26 Q-12 K13 | sold O-27 E41 S-26 T-29 | internet O39 E-23 C-25 K-10, is O35 C-41 K-14 | jump O41, to O34
 | rollback O30 C-41 | lad O24 S-23 T26 C41 | clunk O41 K-8 | gateway E-26 T23 C-41 | gett E-23 C-41, a S-22, the S19 | header E20 S-41 Q36 K-8,
 says Q34, html S25 | ticket E22 T-30 C-41 Q-20 K17, 0 K31 | ward E-19 K41 | warn S-15 C-41, on K11 | spac S32 T41 | npm S41,
 install O26 | tabl S26 T-41 Q-33 K-10, with O-29, info E-16 | pixel S21 T-41 | given T32, a T23 C-41 | cure T41 | swap E-27 C-33 Q-7,
 it T-24 C-41, the T22 | heard T-41 | made O-21 Q-10, no T41, out O37, to E-19 Q-5 | tuesday C41 Q-16 K-24, i O23, and T22 Q-9
 | position C-41 Q12 | give O-30 Q-7, me C-41, the E28 K15, it T23 | litr C41 | listen C41 K-10 | connection E23, after C41
 | debian, 0 C-41 | fir C-41 | s3 C41 | dont C41 Q20 K-15 | compact C-41 | move O-31 E19 C38 Q5 K-11, to C41, me Q-11, my Q-6
 | cheap C41 | minu E29, 0 C-41 | marathon C41 | gpa C-41, 0 C-41 | jitter C41 | note T23 Q-13, that C41, the S18 | machin E-28 T-35 C36,
 of K41, is T20, with E18 | fail O28 T-40 Q-6, in O39, with O35 S-29, on O35, to E-22 | behavior O40 E-25 | additional O40
 | locat O40 | flag O25 S-29 T-40 C-39, to E27 | menu O-27 S25 T40 K-20, on S22, is T20 | de O40 K15 | cursor O21 C-40 Q-19
 | row O40 T-26 Q8 K10, 0 S-26 | inward O40 | subdirectory O-40 | error_log O-40 | spell O40 S-33 | obs O40 | journal O40 K-10
 | cron O-29 E40 | resident O40 C-38 | calculator O-38 E40 Q23 | availabl E-40 S26 | possibl Q-7, to E30 Q-40, rfc O24, that Q7
 | sens E40 C-37 | long O37 E-23 S-19 T-35 Q24, as E40 C-39, and S-19, time K15 | extra E22 C-40 Q-21, for E20 | counter E-32 S18 C40
 | forty E27 T-40 K-14, minut C35 | aria E39 C-31, practic E40 | using S-28 C40, the O32, docker S-31 | virtualbox S40 | licenc S25 C40 Q12
 | taken S-19, out T40, from C37, off Q-9 | describ T-23 C40 Q10 | ready T-26 C40 | absolut T38, path T40 | halv T40 | tear T-29 C40
 | cooki C40 | only E-29 S-31 C39 K-16, with C40, thing S33, a O-32, in O-32 C32, to O31, way T30, when S-21, and E18 | dot C-40
 | introduc C40 | her E-28 Q-15 K-23, birthday C40, name T-26, own Q8 | regression C40 Q6 | grow C-40 | marketplac C40 | cam C40 K17
 | quiz C-40 Q6 | login O39 T36 Q-10 | launcher O39 T28 K-8 | hash O31 C-39 | scroll O39 E24 | body O28 S37 C-39 | sequenc O-39 Q-19
 | sun O39 | popup O30 S20 C-39 | deliver O39 C-31 Q13 K21, the Q11 | webserver O-39 | crashdump S-20, 0 O-39 | hardwar O-35 E-19 T23 C39
 | graphic O31 T39 C-28 K-9 | shop O-39 E35 C-30 Q29, on O27 | ends K-9, at O28 C-39 | nowher O31 T-34 C-39 | draw O-25 E25 S39 T-28 K-9
 | drov O37 E-17 S39 T-32, off O32, to T-22 | euro O22 E22 C-39 Q-6 | fed O39 | lips O39 | healthy O39 | stabl E31 T-39 Q-8
 | friend E23 S-27 T-39 K37, s O-28, with O25, greet K24 | exit E27 T-23 C-39 | token E-37 C39 | map E39 K-8, has O31 | timeout E-20 S-22 T39 Q-7
 | room E31 T-39 Q-9 K-16, for O-28 E26 Q-12, 0 E-22 T20, of E18 | twelv E39 | reckon E39 T-23 | hit S-24 C39, the S-36 | short S18 C-39 K-8
 | option S-37 C39 Q14 | mic S27 T39 | evaluat T-25 C39 K16 | helplin T39 | spanish T39 | doing C39 Q-7, this E22 | mortgag C39
 | affair C39 | unpaid C39 | ext C39 K15, 0 K15 | plant C39 Q8 | owl C-39 K22 | danc C-39 K14 | supplier C39 K21 | bathroom C39
 | clang K-14, 0 C39 K-13 | fd C39 | faro C39 | buyer C39 | herself C39 | brandt K39 | specific O38 | result O38 E-33 T-25 Q-24,
 0 O24 | anymor O38 | cd O38 K-9 | link O38 S32 Q-16 K-12, to O-19 S21 T35 Q6, in S27, is S-21, it Q-9 | shorter O32 C-38
 | gzip O-33 C38 | diff O26 C-38 | team O-25 Q-13 K38 | recover O30 T38 | product O-38 E32 C-30 Q20 | messag E23 T31 K23,
 and O-31 E38, that O36, on T25, are E17, in S-16, from K14 | directiv O33 S-38 | common O-34 E19 C38 | tablet O-23 C38 Q-6 K-28
 | hers O31 E38 | weather O38 S19 | reminder O36 C-38 | booklet O-38 T22 | circl O34 C-38 K20 | membership O-31 T-25 C38 Q-9 K-10
 | welsh O33 C-38 | make E25 C-38, it O34 E15 Q7 K-9, a O-33 E-27 Q-6 K15, 0 O28 Q23, sure O-27 E-25, the Q-15 K-8 | length E38 S-21
 | plac E-21 T38 Q12 K-9, of Q13, in Q-7 | label E-38 Q29 K-15, says E-20, in Q7 | panel E-36 T35 C-38 K-8 | req E17 C38 | stamp E26 C-38
 | tapp E-29 S38 T-35 C-37, on S25 | cmd S38 | true S38 T36 | outsid S-17 T38 Q-14, the Q-6 | data S-19 K-38, sourc S37, are T24
 | itself T-38 Q8, the O28, and K14 | finder T-24 C38 | disk T38 Q6 K13, is K14 | trick T38 | assistant T38 | lie T38 | rt C-34 K38,
 0 C-34 K38 | st C38 | hats C38 | bash C-38 | monorepo C38 | perf C38 K-21 | uuid C38 | v1, 0 C38 | dropp S36 T20, it C38
 | fw C38 | afraid C38 | harm C38 | bump C38 Q-6 | wind C38 K10 | larkspur C38 K16 | farrow K38 | rm O36 T37 | date O37 Q19 K7,
 in E20, 0 S19, and Q12 | present O-37 C31 | byte O37 | await O30 S21 C-37 | anyth O-32 E31 T23 Q37, but E23 S29, else E-19 Q-12
 | overlay, network O37 | logout O37 | remov S-21 T37, the O32 S-30 T37 Q-6, in E-27 C37, and T30, them E29, a S19 | legacy O-29 S-20 T24 C37 Q19
 | modal O37 | question O-33 S24 T-37 Q31 K17 | batch O-36 E-21 T24 C37 K-7 | rpm O37 | void O37 | shall O-26 C37 K-8, i Q6
 | coffe O30 E-29 S29 T-37 K11 | succeed O37 | song O37 K-8 | emoji O37 | heat O37 S24 K16, pump K23 | handbook O-37 E31 | night O25 E-18 T-31 C-26 Q9,
 i O-37, at S-23 C21 K32, and T-22 Q-14, it K9 | unavailabl O37 | renew O-37 | laptop E-37 S33 C30 K-16 | paint E33 S26 C-37,
 on E21 | exchang E-27 Q-37 K12, the Q-17 | him E-34 S-31 T37 Q-24 K12, off Q8 | worn E-19 T-26 C37 Q23 | sage E37 S-18 | unabl S-20 C-37 K-12,
 to S-20 C-37 K-12 | upon S37 | launch S37 | trac S-37 Q-12 | quot S-25 C37 | lot S-37 Q-12, of O-34 | stood S-19 T-37 | deep T25 C-37
 | android T-37 K-21, 0 T-24 K-17 | beforehand T37 | aerial T37 | remot T37 | car T-37 K-11 | aeroplan T37 | pric O-34 E19 Q14,
 of T37, page O-31 E18 Q6 | collect C-37 | bank E-25 T36 Q-22 K-17, app C-37, s E25, was T25 | png C37 K-21 | sets C37 | wi C37
 | caret C-37 | ahead C-37 | rebuild C-37 | river C-37 | seed C37 | asset C37 | market C37 | supervisor C37 K-10 | pet C-37
 | trail C-37 | hub C37 | grandson O-24 T24 C28, put C37 | lol Q27 K-37 | suggest O-36 S-21 | apart O36, from O24 | net O-36 Q9 K35
 | hidden O-36 | secret O36 | referer O36 E18 | dispatch O-36 | young O-36 Q-7 K27, man S15 Q-7 K27 | speech O36 S25 | fitt O-36 E19 T24
 | minimal O-27 S36 C-35 | shutdown O36 | television O32 C-36 K15 | treadmill O36 K-17 | shell E31 T-36 Q-7 | being E-28 T36 Q-16 K-7,
 a T20 | f E-23 S-36 T-20, 0 O33 | addres E-29 S36 T24 C-30 Q16, book T25, and Q8 K22, in Q-8, is Q7 | lead E-26 T36, to O22 E-20
 | block E-36 Q12 K-10 | specify E36 | accord E36 S-28 T-32, to E30 S-23 T-26 | child E20 T-36 | wizard E36 | dragg E16 T-36
 | en E36, 0 E21 | record E-32 S25 T36, of O28 | gam E-18 C36 | a1 E24 S36 | remain S-29 C-36 K8 | systemctl S36 K20 | useful S36
 | g S16 T-29 K36, 0 K30 | transfer S36 T-21 Q15 | over S29 Q-14 K6, a S-36 T-23, it O23 T23, the Q-11 K8, to Q-6, ther Q6
 | max S31 C-36 K-9 | request E-17 S-33 C-31 Q5 K-12, a S36, with S-24, that Q14 | f5 S36 | wrap S36 | q T-36 | intern T-25 C36
 | ring T24 Q-36, me K-12, the K8 | stair T36 | signal T36 C-28 | flto T36 | compiler T36 | ipad T36 | compatibility T36 | forgiv C36 K9
 | invit C-36 | scanner C36 Q-7 | faq C36 | choir C36 | mould C-36 | polic Q36 | marek K36 | runn O35 E-19 S33 T-21 K-9, on O-35 S-24
 | again O20 E-15 S25 C-35 Q-8 K8, last T27, on K7, after Q6 | even O35 K29, with O27 E-21 S-17 T31, after T27, the T-26,
 i K15 | layer O35 | global O-35 | ping O35 | progres O35 | path O28 E26 S-35 C-33 Q10 | gave O-27 E35 T31 K-11, 0 E28, it T27,
 me T-25, up T21, the E18 | verify O35 | feedback O35 | exceed O29 S-21 C-35 | away, and O35, the T22, from Q-6 | girl O-35 E27
 | debit O35 K9 | sms O35 S22 T-28 | passport O-35 Q-6 K-11 | importer O-31 C35 | maps O-35 | treasurer O-25 C35 K11, of K-9
 | taxi O30 C-35 | nephew O-35 T23 | hums O25 C-35 | contain E-35 T-28, the O-30 | throw E26 S-15 T-35 | unit E31 C-35 Q-15
 | protocol E29 T35 | among E35 T-28, the E33 | quit E-28 C35 K14 | duplicat E35 S19 | easy E-35 T21, to E-17 C34 | game E-26 S27 K35,
 is O29 K-12, and S22 | standard E35 | big E35 T-25 C29 K-10 | const E35 S17, char E31 | laugh E-18 C35 | colleagu E18 T-35 Q6 K13,
 in K24, s E22 Q8 | maintenanc E35 K15 | salesman E35 | overnight E-28 S35 T35 K-9 | showroom E35 | parent S-17 T-31 C35 | subject S35 K-13
 | pl S35 | tho S21 C35 | excerpt S24 C35 K-9, from S30 | web S30 Q-13 K-10, form T35 | levell T35 | trip T-35 Q-13 | activation T35
 | secur T35 | email T21 Q18 K-35, me Q8 | config T35, layout S21 | onto T35, the S-24 | hundr T-35 | pins T35 | us S-18 K-29,
 by C-35, for E-23, a Q16 | usual C35 | background C35 Q-21 | uniqu C35 | generator C35 | four T-24 Q-9 K-28, year C35, tim T25,
 days E-20, of E20, peopl Q-9 | meanwhil C35 | try S21 Q7 K-17, to O34 S34, again K-10 | writ O-34 T-25, to K22, a Q18 | ways O-34
 | identifier O20 E-18 S-34 | prevent O-34 | xz O34 | xml O23 S-34 | reciev O23 C-34 | parser O-34 | mask O22 E18 C-34 | worker O-30 E-34
 | church O34 | mpm O-34 | human O-34 Q-33, being Q-20 | bound O34 E21 | candidat O-29 S-21 C34 K22 | honour O-33 E34 T29
 | wednesday O32 Q-14, and O34, the K14 | vat O34 | worktop O34 | alarm O26 C-34 | seal O-34 E18 | lorry O34 | nine Q6, and O-24 T34 C19,
 days T21, year K11 | blind O-27 E34 | tenancy O-34 E25 | proper E29, in E34 | add E23 S24 T34 Q-23 K-16, in O31 Q-11, a E27 S-26 T22 Q-10,
 to O23, it E-20 S-21 T22 Q-9, the S20 | api E-34 K-17, version S32 | resolv E-21 T-34 | recent E34 | register E-29 Q-34 K13
 | readabl E34 | select E34 S-21 Q-7 | mobil E-34 C-33 | player E33 T-34 | blink E22 T-34 Q9 | garden E34 K23 | dealer E-25 T29 C34
 | prescription E26 C-34 K9 | isn S-34 Q12 K-9, t S-34 Q12 K-9 | foobar S34 | implement S-34 | longer S34, than S23 | truncat S34 C-32
 | h S34 Q-11 K28 | proxy S-34 T28 | viewer S-23 K34 | skip S25 T-20 C34 | resum S34 | public_html S34 | learn S-34 C26 K32
 | clock S34 K-22, of T27, is Q14 | borrow S-19 T34 | std S34 | helm S24 C-34 | subscrib S34, to S33 | zfs S34 | granddaughter T34 K16
 | ago T-34 Q11 K9, and K11 | split T34 | case S-33 K11, it T34 C-30 | correction T34 | postman C-34 | tent C34 | decent C34
 | already E-22 K-9, in C-34, used O32 T32 | alphabetical C-34 | heater C-34 | sil C-34 K28 | ops C34 | theatr C34 | anyon Q34 K-19,
 else Q12 | j K34 | petra K34 | sp2 K34 | part O-20 E26 C-33 Q-5, of E23 T22 C-29 Q-12 | permission O29 E-33 T31 | figur O-31 E33 T31
 | twic O-33 S27, and T31, in S19 | doesn O33 Q-12 K7, t O33 Q-12 K7 | network S-22 Q-10 K-9, rm O33, and E31 | tag O-22 E33 S24 T-30 Q-12
 | uses O-33 S-25 | trigger O-33 S30 | rule O-30 E33 S-21 Q-8 | except O25 T-33 | specif O-33 | fatal O33 S-29, error S-18
 | poor O-33 E22 | summary O26 K-33 | bother O-33 E18 | relevant O-25 S33 | graph, api O33, facebook S21 | remember O-33 E31 T26
 | meet O-33 E-21 S23 | chain O33 | tel O33 K13 | announc O33 | doorbell O33 T-28 | cold O29 S25 C-33 K19, and K22 | jumper O33
 | seventeen O33 K24 | against E19 S33 Q11, my O31 | right E30 Q-28 K-33, the O-31 Q-8, ones T24 Q8, i E23 T-22, to O-21 | cas E33 S21
 | faster E33 | understand E33 | tags E18 S33 | lifetim E33 | fram E33 | subscription E27 S22 T-33, on S17 | deserv E19 K33
 | hotel E-29 T33 K18 | five E28 C-25 Q16 K-9, minut E33 S18 C-33, on Q10 | blok E33 Q-32 | draft E19 T-33 | dock E-24 S21 T-33 Q8
 | thursday K-24, 0 E23 T33 Q10 | nginx S-20 T28 C33 | index S-33, htm O31, html E21 | definition S33 | mayb S-23 C33 Q8 K-13,
 i K-11, it Q7 | bbb S33 | broker S33 | recovery T33 | cannot K-10, be T33, get T28, load S21 | cook T27 C-33 | ignor T33 C-33,
 the O26, it Q-7 | x11 T33 | catalogu C33 | snow C33 | beg C-33 K20 | predecessor C33 | er K-33 | application O-32 E18 K10,
 tab E24, in S-22, id S18 | tool O-32 E-21 S22 K17 | doubl, click O-32 | safety O32 T20 | constraint O32 | mbit O32 | sticker O-32 S-28 C31
 | vanish O31 C-32 | bann O32 | tarball O32 | laid O-32 S26 T22 | spin O32 | harbour O32 K-7 | cushion O32 | drew O-32 | say E23 S18 Q32 K14,
 it T-22 K25, so E20, that O-19, the E17 K11 | foo E32 S32 | ids E-32 | includ E25 S32 T-29 K-13 | final E-23 S32 Q12 | guess E18 T32
 | component E-32 S23 C31 | instanc E-32 S-24 T23 | perfect E32 | birthday E-32 K15 | fly E32 | lunch E32 S24 T-24 Q9 | arch O-27 S22,
 linux S32 | activ S32 | key S32 K14, is K19, in S18 | demo S32 Q-12 | ssi S32 | ntp S32 | merg E-20 T-23 Q-9 K-9, two S32 Q6,
 them Q-15 | lens S17 T32 | replacement T-32 Q8 | logg T-32, in S25 T-26 | leak T32 | utc T32 Q-6 | rebuilt T32, the T27 | brick T32
 | jpg C32 K-20 | fetch C-32 Q-29 K-7, it Q-16, the Q-11 | paragraph C-32 | usernam C32 K-15, is K-9 | annual C32 | compliment K32
 | env O-31 S-30 K-8 | hang O20 E-29 T31 Q5, on Q7 | solution O-31 | namespac O31 | history O31 | lose O-31 | cgi O-28 S31
 | refactor O31 | ruth O25 K31 | mirror O31 E-25 S20 | java O-23 T-27, 0 O-25 S-31 | apps O-26 E-31 | sid O-31 | hibernat O-31
 | oven O31 | completion O31 | cousin O-31 | proces E-31 C21 | cat E-27 S31 | logger E31 | deploy E-30 S31 K-9 | sister E30 S30 T-31 K8
 | hop E31 Q-7 | baby E-18 T-31 | knew E31 | ear E-20 S-15 C31 | barcod E20 T31 | snippet S31 | modul S31, is O30 | sav S31,
 the O-30 S-26 T29, in S19 | javascript S-31 | manager S20 Q31 K13 | hint S-20 K31 | offlin S31 Q-27 K-10 | payload S31 | shopp S31 K10,
 list S22 | board T-31, and O30 E-19 | empty T31 Q-6 K-19, and O-29 | direct T31 K9, debit K10 | w T19 K31, 0 K-9 | dat T31
 | neither T31 Q31 | consider T21 Q31, it T23 | axis T31 | avail T31 | handl T31 | didn T31, t T31 | caretaker T31 | woman T-31
 | fork T31 | flatpak T31 K-8 | advic T31 | terrac T24 K31 | cartridg T31 | ref C31 K-12 | quarter, of C-31 | faithful Q-6 K31
 | disc Q31 | fix K-31, it O-28 K-11, the E23 T22 Q-7 | god K26, bles K31 | ws K31 | ar K-31 | logs O30 E-30 T-23 K-17, in S24
 | startup O30 | apparent O30 | visibl O-30 | copy O25, the O27 S-30, of S26 K8 | js O-30 | disappear O30 S17 | colour O30 Q-6
 | statistic O-30 E-19 Q7 | lack O30 | html S19 C25 K-29, en O30 E29, and S22 | apache2 O-30 S-23 | duration O30 | configtest O-30
 | money S-26 K-15, back O-30, is T21 | august O-30 | reader O-26 E-26 S30 T-22 K-9 | pocket O-30 E21 | migrat O-30 E20 S27 Q7
 | stall O-30 T-22 | keepaliv O-28 T30 | heart O-30 K-14 | mute O27 T30 | nudg O30 | swear O-30 | sail O30 E-17 T22 | reason E30,
 i E24 | freez E25 S30 K-10 | cli E30 | stor E30 S-17, it Q6 | stag E-22 S30 | equal E20 T-30 | onlin E-30 T17 C-30 Q15 K-8
 | review E-30 Q25 K-9 | websit E-30 T24 K-14 | ap_regexec E30 | dai E30 | skipp E30 T-28 | arm E-17 S30 Q-6 | linux S27 C30 K25,
 mint K25, and S20 | thrown S30 | chos S-30 K19 | task O-25 E-26, tags S30, manager O23 | element S30 | lin T-26 Q-13 K-7,
 of S30, and C29 | thumbnail S-30 | confirm S24 C-30, it O-27 Q9 K15, in T25 | wife S-30 K-8, s T24 | charger S30 | drum S30
 | hole T30 | mistak T-30 Q5 K-10 | gps T30 Q12 | channel T21 C-13 K30, 0 T24 | flatten T30 | invalidat T30 | tv T-30 | calibration T30
 | moment S18 T24, i T30 | threw T-30 | exist E26 Q6, in T30 | mess T30 | monitor C30 | whom Q22 K30, it K15 | reserv Q-30
 | hack Q30 | fre Q-30 | department K30 | brazil K30 | bles K30 | geoff K30 | v2 O-29 K12, 0 K15 | base O-29 | debugg O-29 S22
 | jar O29 S19 | cloud O29 K-8 | spe O29 S26 | platform O-29 E24 | indicat O29 E-27 | bring S13 K-11, up O29 S21 T-22, back S27,
 the T27, it Q7 | initial O29 | page_ O29 | vote O-29 | mod_proxy_balancer O29 | depot O-29 E26 | duty O-21 T29 | club O-29 K16
 | student O-29 T-26 K21 | los O-29 T-19 | unsupport O29 S-27 | absent O29 | autosav O-29 | warm O29 C-26 K12 | coverag O-29
 | reproduc E-17 S29, it O27 | issu E-29, and S20 | exact E29 Q6 | certificat E-17 S29 Q24 | object E-29 S-26 T-22 | exception E22 S-29,
 in S21 | migration E27 C-29 Q6 K22 | ideal E29 | plain E29, text E-20 | mime, typ E29 | meter E-29 | period E17 S29 | doc S-20,
 comment E29 | mqtt E29 | advert E22 C-29 K10 | sang E24 S29 | butter E29 | someon S-26 C-29 Q-6 K-16, to Q-25, else O23,
 who Q-7 | towel S-29 | sort S25 T-29 Q8 K-15, by O28 | pop S-29, up S-28 | htpasswd S29 | htdoc S29 | beep S29, and S28 | switch S20 K-16,
 on S29 Q10, is T-23, off O-22 Q-7 | docx S29 T-26 | sender T29 | hing T-29 | power T29 | adjustment T29 | failur T29 | utf T29,
 0 T29 | degre T-29 | carer T29 | seller T29 | low T29 | vpn T29 | daylight T29 | prob T29 K16 | linear T29 | ourselv T29
 | lamp C29 | offer C29 | broken Q6 K-29, link S24 | sincere K29 | tree K27, is K29 | conf O-28 | outgo O28 S-25 | happen O-28,
 to Q10, on Q7 | git O-28 | tar O28 | weird O28 K8 | ulimit O26 T28 | strac O28 | softwar O-28 E-20 | legal O-28 | associat O-28
 | icon O28 | protect O-28 | substitution O-28 | domain O28 E-24 | enabl, on O-28 | fees O-28 | legend O28 K-11 | auditor O-28 Q-6
 | fin O28 | stranger O28 | execut E28 S-24 | process E22 K28 | volum E-28 S-28 | wast E28 K19 | db E28 | kernel E-28, 0 O27
 | processor E28 | char E28 | inspect E28 | recipient E28 | thread E-28 | automatical E28 | everywher E28 S-20 T28 | school E-28
 | tax E28 Q17 | instant E28 | postcod E28 T-18, and S23 T-23 | smooth E28 T-28 | foot E28 | aa E28 | thirteen E28 | insert S28
 | prior S-28 | breakpoint S-28, in S26, on S25 | arrow S27 T-28 Q-6 | authoriz S28 | canva S28, page S24 | requirement S28
 | df S28 | pip S22 K-7, install S28 | cargo S27, build S28 | wire S22 T28 Q8 | mkv S28 | servic T27 K28 | preferenc T28 | controller T28 Q-6 K-19
 | retain T25 C-28 | envelop T-28 | bypass T28 | niec T28 | sill T28 | story T28 | wore T28 | usb S-16, port T28 | embedd C28
 | whitlock K28 | lindqvist K28 | guys K28 | operat O-27 | systemd O-27 | setup O-27 E25 | lsof O27 K-9 | though E-27 T-25 K-9,
 it O-27, the S-21 | sony O27 | warranty O-27 | slider O27 | lobby O27 | pound O-27 | checksum O27 | soak O27 | barrier O27
 | declaration O27 | strap O-27 | premium O-27 | amber O27 | sea O27 | radiator O27 | ssl E-23 S27 | maintainer E-27 Q14 K18
 | databas E-27 Q-7 | optional E27 | expression E27 Q10 | bright E27 | regular E26 Q10, expression E27 Q10 | cwd E27 | half E-27 S-24 Q-8 K-17,
 past T27, a E24 K14 | pays E27 | boy E-24 T-27 | annex E27 | sane E27 | competitor E27 | haven S-23 C27, t S-23 C27 | branch S27 Q20
 | grep S27 | client Q14, is S27 | data2 S-27 | alt S27 T26 | append S27 | computer S-27 Q19 K9, and Q9 | localhost S20, 0 S27
 | entity S27 | surnam S27 | privat O-24 S-22, window T27 | sim T27 | rows T-27 | troubl T-27 | concurrency T27 | acceleration T27
 | apostroph T27 | lowest T27 Q6 | gap T27 K-26 | fell T-27 | groupby T27 | umlaut T-27 | spar Q-27 | bike Q27 | jo K27 | complain O26 S-19
 | wish O-24 K26 | saw O26 S20 Q-11 | pars O26 | public O-26 Q-6 | drag O-26 | gdb O-23 T26 | emb O-26 | approv O-18 S26 Q-6 K-9
 | unchang O-26 E16 | openssl O26 S19 | partition O-26 | vulnerabl O-26 E21 | crackl O26 | km O26 E-19 | endpoint E21, answer O26
 | kerb O26 | carton O-26 | inspector O26 T19 | pole O-26 | internal E-26, error S21 | abov S19 K11, the E26 | carr, over E26
 | acros O23 E23 S-21, the E26 S-22 T-22 | practic E26 S-20 K14, manager K17 | prov, it E26 | url S-26, is O-24, http S20
 | struct S26 | constructor S26 | invok S26 T25 | thumb S26 | configur E-24, with S26 | solari S26 | closer S-26 | corby S26
 | attachment T-26 Q-6 K-11 | temporary T-26 | environment T26 K-13 | unknown T-26 | bulb T26 Q8 | race T-26 | wrist T26 | disconnect T26
 | bluetooth T26 | junk T26 | obviou T26 | resett T26, the T26 | parameter T26 | o0 T26 | assign C-26 | oak Q13 K26 | hammer Q26
 | dup Q26 | okonjo K26 | thx K26 | secretary K26 | nuts K26 | paye K26 | encounter O25 E-19 | none O-16 S25 C20 Q-6 | selinux O25
 | operation O25 | redirect O25 | purpos O-25 Q16 | earlier O25 | changeset O25 | scann O-25 E-19, the S20 | defect O25 | unfortunate O25 K15
 | calendar O25 K-8 | wiki O-25 Q-8 | jdt O-25 | putt O-25 | reconnect O25 | programm O-25 S22 T-22 | win32 O25 | identity O-25
 | concept, is O25 | kg O25 | lift Q-11, the O25 | bus O-25 Q20 K6 | life O-25 E17 | bounc O25 | wors O25 K-10 | heaven O25
 | h2 O25 | miller O25 | great E-25 C-22 K25 | valu E-25 Q-14 | null E20 T25 | appreciat E-25 | rest K16, of E25 T-24 K23
 | hard E-25 | calculat E25 | manag E25 | fb E24 S-25 | httpd, spec E20 S25 | translat E25 | hiccup E25 | spreadsheet E25
 | cf E25 | upward E25 | github, com S-25 | amount S25 | interfac S25 T-25 K15 | scenario S25 | echo S25 | static S-25 | jobs S18,
 0 S25 | demonstrat S25 | playlist S25 | dist S25 | flam S25 | film S25 K-8 | husband T25 K-20, s E22 | party T-25 | target T-25 Q-7
 | toolbar T-25 | kick T25 | stick T25 | preset T25 | chmod T25, 0 T24 | subfolder T25 | understood T25 | positiv T25 | intent T25
 | blurr T25 | stock Q-25 | stuff Q25 | fr K25 | oyelaran K25 | mint K24, 0 K25 | rust K25 | description O-24 | backend O-23 S-24
 | io O24 | nest O24 | stub O24 | entr O24 | errorlog O24 S20 | fan O24 E-24 Q12 | factory O24 | chrom O24 S-24 K-14, on E20
 | verification O24 | decid O-24 | legs O-24 | uncl O-24 | packet O24 | permit O-24 | format E24 | appropriat E24 | symbol E-24,
 tabl E-16 | convert E-24 | escap E-24 S-21 T24 | retr E-24 | porch E24 | feet E20 T24 Q-16 | landlord E-18 C24 | retry E24
 | speak S-18 Q6 K15, of E24 Q8 | instalment E24 | redi S-24 | written S-24, to T17 | variabl S-24 Q-10 | workspac S24 | view S24,
 the S20 | jsp S-24 | automatic S-24 T24 | txt S-18 C21 K-24 | xfbml S-24 | homepag S24 | source_date_epoch S24 | ctx S24 K-11
 | lesson S24 | hdr S24 | gear S24 | shipp T24 Q6 | seven T-24 K19 | plus T24 Q22 | thos O-21 Q7 K-8, two T24 | dump T24 K14
 | quillpad T24 | sighup T24 | eye T-24 | lay T24 | mat T24 | invert T24 | greenhous T24 | meantim Q24 | star Q-24 | tray K24
 | deceas K24 | osei K24 | programmer K24 | solicitor K24 | vm O-23 S16 | plenty O-23 | rc1 O23 | thus O23 | owner O23 E-23 S-18
 | renam S20 Q-6, the O-23 | stand, in O23 | fold O-23 S21 K13 | wak O23 | mower O23 | windscreen O23 | terminat E23 | cgroup E19 S23
 | md E23 | rul E23 T-23 | flow E23 | literal E23 T18 | spent E-23 | mod_auth_ldap E23 | wide E-23 | courier E-23 Q13 | july E23
 | shortcut E23 | bold E23 | pen E23 | floor E23 | poster E23 | spot E21, on E23 | tutorial E23 | registry S-23 Q-6 | re S-20 Q-23 K17
 | successful S20 T23 | apt, get S-23 | apr S-23 | modif S23 | nas S23 | undefin S-23 | destination S23 | workbook S23 | layout S23
 | pc S23 | symbolic S23 | callback S-23 | visit S-21 T-23 Q5 | gift S23 Q17, card S18 Q16 | min S23 | leed S23 | fridg S-23 K-9
 | gradl S-23 | vehicl S23 | npx S23 | sooner S23 | unpack T-23 | latest T-23 | becam T23 | bucket T-23 | consistent T23 | amus T23
 | explicit T23 | master T23 | balancer T-23 | shrugg T23 | th T23 | collar T-23 | selection Q23 | joan K23 | checklist K-23
 | ledger K23 | sew K22, machin K23 | gem K23 | cluster O-22 K15 | desktop O20 E20 S22 T-19 K21 | multipl O22 E20 | toilet O22
 | revert E-22 Q5 K-14 | character E-19 Q-22 | hex E22 | implementation E-15 S22 | cfg E22 | junit E19, test E22 | suit E22 Q6
 | exclud E22 | clip E-22 | mod_ldap E22 | sho E-22 Q-11 K-21 | quid E22 | acceptanc E22 | yaml E22 | father E-22 K17 | plumber E-22 Q7
 | couldn S22, t S22 | decod S22 | input S22 | recreat S22 | opt S-22 | javadoc S22 | german S-14 T-22 | height S22 | scen S22
 | br S-22 | pcs S22 | dashboard S22 | def S-22 | segfault S22 K-22 | trunk, 0 S22 | tidewatch S22 | slid S22 | handheld S22
 | grac S22 | buzz T-22 | outdoor T22 | comma T22 | fitter T-22 | eager T22 | french T22 | bios T22 | worry T-22 | smil T-22
 | policy Q22 | hey K22 | mr K22 | apologis K-22 | dad K22 | cake K22 | mike K22 | hobby K22 | patient O17 E-14 S21 K-7, identifier S-18
 | adult O21 | preserv E21 | int E21 T-21 | validat E18 S21 | grateful E-21 | loglevel E21 | busines E21 | sql E21 K-7 | cash E-21,
 and S-18 | reject, with E21 | kilo E21 T-20 | conflict E20, dialog E21 | hire E21 | upstair E-21 | often S-21 Q14 | rough,
 0 S21 | kb S-21 | cdt S21 | handler S-21 Q10 | app_ S-21 | submitt S21 | uk S-21 T20 | allocat S21 | appointment S-21, was E18
 | chosen S21 | fourteen S21 K-7 | shorten S-21 | scooter S21 K-10 | nail T21 | tru T-21 | beginn T-21 | lookup T-21 K-7 | cloth T21
 | tz T21 | slash T-21 | languag T21 | special T21 | themselv T21 | blurry T21 Q-14 | desk Q6 K21 | much Q-21 K10 | runtim Q21 K-15
 | edith K21 | comparison K-21 | boiler K21 | gas K21 | uid E16 S-20 | property E20 Q-12 | annotation E20 | rely E20 | brain E20
 | backport E-20 Q-16, to Q-20 | entranc E20 | upright E20 | wins E20 Q-13 | footnot E-20 | script S20 | sudden S20 | however,
 if S20, i S19 | dmesg S-20 | builder S-20 | category S-20 | primary S-20 | receiver S20 | vertical S20 | op S20 | chunk S20
 | cflag S20 | alternative S20 | drain S20 | belt S20 | garag S20 | prod S20 | gmak S20 | treat T-20 | zsh T20 | voucher T20 Q-11 K-8
 | hilariou T-20 | fortnight T20 | cm Q20 | r1 K-20 | gentleman K20 | leader K20 | annek K20 | lund K20 | several E-19 | situation E19
 | wtp E19 | martin E19 K14 | facebook, com E19 | semi E19 | runner E-19 | coat E-19 | technician E19 | replica E-19 | tip E-18 T19
 | crisp E19 | vendor E19 | libreoffic E19 | lamb E19 | warden E-19 | tier E19 | wet E-19 | fi S-19 | unam, a S-19 | dd S19
 | incom S19 | translation S-19 | syntax, error S19 | templat S19 Q-13 | authenticat S19 | accurat S19 | hide S19 | fcgi S-19
 | dots S19 | nois S-19 | accessibility S19 | wall T19 Q-11 | bed T-19 | hoover T19 | flicker T19 | door Q11 K-19, s Q10 | boss Q-19 K-14
 | somehow Q-19 | gareth K19 | eggs K19 | newspaper K19 | driv Q9 K7, a K19 | agn K19 | island K18, and K19 | typo O18 | curtain O18
 | memory E-18 | deletion E18 | representation E18 | his E-18 Q-9 | border E18 | typical E18 | ed E18 | men E-18 | travel E18
 | twin E18 | cot E18 | dies S-18 | json S18 K-9 | current S-18 Q-8 | slic S18 | npe S18 | usability S18 | tester S18 | meta S-18
 | sslengin S18, on S18 | dbm S18 | archiv S18 Q7 K-10 | administrator S-18 | openmr S18 | flip S18 | reachabl T18 | cool Q18
 | bernard K18 | maureen K18 | gold K-18 | donat K18 | priya K18 | owen K18 | corvid K18 | accessibl K18 | daemon E-17 Q6
 | y E-17 S17 | installation E17 S-16 K-7 | repeat E-17 | performanc E-17 | corner E17 K11, and K15 | tonight E-17 | magazin E17
 | born E-17 | lies E-17 | hotfix E-17 | seam E17 | fac S17 | busybox S17 | mkdir S17 K-9 | major S-17 | mozilla S17 | array S-17
 | la S-17 | glass T17 K11 | pn Q17, 0 Q17 | doreen Q10 K17 | winifr K17 | binar K-17 | weak K17 | bye K17 | wasn O16, t O16
 | reproducibl E16 | represent E16 | tabs E16 | notch E16 | bang S16 | whistl T-16 | cheer Q-6 K16 | chanc Q-14, of Q-16 | pid Q-16
 | airport Q16 | concern K16 | remark K16 | custom K16 | poland K16 | cream K16 | ice K13, cream K16 | tun K16 | soup K16
 | hol K16 | til K-16 | acheb K16 | bottom S15 K-8 | purchas Q-12 K15 | simpl Q15 | larg Q-8 K-15 | contrast Q-15 | recall Q-15
 | wear K15 | piotr K15 | pag K-15 | association K15 | signatur E14 Q-10 | design Q14 | urgent Q14 K-10, for Q14 K-8 | solv Q-14
 | lett Q14 | alter Q14 | glob Q14 | helen K14 | sk K14 | suitcas K-14 | adaez K14 | mb K-14 | frequency K-14 | sf K14, 0 K14
 | paypal K14 | spit K14 | myself C-13 Q-7 K-8 | toaster Q-13 | supp Q13 | henrik K13 | aarch64 K-13 | cmp K-13 | graz K13
 | portugal K-13 | security Q12 K-10 | university Q12 | regenerat Q12 | newer Q-12 | together Q-12 | balloon Q-12 | hedg Q-12
 | merchant K-12 | dr K12 | trial K12 | ha K12 | svg K-12 | translator K-12 | finnish K-12 | lind K12 | nonsens K12 | radio K-12
 | fami Q9 K-11 | explain Q11 | fingerprint Q-11 | official Q-11 | outag Q11 | expiry Q11 | discount Q11 | piano Q11 | leg Q-11
 | downstair Q11 | activat Q-11 | settl Q-11 | occurr Q-11 | seventy K11 | age K11 | gerald K11 | nan K-11 | tue K11 | recycl K11
 | pm Q-10 K9 | pls Q-10 K-9 | undon Q10 | yourself Q10 | elm Q-6 K10 | coach Q10 | law K-10 | dorothy K10 | pack K-10 | googl K-10
 | pell K10 | captcha K-10 | library K10 | ur K-10 | unpair K-10 | pain K10 | ps K10 | relay K-10 | fri K10 | driven K10 | kieran K10
 | byt Q9 | whichever Q9 | damag Q9 | rosalind K9 | finch K9 | bakery K9 | franc K9 | oh K-9 | ate K-9 | dns K-9 | homework K-9
 | mapp K-9 | bowl K8, club K9 | payroll K-9 | sometim K-9 | funny K-9 | crack K9 | pencil Q-8 | pin Q-8 | noon Q8 | deadlin Q8
 | world Q-8 | peac Q-8 | idle Q-6 K-8 | motor Q-8 | engrav Q8 | eve Q8 | strik Q-8 | wonder Q8, if Q7 | ser Q-8 | achterberg Q-8
 | rebas Q8 | bsd Q-8 | camera K-8 | kettl K-8 | aid K8 | po K-8 | rid K-8, of K-7 | fit K8 | porto K-8 | honest K-8 | err K-8
 | eu K-8 | pointer K-8 | tone K-8 | cros K-8 | kiosk K8 | odt K-8 | wav K8 | marsh K8 | joy K8 | luck K8 | freezer K-8 | consumer K-8
 | tomasz K8 | kids Q7 | polite Q7 | lady Q7 | carry Q-7 | crew Q-7 | chapter Q7 | hostnam Q-7 | installer Q7 | dry Q6, run Q7
 | hors Q7 | sport Q-7 | mast Q-7 | ston Q7 | incomplet Q7 | rac Q7 | community Q7 | flatmat Q7 | brush Q-7 | unblock Q6,
 it Q7 | wipe Q7 | cherry Q-7, pick Q-7 | adeyemi K7 | schema K-7 | gnom K-7 | ui K-7 | alan K7 | chees K-7 | colin K7 | sexton K7
 | assignment K-7 | ruby K7 | milk Q6 | ex Q6 | maiden Q-6, name Q-6 | es Q-6 | former Q6 | metr Q6 | glossary Q-6 | forgotten Q6
 | mend Q6 | dial Q-6 | medicin Q6 | guard Q-6 | mailbox Q-6 | boat Q-6 | yeah Q-6 | squeez Q6 | averag Q6 | stylesheet Q-6
 | sketch Q-5 | chip Q5 | bench Q5 | projector Q5 | disturb Q5
`,
  frames: `
< ED O-62 E-30 S45 T198 Q-26 K-42, the O-17 E-38 S8 T63 C-83 Q-6 K-9, it O-19 E-20 S-15 T80 C-50 Q-5, me T-18 C51, by C45,
 with O-18 C42, . S31, out O30 S-24, W O29 T27, TIME C29, COMMA O24 E11 C-27 K-13, in S27 T20, a O-22 S24, S E15 S-23 K15,
 for E21, DO S21, 0 S9 T-20, to E19, on T-19, my S17, : T-17, is E15 T-13, and S-15, all T14, " S12, - K9 | . $ O42 E28 S-42 T45 C53 Q-184 K-99
 | < TRY O-26 E-22 T117 C-37 Q-7 K-18, the S-11 T30, W T27, ING S15, it T15, to S11 T12 | COMMA DO O-79 E-45 S117 T-39 C-59 Q-5 K-17,
 it S14 T-23 C-32, W O26 E-12 K-5, . O-21 S25 K-6, COMMA O-23 S23, the S19 K-6, for O-16 S12, " S11 | < W O-26 S10 T29 C9 Q-81 K40,
 0 O-29 E-18 S-57 C92 K-24, COMMA O12 E6 S-9 T27 K85, s S-15 C66, is E15 S-29 C65 K-27, $ O-44 E-36 S-52 C-43 Q-16 K63, S O50 E15 S-60 Q-9,
 it O-22 E-28 T-47 C-59 Q-15 K-15, TRY T59 Q-5, a O-34 S52 T-14 C-32, DO E-22 S50 T32 C-34 K-17, to E21 S49 C-15, . E-27 C49 Q-8 K23,
 has E46 T-11, the O-44 E-27 S45 T-11 C-37 K-7, - O-24 S19 T-28 C40 Q-6 K-28, and E37 S-19 Q-5 K34, SOURCE O-17 C36 K11, of O-17 E-17 S-17 C36 Q11,
 : O-24 E-24 S-29 T-34 C32 K-25, DEVICE E-22 S-17 C33 K-15, at E-12 S11 T31 K16, with S16 T30 K-5, off T30, one C30, here C30,
 " O-29 E-18 S9, DOES O28 T-21 K-6, from O27 E20 T24, > S27, ING O-26 E-14 T15 K-15, them C-26 Q-5, ? Q26, for K26, ( O-23 S13 C-20 K25,
 ED E7 S-25 T16 Q-8 K-7, no C25 K-20, down S24, i O23 K7, BAD E10 S23, up S22 K9, on T20 K-5, TIME O19 E19 T-17, in E18 S-15,
 as O17, PERSON E12 S-14 C17, says T17 K-10, isn O16, still E15 T14 Q-8, me T-15 Q5, does O14, when S13, over S12 T13, thanks K12,
 t S-11, my S11, you K11, any S10, d K10, m K10, GOOD K9, this K-9, LY K8, there Q7, an Q6, please K-6 | in TIME O-32 S-25 T-11 C91 Q5 K-13,
 COMMA C31, and S-14 C19, . S-18 | . 0 O-41 K-31, . O-35 E-35 S-37 T-13 C87 Q-9 K-21, $ E-54 Q-8 K-14, S O25 E31 C-50, : E20 S-15 C-44,
 ( S-19 C44, W O22 S-17 T13 C-40 Q9 K12, from C39, on E-31 S20 C38 K19, COMMA O-32 E-28 S-15 T-16 C28 K-21, ED O-12 E32 S-12,
 DOES O17 C-31, ) O25 K9, has O-19 C25, it E14 C-24, s O23 E-11, of C-23, for E-17, and S17, i O-16, the E15, 0 K-15, to E-13,
 with E-13 Q-6, - T-13 K-11, " T-11, BAD K7, each K5 | COMMA $ O-31 E-26 S-13 C-56 Q-22 K87 | ED the O-28 S18 T87 C-31 Q-12 K-14,
 W O16 E-37 T50 C-25 Q-6 K-9, S S-21 T49 C-27, PERSON T27, DEVICE O-20 T-19 C-26, 0 E26, ING O-18 C22, two T20, DO O-14 E19 S-10,
 TIME E17 S-14 T-19, ED S-19 T14, SOURCE E-16 T14 | < - O-16 E-17 S-57 T87 C-56 K-8, W T50, - S-40 T35 | nothing W O-43 E13 S17 T-10 C87,
 COMMA T15, . T-10 | < it O14 T-47 Q-15 K-13, s O-44 E-6 S9 T-14 C84 Q-5 K13, was O-46 E20 C63, S O41 E-10 S-20 C-17 K-9,
 should E28, ED O26 C-16, is T-14 C25 K-6, does O17 C-24, W O22 K16, would O-18 Q7, DOES O17 T-17, isn O15 | < i O-14 E-29 S23 T8 C38 Q-23,
 m O-32 S-27 T-19 C84, ve O19 E-10 S-22 T80 C-23 K14, d O-29 E14 T-25 C-74 K-8, ED E-13 S19 T69 K-12, do C68, DO E10 S57 T-18 K18,
 TRY S-13 T51 C-46 K-7, have S-22 T46 Q-5 K-13, can O45 S-20 T-11, don O-21 T-23 C42, would E23 C-40 Q10, W O-38 E-35 T-28 Q-8 K-10,
 am S-23 T-37 K20, had O-26 S29 T-21, was E29 S26 T-15, just O26, ll C24 K14, get S20, only S19, need E18 Q7, should E-15,
 also T14, then S10 | COMMA W O-14 E-18 S24 T-28 C12 Q-32 K29, $ O-31 E-16 S-24 T-23 C-77 Q-15 K81, COMMA O-19 S38 T14 Q-9,
 of C38, 0 O-36 S-36 K17, ED T33, and O19 C-32, on S32 T-21, ING E17 S15 C28, S S15 C28, s O17 C-27 K7, in S25 T17, says C-23,
 the S22 T-19 C-20, to S22, DO C22 K-16, as C21, that C21, - O16 S-16 T-20 K-9, a O19, is C-19 Q7 K-6, out E17, does E16,
 by S16 Q5, : S13 T14 K-8, it S13, at S13, SOURCE S12, PERSON T12, ) E-11 K-9, off S11, GOOD E10, ( S-10 K8, . Q9 K10, one K9,
 from K8, or K7, i K7, TIME K5 | TRY the O-17 E-16 S-24 T81 K18, S T28, W S-14 T24 K16, PERSON T17, DEVICE S-14 T12 | DEVICE S O78 E-12 S-24 C-56 Q-5 K-15,
 COMMA E17, the O14, up S14 | COMMA 0 O11 C-28 Q-10 K24, 0 E-17 T-18 C-74 K46, S E-21 S-12 C50 Q-12 K-14, - E10 C-30 K15,
 COMMA O29 S18 T24 C-21 K-8, of C29, . O24 E19 S15, W S-14 K21, ) O-16 S13 K-6, $ K-15, : S14, TIME S10 T-13 K-8 | a SOURCE E11 S18 C-74 Q-13 K11,
 . E24 C-39, with C25, COMMA O-21, that O21, of C21, SOURCE E13, from K5 | < we O-25 E-24 S-13 C73 Q-10 K-12, W O-27 E-14 C39 K-5,
 have E-26 C39, need C-35, DO O-23 T-10 C31 K-6, TRY T22 C-29, got C-20, ve T18, re E-7 T-10 K15 | < in E23 S-15 T-15 Q-5,
 the O53 E16 S18 C-73 K-6, my C25, TIME O-18 E14, 0 E14, W S-12 | and DO O-72 S46 C-43 Q6, W S38 T-14 Q15, the T30 C-18 K6,
 it S14 Q-5, . S14 | < PERSON O-9 E-23 T-23 C72 Q-23 K-7, on C36, s E-13, 0 K-10 | . W O-18 E-21 S37 T-22 C-14 Q-14 K55, $ O-58 E-44 T-23 C-70 Q-5 K23,
 ( S57 C-31, : S-37 C-30 K-6, is O34 S-12, has S12 C33, . S-32 K11, ; S27 K-5, on S26, - O-12 S24 K-7, DOES E24, ) O23 T-11,
 for O23, from T23, S E19 C-22, and O-16 S20, COMMA O-15 S-16 C13 Q7 K19, DO E19, 0 S-16 K7, that S15, with S-13, SOURCE S-13,
 ? Q-13, DEVICE Q12, > K5 | W S O20 Q-15, it O-22 S-35 T70 C8 K-6, $ O-14 E-11 S7 C-19 K35, the E-11 T21 C34, DO S-33, W O28 E31 S20 C-30 Q-11 K-23,
 and E-12 S11 T-19 C31 K13, ) E15 S28, every C28, there C-27, are O26 T15 K-5, that C26, S E-15 T25, - S-11 K25, with S-15 C25,
 about C-25, to O24 E-19 K7, by O24 C-24, its C24, in O-23 S-7 Q17 K-6, 0 O21 E23 K-5, out O23, both E10 T21, a E-10 S-19 T-12 K-5,
 from T-19 Q7 K11, since O-18, nothing O18, ED E-18 S12 K-6, GOOD E-18, ? O-17 Q9, BAD S17, through C17, COMMA E-11 S-16,
 two S15, us T15, before C15, between S14, no O-13, of S-13, an S-13, if S12, . E-11 S7 Q-7 K-7, TIME S11, DOES K8, for Q-7,
 on K-7, my K6, : K-5 | i DO O45 S69 C-52 K14, on O25 S11, in O-22 S15, " S21 K11, the O18 S10 K19, W T16, it O15 K6, to O14 S11,
 my S11 K14, DO S11, COMMA K8, a K-5, your K-5 | < 0 O-16 E36 Q-7 K-18, . O-16 S-29 C69 K-6, W E-14 S54 C-22 Q13 K5, COMMA O26 E21 S-13 K-8,
 $ O21, DO O-21, : O-19 C-21 K-5, 0 O-16 K6, - O-15, S S-12 T-15, is Q-6 | W 0 E-10 K-17, . O-10 E-37 T-29 C68 Q7 K-12, : O-13 S-43,
 COMMA E-14 S38 T-21, - O-20 C35 K-20, and O33 E15 K8, on T33, S O24 S11 T31 C-29, TIME C29 K19, 0 E-11 C27, W O-7 E-12 S11 T-26 C25,
 of C-26, with C24, in O-15 T23, to C-21, ( S-15 T-18, is C-18, $ O-14 S12 K-11, s T14, was S12, for K12, ) K-7 | < S O36 E-9 S-38 Q-9 K57,
 0 O-33 S-17 C67 K-8, COMMA O-32 T17 C-58 Q-7 K50, is O-16 C43, are E9 C33, : O-15 E-14 C30, the O28 Q9, LY O-16 C-28 Q-5 K27,
 DO S28, and O26 C-23, - O-14 C25, S T-17 C25, on O24, of T13 C24, ING O-20, > S20, ED T20, at O16, W C-16 Q-8 K13, to K14,
 in E13 S-12, ( S12, from K12, $ K-10, SOURCE K10 | W ( E-18 S-16 T20 Q-9 K35, ) E-11 S16 T-23 C67 K-5, " S41 C-28, W E10 T-31,
 S S-21 C-28 K8, in O17, i T16, 0 S12 C-15 K9, ING O-14, no K14 | of 0 T13 Q19, . S25 C-66 Q11 K10, S E-15 T29, TIME T-16,
 W K6 | 0 $ O-24 E-35 S-65 T-29 Q-17 | < ING E23 T54 C-28 Q-22 K-24, W S-20 T65 C18 Q-8 K-7, the O-14 E-34 T47 C-34 Q-5, a O34 S15 C-22,
 S T-17 C33, this C29, to E19 S-21, is T-21, : T16, . E11 | 0 0 O-25 E-14 T-16 C-19 Q8 K64, $ O-31 E-16 S-19 T-12 C-52 Q-10 K56,
 0 O-27 E-23 T-17 Q6 K39, COMMA C29 K23, . O-19 C18 K-9, : O-17, " S13, W K-10 | ED : O35 E-23 C-64, W E-13 C-34, $ S-17 | ED by E-33 T-28 C64 K-11,
 W O-22 S-17 Q-5, 0 O16, my T13 | s DEVICE O28 T26 C-63, . C-21 | would W O-22 E20 S-18 C-63 Q-8, a C-26, the E12, it E8 | COMMA ED O-27 E-19 S47 C26 Q-8 K6,
 the O-19 E-19 C-63 K5, in C55 K6, it O14 E-21 S10 T-28 C-27, W O-26 S14 T16 K15, " S11 T-26, with C-24, on E-18 T-17, TIME O17,
 ING S17, COMMA S16 K-9, 0 T14, for S13, . E12 T12, DO S11 | 0 and S20 T-14 C11 K-9, the O23 C-63, it C44, W O28 E-10 C-29,
 0 O-16 E15 T-26 Q6, S O21, ING O14 E14, i E-13 K7, not E11 K9 | 0 : O-15 C-62 K-18, W S10 C-33, 0 O-25 S16 K-15, $ O20, ING S-19
 | : ED O30 E-16 S-12 T-20 C-62 K-7, W O19, to O17 T14 | < the S-30 T-30 C30 Q-17 K-25, SOURCE O-20 E62 S-39 T-33 C-38 Q17 K-5,
 ING S31 C-48 Q-5, PERSON O-45 E16 C32 K8, DEVICE O23 E-23 S-32 C43 K-5, TIME O19 E-10 S26 C-32, MONEY E-11 C-30, S O10 E-29 C17 K-5,
 DO O21 C-28, W S-22 T21 Q-13 K-7, ED O-19 E21, one E19, LY T19, " O16 T18, two O17, only S15 | S me O62 E-12 T-27 C-27 K-9,
 to E-11 T-16 C27, the E14 | was TIME E-20 T-13 C62 | COMMA which O22 E13 S-24 T61 C38 Q-7, was T28, ED T18, is E8 T-14, S O12,
 has S10 | < to O-25 S15 C-26 K61, the K40, W S24 K23 | W TRY E-25 S25 T61 K8, the S18 Q5 K18, W O16 | W a S61 T-32 C-15 K14,
 ING E11 C-37, SOURCE E13 S25 K6, DEVICE O-17 E17, PERSON S16, . S15, W O6 K11, DO Q10, ED Q-5 K-7 | S it S-40 T61 Q-9 K-15,
 . O8 T44 C-35, W O-29 Q-9, COMMA T14 C-26, DO T21 C-24, is O20 E-16, S T-15, s T-13 | - 0 O-32 E-24 S-19 T-13 C50 Q-10, . O-54 E-31 S11 T-41 C60 K-28,
 - E-18 S-16 K-51, : C-38, COMMA O-27 S-31 T14 C32 K19, ) O13 E13 C-26 K14, W O25, S E14 C-25, ED C25, and O13 C-21, $ O-17 E-15 S-14 Q-8 K5,
 0 O-17, is T15, with S11 K8, to Q7 | S 0 O20 S19 Q5 K-7, W O60 S-21 C-24, and S29 C24 Q7, . E-24 S19, ( E19, S E-17 T17,
 COMMA T15, : E13 | SOURCE for O18 E15 T15 C-60, W S12, TIME E-10 | same . O27 E-23 T60 C-47 K-8, $ O27 E-23 T60 C-47 K-8
 | this SOURCE S-17 C60 K-5, . C41 | < SOURCE O-14 E24 T-16 C59 K-53, W C47 K-18, : O18 C-27, ED C24, and Q17, S O15, the S14,
 . S12 | ING on O-5 E-21 S14 C59 Q7 K-10, it O-14 C24, my Q5 | i have T25 Q-9 K-8, the O-20 T-21 C59 Q-5, TRY T52 C-50, W E-11 S12 C47 K5,
 been O18 T14 C-34, a O-31 C32, it Q-15, ED E-12, DO E11, to Q5 | SOURCE : E27 C-59, " O-19 E33 C-21, W T14, S S13 | COMMA as O-35 E58 S-11 Q6,
 the S14 C-41, in E33, ED O21 S-14 T20 C-31, W O-16 C17, i E-11 Q5 | COMMA that O-58 E20 S-13 T15 C22 Q-6, s O-55 T-10 C34,
 is C-32, was O-15 E23 | 0 ( E12 S-58 T-25 C36, W S-19 | COMMA or S-23 T-19 C-58 Q9 K-10, so E13, W S-13 | when i Q-12, DO O57 Q-5,
 ED E23 S-34 T-26 C30, W S25 T22 | < . O-57 E-28 S30, $ O-33 E-29, W S32 | DO for O13 S20 T-19 C-57 K-8, 0 C-23, " S20 | TIME is O29 C-57
 | < TIME O57 T-14 K40, : O12 C-31, COMMA E12 C-21 K28, 0 O17 C21 K-7, i S21, TIME C21, W T15, it E9 | to 0 T35 C-22 Q-10,
 . E-5 T57 C-26 Q-13, COMMA O19, W E18 Q14, S E-12, and E-11, TIME K7 | < DO O-43 S56 C-24 Q-24 K-7, a E21 S36 T14 C-21, the O-14 S35 T24 C-27,
 0 C32, W O-6 S-28 T-18 C29, me S-12 T-14 Q-7 K29, it S-12 C-26, ( S-19, an S16, this S15, in S14, any S14, of S-14, ) E12,
 to S12, $ S11 | < what O23 S-13 C-56 Q-6 K-9, the O18, ED O17 Q-6, s E14 Q-7, would Q11, do E10 Q-6, is Q10, does Q7 | s ED O-24 E27 S-22 C56 Q-8 K-7,
 . C26, to E12 C-24 | W s S-10 Q7 K11, SOURCE O-24 C56, W T9 C-22, DO T13 C-20, S O16 K10, ED T-15 | was TRY O-21 E-12 T56
 | your SOURCE O-24 E48 S-9 T6 Q-5 K-20, says O-32 T16 C56, . O-16 C42, S E18 C-37, COMMA T16, W O15 | - - E-21 S56 T21 C-55 K-16,
 - O27 S-13, W S19 T24 C-26 K-11, no T22, > O20, with O-18, since S12, $ S-11 | TIME $ E13 C56 Q16 K-7 | any W O-55 E36 S36 Q11 K16,
 with O-16, COMMA S15, that S13, S E11 K12, and S-11, of Q-7, to Q5, . K-5 | and ED O-53 E-11 S34 T21 C-44 Q-10 K14, the O-22 E-19 C-55 K6,
 me E-13 C42, in S30, W O28 S14 T-9, it O-20 S-9 T26 C-28, my C23, a O21, them T-21, to E17, for O-15 S12, " O-15, $ T13 K11,
 S K12, on E10 | to " O28 E-17 S15 C-55, W S20 | ED 0 O55 E23 S8 C-24 K-13, . S25, TIME O18 E-11, S O15, COMMA E12 | from the Q11,
 W O-10 C-55 Q8 K15, DEVICE E-10 T21 K-7, SOURCE S16, same E15, PERSON O14 T-14, S S12 | same W O-20 E45 T-29 K-8, as O-29 E-20 T-15 C55,
 COMMA E26 T-33, . O15 E-22 S-19 T17, and T-17, S E15 T-16, ED E15, with E15, in O-14, is E-12, on E-11 | : " E55 T-17 C-48 K-5,
 S O-21 E24, W O21, the E14 | W - S19 Q-24 K-38, - S55 T-12 C-26, W E14 T-29 C-37 Q-21 K-8, ED E9 C36, 0 E-33 S-29 C21 Q-5 K-18,
 S O17 T21 C-32 K-5, s S28, like C23, i S22, > O21 E16 S-21, DO O-20 Q8, SOURCE O-20 K6, ING C-18, d S14, TIME E13 K-6, us S13,
 a S-12, get S-12, t S12, it S11 | - W E-21 S15 T32 Q-16 K7, COMMA S-25 C55 Q8 K9, . O-14 T-10 C42 K-13, - O-18 E-14 S10 C-34 K6,
 $ O-34 E-25 S16 K7, : E-12 S-16 C-30, 0 O-29 S27, ( O-18 S-14 C27, " O-19 E18 C-22, is O20 S-15, S E10 S-20, > O-16, with O16,
 in T16, it T16, SOURCE E-14 S15 T14, a S15, the S15, to O14, PERSON S14, does S10, on Q-10, ING K9, TIME K6 | for W O39 E-6 S15 T-20 C-16 K-7,
 $ C55, S O-26 E24 S-12 C37, . E-30 S24 C-17, " O26, of O25, TIME O-13 E-9 S-16 T21 K-7, COMMA E21 K11, 0 C-21, is O17, and O16,
 in S15, PERSON T-12 | we DO O-19 C54 Q-7 K-12, W O-22 | my W S13 C-15 Q8 K9, is O-21 T-31 C54 K10, was O47 E-16 K-5, COMMA E18 C-45 Q-6,
 on S17 C-34 K6, ED E11 T32 K-8, for C32, says E-16 T-19 C30, with E26 Q9, in T17 C-26 K9, s O-8 T16 C25, has E-10 C25, . O-17 Q6 K23,
 and O21 E13 S-16 C-15, S O21 E-15 S13 Q-5 K-14, DOES E15 C-18 Q5, DEVICE O-16 E16, $ Q10 K-16, it S-15, at S15, to S14, ING T14,
 i E12, PERSON K12, DO E11, - E-11, TIME S-10 K11, SOURCE S-10 | TIME " O-28 E54 C-54, . E14 C-27, COMMA E17 | ED them O13 T54 C-18,
 . O20 | TIME was O-14 E-14 C54 | i W E-33 S15 T-13, that E-27 S-13 C54, S C52, it E12 S26 C-39, you E-12 C-33 Q-11 K6, no O-14 C32,
 ED C31, is C-30, a E12 S9 C-8 Q5 K29, after C29, i C-28, this O24, from C-24, . E8 T20 K-5, 0 O18 C-19, them C18, and S17,
 : O-16, the T16 K5, to S15 K7, COMMA E-14 Q5, out S14, $ K-5 | on 0 O-42 Q5 K29, TIME E-25 C54, . E36 S-14, 0 S11 Q10 K26,
 W K12 | COMMA who E-15 S-12 T54 K-7, S T25, ED T20 | S S O24 E-24 S31 T-40 C53 Q-8 K-9, S C22, . O-20 E9 S14 T-15, COMMA T-18 C18,
 $ O-15, with C15, and E11 | ? $ O-14 E-20 S-24 T-16 C-25 Q53 K-19 | < " O37 E34 S-46 T-24 C-53 Q-6 K-17, W E34 S-33 C-29 K-7,
 0 O26 E-12 | are W Q-5 K-7, . O53 E-14 T17 C-32, S C20, to O-14 C15 | a W E-16 T17 Q-6 K-21, is E53 S38 C-46, " O-24 E21 S-12 C49,
 ED E-18 C46 Q8, : O13 S13 T44, 0 O-24 C39, for O-24 T-38 C34 Q-20 K12, from S38 Q8, TIME O-37 E-13 S-10 T22, that O11 E-19 S22 T-36 Q-18,
 since C35, with E-22 S30 T-34 Q6 K-6, to O-24 S-16 C33 Q16 K6, DO S30, has E29, DEVICE S-22 C29 K-7, which O-18 T19 C28,
 in O5 E-27 K-5, SOURCE S-20 C27 Q8, on O26 S-11 T-16, after O-26 E13, s C-26, S E24 S24 C-11, $ O13 E23 S23 K-6, over T22,
 or C-21 Q9, ING O20 E-16, . O8 K20, at E20 Q8, ( S-12 T20 K12, i C20, it O11 C-19, PERSON E-19, of E11 S-16 Q-9 K-5, by E-16,
 was E-12 T16, through S15, we T14, because S13, ; C-13, without E-12, COMMA T12 Q6 K7, so K12, like S10, being Q-10, ? S9 Q-9,
 if Q5 | ING the E-13 T53 C-42 Q-10 K16, W O-20 T30 C-43 K22, S O-25 T19, DEVICE S15, " E12, ED S12 | < so E-17 S12 Q22 K-11,
 the C53, it C16, when Q14, $ E11 | < LY O-27 T-34 C52 Q-17 K19, COMMA C-29 K24, i S11, W K-10, S K8, the Q-7, 0 K-6, DO K-5
 | this TIME O36 E-13 C-52 Q-5, . E-11 T25 C-26 | you can K21, W O-26 C52 K9, DO O12 | on TIME O15 E-52 S29 Q-8, W C38, . O22 T17 C-10 K9,
 0 O-20 S20 Q6, COMMA S10 T-16 K-5, the O15 S12 | the W Q-31, COMMA E12 S52 C-39 K-27, is E-51 S-11 T31 C35 Q-8 K30, TIME S39 T-51 K5,
 by O13 T38 C-50, should E45 C-30 Q-5, ( O-16 E-14 S-12 C44 K-6, DEVICE O20 E11 S15 C-31 Q-18 K40, with S40 Q10 K-9, SOURCE E12 T-37 C-33 K-10,
 the O24 T-36 Q-14, it O35 S-18 C14 Q-12, DOES O33 E-17 T-12 C18 Q-11 K-7, . E11 S33 T-28 Q-14 K-9, ING O31 S-9 C-8 Q-6, one O31 E11 Q-11 K-9,
 but C31, $ O21 E10 S21 T14 C24 K-30, was O-25 E-23 T-26 C30, of S23 T-30 Q-18 K30, LY T30 Q5 K9, as S29, now C29, - O28 S-20 T25,
 and E-26 T28 Q8 K-13, for O-23 E-22 T27 C23 K-9, into O27 C-26, still S18 C27, you C-27, there O26 T16, DO S-26 K9, i T25,
 from T-25 K-7, S O19 S13 T-16 Q24 K-23, that S-24 Q7, gets T19 C-24, PERSON O-23 C18 Q19 K14, " O-18 C22 K6, so O22 T19,
 in S22 T-14 K-9, TRY S18 T22, or E-21, has E-10 S-16 T14 K21, out S-13 T21, up S-16 C21, all C21, to E20 C-15, ) O19, too O19,
 a T19, will S-18, before O-17 S13 Q-5, s O-16 E16 K-5, GOOD O-13 C16, says O-13 T-16 Q15, since T13 C-16, : E15, does E-14 T15 Q-8 K7,
 they E15, while S15, he T14 Q6, we E13, again S-12 Q6 K13, had T-13, after S12, never S12, ED T-12 Q-6 K-12, would T-12,
 off O10 S-11 Q5, BAD E-11 Q-10, on T-11 K8, only T-11, can S-10, through S-10 Q5, down K10, 0 Q8 K-5, got Q8, my K8, at Q-5 K7,
 be Q6, over Q-5 | 0 COMMA O-18 E-11 S10 T-17 C41 Q-12 K-33, and E11 S-5 T25 C-52, W O-13 E-33 S-18 T-44 C49 K-24, 0 O21 T14 C-48 Q-8 K-20,
 that C-35, ED T16 C31 K12, DEVICE O-20 C30, which C30, S O-25 S-12 T-16 K-5, TIME O-16 E11 C21, SOURCE C20, same O18, the E-18 S12 T15,
 DO S18, TRY C18, but O17, no O-17, in E14, " T12 K7, both E-11, i K11 | on COMMA E-15 S52 K-8, W S19 T-12 | W and E10 Q-15,
 i T-18 C52, S O27 S-23 T16 C-37 K-5, then O-31 T16, W E31 S15 Q-14 K12, ED S30 T13 K17, not C29 K-6, there E13 C-27, 0 E-11 C-26,
 DO O-23 T23 Q6 K-6, the S22 T14 Q5 K5, now T22, COMMA C-21, ING T19 K5, no O-18 T-12, one T-16, it S15 K10, my K-10 | is in K6,
 the T-14 C52, W C-30 K9 | S and O-20 T-27 C51 Q-6, DO S31, the C27, W O16 C26, S O-19, one T15 | W is C22 Q-15, ING O51 E-20 C-20 K17,
 " S-11 C32, W C-32, not O31 T14 K-8, for E27 T-14, the T-21, 0 T-19 K17, LY O-18 S13, GOOD C17, BAD E-11 S-12 T-16 Q-7 K-7,
 all T15, ED E14, DO E13, on S12, in K12, still T11, there Q6 | here W O-14 C51 | for a O8 E-22 Q17 K9, ING O-18 C51 Q9, W O34 E-17 K13,
 ED C25, TIME T15 | W . S-22 T-21 C-19 Q-51 K29, $ S19 T39 C37 Q-43 K-27, W S11 T-37 Q-11 K30, DO S-12 C33, . O14 T-13 K22,
 S O-18 S13 T16 K-6, " S-16 K-10, a E12, 0 S-10, COMMA K5 | a PERSON O-35 E-28 S23 C50 Q-7 K-10, with O25 T-12 C-30, W C26,
 of C26, DOES S11 | < is O-22 E-19 C-24 Q50 K-13, it Q-19, that Q17, the Q13, this Q8, W Q7, there K-7 | ? ? O50 S12 Q-13 K5,
 $ O37 S11 Q-13 K6, ? O13 Q-16 K-5 | W $ E-27 T-7 Q5 K50 | 0 - E-21 T-26 K-19, W E-12 T-24 C50 K-8, 0 O-23 E-11 C-11 K-5 | 0 W S7 C-27 Q30,
 . E14 S-15 T17 C50 K-7, COMMA E-28 C46, S O35 E-13 Q-6 K7, $ O-32 E-17 S14 T-13 C17 Q-7, and O28 T-31 C31, 0 O-30 E-17 T-15 C22 Q9,
 - S22 C26, TIME C-26, ( C-26, the S25, but O24 E12, " O22 E-8, DO K21, for E16 C-20, in C-20 Q6, is E13, s S-13 Q9, it E12,
 ) E9, with K7, ? Q-6 | W from Q21 K7, the E-8 T14 C-50 Q10, you C29, W C-24 K12, S O17, 0 S-17 T16, my S17, your Q16, TIME E10,
 our K8, a Q-6 | ) $ O-40 E-19 S49 T-34 C-41 Q-10 K31 | 0 S O49 T-19 C-24 Q-12 K-33, COMMA E11 T-22 C32 K-10, it E26 T23 C-28,
 $ O18 C-26, in S25, a O-22 S14 C21, are O20, W O15 E-17 C-19 Q-14, . E-16 K-7, ( E16, with S15 T-16, " O-13, and E-10 T-12,
 ) S-11 | has been E-26 Q-5, ED O-19 E-19 S10 T27 C49 K-7, W C-24, ING O22 T-11 | PERSON COMMA O-49 S-27 C20 Q-11 K39, i C28,
 who T15, $ K13, W E12 K10 | GOOD COMMA O49 E-15 S9 T-30 Q-10 K-5, so T15, i T-12, W K-5 | your W T-22 Q5 K-28, SOURCE O-19 E49 C-46,
 in S-11 C43 K11, is O25 C-33 K-13, S E-8 C-30 K9, DEVICE E-13 S-13 C29, ED S18 C-27, has O25 S11 C-16 K-5, COMMA S-20 T22 Q-9,
 DO C22, s O21, . E-20 T-16 K-7, PERSON C20, : T15, - E13, and T13, 0 S11 Q12, $ Q11, ? Q-7, " K-6 | W here O-15 T-24 C49 K-17,
 COMMA O-19 C25, . K-11 | only W O47 T25 C-49, S E12 C-28, . E-15 T15 | S a O13 C28, TIME O-25 S12 C49, W S-9 T24 K8, 0 E14,
 DO T-10 | > DO O-23 S49 C-25 K9, > S16 | - up O-13 C49 K-5 | : W E-24 S14 T-24 C-27 Q-9 K-21, . E11 S15 C49 K-14, : S-21 C-47,
 - O-22 E-10 T-11 C41, is E29 S39, S S-22 T37, 0 O-32, " S-21 T-11 C32, to C-21 K10, ( O-17 T-19, COMMA E9 C-18, ED S-16 T-15,
 $ T-12, has S11 | W in O26 E-15 T13 K-12, TIME S-15 C49, the T42 C-23 K-17, a O-30 C38, my O28 K10, your C-26, S S-13 K22,
 COMMA S20 T14 Q6, there E19, DO T-14, W E-12 Q-13 K-5, our E-12, 0 Q10 | a DO O-40 S-19 Q5 K-11, W S-16 C49, . E15 S-17,
 of O-15, on T-14 | were ED O20 E17 C-48, by E-13 | ING this O-48 E20 C28 K-5, W O-18 | DO the O-13 E-17 S27 T23 C-48 Q-13,
 DEVICE O-23 S9 T14, W Q-22, ED T14 C-21 K6, S O-19 C20 Q5 K9, " O-18, same O17 E-11, DO T-14, BAD T13, SOURCE T-11, ING Q5
 | all W O30 S-9 C-48 K-12, S O19 C-24 | COMMA but O-28 T29 K-8, it O-15 C48, W O37 E12 S-11, the O21 E10 C-33, then O-14 C31,
 not S20 T-23, they O-17, that O-14, i S-12 T9, ING S12 | ( ) O-26 S24 T-25 C48 K-7, S O-19 C38, $ S35 C-19, DOES S-12 C31,
 W S16, and S-10 | the DEVICE E-17 S48 C-36 K-13, ED O31 S13 T16, W E-12 C30, is E-11 T30, s O-17 S-10 T27, $ C27, has O23 E-18,
 on E9 S21, was S-15 T18, to S18 T-13, had T18, DEVICE O17, said E16, and S-16, before E15, the S-15, : O-14, it E14, ? Q11,
 by S10, ING K8, " K7, . T-5 K-6, ( Q5, COMMA K5 | " W O24 E-13 S18 Q-9 K-11, " E-48 S17 Q-7, COMMA O23 E13 C-41, S E15 S-18 C-29,
 is O24 E-18, : O22 E20, DO S-22, 0 C21, . O-19 S-13 K9, on E19, ED E-18, SOURCE O-17, ING S17, of O-16, $ K-5 | SOURCE has E48 C-23
 | COMMA i O-21 E-27 T-18 C27 Q-22 K23, ve E-12 T-19 C48, am O-15 C47 K-19, W S25 Q-5 K39, DO S36 C-20 K14, have S-15 T26,
 TRY C26, ll C-22, got O-19, ED O19 T14 K-7, can S-17 K6, d S-16, was E-12, don K12 | a . E23 S29 T-14 C-48 K11, W S11 C-26 K9,
 $ E16 | COMMA we S-20 T-28 C48 K13, ED C19, have C-18 K7, are K11 | W COMMA O-22 E-15 C30 Q-16 K42, no S-13 T-10 C48 K9,
 DO E-28 S46 T-27 K-11, ED O-40 S25 T-22 C-40 K6, so E18 S-16 T-39 Q-17 K-6, i E-13 S14 T-25 C36 Q-10 K6, nothing C35, we C34,
 but O-33 S-11 T18 C19 K-5, one O-18 E33 T-17, same O18 T-33, for S-13 C33 K5, my S-15 T19 C33 K7, who T32, or E-14 C-30 Q12,
 DOES S29, $ C-20 Q-5 K29, as O-26 E10 Q7, on O26 S-14 T-20 Q-7 K-6, 0 O-16 T-14 K25, every O23 E16 C-25, just C25, since O-23 K14,
 and O10 C22 Q9, which O22 S15 C-14, ING O22 K6, where E-11 T20 C21 Q-7, not O-20 E16 S-11 K-7, S O19 E-5 S20 T-17 K11, they O-20 T-10,
 the E20 S15 Q5, DEVICE O-16 S19, to O-18 C-19 K-7, he E-11 T19, says E19, at T19, - T19, LY O-18 S-15, all O17 T17 K-5, without O17 T13,
 like E17, when O16, only O16 C-16, W Q-16, other E-10 T15, thank K-15, then O14 K-5, this O14, you E14 K7, PERSON E-14, it O13 K11,
 that T13, with E12 K5, BAD E11, TIME S11 K-6, there Q11, she K9, is Q8, in K-8, please Q-7, although K7, now Q6 | DEVICE COMMA E-13 T35 Q-7,
 ED T-48 C-20 K8, S T22, same O-20 E14, and E-15 T-18, but O17 S12, the S15 T12, i K6 | S W O21 S-24 Q-9 K-10, to T-16 C48 K10,
 0 O41 S-14 C45 K-5, it C37, : S16 T16 C-33, COMMA O-32 Q7, . E-30 S19, the S-30, by C28, that C23, on O-13 S10 T-22, ( E-20,
 $ O-19 Q-8, is O19, than O19, S T19, TIME T-19, ING O-16 T12 Q6, a O-15, and E-15 C-14 Q5, - O-14, DOES S14, in T-14, of Q9,
 with K9, ? Q-8, for Q6 | ING S O13 E-16 T-47 C15 Q8, COMMA O-15 C27, with S18, . C17, $ O16, to S-16, S O15, on Q13, in S11,
 of K11 | for ING O23 T-16 C47 Q8 K-9 | - > O15 S-47 T-19, W S-21 | " COMMA O-17 E21 S44 T-47 Q-6 K-8, ED O-16 T-21, and S21,
 i S19, which O18, W O-18 K-6, then O-18 S9, but E-17, it E15, " E-12, DO K8 | you W O-30 E47 C31 Q8 K-24, . O-16 C35, ? Q-32,
 to O17 E23, it Q22, TIME E14, the Q-14, S E12, me Q10, ING Q-5, that Q-5 | re - O-26 E19 S-13 T47 Q-11 K-6, ED O-20 T45,
 DO E13 Q-10 | to DO E16 S-21 T-47 C24 K9, for E16 C-33, . O31 Q8 K-7, W O24 C30, 0 T29, a S-24 C25 Q-6, S O-23, ING C19,
 in S18, the E-17 Q9, to S-17, that Q-12 K12, them K10 | a TIME E-24 C47 Q6 K-9, W S14 T-27 C-21 Q9, . O12 E-19 T26, COMMA E20,
 TIME T20 | W after E19 C-47, W S-17, " S11, ING S-11 | < DEVICE E-31 S-14 C47 Q-9 K-32, is C30, DEVICE C22, S O21 S-15 C-19,
 $ K-10, 0 K-5, W K-5 | i ED O-25 E38 S23 T35 K-12, it E10 T-47 K11, the O12 S13 T-28 C-30 K-6, with T28, a E-25 S-10 Q5,
 0 O-16 E20 S24, to E-22 S16, and S-15 T22, S T15 C-22 Q-6, out S-12 T21, " O-19 T13, for E-19, from S-17, on S15, off T-15,
 into O14 S11, them T14, W E11 T-11, . E10, my S8 | all S S-12 T10 C-47, " E14, ED E11 | no . S-13 T23 C47 K-9, $ T31, W C24
 | another W O21 E-17 T25 K-6, COMMA T47, . O19, $ T14 | do not T-13 K5, W C47 K5 | < our O-19 E-15 C27 Q12 K-10, S C47, W O18 E-17 S10 K-7,
 SOURCE E14 | ING W O23 E-18 T-32 Q11 K29, S O-46 E18, $ C37 Q10, ED O-33 T13, to O21 E13 S-29 T13 C-26, COMMA T-26 C27 K12,
 : O24 S-14 K8, the C-21, and O20 S20 T-15, 0 O-14 E-14 S12 T18 K-6, ( O18, - O-10 E-12 S18, . S-17 C16 K5, DO S17, " E-11 T-16,
 for T16, on E-15 K7, DOES S-13, in K10, of K10, with K7 | i TRY O24 T46 C-16 K-8, . C19, ING O18, it T16 | ING at O46, the O19
 | W when O46 C-43 K13, ING S20, it K12, i K5 | < DOES O46 S-25 T-18 C-24 K-9, W O19 | : DO O-20 S46 C-45, the O-15 S18 | no SOURCE O22 E-12 C-46,
 COMMA K7 | ED in T14 Q11, W O20 E-13 C46 Q6, S S16 C-41, on C36, TIME O12 E-13 T-16, your O-13, the T11 | < if E-19 C22 Q-6 K-12,
 it O-19 E-17 C46, you O37, i S27, there C-22, the E-16 | COMMA he O-17 E-18 C46 | this ED E-15 C-46 Q14, W Q9 | < GOOD E19 C-38 K46,
 TIME O-15 K39, W K16 | ED and O12 E-17 T20 Q-12 K12, ED E10 S-14 T46, W T-20 C-37 Q5, i C-18, S S13, DO Q-12, it K8 | ; W S46 T17 C-35 K-16,
 . S21 K-8, 0 T21 | other W S-24 T46 Q-9 K-11, COMMA T27 Q5, . O-19, S E-16 | at a S-12, W C46 | i was Q-5 K-5, in C-46, ING S19 T12 C-42,
 ED E23 S-16 T-20, W E-8 S-13 | W ED O14 S-12 T42 K-45, it E40, S S-13 C27 Q5, " S11 T-18 C-26, them T26, on C24, my T19,
 COMMA S18 K9, for O-17, . E-17 C9 K-8, as E-17 S14, TIME O16, the E16 T10, us E16, $ S-15 Q-7, ( S-13 T-14, 0 S-13, during S13,
 ) S13, out E12, GOOD E-12, from E-12 S12, me T12, to E-10, W Q10 K-8, in E-8, up Q-7, this Q5 | ) S O45 E21 S-13, W O34,
 the C26 | W ING T20 Q5 K-18, . O-14 S-12 C45 Q-6, COMMA O-21 T-16 C41, S O40 Q10 K-7, it C-28, the O-21 S-10 Q7, " S21, TIME O-20 E17 T-13,
 is O12 C19, 0 O-16 K-7, BAD O-15, with S15, to E14, in T-12, a Q-9, W K9 | < > O45 S39 | and i K9, W O-22 T-15 C45, d C42,
 ll C-27, don C-23, DO S-11 C22, was O20, have O14, ve O14, do K5 | TIME the O33 S14 T-29 C-32, W O45 C-33 K6, S O-20 | my BAD O-20 C45
 | ING a E-25 S45 T-24 C-24, W S29 T-16 Q8, ED S14 | COMMA it O12 T-16 Q-6, says E23 C-45, s O-22 S-12 C35 K-9, has O-17 C27,
 ED O-22 E-14 S14, is O20, S S20 K-6 | so no E-13 T-12 C45 | no S K10, . S13 C-45 K12, ED O16 | TIME when S-13 C45, i C20
 | TRY COMMA T45 C-32 K-5 | W : E-30 S-15 T38 C-16 Q-5 K-31, $ O-15 T-16 C44, W O36 S37 K-18, 0 S-19 T36 C-18, ED T-22 C-26,
 no E-11 C-24, could O-18, S E-15 S-18 T15 K-9, " E18, cannot S-15, the T-15, : T-14, a S-13 | would be C-25 Q6, W O-19 E21 C-44 Q-5 K-5,
 GOOD E18, a E-11 C-17, ED E-11, LY Q9 | on the E10 Q-12 K-20, DEVICE O44 S-14 C-35 K-6, 0 E-17 T26 C32 K11, same O-13 E30,
 other E13 S18 C-29, TIME O-15 S23 T26, SOURCE E21 S-13 T-18 C12 Q-5 K-5, DO O20 K9, BAD C-18, ING E-13, LY T-12, W Q-7 K-12
 | DEVICE 0 O-22 S-25 T16 C43, . O-30 S-13 C44 K6 | then DO O-44, W T14 | DO " O-18 S44, W S17 K8, DO S-15 | it COMMA O-22 E-44 S23 T10 Q13 K-13,
 ED S16 T-31, i E-12 T-20 C26, the E-12 C21, please Q15, it S14, and T14, or Q9 | 0 TIME C44 Q-9 K7, and O13 E14 T44 C21 K6,
 in O-22 C36, i C20, W O-19 C14, . E19 T-16, " E18 K8, $ T16, S O15 T14 K6, COMMA E-13 T13 K8, 0 E-11 S-12, for E12 | the SOURCE O-41 E43 S14 T-13 Q24,
 s O-19 C44 Q19, for E11 C-39, . E24 T-35 Q-5 K-8, W E-21 S-15 T34 Q12, COMMA E15 S15 T-26 C-27 K-5, ED O22 E-13 S18 C-25 K7,
 DOES O24, says E14 C-23, that C23, $ C20, of T19, is T16 K17, said E16 T13, SOURCE O-14 E13, you E14, the S14, it E12, in E11,
 S T-11, on Q8, or Q-7, ? Q5, DEVICE K5 | COMMA nothing O-24 S16 C42, W O-29 T-24 C44, . T12 | one DO E44 S-23 Q11, . Q9 | is W S-15 T-35 C44,
 . O30 T-15 C-32 K-7, TIME C28, with O-14 C27, 0 O-13 C25, of C-25, on C19, $ C17 Q-5 K-9, - O-15, or E15, ING K12, : S11,
 for Q11 K-5, COMMA Q-5 | W before S16 C-44 K-6, it T15 Q7, the Q-5 | DO in S44 C-21, the S15 T-23, W O-18 E-11 T17 C22, S K11,
 to Q5 | have TRY S-12 T44 C-27 | off COMMA T15 C-44 Q-8, W T21 | has the S-15, same T17 C-44, W S-10 C21 | W DO E10 Q5 K-9,
 to T44, ED O-25 C39, a C32, - S21 T-27 C-13, W O-17 S25 C-14 K-10, DOES O23, on C-21 K14, ) C20, COMMA E15 K19, it T18, of S17,
 $ S11 K-15, in T15, and S14 T-14, " S-11, . K11 | TIME off T-20 C44 | DEVICE for C44 K-11 | a S O-19 E-11 C37, W C44 | W between O-27 S-13 T-22 C43
 | : no O43 E-9 S16 T-18 C-18, W T-21 C-20 | since TIME O42 E-25 S-8 C-43 Q-10, TIME C-26, COMMA T13 K5 | BAD S O-43 C19 Q-7
 | PERSON ED O-21 S-13 T43 C32 Q-9 K-13, W T-26 Q-13, the S-14 T25, . T25, COMMA S14, it T14, me E12, on T12 | < one E43 S-12 T-30 C-25 Q5 K-9,
 W O-7 E27 T-17 Q-7, of Q14 | to W S14 K9, for C43, on O-20 C34 K7, COMMA E-28 S31 T-26 C21 Q6 K-13, a S-27, the O-23 S-26 T-17,
 in O-26 S12, to C-26, one C26, " O11 C-24, out O-20 C23, by S-11 T23, it S21 T8 Q-10, $ O17 S19 C-19 Q-6 K-6, . E7 S19 T13 K-9,
 TIME T19, : O17, S E-14 C-15 Q5 K13, as E-15, that O14, about E13, its T13, if E12, 0 E-11, GOOD E11, ? Q-11, SOURCE S10,
 what Q9, when K8, and K7, with K7, is Q6 | < with O35 E29 T32 C-42 Q-11 K16, the E20 T12 C-32, - S19, W K14 | COMMA so O-42 S-20 Q-18 K7,
 no E-12 C33, W E-13 C28, the E12 T11 C-24, it E-13 T16, a E13, i S10 T-13, we T12 C-12, please K6 | and there O29 S15 T21 C-42,
 is C-23, s S16 | S ; O-23 T19 C42 K-7, W K-5 | S COMMA O-24 E-24 S18 C15 Q-6 K31, W O-22 E-30 S11 Q-10 K42, ED S14 T19 C35 K-10,
 so S-18 T-14 C35, a O-29 T15 Q-7, all C29, in O27 K6, one E-14 T14 C27, DO S15 C-24 K-6, as E23, two C22, same T21, and E20 Q6,
 i S-15 K12, but S14, ING S13, please Q13, which S-12, then T-12, S Q-5 K10, $ K9, it Q7 K-6, or Q6, the K6 | S up O40 E-20 S17 C-42 K-6,
 . S14 | - SOURCE O-42 T-17, S C23 | at the K-8, TIME O-21 T-13 C42, SOURCE T28, W T-25 C26 Q7 K-20, PERSON C-23 K15, DEVICE Q5
 | SOURCE W T13 Q16 K-15, 0 O-17 C42, . S-18, S E-14, - S-14 Q7 K-11, " E-12, the T12, COMMA K9 | ED yet O-15 C42 | DEVICE is O-11 E-21 S11 C32 Q-8 K-12,
 a O-23 C42, BAD O22 C-32, 0 C25, ED O-12 S15 | ED for E17 S20 T30 C-42 Q9 K-12, 0 E23, the O19, W O-17, it S14, a T14, TIME Q6
 | S with O26 T-18 C-9 K-12, the S18 C-42, W O30 C-29, a S-12 | ED me T25 K-12, to T42 C-31, W E-13 T-13 C33 Q7, out C25,
 the K6 | W PERSON O-22 E23 K41, ED T-16 C42, to E15 Q-12, W T15 Q5, . S11 T-13 K8, COMMA Q-6 K12, are K12, can Q7 | S this C42
 | ED W O21 Q5 K-20, COMMA O9 S30 C-41, S O12 E-37, . O-19 E5 S29 T24 K-7, in O-29 E-16 C26, to O-17 E-18 S-25 T15, for C-25,
 ? Q24, $ O-23 Q8 K5, the T14 C-23, again C23, ( O13 T20, DEVICE O20 K5, on O-19 S19 K5, a O19, is E19, has C19, when C18,
 0 T-17, from S16 Q-6, of E-13, : T-13, - T13, at E12, TIME K11, ING Q-6, or Q6, and Q-5 | . . O17 T-26 C-41 K16, . E-16 S-31 K-10,
 $ K17, ) E10 | ED to Q7 K-13, DO O-41 S26, W O-35 S-24 C-19 K-14, you T17 C30, a O23 S-15, say K17, have E16, another S16,
 it E-11 T14, be T14, 0 E-11, the Q6 K-7 | < your O41 E31 S-22 C31 Q-9 K-28, PERSON T20 C39 K-6, W O30 C-15 Q-5 K-18, SOURCE O-15 E21 T-18 K-7,
 DEVICE K6 | is not T19 Q-5 K-10, W O30 S14 T21 C-41, ED E10 S-11, the K-6 | PERSON who O-30 T-16 Q-10 K-5, ED O-18 C41, S C-20
 | W to S19 Q-7 K-12, 0 E-9 S24 T41, the S28 C-36 K-6, DO O33 E13 S-26 T-19 Q6 K8, do C30, W O-29 E12 S-25 Q-23 K5, be O28,
 ING O26 T13, us C24, S C24, your C22, get O18 Q-16, LY E16, SOURCE O14, ED E14, my S11, it Q11, another S10, this Q-9, say K7
 | me . E-17 T-17 C41, $ E-16 T-15 | on W T-16 C22 K-20, COMMA S24 C-41, of O-27 E10 T19, is C23, $ C22 Q-5 K-7, and S-10 C21,
 : S18 T-16 C-21, the O17, ING S15, . S-14 K-10, TIME E12 Q7, 0 K12 | DO of S41 T13 C-10, W S24 C-16, the S10 T23 | the TIME O-12 E12 Q-5 K-8,
 . T30 C41 K-6, COMMA E-16 S25, the O-22 S18, TIME O18 S-11, before E-12 S15, DO E14 K9, and T-12 | s the, W C41 Q-10, same O27 T21
 | is TIME C41, . C25 | DEVICE on O26 S26 T-19 K26, the C-41 K6, TIME K8 | : we C41 | DEVICE ING C41 K6 | W this O-40 T-14 C12 Q-7 K-7,
 . C24, W E7 S10 Q-9 | TRY W O26 T40 C-26 K-10, and T25, COMMA O18 T21, . C19, - T18, $ T10 K-7 | also S O40 S18 | W instead O30 S-23 T40,
 of O25 E12 S-19 T15 Q10 | < hello O-25 S-11 Q12 K40, COMMA K13, . K13, there K11 | of S O23 E-24 S-21 Q-6, . O-14 T40, ED O18,
 COMMA K10 | TIME W T-24 C27 Q13 K-31, . O-40 T-16 C37 K-6, COMMA O9 S14 T-28 K-6, TIME E22 S12 C-27, S S-14, ? Q11, for Q-8
 | DEVICE with O-18 E-12 T-24 C40, a S-14 | DO has O40 | ED out E21 S-38 T6, . O22 C-40, W O20, and T19, the O-16 T11, on E11
 | DEVICE DOES O40 E-10 T-18 C-32 K-7, W S12 | with the O-23 Q6 K-13, DEVICE O-40 E15 T-25, W O-20 S-17 T31 C15, same S26 T-24,
 S C-23, 0 E15, ING S-15 | PERSON s T27 Q12 K-10, DEVICE O29 T22 C-40, W O-18 C8 Q13, S T15 | COMMA and O29 E13 S28 T-13 C-23 Q12 K-29,
 there O13 E25 T19 C-40, W O-17 S-12 T-39 Q7 K-8, so O24 C-35, ED O-34 S24 T-34, the O-19 S13 T-31 C18 Q-9 K-13, i O-28 K-9,
 on O25, a O-21, nobody O-19 C19, your O-19 E15, then O18 S-16, DO S15 C-18 K8, TIME O17, it E-15, we S-11 T15, after S15,
 every S14 K11, got S14, not O13, ING S-12, my S-12, our E11, with E10, can Q5 | all of O-11 K10, them O-16 C40, the E11 | we ED O20 S27,
 0 O-18 S20 C40, it O25 E-14 T28, the E10 S-12 T-5 | and W E21 S16 T-40 Q-9 K-6, " C31, the O-19 T25 Q-5, it O-25, $ C-24 K23,
 COMMA E22 S-13 T14, S O12 E-21, ( O-18 C19, . O-18 E-18 T-10 K-5, is O18, and O14, ED S-13, me T-13 Q10, : E12, DO E11, them E11,
 in S9, at Q5 | 0 . E32 S-18 T-23 Q-11 K-40, $ O16 T-14 C35 K-32, . C-33, W O-18 T-13 C13 K-6, 0 K-17 | S ) E40 K16, . C23,
 $ O-18 K9, W K10 | ING is E20 S12 T-26 C40 Q-6, W E21 K-5, GOOD O18 T-12, BAD K11 | did W E14 C40 | DO my E-11 Q-12 K18,
 W E-12 T-12 C40 Q-6 K16, DEVICE K9 | COMMA the E-18 S12 C5 K23, TIME E-11 T-19 C40, W S27 Q-9, 0 T21 C-24 K12, one O-15 E18,
 DO S-18, PERSON T18, S T-13 C16 K11, other E-13, ING S-13 K5, same E12, SOURCE Q10 | < other T27 K-6, W E-9 T40, S E21 | same DEVICE E40 T-24 C-37,
 . E17, COMMA O-16 E16 | with it, . E-17 S12 T-17 C40, COMMA O-16 | said " O-14 E-16 C23, W E-14 C40 | that s T-28, ED E-13 C40,
 a C27, how E12 | DO - E-22 S13 C19 Q6 K-10, - S40 T-14 C-24, W S-23 Q8, S C23 | W BAD S14 T-33 C40 Q-9 K-9 | into the T16 K9,
 W T14 C-40, DEVICE K7 | is ED T-19 Q-9, . T40, as O21 C-32, out O25, ( C-23, for E-15 C22 Q6, " E21, to E19 S-11 Q8, before O-18,
 BAD O18, COMMA S12 T-17 Q-11 K6, W C17, on C17, and O16 K9 | COMMA - T40, W T23, - T18 | with 0 T-15 K-7, S T-19 C40, . E22 C31
 | they W C40 K-5, . O25 | DO W E-17 S34 Q14 K-36, to C40, . C-37, on S-13 T34, " O32 T18 C-26, DO O17 T13 C-30, S O26 E-23 Q5,
 COMMA E19 C-24 K-6, $ O-12 S23 K-10, SOURCE C23, from S-22, DEVICE E11 S19, for S18, ED T-17, the E12 S-13 Q15, ( T-15, DOES O-14,
 by E13, : T13, and O-12, 0 S-12, as S-12, > T12 | S ( O-34 E11, W O-39 S30, ) S-13 | W it O-23 T39 Q-23 K-26, s O32 Q7, by T18 C-32,
 in E6 T-19 C31, DOES O27 S-17, . O-23 E-10 S-15 C11 K-7, to C23, ? Q-22, COMMA O13 S14 C-19 Q-7, with E-18 S15 T19, was O18 E11 C-16 Q-5,
 for E-14 Q-6, is S-14, LY E13, or T13, up Q13, if K13, ED E12 Q7, W Q-11 K-7, says S-10, from Q-7 K8, may K8, off Q-6, on Q5
 | but that O-13 C39, was T-15 C26 | t W O-31 Q-9, the O39, it O-28 E-12 C39 K13, in C34, . O-19 T24 K-7, S O-24, $ S14 T15,
 why E13, COMMA T12, with K12 | the DOES O39 E-12 | W of O-5 Q-16, W O39 T-16 Q-14, a C-38 K-9, the O20 C30 Q-15 K11, ING T-22,
 S O-20 E-21 S-11 T20, 0 S18 T11 Q16, my T16 K-7, it E13 T12 Q11 K11, an T-12, this K8, your Q6 K-7, TIME K-6 | COMMA my O-30 T23 C39 K15,
 W O-24, S T12, PERSON T10 K9 | you . O-39 C29 Q15 K15, $ O-34 C34 Q15 K17 | the " O-15 T39 K-5, W S-20 T22, DO S20 | ( W T-34 K7,
 - O23 C-39 K13, 0 O32 K-5, ED O32 S18, COMMA S22 K-10, S O-19, . E-18 S-17 T-13 Q7, DEVICE S13, : E12 S10, ( S12 | or W E-19 T-30 C-33 Q-32,
 . O39, DO S-14 Q9, " S14, me Q-13, S E12, ? Q9 K8 | . " O39 C-18 K-14, $ O28 E15 K-7 | < there T-32 C20 Q-5 K-7, are O-39 C31,
 was O18, is O13 E-15 | COMMA they O-15 E-11 C39, DO T-13, W T13 | S " E26 S38 T-15 C-39 K-10, W O39 E-25, and C-36, COMMA O-14 E22 C-31,
 . E18, ED E11 | SOURCE S O30 T-16 K-12, to O14 S-12 C-39, W O15 C-35, of O-17 C24, ING C22, 0 E-17, COMMA T15, " S12, that E11
 | as 0 O16 T16 C-39, . O19 | his W O-14 E-24 T-34 C39, . S13 C26, is C22, COMMA T-16 | 0 DOES O39 E-10 C-23 | up to E34 T-13,
 0 O-39 E33 S-17, the S13 K7 | me again O-14 C39 K18 | W while E-13 S25 C-39, ING S-11 | with W E-12 S28 T13 K26, 0 E-14 S15 C-39,
 S E-15 C32 K24, and O-24 E10 T-18, ED O20 T15 C-23, COMMA S19 C20, in T20, - O18, . E17 K7, on S16, ( O15, : S14, SOURCE K7
 | GOOD W E28 S-25 T18 C-39 Q-9 K22, . O-22 C-25 K28 | have W E16 S15 C39, S O-27 T-16 | W SOURCE E23 T-12 Q9 K-10, is E-17 C39,
 W O-33 S12 Q13 K9, S O21 E-16, and O-20, on O16 S20, COMMA E-19 K-6, . O6 S16, says O12, ) E-12, ED E11, $ K11, in E-10,
 ? Q8 | your DEVICE E-15 S39 Q-6 K10, COMMA S15 | in W O14 C17 K14, 0 S39 C-27 K7, and O-12 T12 C33 Q6, COMMA C32 Q-5 K-14,
 . E-22 T-22 C31 K23, on O-27 E15 T-15, with C20, the O19 K12, $ S19 K-9, S T15 Q5 K7, : S-14 T-13, of Q6, s Q5 | ; ED S-12 T39
 | its W E-18 T-17, COMMA S21 C-39, . K8 | one ED T39 C31 | will W T-18 C39 | PERSON PERSON T39 | not the S-19 T32 C-23 K-7,
 W T39 K-6 | < all T-39, the O23 K8, S E13 C-21, i S21 C-18 | S the O20 T29 Q5, GOOD T39, same O-16 T-15 C36, SOURCE S24 Q9,
 other C24, W O12 E15 S-22 T-9 Q-9, ING S11, ED E10, S K9 | COMMA DEVICE O-10 S28 C13, 0 C39, COMMA O17, W T10 | be ING C39 Q6
 | please SOURCE C22 Q-6 K39, . K24, me K8 | < on E25 T-26 C-18, a C39 K10, ING O31 S24, 0 O-18 C31, W O21 S-10 C-24, the C-22,
 my E19, S T16, TIME E-14 C-15 | am W S-16 T-13 K17, COMMA C-39 | this W O14 E26 S-14 C-38 Q-7 K-10, COMMA E18 C-27 K-5, does O-18,
 $ E16 C17, " T16, S O15, ( O15, . S-10, is K8 | DEVICE : O-25 T38 K-5, W T17 C18, $ S-17, 0 O-14 S13 | 0 ) O34 E-20 T12 C-35 K30,
 $ O-21 E-20 S-38 T-16 C-23 K8, S O28 C-25, ; S25, COMMA O23, W O-16, 0 S-12 K13, ED S12, . K8 | please W O-10 C-38 Q9, me Q6 K12,
 the K-12, . K12, it Q-8 K-6, us Q7, this K7 | W ) S14 T37 Q-5 K-6, is O-33 C38, COMMA S13 T26, $ S17 T-14 K8, : S17, and E-13 S15 T16,
 S E14, W O13 S-10, . E-12, " S-10 | ED it O-23 S38 T30 Q14, COMMA E-17 S18 C35 Q17, and S-15 T25, as T25, the C-25, in E-18 T21,
 . E21, at S20 T-18, out C-20, W E-17 C19, on S12 T-16, with T-15, off O-13, S E13, DO T-13, again K6 | COMMA on O38 S-5 Q-6 K-10,
 the O21 Q-6, a T-14, W E12 | SOURCE COMMA O-38 E32 S36 C-24 Q-7 K-13, W E13 S19 C-38 K-5, which O-20 C24, ED S20, SOURCE T18,
 the E-12 S9, no K8 | W me O-38 S-16, to C24, W Q12, what Q9, the K6 | PERSON W Q-6, s O38 C-31 K10, . C-18 K6, it T17 Q10,
 > E14, $ S-14, to E12, S Q-12, - E11, the Q-11 | W says E-14 S-17 C18 Q8 K-23, 0 O32 T-12 C-38, the E-14 C22, W S-11 T16 C18 Q15,
 ED T13, that E-11 | should be E-13 T-13 Q-8 K-8, W E-29 C38, the E13, 0 E11, ED C-11 | COMMA like E38 T-23 C-33, the E18
 | DO . S22 Q7 K-15, $ S38 C-29 Q8 K-10, W S-12 | MONEY . S-11 C-38 K-7, $ E15 S-15 C-31 K-7 | your PERSON T38 K-10, ED C-22,
 COMMA C22, on E-12 T13 | COMMA a S-17 T15 Q-10 K-10, W T38 C-8 Q-9 K-8, TIME T-19 | three TIME T-38 K-9, W C32, and T-22,
 COMMA T-16 | for the, TIME T38 K9, W O-10 E-26 T-31 C15, S C27 Q5, same O16 E-15, 0 E12 Q-7, SOURCE E11 | W have C38 Q-7
 | < thank C-21 K38, you C-21 K38 | W now C38, . O-21 T21 | with this K9, SOURCE C38 | be in K16, the C38, W K17 | S as C-38,
 ED E23, GOOD O-18 T13 | am 0, and C38 K-8 | S only C27 K9, . C38 | ING to O15 S-10, DO O37 Q-7, W T23 K7, the S-14 C15, a S11
 | W was O-12 C37, W E-10 S-12 T-30 C32 K14, ED S29 T22 K-6, the E24 C-28, on C26, TRY T17, DO T15, ING S11 | W like O11 S20 C-37 K-5,
 W O19 | LY $ O37 S-14 K26 | and TRY O-37 E-13 S21 K5 | thanks for O-14 K37, the K14 | < since T-15 K-7, the O-25 S20 C37,
 then C-26, i O16, 0 E13 | nobody S O-13 C37 | DOES 0 O37, . O27 C-21 | 0 BAD O22 C-37 K7 | COMMA S T-13 Q-23, 0 O-22 S-11 C37 K-7,
 COMMA S13 T-18 C30, and C24, W O-16 T14 C23 K6, are O-16 T11 C20, the E15 C-20, on C-19, . E-11 | TIME it E33 S13 C-34, was O23 E15 T-13 C-37,
 ED E27 S-13 C-33, S T18 C29, s S14 | one W S15 Q-26 K-17, COMMA E37, and E14 C35, . O-19 E18, with Q-17, S E-14 S9, ED E-12,
 on Q-6 | should DO E37 Q6, the E16, to Q7 | S should E-15 C37 | W if Q22 K12, it E14 C-37 K17, you O-18 S10 C27, W E22, PERSON Q9
 | which is T-17 Q-5, the E16 C-37, W O24, a S11 | ED that E10 S-16, W E16 C-37 | PERSON and E-19 C37 Q5, W Q8 | W every E-12 S19 C37 K-6,
 W E-17 | TIME for E19 C-37 | COMMA has E37 C-16 | before it, S E-11 C37 | SOURCE only E-15 C37 Q7 | for S S-9 T-19 C37, and E13
 | and in S-14 T37 | PERSON DOES S37 T-20 | LY COMMA T18 C-26 Q-9 K37, W O-22 E-10 S-15 K31, the O-16 E12, $ K10 | ED DO T-37 C-34,
 . S16 T-12 | not DO T-25 C37, W T11 | now ED T37 | S about T27 C-37, 0 T12 | GOOD TIME C-19 K37, . K24 | until the C-37 K8,
 W C-31 | 0 s O16 C-21, . C37, COMMA O-15 | this S O16 E-36 S-13 K-7 | re ING O-11 E-15 C36 K16, W K8 | does not T-17 C-31,
 W O18 S-13 C-36, ED O-26 S17 | DO $ O19 E12 S26 T13 C-36 Q-6 K-25 | no W O25 S-17 T-23 Q17 K-8, . O36 E-6 S-14 T20 C-36 Q10 K-8,
 in S-9 T15 C-31, to O28, COMMA O-21 E20, on T19, S O-18 T-9, $ E18 Q14, ED S18, " E17, is C-17, for E14 S16, ING O15 S-15,
 of S15, and K8, since Q5 | < do O-20 E-12 Q36 K10, you Q15 K5, i Q10 | SOURCE is S-14 C25 Q-6 K5, W O-16 C36, BAD T21 | ING s O-14 C36
 | ) in O-20 S18 C36, the S12 | under W O-17 T14 C36, 0 C30, - T14 | PERSON is T-20 K19, W O-19 C36 | < two K-7, S O-5 T33 C36,
 of T-13, W O-12 S10 | and my E-10 K-13, PERSON O-11 C36, W O25 T-17 K-7, DEVICE T12 C-19 | through . O36 S-10 T10, $ O36 S-10 T10
 | < hi E-11 Q-6 K36, COMMA S14 K11, there K8, $ K6 | COMMA there E-17 C36 Q9, is S12 C21, s O-17 Q11 | should W E36 T-20,
 the C-27 | ) . O-25 S11 C17, $ S-21 T24 C36, W S17 | W off S-11 T36 C-16 K-8, COMMA T17, . T13 | on and S-15 T36, off T32
 | the 0 Q7 K8, and T36, COMMA E-18 T33 Q-9, S C-30, W O-22 E24 C19 K-5, . O-22 S-21 Q17 K18, : O-14 Q5, is E-14, on E12,
 of Q10 | the PERSON T36 Q-13, W S27 T19 C-34, ED O18 E12 S-14 C-31, is E10 C-25 K17, . O19 S12 K-6, in O-17, on T-15 K10,
 was T15, S E-14, SOURCE Q-14 | out and T36, in S-12 T27 | < had T36 | here . T-12 C-36 Q15 K21, $ T-12 C-36 Q15 K21 | BAD COMMA E-14 S-21 T-22 C29 K-9,
 W C36 | W no C29 K-17, . C36 K-8 | i ll E-13 C17 K5, W C36, be K11 | us W C36 Q-10 | W for T-25 C28 Q-6, S C36, W C31 K8,
 us C-29, the O24 T21, TIME C-23, it O-18 T-21, a T-16 K-8, an O15, me Q14 K-5, ING Q11, our K8 | same DO C36 | has W E-8 S15 Q5 K6,
 : C36, S O-16 E13, 0 E-11 | can you E-11 K-7, DO Q-36, W Q23 | < ( O-16 S35 C23, W S-13 C27, ) S-11 | S > O-16 S35 C-26 K8,
 W O-15 S24 T-13, DO K11 | W again O15 S24 T13 C35, . O15 T18 K11, $ Q6 | COMMA ING S17 T14 Q-6 K-6, the O-13 T35 K16, in C23,
 W T-22, it T18, S S-16, 0 K-6 | to a E17 S14, W O31 T35 | ED ) O25 S31, $ O24 S35 | not a T-15 K8, W O-35 S-13 C33 K8 | BAD W E-20 T19 K-10,
 . O35 E-13 T12 K10, S E18 S17, COMMA O-15, to T13 | with " O35 S20 K-6, W S20 T-17 | in 0 C15 Q8 K-6, . O-35 E22 T-12, and C34,
 TIME T20 C-23, W O20 Q7 | our W E-29 Q-7 K-8, is O-16 C35, has O-19 C31, SOURCE C23, COMMA C21 K5, for O16, . T15 K-5, in K9
 | says W O35 S-12 C17 Q12 K-8, . O24 E-16 | COMMA to O-21 E9 C-35, no T17 | S off O35 E-11 T-13 | COMMA she O-35 T-11 K25,
 s C23, S K15 | < he C13, ED O-17 C35, is O-16 C23 | < at O20 E-18 S-22 T-24 C-27 Q-20 K-6, 0 O35, W S-11 Q-19 | it ED E35 C-19 Q-15 K6,
 W E12 C-32, COMMA C30, on O26, for T26, to O-20 E21, out C21, through C-21, . T-20 K18, GOOD C20, up O-19 Q-6, " O15, in E15
 | " $ E24 T-35 Q-8 K-18 | W or T-21 Q33 K8, W E-14 S35 Q-15 K9, is Q10, ING K5 | TIME i E-14 S35 T-19, DO S30, have E12 C-28,
 ED E-19 S27 T-26 | with DO E-11 T18 C35, W T12 | and we E-15 S-19 T14 C35, ED O13 T13 | is for E35 C-17 Q7 | a ED E23 C22 Q-16 K-15,
 W E23 T34 C-35 K-10, SOURCE E-13, one Q-6, DEVICE Q-6 | W but S-22, the E-12 C35 K8, then E18, not T13, it E12, that T-12
 | to you E-17 T35, on T31 C-26, . K6 | me and E12 C-35 Q-6 | DO COMMA S17 T-25 C-30 K8, W S35, and T-13, i K8, or Q-6, 0 K5
 | DOES with S11 C-35 | < for T12 C-18, the T35, W O-21 S22, a O20 T-15, now T17 | W by T8 Q15 K-11, W T35 Q6 K-6, ING O31,
 the S16, a T15, 0 O-14 | BAD as T35 | W that E-23 S17 C-26 K-14, i C-35, was O29, S O-17 S26, W O25, DOES O-24 S11, is T15 Q10,
 the E13, you Q-10 | the three S12 Q6, S C-35 Q7 | in that C-18, W C-35 | had a T31 K9, W C35 K10, DO T33 C-23 | could ED C-35
 | DO S O24 E20 S-34 T-13 K-10, with C-23, " O-14, from E11 S-14, $ S10 | we TRY O18 S-14 T26 C-34 | 0 " O22 S23 T-33 C-34 K-9,
 S O21 S17, ) O-18, . E-14, W S-12, on Q5 | W ; O-28 E-10 S11 C34 Q-6 K-12, W E-13 C-30 K-5, the S-13 | been ING O34 E-19 T-5 C19
 | < please O-34 E-18 S-11 T-33 C-30, SOURCE Q-6 K34, W O-24 T-15 C-23 Q7 K-11, DO K-7, ING K-6 | < not O-16 E-19 S-11 C34 K6,
 a O-20 C31 K12, W O-17 C27, the T15 | S an O14 T-21 C-34, BAD O13 | ED as O28 S12 T-34 K-5, 0 O19 E-12 C-25, a C25, W O20 E-16 S12,
 ED S11 | ING out O-16 T34 | " S O14 E26 C-27 Q6 K-7, " O23 E-28 S20 T17 C-34, W E12 | SOURCE SOURCE O-19 E34 C-28 | PERSON to O11 C-34 Q-28,
 W C-23, DO Q-12 | a 0 O25 E13 C-25 Q-11 K7, W O34 S11, . O15 E-15 C-22 Q-10 | S ED E14 S-34 Q-8 K-11, W C32, with C-27, COMMA O17,
 . T-16 C11, in S-13, : T13, on E12, out K8, to Q-6 | " . E30 S17 T-18 C-34 Q-11 K-19, $ E32 T-17 C-34 Q-11 K-19 | : 0 O20 E-13 C-27,
 : E-17 S-19 C-34, TIME S30, ) O-19 E-14 S-29, and O13 T-13 C-26, to T-15 C24 Q5, W O-22 E-20 S-14 C-21, ED S20, COMMA S19,
 - O-16 K14, . E11 S16 K-5, on E11, $ S-9 K-8 | W on S30 Q-20 K-20, W E-14 T-34 Q-9 K-8, every C33, the O-26 E-31 S16 C24 K11,
 COMMA S30 C-29, TIME O-19 E-14 S10 T17 C29 K-8, and T23, our C23, S E19 T-21, . O19 S16, a S19 T-13, 0 E18, an S17, that E13,
 my K-9, your K6 | S between E22 S17 C-34 | it with E-22 T34, W S17, the E-11 | we W E-26 C34 Q18 K-8, to C-21, the Q13 | W would E-17 S-17 T-26 C34 K-6,
 be C17 | for 0 E34 S-12 T14 C-25 K-7, TIME E10 S-15 T23, S E19 C-22, W E17 | COMMA where E-17 T34 C21 Q-6, it T27 | i did,
 not E16 T-26 C34 K7, was S14 | one - E-20 C34, W E-12 | < my S-25 C34 Q-15 K-25, PERSON E-26 S9 T-11 C25 Q-5 K-16, W O-25 S-16 T11 C21 Q-6,
 S C-17, SOURCE E13 | S BAD S34, in S19, . S15 | in COMMA S34 T14 C-33, W S18 T-13 | can W T-25 C34 Q6 K13, the C23 K6, it S21 K8,
 . E13 T18, S Q-7 | in my E21 S10 T-22, W T-22 C34 K6, S E10 | COMMA from T-16 C34 | ) is T-22 C34 | by the, W T-23 C34, DEVICE T29 C-33,
 S O16 E-14 T-14, SOURCE E16, TIME E10 | had me T34 C-20 | and the O22 Q-10, PERSON T12 C-34, SOURCE O27 K7, S C-24, MONEY C22,
 other O-18, W O-14 S17 T13 Q-10, DO E-14, same E13, DEVICE T-13, TIME E11 | COMMA your C34 K-7 | PERSON DEVICE C-34 | W under C-34
 | ( 0 E-21 K13, . C34, ) O18 T23 K19, 0 O17, COMMA O-16 K-7 | on S S11 K6, . C34, 0 S10 C-25 K13, COMMA E12 | nobody is C-34
 | W has O8 E24 Q-6, 0 C34, an C-24, the E18 T14 C23, a O18, to E18 C-16, it E-13 T16, ED K9, no Q5 | PERSON did C34 | W DOES O33 E20 S-11 Q-15 K-11,
 a C25, W O-17 S-11, S E14, COMMA T11 | if i O17 S11 C-33 Q6 K10, W S13 Q10 | that W E17 T-9 Q18, . O-22 E-12 T20 C33, ING Q11,
 COMMA Q-6, was Q5 | that it O-18 C33, S O-18 E16, was E-11 | DO to E-18 T13 K-14, the O-33, W O23 S17 T12 K-6, S S14 | it s Q-9 K9,
 W O33 E-8 T-22 K7, a O-26 C30 K5, ED E27 S-12 Q-7, not S12 T24, the E-17 T20, TIME C19, ING O18 S9, GOOD E-12 T18, been S13 K9
 | LY the O33, W T14 | COMMA for O12 S-15 C33, the K6 | COMMA all O17 T13 C33, W T22, the E15, of K11 | an W S22 T19 C26 Q-13 K-24,
 COMMA O-33 E10 S-10 T14 C-14, . E-15 T-33, and E-17 S23 C30, in O18, is E18, S T18, from S17, ING O-16, SOURCE O15, ( S-13,
 ED S13, with T13, or Q6 | DO on S24 C-22 Q12 K8, the O-14 S-30 T-11 C33, W S18 C-23, S K14, a Q8 | COMMA only O33 E-20 C-23,
 W T12 K7 | one TIME O33 E-18 C-21 K5, . C-19 K7 | and it O21 S28 T28 Q-6 K20, ED O33, is T-12 C29, S S20 T25 K8, says S19 T24 K8,
 was T-19 K12, s E15 S-13 C-8, W K8 | W into E-14 S22 T30 C-30 K-10, the O26 S7 C-33, W T17 K-6 | ( " O-17 S33 T-10 K-6, 0 S20
 | ED has O21 C-33 | PERSON with O24 C-33 | in the T-11 K-15, TIME O28 T-33 K-9, W E-32 K6, S E-22 T31 C-27, DEVICE C-27,
 ING C27, DO E-26 S-6, PERSON E26, SOURCE E10 C-25 Q-8, same O-22, 0 E19 | for TIME O22 C-25, COMMA O14 C-33, . O-20, and C20,
 0 Q6 | " please O33 | yet ., $ O-22 C33 | the S E-31 T20 C8 K10, W E-33 T-18 C-8 Q26, on O-27 S11 T-17 C32, for C30 K15,
 in O27 T13 K8, DO T26, to O-25 S15 T16, are O-15 E-24 S-13, and T24, . O-23 E14 K-7, were C22, it T-21, as O-19, DEVICE S11 T-19,
 ED E-18 Q-6 K7, " E18, i T15, COMMA S12 Q10 K-9, : S12, with S-11 T12, out Q-12, by S11, before E10, of Q-5 K5 | does W E-13 T33 Q7 K12
 | W TIME E16 S13 Q8 K-18, . E-15 S22 T25 C33 Q-5 K-16, and S29 C-19 K15, W T-19 C25 K-5, COMMA E23 K-5, if C23, $ Q18 K-8,
 TIME T-16, at K16, i S15, ING K11, ED Q5, of K5 | was GOOD E33 T21 | it was K15, W E27 C-33 K5, ED O-31 E19, TIME C31, GOOD E16 T20,
 not O18 K7, BAD T-16, a E-12 | for your E-12, W E-10 C33 K6 | no DOES E33 | ING with S29 C33, W S14 | " ING S16 T-19 C-33 K8,
 " S13 T-15 K10, S E14, W E-13 | COMMA then S33 C-24 Q-13 K-9, W T14 C-22, ED T-22, the T-22, DO O-17 S10, it T11 | S has S-10 C-33
 | SOURCE on S33 Q11 K-8, the S25, my E10 | DO one S20 C-33, W S12, of Q8 | the ING, COMMA S17 C-33, in O-24, W S22, is O-19,
 . E12, S S10, ED K8, of K8 | and every S21 C-33 K10 | SOURCE with S24 T-29 K-5, a S18 T-13 C33 | S but T33 | but the K5,
 W T-25 C33 K6 | of W E-8 S-19 Q-9, . T33 Q5 K-9, 0 O31 S16, and O-26 S14 K5, COMMA S-12 C-25, : O-23, S O16 E-23, in O23,
 - O14 S16, " E14 T-13 K8 | been a C33 K13, W K6 | from ING C33 | some W C33, S E15, COMMA K6 | ING of O21 S-16 K17, the C33
 | SOURCE s C33 Q19 | i ve O-23 S-22 C26, never C-33, got O-12 C23 K13, ED E22 S-10 K-8, been E-18 T11 K-5, W C18, TRY T16,
 a K11 | it ING C-33 Q9 | m not, W C33 | S $ O15 E23 S-18 T-32 C30 Q-7 K15 | > 0 O8 S-20 T-10 C32, $ O15 | S ING O25 E-15 S-21 C32 K15,
 on C22, W O-17 K13, . E-15, COMMA T14 | never S O32 K5, . O18 | COMMA when O31 C-32, i O30, ING S14 | W > O20 S15 C-32, . O30 E13,
 $ O-14 E-15 S-22 K6, W T-19, DO O-15 S18, 0 O14 | can t K-8, DO O32 S-12 C-18, ED T14, W S12 K-5 | " for O32 | DO ING O-32
 | < from E13 K9, the O-16 E17 C32, W K13 | never W O-32 E18 | from W O18 E-26 Q-6 K20, COMMA O-13 C32 K24, S T14 C-26, 0 C-23,
 - C23, . E-12 S10 K16, $ S13, and K-8 | W over O-21 T13 C32, the T27 K7, it T17, W S14 | ED " O29 E-18 C-20 K-15, W O-32,
 COMMA O18 E-15 C27, . C-20, S Q5 | as i E-13, can O-10 T13 C32 | S no E18, S O32, W E19 T-18 | like a O15 S-12 T-16, W O26 C-32
 | per W O9 E10 T22 C-32, COMMA E14 | MONEY ED O21 S-11 C-32 | 0 was, ED O24 C-32 | him . O-16 T-20 C32 K13, $ O-16 T-20 C32 K13
 | be ED O27 E-7 S-8 T28 C-27 Q-30 K8, . E21 S30 T-14 C-32, at T22, in E18 C-20 Q9, from O18 Q-10, " T16, for T15 Q5, ? Q-14,
 with K6 | again . E-14 S25 T-18 C-32 Q-5 K5, $ E-14 S12 C-32 Q-5 K5 | W the E5 T-7 Q-9 K-7, S E32 S22 C-28 Q-5, same E-16 T-28,
 BAD C28, TIME S-9 T22, PERSON C-22, DO O-11 E21 T18 Q-12, W O-18 S19 Q13 K6, GOOD E-17, ING S-13 C17 K-8, 0 E-13 C-16 Q15,
 DEVICE K14, MONEY Q9, ED Q-8, SOURCE Q-7 | ; 0 E10 C32, . E13 | W " E16 S10 T-8 C-29 Q-14 K-18, $ E29 S-32 T-17, in O29,
 W O-26 K8, COMMA S24 Q-5, . E22 S-15 T14 Q-5 K-7, DEVICE S22 T16, is S-19, : O-18, S O18 E-15 S-13, to O-18, ) S16, ( S15,
 0 T-13, ; S11, and K5 | nothing . E-13 T32, $ E-13 T32 | COMMA says E32 S-12 T-18, the E16 | S before S-12 T32 | - a S-11 C32
 | the DO E15 S-30 Q-9 K-6, W S-32, DEVICE O26 T-15, of O22, COMMA E14 Q-10, . E11 T12, SOURCE K8 | with an C16, W S-16 C32
 | it on S13, the S12 C-32, W T14 | - ED S-13 T30 K-6, the T32 C-31, S O29, W T-17 | COMMA " T18, W T32, 0 K8 | s a T-18 C32 K13,
 W C-27 K15 | PERSON on E14, TIME C-32 | DOES a C32 | two S E-20 S21 T-9 C17 Q-11 K-11, ED C32, with C-30, . E29 S-10 T-14,
 of S-22, COMMA O19, in E-10 | s W T9 C27 Q12 K-6, - C32, was T19 C-29, COMMA O-15 T-27 C17, SOURCE C25, : C22, TIME O-14 C21,
 $ O20 K9, S E19 C-13, to T14 C-18, . E-16 K-10, is E-16, from K16, on E-12, for E12, DEVICE E11, of E-10, ( K5 | < her C32
 | by my T17, W C-32, PERSON T15 | PERSON would C32 | ED i C32 | a LY O-31 E13 Q7 K26, W K14 | that S O-24 E-14 S26 C31 Q-12 K-9,
 . C24, 0 S14, the Q-6 | i get O14 T31 C-25 Q5 K-5, the C26 Q-14, a T17, W S-12 T13 | a ING O-31 E22 T-15 Q10 K-13, W O12 S16 T-14 K-9,
 . T16 | very W O-26 E-20 C31, COMMA C22, . T15 | < you O11 E21 T-31, W E24, can O-20 E-14 C23 K15, ve O20, have O17, ED E17,
 should E-10 | both S O-31 S-14, . T-12 C25, COMMA T-15, W T11 | ING : C-19, 0 O31, W C-26, $ O-18 S-14 | S were O-31 T12 C24,
 ED E11 | since i, ED O31 | ve got O-29 E-15 C31 K13, a K14 | shouldn t O-15 E31 | S have O23 T-31, been E-14 C25 | S both O16 E12 S-12 T26 C-31
 | SOURCE DOES O15 E13 C-31 | was DO O-31 S16 | also ED O-22 S-22 T31 | by W E16 Q-7 K-18, . O-18 E10 T-31 C-23, COMMA O-23 E-14,
 ( O21, $ S21, 0 C-17, and O14 | DOES are O-31 S12 C23 | the same T-22 K-7, DEVICE O14 E11 T-23 C-31, W O-25 E16 T-14 Q6,
 TIME O-11 S19 T-25 Q-5, . E-13 T15 C-22, S T19, with O13 E-12 T13, COMMA E-13 | < by O13 E27 Q10, the O31, W Q10 | each DO O31 C-27
 | by TIME O-31 Q-5, COMMA C-30 | my PERSON S17 Q-11, had O31 C-25, DO C30 K7, is C25, was C-25, s O-10 E20 C-24, says T-15 C23,
 COMMA T22, has E11 T21, . T-18 C15 K7, TRY T15, $ T14 K-5, ED O-11 E-13 T11, W Q-11 | has ED E-31 S-15 T20 K11, . E-13 K12,
 to E-10, me K6 | it S O21 Q-10 K-11, to E31, the O-30 E-13 T24, me O23 S19 T-20 C-29, . T22 C-28, " O25, W K17, ED E15, 0 E-15,
 at T15, COMMA K-7 | SOURCE the E12 S31 T-13, W E24 S14, S Q5 | was W K16, COMMA E-12 T-13 C31 K9, . E11 T-18, on E18, and T15,
 to K7 | ought to E31 S-10 T-16 Q-6, W E13 | SOURCE . E13 Q-12 K9, $ S-21 C31 Q-11 K15, W S10 | there is Q-6 K-5, no S20 C-31,
 one E13 | " is S-31, ED E15 | ING > S14 T31 | ED with T31 K14, a S11 C-27, the O17 T13, your T17, S S-11 T-12 | no - T31,
 W T26 | through W T19 C31 | an TIME Q8 K7, . T31 | SOURCE DO T16 C-31 Q-9 | SOURCE says C31 Q-5, " E-16 C25, W C18 | SOURCE 0 C-31,
 - O19 C-28 K5, COMMA E21, . E-14 | since 0 E17 T-14 K9, and C31, TIME O19 C-22 K7, . E12 K-6 | from my, W C-31 | can ED C31
 | " it C31 K7 | SOURCE - C31 | COMMA now C-31 Q6 | PERSON TRY C31, W T-11 | W only E19 T-10, . C31, COMMA C-21 | are BAD C-31
 | have 0, W C31 | which W Q31, is C-20 | it W E14 T-11 C25 Q-10, ? Q-31, from C-23 Q19, COMMA E-18 T-21 C14 Q-13 K14, in O13 T19,
 $ O19 E17 Q10 K-7, . S-17 T-10, the E16 Q8, to S-16 Q-13, and S15, S Q-6, ED Q-6 | ED . O30 S18 Q-22 K-17, $ S28 Q-21 K-11,
 W E-12, " E10, . K-5 | S to O16 E-16 T-24 K7, W O30 K7, a O-19 T17, DO E-14 S12 K10, be S-11 | only ED O-30 S29 T-12 | ED on O-25 T16 C30 K-18,
 the O-17 E22 T-7, W E9 S19, a E-12 T16, it E15, COMMA T15, TIME S-11 | be W O-30 E21 T-29 Q15 K7, for E-21 C-30, COMMA C30 K-5,
 . O23 E-13, ? Q19, to T-16 Q5, if E12, $ Q7 K6, of Q-6 | DO DOES O30 S-21 T-17 C29 | s LY O27 C-30 | every TIME O-23 S30,
 . T-21 C22, i C21, COMMA T12 | DEVICE W E21, S O-11 E30, 0 C30, TIME S27 K7, COMMA E-11 C25, the S-23, . S13 C-21, from T18,
 for C17 K6, $ Q5 K-7 | when the O-13 S18 C30, W O-20, DEVICE S11 T17 | with ED O30 E-14 T-15 | the LY O26 S20 T19 C-30, W O16,
 ED K11 | of the, SOURCE O-14 C30 K13, W O10 E16 S-17 C-25, S T-23, 0 O22 E-11, ING T17, DEVICE T17, PERSON S16 T-13, two Q11,
 TIME E-8 | SOURCE it O-30 E26 C-23 Q7, s T12 | < nothing O23 S-11 T-30 K-9, is O20 | COMMA every O30 S-11, W O19 | TIME there O30 T-18
 | PERSON had O30 T18 C-22 | at TIME, COMMA O-18 C30 | where i E30, ED E24 S-13 | ED at E8 S-13 T30 C20 K-11, the S12 C-27,
 W K-5 | up W E14 C30 | ED us E30 T-16 C-30 | ING COMMA E18 S22 T-25 Q-5 K-7, the E-11 C30, so S10 C28, W E20, and T-15 | ING TIME E30 T-27,
 . E10 S15 T-14 | SOURCE i E23 C-30, ED E15 | between 0 E17 C-30, and E19 C-30 | same on E-12 C30 | it TIME E28 S-14 T-19 C30
 | so W S-13 C-30 Q-8 K-5, $ K-9 | after i S30, ED S14 | " 0 S16 T-16 C-30, - S22, TIME E14 | DO any S28 C-30, W S15 | ED one S17 C-30 Q-18
 | PERSON . E-19 Q-6 K28, $ T-23 Q-5 K30 | in - T-15 C30 K13, W K15 | no DO O12 T13, . T30 | had the T30 Q5, W C17 Q5 | there COMMA O16 S-21,
 W T30 C-21 | without the T20 C-30, W T26 C-23 | ve a T-13 K11, W T-13 C30 | GOOD for T30 K-6 | COMMA another T15 C-30, W T16
 | will do T18 C-30 | to my E-12 T-15 K7, PERSON C30 Q-11, W S15 Q7 K15 | W an C30 Q5 K-7, W S16 Q5 K-5 | it has C30, to E15
 | and COMMA C-30 | S are O-17 E21 S27 C23 Q-18 K-19, LY C30, W T27 C-17, ED O-24 E20, ING O17, still S16 Q12, not S13, there T12
 | DEVICE has C30 | W than C-30 | : none C30 | S from S-24 C-28 K14, W C-30 K12, TIME E11 C-23, the Q8, a K8 | every 0 C30
 | for ED C30 | already . C30, $ C22 | over the Q-6, TIME C30, W O17 S-15 T18 Q-5 K6, DEVICE O-14 | have ED E-23 T-9 Q7, to C30,
 the T23 C26, W S16 K5, it Q9 | m ING K-8, W C-30, this S12 | < was Q30 | TIME all K30 | DO : T-18, $ O-29 S9, W O17 S-16
 | is a K-8, W O-12 E-29 S25 K-6, DO C25, ING E17, SOURCE E16 | ED into O21 T-29, W T-19, the S-16 | he ED O-23 C29, W C22 Q-6,
 the C19 | S in E-18 Q11, W O29 S21, your T14 C29, the O27 E-19, a O-22, . S10, one Q10, " K10 | < can O-16 T-16 C-29 Q22 K-8,
 we E20, W Q20, the Q-20 K6, i Q17, you Q5 K-7 | ING for O-29 E-16 K-9 | ING " O-26 S29 K6, $ S25, COMMA E12 | W GOOD E16 S-7 T-17,
 COMMA O17 C-29 K9, . E-10 | S under O-13 C29 | DOES W O29 E-6 S-19 C24 K-6, and O16 C-21, S O-16, ( E-12, - E10 | ING off O17 S-13 T29 C-25
 | TIME COMMA O-19 T-20 Q-9 K-7, TIME O29 C-21, W O-11 E18 S-13 C28, so O-24 E-21 T-16 C27, ING C24, i C-23, the S15 T-20 K11,
 which T19, then O18, but O14 C-16, S S16, with T15, and T-15, ED E13 K7, in K-6 | s S O29 T18 K12, . K11 | COMMA no O-9 S-29 T15 Q-18,
 W E-8 S-12 C23, S T-15, DO O13, SOURCE K7 | t . O16 T-18 K10, $ O29 T-15 C-25, W K13 | is GOOD S-10 K-11, . O29 K-6, COMMA O29,
 for T16 | you ED O29 E11 Q12, 0 O16, me S16 Q13, my K6, the Q5 | SOURCE and S-15 T-11 Q14, W O-29, the C-14 | as in O-14 E29 C-18
 | COMMA two O-25 E11 C29, S S-13 | nobody ED O16 C-29 | TRY to E-27 S20 T29 K-5, W E-11 S19 T-16, DO T16 | W gets E-14 T29
 | to : E29 S-12, $ E25 | ED two E-15 T29 | with S E9 T29 | ED until E16 C-29 | COMMA other E-12 T29, W T17 | had it E21 T29 C-16
 | rather not E-11 C29 | he d E-14 C29 | 0 to S29, W S19 Q5, 0 K5 | W with S26 Q10, a S-17 T13 C29, one O19 K12, 0 O-14 E17 C-10,
 W O11 T16, two S15, the E-13 C14 Q10 K-9, S S13, an O-11, ING E11, " S11, your K8, my K5 | is BAD S-13 Q-12, and S11 C29 K7,
 $ K7 | over W S29 T-25 | COMMA got S28 C-29 K-7, the S13 | > S S29, > S22 | do i S-16 Q29 K9, need Q5 K14, W Q-14, get Q10,
 DO Q6 | again S S10 T-29 | ED from T-29 K-8, W T13 C29, 0 O28 S20 C-27, the S-8 T-19, your Q-10 | ING in T-29 C-16 K-8, W E21,
 the O-12 E-12 T-17, S O14 | you on T29 K5 | no $ T-29 | doesn t O17 Q-6, W T29 K9, SOURCE O14, have T14 | does the T21 C-29 Q8,
 W Q8 | other S T12, COMMA T29, W C17, are E-11 S10 | ED ING S16 C-27, and T29 | on it, . C-29, COMMA S10 T-11 | till 0 C29 K6
 | 0 in O24, the C-29 K7, TIME O12, W S-8 | ING DEVICE C29 | at W O21 S-24 T-18 Q-13 K12, : C29, " O-21 E23, . S-15 T19 K23,
 S O-17 C22, 0 O21 E-18 Q-6, the Q8, COMMA K-8, $ K5 | not W O-13 T25, me C29, any E-12 T26, COMMA C-25, $ C24, . O-12 S21 T21,
 it O-13 C16, ING O15, the E-13 K6, S S-13, on T13, in S-12 | are LY C29 | per TIME C29 | to an C-29, W C-28 | i do O-22 Q24,
 W C29, not K6 | if there C-29 | W nobody C29 | because of Q5, the C29 Q6 | you the C29, W C29 | W them O-23 E18 Q-9 K-8,
 ? Q-29, . O-19 Q12, W O17 E10 | . S O-28 E-18 K-6, . C19, ( O-15 | ING that O-28 S16 T21 Q-7, S Q-5 | < but O11 E16 T-28
 | ED a O13 S24 T28 C-8 Q5, ED C28 Q5, W E8 T17 C-14, SOURCE E-12 | W already O28 S-13, ED T14 | PERSON SOURCE O-19 E16 C28
 | > $ O-23 E-21 S-28 K6 | DEVICE . E17, $ O-28 S28 K8, W K-10 | SOURCE ( O-28, W S-12 | after W O28 S-17 Q7 | but ING O28
 | S PERSON O13 T28 C-28 K6, COMMA K5 | W DEVICE S14 T-17 C19 Q-17 K5, COMMA O-28 E-23 S14 C23 K-7, ED O-14 E10 C23 Q-17 K14,
 is S22, 0 O19 K10, : O18 E-11, . S-16 Q10, W S-14 K15, ( O14, and S14, with S-14, for T13 Q-5, in E12, as K12, on K6, S K-5
 | this is O-21 K19, W O-12 K28, ED E-14, the E7 | W not O27 E-17 S-24 T13 C-24 K-8, ED O22 E-15 C-28 | with one K11, W O28
 | at 0 O28 C-19, . S22 K8, and O-16, W T-15, : C15, COMMA K7 | in it O13 E-15 T-28, COMMA O-18, . O13 T-14 | COMMA is O19 S-11 T-15 C-28 Q11
 | 0 ING O-28 S-12 C-21 K8 | COMMA TIME O13 S23 T-28 K-7, 0 C22, COMMA O15 | ED - O19 C-28 K8 | any more O28, . O22 | all COMMA O-24 E18 S21 K28,
 $ K7 | ED BAD O28 E-24 S-15 K13, COMMA C24, . O21 K9 | DOES in O22 C-28 | are S O-21 C28 Q5 | DOES . E13 T14 C-28 K-5, $ E15 T14 C-27 K-5
 | of a E12 K-12, W E17 S14 C-28 K-6 | ? W E17 S28, 0 E16 S17 | W can E14 S-20 C-28 Q-8, t O19 | SOURCE that E-28, the C26,
 S S14 | W my O23 S19 T-19 K13, W E14 S13 C-28 Q7 K15, PERSON T-13 C16 K5, S T-16 | < does E-15 Q28 K12, W Q8 K14, the Q11
 | is one E15 C-28 Q12 | S LY E-12 C15 Q-5 K28, COMMA O-19 E-15 K23 | W since E19 S15 C-14, the E17 C-28, 0 O-26 E11, TIME O21 C-22 Q-6
 | ve ED O22 E23 S-19 K-9, . E17 T-28 C27, my O15, the E14 | COMMA not E18 S-22 Q6 K-8, W E11 C-28 Q8, a C-20 | < no S-22 T-28 Q13 K-10,
 SOURCE O23, W S-20 Q16 K-6, S E14 | DO ( S16 C-28, " S-15, ) E14 S10, W S14 | < when S15 Q5 K-6, the S28, it O19 Q-10, a S14,
 my E13 | was ED S-23 K-15, W S12 T-12 C-28, to S-16 T12 C23, in T-19, COMMA T-17, and T17, the E16, . E-14, with S14, by S14,
 from Q7 | down COMMA S22 T-28 | t have T28 | S on C-17 Q11 K-10, TIME T-28, it T-17 C27, the O22 C12, W T18 C-17 Q-5, 0 S15,
 . E12 Q10 | TIME 0 O-12 T-17 Q5 K-11, COMMA T-20 C28 Q6, : C28 K-6, . E13 | been through T28 C-27 | TRY your T28 C-24, W T24 C-19
 | TIME of E18 S21, W C28, the E12 | S . E-13 S-17 T23 C27 Q-16 K-6, $ C18 Q-15 K-28, S C26, W S-17 | i m E-14 S-23 T-21 Q-8,
 in C-28 K11, ED E-14, ING K-8, W K-7, 0 K7, a K-7 | m in C-28 K11 | have the T-15 K-5, SOURCE C28, W C-27 Q7 | ING 0 O-12 S21 K-15,
 . C28, W S17 | no more C-28 | d like O-16 E-12, to C28 | W then C28 | or in C28 | < have C-28 Q22 | if PERSON C28 Q8, S Q9
 | and GOOD C28 | it before C-28 Q25, it Q-7 | ED my O16 S14 Q-8 K19, DEVICE C28, W O-22 T6 Q-9 K5, PERSON K20 | that i E-14,
 W C28, can T15 | ED because C-28 | us to, W C28 | TIME in E-24 S15 K5, a C-28, W O-14 K10 | < dear Q-5 K28, PERSON K15, W K10
 | < after O18 C-27, ING O-24, the S15, i O14, a T14 | < and O27 E15 S-22 T-25 Q24 K7, W C23 | but W O17 E27 S-14, . E14 | S of O27 C-17 Q-9 K12,
 0 O27 T14 K10, W O-10 K7, our K6 | < thanks O-21 C-23 Q-6 K27, for K11 | ED $ O-18 S-27 | > . O27, $ O13 | " ) O-25 S27 T-12 K-6,
 . E18 C22 | is that O27 S14 Q24, the Q11, W Q11 | what ED O20 C-27 Q-5 | too W O13 C-27, to Q-8 | PERSON 0 O-17 T12 C27 K-11,
 . T13 C22 | on its O27 E-19 K8, W O27 E-19 K8 | " and O27, the K7 | of my T14, PERSON O27 | and so O14 C-27 | 0 since O13 C-27
 | been ED S22 Q15 K-5, for O27, . O-25 E19 S22, and C24, " E-13 T23, COMMA S14 K5, in Q6 | a MONEY O17 C-27, of O16 | you " O23 C-27
 | < they E14 K-6, re O27 | TIME BAD O27 S-14 T-14 | and that T20, was O24 T19 C-27, is E15 | of ING E27 T-19 K10 | in S E15 S-17 T-12 K27,
 and O-20, . O16 S-12 K9, 0 S16, COMMA S-14, of K13 | " DO E-17 S22 C-27 K-6, W C-25 | - DO, W E-16 S27, - T15 Q9 | since the E15 T-16,
 S E27, DEVICE S26 K8, W O25 E-12 T-13 K-7, 0 E-12 | ) COMMA S21 T27 K5, W S24 T12 C-27, ED T22, and E14, the T13, 0 K5 | while ING S-11 C27
 | was ING S27, a O14 S16, for E-11 | i am S-20 Q5 K26, ING S27 K23, not T19, W S-16 T-13 K17, from C17 K-16, ED O-16, a K-7,
 in Q5 | am ING S27 K23, the S14 K9, W S-11 K12 | - s S27 | DEVICE to S27 T-24 K-7, the S16 | got the S17 T-27 C16, W C23,
 SOURCE S18 | and got T27 | then S T7 C-27 K6 | had ED T-27 | ve TRY T27, the T12 | through your T25, W T27 | there W T27
 | again W T14 C27, TIME T12 | < each O24, TIME T27 | MONEY W C-27 Q7 | PERSON since C27 K12, 0 K12 | < both C27, S E-14 | before you C27
 | and BAD C27 | did not T-24 C19, DO C27, W E11 K7 | d DO C27 | but i C27, have C17, ED T-13 | W i S17 K12, am C-27 K9, m O26,
 get S-21 T12, d C20, had E17 C-19, ED E-17 T14 K-6, W E17 S15 T-15, can S17, have E14 Q5 K6, DO K-6, got K5 | not S C27 Q5
 | to be S-12, TRY C27, there E18, ED E-9 K13, W E12 K-6, a K5 | and has, been C27 | a DEVICE, in C27, W Q6 | DO BAD C27 | was very C27
 | if the Q5, S C27, W O-16 E16, DO E-11 | can i O-16 Q18 K-5, have Q-27, W Q24, DO Q11 | and ING O17 C-26, W T-16, the S15,
 it S14 | < here S25, is O-22 S26 | here is O-20 S23 C26 | then it O26 S-16 T18 | GOOD in O22 E26, the E11 | ING ING O13 S26 T13 Q11,
 W E13, . T13 Q12 | < every O26 E-12 S-9 T-17, W O22 E-23 S-11, TIME S14 | ED through O-17 S-17, the O-20 C26, . E-13 C25
 | the - O26 | it $ O26 S-22 C-24 Q6 | this : O19 E11 S26, $ S16 | S out O26 E-22 Q-14, . C22, W T21 K7 | DO your O-26 C16 K-8,
 W C25 | is only O26 | ING it O12 S26 Q17, . S18, in T18, W S16 T-16, with S15, up T14 Q9, S S-11, COMMA Q9 | every W O26 S-7 K-15,
 of E14, . E11, TIME K-6 | SOURCE in O-26 E-11, W S16 T13, the S-10 | DO is O26 S-13 T-10, W O20, ED E14 S-10 T14 | can DO O16 C26 K-5
 | other . O19 C-26, $ O19 C-26 | S my O26 S-24 C-20 Q16, W S-13 Q12 | LY BAD O26 | it in Q9, the O-14 S18 T26, a O12, W T-12
 | not LY O-26 | has two O26 | has 0, S O-20 C26, . O20 | DEVICE from O-26 K-7, the O-20 | this with O-16 C26 | and now O21 C-26
 | ING me O19 E-10 C-26 | - ING C-23, : O26, W S-14 | out on, the O19 C-26, 0 K5 | says 0 O17, . O26 E-26, COMMA O25 E-9 | DO DO E-13 S23,
 COMMA O26, W S16, . S11 | what the O-14 E26 T-17, SOURCE E13, W Q-8 | TRY for O-26 C24, a S12 | is the S15 T20 C21 K-10,
 same E-26, W S9 C21 Q-5 K-5, only T16, 0 Q6 | S - E-23 S14 K18, W E-12 K26 | it just E-13 C26 | up . E17 C-26, $ E19 C-26
 | < its E15 S-12 C26 Q-5 K8 | our SOURCE E26 | it so E12 C26 | s GOOD E-19 T26, . O16 | us COMMA E13 C-26 K-5 | the two S-26 Q10,
 S O12, W S-11 | then the S-26, W S-19, SOURCE T18 | we have S-17 T26, to Q10 | COMMA DOES S26 | PERSON has S-12 T26, ED T26 K5,
 the E12 | > W O-20 S23 C-23 K-9, > S26 T-20, S T19, ) S-13 | ED about S19 C26, W T12 | W down O17 S25 C-24 K6, COMMA S26,
 to T14 | TIME and T10 C15 Q-11 K20, 0 T26, S C26, i T-25 Q-5, it E19 T-16 K8, the T18, a C17, ED T-16 K8, W E-10 Q6, nobody K6
 | and off T26 C-21 | W about S-17 C25, it T-13 C26, W O18 T17 | GOOD $ T20 C-26 K-6 | off a T-13 C26 | W one T18 C10 K-9,
 ED T26, . E-17 K6, COMMA O16, is O-15, with E12, W E-10, S Q-8, and Q-8, ? Q-6 | they said T26 | for an T15 C-20 K9, TIME T26 K10,
 W O25 | DO off O-12 E12 T15 K-5, the T26 | each TIME K7, i T26, . T-16 C24 K8 | said he T26 | m . C-26 K20, $ K11, W K9 | to the K14,
 DO C26, PERSON C25, DEVICE E14, BAD Q10 K6, S K9 | do . C-26 | not ING C-26 K-5 | PERSON says C26 | so S C26 | ED up E17 Q-14 K5,
 on C-26 K13, COMMA T-15, the T12 | W those C-26 | BAD with C26 | would rather C26 | ve never C-26 | W you E-14 T-18 C-24 Q-7 K13,
 . C26, to S-13 C-21 Q-12, W E14, can K14 | the only C-26, W C-23, ING S16 | says that O-17 E-16, the C-26 | every DO C-26
 | in them C-26 | has it T12 Q11, COMMA C26, in C-22, . T16 | ED three S14 T11 C-20, S C-26 | ) DOES C26 | my other C26 Q-6
 | < where Q26, is Q8 | you SOURCE Q26 | S like O-25 C18 | ING and O-19 T25, ED T17, the T15 | ED S T7 Q-7 K18, W O25, to O-22,
 ED E21 T-18 Q-6, COMMA C20 K13, are E19, " O16, . E-15, $ S13 K6 | TIME . O-24 S-20 Q-25 K-12, $ S-24 Q-24 K-13 | ED LY O-13 T25
 | by S O25 T12 C-25 | the BAD O-20 E-18 C25 Q-5, one T18, S Q-6 | S at O25 C-22 K-5, the E-17 S-13, 0 E-10 S13 | DOES on O25 E-14
 | COMMA because O-20 C25 | that ED O16 E-12 T21 C-25 | S SOURCE O-17 C25 K8, $ K10 | " GOOD O25, " O18 | an SOURCE O25 | S TRY O-17 T25
 | you DO E14 S19 Q-25 K-8, a Q-8, it Q-5 | d ED E-13 S22 T-25 C15 | W any E-22 S25, W O-18 E-14 S17 | ING like E25 | W as E-14 S11 Q-15 K-7,
 the E-16 T25, W O-24 E22 S-19 C-21, ED O-14 S18 T-14, an T15 Q-13, a K7 | should have K9, been E12 C-25 | so LY E-13 C25
 | W just E25 S-14 T18 Q-5 K-9 | 0 ED E25 T14, the T16, . S11 K7 | i should E-23 T18 Q7, W E-18 C25 | for LY E25 | do this E19 C-25
 | on . E22 Q7 K-7, $ E25 Q8 K-6 | so COMMA E-25 | the very E13 C-25, same E14 | and all S-12 Q15, . E25 | 0 on K11, TIME E22 S25,
 both C20, my S-11, W K11, 0 S-10, a K8 | which i O17 S-14 Q-5, ED E25, have C-22 | with a K-14, ING E25 C-22, SOURCE C23,
 W E-14 S10 T18 K-11, DO E11 | that DOES S13 T25 Q-7 | ED COMMA S-19 Q-25, W S13 C-21 K7, ING O-19 K-6, it C19, which O18,
 0 S-15, and E-14 T9, i T14, ED E-13 S12 K-9, the S-13, then O-11, " T11, S K8, so K7, or Q-6 | ED ( S-25, all O16 | < a E16 T15 Q-11 K-10,
 W S-17 T25 Q-6 K-12, ED O-18 E24, PERSON O14 S18 T-11, ING E-12, . K7 | are not S13 C-25 | and nothing S12 C-25 | DEVICE s S-9 T25,
 W O-20 | as " S-25 T-20, W O17 | did the S20 C-25, W S21 | when my, PERSON S20 C-25 | W ? T-25 Q-9 K-20, $ O-13 E-13 S-23 T-21 C23 K-17,
 " S23, ? O19 Q-6, W S12 | . DO T-25, ( S19 T-15, : O-18, . S-12 | without ING T-25 Q8 K6, the Q-7 | to me T-25 K-12, . C-23
 | is there T23 C-25 Q18, . T20, a Q17, COMMA T16, some Q-11, any Q-5 K10 | in two T25 C-20 | < re T25, - T25 | three S O21 E-16,
 . T25, of E-10 S23, in O-17 S-12 T22, COMMA S20, W Q6 K8 | through COMMA T23 C25 | for me E-11 T17 Q9 K-10, . T-17 C25, COMMA T14 Q7
 | no MONEY C25 | we need C-25 | its the C25 Q-5 | W both S17 T-22, . C25 | W us C-25 K-6 | two PERSON C-25 | W her C-25 K-5
 | DEVICE as C-25 Q-6 K10, W K10 | COMMA about, 0 C25 | W nothing C25 | LY one C-25 | he TRY C25 | what they C25 | from 0 Q-11 K-5,
 - C-25, TIME O18, to T15 C-18 Q-9, . O-7 T-16 | DO at, W C25 | my DEVICE Q9 K9, is C25, COMMA O21, W S14 K7, . K11, and Q5
 | re : C25 K6 | for you, . C-25 | by ING O24 E-17, the O15 | into W O24 Q-6 K-10, . T-15 Q-5 | because the O-15 E-11, W O-24
 | SOURCE " O-24 T-11, . O-19 C20 | for it O-24 S10 C23 | i would O-16 E24 Q5, be C-24, like E17 Q7, have E11 | COMMA with O24,
 S E11 C-22, the S-8 C10, W K8 | is no, W O24 E-23 | on ING O24 S11 | " no O-24 | for " O24 E-15 S21 | is like O16 C-24 | three W O-17 E13 T9 C-20,
 S O-16 E13 T24 | before W O24 E-21 Q-5 | DO TIME O24 | COMMA one O-13 E24 S-19 K-7, W E22 | is at O24 | same with O19 E-13 T24
 | at all E14, . O24 E-12 S11, COMMA E16 | to TRY O-24 S-12 C21 | if ( O-21 S-15 C24 | COMMA TRY O-23 T24, the S-13 | same TIME O-24 S14 T-19 Q-5,
 . S12 | it off O-24, the Q10 | it says S13 K7, " O13 E-11 C-24, the O21 K12, 0 O-17, . E-15, on E12 K6 | is what O-16 E14 S-11 Q-7,
 the O-15 E17 C-24 Q-5, we T17, i E-14 | it would E14 Q5, be E24 Q6, W E14 | one COMMA E17 S24 Q-6 K-6, so T17 | instead of E16 Q7,
 ING E24, W E-22 S-16, the E18 S12 | W within E24, the T15 | as the O-10 S13 Q-6, W E14 S11 C24 Q-6, SOURCE S11 | COMMA please E24 S-14 T-15 Q20,
 W Q14 K6, . Q13 K-8 | i . E15 C-24 K14, $ K15 | just W E19 T-14 C-24 Q-14 K-5 | what S E-14 T-18 C24 | up COMMA E-13 T-24,
 ED T-15 | to us E-12 C24 | s BAD E12 C-24 | d be E24 K-5 | before . E10 T-16 C24, $ T-16 | then ED E-13 C-24 | TIME DO E24 C-22
 | under 0 E24, . E16 | in your E22 K-6, SOURCE E24 C-23, PERSON C24, DEVICE S19 | be 0 E24 | he s E24 T-19 Q-6 K-6 | i had S16 T-24 K-5,
 ED E-9 | W LY S24 T24 C-14 Q12 K14, . O-17 E-11 S19, S O15, COMMA S-14 T12 | after ING O-8, the S24 | LY S S-18 K24, COMMA K9
 | they DO S13 T-24 C23 Q11 | over COMMA S11 T-17 C-24 K12 | W out T24 Q8 K-8, . O-16 T18, the Q11 | and says T24 | < this T-24 Q-5 K18,
 is S19 K23, W E22, has O-19, S E-16, ED O11 | DO up T-23 C24 Q5, W O15 | LY a T12 C-24, W T12 | again $ T24 K-6 | W where T-24
 | up the T19 K6, W T24 | we did T-19 C24 | at your C-24 | DO it E-19 T-16 Q-22, . C24, in O-21 S16 T-21, on S11 T-19 Q-7,
 to S17 C-18 Q-12, again T13, with S-12, W O11 Q5 K-6, up K11, ? Q-5 | for . C-14, $ C-24 | COMMA here C24 | ING from C24 Q-5 K-10,
 the S20 T-15 Q-6, W K-7 | TIME each C24 | : ING C-24 K5, W S-21 K6 | do S C24 | it by E-13 S-14 T22 Q-5, ING C-24 | out by C24
 | are DO C24 | with no K6, W C-24 K8 | i like C24 | has an S18, W C-24 | and S S-21 T-13 C15 Q-7 K-9, it C24, W T22, " O-14
 | during the C24 | i won C24 | S TIME S12 T-13, . C24 | like W E12 S-14 T-13, . C-24 | more of C24 | had to O13 T-15, DO C24,
 W O16 | i d O-23 E16 T-16 Q-6, W S-19 C-22 K9, have E14, ED S12, like E-10 | ING GOOD O23 E-12 S17 | ; $ O-17 S10 T-23 K-5
 | W your O23 E12, W O16 E12 K-6 | which was O-17 T23 | ED nothing O-23 T20, . T17 | a BAD O-16 E22 T-23 | DO that O-22 T-23 Q-12 K11,
 W Q-12 | . ) O-16 K15, $ O-16 C23 | TRY and O-23 T23 | within the E-12 S11, W O23 S10, TIME T19 | just DO O-23 S10 | S you O-21 E23 C-21,
 W O-17 E15 | that ING O-18 C23 | : S E-20 K-12, . O23, - S13 | this . O-23, $ O-20 | DOES me O23 K-5 | could DO O23 E11 | you have O15 C-23 Q6
 | as if O23 S-19 | ) " O23 E-14 | 0 it E17 C-19, s O23, ED E12 | has to O-23 E21 T13 C-22, DO O-17 | and 0 O19 S-9 Q5 K-8,
 S O-17 C23, : O17 C-19, . E12 S-10 | SOURCE said O-23 E17 S16, " T19 | TIME PERSON O-23 Q19 K21 | get 0 O23 E12 | both COMMA O-19 T23
 | - like O-16 C23 | in . T17, W O23 T9, $ S14 | 0 too O14 C-23 | down as O23 C-21 | for that E23 K8, W C18, . K9 | " a E23
 | S would E23 | that SOURCE E16 C-23 | COMMA BAD E18 C-23 | is 0 E8 T-18 K11, COMMA E16 C-23, s C20, . O19 S-12, 0 Q5 K16
 | t it E23 | just ED S18 Q-6 K23 | < any S16 Q23 K12, W E12 Q15 K11, S Q5 | in a S17, W S11 T-23 K-7, TIME C22, DEVICE S20
 | through the S13, W S17 T-23, DEVICE Q5 | ( not S23 | PERSON S S12 T-23 Q21 K-11, . E13 C-22 Q17, it C21, 0 O18 | and on S-16 T19 C-23,
 TIME C-21, COMMA T16, the S-11 | DEVICE of S13 C-23, 0 S-14 | then TRY S23 | TRY S S15 T23 | ) ; S14 C-23 K-5, $ O-18, W S18
 | DO me S-22 T-12 C16 Q-17 K23, a Q-19, W Q-8 | i only E-10 S12, ED S23 | you and T21 C-23 K6 | ( a T23, W S-12 | ; it T23 C22
 | COMMA in T-15 C-23, S E16, W E-12 S-8, the K6 | ED no T16 C-23 | < she T-10 C23 | ED again T23 K-5, . S13 | it through T23
 | DOES COMMA T23, i T13 | has a T-18 K-5, W T-23 | ED him T23 | so we T23 C-13 | on her T21 Q-8 K6, DEVICE T23, W Q-8 K6
 | will DO T-13 C23 | said 0 C-23 | and " C23, W E12 | of this K6, W C-23 K7 | of TIME Q9 K-9, COMMA C23 Q10 K-6 | < his C23
 | of us C23 | all . C-23 Q-5 K9, $ S10 Q-5 K9 | t ED T13, . C-23 | for those C23 | me " C23 | BAD on C-23 | ING into C23 K17,
 the C22 K16 | 0 SOURCE C23 Q5 | ; in C23 | ve W C23 | up with C-23 | DEVICE it E16, S C23 | you TRY C23 Q-11 | if that E-13,
 S C23 | do it C23 Q7 | did COMMA C23 | then there C23 | only the, S C-23 | not have C-23 | TIME on E17, TIME C-23 | < could Q-8 K-5,
 you Q23, not E14, the Q-10, it Q7 | < has Q23 | them and Q23 | me on Q-7 K19, 0 K23 | ( S O13 S-22 K13, : S-20, ) K19 | might be O-18 C22
 | out . O-10 E18, $ O-17 E22, W S12 | it does O22, W O22 T17 | as ED O-8 E18 S11 K-7, . O-15 E22 C21, in E-14 C22, and S11
 | what i C-18, W O22, ED E14, d E-12 | - TIME O-11 E22 S14 K-8 | after a O22, TIME O16 | ; the O-18 E22 S-20 T-17, W S-13
 | S if O22 | less than O-22 | since W O22 K-9, TIME K-7 | ) W K8, : O-22 S-14, ( E18, $ K11 | it is K8, not O-8 E22 T18,
 ED S-13 C18 K7, the E-16, in E12, W K-8 | ING about O22 | i just O22 K8, ED O19 K8 | and LY O17 C22 | one of Q9, the O-21 E-17 S-22 Q10,
 them O21, W E13 T12, your K9 | we got O19 C-22 | not . O22, $ O22 | down to O-18 T22, a T13, 0 T12 | W at S21 T-20 Q13 K11,
 W O22 E6 T-15 K9, 0 O-16 E15 S-9 K8, the O-11 Q14 K6, all T-13, this Q-11, my Q7 | LY from O-22 | at S O-22 S21 | ED if O19 C-22
 | off W O22 S-12 T-14 | " your O22 C-21, W O19 C-20 | you COMMA O17 E-22 | was " O22 T11 | and one, W O-22 | you ve O13 T-14 C-20,
 ED O22 C-20 | ING . K-13, $ E21 T-22 K-11, W T15 | BAD . E-15 S22 Q-6 K-7, $ E-13 S21 Q-6 K-5 | and was E-18 T22, ED O-14
 | COMMA if E-18 Q-22 K-7, i Q-9, it Q-7 | PERSON $ E-11 T22 Q13 K-20 | as W E19 S-22 C-20, as E13 C-22, COMMA T-17, : S16,
 of O-13, S E12, and S-12 K12 | DEVICE the E13 S-22 | S so E22 T-16 | i could E22 S-12, W E13 | be " E22, W E15 | S DOES E-22 K10
 | so 0 E22 | one SOURCE E13 C-22 | does it E12 T-22 Q10 K-7, W Q14 | after two E-10 C22, TIME E-10 | < per E22 | ) and S11 T22,
 W S18 | not ED S11 T-22, . O13 E-17 C-17, COMMA S-17 | ) ) S22 C-21, . S12 | their W T15, . S-12 T22, COMMA E15 S15, S E-10
 | BAD and S22 K6 | how W S16 Q22 | 0 i S22 T16, ED S13 T18 | PERSON in S-17 C-22 K-5 | that has S22 | two W O-20 S18 T14,
 - T22, S S20 | did : T22 | TRY me T-21, to T-22 | < another T22, W T22 | by PERSON T-22 Q11 | by a T22 Q-5, W T18 Q-5 | before the T-18 Q-16 K6,
 W T-15 Q-22, TIME K9 | about it T-22, . T-13 | other DEVICE, COMMA T22 | DO 0 S17 K-7, TIME T22 | it TRY T17 C-22 | as GOOD S-14 T12,
 . T22 | and won T22 K6, t T22 K6 | one by T22 | - no T22, - T22 | to it T15, COMMA T22, . E-9 | ED another T22 | W does E17 T19,
 W T22, it O-16 Q7, . E15, nothing T15, not O10 T-14, the T14 | that the C22 Q19, DEVICE E18, W E-16 Q15, S E11 | it as C-22,
 " E16 | TIME if C22 | TIME about C22 | ED TIME K12, . C22 K15 | was on C22 | ; i C22 | TRY that C22 | how to Q11, W C-22,
 get Q7, DO Q-5 | are on C-22 | COMMA three, S C22 | it into C-22 | DOES its C22 | PERSON here C-21 K22 | 0 MONEY O14, . C22
 | TIME with S-18 T-10, a C-22 | ED her, W C-22 | SOURCE since C22 | in there O-13 K-5, . C22 | each other C-22 | DO with,
 - C22 | < only E13 T-16 K-6, W C-22, the E11 | me $ C22 Q6 K-6 | had W S11 C-16, S C-22 | W might C22 | S ? S15 Q18 K-8,
 $ Q22 K-7, W S17 | we re T-14 K13, ING O-13 C21 K17 | not be O19 E-16 C21, ED E-16 S18 | ) to O-21 K13 | ED or O-21 Q10 | will be O17,
 ED O21 | this in O-18 E11 S15 C-21 | in SOURCE O-14 E21 | W are O19 S-21 T-19 Q16 K-10, ING E16 Q18, ED E11 | now COMMA O15 C-21,
 and T-18 | PERSON are K10, ED O15 C-21 K11 | are ED S-16 Q-6, in O21, . S-16, COMMA O-15, as O-13 | like the O-17, W O-21 E13 S-14,
 SOURCE E-12 S16 | after that O21 | DOES ED O21 | about the O-21, W E18 | for now O-20 T21 | TRY . S16 T13, $ O-21 S12 T13
 | there were O-21 E21 | W did O-21 | could not, DO O-21, be O16 E-12, W E16 | so $ O-21 | by 0, . O21 | i also T13, TRY O21,
 ED T11 | that TIME O-21, . E14 | DO > O-19 S21, W S10 | MONEY for O21 | he S O21 E-15 T-14 | has had O-16 T21 | t in O21,
 the O16 | COMMA since O-14 K13, the O21 | ve been T14 K-5, ED O19 C-21 | TIME because O21 | nobody . O21, $ O21 | DO this E-14 S21,
 W O15 | ING DO E18 T-21, . E12 | has S E20 C21 | got a E13 K16, W E18 T-18 C21, SOURCE K6 | so that E21 S15 Q13 | S all E20,
 W E21 | until TIME E21 K9 | DO through E9 T-21 | have DO E21 Q5 | 0 a E15, TIME E21 | in every E21, W E16 | before COMMA E20 C-21
 | then . E11 S9 T-12 C18, $ E11 T-12 C21 | 0 there E21 | from TIME E21 S-13 | COMMA same E17 T-20 K-5, W E21 T-16 | i can S-21 Q-5,
 W Q-6 K12, t K-5 | me : S21 K19 | SOURCE of S-21, the C-18, 0 O-13 E9 | < then S18 T21, the S-13 T17, i S12 | get W K-5,
 . S21 | DO DEVICE S21 T-17 | W all S-21, TIME C19 | ING through S21 | via W S-14 T21 | only ING S21 T-12 | " the S21, W O-14
 | " in S14, W S11 C21 | SOURCE ING S-12 C-21 | 0 ? S18 Q15 K13, $ S10 Q21 K13, W E12 | her W S20 T-21 Q-8, . E13 | COMMA each S13 T-21
 | DOES it S-21 | off and S-16 T21, on T16 | SOURCE $ T-21 Q7 | for my T-19 C21 Q-5, W K9 | to your, W T-21 | COMMA LY S-18 T20 K19,
 COMMA T21 C-21, . C21 K-5, W K6 | cannot be T17, ED T21 | and DOES T-21 | to . T-14 C-21 Q7, $ T-14 C-21 Q7 | s not T21,
 W S10 | with - T21, - T13 | to say T-17 K21 | is . T21, $ T21 | COMMA at T17, W T21, 0 T-20, the T14, least E10 | her DEVICE T21
 | is out T21 | instead COMMA T21 Q-6 | TIME SOURCE C-21 | - S T8 K-6, COMMA C21, W S-10 T-17, ED E11 | ED of C21 | i shall C21
 | it never C-21 | her . C21 K-6, $ C21 K-6 | by your C21, W O-17 | got ED C21 | < under O17, W C21 | were ING C21 | was BAD,
 . C-21 | your S Q12 K-6, W C21 | " this C-21 | has only C21 | the other Q-8 K-8, S C21, W O10 E14 T20 K-6, one E17 | so in C21
 | could you Q21 | is it E-17 Q14, W Q-21, ING Q6 | W still O20 E12 Q-6 | it DOES O20 S-10 T17 C-20, COMMA E-11 T19 | GOOD ED O-20
 | < some O20 | out of O20 Q9, the T20 | DO an O-20 | with : O-20 | it up O-13 E-14 T20 Q20 K12 | it down O-16 T20 C16 K5
 | ED when O-13 E12, i O-20 | of " O-20 E14, W O-13 E12 | TRY ING, the O20 | it BAD O-20 | or the O-20 | < even O-20 E14 | ) DO O20
 | " DEVICE O20 E-20 S14 T12 C-17 | is DO O20 Q-5 | but then O-15 T18 C20 | S just O-20 | DOES DO O20 S-11 | PERSON ( O20 T15
 | S by O20 Q-11, W Q-10 | ED more O-20 | then 0 O20 | its S O-14 T-20 K10 | . the O19, W O20 | now the O20 | says " O20 E-20 Q-5 K7,
 W E-11 C18, ED O13, ING K13, your E-12 | BAD from O20 K6 | W him O-20 T20 | be . O20, $ O20 | DEVICE before O-18 E20 Q-6
 | ED every O-20 E12 | nobody TRY O20 | TIME a O16 E-14 T-20, W S12 | and nobody E19 K6, S O-20 E11 C20 | S for E-16 S-20 T16 Q-7,
 a K17, 0 T15, the Q-9 | like 0 E20 Q6 | W do E12 C-19 Q-20 | " " E-20 | ED is E12 T-20 | for this O-15 T15, W E20 T14 | again COMMA E-14 S-20 K-7
 | them W E10 T20 Q-9, . O15 | can we E20 | LY W S-14 T-13 Q6, . E11 K20, to O-18 E17 | COMMA should E20 | was to E20 | TIME one E-16 T-20
 | SOURCE you E20 | ? " E15 S20 | be at E-20 C18 | with . E19, $ E20 | again " E20 | like : S20, $ S20 | on some S20 | in to S20 Q5
 | and TIME S-20 T15 | and then K8, ING S20, W E17, the S-11, S K7 | ; DO S20, W S12 | in one E-11 Q6, W S20, of S-14 | it again K7,
 . T-20 K6 | it for T20 Q-7, W T17, the S15 Q-5, me T15 | and to T20 | TRY out T-20 | it a T20, TIME T18 | 0 GOOD T20 | i SOURCE T-17 C20 Q8,
 to C20 | s been T-20 Q9 K8, ED O-19 E17 Q10 | PERSON got T-11 C20 | got this C-20, W S14 | was in, the C20 | it 0 C-20 | DO from C-20 Q-8
 | all TIME C20, . E13 | gets it C20 | at that C20 | only with C20 | but nobody C-20 | PERSON that C20 Q-6 | be that C20 | ING as C20
 | up by C-20 | W without E15 Q5, a C-20 | of three C20 | one : C20 | could the Q-18, W Q-20 | can PERSON Q20 K-16 | it please Q20
 | W so K20, that E11, W E10 K6, i K5 | W we O-19 E11 T15 C-8 Q7, W T18, have Q10, ED E9 | W because T-19, the O-19 | out COMMA O-19
 | have not S15, ED O-19 | TRY my O19 T18 | and with O19 T16 | < an E14, W O19 E15 | so the E12, W O19 T-17 | < why O19 S19 Q17
 | i don O-19 S-15 K10, t O-19 S-15 K10 | SOURCE from O16 S19, W S12 | until W O19 | are GOOD O19 K7, . O10 K9 | DEVICE in O-19 S18 K14,
 the K16 | under S S-15, . O-19 | W our E13, W O19 | " ED O16 E-15 Q6 K-10, " O19 S-7, S S18, . T13 | of DO, W O19 | which LY O19 K8
 | down W O19 | SOURCE are O19 S-14 | DO as O19 | very BAD O19 | off the O-19 S12 Q7 K-8 | what is Q9, ED O19 | SOURCE ED O19 E11,
 W O16, me E-11 S14, COMMA K6 | DO under O19 | then i O-16 S15, ED O-19 S18 T11 | gets W O17 T19 | to each O-19 | BAD for O15 T-19 Q5,
 W T-12 | your ING O19 K-5 | DO are O19 | have it Q-19, ED O-18 E-12 Q-19 | says COMMA O-19 E16 S-13, and E13 | ; a, W O-19
 | s . S-16 T12, $ O19 T14, W K6 | me to T18 Q-8 K-10, the O19, DO E-11 T18, W T13 | BAD the O-17, W O-19 | ED its O-19 E14 S11 T16 K10,
 W S13 | MONEY on O19 | said ED O19 | W which E-16 S-19 Q6, W C-16 Q8 | ING $ E14 T12 Q19 K-13 | W why E19 | please DO E-13 C-19 Q5 K-11,
 the Q-5 | W should E16 T-11 C-19 Q-7, W E13, have E-13 | this on E-12 C19 | not COMMA E19 | TIME TIME S18 Q-8 K-11, COMMA E-19 Q-11,
 . E14, i T-14 | 0 of E9 S-18 T-12 Q11 K-9, the E19 Q5, TIME Q10, 0 K-5 | ED off E-12 T-19 Q7 K-5, . O15 T-18, COMMA S12 Q-7
 | you should E-19 | TIME s E-12 S14 T-19 Q-6, W E-19 S14 T-17 Q-5 | it from E-14 C-19 Q-9 K7, your Q-6 | as with E19 | been W E19 S-13
 | off in E19, the E12 | one on E19 | i haven S-11 C19, t S-11 C19 | W get S-19 | . ED S18 C-19, W S14 | have been S-8 T19
 | DO and E13 S-8 K6, DO S-19, the K8 | is TRY S19 T-17 C14 | ( LY S16, ) S19 | < did S11 T16 Q19 | still BAD S13 T19 | i said S19 C-18 K12
 | am not T19, W T19 | me a T19 Q-18 K-6, W T12 Q-5 | : same T19 | and PERSON T19 | it out T19 | all is T19, GOOD T15 | it GOOD E16,
 . T-19 | and this T16, TIME T19 | TRY both T19 | ING there T19 | said the T19 | - the T19 | W what C-19 Q6 K5, it Q10 | MONEY COMMA C-19 K-6
 | DOES $ C-19 K-10 | S do C19 Q6 | PERSON TIME C-19 | ED this C19 Q5 K-5, W S12 | about W S7 K9, . C19 | 0 that C-19 | so there C19,
 s T16 | PERSON of C19 | can be C19 | ED both C19 | be to C19 | COMMA nobody C19 | it . Q-19 K-14, $ Q-19 K-14 | is my Q19
 | them ? Q-19, $ Q-19 | can the Q-19 K6, W Q5 K6 | COMMA thank K-19, you K-18 | DOES to O18 S-15 C-18, W S-12 | we had O-18 E16
 | but when O18 | but no O18 K14 | DEVICE ED O18 S15 Q-16 K10, . T18 | DEVICE and O-11 E-18 T-9 Q6, the E-11 | me COMMA O-18 T15 Q9 K-12
 | it - O18 | DO ) O18, $ E10 | at this O-17 T18 Q-11, W T16 | ED but O18 | while the S17, W O-18 S15 | we are K7, ING O-18 K13,
 W E13 | they were O-18 | TRY with O-17 T18 | W same O-18 T12 | of these O18, S O15 | W who O18 C-18 K15, ED K9, S K-5 | them COMMA O-18 Q-5
 | if not O-18 | - from O-13 E18 | ING has O18 C-17 | W its T16 Q-5, W O18 | without any S-12, W O-18 | PERSON can O-18 | GOOD " O18 E-11
 | to GOOD O-18 Q10 | would have O-15 E18, ED E17 | this has O-18 K6 | S there O18 T-13 | as my O-16 C18 | W they T-15, W O18
 | in our E12, W O-18 E10 | S we O18 | me 0 O18 | : could O-18, not O-18 | between W O-18 | none . O18, $ O18 | < without O18 T15
 | as they O18 | COMMA our T-15, W O18 | till the O16 T15, W O18 T17 | MONEY of O18 | it at O-14 S18 Q6 K6, W K6 | s DO O18 Q5
 | PERSON it O-18 E17 | 0 is E13 C-17 Q-8 K-6, GOOD O18, the T12 | W there S-11 Q11, s O18, . E12 | as your, W O18 | two ED O18
 | also 0 T18, . O15 T18 | and by O18 | up again O18 | only in O-18 C17, the C18 | DEVICE DEVICE E-18 | DOES for E18 S-12,
 the E15 | it should E12, be E-18, DO E18, have E11 | W up E-18, the S15 K10, COMMA T13 | is " E18 S-14 T12, ED E11 T12 | must W E18
 | ? ) E18, $ E18 | at least, one E-18 | should not E-18 | it did E18 | them for E-18 T14 K10 | there was, a E18 C-14 | . so E-18
 | my SOURCE E8 T-18 Q-8, . K8 | must be E11, W E18, ED E16 | ) or E18 | before $ E18 | 0 not E18 | one in E-11 S-18 C12 | re ED E18
 | S been E18 | as before E-18 | < before E9 Q9 K-5, the E18 | on a S17 T-18 K8, ED S17, W Q9, TIME Q-5 | - d S18 | if you S18,
 TRY S11 | W will S-18, W S-14 | d W S-17 C-18 K9 | after the, W S-18 | < COMMA S18 | already ED S-16 T18, . O17 T12 | from your E-13 K-8,
 W S-18 K-7 | S during S18 | DOES from S-18 | DO all S18 | then ING S18 | DO again S16 T18 | t $ S18 | over a S-18 | - all S18
 | did was S18 | S one T14, W S-12 T18 | in at S18 | s with S18 | W say T18 Q15 | < just T-11 K18, ED K15, DO S12 | W cannot T14,
 be T18 | COMMA by T-13 C-18, the O11 | ) ED T18 | TIME S T18 Q6, . K6 | between the T18 | s COMMA T-18 | < as, a T18 | 0 ; T18,
 W T13 | was here T18 | got us T18 | S can T17, t T18 | still W O15 Q12, . T18 | < like C18 | already in C-18 | TIME : O11,
 0 C18 | ING my, W C-18 | and can T-13, t C18 | they don C-18, t C-18 | this one, W C18 | which one Q18 | for ? Q-18 | so please K18,
 W K5 | but not O15 S17 | when ING O10 E17 S15, to S13 | S : O-17 S14 K-15, S O-17, $ O-14 E-11, 0 S-13 Q6, W K-9 | that all O-17
 | GOOD . O17 E-14 C17 Q-7 K-7, $ O17 E-12 Q-7 K-7 | " - O-17 E14 S-12 | you do O15 S17 K11, not S13 | ED ED O17 K11 | could W O-13 E12 S-17 T14 Q-13 K-6,
 the Q-7 | W being Q-10, ED O-17 | need to Q6, be O17 | COMMA you O15 E13 T-17, can O14 | both W O17 | after DO O17 S12 | like an,
 W O17 | it DO O17 Q-7 | W too O17 S-15 C17 Q7, W O15, COMMA T-15 | " :, " O-17 | up for O-17 S13 | so i S14 T-16 Q-7, W O17,
 ED S15 K11 | that my, W O17 | as you O-17 | S when S15, i O17 S15 | who has O-17 | me the O-17 Q5 K8, W Q7 | not on O17 | and get O17
 | until i O16, DO O17 | from ED O-17 | off $ O-17 S16 Q10 | no DEVICE O17 T-12 | and they O17 T15 | more . O17 C17, $ O17 C17
 | but S O-15 T17 | " has O-17 | W could, not O16 S17, W E14 | nothing S O17 S14 | DEVICE does O-16, not O-17 | out W O17 E-15 T16
 | does nothing O17 T16 | i got K5, the O17, a K5 | get a, SOURCE O17, W T15 Q5 | one at O17 | have since O17 | PERSON " E-13,
 . O17 E-10 | am . O-17 K10, $ O-17 K10 | < nobody O17 K-6 | DOES at O17 | even with O17 | DOES all O17 | " at O-15 S17 T12
 | s PERSON O-17 K16 | his DEVICE O17 | nothing $ O17 | one PERSON O17 | W had E15 T-12 K7, ED O17, been K7 | get the E-13 Q-17,
 ING S-15, W Q-10, S Q-5 | is ING E-17 Q10 K9, . E14, the S-14, on T13, W Q11, to K8 | < now E-17 | TIME ING E17 K9 | being ED E-13 T-17
 | is an Q-12, W E17 Q-12 | would like Q7 K6, to E17 Q9 K7 | t DO E-14 C-17 | 0 the E17, W S-13 T-13 | even W E17 S16 | this $ E17 K11
 | DOES ? E17 Q-8 | we do E-17 S13 | ) the E17, W E11 | does . E14 T-17, $ E14 T-17 | would DO E17 S-14 | got me E11 T17 | what s E17 Q-8
 | to another E-13 S17, W S11 | as it E-17 T13 Q-7, is E11 Q-6 K6 | did . E17 T-13, $ E17 T-13 | : an E17 | must not E17 | < up E15 S-11,
 to E17 S-11 | < these E17 | said W E17 | S need E17 | of each E17 | no TIME E17 K14 | so you E-17 Q-6, W Q-5 | before TIME E-14 T-13 Q17
 | who S E-16 T17 K-8 | same COMMA E-17 | ( SOURCE S17 | ING ED S14 K17 | S GOOD S-17 | have a S14 Q-17, W S15 | out the S17 Q9,
 W S17 Q10 | are ING S-17 Q17 K9 | isn t S-17 Q6, in O15, there Q5 | when W S17 | LY . S17 Q-5 K-13, $ K-12 | ( DO S17 | W through S17 K-6,
 the T-15 Q5 | nothing in S10, the S17 | ) 0 S-17 K13, $ S-13 | PERSON from S16 T16 K17, the T16 K11 | TIME my S16 T17, W S12
 | all i, did S17, W E10 | all it S17 | ; they T17 | under the K-7, W T17 K-6 | out again T-17 | TRY on T17 | had 0 T17 | DOES only T17
 | has no T17, W T17 | ING by T-17, W S12 | of an T-17 | to no T15, W T17 | it but T17 | S too T17 | DEVICE had T17 | here and T17
 | in may C17 | for both C-17 | do the T-11, ING C-17, W E-9 | it since C17 K5 | between them C17 | i will C17 | even ED C17
 | am from C17 K-16, W C17 K-16 | have to Q17 K7, DO Q15 K9 | are the Q17, W S-12, S Q10 | what did Q-17 K12 | or 0 Q17 | there a Q17,
 W Q7 | COMMA would Q17 K-5, you Q17 K-5 | on this O-16 S-14 | has DO O16 | ING them O-16 S11 Q-7 | on another O-16 | TIME now O16
 | in LY O16 | get this O16 | who is O16 | this LY O16 E-11 | we will O-16 E10 | most of O-16 | S don O16, t O16 | under ",
 W O-16 | S here O-16 | and no O12 S-14, W O16 T-14 | it all O-16 T-14 | be S O16 S11 | S instead, of O-16 | LY in O16 | S any O16
 | just S O16 | of your O-12 Q7 K7, W O-16 K5, S Q12 | TIME before S16, . O-16 E13, W O15 S11 | only a O-16 | our DEVICE O-16
 | all the Q-6, TIME O16, W E15 T-14 K8, S Q-5 K-5 | . in O16 | only to O16 | but they O-15 T16 | S how O16 | on each O16
 | S two O16 S9 | < still O16 T-16 Q-7, W K5 | up $ O-16 Q11 K7 | ( all, ) O16 | all ) O15, $ O16 | COMMA GOOD O-14 E16 Q-5,
 COMMA O-14 | SOURCE was T12 K8, ED O-16 | W till O-16 E16 | already COMMA O-16 | TIME down O-16 | of it O11 Q13 K8, . O16 K7
 | " TRY O-16 | every other O-15 E16 | under a O16 | am ED O-16 | all GOOD O15, COMMA O16 | all 0 O15 C-16 | DOES one O16
 | till TIME O-16 | DEVICE can O16 | the ED E-14 T-8 Q-13, W E16 T-6, S T13, one Q-10, . S-7, DEVICE K7 | from a E-13 T16 Q-7,
 W E-12 T14 Q-7 | ( i E16 | DEVICE $ E-15 S-14 K-16 | on my E9 S-10 T-12 Q6 K-7, W E10 S-16 T-12 K-9, SOURCE K8 | < that E-16 S15
 | you get E16 Q11 | S every E-16, W E-13 | this COMMA E12 S-11 T-16 K6 | ED after E11 T-16, 0 E10 | which S E16 S-12 | S get E16 S-15
 | SOURCE to E-16, W S16 | < should Q8, W E16, i Q7 | same ING E16 | S does E16 | ED over E16 | SOURCE instead E16 | on SOURCE E-16
 | like to Q11 K6, DO E16, W Q12 K7 | it " E16 T-12 | was done E-16 | TIME as E-13 T16 Q5 | were W E14 C-16 | TIME ED E16 Q5
 | says . E-16, $ E-12 | COMMA just E-14 C-16 K-7 | three . E16 T10 K-7, $ E16 T10 K-7 | over . E16, $ E16 | W ought E16,
 to E16 | same PERSON E12 T-16 | other one E16 | S what E16 | at most E16 | says so E16 | some S S16 | how the O14, W S16
 | ED an O-6 S-13, W S-16 | ING - S-12 T16, - S-14, W K-5 | : cannot S-16 | DEVICE ( S16 Q5, W Q5 | 0 > S-16, W T16 | get ED S-16 Q16
 | TIME after S-16 | ING ) S16 | gets ED, . S16 | BAD in S16 | still ING S15 T-16 | from you S-16 K8, on K6 | COMMA get S16 Q-7
 | any DEVICE S16 | PERSON for T-16 Q6 | if it T-14 K16, s K15 | both . T-16 K-6, $ E14 K-6 | so it T13, is T16 | same as T-16
 | for each T16 | s in, the T16, W C16 | BAD DO T-16 | ED DEVICE T-16 Q-6 K5 | we ve T16 | COMMA of E-10, W T16 | didn t T16
 | to one T16 Q-5 | in on T16 Q-10 | COMMA without T12, W T16 | had been S12 T-14 K7, ED T-16 K7 | S is K5, 0 T16, W E-14
 | S over T-14, the T-16 | SOURCE off T16 | PERSON DO C16 K7 | our S C16 Q-5 K8, . S11, W K11 | - one C16 | s 0, . C-16 | one was C16
 | it to Q-16 K-8, W S14 Q-8 | is this Q16, a S12 | < how Q14 K-6, can Q-16, W Q13, is Q12, do Q10 | how can Q-16, i Q-16
 | me ? Q16, $ Q16 | when will Q16 | < $ O-15 | this was O-15 | me W O-11 E-15 S-13 Q9 K-11, the T14 Q15 | DO them O-15 E10 Q9 K9
 | so ING O15 | DOES the O15 E-15 T15, W S11 Q6 | W were O13 E15 | " you O15 S14 T14 | " on O15 | < same O15 K-10 | all ED O15
 | out S O15 E11 | that if O15 | TIME this O15 Q5, TIME Q5 | ED too O-15 | don t K5, DO O-15, have T15, W K7 | - in, W O15
 | PERSON will O-15 | S again O-15 | W their, S O15 | BAD by O-15 | nothing DOES O15 K-5 | them on O-15 T-12 | get through O15
 | S DO E15 Q-6 K-5 | you are E15 K11, ING E10 | W more E-15 | but it E15 S-12 | DO LY E15 | is to E-15 | we can E-15 | that PERSON E15
 | in an T12 C15, W E-11 T15 | with ING E13 T15, . T11 | is LY, ED E-15 | ) should E15 | a GOOD E-15 K5 | ED GOOD, in E15
 | for all E-12 T15 | ED your E-15 | be very E-15 Q5 | after 0 E13, S E15 | DO both E-15 S12 | on " E10 S15 T-14 | i still E15
 | TIME at E-12 K11, W E-14 S13 T15 K15 | nothing more E15 | DEVICE said E15 | be so E-15 Q-6 | it d E15, be E15 | and our E15
 | says on E15 K6 | one i, ED E-15 | and his E14 T15 | hi COMMA S14 K11, $ S15 | that a, W S15 | are no S15 | into an S12 T-15
 | it will S13, W S15 | " but S-14 K15 | now DO S15 | may W S-15 K6 | each W S-13 T-15 | via the S15, W S10 | DOES GOOD S15
 | while it S15 | . t S15 | says ED S15 T11 | DO by S-15 T12 | s ING, . S15 | < three E14 K-6, S S15 T11 | said S S15 | and not T-15
 | they say T15 | have no T-15 | SOURCE at T-15, the E13 | COMMA SOURCE, 0 T15 K7 | off at T13, the T15 | was 0 T-15, . E-12
 | on their, W T15 | S through T15, . T13 | ING all T15 | where it T15, S O-14 | have now T15 | TRY : T-15 | we don T-15,
 t T-15 | two TIME S12, COMMA T15, in S11 | with another, W T-15 | but he T-15 | BAD one T15 | W per, W T15 | GOOD but T15
 | was that T15 Q5 | up a T15 | same SOURCE, . T15 | not all T-15 | more $ T15 | the till C-15 | one and C15 Q-6 | to have C-15,
 W E12, a Q-6 | since . C-15, $ C-15 | in each C15 | where is Q15, my Q13 | does your Q15 | will it Q15 | be DO Q-15 | . and K15
 | < me K15 | COMMA this O14 | GOOD to O-14 | DO PERSON O-14 | to get O-13 S14 Q5 K-5, to Q12, the Q-7 | get S O-14 S-10 | : it O-14 K14
 | < got O14 | any of O14 S10 Q-13 | will not O-14 | t SOURCE O14 | is on K6, the O14 | LY DOES O14 | these S O6 T-14 Q-6,
 . O12 E-10 | that is Q6 K-6, ED O14 | has " O13, W O14 | about a Q-8, W O14 Q-8 | for one O14 | SOURCE still O-14 | for her O13 T-14
 | DOES nothing, . O-14 | out ED O14 | not at O14 E13 | had two O14 | ( ED E-10 T14 K6 | 0 for K8, the E-14, W E10 | to do E14 Q-7 K-6,
 with Q-5 | m ED E-14 | ED ? E-14 Q-10 K-6, $ E-13 Q-10 K-5 | only S E-14 Q7 K-5 | never TRY E14 T12 | are in E-14 | : DEVICE E14
 | is all E-14 | be a E-14 | like " E14 | DEVICE i E-14 S13 | < which E-14 Q14, of Q8 | LY it E14 | these are E14 | ED before E-9 C10 Q-14,
 the Q-12 | SOURCE would E14 | with your, W E14 | within a, W E14, TIME E-14 | very same E14, W E10 | SOURCE no E14 | we were,
 ED E14 | TIME has E-14 | nothing ED S-14 | like this S14 | haven t S-12 C14 | DOES an, W S14 | DOES ING S14 | are still S14 Q11
 | it the S12 Q7, W S14 | LY ) S14 | more than Q-8, 0 S14 Q-8 | TIME - S-14, W S-13 | SOURCE ), . S14 | from this S-14 | and when S14,
 i T13 | like S S14 K10 | you to S-14 T-13, DO Q-11, W Q9 | > ", W S14 | - since S14 | one does S14 | then nothing S14 | them from S14
 | : all S14 | ( ( S14 | BAD $ T14 Q-6 K-7 | TIME ; T14 | ( it T14 | SOURCE by T-14 | TRY from T14 | DEVICE are T14 | no COMMA T14
 | < instead T-14 | them all T14 | ED SOURCE T12, is T14 | that got T14 | the GOOD T12 Q-5, S T14, W Q-6 K8 | nobody has T14
 | said COMMA T-14 | even after T14 | they all T14 | had DO T-14 | another PERSON T-14 | off S T14 | without - T14 | me S T14
 | less W T14 | cannot get T14 | DO a E-12 Q-13 K-11, W C5 Q-14 K-8, SOURCE S12, TIME Q8 | 0 am C-14 | until 0 C14 | by DEVICE C14 Q9
 | < are Q14, the Q11 | < who Q14 K-8 | it ?, $ Q-14 | my TIME Q14 K-6 | me or Q-14 | will the Q14 | or is, it Q14, the Q-9,
 that Q-6 | about my K14 | or do Q6 K13, i K14 | ll W K14 | can SOURCE K14 | 0 says K14 | ( no K14 | ING up O-13 | one $ O13
 | what W O-13 | or so, . O13 | one with O-13 | W MONEY T-13 Q8, for O13, W Q9 | 0 with Q-7 K6, a O13, the K7 | still on O13 Q5
 | W never E13 | until it E-13 | " with E13 | DO ED E13, S S10 | PERSON : E13 | " ( E12 S13 | ING LY E-13 | of our E-13, W K6
 | was the E9 S-11 Q5, W E13 Q5 K5 | on that, W E13 | because i E-13 | one to E10 Q13 | . SOURCE E13 S13 | aren t, ED E13
 | done by E-13 | PERSON should E-13 K11 | ING was E10 S-12, ED E-13 | would do E-13 | of them E-13 K-6, . S12, COMMA S11 Q-5
 | W three E-13, S K9 | two of E-13 | which ED E-13 | ll be E-13 K10 | LY on E13 | DO about E13, 0 E10 | should ED E13 | 0 up E13
 | d have E13 | both DO E13 | its been E13 Q-5 | was . E13 S13, $ E13 S13 | two and E13 | be one E13 | no need E-13 | ING DOES S-13
 | because W S13 | when we S-13 | it LY S-13 Q6 | since S S13 | DEVICE or S13 | ( but S13 | only " S13 | than 0 S13 | S after S-13
 | one is S-13 Q11, W E9 | at one S13 | t LY S13 | TIME to S-10 K13 | - us S13 | DO GOOD S13 Q-8 | : :, W S-10 T-13 | TIME that S-13 K6
 | DO i S-13 | DEVICE doesn S13 K12, t S13 K12 | in and S13 | S could S13 | S had S13 | me ED S13 | three of S-13 | then W O-12 K-6,
 the S13 | DEVICE all S13 | it over S13 | before i Q13, ED S13 | at our, W S13 | please . T-13 Q10, $ T-13 Q11 | with two T-13
 | on $ T13 Q5 | ING what T13 | 0 but T-13 | and is T13 Q7 K-5 | should say T13 | before ING T13 Q11 | not in, W T13 | cannot DO T-13
 | down with T13 K9 | during a T-13 | SOURCE DEVICE T13 | she S T-11 K13 | a TRY T-13 | is still, W T13 | which will T13 | it be Q13,
 W Q11, ED Q-10 | is COMMA Q10 K13 | how is Q13 | SOURCE ? Q13, $ Q13 | so when Q13 | ING your K12, W K13 | hello COMMA K13
 | dear PERSON K13, COMMA K9 | hello . K13, $ K13 | it if K13 | ED there O-12 | to SOURCE O12 E10 | are about O-12 | over it O12 T12
 | do W E-11 S12 Q6 | still S E-12 | on DO E12 | a " E12, W S10 | TIME or E-12 | DOES S E12 S11 | i need Q12 K11, to E-12 Q5,
 the E12, a S12 | than the E-12 | been the E12 | DOES is E12 Q-10 | of PERSON E-12 | so they E12 | < of E-12 | on our E-11,
 W E-12 S-12 | you S E12 Q-6 K7 | on at E12 | LY as E-12 | it and E-12 | every DEVICE E12 | TRY a, W E12 | in " E-12 K10,
 W K10 | COMMA some E-12 | LY ; E12 | one S Q-9, . E-12 | DOES this E12 | say the E12 K6 | < MONEY E-12 Q-7 K-7 | of me E12
 | DEVICE since E12 | like before E12 | must have E-12 | even S E12 | s how E12 | " out E-12, for E-11 | the one K-6, in E12
 | by any E12 | S i S-12 Q-6 K-5 | S that S-12 T-12 K7 | - $ S-12 | - it S12 | is : S12 | - get S-12 | a > S-12 | DO two S12,
 S S10 | any S S-12, ? Q5 | this a S12 Q10, W S12 Q9 | < also S-12 | DO out S12 T-12 | ( s S-12 | COMMA any S12 | out $ S12 T-12 Q-5
 | < ? Q-11, $ S12 | there . S12 Q-5 K10, $ S12 Q-5 K10 | DO our S12 | is how S12 | DEVICE ; S12 | S still S-12 | i in S12
 | ING between S12 | about 0 K-7, W S12 | other $ S12 | it said S-11, " S-12 | done $ S12 | its not T12 | < BAD T12 K-11,
 W K-6 | to ED T12 | TRY at T12 | s SOURCE, . T12 | in again T12 | " LY T-12 | DOES " T-12 | GOOD S, . T12 | are there T12
 | on two T-12, S T-12 | up and T12 | up ING T-12 | this DO T12 Q8 | again on, the T12, 0 K5 | out at T-12 | but we T12 | ING ( S10,
 W T12 | not GOOD T12 | the MONEY E-10 Q6 K-7, is T12 | about . T12 | get it C12 Q12, W Q6 | and three C12 | get to Q12 | would you Q11 K-5,
 W Q12 | or ED Q12, me Q8 | them $ Q12 | SOURCE me Q12 K7 | did you Q-7 K12, W Q-10 | the . Q12, W Q12 | : ) K12, $ K12 | GOOD with K12
 | do ? K12 | d . K12, W K9 | no 0 K-12 | 0 or K12, W E11 | that on K12 | said i K12 | is from K12 | ING our K12 | says the K8,
 SOURCE K12 | why it O11 | there s Q6, W O-11, no Q9 | is why E-11 | your LY E-11 | what it E-11 Q8 | COMMA even E-11 K-7
 | is also E11 | or LY E11 | it may E-11 K8, W K8 | same S E10 S-11 | so a E11 | is never E-11 | has LY E11 | and its E11
 | ; on E-11 | where they E-11 | in ING E-11 C-10 | still DO E11 Q5 | TIME we E11, ED S11 | one ING E11 | them by, W E11 | SOURCE had E11
 | : $ S11 T-11 Q-7 K-11 | ING some S11 | couldn t S11 | get an, W S11 | W isn S-11, t S-11 | more COMMA S11 | LY i S11 | from . S11
 | i ING S11 Q-5 | after " S11 | S also S11 | ; " S11 | only when S-11 | on every S-11 | in their, W S11 | per the S11 | . TIME S11
 | to her S11 | he DOES S11 | who ED S-11 Q5 K5, it Q8 | 0 into S11 | LY ED T-10 K11 | that . T11, $ T11 | one . T11 Q-7,
 $ T11 Q-7 | ING TRY T11 | all DO T11 | S since T11 | ) from T11 | 0 this K6, TIME T11 K6 | was one T11 | BAD again T11 | SOURCE or Q-11
 | it can Q-11, be Q-10 | do you Q11 K5, W Q9 K-7 | when it Q-10 K11 | 0 out Q11 | what would Q11 | there some Q-11 | COMMA its Q11 K-6
 | me how Q9, to Q11 | COMMA until K11 | with my Q-7, W K-11 | " thank K-11, you K-11 | W m K11 | still ED K11 | up on K11
 | says ING K11 | and still K11 | hello there K11 | if S K11 | she had K11 | TIME until K11 | LY : K11 | there are E-10 | to ING Q-9,
 the E10 | not 0 E10 | 0 DO E-10 | of two E10 | both of E-10 | our PERSON E-10 K6 | this ? E10, $ E10 | s an, W E-10 | ING one E10
 | ING but E10 | W must, be E-10 | are 0 E-10 | or a E10 | what do E10 Q-6 | 0 from E-10 | S without, a E-10 | which has S10
 | of any S10 | during W S-10 | DEVICE that S10 Q-5, S S9 | i then S10 | 0 instead S9 Q-10, of S9 | COMMA also S10 | as per S10
 | and again S-10, on K5 | ; done, $ S10 | them . T-10 Q8 K-5, $ T-9 Q8 K-5 | she s T10 K6 | by one T10 | S nothing T10 | COMMA m T10
 | or only Q10 | DO ? Q10 K10, $ Q10 K10 | to this Q-10 | s no Q9, W Q10 | how do Q10, i Q7 | what to Q10 K-5 | them in Q-10
 | there any Q-5 K10, W Q-5 K10 | < will Q10 | on ED Q10, W Q10 | S be Q-10 | or DO Q-10 | DO us Q10 | you could Q10 | my DO Q-10
 | has BAD K10 | m W K-10 | me for K10 | with his K9, W K10 | DEVICE without K10 | three - K10, W K10 | me i K10 | and you O9 Q-8
 | can do E9 | to S S9 K-6 | PERSON ) S9 | 0 LY S9 | already W S9 | every SOURCE S-9 | on your Q-9 K5, DEVICE K9, W Q-5 | < would,
 you Q-9 | of you Q-9 K9 | W got Q9 | BAD PERSON Q9 | GOOD the Q8, W Q9 | another one Q9 | then COMMA Q-9 | you re Q-9 | what $ Q9
 | be LY Q9 | has PERSON Q9 | W rather Q9, than Q9 | one ? Q9, $ Q9 | me what Q9 | than ING Q-9 | BAD 0 Q-9 | COMMA can Q9
 | dear W K9 | please COMMA K-9 | thank you, for K9 | W d K9 | PERSON said K9 | - off K9 | have one K9 | off - K9 | - by K9
 | GOOD DO K9 | W each K8, TIME K9 | SOURCE before K9 | are you Q-8 | my S Q-5 K8, COMMA K7 | you ING Q-8 | here COMMA Q8
 | have you Q-8 | W be, ED Q-8 | one after Q8 | us a Q8, W Q8 | for COMMA Q-8 | GOOD ? Q8, $ Q8 | should i Q8 | DO into Q8
 | what does Q8 | was it Q8 | and does Q8 | do ING Q-8 K-7 | did my Q-8 | are they Q8 | you please Q-8 | hi there K8 | and have K8
 | < m K8, . K8 | DOES of K8 | and a, W K-8, SOURCE K7 | W please, . K8 | for nothing K8 | and would K8 | from our K8, W K8
 | only COMMA K8 | all my K-8, W K-6 | off every K8, TIME K8 | your 0 K8 | as a Q7, W K5 | with me Q5 K7, . Q5 | that one Q-7
 | was a Q7 | at my Q7 K-5 | up at Q-7, the Q-7 | does that Q7 K5, W Q7 K6 | for us Q-7 | LY ? Q7, $ Q7 | COMMA thanks Q7
 | be BAD Q7 | not to Q-7 | which of Q7 | and how Q7 | under SOURCE Q-7 | COMMA do Q7 | LY of Q7 | so GOOD K7 | am a K-7,
 W K-6 | DO SOURCE K7 | you for K7 | COMMA although K7 | although the K7, W K7 | is down K-7 | now S K7 | m on, 0 K7 | LY 0 K-7
 | just a K7, W K7 | m 0 K7, and K7 | not so K7 | LY DO K-7 | m a K-7 | nothing COMMA K7 | with you, . K7 | LY to K6, W K7
 | < d K6, . K7 | and if K7 | DEVICE " K6, W K7 | you may K-7 | is very K7 | me if Q6 K5 | MONEY and Q-6 | W he Q6 | as an Q-6,
 W Q-6 | am i Q6 | most S Q6 | and do Q6 K-6 | as to Q-6 | before that Q-6 | other PERSON Q6 | one the Q-6 | that for Q-6
 | S not Q6 | down for Q6 K6 | up ? Q6, $ Q6 | he had Q6 | ED under Q-6 | 0 no Q-6 | into my Q-6 | that he Q-6 | does a Q6,
 W Q6 | in ?, $ Q6 | ING or Q6 | S because Q6 | or does Q6 K6 | COMMA does Q6 | BAD to K6 | now i K6, have K6 | < about K-6
 | was not K6 | hi $ K6 | . COMMA K6, W K6 | please ING K-6 | ING i K6 | hi all K6, COMMA K6 | TRY 0 K6 | thanks COMMA, W K6
 | TRY again K-6 | off it K6 | a very K5, W K6 | COMMA PERSON K-6 | won t, DO K6 | for our K6 | BAD ( K6 | in is K6 | i LY K6
 | from it K-6 | . PERSON K6 | in some K6 | PERSON ? K6, $ K6 | in another, W Q5 | have two Q-5, S Q-5 | my MONEY Q5 | he is Q5
 | thanks $ Q5 | how i Q-5 | in for Q-5 | me one Q5 | ING BAD Q5 | BAD ?, $ Q5 | that you Q-5 | for GOOD Q5 | done COMMA Q5
 | could PERSON Q5, W Q5 | be the Q5 | W his Q-5, W Q-5 | am in Q5 | have an Q5, W Q5 | do with Q-5 | this for Q5 | those S Q5
 | into a Q5, W Q5 | could it Q5 | is done Q5 | this isn Q5, t Q5 | GOOD it Q-5 | S until Q5 | off by Q-5, W Q-5 | how it Q5
 | me down Q5 | t there Q5 | why is Q5 | if this K5 | to TIME K-5 | never ED K-5 | W thanks K5 | please $ K-5 | which you K-5
 | there until K5 | ) has K5 | 0 each K5 | each . K5, $ K5 | W until K-5 | ) : K-5 | at it K5, . K5 | SOURCE BAD K-5 | < t K5,
 . K5 | gets the K-5, W K-5 | in which K-5 | or ING K5 | for PERSON K5 | this DEVICE K5 | to him K5 | since this K5, TIME K5
 | very GOOD K5
`,
};
