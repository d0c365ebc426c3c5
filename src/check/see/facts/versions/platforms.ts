/** Systems that programs run on. */
export const SYSTEMS: readonly string[] = [
  'windows(?: server| phone)?|win|виндовс(?:е|а)?|виндоус(?:е|а)?|винд[ауые]|винда|вин(?=[ -]?(?:7|8(?:\\.1)?|10|11)(?!\\d|[.:]\\d))',
  'macos|mac os(?: x)?|os x|макос',
  'ios|айос|ipados|watchos|tvos|visionos|иос',
  'android(?: tv| auto)?|андро[ий]д(?:е|а|ом)?|one ui|oneui|miui|emui|harmonyos|hyperos|coloros',
  'ubuntu|debian|fedora(?: silverblue| workstation| kinoite| server)?|centos(?: stream)?|rhel|red hat(?: enterprise linux)?|linux mint|opensuse|alpine|rocky(?: linux)?|alma(?:linux| linux)?|astra linux|астра линукс|red os|ред ос|alt linux|freebsd|openbsd|solaris|альт|raspbian|raspberry pi os|linux|kernel|ядро',
];

/**
 * Systems, programs and tools whose whole numbers are versions too ("Windows 11", «андроид 13», "JDK 17"): patterns for plain text. Left out are names
 * that are words or devices as well.
 */
export const PLATFORMS: readonly string[] = [
  ...SYSTEMS,
  // Browsers
  'chrome(?:os)?|webview|chromium|хром(?:е|а)?|firefox(?: esr)?|файрфокс(?:е)?|фаерфокс(?:е)?|safari|сафари|(?:microsoft )?edge|opera|опера|vivaldi|brave|(?:яндекс[ .-]?|yandex ?)браузер[а-я]{0,2}|yandex ?browser|internet explorer|ie',
  // Tools and libraries
  'jdk|jre|java|openjdk|temurin|kotlin|scala|gradle|maven|spring(?: boot)?|python|pip|django|flask|node(?:\\.?js)?|npm|yarn|pnpm|bun|deno|typescript|react(?: native)?|angular|vue|svelte|next\\.?js|nuxt|vite|vitest|webpack|rollup|esbuild|babel|jest|eslint|electron',
  'ruby|rails|php|laravel|symfony|composer|golang|go|rustc?|cargo|swift|xcode|android studio|gcc|g\\+\\+|clang|llvm|lldb|gdb|tzdata|cmake|msvc|visual studio(?: code)?|vs ?code|intellij(?: idea)?|pycharm|phpstorm|webstorm|rider|goland|eclipse|\\.net(?: framework| core| sdk)?|dotnet|c#|perl',
  'postgres(?:ql)?|postgre|mysql|mariadb|redis|mongodb|mongo|sqlite|clickhouse|elasticsearch|kafka|rabbitmq|nginx|apache|tomcat|docker(?: desktop| engine| compose)?|podman|kubernetes|k8s|helm|terraform|ansible|jenkins|gitlab|gitea|git|openssl|openssh|curl|sql server|ms sql|oracle(?: db| database)?|qt|gtk|gnome|kde(?: plasma)?|plasma|mesa|cuda|directx|opengl|vulkan|wine|proton',
  // Programs
  '(?:ms |microsoft )?office|excel|outlook|powerpoint|(?:ms |microsoft )word|exchange|libreoffice|openoffice|thunderbird|photoshop|illustrator|lightroom|indesign|acrobat(?: reader)?|adobe reader|autocad|blender|unity|unreal(?: engine)?|godot|obs(?: studio)?|vlc|1с(?::?предприятие)?|1c',
  '(?:word|офис(?:е|а)?|ворд(?:е|а)?|эксель|аутлук)(?= 20[012]\\d)|фотошоп(?:е|а)?|автокад(?:е|а)?|компас(?:-3d)?|corel(?:draw)?|matlab|solidworks|tex live|davinci resolve|premiere(?: pro)?|ableton(?: live)?|vmware(?: workstation)?|virtualbox|wordpress|woocommerce|drupal|joomla|nextcloud|minecraft|майнкрафт(?:е|а)?|telegram(?: desktop)?|телеграм(?:е|а)?|kaspersky|касперский',
  'keycloak|wildfly|jboss|sphinx|grafana|prometheus|envoy|traefik|infinispan|hibernate|webview2|flutter|expo|dart|proxmox(?: ve)?|esxi|nixos|openwrt|routeros|keenetic ?os|truenas|steamos|tizen|webos|мак ?ос|хромиум(?:-гост)?|chromium-gost|линукс минт|постгрес|убунт[уае]|дебиан|питон(?:е|а)?|блендер(?:е|а)?|джанго|докер(?:е|а)?|вотсап|ватсап|джава|нода|вим|емакс|скайп',
];

/** Of these a whole number alone is a version only where the name is written with a capital. */
export const WORDS_TOO =
  /^(?:go|edge|opera|word|swift|rider|brave|react|next|office|excel|exchange|bun|helm|git|oracle|unity|plasma|proton|wine|eclipse|eclipse|java|composer|docker|linux|kernel|ядро|опера|apache|rails|win|mesa|ruby|yarn|babel|jest|perl|expo|dart|corel|компас|касперский)$/;

/** How these names begin. */
export const PLATFORM_BEGINNINGS =
  'key wil jbo sph gra pro env tra inf hib nix web alm sol аль лин lld gdb tzd пит бле джа док вот ват нод вим ема ска wor офи вор экс аут фот авт ком cor mat sol tex dav pre abl vmw vir woo dru joo nex min май tel тел kas кас flu exp dar esx ope rou kee tru ste tiz мак хро chr пос убу деб acr ado alp alt and ang ans apa ast aut bab ble bra bun c car cen cla cli cma col com cud cur dat deb den dir dja doc dot ecl edg ela ele emu eng esb esl exc fed fir fla fre g gcc git gno go god gol gtk har hel hyp ie ill ind int ios ipa jav jdk jen jes jre k k8s kaf kde ker kot kub lar lib lig lin llv mac mar mav mes mic miu mon ms msv mys net ngi nod npm nux obs off one ora os out per pho php pip pla pnp pod pos pow pyc pyt qt rab rai ras rea red rhe rid roc rol rub rus saf sca sdk spr sql sve swi sym tem ter thu tom tvo typ ubu uni unr vis vit viv vlc vs vue vul wat win xco yan yar а айо анд аст бра вин иос ом опе ред с саф фае фай яан ядр янд';
