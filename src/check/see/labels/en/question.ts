import type { Cue } from '../cue.ts';

/** How English asks the desk something. */
export const QUESTION: readonly Cue[] = [
  { id: 'question-mark', starts: '', pattern: /\?["')\s]*$/ },
  {
    id: 'question-word',
    starts: 'what wher when why how who whic whos hows whys',
    pattern:
      /^\W*(?:and |so |but |also )?(?:what|where|when|why|how|who|which|whose)s?\b[^.]*\?|^\W*(?:wheres|whats|how do|how can|when will|where is|why is)\b/,
  },
  {
    id: 'question-verb',
    starts: 'is are do does did can coul woul will has have shou am was may shal amn aren cann didn don hasn isn mayn wasn',
    pattern:
      /^\W*(?:and |so |or |but )?(?:is|are|do|does|did|can|could|would|will|has|have|should|am|was|may|shall)(?:n't)? (?:it|this|that|there|i|you|we|the|my|your|they|he|she|any\w*|somebody|a)\b[^.]*\?/,
  },
  {
    id: 'wonder',
    starts: 'wond know ask curi any unde',
    pattern:
      /\b(?:i|we|just)(?:'m| am| was)? (?:wonder\w*|curious)\b|\b(?:like|want|love|need) to (?:know|ask|understand)\b|\bany (?:ideas?|news|update|advice|help|hints?|suggestions?|thoughts|clue)\b/,
  },
  { id: 'right-tag', starts: 'righ corr isn does or am', pattern: /,? (?:right|correct|isn't it|doesn't it|or not|am i)\s?\?$/ },
];
