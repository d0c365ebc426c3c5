import type { Rule } from '../rule.ts';

/** Tokens of services that keep code. */
export const CODE_HOSTS: readonly Rule[] = [
  {
    id: 'github-token',
    kind: 'token:github',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /(?<![A-Za-z0-9])gh[oprsu]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/g,
    entropy: 3,
    rank: 3,
    finds: ['remote: ‹ghp_{w36}› was refused', 'GH_TOKEN=‹gho_{w36}›', 'https://x-access-token:‹ghs_{w36}›@github.com/a/b.git'],
    spares: ['ghp_{w12}', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'function ghp_read(){{}'],
  },
  {
    id: 'github-fine-grained-token',
    kind: 'token:github',
    keywords: ['github_pat_'],
    pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{36,255}(?![A-Za-z0-9_])/g,
    entropy: 3,
    rank: 3,
    finds: ['"token": "‹github_pat_{w22}_{w59}›"'],
    spares: ['github_pat_read_only_scopes', 'github_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
