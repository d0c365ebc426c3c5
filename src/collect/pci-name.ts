import type { CollectHost } from './collector.ts';

/** Lists of PCI ids (https://pci-ids.ucw.cz) where distributions put them. */
const LISTS = ['/usr/share/hwdata/pci.ids', '/usr/share/misc/pci.ids', '/usr/share/pci.ids'];

/** Makers of graphics, sound and network devices, for machines without such a list. */
const MAKERS: Readonly<Record<string, string>> = {
  '1002': 'AMD',
  '8086': 'Intel',
  '10de': 'NVIDIA',
  '102b': 'Matrox',
  '1013': 'Cirrus Logic',
  '1234': 'QEMU',
  '1414': 'Microsoft',
  '14e4': 'Broadcom',
  '14c3': 'MediaTek',
  '10ec': 'Realtek',
  '168c': 'Qualcomm Atheros',
  '15ad': 'VMware',
  '1a03': 'ASPEED',
  '1ab8': 'Parallels',
  '1af4': 'Virtio',
  '1b36': 'Red Hat QEMU',
  '1d0f': 'Amazon',
  '80ee': 'VirtualBox',
  '106b': 'Apple',
};

/**
 * A device's name by its ids as the kernel writes them (`0x8086`): from the list, read only as far as the device stands in it; without one the
 * maker's name and the number. The list is sorted by maker, each followed by its devices, a tab before them.
 */
export async function pciName(host: Pick<CollectHost, 'files'>, vendor: string, product: string): Promise<string> {
  const [vendorId, productId] = [vendor, product].map((id) => id.replace(/^0x/, '').toLowerCase()) as [string, string];
  for (const path of LISTS) {
    const name = await search(host, path, vendorId, productId).catch(() => undefined);
    if (name !== undefined) return name;
  }
  return `${MAKERS[vendorId] ?? vendorId} [${vendorId}:${productId}]`;
}

async function search({ files }: Pick<CollectHost, 'files'>, path: string, vendorId: string, productId: string): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '\n';
  let maker: string | undefined;
  for await (const piece of files.stream(path)) {
    rest += decoder.decode(piece, { stream: true });
    if (maker === undefined) {
      const start = rest.indexOf(`\n${vendorId}  `);
      const end = start === -1 ? -1 : rest.indexOf('\n', start + 1);
      if (end !== -1) {
        maker = rest.slice(start + 7, end);
        rest = rest.slice(end);
      } else {
        rest = rest.slice(start === -1 ? rest.lastIndexOf('\n') : start);
        continue;
      }
    }
    const next = rest.search(/\n[0-9a-fA-FC]/);
    const devices = next === -1 ? rest : rest.slice(0, next + 1);
    const device = new RegExp(`\\n\\t${productId}  (.*)\\n`).exec(devices)?.[1];
    if (device !== undefined) return `${short(maker)} ${device}`;
    if (next !== -1) break;
    rest = rest.slice(rest.lastIndexOf('\n'));
  }
  return maker === undefined ? undefined : `${short(maker)} [${vendorId}:${productId}]`;
}

/** `Advanced Micro Devices, Inc. [AMD/ATI]` is known by what stands in the brackets; a company's legal form tells nothing. */
function short(maker: string): string {
  return /\[([^\]]+)\]$/.exec(maker)?.[1] ?? maker.replace(/,? (Corporation|Corp\.?|Inc\.?|Ltd\.?|Co\.,? Ltd\.?|GmbH)$/, '');
}
