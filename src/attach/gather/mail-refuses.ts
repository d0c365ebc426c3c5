import type { Problem } from '../../errors.ts';
import type { Source } from '../source.ts';

/** Extensions that Gmail refuses, inside a zip too (https://support.google.com/mail/answer/6590); others refuse much the same. */
const REFUSED: ReadonlySet<string> = new Set(
  (
    'ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins iso isp jar jnlp js jse lib lnk ' +
    'mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll'
  ).split(' '),
);

/** A word about each file that mail systems refuse, by its name, or because it is a program or locked by a password. */
export function mailRefuses(sources: readonly Source[]): readonly Problem[] {
  return sources.flatMap(({ name, concern }): Problem[] => {
    const extension = /\.([^./]+)$/.exec(name)?.[1] ?? '';
    if (REFUSED.has(extension.toLowerCase())) return [{ message: 'attach.refused-type', values: { name, extension } }];
    if (concern === 'program') return [{ message: 'attach.refused-program', values: { name } }];
    return concern === 'password' ? [{ message: 'attach.refused-password', values: { name } }] : [];
  });
}
