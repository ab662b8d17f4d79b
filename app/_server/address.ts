import { type BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Where a request came from: the peer, or, where that is a proxy we trust, whom the proxy names. X-Forwarded-For is
 * read from its end, because everything before the last trusted proxy may have been written by the sender.
 * Example  peer 10.0.0.2 (trusted), header "1.1.1.1, 203.0.113.9" is 203.0.113.9.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  let address = plain(peer ?? "");
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    if (!isTrusted(address, trusted)) break;
    const named = plain(hop.trim());
    if (!isIPv4(named) && !isIPv6(named)) break;
    address = named;
  }
  return address || "unknown";
}

/** What is counted as one sender: an IPv4 address, or the /64 network that one customer has of IPv6. */
export function sender(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const groups = [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/** An IPv4 address that arrives in IPv6 clothes is written as what it is; a zone is left out. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");

function isTrusted(address: string, trusted: BlockList): boolean {
  if (isIPv4(address)) return trusted.check(address, "ipv4");
  return isIPv6(address) && trusted.check(address, "ipv6");
}
