// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const SENTENCE: Voice['sentence'] = {
  from: {
    observed: 0.44,
    expected: 0.26,
    step: 0.38,
    tried: 0.3,
    context: 0.38,
    question: 0.44,
    courtesy: 0.38,
  },
  bias: {
    observed: -0.87,
    expected: -2.26,
    step: -0.82,
    tried: -1.43,
    context: -1.21,
    question: -2.74,
    courtesy: -2.74,
  },
  cues: `
actual-label O72 E-16 S-10 T-18 C-27, address O-22 E-44 S-15 T-77 C16 Q-25 K86, advertised O23 E54 S-7 T-98 C-5 Q18 K-70,
 after-deed O69 E-12 S63 T-7 C-70 Q-23 K-55, after-event O12 S65 T-18 C-14 K-32, after-noun O42 E41 S98 T-37 C-97 Q-13 K-31,
 after-that O14 E-59 S145 T-41 C-33 Q-59 K-11, again O119 E-38 S-26 T-5 C-104 Q-30, always O23 E34 S-23 T-19 C-13 Q26 K-65,
 and-negative O51 E-6 S-21 T-19 Q-14 K-55, answered O19 E57 S-39 T73 C-30 Q-15 K46, appointed O32 E149 S-37 T-101 Q25 K50,
 appointed-to-us O-36 E150 S-12 T-8 C-51, arrow-path O-137 E-63 S333 T-37 C-112 Q-11 K-62, as-follows O-34 E-56 S164 T-127 C-28 Q18 K-29,
 as-i-know O-77 E111 S-32 T-26 C-14 K-11, as-they-said O36 E18 S15 T-19 C-59, as-written O-66 E-36 S62 T23 C94 Q-7, asks-first O-133 E-67 S-61 T-78 C-64 Q300 K-26,
 at-deed O-24 E60 S129 T-75 C-52 Q30 K-33, at-device-deed O116 E-39 S70 T6 Q-30 K16, at-least O-104 E104 S-30 T43 C-78 Q13 K-82,
 attached O-26 E-5 S-50 T-42 C50 Q-39 K-60, awaits O-82 E-55 S-31 T-31 C-41 Q27 K89, back-as-it-was O15 E-42 S-27 T-18 C-44 Q-31 K-30,
 back-then O-164 E207 S9 T-45 C-82 Q-56 K59, bad O77 E-114 S-69 T61 C25 Q-9 K-42, before-it-did O-38 E131 T-90 C-15 K-39,
 before-you-ask O-91 E-101 S13 T45 C60 K-10, bought O-49 E-5 T-62 C84 Q36 K-43, breaks O125 E-117 S20 T-42 C-48 Q-15 K-19,
 but-negative O-16 S49 T-33 C-16 Q13 K5, button-quoted O-10 E-34 S105 T-49 C-102 Q-34 K25, by-contract O-82 E85 S-34 T-20 C6 Q17 K-64,
 by-default O-115 E72 S55 T-10 C-42 K-5, by-itself O86 E-34 T-62 C-32 Q-5 K-10, by-paper O-8 E42 S20 T21 C-31 Q22 K5, by-paper-first O-96 E160 S-27 T-66 C-114 Q-57 K-26,
 cache O-77 E16 S-69 T115 C-83, called O-51 E-81 S57 T61 C-95 Q-16 K126, came-thing O106 E28 S-57 T-138 C-69 Q-11 K-10, came-to O23 E-6 S-40 C-54 Q-7 K-29,
 came-uncalled O124 E-5 S-88 T19 C-57 K65, can-be-done O-69 E-10 S38 T-53 C22 Q62 K95, cannot O100 E-21 S-19 T14 C-57 Q-37 K-20,
 cannot-attach O-78 E-55 S-40 T-41 C72 Q48, cannot-be O-12 E132 S-46 T-19 C-35 Q-78 K-29, charged O146 E-32 S-23 T-79 C-52 Q31 K-75,
 checked O28 E-52 S15 T23 C13 Q-43 K23, code-look O-10 E11 S152 T67 C-129 Q-21 K-118, code-noun O-42 E-44 S46 T-23 C34 K-24,
 code-quoted O30 E-81 S120 T-66 C-87 K-25, command O-52 E-35 S233 T15 C-98 Q-15 K-94, condition-negative O-62 E40 S89 T-75 C19 Q-10 K88,
 consequence O53 E-100 S17 T11 C5 K8, contact-line O-170 E-61 S-125 T-64 C-176 Q-76 K360, cries O120 S-5 T-12 C-34 Q-27 K-35,
 dash-result O57 E47 S87 T-15 C-84 K-12, dated-deed O-45 E-83 S173 T-31 C-20 Q-7 K-32, decent-one O59 E75 S-8 T-21 C-39, deed-then-deed O-106 E-31 S154 C-82 K-15,
 designed-for O-50 E98 S-32 T5, device E-36 T20 C20 Q-14 K-30, did-repeatedly O-31 E41 S-24 T82 Q17 K-24, do-at-least O-38 E-49 S-28 T-44 C-11 Q51 K-10,
 do-first O-288 E-210 S-74 T-224 C-252 Q-23 K-73, do-for-me O-70 E-112 S-71 T-113 C-81 Q-190 K-70, do-it-first O41 E-19 S226 T-23 C-28 Q-53 K-33,
 duration-now O64 E-53 S7 T-66 C5 Q-5 K-26, during O26 E14 S110 T36 K-10, elsewhere-so E-34 S-16 T-13 C36 Q-9 K-37, english-expected O-28 E6 S13 T-9 C-30,
 error-latin O165 E-74 S-36 T-56 C-164 Q-11 K-76, error-number O42 E14 S-30 T-18 C-38 Q-16 K-44, error-word O124 E-22 S-14 T-44 C-59 Q48 K-86,
 expect O-46 E189 S-52 T-101 C-90 Q-13 K66, expected-label O-152 E156 S-71 T-92 C-39 Q-7 K-46, first-person-verb E-14 S50 T-28 C14 Q-15 K-16,
 for-good O-70 E164 S-16 T-68 C-36 Q-8 K-18, for-me O6 E-97 S-34 T11 C-7 Q9, for-money O-122 E125 S-48 T-48 C49 K-51, free-of-charge O-70 E43 S-7 T-23 C87 K-48,
 frequency-alone O111 E-43 S-30 T-20 C-42 K-29, from-whom O-32 E-46 S-13 T72 C-34 Q66 K129, future-present O42 S11 T15 C-33 Q-57 K-62,
 gerund O-23 E-78 S58 T-14 C38 Q17 K-49, go-into O35 E-31 S17 T-25 C-57 Q-21 K-20, goes-well O-45 E83 T13 C-8 Q-22 K-51, greeting O-91 E-90 S-70 C-91 Q-100 K303,
 greeting-alone O-126 E-94 S-128 T-86 C-93 Q-41 K197, hangs O185 E-61 S24 T-36 C-79 Q-54 K-39, has-number O-51 E-20 S-28 T-32 C75 Q66 K27,
 has-right O-186 E206 S-53 T-69 C-91 Q-9 K-17, helped O28 E-48 S-15 T217 C-113 Q-46 K-36, how-many-th O15 E-51 S21 T19 C12 Q-5 K-23,
 how-to O-45 E10 S32 T-27 C-24 Q226 K-13, i-ask O-27 E-134 S-152 T-95 C-91 Q69 K-70, i-believed O-109 E164 S6 T47 Q-6 K-6,
 i-cannot O158 E-35 S8 T-36 C-122 Q-22 K-20, i-did O-9 E-67 S112 T36 C7 Q6 K31, i-did-chain O-46 E-160 S125 T-139 C-225 Q-19 K-29,
 i-did-first O-19 E22 S47 T-78 C-26 Q-31 K-21, i-do O-32 E-157 S189 T38 C35 Q-34 K-59, i-do-chain O-35 E-32 S86 T10 C-164 Q-7 K-6,
 i-do-first O50 E39 S70 T-50 C-135 Q-53 K-56, i-found-inside O-5 E51 S35 T5 C-10 Q-21 K-16, i-i-did O38 E131 S31 T41 C-52 Q-8 K37,
 i-must O33 E-160 S-11 C107 K-12, i-ordered O8 E91 S-26 T-62 C50 Q16 K-5, i-see O48 E-79 S-6 T-67 C17 Q-21 K-8, i-wait-for-it E13 S49 C-27 Q-5 K29,
 idea O-40 E69 S-49 T-34 C-49 Q-15 K-15, if-infinitive O136 E13 S174 T134 C-127 Q13 K-10, if-then O-79 E-10 S52 T24 C24 Q65 K-72,
 impersonal O102 E-67 T-19 C-54 K-36, in-place O-30 E65 S17 T61 C-44 Q-38 K-41, instead O159 E88 S-18 T15 C-113 Q-62 K-7,
 instead-number O74 E8 S14 T45 C-11 Q-20 K9, instead-of O-129 E131 S-37 C-10 Q-19 K-36, is-allowed O-25 E106 S80 T15 C-71 Q-39 K38,
 is-it O-9 E29 T-25 C33 Q51 K-49, is-none O96 E-56 S-52 T31 C24 Q-40 K-47, it-does O111 E-8 S-21 T23 C-31 Q-8 K-82, it-does-itself O124 S-30 T-19 C-51 Q14 K-74,
 it-is-written O-72 E127 S-27 T-105 Q-41 K-34, it-was O-14 E-7 S16 T-81 C46 Q-6 K26, it-was-written O-21 E16 S70 T-26 C-68 Q-14,
 kept-things O-23 E-75 S-33 T-64 C145 Q-36 K-38, last-time O13 E125 S24 T-60 C-73 Q62, law O-84 E48 S-25 T-59 C18 K-32, let-it O-265 E81 S-60 T-65 C-13 Q-35 K-36,
 list-of-nouns O-33 E26 S43 T-35 C-16 K-5, logged-in O7 E-67 S103 Q-35 K-17, many-times O7 E-99 S-11 T138 C-18 Q-17 K-49,
 maybe-matters O-61 E-30 S-61 T-119 C90 Q13 K-34, measured O39 E36 S-12 T69 C-27 Q45, money-gone O67 E-18 S33 T-44 C-15 Q-23 K-30,
 must-be O-59 E138 S-67 T-107 C-23 Q-35 K-10, must-say O-40 E-158 C143 K86, must-word O-88 E204 S-42 T-56 C-65 K-33, name-line O-5 E-13 S-38 T65 C-11 Q15 K65,
 need-label O-11 E50 S-112 T-70 C-10 Q33 K-5, never-so-before O-48 E73 S-34 T-6 C-56 Q-7 K-6, no-help O55 E-17 S-21 T135 C-39 Q-33 K-25,
 no-sooner O-59 E-16 S93 C-29, no-thing O111 E-24 S23 T-38 C-56 Q-33 K-71, no-verb O-23 E-59 S20 T-74 C46 Q-43 K70, nobody O19 E-5 S-73 T68 C7 Q-20 K10,
 nobody-cancelled O-20 E93 T-8 C-64, not-done O85 E-62 S-75 T-34 C44 Q25 K-34, not-glued O7 E-10 S-8 C29 Q-6, not-itself O59 E13 S30 T-22 C6 Q-10 K16,
 not-know O-15 E-87 S-64 T12 C48 Q-53 K62, not-past O58 E-14 S12 T-89 C50 Q9, not-present O30 E5 S-32 T43 C-9 Q-55 K35, not-same O97 E-72 S-65 T18 C-8 Q-17 K-48,
 not-that O126 E-19 S37 T-10 C-83 Q9 K-44, not-works O81 E-80 S18 T14 C-57 Q-23, nothing O23 E22 S-18 T-31 C-17 K-8, nothing-happens O57 E-23 T29 C-32 Q-33 K39,
 noun-remedy O-47 E-56 S-39 T77 C23 Q-9 K-68, number-differs O89 E34 S15 T62 C-33 Q9 K-25, number-label O-52 E-59 S-123 T-42 C127 Q-40 K-51,
 numbers-side-by-side O73 E34 S-5 T-67 C-8 K37, object-did O-24 E-7 S19 T72 C12 Q42 K-55, object-did-chain O-22 E-22 S-5 T45 C7 Q-28 K-60,
 object-remedy O-29 E9 S-15 T39 C-29 Q19 K-36, obliged O-143 E238 S-113 T-85 C-128 K-18, on-average O-32 E56 S12 T10 C20,
 on-paper O-13 E107 T-84 Q55, only-there O51 E-19 S-42 C-12 Q25 K-5, ordered O7 E-70 S-68 T-60 C118 Q6 K49, ordered-such O-43 E20 S-52 T-57 C120 Q-5 K25,
 other-device O7 E-26 S17 T17 C-15 Q51 K-39, others-have O38 E66 S-82 T-28 C-118 Q-14 K-44, otherwise O-95 E31 S-47 T16 C20 Q-50 K49,
 owes O11 E52 S32 C27 Q42 K-7, paid O-27 E-73 S79 T-89 C29 Q8, paid-for O-118 E128 C-21 Q29 K-22, paper-first O-55 E84 S-85 T-8 C-11 Q7 K-10,
 paper-quotes O-19 E71 S44 T-64 C-36 Q-45 K-78, paper-says O-94 E122 S-101 T-42 C-63 Q25 K-17, paper-tells O-7 E-29 S-22 T-59 C-16 Q34 K-25,
 past-chain E-51 S58 T10 C-18 Q-55 K-15, past-first O-14 E-85 S122 T155 C-26 Q-37 K-46, past-soon O24 E-10 S6 T94 C-34 Q-52 K-54,
 patronymic O-117 E-9 S-63 T-77 C-166 Q-24 K253, phone-label O-17 E-74 S19 T-23 C-57 Q-13 K49, please-do O-165 E-127 S-156 T-110 C-65 K85,
 please-help O78 T29 C65 Q-16 K280, present-chain O-21 E-53 S130 T-44 C-50 Q-15 K-31, present-first O-72 E-86 S160 T-16 C51 Q-24 K-7,
 pressed O-29 E7 S172 T-21 C-93 Q33 K-72, problem-word O77 E-12 S50 T11 C-86 Q-73 K43, promised O-168 E295 S-52 T-177 C-75 Q-46 K-50,
 question-mark O-77 E-25 S57 T-93 C-189 Q397 K-72, quoted-alone O185 E77 S-7 T-29 C-49 K-55, refund O-34 E-45 S-32 T-15 C-20 Q7 K-60,
 refused O134 E-52 S-49 T34 C-74 Q22 K-45, regards O-142 E-74 S-38 T-60 C-108 Q-15 K267, remedy O-48 E-20 S-8 T148 Q-25 K10,
 remedy-chain O-56 E-71 S-91 T87 C-68 Q-32 K-25, remedy-first O-17 E-41 S-68 T38 C-69 Q-14 K-46, remedy-passive O39 E-57 S-23 T96 C-8 Q5 K-22,
 reproduces O-21 E-31 S-23 C71 Q-6, rest-works O54 E63 S-26 C-64 Q-57 K-20, restart O44 E-29 S7 T106 C-56 Q8 K-74, result-word O101 E-9 S38 T35 C-48 Q-13 K-18,
 rhetorical O79 E58 S19 T16 C-30 Q-136 K19, right-way O52 E50 S-17 T5 C15 Q-39 K-51, run-command E-65 S62 T11 C6 Q-13 K-35,
 said-that O-57 E33 S-57 T30 C65 Q-15 K-42, says O83 E-68 S47 T-43 C-37 Q-53 K71, says-error O77 E-12 S-20 T-53 Q-34 K-59,
 says-quoted O95 E-40 S23 C-40 Q-20 K17, screen-colour O133 E-15 S37 T-86 Q-38 K-35, set-so O-57 E73 S8 Q12 K47, should-one O-17 E-5 S143 T-8 C-38 Q-32 K-6,
 slow O78 E9 S-49 T6 C-6 K12, smoothly-was O-58 E181 S-45 T-143 C-25 Q-6 K-44, so-it-follows O-78 E75 S-6 T-19 Q49 K-19, someone-tried O21 E96 S-14 T-32 C-71 K10,
 sorry O-86 S-52 T-27 C80 Q-42 K216, staff-answered O40 S-26 T41 Q-13 K-14, staff-did O54 E16 S14 T-90 C-27 Q-19 K-50, staff-said O-111 E135 S-7 T-33 C-14 Q-17 K9,
 staff-swore O-41 E128 S-24 T-24 C-141 Q8, stands O30 E-41 S-58 T-20 C-22 Q-7 K-41, status O106 E-24 S12 T-74 C-67 Q-39 K10,
 still O83 E-92 S-18 T-11 C-45 Q-15 K-50, stopped O39 E-70 S-25 T-23 C14 Q-5 K49, sum O31 E-23 S14 T-27 C5 K-74, tell-me O-15 E-99 S-17 T-68 C19 Q263 K92,
 term-first O-57 E88 S-67 T63 Q-23, thanks O-101 E-144 S-85 T-24 C-18 Q-40 K319, thats-all O75 E-37 S9 T-7 C-26 Q-6 K19, then O-8 E-26 S54 T-57 C-104 Q13 K-15,
 then-should O-76 S-27 T-21 C10, they-did O75 E-75 S-19 T-73 C15 Q-17 K-96, they-did-not O21 E-20 S-17 T-16 C6 K-8, thing-does O76 S11 T-34 C-66 Q-19 K-97,
 though O284 E-48 S-80 T-38 C-122 Q-28 K-78, title-noun O34 E52 S-61 T-83 Q58 K-66, to-do-first O-104 E-141 S311 T-120 C-109 Q-11 K-64,
 to-mend O45 E-33 S-40 C5 Q42 K15, tried O-23 E-78 S22 T187 C-85 Q-12 K23, try-to E-74 S102 T-76 C42 Q38 K19, two-parts O128 E17 S-27 T-92 C-19 K6,
 unchanged O-96 E-95 T-118 C152 Q-8 K-18, unless-you O-51 E9 S-25 T-45 C-30 Q37, updated O5 E-77 S63 C-17 Q-5 K-65, used-to O-14 E74 S-40 T-51 C42 Q-24 K-49,
 used-to-first O-135 E238 S-14 T-126 C-131 Q-32 K-22, used-to-worked O-78 E110 S-59 T-80 C9 K-24, usually O-162 E72 S-43 C82 Q-10 K-17,
 vanished O195 E-83 S-33 T-61 C-82 Q-9 K-28, verbal-noun-first O-9 E15 S-41 T60 C-5 Q9 K-82, version-word O-90 E-22 T-61 C134 K-175,
 wait-for O44 E-37 T76 C-68 Q7 K-22, waits O120 E-25 S-28 T-89 C-58 Q-51 K-55, waits-for O58 E-168 S28 T-11 C-30 K32, was-there O-36 E-49 S-36 T-49 C19 Q-13 K-24,
 we-have O-79 E-74 S-9 T-62 C137 Q-21 K47, we-suffer O56 E-31 S-115 T14 C36 Q-5 K-10, what-tried-label O-6 S-33 T-34 Q-7,
 when O-37 E10 S-21 T-23 Q26 K-48, when-i O113 E-54 S101 T-9 C46 Q-35 K-19, when-it-does O-23 E-69 S127 T-27 C46 Q9 K39, when-will O92 E32 S36 T-86 C-62 Q76 K-68,
 whether O-113 E-59 S-74 T-82 C-125 Q203 K5, who-i-am O-114 E-66 S-119 T18 C114 Q-34 K77, why E-39 S-14 T31 C-5 Q117 K-51,
 why-else O-60 E186 S-25 T-44 C-102 K-5, why-urgent O-18 E-66 S-7 T-74 C66 Q-12 K-59, wish-that O-29 E67 S-41 T-23 C-74 Q-28 K53,
 with-every O37 E-8 S49 T75 C52 Q-16 K32, within-term O-80 E121 T-32 Q-22 K31, would-like O-192 E75 S-59 T-73 C-28 Q-20 K-42,
 wrong-thing O98 E-54 S-30 T-72 C-5 K17, you-have-it-written O-116 E100 S62 T10 C-41 Q14 K-6,
`,
  structure: `
after-apart E28 S-87 T126 C-5 Q32 K-42, after:deed O33 T-45 C-21 K11, after:fault O9 T-11 C12 Q-26 K-24, after:remedy O14 T45 C20 Q-6 K-14,
 after:told O28 T-45 C-8 Q-8 K-68, asks O-173 E-213 S-230 T-81 C-89 Q330 K-45, before-apart O-47 E-74 S106 T-99 C-90 Q-11 K-35,
 before:deed O-9 C27 Q-13 K10, before:fault O-20 T-10 Q39 K19, before:remedy O8 T93 Q33 K-18, before:told T79 C7 Q54 K-23,
 brief words:1-3 O-39 E-38 S-67 T-71 C-82 Q-31 K-33, brief words:21-40 O121 E21 S45 T148 C74 Q22 K109, brief words:4-8 O-54 E-7 S-40 T-64 C-80 Q-60 K-101,
 brief words:41- O35 E99 S38 T57 C156 K13, brief words:9-20 O-43 E-10 S7 T-116 C-66 Q-48 K-139, deed after deed O40 E5 S-24 T50 C-14 Q-17 K-76,
 deed after fault O17 E20 S9 T10 C-42 Q-87 K32, deed after remedy E-18 S6 T31 C-13 Q-84 K-24, deed after told O5 E19 S-85 T42 C-22 Q24 K-30,
 deed before deed O-19 E-46 S9 T-28 C13 Q20 K47, deed before fault O-48 S22 C-12 Q52, deed before remedy O23 E-59 S25 T-11 C-14 Q40 K-19,
 deed before told O-18 E-6 T-13 Q-12 K46, deed-earlier O-23 T20 C10 Q17, deed-later O22 T-17 K-18, fault after deed O-21 E26 S-26 C-7 Q-8 K-27,
 fault after fault O-9 E36 S-6 T15 C30 K-58, fault after remedy O-16 E-16 S-25 T-12 C28 Q-15 K-68, fault after told E-16 C-28 Q24 K-55,
 fault before deed O19 E-49 S11 T11 C-30 Q-19 K-13, fault before fault O28 E-49 T9 C-25 K85, fault before remedy O31 E10 S37 T-35 C-41 Q12 K23,
 fault before told O22 E-17 S-21 T-45 C-18 Q-33 K-66, fault-earlier O-64 T39 C-6 K13, fault-later O8 T-25 C14 Q-45 K-9, first C-39 Q71 K257,
 form:bulleted O-67 E-64 S-11 T88 C-7 Q-13 K-39, form:numbered O-50 E-129 S161 T-113 C-191 Q-57 K-149, form:prose O30 E-32 S-231 T-118 C78 Q-203 K-86,
 last C36 Q170 K160, leads-on O-14 E-122 T-68 C-50 Q-28 K-117, long-list O-12 E21 S-75 Q-87 K-38, name O-74 E-28 S-14 T-54 C-168 Q-71 K192,
 opens-paragraph T-130 C13 Q-146 K-50, part:actual O124 E-63 S-99 T-71 C-114 Q-21 K-85, part:attachment O-67 E-30 S-27 T-12 C-6 K-26,
 part:contact O-5 K18, part:description O20 E-107 S17 T37 C85 Q-10 K-22, part:environment O-88 E-104 S-94 T-38 C102 Q-8 K-74,
 part:error O-121 E-32 S-74 T20 C-46 Q6 K6, part:expected O-305 E399 S-139 T9 C-117 Q-17 K-45, part:frequency O138 E-5 S-14 C5 K-27,
 part:outcome O-8 E27 C-27, part:reference O-5 C7 K-13, part:steps O-80 E-65 S205 T-125 C-67 Q-34 K-63, part:summary O-12 S-43 C-12,
 part:tried O-78 E-22 S-107 T201 C-100 Q-18 K-26, part:version O-68 E-22 S-52 T-28 C124 K-13, remedy after deed O-11 S-13 T5 C-36 Q-19 K-84,
 remedy after fault O22 E9 S-71 T11 Q-15 K-71, remedy after remedy O9 E-22 S-31 T23 C-24 Q30 K-49, remedy after told E-22 S-19 T27 C17 K-63,
 remedy before deed O9 E-78 S9 T-16 C-8 Q10 K50, remedy before fault O44 E-41 S43 K18, remedy before remedy O-21 E49 S20 T33 C-27 Q-7 K43,
 remedy before told O7 E-9 S38 T8 C10 Q-7 K57, remedy-earlier O-45 T-41 C17 Q-6 K26, remedy-later O13 T-46 C-18 Q-97, text:1-5 O20 S-16 T-45 Q-119 K-151,
 text:11-20 O-62 S-45 T-30 C-71 Q-70 K-31, text:6-10 O-44 S-21 T-68 C-52 Q-85 K-92, told after deed E-17 S-55 T47 Q-32 K47,
 told after fault O6 E24 S-18 T60 C-64 Q-38 K-37, told after remedy O10 E-30 S-30 T34 C-35 Q38 K6, told after told O45 E43 S9 T47 C-29 Q13,
 told before deed O-21 E28 C7 Q-23, told before fault O-16 E-22 S31 T-54 C15 Q-44, told before remedy E-50 S21 T10 C-10 Q-10 K8,
 told before told O-51 E36 S38 T-14 Q-28 K-40, told-earlier O-8 T-19 Q-43 K16, told-later O17 T-124 Q-116 K13, words:1-3 O7 E-105 S-33 T-60 C-56 Q-31 K67,
 words:21-40 O-42 E-106 S11 T-72 C-38 Q-9 K-35, words:4-8 O-26 E-36 S-28 T23 C-11 Q-46 K-16, words:9-20 O-46 E-44 S-16 T12 C-19 Q-70 K-139,
`,
  words: `
0 E29 C59 Q-67 K-22, втор C100 K-13, там O92, python C90, рубл O46 E-88 T-45 Q21 K-27, долж O86, кв C85, штук O77 E-35 C-49,
 через O73 C-49, мне E-31 C73, все O17 T68 C-72, у S50 C-72 K19, деньг C72, дает O70 S44, нет E70 K28, карт C70, а O68 C-44 K-26,
 не O67 E-30 T38 Q13, мин O67 E53 K13, так O-52 E66, заказ C63 K30, числ E24 C62 Q-18 K-11, км S27 C62 Q-38, октябр O-60,
 при O42 E-60 S-31 C44, я E-43 C60, есть O42 C-59, метр E31 C-59, windows C59, из S-58 T-34 K-22, x S-57, ключ C57, балл O56,
 б C54 K21, лет S50 K52, года O-51 E-44 T-20 C44 K-24, час O-51, вчер O-51 S-32, 0 E-22 T-49 Q-11 K51, тысяч S-27 C-51 Q12,
 мегабит O50, сентябр T50 C-48, трет C50 K-14, от E-32 S-36 C37 K49, прилет E30 S30 C-49, в O48 E-35 T25 Q-15 K-11, процент O27 C-48 Q7,
 мегаб O48 T25, либо E48, и O47 T29 Q-12, вмест O47 S-35 T33 K18, пот O46, страниц O-46 S35 T-30 C40, к C46 K11, т O45 T28,
 декабр O-45 E-34 S-34 T-36 Q36 K-21, прошивк C45, мая C45, руб O44, прилож O-44, март O-33 E44 S25 Q12 K31, июня C43 K24,
 уже C-43, р O42 C-33 K16, обещ E42 T28 Q13, но C-42, файл E41 S-32, ноябр S41, go C41, мс O40 C-38, до S40 T-35 K16, шт S40,
 обнов S40 C40, с T40 Q5 K31, дня C-39, пиш C39, часа O38 T31, без O38 E-26, секунд E-27 S-33 T38, пришл S34 C38, dev T38,
 привезл C38, то O37 S-31 T33, дней E36 T-23, на T36, jdk C36, е E35 S-33 T-24, м E-35 Q10, закрыт C35, квартир C-35, интерн K35,
 rc2 O34, последн E34, й E33 K-15, выд E33, байт S33, ping S33, он T33, срок E32, ваш E32, феврал S31, ios S-31, градус T-31 Q-15 K-20,
 айфон T31, сборк O30 S-25, мск O30 S-24, сто E-30, уровен E30, оплат S30, год E-29 K26, купл E-29, отд S-29, откр S29, договор E28 T-28,
 сегодн E25 S28, ндфл S28, собир T28, размер E-27, проект S-27, отправ S27, го T27, утра E26, прав T26, о E25, символ S25,
 перед T25, гиг T25, апрел E24, гигабайт T24, работ T23, серийн K22, по C-20 K19, нед K20, п K19, дома K-19, месяц Q15, мб K-15,
 или Q12, январ K12, как Q-9, кг Q8, это Q8, получ Q5 | <, с O102 S-67 T114 C-168 Q-15 K71, до O-108 E148 S-28 T-78 C-96 Q79,
 файл O-97 E-43 T-32 C135 K-22, виде T-21 C125 K-11, так O124 E-39 C-96 K30, на O118 E70 S-24 T-75 C-123 Q-16 K-38, заказ O-60 E-34 S-42 T-28 C117,
 ваша O116 C-78 K-18, при O53 S115 T-33 C-67 Q-8 K-16, спасиб O-99 T-31 C-114 Q-11 K82, посл O60 E27 S113 C-72 K-22, прос E33 T41 C-113 Q-5 K23,
 паспорт O-60 E-33 S-35 C112, скрин O-44 T-31 C110 K-13, и O86 E-77 S-30 C-78 Q110 K-38, пот O110 E-28 S-52 C-42 Q5, верс O-107 E-55 S-46 C83 K-44,
 пуст E55 C-107 Q-13, 0 E53 T-47 C-105 Q-10, нормальн O-72 E104, достаточн O-40 S103, правильн O-39 E102, карт O-64 E-44 S-41 T100 C34 Q-7,
 пока O-80 T100 K-22, таблиц S-30 C100 K-29, вы O99 E-24 T-30 Q-54 K-16, вчер O53 E45 S58 C-99 Q10 K-10, оплат O16 E-42 S-73 T21 C98 K30,
 в O97 E42 S-37 C-97 Q-14 K18, обещ O-38 E97 S-26 T-52 C-69, это O71 Q-39 K96, мы O-83 E-36 S-95 T23 C51 Q-8 K-28, по E95 S-95 C-48 Q-32,
 сумм E95, трет O94 T-23 C-49 K-15, днем O93 E-25 C-45, обычн E93 C-87, сегодн O47 E-53 C-92 Q-15 K-12, мож O-47 E-26 S-27 C-92 Q37 K-12,
 согласн E91 C-80 Q-5, get S90, письм O89 E-32 S-47 C-46, лог O-32 S-24 C89 K-10, брал O-47 E44 S-37 T-31 C89, квитанц C89 Q-13 K-11,
 кнопк O88 E23 S-42 C-29, у O63 S-87 T-52 C-40 Q13 K64, можн O-45 E-32 C-37 Q87 K-15, обнов S71 T-85 K-10, post S83, помог T57 K83,
 сам O-53 E-39 S25 C82, прош O-81 T-56 C-67 Q9 K-16, снач O81, пиш O-54 E-47 S-25 T-25 K81, покупател O-45 S81, смен T-53 C81 K-10,
 если O38 E-80 S55 C-56 Q24 K-41, договор O-80 S-38 T40 C70 Q-5 K-24, для E80 C-29, ставл S80 T-24 C-48, добр O-79 T-24 C-64 K52,
 я O-43 Q-6 K79, следу O79, со O79 T29 C-68, отключ O18 S-78 T46, тепер O78 S-47 T-33, ход O60 S-27 T36 C-78, взял O-33 T-55 C78,
 дома O78 S58 K-21, переезжа O-32 S-27 C78 K-17, чит S-78 C74, раньш O-77 E71 T-27 C-50 Q-7, перев O77 S70 T-27, батарейк O-44 T77,
 сейчас E-65 S-42 T77 K-10, сказ E70 T-77, когд O59 E43 S76 C-62 Q14, спис O76 E-28 S-39 T-30 C-52 Q9, отв O76 C-55 K12, брон C76 Q6 K-13,
 долг O-75 C63, лицев C75 K-30, завтр C75, за O43 E59 S-28 T-46 C-74 Q19, хочу C-74 Q-31 K14, ольг C-41 K74, он O52 T-73 C-39 Q-5 K10,
 скольк O-73 C41 Q-9, rfc O-40 E73, курьер O72 C-48, робот O72 E-28 C-35 Q12 K-19, локальн O72 C-45, дом E-26 S36 C72 K-37,
 говор E-34 S72 T53 C-29 Q27, тольк C-72, из O71 E37 S-56 T37 C-55 Q-5 K-15, но O34 T-53 C-71 Q9, заб O71 S33 K-16, повторн T71,
 номер O-67 T-21 C70 K-24, нас O-59 E70 C51, веду O-30 C69 K-18, контролер O69 C-57, сын O-49 E-33 S44 C68, игр S-68 C61,
 оформ O-67 Q-6 K27, ожид O-40 E67, фото O-67 S-47 C66 Q-5, созд O-42 S67 C-37, промокод E67, плач E67, что S-67 C-34 Q41 K-36,
 настройк S67, симк S32 C-67, ооо C67, кухн O66 E27, подав E30 T-66 K33, провож S66, меня O45 E-42 C-65 Q-25 K42, нуж O-48 E-34 C-65 Q22 K-11,
 получ E26 S-65 C57 K-18, тариф E65, раз E65 C-48, команд S65 C-62 K-15, библиотек C65 K-10, нужн O-59 E-64 Q-12, нет O46 E25 K-64,
 надо E64 C-62, мер S64 T-40, ключ C64 Q11, как O63 S41 T-27 Q12, провер O63 S40 T-25 C-42, перв O59 S-30 C-63 K-11, утр O52 E31 S47 C-63,
 сбрасыв O63 T23, остальн O63 E-26 S-25 T-27 K-11, сдав E63 T-30, закон E63, она S63 T-54 Q9 K25, configure S63, вернул T-63,
 прежн T-27 C63, извин C43 K63, захож O-62 E47, звон S-39 T62 K26, шрифт C62, снимок C62 K-14, езжу C62, не O61 E-37 S-33 T-47 C-58 Q-12,
 сосед O61 C-57 Q-6 K22, readme O-42 E61, миграц O61 T-22, роль E61, замер S39 C61, форматиров T61, логин C61 K-21, наш C61 K26,
 юля C-39 K61, справк C61, всем O-42 K60, лифт O60 Q-5 K-25, видим O60, включ S60 T-34 K-12, обновл T-34 C60, заран C-60 K39,
 почт C60 K-15, прошл O46 S-35 T-23 C59 K-22, отправ O59 E31 S-54 K22, уже O59, постав O51 S-59 C53 K-13, собак O59, пульт O59,
 цена E59, сто E-54 S52 C59, запуск S59, модел C59, электрик C59, резервн C59, документац O-33 E58 K35, звонк O58, сборщик O58 C-57,
 удал S-46 T58 K-13, вст S58 Q17, скач S58, подскаж C44 Q56 K58, все O57 S29 T-35, деньг O-27 S-57 T-42 C-47 Q21 K-21, последн O57 T-23,
 дел O-57 C42, помен O-40 T-42 C57, втор O57 E-28 S-51 T41 Q-26 K-24, антивирус O57, шуруповерт O57, отмен E-31 T-23 C57 K19,
 прост E32 S46 C-57 Q12 K23, пак E57, гон S57 C-50, мне T-54 C-57 Q16 K40, здравств C37 Q-14 K57, гляньт C56 K57, переда K57,
 жильц K57, где O47 E56 T48 C-44 Q38 K-29, поч O-34 E46 Q56, кто O56 S-33 T-27 Q-6, процессор O-46 T-27 C56, дата E56, холодильник S-25 C56,
 строк C56, а O-55 E34 S-34 T-27 Q8 K33, кред O-38 C55, нос O-55 C38, вебхук O55 T-22 K-24, имя E55, ноль E55, подруг E-38 T-25 C55,
 нажим S-37 T55, дважд S55 T-27, пишу S-43 K55, пылесос C55, телевизор C55 K-11, проводниц O54 T-29, ждал E51 S-54, дочк S54,
 кладовщик S54, аккаунт C54 K-9, сервер O-53, весы O53 Q10, двер E-24 T53 C39 K-12, код E-26 S53 T44 K-23, месяц E29 S45 C-53,
 скидк E53 C-38 K-13, собир S-44 T-48 C53, накладн C53, буду C-53, полн C53, бухгалтер O-51 C52 K-16, пункт O31 E52 C-42,
 либо O-42 C-52, планш O52 S32 C-33, прав O-31 E52 C32, ребенк O-52, сдаю O-38 S-27 C52, сами O52, три E-28 S52 T48, став S-50 C52,
 живу C52 K-18, нам O-51 E31 Q7, ваш O44 C-51 Q14 K11, вот O-51 Q-6 K50, жал O-40 S-51 T51, ваше O51, привезл E-51, работ S-39 C51 K-23,
 откр T-51 C-37, знач O50 E-41 S-26 C-50 Q10, даже O50 C-44, программ O47 E-29 S-50 K-11, жду E-26 C-50 Q-10 K-22, парол E-50 T46 C29 Q15,
 заявл S32 T50 K-32, светлан K50, пользовател O-46 E27 S49, заплат O-44 S49 T-22, еще O49 C-43, мама E-27 C49, предоплат E49,
 мастер S40 T49 K-11, выход S-29 T49, куп T-49 C46 Q-11 K-34, плат T-40 C49 Q-5 K-16, полис C49, начальник C49 K29, пис O-48 S-27,
 снял O39 T-48 C46, вмест O48 S-32 T-29 C-47 K-26, под O48 S46 T-34 Q6 K-11, повтор O40 S48 T35, верн E48 T20, доставк E48,
 форматтер E48, приех S48, единств S47 C-48, красн C48, ирин C-48 K48, точк C48, ветк C48, ему C48, девочк Q6 K48, заказыв O29 T-44 C47,
 собира O-36 S-27 C47, скор O47 C-42 K27, соседн E47, банком S-47 K-10, ребенок S47 T-25, есть T23 Q47 K-18, подарочн C47,
 вечер C-47, стиралк C47 K-10, клад O-46, windows O-46, лев O46, интернет O46 C-37 K-11, продавец E46, перенес S46, выключ S-46,
 машин S-33 T-27 C46 Q5 K-22, счет C46 K-13, конфиг C46, вопрос C-46, очен Q-5 K46, арт K46, нич O45 E-35 C-30 Q-23 K-17,
 никт O45 E-26 T-42, прилож O45 S-43 T-38 C-40 Q-6, без O45 T24 K19, подсказк O45, мужу O45 Q26, телефон E-45 S-27 T43 Q-13 K27,
 комисс E32 C-45, хорош E45 Q-13 K22, лет E45 K-13, откро S45 Q-14, зарегистриров S45, соседк T-45, стекл T45 C-39, была C45,
 выл O-44, стар O-44 T-37, подписк O44 E-29 K-15, перестав O44, почист O44 E33, торт O44, передум O-44 T-25 K-14, окно E43 C-44,
 монтер E26 T38 C-44, выбир S-44 T26, настро S44, выстав S44, абонемент S26 C44, людм T-26 K44, показыв T44, классн T44 C-35,
 короч C44, мультиварк C44 K-30, провайдер O-43, черн O43, батаре O43 K-30, наушник O43, пришл E-39 S43 T-20 K-11, наскольк E41 C-43,
 отч E43, раннер E-24 C43, ждем E30 C-43 K16, реж E-41 T43, скриншот C43 K14, приставк C43, моя C43, пример C43, диск C43,
 билет C43, горяч C-43, ввод O-42, показ O-38 S42 T31, планировщик O42, внук E-42, роутер E-37 S-42 Q6 K22, грузчик S34 C-42,
 нач S42 T-30, загруж S42 T-29, сертифик C42, врем C42, кабел O41 T41, собр O-41 S26 T-28, такс O41, смотр S41 T-36, api S-41 C32 K-19,
 крут S-26 T41, переех S39 T-22 C41, пробн S41, аварийк S36 T41 Q-21 K32, зап C41 Q7, рабоч C41, docker C-41, польз C41, возвр O40 C-32 K-13,
 лампочк O40, было O40, внутр O40, прошивк E-24 C40 K-12, год E40 C-37, кажд S30 C-40 K-15, чтоб S40 Q-12, то S40 Q10, забр S40,
 сраз T40, девушк T-36 C40 K33, очеред C40, сайт O39 K-11, предыдущ E39, камер E-29 C39, сорок E39, леч T39, подар C39, закр C39,
 проездн C39, замерщик C39, сем C-37 K39, восстанов O38, жму O-38, вышл O28 S-29 T-38 K-20, минимальн O-38, фокус O38, прич O38,
 опечатк O38, вызыв S38 Q8, git S38, причин C38, четверт C-38, двадц C-38, сама C38, старш K38, посылк O37 K-10, возвращ O37 S-31 T-22,
 вис O37 T26, крем O37 S-25 K-13, сдела E37 Q-21 K-15, счетчик E37 T-24 Q-5 K-10, параметр E37 T37, проб S37, планир S-26 C37 Q5,
 импорт S37, получа S-37, выписк T37 K26, подним T22 C-37, документ C37, ей O-36, там O-28 E36 S-25 K13, вода O36, кассир O36 K33,
 мой E-36 S-26 T-19, печат E-36, ядро E36, отправл S-28 C36, пуш S36, акт S36, приход S-36, брониров S-24 C36, приезж S36,
 домофон T-36 K-24, покуп C36, кот C36, снимк C36, объясн Q36, должн K36, связ O35 K-24, принтер E-35 S-35, похож E-24 T-26 C35,
 лим E35, пять E35, пробов S-35 T21, галочк S-35, клик S35, поиск S35, пад S-35 T-20, зарплат S35, два T-35 K-12, картридж T35 Q-6,
 марин K35, беру K35, начин K35, сброс O-34 T25 C-34 Q9, через O34 K-13, примерн O34, двое O34, бабушк E-33 C34 K30, будильник E34,
 перезагруж S-29 T34, ток S34, пят T34, спрашив T34, просьб C-34, прокс C34, движок C34, id C34 K-10, база C34, ламп C34,
 реб K34, управля K34, срочн K-34, игор K34, заблокиров O33 K-10, духовк O33 E-27, хран E33 K21, читалк E33, слов E33, приш S-28 K33,
 поездк S33, потер T-25 Q33, ребят T33, нажм T33, готов C33, уважаем K-33, подъ E32 S-29, перед E32, заявк E-32, сборк S32 C26,
 зад S32, сход T32, друг T32, сообщ Q32, тамар K32, один O29 C-31, интерн O31 K-19, ее O-31 E26 Q13, водител E-28 T-31 K-20,
 привез E31, временн E24 T31 Q-14, клиент E-31, схем E31, налог E31, пыт S31 K11, профил S31 T-25, сижу S31 K-17, автом T31,
 сохран C31, бил C31, расшир K31, установщик E30, включа S30, перевод T-30 K-12, бел T30, вызв T30, личн T30, скан K30, хот K30,
 компонент S-29, ввел S29, валидатор S29, ноут T29, скаж Q29, здраств K29, напис E28 T23, тонометр E28, убер E-28 Q16, выбр E28,
 синхронизац E28, ор E28 K-12, сдел S28, скопиров S28, поддержк T-28 K13, подн T28, helm T28, ответ T-28 K22, алло Q-28 K18,
 откуд Q28, подойд Q28, хоч E27, смс E27, запис S27 C25, сдал S-27, курсор S27, порт S-27, регистрир S27, настраив S27, вхож S27,
 тело T27, никола K27, отвеч K27, баг K-27, оплачив E26, присл E26 Q-7, пам E-26, чек S-26 Q-5 K-19, менеджер S-26, улиц S26 K-14,
 записыв S26, к T-26, охранник T26, откатыв T-26, нашл T-26, магазин K26, див E-25 Q-8, жена E-25, они E25 Q-14, термин S-25 K24,
 подозрев S-25, набр S25, отсканиров S25, навигатор T25, драйвер T25, или Q25, перезвон K25, олег K25, склад E24 K18, одно E24,
 был S-24, node S-24, шаблон T-24, гот T-24 Q9, от Q24, позвон K-24, отпиш K24, банк O23, муж E-23, датчик T23 Q12, нов T-23,
 оба T-23, галк T23, счит T23, денис K23, переустанов T22, стал T-22, ехал T-22, curl T22, дети T-22, обращ K22, галин K22,
 руст K22, сид T-21, проп T21 K-18, заход T21, прим Q21, кофемашин K-21, блок T20, трубк T-20, исправьт Q7 K-20, тимур K20,
 зал K-20, ну Q-14 K-19, поправьт Q-19, чайник Q19, пересчита K-18, ип K18, разблокир Q-7 K-17, две K17, директор K17, нина K16,
 замен Q-5 K-15, подключ Q-15, домашн K15, жив K-15, контакт K-15, сним Q-9 K-14, откат Q14, могу Q14, касс K14, поменя Q13,
 оформл K13, посмотр K-13, егор K13, срок K-13, стиральн K13, главн K13, опят K12, прод K-12, кому Q11, проверьт K-11, л K11,
 забер K-11, перевед K-11, журн K-11, разбер K-11, мобильн K-11, использу K-11, фр K-11, браузер Q10, найд Q-6 K-10, поезд Q10,
 кем Q10, тел K-10, куда K-10, товар K-10, здрасьт K10, порядок K-10, вез K-10, маме K-10, всегд K-10, его Q9, ник K-9, закро Q-8,
 серийн Q8, платеж Q-7, ремонт Q7, мест Q7, продл Q6, гарант Q-6, планиру Q6, комментар Q6, буд Q6, утечк Q-6, запрос Q-5,
 пожалуйст Q-5 | a O-41 S114 C-70 K-17, 0 S26 | active C-37 | address S-30 | all E34 | alpine S-26 T24 C30, 0 T26 | already O69 T19 C-37
 | alt S30 | android E-25, 0 C50 | api E-31 S59, example S34, отд S-27 K-12 | app S72 C-61 | apply S64 | apt Q9 | are O34 T26
 | arm S-32 | arm64 C-40 | asia S37 | auth O45 | b S61 T-22 C-39 | bash O62 | be O56 S-44 | bin S55 T-26 C-57 | body O49 | bom T24
 | broken C58 | build O-46 E-33 S96 C-42 K-10, 0 T-24 | c S74 T37 Q-6 K-19 | cache S69 C-56 | can O45 S-32 | cannot O37 S-31,
 find E27 | cargo S46 | cd S35 | changelog O73 C-52 | check K-13 | ci O69 E-54 S46 K-26 | clang O-46 E24, 0 O-43 E24 | clean S27
 | close E23 T-31 C39 | cmake, build S37, b S26 | code S-32 | column S32 | com T-35 Q-9 | completion O43 | compose S47, up S36
 | config S31 T27 | configure S63 Q-5 | connect E-28 | content E26 S33 C-52, type E29 | copy S25 | core E-30 S52 C46, dumped S34
 | could T27, not T27 | cp T26 | cpu O39 | crm E-49 | cron O-38 T37 | csv O36 E-34 | ctrl S42 | curl S39 C-48 K-11 | d E30 S69 C-70 Q-5 K13,
 0 K23 | data E-26 S26 | date E36 S42 | deb T24 | debian E-40 C59, 0 C55 | decimal S24 | delete E46 S91 | demo S36 | deploy C-52
 | detected K14 | dev S50 T43 | device C-50 | dll E48 C38 | dmesg S-28 C52 | dns S-26 | docker S47 C-59, compose S40 | docs S41
 | done S-30 | down E57 T-24 C-40 | drop S39 | dry O70 C-33, run O70 C-33 | dump S29 C-39 | dumped S34 | duplicate O38 | e K30,
 0 K28 | echo S99 C-38 Q-6 | email S28 K-21 | enter S63 K-15 | error E-25 K-11 | esc S29 | event_id S-25 | events S32 Q-5
 | example O-41 E-73 S-26 T-58 Q-26 K80, ru C-78 K22, com T-38 Q-9, net K29, org Q-9 K14 | exclude S28 | explain S47 | export S51
 | f O-47 S55 | f5 T36 | failed S-40 C-40 Q9 | false E54 T30 | fault S36 | feature S32 | fetch O-45 | find O39 | firefox C37,
 0 C42 | flush E31 | fmt S35 | for O45 C-46 K-14 | force K-13 | found O57 | from O32 E29 S48 C-63 | full C-37 | g E24 S34,
 example K11 | gc T30 | gcc C36, 0 C44 | get S111 C-69 Q-5 K-14 | git S30, push E30 | glibc E-24 | go, 0 S-39 C62 | gz S46
 | hd C35 | hdmi T49 | helm T26 C-51, upgrade T28 | help T32 K-34 | home S46 | host S36 | html S26 | http O-48 | https T-31,
 api S34 | i O-49 S93 | id S29 T-30 C49, 0 K-15 | ide O34 S34 | import S77 | in O32 S34 C-60 K-13 | index S33 T26 C-38 | init S33
 | input S31 | install E-37 S84 K-19 | internal S57 | invalid O46 | ios S-43 C46, 0 S-39 C40 | ip S-25 | iptables S36 | is O49 S-29
 | j8 S36 | java E-31, 0 C38 | jdk C38, 0 C39 | jpg C65 | jq S50 | json O-44 S89 T18 K-23 | k K41, 0 K31 | keepalive E-27 T57
 | key S50 C-43 | kill S65 T52 C-43, 0 S45 | l O33 | labels T21 | latest S70 | lc_all S41 T45 | ldap S32 | lena C37 K34 | length O53 C-43
 | limit O36 T33, 0 T27 | line O42, 0 O42 | linux E-30 S25 | list O37 S53 | load T29 | localhost S63 C-45, 0 S82 | lock T27,
 файл T32 | log E-27 K-19 | loop K12 | m S52 K10, example K10 | macos C44, 0 C73 | mail E30 | main T-23 | make S87 Q-6 | man O-110 E146
 | manage S74 | max T46 | memory S-38 | merge S25 | migrate O-45 S157 T-35, up S39 T-22 | modprobe T61 | mount S31 | mtime O49
 | musl E53 S25 | n O-49 S88 T18 K-26, 0 O-53 S35 | nc S58 | net O38 K28 | never E24 | new E25 S41 | nfc T66 | nfs O-32 | no O47 E-27 S-41 T103 C-98
 | node S-47 C72, 0 S-37 C62 | node_modules T29 | none O79 E57 T46 C-57 | not O51 E-40 S-38 T25 C-55 | notes E37 | now E28 S38
 | npm, i S45, install S-25 | null O-37 S30 T50 | nullable S-25 | o S61 C-44 K-27 | object S39 | of S-32 | off O37 | offset O-35 S-26
 | ok O34 C-76 K-14 | on T25 | once E54 | openapi E49 | order O64 S59 T20 C-50 | orders K-12 | org Q-9 K14 | orm C42 | out E-35 S101 C-62 K-15,
 of S-27 | output S43 | p S120 T29 C-57 | pack S35 | packages E25 | page S36 | parallel T27 | path C39 | pdf O-36 S52 T33,
 и S-46 T34 C37 | permission O39, denied O39 | pgbouncer T27 | ping O-45 S29 | pip O42, install S31 C-53 | pixel C47 | png E-24 S43 K-19
 | pnpm S30 | po O-42 C48 | port S33 | post O-44 S87 C-53 | postgres C41 | pr O-64 T-31 C64 Q16 K-14, могу Q-9, если Q7 | primer C52,
 example C75 K-14 | profile S43 | push S43 C-47 | put S48 T33 | py S74 C-55 | pytest S76 | python C66, 0 S-61 C99 | r S35 K10,
 0 C42 | race S35 | rc2 O34 | readme O-70 E86 T-31 Q-5 | reference S-26 | refresh K14 | release S33 T28, 0 T30 C37 | reset T58
 | restart S33 T37 | retry, after S28 | rfc O-79 E95, 0 O-40 E54 C-47 | rm S41 | rotate S27 | rss S41 | ru O-97 T-21 C36 Q-6 K27
 | ru_ru K-18, utf S30 | run S81 C-75 K-12 | s T48 | scan O42 | sd E-27 C31, 0 C33 | sdk O37 E-29, 0 S-29 C58 | sec Q-28 K-12
 | segmentation S36, fault S36 | select S77 | send S62 | sensor C-39 | server E-27 T41 | set O-51 S28 T36 | sha E39 | shift S33
 | since S60 | sip K-10 | sla E76 | sleep S26 | split E28 | src S32 | srv S42 | ssh O38 | stack O52 | start S72 | state S34 C-42
 | status S49 C-42 Q9 | stderr E44 Q-5 | stdout E29 | stroy S43 | sync C-48 K-14 | sys S73 | system T33 | systemctl S73 Q9
 | t E-28 S79 C-32 | tab S73 | tar S61 | test S60 T-23 K-24 | tests S24 | text E38 | than O33 | the O56 | tile T20, 0 T20
 | time E-32 S-33 C45 | timeout S47, 0 O-44 S34 | to O64 S-32 C-52 Q-29 K-11, 0 Q-28 | token K13 | too O76 C-60 | tool S42
 | touch S76 | tree S30 | true E44 | try T24 | ts O-40 E-32 | ttl T28, 0 E28 | type S36 | typescript T33 | tz S34 C-48 | ubuntu C53,
 0 C60 | undefined O-41 | unknown O38 | up S52 T-47 C-55 | update K-12 | upgrade S52 Q9 | upstream C-40 | usb S35 | utc E-24 S-28 T44
 | utf S36 C-35, 0 S36 C-35 | v O-38 S93 C-45 | v1 E27 | v2 E-29 | v3 C41 K-15 | vacuum S41 | value O37 | values S45 | vpn S-34 T-26
 | w S68, 0 S34 | warn C-39 | warning O47 | wayland E-40 C82 | websocket S27 Q-28 | windows E-47 K-11, 0 E-28 S-45 C100 Q5
 | wm K25, 0 K25 | worker E25 | write S30 | wsl C34 | x O-46 S62 K-21 | x11 E-39 T21 | xml S52 | yaml K31 | yml O-51 S96 | z S29 T22
 | zip T-23 | zsh T-22 | а O174 T-87 C-75 Q-19 K18, не O-81 E88 Q-10 K-18, то O-84 Q11, в O80 S-28 C-31 Q20, 0 O-69 T29 C49 Q5,
 он O67 T63 K-14, как C63, мне E-56 S62 C55, пот O-60, я S-58 K-10, без O-57 C39, это O-55 S25 C33, деньг O39 S46 T51 K20,
 по E32 C-47 K-10, еще S-30 C-44, про O-40 Q17, у E40 C-26 Q-9 K-15, если O-39 Q-11, там S36, тепер E35, она O32 E32 Q5 K26,
 вы S32, при K32, сегодн E31 Q12, мы E-30, на E-30 T-28 Q11 K-11, под S28, тут S25, можн Q-7 K20, где Q9, с Q7 | абзац E34
 | абонемент E-39 S61 C53 Q5 K-25 | абонент O44 K-27 | абонентск K14 | аванс O48 | авар S-26 C50 | аварийк T53 K31 | аварийн T35
 | август S-38 T-31 C65 Q-5 K-13 | автобус E-42 Q-6 | автом O-57 S43 T47 | автомат S51 T-62 | автоматическ O-43 E45 | автообновл O55 S34
 | автоответчик O47 | автоплатеж K-16 | автопродл E45 S42 T-35 | автор O-48 T-31 C81 | агент E-41 S25 T-33 K29 | админ O33 S-35 C33
 | администратор S-29 T60 | администрац K31 | адрес S32 T46 K-70, на Q5 | айфон S-24 C72 Q5, 0 C76 | аккаунт O-37 T-47 C33 Q35,
 на C70 K-41, и K21 | аккумулятор E27 | аккуратн T-22 C83 | акт E-27 S33 T-45 C61 Q-26 K-24 | акта S-32 C67 | акте C42 K26
 | активиров Q11 | активн O51 S-34 | акту E29 | акц O-31 S-37 C100 K-12 | аллерг C37 | алло Q-28 K16 | алфавит C-38 | альт E24 S27
 | анализ O46 S30 C-36 | английск O43 E-25 T33 C-43, и T39 | андроид S-36 T-35 C92 Q5, 0 S-34 T-31 C103 | антенн E-34 | антивирус O44
 | апгрейд S45 | аппар O72 E-24 T70 C-57 K28 | аппарат O-35 T-20 C108 Q-7 | апрел E30 S27 T-28 K12 | аптек O-39 E29 S-39 C40
 | аренд Q5 | аркад K13 | арм C54 | арт C34 K53 | артикул T-31 | артур K45 | архив O-23 T-35 C58 K-11 | асинхронн C55 | аэропорт S33 Q-5 K-13
 | б O-51 E-52 C56 Q-8 K48 | бабушк O-74 E-59 C91 K33 | бабушкин O-36 T34 | баг O-66 T-25 C50 K-42 | багаж Q7 | база C44 Q15
 | базе S25 T-35 | базов T26 Q7, образ T29 | базу O-63 S30 T28 | баланс O39 E-25 | балансировщик O-38 | балкон O-44 T29 C43
 | балл O42 T-21 C-44 K-11 | банк E-44 C64 Q10 K-12, говор T19 C43, и S39, клиент S30, по Q10 | банком E-28 S-31 K-11 | банкомат S43
 | баннер E42 S-25 C-47 | бассейн K-22 | батаре O54 E-28 T39 C-68 Q-5 K-50, холодн K-21, еле K-10 | батарейк S-38 T101, нов C42
 | бег O48 E-40 T-24 | беда K-23 | беж E-26 S27 | без O39 E64 S-57 T46 Q-14 K-17, замечан E-26 C60, остановк O-53 E44, телефон C52,
 толк O50 T21, связ E-36 C44, ндс C-44, вопрос T-25 C-43, нее C41, разниц S25 T37 Q-7, комисс E36, меня T35, них E29, един E28,
 звук E27, всяк E24, изменен T-22, объяснен T-21 | безопасн K-11 | безопасник T44 K-15 | бел O64 C-72 K-19 | бензин T19 | бер E-42 S44 T21 Q35
 | беру O-38 C55 K26 | бесконечн O44 C-34 | бесплатн E122 S-53 C-111 Q-13 K-10 | беспокойств K49 | библиотек Q-12 K-14 | бил K-31,
 0 C46 | билет E-37 S39 T-27 Q7, на S-26 K20 | бирк O-30 E-47 T-30 C92, на O-17 C79, 0 E-41 | бит E45 | благодар S-29 K22
 | бланк E71 | блендер E-30 K33 | блок O-42 S-36 T62 K-18, пит T26 Q11 | блокировк Q-11 | блокнот O-38 S56 T24 | блютуз O-62 S29
 | бог T-28 K39 | богу C35 | бодр O49 | боев O-40 C55 | бож E28 | бок O55 | боков O45 | бол T35 Q-9 K-11 | боле C49 K-10 | болезн E36 S-26
 | больн T25 | больниц E-26 | больш K26, нет C79 Q13 K26, нич S70 C-34, не O-64 C51 Q8, чем O58, 0 E33 K18 | бонус O51 S28 C-43 K-12
 | бот E-38 T20 | бота O-44 | боюс O-57 E-45 S-26 C119 Q6, что Q10 | брак O-44 T33 Q13 | браков Q17 K-11 | брал O-65 S-67 T28 C57 Q-5
 | брат O-87 E37 | браузер S-33 C41 Q9 | брокер T23 | брон O-49 S-35 C47 K37 | брониров C56 | брос S-39 | буд O-92 T-72 C92 Q61 K-19,
 в E-28, сто Q6, ли Q6 | будильник O79 E43 C-50 Q28, на S30 | будн O-45 E-36 C77 | будт O91 E-35 C-59 Q-9 | буду O-63 E-85 S-32 T-55 C101 Q19 K-29
 | бук E40 | букв T-34 Q11, е E28 | бумаг E-28 T43 K17 | бумажк O-36 C32 Q-18 | бумажн O-69 E30 C57 | буфер O-44 E31 | бухгалтер O-45 E-42 S-30 C55 Q-6 K84
 | бы O-178 E97 S-86 T-90 C-73 Q-25 K45, так K89, предупрежд E45, и C43, в E28 Q-29, мне Q29, на Q16 | быв O-98 S-30 C59 Q7 K30
 | бывш K23 | был E81 S-32 T-32 C60 Q8 K-13, 0 E53 C66, прийт C-47, до C-38, волос O35 | была O-76 E69 T-75 C81 Q13 K25, 0 E33
 | были E83 Q-15 K-10, в S25 | было E121 Q-9 K-41, в E76 C-76 Q8, бы E64, так O59, написан S46, это C38, 0 E30 T-24 | быстр O40 E-56 C-40,
 старт O40 E-29 | быть E83 Q-22 K-17, 0 E-30, не E28 | бэкап C51 | в K-75, прилож O82 S30 T134 C-77 K-14, договор O41 E66 C-116 K22,
 лог O116 E-31 C-101, сентябр E-28 T-44 C116, отч O105 C-55, комментар O-58 E90, корзин O-37 S29 C87, исходник O-58 C83, коробк O81 C-33 K-10,
 кабин O80 E28 S-29 T24 Q10, так O-55 E79, реклам O-57 E77 S25, теч O-72 E76, раздел O74 E-51 S-32, мае E26 S-30 C74, график O71 C-73,
 мой O72 S-34 C-49 Q-8 K14, логе O72 E-26 S-35 C-38, спам T72, пятниц S71 T-31 K-10, доке O-48 E70 T46 Q-6, сред O-43 S68 T-22,
 журнал O68 E-36 T-31, октябр S-33 C68, офис T68, опис O-32 E67, друг T66, нов O47 S47 C-64 Q8, машин O64 T26 C-50, феврал O-51 C64,
 паспорт E64, сам C-64, счет O62 E31 S-33 K-11, пак O62 E-46, номер E31 C-62, документац C62 Q-25, ноль O-61 T29, справк O-31 E60,
 гайд E60, январ C60 Q8, регистратур O-35 C58, суббот E-38 S58 Q27, чеке O57 E-28 C-47 Q6, правил O-57 Q5, столов O56 Q15,
 салон T56, один O-55 S31, консол O55 E-25 T-34, utc O-55 T41, школ O55 C-34, сервис O-54 S39 T22, прошл O-54 T-26 C31 K37,
 хром O54, следующ E-52 C54, отдел O-51 T53, поликлиник O-52, три S31 C-51, деревн C51 Q14, недел O-50 K30, стар E50 C-41,
 декр C50, набор K50, колонк O49 E-26, таблиц O49 E-39 K31, man O-49, письм C49 K-10, магазин C49 Q-7, будн O-48 C40, нем O-48 E29,
 предпросмотр E48, настройк T38 C48, порядк O47, вывод O47, changelog O47, управляющ O46 T33 K21, квитанц O37 E-46, ci E-30 S46,
 отпуск S-46 T27, день O-10 T-29 C45, люб E45 Q-6, накладн E45, почт C45, самар O44 S31, ноябр E-44 S41 T-31 C44, stderr E44 Q-5,
 pdf E-26 T44, ваш S33 T-20 K-44, клиник C44 Q15 K14, статус O43, проект O-43, срок E-43 T20, банкомат S43, тариф C43 Q12,
 понедельник O-41 S42 K17, мессенджер O42 Q-9, мфц O-29 E-28 T42, чат E-28 T42 K-17, ней S31 C-42, электронн C-42 Q19 K28,
 тест C42, акте C42 K26, март E-21 C41, банк C-41, электричк C41, этом O-40 Q19, квартир O40 Q-15 K-18, окно O-40 S40, подъезд S40 T-21,
 наш T-20 C40, семь S-27 C39, комнат T39, русск O38 E33, stdout E38, поле S-38, программ S38, касс S38, поддержк T38, супе O37,
 обработчик O36, август E-36 C31, папк S-36 K17, это E-35, чате S-26 T35 K26, рук T-35 Q18, перв O-34 K-14, поезд O-34 C32,
 пункт E-34 K29, профил E-24 S34, телефон S-33, json T33, очк K33, метр O-32 S29 T-26, меню E-32 Q-9, шаблон E32, release E32,
 той E32, месяц S-29 Q-32, игре E-31, четверг S31, верс E30, компьютер E30 Q5, поездк S30, инструкц Q30, конц E-29, окне S29,
 роуминг T29, яндекс T29, прод T29, как Q29, дес E-22 S28, пан E28 S27, клиент T28, соседн S27 T22, режим S27, блокнот T27,
 заказ E25 C-26 K18, списк E-24 T-26 Q-8, тот E-26 Q5, них T26 Q-18, расчетн T26, июне K26, архив E-25, час E25, файл S25,
 строк S25, теле T25, работ E-24, секунд E-24, то T24, интерн Q24, воскресен Q24, систем T23, минут T-23, readme T-22, требовани E21,
 базе T-20, роспотребнадзор T-18, конфиг Q16, личн K-14, кафе Q6 K-13, поселк K-13, том O12, декабр Q-12, перм Q12, лент K-10,
 аэропорт K-10, чем Q9, состоян Q-7, ремонт Q7, бил Q7, глаз Q6, воркер Q-5 | вагон C35 Q19 K12, 0 K14 | вад K16 | важн E-42 C67
 | вайф T42 K19 | вайфа T28 Q-6 | вал O65 | валентин K13 | валер K-11 | валидатор S59 C-46 | вам O-71 E-37 S-29 C70 Q-34 K64,
 со C37, 0 S-28, не Q-10, на Q8 | вами O-35 K26 | вар C33 | вас O-57 E-30 T-48 C71 Q21 K52, в E-35 K45, на E-30 Q-6 K39, все K17,
 с Q-15, есть Q-12, 0 K-11, там Q9 | ваш S-26 T-30 C38 Q6 K38, сайт S25 T-50 K-25, сотрудник C44 K26, же O-40 E28, инструкц S25 T-36 C39,
 прилож S37, магазин S33 K-14, оператор E32 K15, пакет S-28, термин S27, мастер T27, программ K27, менеджер E-26, курьер T23,
 служб T-22 | ваша E36 T-36 K23, же O-32 E51 T-22, программ Q5 | ваше E-65 K52, прилож C-35 Q12 K37 | ваши O-30 S53 T-24 Q31 K-15
 | вашу O-71 Q7 K18, программ T-46 Q7, карт K17 | вбив S142 C-53 | введ O44 S-26 | ввел O-59 S86 C-84 | вверх S69 | ввест O-40 S41
 | ввод O-69 S79 T-25, с S24 | ввож O-42 S61, код O-46 | вдруг S-25 C47 | веб T39 | вебе E30 | вебхук T-23 K-27 | вед S-65,
 на S-27 | веду O-49 S-74 C138 | ведь E30 Q30 | вежлив O-41 K54 | вез C-61 K-15 | везд E40 | везт Q7 | вектор C38 | вел O-91 E68
 | велосипед S38 | вер O-79 E80 S-32 | вера K25 | верн T-25 K-16, деньг O89 K14, пожалуйст T34 C58 K27, кроссовк O45, хотя O43 Q5,
 плат O41 Q-5 K24, на O-39, 0 T26, или Q24, разниц Q20, стар Q-14, как Q6, за Q-5 | вернул O90 E-47 T28 C-63 Q-9 K-14, 0 O90 C-42,
 вам C41 | верс S-50 C81 Q-22 K-59, 0 S-41 | верх O35 | верхн O40 E34 S-43 | вес K-12 | весн O-65 E34 S-37 T-93 C128 | вест S-32 C52
 | весы E-29 Q10 | весь O45 S33 T-26 Q-9, дом O40, вечер T-26 | ветер O-42 E-41 C79 | ветк O-72 E41 C37 Q9 K-11 | вечер E-45 S32 T-42 K11,
 0 S38 K14, с S26 K28 | вечн O42 T25 K30 | вещ E-24 | вещи O-37 C64 | вещь E30 Q8 | вз C36, 0 C36 | взлом O57 K-25 | взнос Q34
 | взял E-100 C62 K-14, в S-29 | взят C39 | вид O73 E45 T-55 C-76 Q11, на O47, в E34 | вида C35 | виде O-48 T-35 Q13 K-14
 | видеорегистратор K-14 | видж Q-11 | видим O-47 E-45 T-23 C50 | видн O75 S-32 K-11 | вижу O-73 C47 K-12 | визитк S-24 C39
 | вилк T25 | винд E-39 T23, 0 C68 | винов O-75 C89 | виноват T33 | виртуальн S26 | вирус O45 | вис E37, у O-48 E47, и T47
 | витрин O-61 | вкл T63 | вкладк O67 E40 S25 C-68 | включ S47 Q11 K-12, не O73, в O-51 C38 Q17, и T44, выключ O40 | включа S28
 | включен C41 | включенн S34 T27 | включительн E62 | вкрут K-19 | владельц T26 | влев S57 | влез O42 C-44 | вли O-62 | влож E-39 C50
 | вложенн C42 | вмест O50 E109 T18 C-34 Q-32, со O41, русск E-41 S29, с O-31, 0 T27 Q-7 | внесл S60 | внешн O-55 T31 | внук O-101 E-37 S-64 T-25 C136 Q17 K59
 | внутр O57 E-79 S44 K12 | внутренн S-44 | внучк O-88 C88 Q8 K29 | внятн E92 | во T-21 Q-5, влож O-57 E-26 S-38 C41 K10,
 врем E25 S36 C-53, двор T-40, вторник T-24 C29 K16 | воврем C55 | вовс O38 E-25 | вод K-13 | вода O69 E-49 S43 | водител O88 E-44 S30 T-24 C-64 Q-6 K-35,
 сказ S36 | воду O38 T35 K-17 | воды E-67 T-27 C29 | воз E44 | возвр E52 S33 C-47 Q19 K-32, по E47, в T30 | возврат, 0 O56
 | возвращ O-43 E78 S-28 T29 Q-5 K-10, на O-42 E35, в E35 | воздух T92 | возл C-47 K23 | возмест E-28 | возможн O-36 Q11 | возьм O-30 Q17
 | войд Q33 | войт E-26 S54 T-31 C-63 K-34 | вокз S48 | вокзальн O45 | вокруг S35 K-14 | волн C58 K25 | волос O61 E-35 K-10
 | вон E24 | вообщ O76 E-50 Q12, не T-24 C45, то O-43 E34, на T23 Q-13 | вопрос O-47 S39 T-42 Q-28 K52, по Q-7 | ворд T51
 | воркер T-30 Q-6 | ворот T28 | восем O37 T-30 Q-14 K25, тысяч Q-11 | восемнадц Q6 | восемнадцат E28 | восемьдес O-40 C37
 | восемьсот E25 | воскресен E-82 T-26 Q29 K-20 | воспроизвод C55 | восстанавлив S71 T-50 C-39 | восстанов C-40 | восстановл T38 Q14
 | восьм O54 E39 T-31 | вот O34 E-43 S36 Q-12, пишу C-68 K21, и O-44 E-26 C47, что C42 | воткн S25 | воткнул Q5 | вош O42
 | вошл O54 T-32 | вперв T28 | вперед O-45 E43 S37 | вправ S82 C-41 | врач O50 E-28 S-29 T-34 Q6, в S25 | врем E-31 T-39 Q19 K-19,
 ожид E-32, на C29, файл Q5 | времен O-39 E50 T-31 | временн S43 Q-15, недоступ S30 T-30 | врет O43 | врод E49 T-25 C46 | вруч O46 C-45 Q5 K-12
 | вручен O42 T28 C-54 | вручн O-55 E-49 S-82 T172 Q-19 K-28 | все O43 Q-34, работ E72 C-40, хорош O69 T38 C-57, лет O64 S25 C-43,
 на O64 S-30 T-36, как O-39 E-63 S36 C60, по C-59, остальн S47 T-46 Q-5, верн O44 T-38, равн E-37 T-42, нормальн E-42, в E30 T40,
 до T40 C-38, данн C40 K31, объясн O-35 K19, ок O35 T33, реш K33, поля S24 T31, ровн E-28, подряд T-24 K15, то T-22, было T-21,
 что Q9, кран Q-5 | всег O-27 T27 C82, 0 T20 C51 | всегд Q-7 K-24, на O45 | всем T28 C-60 K47, прив O-41 K25 | всех E35 S-54 T-20
 | вскр O-48 | вскрыв E-26 | вскрыт O-42 | вслух C47 | вст O42 E35 S29 T37 C-47 Q13, на E28 S-27 Q17 | встав S54 C-58 | вставк S36 C-40
 | вставл O53 | встреч S26 C-61 | всю E47 T-25 C-55, ночь S27 | вся O93 K-15 | всяк T28 | втор O45 E-35 S26 Q21 K-16, день O52 C-44 K-23,
 раз O-50 C35, 0 O39, так C38, этаж K32, страниц E30, месяц E25 T27, подъезд C26, монитор S25, недел T23 Q13 | вторник C28
 | втро O51 S39 T-19 | втык O43 S39 | вход O97 E53 C-33 Q8, в S57 Q13, с E28, по K-20 | вчер E-31 S56 T-60 C54 K34, с E61 C-45,
 вечер O-58 S32, окол S-24 | вчерашн O66 C71, обновл S36 | вчетвер T20 | въех S60 | вы E34 T-41 Q71 K-30, это O53 Q-28, пиш C52,
 0 C43 Q5, присл E40 T-32, мне Q40, работа Q29, там S26 Q-18, в Q23, его Q-16 | выб T38 | выбир S63 | выбор O-36 E41 | выбр O-41 S60 T-33 K-15
 | выбран E26 | вывест S40 T34 | вывод E71 S-43 T-23 K-12 | выгруз E25 | выд S29 T-20 Q-5 K-15, ошибк S35 | выдач E50 K18
 | выдел E33 S53 Q-6 | выдергив T28 | выдернул S-38 T65 | выезд S46 | выех S24 | выз T39 Q5 | вызв E31 C44 | вызов E28 C-45 Q30
 | вызыв C31 Q11 | выйд O-38 S29 C41 | выйт O53 | выкидыв Q23 | выкинул O32 T54 | выкл T70 | выключ E-25 T108 C-48 Q-13, и O-53 S24 T-21
 | выключен C56 | выключенн O-57 T48 | выл O-59 C41 | вылез C-44 | вылезл S39 | вылет O54 S54 C-41 | вынес T66 | выним S-30 T24
 | вынул S29 T44 | вып C55 | выпис K34 | выписк E-48 T40 C-44 K20 | выплат E-28 | выполн O49 S-44 | выполнен O53 Q10 | выпуск E26 Q-13
 | выпуст C-44 Q-10 | выраж K-12 | вырос O86 | выросл O47 | выруб S-38 T72 | высад O79 S-30 | выскакив O37 | высок E-28 T25
 | высот O-99 C106 Q8 K32 | выстав O-51 E34 S34 T129 C-47 | выставл, в E36 | вытащ O-34 T34 Q16 K-22 | выход E23 S-27 C-42 Q-7,
 из S-27 T37, и T32, 0 E25 | выходн E22 S-40 T-21 Q-7 | выч O-44 | выш O75 S72 C-44 | выше S29 C-62, 0 S26 | вышк E31 | вышл E30 C-13,
 замуж S-32 T-26 C80 | выясн Q-10 | г K52 | гагарин C36, 0 C46 | газа O36 Q9 | газов S-39 | гайд O-47 E76 | галере O49 K-12
 | галин K43 | галк S60 | галочк E60 T25 Q-6 | гараж C42 K10 | гарант Q34 K-16, на E79 C-81 Q7, до E-29 C37, год E28 | гарантийн Q15
 | гарнитур T23 | гас T-22 | где S46 T32 C-74 Q151 K-39, то O45 E-24, мой E36 S25 Q5 K-10, в Q8, это Q-8 | генер O-44 E35 T23
 | генератор E26, клиент S-24 | геннад E26 K-11 | гиг T25 | гига T23 | гигабайт T21 | глав O-27 S60 | главбух O-46 C36 K19
 | главн C-45, бухгалтер K14 | глаз E-54 C60, не Q6 | глобальн T27 | глот E30 | глубин T20 | глюч K19 | гляньт C49 K56 | го T27,
 в O51, и O-28, числ Q8, а Q5 | говор O-77 E61 T97 Q14 K14, что E-71 C36 Q-5, не T-28 C46, у T-43, это T21 C-29, все E26 | год O-81 E-63 S-36 T-40 C101 Q8 K64
 | года O-131 E39 S-91 T-36 C107 K-24 | годов E24 | году O-67 E-52 S-33 T-26 C121 Q13 | гол S29 Q-5 | голов O58 E44 | голос O62 T-25 C-33 K11
 | голосов Q-10 | голуб E37 | гон S26 T60 | гонк T29 | гор O45 E-23 Q15, красн E26 Q-8 | город S52 K-26 | городск C-40 K57
 | гороскоп T28 K20 | горяч O65 E-33 T25 K-10, лин T70, клавиш O-58 E37, перезагрузк S28 | господ K13 | госпошлин K22 | гост E37 S-24 T-24 Q11
 | гостиниц K16 | госуслуг T27 | гот E24 T-27 Q7 K-21, присл Q9 | готов C52 K-16 | готовл O-38 S-35 C90 | градус O106 T-49 C-87 Q-15 K-21
 | грамм E68 C-59 | границ K22 | граф O-38 E35 S-32 | график C37 Q-6 | гре O38 E-25 S26 T-37 Q-8 | грел T33 | грет Q10 | гроз C37 K-14
 | громк E-26 S-27 T28 Q27 | груз S47 C-52 | грузчик S49 C-43, сказ S29 | групп O-71 S47 T-63 Q13 K45 | гудк T36 K-13 | гул O41 Q5
 | гульнар C-58 K49 | да O-79 E26 T-23 C38 Q12 | дава Q12 K14 | давл C47 K24 | давн E-36 C62 K-30 | дает S30 C-67, 0 O57 S39 C-35
 | даже O64 Q-9 K-22, не C-46 | дай K26 | дайт O-37 C-53 Q-5 K-11 | дал S42 C53 | дали E-41 C52 K30 | дало T37 C-37 | дальш O108 E-89 Q10 K-11,
 не S45 | дамп C83 | данн T-29 Q-13 K44, в K31 | дар S-30 | дата C-56 Q15 | дате T25 | дату C-58 Q-15 | датчик O-53 S-40 T52 Q10
 | даты E47 | дать O-38 | даче K22 | дачу C55 K29 | дают E68 | два E-30 S26 Q-13 K-19, дня O48 S25, года O-37, часа S-28,
 билет Q12, раза Q-7 | двадц O67 E-36 T-49 Q-16 K15 | двадцат E34 | дважд K-12, по T-21 | две O53 S-47 Q19 K-29, нед E67 Q21 K-16,
 минут O62 C-44, тысяч E-25 | двенадц E37 T25 C50 | двенадцат O104 T-23 C-70 | двер O46 S-34 T-26 Q-10 K-29, и Q-6 | дверц O39 K18
 | двест Q15 | двиг T25 | движ E39 | движк O-70 K19 | движок C50, 0 C36 | дво S-26 | двое T-49 C100 K-23, дет C41, суток E38
 | двойн T27 | двор O33 E-31 T-50 K-14 | двум S39 | двусторонн E43 C-46 | двухфакторк S27 Q19 | дев E77 S-51 T41 K12 | девич T26
 | девочк E36 T-25 Q5 K65 | девушк O-49 S82 T-34 K34, сказ T30 | девят S-42 T-24 C58 Q-22 K16, этаж K-11 | дед E60 T-27 | дежурн O-48 K10
 | действ O-70 E38 T18 C38 Q-7, до C60 | декабр O-88 E-59 S-58 T-49 C125 Q20, на S30, а Q7 | декларац K-11 | декр C50 | дел O-35 E31 S42 T53 Q147 K18,
 не Q43, на S37, и K13, как Q-8 | дела E-26 K19 | деле O-34 | дело T48 Q26, в O61 Q17, не S29 | делу O-42 C60 | денег O43 E-29 T-34,
 нет O36 | денис T27 K22 | день E-19 S-59 Q5, рожд C52, так O38, по E25 | деньг T44 Q22 K-28, на O-55 E-33 C52 Q-6, спис O-48 S52,
 верн C-47, есть C46, в O-39, и K33, назад E-27, за K-14 | депл O43 S32 T-23 | дерг O-54 S71 Q-6 | дерев E27 | деревн C48 Q13 K17,
 мал Q15 | деревянн O-52 | держ S-32 Q16 K-16, до T41, 0 E29 | дес T-28 Q-33 K-23, дней E37, мин E-34 | дескриптор E51 | десят E42,
 дней E26 | дет T-24 C39 Q-24 K-10, и K15 | детал E-26 C-41 K19 | детализац T25 | дети T-35 K-16 | детск E-38 S-56 T-21 C70 Q11 K-38
 | детьм C41 | дешевл O-45 C40 K31 | диагностик Q-8 | диалог E45 | див T-32 C74 Q9 K-12 | диван T32 | диктор E-26 S59 | динамик Q-9
 | дипл Q-9 | директор O-46 E-49 C74 K14 | диск, и E28 | диспетчер E-38 S-33 T44 K65 | диспетчерск T33 | диспл K-21 | дистанционн Q-27
 | длин Q17 | длинн O54 T-27 K21 | длит E24 | для E39 S-55 Q-20 K-56, меня C72, связ C-58 K31, того E38 C-38, этог E37 T34,
 нас T28, налогов K-13 | дне O50 E-26 | дневн Q8 | дней E138 S-32 T-42 C-59 K-17, прошл O48 E37 | днем O83 E-32 C-73 | дни E-27
 | дня E35 C-43 Q20 K27 | дням E36 | до E29 T30 C-34 Q31 K-42, скольк E-29 C-49 Q101 K-13, следу T92, этог E-48 S88, следующ S-47 T75,
 сам O57 E33 C-39, 0 E42 T39 C-56 Q14 K19, перв O44 T-21, вечер T40 K22, октябр E38, последн S37, пяти E-32 T35, март C34,
 девят K32, перезапуск S30, конц E27 S27, обновл E27 S-27, полуноч E27, того T-23, как Q15, обед Q-14, двух K-12, сих Q-8,
 двер Q-5 | доб K65, 0 C-50 K65 | добав O-68 T79 C-41 Q-6, в S37 | добавл C-43 | добавьт O47 | добр O-98 E-33 S-39 C-57 Q-13 K78,
 день O-42 C-47 K26, утро T30 | довез O-39 | доверенн C46 | довол C67 | довольн Q28 K-13 | договарив E25 | договор O-69 C58 Q18,
 0 O53 T45 C53 Q-10 K70, к E-38, с T35, в T-30, рс E24 | доезж T20 | доех E-32 | дожд E-27 Q-11 K-13 | дозвон S-28 T38 K10
 | док S33 T-21 | доке O-55 E74 T77 Q-8 | докер E-22 | доку Q-7 | документ E-36 T39 Q11, на C51, за T25, нужн Q7 | документац O-65 E45 T-22 Q-27 K28,
 к E22 | докуп Q14 | долг O23 E-34 T55 Q15 K15, 0 O36 K27, и S26 | долж E46 S31 T-19 Q-14 K-28, был O47 C-57, быть K-9 | должн E53 S-30 C-49 Q13 K12,
 были E65 C-53, быть C-56 | дольш T66 | дом O-42 E-37 T-29 C39 Q-15 K19, 0 S32 K-17 | дома E-70 S40 T-96 C46 Q-11, чек S65,
 0 C-51 K10, посл C44 K-10, я K-19, на K12 | домашн O37 K61, 0 K35 | доме C53 | домофон O-26 S-28 T-47 C52 Q-5, не O-39 T-24 C50
 | дому S26 K19 | дописыв E51 | доплат E41 S-29, 0 E23 | доплачив Q9 | дополн T-20 | допуск E51 | допустим E54 | дорог E53
 | дорож S-33 C68 | дорожек S-27 | дорожк C-50 | доск O36 S-25 | дост S27 | достав E33 | доставк E36 S-75 K-35, на C38, не Q17
 | достаточн O-59 E51 S88 C-68 | доступ O44 S-24 Q10, к O44 E-30 S-28 | доступн E69 C-37 | доход O66 T-22 C-93, до E-41 | дочер S-28 C50 K29
 | дочк O-53 E-67 S53 T-36 Q-5 K-26 | дочь O-45 E-28 | дош T-23, до S29 T-23 | дошл O37 E33 T-40 Q22, до S62 T-47 | драйвер O-48 S-65 T100 K-10,
 0 C43 | дров T54 | друг E-75 S-88 T67 Q-11 K-29, оператор T-28 C59, браузер O-53 T28, банк O-48 S26 T-27 Q7 K22, телефон S-29 T41,
 день C37, порт S-26 T33, способ Q19, программ K-18 | друж Q13 K29 | дуб E27 | дубл O66 E-33 S-52 T36 | дублик T22 | дубликат O48
 | дублир E28 | дум O66 S-43 Q-5, и O37 S27 | дура S54 Q20 | духовк O58 E-29 | дыр S-26 | дыш E29 | е E53 T-40 C-77 K11 | евро E34
 | его Q16, с O52 E32 C-46, в E43 S-44 T34, нет O39 E33 C-27 Q-5, не S28 K17, и Q26, вид Q21 | егор E27 K15 | еда K-10 | едва O57 S25
 | един C-46 | единиц O44 E76 K-11 | единств S42 | еду O-37 | едут C38 Q-19 | ее T35 Q-33 K-12, нет E38 C-37, не E36 Q6 | еж S36
 | ежедневн S28 | езд O-25 C78 K-18, круг K-14 | езжу E32 C52 K25 | ей O-30 E36 S-31 T-24 C55 K-14, 0 K-13 | еле O40 K-14,
 тепл K-12 | ель S30 | ему O-66 S-25 Q8 K16, 0 Q8 K-13 | ерунд K-27 | если T-74 Q-16 K33, что C138 Q-5 K26, в O137 E-37 S31 C-40,
 бы E67 K-10, надо C59 Q-7, вер E55, нет O-36 Q-6, его E31, на Q28, не S-25 K-13, это T-22 Q-19, по Q18, у Q-13, есть K-13,
 скаж K-11 | ест O-40 | есть S-35 T-28 C61 Q51 K-12, 0 C46, а E-26 T41 Q6 K37, ли T32 Q14 K-16, но T-21 | ехал T-62 C74 | ехат O48
 | еще T-37 C40 Q24 K-42, не O-96 E-52 C95, и O81, в O-45 E74, раз O40 S65, 0 C-63, один S38, лет S-26 T-21 | ж E36 | жал E-33 S-25 T64
 | жалк O-61 C58 Q-8 | жалоб O-37 E-24 S-25 T52 Q13 K23, на K-10 | жалов O-57 C63 Q11 K-19 | жанн K18 | ждал E36 | ждат O-63 E-29 T25 C44 Q58 K-19
 | ждем C-61 | ждет O-50 E-29 C50 | жду O-89 S52 C-99 Q-18, ответ K24 | ждут T28 K31 | же E109 S-37 T20 C-42 Q6, сам O74 S-41 T23,
 запрос S-40, сумм C-39, письм O-37, ключ E35, и E29 S-33 T27 K-14, команд E30, файл O-28, строк S27, 0 T-26, машин E25, что K19,
 день K13 | жел E30 K16 | жена O-62 E-56 S-35 T-81 C141, говор O-35 C38 | жене C40 | женщин O60 E-33 S69 | жены O34 E-38 | жест E49
 | жестк O-46 E29 | жив E-36 T26 Q-24, в T-36 C80 K-12, но O-50, на K20, человек Q-14 | животн O-46 C44 | живу O-46 C54 K-49,
 в O-42 K-12, на K-13, одна K-13 | жизн E53 S-26 C67 | жил C43 | жила E56 | жильц K36 | жирн O-46 E50 | жить S-26 T40 | жму S88 T-41
 | жрет O53, 0 O36 | жужж S36 | журн E-27 S-50 T-22 K-15 | журнал O75 T-36 | за O59 T-37 C-47 Q23 K69, сто E96 C-33, этог O83 S-42 T-31 Q9,
 год O73 E-33 C-44, месяц O63, подписк O51 S-41 C54 Q8, что O-53 Q9 K-29, ночь O52, ноябр O50 E-32 K-20, октябр S44 C-50 K-12,
 трет S50, беспокойств K49, это O-48 E-22 Q40, нее O-47 E31 T21, недел E44 Q-7, ним C43, смс O42, восем O39 Q-11, день E-39 S27 Q6,
 свет S37, секунд C-36, сутк O35, минут E-35, доставк C35, неуплат O34, нов E34, 0 T34, то O33 K14, три E32 T27 K16, май O31,
 отв K31, него S-28, пять K28, два S27 Q12, шест T24, границ K24, перевод K23, мной E-20, как K19, рул K-19, свой Q15 K12,
 прошл K15, март K-13, одну Q9 | заб E-21 S32 Q7 K-21, зонт C47 | забер O-57 Q7 K-29 | забира Q8 | заблокиров S-38 T98 C-52,
 за Q5, ни Q-5 | забр S69 T-28 C-49 Q9 K-16 | зав S-28 T49 C45 | завед C37 Q-5 | заверш S32, с S-25 | завис S53 T29 C-76 Q-5,
 от E45, на T-28 | зависим E35 | завод E24 C47 Q6 | заводск E26 S-48 T54 Q8 | завож S49 | завтр O-62 S-49 T-50 C122 K-17,
 до E32 C-52 Q-14, с K-10 | завтрак E50 T22 C-35 | заголовк T-24 C-39 Q-7 | заголовок E53 | загор O59 S59 T-34, чек O57 | загруж S60 T-55
 | загруз S52 | загрузк S70 | зад S55 | задач S69 K-34, в T53 | задержк E38 T43 | задн O68 E-27, стенк S28 T-22 | задолженн O-37
 | заех T-21 C39 | зажев S-26 | зажиг T34 | зайт E-28 T35 Q19 | заказ T-62 Q17 K-36, отмен O69 C-56, в O65, на O42 C-32, а O-42,
 0 O23 T-30 Q18 K30, не T22, и Q-5 | заказчик E-58 T-21 C71 | заказыв O41 S-33 T-50 K19, у K48, 0 Q9 | заканчив O-38, на O-36
 | закладк C-39 | заключ E28 | закон O-69 E95 C-66 Q21 | законч E-31 S34 Q7 | закр O-50 E-25 S43 | закреп Q-11 | закро O-58 S33 Q-10 K12
 | закрыв E39 T27 Q-11 | закрыт O107 E38 S-66 C-50 Q-30 K-25, на O61 C-47, с C39 | зал E-32 S78 T-21 K-24 | зала E37 | зале K31
 | зам E25 | замен S30 K34, на E53, по Q15 | замер O28 S24 T-24 C31 K11 | замерщик T-24 C41 | замет E-35 S27 K31 | заметок K-20
 | замечан E-26 C60 | замок O55 | замороз S38 K-12 | заморозк E25 | замуж S-40 T-37 C124 | зан O47 | занов S-100 T74 C-38
 | зап O44 S31 Q25, с S31, на E24, заблокирован S24 | запис E22 S-40 Q8 K-16, и S-35, на E-24, к Q13 | записыв S37 | запиш K-10
 | заплат S140 Q13, за S31 | заполнен O-39 S48 | запомин E27 | запомн E45 | заправк S27 Q12 K-11 | заправл E-36 S41 | запрет T27
 | запрещ O-42 T-21 C51 | запрещен O-49 C72 | запрос C-38 Q-7 K-20, с S40 | запуск O-43 S64 C-39 K-21, от T39 C45 | запуст S97 T-87 C-66
 | запят E29 S-41 C-48 K14 | заран O-35 Q-5 K-11, благодар C-34 K20 | заречн K-12 | зарплат C-54 | зарплатн E31 | заряд E-27
 | зарядк T-20 | заряж S-28 Q14 | застр C40 | засчит O74 C-47 | засып T24 | зат O-96 E32 S119 C-54 | зато O55 | заход S-63 T64 Q-5
 | захож O86 E38 S53 T-26 C-43, с E29 | зач T21 Q-47 | зачисл C-36 K18 | заш Q-6 K17, в Q-5 K19 | зашл S41 C-48, в S27 | защит S-27 K-11
 | заявк E-42 S-35 T71 C62 Q6 K-13, оставл O70 T50, на T-24 Q12 K26, в T24, 0 K-10 | заявл O-54 E20 S41 Q7 K-15, на S46 T28 C-52 K24,
 0 C40 K-13, о S28, в T21 | звезд C39 | звездочк T24 K19 | звон O43 S-42 T95 Q-17, в S-36 T64, на T58 C-48 K29, вам O29 E32,
 и T-30, мне K-11 | звонк O39 S26 C-70 Q-5 K-24 | звонок T-34 | звук O102 C-75 K-11, есть S-28, отст S28 | здес E69 | здоров E-31 K59
 | здравств C51 Q-14 K82, уважаем K16 | здраств K33 | здрасьт K10 | зебр Q-5 | зелен O82 S32 C-44 Q6 K-20, а E26 | зим O34
 | зимн Q32 | зинаид K-19 | зна O-96 E59 S25 T-37 | знак E41 T-26 | знаком T41 | знал E30 | знат Q24 | знач E107 T-25 Q23 K-11,
 и E30 | значок S27 Q6 | знаю E-26 S-48 C69 Q-23, что E-34 | зов O-102 E-27 S29 K93 | золот E39 K21 | зонт S33 C59 | зону S39
 | зоны T21 | зоя K-16 | зуб O52 Q-12 K11 | зуев S27 C-46 K57 | зять O-59 E-25 T23 | и E22 C-45 Q25 K-15, в O-21 E113 T28 C-77 Q-13,
 с O91 E-41 S-30 T47 K-13, надо O85 T39 C-40 Q15 K-10, плат E79 C-57, он O52 S78 T-32 Q-7, уех O77 S-51 T-25, тепер O62 S77 T-24,
 я E74 S43 Q-6 K-22, еще O73 E-44 C-60, так O68 S-28 T-50 Q5 K-14, сраз S66 T-37, тот E-28 T20 C63, как O-53 C61, больш O60 E-23 C-51,
 выход E58, сто O54 E-30, останавлив S53, отд E52, мы S42 C-51, то O-44 C50 Q5 K38, встав S-50 T48, пришл C50, через E49,
 всегд C49, работ C-48, закрыв S47, сид T47, она O46, вст O44, говор O44, сохран S44, убер T34 C44 K35, скольк O-43 Q21, тут O43,
 снов O42 S33, даже O42, 0 E-36 S-42 T38 K-13, кажд S-42, получ O37 S41 K23, оплат S41 T-23, за C-41, никак E40 C-38, чтоб O-39 Q26,
 номер C39, программ S38, до T-38 Q11, смотр E-37 T18, нич S27 C37, опят S-34 T37, меня S37, все O-36 T18 K16, счит E36, фото S-31 C36,
 сегодн S-36 T30, на T-36 Q20, сдел T36, прос C36, у E35, посл S-34 C34, включ O-32 T-17, когд S-32 Q16, вмест S31, при S-26 T31,
 извин C-31 K14, постав O-30, парол S30, дальш S30, там S-30, буд S30, коробк K30, та E-29, показыв S29, пот S29 K12, нет S29 K-12,
 предлаг S29, телефон E28, не S28 T-26 K-11, запис E27, две E27, дел E27 T-23, пуст S26 T27 K-11, свет S-27, скаж S26 Q19 K17,
 сам T26, объясн Q-26, есть E-25, верн O-24 Q9, половин S24, открыв T24, выключ T-22, добав T20, помен Q-6 K20, вход T19,
 отключ Q-18, что Q17, сообщ Q-17, можн Q7 K16, это K15, куда Q13, ваш K13, заб Q11, его K11, один K-10, присл Q-8, ост Q-7,
 прав Q6, никт Q5, адрес Q-5 | иванов K18 | игнорир E-37 | игор O-40 K37 | игр S-28 Q-12, с E53 S-44 C35 | игра O49 E-40 S38 K25
 | игре O63 E-33 S53 K-10 | игрок S32 | игрушк K-10 | игры O38 | идее E-38 C42 | идемпотентн E28 | идентификатор S-27 | идет O-50 Q9,
 0 S-39 | идти E54 C-62 | идут O80 E-50 S-35 T-31 | из S33 T31 Q-5 K22, 0 O56 E-46 C-90 K42, исходник T50 C-69, пяти O61 T-21,
 ворд S29 T53, за T-50 Q31 K-16, смс S49 T-28 K16, прилож S41 C-46, репозитор C46, шест O42, списк O42 S-35, письм S42, коробк E40,
 них C-40, розетк S-34 T39, соседн E37, под T36 C-37, ваш T-35 Q30 K-15, банк S34 K-12, двух T23, той T20, дома K12 | известн O-77 C50 Q-34
 | извин E-60 S-36 Q-7 K111, за K57 | издевательств O47 S33 C-56 | измен E53 T29 C-45 K-16 | изменен S-26 T-26 | изнутр O37
 | изображ T25 | или O-44 T-27 C-61 Q34 K-58, мы Q30, скаж Q-30, вы Q28, хотя E-26 Q-13, пришл Q-19, деньг Q-15, мне Q14,
 замен Q14, что Q-14, тольк Q-13, это Q12, на K-12, верн Q-9, он Q7, нет Q5 | ильдар K33 | ильиничн K12 | ильич C-54 K91 | им O-40 T-24 C61 Q-5
 | име Q6 | имен Q-6 | именн E49 S-28 T-28 Q-5 | имею E-27 | импорт O-56 S51 T45 | имя S31 Q-6 K23 | инач Q-35 | инвентаризац O56
 | инвертиров T27 | индекс S-37 | инженер T32 K-20 | инн O37 S42 K-13 | инна K42 | иногд K25 | инспектор T23 | инструкц O-50 S49 C37 Q25
 | интерв E63 T32 C-50 | интерн E-60 S-58 T49 C89 Q15, есть O56 T58, на O50, в C-41 | интернет O77 S30 T19 C-78 Q-9 K-41,
 нет O41 Q-8 K-13 | ип O40 K12 | ипотек C32 K-14 | ирин K66 | иск T-17 C35 Q9 | исключ E58 T35 C-54 | исключен S-27 | искр O69 S-44
 | исполнен O40 | использ E-32 C36 | использов O53 T37 K28 | использу C41 K-11 | исправ C-49 Q-8 | исправл E-35 T36 C-30 Q9 K-23
 | исправн E31 T-26 C42 | исправьт T23 Q7 K-21, пожалуйст T34 Q12 K-15 | истор E-26 T-38 | источник S30 | исходн E82 | исходник O-39 E-31 S-36 C72
 | исчез O53 T-21 C-37 | исчезл O38 | ит K36 | итог O48 S-45 C-43, 0 E36 | их O-60 E33 C37 K-18, пожалуйст S30 | ищет S41
 | июля C48 | июне K26 | июня C53 K22 | й K-15 | к Q14 K-43, делу O-42 C60, вам S-60 T40 C60 Q7 K-15, перв C-60, 0 E50 Q11 K18,
 ней O43, ваш C42 K-19, окулист O34 S40, утру O38, ним T33, лору C33, слов E-32, вечер E30 Q12, кабинет E-29, чему E28, невролог E-26,
 заказ E25, стоматолог Q16 K13 | каб K32 | кабел E-60 T129 C-55 Q9 K-13 | кабин E-38 T30 Q6 K-22, так T32 Q6 | кабинет O34 C-56 K22
 | кадр Q-29 K10 | каж O-36 C37 K30 | кажд O48 S-45 Q8 K11, вечер S-55 C36 K31, день O45 E-25 T19 K9, раз O-44 E32 S-38 K-11,
 ночь T-30, месяц E29 Q9 K-11, утро S-26 T21 K18 | каз E57 | как E38 C-59 Q80 K-37, то O117 E-78 Q-23, тепер O-71 Q36, тольк O69 T25 Q-9,
 раз O-49 E68 T-20 Q-6, за O64 E-28, в O-43 E63, положен E-53, всегд E-30 S49, верн O-48 Q31, и O-45 T27, я E-44 C44 Q-5,
 обычн E-42 S30, из O41 Q5, написан S41, помен C41 Q14, не S37, вел S34 T24, правильн Q-32 K32, у K30, это E29 Q-25, дура S27,
 мне Q26, документ Q22, ее Q-17, числ Q16, ветк Q12, его Q-10, будт Q-9, именн Q-7, есть Q-6, основ Q5 | календар O32 S-38 Q7
 | калининград K27 | калькулятор O38 Q33 | камер Q-9 K-12, на S60 | камп T32 K-26 | кан O-44 T31 C-29 | канал E-24 K-10 | каникул O-54
 | кап O72 E-36 C-51 | капремонт E31 | кардиолог E28 | карт E30 T-25 Q-5, не O68 S-25 T-64, и C-62, на S-33 K61, в O52 T33,
 0 O-44 K-17, памят T36, пот E34 Q-16, лояльн T25, ушло Q-8 K-11 | картин O73 E-37 T69 C-36, та T37 | картинк O81 S48 C-69 K-14
 | карточк S58 T-44 C-50 | картошк T-24 Q-5 | картридж E-42 S47 T42 Q-5 | каршеринг E-34 K-18 | кас E39 | касс E-19 S32 Q-7 K52,
 проб E67, самообслужив S39 | кассир O59 C-46 K31 | кастрюл E29 | кат T39 | каталог T28 K19, с T26 | кафе E-41 C58 Q5 K-17,
 на C40 Q6 | кач T27 | качеств E-22 Q-34 K-17 | кашу C55 | кв K67, 0 K53 | квадрат E-24 | квадратик O96 C-42 | кварт K23 | квартир S-34 T41 Q-20 K-34,
 0 C43 Q-15 K-18, на K25 | квитанц E-53 T-29 Q-19 K-26, за O52, 0 S27 | кг Q8 | кем E-28 Q20 | кеш S26 T23 Q15 | кид T35 C51
 | килограмм Q9 | кино E35 K-23, смотр K-10 | кириллиц S-31, в S-25 | киров K15 | кит Q11 | китайск O60 | клавиатур O43 Q-30 K21
 | кладовщик O-54 S51 C34 | класс O-35 E-56 C64 Q19 | классн S-30 T65 K-33, руководител T47 K-32 | кластер O-53 S45 | клиент S72 Q7,
 не E60, 0 O-39 S-30 C45, из S38 C-40 | клик, по S52 | клиник Q14 | клоун Q8 | ключ S55 Q9 K-38, у C65 | клян E25 | км C58 Q-38
 | книг T24 C48 K-16 | книжк S-42 C52 | кнопк O77 S-101 T35 Q9, в O59, с O-51 E31 S38, не O-36 T43 C39, оформ S-25 | ко Q-18,
 мне Q-14 | ковер K30 | ковр K16 | коврик T45 | когд E28 S33 T-50 Q48 K-24, я T21 C-44 Q-8, уже E-30 Q-10, в Q-16, буд Q15,
 звон Q-5 | кого O-48 E33 C48 Q-39, нибуд T24 | код E-35 S36 T-40 Q17 K-38, 0 O54, приход O-41 C48 Q16, из O-38 S33 T-29 K11,
 по T30, подтвержд K23, на T21 | кода O41 | коде T-27 | кодек S48 | кодировк E-23 T24 | коду O-54 C50 | коды O53 C-39 Q17
 | колен O-40 C54 | колес E48 T35 C-46 | колесик O52 T36 C-44 | количеств E47 T-31 | коллег O42 E-24 T-26 C77 K-21, на C46,
 в O42 E-21 | колонк C-48 Q-5 K-11 | кольц Q27 K21 | коляск C78 K-16 | команд S35 Q-17 K-23 | командировк O-38 C42 | комисс E43 T-24 C-44 Q26 K15,
 за K23 | комм O-81 C100 | комментар E51 S-45 T-22 Q5 | комментари E26 | коммит T80 | коммуналк E33 | комнат T58 | комод S34
 | комп S-46 C33 K83 | компилир T21 C-52 | компилятор O44 | комплект E66 T-23 | компонент T-24 | компьютер E-64 C34 Q43 K15
 | кому Q18 K-11 | кондиционер O41 | конец T48 | конечн O-59 T24 | конкурент E32 S-26 | консол O54 E-44 S-45 T46 | конструктор S42
 | консьюмер S30 | контакт O33 T87 Q14 K-21 | контейнер E-30 S33 | контекст O-59 | контор O-40 | контрол Q6 | контролер O42 K-15
 | контроллер O-34 S28 C43 | контрольн T21 | контур T-34 | конфиг O-67 E59 T-33 C53 Q14 | конфигурац E-25 | конц S52 T-23 Q-6
 | концерт K17, перенесл O58 | конч E-26, на S27 | координатор E-24 | коп O-49 S43 C53 Q-17, с T22 Q-29, чека K21 | копейк E55 C-85
 | копир E25 | копиров S-25 | корзин E32 T-23 Q-6 | коридор O42 T21 | корм O28 S-43 T-28 | коробк E29 S-31 T-41 Q5, нет S41,
 с K29 | коробок O43 | коротк O38 C-38 | короч T21 Q10 | корпоративн E-33 S-25 C49 | корпус E26 C-66 | кот E-57 S-35 T-52 C64 Q-16 K51
 | кота Q7 | котор E79 S-43 C-82 Q-15 K-20, я O96 S-42 C-43 K-11, не O91, в O59 C-53, мы O53 C-48, вы S26 T-27 | кофе O45
 | кофемашин O34 K-25 | кошк T-23 C39 | край S35 | крайн O-39 K33 | кран E-42 S-32 T65 C-52 K-10, закрыт Q-5 | крас T26 | красив E45
 | красн O111 T-27 C-51 K-21, и S27 Q6, лампочк Q-7 | краю O41 K30 | края T34 | кред O-43 | кредит O33 | крем O82 K-23 | кресл Q5
 | крестик E26 S51 C-40 | крив T47 K24 | кристалл C62 | крич K20 | кров S33 T-19 | кроват S-26 K19 | кроватк S26 | кром S29
 | крон O-92 | кроссовк O44 Q-9, 0 E28 Q-6 | круг O113 E-52 T27 C-72 K-31 | кругл O-40 K-14 | кружок E-35 K-14 | крупн E55
 | крут E-54 T95 C-34 Q-8 K-15, на O-54 T22 C38, кружок O41 | крыс O46 C-42 | крыш E-60 | крышк E-30 S28 T-40 K-16 | кстат C61 Q-6
 | кто O56 S-37 T-32 C-42 Q28, то O56 S-57 T-23 Q-20, это Q-41, нибуд Q11 | куб C-42 | кубик T32 | куда E-22 T-29 Q29 K-35,
 смотр Q35 K-12, его Q-27, везт Q-17 | куки E24 | кукл O49 | куп E-32 C38 Q-13 K-25, у O78 K-22, в O-28 | купе O45 | купл O-60 C64 Q9 K16,
 в E-31 K22, 0 Q15 | куплен K25 | кур O66 E-23 Q-16 K-18 | курс O-34 S-26 T-28 C53 K60 | курсор S45 T-25 | куртк Q8 | курьер T-30 Q-14 K-20
 | куск T28 | кусок O60 S-42 C-41 | кухн O40 T18 K36 | кэш O37 T47 | л S-25 K17, с K11 | ладн C64 | ладог E-25 | лаз C36 | ламп O-51 C30 K-24
 | лампочк Q-5, и Q-7 | латиниц O40 S-28 | лев O118 E-58 C-41 Q-31 K-22 | лег Q7 | леж O-28 T-31 C44 Q-6, в O-36 T25 C53 K14,
 на C-45, у C38 | лез O31 Q-5 | лекарств E27 S-33 | лент K-17 | лесн O-44 E-42 S-45 C68 Q15 K27, 0 K21 | лет O-66 E27 S-58 T-76 C130 K-10,
 и C-43 K18, 0 K-12 | лета O-38 T-20 C69 | лето Q8 | леч O-53 T122 C-64 Q34 K-14 | ли O-80 S-31 Q72 K58, мне C45 Q-7, в T35,
 на E30, я Q5 K27, ваш Q15 K26, это Q24, у K-20, его Q-16, вы Q5, поддержк Q5 | либо O-86 E55 S-38 T-52 C-100 Q-22 K-13 | лид K28
 | лим O-34 Q11 | лимит E-44 | лин S-32 T51 K-17 | линк T24 | линукс O40 E-29 | лист O60 T-41 C-43 Q-7 K46 | лифт S-50 T-37 Q-7 K-17,
 опят K-16, и K-12 | лицев O-57 E-36 C42 Q-6 K-13, счет O-55 C39 Q-5, 0 K-18 | лиценз S-25 C48 Q-6 | лицо T44 Q7 | личн E-34 T31 Q-7,
 кабин S29 T-18 C-46, кабинет O34 | лишн O-46 E30 K-13 | лишь E-34, бы E-28 | лк C-41 | лов O40 C-38 K26 | лог O56 K-12 | логгер C49
 | логе O63 C-45 | логин O64 S48 C45 K-28 | лож E38 S35 | лок E30 | локал S-32 C91 | локальн S26 T32 | лом O40 | лору C33,
 на C37 | лояльн T25 | лужа O73 C-53 | луп O48 | лучш O-39 E51 S-28 C-34 Q42 K30 | льет Q-8 | люб O-81 E57 S96 T-22 K-42,
 врем C47 | люд T33 C49 Q-62 K21 | люди Q-19 K66 | людм T-28 K84 | людьм Q-7 | м E-43 T-32 Q9 K19, 0 K-12 | магазин E-45 S-48 T-30 C50 Q-15 K31,
 на O-32 C42 K20 | магнитол S28 | мае E26 S-30 C74 | май O31 | мак O-48 E90 T-27 | маке O50 | максимум E31 T25 | мал O38 Q13 K-15
 | маленьк O30 S-43 T-46 C59 K18 | мало O37 | малы O53 | мальчик K15 | мам E43 | мама O-76 E-43 C132 Q-5 K60 | маме O-36 S-40 C45 Q-8 K-22,
 0 E23 | мамин C36 K39 | маму K-10 | мамы K52 | манифест E33 | марин K17 | марк E-37 | март C74 Q11, 0 E24 S27 | маршр K23
 | маршрут O70 E-47 K-11 | массив T23 | мастер O-98 S-28 T33 Q-10, по E-33 C42, 0 O33 T41 C-36, был T37, на E28, в T20, или Q5
 | мастерск K20 | масштаб S65 T67 C-47, 0 S46 | матер T27 | матрас Q20 | матриц Q6 | матч E-32 S43 | мах O44 | машин C43 K-10,
 не Q7 | машинк C50 K-11 | мая E-23 C62 | маяк K24 | мб K-20 | мгновенн O40 E35 | мебел E26 K26 | мегаб E46 T21 | мегабайт C45
 | мегабит O50 | медленн S26 | медсестр C42 | межд Q-6 K-13, проч E32 | мел E40 | мелк O114 C-71 | мелод O59 Q11 | мелоч,
 но C40 | мен Q20 K-16, у C-54, в E37 T22 C-34, на T19 | менеджер S-57 T26 Q10 | меньш E60 S-37 | меню O-18 T66 Q-10 | меня S-47 T-50 Q-41 K15,
 зов O-35 K92, 0 E29 C-59, в O49 Q-28, нет S28 C49 K-16, и O-33 C47, не O-42 E25 K9, по O-41, их O40, с O34, на E25 Q-32,
 кажд T29 Q8 K19, вопрос Q-7 K-26, там Q22, снял Q-10 | мер S28 T-25 | мерж E28 T-21 | мертв O48 E38 C-36 | мессенджер O36 Q-9
 | мест E59 T36 C-50 Q-6 K-31, у S36 | месяц T-44 Q-13 K-33, назад O40 E-41 C66 Q14 | метел C65 | метк O-46 E69 C-41 Q-30
 | метод O43 T-30 | метр S64 K-11 | механическ O-43 E67 | меч T-32 | миг E23 S28 T-23 C-54 | миграц E34 T-35 | микрофон S26 T28
 | миленьк K15 | миллион E38 | миллисекунд E-31 T27 | мимо T80 C-36 | мин T-34 C-42 Q-12 K18, на O60, через S39 T-37, двадц E-27
 | минимальн O-41 | минус O-69 E25 T40 C72 Q-32 K-17, 0 O35 T25 C-82 | минут T-29 Q-13 K-16 | мир T21 | мира K-20, 0 K-19
 | миха T-24 K38 | младш E-55 | мне O-73 T-61 C57 Q39 K-11, на O30 E-35 C-64, в E-59 S63 Q-9, бы E-33 C-52, никт O40 C-51 Q-13,
 ответ E49, сказ O-48 C47, 0 O39 S-28 K48, с O-48 C29 K-12, позвон S42 K15, по O41, не O-41 Q-5, звон S41, и O-38, что O36 Q15,
 пришл T33, как E30, нужн E-28 Q-5, пиш S25, тепер Q24, за E-23, все K13 | мног K-11 | мной E-35 T-33 | мною E-37 S29 | мобильн O66 E-30 K14
 | мог O-37 Q5 | могл E25 | могу E-57 S-55 C121 Q-32 K21, сдел C-38 Q9, войт K-30, присл Q9 K15 | мод O-53 C36 Q11 | модалк S-31
 | модел O-46 E23 S-45 T-24 Q-7 K-16 | модул S-54 | мое E41 K18 | моег O55 C-62 | моей C-67 Q-6 K10, карт Q-5 | моем E54 | мож T-27 Q32 K-13,
 из C56 Q13, быть Q-18, дело Q12, у Q-10, в Q6 | можн S-52 Q36 K42, тольк O33, перенест Q5 K32, закрыв T20 Q-8, ли Q18, сдел Q-9,
 в Q-6 | мои O70 S35 T53 C-87 K-18, 0 S25 | моим O60 E33 T28 C-42 Q-7 | мой S-58 T-18 Q40 K-13, аккаунт O75 S-28 Q-5 K30,
 заказ C-67 K-12, номер C-43 K16, телефон K16, див Q15, адрес K-10 | мокр O34 S57 | мол O36 | молн E26 | молок O71 E-55 S46
 | молч O53 E53 S-35 T45 C-41 Q-38, и E27 | момент S40 | монитор E-30 | монореп S28 K21 | монтаж E47 | монтажник O-77 S53 T-26 C49
 | монтер T37 C-58 | море E-28 | мороз O58 | морозилк T25 | московск S35 | мост Q-5 | мот T31 | мотор E28 | мошенник T21 | мою O36 E-52 Q-5 K-27
 | моя S-27 T-37 Q13 K-19, фамил E-32 | мс O39 C-39 | мск O29 S-26 | муж O-98 E-69 S-38 C155 K-17 | мужа S-28 T35 Q13 | мужик O-44 Q-11
 | мужнин O79 | мужск O39 | мужу O44 Q26 K27 | мужчин O38 | музык T61 K-14 | мультиварк C73 K-27 | мультик C50 Q13 | мусор O78 T-22
 | мфу C40 | мфц O-34 E-24 T49 | мы O-87 S-78 T-66 C141 Q29 K-24, не T-26 C-74, его E66 C-29, плат E52, на C-37, с E-34 Q-7
 | мыла E-27 C45 | мышк K22 | мьютекс Q6 | мягк S42 | мят O50 | н K37 | на Q-13 K-57, стар O80 S-33 C-116, два O116 E-43 C-42,
 этом E99, том O-44 E86 C-56, нем O-58 T27 C84, коробк O-79 E36, перв S79, весь O58 C-78, почт T78 C-41 Q-11 K-16, люб E-49 S34 C-73,
 рук O-67 E37 T-45 C54 Q-30, андроид C66, картинк O-40 E65, то O-38 E64 T-23, это O-35 E64, максимум E-26 T64, друг O63 S48 C-50,
 лестниц O63, главн E63, выходн C63, сайт E35 S30 T62 Q-9 K28, замен T-24 K61, так O-57 E60 T-26, прошл O-60 E-26 S32 C40,
 табл O59 E-31 C-46, чист O57 S32 T-26, крышк C57, схем E56 Q20, корпус E55 C-38, секунд S54, дачу C53 K29, восем O-39 E-30 C52 K31,
 кажд E23 S-24 T51, меня C51 Q23, страниц O-49 E50 C-44, втор O50 Q9 K25, дне O50 E-26, пенс C50 K-11, касс K50, последн O49,
 одну O49 T-25, китайск O49, шаге E-28 S49, вас E-28 K49, ремонт T34 C-49, смен C49, рабоч O48 C-46, четыр O41 C-48, улиц E-26 T21 C48 K22,
 телефон S35 T-46 K-12, вокзальн O45, бумажк E45, двер E45, балкон E-22 T45, двадц O44, полу O44, пят C44 K19, amd64 C44,
 тот O43, свадьб E43, день T33 C43 Q9, двух T-36 C43, обо C43, стен O-42 E23, себя O-41, шест T-41, рынк O-40, планш O-40 K32,
 лин E38 S-40 C38 K-12, трет C40, android O39, полчас O39, кнопк E39, полгод C39, как Q39, python O38, садов O-38, пять E-38 S28,
 седьм T23 C-38, карт S-37 Q-6, экран S28 T17 C-37, роутер T37 Q-8, нов C-37, мира E-35 S-25 T20, тро E35, час S-35, пауз S35 T-28,
 ваш E34 T26 Q17 K23, лесн E-34 S-33 Q16 K25, 0 S34 Q-8 K10, компьютер S34 T-29 Q32 K-13, английск S34 T28, номер T33, маке O32,
 мест E-27 S-32 T21 Q-7, три E-32, порог E32 T32, айфон C32 Q6, сутк C32, юбил O-27 S-31 C30, горяч E-28 T31, сво E31, линукс E-31 T25,
 полк E31, соседн E-31 Q-6, ночь S-31 T22, них Q31, склад O30 Q10, котор E30 Q16, бел T30, четверт Q-30, ваше K30, тридц E-29,
 пуст E29, этикетк E-29, машин T29, зарядк C-29, сервер S-28, сам T-28, заводск T28, всех E-27, объект E-27, сторон T27, чеке T27,
 домашн K27, море E-26, чуж S-26, черн T26, даче K26, трех T25, этот E24, что E24 Q8, вкладк S-24, обычн T-23, концерт K23,
 щиток T22, середин T-22, прав T21, сорок K20, счет Q-18, ноутбук K-17, вашу K-14, крыш K13, стойк Q11, суббот Q6, глаз Q5,
 нее Q5, отмен Q-5 | набеж O51 | набир S34 T39 C-62 | набор E-24 K32 | набр S39 Q-5 K-13 | навес T43 | навигатор S-32 K-10
 | навсегд E24 T-25 | нагрузк E-25 C58 | над S77 K22 | наде E-33 K53 | надежд K13 | надежн K-12 | надо O-57 E28 T40 C50 Q6 K-17,
 было E-53 T52, 0 S25, ли Q9 K-10 | надп O61 T30 Q-7 | надпис O41 T54 | наж E-36 S61 T-99 Q35 K-11 | нажат E59 Q-7 K32 | нажим T33 Q6
 | нажима S52 T22 | нажм S56 T32 | назад E-23 S68 T-59 Q-30 K-18, и E-30 | назв O42 S47 T-31 C34 Q5, код K23 | назнач O-45 C39 K25,
 на K28 | назов Q28 | назыв O-88 E66 T-26 Q-35 | найд S-25 Q-10 K-13 | найден O38 | найт O-31 C43 Q-7 | наканун E46 T-21 Q-11
 | накат C-32 | накатыв S27 | накип T56 C-38 | накладн E-18 S31 C29 | наклейк K27 | наконец Q10 K-13 | накоп O35 K41 | нал T-34
 | наличн O-49 S86 T-22 K-14 | налог O21 S24 C-44 Q13 | налогов S-32 C-43 K-13 | нам E-62 S-34 T-54 C58 K-43, в C-41 | нами C86
 | напечат Q-12 | напис E35 Q-24 K33, что O64 | написан S32 T-37 Q-6, что O-87 E77, в E45, 0 E-28 | напиш T-22 Q-6 K-33 | наполовин E-23
 | направл E-39 T37 | напротив E39 C-39 | напрям S-43 T121 C-72 | нарисов E29 | нарисован E78 | нарочн O-54 | наруж T21 | наруш O83 E-34 Q28 K26
 | нас T-35 C36, нет O-45 C71, из C-55, с C-54, в E-34 S43 K30, по E-26 C38 K24 | наскольк O-46 E91 C-50 Q6, я E25 | насос O-47 E-45 C70
 | настоящ E-32 | настраив Q10 | настро E-24 S33 Q12 K-21 | настройк T27 Q-8, все O-44 C100, сто O-59 E34 | насч K10 | насчит O41
 | натал S-28 K69 | науч T-22 Q-8 | наушник T-31 Q-5 K-23 | нахам O68 C-38 | наход E29 C-54 | нач O74 E-59 S30 T-26 C-43 Q20 K-10,
 посл S51, 0 E24 S-30 C45, когд O-43, в S-28, снач T24 | начальник C38 K50 | начин E-26 S54 C33 K32, с O-54 K35 | начисл O61 T-29 C-43 Q-5 K-27
 | начн S27 C33 | наш E-129 S-36 C57 K58 | наша O-38 E37 T-31 C53 | наши Q-9 | нашл S-29 C58 Q12 K12 | ндс E61 C-88, 0 C-42
 | ндфл S28 | не E-29 S-53 K-55, мен O-87 E50 S30 T-33 C97, было E-95 Q-9, наш T95 Q-5, трог O-94 E38 S57, стал O-81 S67 T34,
 мож O79 E41 C-56, надо O-75 E-53 K-10, измен O-38 T74, звон T-72 K-13, став O71 E21 S-35, рон O-50 C70, найд O69 T21, сказ O-30 T-24 C67,
 помн O-41 S29 C66, буду E-25 T-38 C66 K-13, спор C66, хоч E-35 C65, мой O64 T39 C-49, поменял O62, вли O-61, идет E29 T61,
 могу O60 Q-13, пуст O-54 C60, получ O49 S-48 C-59, позвон O57, помогл O57 T33, тот E51 C-56 Q7, работ T-56 K-17, успев O55,
 завис E51 T53 C-54, моя C-54 K29, вид O53 T-43, закрыв T-26 C52, нашл O-32 T51 Q15, относ O-46 C51, проход O51 T-29, удал O-50,
 замет O50, нос C50, открыв S-34 T48 C41 Q-20 K-11, очен C47 K13, по C-47, так O42 Q46, больш E45, хват K45, вернул O44 S-29,
 бер E-35 T32 C44, ту O43, нуж O-41 E31 C-43, тому S43, усп S32 C-42, провер C42 K34, приним O41 E-41 S31, отвеч O41 K28,
 вижу O41 S-29, оформл O40, пришл O33 T40, ниже E40, написан E-40, гре S40, сохран C40 K29, найден O38, попад O-33 C38, примен O38 K28,
 пуск S38, прошл S38 T-22, держ O37 S27 Q19, в E-37 T24 Q7, то E-37 S24 K-16, печат O36, нажим E-35 S-31 T36 Q-5, видн S-36,
 дал T-36, уход O35, приех C-35, поним C-34 Q-5 K26, все E33, дел S33, смотр T-32 C33, знаю O32 T26 Q-21 K10, дает O-32 S-28,
 приш E24 S25 C-32, выход E31, происход S31 Q6 K31, подлеж S30, оплач T29, слышн T29, лов S28, подписыв S28 Q9, включ Q18 K28,
 зна E-27, против T27, взял T26, совпад K26, срабатыв E25, завод S25 Q7, нужн S24, собир S24, действ T24, ответ T24, чит T23,
 бол T23, подним Q22, спас T21, подтвержд Q20, плат K19, на K16, заряж Q15, подключ Q8 K14, долж Q11, говор Q-11, польз K10,
 должн Q9, реш Q-6, подошл Q-6 | небольш C67 | неверн E-27 S50 T-25 | невест O-46 Q-6 K23 | невозможн O69 C-47 K-10 | невролог E-33
 | него E24 S32 T-32 Q-7 K-19, на C51 | нед Q24, назад E41 C69 K20, и O41 | недействител O62 E29 | недел O38 S-49 T-46 C26,
 по C54, назад T-21 C47 | недоста O36 | недостаточн O52 E-27, мест S28 | недоступ O52 S28 T-38 | недоступн O39 | нее O45 E34 Q26,
 в T-28, и T23 | независим T45 | неизвестн O65 | ней E-36 T30 Q-5 K-21, нет O-33 | некотор C37 | нельз O57 E-75 S-49 Q-60 K-11,
 ли Q-53 | нем S30 T40 | непонятн Q-27 K-14 | неправильн O71 E-26 | нескольк S29 T-28 K21 | нет O81 E-23 C-59 Q10 K-29, в S55,
 то O-46 Q-5, связ K42, а T31 K20, и T-22 Q15 K10, интернет K-16, с K-10, на Q7 | неуплат O34 | неч C-44 | ни O72 E-22 S-66 T-43 Q-6 K-18,
 разу O-88 C61, слов E-29 C74, в T-22 C-49, при O-28 C39, у S30, к E28, одн O-27, на Q9, за Q-6 | нибуд Q7 K-16 | нигд Q-5
 | ниже O38 S30 C55 Q16, 0 E37 | низк T39 | ник S-32 T-60 K-16, не O-57 T-25 | никак O77 S-24 Q-7 K-35 | никола K31 | никт E31 S-44 T-40 Q6,
 не O51 S-31 Q-16 | никуд T-33 | ним Q28 | нина O-37 E-34 K16 | них T35 Q9 K22, все T-31, не T31 | нич S44 T24, в S33, не T28 Q8 K31
 | но E-157 S-71 T94 C92 Q-10 K-21, это O-82 E-58 T20 C47, тогд T63, не T40 C-50, хот C49, в E29 C-48 Q5, он T-19 C46, там C45,
 деньг O42, у E-35, я T-20 C34, 0 E32, на E25 T28, с E22 | нов O-43 T38 C33 K-17, клиент E30, сотрудник S27 K30, паспорт E29,
 постав T24 | ноды T23 | ножк E-45 T40 C59 K-13 | ноль E85 S-34 C-35 Q-5 K-15 | номер C68 K-95, с S-37 C64, 0 E-47 T45 C38 K-62,
 телефон S47 T-53, в O52 T20, на O-49 Q16, уже O31 C-38, операц S25 | норм E38 | нормальн O9 E38 T-28 C-67 Q16 K-15 | нос E-46 C83 Q-40 K-13
 | носк O39 K18 | нотариальн E25 | нотариус E-27 | ноут S33 T59 | ноутбук S36 T61 K-25, с T28 | ноч E42 T-52 Q-5 K-16, и T-28
 | ночев O37 | ночи O38 E-35 | ночн O31 E-40 T-28 | ночь E-41 C-41 Q-5 K-11, на O-41 S41 T-30 | ношу S-26 C56 | ноябр T-72 C14 Q-11 K-25,
 0 E-29 S-49 C99, не O68, с E55, я S52, на O47, в E-42 T-22, по S40, через S26, и K23 | нрав O-77 C75 | ну O-37 E28 Q-16 K-21
 | нуж O-49 E26 S-26 Q11 K-20, мастер E-38, ли Q16 | нужн O-61 E-39 T-22 Q29 K-21, коп C-75 K25, ли Q23, справк K-16, чтоб Q11
 | нул T-27 | нулев O-41 S29 T-27 | нуля T28 K32 | о E34 S-49 Q-7 K19, чем O-31 E47 | об O-58 T-47 C80 K-15, этом T-40 C52,
 оплат K-11 | оба T-20 K-14, раза O54 T-25 | обе O-33 S-25 T61 | обед O-53 T-42 Q-19 K18 | обернул T58 C-42 | обертк C42 | обещ O42 S-72 T-49 C93 Q-15 K-15,
 0 O69 E44, в O60 E25, что Q6 | обид O-53 C75 | облак K10 | област C40 Q6 | облачн C52 K-22 | облезл K27 | обложк S34 | обм E-39
 | обмен C34 | обменя, на Q7 | обнов E-36 S96 Q-23 K-16 | обновл O-56 E29 S99 T-31 Q-28 K-24, страниц O41 T32, до T35, 0 S32
 | обнул O75 T-30 C-44 Q12 | обо T-26 C34 K-13 | обогревател S-26 | оборудов O-38 C66 Q13 | обрабатыв O36 Q-16 | образ K-10
 | обрат E-35 | обратн E-59 T52 C-65 Q-8 K13, в O42, на E-24 | обращ S37 T99 C-41 K52, 0 O-53 S26 T-29 K61 | обрез O31 T-35
 | обрезан O49 | обслужив O-37 Q6 K-10 | обуч E41 K26 | обход T47 | обходн C-37 Q-29 K-13, путь Q-29 K-12 | общ O-63 E-37 T-37 C80 Q32 K-11
 | объезд O-44 E72 | объект E35 | объявл O52 E46 C-42 | объясн O-64 T-26 C32 Q-9 K-20, пожалуйст Q58 K17 | объяснен T-21 | обычн T-20 C76 Q-9 K-28,
 0 E-47 | обяз E33 | обязан O-49 E36 C-38 | обязательн E-32 | огонек S28 T-33 | огранич E48 T37 C-46 | огромн K27 | один E47 Q-15 K-20,
 раз S44 T-66 C-30 K17, и O-44 T24 C39, день E40, из T26 | одинаков O107 E-60 C71 Q-5 K-11 | одиннадцат E-36 | одн E20 S-47 T33 Q17 K-28,
 и C31 | одна E79 S-48, строк E50, строчк K29, и E-26 Q9 | одно E53 K32, и E-41 T-33 C42 Q5 K24 | одновременн O-39 | одну K-23,
 цифр O61 | одобр O33 E35 | ожив O-50 T61 Q16 | ожид O54 E44 T-28 C-35 Q-5 K-16, 0 E59, что E49 | ожида O-39 C37 | озерн S48 Q7 K-19
 | ок O82 E-29 T25 | оказ O42 | оканчив O-40 C48, на C39 | оклад C48 | окн K10 | окна T49 K-19 | окне C-39 | окно E37 Q49 K29,
 0 K32 | окол S-38 T-26 C67, 0 O-74 | окошк O66 C-56 | округл T22 | оксан K58 | октябр T-29 Q-18 K-40 | окулист S40 | олег K36
 | ольг C-35 K50 | омск T-29 | он O-46 S27 T-35 C83 Q6, и E111 T-28 C-53 Q-9, до E67, на O-66 E30, все S55, у T29 C-51 Q-27,
 уже O45, говор O39 S-26, был E33 C-39 Q6 K23, меня C-39, еще C38, включ E35, в S-28, пиш S24, же K14, вообщ Q13 | она O-44 E30 S47 C68 Q7 K18,
 говор T63 C-58, была C-54 K29, мне O44 S37, не O43 K28, на E-28 T20 C36, там S24 T-30, уже T-29, и E26 T19 | они Q7 K-10,
 не C43 | онлайн S-53 | оно E43 S39 T-27 C-39 | ооо Q7 K58 | оператор E-33 T28 K12, в T26 | операц O41 E-51 K-13, 0 S24 C-42
 | опечатк O68 E-19 K-25, в O61 | опис O-45 E92 S-31 K-10 | оплат S38 T-43 Q-30, 0 S34 C-56, парковк S-38, через T28 K13,
 карт S26, госпошлин K22 | оплач E-43 C48 Q-6 | оплачен E61 K31 | оплачив E44 S-31 Q18 | опозд E-24 | ополаскивател T26 C43
 | оптик T27 | оптимизац K-14 | опят O93 E-30 T-43 C-35 Q6 K13, 0 E31, сто K-16 | ор E25 K-12 | организатор T53 | организац E-35 T-32 C42
 | орет O76 E-24 | орион Q5 | освобожд E29 | осен E25 Q-25 | осколк S-32 | основ E-44 | основн E46 | особенн K32 | ост Q9,
 в E27 | остав O-27 T75 C-56 Q16 | оставл E-29 T45 C-64 | оставьт O-59 | остальн O59 T-37 Q-15 K-11 | останавлив S81 | останов E27 S33 C-60
 | остановк E37 T-46 | остатк O31 S54 | остаток O56 E47 T-22 C-41 Q-8 | от T34 Q46 K-14, 0 O-38 S-45 Q13 K28, нее E29, друг T-20,
 вас Q-6 K-16, ваш Q5 | отв S-27 T57 Q-5 K25, в K29, 0 E27 | отвал T-20 | отвалив S34 T23 Q-5 K30, кажд K33 | ответ O29 E29 T33 C-42 Q13 K44,
 в E38, не T-22 K23 | ответьт Q-5 | отвеч E23 T32 C-68 Q-7 K54, что T65, 0 S-35, на K23 | отвеча S-25 K-20 | отвод E31 S32
 | отвяз T52 | отд E-34 S29 T-52 Q-6 K56, 0 K-17 | отда S27 Q-8 | отдав E46 S49 | отдел O-56 T49 C32 | отдельн E26 T32 Q16 K19
 | отел T-30 | отец O-69 C82 K-10 | отжим O47 | отзыв O-50 K-10 | отк T29 | отказ E42 S41 Q-13 K20, от K31 | откат K-11, на T35
 | откатыв S58 T-68 Q20 | отклон O67 S40 T-30 Q19 | отключ S-52 T90 C-34 Q12 K-19, 0 E29 | откр S109 T-26 C-71, в S35 T-30,
 коробк S-33, а K28, карт Q9 | откро C-36 Q-16 | открыв E61 S53 C-56 Q-26 K-26, и S52, карточк O42, страниц T28 | открыва S46
 | открыт E-63 T-23 Q-6 K-13 | открытк E40 | откуд O-53 E36 Q23 | отладочн C42 | отлич S43 Q6 | отличн K15 | отлож Q-6 | отм T33
 | отмен O27 E-44 S71 C-29 Q-6, подписк O-55 S48, пожалуйст C41 K30, и S-30, заказ S-24 K-14 | отмет T-24, что E-37 | отнес T43
 | отнесл T52 | относ O-31 | отнош Q-36 | отображ E40 | отодвинул T26 | отозв O35 T24 | отопл K-26 | оторв O43 | отошл T-32
 | отпечатк E49 | отпис T57 K-15 | отпиш K24 | отправ T80 Q6 K-13, 0 S32, вам S30, в Q8 | отправк E48 | отправл E27 S28 Q-7 K12,
 0 E-27 S36, в E25 | отправлен T43 | отправля O-37 | отпрашив O-36 C73 | отпрос S-24 C37, с S-24 C37 | отпуск T56 Q-11 K-11
 | отпуст S52 | отрабатыв T41 | отрицательн O44 | отсканиров O30 S38 C-54 | отслежив O53 | отст O78 C-49 K32 | отсутств C-48
 | оттуд O53 E-36 T31 K-15 | отч E-28 S51 T-21 C-39 K18, за S39 | отчет K22 | офис T33 Q21 K29, 0 T24, на Q22 | официальн Q5
 | офлайн E44 | оформ S37 Q-10 K46, возвр S34 T39, заказ K25 | оформл S44, полис S38, заказ S24 | охран S27 T20 | охранник O-76 T-22 C104
 | оценк T25 Q-6 | очен E-36 S-37 T-31 C36 Q-11 K75, прош K-20 | очеред S-39 T48 Q-6, на T28 | очистк S-29 T31 | очищ O65 E27 S-38
 | очк C-46 K43 | ошиб O66 S31 | ошибк T30 Q16, 0 E-41 S25 | ошибок E-30 | п E35 K67, 0 E35 K13 | пав T-30 K85 | павловн K-45
 | пад T53 Q-7 K-11, посл S61, на S-51, с C36 | пайплайн S60 | пак O39 S-45 Q-19 K-22 | пакет E-87 S50 T-30 K12, номер C-42
 | пален S-27 | палец E32 | палочк T36 | пальт S55 T-25 | пальц S109 | пам O33 E-33 S-55 | памят O49 S-30 T49 Q-8, в Q-6 | памятк O-48 E44 T38
 | пан T-33 C61 | панел O60 | паник K24 | папа E-33 C46 K19 | папк O56 E-27 T49 Q16, с S25 T22 | пар O63 C-38 | параметр T45
 | парен S-38 K12 | парк E-49 T28 | парковк E-28 T-27 | парол Q-14 K-21, смен O53 T61 C-35, не O57, помен S-39, а S-31, от S-24
 | парт C35, 0 O-36 C45 | пару S26 T-34, мин E28 S28, секунд T-25 | паспорт O-67 E79 S-26 T-47 C42 Q12, нов O51, на E-30 | пассажир O37
 | патч Q-7 K-15 | пауз S62 | пахн E57 | пачк Q-6 | пекарн S-36 C67 | пени C-36 | пенс C36 | пенсионер O-75 E47 C39 Q-10 K98
 | пенсионн T22 C-47 | пер T37 K-12 | перв Q-15 K11, же O63 S49 K19, раза O57 E-45, два O51 T28, раз C50 K-12, страниц S-34,
 дня Q21 K32, этаж C29 | перев S83 T-37 C-47 Q10 K14, по O44 K21, не S28 | перевед E32 C-42 K-11 | перевест E-61 S48 C-39
 | перевод O-60 E22 K-9, час S33, на K23, в Q8 | переворачив T26 | перевыпуск O31 T49 Q5 | перевыпуст Q-28 | перед Q-20 K-34,
 в O48 E-38 | переда E28 K86 | передав E-25 T28 Q15 | передач E32 S-24 | передел O47 T-28 | передела C36 | передум O-80 T-40 C84 K-24
 | переезд E-35 | переезж C62 | переезжа O-67 S-35 C91 K-18, в C41 | переех E-50 C44 K-11 | пережив E50 Q-7 | перезагруж O-35 T46
 | перезагруз E-25 S27 T-52 | перезагрузк O47 C-35 | перезапуск S37 T-39 | перезапуст S32 T-52 | перезаход T25 | перезвон T27 K-11,
 0 K-18 | переименов E-35 S-27 T54, в O35 E-29 | переключ E-34 S30 | переключател Q-29 | перекр S48 T56 | переменн O-51 S-25 T57
 | перемест S27 | перенес S69 C-38 | перенесл E50, на O58 E56 T-28 | перенест S25 C-68 Q43 K25 | перенос O-50 E50 Q-5 | перепис E58 Q25
 | переписк E41 T-26 K27 | переплат T40 C-48 | переподключ E31 S43 | перепут O-57 Q5 | перерасч C-38 Q-6 K-10 | перерыв E30
 | пересел S28 | перескакив S28 | пересобр T35 | пересозд T22 | пересохран T24 | перест O178 E-36 C-76 Q-10 K17, работ K28,
 приход E26 K-14 | перестав T39 | переставл E-25 T67 C-65 | пересч Q-7 | пересчит C-43 Q-5 | пересчита Q-6 K-18 | пересчитыв O-48
 | пересылк Q24 | переустанавлив T20 | переустанов S-28 T41 | переустановк T45 C47 | переход S32, на O53 | перечисл E35 | перечит S42 T-21
 | переш C63 | перешл O-55 C46 | период E50 S63 C-58 | перм Q12 K24 | перо S62 | песн E-29 | петл S26 | петр K33 | петров E31 Q16 K14
 | петровн K35 | печ E-24 S56 T-29, на T-26 | печат O78 E25 C-103 Q-41 K-38, ценник S40 | печк T39 C-37 | пешк E38 Q-9 K-11
 | пианин E-34 C39 | пик O-44 S50 | пин S27 | пинг O28 | пис O-50 E44 T34 C40 Q14, что O-38 E73 T-34, вам C58, сюда O40, в E-18 S-27 T35,
 на Q21 K-12 | письм E-29 C30, об O-43 C60, от C-51, с T33 K11, на K-17 | письменн T27 C-50 Q-11 | пит E-27 C27 Q8 K14 | пить O-43
 | пиш S-25 T55 Q12 K63, вам O-39 C56, в T52, 0 O40 T-23, что O31 S32 T-30 C-30 | пишу O-123 E-45 S-86 T20 C102 Q-7 K95, про C63 K-46,
 вам T23 C-41 K51, из K46, по K44, в S37 C-41 K-19, с K27, за K-20 | плагин E-37 S31 T-29 C64 Q-9 K-15, 0 C37 | плак O30 | планир O-45 S-29 C43
 | планиров C50 | планировщик K21 | планиру Q6 | планов E28 K-14 | планш E-28 T29 C-46 K29 | плат O-105 E52 S33 T-29 C63 Q29 K16,
 в E34 S37 C-51, карт S29 C38 Q6, по E-31 S37 T-28, на E33, 0 S-30, с T-24, за Q19 K-11 | платеж O45 E-28 Q22 K-22, 0 Q30
 | платежк S58 K31, 0 S32 K12 | платн E32 Q38, подписк E33 | платформ S-29 K-11 | плач K-21, за E32 K-14 | плашк O39 | плеер S44
 | плейлист O45 | племянник O-35 T26 C36 | пленк T-22 Q8 | плеч O48 E-32 | плз K28 | плиз K18 | плитк T-28 C34 K22 | пломб Q7
 | плох O-66 C69 K12 | площад E44 | площадк O56 E-38 K33 | плыв O41 | плюс O35 S26 T-91 K-20, 0 E26 | по E24 Q16 K-34, бел O-84 E121,
 круг O94 C-46, телефон S-43 T76 Q9, провод O49 E-27 S72 K30, замер O68 E35 C-42, вторник O-41 C67, ссылк E-43 S64, вечер E-39 S-27 C59,
 списк S59, уровн T58, повод K56, телевизор E53, одн T53 Q16, коду O-39 C51, номер S51 C-34, опис E-41 C48, правил C48, разн O47,
 график E-32 S25 C47, справк E46, инструкц S46, утр E-45, английск O43, акц E-38 S-31 C43, идее E-38 C42, договор K42, ваш E-36 C36 K-41,
 склад S41, ней E40, схем S40, всем O39, нов S-30 T38, умолч O-37 E31, распис O36 T32, сети S36, паспорт E35, карт O34 T31 K-13,
 очеред O33, прежн T33, алфавит E32, вайф K32, 0 T-31 K-15, понедельник E-30, акту E29, лог S29, заказ E25 C-27, наш S27,
 строк S25, счет S-24 T-21, смс T24, три K24, закон Q23, два K23, дому K19, подъезд K17, русск K-12, адрес K-12, порядк K-11,
 минут Q-8, как Q7, ошибк Q-6 | поблагодар T30 C-50 K70 | повер S34 Q10 | поверх E-34 T32 | повес O-78 E29 | повод K56 | поворот E39 S-32,
 экран S-25 | поврежд O37 S32 | повтор O40 S37 C-54, через S-28 T40 | повторн T105 C-67 Q-6 K17 | погас O-98 E24 S29 | погод E-26 Q-8
 | погрешн E49 C-42 | под T-62 K24, заявл S52, пол E43, заявк T-34 C43, двер O-37 E35 | подав O-40 S28 T-54 K33 | подар O-36 E-42 S-28 C78 K-10
 | подарок S-37 C86 | подарочн C42 K-10 | подв E-41 | поддержк S-39 T36 K59 | подерж S-24 | подешевл Q8 | подключ K-10, мне O43 S-31 T24 K19,
 удаленн C41, по S29 | подключен C57 | подлеж S30 | подлож T22 | подн E-28 S41 T31 | подним O49 E-31 T116 Q-12 | поднош S25
 | подожд O-69 E-52 S120 C56 | подозрев O44 S-28 | подойд O-57 T-21 Q46, ли Q28 | подоконник S26 | подошв O37 C47 | подошл Q-6
 | подп E38 S29 T-26 | подпис S42 T-46 Q-6 K-15 | подписк O37 S52 T-40 Q7, отмен O-71 S49, на E-26 | подписыв E49 S24 Q8 K-11
 | подруг O-53 S-26 T-25 C106 | подряд S43 T-62 C-34 K11 | подрядчик C49 | подскаж Q66 K47, пожалуйст K31, а Q15, как Q8 K14,
 можн K-11, что Q8 | подсказк C-40 | подсказыв E68 | подстав S51 T29 C-46 | подставк O43 C-38 | подтверд O-36 E43 S58 T-32 K-14
 | подтвержд C-32 Q16 K43 | подтягив T19 | подум T-25 | подушк O41 E-25 S27 | подхватыв O-37 E47 | подход S-28 T38 | подчеркив E42
 | подъ O-49 E42 S-39, на E30 S-28 | подъезд O53 E-24 T-21 Q-6 K14 | поед Q-11 | поезд T-27 C38 Q10, 0 K12 | поездк S53 K-14
 | поех O47 T21 | пож O54 | пожалов K-39, на K-23 | пожалуйст O80 S25 T40 C86 Q17 K28, и T35 C52 K33, пока S30, адрес K-12,
 на Q-5 K-10, что Q6 | позавчер O-39 S28 | позвон E35 S31 C-46 Q-5 K-21, в O56 T32 | позж O48 T26 Q6 | позиц E43 S28 | поиск S57 T23 C-46 Q-31 K-16,
 по E-30 | пойд O-40 K-10 | пойм S33 C38 | пока T98 C22 Q-24 K-34, я O66, не E48 T-40 | покаж C-42 | показ O-47 E-25 S34 T38 Q-5,
 счетчик K20 | показыв O65 E60 S-52 C-85 Q6, 0 C-59, что S39 | покрупн E41 | покрыт E78 | покуп O-76 T-33 C45 Q15, у E-48 C57 K17,
 в Q6 | покупат O-40 C59 | покупател S53 K-18 | покупк E37 S-32 C68 K-14 | покупок T20 | пол O-32 S63 T-45 | полгод E57 K-10
 | полдн E-38 S25 | поле S-33 T19, сер T34 | полев K13, 0 C59 | полезн O-40 C38 | полет T21 | ползунок S45 | поликлиник T-33 C-42
 | полис Q12, на C-63 | политик C40 | полк Q-6 | полн S-64 Q-7 K-25 | половин O88 Q10 K-15 | полож O63 S30 T-19 | положен E44
 | полос O94 E-25 T-22 | полоск O65 | полсекунд E43 | полтор E-32 S-24 T-28 C89 K-13 | полу O49 | получ O26 S35 T-69 Q-18 K15,
 0 O45 C-50 Q5 | получа O56 E-34 S62 | полчас K31 | польз S-44 C129 Q-6 | пользовател, с S31 | поля S65 T38 | пом O-46 T39 C43
 | помен O-19 C30 Q22, номер T-22 C46, в S27 T-22, на T25 | поменя Q13 K30, адрес K19, пожалуйст K19 | поменял O62 | помер T-27
 | помеч E26 Q7 | помещ E41 Q9 | помн O-62 E22 T-24 C55 | помог E-40 S-46 T72 C37 Q-9 K191, пожалуйст O46 Q-5 K39, тольк T31,
 но T26 | помогл O31 T23 K23 | помоч E-33 C57 | помощ E31 T25 | пон E-38 S34 T-32 Q88 K-15 | понадоб O-42 K33 | понедельник T-26 K31
 | поним O-50 E42 S-32 T-24 Q-6 K26 | понима Q10 | понрав E-25 T26 C46 | понятн O-52 E-36 S32 C35 Q-13 | пообещ E-35 | поп O65 E-38 S-27
 | попад E-29, в O43 | попаст Q45, в Q19 | поперек K-12 | пополн Q27 | поправ O-56 E-29 Q18 | поправьт Q-26 K-13 | попробов S70 T-46 Q-6
 | попрос E-27 T70 C46 K22 | попытк Q-10 | попыток O41 | пор O104 E-44 S32 T-34 Q-8, не Q-6 | поработ O41 T-22 | порог E24 T50
 | порт O27 T48 Q5 K27, 0 O-36 C43, на T28 | портал C-41 | поруч K30 | порядк E66 K-20 | порядок O54 S-51 K-15 | посад C-45
 | посадк E59 C-46 | поселк K-14 | посередин Q5 | посл O46 E-32 S103 T-44 Q9, обновл O65 S158, этог S-75, ваш C-53, того S51,
 0 E-49 S-42, вчерашн C49, переход S46, свадьб S-36 C45, шест E-31 T28 C44, прошивк S44, чего S-36, треть K34, кажд E-33,
 смен S33, замен S29, закрыт E27, перв K21, гроз K-14 | последн T50 Q-8 K-19, цифр O-35 C75 | последовательн T31 | послезавтр O-46 C57
 | посмотр E-30 S34 Q-15 K-24, в S33 | посред O81 S-29 T-25 C-52 | постав O-37 E-45 T78 Q-13 K-18, 0 S31, на S24 | поставк C64
 | поставщик C64 | поставьт E-31 C-60 Q-8 | постам S30 | постамат O-30 | постановл O-36 S27 T23, 0 S34 | постоянн E38 K-15
 | постро E26 S27 | посудомойк Q10 | посчит O86 E-33 C-37 | посыл S32 | посылк O58 C-51 Q17 | пот E-69 S24 T-23 C69 Q8 K13,
 0 O41, в O-37 S27, что E-29 T30, сам K12 | потер O-55 E-35 C118 Q39 | поток S39 | потолок O51 | потрат C53 | потребител E25 T22 C-44
 | потян S63 | похвал K47 | похож E-47 S-26 T-30, на O60 | поч O97 Q78, то O34 | почин O-60 E33 Q16 K26 | почист T68 | почт O-35 E-51 T-23 C82 K-70,
 и C-55, в C46, не O38 | почтов E-46 C55 K-18, ящик C39 K-17 | почтовик O-45 C49 | пошл O97 S52 Q12 | поэт O-91 E-35 C134 K-13
 | появ O25 S-44 | появл E25 T-22 | пояс, в E-18 | прав S27 Q40, на O-37 C42, потребител E35 C-42, 0 S28 | правд E-44 T-20 Q20
 | правил O-67 E37 T-23 C45 | правильн T34 Q-30 K21 | правк E-28 T-29 C-50 Q15 | правл O-33 C42 | праздник C54 | превращ E-29 T39
 | превыш Q5 | предел E29 | предзаказ Q-16 | предлаг E-57 C73 | предлага Q21 | предлож O-32 E-51 T22 | предоплат C39 K15 | предпросмотр O-65 E46 S39 T-19
 | представител C50 | предупред E36 | предупрежд E35 T-27 Q-12 | предыдущ E27 C-59 | прежд Q-14 | прежн K-15 | прекрасн O39
 | прем K30 | препод S-36 | претенз E-35 C57 | при E34 T-42 K-21, мне O-57 E119 S-60, чем O-44 T74 C16, этом O34 E-62 S-27 Q-5,
 переезд E-40 C61, попытк O42 S56, оформл E53, запуск S44, печат O41, так O-41, 0 E-41, открыт E-25 S40, оплат S-40, смен E37,
 вход E33, вызов S-31, заказ E29, отмен E29, покупк S29, поворот E27, экспорт S25, запис S-25, включ S24 | приб S-24 T46 | прибор K26
 | прив E-25 K36 | приватн O-44 | привез E27 C-71 | привезл O118 T-33 Q-6 K-22, в E48, 0 E-25 C34 | привезт E50 Q-10 | приветств K13
 | привыкл E45 K-18 | привяз O-42 | приглаш S31 | прид O-57 T-19 Q18, в C58 | придум E27 Q-34 | приед O-67 E-82 C75 Q8, и E-28
 | приезж S31 Q16 K13 | приезжа Q-8 | прием K31 | приемник T24 | приех O140 E-29 T-46 K-35, в C35 | призн C35 K25 | прийт Q41,
 в O34 E32 S28 C-51 | приказ E37 | прикладыв S-96 C79 K-16, карт S27 | прикреп T-35 C81 K48 | прикрепл Q16 K12 | прилаг O-51 E-55 S-41 T-27 C133 K-10
 | прилет O93 E-39 T-31 K-12, 0 C46, в S25 | прилож E-56 S101 T-70 Q21 K-26, банк T28 C62, карт S55, 0 O-53 E-24 S-28 T39 K18,
 написан O36, и O-35, не S-35, в O33, с S33, а Q-10 | приложен E-28 C65 | прим E-29 Q33 K-12 | примен K27 | пример O-39 S26 T-38 K-16,
 в Q-5 | примерн O55 E-42 T-24 C-40 Q6, раз O49 | прин E-35 T20 C38 K-15, в O84 E39 | принадлеж T26 | принес T46 C-33 Q14
 | принесл O88 S37 C-39 | приним T-35 K-17 | принима T-22 | принос T93, в T61 | принтер E-34 | принят T22 C-38 Q8 | приостановл Q6
 | присл O72 C-55 Q19 K-15 | приставк E-40 S-47 T22 C70 Q18 K11 | присыл E38 T-33 | приход, и S49, 0 E46, уведомл S24, код K16
 | прич O126 E-33 C-103 | причин E-49 Q-6 | приш O129 T24 C-57 Q-6 K10 | пришл O123 E-66 C-29 Q-82 K-53, коп C110, 0 O53 Q8,
 к O-48, пожалуйст C48, не E32, на Q-31, кого T25, мастер Q-14 | приятн O-45 C42 | про O-45 E-29 S-58 C56 Q28 K14, это E-32
 | проб T28 K-10 | пробег C42 | пробел S-28 Q5 | пробив S31 | пробк T33 | проблем E-26 Q-33 K25 | пробн S65 | пробов E-41 S-58 T61 Q-6,
 с O64 | пров O35 S91 C-48 | провайдер O-42 K-10 | провед S34 Q-5 | провер O-87 E-27 T39 C62 Q7 K13, в T47, на O38 T-36 | проверен T-24 C50
 | проверк O-40 E-23 T65 Q-5 | проверьт K-12 | провест S86 C-41 Q-5 | провод E-43 S40 Q-12 K23 | проводк T-48 | проводник K17
 | проводниц O57 T-29 | провож S67 | прогн O-43 T78 | прогон O64 T41 | программ T-67 Q-20 K12, для O44 K10, 0 C39 K-13, с K31
 | программист O-53 E23 K12 | прогресс K30 | прод O28 E-58 T-30 C64 K-23 | прода Q-11 | продав O-49 E49 T-23 | продавец T-25 C36 K15
 | продавц T40 K18 | продаж S48 | продиктов S48, код S29 | продл C-59 Q6 | продлев E27 | продолж E41 T-20, с E51 | продукт O50 Q-9 K17,
 на C50 | продул T25 | проезж S35 | проект O-46 E-61 S29 T-33 C54 K18 | проех O84 E-35 T-30 K-10 | производител O-34 E30 T20
 | происход S56 C49 K30 | пройд T28 | прокрутк Q-5 | прокс T25 C55 | пром S34 | промокод K-11 | проп O35 E-19 T47, все E-25 K20
 | пропад S43 | пропис O-54 E39 T57 | прописан T-24 | прописыв T51 | пропуск O44 E38 T-22 | пропущ O66 E-24 | проработ O42
 | прос O-65 E33 S26 T-57 C78 Q-14 K26 | просид O71 T-36 | просмотрщик T22 | просроч O-36 | прост T-43 C41 K-23, не O-41 K15
 | просто O37 T33 | простын T24 | просып E24 | просьб O50 Q-5 K-37 | протер T121 Q14 | протерл T66 | протечк O39 K17 | против E-42 T46 C47
 | противн O-33 C50 | протир T41 | протокол S-27 C41 | протухш E-34 | профил E-37 S81 Q5 K-23 | проход T62 C-77 Q-5 K-16 | процент O59 Q9
 | процесс T-43, жив O36 T-28 | процессор T-36 C35 | проч O-51 E21 T30 | прочерк E60 S-41 | прочит O40 S30 T-22 | прош E-34 S80 T-23 Q-9 K-56,
 0 S33, удал K28, сообщ Q27, верн Q-9 | прошивк E-55 S-31 Q-31 K-28, 0 K-12 | прошл O46 T-50 C36 Q-11, 0 O64, году O-35 C56,
 раз E-37 C47 K22, недел E-44 S28, года S-41 T21, месяц K30, вторник T22, воскресен T-21, пятниц K18, год K-15 | прощ K37
 | прыг O85 C-34 | пряж C37 Q25 | прям Q-9 K-21, в O71 T30 | публичн E36 | пункт T19 K15, 0 E76 C-104, на S-39, выдач C33 K21
 | пуск E51 T-36 C-45 Q10 | пуст O39 E-26 Q-9 K-41, так O-45 E27, файл E33, приед E-32, массив T30, строк E-26, в T-25 | пути O46 E-31
 | путь O63 E-41 T74 C-52 Q-29 K-16 | пуховик K18 | пуш S46 | пылесос E-53 Q9 K-22 | пыльн O38 C-52 | пыт, под K14 | пят O-58 S28 C27 K20,
 этаж C54 | пятерк E38 | пяти E36 K-11 | пятнадц E37 K-14 | пятниц T-32 C44 K-13, вечер S38 Q10, 0 C37 | пять E40 T-61 C-39 Q-7 K11,
 секунд O-48 S28, тысяч E30 S30 C-43, мин E-29 K28 | пятьдес E32 | пятьсот E29 | р S-30 C-31 Q-5 K104 | работ C37 K14, в S35 C55,
 до C44, на E-36 Q5, по T22 | работа Q33 K-18, в Q15 | рабоч O-37 C99 Q-12 K-24, дней C-66, дня E52, мест C40, стол T38 C-39,
 компьютер T26 | равн T-43 | ради S47 | раз T-27 Q-13 K11, в O-39 C62 K20, и E53 K-14, дес O52 T34, на O50 E-32 T24, с O-48 T-25 C46,
 когд E33, пять T28, не K-12 | раза E-35 C-43 Q-11 | разб O-46 T27 | разбер Q-10 K-13 | разбир O54 T-23 | разбит O44 | разблокир Q17 K-18
 | разв E46 C-64 Q31, рук T-22 C-37 | развод O38 T23, рук T35 | разговарив C57 | разговор O-68 | разд E43 S48 T-39, 0 E40
 | раздел O71 E-56 S-35 C-40, быстр E-25 | размер Q-20 K-22, 0 C48 | разн C36 Q16 K14 | разниц O35 E-64 T35 Q9 K-17, никак O44 T24,
 в T-23 | разобр O-29 Q-5 K12 | разреш O-63 E52 S47 K-25 | разу O-88 C61, не O-68 E24 C40 | разъ S-26 T23 | рамк S55 T22 | раннер E-42 C66 K-15
 | раньш O65 E-29 S-43 Q10 K-15, я E-80 C66, у E-54 C68, чем O50 E-43, так O46, 0 C-37, на E30 C-36 | раскладк T25 | распаков S27
 | распаковыв S57 | распечат Q-10 | распис S125 T-34 C-33 Q-9 K-12, 0 S36 T-27 | распродаж C70 | рассинхрон S25 | рассказ K16
 | рассрочк S-46 K-11 | расстро O41 C-38 | рассчит O-37 S81 C-46 | рассчитыв E25 Q6 | рассыл Q-14 | рассылк O-51 E25 C32 | рассылок K-26
 | раст O59 Q30 | расторгн K22 | расход O38 E26 S33 | расхожд S-25 | расч E-28 S43 Q6 | расшир E-25 S-29 K29 | реакц T24 | реальн O45 S-36 Q-5
 | реб C62 Q-30 K33 | ребенк O46 E-36 T-36 C46 Q8 K-22, в O39 Q14, к S33 | ребенок T-29 C44 Q-5 K-21 | ребят E-29 K14 | рев E24
 | рег K-11 | регистратор T44 | регистратур K12 | регистрац Q11 | регистрир S27 | регистриров K-10 | регламент O-65 E79 T-21
 | регресс E30 | редактор O-54 E33 T-18 C34 Q-9 K-12 | реестр S49 | реж S41 T82 | режим T54 | резервн C39 | резинк T48 | результ E34 T65,
 тот O65 | рейс K-16 | рейтинг E24 | реквизит O-42 C46 Q8 K19 | реклам O-34 E70 S-26 C-48 Q-33 K-18, на K-12 | релиз O30 C-40 K-39,
 0 S25 | ремонт S-54 C57 Q14 K-15 | рендер O-36 T-32 | реплик C36 | репозитор E-32 Q18 | рестарт T75 | рестор C44 | ретра Q13
 | рефакторинг C47 | рецепт O48 | реш E-42 S33 T22 C61 K17 | рис O-62 E23 Q34 | риск S29 | рисов O-38 | робот O-25 S-26 T67 C57 Q-10 K-28,
 пылесос O55 Q12 K-19 | робототехник K-11 | ровн O25 E90 S-29 C-39 Q-7 K-12, на O76, по E25 | род C59 | родител S-26 K12 | родн O-70 C49 K24
 | рожд O-30 C38 Q-8 K-14 | роз E41 | розетк E-35 S-32 T88 C-40 Q11 | розов O63 E-50 S-48 | розыск O-59 | ролик O-89 E35 S48
 | ролл S28 | роль O-34 E53 | ромашк K24 | роспотребнадзор T-19 | роуминг S31 T24, в S48 | роутер T92 Q28, гор E28 Q-7, и T-26 Q14
 | рс E24, 0 E24 | рубл E67 T-33 C-88 Q23 K-11, за S-31 C42, в O40 C-40 Q-6, с E30 | руг S-29 C40 Q-8 K-16, на O65 E-38 K-12,
 не E29 | рук E-21 S-45 T169 Q-20 K-36, не T23 C47 Q19 | рука S31 | руки E20 Q-8 | руководител O-42 T20 K-18, 0 T24 K-32 | руководств O-39 E48
 | рул K-19 | рулетк E30 Q-29 | русск E57 S-27 K-19, язык E62 C-55, букв E-41 | ручк O-27 E-43 S53 | ручн O31 E-31 T25 | рывк O45
 | рынк O-42 C36 | рынок K11 | рюкзак O78 | ряд O-28 E-32 S36 T-35 K17, с S28 C-47, 0 K29 | с Q-28, карт O74 S-47 C-56 Q-10 K-24,
 работ O-9 C73 K20, уваж O-50 T-28 C-44 Q-6 K68, телефон O-64 T33 Q-7 K24, пятниц S-27 C-63, коляск O59, трещин O59, пуст S57,
 0 E44 C-56 Q-22, ндс E52 S26 C-43, чего C51 Q33, прошл O50 E-28 C-48, ноутбук S-40 T50, октябр O49 Q-9 K-10, луп O48, муж T-48 C37,
 рабоч O-45 T20 C47 K-16, восьм C-47, перв E46 T-33 Q19 K14, этим C-46 Q18, тем O45, открыт O45, печат O-45, тех O44 S29,
 одн C42, ваш E-40 S33 T-31 Q-32 K27, моим O39 Q-7, код E-39 C23, диск T39, ноут O-38 E29 S35, рук C38, компьютер O-37 K37,
 одинаков O37, ней E-37, флешк T37, ключ O-36 T20, дат E-33 C36, лета T-20 C36, надпис E35 T21, весн T-28 C35, вид C35, понедельник S-34,
 файл S34, нуля T22 K34, двум C34, сайт O-33, шест E33, запят E33, чуж E33, двух S32 T-30, наклейк S-32 T26 K30, вами O-30 E-31 K28,
 той E-31, доставк E30, кажд S30, наш T30, копейк O-29 E24, формулировк T26 K29, меня T-29 Q8, номер E28 Q16, мест E27, документ S27,
 русск E26, трем S26, семи K25, разниц T-23, пробел E-22 Q5, ним Q22, точк T21, так T20, котор O-15, ребенк Q13, как Q-11,
 воскресен K-11, соб Q10, учет Q-9, собак Q8, банк Q6 | сад S30 Q-7 | садик K19 | садов O-40 E-34 K14, 0 O-47 C56 K-17 | сайт S39 T24 Q-17 K-10,
 0 E37 C-41 K22, в E-30, не T24, поликлиник K-14 | сал K23 | салон S-43, на C43 | сам T-23 Q-36 K-23, не S34 T-49, я T33,
 по T-28, в Q-21 | сама S-30 T-21 C35 Q-7 K25 | самар K-12 | сами S-45 T-26 Q-7 K-14 | само S29 | самовывоз O-49 | самозанят C39
 | самокат T33 | самол S-25 C-41 | самообслужив S48 | самописн C32 | самсунг C77 | сантехник T23 | сантиметр O46 E-43 K25
 | сапог O55 C39 K19 | сбой E43 | сбор C43 | сборк S-27 T-32 Q-9 K-17, пад S62, 0 S-43 T-22 C44 | сборщик O36 K21 | сбп S32 T28
 | сбрасыв O41 E-31 S-53 T78 C-36 | сброс S-30, парол S29 Q-27 | свадьб S-72 C80 Q-6 K-22 | свеж O-40 T37 C48 | свекров O-61
 | свер O-59 C68 Q-7 | сверк E-28 S29, за S24 | сверл S55 T-32 | сверх O55 S-29 Q-7 K-14 | свет O41 S48 T-27 K-20, и S30 | светл O61
 | светлан K57 | светофор S36 | свеч S-37 T61 | свидетельств T45 | свист O39 S36 | свитер S68 | сво K-18, номер C37, мест E32
 | свои T73 C-49 | свой O-48 T46 Q14, счет Q15 K12 | свойств S36 | свою S31 | связ O25 E-51 T-21 Q11 K45, 0 K36, с K28 | сгор E31 C45 Q6
 | сда C50 Q9 K25 | сдав E67 S26 T-96 C108 K-13, в C39, кров S26 T-18 | сдал T-25 K-10, вам C-36 | сдат E-26 T-20 C60 Q-33 K18
 | сдач C42 K21 | сдаю O-55 S-64 C76 | сдвиг T53 C-42 | сдвин T25 | сдел O-114 T40 Q12 K-16 | сдела Q-24 K-19 | сделан O-38 E32
 | себе E24 | себя E-30 T75 C-66 | северн Q32 K-14 | сегодн S39 C51 K-44, уже O79 E65 C-37 Q18, в O-48 S36 T43, 0 O38 S-27,
 с E27 | седьм E43 | сейчас S-37 T85 K11, в C53 | секретар K17 | секунд O43 E74 T-28 C-76 Q-9 K10, на S-25 K32, две S32 | сел S68
 | села S31 | сем E-25 K68 | семи E16 C39 K21, до K25 | семь S-45 C34 K-13 | семьдес T45 K20 | сентябр T-28 Q-6 K-10, и E33
 | сер T47 C51 Q-10 K12 | сервер E-28 T-29 Q-6 K-17, на Q-5 | сервиз K-12 | сервис E-41 C41 Q15 K-22, на T43, временн S31 T-27,
 в Q12 | серг K23 | сергеевн E-31 | середин S52 T-30 | сери O-36 | сериализатор E46 | серийн C74 Q8 K26, 0 C43 K22 | серийник C53 K-10
 | сертифик O50 E-33 K-13 | сертификат T28 | сесс Q7 K-13, истекл S-33 | сестр S-29 K13 | сетев C56 | сети S26 | сеть S46 T24 Q-12
 | сзад Q10 | сигнатур E56 | сид E-26 T24 Q-23, на T-33 | сижу S30, в K11 | сил S28 K33 | силу E27 Q6 | сильн O57 S-29 Q7
 | сим, карт O-48 | символ O42 S42 T-23 C-66 | симк S-37 Q8, в T36 | симлинк E50 S25 T-21 C-39 | син C54 K-16, с C53 | синхронизац E26
 | синхронизирован C47 | систем O-65 T19 Q29 K-10 | системн T27 | ситуац O-60 E99 | сих Q-8, пор Q-8 | скаж T-28 Q60, где Q33,
 что Q-7 K27, как Q-6 K15, кто Q13, куда Q-7, честн Q-5 | сказ S33 Q-11, что O85 E-78 S-28 K16, все O-65 C68, не T53, пиш T47,
 у E41, пис O38 | сказан O-50 E38 Q-10, что O-42 E29 | скан O-64 S31 Q-25 K54, паспорт K28 | сканер E-31 | сканир S64 C-34
 | скач O50 S31 C-35 | скидк O58 E-24 C-42 Q14 K14 | скин E30 C39 | скинул S44 | склад E17 Q11 K25 | сковород K52 | сковородк O49 Q5 K-12
 | скольк S-25 Q130 K-29, можн Q-67, вы Q52, ждат Q25, еще Q10, сто Q7 | скопиров O-39 S30 | скор K17, по O57 E32, 0 E-28
 | скотч O-42 C45 | скрин O-40 E-21 T-46 C68 K-15 | скриншот O-52 C41 K18 | скрип O38 Q-5 | скрипт S-30 C69 | слаб S-31 | слав C39,
 богу C39 | слайд S43 | слат E29 | след E28 S63 | следу T47 C-53 K-10 | следующ E-85 S-66 T66 | слез O56 | слеп E35 Q-6 | слесар C45
 | слет C-39 | слишк O44 | слов S-36 T-48 Q-5 | слож C71 K-11 | слой C-52 | слом O35 T37 Q13 K-10 | служб O-25 S69, безопасн T-34
 | слухов Q-7 | случ E-44 S47 | случа T36 | случайн S68 T-33 Q7 | слуш O-52 E32 S-25 T32 | слуша O-41 T30 C73 K-10 | слыш O50 E53 C-59 Q-11 K23
 | слышн S-29 Q-7 | сме S-26 C52 | смен O-60 E-28 S-25 T24 Q9 K-17, номер S-27 T-26 C85, на O62, кан S-32 T24 | смет S-34
 | сметан C40 | смешн T51 | смотр O-49 S42 T30 C55 Q29 K-14, в E-46 T-29, на S38, по T23 | смс O48 Q-8, с O-46 C50 K-15, что C-37,
 не T26 | смысл E49 Q25 | сна T33 | снапшот S-27 T-23 | снаруж O37 C-67 | снач O57 T21 | снес T86 | сниз O36 S-48 K-11 | снилс C40 K-17
 | сним O-81 E-28 T85 C44 Q-13, трубк S30 C-32, и T21, блокировк Q-10, 0 Q9 | снима K-15 | снимк C67 | снимок T-26 C57 K-14
 | снов E-28 T-22 | снос T22 | снял O36 E-44 S80 T-63 Q-20, 0 O81 T-22 Q-11 | снят O-38 C33 K-13 | со E28 T57 Q10 K47, сво O-58 S-41 K-10,
 стар E38 C-54 Q6, слов C43, втор S31 K35, статус K24, мной T-21 | соб O-33 E-46 Q7 | собак E-32 T-32 Q7 | собеседник O57 S62 C-42
 | собир E-33 T53 C41 K-14, без O27 | собира O-63 S-50 C108 Q-11 | собр S36 K31 | собран C68 | собственн C36 | событ O57 C-84
 | совест Q-23 | совет O-49 S-30 C55 K-19 | совместим K-17 | совпад E55 T-24 K25 | совс O63 S39 Q-14 K-11 | соглас O-53 S74 T-25,
 на S34 C-50 | согласн E62 C-62 | согласов E46 T-25 C-63 | соглаш S27 | содержим E30 | соедин E57 S56 C-66 Q11 K-19 | сожр O46 K-13
 | созвон E-31 T27 | созд T-38 C-43 K-10 | созда S35 | соль T26 C43 | сообщ O51 T-28 Q25 K11, что T30, когд Q16 | сообщен O54
 | сопряж S-33 | сорок O89 S-44 C-47 Q-10, мин S-41 | сортир O50 C-41 | сортировк O51 | сортировочн C-37, центр C-37 | сосед E-26 S-28 C44 Q-9 K-18,
 сверх O68 E-31 T26, по E28 | соседк E-32 S-40 C51 K10 | соседн E84 T-28 Q-16 | состав S30 Q9 | состоян O55 T-35 Q-7 | сотр Q6
 | сотрудник O-40 E-55 S38 T-27 C29 Q-8 K41 | сотрудниц T-33 K-10 | сохран O-65 E72 S30 T-57, в E-29 S-25 T21 | сочет O-38 T26
 | сочи Q-5 | сош O46 K-15 | спал O53 T-45 Q7 | спам T109 C-41, смотр T71 | спас O-68 T94 C-34 | спасиб E-50 S-39 C-38 Q-15 K156,
 за O-41 T25 C-62 K46, больш T28 K12 | спат E52 T-24 | спек O-47 C46 | сперв E36 Q-16 | специалист T35 Q15 | специальн E53 T-30
 | спецификац O-52 E98 S-24 | спирт T48 | спис T-49 Q34 K-24, 0 O69 Q11, за S-28 Q9, два T-22 K-10 | списан O50 C-46 | списк O74 S34 T-32 Q-9
 | список S34 T32 K-15 | сплошн E-25 | сплю C47 | спокойн E39 | спор S36 | способ O-49 E39 C-38 Q14 | спотык E41 | справ E29
 | справк O-89 E64 S24 Q29, 0 S57, в S29, от Q26 | справочник E47 S-37 T37 | спрашив Q-36 | спрос O36 T-47 K13 | спуск T73
 | спуст S40 | срабатыв T27 | сравн E-24 | сравнив O-39 C32 | сраз O41 Q-7 K11, на O60, как E-29, же S28 | сред O-42 S36 T-29 C93 K-10,
 на O34 | средн O-50 E66 | срез C40 | срезан Q7 | срок E-56 T-29 Q-6 K22, сдач K24 | срочн O-71 T21 Q8 | ссылк E-34 S71 T28 C-37 Q-7,
 на O57 E-26, из S40 | став O-54 T30 C38 Q-8 K-12, 0 O49, через T-42 | ставк E35 C-67 | ставл S72 C-54, на E27 | стаж K30
 | стак T26 Q5 | стакан O46 E-27 | стал O109 T68 C-67 Q-7 K-30, быть O-68 E53, 0 O60 E-30 | стан Q25 | стандарт E38 | станов E26 C-44
 | станц O44 T-21 | стар O-37 E37 T-50 C71 Q31 K-42, симк S-36 C77, адрес O52 S40 C-43, верс T22 | стареньк C41 | старт E-36 K-10
 | старш O-46 E-21 K58, по K38 | статистик O34 S-25 T40 | статус T-26 C-51 | стекл E-26 T97 C-45 K26 | стеллаж S69 | стен T-29
 | стенд C97 | стенк S28 T-27 | степ C-38 K60 | стер T27 | стиралк S-44 C53 K-10 | стиральн K26, машин K31 | стирк O41 | сто E43 T-73 Q-16,
 0 O-55 Q6, по O47 E-25, с C44, как E40, процент O39, на S-34 | стойк S-26 Q10 | стол E-29 Q-6 K-16 | столб S48 | столбец S-38
 | столешниц E-27 | столов C37 Q15 | стольк O-35 | стоматолог Q16 K12 | стоп S30 | сторон T34 K-22 | стою O54 | стояк O35 E-27
 | стоял O-63 E40 S-31 | стр E71 C-38 K61, 0 O-42 E59 | стран C50 Q7 | страниц O47 E39 T-32 C-63 Q-20 K-38, с S31 T23 | странн E64
 | страховк O57 E-44 Q-20 | страшн S-41 | стрелк E37 T36 | стро S35 T37 | строк O58 S35 T-46 C-64 Q-23 K-29, 0 O59 E-33 C-52,
 в E34 Q-9 | строчк C-58 K26 | студ C37 | студент C36 K33 | стул C67 K-16 | ступеньк O43 | стуч S30 T23 | стыдн T71 Q-10 | суббот E33 S50 T-39 Q34 K-12
 | субсид E30 | субтитр E-25 C-34 | суд Q5 K17 | судя E67, по E67 | сул O-41 | сумк S26 C41 K-13 | сумм O37 S44 Q5 K-12, и E29,
 0 T29 Q8 K-12, в Q5 | сундук S36 K26 | супе O37 | сутк O53 E30 T45 Q-22 K-11 | суток O33 E48 T-32 C-58 | сух O62 T62 C51 Q-9 K-12
 | сформиров S85 | сфотографиров Q-13 | схем S33 Q12 K-12 | сход T67, в T27 | сценар T45 K-12 | счет O40 T-58 Q-17 K-15, на S49 C-37,
 за S-28 K14, 0 Q-6 K23 | счетчик E28 S-44 T-27 C52 Q-8 K15, на C43, воды E-29 K21 | счит T30 C-46 K-14, по T31, на E28, верн T23
 | счита T25 | съед O53 E-27 | съезж O-31 C46 | съел O83 C-45 | сын O-46 E-36 T30 C66 Q-7 K-11 | сына C36 | сыну O-53 S-32 C111 Q9
 | сыр O72 S-49 T35 | сюда T66 K-31 | т S28 C-35 K66, е S27 | та E-39 K-11, же T38 C64 | табел E-35 S28 | табл O100 E-60 C-70
 | таблиц E-39 C50 Q-9 K28, с O-41 S27 | табличк C33 | тайма O-64 C42 | таймаут T32 | так T21 Q30 K67, в E110 C-45, что E-61 S-44 T34 C84 Q-20,
 с O70 S27 Q-7 K-10, на E51, же O43 E-27 T-49 C47 Q21 K17, по O43, быв O-42, и S-30 Q28 K-27, не T-26 Q-13 K-11, у K22, 0 Q8,
 задуман Q8 | такс O48 E-35 Q-12 | талон E36 S36 C-80 Q-5 | там T58 C42 Q-30, все E-28 T-29 C57, сказ O56, 0 O44 E32, же C42,
 совс S30 Q-6, одна K30, не S-29, у Q-6 K29, говор E28 K20, нет S-27 T27, так S26, пуст S-26 | тамар E97 C-60 K60, ильиничн K12
 | тарелк E-30 | тариф O-46 E39 T-35 Q25 K-26, у E29 C-47, на E30 Q6 | таск S25 | тачпад O-43 | тв T37 C43 K-10 | твер K-10
 | творог O42 | те O46 S-30 | тег E-26 S37 | текст E45 T48 C-78 K-18, в S26 | тел K36, 0 K-18 | теле T25 | телевид E-31 S40
 | телевизор S-47 T-54 Q8 K-10 | телегр T23 Q-7 | телек S31 | телефон O51 E-38 S61 T35 C-58 K29, стар O-49 S-60 T-24 C109,
 и C-58, на O36 C-41, а C-39, посл S36, с Q36, в S31, то T-29, гре S-25 Q-5, не Q10 K-19, 0 K11 | тело S-27 T20 | тем E21 S-57 T56 C-38 Q-19,
 же E44, что T41 | тема O46 | темн O96 Q-12 K-14, тему S-28 C72 Q-10 | темнот T-25 | тему S-30 C46 Q-10, глаз O74, в S-25 C47 Q-10
 | тепер O62 E-69 S-36 T56 Q61, у T55 C-54, на E-41 C40, дел T33 Q15, с Q6 | тепл O54 S-43 | тер K29 | терапевт E46 C-44 K19
 | термин E-26 S30, в T24 C-49, на S-34 K29 | терминал O-46 S69 K-11 | термометр E-24 S25 | термос S45 | терп C-71 Q-13 K29
 | терпелив C44 | тест E-49 S31 T-28 C40 | тестов S29 T31 | тех E34 S37, пор O44 S29 | техник K27 | техническ T26 | теч E56 S-45 Q16 K-11
 | тик O-57 C51 | тикет K14 | тимур K30 | титр S26 | тих Q8 | тихо O52 T16 | тише C-45 | тишин E29 T28 C-46 | ткан E50 | то O52 C-47 Q20,
 же O63 E-105 S-30 T129 Q5 K11, есть O-54 T-27 C-43 K11, не O36 S-30 C-44 Q20, и E42, 0 O40 S-26, что O26 C-35 Q21 K11, я E27 Q-5,
 код S-26, ошибк S-26 Q-8, с Q-7 K25, в Q24, заш Q-6 K19, на K13, из K-11, как Q7 | товар S96 T-49 C-43 Q-9 K-27, не E30 C41,
 в S29, и E27 | тогд E-56 S-24 T77 Q33 | того E91 T-54 C-47, чтоб E40, как S40 T-32 | тоже O65 E-52 S-31 T83 K-31, но S53 T-30,
 нет O49 | той E33 K-10, же E34 T-29 | ток O49 | токен Q-28 | толк O70 T44 C-40 K18, ноль O55 | тольк S-32 Q-25 K-35, на O57 E-40 K32,
 для O-55, перв O51, если E23 C-47, дома C43, по O41 E26, через C37, 0 E34, последн T33, kill T32, в E-31 T-18 Q20, с S28,
 что S28 Q-11 | том E34, же E72 C-39 | тому S60 K-17, кто O49 K-15, человек S42 | тон O34 | тонк Q-33 | топ E39 | тормоз O41 C-42
 | тороп O-77 S34 T-25 C57 | торт O58 K-11 | торч S54 | тот E40 T26, что E46, же E-44 T29 C22 Q-9 K18 | точк E21 T42 C19 K-14,
 доступ O-39 C56, с E33 | точн O-47 E77 S-36 K-15, так E49, дату Q-5 | трактор S-29 | транзакц O-35 S27 | транспортн K28 | трасс O-51 E37
 | трат C47 | трафик O-69 C67 | треб E62 T-36 C-69 Q23 | требов S28 | требовани E21 | трек S27 K19, 0 T26 K27 | трекер C48 K-10
 | трем O39 E-31 S29 | тренер E-47 C45 | тренировк S51 | трет E-42 T-27 K-46, раз C93, недел O46 C-55, год S-32, день S-27 T28 Q5
 | треть O90 E-45 T-21 Q-7 K27, подъезд C-46 | трех S-33 T22 K-12 | трещин O69 S-26 | три E29 T-42 Q7 K-24, и O44, дня E44 C-39,
 нед T-34, раза T24, года K19 | тридц E84 C33 Q5 K-10 | тридцат E39 | трижд T55 | тринадцат E26 | тро S-26 | трог O-101 E90 S47 T-26,
 не E49 | трое O76 T-20 | тройк E45 K-12 | тронул S36 | труб S45 T-42 | трубк O56 T38 C-71, не T32 | труд E-38 C72 K20 | трудов E29
 | тряс T30 Q-5 | тсж E-29 | ту O69 T-36 C-56 Q-9, же O53 E-28 | туда O-54 E51 S-48 K22, и E21 | туннел O-34 T33 | тур O48 K30
 | тут O-23 E71 Q-35 K26, же E-32 T32 | тушь O47 | тык S-41 T32 | тысяч E-23 T-70 C60 K-19, в O-41, и T-26 K22, строк Q-5
 | тян S33 | тянул T24 Q-11 | у E45 S-44 T-26 K-35, нас O-99 E-50 C61 Q-5 K25, них O-81 E-35 T26 C62, подруг O-44 E66, жены O65 E-55,
 себя O-30 S-32 T62, коллег O56 K-15, подъезд O49 C-40, всех T-47 K25, него S44 K-11, дома O41 E-23, друг E23 T-40, окна S38 T36,
 сына C37, вас S-35 Q26 K24, меня O-25 E34 Q-23 K-9, нее S29 Q26 K16, кого S28 Q9, 0 T26, врач T24, мамы K24, мужа T19 | убер E-31 S38 C33 Q14 K-11,
 мой K-10 | убив T39 | убир O-44 E36 T68 C-43 | уборщиц T-23 C51 | убр T46 C-38 Q-7 K-10 | уваж O-48 S-25 T-32 Q-6 K93 | уважаем K-18,
 поддержк K12 | уведомл C-66 Q13 | увер O-49 E45, что O-69 | увид S81 T-39 C-80, что S42 | увол E-36 T-22 C90 | углу S-26
 | угодн E27 | угол T-34 C36 | удал S-28 T91 C-36 Q-13, аккаунт O-51, все E26 S-24, и O-22, мой K15, мою K13 | удаленн Q-31
 | удерж C-37 Q6 | удобн C69 Q-19 | удочк Q24 | уезж E-23 T-27 | уезжа C69 | уех O53 E-47 S-31 T-56 | ужас O90 K-26 | уже O110 E-42 S-32 Q-9 K-53,
 не O-73 S39, нет O-66 E29 S-27, в O61 T28, втор O-45 E52, трет O46 C-41, и O-45, на E40 S-35, использов T23, 0 E22 Q15 | ужин C45
 | узел T-31 Q10 | узл E-37 | узла O45 S55 | узле T37 | узн Q-44 | уин O-44 | уйд O-41 E59 | уйти O-34 S38 | указ S32 T22 C-59 Q-7
 | указан, 0 E-56 C41 | укладыв T19, в T20 | ул S38 K-15 | улет O39 E-23 K-15 | улиц S28 K18 | уме Q-21 | уменьш S29 | умер O-101 C94 K-23
 | умею O-45 C72 | умн S-50 C35 K-19, колонк E28 | умолч O-45 E41 | упаковк O31 S24 K-10 | упал O57 T-30 | уплачен E26 | управля E-30 K34,
 комп K34 | управляющ O47 S-30 T34 C-39 K20, комп K21 | уровен O39 | уровн T46 | урок K-10 | услов O-49 C93 Q7 | услови E45
 | услуг S29 | усп O56 | успев C40 | успешн S26 T-23 K-20 | установ S24 | установк O44 E32 | устар S31 | устраив C40 | устран E33
 | устро O-40 T-28 C-41 Q-5 | устройств S48 T-55 | утвержд E61 | утечк Q-14, памят Q-6 | утр T-22 Q-9 K-16, 0 O35 | утро T45
 | утру O38 | утюг O54 | ухо O37 E23 Q-9 | уход S-27 K40, в O48 | участк K15 | участков T31 K20 | участок S24 | учебн S32
 | учет S-26 Q-10 | учетк O-57 S31 | учетн T-22 K10, зап S27 T-31 K10, запис E26 | учил E40 | учит O-44 C52 | учител K43 | учительниц T-24
 | учитыв E97 | учус K28, на K15 | ушел O80 E-40 S25 T-42 Q-6 | ушла T-59 | ушли O67 E-37 T-37 Q-5, а S-35 | ушло O140 E-61 C-59 Q-10 K-16,
 0 O69 C-72 Q-9 K-14 | файл Q-17 K-53, из S65, не S52 C57, в T32, леж S27, 0 E26, и E22 Q-8 | фактическ O43 | фамил O69 E-58 T-43,
 посл S-35 C41, и S-36 | фасад O71 T32 | феврал T-23 C66 K27 | фен T29 C61 | фена E49 | ферм C49 | физик K11 | физическ C47
 | фили O-37 C53 | фильм O40 | фильтр E-55 T97 Q14 K-15, по S28 | фирм S-27 T-31 C56 Q12 | флаг T51 C-61 | флешк S59 Q-29
 | фн E27 K30 | фокус E43 | фон S26 | фонарик T51 C-38 | фонд T26 | фоне T28 | фонов S50 T23 | форм E25 S64 C-34 Q-5 K-13,
 на T32 | формат T31 | форматиров T73 C-42, в T52 | форматтер E46 | формир S-30 | формул C39 K33 | формулировк T26 K29 | фотк S40 T-31 Q6
 | фото T-43 C68 Q9, в E-32 C37, чека Q16 K14 | фотограф E64 K42 | фр K-11 | функц S-41 | футбол T24 | хаб O-53 | хвал E50 C47
 | хват O-28 T20 C42 K41, на O136 E-40 S-27 T31, одн E58, двух K29 | хвост T-20 C-35 | хеш S-33 | хим C50 | химчистк S40 | хлеб O-50
 | хлопок S26 | ход S-52 T33 C85 Q-17 K-11, в C-45 | хожу E-32 S-24 C62 Q-11 K-18 | хозяин O-45 T25 | холод O36 | холодильник E-45 T-22 K-28
 | холодн O79 S-27 C-42 Q-6 K-40 | хорош O-55 S-64 C85 Q-20 K23, бы E45 Q-6, дня K23 | хостинг S27 Q21 | хот E-54 T-22 Q-6 K21,
 бы O44 E-100 K-15 | хоть O95 T-20 C-49 K-26, бы T33, на S25 | хотя O68 E71 T-34 Q-9 K-33, бы O-94 E-33 Q5 K-12, срок E45,
 я S-30 C-44, на E40 | хоч S-29 T-24 Q-6 | хочу S-30 C45 Q11 K-23, верн O109 C69 Q-20 K30, пон Q78 K-12, деньг C45, пожалов K-28,
 чтоб K-10 | хран O-97 E78 C61 K13 | хранилищ C64 | хрип O35 T34 | хром E31 C39 | хуже S-27 | царапин E-26 | цвет T24 C44 K-14
 | цел E52 T33 | цела Q8 | целик E74 C-58 | целостн T32, файл T32 | цен K-14 | цена O-47 E61 | цене T25 Q-7 | центр O66 E-31 K28
 | цены E-25 Q7 | цепочк O40 | цифр S34 C-60 K19, 0 O-55 C69 | чай E-33 C48 | чайник S34 T-44 Q16 | час E46 Q-21, и O46 T49,
 назад S42, в S32, до E-31 | часа O87 E-24 K-13, в C36 | част O35 E-35 S-27 T-30 | частот S-35 C-46 | часы S-51 T-26 C49,
 на O-39 C63 | чат T82 Q-26 K-18, бот O64, отвеч T28 | чата K32 | чате E-31 S-27 T33 C53 K25 | чашк T21 | чего S-26 T29 Q88 K-21
 | чей Q9 | чек O38 E-58 S29 C-48 Q-11 K-44, сохран S-28 C66, не O46 C-43, на T22 C34 K-14, есть S29 | чека Q14 K33 | чеке O94 T24 C-85 Q5
 | чеки O48 E-32 C-30 Q-6 | человек E-47 T-39 C47 Q7 K13, с O-37 | человеческ E-36 | чем S-35 Q6 K53 | чемод C-47 | чемодан O35 Q-5 K17
 | чему E27 | через E-47 S89 Q7 K-16, прилож T29 C-113, сайт O-60 S66 T-22 C-45, час O66 S-46 Q-12, порт O-58 S64 C-51 K42,
 двадц O61 S31 T-29, раз O57 E41 S-24 C-44, ваше C-57 Q13 K35, два O48 S30, форм S-44 T43 C-47, минут T31 C-43, вас O-42,
 три O42 T-20, полчас O-39, 0 O27 E-36 S-34 K17, термин S30, вашу T-28 Q7 K13, секунд E27, кабин S25, две Q24, пару T-23,
 ваш T-22, него T22, почт T22, недел K-10 | черн E51 T21 C-93 Q-5 K-11, по O-81 E123 C-31, на O60, экр S-26 | черновик E37 C-40
 | честн O-41 E42 T27 C-66 Q-8 K-26 | четверг T-32 K-14, в O-59 | четверт S44 T-22 Q-26 | четк E59 T21 | четыр E38 T-32 Q8 K-26,
 месяц O-43 E24 C61 K-11 | четырех E46 S27 | четырнадц C39 | четырнадцат K26 | чехол O40 E-25 T29 K31 | чин E-31 Q9, или Q36
 | числ S32 T-44 K-27 | чист S-27 T99 Q-9 K-24 | чистк O-44 T31 | чит S-52 T-29 C61 Q-19 K21 | читалк E24 S-38 C-44 | чих O38 C-37
 | чтен T58 C-63 | что E27 T-42 Q41, дел O98 Q108, и E-38 T-34 C81, то O58 S77 T-26 C-20 Q24, я O65 E-44 C-73 Q25 K23, ли E63 Q-71,
 можн C67, из O59 Q10, вы O-54 C57 Q36, еще T55, деньг E34 T40 C-42, у T-30 C-41, в S-38 T-28 Q-18 K11, она O-37 Q5 K29, не Q24 K37,
 это O25 T34 Q-20, все T34, мне Q8 K34, тепер T33 Q22, без T32, надо S28 Q-5, до T22 K12, так E-21 K-10, с Q20, за Q-15, там Q-11,
 нибуд Q-6 | чтоб O-100 E67 T-55 C-40 Q42 K14, не K49 | чуж O39 C-87 Q-7 K-15, почт O-37, человек T-24 | чуть O66 T36 C-39
 | шаблон O-53 S68 T34 K-21 | шаг S51 Q24 | шага S29 | шаге O79 E-45, 0 S-25 | шаги O55 S-34 | шапк O45 E-31 | шел C53 | шест K-16,
 вечер E32 C-35, лет Q13 | шестьдес T42 | шины T22 | шкаф E-23 T-37 C27 | школ O-51 E-55 S-52 C71 Q-15 K63, 0 K36 | школьн T-23 K47
 | шланг O-40 | шлем S29 T36 | шли S27 | шнур O-37 T50 | шт S40 | штамп E51 | штор K24 | штраф Q11, за O37 | штрихкод S31
 | штук O56 E29 T30 C-40 Q12 K17 | шум K22 | шуруповерт O41 Q-5 K17 | щелк O-39 | щелкнул S-37 | щелчк T31 C-46 | щелчок S44 C-48
 | щетк E29 T36 Q-5 | щиток T27 | экземпляр E38 C44 | эконом T37, батаре T35 | экр O44 S32 Q-5 K-10 | экран O48 S-26 Q-8 K-20
 | экраниров E32 | эксел C-35 | экспорт E-24 S48, в O43 S50 | экспресс E64 S-47 | электрик T37 C54 | электричк C54 | электронн O57 E-32 C-44 Q18
 | электросамок C64 | эльвир K16 | эмодз O37 | эмулятор T21 | эндпоинт E-29 | этаж E-40 S-37 T-24 C30 Q-5 | этап S37 | эти K-10
 | этикетк E-39 C58 | этим O-38 C-45 Q17 | это O-67 E40 S-50 T-31 C72 Q-65 K34, 0 E57, уже C-56 K14, опят O-43 K52, к E-34 T49,
 ни E-39 C45, у S-29 C-45 Q7 K-10, дел E43 Q-6, не C42 K-12, я E-30 C35, как O34 Q11, врем Q23, в E-19 Q-9, и Q-18, с Q-15,
 сдел Q12, вы Q11, вообщ Q-11, по K11, нормальн Q10, так Q-5 | этог O39 C-50 K-18 | этой C-56 K-11 | этом O-44 S-64 T-27 C32 Q10 K-15,
 работ S28, в T-28, году Q14 | этот E55 Q-5 | эту O-53 Q27 K-26 | эффект O-41 T65 | эхо K-19 | ю C-37 K53 | юбил O-35 S-35 C62
 | юля C-40 K62 | юрист O-48 C85 | юрлиц C61 | я O-72 S-27 T-60 C82 Q-12 K18, нич S-31 C85 Q33 K-10, хочу C-83 Q31, уже E-50 S26 T76,
 их O69, как S66, в O-64 S41 T-24 C54 K26, ее O59 Q-22, откр O59 S-27 T38, назв O46 S58, дома C54, прош O52, провер C51, на E49 Q-13,
 дел C-49 Q35, плат C48, бы O45 E-34, не E-45 Q9 K-12, нет C-42, за O-36 E41 Q5 K23, плач E-41 Q34 K-11, из K41, его S40 K16,
 продиктов S40, куп C-39, удал S37, оплат E36, вид K35, у E-34 Q-5 K-10, звон T34, учус K34, рассчитыв E33, заплат S32 C-33 Q16 K14,
 и E-31 T25, вам S31 T26 Q-31, смотр K30, отключ E29 T-29, по K29, отпрос E28, кажд S-28 T24, держ T-28, тольк Q-28, работ E-26,
 с O-25, все T25 K-13, наж E-23, отправ T23, пенсионер K-20, пенсионерк K-19, что Q-16, бухгалтер K14 | явно O-27 S-28 T57
 | ядро T-21 | язык O-101 E69 S70 T70 | якоб O58 S40 T-26, от S37 | якор Q23 | январ E-52 S-28 T-21 C83 Q11 | ярк T31 | ячейк E36
 | ящик S57 T-26 K-43
`,
};
