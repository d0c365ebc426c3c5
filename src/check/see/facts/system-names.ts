const SYSTEMS =
  'windows|win|macos|mac os|os x|ios|ipados|android|chrome ?os|(?:arch|rocky|alma|alpine|oracle|kali|astra|linux) ?(?:linux|mint)|linux|[a-z]?ubuntu|debian|fedora|centos|rhel|red ?hat|manjaro|opensuse|gentoo|nixos|freebsd|openbsd|raspbian|raspberry pi os|alt linux|альт|ред ос|астра|виндовс|винда|андроид';
const BROWSERS = 'chrome|chromium|firefox|safari|edge|opera|brave|vivaldi|хром|файрфокс|сафари|опера|яндекс[ .-]?браузер|эдж';
/** What programs are written and built with, and what is built into them; how bad a hole is. */
const TOOLS =
  'node(?:\\.js)?|deno|python|cpython|java|jdk|jre|openjdk|php|ruby|perl|golang|rustc?|cargo|gcc|g\\+\\+|clang|llvm|msvc|cmake|meson|ninja|visual studio(?! code)|typescript|npm|pnpm|yarn|pip|qt|gtk|glibc|musl|openssl|cuda|lib[a-z]{2,12}\\d?|cvss|cwe|cve';

/** Systems, browsers, languages and tools, with or without their version: what programs run on, and none that anybody asks help for by its name. */
export const SYSTEM_NAME = new RegExp(`^(?:${SYSTEMS}|${BROWSERS}|${TOOLS})(?![a-zа-яё])`, 'i');

/** Such a name right before a version, with a word for one between or none: "rustc ", "Python version ". */
export const SYSTEM_BEFORE = new RegExp(
  `(?<![a-zа-яё\\d])(?:${SYSTEMS}|${BROWSERS}|${TOOLS})(?: \\d{1,4})? ?(?:\\(?(?:version|v\\.?|версии|версия))?[ :=]{0,2}$`,
  'i',
);
