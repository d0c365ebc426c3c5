import { parseIpv4 } from '../addresses/ipv4.ts';
import { mappedIpv4, parseIpv6 } from '../addresses/ipv6.ts';

/** The two parts of an address, each in one spelling: equal parts get equal numbers, so that a network can still be recognised. */
export interface SubnetMask {
  /** The first three bytes of IPv4 (a /24), the first four groups of IPv6 (a /64). */
  readonly subnet: string;
  readonly host: string;
}

/**
 * Parts an IPv4 or IPv6 address into its network and its host, however it is spelled: shortened, in capitals, with dashes as in a host's name, or with
 * a zone; an IPv4 address inside an IPv6 one is the IPv4 address. What is no address is its own network.
 */
export function subnetMask(address: string): SubnetMask {
  const plain = parseIpv4(address);
  const groups = plain ? undefined : parseIpv6(address);
  const bytes = plain ?? (groups && mappedIpv4(groups));
  if (bytes) return { subnet: bytes.slice(0, 3).join('.'), host: String(bytes[3]) };
  if (!groups) return { subnet: address.toLowerCase(), host: '' };
  const spelled = groups.map((group) => group.toString(16));
  return { subnet: spelled.slice(0, 4).join(':'), host: spelled.slice(4).join(':') };
}
