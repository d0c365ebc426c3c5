/** Systems, browsers and languages, with or without their version: what programs run on, and none that anybody asks help for by its name. */
export const SYSTEM_NAME =
  /^(?:windows|win|macos|mac os|os x|ios|ipados|android|linux|ubuntu|debian|fedora|chrome|firefox|safari|edge|node|python|java|виндовс|винда|андроид|хром|файрфокс|сафари|опера|яндекс[ .-]?браузер|эдж)(?![a-zа-яё])/i;
