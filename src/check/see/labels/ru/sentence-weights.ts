// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const SENTENCE: Voice['sentence'] = {
  from: {
    observed: 0.42,
    expected: 0.26,
    step: 0.34,
    tried: 0.34,
    context: 0.36,
    question: 0.56,
    courtesy: 0.34,
  },
  bias: {
    observed: -0.9,
    expected: -2.37,
    step: -1.57,
    tried: -1.81,
    context: -1.06,
    question: -3.78,
    courtesy: -2.89,
  },
  cues: `
actual-label O114 E-17 S-9 T-15 C-32, address O-9 E-34 S-8 T-56 C8 Q-14 K45, advertised O13 E53 T-124 Q9 K-110, after-deed O66 S47 T-14 C-43 Q-18 K-74,
 after-event O11 S44 T-31 K-30, after-noun O31 E22 S97 T-26 C-86 Q-27 K-36, after-that O15 E-35 S134 T-41 C-19 Q-30 K-13,
 again O106 E-41 S-16 C-92 Q-24, always O9 E24 S-12 T-20 C-8 Q13 K-100, and-negative O37 S-12 T-5 C-6 Q-7 K-61, answered O10 E47 S-22 T60 C-16 Q-8 K22,
 appointed O11 E117 S-20 T-90 Q23 K26, appointed-to-us O-39 E244 S-9 C-51, arrow-path O-111 E-49 S347 T-41 C-91 Q-21 K-85,
 as-follows O-7 E-40 S141 T-96 C-13 Q16 K-40, as-i-know O-108 E95 S-45 T-28 C-8 K-9, as-they-said O26 E12 S8 T-11 C-55, as-written O-44 E-37 S38 T13 C45 Q-9,
 asks-first O-105 E-45 S-26 T-71 C-55 Q281 K-10, at-deed O-17 E53 S111 T-59 C-31 Q18 K-37, at-device-deed O92 E-22 S65 Q-28 K19,
 at-least O-67 E91 S-19 T30 C-77 Q6 K-120, attached O-10 E-12 S-29 T-35 C41 Q-29 K-54, awaits O-82 E-66 S-28 T-21 C-24 Q15 K97,
 back-as-it-was O6 E-33 S-40 T-16 C-52 Q-15 K-35, back-then O-141 E200 S7 T-40 C-58 Q-58 K48, bad O58 E-137 S-56 T30 C13 Q-6 K-25,
 before-it-did O-28 E114 T-62 C-13 K-34, before-you-ask O-63 E-38 S8 T31 C29 K-14, bought O-37 T-46 C58 Q18 K-33, breaks O108 E-90 S9 T-33 C-39 Q-8 K-17,
 but-negative S24 T-16 C-16 Q6 K10, button-quoted E-22 S91 T-43 C-87 Q-34 K28, by-contract O-66 E66 S-18 T-13 C10 Q9 K-53,
 by-default O-109 E66 S34 T-7 C-13 K-6, by-itself O86 E-22 T-97 C-36 K-11, by-paper O-9 E34 S11 T13 C-23 Q11 K14, by-paper-first O-87 E167 S-19 T-67 C-107 Q-54 K-53,
 cache O-58 E16 S-114 T206 C-86, called O-28 E-59 S29 T58 C-65 Q-16 K76, came-thing O112 E15 S-30 T-144 C-54 Q-8 K-8, came-to O25 E-5 S-21 C-26 Q-11 K-33,
 came-uncalled O94 E-6 S-51 C-37 K37, can-be-done O-35 E-5 S32 T-52 C21 Q54 K56, cannot O109 E-13 S-12 T12 C-44 Q-31 K-12,
 cannot-attach O-95 E-62 S-65 T-65 C80 Q30, cannot-be E89 S-37 T-7 C-29 Q-40 K-51, charged O126 E-23 S-12 T-56 C-36 Q16 K-68,
 checked O14 E-34 S10 T25 C11 Q-56 K26, code-look E5 S139 T31 C-117 Q-23 K-162, code-noun O-27 E-29 S35 T-16 C19 K-21, code-quoted O26 E-112 S106 T-41 C-79 Q-7 K-35,
 command O-43 E-20 S207 T16 C-44 Q-39 K-131, condition-negative O-50 E20 S87 T-59 C9 Q-6 K81, consequence O39 E-63 S10 T8 C7 K11,
 contact-line O-158 E-49 S-119 T-62 C-134 Q-129 K348, cries O78 S-9 T-13 C-29 Q-24 K-18, dash-result O44 E31 S70 C-106 Q-8 K-16,
 dated-deed O-25 E-73 S180 T-17 C-29 Q-12 K-42, decent-one O38 E55 S-9 T-21 C-22, deed-then-deed O-127 E-32 S179 C-112 Q-6 K-17,
 designed-for O-29 E100 S-42, device E-32 T12 C16 Q-10 K-22, did-repeatedly O-26 E29 S-13 T72 Q17 K-28, do-at-least O-36 E-26 S-66 T-33 C-14 Q27 K-10,
 do-first O-290 E-207 S-60 T-257 C-226 Q-12 K-86, do-for-me O-60 E-112 S-73 T-108 C-74 Q-165 K-37, do-it-first O61 E-27 S143 T-26 C-41 Q-76 K-39,
 duration-now O58 E-32 T-52 K-29, during O12 E7 S73 T15 K-8, elsewhere-so O8 E-21 S-12 T-8 C8 Q-5 K-36, english-expected O-18 E5 S6 T-8 C-35,
 error-latin O143 E-41 S-20 T-42 C-134 Q-20 K-119, error-number O42 S-16 T-10 C-22 Q-20 K-40, error-word O99 E-10 S-7 T-26 C-46 Q26 K-72,
 expect O-23 E177 S-38 T-137 C-72 Q-11 K33, expected-label O-159 E147 S-91 T-112 C-42 Q-5 K-62, first-person-verb O-8 S47 T-24 C19 Q-13 K-9,
 for-good O-52 E158 S-10 T-57 C-21 Q-10 K-22, for-me O13 E-139 S-49 T7 Q5 K7, for-money O-87 E106 S-31 T-65 C31 K-57, free-of-charge O-38 E37 T-24 C48 K-54,
 frequency-alone O80 E-21 S-26 T-12 C-34 Q-7 K-30, from-whom O-26 E-32 S-8 T51 C-10 Q49 K87, future-present O32 S5 T8 C-28 Q-43 K-71,
 gerund O-9 E-50 S32 T-12 C34 Q9 K-28, go-into O10 E-44 S13 T-15 C-41 Q-13 K-24, goes-well O-21 E74 C-9 Q-11 K-54, greeting O-67 E-79 S-47 C-63 Q-170 K267,
 greeting-alone O-116 E-152 S-216 T-151 C-86 Q-54 K213, hangs O150 E-46 S16 T-23 C-68 Q-55 K-43, has-number O-39 E-15 S-22 T-24 C60 Q36 K20,
 has-right O-252 E231 S-79 T-77 C-83 Q-5 K-18, helped O26 E-26 S-10 T192 C-93 Q-56 K-31, how-many-th O17 E-56 S11 T11 K-19,
 how-to O-40 E9 S31 T-31 C-16 Q228 K-12, i-ask O5 E-211 S-173 T-142 C-67 Q42 K-43, i-believed O-82 E164 T24 Q-8 K-6, i-cannot O154 E-44 T-31 C-101 Q-15 K-11,
 i-did O-11 E-54 S99 T28 C6 Q6 K26, i-did-chain O-50 E-218 S112 T-89 C-201 Q-40 K-38, i-did-first O-16 E15 S44 T-73 C-16 Q-43,
 i-do O-14 E-154 S168 T23 C28 Q-39 K-54, i-do-chain O-28 E-28 S94 T13 C-170 Q-11, i-do-first O22 E34 S63 T-47 C-87 Q-88 K-57,
 i-found-inside O-11 E21 S20 C-5 Q-23 K-23, i-i-did O21 E65 S25 T18 C-28 K35, i-must O23 E-107 S-14 C101 K-8, i-ordered O10 E60 S-13 T-31 C49 Q13,
 i-see O33 E-59 T-63 C14 Q-17 K-16, i-wait-for-it O-11 E9 S33 C-31 Q-5 K22, idea O-36 E86 S-47 T-42 C-25 Q-17 K-20, if-infinitive O101 S159 T69 C-135 Q7 K-16,
 if-then O-42 E-9 S28 T15 C14 Q62 K-69, impersonal O98 E-39 T-10 C-53 Q-8 K-64, in-place O-24 E47 S11 T29 C-25 Q-30 K-71,
 instead O159 E90 S-10 T10 C-104 Q-63 K-5, instead-number O73 E9 S9 T27 C-13 Q-15 K9, instead-of O-98 E109 S-24 T-8 C-11 Q-10 K-52,
 is-allowed O-7 E81 S43 T8 C-63 Q-25 K26, is-it O-6 E15 T-26 C22 Q63 K-60, is-none O79 E-48 S-40 C12 Q-24 K-38, it-does O98 E-5 S-22 T21 C-26 Q-6 K-80,
 it-does-itself O109 S-18 T-15 C-36 Q7 K-82, it-is-written O-54 E114 S-13 T-97 C-7 Q-28 K-57, it-was O-16 S6 T-76 C37 K18,
 it-was-written E27 S37 T-11 C-46 Q-14, kept-things O-20 E-50 S-26 T-76 C124 Q-48 K-51, last-time E105 S12 T-50 C-33 Q35 K-5,
 law O-53 E34 S-11 T-88 C5 K-42, let-it O-279 E45 S-95 T-84 C-14 Q-27 K-35, list-of-nouns O-27 E28 S88 T-47 C14 K-8, logged-in E-55 S66 C6 Q-40 K-13,
 many-times E-85 S-6 T121 C-26 Q-12 K-50, maybe-matters O-55 E-17 S-55 T-103 C83 K-25, measured O43 E19 T41 C-19 Q26, money-gone O55 E-15 S17 T-32 C-8 Q-15 K-23,
 must-be O-51 E127 S-62 T-122 C-31 Q-17 K-7, must-say O-53 E-122 C129 K81, must-word O-68 E200 S-33 T-33 C-49 K-25, name-line O-5 E-12 S-42 T44 C-9 Q7 K57,
 need-label O-20 E22 S-103 T-48 Q27, never-so-before O-33 E42 S-52 T-18 C-11 Q-6, no-help O66 E-9 S-14 T110 C-34 Q-27 K-17,
 no-sooner O-50 E-10 S177 C-33, no-thing O95 E-13 S12 T-17 C-34 Q-30 K-71, no-verb O-19 E-56 S7 T-78 C43 Q-22 K53, nobody O23 S-56 T33 Q-22 K10,
 nobody-cancelled O-5 E69 T-10 C-40, not-done O73 E-35 S-48 T-18 C10 Q14 K-55, not-glued O5 E-6 S-5 C14, not-itself O61 E8 S16 T-8 C-11 Q-5 K11,
 not-know E-118 S-87 T6 C33 Q-32 K33, not-past O48 E-6 S13 T-39 C21, not-present O30 S-25 T28 C-18 Q-39 K26, not-same O72 E-38 S-40 T8 Q-9 K-47,
 not-that O124 E-15 S19 T-5 C-77 Q5 K-53, not-works O64 E-69 S10 T7 C-42 Q-15 K12, nothing O9 E20 T-15 K-6, nothing-happens O57 E-9 T20 C-30 Q-17 K23,
 noun-remedy O-32 E-41 S-33 T78 C15 Q-5 K-91, number-differs O83 E23 S8 T31 C-26 K-28, number-label O-31 E-51 S-106 T-32 C106 Q-40 K-40,
 numbers-side-by-side O70 E28 T-43 C-10 K28, object-did O-16 S12 T66 C7 Q26 K-59, object-did-chain O-11 E-13 T34 Q-21 K-65,
 object-remedy O-23 S-11 T35 C-18 Q10 K-35, obliged O-105 E219 S-117 T-69 C-97 K-28, on-average O-19 E56 S6 C9, on-paper O-19 E80 T-66 C-12 Q29,
 only-there O47 E-8 S-35 C-12 Q12, ordered E-54 S-34 T-44 C97 Q10 K38, ordered-such O-29 E7 S-31 T-29 C109 K17, other-device E-25 S9 T21 Q26 K-35,
 others-have O33 E43 S-147 T-10 C-86 Q-23 K-52, otherwise O-74 E17 S-38 T9 C5 Q-25 K26, owes O7 E34 S16 C17 Q26, paid O-10 E-52 S83 T-57 C17 Q6 K7,
 paid-for O-76 E116 C-11 Q15 K-27, paper-first O-26 E84 S-80 T-11 C-16 K-6, paper-quotes O-12 E60 S37 T-50 C-21 Q-35 K-85,
 paper-says O-89 E112 S-112 T-45 C-53 Q18 K-29, paper-tells O-6 E-23 S-17 T-70 C-14 Q21 K-45, past-chain O-9 E-39 S53 C-11 Q-48 K-9,
 past-first O-11 E-67 S98 T139 C-18 Q-31 K-57, past-soon O15 E-6 S7 T80 C-20 Q-40 K-51, patronymic O-112 E-7 S-82 T-125 C-135 Q-37 K267,
 phone-label E-78 S14 T-17 C-59 Q-21 K54, please-do O-172 E-125 S-144 T-105 C-47 K49, please-help O60 S8 T27 C46 Q-11 K266,
 present-chain O-22 E-64 S131 T-37 C-37 Q-36 K-51, present-first O-65 E-75 S144 T-18 C28 Q-18, pressed O-16 E8 S141 T-10 C-98 Q23 K-84,
 problem-word O48 E-10 S27 T8 C-36 Q-44 K25, promised O-148 E278 S-44 T-138 C-36 Q-27 K-78, question-mark O-78 E-38 S75 T-95 C-180 Q395 K-59,
 quoted-alone O151 E47 T-37 C-32 K-51, refund O-25 E-21 S-17 T-15 C-19 K-48, refused O109 E-27 S-27 T22 C-59 Q11 K-38, regards O-163 E-94 S-62 T-48 C-78 Q-26 K293,
 remedy O-47 E-7 T131 Q-15 K18, remedy-chain O-50 E-79 S-63 T71 C-61 Q-59 K-45, remedy-first O-12 E-52 S-35 T32 C-55 Q-15 K-38,
 remedy-passive O27 E-46 S-12 T74 C-5 K-32, reproduces E-27 S-12 C27 Q-9 K-5, rest-works O41 E38 S-27 C-34 Q-96 K-30, restart O20 E-26 T95 C-51 Q6 K-121,
 result-word O87 S24 T19 C-40 Q-10 K-22, rhetorical O50 E28 S16 T12 C-14 Q-141 K10, right-way O17 E46 S-10 C10 Q-23 K-59,
 run-command E-62 S54 T7 C5 Q-11 K-57, said-that O-17 E11 S-55 T13 C12 Q-9 K-65, says O74 E-52 S24 T-27 C-35 Q-49 K72, says-error O87 E-10 S-12 T-37 C-6 Q-35 K-47,
 says-quoted O90 E-21 S17 C-41 Q-20 K13, screen-colour O111 S27 T-59 Q-34 K-51, set-so O-31 E63 T7 Q6 K39, should-one O-16 S126 T-20 C-28 Q-23 K-5,
 slow O58 S-28 C-5 K6, smoothly-was O-51 E171 S-29 T-145 C-12 K-61, so-it-follows O-63 E91 S-6 T-15 Q40 K-11, someone-tried O11 E53 S-14 T-14 C-40 Q-5 K10,
 sorry O-57 S-78 T-39 C43 Q-21 K204, staff-answered O28 S-13 T34 C-6, staff-did O42 E13 S10 T-46 C-26 Q-29 K-48, staff-said O-70 E124 S-5 T-24 C-5 Q-31 K9,
 staff-swore O-47 E150 S-50 T-19 C-102 Q5, stands O5 E-24 S-42 T-16 C-5 K-86, status O94 E-17 S6 T-63 C-55 Q-28 K10, still O71 E-62 S-6 T-9 C-53 Q-9 K-76,
 stopped O10 E-64 S-13 T-22 Q-5 K28, sum O37 E-14 S5 T-17 C9 K-70, tell-me O-26 E-112 S-11 T-63 C11 Q242 K70, term-first O-42 E82 S-76 T31 Q-12,
 thanks O-81 E-179 S-85 T-19 C-17 Q-22 K305, thats-all O66 E-18 S5 C-36 Q-6 K13, then O-7 E-28 S41 T-38 C-61 K-17, then-should O-76 S-31 T-39 C11,
 they-did O55 E-62 S-13 T-37 Q-9 K-77, they-did-not O21 E-10 S-21 T-23 K-6, thing-does O66 S5 T-22 C-60 Q-17 K-107, though O255 E-26 S-63 T-43 C-84 Q-23 K-116,
 title-noun O15 E29 S-43 T-72 Q35 K-88, to-do-first O-98 E-186 S304 T-129 C-91 Q-6 K-90, to-mend O27 E-11 S-36 C-9 Q41 K10,
 tried O-24 E-112 S28 T185 C-93 Q-13 K23, try-to E-81 S62 T-57 C22 Q20 K11, two-parts O108 S-22 T-82 C-15, unchanged O-50 E-58 T-69 C143 Q-6 K-16,
 unless-you O-95 S-21 T-41 C-26 Q29, updated O10 E-77 S56 C-21 K-71, used-to O-16 E73 S-27 T-48 C15 Q-14 K-77, used-to-first O-124 E233 S-21 T-186 C-90 Q-84 K-33,
 used-to-worked O-67 E105 S-50 T-67 K-35, usually O-139 E52 S-24 T-5 C48 Q-18 K-22, vanished O180 E-60 S-17 T-34 C-70 Q-5 K-29,
 verbal-noun-first O-5 E7 S-25 T29 K-59, version-word O-52 E-10 T-40 C100 K-163, wait-for O49 E-18 T30 C-37 K-27, waits O111 E-13 S-26 T-61 C-37 Q-33 K-56,
 waits-for O36 E-176 S16 T-5 C-24 Q-5 K24, was-there O-14 E-39 S-26 T-76 C29 Q-23 K-30, we-have O-57 E-39 S-7 T-70 C94 Q-17 K35,
 we-suffer O22 E-33 S-89 T9 C32 Q-7 K-6, what-tried-label O-14 S-21 T-32, when O-5 E13 S-9 C-7 Q15 K-29, when-i O104 E-38 S113 T-6 C24 Q-21 K-28,
 when-it-does O-14 E-42 S65 T-43 C25 Q15 K31, when-will O28 E17 S18 T-101 C-32 Q73 K-103, whether O-88 E-44 S-66 T-69 C-107 Q182 K19,
 who-i-am O-102 E-56 S-102 T20 C108 Q-33 K59, why O13 E-21 S-24 T25 C-5 Q113 K-40, why-else O-77 E215 S-35 T-67 C-131 K-5,
 why-urgent O-7 E-50 T-56 C59 Q-6 K-50, wish-that O-26 E51 S-77 T-16 C-59 Q-17 K28, with-every O31 S29 T35 C25 Q-27 K24, within-term O-46 E101 T-19 C-5 Q-24 K18,
 would-like O-170 E48 S-87 T-75 C-13 Q-23 K-29, wrong-thing O88 E-39 S-20 T-55 K16, you-have-it-written O-80 E101 S37 T9 C-30 Q8,
`,
  structure: `
after-apart E16 S-66 T63 Q23 K-71, after:deed O16 T-30 C-14 K5, after:fault O6 T-6 C10 Q-16 K-17, after:remedy O18 T21 C15 Q-5 K-14,
 after:told O12 T-33 K-63, asks O-160 E-184 S-261 T-78 C-84 Q305 K-42, before-apart O-35 E-61 S84 T-141 C-76 Q-28 K-29, before:deed O-6 C15 Q-14 K6,
 before:fault O-14 T-8 Q23 K10, before:remedy O7 T52 Q28 K-18, before:told T62 Q51 K-15, brief words:1-3 O-6 E-32 S-71 T-55 C-49 Q-26 K-71,
 brief words:21-40 O137 E14 S41 T106 C58 Q13 K53, brief words:4-8 O-26 S-39 T-44 C-44 Q-34 K-123, brief words:41- O37 E84 S51 T62 C298 K12,
 brief words:9-20 O-21 S10 T-86 C-30 Q-24 K-150, deed after deed O34 S-32 T40 C-5 Q-10 K-77, deed after fault O16 E17 S9 T14 C-35 Q-85 K26,
 deed after remedy O9 E-15 T22 C-7 Q-86 K-15, deed after told O6 E15 S-65 T35 C-19 Q25 K-24, deed before deed O-13 E-40 S10 T-18 C6 Q23 K25,
 deed before fault O-45 E-8 S20 Q58 K5, deed before remedy O12 E-48 S25 T-10 C-9 Q64 K-7, deed before told O-9 E-7 T-16 Q-26 K23,
 deed-earlier O-16 T10 C7 Q8, deed-later O13 T-19 Q-13 K-11, fault after deed O-16 E17 S-25 C-8 Q-5 K-32, fault after fault O-8 E22 S-6 T10 C23 K-63,
 fault after remedy O-11 E-12 S-25 T-6 C13 Q-8 K-124, fault after told E-15 C-18 Q12 K-67, fault before deed O20 E-46 S5 T7 C-28 Q-14 K-12,
 fault before fault O28 E-51 T8 C-22 K73, fault before remedy O30 E5 S21 T-28 C-42 Q21 K25, fault before told O25 E-15 S-12 T-46 C-20 Q-43 K-70,
 fault-earlier O-58 T23 K6, fault-later O7 T-25 C7 Q-49 K-7, first C-26 Q40 K229, form:bulleted O-75 E-54 S41 T95 C-11 Q-11 K-50,
 form:numbered O-54 E-117 S225 T-79 C-235 Q-46 K-190, form:prose O16 E-18 S-141 T-67 C36 Q-101 K-51, last C24 Q122 K129, leads-on O-17 E-170 T-78 C-53 Q-58 K-157,
 long-list O-12 E11 S-67 Q-84 K-20, name O-76 E-32 S-10 T-48 C-172 Q-120 K189, opens-paragraph T-111 C5 Q-135 K-43, part:actual O111 E-45 S-106 T-42 C-83 Q-22 K-122,
 part:attachment O-98 E-31 S-30 T-14 C-8 K-14, part:contact O-6 K35, part:description O12 E-100 S8 T17 C65 Q-6 K-16, part:environment O-88 E-131 S-78 T-33 C88 Q-11 K-97,
 part:error O-92 E-12 S-67 T12 C-21, part:expected O-301 E392 S-187 T7 C-82 Q-31 K-35, part:frequency O114 S-10 K-13, part:outcome O-7 E27 C-16,
 part:reference C18 K-7, part:steps O-86 E-50 S198 T-91 C-61 Q-27 K-51, part:summary O-9 S-30 C-12, part:tried O-73 E-20 S-93 T219 C-89 Q-10 K-16,
 part:version O-100 E-10 S-66 T-30 C131 K-12, remedy after deed O-8 S-27 T8 C-31 Q-21 K-130, remedy after fault O15 E8 S-66 T16 C-11 Q-16 K-78,
 remedy after remedy E-17 S-41 T20 C-12 Q20 K-71, remedy after told E-20 S-25 T20 C11 Q-5 K-62, remedy before deed O6 E-72 S7 T-16 Q21 K35,
 remedy before fault O19 E-39 S29 Q6 K28, remedy before remedy O-13 E33 S17 T27 C-22 Q-15 K33, remedy before told O5 S35 C13 Q-17 K36,
 remedy-earlier O-48 T-22 C16 Q-11 K19, remedy-later O10 T-23 C-14 Q-109, text:1-5 O8 T-42 Q-71 K-82, text:11-20 O-55 S-25 T-13 C-33 Q-41 K-6,
 text:6-10 O-43 S-16 T-34 C-22 Q-53 K-58, told after deed E-12 S-28 T50 Q-33 K35, told after fault O7 E18 S-13 T64 C-56 Q-54 K-43,
 told after remedy O12 E-17 S-18 T32 C-30 Q33, told after told O26 E25 S5 T34 C-30 Q15, told before deed O-17 E19 C5 Q-22,
 told before fault O-10 E-19 S37 T-47 C9 Q-64, told before remedy E-38 S14 C-10 Q-28 K9, told before told O-44 E25 S39 T-9 Q-55 K-27,
 told-earlier T-10 Q-31 K8, told-later O13 T-107 Q-118 K7, words:1-3 O24 E-102 S-29 T-72 C-47 Q-16 K60, words:21-40 O-27 E-59 S9 T-28 C-12 Q-14 K-20,
 words:4-8 O-5 E-22 S-27 T8 C-6 Q-25 K-10, words:9-20 O-28 E-27 S-9 T7 C-9 Q-49 K-117,
`,
  words: `
0 E17 C39 Q-61 K-14, 0 O-28 T-43 Q-17 K27, alpine S-19 C54, android C38, beta C36, debian O-35 C42, dev T34, go C77, ios S-34 C54,
 jdk C58, linux C38, macos C45, node S-18 C62, ok C-28, ping S22 C-31, postgresql C37, python C184, typescript C28, ubuntu C56,
 windows C99, x S-59, а O72 K-37, айфон T18, б C41 K17, байт S37, балл O39, браузер C31, было E18 S-22, в O28 E-23 T16 Q-7 K-18,
 ваш E23, ваше C28, ввож S23, вмест O58 S-47 T16 K9, все S-18 T40 C-43, втор S-21 C85 K-9, вчер S-32 C39, выд E31, гб K-7,
 го T14 K-9, год E-39 K28, года O-43 E-25 S-26 T-35 C51 Q-6 K-13, году C31, градус O35 T-33 Q-16 K-19, дает O106 S33, действ C40,
 декабр O-45 E-22 S-27 T-27 C31 Q18 K-24, деньг C69, дней E29 T-37, дня C-50, до E17 S23 T-38 K11, договор E17 T-20, долж O67,
 должн E44, дома K-9, драйвер O-42 C47, е E25 S-20 T-23, есть O29 C-54, жду S40, за T-23, заказ C56 K18, запрос E21, и O36 T21 Q-8 K-13,
 из S-38 T-49 K-21, или Q12, интерн C29 K26, июля C37, июня C37 K12, й E17 K-8, к C58, как Q-5, карт C66, касс C52, кв C69,
 кг T-20, ключ C67, км C55 Q-19, куб O29, купл E-22 C53, лет S26 T-16 K32, либо E75, лиценз C65, локал C30, м E-19 T-14 Q6 K-7,
 мак C51, март E23 T-18 Q6 K16, мая C37, мб K-14, мбит E18, мегаб O32, мегабит O76, месяц S-18 Q9, метр E20 C-29, мин O33 E42 K8,
 мне E-19 C72, модул C33, молч E17, мс O30, мск O32, на T24, ндфл S28, не O64 E-18 T21 Q10, нед K21, нет E44 K15, но C-28,
 номер C51, ноябр S25 T-17, обещ E95 T14 Q12, обнов S48 C39, октябр O-31 C31 K-10, он T18, оплат O-52 S25, от E-28 S-35 T-21 C32 K25,
 откр S63, отправ S25, п C34 K13, перед T22, плагин O-33 C61, платформ C38, по T-35 K12, подключ O-40, подтверд S20, подъезд C34,
 последн E25, пот O31, при O42 E-26, привезл C34, прилет E34 C-40, прилож O-77 C41, пришл S18, процент O31 C-40, прошивк E-28 C69,
 р O29 K9, рабоч O-45, раз S-18, размер E-24, руб O29, рубл O35 E-40 T-62 Q11 K-46, с T24 K17, сборк E-21 C30, секунд T20,
 сентябр T27 C-33, серийн C47 K13, символ S24, систем C41, собир O-28 T16, срок E18, страниц S22 T-25, так O-30 E66 S-21,
 там O41, тариф C32, телефон C41, то O32 S-18 T25, тот E-28, трет C66 K-7, три C31, тысяч Q7, у S25 T-18 C-51 K10, уже O39 C-41,
 утра E18, файл E29, фото C33, хотя S-18 C-28, час O-32, часа O37 T19, чек C32, через O56, числ E18 C44 Q-17 K-7, шт S35,
 штук O68 E-18 C-28, это E17 Q8, я E-22 C57 | <, 0 E32 T-43 C-63 Q-29, android C32, api E-18 S-40 K-13, cli O45, configure S105,
 curl O-34 S21, docker C-45, error S-23, firefox C46, get S89 C-29, git S44 C-47, helm T18, id O-29 C45, node S-20 C47, pip C-30,
 post S100, readme O-54 E131, rfc O-35 E111 C-28, sdk O-33 C46, ui C40, windows O-59 C37, а S-27 T-38 K18, абонемент O-43 C86,
 аварийк S23 T27 Q-11 K22, автодополн O28, автом O-35 T39, автоплатеж O38, администратор S-19, айфон O-34, аккаунт C70 K-8,
 акт S18, алло Q-14 K29, антенн C40, антивирус O50, арт K115, бабушк E-26 C30 K28, баг K-13, база C46, банк E-23, банком E-21 S-52 K-8,
 батаре O42 E-22 K-19, батарейк O-43 E-19 T87, без O31 T14 K10, беру O-35 K26, библиотек E-20 C91, бил S-26 C30, билет C35,
 бирк O-44 C56, блок T18, брал O-57 E19 S-24 T-16 C101, браузер S-21 C34 Q5, брон S-23 C86 K-9, брониров S-25 C48, буд Q28,
 будильник E32, буду C-41, бухгалтер C39 K-10, был O-37, была C45, было K-7, в O73 E28 S-36 C-76 Q-18 K17, валидатор S23,
 ваш S-31 C-34 Q7, ваша O116 C-65 K-9, ваше O81 C-35, ввел S62 T-17, ввест S19, ввод O-68 T25, веб T18, вебхук O53 S-18 K-15,
 веду C59 K-9, вера K20, верн E43 S22 T27 C-31, вернул E-26 T-31, верс O-117 E-65 S-56 T-15 C110 Q-11 K-52, весы O59 C-40 Q5,
 ветк C92, вечер C-54, взял O-30 T-55 C75, виде S-26 T-24 C124 K-8, видеокарт C28, видим O31, винд C33, вис O55, включ S60 T-21 K-15,
 включа S44, вмест O62 S-55 T-38 C-45 K-28, вниз O58, внук E-23 S-20 C32, во K-9, вода O34, водител O30 T-39 K-10, воз T18,
 возвр K-8, возвращ O31 T-21, возможн C28, вопрос C-37 K10, восстанов O28, вот O-41 T-19 K34, врем C29, временн T43 Q-7, все O42 T-28,
 всем O-60 C-52 K134, вст S80 C-28 Q10, встав O-33, втор O47 E-22 S-42 T19 Q-18 K-29, вхож S82, вчер O33 E25 S47 C-61 Q7,
 вы O47 T-52 Q-50 K-22, выбир S-49, вывод S-24, выгруж O51 S23, выгрузк S18, выд O32, выдел S25, вызв T16, вызыв S42 C-28 Q5,
 выключ S-24 T28 C-34, выписк O-38 T24 K17, выстав O-31 S44, выставл O-33, выход S-44 T75 C-27, вышл S-19 T-38 K-15, газов O31,
 галин K44, галк T26, галочк S-27, гарант O-44, где E25 S-44 T30 C-57 Q67 K-37, генератор O47, геолокац T15, главн K19, гляньт C37 K63,
 говор E-26 S44 T47 Q13, год E57 C-38, голосов T20, гон S82 C-35, горяч O31 C-47, гот Q7, готов C34, грузчик S18 C-54, даже O46 C-38,
 дата E59, датчик S-21 T19 Q6, два T-18 K-11, двадц C-33, дважд S40 T-17, две K8, двер E-24 S-21 T30 K-8, движок O-34 C68,
 девочк K52, девушк E24 T-31 K24, дел O-57, денис K61, день K13, деньг S-90 T-72 Q10 K-27, дети T-21, див Q-5, директор K13,
 диск C62, для E68, днем O128 E-27 T-16 C-43, до O-108 E148 S-22 T-114 C-59 Q42, добав T19, добр O-148 E-24 S-22 T-32 C-98 K91,
 договор O-75 S-71 T25 C99 K-14, документ C30, документац E79 K23, долг O-71 C65, долж O-32, должн K18, дом E-34 S18 C88 K-26,
 дома O54 S31 T-22 K-17, домашн K11, домофон S-25 T-31 K-18, доставк E51 S-18, достаточн O-46 S134, дочк S31, дочь C27, драйвер S-25,
 друг T22, духовк O47 E-16, его Q8, егор K36, единств S63 C-32, ее Q11, езжу C72, ей O-58 T-15, ему C50, если E-60 S33 C-28 Q17 K-63,
 есть O-39 S-39 T17 Q90 K-27, ехал T-18, жал O-46 S-34 T78, жалоб T15, ждал E31 S-34, ждем O-44 K9, жду E-26 C-57 Q-8 K-14,
 жена E-20, жив S-18 K-9, живу O-33 C87 K-10, жильц O-29 K112, жму S-19, за O37 E34 S-26 T-69 C-56 Q14, заб O40 S23 K-11,
 забер C-31, заблокиров O38, забр S60, зав S20, заводск O-30 C43, завтр C138, загруж S48, зад S23, заказ O-43 E-23 S-44 T-29 C102,
 заказыв S-23 T-56 C39 Q-5, закон E87, закро Q-5, зал K-10, замен O-35 E-23 K-14, замер S20 C40, зап S-31 C39, записыв S34,
 запиш C-30, заплат S72 T-14, запрашив T19, запуск S75, запуска S36, запуст S50 T-14, заран O-29 C-52 K79, зарегистриров S113,
 зарплат S19, заход T24, захож E23 S20 C-27, заш S70, заявк E-40, заявл T34 K-21, звон S-25 T73 K14, звонк O93, звук O42,
 здравств O38 C33 Q-14 K51, здраств K56, здрасьт K30, знач O29 E-20 S-28 C-29 Q6, и O43 E-75 S-29 T-18 C-71 Q120 K-33, игор C-27 K91,
 игр S-34 C52, игра E-16, из O60 E24 S-56 T20 C-40 Q-6 K-15, извин K107, или Q28, импорт O-31 S41, имя E62 C-35, интерн S-24 K-16,
 интернет O68 C-37 K-8, ип K31, ирин C-48 K117, использу C52, исправьт C-28 K-18, исходящ O37, итог C-32, к T-26, кабел T49,
 кажд K-14, как O30 S20 T-24 Q27, калибров T37, калькулятор O45, камер E-21 S-24, карт O-44 E-32 S-46 T60 C42 Q-5, картридж T49,
 касс E-22, кассир O49 K17, кафе C40, квартир O-45 C35, квитанц S-27 C73 Q-12 K-8, кем Q11, клад O-29 S24, кладовщик S38,
 классн T44, кластер O-43 C30, клиент T-21, клик S57, ключ C39 Q6, кнопк O83 S-26 C-37, когд E20 S42 T-23 C-64 Q22 K-8, код E-21 S27 T21 K-21,
 коллег T-28 K-14, колонк E-19, команд S56 C-43 K-8, комисс E24 C-40, компонент S-19, кому Q32, контакт K-8, контролер O101 C-48,
 конфиг O-30 C59, коп C47, коробк E-18, короч O29, кот T-19 C31, кофемашин K-11, красн C33, кред C41, крем O62 K-7, крут S-27 T24 C-32,
 кто O30 S-47 T-34, куда O-43 S-19 Q-5 K-13, куп T-80 C52 Q-8 K-46, купл C32, курьер O55 T-24 C-29 K-9, кусок S-27, кухн O33 E17,
 кэшбэк O37, л C35 K7, лампочк O50, лев O78, лекарств C40, лет O-53 E43 K-10, леч T46, либо O-74 S-24 T-17 C-44, лим E27,
 линтер S-20, лифт O57 E-25 T-15 K-21, лицев O-38 E-24 S-27 C123 K-15, личн T18, лишн O-47, лог S-27 C78, логин C96 K-19,
 ложн Q7, локал C40, локальн O58 C-52, людм T-16 K69, магазин K19, мама O-28 E-30 S-23 C45, марин C-37 K97, мастер S22 T24 K-13,
 машин S-24 T-35 C36 K-20, мелоч C28, мен C-29, менеджер S-22, меня E-53 T-34 C-39 Q-13 K24, мер S49 T-30, месяц E28 S27 C-48,
 миграц O65 T-17, микроволновк O32, минимальн O-66 S19, мне T-95 Q9 K22, могу O-43 Q17, модел O-32 E-23 S-27 T-20 C85, мож O-68 E-42 S-46 T-17 C-81 Q49 K-15,
 можн O-94 E-61 S-28 T-33 C-47 Q150 K-9, мой E-45 S-39 T-16, монтер T31 C-32, моя C53, муж E-21 S-31, мужу Q19, мультиварк C35 K-15,
 мы O-84 E-26 S-67 T14 C56 Q-7 K-23, на O89 E58 S-27 T-64 C-96 Q-16 K-44, набир E-18 C-40, набр S37, навигатор C-37, надо E67 C-35,
 наж S19, нажим S-35 T37 C-37, нажм S21 T17, найд K-7, накладн C90, налог E19, нам S-22 T-26, напис T41, нас E39 S-25 T-16 C41,
 наскольк E49 C-47, настоящ C41, настраив S40, настро O-39 S73 C-29, настройк O-31 S62, наушник O30, нач S35 T-15, начальник C38 K29,
 начин K24, наш E-21 C51 K13, нашл T-17, не O54 E-42 S-36 T-43 C-40 Q-8, нет O34 K-41, ник C30, никак T-15, никола K64, никт O56 E-27 T-52,
 нина K48, нич O33 E-40 Q-24 K-14, но T-66 C-34, нов T-28 K-8, ноль E54 C-38, номер O-69 S-20 T-19 C88 K-18, нормальн O-77 E138,
 нос O-40, ноут T14 C28, ночн O29, ну Q-7 K-12, нуж O-75 C-30 Q21 K-8, нужн O-88 E-32 Q-8, оба T-17, обещ E122 S-35 T-78 C-64,
 обнов S69 T-41 C-38 Q-6 K-9, обновл T-33 C30, образ C50, обращ T17 K12, объясн Q35, обычн E107 S-29 C-43, один S-19, ожид E79,
 ожидаем E27, окно E26 S-18, олег K59, ольг C-48 K161, он T-98, она S32 T-64 Q5 K13, они Q-11, ооо O-33 C121, опечатк O61,
 оплат E-44 S-59 C62 K15, опят O38 T-15, ор E27, остав S20, остальн O51 E-17 S-37 T-37 K-10, от S-24 Q15, отв O45 C-61 K8,
 ответ T-15 K20, отвеч K23, отвязыв T15, отд K12, откат T17 Q7, откатыв T-24, отключ S-87 T61 C-45, откр E-26 T-47 C-71 K-9,
 откро S27 Q-11, открыв S30 C-28, откуд Q63, отм E44, отмен E-27 C37 K11, отпиш K20, отправ O31 S-42 K11, отправл E-21, отсканиров S62,
 отч E20, отчет S21, оформ O-60 Q-5 K14, очен K43, очеред C27, ошибк S-23, пад O49 E-17 S-51 T-17, пак E33 S-34 T-14, параметр E34 T32,
 парол E-53 T42 Q8, парсер O70, паспорт O-91 E-27 S-40 C148, перв O41 S-21 C-37 K-15, перев S89, перевод K-8, перед E22, переда K52,
 передум O-47 S-20 T-19 K-9, переезжа O-36 S-25 C119 K-10, переех O-33 S38 C28, перезагруж S-47 T59 C-48, перезагруз T59,
 перезагрузк T-26, перезапуск S-19 T-24, перезвон K17, переименов T28, перенес S24, пересозд T43, пересохран T21, перестав T-23,
 пересчита K-15, переустанавлив T-16, переустанов T55, печат E-35, пис O-49 S-24 T19, письм O89 E-47 S-68, пицц O42, пиш O-31 E-77 S-25 T-41 Q-5 K61,
 пишу E-17 S-21 C43 K52, планир O-35 S-23 Q7, планиру Q11, плат T-54 C52 K-13, плач E55, по E92 S-124 C-35 Q-25, повтор S47 T22,
 повторн T82, под S31 T-17 K-11, подав O-37 E16 T-56 K23, подар C67, подарочн C46, поддержк T-15 K9, подключ Q-24 K-9, подн T17,
 подним E-16 T25 C-46, подозрев S-25, подойд C-28 Q48, подписк E-18 K-14, подруг E-26 T-16 C71, подскаж S-32 C34 Q56 K32,
 подсказк O57, подъ O-55 E37 S-27, поезд Q5, поездк S19, позвон K-18, поиск S20, пока O-73 T98 K-16, показ S27 T15, показыв O32 T24,
 покуп E-18 T-17 C43, покупател O-48 S91, поле S-21, полис C46, полн C40, полож S-20 C-29, полоск O36, получ S-33 T-19 C39 K-15,
 получа S-19, польз O-41 S-19 C75, пользовател O-51 S32, помен O-40 T-30, поменя O-31 Q6, помог T29 Q-5 K85, поправьт O-36 C-40 Q-20 K-9,
 попробов T-16, посл O63 S112 T-15 C-62 K-29, последн T-24, посмотр K-10, постав S-46 C32 K-12, постановл O-40, посудомойк O37,
 посылк O40, пот O94 E-45 S-26 C-39 K-8, потер T-19 Q28, поток O28, похож E-36 S-23 T-40 C29, поч E21 Q140, почист E19 T26,
 почт T-15 C87 K-10, прав E32, правильн O-48 E137, предзаказ E23, предоплат E39, предыдущ O-32 E63, прежн E-24 T-18 C28, при O47 S102 T-35 C-56 Q-16 K-26,
 прив O-61, привезл E-49, приветств K10, приезж S23 C-29, приех S25, прилож O37 S-25 T-29 C-30 Q-10 K-9, прим C-48 Q18, пример C32,
 примерн O61 C-33, принтер E-57 S-32 Q-5, присл O64 C-29, приставк S-22 C37, приход E-18 S-38, прич O52, причин C42, приш K19,
 пришл E-61 S27 T-21 K-9, проб S62, пробн S30, пробов E-19 S-52 T38 Q-5, провайдер O-52, провер O30 S20 T-17, проверьт K-8,
 проводниц O47 T-22, провож S101, программ O39 E-34 S-67 T-24 K-11, прод K-7, продавец E49 T-16, продл Q5, проездн C40, прокс C36,
 промокод E44, проп K-11, прос E18 T20 C-102 Q-5 K12, прост O-29 E18 S23 C-31 Q6 K15, просьб C-43, профил S18 T-21, процессор C66,
 прош O-119 E-28 T-84 C-51 Q9 K-19, прошивк O-34 E-20 C52 Q-5 K-12, прошл O39 S-23 T-18 C29 K-27, пульт O96, пункт E33 S-18,
 пуст E33 C-106 Q-6, пуш S29, пылесос C43, пыт S53, пят T17, пять E31, работ S-52 T-19 C70 K-17, рабоч C41, раз E57 C-30,
 разбер Q-5, разблокир K-11, раннер O-33 E-20 C68, раньш O-65 E69 T-38 C-41 Q-8 K-7, расшир C29 K26, реб K33, ребенок E-24 S24 T-23,
 ребят T17 K8, регистрир S59, реж O-31 E-21 T73, резервн S-20 C72, релиз S-20, ремонт Q7, робот O68 E-28 Q6 K-15, роль E74,
 роутер E-63 S-36 K13, руст K67, ряд C38, с O75 S-61 T62 C-127 Q-16 K47, сайт O44 T-20 K-8, сам O-48 E-32 T-15 C90, сама C36,
 сами O33, сборк C39, сборщик O71 S-19 C-35, сбрасыв O43 T47, сброс T31 C-48 Q6, светлан C-29 K111, связ O31 K-13, сдав E41 T-16,
 сдал T-16, сдаю O-39 C50, сдел S34 C-33, сдела O32 E23 S-19 Q-28 K-17, сегодн O37 E-79 C-43 Q-8 K-14, сейчас E-60 S-67 T37 Q-6 K-11,
 сем K82, сервер T-19, серийн O-32 Q5, серийник C42, сертифик C32, сижу K-9, симк T21 C-41, синхронизац E44, скаж O35 Q39,
 сказ E61 T-66, скан K22, сканер O43, скач S98 C-31, скидк E45 K-8, склад O-31 K12, сковородк O50, скольк O-64 S-35 Q-11 K-7,
 скопиров S39, скор O49 K15, скрин O-78 E-21 S-38 T-40 C154 K-11, скриншот O-41 S-19 C48 K8, следу O40, слов E26, слом O43 K-11,
 смен T-27 C35 K-8, смотр S36 T-23, снач O100 S-20 C-35, сним O-40 E-23 Q-5 K-16, снимк C49, снимок O-42 C82 K-7, снял O33 T-35,
 со O53 T14 C-46, собак O39, собир S-35 T-27 C39, собира C38, собр O-32 S35 T-16, соглас O-43, согласн O-30 E149 C-93, созд O-57 S155 T-21 C-62,
 сообщ Q17, сорок E27, сосед O41 Q-7 K12, соседк T-21, соседн E56, спасиб O-166 E-19 S-40 T-53 C-121 Q-16 K129, спис O121 E-31 S-47 T-27 C-73 Q5,
 список C-30, справк C67, спрашив T79, сраз T21, срок K-9, срочн O-34 K-20, став S-46 T-18 C27, ставл S162 T-32 C-86, стал T-16,
 стар T-18, старш O-29 K46, стекл T53 C-46, стенд C29, стиральн K7, сто E-60 S36, строк C34, субтитр O36, сумм E81, схем E18,
 сход T46, счет C49 K-10, счетчик E19 S-26 T-32 K-8, счит T15, сын O-29 E-51 S22 C57, таблиц E-18 S-35 T-15 C92 K-19, так O77 E-25 C-71 K15,
 такс O65, там E19 S-35, тамар K74, тариф E50, творог O44, телевизор E-27 T-17 C32 K-10, телефон E-52 T24 Q-20 K14, тело T22,
 темн O28, тепер O90 S-34 T-62 K-10, термин K12, тимур K57, то S22 Q5, ток S22, тольк C-54, тонометр E18, торт O38, точк C31,
 треб C-47, трет O78 E-29 T-31 C-31 K-19, три S26 T31, у O30 S-122 T-64 C-38 Q6 K32, убер O-28 E-32 C-39 Q8 K-9, уважаем K-56,
 уведомл O31 S-18, увелич T45, увеличив T51, удал S-31 T62 K-8, уже O61 S-25 K-7, уин C58, улиц K-7, уменьш T24, управля K46,
 установщик E36, утечк O48, утр O54 S27 C-69, учительниц O29, ушло O37, файл O-91 E-34 T-18 C131 Q-5 K-17, фильтр T23, фокус O39,
 форматиров O-29 T96, форматтер E63, фото O-69 S-74 C77 Q-6, ход O33 S-33 T60 C-58, холодильник E-21 S-32, хорош E41 Q-11 K14,
 хот K16, хоть O-37 C-32, хотя O-31, хоч O-32 E50, хочу E18 C-33 Q-17 K8, хран E44 K18, хром O-29 C77, цена E63, цифр E19,
 чайник Q10, часы E-27 S-20 T-21, чек E-30 S-47 C36 Q-6 K-20, чеки C31, чемод O30, через O29 K-14, четверт C-37, чист T37,
 чит S-45 C77, читалк E30, что S-115 C-39 Q60 K-33, чтоб S26 Q-7, шаблон S23, шрифт S-23 C48, шуруповерт O100, щелк S35, экр E-20 S-25,
 экспорт T22, электрик C64, электронн O56 S-20 C-34, это O46 E-31 T-17 Q-44 K53, юля C-32 K113, я O-51 C43 Q-13 K39, ядро E17
 | a S108 C-45 K-22, 0 S31 | a54 C32 | active C-43 | address S-25 | after C-35 | all E21 | alpine E-20, 0 C28 | already O63 C-42
 | alt S60 | analyze T14 | android E-30, 0 S-31 C55 | api E-17 S38, 0 C53, example S68, отд S-19 | app E-18 S67 C-82 | apply S71
 | apt Q7 | arm S-31 | arm64 S18 C-31 | asia S37 | b E-16 S60 T-26, build S25 | bash O53 | be O97 S-44 | beta C36, 0 C31 | bin S45 T-20 C-60
 | bom C-29 | brew C29 | broken C45 | buh K-14, example K-12 | build O-39 E-23 S94 K-10, build S25 | by C-34 | c E-23 S65 T19 Q-10 K-22
 | cache S46 C-74 | can O67 S-21 | cannot O32, find S-18 | cargo S67 | cd S50 | changelog O56 C-54 | check K-7 | chrome, 0 C43
 | ci O43 E-63 S25 K-25 | clang O-51, 0 O-43 C34 | clean S29 | close T-14 | closed C-29 | cmake, 0 C58, b S43, build S72 | code E-17 S-42,
 0 S-25 C-30 | column S19 | com E-29 T-27 Q-9 K9 | completion O55 | compose S40, up S62 | config S19 | configure S65 | connect E-23
 | content S21 C-47, type E19 S21 | core S39, dumped O42 S32 | could O36 T15, not O36 T15 | cp T15 | cpu O56 | crm E-33 | cron O-56 T40
 | csv E-22 K-7 | ctrl S43 | curl S29 K-9, x S29 | d E17 S56 C-59 Q-5 K9, 0 K19 | data E-25 S18 T-18 | date E27 S36 | debian E-47 C77,
 0 E-23 C98 | decimal S20 | delete E37 S77 C-32 | demo S31 | deploy C-57 | detected K8 | dev E-22 S39 T22 | device C-52 | dll E34
 | dmesg S-21 | dns S-21 | docker S52 T-20 C-32, compose S101 | docs S33 | done S-18 C-35 | down E39 T-17 C-49 | drop S78
 | dry O46 T-19 C-40, run O46 T-19 C-40 | dump S28 | dumped O42 S32 | e E-19 K18, 0 K16 | echo S135 C-47 | email S25 K-11
 | empty E19 | enter S57 K-10 | error E-26 K-10 | esc S43 | events S39 | example O-34 E-108 S-22 T-73 Q-36 K55, com E-24 T-54 Q-9 K9,
 net K46, org O-41 Q-7 K18, ru E-19 S-19 T-16 C-57 K30 | exceeded O37 | exec O46, format O31 | exit S-24 T18 | explain S19
 | export S51 | f O-31 S62 C-43 | f5 T26 | failed E-35 S-27 C-66 Q5 | false E47 T24 | fatal O37 S-23 | fault S34 | feature S39 C-28,
 x S34 | fedora C44, 0 C42 | fetch O-31 S21 C-29 | files C-36 | firefox C35, 0 C62 | flush O-40 E37 | fmt O-28 S38 | for E-20 C-56 K-11
 | force C-30 K-7 | format, error O31 | found O67 E-20 C-31 | from S41 C-81 | g S22 K8, example K35 | gate O-31 | gc O-34 S-19 T27
 | gcc C34, 0 C57 | get S105 T-20 C-61 Q-9 K-14, v2 S18 | git S31, push O-28 E18 S27 | glibc C27 | go E-25, 0 O-28 S-41 C83
 | gz S20 | has O34 | hdmi T56 C-31 | helm C-43, upgrade S24 T17 | help T19 K-18 | home S61 | honor C70 | host S26 C-34 | html S21
 | http, 0 O-34 | https T-26, api S68 | i O-48 S99 | id T-18 C32, 0 C40 K-8 | ide S30 | import S90 | in S24 T-21 C-44 K-13
 | index S18 C-47 | info C-29 | init S24 | input S20 | install E-43 S79 T-20 K-15 | internal S43 | invalid O50 C-32 | ios E-29 S-61 T-29 C47,
 0 E-21 S-51 C42 | iphone C47 | iptables S67 | is O45 S-19 | j8 S62 | java, 0 C75 | jdk C31, 0 C71 | join C-28 | jpg C66 K-7,
 0 C36 | jq S34 | json S65 K-24 | k K37, 0 K26 | k8s C37 | keepalive S-20 T65 | key S34 C-49 | kill S52 T38 C-44, 0 S47 T16
 | latest S51 | lc_all S44 T40 | ldap S57 | lena K29 | length O53 C-35 | limit T19 C-41 | line O58, 0 O58 | linux E-38 | list S36
 | load T21 | localhost O-29 S68 C-47, 0 S158 C-38 | lock, файл T30 | log E-27 T-22 K-16 | loop K10 | los O32 | m E-18 S33 K7,
 example K11 | macos C32, 0 O-29 C92 | mail, example K-9 | main E-28 T-27 | make S90 T-17 C-30 | man O-100 E165 S-22 | manage S123 C-28
 | many C-42 | max T36 | memory S-30 | merge S21 | migrate O-36 S172 T-33, up O-36 S53 | mismatch O67 | modprobe T104 | mount S25
 | mtime O32 | musl E41 | n O-40 E-19 S78 K-13, 0 O-60 S32 | nc S55 | net K32 | new S35 | nfc E18 T76 | nfs O-41 | nginx,
 0 C54 | no O33 E-20 S-20 T60 C-128 K-9 | node S-34 C63, 0 E-27 S-33 C55 | node_modules T44 | none O43 E36 T25 C-37 | not O42 E-31 S-22 T15 C-48
 | notes E41 | now E19 S34 | npm, i S59, install O53 | null T24 Q-5 | o O-33 S64 C-36 K-25 | object S29 | of E-21, range O29
 | off T20 | offset S-23, 0 C-30 | ok C-58 K-10 | old T15 | once E113 | openapi E36 C-40 | optional E31 | order O43 S28 C-49
 | orders K-9 | org O-32 Q-7 K17 | orm C32 | out E-43 S78 T-25 C-64 Q-5 K-16, of O48 | output S26 | p S92 T14 C-43 | pack S23
 | page S31 | parallel T15 | parse_date, 0 E18 | path S-18 | pdf S42 T15 K-10, и S-33 T27 | permission O49, denied O49 | pgbouncer T23
 | pid C-33 | ping O-31 S18 | pip, install E-18 S33 C-52 | pixel C89 | png E-21 S25 K-13 | pnpm S26 | po O-50 C43 | port S21
 | post S75 T-19 C-49 | postgres O-41 C83, 0 C40 | postgresql O-43 C36, 0 O-40 C29 | pr O-54 E-21 T-45 C40 Q16 K-13, если Q7
 | primer C38, example C131 K-7 | profile S39 | push S43 C-53 | put S40 T24 | py S61 C-49 | pytest S163 | python C56, 0 S-57 C99
 | q S19 | qr S18 | r S20, 0 C41 | race S32 | readme O-49 E63 T-41 Q-8 K-9 | reference S-19 | refresh K9 | release S22, 0 T17 C38
 | reset T56 | restart S29 T29 C-28 | retry, after S18 | rfc O-98 E130 S-19, 0 O-38 E80 C-40 | rm S42 | rss S21 | ru O-101 T-33 Q-6 K26
 | ru_ru K-10, utf S25 | run S79 C-79 K-14 | runtime O32 | s T23 | safari C40, 0 C37 | scope S-18 | sd E-17 C33, 0 C40 | sdk E-32,
 0 S-19 C89 | sec Q-14 K-10 | segmentation S34, fault S34 | select S79 | send S38 | server E-30 T19 | set O-36 T23 | sh S21
 | sha E33 | shift S29 | since S48 | size T16 | sla E107 C-30 | sleep S23 | split E29 | src S28 | srv S58 | stack O28 | start S54 C-29
 | state S19 C-37 | status S36 C-50 Q5 | stderr E31 | stdout E21 | stroy S29 | sup C41, 0 C41 | sync E-17 C-36 K-10 | sys S130
 | system T21 | systemctl S104 Q6 | t E-36 S70 | tab S99 | tar S39 | target S19 | test E-20 S58 T-28 K-20 | tests S19 | text E30
 | than O36 | the O49 S-26 | tile T14, 0 T14 | time E-23 S-30 | timeout S26, 0 S32 | to O50 C-49 Q-32 K-10, 0 S19 Q-14 | token K7
 | too O81 E-23 C-34, many O30 C-32 | tool S50 | touch S143 | true E32 | try T19 | ts E-21 | ttl T15, 0 E23 | type S20 T-17
 | typeerror O32 | typescript T16, 0 C42 | tz S23 C-30 | tzdata E18 | ubuntu C47, 0 C73 | unavailable O33 | unknown O41 | up S40 T-51 C-47,
 d S22 | upgrade S73 Q7 | upload S44 | upstream C-30 | usb S20 | utc E-18 S-20 T22 | utf S30, 0 S30 | v O-36 S69 C-31, example K28
 | v2 T-17 | v3 C40 K-9 | vacuum S35 | values S40 | venv S26 | vpn S-18 T-16 | w S51, 0 S21 | warning O44 | wayland O-29 E-29 C144
 | websocket Q-14 | windows E-66 K-14, 0 E-33 S-33 C104 K-8 | wm C67 K19, 0 C67 K19 | wsl C71 | x S53 K-22 | x11 E-23 T16
 | yaml K17 | yml O-33 S132 | z S18 | zsh T-16 | а O144 T-78 C-59 Q-10 K16, 0 O-38 C29, в O81 Q10, врач O30, вы S20, где Q13,
 деньг O71 S42 T29 K11, если Q-10, еще S-21 C-36, как C34, мне E-59 S36, можн O-36 Q-11 K12, мы E-17, на E-21 T-31 Q5 K-10,
 не O-60 E71 Q-6 K-22, он O61 T30 K-15, она O30 K13, по O41 E19 C-31, под S22 C-27, пот O-35, при K21, про Q15, сегодн E24 Q8,
 там O48 S38, тепер E21, то O-51 S-28 Q6, тут E25, у E24 Q-5 K-15, это O-28, я S-35 T-17 K-15 | абзац E23 C-41 | абонемент E-38 S31 C35 K-16
 | абонент O28 E-20 K-20 | абонентск K12 | авар S-28 | аварийк T38 C-30 K19 | аварийн T65 C-29 | август S-65 T-18 C51 K-13
 | автобус E-25 Q-7 K-11, 0 S-22 | автодополн O28 | автом O-29 S25 T37 | автомат S27 T-42 | автоматическ E55 S-19 C-39 | автообновл O35 S20
 | автоплатеж K-10, за C-39 | автопродл E40 S27 T-18 | автор O-34 T-22 C71 | агент E-22 T-18 K16, 0 C52 | админ E-20 S-40 T19
 | администратор T33 | администрац O-35 K65 | адрес E-20 T24 K-48, и C-32 | айфон C67, 0 E-18 C131 | аккаунт T-23 Q18, и K13,
 на O-33 C56 K-21 | аккуратн T-14 C112 | акт T-29 C41 Q-37 K-33, подпис C35 | акта S-26 C54 | акте C28 K15 | активиров Q8
 | активн O41 S-34 C-32 | акту E27 | акц O-41 S-46 C77 K-8 | алин K12 | аллерг C29 | алло Q-14 K22 | алфавит C-30 | альт S20
 | анализ S18 | английск O32 T16 K-7, и T26 | андроид S-24 T-25 C85, 0 S-31 T-18 C141 | антенн E-26 | антивирус O28 E-22 | апгрейд S48
 | апдейт O29 | аппар O43 E-17 T60 C-34 K14 | аппарат O-34 C113 | аппаратн T30, ускор T26 | апрел T-30 | аптек S-48 | аркад C-30 K27
 | аркадьевн K21 | арм C56 | арт K62 | артефакт O36 | артикул T-31, 0 O-39 C63 | артур K85 | архив T-25 C43 K-13 | асинхронн C42
 | аэропорт S19 | б E-28 C31 Q-10 K32 | бабушк O-47 E-42 C76 K22 | бабушкин T22 | баг O-98 T-22 K-27 | багаж Q5 | база C38 Q7
 | базе T-19 | базов, образ T19 | базу O-30 T17 | бак S-21 | баки O38, полн O38 | балкон S-18 T21 Q-5 | балл T-21 K-9 | банк E-26 C35 Q5,
 и S32, клиент S37, пиш O29, по Q9 | банковск C32 | банком E-27 T-17 K-9, на O48 | банкомат S59 | баннер E36 S-27 | бассейн K-16
 | батаре O40 T23 C-30 K-50, еле O31, холодн K-11 | батарейк S-24 T102 K-10, нов S-19 C33 | бег O30 E-33 T-20 | беда K-12
 | беж E-17 | бежев O32 | без E46 S-42 T27 Q-7 K-17, вопрос E30 T-19 C-54, всяк E18 C-35, един E23, замечан C60, звук O35 E22,
 изменен C-29, комисс E97, лифт C33, меня T25, ндс E25 C-39, них E18, остановк O-28 E55, ответ T18, предупрежд O38, разниц T43 Q-5,
 связ E-19 C35, телефон C52, толк T51 | безопасник T50 K-8 | бел O47 C-47 K-16, лист O28, экр O56 | бер E-25 S22 Q20 K-8 | беру C32 K14
 | бесконечн O40 E-18 | бесплатн E120 S-57 T-20 C-62 Q-11 K-11 | беспокойств K100 | библиотек Q-6 K-8 | бил K-36, 0 C52 | билд O34
 | билет E-19 S20 T-27, на K10 | бирк E-20 T-42 C72 K-8, 0 E-22, на C104 | бит E34 | благодар K28 | благодарн O-29 K12 | бланк E63
 | блендер E-19 K21 | ближайш E-19 | блок S-19 T49 K-17, пит T34 Q6 | блокировк S-21 C-53 Q-6 | блокнот O-29 S53 | блютуз O-50 S19
 | бог T-19 K49 | богу O-42 C37 | бодр O93 | боев C43 | бож E35, что E28 | бок O35 | боков O33 | бокс C30 | бол T19 Q-5 K-8
 | боле C41 | болезн E35 S-20 | больниц E-17 | больш K13, 0 E19 T-19 K9, не O-33, нет C59 Q8 K13, нич S44 T-18, чем O82 | бонус K-10
 | борщ S-19 | босс E19 S50 | бот E-41 T17 | бота O-29 | боюс O-44 E-42 S-29 C105, что O-34 Q7 | брак O-35 T17 Q11 | браков Q31
 | брал O-64 S-73 C51 Q-7 K-15, в C47 | брат O-73 E24 | браузер T16 Q7 K-12, и T15 | бригад O-33 | брон O-35 S-21 C38 K18
 | брониров C48, номер C33 | брос S-51, коробк O31 | буд O-82 T-111 C51 Q57 K-30, в E-17, ли Q30, сто Q9 | будильник O51 E21 Q14,
 на S24 | будн O-35 E-28 C53 | будт O141 E-34 T-22 C-40 Q-7 | буду O-68 E-62 S-25 T-68 C79 Q11 K-14 | бук E28 | букв T-19 Q8 K-15,
 е E25 | бумаг T22 K10 | бумажк Q-26 | бумажн O-73 E18 C32 | буфер E26 | бухгалтер O-32 E-28 S-19 T-14 C40 K73 | бы O-165 E86 S-111 T-81 C-47 Q-14 K30,
 в O-41 E19 C-38 Q-18, мне Q20, на Q14, предупрежд E49, так K134, чтоб E53 | быв O-58 S-20 C38 K15 | бывш K14 | был E76 S-22 T-25 C44 Q6 K-18,
 0 E35 T-16 C56, волос O56, до E19, прийт E45 C-41 | была O-61 E56 T-71 C60 Q9 K14, 0 E24, в C54 | были E75 Q-26 K-13 | было E108 Q-9 K-73,
 0 E31 T-23, бы O-38 E80, в E92 C-42, написан E24 S35, нормальн E17, так O67, хорош E-26, это C64 | быстр E-36, старт O50 E-18
 | быть E83 Q-12 K-28, 0 E-41, в E-20, не E56 | бэкап C38 | бюдж C41 | в K-68, changelog O54, ci E-27 S27 T-16, csv O29, json T20,
 man O-33, out O36, pdf E-19 T26 C-42, readme E23 T-24 Q-5, release E35, stderr E31, stdout E28, utc O-36 T25, август E-19 S-20 C33,
 акте C28 K15, архив E-23 S-34, банкомат S59, бил Q7, блокнот T16, будн O-63 C30, ваш K-30, вашу O-37, верс E42, воркер O54,
 воскресен E-23 T-15 Q14, вывод Q7, гайд E67, график O73 C-70, двух S-24, декабр E-22 Q-10, декр C74, день T-39 C27, деревн C36 Q8,
 дес E-18, диспетчерск T32, договор O28 E70 T-19 C-84 K11, доке O-32 E72 T22 Q-6, документац S-26 C28 Q-13, доме S-32, друг T40 K-7,
 журнал O71 E-26 T-23, заказ K9, игре O28 E-36 T-15, имен O37 E-18, инструкц Q15, интерн Q14, истор O32, исходник O-79 C150,
 итог O58 C-33, июне K20, кабин O56 Q6, как Q38, календар O45, касс S19, квартир O36 Q-13 K-14, квитанц E-32, клиент T19,
 клиник C30 Q16 K15, колонк O41 E-17, комментар O-55 E94, комнат T21, консол O51 T-16, конфиг Q9, конц E-26, корзин O-29 S22 C39,
 коробк O83 K-8, курс O-50, личн K-15, лог O152 E-23 C-127, логе O74 E-26 S-45 C-33, люб O-44 E38, магазин C35, мае S-29 C87,
 март E-19 C43, машин O74 C-54, меню E-18 Q-5, мессенджер O31 C-30 Q-5, месяц E-16 S-41 Q-16, метр S30 T-21, минут S-19 T-22,
 мой O55 S-36 C-31 Q-5, мфц E-19 T42, набор K51, накладн E35, настройк T39, нач O33, наш E-19 T-20 C29, недел O-37 C29 K18,
 ней S19, них T22 Q-12, нов S29 C-53, ноль O-29 T23, номер T-15 C-72, ноябр E-21 S21 T-37, обработк O33, один O-31 S19, окне E16 S18,
 окно S26, октябр S-27 C48, опис O-30 E94 S-23, основн C29, отдел O-45 T47, отпуск S-38, отч O146 E-16 C-74, офис T43, очк K27,
 пак O61 E-24, папк S-19 K8, паспорт E89, перв T-22 K-10, перм Q10, письм T-14 K-8, поддержк T32, подольск C-28, подтвержд O28,
 подъезд S21 T-14, поезд O-35 C35, поле S-31 C-31, понедельник O-28 S26 K9, порядк S-23, поселк C30 K-7, почт C32, правил O-83,
 предпросмотр E64, прилож O65 S20 T66 C-58 K-28, программ S21, проект O-52 C-27, профил E-32 S27, прошл O-43 T-26 C31 K18,
 пункт E-16 K15, пути E-21, пятниц S49 T-17 K-14, работ E-19 C-30, раздел O69 E-32 S-22 C-30, расчетн T35, регистратур C28,
 реклам O-86 E121 C-31, роуминг T17, рук T-26 Q11, русск E36, салон T31, сам S-22 C-85, секунд E-21, сентябр E-17 T-57 C115,
 сервис O-53 S22, систем C-29, следующ E-39 C52, состоян O28, спам T61, списк O29 T-38, справк O-34 E99 C-30, сред O-51 S45 T-15,
 срок E-40, стамбул S25, стар E45, статус O62 C-33, столов O52 Q8, строк S21 C-30, суббот E-18 S42 Q14 K-8, супе O56, сутк T-15,
 счет O58 E18 S-46 K-7, таблиц O28 E-21 K16, так O-64 E82, тариф Q6, телефон E-17 S-18, тест C29, теч O-71 E108 S-33 T-15 C-29,
 то T22, той E29, требовани E38, три T-14 C-59, ту C-28, управляющ T43 K14, феврал O-28 S-20 C64, холодильник Q5, хром O38,
 цикл S28, чат E-34 T61 Q-5 K-15, чате S-38 T26 K14, чеке O51 E-16 C-36, чем Q18, четверг K-8, шаблон E25, школ S-19, электричк C33,
 электронн C-65 Q9 K14, это E-33, этом O-31 Q16, январ E-22 C67, яндекс T88 | вагон Q10, 0 K11 | вад K17 | важн E-39 C62 | вайф T25 K10
 | вайфа T15 Q-5 | вал O82 E-17 C-27 | валентин K21 | валидатор S45 C-49 | вам O-44 E-20 S-18 C51 Q-20 K37, 0 S-21, не Q-5,
 со C41 | вами K16 | ванн S-19 | вас O-36 E-20 S-18 T-33 C35 Q14 K29, в E-20 K22, все K16, есть Q-13, на E-17 K21, написан O-45 E38,
 с Q-7, там Q10 | ваш T-26 C36 K19, же O-34 E34 Q-5, инструкц S19 T-24 C42, клиент K-9, курьер C-30, магазин S18 K-8, мастер S-30,
 оператор E25 K12, платформ C40, прилож S19, программ E-22 K21, сайт T-29 K-22, сервис E-20, сотрудник K21, сторон C-29, термин S30
 | ваша E17 T-22 K11, же E62 | ваше E-82 T-17 K26, прилож T-15 Q7 K21 | ваши S27 T-16 Q19 K-15 | вашу O-40 K9, карт K16, программ T-43
 | вбив S150 C-32 | вбил S52 | введ O43 S-18 | ввел O-35 E-29 S146 C-84 | вверх S45, ног O30 | ввест S49 | ввод O-45 S51 T-22,
 с O-30 | ввож E-17 S105, 0 S21, код O-35 S26, парол S-18 | вдребезг O52 | веб T22 | вебе E18 S18 | вебхук T-15 K-19, приход O31
 | вед E-17 S-63 K-8, на O39 S-25, через O42 | веду O-56 E-20 S-59 C151 | ведь O-36 E23 Q26 | вежлив K44 | вез C-43 K-9 | везд E25
 | везт Q12 | вектор C39 | вел O-62 E38 | велосипед S19 | вер O-87 E62 S-38 | вера C-33 K74 | верн S-24 T-15 K-16, 0 S-31 T22 Q-5 K-9,
 в O-41, втор O-42 C-28, деньг O65 T-17 K9, и O-31, или Q29, как C-30, кроссовк O35, плат K16, пожалуйст T17 C30 K14, разниц C-41 Q11,
 стар Q-14 | вернул O74 E-40 T16 C-35 Q-5 K-19, 0 O137 C-45, вам C35 | верс S-41 C66 Q-12 K-88, 0 S-48 Q-5 K-10 | верх O55
 | верхн E18 S-26 | вес K-10 | весн O-75 E18 S-58 T-100 C128 | вест S-21 C104 | весы E-29 Q5 | весь O40, вечер T-15, дом O65 C-30
 | ветер O-48 E-24 C90 | ветк O-52 E21 T-16 Q5 K-11 | вечер E-28 T-39, 0 S28 K8, с K16 | вечн O39 E-17 K16 | веш T14 | вещи C42
 | вещь E18 Q6 | вз C32, 0 C32 | взлом O47 C-29 K-13 | взнос Q20 | взял E-96 C38 K-20, в S-19, у C41 | взят T-18 K-7 | вид O50 E23 T-32 C-48 Q5 K-7,
 в E35 | виде T-23 Q7 K-18 | видеорегистратор K-7 | видж Q-6 | видим E-31 T-17 C43 | видн O62 S-19 K-14 | вижу O-41 K-15 | вилк T22
 | винд E-22 K-9, 0 C144 | винов O-63 C67 | виноват T28 | виртуальн S19 | вис E18 C-30 K-8, в T-19, и T44, на E-16, у E58
 | витрин O-42 | вкл T80 | вкладк O37 E20 S25 C-103 | включ S41 Q6 K-15, в Q9, и T45, микроволновк S21, не O114 T16 | включа S25
 | включен C46 | включенн S34 T15 | включительн O-48 E77 | вкрут K-9 | влев S64 | влез O36 C-40 | вли O-46 T18 | влож E-30 C47
 | вмест O33 E83 C-31 Q-25 K-9, русск O32 E-18 S18, со O30, трех E18 | внесл S51 | внешн O-33 T18 | вним C-31 | внук O-75 E-18 S-42 C107 Q9 K36
 | внутр O50 E-64 S23 T-17 | внутренн S-44 | внучк O-53 E-27 C71 K16 | внятн E111 | во T-15, влож O-65 E-34 S-33 C53, врем S30 C-65,
 вторник C30 K8, двор E-24 T-38 | воврем C44 | вовс O31 | вод K-8 | вода O52 E-34 S22 T-15, в O31 | водител O66 E-30 C-47 Q-7 K-21,
 сказ S22 | воду T18 K-16 | воды E-74 T-16, крут O65 | воет S23 | воз E28 | возвр E25 C-30 Q10 K-37, 0 S-18, в S20, за Q7,
 по E45 | возврат K-8, 0 O32 | возвращ E47 T16 K-7, в E45, на E27 | воздух T91 | возл K14 | возмест O-30 E-21 | возможн O-41 T-18 Q7
 | возьм O-50 Q14 | войд Q21 | войт E-18 S37 T-31 C-57 K-36 | вокз S35 | вокзальн O30 | вокруг S18 K-8 | волн C50 K14 | волос O44 E-28
 | вообщ O44 E-29 Q9, на Q-19, не E-21 T-19, нет O60, то O-39 E26 | вопрос S20 T-26 Q-14 K33, и S29, по Q-5 K8 | ворд T32
 | воркер T-37 Q-5 | восем T-46 Q-17 K13, тысяч Q-6 | восемнадц Q5 | восемнадцат E21 | восемьсот E24 | воскресен E-64 T-16 Q16 K-24
 | восстанавлив S44 T-26 C-44 | восстанов C-70 | восстановл T30 Q7 | восьм O35 E19 T-23, до O32 | восьмерк T16 | вот E-22 S18 Q-8,
 и O-63 E-16 C34, пишу C-36 K20 | воткн S36 | вош O53 | вошл O35 T-33 C-32 | вперв T14 | вперед E24 S22 | вправ S67 C-52 | врач O32 T-29,
 через O37 | врем T-28 Q10 K-15, ожид O50, файл Q5 | времен O-29 E31 T-17, суток K7 | временн S25 C-49 Q-8, недоступ O44 S20 T-24
 | врет O46 | врод E32 T-20 C30 K-7 | вруч O37 S-22 T-17 K-11 | вручен O39 C-28 | вручн O-37 E-42 S-58 T169 Q-10 K-30 | все O36 Q-22,
 0 T-14, было E24 T-20, в E16 T28, верн O31 T-25, врем K8, данн K28, до T29 C-45, как E-41 S32 C34, лет O34, на O48 T-19,
 нормальн O37 E-23, объясн O-37 K41, ок O46 T17, остальн S24 T-24, по C-52, подряд K15, поля S22 T17, работ E77, равн E-69 T-28,
 реш K75, ровн E-16, то T-17, хорош O40 T23 C-33, что Q6 | всег T14 C50, 0 C40 | всегд Q-6 K-26, на O64 | всем C-33 K29, прив O-54 C-32 K48
 | всех S-42 | вскр O-52 | вскрыв E-16 | вслух C27 | вст O36 E21 T23 C-41 Q7 K-10, на E17 Q9 | встав S59 C-57 | вставк S24
 | вставл S20 C-28 | встреч C-69 | всю E32 C-32 K-8 | вся O67 K-14 | всяк T18 | втор O41 E-27 Q11 K-10, 0 O37, год C50, день O60 C-28 K-20,
 монитор S32, недел O56 S-19 Q7, подъезд C28, раз O-29, страниц E23, час O35, этаж K21 | втро S23 | втык S33 | вход O84 E27 C-33 K-8,
 в S38 Q7, по K-10 | вхож C-31 | вчер S39 T-55 C33 Q-6 K21, в E-24, вечер O-32 S32, с E60 S-19 | вчерашн O61 C32, обновл S54
 | въех S56 | вы T-26 Q51 K-22, 0 Q5, в Q25, его Q-14, мне Q30, пиш C28, присл O39 E26 T-19, работа Q45, сами Q5, там Q-14,
 что Q9, это Q-20 | выб T29 | выбер S32 | выбир S67 K-13, врем S30 | выбор E25 | выбр S67 T-30 K-20 | выбран E20 | выброс C29
 | вывест S61 T18 | вывод E38 S-26 T-18 K-13 | вывоз T-18 | выд T-19 Q-6 K-22, ошибк S33 | выдач E25 K10 | выдел E16 S47 Q-5
 | выдергив T30 | выдерн S20 | выдернул S-19 T92 | выезд S24 | выз T21 | вызов C-42 Q14 | вызыв Q8 | выйт O41 C-32 | выкидыв Q11
 | выкинул T38 | выкл T97 | выключ E-21 T97 C-40 Q-8 K-13, и T-24 | выключател T16 | выключен C42 | выключенн O-29 T49 | выл O-28
 | вылез C-61 | вылезл S28 | вылет O56 S44 Q-5, на O31 | вынес T76 | выним S-38 T44 | вынул S22 T45 | вып C38 | выпис K22
 | выписк E-37 T17 K11 | выплевыв O49 | выполн O33 S-28 | выполнен O36 Q6 | выпуск Q-7 | выпуст C-32 Q-5 | вырос O123 C-27
 | выросл O37 | выруб S-19 T68 C-27 | высад O104 S-21 | выскакив O55 | высот O-56 C75 K17 | выстав E19 S23 T95 C-39 | выставл,
 в O-43 E48 | вытащ T17 Q16 K-13 | выход C-29 Q-7 K-10, 0 E26 C-34, и T65, из T35 | выходн S-30 | выхож S-19 | выш O46 S71
 | выше C-75 | вышк E17 | вышл, замуж S-30 T-19 C65 | выясн Q-6 | г K51 | гагарин C31, 0 C61 | газа Q8 | газов S-31 | гайд O-31 E67
 | галере O29 | галин K110 | галк S39 | галочк E29 K-8 | гараж C31 | гарант E16 Q44 K-22, год E32, до E-20 C52, на E89 C-46 Q7
 | гарантийн Q23 | гарнитур T23 | гас T-15 | гасн T-15 C-46 | гб K-7, и O46 | где S26 T26 C-53 Q157 K-37, в Q13, взят Q14,
 мой E23 C-31 K-7, посылк Q5, то E-28 T-15, это Q-29 | генер O-50 E27 | геннад K-20 | гига T19 | глав S48 | главбух O-33 K19
 | главн C-35, бухгалтер K27 | глаз E-28 C31 K-10 | глобальн T15 | глот E29 | глубин C-28 | глюч K11 | гляньт O-37 C30 K49
 | го T14 K-9, а Q8, в O31, числ Q8 | говор O-51 E30 T54 Q9 K9, все E24, не T-17, у T-22, что E-34 K-7, это T24 | год O-55 E-42 S-26 T-50 C65 K33
 | года O-115 E20 S-137 T-47 C83 K-13, без E53, в C38, три C43 | году O-66 E-33 S-49 T-22 C102 Q8 | гол S20 | голов O37 E22 T-15
 | голос O47 | голосов Q-5 | голуб E20 | гон T46 | гонк T16 | гор O39 E-17 Q8, красн O30 Q-5 | город S26 K-24 | городск K40
 | гороскоп T15 K16 | горяч O32 E-19 T19 Q-8, воды O32 E-16, клавиш E30, лин E-19 S-29 T96, перезагрузк S23 | господ C-34 K36
 | госпошлин K23 | гост E19 Q6 | гостиниц K9 | гот T-23 K-13, присл Q8 | готов C31 K-18 | готовл O-46 S-18 C102 | градус O64 T-57 C-42 Q-9 K-23
 | грамм E57 C-68 | границ K11 | граф E24 S-29 | график K-8 | гре O29 T-17, как O30 | грел T33 | грет Q6 | гроз K-9 | громк T18 Q14
 | груз S25 C-33 | грузчик E-18 S25 C-28 | групп O-44 S26 T-40 Q7 K22 | гудк O34 T19 K-8, нет O61 T17 | гул O33 | гульнар C-28 K68
 | д O-34 | да O-63 T-33 Q8 | дава Q13 K14 | давл E-20 C34 K12 | давн E-20 C57 K-22 | дад O-32 | дает C-100, 0 O41 S20 C-27
 | даже O46 Q-7 K-28, не S-20 T-15 | дай K48 | дайт O-75 E-20 S-24 C-80 Q-7 K-12 | дал E-20 S40 C28 | далек O-29 | дали E-26 C38 K15
 | дало T45 C-31 | дальш O84 E-81 Q5 K-16, не S27 | дамп C58 | данн Q-7 K24, в K19 | дар S-29 K8 | дат S-28 | дата C-35 Q8
 | дату C-85 Q-8 | датчик O-32 S-27 T47 Q5 K-8 | даты E33 | дать O-35 | даче K12 | дачу C50 K15 | дают E46 S-27 | два Q-7 K-17,
 билет Q9, года O-66 E16, месяц E-18, одинаков O33, раза O-35 Q-5 | двадц O43 E-22 T-35 Q-11 K11, мин O32 | двадцат E19, числ C28
 | дважд K-17, по O28 | две O36 S-23 Q11 K-23, минут O43 C-54, нед E33 Q12 K-16, тысяч E-24 | двенадц E34 C35 | двенадцат O80 T-18 C-58
 | двер S-22 T-20 Q-5 K-43 | дверц K9 | двест Q9 | двиг T18 | движ E24 | движк O-81 C29 K12 | движок C44, 0 C67 | дво S-24
 | двое T-62 C94 K-24, взросл O-41, дет C49, суток E46 | двойн T19 | двор E-21 T-66 K-8 | двум S20 | двусторонн E42 | двухфакторк S26 Q15
 | двушк E32 | дев E52 S-49 T20 | девочк E17 K74 | девушк O-29 S43 T-21 K22, сказ T30 | девят S-31 T-16 C39 Q-14 K9, этаж C77
 | дед E39 T-20 | дедлок O31 | дежурн O-41 K9 | действ O-36 E24 K-8, до C43 | декабр O-82 E-40 S-47 T-48 C94 Q10, а Q11 | декр C74
 | дел S22 T31 Q110 K15, два T45, и K14, на S27, не Q139 | дела K9 | дело T27 Q17, в O33 Q20 | делу O-46 C54 | денег O37 E-19 T-49 K-7,
 нет O46 | денис K33 | день S-46 K-13, добр K30, рожд C85, так O65 | деньг T33 Q11 K-25, 0 O35, в O-39, верн C-59, возвращ E31,
 есть C46, за T-21 K-10, и K18, на O-46 E-37 C40 Q-6, назад E-23, снял O28, спис O-31 S51 | депл O40 S23 | дерг E-18 S68 Q-5
 | деревн S-33 C37 Q7 K14, мал Q14 | деревянн O-70 | держ S-26 Q8 K-20, 0 E34, до T54 C-27 | дес T-16 Q-18 K-35, дней E49 C-32,
 мин E-19 | дескриптор E59 | десят E26 T-15 K-10, дней E33 | дет T-30 Q-27, и C59 K13 | детал E-22 K10 | детализац C-30 | дети E-27 T-52 K-14
 | детск E-23 S-35 T-32 C56 Q6 K-42 | детьм C31 | дешевл O-53 E21 K19 | диагностик Q-5 | диалог E30 C-31 | див T-41 C49 Q7 K-11
 | диван T15 | дикт O-42 | диктор E-17 S38 | динамик Q-8 | дипл Q-5 | директор O-38 E-21 C40 K8 | диск K-8, и E21 | диспетчер E-27 T37 K34
 | диспетчерск O-29 T47 | диспл K-11 | дистанционн Q-14 | длин Q11 | длинн O39 E-22 T-27 K11 | длит E21 | для E25 S-41 Q-10 K-34,
 меня O-40 C112, нас T23, связ C-61 K25, того E104 C-40, этог E25 T17 | дне O42 | дневн Q6 | дневник K-7, у O34 | дней E135 S-26 T-55 C-44 K-26,
 на E16, прошл E70 | днем O76 E-26 C-53 K-8 | дни C-33 | дня E22 Q11 K18 | дням E25 | до E23 T18 Q15 K-37, 0 E42 T19 C-36 Q10 K16,
 вечер S-18 T23 K13, девят K18, заводск T27, как Q51, март S-20 C38, обед Q-8, обновл E52 S-30, одиннадцат O35, октябр E33,
 перв E19, перезапуск S45, последн S45, пяти E-20 T28, ремонт E30, сам O33 E25 C-34, сих Q-5, скольк O-41 E-25 C-66 Q242 K-9,
 следу T135 C-37, следующ S-32 T188, этог E-39 S46 | доб K87, 0 C-51 K116 | добав O-44 T57 C-37, в S43 | добавл E-17 C-37
 | добавьт O32 C-47 | добр O-96 E-51 S-70 C-61 Q-15 K108, времен K7, день O-69 T-15 C-64 K10, утро T16 K-35 | довез O-58 | доверенн T-15
 | довол C64 | довольн Q17 K-7 | договарив E43 | договор O-58 C44 Q10, 0 O32 S-44 T26 C53 Q-8 K36, в E20 T-16, и O-37, к E-22 C38,
 рс E21, с T21 | доех E-23 | дожд E-19 Q-9 K-14 | дозвон S-19 T36 K9 | док S35 T-18 | доке O-35 E71 T36 Q-8 | докер E-16 | документ E-19 T16 Q6 K-7,
 за T33, на C59, нужн Q18 | документац O-44 E54 T-36 Q-15 K17, к E21 | докуп Q49 | долг E-22 T28 Q7 K7, 0 O86 E-18 K15, и S30
 | долж E44 S24 T-34 Q-8 K-40, был E-40 C-29 | должн E44 S-27 C-31 Q6 K9, была E-33, были E124 C-80, быть E29 T-21 C-68 | дольш T72
 | дом E-20 T-18 C34 Q-12 K10, 0 K-10 | дома E-56 S20 T-93 C42 Q-11, 0 C-27, на K9, не O-29 C62, откр O28, посл C32, чек S101 C49,
 я C31 K-10 | домашн E-25 K38, 0 K35 | доме C33 | домофон T-60 Q-7, не O-29 T-16 | дому K10 | дописыв E49 | доплат E27 S-40,
 0 E35 | доплачив Q12 | допуск O-28 E62 | допустим E71 | дорог E29 | дорож S-22 C38 | дост S18 | достав E27 | доставк S-49 T-19 K-18,
 не Q20 | доставл C-28 | достаточн O-87 E62 S62 C-76 | доступ O30 Q5 K-7, к O31 E-31, огранич O53 | доступн E67 | доход O56 C-95,
 до O29 E-40 C-42 | дохож S18, до S18 | дочер S-26 C46 K16 | дочк E-49 S28 T-16 Q-7 K-31 | дочь E-29 | дош T-17, до S80 T-15
 | дошл E16 T-29 Q12, до S70 T-40 | драйвер O-30 S-46 T85 K-13, 0 C56 | дров T51 | друг E-60 S-59 T65 Q-6 K-28, банк O-56 T-16 Q5 K13,
 браузер O-34 S-23 T51, карт T19, оператор S-19 C40, порт T60 C-30, программ K-10, способ C-31 Q13, телефон S-27 T107 C-31
 | друж Q8 K21 | дуб E16 | дубл O42 E-17 S-33 T20 | дублик T14 | дубликат O52 | дублир E22 | дум O36 S-24 Q-5 K-8, и O60 S29,
 минут O46 | дура S42 Q11 | духовк O62 E-21 | дыр S-22 | дыш E25 | е E36 T-49 C-35 | евро E28 C-32 | его Q8, в E20 S-22 T15,
 вид Q15, и Q18, не K8, нет O36 E16, с E23 C-46 | егор C-28 K27 | едва O77 S19 | един C-27 | единиц E61 | единств S31 | едут Q-9
 | ее T18 Q-21 K-13, не E18, нет E20 | еж S24 | езд C47 K-21, круг O43 K-7 | езжу E17 S-23 C55 K14 | ей E19 S-20 C39 K-7,
 0 K-7 | еле O48 K-9 | елкин O32 | ель S21 C-27 | ему O-47 K8, 0 Q7 | ерунд K-14 | если T-49 Q-11 K21, бы E89, в O103 E-20,
 вер O-33 E119, его E18 Q-10, есть O-32, на Q26, надо O-31 C73 Q-5, не S-21 K-8, нет O-45, по Q21, скаж C28, у Q-30, что O-32 C170 K13,
 это O-33 T-17 Q-10, я S-20 Q5 | есть S-22 T-24 C45 Q32 K-11, 0 O-33 C84, а O37 E-26 T18 K19, ли T25 C-62 Q63 K-22, но T-16
 | ехал T-61 C54 | еще T-19 Q16 K-37, 0 C-66, в E69, и O59, лет O-29 S-21, не O-54 E-50 C99, один S32, раз E-34 S51 | ж O-28 E32
 | жал E-29 T45 | жалк O-68 C47 Q-5 | жалоб O-51 E-20 S-31 T26 Q8 K18 | жалов O-83 C39 Q8 K-12 | жанн K41 | ждал E22 K-9,
 полчас T25 | ждат O-54 E-20 S-27 Q70 K-22 | ждем C-30 | жду O-69 S39 C-74 Q-21, ответ K47 | ждут E-19 T15 K18 | же E95 S-30 T20,
 день K7, запрос E21 S-32, и E19 S-29 T15 K-7, карт T-16, ключ E35, команд E26, машин E23, мест E30, номер C36, письм E20,
 сам O60 S-35 T24 K-8, сумм O29 C-33, файл C-56, что K10 | жел E17 K14 | жена O-35 E-37 S-30 T-41 C119, говор O-48 C44 | женщин O39 E-30 S39
 | жены E-21 S-28 | жест E51 | жив E-26 T17 Q-12, в T-18 C73 K-7, на K14, человек Q-9 | живу O-39 C36 K-41, в O-62 T-17 C38,
 одна C55 | жизн E34 C47 | жила E78 | жильц S-23 K28 | жирн E47 | жить S-29 T24 | жмем S22 | жму S141 T-44, на S27 | жрет O87 C-33,
 0 O42 | жует O50 | жужж S34 | журн E-33 S-28 K-17 | журнал O63 T-28 | за O40 T-34 C-38 Q12 K35, 0 T24, беспокойств K100,
 ваш E-17 C-35, вним K10, восем Q-6, год O51 E-19, границ K18, два Q6, день E-27 S18 C-28, долг O31, заказ C-28, как K12,
 май O52, меня K12, месяц O51, минут E-33, него S-25, недел E25 Q-5, нее E24, неуплат O34, нов E28, ночь O51 C-42, ноябр O34 T-14 K-19,
 одну Q6, октябр S23 C-65 K-9, отв K57, отмен Q11, перевод K30, подписк O52 S-40, прошл K8, пять E22 K24, рул K-11, свет S33,
 свой Q12 K10, секунд E32 C-44, сентябр C-29, смс O68, сто E148 C-28, сутк O34 S-24, то O32 C-29 K10, трет S43, три E28 S-20 K8,
 что T-16 Q19 K-23, эти C-38, это O-37 Q42, этог O82 S-58 T-30 | заб E-21 K-25, зонт C79 | забер O-61 K-25 | забив C-28 | забира Q5
 | заблокиров E-35 S-31 T55 C-41, за O56 Q7 | заблокирован O30 | забр S47 T-22 C-28 Q5 K-15 | забуд O-36 C-36 | зав T27 | завед C34
 | завер E41 | заверш S19 C-30, с O50 S-23 | завис S31 T17 C-112 K-7, на O48 T-23, от E57 | зависим E23 | зависл O48 | завод C30
 | заводск S-70 T41 | завож S66 | завтр O-60 S-47 T-84 C96 K-14, в O-42 C45, до E17 C-47 Q-8, с O-30 | завтрак E41 | заголовк T-23 C-28 Q-6
 | заголовок E42 | загор O61 S37 T-36, чек O80 | загруж S66 T-27 | загруз S57 | загрузк S48 | зад S28 K-8 | задач S48 K-35,
 в T36 | задержк E22 T25 | задн O51 E-25, стенк S18 | задуман Q10 | заех T-14 | зажиг T23 | зайт E-33 T17 Q10 K-7 | заказ T-67 Q9 K-25,
 0 T-56 Q10 K16, в O31, отмен O101 C-47, т O-31 | заказчик E-30 C64 | заказыв S-45 T-80 K10, 0 Q5, у K45 | закладк C-46 | закладок O42
 | закон O-89 E115 S-25 T-17 C-46 Q12 K-7 | законч S19 | закр E-21 S42, крышк O-29 S37 | закреп Q-5 | закрепл E22 | закро O-92 S21 Q-5
 | закрыв E17 Q-10 | закрыт O76 E19 S-40 Q-16 K-20, кран O48, на O103 C-44 | зал E-38 S48 K-23 | зала E38 | зале K18 | замен K18,
 на E32 C-33, по Q12 | замерщик T-18 C30 | замет E-38 K16 | заметок K-10 | замечан C60 | замир O44 | замороз S25 | заморозк O-29
 | замуж S-46 T-33 C131 | зан O55 | заним E20, 0 O36 | занов S-54 T75 C-33 K-13 | зап Q12, с S32 | запис S-25 Q6 K-11, и S-18,
 к Q10 | записан E20 | записыв S29 T-19 | запиш O-37 | заплат S113 Q7, за S41 | заполнен S32 | запомин E22 | запомн E30 | заправк Q6
 | заправл E-20 S43 | запрет T26 | запрещ T-15 | запрещен O-52 C52 | запрос K-24, с S46 | запуск S54 C-28 K-31, от T57 | запуска S18
 | запуст E-26 S124 T-74 C-101 K-10 | запят E17 S-22 C-40 K7 | заран O-43 K-34, благодар C-41 K40, спасиб C-38 K25 | заречн K-7
 | зарплат C-28 | зарплатн E17 | заряж S-36 Q7 | заст O29 | застр S-19 | засчит O103 C-40 | зат O-88 S146 C-79 | зато O44 E-18
 | заход S-33 T62 Q-8 | захож O46 E23 S80 T-30 C-29, в S70, с E17 S-23 | зач Q-41, тогд Q7 | зачисл C-54 K9 | заш Q-5 K8,
 в S18 K10 | зашл S46 C-65, в S71 | защит S-30, 0 C30 | заявк E-26 S-18 T38 C34 K-7, 0 K-8, в T20, на Q6 K13, оставл O37 T91
 | заявл O-46 S24 K-11, 0 C45, на S45 C-33 K12, о S25 | заявленн E-21 | звездочк T15 K12 | звон S-29 T74 Q-15, в S-57 T80,
 вам T39, на T82 C-62 K15 | звонк C-62 Q-6 K-13 | звонок T-18 | звук O95 C-75 K-15, в O44, есть O33, отст S25 | здес E78 | здоров E-22 S-28 K53
 | здравств O-51 S-23 C45 Q-14 K139, уважаем K37 | здраств K71 | здрасьт K30 | зелен O68 S19 Q8 K-33 | земл O43 | зимн Q21
 | зинаид K-27 | злят O47 | зна O-61 E30 T-19 | знак E22 | знаком T29 | знал E35 | знат Q17 | знач E89 Q12 K-8, и E51 | значок S19 Q5
 | знаю S-68 C68 Q-16, что E-18 | зов O-62 T-19 K73 | золот E29 S-19 K13 | зонт S25 C53 | зону S103 | зоя K-14 | зуб Q-12 K8
 | зуев C-41 K89 | зять O-48 E-19 T24 | и C-37 Q12 K-10, 0 S-26 T23 K-18, без S-28, больш O42 C-43, брос O42, было E27 C-33,
 в E99 T20 C-55 Q-7 K-10, ваш K11, верн O-35 T-16 Q5, вис O37 C-32, включ T-21, вмест S29, все K9, всегд C36, вст O40, встав S-25 T42,
 вход T18, выд E-18, выключ T-20, выход E54, говор O35, дел E34, до T-27 Q8, добав T23, должн E-22, если O-34, еще O40 E-39 C-34,
 заб Q7, забуд O-36 C-36, закр C-30, закрыв S43, заход S-28 T51, извин O-48 K12, исправл T46, кажд S-26, как O-31 C30 Q9,
 когд Q23, коробк K23, кто Q8, куда Q46, меня S61, можн Q22 K8, мы S24, на T-16 Q12 K-12, надо O41 T17 Q49, написан S-19,
 начин O38, не T-22 K-10, никак E42 C-31, нич S24, номер O-35 C33, объясн Q-18, он O39 S105 T-35 Q-5, она O45, оплат S46 T-15,
 опят S-19 T31, останавлив S79, отд E54, отключ Q-9, парол S43, паспорт C42, пиш O29, плат E102 C-37, показыв T-15, половин O28 S22,
 положен O-32 E33, получ S43 K12, помен O57 K15, пот S19, прав Q6, при T16, прилож S29, присл Q-5, пришл E-23, программ S36,
 работ C-46, с O49 E-26 T54 K-10, сдел T28, сегодн S-27 T23, сид T42, скаж Q20 K10, скольк O-61 Q70, слов E17, смотр E-27 T16,
 снов O44 S24, сообщ Q-9, сохран S26, сраз S77 T-28 C-29, став T16, сто O80 E-29, счит E62, так O57 T-43 K-14, тепер O57 S81 T-18,
 то C29 K21, тот S-36 C44, тут O41 C-33, у E21, убер T16 K21, уех O60 E-16 S-38 T-34, уже O50, фото S-32 C39, через E23, что Q42,
 чтоб O-35 Q13, это K8, я E49 S24 K-18 | иванов K14 | игнорир E-17 | игор O-55 K54 | игр Q-9, с E36 S-22 | игра O43 E-25 S26 T-23 K12
 | игре O44 E-40 S30 T-18 K-8 | игрок S33 | идее O-29 E-40 S-24 | идемпотентн E30 | идентификатор S-21 | идет Q5 K-13, 0 S-36
 | идти E56 C-86 | идут O85 E-39 S-26 T-22 | из S20 T15 K13, 0 O44 E-28 C-45 K21, банк S23, ваш T-42 Q16 K-11, ворд S21 T42,
 за T-61 Q18 K-13, исходник T43 C-33, коробк E37, письм S43, под T18, прилож S28, пяти O43 T-15, репозитор O-35 C99, розетк S-21 T55 C-31,
 смс S50 T-15 K8, соседн E25, списк S-20, шест O35 | известн O-63 Q-24 | извин E-66 S-54 Q-10 K92, за K63 | издевательств S22 C-44
 | измен E30 T16 C-29 K-14 | изменен S-36 T-17 | изнутр C-30 | изображ O33 | или O-57 T-31 C-65 Q29 K-72, вы Q92, деньг Q-8,
 ждат Q6, замен Q11, мне Q97, можн Q7, мы Q125, на Q13, надо Q17, нет Q11, он Q43, пришл Q-10, скаж Q-29, тольк Q-27, хотя Q-7,
 что Q-17, это Q30 | ильдар K87 | ильиничн K19 | ильич O-32 C-33 K139 | им T-17 C40 | име, прав E31 | имен, файл S20 | именн E31 S-35 T-28
 | импорт O-30 S44 T21 | имя S18 K13 | инач O-36 S-35 Q-18 K-7 | инвалид C59 | инвертиров T22 | индекс S-21 | инженер O-28 E-16 T17 K-10
 | инн S24 K-11 | инна K77 | иногд K13 | инструкц O-40 S30 Q13 K-8 | интерв E61 S-18 T23 C-56 | интерн E-44 S-53 T23 C57 Q8,
 есть O84 T36, на O47, по C29 | интернет O70 C-36 Q-5 K-46, нет O62 C-28 Q-8 K-10 | ип E-21 K11 | ипотек K-8 | ирин O-45 K92
 | исключ E38 T23 C-44 | исключен S-19 | искр O105 S-24 | исполнен O37 | использ E-17 | использов O40 T19 K14 | использу O-55 C73
 | исправ C-38 Q-7 | исправл E-44 T21 C-32 K-21, базы T43 | исправн E20 T-22 C36 | исправьт T16 K-21, пожалуйст T16 Q6 K-9
 | истекл O76 | истор T-21 | источник S19 | исходн E84 | исходник S-18 C58 | исходящ O29 | исчез O79 C-54 | исчезл O67 | исчерп O34
 | ит K44 | итог O30 S-28 C-32, 0 E27 | их O-30 K-28 | ищет S25 | июля C53 | июне K20 | июня E-21 C45 K11 | й K-8 | к Q7 K-34,
 0 E35 Q6 K9, вам S-47 T17 C47 K-15, ваш C30 K-9, вечер E17 Q7, делу O-46 C54, заказ E19, невролог E-16, ним T25, окулист O28 S37,
 письм C28, слов E-19, стоматолог Q26 K13, утру O34, чему O-32 E22 | каб K25 | кабел E-56 T120 Q5 K-19, напрям T26 | кабин E-21 T19 K-23,
 так T18 Q7 | кабинет S-18 C-33 K12 | кадр Q-16 | каж C28 K20 | кажд O37 S-27 Q5 K12, вечер S-65 K16, день O31 E-25, месяц T-17 K-9,
 ночь T-27, раз O-30 E16 S-20 Q-5 K-12, утро S-28 K10 | каз O-37 E67 | как E22 C-46 Q61 K-36, будт Q-5, в O-33 E62, вел S38,
 верн O-84 Q40, ветк Q18, всегд S114, вы S21, документ Q33, его Q-31, ее Q-45, за O83 C-30, и O-29, из Q5, мне Q56, написан O-37 S35,
 не S18, обычн E-19 S28, основ Q9, отключ Q6, положен E-28, помен Q42, правильн Q-59 K30, прос O-33, раз O-49 E65, тепер O-95 Q96,
 то O93 E-73 Q-16, тольк O92 Q-9, у K15, утюг O35, числ Q33, это E40 C-39 Q-26, я E-20 C31 | календар S-20 | калибров T16
 | калининград K21 | калькулятор Q17 | камер Q-5 K-16, на S64 | камп T16 K-13 | кан T24 | канал Q-5 K-9 | каникул O-64 | кап O84 E-21 C-78,
 на O42 | капремонт E33 | карт E20, 0 T-15 C28 K-13, в O47 T16, и E-22, на S-19 K40, не O50 S-20 T-76, памят T40, пот E20 Q-8,
 пуст O46, ушло O36 Q-5 | картин O38 E-33 T83, та T49 | картинк O56 S31 C-62 K-18 | карточк S42 T-30 C-39 Q-5, товар E34 | картошк T-15
 | картридж E-51 S26 T35 | каршеринг E-24 K-10 | кас E35 | касс Q-7 K26, проб O42 E80, самообслужив S44 | кассир O48 C-27 K16
 | кастрюл E22 | кат T18 | каталог T16 K10, с T17 | кафе E-30 C40 K-12 | кач T22 | качеств E-17 Q-19 K-9 | кашу C49 | кв K62,
 0 S-37 K48 | квадрат O58 E-17 | квадратик O125 C-67 | кварт K12 | квартир S-22 T23 Q-12 K-17, 0 C33 Q-13 K-10, на O-34 K19
 | квитанц E-25 T-34 Q-10 K-38, 0 S22 C27, за O44 | кг T-20 | кд C53, 0 C53 | кем E-20 Q21 | кеш E-17 T18 Q8 | кид T16 | килограмм Q6
 | кино E17 K-20 | кириллиц, в O30 | киров K8 | кит C29 Q8 | китайск O60 | клавиатур Q-24 K10 | кладовщик S27 | клап S21 | класс E-35 C43 Q9
 | классн S-20 T57 K-16, руководител O-38 T45 K-24 | кластер O-35 S24, из C61 | клиент S37 T-14, 0 O-29 S-30 C54, из S29 C-32,
 не E37, с S19 | клик S19, по S119 | клиник Q7 | клоун Q6 | ключ S27 K-50, у O-40 C96 | клял E25 C-31 | клян E22 | км C52 Q-19
 | книг K-16 | книжк S-22 C55 | кнопк O55 S-66 T16 Q5, в O90, назад E21, не T25, оформ O41, с O-57 E33 S34 | ко Q-17, мне Q-10
 | ковер K20 | ковр K9 | коврик T69 | когд S18 T-53 Q42 K-31, буд Q30, в S23 Q-8, ждат Q10, он O30, привез Q8, уже E-17 Q-11,
 я C-29 | кого Q-20 | код E-19 S24 T-17 Q11 K-30, 0 O51, из S40 T-16, на T15, не S-22 T-14, по T17, подтвержд K19, приход Q11
 | коде T-19 | кодек S34 | кодировк T18 | коду O-65 S-18 C36 | коды O34 Q11 | колен C31 | колес E23 T19 | колесик O40 T19 C-33
 | количеств E30 T-27 | коллег C34 K-25, в O36, добр K30, из K12, на C30, приветств K21 | колледж O-35 C27 | колонк C-32 K-15
 | кольц Q22 K14 | коляск C55 K-13 | команд S19 Q-10 K-13 | командировк O-45 C43 | комисс E27 T-30 C-34 Q19 K7, за K30 | комм O-54 C82
 | комментар E31 S-23 T-14 | комментари S22 | коммит T72 | коммуналк E19 S27 | комнат T30 | комод S29 | комп S-25 K60 | компилир C-53
 | компилятор S-23 | комплект E34 T-21 | компонент T-15 | компьютер E-43 Q22 K10 | кому Q23 K-7 | кондиционер O36 E-20 | конец T28
 | конечн O-50 S-23 | конкурент O-32 E38 S-19 | консол O48 E-32 S-25 T22, браузер O48 | конструктор S24 | консьюмер S24 | контакт T66 Q7 K-17
 | контейнер E-39 | контролер K-9 | контроллер S22 C27 | контур T-26 | конфиг O-46 E38 T-16 C33 Q7 | конфигурац E-26 T-17
 | конфликт C-29 | конц S35 T-14 K-12 | концерт K9, перенесл O38 | конч, на S20 | координатор E-17 | коп S23 Q-12, с T16 Q-15,
 чека C31 K11 | копейк E46 C-66 | корд T15 | корзин T-15 K-10, пуст O37 | корм S-26 T-30 | коробк E21 S-18 T-43, нет S29,
 с K17 | коротк C-38 | короч T14 Q5 | корпоративн E-23 C52 | корпус C-37 | кост K15 | кот E-43 S-24 T-40 C43 Q-8 K25 | котор E45 S-27 C-48 Q-8 K-14,
 в O44 C-52, вы T-15, мы O38 C-28, не O77, у O29 C-31, я O81 S-69 T-21 C-30 K-11 | кофейн C37 | кофемашин O29 S-24 K-15 | кошк T-15 C30
 | край O32 S24 T-17 | крайн O-54 K23 | кран E-39 S-26 T40 C-49 K-8 | крас T14 | красив E29 | красн O103 T-15 C-30 K-32, и Q7,
 лампочк O34 Q-5, плашк O28 | красне O63 | краю O48 K18 | края T20 | кред O-31 E-19 | крем O92 E-21 T-15 K-16 | крестик E19 S32 C-51
 | крив T24 K14 | кристалл C39 | крич K11 | кров S25 T-19 | кроват S-28 K10 | крон O-105 T21 | кроссовк T-14 Q-6 K-7, 0 E17
 | круг O91 E-31 C-68 K-30 | кругл O-49 K-7 | кружок E-35 K-9, и S20 | крупн E64 S-29 | крут E-37 T48 C-33 Q-6 K-21, кружок O63,
 при O41 | крыс O81 C-38 | крыш E-33 | крышк E-20 S24 T-19 K-17 | кстат C64 Q-5 | кто O38 S-34 T-33 C-36 Q26, нибуд Q8, то O42 S-72 T-28 Q-12,
 это Q-22 | куб C-44 | кубик T17 | куда E-17 T-22 Q39 K-46, везт Q-44, его Q-57, смотр Q63 | кукл O50 | куп E-34 C49 Q-7 K-21,
 у O47 E-20 S-25 K-18 | купе E-17 | купл O-47 C78 Q5 K9, 0 Q10, в E-29 K11 | куплен K13 | кур O56 Q-8 K-9 | курс C30 K34 | курсор S34 T-24,
 в S19 | куртк E-21 | курьер T-20 Q-10 K-11, брос O36, остав O48, отмет O41, сказ O44 | кусок O32 S-27 C-34 | кухн K18 | кэш T51
 | кэшбэк, за O30 | л E-16 S-35 K22 | лаг O48 | ладн C48 | ладон O37 | лаз T16 | ламп O-30 K-22 | ларис K17 | латиниц S-23
 | лев O110 E-75 C-30 Q-21 K-14 | ледян O44 | леж T-22 C31, в S-25 C52, у C55 | лежач O-37 C31 | лез O30 E-18 | лент K-16
 | лесн E-49 S-34 T-16 C48 Q7 K14, 0 S-23 K11 | лет O-56 E20 S-54 T-74 C123, и K12, на O-32 | лета O-32 T-15 C54 | лето Q7
 | леч O-39 T97 C-41 Q29 K-12 | ли O-94 E-17 S-69 Q80 K33, в T17 Q6, ваш Q39 K16, вы Q34, его Q-38, мне Q-22, поддержк Q13,
 у C-29 Q5 K-16, это Q53, я Q19 K17 | либо O-88 E37 S-40 T-61 C-90 Q-26 K-17 | лид K58 | лим S-18 Q10 K-7 | лимит E-23 | лин S-29 T39 Q-7 K-8
 | линк T22 | линковщик O37 | линтер, руг S-18 | лист O39 T-35 C-28 Q-14 K23 | лифт S-49 T-53 Q-9 K-9, опят K-9, сто O31 | лицев O-36 E-45 T-27 C36 K-7,
 0 K-14, счет O-34 E-26 T-15 C33 | лиценз C36 | лицо T29 | личн E-28, кабин E-20 S18 T-15 C-37 | лишн K-13 | лишь E-24 | лк C-41
 | лов O32 K13 | лог O31 K-14 | логгер C42 | логе O59 C-41 | логин S25 C46 K-40 | логичн E29 C-34, было E54 | лож E29 S26
 | лок E19 S-22 | локал S-18 C89, ru_ru C32 | локальн T15 | лору, на C35 | лужа O112 C-52 | луп O32 | лучш O-30 E26 S-41 Q27 K15
 | люб O-56 E33 S83 K-52, врем C36, день O-28 | люд T16 Q-35 K11 | люди Q-10 K35 | людм T-24 K165 | м E-25 T-34 K10, 0 K-8
 | магазин E-24 S-29 T-22 C42 Q-8 K17, на C39 K10 | магнитол S50 | мае S-29 C87 | мажорн E19 | май O28 | мак O-41 E66 T-30
 | маке O57 | максимум E37 T15 | мал C30 Q10 | маленьк E-16 S-39 T-48 C46 K9 | малы O47 | мальчик K11 | мам E31 | мама O-34 E-25 S-19 C107 K35
 | маме S-21 T-28 C37 Q-10 K-22, на O-33 | мамин C30 K25 | мамы T-18 K33 | манифест E19 | марин K9 | марк E-28 | маркетплейс O-33
 | март C54 Q6 | маршр K11, 0 C62 | маршрут O55 E-34 | мастер O-68 S-18 T17 Q-6, 0 T30, был T28, или Q6, по E-17 C29 | мастерск K13
 | масштаб S47 T53 C-29, 0 S50 | матрас Q12 | матриц O-33 Q6 | матч E-25 S31 | мах O43 | машин T-15 K-7, не O28, у O-33 C29
 | машинк C29 | мая C54 | маяк K16 | мб K-20, в O37 | мбит E18 | мгновенн E43 | мебел K21 | мегаб E31 K-7 | мегабайт C43 | мегабит O76
 | медсестр C28 | межд K-18, проч O-34 E26 T-16 | мел E36 | мелк O99 C-45 | мелод O37 Q6 | мелоч, но C47 | мельк O45 | мен Q10 K-36,
 в E33, кан T35, на T33, порт T15, у C-42 | менеджер E20 S-44 T16 Q5 | меньш E43 S-20 | меню T38 Q-5 | меня S-35 T-42 Q-21 K7,
 0 E20 C-39, в S-35 T-14 Q-33, вопрос K-16, заблокиров Q-7, зов O-32 K139, и C51, кажд T15 K15, на S-27 Q-32, нет C29 K-11,
 снял O36 Q-5, там Q12 | мер T-18 | мертв O46 E20 C-43 | мессенджер Q-6 | мест E29 T20 K-53, у S23 | месяц T-31 Q-6 K-33,
 назад E-20 C39 Q11 | метел C66 | метк O-32 E51 Q-18 | метод O32 T-19 | метр S38 K-11 | механик O-43 | механическ E113 | меч T-17
 | мешк S-21 | миг C-47 Q-5 | миграц E21 T-25, удал O48 | микрофон E-17 S19 T22 | миленьк K11 | миллион E32 | миллисекунд E-16
 | мимо E-21 T76 | мин C-31 Q-10 K10, двадц E-17, и S-20, на O29 C-40, пять T-18, через S33 T-35 | минимальн O-34, пример O-44
 | минус O-40 T22 C33 Q-19 K-19, 0 O32 C-49 | минут T-14 Q-8 K-13 | мира K-15, 0 K-11 | миха K62 | младш E-38 | мне O-42 T-53 C40 Q23,
 0 S-53 T-23 C31 K38, бы E-19 C-49, в E-57 S37 Q-5, все O-41 K9, звон S33, как E17, на E-35 S-22 C-30, никт O46 Q-8, нужн E-20,
 ответ E30, пиш S26, по O31, позвон S65 K10, пришл O37 T15 C-27, с O-46 T-15 K-7, сказ O-40 C39, тепер Q59, что C-29 Q20 | мног K-8
 | мной E-21 T-18 | мною E-37 | мобильн O45 E-17 K7 | мог Q5 | могл E22 | могу E-84 S-45 T-16 C66 Q-16 K11, войт O39 K-19,
 присл Q7 K7, сдел Q9 | мод O-29 Q7 | модалк O35 S-19 | модел O-39 S-35 T-19 K-20 | модул S-35 K-8 | мое E27 T-15 K9 | моег O43 C-76
 | моей C-41 | моем E49 | мож T-25 Q25 K-11, быть Q-25, в Q5, дело Q33, из C44 Q21, у Q-34, это Q7 | можн S-50 Q23 K25, в O-45 E17 Q-6,
 верн Q9, ли O-41 Q71, перенест Q17 K26, сдел Q-13, тольк O31 | мои O34 S18 T31 C-58 K-23 | моим O35 E25 S-19 T14 C-33 Q-5
 | мой S-51 Q23 K-8, аккаунт O47 S-33 T-16 K16, див E19 Q62, заказ C-79 K-8, номер K8, телефон K21 | мокр O33 S30 | мол O34
 | молн C-28 | молок O58 E-57 S25 | молч O40 E28 S-19 T22 C-34 Q-63, и E24, пропуск E16 | момент S20 T-15 | монитор E-33,
 0 C29 | монореп C39 K14 | монтаж E43 | монтажник O-43 S29 C28 | монтер T23 C-60 | море E-20 | мороз O42 T-23 | морозилк T28
 | московск S22 | мот T17 | мою E-61 T-31 K-15 | моя S-25 T-56 Q8 K-11, фамил E-17 | мс O28 | мск S-22 | муж O-83 E-87 S-33 C131 K-24
 | мужа T30 Q7 K-7 | мужик O-37 Q-7 | мужнин O81 | мужск O40 | мужу T-15 Q13 K14 | музык T46 K-12 | мультиварк S-20 C59 K-16
 | мультик C29 Q9 | мусор O64 T-24 | мфц T45 | мы O-72 S-68 T-56 C118 Q15 K-21, его E57, не T-29 C-36, плат E45, с E-18 T-14 Q-9
 | мыла C32 | мышк K13 | мьютекс Q9 | мягк S27 | мят O33 | н S-22 K42 | на Q-8 K-49, 0 S23 Q-5 K8, python O50, английск S20 T15,
 андроид C61, балкон T44, бел T25, бумажк E29, вас E-19 K57, ваш E21 T14 Q9 K12, ваше K28, вашу K-8, весь O38 C-92, вокзальн O38,
 восем E-19 C43 K20, всех E-26, втор O47 E-17 Q5 K14, вход O38, выходн O-42 C72, гагарин C33, главн E48 C-46, горяч E-30 S-33 T45,
 даче K13, дачу C46 K18, два O75 E-22 C-31, двадц O36, двер E33 T-19, двух T-17 C34, девят C44, день T25 C29 Q5, дне O42,
 домашн K21, друг S24 C-30, заводск T25, загрузк O48, замен T-15 K60, кажд O28 T26, как E-16 Q40, карт S-25, картинк E73,
 касс K27, китайск O63, кнопк E38, компьютер S19 T-24 Q26 K-7, концерт K20, коробк O-45 E43, корпус E65 C-35, котор E26 Q11,
 крыш K9, крышк C60, лесн E-32 S-20 Q8 K12, лестниц O62, лин E21 S-36, линукс E-22, люб E-48 S23 C-54, маке O34, максимум T98,
 мастер O-31, машин T17, меня C28 Q13, мест Q-5 K-9, метр T15, мира E-28 S-27, мороз O46, нем O-31 T15 C53, них Q30, нов K-7,
 номер T21, ноутбук K-10, ночь E-16 S-18 T29, обновл S38, обо C31, одну O31, пан O35, пауз S75 T-14, пенс C95, перв S45, планш K16,
 полгод C27, полн C-35, полу O34, порог E33 T18, портал C-36, последн O36 C-33, почт T42 Q-6 K-13, прав T16, проверк C-33,
 прошл O-32 E-24, пуст E17 C-40, пят E-24 S-22 C33 K11, пять E-28, работ T-21, рабоч O34 C-32, распродаж O-30 C51, ремонт T16 C-42,
 роутер E-20 T32, рук O-73 E19 T-45 C55 Q-15, рынк O-45, садов O-30, сайт E28 S18 T34 Q-6 K17, сам T-15, свадьб E37, сво E28,
 седьм C-38, секунд S54, середин T-15, склад Q7, следу C-41, смен C49, согласов C-30, сорок K11, стар O54 S-38 C-67, стойк Q6,
 сторон T16 C27, страниц O-35 E46 T-20 C-55, схем E69 Q15, счет Q-19, табл O99 E-28 C-63, так O-30 E31, телефон S30 T-25 K-8,
 то E56 S-18 T-23, том E84 C-44, тот C-33, треть E-23, тро E24, улиц C31 K11, час S-18, чеке T15, черн T15 C-35, четверт Q-17,
 четыр O41 C-43, чист O36 S22 C-35, что Q5, шаге E-25 S41, шест E-16 T-45, экран C-46, экранчик O48, этикетк E-23, это O-32 E61,
 этом E83 S-18, юбил O-28 S-35 | набеж O37 C-30 | набир S28 T23 C-43 | набор K16 | набр S40 K-9 | навес T48 | навест S48 | навигатор K-7
 | навсегд E22 C-43 | нагрузк C32 | над S45 K12 | наде O-29 E-23 K71 | надежд K26 | надо O-34 E18 T25 C27 K-21, 0 E22, было E-31 T28,
 ли C-33 Q39, мен Q8 | надп O50 T15 Q-7 | надпис O37 T26 | наж E-30 S86 T-72 Q18 K-16, ctrl S23, на S54 | нажат E54 Q-5 K17
 | нажим T15 Q7 K-11, на S21 | нажима S76 | нажм S83 T15 | назад S40 T-39 Q-15 K-15, и E-18 | назв S30 T-23, код S28 K17 | назнач T-16 K12,
 на K16 | назов Q15 | назыв O-62 E53 T-33 Q-18 | найд Q-5 K-15 | найден O68 | наканун E41 T-15 Q-7 | накат S24 C-27 | накатыв S19
 | накип T52 C-43 | наклейк K13 | наконец Q5 K-7 | накоп K32 | нал S19 T-23 | наличн S63 T-23 K-9 | налог Q9 | налогов E-23
 | нам E-34 S-26 T-38 C41 K-57 | намеренн Q5 | нами C71 | напечат Q-8 | напис Q-12 K17, в T-14, что O47 | написан S21 T-62 K-8,
 0 E-20, в E50, что O-51 E109 | напиш O-42 T-20 K-22 | наполовин E-20 | напомин T-18 | направл E-20 T21 | напротив E28 | напрям S-57 T163 C-89,
 в T38 | нарисов E32 | нарисован E89 | нарочн O-44 | наруш O52 E-27 Q16 K15 | нас O-28 T-28 C28, в E-18 S24 K15, из C-41,
 нет C131, по E-21 C55 K16, с C-34 | наскольк O-56 E106, я E26 | насос O-30 E-35 C57 | настоящ E-29 S-30 | настраив O-35 Q7
 | настро S25 Q6 K-14 | настройк T23, все C105, сто O-60 E35 | насч K8 | насчит O36 C-28 | натал O-35 S-25 K118 | наушник T-18 Q-6 K-23
 | нахам O111 C-49 | наход E17 C-46 | нач O64 E-41 S26 T-16 C-29 Q12 K-15, 0 S-19 C36, в O34 S-19, когд S38, посл S76, снач T17
 | начальник E-24 K43 | начин S36 K18, с O-31 K18 | начисл O35 T-17 C-48 K-26 | наш E-123 S-26 C39 K32 | наша T-23 C41 | наши Q-5
 | нашл S-20 C38 Q6 | ндс E47 C-73, 0 C-45 | ндфл S27 | не E-17 S-41 K-47, бер E-51 T25, бол T22, больш E51, буду E-26 S-26 T-34 C62 K-10,
 была C63, было E-79 Q-13 K-8, в E-28, вернул O87, вид O62 T-24 K-12, видн S-19, включ E-16 T-24 Q11 K14, вли O-43 T22, все E22,
 вывоз O39 C-43, говор Q-7, гор S-26, гре S20, дает O-32 S-18, дал T-20, действ T19, держ O30 Q14, долж E30 Q7, должн E44 Q5,
 завис E24 T88 C-51, закрыв T-22, замет O32, заряж Q13, звон E-17 T-33 C-34 K-9, зна E-20, знаю E-19 T16 Q-12, идет S-22 T41,
 измен T104, использ C37, мен O-40 E26 T-16 C75 Q-5, могу O36 E-32 Q-11, мож O49 E22, мой O37 T31, моя C-53 K19, мы C30, на K8,
 надо O-98 E-28 S-30 T-14 K-12, нажим E-30 T15, найд O78, найден O68, написан E-21, наш E-19 T79, нашл T29 Q9, ниже E102,
 нос C111, нуж E19, оплач T15, останов O45, ответ T18, отвеч O56 K19, отд C-39, откр O40, открыв O30 S-18 T24 Q-14 K-11, относ O-50 C83,
 оформл O84, очен C102 K14, печат O77 T-16, плат K14, по C-50, подключ S-27 K7, подлеж S23, подним Q18, подписыв Q5, подтвержд Q16,
 позвон O90 T-23 C-32, получ O41 S-30 C-47, поменял O60, помн C56, помог T60 C-32, помогл O44 S-20 T44, поним K14, предупред O40,
 приех O57 S-19 C-45, примен O66 K17, приним O39 E-42, приход C-47, приш O30 T-21 C-30, пришл O86 T17, провер O-35 C89 K27,
 происход O31 S25 K18, прос S-19, против T14 C39, проход O70 T-15, прошл S28, пуск E-18 S19, пуст C72, работ O30 E-22 T-66 Q-7 K-21,
 реагир T15, рон O-79 C84, сказ T-16 C82, слив O31, слыш C-33, слышн T17, смотр T-32 C49, совпад K23, сохран K15, спас T24,
 спор C61, став O46 S-26, стал O-44 E-21 S39 T19, старт O55, сход O42, та O32, так T-15 Q43, то E-37 K-11, тому S72 C-28,
 тот E26 C-74 Q6, трог O-92 E21 S35, удал O-39, умею O-34, успев O52, хват T-19 K23, хот C28, хоч E-26 C49 | небольш S-19 C91
 | неверн O39 E-27 S32 T-15 | невест O-48 C34 K19 | невозможн O61 S-28 C-70 K-7 | невролог E-22 S-19 | него T-16 K-30, на C86
 | нед Q14, и O32, назад E23 C37 K10 | недействител O92 | недел S-38 T-36, по C37 | недопустим O49 | недостаточн O91 E-20 C-39,
 мест S19 | недоступ O79 T-17 C-37 | недоступн O43 | нее Q13, в T-14 | независим T47 | незряч C54 | неизвестн O77 | ней T16 K-28
 | нельз O30 E-35 S-35 Q-30 K-11, ли Q-63 | нем T19 K-9 | непонятн Q-14 K-7 | неправильн O82 | нескольк T-19 K14 | нет O72 E-20 C-30 Q5 K-23,
 а T15 K11, в S28, вообщ O69, и T-20 Q8, интернет O40 K-9, на Q6, с K-7, связ K28, сети O28 | неуплат O34 | неч S-20 | ни O51 S-51 T-29 Q-9 K-18,
 в T-26 C-39, за O52, к O-32 E22, на O38 Q5, при C37, разу O-46 S-21 T-21 C52, слов E-16 C44 | нибуд K-23 | ниже T-18 C34 Q10,
 0 E47 | низк T57 | ник S-35 T-66 K-10, не O-29 T-22 | никак O62 S-32 Q-5 K-41 | никола K54 | никт S-80 T-23, не O53 S-47 Q-29
 | ним Q17 K-10 | нина O-63 E-40 K19, аркадьевн K17 | них T17 K14, все T-16, не T25 | нич S23 K8, в S21, не K23 | но E-126 S-53 T68 C79 Q-8 K-22,
 0 E17, в S-20 C-28, деньг O40, на T19, не E-20 T33 C-29, он O-53 T-17 C93, она O-29 C46, там C59, тогд T96, у E-35, хот C37,
 это O-108 E-41 S-28 C75 Q-6, я C46 | нов O-30 T19 K-16, 0 T22, и E18, клиент E17, паспорт E16, постав T42, сотрудник K25,
 телефон S21, файл T18 | ноды T19 | ножк E-35 T26 C28 K-9 | ноль E50 S-18 C-36 K-22 | номер C53 K-85, 0 E-45 T22 C38 Q-6 K-47,
 на O-36 Q8, с S-33 C57, телефон S43 T-37 K-7, уже O53 C-36 | норм E29 S-26 | нормальн O29 E27 T-17 C-57 Q8 K-20 | нос E-54 C63 Q-21 K-12
 | носк O31 K10 | нотариальн E22 | нотариус E-16 | ноут S19 T35 | ноутбук S20 T37 K-38, с T23 | ноч E22 T-36 Q-9 K-20, и T-15
 | ночев C-27 | ночи O35 E-22, на O29 | ночн E-41 | ночь E-20 C-32 K-14, на O-31 S40 T-14 | ношу S-23 C40 | ноябр T-47 Q-11 K-26,
 0 E-23 S-46 C111, в E-24, и K14, не O129, номер C50, по S32, с E53, через S38, я S58 | нрав O-45 C70 | ну E18 Q-8 K-18 | нуж O-37 E16 S-50 Q10 K-25,
 ли Q68, мастер E-20 | нужн O-49 E-19 T-31 Q25 K-17, коп C-57 K23, ли Q57, справк K-8, чтоб Q21 | нуле O35 | нулев T-16 | нуля T22 K16
 | о E23 S-39 Q-7 K10, чем E42 | об O-28 T-34 C57 K-15, отмен O-42 C34, этом S-19 T-41 C39 | оба K-15, раза O74 T-15 | обе T32
 | обед T-55 Q-10 K8 | обернул T102 C-38 | обертк C48 | обещ O34 S-96 T-27 C40 Q-7 K-16, 0 O39 E63, в O30 E61, за E59, что E57
 | обещан E28 | обид O-60 C134 | област S-20 C29 | облачн C47 K-11 | облезл K20 | обложк S26 | обм E-20 | обмен E-20 | обменя,
 на Q5 | обнов E-27 S94 Q-17 K-21, 0 S-24, до T15 C-35, страниц O-37 | обновл O-28 S74 T-16 Q-15 K-37, 0 E19 S28, до E-19 T24,
 проп S23, страниц T30 | обновля S33 | обнул O59 T-27 C-53 Q6 | обо K-10 | оборудов O-30 C48 Q7 | обрабатыв O53 Q-8 | образ K-10,
 0 C43, не O33 | обрат E-31 | обратн E-41 T28 C-47 K9, в O31, и C-32, на E-17 | обращ S20 T73 K27, 0 O-68 T-16 K56, в T26
 | обрез O32 E-20 T-16, на O38 | обрезан O75 | обслужив K-8 | обуч E25 K17 | обход T41 C-31 | обходн C-36 Q-17, путь C-28 Q-16
 | общ O-37 E-24 T-32 C63 Q18 K-11 | объедин C-27 | объезд O-52 E111 | объект E18 | объявл O31 E32 | объясн O-53 S-41 T-20 Q-8 K-10,
 пожалуйст Q83 K14 | обычн T-15 C43 Q-6 K-40, 0 E-28 | обяз E65 | обязан O-50 E51 C-52 | обязательн E-18 | огонек S26 T-20
 | огранич E23 T18 C-34 | огромн K19 | один E25 Q-8 K-14, день E36, и S-31 T14 C29, раз E22 S23 T-32 K8 | одинаков O70 E-30 C38 Q-8 K-14
 | одиннадцат E-17 | одн S-27 T17 Q9 K-47 | одна E45 S-32 K-7, в C38, и Q5, строк E31 C-45, строчк K25 | одно E25 K16, и E-38 K12,
 ядро O43 | одну K-25, цифр O50 | одобр E25 | ожив T64 Q9 | ожид E33 T-26 C-34 K-15, 0 E83, что E72 | ожидаем E19 | озерн S27 K-10
 | ок O66 E-21 K-8 | оказ O42 | оказыв S-20 | оканчив O-46 C80, на O-36 C59 | оклад C51 | окна T26 Q-5 K-18 | окне E16 C-48
 | окно E19 Q25 K16, 0 O-37 K25 | окол S-24 T-44 C38, 0 T-18 | окошк O77 E-19 C-43 | окруж T-17 | оксан K141 | октябр T-17 Q-16 K-61
 | окулист S33 | олег S-30 K45 | ольг C-29 K45 | омск T-22 | он T-18 C57, был E26 K15, включ E33, вообщ Q12, все S63, говор S-18,
 до E55, его C37, еще C46, же K8, и E162 T-21 C-60 Q-6, меня O31 C-29, на O-43 E18, пиш S35, сказ O-29, у C-34 Q-13 | она E17 S24 C46 K9,
 была E35 K21, говор T65 C-31, мне S24, на O-41 E-18 C35, не K14, там T-16, уже T-16 | они K-14, не T16 C32 | онлайн E-21 S-28 K-8
 | оно E23 S25 T-30 | ооо E-20 K55 | оператор E-17 T14, в T24 | операц E-33 Q-5 K-18, 0 C-32, отклон O46 | опечатк O46 K-17,
 в O63 | опис O-41 E97 S-24 K-9 | описан E25 | оплат S32 T-33 Q-15, 0 S43, госпошлин K23, карт S27, парковк S-25, через K11
 | оплач E-24 C35 Q-7 K-9 | оплачен E50 S-26 T-24 K15 | оплачив E20 S-21 T-21 Q10 | опозд E-26 S-25 T-21, на O35 | ополаскивател O-34 T15 C48
 | оптимизац K-7 | опят O86 E-29 T-26 C-45, сто K-9, то O31 | ор E22 | организатор T34 | организац E-17 T-31 | орет O74 E-21
 | освобожд E21 | осен E21 Q-17 | осколк S-21 | основ E-22 | основн E27 | особенн K19 | ост Q5 K-15 | остав T37 C-34 Q8 K-9
 | оставл E-17 T48 C-35 K-7 | оставьт O-80 | остальн O42 T-32 Q-8 K-12 | остан O-45 | останавлив S58 C-54 | останов C-54 | остановк E19 T-28
 | остатк S36 | остаток O32 E31 T-23 C-30 Q-5 | от T17 Q23 K-8, 0 S-37 Q11 K16, вас K-8, имен K8, нас O-34, нее E22 | отв T30 Q-8 K13,
 0 E16, в K18 | отвал O33 | отвалив E-27 K15, кажд K23 | ответ T20 Q7 K23, в E32, не K20 | отвеч T14 C-51 K27, 0 S-19, на K16,
 что T72 | отвеча K-11 | отвод O-34 E33 | отвяз T57 C-40 | отвязыв T15 | отд E-19 T-34 K32, 0 T-20 K-14 | отда O-28 Q-6 | отдав E27 S25
 | отдел O-38 T34 | отдельн T17 Q18 K10 | отел T-16 | отец O-88 C119 | отжим O85 E-17 | отзыв O-29 K-8 | отк T34 | отказ E20 S21 Q-9 K13,
 от K21 | откат K-9, на T38 | откатыв S32 T-39 Q10 | отклон O67 S20 Q10 | отключ S-31 T81 Q6 K-34, 0 E19, антивирус T25, все T21
 | откр S119 T-16 C-69, а O58 K15, в S52 T-16, карт Q8, коробк S-25, прилож S30 | откро C-55 Q-9 | открыв O30 E29 S45 C-53 Q-21 K-44,
 и S56, страниц T15, тольк S-22 | открыва S68 | открыт E-35 K-16 | открытк E23 | откуд O-56 E18 Q27 | отлич S22 Q6 | отличн K9
 | отм T16 | отмен E-22 S37 K-7, 0 S26, заказ K-9, подписк O-29 S84 C-33, пожалуйст K22 | отмет, что E-21 | отнес T38 | отнесл T78
 | отнош Q-18 | отображ E25 | отодвинул T23 | отопл K-14 | отошл T-21 | отпечатк E33 | отпис T39 K-8 | отпиш K20 | отправ T39 K-8,
 0 S45, в T15 Q6, вам S41 K11 | отправк E33 | отправл Q-5 K7, 0 E-18 S18, в E17 | отправлен T31 | отправля O-42 | отпрашив O-46 C121
 | отпрос S-25 C38, с S-25 C38 | отпуск T28 Q-7 K-14 | отпуст O-45 S36 | отрабатыв T27 | отрицательн O33 C-30 | отсканиров S55 C-64
 | отслежив O39 | отст O115 E-18 C-65 K16 | отсутств C-65 | оттуд E-28 T18 K-11 | отца C48 | отч S27 T-17 K9, за S57 | отчет K11
 | оферт E22 | офис T16 Q11 K16, на Q12 | офлайн E41 | оформ E-23 S26 Q-5 K23, возвр S37 T18, заказ K19 | оформл S33, заказ S46,
 полис S93 | охранник O-67 C83 | очен E-31 S-62 T-46 Q-12 K69, прош C-42 K-11 | очеред S-33 T20 Q-5, на T20 | очистк S-19 T25
 | очищ O67 S-27 | очк K30 | ошиб O52 S38 C-33 | ошибк T16 Q8, 0 E-39, и O31 | ошибок E-30 | п E20 S-34 T-17 K81, 0 E25 | пав T-21 K145
 | павловн K-83 | пад O29 T25 Q-13 K-15, на O34 S-33, посл S83, с T-20 | пайплайн S49 | пак S-25 Q-16 K-18, с O59 | пакет E-71 S20 T-16 K7,
 номер O49 | палатк C27 | пален O36 | палец E16 C-33 | палочк T31 | пальт E-20 S34 T-24 | пальц S95 | пам E-17 S-77 | памят T29 Q-8 K-8
 | памятк O-73 E60 T20 | пан T-15 C29 | панел O39 | паник K17 | папа E-21 C42 K12 | папк T34 Q8, с S20 T25 | пар O52 C-46
 | параметр T25 | парен E17 S-37 K10 | парк E-31 | парковк E-29 T-31 | парол Q-8 K-20, а S-24, мен T-17, не O44, помен S-27 T31,
 смен T98 C-33 | парт, 0 O-36 C59 | партиц O-42 | пару S18 T-40, мин S24, секунд T-15 | паспорт O-41 E53 T-24 Q6, на E-16,
 нов O30 C30 | патч K-13, 0 S20 | пауз S48 | пахн E29 | пекарн O-35 S-30 C117 | пени E-24 C-52 | пенс S-36 C34 | пенсионер O-74 E23 C28 Q-6 K100
 | пенсионерк C27 | пенсионн C-41 | пер T22 | перв Q-10 K11, два O76 T16, дня Q14 K21, же O65 S39 K10, кан K10, раз K-7, раза E-43,
 страниц E19, этаж C28 | перев S72 T-15 C-32 Q5 K7, не S39, по K20 | перевед S-27 C-56 K-9 | перевест E-34 S35 | перевод,
 в Q8, на K19, час S52 | переворачив T22 | перевыпуск T40 | перевыпуст Q-17 | перед Q-10 K-45, в O28 E-19 | переда C-40 K81
 | передав Q9 | передач E21 | передел T-19 | передум O-114 T-45 C43 K-19 | переезд E-20 | переезж S-23 C47 | переезжа O-108 E-16 S-42 C116 K-12,
 в C54 | переех E-52 C27 K-8 | пережив O-44 E71 | перезагруж E-37 T57 Q-5, кабел T19 | перезагруз E-26 S26 T-46 | перезагрузк O32 C-57
 | перезаполн T30 | перезапуск S19 T-21 | перезапуст S28 T-37 | перезаход T55 | перезвон T15 K-14, 0 K-26 | переименов E-37 T57,
 в E-18 | перейд Q6 | переключ E-27 S21, на S27 | переключател Q-14 | перекр S36 T51 | переменн O-44 T38 | перемест S65 | перенес S36 C-34
 | перенесл E24, на O33 E32 T-19 | перенест T-21 C-61 Q66 K12 | перенос O-29 E26 K-8 | перепис E43 Q21 | переписк E21 T-23 K14
 | переплат T23 C-48 | переподключ E21 S28 | перепровод T21, документ T37 | перепут O-30 | перерасч S-31 Q-6 K-9 | перерыв E42
 | перескакив O31 S20 | пересобр T38 | пересозд T41 | пересоздав T24 | пересохран T48 | перест O204 E-29 C-54 Q-7 K10, приход O30 K-7,
 работ O29 K20 | перестав T62 | переставл E-28 S-43 T112 C-94, в T24 | пересч C-30 | пересчит C-29 | пересчита O-47 K-18 | пересчитыв O-29
 | пересылк Q24 | переустанавлив T60 | переустанов T61 | переустановк T63 | переход S28, на O45 S25 | перехож S-21 | перечисл E22
 | перечит S27 | переш C36 | перешл O-35 | период E30 S49 C-38 | перм Q7 K15 | перо S48 | персонаж O36 | песн E-17 | петр K53
 | петров E23 Q14 K13 | петровн O-32 C-28 K43 | печ S52 T-23 | печат O46 C-65 Q-24 K-50, 0 O41, ценник S84 | печк T25 C-33
 | пешк E20 Q-5 | пианин E-17 C39 | пик S41 | пикнул C-31 | пин S23 | пинг S-21 | пис O-41 E21 S-19 T23 Q7, в S-40 T53, вам C30 K8,
 на Q25, что O-38 E102 T-16 | письм E-19 K7, на K-9, об O-28 C76, с T16, что C-29 | письменн C-42 Q-8 | пит K7 | пить O-41 S20
 | пицц O42 | пиш T28 Q10 K32, 0 O70 T-15, в T33, вам O-47 C47 K10, ошибк O39, что O38 T-32 | пишу O-100 E-80 S-43 T14 C66 Q-8 K78,
 в S25 K-10, вам K68, за K-14, из K71, по K44, про O-35 C112 K-23, с K45 | пищ O53 E-20 T-25 | плагин E-26 C43 Q-7 K-18, 0 O-28 T-16 C52
 | планир O-62 S-34 C28 Q6, ли Q15 | планиров O-30 C55 | планировщик S-18 K14 | планиру Q6 | планов E19 K-7 | планш E-19 T15 Q-6 K16
 | плат O-76 E30 S19 T-24 C49 Q18 K13, 0 S-30 C33, в E22 S33, за T-14 Q10 K-9, карт S20 C32 Q10, на E24, по S24 T-16 | платеж E-17 Q11 K-33,
 0 Q15 | платежк E-23 S37 K18, 0 S22 K10 | платн E17 Q35, подписк E42 | платформ S-27 K-11, 0 C41 | плач T-26 K-20, за E24 K-8
 | плашк O38 | плеер S30 | плейлист O34 | племянник O-45 T21 C31 | плеч E-22 S-18 | плз K24 | плиз K9 | плит E-16 | плитк T-15 K11
 | плох O-31 S-28 C50 | площад E35 C-31 | площадк O37 E-19 K18 | плыв O36 | плюс T-108 K-11 | по E20 Q9 K-26, 0 T-22 Q-6 K-20,
 qr S18, акту E27, акц E-24 S-26 C50, алфавит E33, английск O44 C-30, бел O-88 E150, вайф K22, ваш Q-5 K-36, вечер E-39 S-31 C36,
 времен E30, всем O29, вторник O-55 C125, гарант Q13, график O-41 C33, два K13, договор E27 K21, документац E78 C-51, дому K11,
 заголовк O-28 S22 C-28, заказ S-20, закон Q11, замер O101 E29 C-38, идее O-29 E-40 S-24, инструкц O-34 S40, как Q8, карт O29 C-32 K-7,
 квитанц E17, коду O-42 C52, круг O154 E-24 C-53, лог S18, моем E-19, ней E25, нов T29, номер S51 K-9, ноч S-23, одн T52 Q9,
 опис E-48, паспорт O-37 E64, повод O-31 K72, подъезд K65, понедельник E-16, правил C30, прежн T20 C-32, провод E-16 S45 K15,
 распис T16, регламент E-17, русск K-8, сети S21, склад S42, списк S54, справк E111, ссылк E-22 S73, схем S40, счет S-21 T-15,
 тариф E30, телевизор E43, телефон S-35 T51 Q5, три K13, умолч O-30 E28, уровн T81, утр E-35, факт O29, цене E21 | поблагодар T15 C-45 K104
 | повер S20 Q7 | поверх E-28 T15 | повес O-73 E22 | повод O-32 K67 | поворот E21 | поврежд O54 S28 | повтор S22 C-41, через O29 S-22 T36
 | повторн T97 C-90 Q-6 K9 | погас O-53 S22 | погод E-21 Q-5 | погрешн E106 C-30 | под T-30 K18, musl C38, винд C-28, двер O-31,
 заявк O-31 S20 T-21, заявл S76 C-31, пол E65, сво S52 | подав O-30 T-41 K16 | подар O-45 E-48 S-44 C92 K-9, мне C34 | подарок E-18 S-22 C88
 | подв E-27 | поддержк S-25 T18 K73 | подешевл Q5 | подключ K-8, мне O31 S-20 K17, по S26, с S18 | подключен C62 | подлеж S23
 | подлож T31 | подн S31 T16 | подним O29 E-18 T91 Q-6 | поднима O-29 | поднош S70 | подожд O-46 E-63 S117 | подозрев S-33,
 что S-18 | подойд O-90 T-23 Q65, ли Q78 | подольск O30 C-34 | подошв T-18 | подп E18 S18 | подпис S39 T-54 K-21, 0 C58 | подписк S30 T-27,
 на E-27, отмен O-44 S95 | подписыв E37 K-9 | подруг O-37 S-35 C95 | подряд S24 T-36 C-35 | подрядчик C32 | подскаж S-36 Q80 K43,
 а Q48, как Q14 K7, пожалуйст K78, что Q35 | подсказк C-49 | подсказыв E81 | подстав S51 T17 C-51 | подставк O33 C-45 | подтверд E22 S45 T-19 K-20
 | подтвержд Q9 K22 | подтягив O-30 T17 | подтянул T17 | подхватыв E57 | подход T27 | подчеркив E94 | подъ O-37 E35 S-46,
 на O-29 E31 S-19 | подъезд E-17 T-19 Q-7 K7, и O30 | поды O45 | поед Q-5 | поезд T-17 Q5, 0 S-24 | поездк S27 T-19 K-16 | пож O29 E-18 S-19,
 плеч E-16 | пожалов K-23, на C-30 K-12 | пожалуйст O89 E-28 S27 T52 C62 Q9 K25, и T17 K22, что Q5 | позавчер S23 T-17 | позвон E18 C-47 K-14,
 в O32 T31, якоб S43 | поздн T-16 C-28 | позж O41 | позиц E23 | поиск S42 C-39 Q-17 K-14, по E-20 | пойд O-38 | пойм S22 | пока T50 Q-12 K-58,
 не E27 T-36, я O33 | покаж C-42 | показ E-19 S26 T20, счетчик K15 | показыв O60 E29 S-31 T-15 C-67 K-15, 0 T-17 C-83, все T16,
 что S20 | покрупн E35 | покрыт E73 | покуп O-70 T-50 C29 Q11, в Q5, у E-32 C93 K12 | покупат C70 | покупател S28 K-15 | покупк E23 C36 K-12
 | покупок T27 | пол S39 T-29 | полаг O-37 | полгод E44 S-25 T-17 K-8 | полдн E-25 | поле S-18 K-10, сер O52 T19 | полев K8,
 0 C104 | полезн O-43 C31 | полет T32 | ползунок S26 | поликлиник T-40 | полис Q6, на C-67 | полк Q-5 | полн S-39 K-33 | половин O69 Q5 K-20
 | полож O45 S24 | положен O-35 E49 S-19 T-16, 0 E20 | полос O78 T-16 | полоск O50 E-22 | полсекунд E28 | полтор E-38 T-16 C61 K-11
 | полу O36 | получ S25 T-40 Q-9 K9, 0 O49, код S25 | получа O50 E-28 S53 | полчас K17 | польз S-67 C141 Q-7, ваш C30 | пользовател,
 с S18 | пользу K-7 | поля S24 T21 | пом O-53 T24 C32 | помен Q18, на O-44 T22, номер C27 | поменя S-25 Q6 K15, адрес K11,
 пожалуйст K12 | поменял O60 | помер T-15 | помещ E37 | помн O-41 E16 T-21 C43 | помог E-73 S-54 T58 C29 Q-15 K183, но T65,
 пожалуйст O37 C-50 K81, тольк T54 | помогл T18 K13 | помоч E-19 C44 | помощ E26 T20 | пон E-20 S18 T-35 Q83 K-11 | понадоб O-46 C42 K27
 | понедельник T-17 K18 | поним E27 S-33 T-20 K13, что C28 | понима Q7 | понрав O-39 C42 | понятн O-33 E-19 Q-14 | пообещ E-26
 | поп O34 E-19 T-15 | попад T-19, в O33 | попаст T-15 Q54, в Q30 | поперек O44 | пополн Q14 | поправ O-58 E-28 Q11 | поправьт C-32 Q-31 K-14
 | попробов S44 T-43 | попрос E-25 T50 K11 | попытк Q-5 | попыток O71 | пор O58 T-18 Q-7 K-11 | поработ O31 | порв O50 | порог E19 T25
 | порт T37 K15, 0 C28, на T16 | портал C-27 | поруч K20 | порядк E33 K-19 | порядок O34 S-26 K-14 | посад C-54 | посадк E72 C-38
 | поселк K-7 | посл O40 S86 T-33, 0 E-45 S-26, апгрейд S24, ваш C-50, вчерашн S30, гроз O36 K-7, закрыт E27, замен S26, кажд O38 E-25,
 обнов S32, обновл O68 S216 Q-5 K-7, патч S22, перв K16, переход O64 S90 C-49, последн S-20, прошивк S48, свадьб S-27 C40,
 смен S44, того S74, треть O45 K27, чего S-21, шест E-25 C31, этог S-39 | последн T25 Q-5 K-17, строк O66, цифр O-30 C51 | последовательн T17
 | послезавтр O-39 C69 | посмотр E-28 Q-8 K-32, в S31 | посоветов T27 | посред O132 E-25 S-21 T-25 C-71 | постав O-32 E-41 T62 Q-8 K-12,
 0 S29, на S26, обновл S53 | поставк O-35 C64 | поставщик T-16 C53 | поставьт E-21 C-69 | постам S45 | постановл, 0 S20 | постоянн E24 K-8
 | постро T15 | поступл C-28 | посудомойк Q5 | посчит O63 E-17 | посыл S29 | посылк O39 E-18 Q10 | пот E-49 S22 C28 K11, 0 O34 E17,
 в S19, опят O58, сам K10, что E-30 | потер O-28 E-21 C76 Q29 K-8 | поток S20 | потолок O42 | потрат C54 | потребител E18
 | потян S56 | похвал K49 | похож E-39 S-23 T-19 K-10 | поч O44 Q101 K-11, то O45 | почин O-60 Q19 K13 | почист S-18 T86 | почт O-28 E-33 C51 K-35,
 в C32, с O-37 | почтов E-34 C44 K-11, ящик C45 K-8 | почтовик O-49 C42 | пош S21 | пошл O83 S35 Q7 | поэт O-67 E-16 C141 K-13
 | появ S-22 | появл T-17 C-33 | прав Q20, на O-48 C27, потребител E77 C-31 | правд E-23 T-20 Q28 | правил O-64 E26 T-24 | правильн T15 Q-16 K14
 | правк T-25 C-69 Q13 | правл O-38 | праздник S-21 C61 | преврат O42, в O42 | превращ T18 C-28, в O44 | превыш Q5 | предел E27
 | предзаказ E18 Q-8 | предлаг E-61 C50 | предлага Q16 | предлож E-27 | предоплат T-21 K8 | предпросмотр O-37 E45 S20 T-19
 | представител C34 | предупред E26 | предупрежд E27 T-39 Q-14 K-8 | предыдущ E25 C-51 | прежд E20 Q-9 | прежн K-19 | презентац S27
 | прекрат C-36 | прем K21 | препод S-27 | претенз E-19 C36 | при E19 T-36 K-14, 0 O31 E-24, включ S19, вход O30 E17 C-29,
 вызов S-18, заказ E30, запис S-20, запуск S50, кажд S18, мне O-90 E121 S-60, обновл E23, оплат S-22, открыт E-20 S40, отмен E53,
 оформл E84 C-29, перевод S25, переезд O-29 E-21 C64, печат O87 S19, поворот E16, подключ O-31 E20, покупк E33, попытк O81 S104,
 следующ O28, смен E26, так O-38 E23, чем O-29 T59, экспорт S32, этом O47 E-55 S-25 | приб S-21 T39 | прибор T-15 K13 | прив E-35 K55
 | приватн O-35 | привез S-18 C-59 K-8 | привезл O108 S-24 T-48 Q-9 K-15, 0 E-17, в O48 E41, с O42 | привезт E53 Q-7 | приветств C-39 K28
 | привыкл O-39 E40 K-9 | привяз K-8 | привязыв T15 | приглаш S31 | прид O-55 T-19 Q21, в O-36 C38 | придум Q-17 | приед O-62 E-50 S-23 T-20 C45 Q5
 | приезж Q8 | приезжа C-37 Q-5 | прием K17 | приемник T17 | приех O124 T-46 K-45, без C-29, с O48 | призн C32 K19 | прийт Q34,
 в E42 S21 C-43 | приказ O-35 E31 | прикладыв E-27 S-48 C73 Q-5 K-19, карт S30 | прикреп T-24 C74 K24 | прикрепл Q8 | прилаг O-59 E-68 S-41 T-38 C142 Q-5 K-11
 | прилет O80 E-19 T-18 K-15, в S28 | прилож E-37 S66 T-38 Q15 K-22, 0 O-45 E-41 T22 K11, а S30 Q-5, банк C31, закрыв O53,
 карт S85 T-19 C-47, написан O34, не S-38, с S43, такс O40 | приложен C52 | прим E-34 S-26 T-26 Q27 K-16 | примен K14 | пример S22 T-62 K-20
 | примерн O46 E-38 T-20 K-8, раз O71 | прин E-24 K-17, в O75 E29 | принадлеж T14 | принес T28 Q8 | принесл O78 S23 | приним T-20 K-21
 | принима T-15, ли Q6 | принос T67, в T82 | принтер E-29, печат O43 C-28 | принцип O-29 | принят C-30 | приостановл Q7 | присл O37 C-29 Q10 K-14,
 ссылк T19 | приставк E-52 S-33 C42 Q9 | присыл E23 S-28 T-18 | приход K-10, 0 E36, и S35, код K10, на C-30 | приходящ T15
 | прихож T-16 | прич O128 C-138 | причин E-55 | приш O110 T14 C-42, счет O46 | пришл O80 E-64 C-30 Q-78 K-68, 0 O84, а O31,
 коп C63, мастер Q-11, на Q-16, не E18 | приятн O-55 C35 | про S-48 C47 Q15 K8, это E-17 | проб T15 K-9, сыр O37 | пробег C82
 | пробив S21 C-34 | пробк T18 | проблем E-24 Q-20 K13 | пробн S70, период S26 | пробов E-51 S-113 T68 Q-6 K-10, в T23, и T30,
 с O31, через T21 | пров S87 C-28 | провайдер O-33 | провед S19 | провер O-54 E-22 T35 C32 K11, в T64, на T-24 | проверен T-16 C33
 | проверк T34 K-12 | проверьт K-12 | провест S78 T-19 C-34 K-7 | провод E-24 S20 Q-8 K14 | проводк T-29 | проводник K12 | проводниц O53 T-24
 | провож S106 | прогн O-47 T106 C-41 | прогон O57 T24 | программ T-41 Q-10, 0 C51 K-9, для O31 E-16 T-16, на E17, с K26 | программист O-69 K9
 | прогресс O40 E-18 K15 | прод E-35 T-27 C37 K-26, в C46 | прода Q-17 | продав O-61 E43 | продавец T-29 K7 | продавц T23 K9
 | продаж S26 | продиктов O-48 S62, код S71 | продл T-20 C-41 K-9 | продлев E19 | продолж E24 T-27, с E129 | продукт O35 T-15 K9,
 на C41 | продул O-28 T71 | проезж S42 | проект O-33 E-32 S21 T-24 C30 K9 | проех O92 E-28 T-23 C-38, мимо O40 | производител E26
 | происход S34 K15 | пройд T16 | прокс T14 C45 | пром S23 | промокод T-31 K-10, не O36 | проп O33 T23, все O65 E-24 T-16 K10
 | пропад E-19 S23 | пропис O-54 E19 T67 | прописан E17 T-15 | прописыв T79 | пропуск E25 T-27 | пропуст T-15 | пропущ O63 E-19
 | прос O-36 E17 T-32 C44 Q-11 K15 | просид O58 T-24 | просрочк E-16 | прост T-27 K-14, не K9 | просто T21 | простын T18 | просып E27
 | просьб O28 K-26 | протер T160 Q9 | протерл T109 C-38 | протечк K17 | против E-33 T27 C27 | противн C37 | протир S-24 T83
 | протокол S-31 | протухш E-16 | профил E-28 S51 K-33 | проход T42 C-67 K-24 | прохож S23 | процент O34 Q5 K-9 | процесс E-19 T-21 K-8,
 жив O31 T-15 | процессор T-17 | проч E17 T15 | прочерк O29 E42 S-37 C-40 | прочест E17 | прочит S18 | прош E-32 S56 C-28 K-37,
 0 S22, верн Q-6, сообщ Q21, удал K21 | прошивк E-35 S-19 Q-16 K-42, 0 K-12 | прошл O29 T-31 Q-6, 0 O59, больш O47, воскресен T-16,
 вторник O30, год K-8, года S-26, году C40, месяц K19, недел E-28 T-21, пятниц K16, раз E-29 C32 K13 | прощ Q5 K30 | прыг O82
 | пряж O-38 C43 Q20 | прям Q-7 K-23, в O30 E-18 T21 | публичн E29 | пул E-17 | пульт K-7 | пункт K12, 0 E70 C-72, выдач T-21 K11,
 на S-20 | пуск E25 T-18 C-38 Q5 | пуст O39 Q-8 K-63, в O30 S-21, лист O32, массив T17, приед E-19, файл E19 | пути E-17 | путь E-47 T43 C-35 Q-27 K-11
 | пуховик K12 | пуш S48 | пылесос E-38 Q5 K-25 | пыльн O72 C-41 | пыт S25, под S32 K13 | пят K10, раз C-29, числ E18, этаж C58
 | пятерк E42 | пяти E26 K-9 | пятн S-23 | пятнадц E22 K-11 | пятниц T-21 C28 K-9, 0 C42, вечер S32 Q7 | пять E28 T-33 Q-7,
 мин K26, раз C-29, секунд S30, тысяч S20 T-16, штук E24 | пятьдес E21 | пятьсот E23 | р T-22 Q-5 K87, в O46 C-30 | работ K12,
 в C45, на E-18 | работа Q19 K-14, в Q11 | рабоч C59 Q-8 K-21, дней E29 C-71, дня E106, компьютер T23, мест O-34 C89, стол T18
 | равн T-27, снял S19 | ради S23 | раз T-16 Q-9, в C35 Q-6 K11, дес T47, за T-15, и E42 T-16 K-8, когд E26, на O33, пять T27,
 с O-30 T-17 | раза E-23 C-35 Q-12, по T-19 C-33, подряд O41 | разб T19 | разбер E-26 S-18 Q-14 K-7 | разбир T-18 | разбит O41 S-21
 | разблокир C-39 Q9 K-15 | разв E34 C-83 Q20, рук T-20 C-36 | развод O29 T19, рук T48 | разговарив C30 | разговор O-35 | разд E22 S39 T-19 K-10,
 0 O-30 E48 | раздав T53 | раздел O57 E-32 S-18 C-62, быстр O30 | размер Q-13 K-26, 0 C34 | разн Q8 K9 | разниц E-91 T22 Q5 K-25,
 в T-16, никак O28 T23 | разошл O64 | разработчик S-20 | разреш O-34 E29 S27 K-26 | разу O-46 S-21 T-21 C52, не O-87 C56 | разъ T16
 | раис K33 | рамк S47 | раннер E-55 C60 K-14, 0 C36 | раньш O37 E-34 S-42 Q5 K-19, на E84 C-46, у E-36 C63, чем O70 E-23,
 я E-49 C62 | распаков S35 | распаковыв S50 | распечат Q-6 | распис S96 T-21 Q-8 K-10, 0 S35 | расписк C31 | распродаж C87
 | рассинхрон S22 | рассказ K16 | рассрочк S-29 K-7 | расстро C-29 | рассчит O-56 S84 C-55 | рассчитыв O-43 E22 Q6 | рассыл Q-7
 | рассылк O-29 | рассылок K-13 | раст O43 Q15 | расторгн K15 | расхожд S-23 | расч S25 | расчет C28 | расчетн T20 C-33 | расшир T14 K14
 | реакц T33 | реальн O47 S-38 | реб C30 Q-16 K24 | ребенк E-21 T-55 C32 K-25, в Q7, к S27 | ребенок T-21 C33 Q-9 K-24 | ребят E-26 K16
 | ревиз C31 | регистратор T42 | регистрац Q5 | регистрир S59 | регламент O-92 E104 T-16 | регресс E22 | редактор O-36 T-15 Q-6 K-13,
 0 O-29 C67 | редм C50 | реестр S30 | реж S21 T55 K-10 | реже T16, но T34 | режим T41 | резервн C30 | резинк T53 | результ E22 T43,
 тот O36 T31 | рейс K-16 | реквизит E-17 C31 K9 | реклам E54 Q-36 K-17 | релиз K-46 | ремонт S-48 C29 Q9 K-18 | рендер T-19
 | репозитор T-30 Q9 | рестарт E-19 T78 | рестор C37 | ретра Q14 | рефакторинг O-30 C46 | реш E-17 S20 C31 K9 | рис O-32 Q17
 | риск S29 | робот S-28 T52 C29 Q-6 K-32, пылесос O46 Q6 K-14 | ровн E68 S-20 Q-13 K-18, на O114 S-19, по E21, через O31
 | род C91 | родител S-20 K10 | родительск E17 | родн O-98 C28 K18 | рожд C27 K-11 | роз E44 | розетк E-48 S-19 T89 Q6, на T20
 | розов O39 E-25 S-61 | розыск O-74 | ролик O-53 E19 S33 | роль E36 | ромашк K22 | роспотребнадзор T-17 | роуминг, в S92
 | роутер T67 Q14, и Q10, мен T55 | рс E21, 0 E21 | рубл E32 T-31 C-48 Q11 K-7, за O32 S-36, и S-18, с E17 | руг C32 Q-12 K-20,
 на O86 E-40 K-9, не E17 | рук S-35 T145 Q-10 K-51, не C28 Q16 | рука S20 | руки E17 T-19 | руководител O-37 K-13, 0 T15 K-28
 | руководств O-48 E49 | рул K-11 | рулетк E17 Q-14 | русск E35 K-12, букв E-27, язык E93 C-48 | ручк E-41 S30 | ручн E-31 S-26 T17
 | рывк O71 S-18 | рынок K9 | рюкзак O55 | ряд E-21 S19 T-33 K9, 0 K18 | с Q-21, 0 E23 Q-19, банк Q6, вами E-22 K19, ваш E-28 T-25 Q-37 K13,
 весн T-18 C63, вид C54, дат E-19, двум C38, двух S19 T-14, диск T42, доставк E17, друг E-24, запят E37, имен S20, как Q-16,
 карт O77 S-34 C-44 Q-5 K-20, кириллиц O33, ключ T28, код E-41 T-27, коляск O37 S-18, компьютер T15 K20, копейк E24, котор T-19,
 лета C28, луп O32, мая O-37 C34, меня O31 E-22 T-28, моим Q-6, муж T-45 C39, надпис E17, наклейк S-24 T22 K23, нач O32 E-18,
 наш T17, ндс E37 C-46, ней E-33, ним Q12, номер Q10, ноут O-38 E17 S45, ноутбук S-20 T66, нуля T19 K17, одинаков O70, одн S-32 C30,
 октябр O79 Q-5, открыт O77, паспорт T19, перв E30 T-19 Q11 K7, печат O-53, понедельник S-40 K-7, почт K-9, пробел E-17 T19,
 прошл O74 E-34, пуст S31, пятниц O43 S-31 C-40, работ C63 K11, рабоч O-56 T15 C51 K-12, разниц O38 T-15, ребенк Q7, рук O-42 C45,
 русск E25, сайт O-34 T15, сам O62, семи K15, соб Q6, собак Q6, телефон T45 Q-8 K11, тех O54 T-14, точк T15, трем S19, трещин O82 S-21,
 уваж O-79 E-25 T-30 C-67 Q-7 K105, учет Q-5, файл S31, флешк T45, формулировк T16 K18, чего C31 Q38, человек E20, чуж E17,
 шест E18, экран C30, этим C-61 Q15 | сад E-16 Q-5 | садик E-19 K9 | садов E-40, 0 C59 K-10 | сайт S27 Q-12, 0 E44 K20, в E-20,
 написан E-18, поликлиник K-7 | сал K38 | салон S-42 K-9, на C55 | сам Q-18 K-25, в Q-11, не S19 T-35, по T-18, я T16 | сама T-16 Q-6 K15
 | самар K-7 | сами S-48 T-21 K-19 | само T-21 | самовывоз O-36 | самозанят C34 | самокат T18 | самол S-20 | самообслужив S52
 | самописн O-31 C43 | самсунг C121 | сантиметр O37 E-39 K12 | сапог K10 | сбой E40 | сбор C35 | сборк T-25 Q-5 K-25, 0 S-75 T-20 C52,
 пад S87 | сборщик O29 E-19 T-16 K11 | сбп S42 T15 | сбрасыв E-39 S-33 T100 C-42 | сброс, дел T64, до T24, парол Q-13 | свадьб S-36 T-23 C63 K-17
 | свеж O-29 T18 C36 | свекров O-71 | свер O-60 C54 Q-6 | сверл S30 T-23 | сверн S28 | сверх O51 Q-8 K-15 | свет O35 S28 T-17 K-13,
 и S22 | светл O42 | светлан K62 | светофор S37 | свеч S-31 T82 | свидетельств T24 | свист O40 S20 | свитер S66 | сво K-20,
 мест E41, номер C30 | свои T41 | свой O-31 T28 Q8, счет Q14 K11 | свойств S30 | свою S21 | связ E-29 Q6 K30, 0 K55, с C-28 K15
 | связан C76 | сгор S-32 T-28 Q6 | сда C41 Q6 K15 | сдав E33 T-59 C69 K-14, в C47, кров S28 | сдал T-41 K-12 | сдат T-25 C42 Q-26 K9
 | сдач C32 K10 | сдаю O-75 S-33 C83 | сдвиг T52 C-41 | сдвин T17 | сдел O-100 T20 Q12 K-9 | сдела S-39 T-22 Q-18 K-28 | сделан O-53 E22
 | себя E-18 T46 C-46 K-8 | северн Q17 K-7 | сегодн S20 K-47, 0 O37 S-27, в O-31 S18 T19, с E16, уже O98 E65 Q21, утр E-21
 | седьм E25 | сейчас S-38 T42 K8, в C59, сто O-41 | секретар K16 | секунд O30 E46 C-57 Q-20 K8, две S27, за O-41 E75, на K16
 | секц C-31 | сел S102 | села S39 | селф T20 | сем K73 | семи K10, до K17 | семь S-23 K-15 | семьдес T28 K14 | сентябр T-18,
 и E28 | сер O29 T23 Q-6 K9 | сервер E-20 T-15 K-29, 0 E-20 S-27 | сервис E-24 Q8 K-28, в Q15, временн S23 T-19, на T31 | серг K28
 | сергеевн E-19 | середин S32 T-32 | сериализатор E44 | серийн E-23 S-21 C85 K13, 0 C56 K15 | серийник O-35 C94 | сертифик K-14
 | сертификат T15 | сесс K-10 | сетев C36 | сеть S28 Q-14 | сзад Q8 | сигнатур E50 | сид E-18 Q-13, на T-23 | сижу, в C36 K9,
 на S-18 | сил K18 | силу O-36 E23 Q5 | сильн O56 S-32 | символ S28 T-22 C-48 | симк E-19 S-19 K-9, в T35, переставл T26 | симлинк E27 C-43
 | син C31 K-15, с C68 | синхронизирован C54 | систем O-37 Q18 K-13, 0 C49 | системн T17 | ситуац O-65 E128 | сих Q-5, пор Q-5
 | скаж O-30 T-43 Q68, где Q57, как K9, кто Q9, куда Q-9, честн Q-14, что K15 | сказ S21 Q-17, все O-44 C55, ждат T30, не T35,
 пис T17, пиш T69, спасиб K16, у E31, что O31 E-36 S-24 Q-5 K11 | сказан O-56 E33 S-42 Q-10, в E24, что O-46 E39 | скан O-40 S19 Q-13 K27,
 паспорт K19 | сканер E-36 | сканир E-18 S58 C-29 | скач S18 C-29 K-8 | скачив E-18 | скидк O29 Q8 K8, 0 E23 | скин C42 | скинул S26
 | склад Q6 K13 | сковород K71 | сковородк O33 | скольк S-33 Q136 K-38, вы E-18 C-32 Q62, еще Q21, ждат Q61, можн Q-59, сто O-29 Q19,
 это Q11 | скопиров O-34 S42 | скор K9, по O77 E34 | скотч C33 | скрин O-36 T-32 C53 Q-5 K-15 | скриншот O-58 C33 K10 | скрип O44
 | скрипт C44 | слаб S-35 C46 | слав O-29 C41, богу O-29 C41 | слайд S32 | слат E17 | след E17 S48 | следу T26 K-12, день C-35
 | следующ E-53 S-40 T36 | слез O33 | слеп E35 | слесар E-18 | слет S-19 | слишк O33 | слов S-20 T-35 | слож C56 | слой C-51
 | слом O32 T19 Q7 | служб S40, безопасн T-16, поддержк O-46 K9 | слухов, аппар O30 | случ E-22 S24 | случа T18, из O51 | случайн S50 T-25 Q7
 | слуш O-33 E19 T24 | слуша T15 C45 | слыш O38 E26 C-40 Q-13 K13 | слышн S-32 Q-6 | см E18 | сме E-25 C35 | смен O-30 E-19 Q5 K-12,
 кан S-20 T24, на O39, номер C49 | смет E-18 S-19 | сметан C71 | смешн T36 | смотр O-29 S23 T20 C34 Q14, в E-41 T-15, на S29,
 по T23 | смс O29, на O30, не T17, с K-8, что C-48 | смысл E33 C-33 Q20 | сна T28 | снаруж O31 C-67 | снач O39 | снес T115 C-34
 | сниж O-30 T25 | сниз O37 S-64 K-10 | снилс K-10 | сним O-60 E-22 T46 Q-7, 0 Q5, блокировк Q-6, и T29, на O-31, трубк S33 C-29
 | снима K-8 | снимк C45 K-8 | снимок T-27 C39 K-9 | снов E-40 C-34 | снос T36 | снял E-42 S41 T-40 Q-15 K-12, 0 O98 E-27 T-32 Q-6,
 с O28 | снят K-14 | со T25 Q5 K27, втор S23 K23, мной S-19, сво O-91 S-22 K-7, стар E36, статус K21 | соб E-49 | собак E-36 T-36
 | собеседник O84 E-18 S42 C-58 | собир E-18 T28 K-12, без O30, в O-39, под C-28 | собира O-53 E-19 S-25 C90 Q-6 | собр S27 K16
 | собран C79, из C49 | собственн C29 | событ O49 T-23 C-67 | совест Q-11 | совет O-45 S-31 C46 K-12 | совместим K-9 | совпад E46 K13
 | совс O36 S22 Q-7 | соглас O-39 S67 T-37, на O-28 S47 | согласн O-57 E44 C-33 | согласов E31 T-20 C-31 | соглаш S34 | содержим E23
 | соедин E35 S30 C-75 Q5 K-11 | сожр O60 | созвон E-17 | созд T-20 C-37 K-10 | созда S42 | соль O-34 T15 C48 | сообщ O31 T-33 Q13,
 когд Q14, что T15 | сообщен O49 | сорок O58 S-31 Q-7, мин S-34 | сортир O29 C-40 | сортировк O38 | сортировочн O40 C-38,
 центр O40 C-38 | сосед S-24 C29 Q-9 K-18, по E18, с O63, сверх O94 E-32 | соседк E-20 S-61 C35 | соседн E51 Q-25 | состоян O35 T-19 Q-8
 | сотр Q5 | сотрудник E-39 S22 T-16 Q-5 K33 | сотрудниц T-14 K-7 | сохран O-40 E39 S23 T-42, и S26 | сочет O-37 E23 T16 | сош K-7
 | спал T-42 | спальн C-30 | спам E-18 T103 K-8, смотр T140 | спас O-30 E-17 S-19 T133 | спасиб E-54 S-40 C-29 Q-29 K153,
 больш T16 K21, за O-35 S-20 C-91 K83, заран K12 | спат E26 T-20 | спек O-57 C28 | сперв E19 Q-8 | специалист T18 Q8 | специальн E31 T-22
 | спецификац O-30 E151 S-26 | спирт O-32 T57 | спис T-84 C-27 Q18 K-31, 0 O79 Q6, два O31 T-15, за O55 S-30 C-34 Q5 | списан O45 C-28,
 0 O44 | списк O41 T-18 Q-5 K-8 | список S19 T16 K-19 | списыв C-28 | спиш O-39 | сплошн O36 | сплю C36 | спокойн E38 | спор S19
 | способ O-37 E20 C-31 Q12 K-7 | спотык E28 | справ E23 | справк O-58 E47 Q16, 0 S40, в S21, от Q37 | справочник E37 S-21 T20
 | спрашив Q-32 | спрос T-26 | спуск T65 | спуст S22 C-33 | сравнив O-43 E17 | сраз K10, за E18, на O56 | сред S20 T-18 C57 K-14
 | средн E42 | средств S-19 | срез C27 | срезан Q5 | срок E-30 T-16 K14, действ O38, сдач K16, у C32 | срочн O-63 T15 | ссылк E-19 S50 T14 Q-5 K-10,
 из S88, на O30 | став O-36 T37 Q-5 K-14, 0 T22, занов T16, через T-27 | ставк E27 C-40 | ставл S65 C-39, 0 S25, на S25 | стаж K22
 | стак T14 | стакан O33 | стал O96 T34 C-49 Q-7 K-27, 0 O65 E-25, быть O-30 E49 | стамбул S25 | стан Q16 | стандарт E40 | станов O42 C-68
 | стар T-26 C36 Q16 K-70, адрес O51 S30, клиент E21, симк S-30 C88, телефон C-32 | стареньк C54 | старт E-21 Q-5 K-10, в O48
 | старш O-29 K51, по C-34 K47 | статистик E-16 S-24 T24 | статус T-48 C-45, в O36 | стекл E-29 T86 C-32 K13 | стеллаж S60
 | стен T-16 | стенд C93 | стенк T-24 | степ K106 | стер T30 | стиралк S-46 K-8 | стиральн K17, машин K23 | стирк O39 | сто E23 T-52 Q-9,
 0 E19 T-19, в T-15, и C-39 Q6, как E27, на S-22, по O40, с S-18 | стоим T-19 | стойк Q5 | стол E-17 K-21 | столб S24 | столбец S-20
 | столешниц E-24 | столов Q8 | стольк E19 | стоматолог Q22 K9 | стоп S21 | сторон T20 K-23 | стою O29 | стояк E-24 | стоял O-33 E55 S-29
 | стр E45 C-27 K37, 0 O-46 E76 | стран C32 | страниц O28 E26 T-17 C-34 Q-15 K-60, не O53, с E-19 S28 | странн E47 | страхов E-19
 | страховк O33 E-24 Q-12 | страшн S-39 | стрелк E23 T16 | стро S19 T19 | строк O41 S20 T-32 C-35 Q-21 K-50, 0 O56 E-19 C-29,
 в Q-6 | строчк C-31 K14 | студ S18 C28 | студент C29 K24 | стул C54 K-9 | ступеньк O35 | стуч S18 T17 | стыдн S-19 T60 Q-7
 | суббот S28 T-28 Q18 K-18, с E25 | субсид E17 | субтитр E-18 C-35 | суд K10 | судя E60, по E60 | сул O-43 E40 | сумк C27 K-8
 | сумм S24 K-7, 0 K-9, и E30 | сундук S31 K15 | супе O56 | сутк O35 E21 T23 Q-12 K-14 | суток E34 S-23 T-22 C-56 | сух O36 T40 C32 Q-6 K-7
 | сформиров S114 T-15 C-38 | сфотографиров Q-8 | схем Q7 K-12 | сход T49, в T29 | сценар T24 K-8 | счет T-47 Q-8 K-10, 0 Q-6 K11,
 за S-37 K7, на S36 C-50 | счетчик S-27 T-21 C35 K8, воды E-18 K11, на C34 | счит T15 K-10, верн T21, на E20, по T19, шаги O56
 | съед O61 E-22 | съел O74 S-22, карт O30 | сын O-30 E-27 T19 C49 Q-10 K-16 | сына K-7 | сыну O-29 T-18 C98, на C58 | сыр O63 S-32 T16
 | сюда S-37 T49 K-26 | т K60 | та T14 Q-6 K-17, же T19 K-13 | табел E-23 S18 | табл O110 E-64 T-20 C-64 | таблиц E-21 C28 K16,
 с O-43 S20 | тайма O-30 | таймаут T18 | так S-19 Q16 K52, 0 Q6, в O-29 E126 T-15 C-33, же E-25 T-29 C31 Q12 K14, задуман Q19,
 и S-27 Q16 K-34, кажд C-35, на E47, не S-35 T-33 Q-7 K-10, нет C-42, номер O30 S20, по O74, с O40, у K14, что E-32 S-41 T19 C63 Q-14
 | такс O34 E-23 Q-6 | талон E18 S18 C-36 K-9 | там T43 Q-15, все E-25 T-17 C39, где E26, говор K16, не S-25, нет S-21 T20,
 одна K25, сказ O28, совс O33, у K21 | тамар E53 C-81 K76, ильиничн K18 | тарелк E-22 | тариф O-36 E34 T-25 Q15 K-32, на E26 Q5,
 у E51 | тв T18 C32 | творог O57 | те S-31, же E17 | тег S22 | текст E32 T26 C-61 K-20, в S37 | тел K55, 0 K-40 | телевид E-26 S20
 | телевизор S-28 T-32 | телегр O-45 T27 | телек S32 | телефон E-26 S36 T23 C-31 K16, 0 K10, а O33 S20 C-34 K8, в S25 T-16,
 вел T36, гре O46 S-21 C-37, и C-33, кнопочн C38, не Q5 K-14, перезагруж T25, посл S57, с Q30, сам O51 C-27, стар S-61 T-22 C131,
 то T-30 | тело S-31 | тем E21 S-43 T31 Q-28, же E45, что S-24 T56 | темн O43 Q-8 K-15, тему S-34 C32 Q-7 | тему Q-8, в S-19 Q-5,
 глаз O49 | тепер O48 E-48 S-22 T35 Q40, дел T16 Q50, на E-25, с Q9, у T40 C-47 | тепл O32 S-58 T-17 | тер K16 | терапевт E30 K11
 | термин E-17 S19, в C-47, на S-23 K19 | терминал S49 K-7 | термос S26 | терп C-45 Q-9 K17 | терпелив C32 | терпим T16 | тест E-24 S22 T-15
 | тестиров T25, и T46 | тестов T17 | тех E18 S19 T-19, пор O54 T-14 | техник K20 | техническ T22 | теч E37 S-68 Q13 K-13,
 0 E23 | тик O-35 C34 | тикет K8 | тимур K36 | титр S18 | тих Q6 | тихо T20 | тише C-55 | тишин C-45 | ткан E37 | ткнул O-32
 | то O40 C-43 Q12 K8, 0 S-23, в Q26, есть T-19, же O54 E-78 S-22 T133 K10, заш O54 K14, и E47 C-27, как Q14, код O33 S-18,
 на K10, не E-20 C-31 Q22, с K19, что S-23 Q13 | товар S73 T-73 C-35 Q-7 K-33, без O-33 E23, в S20, и E19, не E28 | тогд E-48 S-19 T63 Q21 K-9
 | того E67 T-35 C-37 K-7, же C-42, как S39 T-32, чтоб E72 | тоже O41 E-36 S-32 T69 K-34, не T31, нет O67 S-18 T17, но S36 T-16,
 пробов T20 | той E28 K-13, же E35 T-15 K-7 | ток K-7 | токен Q-18 | толк O47 S-35 T51 C-40 K9, ноль O55 | толщин E27 | тольк S-19 Q-13 K-47,
 0 E25, kill T41, в E-22 Q15, для O-30, дома C39, если C-51, на O32 E-44 K16, перв O64, по E17, последн T30, что Q-7, экстр O34
 | том E23, же E66 | тому S39 T-24 K-13, кто K-7, человек S68 | тонк Q-24 | тонометр S-18 | топ E25 | тормоз O56 C-46 | тороп O-99 S21 T-21 C44
 | торт O32 T-22 K-11 | торч S45 | тот E27 T18, же E-22 T16 Q-6 K9, что E37 | точек C-29 | точк T24 K-8, доступ O-37 C62,
 с E37 | точн O-31 E50 S-28 K-14, так E42 | трактор S-24 | транспортн K32 | трасс E19 | трат C50 | трафик O-31 C39 | треб E32 T-52 C-65 Q12 K-11
 | требовани E26 | трек E-26 K10, 0 K18 | трекер C39 | трем E-27 | тренер E-28 C43 | тренировк S35 | трет E-28 T-25 K-31,
 год S-30 C42, день S-25 T18 K-7, недел O64 C-71, раз E-23 T-26 C43 | треть O53 E-28 Q-5 K15, подъезд C-37 K9 | трех S-21 K-14
 | трещин O66 S-28 | три E16 T-18 Q5 K-21, года K12, дня E44 C-28, и O40, минут O39, нед T-28, раза T26, штук O34 | тридц E49 K-9
 | тридцат E42 | трижд T63 K-7 | трог O-95 E66 S27 T-21 Q-5, не E83 | трое O44, суток E19 | тройк E47 | тронул S55 | труб S28 T-27
 | трубк O29 T27 C-52 K-10, не E-18 T31 | труд E-28 C59 K20 | трудов E21 | тряс S-21 T39 | тсж O-34 E-20 | ту O35 T-23 C-36 Q-8,
 же T-20 | туда O-32 E28 S-37 K11, и E20, сюда T20 | туннел T19 | тур K25 | тут E38 Q-18 K15, же E-22 T15 | тык S-30 T24 | тысяч T-68 C41 K-20,
 в O-29, и K13 | тян E-17 | тянул E17 T15 Q-6 | у E22 S-34 T-16 K-11, вас S-32 T-30 Q19 K16, всех T-35 K13, втор O47, дома O37,
 друг T-32, жены O47 E-29, кого Q7, коллег O52 K-8, мамы K14, меня E23 C30 Q-12, метр T14, нас O-60 E-25 C75 K15, него S22 K-13,
 нее Q13 K8, них O-33 E-23 T17 C41, окна S19 T25, остальн C-31, подруг E70, подъезд O85 S-24 C-48, себя S-21 T60, сосед K-8
 | убер E-24 S28 Q8 K-8 | убив T25 | убир E18 T59 C-51 | уборщиц C32 | убр T37 C-32 | уваж O-53 S-37 T-37 C-34 Q-9 K145 | уважаем E17 C-30 K-34,
 администрац K-8, банк K36, господ K22, поддержк K52, служб K23, сотрудник K27 | уведомл C-53 Q8 K-8, о O55, приход O34 | увелич T15
 | увеличив T26 | увер O-41 E53 S-19 T-20, что O-112 E18 | увид S61 T-26 C-85, что S60 | увол E-30 C89 | углу C-38 | угол T-24
 | удал T74 C-40 Q-7, аккаунт O-59, и O-29 T45, мой O-40 K8, мою K10 | удаленн S-22 Q-16 | удерж C-55 | удобн O-42 C67 Q-13
 | удочк Q18 | уезж E-24 T-23 | уезжа O-37 C115 | уех O49 E-61 S-20 T-47 Q-5 | уж S-18 | ужас O118 K-13 | уже O87 E-26 S-24 Q-5 K-40,
 0 Q11, в O48 S-19, втор O-28 E29 C-33, и O-54 T18, использов O47, на E22 S-22, не O-40 S20 T-17 Q-6, нет O-37, трет O90 C-45
 | ужин C27 | узел T-15 Q5 | узл E-20 | узла S47 | узле T29 | узлы O-33 C36 | узн T-21 Q-30 | уин O-51 | уйд O-43 E55 | уйти S29
 | указ S18 C-32 K-9 | указан E-19, 0 E-41, что O-31 E59 | укладыв O-38 E34 | ул S20 K-8 | улет E-21 K-9 | улиц K9 | уме Q-16
 | умер O-65 C106 K-14 | умею O-62 C72 | умир O33 C-32 | умн S-27 K-16, колонк E18 | умолч O-35 E40 | упаковк T-15 K-8 | упал O77 T-32
 | упорн O34 | управля E-21 K40, комп K49 | управляющ O29 S-34 T39 K11, комп S-19 K16 | уровн T29 | урок T-25 | ускор O-41 T17
 | услов C53 | услови E65 | усп O29 | успешн S19 K-15 | установ S31 | установк O38 E19 | устар S22 | устраив O-38 C46 | устран E33
 | устро O-34 E-17 T-24 | устройств S30 T-40 | утвержд E87 | утечк E-16 C-35 Q-8, памят O48 | утр T-18 Q-7 K-11, 0 O42 | утра,
 на O48 | утро T25 K12 | утру O34 | утюг O34 | ухо O42 Q-6 | уход Q-8 K22, в O45 T-15 | участк K10 | участков T19 K14 | участок O-29
 | учебн O-30 S23 | учет Q-5 | учетк O-30 | учетн, зап T-28, запис E17 | учил O-41 E45 | учит O-30 C51 | учител K60 | учительниц E-16 T-20
 | учитыв O-29 E194 | учус K30, на K14 | ушел O52 E-30 T-18 Q-5 | ушла T-28 | ушли O60 E-57 T-22 K-9 | ушло O157 E-42 C-43 Q-10 K-14,
 0 O80 C-87 Q-7 K-9 | файл Q-13 K-80, 0 E24, все O54, и Q-5, из S62, не S37 C28 | файлов S-19 | фактическ O35 E16 | фамил O33 E-31 T-30,
 и S-25, посл S-30 C33 | фасад O55 T18 | феврал T-28 C55 K14 | фен T19 C40 | фена E42 | ферм C52 | фиксиров O-35 | фили C33
 | фильтр E-42 T77 Q7 K-15, по S26 C-33, чист T16 | фирм S-28 T-16 C52 Q6 | флаг T24 C-44 K-8 | флешк S40 Q-14 | фн K15 | фокус E34 C-32
 | фонар C-37 | фонарик T34 C-34 | фонд T15 | фоне T18 | фонов S29 T27 | форм S43 K-17, на T41 | формат T20 | форматиров S-19 T73 C-41,
 в T88 | форматтер E39 | формир S-28 | формул K20 | формулировк T16 K18 | фотк S22 T-25 | фото T-20 C54 Q8, в E-20, прикладыв C37,
 чека Q14 K12 | фотограф E32 K21 | фреймворк O-28 C43 | функц S-21 | хаб O-86 | хвал E47 C34 | хват K22, двух K22, на O78 E-28 S-33 T27,
 одн E59 | хвост T-20 C-29 | хеш S-21 | хим C42 | химчистк S35 | хлопок S44 | ход S-49 T23 C60 Q-14 K-16, в T14 | хожу E-30 S-31 C55 Q-8 K-13
 | хозяйк S-20 | холодильник E-34 T-36 K-18 | холодн O76 T-25 Q-8 K-38 | хорош O-31 S-60 C63 Q-39 K12, бы E63, дня K31 | хост E-17
 | хостинг Q22 | хот O-29 E-24 T-15 K10, бы O53 E-70 K-11 | хоть O52 C-31 K-28, бы T26, что O-35 | хотя O57 E42 T-34 Q-7 K-40,
 бы O-100 E-17 T-22 K-8, в O31, на E40, срок E57, я S-42 C-31 | хоч S-44 Q-6 | хочу S-25 Q6 K-11, верн O45 C38 Q-13 K17, пожалов C-35 K-15,
 пон Q111, чтоб C-30 | хран O-87 E50 T-23 C33 K7 | хранилищ C56 | хрип O58 T21 | хром E16, и T26 | хуже S-27 | царапин E-25
 | цвет K-16, в Q6 | цел E32 T16 K-8 | цела O-43 Q6 | целик E62 C-52 | целостн T65, файл T65 | цен T16 K-7 | цена E51 T-14
 | цене O-29 | центр O37 E-20 K14 | цены E-21 | цепочк O31 | цифр S20 C-28 K11, 0 O-34 C51, и S19 | чай E-27 C33 | чайник S18 T-55 Q10
 | час E29 Q-19, в S19, и O41 T27, назад S37 | часа O58 Q-7 K-19 | част E-19 S-18 T-15 | частичн S18 | частн C51 | частот S-38 T23 C-27
 | часы E-16 S-34, на C60 | чат T75 Q-25 K-10, бот O33 T30, отвеч O-34 T65 | чата K28 | чате S-41 T24 K13 | чего T14 Q76 K-18
 | чей Q9 | чек E-38 C-34 Q-6 K-74, есть C48, на K-10, не O83 C-46, сохран O-30 C127 | чека Q8 K16 | чеке O73 C-50 | чеки E-32 Q-5
 | человек E-27 T-26 C29 K8, с O-39 | человеческ E-25 | чем S-40 K26, в O58 | чемод C-28 | чемодан K14 | чему O-35 E19 | через E-38 S76 T15 Q5 K-9,
 0 E-17 K9, браузер S18, вас S18, ваш T-32, ваше S46 C-36 Q7 K25, вашу T-24 K8, весь S33, два O33 S21 T-16, двадц O67 S25 T-23,
 две Q12, забор O48, кабин S28, личн S35, минут S30 T16 C-71 Q-5, него T14, пару T-14, порт O-30 S63 C-52 K27, почт T14, прилож S31 C-91,
 пять T-17, раз O105 E18 C-57, сайт O-38 E-22 S95 C-28, термин S64, форм S-23 T50 C-47, час O50 S-27 Q-14 | черн E34 C-74 Q-12,
 на O81, по O-74 E156 C-29, экр O43 | черновик E23 | честн E28 C-34 K-24 | четверг T-15 K-19, в O-43 E-17 | четверт S22 T-21 Q-16 K-10,
 день O45 C-30 | четк E44 | четыр E25 T-17 Q5 K-20, года C30, месяц O-29 C49, раза T14 C-31 | четырех E33 | четырнадц C32
 | четырнадцат K17 | чехол E-19 T27 K16 | чин E-37, или Q57 | числ T-37 K-34 | чист S-19 T91 Q-8 K-22 | чистк O-40 E-19 T39
 | чит S-26 T-17 C31 Q-11 K15, и T20 | читалк E24 S-39 C-47 | чих C-31 | чтен T29 C-38 | что T-22 Q27, без T17, в S-56 T-19 Q-10,
 все T30 C-30, вы O-41 Q37, дел O53 Q172, деньг E42 T22 C-47, до C-33 K11, еще T26 Q13, за Q-9, и E-19 T-32 C52, из O31 Q7,
 ли E36 Q-84, мне O-51 Q13 K18, можн C53, не E-27 T-22 Q14 K20, она O-55 K19, при E17, с Q17, там Q-10, тепер O-45 T15 C-31 Q54,
 то O34 S39 T-19 C-28 Q23, у T-14, это E-22 T17 Q-16, я O36 E-21 T-27 C-36 Q17 K12 | чтоб O-99 E47 T-56 Q30 K10, не K30, я K11
 | чуж O42 C-77 K-25, заказ O51, фамил O36, человек T-19 | чуть O42 T24 K-8 | шаблон O-32 S43 T15 K-19 | шаг S30 T-15 Q12
 | шага S27 | шаге O72 E-49 S18 C-45 | шаги O33 S-20 | шапк O30 | шел E18 | шест K-9, вечер E20, лет C48 Q7, час E22 | шестьдес T25
 | шины T15 | шип O37 | шкаф T-24 | школ O-32 E-50 S-34 T-15 C51 Q-18 K33, 0 K25 | школьн T-26 K27 | шланг O-30 | шлем S19 T20
 | шлет E-17, на O40 | шнур T47 | шрифт K-7 | шт S35 | штамп E34 | штор K12 | штраф Q7, за O33 | штрихкод S19 | штук O33 T17 Q6 K11,
 в O36 | шум K11 | шуруповерт O33 S-18 K9 | щелк S22 | щелкнул S-46 | щелчк T23 C-40 | щелчок S46 C-48 | щетк T32 | щиток T16
 | э K11 | экземпляр E19 | эконом T47, батаре T52 | экр O31 S30 Q-5 K-15 | экран Q-16 K-30 | экраниров E32 | экранчик O48
 | экспорт E-33 S45, в O28 S51 | экспресс O-28 E59 S-24 | экстр O34, вызов O34 | электрик S-23 T26 C41 | электричк T-20 C42
 | электронн O32 C-30 Q9, очеред O32 | электросамок C44 | электросчетчик O39 | эльвир K20 | эмодз O55 | эндпоинт E-18 | этаж E-28 S-21 T-46 C28 Q-9
 | этап S22 | эти S-25 K-8 | этикетк E-21 C33 | этим Q12 | этих E16 | это O-56 E21 S-48 T-21 C47 Q-60 K21, 0 E55, в Q-6, вообщ Q-18,
 врем T-14 Q13, вы Q23, дел E83 Q-5, и Q-14, к E-24 T29, как Q19, ни E-21 C38, нормальн Q22, он O-40, опят K106, с Q-8, сдел Q26,
 сто Q5, так Q-10, у O-39 S-39 Q8, уже C-28 K7, я E-23 T-18 C43 | этог C-27 K-23 | этой C-35 K-10 | этом O-31 S-63 T-24 Q5 K-23,
 в T-15, году Q21 | этот E33 K-10, раз O65 | эту O-71 S-20 Q14 K-23 | эффект T97 | эхо O43 S24 K-10 | ю C-41 K82 | юбил O-39 E-21 S-42 C86
 | юля C-35 K118 | юнит O33 | юрист C76 | юрлиц C62 | я O-54 T-49 C59 Q-6 K15, бухгалтер K28, в O-43 S25 T-44 C41 K14, вам Q-18,
 вид K28, всегд C33, дел S18 C-30 Q34, держ T-15, дома C39, его S20 K8, ее Q-12, за O-32 E37 S-21 K13, заплат S25 Q14 K13,
 звон T64, из K47, их O35, кажд S-27, как S92, на E21 Q-10, назв S133, не E-30 Q5 K-7, нич S-39 T-19 C67 Q21, оплат E40, отключ E19,
 откр S-25 T30, отпрос E19, пенсионер K-10, пенсионерк C28 K-9, плат C35, плач E-18 Q22, по K28, подпис O-39, провер C64,
 продиктов S56, прош O45, работ E-17 C34, рассчитыв E47, с E-16 S-23, сама C30, смотр K37, соглас S35 C-31, так S-18, тольк Q-14,
 у E-28, удал S28, уже E-54 T45, учус K50, хочу C-66 Q22, что Q-33, это C29 | явно S-33 T43 | ядро T-22, 0 S-27 C57 | язык O-58 E51 S43 T38
 | якоб O29 E-18 S34 C-38, от S74 | якор Q17 | январ E-36 C59 Q6 | ярк T25 | ярлык S18 | ячейк E18 T-16 | ящик S29 T-31 K-22
`,
};
