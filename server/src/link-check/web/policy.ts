import { BlockList, isIP } from 'node:net';

/** Where requests may go. */
export interface AddressPolicy {
  /** @param address an IP address as text */
  mayConnect: (address: string) => boolean;
  mayUsePort: (port: number) => boolean;
}

/** IPv4 addresses that are not of the public internet, or that are a cloud's own. */
const CLOSED_4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carriers' own, and a cloud's metadata
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // a cloud's metadata
  '169.254.0.0/16', // link-local, and clouds' metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // of protocols
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];

/**
 * All that is public in IPv6. Outside of it are loopback, link-local, unique local, multicast,
 * IPv4-mapped and NAT64 addresses, which lead to IPv4 ones.
 */
const OPEN_6 = ['2000::/3'];

/** What is in that range and not public. */
const CLOSED_6 = [
  '2001::/23', // of protocols: Teredo, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which leads to IPv4
  '3fff::/20', // documentation
];

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix] = subnet.split('/');
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

const closed4 = listOf(CLOSED_4, 'ipv4');
const open6 = listOf(OPEN_6, 'ipv6');
const closed6 = listOf(CLOSED_6, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed4.check(address, 'ipv4');
  // One with a zone is link-local.
  if (family !== 6 || address.includes('%')) return false;
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}

/** The public web: no other address, and no port but those of http and https. */
export const PUBLIC_WEB: AddressPolicy = {
  mayConnect: isPublicAddress,
  mayUsePort: (port) => port === 80 || port === 443,
};
