import { isKeyName } from './key-name.ts';
import { isSequence } from './sequence.ts';

/** What a template or another program will put in later. Each stands for a whole value, or for a part that makes the whole unreal. */
const TEMPLATES: readonly RegExp[] = [
  /\$\{[^}\n]{0,200}\}/u,
  /\{\{[^}\n]{0,200}\}\}/u,
  /\$\([^)\n]{1,200}\)/u,
  /#\{[^}\n]{1,200}\}/u,
  /<%[^>\n]{0,200}%>/u,
  /@@[A-Za-z][\w.-]{0,80}@@/u,
  /^<[^<>\n]{1,120}>$/u,
  /<[\p{L}][\p{L}\p{N}_ .-]{2,60}>/u,
  /^\{[A-Za-z_]?[\w.-]{0,60}\}$/u,
  /^%(?:\([\w.]{1,60}\))?[-\w.]{0,60}%?$/u,
  /^\$\$?(?:env:)?[A-Za-z_][\w.:]{0,80}(?:(?:->|\[)[\w'"\]>-]{1,80})?$/u,
  /^@[A-Za-z]\w{0,60}@?$/u,
  /^\[(?:your|my|insert|enter|put|the|ваш|ваша|твой)[\p{L}\p{N}_ -]{0,60}\]$/iu,
  /^\[\[[^\]\n]{1,80}\]\]$/u,
  /^\$\d$/u,
  /^[[(][A-Z][A-Z_ -]{1,40}[\])]$/u,
  /^__[A-Z][A-Z0-9_]{1,60}__$/u,
];

/** A mask of askwell's own, so that masking twice changes nothing; in a file's name a dash stands for the colon. */
const MASK = /\[[a-z][a-z0-9]{0,20}(?:[-:][a-z][a-z0-9]{0,30}){0,4}-\d{1,6}(?:[._][^\]\n]{0,200})?\]/u;

/** What somebody put over a value already. */
const COVERED: readonly RegExp[] = [/^[xX*•●·.…#?_-]{3,}$/u, /\*{3}|•{3}|●{3}|\.{3}|…|#{4}/u, /x{5}|X{5}|^[xX]{3}|[-_][xX]{4}|[xX]{4}$/u];

const WORDS: readonly RegExp[] = [
  /change[-_ ]?(?:me|this|it)(?![a-z])/iu,
  /(?<![\p{L}\d])(?:your?|my)[-_ .](?:own[-_ .])?[a-z]/iu,
  /^your(?:s|api|auth|access|client|pass|secret|token|key|user|db|own|strong|new)/iu,
  /replace[-_ ]?(?:me|this|with|it)/iu,
  /^(?:insert|enter|put|paste|type|add|set|fill|use)[-_ ](?:me|in|here|your|the|a|my|this|valid|real)(?![a-z])/iu,
  /placeholder|redacted|dummy|fixme/iu,
  /EXAMPLE/u,
  /(?<![a-z@.])example(?![a-z.])/iu,
  /(?:^|[-_ .])(?:fake|mock|sample|foobar|removed|hidden|masked|omitted|filtered|sanitized|obfuscated)(?:$|[-_ .\d])/iu,
  /^[[(<{]?(?:foo|bar|baz|foobar|test|testing|todo|tbd|none|null|nil|nul|undefined|void|true|false|nan|empty|n\/a|yes|no|not[-_ ]?set|unset|default)[\])>}]?$/iu,
  /(?<!\p{L})(?:ваш(?:а|е|и)?|сво[йяюе]|замените|пример|заглушка|скрыто|удалено|введите|укажите)(?!\p{L})/iu,
];

/** Where the value is kept, instead of the value. */
const REFERENCES: readonly RegExp[] = [
  /^\(?(?:process|import\.meta)\.env(?:\.|\[|\?)/u,
  /^(?:os\.)?(?:environ|getenv|env|ENV)(?:\[|\(|\.(?:get|fetch)|\.[A-Z_])/u,
  /^(?:System|Environment|Deno|Bun|std::env|env|os|config|Config|configuration|settings|secrets?|vault|keyring|dotenv|viper|app\.config|Rails\.\w{1,30})(?:\.|::|\?\.|\[|\()[\w.:[\]'"()?>-]{1,160}$/u,
  /^(?:vault|ssm|kms|op|ref\+\w{1,20}|sm|secretsmanager|awssm|gcpsm|keyvault|env|file|sops):(?:\/\/)?[\w/.#:-]{1,200}$/iu,
  /^(?:secret|configMap)KeyRef|^valueFrom/u,
  /^!(?:Ref|Sub|GetAtt|ImportValue|vault|secret|env|env_var|reference)(?:\s|$)/u,
  /^arn:aws/u,
  /^projects\/[\w-]{1,60}\/secrets\//u,
  /^(?:var|local|data|module|each|self|this|args?|opts?|options|params?|props|kwargs|req|request|res|response|ctx|context|state|cfg|conf|user|account|client|form|body|payload|credentials?|creds|auth)(?:\.|->|\?\.|\[['"]?)[A-Za-z_][\w.:[\]'"?>-]{0,120}$/u,
];

/** Longer values are keys and blocks: of those only the clear signs of a template are looked for. */
const LONGEST = 400;

/**
 * Whether a value only stands for one: a template (`${X}`, `<your token>`, `{{ x }}`), something already masked, a documentation's example, a
 * reference to where the value is kept, the key's own name once more, or nothing at all (`null`, `true`). Weak passwords are not placeholders.
 */
export function isPlaceholder(value: string): boolean {
  const bare = value.trim();
  if (bare === '' || bare.length > 65_536) return bare === '';
  if (bare.length > LONGEST) return MASK.test(bare) || /^.{0,200}(?:\.{3}|…|\$\{|\{\{)/su.test(bare);
  return (
    MASK.test(bare) ||
    [TEMPLATES, COVERED, WORDS, REFERENCES].some((table) => table.some((pattern) => pattern.test(bare))) ||
    isSequence(bare) ||
    isKeyName(bare)
  );
}

/**
 * Whether a value of a shape that one service alone gives out is none all the same: masked or covered already, a template, a documentation's EXAMPLE.
 * That it looks made up (`ghp_0123…`) does not matter there, for people do ask for such keys, and nothing else has their shape.
 */
export function isCovered(value: string): boolean {
  const start = value.slice(0, LONGEST);
  return MASK.test(start) || /EXAMPLE/.test(start) || [TEMPLATES, COVERED].some((table) => table.some((pattern) => pattern.test(start)));
}
