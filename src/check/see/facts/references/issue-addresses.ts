import { matchesOf } from '../../../matches-of.ts';
import type { FoundReference } from './numbers-after-words.ts';

/** How the address of one issue ends in the trackers people use: GitHub, GitLab, Gitea, Bitbucket, Redmine, Jira, YouTrack, Bugzilla, Launchpad, Phabricator and Debian. */
const ISSUE =
  /(?<![\w@.-])(?:https?:\/\/)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}(?::\d{2,5})?\/(?:(?:[\w.~%+-]{1,80}\/){0,6}(?:-\/)?(?:issues?|pulls?|pull-requests|merge_requests|work_items|discussions|tickets?|\+bug)\/(?:[A-Z][A-Z\d_]{1,14}-)?\d{1,9}|(?:[\w.~%+-]{1,80}\/){0,4}browse\/[A-Z][A-Z\d_]{1,14}-\d{1,7}|(?:[\w.~%+-]{1,80}\/){0,4}(?:show_bug|bugreport)\.cgi\?(?:id|bug)=\d{1,9})(?:\/(?:files|commits|diffs))?(?:\/?[#?][^\s<>"'»”`)\]]{0,200})?(?![\w/-])/g;

/** What ends a sentence is no part of the address. */
const SENTENCE_END = /[.,;:!?]+$/;
/** What a program asks, and no person reads: a host for programs, or the path of an interface with its version. What a repository is called says nothing of it. */
const OF_AN_INTERFACE = /^(?:https?:\/\/)?api\.|\/api\/v\d/;

/** Addresses of issues: requests that somebody made earlier. */
export function issueAddresses(text: string): readonly FoundReference[] {
  if (!text.includes('/')) return [];
  return matchesOf(text, ISSUE).flatMap(({ 0: address, index: start }) =>
    OF_AN_INTERFACE.test(address) ? [] : [{ start, end: start + address.replace(SENTENCE_END, '').length, kind: 'previous-case' }],
  );
}
