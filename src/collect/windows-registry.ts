import { tryProgram } from './ask-program.ts';
import type { Scene } from './collector.ts';

/** The values of a registry key by their names, as `reg query` prints them (`REG_DWORD` in hexadecimal is a number again); none where it cannot be read. */
export async function registry(scene: Pick<Scene, 'run' | 'signal' | 'env'>, key: string): Promise<ReadonlyMap<string, string>> {
  const reg = `${scene.env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`;
  const text = (await tryProgram(scene, reg, ['query', key])) ?? '';
  return new Map(
    Array.from(text.matchAll(/^ {4}(\S.*?) {4}REG_(\w+) {4}(.*?)\r?$/gm), ([, name = '', type, value = '']) => [
      name,
      type === 'DWORD' ? String(Number(value)) : value,
    ]),
  );
}
