import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pciName } from '../../src/collect/pci-name.ts';
import { memoryHost } from '../support/memory-host.ts';

const LIST = `# comment
0010  Allied Telesis, Inc (Wrong ID)
	8139  AT-2500TX V3 Ethernet
1002  Advanced Micro Devices, Inc. [AMD/ATI]
	1638  Cezanne [Radeon Vega Series]
		1043 1638  subsystem of the same number
	164c  Lucienne
10de  NVIDIA Corporation
	25a2  GA107M [GeForce RTX 3050 Mobile]
ffff  Illegal Vendor ID


C 00  Unclassified device
	00  Non-VGA unclassified device
`;

/** A host whose list comes in pieces of a given size. */
function inPieces(size: number, list = LIST) {
  const { host } = memoryHost({ files: { '/usr/share/hwdata/pci.ids': list } });
  const bytes = Buffer.from(list);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return { files: { ...host.files, stream: (path: string) => (path.startsWith('/usr/share/hwdata') ? pieces() : host.files.stream(path)) } };
}

describe('the name of a device', () => {
  it.each([
    ['0x1002', '0x1638', 'AMD/ATI Cezanne [Radeon Vega Series]'],
    ['0x1002', '0x164c', 'AMD/ATI Lucienne'],
    ['0x10DE', '0x25A2', 'NVIDIA GA107M [GeForce RTX 3050 Mobile]'],
    ['0x1002', '0x25a2', 'AMD/ATI [1002:25a2]'],
    ['0x10de', '0xffff', 'NVIDIA [10de:ffff]'],
    ['0x8086', '0x1111', 'Intel [8086:1111]'],
    ['0xabcd', '0x1111', 'abcd [abcd:1111]'],
  ])('of %s %s is %s, however the list is cut in pieces', async (vendor, product, name) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        expect(await pciName(inPieces(size), vendor, product)).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  it('comes from the maker’s number alone where no list is installed', async () => {
    expect(await pciName(memoryHost().host, '0x80ee', '0xbeef')).toBe('VirtualBox [80ee:beef]');
  });
});
