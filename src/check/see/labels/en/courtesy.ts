import type { Cue } from '../cue.ts';

/** How English greets, thanks, apologises and signs. */
export const COURTESY: readonly Cue[] = [
  {
    id: 'greets',
    starts: 'hi hell dear good hey gree hiya morn even whom',
    pattern: /^\W*(?:hi|hello|dear|good (?:morning|afternoon|evening|day)|hey|greetings|hiya|to whom it may|morning|evening)\b[^.?]{0,45}$/,
  },
  {
    id: 'thanks',
    starts: 'than thx chee tia grat much',
    pattern: /\b(?:thanks?|thx|cheers|tia|grateful|much appreciated)\b/,
  },
  {
    id: 'signs',
    starts: 'rega kind best your sinc warm chee love resp care many',
    pattern:
      /^\W*(?:(?:kind|best|warm|with kind|many)? ?regards|best(?: wishes)?|yours(?: \w+)?|sincerely|respectfully|cheers|all the best|take care|love)\b[^a-z]*\w{0,20}\W*$/,
  },
  { id: 'contact-alone', starts: '', pattern: /^\W*(?:(?:tel|phone|mobile|mob|e-?mail|cell)\W*)?(?:\+?[\d ()-]{7,}|[\w.+-]+@[\w-]+\.[\w.]+)\W*$/ },
  { id: 'sorry', starts: 'sorr apol forg pard excu', pattern: /\b(?:sorry (?:for|to|about|if)|apolog\w+|forgive me|pardon|excuse)\b/ },
  {
    id: 'praise',
    starts: 'love grea keep nice good appr happ like fine',
    pattern:
      /\b(?:(?:i|we) (?:love|like|really like|appreciate)|great (?:work|job|app|product|tool)|keep up|good work|nice work|happy customer|otherwise (?:great|good|happy|fine))\b/,
  },
  {
    id: 'well-wish',
    starts: 'hope nice wish forw adva hear good grea',
    pattern: /\b(?:have a (?:nice|good|great)|hope (?:you|this finds)|looking forward|look forward|in advance|hear from you|wish you)\b/,
  },
];
