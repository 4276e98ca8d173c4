/** What of an address says whose page it is. */
export type Address = Pick<Location, 'protocol' | 'hostname'>;

/** The address of a frame's page; in a frame without one of its own (about:blank, srcdoc), of the page around it. */
export function addressOf(frame: Window): Address {
  // Read here: of a page of another origin the browser gives the location, and throws where it is asked what it is.
  const { protocol, hostname } = frame.location;
  try {
    if (protocol === 'about:' && frame.parent !== frame) return addressOf(frame.parent);
  } catch {
    // The page around is of another origin.
  }
  return { protocol, hostname };
}

/** Whether match patterns of whole hosts cover an address. */
export function covers(patterns: string[], { protocol, hostname }: Address): boolean {
  return patterns.some((pattern) => {
    const [scheme, host = ''] = pattern.replace(/\/\*$/, '').split('://');
    if (`${scheme}:` !== protocol) return false;
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) || hostname === host.slice(2) : hostname === host;
  });
}
